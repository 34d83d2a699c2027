"""The weight of an item: E = S x I + C, then floors and caps. docs/scoring.md explains it.

S (1 to 4): how sensitive what is told is. I (0.25 to 1): how surely a person is singled out, by
direct signs or by counting details. C (0 to 1.5): how far it could reach. Bands follow ENISA's
method for the severity of breaches (2013): below 2 low, below 3 medium, below 4 high. Confidence
is told beside it and never multiplied in.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from msgspec import Struct

from auditor.exposure.circumstances import ANSWERS, ROWS, circumstances, sum_of
from auditor.exposure.identifiability import identifiability, is_direct, speaks_of_client
from auditor.exposure.sensitivity import sensitivity
from auditor.models import (
    Audience,
    Element,
    Factor,
    Finding,
    Item,
    Severity,
    Surface,
    Term,
    Tier,
    Worker,
)

_OPEN_TO_MANY = frozenset((Audience.PUBLIC, Audience.UNKNOWN, Audience.GROUP))
_OF_WORK = frozenset((Element.CONNECTION, Element.CONFIDENTIAL_SITE, Element.IMAGE))
_CLOSED = frozenset((Audience.DIRECT, Audience.ONLY_ME))
_SEARCH_CAP = 2.99
_ADVICE_CAP = 1.99
NOBODY_TOLD = Worker()
"""A worker who told nothing about themself."""


class Score(Struct, frozen=True):
    """A weight with the terms that made it."""

    sensitivity: float
    identifiability: float
    circumstance: float
    total: float
    factors: tuple[Factor, ...]

    @property
    def severity(self) -> Severity:
        """The band in which the weight lies."""
        return band(self.total)


def band(total: float) -> Severity:
    """ENISA's bands."""
    if total < 2:
        return Severity.LOW
    if total < 3:
        return Severity.MEDIUM
    return Severity.HIGH if total < 4 else Severity.CRITICAL


def score(item: Item, findings: Sequence[Finding], worker: Worker = NOBODY_TOLD) -> Score:
    """The weight of an item with these findings."""
    advice_only = is_advice_only(findings)
    s = sensitivity(item, findings, worker, advice_only=advice_only)
    i, units = identifiability(findings, worker, is_answer=item.surface in ANSWERS)
    terms = circumstances(item, findings, advice_only=advice_only)
    c = sum_of(terms)
    plain = round(s.value * i.value + c, 4)
    floors = [floor for floor in _floors(item, findings, s.value, i.value) if floor.value > plain]
    total = max([plain, *(floor.value for floor in floors)])
    caps = [cap for cap in _caps(item, advice_only) if cap.value < total]
    total = min([total, *(cap.value for cap in caps)])
    return Score(s.value, i.value, c, total, (s, i, *units, *terms, *floors, *caps))


def is_advice_only(findings: Sequence[Finding]) -> bool:
    """Contact data of somebody who is, as far as the words say, no client."""
    return not any(
        finding.client or speaks_of_client(finding) or is_of_work(finding) for finding in findings
    )


def is_of_work(finding: Finding) -> bool:
    """Whether a finding makes somebody a client by itself.

    A case or patient number, a tie, a place that only clients are at, a picture from work.
    """
    if finding.tier is not Tier.STRONG:
        return False
    return (finding.code == "T09" and is_direct(finding)) or finding.element in _OF_WORK


def _floors(item: Item, findings: Sequence[Finding], s: float, i: float) -> Iterator[Factor]:
    listed = any(finding.client and is_direct(finding) for finding in findings)
    if listed and item.surface not in ROWS:
        if item.audience in _OPEN_TO_MANY:
            yield _floor(3, "a listed client, where many could read it, is never below high")
        if item.audience not in _CLOSED and (why := _gravest(findings)):
            yield _floor(4, f"{why} with a listed client is critical")
    if i >= 0.75 and s >= 2:
        yield _floor(2, "who is this recognisable is never below medium, whatever the year")


def _gravest(findings: Sequence[Finding]) -> str:
    for finding in findings:
        if finding.element is Element.CASE_NUMBER:
            return "a case number"
        if finding.element is Element.CONFIDENTIAL_SITE and finding.tier is not Tier.WEAK:
            return "a confidential place"
        if finding.element is Element.CONFIRMATION:
            return "a confirmation"
    return ""


def _caps(item: Item, advice_only: bool) -> Iterator[Factor]:
    if item.surface is Surface.SEARCH:
        why = "a search that only you and the platform can see is at most medium"
        yield Factor(name="Cap", value=_SEARCH_CAP, why=why, term=Term.NOTE)
    if advice_only:
        why = "data of somebody who is no client, as far as told, is at most low"
        yield Factor(name="Cap", value=_ADVICE_CAP, why=why, term=Term.NOTE)


def _floor(value: float, why: str) -> Factor:
    return Factor(name="Floor", value=float(value), why=why, term=Term.FLOOR)
