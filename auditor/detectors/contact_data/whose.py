"""Whose contact data is: a private person's, or the owner's, an agency's, a service's, nobody's.

The weights in `whose.toml` are fitted to labelled data (`benchmarks/quality/fit_contacts.py`).
"""

from __future__ import annotations

from collections.abc import Iterator

from auditor.detectors import around
from auditor.detectors.around import Words
from auditor.detectors.contact_data import context
from auditor.detectors.contact_data.spot import Kind, Spot
from auditor.models import Author, Item

KINDS = frozenset((Kind.PHONE, Kind.EMAIL, Kind.ADDRESS))
"""Kinds of which the words around tell whose they are."""
STANDS_FROM, COUNTS_FROM = -0.5, -1.0
"""Log odds from which on data is a private person's, and from which on it may be."""


def odds(item: Item, words: Words, spot: Spot) -> float:
    """Log odds that data is a private person's who is not the owner."""
    return around.odds(__package__, frozenset(signs(item, words, spot)))


def signs(item: Item, words: Words, spot: Spot) -> Iterator[str]:
    """What speaks for and against that."""
    kind = spot.kind.value.lower()
    yield from words.signs(spot.start, spot.end)
    yield from (f"kind {kind}", f"labelled {kind}" if spot.labelled else f"bare {kind}")
    if item.author is not Author.OWNER:
        yield "received"
    for cue in context.cues(context.sentence(words.text, spot.start, spot.end)):
        yield from (f"cue {cue}", f"cue {cue} {kind}")
