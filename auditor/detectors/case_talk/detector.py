"""The detector: from an item to findings."""

from __future__ import annotations

import math
from collections.abc import Iterable, Sequence

from auditor.detectors.base import passages
from auditor.detectors.case_talk.evidence import weigh, weigh_whole
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
from auditor.detectors.case_talk.wording import LIFTS
from auditor.models import (
    Account,
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

LIKELY_FROM = 1.6
"""Sum from which on the trace of a client is called likely instead of possible."""

TRAIL_FROM = 0.92
"""Sum from which on details are told as weak ones, for a story that other items tell."""

REACHED_FROM = 0.4
"""Sum from which on the word for a client is enough beside a name, number or address: who asks "can
somebody ring my client" and gives the number has told whom."""

_REACHING = frozenset(
    (Element.FULL_NAME, Element.BIRTH_DATE, Element.PHONE, Element.EMAIL, Element.ADDRESS)
)


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
        least = REACHED_FROM if prior and _reaches_somebody(prior) else TRAIL_FROM
        needed = least - LIFTS if _asks_wording(least) else least
        if not (listed or item.media or is_long(item.text)):
            # Most items by far are read in one go, or are not read at all.
            if not self._gate.opens(item.text, where, needed):
                return ()
            return self._read(item, Stretch("text", 0, item.text), (), least)
        found: list[Finding] = []
        known: set[Place] = set()
        for field, words in passages(item):
            for start, stretch in stretches(words):
                if listed or self._gate.opens(stretch, where, needed):
                    shown = self._read(item, Stretch(field, start, stretch), listed, least)
                    found += unknown(shown, known)
                parts = paragraphs(stretch)
                if parts and _has_trace(found):
                    continue
                for at, part in parts:
                    if listed or self._gate.opens(part, where, needed):
                        shown = self._read(item, Stretch(field, start + at, part), listed, least)
                        found += unknown(shown, known)
        return found

    def _read(
        self, item: Item, stretch: Stretch, listed: Sequence[Finding], least: float
    ) -> Sequence[Finding]:
        """What one stretch shows; `listed` are signs of clients of the list, `least` the sum from
        which on anything is told."""
        text = tokens(stretch.words)
        where = setting(item)
        if listed:
            verdict = weigh(where, text, self._lexicon, listed=True)
        elif _asks_wording(least):
            verdict = weigh_whole(where, text, self._lexicon, least)
        else:
            verdict = weigh(where, text, self._lexicon, least=least)
        from_here = (
            REACHED_FROM if not _asks_wording(least) and "client" in verdict.signs else math.inf
        )
        anchored = verdict.score >= min(self._lexicon.weights.threshold, from_here)
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


def _reaches_somebody(prior: Sequence[Finding]) -> bool:
    """Whether a name, number or address of somebody on no list stands there."""
    return any(
        one.element in _REACHING and not one.client and one.tier is not Tier.WEAK for one in prior
    )


def _asks_wording(least: float) -> bool:
    """Whether the wording as a whole moves the sum: not beside the name, number or address of
    somebody, where the word for a client is enough, however the rest is put."""
    return least >= TRAIL_FROM


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
