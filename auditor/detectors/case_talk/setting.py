"""Where an item stands, which changes what its words weigh."""

from __future__ import annotations

from auditor.models import Item, Surface

MESSAGES = frozenset({Surface.DIRECT_MESSAGE})
GROUPS = frozenset({Surface.GROUP_POST, Surface.GROUP_COMMENT})
ANSWERS = frozenset({Surface.REPLY, Surface.COMMENT, Surface.GROUP_COMMENT})

WHERE = frozenset({"in_group", "in_message", "in_answer", "in_story"})


def setting(item: Item) -> frozenset[str]:
    """Signs of an item that its words do not give."""
    found: set[str] = set()
    if item.surface in GROUPS or item.group:
        found.add("in_group")
    if item.surface in MESSAGES:
        found.add("in_message")
    if item.surface in ANSWERS:
        found.add("in_answer")
    if item.surface is Surface.STORY:
        found.add("in_story")
    return frozenset(found)
