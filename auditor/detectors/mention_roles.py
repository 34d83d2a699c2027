"""What a form says of a client before the words around it are looked at."""

from __future__ import annotations

from auditor.identifiers.sealed.payloads import Role

BY_ROLE = {
    Role.FULL: 2.0, Role.FULL_NICK: 2.0, Role.ALIAS: 1.5, Role.FIRST: 1.0, Role.LAST: 1.0,
    Role.NICK: 1.0, Role.FOND: 0.75, Role.MIDDLE: 0.0, Role.INITIALS: 0.75,
    Role.INITIAL_LAST: 2.0, Role.FIRST_INITIAL: 1.75, Role.HANDLE_LIKE: 2.0,
    Role.EMAIL_NAME: 2.0, Role.ADDRESS_PART: 2.0, Role.STREET: 0.0, Role.PHONE_PART: 2.0,
    Role.PHONE_END: 2.5, Role.CASE_TAIL: 2.0, Role.CASE_PART: 2.5, Role.SCHOOL: 0.5,
    Role.SCHOOL_PART: -1.0, Role.BIRTH_DATE: 1.5, Role.RELATIVE_FIRST: 0.5,
    Role.RELATIVE_LAST: 0.5, Role.RELATIVE_FULL: 2.5,
}  # fmt: skip
"""Points of each role; see `mention_context`."""
OF_NAME = frozenset(
    (
        Role.FULL, Role.FULL_NICK, Role.ALIAS, Role.FIRST, Role.NICK, Role.FOND, Role.LAST,
        Role.MIDDLE,
        Role.INITIALS, Role.INITIAL_LAST, Role.FIRST_INITIAL, Role.RELATIVE_FIRST,
        Role.RELATIVE_LAST, Role.RELATIVE_FULL,
    )
)  # fmt: skip
"""Roles of words that are a name, or a part of one."""
