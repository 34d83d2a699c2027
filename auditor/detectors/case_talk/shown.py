"""Findings out of a verdict: the trace of a client, and the details that narrow down whom."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from typing import NamedTuple

from msgspec import Struct, structs

from auditor.detectors.case_talk.belonging import OWN, Found
from auditor.detectors.case_talk.evidence import Verdict
from auditor.detectors.case_talk.kinds import kind_of
from auditor.detectors.case_talk.reading import Token
from auditor.models import Confidence, Element, Finding, Item, Tier

DETECTOR = "case_talk"
"""`Finding.detector` of everything that is found here."""

ANCHOR_ORDER = (
    "client", "confirm", "tie", "review", "to_client", "act", "to_you", "client_weak", "document",
    "hint", "legal", "status", "there", "status_weak", "care", "promo", "person", "minor", "frame",
    "pronoun",
)  # fmt: skip
"""Whose words show best that a client is meant: the first group that the item has."""


_TELLING = frozenset(
    (
        Element.AGE, Element.PLACE, Element.FACILITY, Element.SCHOOL, Element.RARE_EVENT,
        Element.HABIT, Element.FAMILY_SHAPE, Element.ETHNICITY,
    )
)  # fmt: skip
"""Details by which two items can be known to tell of the same person."""


class Place(Struct, frozen=True, gc=False):
    """What a finding says, and of which words."""

    field: str
    start: int
    end: int
    code: str
    element: Element
    label: str


class Stretch(NamedTuple):
    """Words that are weighed together, the field that they stand in, and where they begin there."""

    field: str
    start: int
    words: str


def details(stretch: Stretch, text: Sequence[Token], hits: Sequence[Found]) -> Iterator[Finding]:
    """What a stretch tells of the person, the longest words for each."""
    for hit in _longest(hits):
        concept = hit.label
        if concept.element is None:
            continue
        yield Finding(
            detector=DETECTOR,
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


def trace(
    item: Item,
    stretch: Stretch,
    text: Sequence[Token],
    verdict: Verdict,
    *,
    confidence: Confidence,
    reason: str = "",
) -> Finding:
    """That a client is spoken of; `reason` when it is not the words alone that show it."""
    first, last = _anchor(verdict.hits, text)
    kind = kind_of(item, verdict.signs)
    return Finding(
        detector=DETECTOR,
        code=kind.code,
        element=Element.CLIENT_TRACE,
        reason=reason or kind.reason,
        label="client",
        start=stretch.start + text[first].start,
        end=stretch.start + text[last].end,
        field=stretch.field,
        tier=Tier.STRONG,
        confidence=confidence,
        sensitivity=kind.sensitivity,
    )


def trail(stretch: Stretch, text: Sequence[Token], verdict: Verdict) -> Sequence[Finding]:
    """Details of somebody who may be a client, as weak signs; () where it is the writer's own
    life, or nobody is spoken of.

    They are nothing by themselves, and count when another item plainly tells of the same person.
    """
    if verdict.signs & OWN or "someone" not in verdict.signs:
        return ()
    told = details(stretch, text, verdict.hits)
    weak = [structs.replace(one, tier=Tier.WEAK, confidence=Confidence.POSSIBLE) for one in told]
    return weak if any(one.element in _TELLING for one in weak) else ()


def further(shown: Sequence[Finding], found: Sequence[Finding]) -> list[Finding]:
    """Those that are not among the ones found already."""
    return unknown(shown, {_place(one) for one in found})


def unknown(shown: Iterable[Finding], known: set[Place]) -> list[Finding]:
    """Those of other words, or that say something else of them, than the known, which they join."""
    new = [one for one in shown if _place(one) not in known] if known else [*shown]
    known.update(map(_place, new))
    return new


def _place(one: Finding) -> Place:
    return Place(one.field, one.start, one.end, one.code, one.element, one.label)


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


def _anchor(hits: Sequence[Found], text: Sequence[Token]) -> tuple[int, int]:
    """First and last token of the words that show best that a client is meant; all of them where
    no phrase does."""
    firsts: dict[str, Found] = {}
    for hit in hits:
        firsts.setdefault(hit.label.group, hit)
    for group in ANCHOR_ORDER:
        if group in firsts:
            return firsts[group].first, firsts[group].last
    return (hits[0].first, hits[0].last) if hits else (0, len(text) - 1)
