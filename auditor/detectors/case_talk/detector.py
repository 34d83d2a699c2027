"""The detector: from an item to findings."""

from __future__ import annotations

from collections.abc import Iterable, Sequence

from auditor.detectors.base import passages
from auditor.detectors.case_talk.evidence import weigh
from auditor.detectors.case_talk.gate import Gate
from auditor.detectors.case_talk.lexicon import lexicon
from auditor.detectors.case_talk.named import names_in, told_of_named
from auditor.detectors.case_talk.reading import is_long, paragraphs, stretches, tokens
from auditor.detectors.case_talk.setting import GROUPS, setting
from auditor.detectors.case_talk.shown import (
    DETECTOR,
    Place,
    Stretch,
    details,
    trace,
    trail,
    unknown,
)
from auditor.models import Account, Confidence, Element, Finding, Item, Surface, Worker

SILENT = frozenset({Surface.SEARCH, Surface.SYNCED_CONTACT, Surface.CONNECTION, Surface.LIKE})
"""Surfaces that hold names or other people's words; nothing in them is case talk."""

LIKELY_FROM = 1.6
"""Sum from which on the trace of a client is called likely instead of possible."""

TRAIL_FROM = 0.92
"""Sum from which on details are told as weak ones, for a story that other items tell."""


class CaseTalk:
    """Finds talk about clients who are not named, and the details that narrow down whom."""

    name = DETECTOR

    def __init__(self, worker: Worker, accounts: Sequence[Account]) -> None:
        self._worker = worker
        self._accounts = tuple(accounts)
        self._lexicon = lexicon()
        self._gate = Gate(self._lexicon)

    def detect(self, item: Item, prior: Sequence[Finding]) -> Iterable[Finding]:
        """The trace of a client, and details; nothing where the words are not about one."""
        if item.surface in SILENT:
            return ()
        listed = [finding for finding in prior if finding.client] if prior else ()
        where = setting(item)
        if not (listed or item.media or is_long(item.text)):
            # Most items by far are read in one go, or are not read at all.
            if not self._gate.opens(item.text, where, TRAIL_FROM):
                return ()
            return self._read(item, Stretch("text", 0, item.text), ())
        found: list[Finding] = []
        known: set[Place] = set()
        for field, words in passages(item):
            for start, stretch in stretches(words):
                if listed or self._gate.opens(stretch, where, TRAIL_FROM):
                    shown = self._read(item, Stretch(field, start, stretch), listed)
                    found += unknown(shown, known)
                parts = paragraphs(stretch)
                if parts and _has_trace(found):
                    continue
                for at, part in parts:
                    if listed or self._gate.opens(part, where, TRAIL_FROM):
                        shown = self._read(item, Stretch(field, start + at, part), listed)
                        found += unknown(shown, known)
        return found

    def _read(self, item: Item, stretch: Stretch, listed: Sequence[Finding]) -> Sequence[Finding]:
        """What one stretch shows; `listed` are signs of clients of the list."""
        text = tokens(stretch.words)
        least = 0.0 if listed else TRAIL_FROM
        verdict = weigh(setting(item), text, self._lexicon, bool(listed), least)
        anchored = verdict.score >= self._lexicon.weights.threshold
        if not anchored and not listed:
            return trail(stretch, text, verdict) if verdict.score >= TRAIL_FROM else ()
        found: list[Finding] = []
        if anchored:
            sure = Confidence.LIKELY if verdict.score >= LIKELY_FROM else Confidence.POSSIBLE
            found.append(trace(item, stretch, text, verdict, confidence=sure))
            if item.surface in GROUPS:
                found.append(_group())
        names = [*names_in(stretch, listed)]
        hits = told_of_named(stretch, text, names, self._lexicon) if names else verdict.hits
        return (*found, *details(stretch, text, hits))


def _has_trace(found: Sequence[Finding]) -> bool:
    # A trace comes before the details of its stretch, so that it is found soon.
    return any(one.element is Element.CLIENT_TRACE for one in found)


def _group() -> Finding:
    return Finding(
        detector=DETECTOR,
        code="T21",
        element=Element.SETTING,
        reason="A group is read by people whom the writer does not know, and is easily copied.",
        label="group",
    )
