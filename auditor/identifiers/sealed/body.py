"""How a list lies in its sealed body: particulars, sorted tags with payloads, whose tag is whose.

4 bytes     length of the particulars, big-endian as every number here
n bytes     the particulars (`About`) as MessagePack
n entries   tag, number of its nonce, sealed payload with its authenticator
per client  how many of the tags are theirs, then the places of those tags
"""

from __future__ import annotations

import struct
import sys
from array import array
from collections.abc import Callable, Iterable, Mapping, Sequence
from typing import NamedTuple

import msgspec

from auditor.errors import ClientListError
from auditor.identifiers.clients import ClientFacts
from auditor.models import Worker

PAYLOAD_SIZE = 32
TAG_SIZE = 16
_ENTRY = struct.Struct(f"{TAG_SIZE}s{1 + PAYLOAD_SIZE + 16}s")
"""A tag, the number of its nonce, and the sealed payload with its authenticator."""

Owned = tuple[tuple[bytes, ...], ...]
"""The tags of each client, in the order of `About.facts`."""


class About(msgspec.Struct, frozen=True):
    """The part of the body that is no fingerprint."""

    key: bytes
    nonces: tuple[bytes, ...]
    facts: tuple[ClientFacts, ...]
    worker: Worker
    made_on: str
    expires_on: str
    entries: int

    def __repr__(self) -> str:
        return "About()"


class Parts(NamedTuple):
    """A body taken apart. `owned` costs time, and only changing a list needs it."""

    about: About
    tags: dict[bytes, bytes]
    owned: Callable[[], Owned]

    def __repr__(self) -> str:
        return "Parts()"


def packed(about: About, tags: Mapping[bytes, bytes], owned: Iterable[Sequence[bytes]]) -> bytes:
    """The body of a list."""
    ordered = sorted(tags)
    place = {tag: number for number, tag in enumerate(ordered)}
    particulars = msgspec.msgpack.encode(msgspec.structs.replace(about, entries=len(ordered)))
    parts = [struct.pack(">I", len(particulars)), particulars]
    parts.extend(tag + tags[tag] for tag in ordered)
    for own in owned:
        numbers = array("I", sorted(place[tag] for tag in own if tag in place))
        parts.append(struct.pack(f">I{len(numbers)}I", len(numbers), *numbers))
    return b"".join(parts)


def unpacked(body: bytes) -> Parts:
    """A body taken apart. Raises ClientListError when it is none."""
    try:
        (length,) = struct.unpack_from(">I", body)
        about = msgspec.msgpack.decode(body[4 : 4 + length], type=About)
        start = 4 + length
        end = start + about.entries * _ENTRY.size
        tags = dict(_ENTRY.iter_unpack(memoryview(body)[start:end]))
        owned = _owned_numbers(body, end, len(about.facts))
    except (struct.error, msgspec.MsgspecError) as error:
        raise _unexpected() from error

    def read_owned() -> Owned:
        ordered = list(tags)
        try:
            return tuple(tuple(ordered[number] for number in numbers) for numbers in owned)
        except IndexError as error:
            raise _unexpected() from error

    return Parts(about, tags, read_owned)


def _owned_numbers(body: bytes, at: int, clients: int) -> list[array[int]]:
    """For each client the places of their tags among all tags, in the order of the body."""
    found = []
    for _ in range(clients):
        (count,) = struct.unpack_from(">I", body, at)
        numbers = array("I", body[at + 4 : at + 4 + 4 * count])
        if sys.byteorder == "little":
            numbers.byteswap()
        found.append(numbers)
        at += 4 + 4 * count
    return found


def _unexpected() -> ClientListError:
    return ClientListError(
        "The hashed list opened, but holds something else than expected.",
        "Update auditor, or make the list anew from the table.",
    )
