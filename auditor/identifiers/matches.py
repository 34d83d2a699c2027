"""What a match says: which client, which words, which form was seen, and how far it stands."""

from __future__ import annotations

from collections.abc import Iterable
from typing import NamedTuple

from auditor.identifiers.payloads import Role
from auditor.models import Tier


class Match(NamedTuple):
    """One form of one client in a text. `start` and `end` are code points of that text.

    `role` is what the words are of the client; `form` says in words which form was seen;
    `exact` is False for misspellings and disguises.
    """

    start: int
    end: int
    number: int
    role: Role
    tier: Tier
    form: str
    exact: bool = True


STRONG = frozenset(
    (
        Role.FULL, Role.FULL_NICK, Role.HANDLE, Role.PHONE, Role.EMAIL, Role.CASE, Role.ADDRESS,
        Role.RELATIVE_FULL, Role.PLACE,
    )
)  # fmt: skip
MEDIUM = frozenset(
    (
        Role.ALIAS, Role.CASE_PART, Role.PHONE_END, Role.ADDRESS_PART, Role.INITIAL_LAST,
        Role.FIRST_INITIAL, Role.HANDLE_LIKE,
    )
)  # fmt: skip

FORM = {
    Role.FULL: "the full name",
    Role.FULL_NICK: "a nickname of the first name with the surname",
    Role.HANDLE: "a listed handle",
    Role.PHONE: "a listed phone number",
    Role.EMAIL: "a listed e-mail address",
    Role.CASE: "a listed case number",
    Role.ADDRESS: "a listed address",
    Role.ALIAS: "a listed other name",
    Role.CASE_PART: "the figures of a listed case number",
    Role.PHONE_END: "the last seven figures of a listed phone number",
    Role.ADDRESS_PART: "house number and street of a listed address",
    Role.INITIAL_LAST: "the first initial with the surname",
    Role.FIRST_INITIAL: "the first name with the initial of the surname",
    Role.HANDLE_LIKE: "the first initial and the surname run together",
    Role.RELATIVE_FULL: "the full name of a relative or household member",
    Role.FIRST: "the first name",
    Role.NICK: "a nickname of the first name",
    Role.LAST: "the surname",
    Role.MIDDLE: "a middle name",
    Role.RELATIVE_FIRST: "the first name of a relative",
    Role.RELATIVE_LAST: "the surname of a relative",
    Role.SCHOOL: "a listed school or workplace",
    Role.BIRTH_DATE: "a listed date of birth",
    Role.INITIALS: "the initials",
    Role.PLACE: "a listed home or placement",
}


def tier_of(role: Role) -> Tier:
    """How far a role stands by itself."""
    if role in STRONG:
        return Tier.STRONG
    return Tier.MEDIUM if role in MEDIUM else Tier.WEAK


def corroborated(matches: Iterable[Match]) -> list[Match]:
    """Matches of one text, those raised that others of the same client bear out.

    A medium or weak sign becomes one tier stronger beside a sign of another kind elsewhere in
    the text: a first name and a school, an initialled name and a date of birth.
    """
    ordered = _without_doubles(matches)
    raised = []
    for match in ordered:
        beside = [
            other
            for other in ordered
            if other.number == match.number
            and _kind(other.role) != _kind(match.role)
            and (other.end <= match.start or other.start >= match.end)
        ]
        raised.append(match._replace(tier=_raised(match.tier)) if beside else match)
    return raised


def _raised(tier: Tier) -> Tier:
    return Tier.MEDIUM if tier is Tier.WEAK else Tier.STRONG


def _kind(role: Role) -> str:
    if role in (Role.FIRST, Role.NICK, Role.MIDDLE, Role.ALIAS, Role.FIRST_INITIAL):
        return "given name"
    if role in (Role.LAST, Role.INITIAL_LAST, Role.HANDLE_LIKE):
        return "family name"
    if role in (Role.FULL, Role.FULL_NICK, Role.INITIALS):
        return "name"
    if role in (Role.RELATIVE_FIRST, Role.RELATIVE_LAST, Role.RELATIVE_FULL):
        return "relative"
    return role.name.partition("_")[0]


_ORDER = {Tier.STRONG: 0, Tier.MEDIUM: 1, Tier.WEAK: 2}


def _without_doubles(matches: Iterable[Match]) -> list[Match]:
    """The clearest match of each client for each stretch of text, in reading order."""
    kept: list[Match] = []
    ranked = sorted(
        set(matches),
        key=lambda m: (_ORDER[m.tier], not m.exact, m.role, m.start - m.end, m.start, m.number),
    )
    for match in ranked:
        covered = any(
            other.number == match.number and other.start < match.end and match.start < other.end
            for other in kept
        )
        if not covered:
            kept.append(match)
    return sorted(kept, key=lambda m: (m.start, m.end, m.number))
