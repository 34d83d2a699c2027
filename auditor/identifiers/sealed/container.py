"""The file that a hashed list is: a plain header, one sealed body, a checksum.

    header      in clear, authenticated: version, canonicaliser, Argon2id cost, flags, salts, nonce
    body        ChaCha20-Poly1305, zero-padded to a power of two before it is sealed
    checksum    BLAKE2b-256 over all before it: tells a damaged copy from a wrong passphrase

All numbers are big-endian. The body's key comes from the passphrase by Argon2id (RFC 9106) and
HKDF-SHA256 (RFC 5869), with the second factor mixed in where one is used. The lowest bit of the
flags says so; the seven bits above it are the edition of the written forms, 0 in lists that were
made before there were editions.
"""

from __future__ import annotations

import hmac
import os
import struct
from hashlib import blake2b

from msgspec import Struct

from auditor.errors import ClientListError, WrongPassphrase

MAGIC = b"auditor-clients\n"
VERSION = 1
_HEADER = struct.Struct(">16sHHIHHB16s16s12s32sQ")
_CHECKSUM = 32
_MOST_EDITIONS = 127
SMALLEST_BODY = 1 << 16
"""Bytes: every list of a few clients gives a file of one size."""

MAKE_ANEW = "Make the hashed list anew from the table, with `auditor clients hash`."


class Cost(Struct, frozen=True):
    """What one guess at the passphrase costs: memory in KiB, passes over it, lanes.

    The default, 256 MiB and three passes, takes about a second on a laptop with 4 GB and is
    13 times the memory that OWASP's password storage sheet asks for.
    """

    memory_kib: int = 256 * 1024
    passes: int = 3
    lanes: int = 4


STANDARD = Cost()
LEAST_MEMORY_KIB = 64 * 1024
_MOST = Cost(4 * 1024 * 1024, 64, 64)


class Header(Struct, frozen=True, kw_only=True):
    """What a file tells without its passphrase. `edition` is that of the written forms."""

    version: int
    canonicaliser: int
    edition: int
    cost: Cost
    second_factor: bool
    list_id: bytes
    size: int

    def __repr__(self) -> str:
        return f"Header(version={self.version})"


def seal(
    body: bytes,
    passphrase: str,
    *,
    list_id: bytes,
    canonicaliser: int,
    cost: Cost,
    second_factor: bytes | None,
    edition: int = 0,
) -> bytes:
    """The file's bytes. Salt and nonce are fresh in every call, so two files never look alike."""
    from cryptography.hazmat.primitives.ciphers.aead import ChaCha20Poly1305

    if not 0 <= edition <= _MOST_EDITIONS:
        raise ValueError(f"the header has room for editions up to {_MOST_EDITIONS}")
    _check_cost(cost)
    salt, nonce = os.urandom(16), os.urandom(12)
    key, check = _keys(passphrase, salt, cost, second_factor)
    padded = body.ljust(_padded_size(len(body)), b"\0")
    header = _HEADER.pack(
        MAGIC,
        VERSION,
        canonicaliser,
        cost.memory_kib,
        cost.passes,
        cost.lanes,
        int(second_factor is not None) | edition << 1,
        list_id,
        salt,
        nonce,
        check,
        len(padded) + 16,
    )
    sealed = header + ChaCha20Poly1305(key).encrypt(nonce, padded, header)
    return sealed + _checksum(sealed)


def header_of(data: bytes) -> Header:
    """What the header says. Raises ClientListError for anything but a whole file of this version.

    Nothing here is secret, and nothing is believed before the body opens.
    """
    return _split(data)[0]


def open_body(
    data: bytes, passphrase: str, second_factor: bytes | None = None
) -> tuple[Header, bytes]:
    """The header and the body, padding included.

    Raises WrongPassphrase, or ClientListError when the file is none of ours, damaged, altered,
    of another version, too cheaply protected, or wants the second factor.
    """
    from cryptography.exceptions import InvalidTag
    from cryptography.hazmat.primitives.ciphers.aead import ChaCha20Poly1305

    header, salt, nonce, check, sealed = _split(data)
    if header.second_factor and second_factor is None:
        raise ClientListError(
            "This list also needs the key that was put into the keyring of the computer where "
            "it was made, and that key is not here.",
            "Open it on that computer and user account, or make the list anew from the table.",
        )
    factor = second_factor if header.second_factor else None
    key, expected = _keys(passphrase, salt, header.cost, factor)
    if not hmac.compare_digest(check, expected):
        raise WrongPassphrase(
            "The hashed list does not open with this passphrase.",
            "Check capitals, spaces and the keyboard's language. Nobody can recover it; with the "
            "table at hand you can make the list anew.",
        )
    try:
        body = ChaCha20Poly1305(key).decrypt(nonce, sealed, data[: _HEADER.size])
    except InvalidTag as error:
        raise ClientListError(
            "The hashed list was altered after it was made; nothing of it was used.",
            "Do not trust this copy: ask where it comes from, and take a fresh one.",
        ) from error
    return header, body


def fingerprint(data: bytes) -> str:
    """Sixteen letters and figures that tell this very file from every other."""
    return blake2b(data, digest_size=8).hexdigest()


def _split(data: bytes) -> tuple[Header, bytes, bytes, bytes, memoryview]:
    if not data.startswith(MAGIC):
        raise ClientListError(
            "This file is not a hashed client list.",
            "Make one from your table first: auditor clients hash clients.csv -o clients.hashed",
        )
    if len(data) < _HEADER.size + _CHECKSUM:
        raise _damaged()
    fields = _HEADER.unpack_from(data)
    _, version, canonicaliser, memory, passes, lanes, flags, list_id, salt, nonce, check, size = (
        fields
    )
    if version != VERSION:
        newer = version > VERSION
        raise ClientListError(
            f"The hashed list has format {version}; this program reads format {VERSION}.",
            "Update auditor to open it." if newer else MAKE_ANEW,
        )
    end = _HEADER.size + size
    # A view, because a copy of a long list would take as much memory again.
    whole = memoryview(data)
    if len(data) != end + _CHECKSUM or not hmac.compare_digest(_checksum(whole[:end]), whole[end:]):
        raise _damaged()
    cost = Cost(memory, passes, lanes)
    _check_cost(cost)
    header = Header(
        version=version,
        canonicaliser=canonicaliser,
        edition=flags >> 1,
        cost=cost,
        second_factor=bool(flags & 1),
        list_id=list_id,
        size=len(data),
    )
    return header, salt, nonce, check, whole[_HEADER.size : end]


def _check_cost(cost: Cost) -> None:
    if cost.memory_kib < LEAST_MEMORY_KIB or cost.passes < 1 or cost.lanes < 1:
        raise ClientListError(
            "The hashed list is too weakly protected: its passphrase could be guessed quickly.",
            MAKE_ANEW,
        )
    # A hostile file must not be able to take all of the memory or hours of work.
    if cost.memory_kib > _MOST.memory_kib or cost.passes > _MOST.passes or cost.lanes > _MOST.lanes:
        raise ClientListError(
            "The hashed list asks for more memory or time than any list of this program does.",
            "It may have been altered: take a fresh copy.",
        )


def _keys(
    passphrase: str, salt: bytes, cost: Cost, second_factor: bytes | None
) -> tuple[bytes, bytes]:
    from unicodedata import normalize

    from cryptography.exceptions import UnsupportedAlgorithm
    from cryptography.hazmat.primitives import hashes
    from cryptography.hazmat.primitives.kdf.argon2 import Argon2id
    from cryptography.hazmat.primitives.kdf.hkdf import HKDF

    # The same passphrase typed on a Mac and on Windows must give the same bytes.
    secret = normalize("NFKC", passphrase).encode("utf-8", "surrogatepass")
    try:
        stretched = Argon2id(
            salt=salt,
            length=32,
            iterations=cost.passes,
            lanes=cost.lanes,
            memory_cost=cost.memory_kib,
        ).derive(secret)
    except MemoryError as error:
        raise ClientListError(
            f"Opening the list takes {cost.memory_kib // 1024} MiB of memory, and there is less.",
            "Close other programs and try again.",
        ) from error
    except UnsupportedAlgorithm as error:
        raise ClientListError(
            "The cryptography package of this computer was built without Argon2id.",
            "Install the ready-made one: pip install --force-reinstall --only-binary :all: "
            "cryptography",
        ) from error
    material = HKDF(
        algorithm=hashes.SHA256(), length=64, salt=salt, info=b"auditor-clients 1 body, check"
    ).derive(stretched + (second_factor or b""))
    return material[:32], material[32:]


def _padded_size(length: int) -> int:
    return max(SMALLEST_BODY, 1 << (length - 1).bit_length())


def _checksum(data: bytes | memoryview) -> bytes:
    return blake2b(data, digest_size=_CHECKSUM).digest()


def _damaged() -> ClientListError:
    return ClientListError(
        "The hashed list is damaged or cut short; nothing of it was used.",
        "Copy it again from where you got it, or make it anew from the table.",
    )
