"""Opens the files of an export and hands out their records, one Item or Problem for each."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from datetime import tzinfo
from typing import Any, Protocol

import msgspec
from msgspec import Struct

from auditor.archive.tree import Tree
from auditor.models import Account, Item, Problem, Surface
from auditor.platforms.base import item_ref
from auditor.platforms.instagram.entries import Entry, entry_of_box, entry_of_json
from auditor.platforms.meta import files as meta_files
from auditor.platforms.meta.dates import INSTAGRAM_ZONE
from auditor.platforms.meta.files import NOT_KNOWN, NOT_UNDERSTOOD, documents
from auditor.platforms.meta.items import boxes, made

PLATFORM = "instagram"

# A JSON object with one of these keys is a record; without, it wraps lists of records.
_RECORD_KEYS = frozenset(
    {
        "media",
        "uri",
        "title",
        "string_map_data",
        "string_list_data",
        "media_map_data",
        "label_values",
        "fbid",
    }
)


class Export(Struct, kw_only=True):
    """What is known of the export as a whole while its files are read.

    `private` is True when the export states that the account is private. `owner_names` are all
    names under which the owner's messages stand. `subtitles` gathers the subtitle files that
    were read with their video.
    """

    tree: Tree
    account: Account
    platform: str = PLATFORM
    zone: tzinfo | None = INSTAGRAM_ZONE
    private: bool = False
    owner_names: frozenset[str] = frozenset()
    subtitles: set[str] = msgspec.field(default_factory=set)


ExportFile = meta_files.ExportFile[Export]


class Make(Protocol):
    """Turns one record into an item; raises when the record is not what it should be."""

    def __call__(self, file: ExportFile, entry: Entry) -> Item: ...


def item(
    file: ExportFile,
    entry: Entry,
    surface: Surface,
    text: str,
    *key: str,
    native_id: str = "",
    **more: Any,
) -> Item:
    """An item of a record; `key` is what, beside its time, tells it from others of its surface.

    `native_id` is the number of its picture or video. The number of the record (`fbid`) is only
    one part of the key, because nobody has shown that no two records share it.
    """
    moment = entry.when
    stamp = moment.at.isoformat() if moment.at else ""
    return Item(
        ref=item_ref(PLATFORM, surface, native_id, entry.native_id, stamp, *key),
        platform=PLATFORM,
        surface=surface,
        source=file.source(entry.pointer),
        text=text,
        native_id=native_id or entry.native_id,
        posted_at=moment.at,
        precision=moment.precision,
        **more,
    )


Parse = Callable[[ExportFile], Iterator[Item | Problem]]


def each(make: Make) -> Parse:
    """A parse function that makes an item of each record of a file, JSON or HTML."""

    def parse(file: ExportFile) -> Iterator[Item | Problem]:
        return made(entries(file), file, make)

    return parse


def entries(file: ExportFile) -> Iterator[Entry | Problem]:
    """The records of a file in the common form, and a Problem for each that is none."""
    if file.is_page:
        return boxes(file, lambda box: (entry_of_box(box, INSTAGRAM_ZONE),))
    return _rows(file)


def _rows(file: ExportFile) -> Iterator[Entry | Problem]:
    for document in documents(file):
        for pointer, record in records(document):
            try:
                yield entry_of_json(record, pointer)
            except NOT_UNDERSTOOD:
                yield file.problem(NOT_KNOWN, pointer)


def records(document: Any) -> Iterator[tuple[str, Any]]:
    """The records of a JSON document with their pointers.

    The list may be bare or wrapped, and one record may stand for itself. Sections without data
    hold a sentence in place of records.
    """
    if isinstance(document, list):
        yield from _numbered("", document)
    elif not isinstance(document, dict):
        if document is not None:
            yield "", document
    elif _RECORD_KEYS & document.keys():
        yield "", document
    else:
        for key, value in document.items():
            escaped = key.replace("~", "~0").replace("/", "~1")
            if isinstance(value, list):
                yield from _numbered(f"/{escaped}", value)
            elif value not in (None, "", {}):
                yield f"/{escaped}", value


def _numbered(prefix: str, values: list[Any]) -> Iterator[tuple[str, Any]]:
    for number, value in enumerate(values):
        if not (isinstance(value, str) and len(values) == 1):
            yield f"{prefix}/{number}", value
