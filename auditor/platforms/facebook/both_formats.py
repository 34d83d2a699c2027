"""Joins the JSON and the HTML version of one account's records, when both were given.

JSON has exact times and no links, HTML has links and times without a zone. A record of a page
that is the same as one of a JSON file takes over its reference, so that it is counted once, and
the JSON record takes over the page's link.
"""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Iterator

import msgspec
from msgspec import Struct

from auditor.models import Item

# Zones differ by quarters of an hour and by at most 14 hours.
_QUARTER = 15
_MOST_MINUTES_APART = 14 * 60
_MINUTES_A_DAY = 24 * 60
_WORD = re.compile(r"\w+")
_ALIKE = 0.8

Key = tuple[str, str, int, int]


class _Known(Struct, frozen=True, gc=False):
    """What is kept of a record: its minute since 1970, marks of its words, reference and link."""

    minute: int
    second: int
    words: frozenset[int]
    ref: str
    permalink: str


class Twins:
    """Finds the other version of a record by its kind, its minute in some zone and its words."""

    def __init__(self) -> None:
        self._known: dict[Key, list[_Known]] = defaultdict(list)

    def add(self, item: Item) -> None:
        """Remember a record of one version."""
        if item.posted_at is None:
            return
        minute = int(item.posted_at.timestamp()) // 60
        second = item.posted_at.second
        known = _Known(minute, second, _words(item), item.ref, item.permalink)
        self._known[_key(item, minute, minute // _MINUTES_A_DAY)].append(known)

    def linked(self, item: Item) -> Item:
        """The record with the link of its twin, when it has none itself."""
        twin = None if item.permalink else self._twin(item)
        if twin is None or not twin.permalink:
            return item
        return msgspec.structs.replace(item, permalink=twin.permalink)

    def joined(self, item: Item) -> Item:
        """The record with the reference of its twin, so that it counts as the same."""
        twin = self._twin(item)
        return msgspec.structs.replace(item, ref=twin.ref) if twin else item

    def _twin(self, item: Item) -> _Known | None:
        if item.posted_at is None:
            return None
        minute = int(item.posted_at.timestamp()) // 60
        second, words = item.posted_at.second, _words(item)
        best, score = None, 0.0
        for known in self._near(item, minute):
            apart = abs(known.minute - minute)
            likeness = _likeness(words, known.words)
            # Pages of before 2021 print no seconds.
            if 0 not in (known.second, second) and known.second != second:
                continue
            if apart <= _MOST_MINUTES_APART and likeness >= _ALIKE:
                # Of records with the same words, the one that is nearest in time.
                rank = likeness - apart / (100 * _MOST_MINUTES_APART)
                if rank > score:
                    best, score = known, rank
        return best

    def _near(self, item: Item, minute: int) -> Iterator[_Known]:
        day = minute // _MINUTES_A_DAY
        for each in (day, day - 1, day + 1):
            yield from self._known.get(_key(item, minute, each), ())


def _key(item: Item, minute: int, day: int) -> Key:
    return str(item.surface), item.thread, minute % _QUARTER, day


def _words(item: Item) -> frozenset[int]:
    captions = " ".join(one.caption for one in item.media)
    names = " ".join(one.path.rsplit("/", 1)[-1] for one in item.media)
    text = f"{item.text} {captions} {names}".casefold()
    return frozenset(map(hash, _WORD.findall(text)))


def _likeness(one: frozenset[int], other: frozenset[int]) -> float:
    """The share of the shorter one's words that both have; 1 when neither has any."""
    if not one or not other:
        return float(one == other)
    return len(one & other) / min(len(one), len(other))
