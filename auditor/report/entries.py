"""Exposures as the entries of the page: all that is said of one, in the order of reading."""

from __future__ import annotations

from collections.abc import Sequence

from msgspec import Struct

from auditor.models import (
    Element,
    Evidence,
    Exposure,
    Item,
    Reach,
    Severity,
    Surface,
    Task,
    Term,
)
from auditor.report import links, words
from auditor.report.advice import Advice, advice_of
from auditor.report.cleaning import in_line, path
from auditor.report.covers import Letters, is_covered
from auditor.report.quoting import Quote, Reason, quote
from auditor.report.weight import Weight, weight_of

OPEN_ENTRIES = 12
"""Entries that stand open on the page; the rest are one-line rows that open."""

MOST_SOURCES = 40
"""Places in the archive that an entry lists; a long conversation has thousands."""

RANKS = {Reach.CLIENT: 1, Reach.FAMILY: 2, Reach.LOCAL: 3, Reach.ANYONE: 4}
"""How many of the four nested circles a reach fills."""


class Part(Struct, frozen=True, kw_only=True):
    """One item of an entry of several.

    `only` names the details that no other item of the entry tells, `rest` those that would still
    be told without this one.
    """

    where: str
    quote: Quote
    reasons: tuple[Reason, ...]
    only: str = ""
    rest: str = ""
    is_key: bool = False


class Spot(Struct, frozen=True):
    """Where an item stands in the archive, and its address on the platform where that is safe."""

    archive: str
    file: str
    pointer: str
    link: str


class Entry(Struct, frozen=True, kw_only=True):
    """An exposure as the page shows it; `facets` are the ids by which it can be filtered."""

    number: int
    id: str
    title: str
    kind: str
    severity: Severity
    place: str
    when: str
    audience: str
    clients: tuple[str, ...]
    parts: tuple[Part, ...]
    messages: str
    who: str
    reach: int
    people: tuple[str, str, str]
    lowers: str
    together: str
    sure: str
    weight: Weight
    rules: tuple[tuple[str, str], ...]
    sources: tuple[Spot, ...]
    more_sources: int
    effect: str
    advice: Advice | None
    is_open: bool
    facets: str = ""


def entry_of(number: int, exposure: Exposure, task: Task | None, facets: str) -> Entry:
    """The entry of an exposure; `number` counts from 1, worst first."""
    items = [part.item for part in exposure.evidence]
    return Entry(
        number=number,
        id=exposure.id,
        title=in_line(exposure.title),
        kind=exposure.kind,
        severity=exposure.severity,
        place=place_of(items),
        when=words.days(items),
        audience=_audience(items),
        clients=tuple(in_line(client, 60) for client in exposure.clients),
        parts=_parts(exposure),
        messages=_messages(items),
        who=exposure.who,
        reach=RANKS[exposure.reach],
        people=words.people(exposure.people),
        lowers=exposure.lowers,
        together=_together(exposure),
        sure=words.sure(exposure.confidence),
        weight=weight_of(exposure),
        rules=tuple(_rule(rule) for rule in exposure.rules),
        sources=tuple(_spot(item) for item in items[:MOST_SOURCES]),
        more_sources=max(len(items) - MOST_SOURCES, 0),
        effect=_effect(exposure),
        advice=advice_of(task, exposure) if task else None,
        is_open=exposure.severity >= Severity.HIGH and number <= OPEN_ENTRIES,
        facets=facets,
    )


def place_of(items: Sequence[Item]) -> str:
    """ "Twitter/X, post", or what several items have in common."""
    platforms = list(dict.fromkeys(words.platform(item.platform) for item in items))
    kinds = list(dict.fromkeys(item.surface for item in items))
    if len(items) == 1:
        return f"{platforms[0]}, {words.surface(kinds[0])}"
    what = f"{len(items):,} {words.surfaces(kinds[0]) if len(kinds) == 1 else 'items'}"
    return f"{words.joined(platforms)}, {what}"


def _audience(items: Sequence[Item]) -> str:
    told = list(dict.fromkeys(words.audience(item) for item in items))
    return told[0] if len(told) == 1 else "Different audiences"


def _messages(items: Sequence[Item]) -> str:
    """For a conversation: how many messages, from when to when; nothing of what they say."""
    if len(items) < 2 or any(item.surface is not Surface.DIRECT_MESSAGE for item in items):
        return ""
    return f"{words.count(len(items), 'private message')}, {words.days(items)}."


def _parts(exposure: Exposure) -> tuple[Part, ...]:
    letters = Letters()
    evidence = exposure.evidence
    if _messages([part.item for part in evidence]):
        told = tuple(finding for part in evidence for finding in part.findings)
        evidence = (Evidence(evidence[0].item, told),)
    only = _only_told(exposure) if exposure.kind == "mosaic" else {}
    parts = []
    for number, part in enumerate(evidence):
        item = part.item
        shown, reasons = quote(part, letters)
        parts.append(
            Part(
                where=f"{place_of([item])}, {words.days([item])}, {words.audience(item).lower()}",
                quote=shown,
                reasons=reasons,
                only=only[number].alone if number in only else "",
                rest=only[number].rest if number in only else "",
                is_key=number == exposure.key and exposure.kind == "mosaic",
            )
        )
    return tuple(parts)


class _Told(Struct, frozen=True):
    alone: str
    rest: str


def _only_told(exposure: Exposure) -> dict[int, _Told]:
    """For each item of a mosaic: what it alone tells, and what the others tell."""
    units = {f.name: f.why for f in exposure.factors if f.term is Term.UNIT}
    told = [
        {finding.element.value for finding in part.findings} & units.keys()
        for part in exposure.evidence
    ]
    found = {}
    for number, own in enumerate(told):
        others = set().union(*(other for at, other in enumerate(told) if at != number))
        found[number] = _Told(
            words.joined(units[element] for element in units if element in own - others),
            words.joined(units[element] for element in units if element in others),
        )
    return found


def _together(exposure: Exposure) -> str:
    """What makes several items of a mosaic belong to one person; "" when nothing is known."""
    notes = [factor for factor in exposure.factors if factor.term is Term.NOTE]
    return next((note.why for note in notes if note.name == "Why they belong together"), "")


_EFFECTS = {
    Surface.CONNECTION: "Takes a client off the list that others can see.",
    Surface.SYNCED_CONTACT: "Takes a client off the services that suggest “people you may know”.",
    Surface.SEARCH: "Takes a client’s name out of your search history.",
}


def _effect(exposure: Exposure) -> str:
    """What is won: for words, the labels of their covers, the most telling first."""
    if exposure.kind == "mosaic":
        return f"Breaks the link between {words.count(len(exposure.evidence), 'item')}."
    if "T16" in exposure.codes:
        return "Moves the contact to a channel of your agency; what was written is kept."
    if effect := _EFFECTS.get(exposure.evidence[0].item.surface):
        return effect
    order = list(Element)
    found = [finding for part in exposure.evidence for finding in part.findings]
    found.sort(key=lambda finding: order.index(finding.element))
    labels = list(dict.fromkeys(finding.label for finding in found if is_covered(finding)))
    return f"Takes away: {words.joined(labels[:3])}." if labels else ""


def _spot(item: Item) -> Spot:
    source, link = item.source, links.safe(item.permalink)
    return Spot(in_line(source.archive), path(source.file), in_line(source.pointer), link)


def _rule(rule: str) -> tuple[str, str]:
    title, found, says = rule.partition(": ")
    return (title, says) if found else ("", rule)
