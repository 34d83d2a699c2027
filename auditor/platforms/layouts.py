"""A row of a reader's path table: which files it knows, since when, and what it does with them.

Tables are literal tuples, newest layout first. They steer the readers and are printed as
docs/formats.md, so what the documentation says is what the code does.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator, Sequence
from typing import Any

from msgspec import Struct

from auditor.models import Item, Problem

_SECOND_COPY = re.compile(r"^#\d+/")


def inner_path(path: str) -> str:
    """A path as in its own archive, without the "#2/" of a second copy in a union of archives."""
    return _SECOND_COPY.sub("", path) if path.startswith("#") else path


class Layout(Struct, frozen=True, kw_only=True):
    """One kind of file that a platform's exports hold.

    `pattern` is a regular expression for the whole path below the export's root; a union of
    archives puts a second file of one path below "#2/", which is looked through. `years` are the
    years of export in which it was seen ("2022-2025"). `kind` says in plain words what the file
    holds. `parse` reads it; None when it is known and skipped, and `skipped` says why.
    """

    pattern: str
    years: str
    kind: str
    parse: Callable[..., Iterator[Item | Problem]] | None = None
    skipped: str = ""
    surface: str = ""

    def matches(self, path: str) -> bool:
        """Whether a path below the export's root is such a file."""
        return re.fullmatch(self.pattern, inner_path(path)) is not None


def layout_for(table: Sequence[Layout], path: str) -> Layout | None:
    """The first row of a table that knows the path."""
    return next((layout for layout in table if layout.matches(path)), None)


def rows(table: Sequence[Layout]) -> Iterator[dict[str, Any]]:
    """The table as printable rows: pattern, years, kind, surface, status."""
    for layout in table:
        status = "read" if layout.parse else f"skipped: {layout.skipped}"
        yield {
            "pattern": layout.pattern,
            "years": layout.years,
            "kind": layout.kind,
            "surface": layout.surface,
            "status": status,
        }
