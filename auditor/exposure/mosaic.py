"""Mosaics: items that say little alone and much together, across posts and platforms.

Two kinds are joined: items about one listed client, and items that tell the same age of an
unnamed client within days and each add a detail. A conversation with a client is one exposure,
however many messages it has.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Callable, Iterable, Sequence
from datetime import timedelta

from auditor.exposure.scoring import Score, band, score
from auditor.models import Element, Evidence, Exposure, Factor, Finding, Severity, Surface, Term

Make = Callable[..., Exposure]

_DAYS = timedelta(days=10)
_MOST_ITEMS = 12
_DETAILS = frozenset(
    (
        Element.AGE, Element.AGE_CLASS, Element.FAMILY_SHAPE, Element.RELATIVE, Element.PLACE,
        Element.FACILITY, Element.SCHOOL, Element.RARE_EVENT, Element.HABIT, Element.STATUS,
        Element.ETHNICITY, Element.PARTIAL_NAME, Element.GEOTAG,
    )
)  # fmt: skip


def joined(
    exposures: Sequence[Exposure], traces: Sequence[Evidence], make: Make
) -> tuple[Exposure, ...]:
    """Exposures, conversations gathered, and a mosaic wherever items tell more together."""
    single = _conversations(exposures, make)
    parts = [one.evidence[0] for one in single if one.severity <= Severity.MEDIUM]
    mosaics = []
    for group in _groups([*parts, *traces]):
        weight = _together(group)
        if weight is not None:
            mosaics.append(make(tuple(group), weight))
    return (*single, *mosaics)


def _conversations(exposures: Sequence[Exposure], make: Make) -> list[Exposure]:
    kept, threads = [], defaultdict(list)
    for exposure in exposures:
        item = exposure.evidence[0].item
        if item.surface is Surface.DIRECT_MESSAGE and "T16" in exposure.codes and item.thread:
            threads[item.platform, item.thread, exposure.clients].append(exposure)
        else:
            kept.append(exposure)
    for together in threads.values():
        worst = max(together, key=lambda one: (one.score, one.id))
        rest = [part for one in together if one is not worst for part in one.evidence]
        kept.append(make((*worst.evidence, *rest)) if rest else worst)
    return kept


def _groups(parts: Iterable[Evidence]) -> Iterable[list[Evidence]]:
    by_client: defaultdict[str, list[Evidence]] = defaultdict(list)
    by_age: defaultdict[str, list[Evidence]] = defaultdict(list)
    for part in parts:
        clients = {finding.client for finding in part.findings if finding.client}
        for client in sorted(client for client in clients if client):
            by_client[client].append(part)
        if not clients and (age := _age_told(part)):
            by_age[age].append(part)
    for key in sorted(by_client):
        yield from _chains(by_client[key], None)
    for key in sorted(by_age):
        yield from _chains(by_age[key], _DAYS)


def _age_told(part: Evidence) -> str:
    for finding in part.findings:
        if finding.element is Element.AGE and finding.field == "text":
            figures = [c for c in part.item.text[finding.start : finding.end] if c.isdigit()]
            return "".join(figures)
    return ""


def _chains(parts: list[Evidence], within: timedelta | None) -> Iterable[list[Evidence]]:
    """Runs of items of which each adds a detail; with `within`, no gap may be longer."""
    dated = [part for part in parts if part.item.posted_at]
    dated.sort(key=lambda part: (part.item.posted_at, part.item.ref))
    chain: list[Evidence] = []
    for part in dated:
        before = chain[-1].item.posted_at if chain else None
        now = part.item.posted_at
        if within and before and now and now - before > within:
            if len(chain) > 1:
                yield chain
            chain = []
        if _new_details(chain, part) and len(chain) < _MOST_ITEMS:
            chain.append(part)
    if len(chain) > 1:
        yield chain


def _new_details(chain: Sequence[Evidence], part: Evidence) -> set[Element]:
    told = {finding.element for one in chain for finding in one.findings}
    return {finding.element for finding in part.findings} & _DETAILS - told


def _together(group: Sequence[Evidence]) -> Score | None:
    """The weight of all details at once; None when it is in no higher band than its worst part."""
    weights = [score(part.item, part.findings) for part in group]
    worst = max(weights, key=lambda weight: weight.total)
    findings: list[Finding] = [finding for part in group for finding in part.findings]
    combined = score(group[0].item, findings)
    s = max(weight.sensitivity for weight in weights)
    i = min(1.0, max(weight.identifiability for weight in weights) + 0.25)
    c = max(weight.circumstance for weight in weights)
    total = round(s * i + c, 4)
    if band(total) <= worst.severity:
        return None
    factors = (
        Factor(name="How sensitive", value=s, why="the most sensitive of the items",
               term=Term.SENSITIVITY),
        Factor(name="How recognisable", value=i, why="the items read together",
               term=Term.IDENTIFIABILITY),
        *(factor for factor in combined.factors if factor.term is Term.UNIT),
        Factor(name="How far it reaches", value=c, why="the widest of the items",
               term=Term.CIRCUMSTANCE),
    )  # fmt: skip
    return Score(s, i, c, total, factors)
