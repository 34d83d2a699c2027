"""What became of a file: its records as they pass, and then its coverage."""

from __future__ import annotations

from collections.abc import Callable, Iterator

from msgspec import Struct

from auditor.archive.tree import Tree
from auditor.models import Coverage, FileStatus, Item, Problem
from auditor.platforms.base import Record
from auditor.platforms.layouts import Layout


class Outcome(Struct):
    """What came out of a file so far; whoever reads it may set status and reason."""

    items: int = 0
    problems: int = 0
    status: FileStatus = FileStatus.READ
    reason: str = ""


Read = Callable[[Outcome], Iterator[Item | Problem]]


def covered(tree: Tree, path: str, layout: Layout, read: Read) -> Iterator[Record]:
    """All records of a file, then its coverage; nothing is read where the table says to skip it."""
    outcome = Outcome()
    if layout.parse is None:
        outcome.status, outcome.reason = FileStatus.SKIPPED, layout.skipped
    else:
        for record in read(outcome):
            if isinstance(record, Item):
                outcome.items += 1
            else:
                outcome.problems += 1
            yield record
    yield Coverage(
        archive=tree.archive_of(path),
        file=path,
        status=outcome.status,
        kind=layout.kind,
        reason=outcome.reason,
        records=outcome.items + outcome.problems,
    )
