"""Where an item stands, which changes what its words weigh."""

from __future__ import annotations

from auditor.models import Item, Surface

MESSAGES = frozenset({Surface.DIRECT_MESSAGE})
GROUPS = frozenset({Surface.GROUP_POST, Surface.GROUP_COMMENT})
ANSWERS = frozenset({Surface.REPLY, Surface.COMMENT, Surface.GROUP_COMMENT})

WHERE = frozenset({"in_group", "in_message", "in_answer", "in_story"})


_SURFACES = {
    "in_group": GROUPS,
    "in_message": MESSAGES,
    "in_answer": ANSWERS,
    "in_story": frozenset({Surface.STORY}),
}
_SIGNS = {
    surface: frozenset(sign for sign, surfaces in _SURFACES.items() if surface in surfaces)
    for surface in Surface
}


def setting(item: Item) -> frozenset[str]:
    """Signs of an item that its words do not give."""
    signs = _SIGNS[item.surface]
    return signs | {"in_group"} if item.group else signs
