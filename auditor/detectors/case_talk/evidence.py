"""Weighs what the words of an item say: is a client of the writer spoken of?

Every group of phrases counts once, with the weight that `weights.toml` gives it; words that
stand inside a phrase of another trade ("email client", "phone case") count for nothing.
"""

from __future__ import annotations

from collections.abc import Sequence
from typing import NamedTuple

from auditor.detectors.case_talk.lexicon import Concept, Lexicon
from auditor.detectors.case_talk.phrases import Hit
from auditor.detectors.case_talk.reading import Token
from auditor.models import Item, Surface

MESSAGES = frozenset({Surface.DIRECT_MESSAGE})
GROUPS = frozenset({Surface.GROUP_POST, Surface.GROUP_COMMENT})
ANSWERS = frozenset({Surface.REPLY, Surface.COMMENT, Surface.GROUP_COMMENT})

Found = Hit[Concept]


class Verdict(NamedTuple):
    """The sum, the hits that made it, and per group the first of them."""

    score: float
    hits: tuple[Found, ...]
    groups: frozenset[str]


def weigh(item: Item, text: Sequence[Token], lexicon: Lexicon) -> Verdict:
    """What the item's own words come to."""
    hits = unmasked(lexicon.book.hits(text))
    groups = frozenset(hit.label.group for hit in hits) | setting(item)
    weights = lexicon.weights.weights
    score = sum(weights.get(group, 0.0) for group in sorted(groups))
    return Verdict(score, hits, groups)


def setting(item: Item) -> frozenset[str]:
    """Groups that where the item stands adds to those of its words."""
    found: set[str] = set()
    if item.surface in GROUPS or item.group:
        found.add("in_group")
    if item.surface in MESSAGES:
        found.add("in_message")
    if item.surface in ANSWERS:
        found.add("in_answer")
    return frozenset(found)


def unmasked(hits: Sequence[Found]) -> tuple[Found, ...]:
    """The hits that no phrase of another meaning covers, in order of place."""
    masks = [(hit.first, hit.last) for hit in hits if hit.label.group == "mask"]
    kept = [
        hit
        for hit in hits
        if hit.label.group != "mask"
        and not any(first <= hit.last and hit.first <= last for first, last in masks)
    ]
    return tuple(sorted(kept, key=lambda hit: (hit.first, hit.last, hit.label.name)))
