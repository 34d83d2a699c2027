"""By what the entries can be filtered. Facets have ids, so that an address never holds a name."""

from __future__ import annotations

from collections.abc import Iterable, Sequence

from msgspec import Struct

from auditor.models import Exposure, Item, Severity, Surface
from auditor.report import words
from auditor.report.cleaning import in_line

KINDS: tuple[tuple[str, frozenset[Surface]], ...] = (
    (
        "Posts and photos",
        frozenset(
            (
                Surface.POST, Surface.REPOST, Surface.PHOTO, Surface.VIDEO, Surface.CHECK_IN,
                Surface.EVENT, Surface.LISTING, Surface.NOTE, Surface.POLL, Surface.TAG,
                Surface.EDIT_HISTORY, Surface.DELETED, Surface.DRAFT, Surface.PROFILE,
            )
        ),
    ),
    ("Stories", frozenset((Surface.STORY,))),
    (
        "Comments and likes",
        frozenset((Surface.COMMENT, Surface.REPLY, Surface.LIKE, Surface.REVIEW)),
    ),
    ("Groups", frozenset((Surface.GROUP_POST, Surface.GROUP_COMMENT))),
    ("Messages", frozenset((Surface.DIRECT_MESSAGE, Surface.AI_CHAT))),
    (
        "People and searches",
        frozenset((Surface.CONNECTION, Surface.SYNCED_CONTACT, Surface.SEARCH, Surface.LIST)),
    ),
    ("Other", frozenset((Surface.OTHER,))),
)  # fmt: skip
"""Kinds of items as the page groups them; every surface is in one."""


class Facet(Struct, frozen=True):
    """One checkbox: its id in the page and its address, its words, how many entries it keeps."""

    id: str
    label: str
    count: int


class Group(Struct, frozen=True):
    """The checkboxes of one question."""

    name: str
    facets: tuple[Facet, ...]


def kind_of(surface: Surface) -> str:
    """The kind under which the page counts items of a surface."""
    return next((name for name, surfaces in KINDS if surface in surfaces), "Other")


def facets_of(exposures: Sequence[Exposure]) -> tuple[tuple[Group, ...], list[str]]:
    """The groups of checkboxes, and for each exposure the ids that it answers to."""
    told = [_told(exposure) for exposure in exposures]
    groups, ids = [], {}
    for name, order in _ORDERS.items():
        present = {value for one in told for value in one[name]}
        ranked = sorted(present, key=order)
        facets = []
        for number, value in enumerate(ranked):
            ids[name, value] = f"{name[0].lower()}{number}"
            facets.append(Facet(ids[name, value], value, sum(value in one[name] for one in told)))
        groups.append(Group(name, tuple(facets)))
    marks = [
        " ".join(ids[name, value] for name in _ORDERS for value in sorted(one[name]))
        for one in told
    ]
    return tuple(groups), marks


_BANDS = [band.word.capitalize() for band in sorted(Severity, reverse=True)]
_KIND_NAMES = [name for name, _ in KINDS]
NO_CLIENT = "None on your list"
NO_DATE = "No date"

_ORDERS = {
    "Severity": _BANDS.index,
    "Platform": lambda name: name,
    "Year": lambda year: (year == NO_DATE, year),
    "Client": lambda client: (client == NO_CLIENT, client),
    "Kind": _KIND_NAMES.index,
}


def _told(exposure: Exposure) -> dict[str, set[str]]:
    items = [part.item for part in exposure.evidence]
    return {
        "Severity": {exposure.severity.word.capitalize()},
        "Platform": {words.platform(item.platform) for item in items},
        "Year": set(years_of(items)),
        "Client": {in_line(client, 60) for client in exposure.clients} or {NO_CLIENT},
        "Kind": {kind_of(item.surface) for item in items},
    }


def years_of(items: Iterable[Item]) -> list[str]:
    """The years of items as the page writes them, the first first."""
    found = {str(item.posted_at.year) if item.posted_at else NO_DATE for item in items}
    return sorted(found)
