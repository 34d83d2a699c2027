"""Hands out the records of a file, whatever wraps them, and makes an item of each."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator
from datetime import datetime, tzinfo
from functools import partial
from typing import Any, Protocol

import msgspec
from msgspec import Struct

from auditor.archive.tree import Tree
from auditor.models import Account, Item, Problem, Surface
from auditor.platforms.base import item_ref
from auditor.platforms.facebook.boxes import entries_of_box
from auditor.platforms.facebook.entries import Entry
from auditor.platforms.facebook.places import CheckIn
from auditor.platforms.facebook.walking import entry_of_json
from auditor.platforms.meta import files as meta_files
from auditor.platforms.meta.files import NOT_KNOWN, NOT_UNDERSTOOD, documents
from auditor.platforms.meta.items import boxes, made
from auditor.platforms.meta.large import LARGE_BYTES, large_records

PLATFORM = "facebook"
NOTHING_FOUND = "The file is not empty, but no record in it has a form that is known."

# An object with one of these is a record; without, it wraps lists of records.
_RECORD_KEYS = frozenset(
    "timestamp creation_timestamp created_timestamp create_timestamp start_timestamp uri fbid"
    " label_values attachments title text comment question".split(" ")
)
# Parts of a record that hold records themselves: pages that were visited, one after the other.
_NESTED = ("entries", "children")
_SENTENCE = re.compile(r"\S+(?:\s+\S+){3,}|[^\x00-\u2fff]{6,}.*")


class Export(Struct, kw_only=True):
    """What is known of the export as a whole while its files are read.

    `owner_names` are all names under which the owner writes. `zone` is the one in which pages
    print times: Facebook takes that of the account and does not say which it is.
    `check_ins` are links and places of posts by the second in which they were made.
    """

    tree: Tree
    account: Account
    platform: str = PLATFORM
    zone: tzinfo | None = None
    owner_names: frozenset[str] = frozenset()
    check_ins: dict[datetime, CheckIn] = {}


ExportFile = meta_files.ExportFile[Export]


class Make(Protocol):
    """Turns one record into an item; raises when the record is not what it should be."""

    def __call__(self, file: ExportFile, entry: Entry) -> Item: ...


Parse = Callable[[ExportFile], Iterator[Item | Problem]]


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

    `native_id` is Facebook's number of the thing itself, where it is sure that it is.
    """
    stamp = entry.at.at.isoformat() if entry.at.at else ""
    return Item(
        ref=item_ref(PLATFORM, surface, native_id, stamp, *key),
        platform=PLATFORM,
        surface=surface,
        source=file.source(entry.pointer),
        text=text,
        native_id=native_id or entry.native_id,
        posted_at=entry.at.at,
        precision=entry.at.precision,
        **more,
    )


def each(make: Make) -> Parse:
    """A parse function that makes an item of each record of a file, JSON or HTML."""

    def parse(file: ExportFile) -> Iterator[Item | Problem]:
        return made(entries(file), file, make)

    return parse


def entries(file: ExportFile) -> Iterator[Entry | Problem]:
    """The records of a file in the common form, and a Problem for each that is none."""
    if file.is_page:
        return boxes(file, partial(entries_of_box, zone=file.export.zone))
    return _rows(file)


def _rows(file: ExportFile) -> Iterator[Entry | Problem]:
    large = _large(file)
    if large is not None:
        for pointer, value in large:
            for inner, record in _nested(value, pointer):
                yield _entry(file, inner, record)
        return
    for document in documents(file):
        found = 0
        for pointer, record in records(document):
            found += 1
            yield _entry(file, pointer, record)
        if not found and says_something(document):
            yield file.problem(NOTHING_FOUND)


def _large(file: ExportFile) -> Iterator[tuple[str, Any]] | None:
    """The records of a large file that is nothing but a list; None for any other."""
    if file.export.tree.size(file.path) < LARGE_BYTES:
        return None
    try:
        return large_records(file.data(), _RECORD_KEYS)
    except (msgspec.DecodeError, UnicodeDecodeError, RecursionError):
        # It is broken, and saved as smaller ones are.
        return None


def _entry(file: ExportFile, pointer: str, record: Any) -> Entry | Problem:
    try:
        return entry_of_json(record, pointer)
    except NOT_UNDERSTOOD:
        return file.problem(NOT_KNOWN, pointer)


def records(document: Any, pointer: str = "") -> Iterator[tuple[str, Any]]:
    """The records of a JSON document with their pointers.

    The list may be bare or wrapped, and one record may stand for itself. Sections without data
    hold a sentence in place of records.
    """
    if isinstance(document, list):
        for number, value in enumerate(document):
            is_excuse = len(document) == 1 and isinstance(value, str) and _SENTENCE.match(value)
            if not is_excuse:
                yield from _nested(value, f"{pointer}/{number}")
    elif isinstance(document, dict):
        if _is_record(document):
            yield from _listed(document) if not pointer else _nested(document, pointer)
            return
        for key, value in document.items():
            escaped = str(key).replace("~", "~0").replace("/", "~1")
            if isinstance(value, (list, dict)):
                yield from records(value, f"{pointer}/{escaped}")


def _is_record(document: dict[str, Any]) -> bool:
    if _RECORD_KEYS & document.keys():
        return True
    # {"name": "C D"} beside nothing that could be a list of records.
    return isinstance(document.get("name"), str)


def _listed(document: dict[str, Any]) -> Iterator[tuple[str, Any]]:
    """The records of a file whose only labelled value is a list: suggestions, old contacts."""
    found = document.get("label_values")
    values = found if isinstance(found, list) else []
    lists = [one for one in values if isinstance(one, dict) and any(_filled(one))]
    if len(lists) != 1 or not isinstance(lists[0].get("vec"), list) or document.get("timestamp"):
        yield from _nested(document, "")
        return
    for number, one in enumerate(lists[0]["vec"]):
        pointer = f"/label_values/{values.index(lists[0])}/vec/{number}"
        inner = one.get("dict") if isinstance(one, dict) else None
        yield pointer, {"label_values": inner if isinstance(inner, list) else [one]}


def _filled(value: dict[str, Any]) -> Iterator[bool]:
    return (bool(inner) for key, inner in value.items() if key not in ("label", "title"))


def _nested(value: Any, pointer: str) -> Iterator[tuple[str, Any]]:
    if isinstance(value, dict):
        parts = [(key, value[key]) for key in _NESTED if isinstance(value.get(key), list)]
        if parts:
            for key, inner in parts:
                for number, one in enumerate(inner):
                    yield from _nested(one, f"{pointer}/{key}/{number}")
            return
    yield pointer, value


def says_something(document: Any) -> bool:
    """Whether anything but keys and empty lists stands in a document."""
    if isinstance(document, dict):
        return any(map(says_something, document.values()))
    if isinstance(document, list):
        return any(map(says_something, document)) and not _is_excuse(document)
    return document not in (None, "", False)


def _is_excuse(document: list[Any]) -> bool:
    return len(document) == 1 and isinstance(document[0], str)
