"""What was read and what was not: every file of every archive, by kind, with the reasons."""

from __future__ import annotations

from collections.abc import Sequence

from msgspec import Struct

from auditor.models import Audit, Coverage, FileStatus, Problem
from auditor.report.cleaning import in_line, path

MOST_PROBLEMS = 200
"""Problems that the page lists; audit.json holds all of them."""

MOST_UNREAD = 400
"""Unread files that the page lists by name."""

_STATUS = {
    FileStatus.READ: "read",
    FileStatus.SKIPPED: "set aside",
    FileStatus.UNREAD: "not read",
}


class Kind(Struct, frozen=True, kw_only=True):
    """Files of one kind and one status in an archive."""

    name: str
    status: str
    reason: str
    files: int
    records: int
    items: int
    duplicates: int
    problems: int


class Archive(Struct, frozen=True, kw_only=True):
    """One archive, in sums and by kind of file."""

    name: str
    items: int
    read: int
    skipped: int
    unread: int
    kinds: tuple[Kind, ...]


class Trouble(Struct, frozen=True):
    """A file or record that could not be read, and why."""

    where: str
    why: str


class Reading(Struct, frozen=True, kw_only=True):
    """The section "What was read"."""

    archives: tuple[Archive, ...]
    unread: tuple[Trouble, ...]
    more_unread: int
    problems: tuple[Trouble, ...]
    more_problems: int


def reading_of(audit: Audit) -> Reading:
    """What became of every file."""
    unread = [file for file in audit.coverage if file.status is FileStatus.UNREAD]
    return Reading(
        archives=tuple(
            _archive(name, [file for file in audit.coverage if file.archive == name])
            for name in dict.fromkeys((*audit.archives, *(f.archive for f in audit.coverage)))
        ),
        unread=tuple(_file(file) for file in unread[:MOST_UNREAD]),
        more_unread=max(len(unread) - MOST_UNREAD, 0),
        problems=tuple(_problem(problem) for problem in audit.problems[:MOST_PROBLEMS]),
        more_problems=max(len(audit.problems) - MOST_PROBLEMS, 0),
    )


def _archive(name: str, files: Sequence[Coverage]) -> Archive:
    groups: dict[tuple[FileStatus, str, str], list[Coverage]] = {}
    for file in files:
        groups.setdefault((file.status, file.kind, file.reason), []).append(file)
    order = [FileStatus.UNREAD, FileStatus.READ, FileStatus.SKIPPED]
    ranked = sorted(groups, key=lambda key: (order.index(key[0]), key[1], key[2]))
    return Archive(
        name=in_line(name),
        items=sum(file.items for file in files),
        read=_count(files, FileStatus.READ),
        skipped=_count(files, FileStatus.SKIPPED),
        unread=_count(files, FileStatus.UNREAD),
        kinds=tuple(_kind(key, groups[key]) for key in ranked),
    )


def _count(files: Sequence[Coverage], status: FileStatus) -> int:
    return sum(file.status is status for file in files)


def _kind(key: tuple[FileStatus, str, str], files: Sequence[Coverage]) -> Kind:
    status, name, reason = key
    return Kind(
        name=in_line(name) or "not known",
        status=_STATUS[status],
        reason=in_line(reason),
        files=len(files),
        records=sum(file.records for file in files),
        items=sum(file.items for file in files),
        duplicates=sum(file.duplicates for file in files),
        problems=sum(file.problems for file in files),
    )


def _file(file: Coverage) -> Trouble:
    why = file.reason or "The reason is not known."
    return Trouble(f"{in_line(file.archive)}: {path(file.file)}", in_line(why))


def _problem(problem: Problem) -> Trouble:
    source = problem.source
    pointer = f", {source.pointer}" if source.pointer else ""
    where = f"{in_line(source.archive)}: {path(source.file)}{in_line(pointer)}"
    return Trouble(where, in_line(problem.message))
