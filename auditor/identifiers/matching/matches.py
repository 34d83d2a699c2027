"""What a match says: which client, which words, which form was seen, and how far it stands."""

from __future__ import annotations

from bisect import bisect_right
from collections import defaultdict
from collections.abc import Iterable, Iterator, Sequence
from functools import cache
from itertools import chain
from operator import attrgetter
from typing import NamedTuple

from auditor.identifiers.sealed.payloads import Role
from auditor.models import Tier

RARE, COMMON, ORDINARY, ANOTHER = range(4)
"""How much a name says: few have it; many have it; it is a word too; the words behind or before
it say that it is somebody else's."""


class Match(NamedTuple):
    """One form of one client in a text. `start` and `end` are code points of that text.

    `role` is what the words are of the client; `form` says in words which form was seen;
    `exact` is False for misspellings and disguises. `commonness` is RARE, COMMON, ORDINARY or
    ANOTHER. `fits_age`: an age told beside it is the client's at that date. `is_tied`: another
    client has the same form, and nothing decides between them.
    """

    start: int
    end: int
    number: int
    role: Role
    tier: Tier
    form: str
    exact: bool = True
    commonness: int = RARE
    fits_age: bool = False
    is_tied: bool = False


class _Sign(NamedTuple):
    """What a match says of its client, wherever it stands."""

    role: Role
    commonness: int


STRONG = frozenset(
    (
        Role.FULL, Role.FULL_NICK, Role.HANDLE, Role.PHONE, Role.EMAIL, Role.CASE, Role.ADDRESS,
        Role.RELATIVE_FULL, Role.PLACE,
    )
)  # fmt: skip
MEDIUM = frozenset(
    (
        Role.ALIAS, Role.CASE_PART, Role.PHONE_END, Role.PHONE_PART, Role.CASE_TAIL,
        Role.ADDRESS_PART, Role.INITIAL_LAST, Role.FIRST_INITIAL, Role.HANDLE_LIKE,
        Role.EMAIL_NAME,
    )
)  # fmt: skip
SINGLE = frozenset(
    (
        Role.FIRST, Role.NICK, Role.FOND, Role.LAST, Role.MIDDLE, Role.RELATIVE_FIRST,
        Role.RELATIVE_LAST, Role.INITIALS, Role.ALIAS,
    )
)  # fmt: skip
"""Roles of which one word says who is meant to somebody who knows already."""

FORM = {
    Role.FULL: "the full name",
    Role.FULL_NICK: "a nickname with the surname, or another name in full",
    Role.HANDLE: "a listed handle",
    Role.PHONE: "a listed phone number",
    Role.EMAIL: "a listed e-mail address",
    Role.CASE: "a listed case number",
    Role.ADDRESS: "a listed address",
    Role.ALIAS: "a listed other name",
    Role.CASE_PART: "the figures of a listed case number",
    Role.CASE_TAIL: "the last figures of a listed case number",
    Role.PHONE_END: "the last seven figures of a listed phone number",
    Role.PHONE_PART: "some figures of a listed phone number",
    Role.ADDRESS_PART: "a part of a listed address",
    Role.STREET: "the street of a listed address",
    Role.INITIAL_LAST: "the first initial with the surname",
    Role.FIRST_INITIAL: "the first name with the initial of the surname",
    Role.HANDLE_LIKE: "name and initial run together, or a listed handle in part",
    Role.EMAIL_NAME: "the name in a listed e-mail address",
    Role.RELATIVE_FULL: "the full name of a relative or household member",
    Role.FIRST: "the first name",
    Role.NICK: "a nickname of the first name",
    Role.FOND: "a short form of the first name",
    Role.LAST: "the surname",
    Role.MIDDLE: "a middle name",
    Role.RELATIVE_FIRST: "the first name of a relative",
    Role.RELATIVE_LAST: "the surname of a relative",
    Role.SCHOOL: "a listed school or workplace",
    Role.SCHOOL_PART: "a part of a listed school or workplace",
    Role.BIRTH_DATE: "a listed date of birth",
    Role.INITIALS: "the initials",
    Role.PLACE: "a listed home or placement",
}
_GIVEN = frozenset((Role.FIRST, Role.NICK, Role.FOND, Role.MIDDLE, Role.ALIAS, Role.FIRST_INITIAL))
_FAMILY = frozenset((Role.LAST, Role.INITIAL_LAST, Role.HANDLE_LIKE))
_WHOLE_NAME = frozenset((Role.FULL, Role.FULL_NICK, Role.INITIALS))
_RELATIVE = frozenset((Role.RELATIVE_FIRST, Role.RELATIVE_LAST, Role.RELATIVE_FULL))
_NAMES = _GIVEN | _FAMILY | _WHOLE_NAME | _RELATIVE
_start = attrgetter("start")
_in_reading_order = attrgetter("start", "end", "number")
_ORDER = {Tier.STRONG: 0, Tier.MEDIUM: 1, Tier.WEAK: 2}
MOST_CANDIDATES = 2
"""Clients who may share what was written, and still be told."""
MOST_OF_FAMILY = 6
"""Clients of one surname who are told where the words speak of a family."""
OF_FAMILY = "in the plural"
"""How the surname of several stands in "the Dirows"."""
_RANK = {
    Role.MIDDLE: 0, Role.FOND: 1, Role.NICK: 2, Role.RELATIVE_FIRST: 2, Role.RELATIVE_LAST: 2,
    Role.INITIALS: 2, Role.SCHOOL_PART: 4, Role.SCHOOL: 5,
}  # fmt: skip


def tier_of(role: Role) -> Tier:
    """How far a role stands by itself."""
    if role in STRONG:
        return Tier.STRONG
    return Tier.MEDIUM if role in MEDIUM else Tier.WEAK


def corroborated(matches: Iterable[Match]) -> list[Match]:
    """Matches of one text in reading order: doubles left out, candidates decided between.

    A medium or weak sign becomes one tier stronger beside a sign of another kind elsewhere in
    the text: a first name and a school, an initialled name and a date of birth. Where several
    clients share what was written, those stay whom the rest of the text speaks for.
    """
    ordered = _without_doubles(matches)
    if len(ordered) == 1:
        return ordered
    signs: defaultdict[int, set[_Sign]] = defaultdict(set)
    for match in ordered:
        signs[match.number].add(_Sign(match.role, match.commonness))
    if len(signs) < len(ordered):
        ordered = [_borne_out(match, signs[match.number]) for match in ordered]
    return _decided(ordered)


def _borne_out(match: Match, signs: Iterable[_Sign]) -> Match:
    """A match, one tier stronger where another kind of sign of its client stands elsewhere.

    Matches of one client share no letters any more, so what another kind is stands elsewhere.
    """
    if match.tier is Tier.STRONG or match.commonness == ANOTHER:
        return match
    kind = _kind(match.role)
    if any(_kind(other.role) != kind and _bears_out(other, match) for other in signs):
        return match._replace(tier=_raised(match.tier))
    return match


def _bears_out(other: _Sign, match: Match) -> bool:
    """Whether a second sign says something: two words of the language do not name anybody."""
    if other.role in (Role.MIDDLE, Role.SCHOOL_PART):
        return False
    if other.role in _NAMES and match.role in _NAMES:
        return other.commonness < ORDINARY and match.commonness < ORDINARY
    return other.commonness < ANOTHER


def _raised(tier: Tier) -> Tier:
    return Tier.MEDIUM if tier is Tier.WEAK else Tier.STRONG


@cache
def _kind(role: Role) -> str:
    if role in _GIVEN:
        return "given name"
    if role in _FAMILY:
        return "family name"
    if role in _WHOLE_NAME:
        return "name"
    if role in _RELATIVE:
        return "relative"
    return role.name.partition("_")[0]


def _clarity(match: Match) -> tuple[tuple[int, ...], str]:
    """The smaller, the clearer. Of weak signs the longer one: a garage called by a surname.

    The same words may be seen as a name run together, of which nothing more is known, and as two
    words of which one is common: what knows more comes first, so that every run says the same.
    """
    length = match.end - match.start
    weak = length if match.tier is Tier.WEAK else 0
    clear = (
        _ORDER[match.tier], not match.exact, -weak, match.role, -length, match.start, match.number,
        -match.commonness,
    )  # fmt: skip
    return clear, match.form


def _without_doubles(matches: Iterable[Match]) -> list[Match]:
    """The clearest match of each client for each stretch of text, in reading order."""
    distinct = set(matches)
    if len(distinct) == 1:
        return list(distinct)
    kept: dict[int, list[Match]] = {}
    for match in sorted(distinct, key=_clarity):
        own = kept.get(match.number)
        if own is None:
            kept[match.number] = [match]
            continue
        place = bisect_right(own, match.start, key=_start)
        before, after = own[max(place - 1, 0) : place], own[place : place + 1]
        # What is kept already overlaps nothing, so that only its neighbours can be in the way.
        if not any(one.start < match.end and match.start < one.end for one in (*before, *after)):
            own.insert(place, match)
    return sorted(chain.from_iterable(kept.values()), key=_in_reading_order)


def _decided(matches: Sequence[Match]) -> list[Match]:
    """Without the candidates that something else in the text speaks against, in the same order."""
    groups = list(_overlapping(matches))
    if len(groups) == len(matches):
        return list(matches)
    signs: defaultdict[int, set[str]] = defaultdict(set)
    for match in matches:
        if match.commonness < ANOTHER:
            signs[match.number].add(_kind(match.role))
    return [match for rivals in groups for match in _chosen(rivals, signs)]


def _overlapping(matches: Sequence[Match]) -> Iterator[list[Match]]:
    """Groups of matches, in reading order, that share letters with one another."""
    group: list[Match] = []
    reach = 0
    for match in matches:
        if group and match.start >= reach:
            yield group
            group = []
        group.append(match)
        reach = max(reach, match.end)
    if group:
        yield group


def _chosen(rivals: Sequence[Match], signs: dict[int, set[str]]) -> Iterator[Match]:
    best_of: dict[int, tuple[int, ...]] = {}
    for match in rivals:
        own = _standing(match, signs)
        best_of[match.number] = max(own, best_of.get(match.number, own))
    if len(best_of) == 1:
        yield from rivals
        return
    best = max(best_of.values())
    alike = list(best_of.values()).count(best)
    for match in rivals:
        if match.tier is Tier.STRONG:
            yield match
        elif best_of[match.number] == best and alike <= _most(match):
            # Two who share what was written are both possible, and neither is more than that.
            yield match if alike == 1 else match._replace(is_tied=True)


def _most(match: Match) -> int:
    """How many clients may share what was written: more where a surname is called a family's."""
    is_family = match.role is Role.LAST and (
        match.tier is Tier.MEDIUM or match.form.endswith(OF_FAMILY)
    )
    return MOST_OF_FAMILY if is_family else MOST_CANDIDATES


def _standing(match: Match, signs: dict[int, set[str]]) -> tuple[int, int, int, int]:
    """How much speaks for a candidate; the larger wins."""
    breadth = match.end - match.start if match.tier is Tier.STRONG else 0
    rank = _RANK.get(match.role, 3 if match.role in SINGLE else 4)
    return (
        2 - _ORDER[match.tier],
        match.fits_age + len(signs[match.number]),
        2 * rank + match.exact,
        breadth,
    )
