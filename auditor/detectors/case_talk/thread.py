"""Which items stand in one conversation, and the stream that lets each see its neighbours.

Readers give items in the order of their files, newest or oldest first. The last few are held back
until those that come after them are known, so that both sides of an item can be asked; memory does
not grow. Items of different files, and those further apart than `REACH` records, do not meet.
"""

from __future__ import annotations

from collections import deque
from collections.abc import Iterator
from datetime import UTC, timedelta
from enum import StrEnum

from msgspec import Struct

from auditor.models import (
    Author,
    Confidence,
    Element,
    Evidence,
    Finding,
    Item,
    Precision,
    Role,
    Surface,
    Tier,
)

REACH = 12
"""Records in reading order that an item is held back for, and that are remembered after it."""

_ANSWERS = frozenset((Surface.REPLY, Surface.COMMENT, Surface.GROUP_COMMENT))
_OWN_POSTS = frozenset(
    (Surface.POST, Surface.GROUP_POST, Surface.STORY, Surface.PHOTO, Surface.VIDEO, Surface.NOTE)
)
TALK = _ANSWERS | _OWN_POSTS | {Surface.DIRECT_MESSAGE}
"""Surfaces on which words answer words."""

_EXACT = frozenset((Precision.SECOND, Precision.MINUTE, Precision.LOCAL))
_SAME_MOMENT = timedelta(minutes=30)
_SAME_TALK = timedelta(hours=1)
_SAME_THREAD = timedelta(days=1)


class Bond(StrEnum):
    """What makes two items neighbours: one thread, or posts of the same half hour."""

    THREAD = "thread"
    MOMENT = "moment"


class Neighbour(Struct, frozen=True):
    """An item of the same conversation; `apart` is how much later it stands, in time."""

    evidence: Evidence
    bond: Bond
    apart: timedelta


class Around:
    """Items as they come, each given back with its neighbours once those are known."""

    def __init__(self) -> None:
        self._window: deque[Evidence] = deque()
        self._waiting = 0
        self._plain = 0

    def enter(self, evidence: Evidence) -> Iterator[Evidence]:
        """Note an item; gives those whose neighbours are all known by now, in order."""
        self._window.append(evidence)
        self._plain += is_plain(evidence)
        self._waiting += 1
        if self._waiting > REACH:
            yield self._next()

    def leave(self) -> Iterator[Evidence]:
        """The rest, at the end of an export; the next one begins afresh."""
        while self._waiting:
            yield self._next()
        self._window.clear()
        self._plain = 0

    def has_plain(self) -> bool:
        """Whether any item of the window is plainly about a client."""
        return self._plain > 0

    def of(self, item: Item) -> list[Neighbour]:
        """The neighbours of an item that was just given back, nearest in time first."""
        found = []
        for other in self._window:
            apart = _apart(item, other.item)
            if other.item is item or apart is None:
                continue
            if bond := bond_of(item, other.item, abs(apart)):
                found.append(Neighbour(other, bond, apart))
        return sorted(found, key=lambda one: abs(one.apart))

    def _next(self) -> Evidence:
        settled = self._window[-self._waiting]
        self._waiting -= 1
        if len(self._window) - self._waiting > REACH + 1:
            self._plain -= is_plain(self._window.popleft())
        return settled


def is_plain(evidence: Evidence) -> bool:
    """Whether an item by itself shows beyond much doubt that a client is spoken of."""
    return any(_is_plain(finding) for finding in evidence.findings)


def _is_plain(finding: Finding) -> bool:
    if finding.tier is not Tier.STRONG:
        return False
    traced = finding.element in (Element.CLIENT_TRACE, Element.CONFIRMATION)
    return bool(finding.client) or (traced and finding.confidence is not Confidence.POSSIBLE)


def bond_of(one: Item, other: Item, apart: timedelta) -> Bond | None:
    """What joins two items, so far apart in time, to a conversation; None when nothing does.

    Messages need the same thread; posts and answers too, or else the same person answered within
    an hour, or the owner's own posts within half an hour, in the same group if in any.
    """
    if one.platform != other.platform or not TALK.issuperset((one.surface, other.surface)):
        return None
    if one.thread and one.thread == other.thread:
        return Bond.THREAD if apart <= _SAME_THREAD else None
    if Surface.DIRECT_MESSAGE in (one.surface, other.surface) or one.group != other.group:
        return None
    if not _EXACT.issuperset((one.precision, other.precision)):
        return None
    if one.surface in _ANSWERS and other.surface in _ANSWERS:
        same = _answered(one) & _answered(other)
        return Bond.THREAD if same and apart <= _SAME_TALK else None
    if one.surface in _OWN_POSTS and other.surface in _OWN_POSTS:
        is_own = Author.OTHER not in (one.author, other.author)
        return Bond.MOMENT if is_own and apart <= _SAME_MOMENT else None
    return None


def _answered(item: Item) -> set[str]:
    targets = (one for one in item.people if one.role is Role.TARGET)
    return {(one.handle or one.native_id or one.name).casefold() for one in targets} - {""}


def _apart(one: Item, other: Item) -> timedelta | None:
    """How much later the other was written; None where that is not known.

    Times without a zone can be compared with others only as if they were UTC.
    """
    if one.posted_at is None or other.posted_at is None:
        return None
    then, now = (
        at if at.tzinfo else at.replace(tzinfo=UTC) for at in (one.posted_at, other.posted_at)
    )
    return now - then
