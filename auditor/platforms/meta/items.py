"""Makes an item of each record of a file of a Meta export, JSON or HTML."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator
from typing import Protocol, TypeVar

from auditor.models import Item, Problem
from auditor.platforms.meta.boxes import Box
from auditor.platforms.meta.files import (
    NOT_KNOWN,
    NOT_UNDERSTOOD,
    ExportFile,
    HasTree,
    page_problems,
)


class Pointed(Protocol):
    """A record in the common form of its platform."""

    @property
    def pointer(self) -> str:
        """Where it stands in its file."""
        ...


X = TypeVar("X", bound=HasTree)
N = TypeVar("N", bound=Pointed)


def no_more(_file: ExportFile[X], _entry: N) -> Iterator[Item | Problem]:
    """Nothing stands in a record beside itself."""
    return iter(())


def made(
    entries: Iterable[N | Problem],
    file: ExportFile[X],
    make: Callable[[ExportFile[X], N], Item],
    more: Callable[[ExportFile[X], N], Iterator[Item | Problem]] = no_more,
) -> Iterator[Item | Problem]:
    """An item of each record of a file, with a Problem for each that is not what it should be.

    `more` gives what stands in a record beside itself, as comments below a photo.
    """
    for entry in entries:
        if isinstance(entry, Problem):
            yield entry
            continue
        try:
            yield make(file, entry)
        except NOT_UNDERSTOOD:
            yield file.problem(NOT_KNOWN, entry.pointer)
        yield from more(file, entry)


def boxes(file: ExportFile[X], entries_of: Callable[[Box], Iterable[N]]) -> Iterator[N | Problem]:
    """The records of an HTML page in the common form, and what was wrong with the page."""
    with file.page() as page:
        for box in page:
            yield from entries_of(box)
        yield from page_problems(file, page)
