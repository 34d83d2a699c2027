"""What a fingerprint says when it is opened: which client, in which role, 32 bytes each.

byte 0      how many entries follow, 0 to 10
byte 1      1 when the message with a further zero byte holds more entries
3 bytes     an entry: role, number of the client in the list (big-endian)
"""

from __future__ import annotations

import struct
from collections.abc import Callable, Iterable, Iterator, Mapping
from enum import IntEnum

from auditor.identifiers.sealed.body import PAYLOAD_SIZE

_MOST = 10
_HEAD = 2
_ENTRY = struct.Struct(">BH")
MORE = b"\0"


class Role(IntEnum):
    """What a form is of a client. The order is the strength: the first is the clearest."""

    FULL = 1
    FULL_NICK = 2
    HANDLE = 3
    PHONE = 4
    EMAIL = 5
    CASE = 6
    ADDRESS = 7
    ALIAS = 8
    CASE_PART = 10
    PHONE_END = 11
    ADDRESS_PART = 12
    INITIAL_LAST = 13
    FIRST_INITIAL = 14
    HANDLE_LIKE = 15
    RELATIVE_FULL = 16
    EMAIL_NAME = 17
    PHONE_PART = 18
    FIRST = 20
    NICK = 21
    LAST = 22
    MIDDLE = 23
    RELATIVE_FIRST = 24
    RELATIVE_LAST = 25
    PHRASE_START = 26
    CASE_TAIL = 27
    SCHOOL = 30
    BIRTH_DATE = 31
    INITIALS = 32
    PLACE = 33
    SCHOOL_PART = 34
    STREET = 35
    FOND = 36


Entry = tuple[Role, int]
_ROLES = {int(role): role for role in Role}
"""Looked up, because calling an enumeration takes ten times as long."""


def packed(forms: Mapping[bytes, Iterable[Entry]]) -> dict[bytes, bytes]:
    """Each message with its entries as payloads; long lists of entries run over several."""
    payloads: dict[bytes, bytes] = {}
    for message, entries in forms.items():
        ordered = sorted(set(entries))
        for start in range(0, len(ordered), _MOST):
            rest = len(ordered) > start + _MOST
            payloads[message] = _payload(ordered[start : start + _MOST], more=rest)
            message += MORE
    return payloads


def _payload(entries: list[Entry], *, more: bool) -> bytes:
    body = b"".join(bytes([role]) + number.to_bytes(2, "big") for role, number in entries)
    return (bytes([len(entries), more]) + body).ljust(PAYLOAD_SIZE, b"\0")


def entries_of(payload: bytes) -> list[Entry]:
    """The entries of one payload."""
    listed = _ENTRY.iter_unpack(payload[_HEAD : _HEAD + _ENTRY.size * payload[0]])
    return [(_ROLES[role], number) for role, number in listed]


def has_more(payload: bytes) -> bool:
    """Whether entries go on under the message with `MORE` behind it."""
    return bool(payload[1])


def owners(payload: bytes, nobody: int) -> tuple[int, ...]:
    """The clients whose leaving takes this payload along; () when it has to stay.

    It stays where entries go on in a further payload, which would be out of reach without it,
    and where it names the planted client `nobody`, without whom the self-check fails.
    """
    numbers = sorted({number for _, number in entries_of(payload)})
    return () if has_more(payload) or nobody in numbers else tuple(numbers)


def joined(
    added: Mapping[bytes, bytes], there: Callable[[bytes], bytes | None]
) -> dict[bytes, bytes]:
    """Payloads of further clients, each with the entries that the list holds for its message.

    `there` gives the payload that the list has for a message. No entry is lost, however many
    clients share a form: a name that could not be looked up would be a client not found.
    """
    entries: dict[bytes, list[Entry]] = {}
    for message in added:
        # Canonical forms never end in a zero byte: those messages go on from an earlier one.
        if not message.endswith(MORE):
            entries[message] = [*_chain(message, there), *_chain(message, added.get)]
    return packed(entries)


def _chain(message: bytes, there: Callable[[bytes], bytes | None]) -> Iterator[Entry]:
    while payload := there(message):
        yield from entries_of(payload)
        if not has_more(payload):
            return
        message += MORE
