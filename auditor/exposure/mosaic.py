"""Mosaics: items that say little alone and much together, across posts, years and platforms.

A mosaic is told only where all details together say more than the worst item alone does.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from itertools import chain as chained

from msgspec import Struct, structs

from auditor.exposure.chains import MOST_ITEMS, Chain, by_client, by_clues, order
from auditor.exposure.identifiability import counted, identifiability, level_of, person_units
from auditor.exposure.scoring import Score, band, score
from auditor.models import Element, Evidence, Factor, Surface, Term, Worker

_DETAILS = frozenset(
    (
        Element.FULL_NAME, Element.PARTIAL_NAME, Element.HANDLE, Element.AGE, Element.AGE_CLASS,
        Element.BIRTH_DATE, Element.SEX, Element.ETHNICITY, Element.FAMILY_SHAPE, Element.RELATIVE,
        Element.PLACE, Element.FACILITY, Element.SCHOOL, Element.GEOTAG, Element.RARE_EVENT,
        Element.NEWS_LINK, Element.HABIT, Element.STATUS, Element.QUOTATION,
    )
)  # fmt: skip
_WIDER_CIRCLE = 0.75
"""Identifiability from which on not only the client and their family could tell."""

_MANY = 4


Change = tuple[Element, tuple[int, ...]]
"""A detail, and the places in the chain from which it is taken out."""


class Mosaic(Struct, frozen=True, kw_only=True):
    """A chain that tells more than its items: the weight together, and what would lower it.

    `key` is the place of the item whose removal helps most, `lowers` says so in a sentence.
    """

    chain: Chain
    weight: Score
    key: int
    lowers: str


def mosaics(parts: Sequence[Evidence], worker: Worker) -> Iterator[Mosaic]:
    """The mosaics among these items, each item in one mosaic of its client or person."""
    for chain in chained(by_client(parts), by_clues(parts)):
        told = _shortened(chain, worker)
        found = _together(told, worker)
        if found is not None:
            key, lowers = _helps_most(told, found, worker)
            yield Mosaic(chain=told, weight=found, key=key, lowers=lowers)


def _shortened(chain: Chain, worker: Worker) -> Chain:
    """A client's chain without items that add nothing to it; a story is told as a whole."""
    if not chain.client:
        return chain
    weights = {part.item.ref: score(part.item, part.findings, worker) for part in chain.parts}
    parts = sorted(chain.parts, key=lambda part: (-weights[part.item.ref].total, order(part)))
    kept, told, most = [parts[0]], _details(parts[0]), weights[parts[0].item.ref]
    s, i = most.sensitivity, most.identifiability
    for part in sorted(parts[1:], key=order):
        weight = weights[part.item.ref]
        adds = _details(part) - told or weight.sensitivity > s or weight.identifiability > i
        if adds and len(kept) < MOST_ITEMS:
            kept.append(part)
            told |= _details(part)
            s, i = max(s, weight.sensitivity), max(i, weight.identifiability)
    return structs.replace(chain, parts=tuple(sorted(kept, key=order)))


def _details(part: Evidence) -> frozenset[Element]:
    return _DETAILS & {finding.element for finding in part.findings}


def _together(chain: Chain, worker: Worker) -> Score | None:
    """The weight of all details at once; None when that says no more than the worst item.

    It does when the band rises, or when a wider circle could recognise the person.
    """
    if len(chain.parts) < 2:
        return None
    weights = [score(part.item, part.findings, worker) for part in chain.parts]
    s = max(weight.sensitivity for weight in weights)
    c = max(weight.circumstance for weight in weights)
    alone = max(weight.identifiability for weight in weights)
    i, units = _singled_out(chain, alone, worker)
    total = round(s * i + c, 4)
    rises = band(total) > max(weight.severity for weight in weights)
    if not rises and not (i > alone and i >= _WIDER_CIRCLE):
        return None
    respects = " and ".join(chain.respects[:3]) or "what they tell"
    return Score(s, i, c, total, tuple(_factors(s, i, c, units, respects)))


def _singled_out(chain: Chain, alone: float, worker: Worker) -> tuple[float, list[Factor]]:
    """How surely all details together single somebody out, and the units that were counted.

    Parts of a name in different items complete it. That items belong together is a unit itself
    when they add to one another; a further detail raises by one step, up to 0.75; and part of a
    listed client's name with four units beside it is as good as the name.
    """
    findings = [one for part in chain.parts for one in part.findings]
    whole, units = identifiability(findings, worker)
    told = _sum(units)
    adds = told - max(_sum(counted(part.findings, worker)) for part in chain.parts)
    if adds <= 0:
        return max(alone, whole.value), units
    units.append(_factor("joined", 1, "that the items belong together", Term.UNIT))
    counted_level, _ = level_of(told + 1, person_units(units))
    level = max(alone, whole.value, counted_level)
    if adds >= 1 and level < _WIDER_CIRCLE:
        level += 0.25
    if adds >= 1 and chain.client and level >= _WIDER_CIRCLE and told >= _MANY:
        level = 1.0
    return level, units


def _sum(units: Sequence[Factor]) -> float:
    return sum(unit.value for unit in units)


def _factors(
    s: float, i: float, c: float, units: Iterable[Factor], respects: str
) -> Iterator[Factor]:
    yield _factor("How sensitive", s, "the most sensitive of the items", Term.SENSITIVITY)
    yield _factor("How recognisable", i, "the items read together", Term.IDENTIFIABILITY)
    yield from units
    yield _factor("How far it reaches", c, "the widest of the items", Term.CIRCUMSTANCE)
    yield _factor("Why they belong together", 0, respects, Term.NOTE)


def _helps_most(chain: Chain, whole: Score, worker: Worker) -> tuple[int, str]:
    """The item to begin with, and the one detail whose removal lowers the whole most.

    A detail that several items tell has to go from all of them; where no detail decides alone,
    it is an item.
    """
    everywhere = range(len(chain.parts))
    singly = [
        (element, (place,)) for place in everywhere for element in _details(chain.parts[place])
    ]
    in_all = [(element, tuple(everywhere)) for element in {element for element, _ in singly}]
    for changes in (singly, in_all):
        left = {
            change: _without(chain, change, worker) for change in sorted(changes, key=_by_place)
        }
        best = min(left, key=left.__getitem__)
        if left[best] < whole.total:
            return _told_in(chain, best)
    totals = [
        _left(chain, [p for at, p in enumerate(chain.parts) if at != place], worker)
        for place in everywhere
    ]
    key = totals.index(min(totals))
    return key, f"Taking away what was told{_where(chain.parts[key])} would lower it most."


def _by_place(change: Change) -> tuple[tuple[int, ...], str]:
    return change[1], change[0].value


def _told_in(chain: Chain, change: Change) -> tuple[int, str]:
    """The first item that tells the detail, and the sentence that names it."""
    element, places = change
    telling = [place for place in places if element in _details(chain.parts[place])]
    part = chain.parts[telling[0]]
    label = next(finding.label for finding in part.findings if finding.element is element)
    where = _where(part) if len(telling) == 1 else f" in {len(telling)} of these items"
    return telling[0], f"Taking out the {label}{where} would lower it most."


def _without(chain: Chain, change: Change, worker: Worker) -> float:
    """The weight that is left when these items tell this detail no more."""
    element, places = change
    parts = [
        Evidence(part.item, tuple(one for one in part.findings if one.element is not element))
        if place in places
        else part
        for place, part in enumerate(chain.parts)
    ]
    return _left(chain, [part for part in parts if part.findings], worker)


def _left(chain: Chain, parts: Sequence[Evidence], worker: Worker) -> float:
    together = _together(structs.replace(chain, parts=tuple(parts)), worker)
    if together is not None:
        return together.total
    return max((score(one.item, one.findings, worker).total for one in parts), default=0.0)


def _where(part: Evidence) -> str:
    at = part.item.posted_at
    kind = "message" if part.item.surface is Surface.DIRECT_MESSAGE else "item"
    return f" in the {kind} of {at.day} {at:%B %Y}" if at else ""


def _factor(name: str, value: float, why: str, term: Term) -> Factor:
    return Factor(name=name, value=float(value), why=why, term=term)
