"""The weight of an item: E = S x I + C, then floors. docs/scoring.md explains it in two pages.

S (1 to 4): how sensitive what is told is. I (0.25 to 1): how surely a person is singled out, by
direct signs or by counting details. C (0 to 1.5): how far it could reach. Bands follow ENISA's
method for the severity of breaches (2013): below 2 low, below 3 medium, below 4 high. Confidence
is told beside it and never multiplied in.
"""

from __future__ import annotations

from collections.abc import Sequence

from msgspec import Struct

from auditor.models import (
    Audience,
    Element,
    Factor,
    Finding,
    Item,
    Role,
    Severity,
    Surface,
    Term,
    Tier,
)

DIRECT = frozenset(
    (
        Element.FULL_NAME, Element.HANDLE, Element.PHONE, Element.EMAIL, Element.ADDRESS,
        Element.CASE_NUMBER, Element.RECORD_NUMBER, Element.CONNECTION, Element.PLATE,
    )
)  # fmt: skip
PERSON_UNITS = {
    Element.AGE: (1.0, "an exact age"),
    Element.BIRTH_DATE: (1.0, "a date of birth"),
    Element.AGE_CLASS: (0.5, "an age group"),
    Element.SEX: (0.5, "the sex"),
    Element.ETHNICITY: (1.0, "origin or language"),
    Element.FAMILY_SHAPE: (1.0, "the shape of the family"),
    Element.RELATIVE: (0.5, "a relative"),
    Element.PLACE: (1.0, "a place"),
    Element.FACILITY: (1.0, "a facility"),
    Element.SCHOOL: (1.0, "a school or workplace"),
    Element.GEOTAG: (1.0, "a map point"),
    Element.RARE_EVENT: (2.0, "a rare event or condition"),
    Element.NEWS_LINK: (2.0, "an event in the news"),
    Element.HABIT: (1.0, "a telling habit or possession"),
    Element.QUOTATION: (0.5, "their own words"),
}
# Details that say the same thing once more count once.
_ONE_OF = (
    frozenset((Element.PLACE, Element.FACILITY, Element.SCHOOL, Element.GEOTAG)),
    frozenset((Element.RARE_EVENT, Element.NEWS_LINK)),
    frozenset((Element.AGE, Element.AGE_CLASS, Element.BIRTH_DATE)),
)
CONTEXT_UNITS = {
    Element.TIME_CUE: (1.0, "the day on which it happened"),
    Element.WORKPLACE: (1.0, "your workplace or role"),
}
ROWS = frozenset((Surface.CONNECTION, Surface.SYNCED_CONTACT, Surface.SEARCH, Surface.LIKE))
_WIDE = frozenset((Audience.PUBLIC, Audience.UNKNOWN))
_NARROW = frozenset((Audience.GROUP, Audience.FRIENDS, Audience.FOLLOWERS))
_OPEN_TO_MANY = frozenset((Audience.PUBLIC, Audience.UNKNOWN, Audience.GROUP))
_MOST_CIRCUMSTANCE = 1.5
_TALK = "case_talk"
_SEARCH_CAP = 2.99


class Score(Struct, frozen=True):
    """A weight with the terms that made it."""

    sensitivity: float
    identifiability: float
    circumstance: float
    total: float
    factors: tuple[Factor, ...]
    is_direct: bool

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


def score(item: Item, findings: Sequence[Finding]) -> Score:
    """The weight of an item with these findings."""
    sensitivity = _sensitivity(findings)
    identifiability = _identifiability(item, findings)
    circumstances = _circumstances(item, findings)
    c = min(sum(factor.value for factor in circumstances), _MOST_CIRCUMSTANCE)
    plain = round(sensitivity[0].value * identifiability[0].value + c, 4)
    floors = _floors(item, findings, sensitivity[0].value, identifiability[0].value, plain)
    total = max([plain, *(floor.value for floor in floors)])
    if item.surface is Surface.SEARCH:
        total = min(total, _SEARCH_CAP)
    elif _is_advice_only(findings):
        total = min(total, 1.99)
    return Score(
        sensitivity[0].value,
        identifiability[0].value,
        c,
        total,
        (*sensitivity, *identifiability, *circumstances, *floors),
        is_direct=identifiability[0].value == 1,
    )


def is_direct(finding: Finding) -> bool:
    """Whether a finding singles out a person by itself."""
    return finding.element in DIRECT and finding.tier is Tier.STRONG


def speaks_of_client(finding: Finding) -> bool:
    """Whether a finding shows that a client is spoken of at all."""
    return finding.element is Element.CLIENT_TRACE or finding.element is Element.CONFIRMATION


def _is_advice_only(findings: Sequence[Finding]) -> bool:
    """Contact data of somebody who is, as far as the words say, no client."""
    return not any(finding.client or speaks_of_client(finding) for finding in findings)


def _sensitivity(findings: Sequence[Finding]) -> list[Factor]:
    if _is_advice_only(findings):
        why = "contact data of somebody who may be no client"
        return [_factor("How sensitive", 1, why, Term.SENSITIVITY)]
    level, why = max(
        (_told(finding) for finding in findings),
        default=(2, "a tie to a client"),
        key=lambda t: t[0],
    )
    raised = {trait for finding in findings for trait in finding.traits}
    reasons = [why]
    for trait, words in (
        ("minor", "a child or teenager"),
        ("violence", "violence or abuse"),
        ("deceased", "a death"),
    ):
        if trait in raised:
            reasons.append(words)
            level = min(level + 1, 4)
    return [_factor("How sensitive", level, ", ".join(reasons), Term.SENSITIVITY)]


def _told(finding: Finding) -> tuple[int, str]:
    if finding.sensitivity:
        return finding.sensitivity, finding.label
    if finding.element is Element.CONNECTION:
        return 3, "that you know each other through work"
    if finding.element in (Element.CLIENT_TRACE, Element.CONFIRMATION, Element.CASE_NUMBER):
        return 3, "that somebody is a client"
    if finding.client and finding.element is not Element.PARTIAL_NAME:
        return 3, "that somebody is a client"
    return 2, "a tie to a client"


def _identifiability(item: Item, findings: Sequence[Finding]) -> list[Factor]:
    units = _units(findings)
    direct = [finding for finding in findings if is_direct(finding)]
    if direct:
        return [_factor("How recognisable", 1, direct[0].label, Term.IDENTIFIABILITY), *units]
    named = [f for f in findings if f.client and f.element is not Element.CLIENT_TRACE]
    elements = {finding.element for finding in findings}
    total = sum(unit.value for unit in units)
    if named:
        level, why = _partly_named(findings, named, units)
    elif Element.CONFIRMATION in elements:
        level, why = 0.75, "it confirms what others guessed"
    elif Element.CONFIDENTIAL_SITE in elements:
        level, why = 0.75, "a place that is kept confidential"
    elif total >= 4:
        level, why = 0.75, "many details together"
    elif total >= 2 and _person_units(units) >= 1:
        level, why = 0.5, "several details together"
    else:
        level, why = 0.25, "few details"
    return [_factor("How recognisable", level, why, Term.IDENTIFIABILITY), *units]


def _partly_named(
    findings: Sequence[Finding], named: Sequence[Finding], units: Sequence[Factor]
) -> tuple[float, str]:
    label = min(named, key=lambda f: list(Tier).index(f.tier)).label
    told = any(speaks_of_client(f) or f.sensitivity for f in findings)
    surely = any(finding.tier is not Tier.WEAK for finding in named)
    if surely or told or _person_units(units) >= 1:
        return 0.75, f"{label}, with what else is told"
    return 0.5, label


def _units(findings: Sequence[Finding]) -> list[Factor]:
    present = {finding.element for finding in findings}
    for alike in _ONE_OF:
        ranked = sorted(alike & present, key=lambda e: (-PERSON_UNITS[e][0], e))
        present -= set(ranked[1:])
    person = [
        _factor(element, *PERSON_UNITS[element], Term.UNIT)
        for element in PERSON_UNITS
        if element in present
    ]
    if not person:
        return []
    context = [
        _factor(element, *CONTEXT_UNITS[element], Term.UNIT)
        for element in CONTEXT_UNITS
        if element in present
    ]
    return person + context


def _person_units(units: Sequence[Factor]) -> float:
    return sum(unit.value for unit in units if unit.name in set(PERSON_UNITS))


def _circumstances(item: Item, findings: Sequence[Finding]) -> list[Factor]:
    if item.surface in ROWS:
        return []
    found = []
    if item.audience in _WIDE:
        words = "public" if item.audience is Audience.PUBLIC else "audience not recorded"
        found.append(_factor("Audience", 0.5, words, Term.CIRCUMSTANCE))
    elif item.audience in _NARROW:
        words = f"seen by {item.audience.value}"
        words = "seen by a group" if item.audience is Audience.GROUP else words
        found.append(_factor("Audience", 0.25, words, Term.CIRCUMSTANCE))
    tagged = any(person.role is Role.TAGGED for person in item.people)
    if item.engagement or tagged:
        words = "somebody is tagged" if tagged else "it has likes, answers or shares"
        found.append(_factor("Reactions", 0.5, words, Term.CIRCUMSTANCE))
    if item.media or item.place or any(f.element is Element.IMAGE for f in findings):
        words = "a picture or place goes with it"
        found.append(_factor("Picture or place", 0.25, words, Term.CIRCUMSTANCE))
    if _is_current(findings):
        words = "the case was open, or it happened that day"
        found.append(_factor("Current case", 0.25, words, Term.CIRCUMSTANCE))
    return found


def _is_current(findings: Sequence[Finding]) -> bool:
    if any("retrospective" in f.traits or f.code == "T27" for f in findings):
        return False
    return any("open_case" in f.traits or f.element is Element.TIME_CUE for f in findings)


def _floors(
    item: Item, findings: Sequence[Finding], s: float, i: float, plain: float
) -> list[Factor]:
    floors: list[tuple[float, str]] = []
    listed = [finding for finding in findings if finding.client and is_direct(finding)]
    elements = {finding.element for finding in findings}
    in_words = item.surface not in ROWS
    if listed and in_words and item.audience in _OPEN_TO_MANY:
        floors.append((3, "a listed client, where many could read it, is never below high"))
    grave = elements & {Element.CASE_NUMBER, Element.CONFIDENTIAL_SITE, Element.CONFIRMATION}
    if listed and in_words and grave and item.audience is not Audience.DIRECT:
        floors.append((4, "with a case number, a confidential place or a confirmation: critical"))
    if i >= 0.75 and s >= 2 and not _is_advice_only(findings):
        floors.append((2, "who is this recognisable is never below medium"))
    return [_factor("Floor", value, why, Term.FLOOR) for value, why in floors if value > plain]


def _factor(name: str, value: float, why: str, term: Term) -> Factor:
    return Factor(name=str(name), value=float(value), why=why, term=term)
