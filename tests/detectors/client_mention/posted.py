"""Items of one day, and matches that stand where a test says, for the tests of client mentions."""

from __future__ import annotations

from datetime import UTC, datetime
from typing import Any

from auditor.identifiers.matching.matches import RARE, Match, tier_of
from auditor.identifiers.sealed.payloads import Role
from auditor.models import Item, Source, Surface

DAY = datetime(2024, 5, 14, 12, tzinfo=UTC)


def item(text: str = "", **fields: Any) -> Item:
    """A post of that day."""
    values: dict[str, Any] = {
        "ref": "1",
        "platform": "twitter",
        "surface": Surface.POST,
        "posted_at": DAY,
    }
    return Item(source=Source("a", "b"), text=text, **(values | fields))


def match_of(text: str, words: str, role: Role = Role.FIRST, **fields: Any) -> Match:
    """These words of a text, where they stand first, as what they are of client 0."""
    start = text.index(words)
    values: dict[str, Any] = {"tier": tier_of(role), "form": "", "commonness": RARE}
    return Match(start, start + len(words), 0, role, **(values | fields))
