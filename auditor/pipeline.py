"""The sentence that the program is: archives -> items -> findings -> exposures -> audit.

    audit(exports, index) -> Audit

One pass over every item; memory is bound by what is found and not by what is read.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Iterable, Sequence
from datetime import UTC, datetime
from pathlib import Path
from typing import TYPE_CHECKING

from auditor import __version__, detectors, exposure, platforms, remediation
from auditor.archive import open_tree
from auditor.archive.metered import MeteredTree
from auditor.coverage import Ledger
from auditor.detectors.case_talk import Context
from auditor.detectors.media import MediaQueue
from auditor.identifiers import selfcheck
from auditor.models import (
    Account,
    Audit,
    Count,
    Coverage,
    Evidence,
    Exposure,
    Item,
    Problem,
    SelfCheck,
    Surface,
    Worker,
)

if TYPE_CHECKING:
    from auditor.archive.tree import Tree
    from auditor.identifiers.matching.index import ClientIndex
    from auditor.pictures import PictureReader
    from auditor.platforms.base import Reader

Progress = Callable[[int, int, int], None]
"""Called as work goes on with (bytes read, bytes there are, items read)."""

NEVER_READ_PICTURES = (
    "Pictures, videos and voice messages were not looked into: their names, captions, times and "
    "places were. The list of pictures says which ones need your own eyes."
)


def audit(
    exports: Sequence[Path],
    index: ClientIndex | None,
    progress: Progress | None = None,
    pictures: PictureReader | None = None,
) -> Audit:
    """Read every export, judge every item, and say what was found and what was not read.

    `index` is the opened client list; without one only what needs no list is looked for. With
    `pictures` the words in pictures are read as well. Raises ArchiveError when an export cannot
    be opened or is of no known platform.
    """
    groups = platforms.group([open_tree(path) for path in exports])
    accounts = tuple(reader.account(tree) for reader, tree in groups)
    run = _Run(index, accounts, _Ticker(groups, progress), pictures)
    for reader, tree in groups:
        run.read(reader, tree)
    return run.result([path.name for path in exports], groups)


class _Ticker:
    """Turns bytes and items into calls of the progress function."""

    def __init__(self, groups: Sequence[tuple[Reader, Tree]], progress: Progress | None) -> None:
        self._progress = progress
        self._bytes_there = sum(tree.size(path) for _, tree in groups for path in tree.paths())
        self._bytes_read = 0
        self._items = 0

    def on_bytes(self, count: int) -> None:
        self._bytes_read += count
        if self._progress:
            self._progress(min(self._bytes_read, self._bytes_there), self._bytes_there, self._items)

    def on_item(self) -> None:
        self._items += 1


class _Run:
    """What one run gathers: counts for the ledger, and the few items that matter."""

    def __init__(
        self,
        index: ClientIndex | None,
        accounts: tuple[Account, ...],
        ticker: _Ticker,
        picture_reader: PictureReader | None,
    ) -> None:
        worker = index.worker if index else Worker()
        self._index = index
        self._accounts = accounts
        self._ticker = ticker
        self._detectors = detectors.build(index, worker, accounts)
        self._context = Context()
        self._judge = exposure.Judge(worker, accounts)
        self._pictures = MediaQueue()
        self._picture_reader = picture_reader
        self._counts: Counter[tuple[str, Surface, int]] = Counter()
        self._coverage: list[Coverage] = []
        self._problems: list[Problem] = []
        self._exposures: list[Exposure] = []
        self._traces: list[Evidence] = []

    def read(self, reader: Reader, tree: Tree) -> None:
        """All records of one account's export."""
        self._problems.extend(tree.problems)
        metered = MeteredTree(tree, self._ticker.on_bytes)
        ledger = Ledger()
        for record in platforms.read_export(reader, metered):
            if ledger.enter(record):
                if self._picture_reader and record.media:
                    record = self._picture_reader.enrich(metered, record)
                self._look_at(record)
        for evidence in self._context.leave():
            self._judge_item(evidence)
        self._coverage.extend(ledger.coverage())
        self._problems.extend(ledger.problems())

    def _look_at(self, item: Item) -> None:
        """Detect; what is found is judged as soon as the items beside this one are known."""
        self._ticker.on_item()
        year = item.posted_at.year if item.posted_at else 0
        self._counts[item.platform, item.surface, year] += 1
        for evidence in self._context.enter(item, detectors.detect(self._detectors, item)):
            self._judge_item(evidence)

    def _judge_item(self, evidence: Evidence) -> None:
        item, findings = evidence.item, evidence.findings
        if item.media:
            self._pictures.offer(item, findings)
        if not findings:
            return
        found = self._judge.judge(item, findings)
        if found:
            self._exposures.append(found)
        elif self._judge.is_trace(item, findings):
            self._traces.append(evidence)

    def result(self, names: Sequence[str], groups: Sequence[tuple[Reader, Tree]]) -> Audit:
        """The finished audit, worst exposure first."""
        exposures = _ranked(self._judge.join(self._exposures, self._traces))
        return Audit(
            generated_at=datetime.now(UTC).replace(microsecond=0),
            version=__version__,
            archives=tuple(names),
            accounts=self._accounts,
            coverage=tuple(self._coverage),
            problems=tuple(self._problems),
            counts=tuple(
                Count(platform, surface, year, items)
                for (platform, surface, year), items in sorted(self._counts.items())
            ),
            exposures=exposures,
            tasks=remediation.tasks(exposures, self._accounts),
            self_check=selfcheck.run(self._index) if self._index else SelfCheck(0, 0),
            client_list=self._index.info if self._index else None,
            media=self._pictures.ranked(),
            not_covered=(
                _about_pictures(self._picture_reader),
                *_not_covered(reader for reader, _ in groups),
            ),
        )


def _ranked(exposures: Iterable[Exposure]) -> tuple[Exposure, ...]:
    def rank(found: Exposure) -> tuple[int, float, str]:
        return -found.severity, -found.score, found.id

    return tuple(sorted(exposures, key=rank))


def _about_pictures(reader: PictureReader | None) -> str:
    if reader is None:
        return NEVER_READ_PICTURES
    return (
        f"{reader.looked_into:,} pictures were searched for printed words and for faces by a "
        f"program that misses much; {reader.failed:,} could not be opened. Handwriting, videos and "
        "voice messages were not looked into."
    )


def _not_covered(readers: Iterable[Reader]) -> tuple[str, ...]:
    by_platform = {reader.platform: reader for reader in readers}
    sentences = [line for reader in by_platform.values() for line in reader.never_included]
    return tuple(dict.fromkeys(sentences))
