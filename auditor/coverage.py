"""The ledger of a run: what came out of each file of one account's export.

Readers say what they saw; the ledger counts what they gave. When the two differ, that is a
Problem of its own, so that no record is lost in silence.
"""

from __future__ import annotations

from collections import Counter
from typing import TypeGuard

import msgspec

from auditor.models import Coverage, FileStatus, Item, Problem, Source
from auditor.platforms.base import Record


class Ledger:
    """Counts items, merged duplicates and problems of every file."""

    def __init__(self) -> None:
        self._seen: set[int] = set()
        self._items: Counter[tuple[str, str]] = Counter()
        self._duplicates: Counter[tuple[str, str]] = Counter()
        self._failed: Counter[tuple[str, str]] = Counter()
        self._files: list[Coverage] = []
        self._problems: list[Problem] = []

    def enter(self, record: Record) -> TypeGuard[Item]:
        """Note one record; True when it is an item that was not there before."""
        match record:
            case Coverage():
                self._files.append(record)
            case Problem(source=source):
                self._problems.append(record)
                self._failed[source.archive, source.file] += 1
            case Item(source=source, ref=ref):
                # 64 bits of the reference are enough to tell ten million items apart, at a tenth
                # of the memory of the references themselves.
                mark = hash(ref)
                known = mark in self._seen
                counter = self._duplicates if known else self._items
                counter[source.archive, source.file] += 1
                self._seen.add(mark)
                return not known
        return False

    def coverage(self) -> list[Coverage]:
        """Every file with the counts of what really came out of it."""
        return [
            msgspec.structs.replace(
                file,
                items=self._items[file.archive, file.file],
                duplicates=self._duplicates[file.archive, file.file],
                problems=self._failed[file.archive, file.file],
            )
            for file in self._files
        ]

    def problems(self) -> list[Problem]:
        """What could not be read, and every file whose counts do not add up."""
        return self._problems + [
            Problem(
                Source(file.archive, file.file),
                f"{file.records} records were seen but {_accounted(file)} are accounted for.",
            )
            for file in self.coverage()
            if file.status is FileStatus.READ and file.records != _accounted(file)
        ]


def _accounted(file: Coverage) -> int:
    return file.items + file.duplicates + file.problems
