"""Opens the files of a Meta export, and reads one by the row of the path table that knows it."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from typing import Any, Generic, Protocol, TypeVar

import msgspec
from msgspec import Struct

from auditor.archive.decoding import repair_mojibake
from auditor.archive.tree import Tree
from auditor.errors import ArchiveError
from auditor.models import FileStatus, Item, Problem, Source
from auditor.platforms.base import Record
from auditor.platforms.covering import Outcome, covered
from auditor.platforms.layouts import Layout
from auditor.platforms.meta.broken import salvage
from auditor.platforms.meta.html import HtmlPage

# What Meta puts into a file of a section without data.
_NOTHING = (b"", b"[]", b"{}", b"[object Object]", b"null")
NOT_KNOWN = "This record is not in a form that is known."
NOT_UNDERSTOOD = (
    AttributeError,
    KeyError,
    TypeError,
    ValueError,
    IndexError,
    OverflowError,
    RecursionError,
)
_TOO_DEEP = "Parts of the file stand within one another too deeply to be read."


class UnreadableFile(Exception):
    """A file that cannot be read as what its name says; the text goes into a Problem.

    `rest` is what could still be read of it, in the form of the whole.
    """

    def __init__(self, message: str, rest: Any = None) -> None:
        super().__init__(message)
        self.rest = rest


class HasTree(Protocol):
    """What is known of an export while its files are read; each platform adds its own."""

    @property
    def tree(self) -> Tree:
        """The files."""
        ...


E = TypeVar("E", bound=HasTree)


class ExportFile(Struct, Generic[E], frozen=True):
    """One file of an export."""

    export: E
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

    def data(self) -> bytes:
        """The bytes of the whole file. Raises UnreadableFile."""
        try:
            data = self.export.tree.read(self.path)
        except (ArchiveError, OSError) as error:
            raise UnreadableFile("The file is damaged and could not be opened.") from error
        return data.removeprefix(b"\xef\xbb\xbf").strip()

    def json(self) -> Any:
        """The whole file, mojibake repaired; None for the marks of an empty section.

        Raises UnreadableFile; when the file breaks off, its `rest` holds what stood before.
        """
        data = self.data()
        if data in _NOTHING:
            return None
        try:
            return repair_mojibake(msgspec.json.decode(data))
        except (msgspec.DecodeError, UnicodeDecodeError, RecursionError) as error:
            message = "The file is cut off or is not valid JSON."
            raise UnreadableFile(message, _saved(data)) from error

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


def _saved(data: bytes) -> Any:
    """What stood before the break of a broken file, None when that cannot be read either."""
    try:
        return repair_mojibake(salvage(data))
    except RecursionError:
        return None


def documents(file: ExportFile[Any]) -> Iterator[Any]:
    """The file's JSON document; raises UnreadableFile after what can be saved of a broken one."""
    try:
        document = file.json()
    except UnreadableFile as trouble:
        if trouble.rest is not None:
            yield trouble.rest
        raise
    yield document


def page_problems(file: ExportFile[Any], page: HtmlPage) -> Iterator[Problem]:
    """What was wrong with a page that has been read to its end."""
    if page.cut_off:
        yield file.problem("The page ends in the middle of a record.")
    elif not page.boxes and page.has_content:
        yield file.problem("The page holds no record in a form that is known.")


def read_file(file: ExportFile[Any], layout: Layout) -> Iterator[Record]:
    """All records of a file as its row of the path table reads it, and then its coverage."""

    def read(outcome: Outcome) -> Iterator[Item | Problem]:
        assert layout.parse is not None
        try:
            yield from layout.parse(file)
        except (UnreadableFile, RecursionError) as trouble:
            is_known = isinstance(trouble, UnreadableFile)
            outcome.reason = str(trouble) if is_known else _TOO_DEEP
            if not outcome.items + outcome.problems:
                outcome.status = FileStatus.UNREAD
            yield file.problem(outcome.reason)

    return covered(file.export.tree, file.path, layout, read)
