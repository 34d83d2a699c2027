"""Opens the files of an export and hands out their records, one Item or Problem for each."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from contextlib import contextmanager
from typing import Any, Protocol

import msgspec
from msgspec import Struct

from auditor.archive.decoding import repair_mojibake
from auditor.archive.tree import Tree
from auditor.errors import ArchiveError
from auditor.models import Account, Item, Problem, Source, Surface
from auditor.platforms.base import item_ref
from auditor.platforms.instagram.broken import salvage
from auditor.platforms.instagram.entries import Entry, entry_of_box, entry_of_json
from auditor.platforms.meta_dates import INSTAGRAM_ZONE
from auditor.platforms.meta_html import HtmlPage

PLATFORM = "instagram"

# What Instagram puts into a file of a section without data.
_NOTHING = (b"", b"[]", b"{}", b"[object Object]", b"null")
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
NOT_KNOWN = "This record is not in a form that is known."
NOT_UNDERSTOOD = (AttributeError, KeyError, TypeError, ValueError, IndexError, OverflowError)


class UnreadableFile(Exception):
    """A file that cannot be read as what its name says; the text goes into a Problem.

    `rest` is what could still be read of it, in the form of the whole.
    """

    def __init__(self, message: str, rest: Any = None) -> None:
        super().__init__(message)
        self.rest = rest


class Export(Struct, kw_only=True):
    """What is known of the export as a whole while its files are read.

    `private` is True when the export states that the account is private. `owner_names` are all
    names under which the owner's messages stand. `subtitles` gathers the subtitle files that
    were read with their video.
    """

    tree: Tree
    account: Account
    private: bool = False
    owner_names: frozenset[str] = frozenset()
    subtitles: set[str] = msgspec.field(default_factory=set)


class ExportFile(Struct, frozen=True):
    """One file of an export."""

    export: Export
    path: str

    def source(self, pointer: str = "") -> Source:
        """Where a record of this file stands."""
        return Source(self.export.tree.archive_of(self.path), self.path, pointer)

    def problem(self, message: str, pointer: str = "") -> Problem:
        """What could not be read of this file."""
        return Problem(self.source(pointer), message)

    @property
    def is_page(self) -> bool:
        """Whether it is an HTML page rather than JSON."""
        return self.path.lower().endswith((".html", ".htm"))

    def json(self) -> Any:
        """The whole file, mojibake repaired; None for the marks of an empty section.

        Raises UnreadableFile; when the file breaks off, its `rest` holds what stood before.
        """
        try:
            data = self.export.tree.read(self.path)
        except (ArchiveError, OSError) as error:
            raise UnreadableFile("The file is damaged and could not be opened.") from error
        data = data.removeprefix(b"\xef\xbb\xbf").strip()
        if data in _NOTHING:
            return None
        try:
            return repair_mojibake(msgspec.json.decode(data))
        except (msgspec.DecodeError, UnicodeDecodeError, RecursionError) as error:
            rest = repair_mojibake(salvage(data))
            raise UnreadableFile("The file is cut off or is not valid JSON.", rest) from error

    @contextmanager
    def page(self) -> Iterator[HtmlPage]:
        """The file as an HTML page; what breaks while it is read raises UnreadableFile."""
        try:
            with self.export.tree.open(self.path) as stream:
                page = HtmlPage(stream)
                if not page.is_html:
                    raise UnreadableFile("The file is not an HTML page of an export.")
                yield page
        except (ArchiveError, OSError) as error:
            raise UnreadableFile("The file is damaged and could not be read to its end.") from error


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
        for entry in entries(file):
            if isinstance(entry, Problem):
                yield entry
                continue
            try:
                yield make(file, entry)
            except NOT_UNDERSTOOD:
                yield file.problem(NOT_KNOWN, entry.pointer)

    return parse


def entries(file: ExportFile) -> Iterator[Entry | Problem]:
    """The records of a file in the common form, and a Problem for each that is none."""
    yield from _boxes(file) if file.is_page else _rows(file)


def documents(file: ExportFile) -> Iterator[Any]:
    """The file's JSON document; raises UnreadableFile after what can be saved of a broken one."""
    try:
        document = file.json()
    except UnreadableFile as trouble:
        if trouble.rest is not None:
            yield trouble.rest
        raise
    yield document


def _rows(file: ExportFile) -> Iterator[Entry | Problem]:
    for document in documents(file):
        for pointer, record in records(document):
            try:
                yield entry_of_json(record, pointer)
            except NOT_UNDERSTOOD:
                yield file.problem(NOT_KNOWN, pointer)


def _boxes(file: ExportFile) -> Iterator[Entry | Problem]:
    with file.page() as page:
        for box in page:
            yield entry_of_box(box, INSTAGRAM_ZONE)
        yield from page_problems(file, page)


def page_problems(file: ExportFile, page: HtmlPage) -> Iterator[Problem]:
    """What was wrong with a page that has been read to its end."""
    if page.cut_off:
        yield file.problem("The page ends in the middle of a record.")
    elif not page.boxes and page.has_content:
        yield file.problem("The page holds no record in a form that is known.")


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
