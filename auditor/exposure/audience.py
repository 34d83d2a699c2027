"""Who could recognise the client: the widest circle, as a value and as a sentence."""

from __future__ import annotations

from auditor.exposure.circumstances import ROWS
from auditor.models import Audience, Item, Reach, Surface

_CLOSED = frozenset((Audience.DIRECT, Audience.ONLY_ME))
_WHO = {
    Reach.CLIENT: "The client could recognise this, if they come across it.",
    Reach.FAMILY: "The client, and people close to them, could recognise this.",
    Reach.LOCAL: "Colleagues, neighbours and people around the client could recognise them.",
    Reach.ANYONE: "Anyone who comes across it could recognise the client.",
}
_ROWS = {
    Surface.CONNECTION: "Whoever sees your list of connections, and the platform, could tell that "
    "you know each other.",
    Surface.SYNCED_CONTACT: "The platform knows that you know each other, and may suggest the "
    "client to others in your contacts, and them to the client.",
    Surface.SEARCH: "Only you and the platform see this, and whoever gets hold of your data.",
    Surface.LIKE: "The author, and on most platforms their readers, could tell that you know them.",
}
_NAMED_FOR = {
    Audience.FRIENDS: "Any of your friends could recognise the client, and so could whoever is "
    "shown a copy.",
    Audience.FOLLOWERS: "Any of your followers could recognise the client, and so could whoever is "
    "shown a copy.",
    Audience.GROUP: "Anyone in the group could recognise the client, and so could whoever is shown "
    "a copy.",
}
_IN_CONVERSATION = "Whoever is part of this conversation, or sees it, could recognise the client."
_FOR_YOU = "Only you can see this now; whoever saw it before could recognise the client."


def reach_of(item: Item, identifiability: float) -> Reach:
    """The widest circle that could recognise the client."""
    if item.surface is Surface.SEARCH:
        return Reach.CLIENT
    if identifiability >= 1:
        closed = item.audience in _CLOSED or item.surface in ROWS
        return Reach.LOCAL if closed else Reach.ANYONE
    if identifiability >= 0.75:
        return Reach.LOCAL
    return Reach.FAMILY if identifiability >= 0.5 else Reach.CLIENT


def who_of(item: Item, reach: Reach) -> str:
    """The circle as a sentence."""
    if item.surface in _ROWS:
        return _ROWS[item.surface]
    if reach is Reach.LOCAL and item.audience is Audience.DIRECT:
        return _IN_CONVERSATION
    if item.audience is Audience.ONLY_ME:
        return _FOR_YOU
    if reach is Reach.ANYONE:
        return _NAMED_FOR.get(item.audience, _WHO[reach])
    return _WHO[reach]
