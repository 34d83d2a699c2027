"""What an export holds, what it lacks, and what to request again: `auditor doctor`.

    diagnose(exports) -> a Diagnosis for each account

Reads the exports as an audit does, but looks at nothing that anybody wrote: it counts.
"""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Callable, Iterable, Sequence
from datetime import datetime
from pathlib import Path, PurePosixPath
from typing import TYPE_CHECKING

from msgspec import Struct

from auditor import platforms
from auditor.archive import open_tree
from auditor.archive.metered import MeteredTree
from auditor.coverage import Ledger
from auditor.models import Account, Coverage, FileStatus, Item, Problem, Surface

if TYPE_CHECKING:
    from auditor.archive.tree import Tree
    from auditor.platforms.base import Reader
    from auditor.platforms.layouts import Layout

SECTIONS: tuple[tuple[str, frozenset[Surface]], ...] = (
    ("posts", frozenset((Surface.POST, Surface.REPOST))),
    ("photos, videos and stories", frozenset((Surface.PHOTO, Surface.VIDEO, Surface.STORY))),
    ("comments and replies", frozenset((Surface.COMMENT, Surface.REPLY))),
    ("posts and comments in groups", frozenset((Surface.GROUP_POST, Surface.GROUP_COMMENT))),
    ("private messages", frozenset((Surface.DIRECT_MESSAGE,))),
    ("friends and followers", frozenset((Surface.CONNECTION,))),
    ("contacts uploaded from your phone", frozenset((Surface.SYNCED_CONTACT,))),
    ("searches", frozenset((Surface.SEARCH,))),
    ("likes and reactions", frozenset((Surface.LIKE,))),
    ("your profile", frozenset((Surface.PROFILE,))),
)
"""The parts of an export that matter, in the order of a report, with the surfaces in each."""

_NUMBERED = re.compile(r"(?P<stem>.+?)(?P<mark>_|-part)(?P<number>\d{1,4})\.(?P<end>js|json|html)")


class Section(Struct, frozen=True, kw_only=True):
    """One part of an export. `there` is False when no file of it is in the archives at all."""

    label: str
    there: bool
    items: int
    first: datetime | None = None
    last: datetime | None = None


class Diagnosis(Struct, frozen=True, kw_only=True):
    """The state of one account's export.

    `formats` are among "JSON", "HTML" and "CSV". `missing_pages` are files that the numbering of
    their neighbours asks for; `missing_media` counts pictures and videos that items name and no
    archive holds. `advice` says in full sentences what to do, most useful first.
    """

    platform: str
    account: Account
    archives: tuple[str, ...]
    formats: tuple[str, ...]
    sections: tuple[Section, ...]
    coverage: tuple[Coverage, ...]
    problems: tuple[Problem, ...]
    missing_pages: tuple[str, ...]
    missing_media: int
    advice: tuple[str, ...]
    never_included: tuple[str, ...]
    how_to_request: tuple[str, ...]

    @property
    def items(self) -> int:
        """Items read, duplicates left out."""
        return sum(file.items for file in self.coverage)

    @property
    def unread(self) -> tuple[Coverage, ...]:
        """Files that hold something nobody read."""
        return tuple(file for file in self.coverage if file.status is FileStatus.UNREAD)

    @property
    def period(self) -> tuple[datetime, datetime] | None:
        """The oldest and the newest dated item."""
        return _span(section for section in self.sections if section.first)


def diagnose(
    exports: Sequence[Path], progress: Callable[[int, int, int], None] | None = None
) -> tuple[Diagnosis, ...]:
    """A Diagnosis for each account. Raises ArchiveError as an audit would.

    `progress` is called with (bytes read, bytes there are, items read).
    """
    groups = platforms.group([open_tree(path) for path in exports])
    there = sum(tree.size(path) for _, tree in groups for path in tree.paths())
    gauge = _Gauge(progress, there)
    return tuple(_diagnosis(reader, tree, gauge) for reader, tree in groups)


class _Gauge:
    """Adds up for the progress function."""

    def __init__(self, progress: Callable[[int, int, int], None] | None, there: int) -> None:
        self._progress = progress
        self._there = there
        self._read = 0
        self.items = 0

    def on_bytes(self, count: int) -> None:
        self._read += count
        if self._progress:
            self._progress(min(self._read, self._there), self._there, self.items)


class _Census:
    """Counts and dates by surface, and which media files the items name."""

    def __init__(self, tree: Tree) -> None:
        self._names = {PurePosixPath(path).name for path in tree.paths()}
        self.items: Counter[Surface] = Counter()
        self.first: dict[Surface, datetime] = {}
        self.last: dict[Surface, datetime] = {}
        self.missing_media = 0

    def count(self, item: Item) -> None:
        self.items[item.surface] += 1
        for media in item.media:
            if media.path and PurePosixPath(media.path).name not in self._names:
                self.missing_media += 1
        at = item.posted_at
        # Connections carry the date of the export, or none: they say nothing of the period.
        if at is None or item.surface is Surface.CONNECTION:
            return
        self.first[item.surface] = min(at, self.first.get(item.surface, at))
        self.last[item.surface] = max(at, self.last.get(item.surface, at))


def _diagnosis(reader: Reader, tree: Tree, gauge: _Gauge) -> Diagnosis:
    ledger, census = Ledger(), _Census(tree)
    for record in platforms.read_export(reader, MeteredTree(tree, gauge.on_bytes)):
        if ledger.enter(record):
            gauge.items += 1
            census.count(record)
    paths = tree.paths()
    sections = tuple(_sections(reader, paths, census))
    coverage = tuple(ledger.coverage())
    pages = tuple(missing_pages(paths))
    problems = (*tree.problems, *ledger.problems())
    formats = tuple(dict.fromkeys(_formats(coverage)))
    return Diagnosis(
        platform=reader.label,
        account=reader.account(tree),
        archives=tuple(dict.fromkeys(tree.archive_of(path) for path in paths)),
        formats=formats,
        sections=sections,
        coverage=coverage,
        problems=problems,
        missing_pages=pages,
        missing_media=census.missing_media,
        advice=tuple(_advice(sections, coverage, problems, pages, census, formats)),
        never_included=tuple(reader.never_included),
        how_to_request=tuple(reader.how_to_request),
    )


def _sections(reader: Reader, paths: Sequence[str], census: _Census) -> Iterable[Section]:
    for label, surfaces in SECTIONS:
        rows = [row for row in reader.layouts if row.parse and surfaces & _surfaces(row)]
        items = sum(census.items[surface] for surface in surfaces)
        if not rows and not items:
            continue
        there = items > 0 or any(row.matches(path) for row in rows for path in paths)
        yield Section(
            label=label,
            there=there,
            items=items,
            first=min((census.first[s] for s in surfaces if s in census.first), default=None),
            last=max((census.last[s] for s in surfaces if s in census.last), default=None),
        )


def _surfaces(row: Layout) -> set[str]:
    return set(row.surface.split(", "))


def missing_pages(paths: Iterable[str]) -> Iterable[str]:
    """Files that must have been there: "posts_2.json" when there are "posts_1" and "posts_3".

    Only the numbered pages that platforms cut long files into; media have numbers of their own.
    """
    known = set(paths)
    highest: dict[tuple[str, str, str], int] = {}
    for path in known:
        match = _NUMBERED.fullmatch(path)
        if match:
            key = match["stem"], match["mark"], match["end"]
            highest[key] = max(highest.get(key, 0), int(match["number"]))
    for (stem, mark, end), last in sorted(highest.items()):
        # Numbers as high as a year or an id are no page numbers.
        if last < 1000:
            pages = (f"{stem}{mark}{number}.{end}" for number in range(1, last))
            yield from (page for page in pages if page not in known)


def _formats(coverage: Iterable[Coverage]) -> Iterable[str]:
    words = {"js": "JSON", "json": "JSON", "html": "HTML", "htm": "HTML", "csv": "CSV"}
    for file in coverage:
        word = words.get(file.file.rpartition(".")[2].lower())
        if word and file.items:
            yield word


def _advice(
    sections: Sequence[Section],
    coverage: Sequence[Coverage],
    problems: Sequence[Problem],
    pages: Sequence[str],
    census: _Census,
    formats: Sequence[str],
) -> Iterable[str]:
    unread = sum(file.status is FileStatus.UNREAD for file in coverage)
    if unread or problems:
        yield (
            "Something in these archives could not be read. Download the archive again, do not "
            "unpack it, and run auditor on the new file. If it stays, the list above says what "
            "was lost."
        )
    if pages:
        yield (
            "The numbering of the files has gaps: a part of the archive is missing. Give all zip "
            "files of the download together, or request the archive again."
        )
    absent = [section.label for section in sections if not section.there]
    if absent:
        yield (
            f"There is nothing about {_listed(absent)} in these archives. If you ever used that, "
            "request the archive again and choose all information and the date range “All time”."
        )
    if census.missing_media:
        yield (
            f"{census.missing_media:,} pictures or videos are named but not in these archives. "
            "The words beside them were read. If the platform gave you several zip files, give "
            "them all together."
        )
    if "HTML" in formats and "JSON" not in formats:
        yield (
            "These are HTML pages. They are read in full, but their times carry no time zone, so "
            "dates can be off by a day. If you can, request the archive as JSON as well and give "
            "both."
        )


def _listed(words: Sequence[str]) -> str:
    return words[0] if len(words) == 1 else f"{', '.join(words[:-1])} or {words[-1]}"


def _span(sections: Iterable[Section]) -> tuple[datetime, datetime] | None:
    dated = [(section.first, section.last) for section in sections]
    firsts = [first for first, _ in dated if first]
    lasts = [last for _, last in dated if last]
    return (min(firsts), max(lasts)) if firsts and lasts else None
