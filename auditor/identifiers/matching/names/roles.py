"""What two words of one client's name are together."""

from __future__ import annotations

from typing import NamedTuple

from auditor.identifiers.matching.matches import FORM
from auditor.identifiers.sealed.payloads import Role


class Pair(NamedTuple):
    """Two words as one form. `given_first`: the given name stands before the family name."""

    role: Role
    form: str
    given_first: bool


def pair_of(one: set[Role], other: set[Role], *, same_word: bool) -> Pair | None:
    """What two words of a client are together, in the order in which they stand."""
    for given, family, given_first in ((one, other, True), (other, one, False)):
        if role := _of(given, family):
            return Pair(role, FORM[role], given_first)
    if same_word:
        return None
    if Role.LAST in one and Role.LAST in other:
        return Pair(Role.INITIAL_LAST, "both halves of the surname", given_first=True)
    if Role.FIRST in one and Role.MIDDLE in other:
        return Pair(Role.FIRST_INITIAL, "the first with a middle name", given_first=True)
    if Role.FIRST in one and Role.FIRST in other:
        return Pair(Role.FIRST_INITIAL, "both given names", given_first=True)
    return None


def _of(given: set[Role], family: set[Role]) -> Role | None:
    if Role.LAST in family:
        if Role.FIRST in given:
            return Role.FULL
        if given & {Role.NICK, Role.FOND, Role.ALIAS}:
            return Role.FULL_NICK
        if Role.MIDDLE in given:
            return Role.INITIAL_LAST
    if Role.RELATIVE_LAST in family and Role.RELATIVE_FIRST in given:
        return Role.RELATIVE_FULL
    return None
