"""I of `E = S x I + C`: how surely one person is singled out, 0.25 to 1.

1 for what singles out by itself (a full name, a handle, a number, a connection); 0.75 for part of
a name with something beside it, for a confidential place, for a confirmed guess. Where there is
nothing of that kind, details are counted: four units give 0.75, two give 0.5.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from auditor.models import Element, Factor, Finding, Term, Tier, Worker

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
    Element.STATUS: (0.5, "what they went through or came for"),
    Element.QUOTATION: (0.5, "their own words"),
}
CONTEXT_UNITS = {
    Element.TIME_CUE: (1.0, "the day on which it happened"),
    Element.WORKPLACE: (1.0, "your workplace or role"),
}
_TELLING_STATUS = (
    (2.0, "an illness, an injury or a death", frozenset(("health", "death"))),
    (1.0, "an illness of the mind, or violence", frozenset(("mental health", "violence or abuse"))),
)
"""Labels of what somebody went through that narrow more than others do."""

# Details that say the same thing once more count once.
_ONE_OF = (
    frozenset((Element.PLACE, Element.FACILITY, Element.SCHOOL, Element.GEOTAG)),
    frozenset((Element.RARE_EVENT, Element.NEWS_LINK)),
    frozenset((Element.AGE, Element.AGE_CLASS, Element.BIRTH_DATE)),
)
_ALIAS = "other name"
"""Label of a listed alias: it stands for the person as the name does."""

_GRAVE = 4
"""Sensitivity from which on what somebody went through narrows down who it is."""

# Kinds of talk in which readers know more than the words say (reference: the taxonomy's own
# default for each code), with the reason.
_BY_KIND = {
    "T16": (1.0, "the other side of this conversation is the client"),
    "T20": (0.75, "everybody sees whose content it answers"),
    "T22": (0.75, "everybody sees whose content it is"),
    "T23": (0.75, "it speaks to somebody as a client"),
    "T24": (0.75, "it shows somebody's own words"),
    "T28": (0.75, "it confirms what others guessed"),
    "T29": (0.75, "the case was in the news"),
}
_BY_KIND_OF_PERSON = {
    "T05": "the exact age of somebody you work with",
    "T07": "a picture of somebody you work with",
    "T08": "a picture of papers or rooms from work",
    "T26": "a case told in order to ask for advice",
    "T30": "a need told so that others can help",
    "T31": "a day that those concerned remember",
    "T32": "a story told from beginning to end",
}

_NEEDED = {"T05": 1.5, "T08": 0.0}
"""Person units that a kind needs beside it, where it is not half a unit: more than the age alone;
nothing beside papers, which say themselves whose they are."""

_TELLS_KIND = frozenset((Element.CLIENT_TRACE, Element.IMAGE, Element.AGE, Element.BIRTH_DATE))


def identifiability(
    findings: Sequence[Finding], worker: Worker, *, is_answer: bool = False
) -> tuple[Factor, list[Factor]]:
    """I with its reason, and the units that were counted for it.

    `is_answer`: the item answers what somebody else wrote, and all see who that is.
    """
    units = counted(findings, worker)
    level, why = max(_levels(findings, units, is_answer), key=lambda told: told[0])
    factor = Factor(name="How recognisable", value=level, why=why, term=Term.IDENTIFIABILITY)
    return factor, units


def is_direct(finding: Finding) -> bool:
    """Whether a finding singles out a person by itself."""
    return finding.element in DIRECT and finding.tier is Tier.STRONG


def speaks_of_client(finding: Finding) -> bool:
    """Whether a finding shows that a client is spoken of at all."""
    return finding.element in (Element.CLIENT_TRACE, Element.CONFIRMATION)


def level_of(total: float, person: float) -> tuple[float, str]:
    """What counted units come to, `person` being those that describe the person."""
    if person < 1:
        return 0.25, "few details"
    if total >= 4:
        return 0.75, "many details together"
    return (0.5, "several details together") if total >= 2 else (0.25, "few details")


def counted(findings: Sequence[Finding], worker: Worker) -> list[Factor]:
    """The units of these findings; time and workplace count only beside something of a person."""
    present = {finding.element for finding in findings if _narrows(finding)}
    for alike in _ONE_OF:
        ranked = sorted(alike & present, key=lambda e: (-PERSON_UNITS[e][0], e))
        present -= set(ranked[1:])
    worth = PERSON_UNITS | {Element.STATUS: _status(findings)}
    person = [_unit(element, *worth[element]) for element in PERSON_UNITS if element in present]
    if not person:
        return []
    if worker.employer or worker.role:
        present.add(Element.WORKPLACE)
    context = [
        _unit(element, *CONTEXT_UNITS[element]) for element in CONTEXT_UNITS if element in present
    ]
    return person + context


def person_units(units: Sequence[Factor]) -> float:
    """How much of the units describes the person."""
    return sum(unit.value for unit in units if unit.name not in set(CONTEXT_UNITS))


def _status(findings: Sequence[Finding]) -> tuple[float, str]:
    """What somebody went through: an illness, an injury or a death narrows most."""
    labels = {finding.label for finding in findings if finding.element is Element.STATUS}
    told = [(value, why) for value, why, of in _TELLING_STATUS if labels & of]
    return max(told, default=PERSON_UNITS[Element.STATUS])


def _narrows(finding: Finding) -> bool:
    return finding.element is not Element.STATUS or finding.sensitivity >= _GRAVE


def _levels(
    findings: Sequence[Finding], units: Sequence[Factor], is_answer: bool
) -> Iterator[tuple[float, str]]:
    person = person_units(units)
    yield level_of(sum(unit.value for unit in units), person)
    yield from _direct(findings)
    yield from _partly_named(findings, person)
    yield from _unlisted(findings)
    elements = {finding.element for finding in findings if finding.tier is not Tier.WEAK}
    if Element.CONFIRMATION in elements:
        yield _BY_KIND["T28"]
    if Element.NEWS_LINK in elements:
        yield _BY_KIND["T29"]
    if Element.CONFIDENTIAL_SITE in elements:
        yield 0.75, "a place that is kept confidential"
    for code in (finding.code for finding in findings if finding.element in _TELLS_KIND):
        if code == "T23" and is_answer:
            yield 1.0, "it answers somebody as a client, where all can see who that is"
        elif code in _BY_KIND:
            yield _BY_KIND[code]
        elif code in _BY_KIND_OF_PERSON and person >= _NEEDED.get(code, 0.5):
            yield 0.5, _BY_KIND_OF_PERSON[code]


def _direct(findings: Sequence[Finding]) -> Iterator[tuple[float, str]]:
    anchored = any(speaks_of_client(finding) for finding in findings)
    for finding in findings:
        if is_direct(finding):
            yield 1.0, finding.label
        elif finding.client and (anchored or _is_borne_out(finding, findings)):
            if finding.element is Element.BIRTH_DATE:
                yield 1.0, "a listed client's date of birth"
            elif finding.element in DIRECT and finding.tier is Tier.MEDIUM:
                yield 1.0, finding.label
            elif finding.element is Element.PARTIAL_NAME:
                if _completes(finding, findings):
                    yield 1.0, "the parts of the name, taken together"
                elif finding.tier is Tier.STRONG and finding.label == _ALIAS:
                    yield 1.0, "another name of the client"


def _is_borne_out(finding: Finding, findings: Sequence[Finding]) -> bool:
    """Whether a sign of another kind points to the same client."""
    others = {other.element for other in findings if other.client == finding.client}
    return bool(others - {finding.element, Element.CONNECTION})


def _completes(finding: Finding, findings: Sequence[Finding]) -> bool:
    """Whether another part of the same client's name stands elsewhere in the item."""
    return finding.tier is not Tier.WEAK and any(
        other.client == finding.client
        and other.element is Element.PARTIAL_NAME
        and other.label != finding.label
        and other.tier is not Tier.WEAK
        for other in findings
    )


def _partly_named(findings: Sequence[Finding], person: float) -> Iterator[tuple[float, str]]:
    named = [finding for finding in findings if finding.client and _names(finding)]
    if not named:
        return
    best = min(named, key=lambda finding: list(Tier).index(finding.tier))
    told = any(speaks_of_client(finding) or finding.sensitivity for finding in findings)
    if best.tier is not Tier.WEAK or told or person >= 1:
        yield 0.75, f"{best.label}, with what else is told"
    else:
        yield 0.5, best.label


def _unlisted(findings: Sequence[Finding]) -> Iterator[tuple[float, str]]:
    """Names of people on no list, which count only where a client is spoken of."""
    if any(speaks_of_client(finding) for finding in findings):
        elements = {finding.element for finding in findings if not finding.client}
        if Element.FULL_NAME in elements:
            yield 1.0, "a full name, of somebody who is not on your list"
        elif Element.PARTIAL_NAME in elements:
            yield 0.75, "a first name, of somebody who is not on your list"


def _names(finding: Finding) -> bool:
    """Whether it stands for the person; a school or a home is shared with others."""
    shared = finding.element in (Element.SCHOOL, Element.GEOTAG, Element.PLACE)
    return finding.element is not Element.CLIENT_TRACE and not (
        shared and finding.tier is Tier.WEAK
    )


def _unit(element: Element, value: float, why: str) -> Factor:
    return Factor(name=str(element), value=value, why=why, term=Term.UNIT)
