"""The detector: from an item to findings."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence

from auditor.detectors.case_talk.evidence import Found, Verdict, weigh
from auditor.detectors.case_talk.lexicon import lexicon
from auditor.detectors.case_talk.reading import Token, tokens, windows
from auditor.models import (
    Account,
    Author,
    Confidence,
    Element,
    Finding,
    Item,
    Surface,
    Tier,
    Worker,
)

SILENT = frozenset({Surface.SEARCH, Surface.SYNCED_CONTACT, Surface.CONNECTION, Surface.LIKE})
"""Surfaces that hold names or other people's words; nothing in them is case talk."""

ANCHOR_ORDER = (
    "client", "confirm", "tie", "act", "client_weak", "document", "review", "hint", "legal",
    "status", "status_weak", "care", "promo", "frame", "person", "minor",
)  # fmt: skip


class CaseTalk:
    """Finds talk about clients who are not named, and the details that narrow down whom."""

    name = "case_talk"

    def __init__(self, worker: Worker, accounts: Sequence[Account]) -> None:
        self._worker = worker
        self._accounts = tuple(accounts)
        self._lexicon = lexicon()

    def detect(self, item: Item, prior: Sequence[Finding]) -> Iterable[Finding]:
        """The trace of a client, and details; nothing where the words are not about one."""
        if not item.text or item.surface in SILENT:
            return ()
        listed = any(finding.client for finding in prior)
        text = tokens(windows(item.text))
        verdict = weigh(item, text, self._lexicon)
        anchored = verdict.score >= self._lexicon.weights.threshold
        if not anchored and not listed:
            return ()
        return tuple(self._findings(item, text, verdict, anchored))

    def _findings(
        self, item: Item, text: Sequence[Token], verdict: Verdict, anchored: bool
    ) -> Iterator[Finding]:
        if anchored:
            yield self._trace(item, text, verdict)
        seen: set[tuple[str, int, int]] = set()
        for hit in verdict.hits:
            concept = hit.label
            if concept.element is None or (concept.name, hit.first, hit.last) in seen:
                continue
            seen.add((concept.name, hit.first, hit.last))
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
        hit = _anchor(verdict.hits)
        sure = verdict.score >= 1.5
        message = item.surface is Surface.DIRECT_MESSAGE
        code = "T10"
        if message:
            code = "T17" if item.author is Author.OWNER else "T16"
        return Finding(
            detector=self.name,
            code=code,
            element=Element.CLIENT_TRACE,
            reason="The words speak of somebody whom the writer serves.",
            label="client",
            start=text[hit.first].start if hit else 0,
            end=text[hit.last].end if hit else 0,
            tier=Tier.STRONG,
            confidence=Confidence.LIKELY if sure else Confidence.POSSIBLE,
            sensitivity=3,
        )


def _anchor(hits: Sequence[Found]) -> Found | None:
    for group in ANCHOR_ORDER:
        for hit in hits:
            if hit.label.group == group:
                return hit
    return hits[0] if hits else None
