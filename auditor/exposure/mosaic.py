"""Mosaics: items that say little alone and much together, across posts, years and platforms.

A mosaic is told only where all details together say more than the worst item alone does.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from itertools import chain as chained

from msgspec import Struct, structs

from auditor.exposure.chains import MOST_ITEMS, Chain, by_client, by_clues, order
from auditor.exposure.identifiability import counted, identifiability
from auditor.exposure.scoring import Score, band, score
from auditor.models import Element, Evidence, Factor, Finding, Surface, Term, Worker

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
    """The chain without items that add nothing to it, the weightiest kept."""
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

    Parts of a name in different items complete it; a further detail raises by one step, up to
    0.75; and part of a listed client's name with four units beside it is as good as the name.
    """
    whole, units = identifiability([one for part in chain.parts for one in part.findings], worker)
    told = _sum(units)
    most = max(_sum(counted(part.findings, worker)) for part in chain.parts)
    level = max(alone, whole.value)
    if told - most >= 1 and level < _WIDER_CIRCLE:
        level += 0.25
    if told - most >= 1 and chain.client and level >= _WIDER_CIRCLE and told >= _MANY:
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
    """The item and the detail whose removal lowers the whole most."""
    best, key, label = whole.total, 0, ""
    for place, part in enumerate(chain.parts):
        for element in sorted(_details(part)):
            rest = [finding for finding in part.findings if finding.element is not element]
            total = _without(chain, place, rest, worker)
            if total < best:
                best, key = total, place
                label = next(f.label for f in part.findings if f.element is element)
    if label:
        return key, f"Taking out the {label}{_where(chain.parts[key])} would lower it most."
    totals = [_without(chain, place, (), worker) for place in range(len(chain.parts))]
    key = totals.index(min(totals))
    return key, f"Taking away what was told{_where(chain.parts[key])} would lower it most."


def _without(chain: Chain, place: int, rest: Sequence[Finding], worker: Worker) -> float:
    """The weight that is left when one item keeps only these findings."""
    part = chain.parts[place]
    changed = (Evidence(part.item, tuple(rest)),) if rest else ()
    parts = (*chain.parts[:place], *changed, *chain.parts[place + 1 :])
    left = Chain(parts=parts, client=chain.client)
    together = _together(left, worker)
    if together is not None:
        return together.total
    return max((score(one.item, one.findings, worker).total for one in parts), default=0.0)


def _where(part: Evidence) -> str:
    at = part.item.posted_at
    kind = "message" if part.item.surface is Surface.DIRECT_MESSAGE else "item"
    return f" in the {kind} of {at.day} {at:%B %Y}" if at else ""


def _factor(name: str, value: float, why: str, term: Term) -> Factor:
    return Factor(name=name, value=float(value), why=why, term=term)
