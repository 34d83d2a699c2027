"""The detector: from an item to findings."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence

from auditor.detectors.case_talk.belonging import Found
from auditor.detectors.case_talk.evidence import GROUPS, Verdict, weigh
from auditor.detectors.case_talk.gate import Gate
from auditor.detectors.case_talk.kinds import kind_of
from auditor.detectors.case_talk.lexicon import lexicon
from auditor.detectors.case_talk.reading import Token, tokens, windows
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
        if not item.text or item.surface in SILENT:
            return ()
        listed = any(finding.client for finding in prior)
        readable = windows(item.text)
        if not listed and not self._gate.opens(readable):
            return ()
        text = tokens(readable)
        verdict = weigh(item, text, self._lexicon, listed)
        anchored = verdict.score >= self._lexicon.weights.threshold
        if not anchored and not listed:
            return ()
        return tuple(self._findings(item, text, verdict, anchored))

    def _findings(
        self, item: Item, text: Sequence[Token], verdict: Verdict, anchored: bool
    ) -> Iterator[Finding]:
        if anchored:
            yield self._trace(item, text, verdict)
            if item.surface in GROUPS:
                yield self._group()
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
                start=text[hit.first].start,
                end=text[hit.last].end,
                sensitivity=concept.sensitivity,
                traits=concept.traits,
            )

    def _trace(self, item: Item, text: Sequence[Token], verdict: Verdict) -> Finding:
        first, last = _anchor(verdict)
        kind = kind_of(item, verdict.signs)
        likely = verdict.score >= LIKELY_FROM
        return Finding(
            detector=self.name,
            code=kind.code,
            element=Element.CLIENT_TRACE,
            reason=kind.reason,
            label="client",
            start=text[first].start,
            end=text[last].end,
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
