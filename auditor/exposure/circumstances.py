"""C of `E = S x I + C`: how far it could reach, 0 to 1.5."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from auditor.models import (
    Audience,
    Author,
    Element,
    Factor,
    Finding,
    Item,
    Role,
    Surface,
    Term,
    Tier,
)

ROWS = frozenset((Surface.CONNECTION, Surface.SYNCED_CONTACT, Surface.SEARCH, Surface.LIKE))
"""Surfaces whose rows are the exposure themselves; how far words reach is no question there."""

MOST = 1.5
_WIDE = frozenset((Audience.PUBLIC, Audience.UNKNOWN))
_NARROW = {
    Audience.GROUP: "seen by a group",
    Audience.FRIENDS: "seen by friends",
    Audience.FOLLOWERS: "seen by followers",
}
ANSWERS = frozenset((Surface.REPLY, Surface.COMMENT, Surface.GROUP_COMMENT, Surface.REVIEW))
"""Surfaces that answer what somebody else wrote."""

_OWN_POSTS = frozenset(
    (
        Surface.POST, Surface.GROUP_POST, Surface.STORY, Surface.PHOTO, Surface.VIDEO,
        Surface.CHECK_IN, Surface.POLL, Surface.EVENT,
    )
)  # fmt: skip
_ADDRESSED = frozenset((Role.TAGGED, Role.MENTIONED, Role.TARGET))


def circumstances(item: Item, findings: Sequence[Finding], *, advice_only: bool) -> list[Factor]:
    """The terms of C; their sum counts up to 1.5 and never below 0."""
    return [] if item.surface in ROWS else list(_terms(item, findings, advice_only))


def sum_of(terms: Sequence[Factor]) -> float:
    """C itself."""
    return min(max(sum(term.value for term in terms), 0.0), MOST)


def _terms(item: Item, findings: Sequence[Finding], advice_only: bool) -> Iterator[Factor]:
    if item.audience in _WIDE:
        public = item.audience is Audience.PUBLIC
        yield _term("Audience", 0.5, "public" if public else "audience not recorded")
    elif item.audience in _NARROW:
        yield _term("Audience", 0.25, _NARROW[item.audience])
    elif item.audience is Audience.ONLY_ME:
        yield _term("Audience", -0.25, "already limited to you")
    if words := _reactions(item, findings, advice_only):
        yield _term("Reactions", 0.5, words)
    if _is_pictured(item, findings):
        yield _term("Picture or place", 0.25, "a picture or place goes with it")
    if not advice_only and (words := _is_current(item, findings)):
        yield _term("Current case", 0.25, words)


def _reactions(item: Item, findings: Sequence[Finding], advice_only: bool) -> str:
    clients = [
        f for f in findings if f.client and f.element in (Element.HANDLE, Element.CONNECTION)
    ]
    if any(person.role is Role.TAGGED for person in item.people):
        return "somebody is tagged"
    if item.surface is not Surface.DIRECT_MESSAGE and clients:
        return "the client is addressed, and their readers with them"
    if item.engagement:
        return "it has likes, answers or shares"
    # One's own threads are replies as well, but do not begin with a handle.
    if item.surface is Surface.REPLY and item.text.startswith("@") and not advice_only:
        return "somebody is answered, and their readers see it"
    confirms = any(finding.element is Element.CONFIRMATION for finding in findings)
    if confirms and item.surface in ANSWERS:
        return "somebody asked, and reads the answer"
    return ""


def _is_pictured(item: Item, findings: Sequence[Finding]) -> bool:
    told = any(
        f.element is Element.IMAGE
        or (f.element is Element.CONFIDENTIAL_SITE and f.tier is Tier.STRONG)
        for f in findings
    )
    return bool(item.media) or item.place is not None or told


def _is_current(item: Item, findings: Sequence[Finding]) -> str:
    """Why the case counts as open; "" when it does not.

    A post about a client is taken to be about an open case unless the words look back. In
    answers, which often return to what others wrote, the words or the list have to say so;
    private messages are not weighed by it.
    """
    if item.surface is Surface.DIRECT_MESSAGE or item.author is Author.OTHER:
        return ""
    if any("open_case" in finding.traits for finding in findings):
        return "the case was open by your list"
    if any("retrospective" in f.traits or f.code == "T27" for f in findings):
        return ""
    if any(finding.element is Element.TIME_CUE for finding in findings):
        return "it had just happened"
    if item.surface in _OWN_POSTS:
        return "nothing says that the case was over"
    return ""


def _term(name: str, value: float, why: str) -> Factor:
    return Factor(name=name, value=value, why=why, term=Term.CIRCUMSTANCE)
