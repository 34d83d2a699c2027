"""The detector: from an item to findings."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from typing import NamedTuple

from auditor.detectors.base import passages
from auditor.detectors.case_talk.belonging import Found
from auditor.detectors.case_talk.evidence import GROUPS, Verdict, weigh
from auditor.detectors.case_talk.gate import Gate
from auditor.detectors.case_talk.kinds import kind_of
from auditor.detectors.case_talk.lexicon import lexicon
from auditor.detectors.case_talk.reading import Token, stretches, tokens
from auditor.models import Account, Confidence, Element, Finding, Item, Surface, Tier, Worker

SILENT = frozenset({Surface.SEARCH, Surface.SYNCED_CONTACT, Surface.CONNECTION, Surface.LIKE})
"""Surfaces that hold names or other people's words; nothing in them is case talk."""

LIKELY_FROM = 1.4
"""Sum from which on the trace of a client is called likely instead of possible."""

ANCHOR_ORDER = (
    "client", "confirm", "tie", "review", "to_client", "act", "to_you", "client_weak", "document",
    "hint", "legal", "status", "there", "status_weak", "care", "promo", "person", "minor", "frame",
    "pronoun",
)  # fmt: skip
"""Whose words show best that a client is meant: the first group that the item has."""


class _Stretch(NamedTuple):
    """Words that are weighed together, the field that they stand in, and where they begin there."""

    field: str
    start: int
    words: str


class CaseTalk:
    """Finds talk about clients who are not named, and the details that narrow down whom."""

    name = "case_talk"

    def __init__(self, worker: Worker, accounts: Sequence[Account]) -> None:
        self._worker = worker
        self._accounts = tuple(accounts)
        self._lexicon = lexicon()
        self._gate = Gate(self._lexicon.core_phrases)

    def detect(self, item: Item, prior: Sequence[Finding]) -> Iterable[Finding]:
        """The trace of a client, and details; nothing where the words are not about one."""
        if item.surface in SILENT:
            return ()
        listed = bool(prior) and any(finding.client for finding in prior)
        found: list[Finding] = []
        for field, words in passages(item):
            for start, stretch in stretches(words):
                shown = self._read(item, _Stretch(field, start, stretch), listed)
                found += shown if not found else _further(shown, found)
        return found

    def _read(self, item: Item, stretch: _Stretch, listed: bool) -> Sequence[Finding]:
        """What one stretch shows."""
        if not listed and not self._gate.opens(stretch.words):
            return ()
        text = tokens(stretch.words)
        verdict = weigh(item, text, self._lexicon, listed)
        anchored = verdict.score >= self._lexicon.weights.threshold
        if not anchored and not listed:
            return ()
        found = [self._trace(item, stretch, text, verdict)] if anchored else []
        if anchored and item.surface in GROUPS:
            found.append(self._group())
        return (*found, *self._details(stretch, text, verdict))

    def _details(
        self, stretch: _Stretch, text: Sequence[Token], verdict: Verdict
    ) -> Iterator[Finding]:
        for hit in _longest(verdict.hits):
            concept = hit.label
            if concept.element is None:
                continue
            yield Finding(
                detector=self.name,
                code=concept.code,
                element=concept.element,
                reason=concept.reason,
                label=concept.label,
                start=stretch.start + text[hit.first].start,
                end=stretch.start + text[hit.last].end,
                field=stretch.field,
                sensitivity=concept.sensitivity,
                traits=concept.traits,
            )

    def _trace(
        self, item: Item, stretch: _Stretch, text: Sequence[Token], verdict: Verdict
    ) -> Finding:
        first, last = _anchor(verdict)
        kind = kind_of(item, verdict.signs)
        likely = verdict.score >= LIKELY_FROM
        return Finding(
            detector=self.name,
            code=kind.code,
            element=Element.CLIENT_TRACE,
            reason=kind.reason,
            label="client",
            start=stretch.start + text[first].start,
            end=stretch.start + text[last].end,
            field=stretch.field,
            tier=Tier.STRONG,
            confidence=Confidence.LIKELY if likely else Confidence.POSSIBLE,
            sensitivity=kind.sensitivity,
        )

    def _group(self) -> Finding:
        return Finding(
            detector=self.name,
            code="T21",
            element=Element.SETTING,
            reason="A group is read by people whom the writer does not know, and is easily copied.",
            label="group",
        )


def _further(shown: Sequence[Finding], found: Sequence[Finding]) -> list[Finding]:
    """Those that another stretch, which overlaps, has not shown already."""
    known = {_place(one) for one in found}
    return [one for one in shown if _place(one) not in known]


def _place(one: Finding) -> tuple[str, int, int, str, Element, str]:
    return (one.field, one.start, one.end, one.code, one.element, one.label)


def _longest(hits: Sequence[Found]) -> list[Found]:
    """One hit per concept and place: of those that overlap, the one that covers most."""
    kept: list[Found] = []
    taken: dict[str, set[int]] = {}
    by_length = sorted(hits, key=lambda hit: (hit.first - hit.last, hit.first, hit.label.name))
    for hit in by_length:
        places = range(hit.first, hit.last + 1)
        covered = taken.setdefault(hit.label.name, set())
        if covered.isdisjoint(places):
            covered.update(places)
            kept.append(hit)
    return sorted(kept, key=lambda hit: (hit.first, hit.last, hit.label.name))


def _anchor(verdict: Verdict) -> tuple[int, int]:
    """First and last token of the words that show best that a client is meant."""
    for group in ANCHOR_ORDER:
        for hit in verdict.hits:
            if hit.label.group == group:
                return hit.first, hit.last
    return verdict.hits[0].first, verdict.hits[0].last
