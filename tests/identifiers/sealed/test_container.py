"""The sealed file: what it lets through, and what it says when it does not open."""

from __future__ import annotations

import struct
from hashlib import blake2b

import pytest
from cryptography.exceptions import UnsupportedAlgorithm
from cryptography.hazmat.primitives.kdf import argon2
from hypothesis import given, settings
from hypothesis import strategies as st

from auditor.errors import ClientListError, WrongPassphrase
from auditor.identifiers.sealed import container
from auditor.identifiers.sealed.container import Cost

QUICK = Cost(container.LEAST_MEMORY_KIB, 1, 4)
LIST_ID = bytes(range(16))
WORDS = "kettle orbit maple seven"


def sealed(
    body: bytes = b"what is inside", *, cost: Cost = QUICK, second_factor: bytes | None = None
) -> bytes:
    return container.seal(
        body,
        WORDS,
        list_id=LIST_ID,
        canonicaliser=3,
        cost=cost,
        second_factor=second_factor,
    )


FILE = sealed()


def rechecked(data: bytes) -> bytes:
    """The bytes with a checksum that fits, as a forger would write it."""
    return data[:-32] + blake2b(data[:-32], digest_size=32).digest()


def test_what_was_sealed_comes_out() -> None:
    header, body = container.open_body(FILE, WORDS)
    assert body.rstrip(b"\0") == b"what is inside"
    assert (header.canonicaliser, header.cost, header.list_id) == (3, QUICK, LIST_ID)
    assert not header.second_factor


def test_the_same_list_never_gives_the_same_file() -> None:
    assert sealed()[68:] != FILE[68:]


def test_the_wrong_passphrase_is_told_from_a_damaged_file() -> None:
    with pytest.raises(WrongPassphrase):
        container.open_body(FILE, WORDS + "s")


def test_a_passphrase_is_the_same_however_the_keyboard_composes_it() -> None:
    data = container.seal(
        b"x", "caf\u00e9 au lait noir", list_id=LIST_ID, canonicaliser=1, cost=QUICK,
        second_factor=None,
    )  # fmt: skip
    assert container.open_body(data, "cafe\u0301 au lait noir")[1][:1] == b"x"


@settings(max_examples=150)
@given(place=st.integers(0, len(FILE) - 1), bit=st.integers(0, 7))
def test_no_flipped_bit_goes_unnoticed(place: int, bit: int) -> None:
    damaged = bytearray(FILE)
    damaged[place] ^= 1 << bit
    with pytest.raises(ClientListError):
        container.header_of(bytes(damaged))


@settings(max_examples=100)
@given(length=st.integers(0, len(FILE) - 1))
def test_no_cut_file_opens(length: int) -> None:
    with pytest.raises(ClientListError):
        container.header_of(FILE[:length])


@pytest.mark.parametrize("place", [18, 30, 40, 56, 70, 100, 2000, len(FILE) - 33])
def test_no_forger_with_a_fitting_checksum_gets_in(place: int) -> None:
    forged = bytearray(FILE)
    forged[place] ^= 1
    with pytest.raises(ClientListError):
        container.open_body(rechecked(bytes(forged)), WORDS)


def test_an_altered_body_is_not_blamed_on_the_passphrase() -> None:
    forged = bytearray(FILE)
    forged[2000] ^= 1
    with pytest.raises(ClientListError, match="altered") as caught:
        container.open_body(rechecked(bytes(forged)), WORDS)
    assert not isinstance(caught.value, WrongPassphrase)


@pytest.mark.parametrize(("version", "hint"), [(0, "anew"), (2, "Update auditor")])
def test_other_versions_say_what_to_do(version: int, hint: str) -> None:
    other = bytearray(FILE)
    other[16:18] = struct.pack(">H", version)
    with pytest.raises(ClientListError, match=f"format {version}") as caught:
        container.header_of(rechecked(bytes(other)))
    assert hint in caught.value.hint


@pytest.mark.parametrize(
    ("memory", "passes", "said"),
    [
        (32 * 1024, 3, "weakly"),
        (8 * 1024 * 1024, 3, "more memory"),
        (64 * 1024, 999, "more memory"),
    ],
)
def test_neither_cheap_nor_ruinous_costs_are_accepted(memory: int, passes: int, said: str) -> None:
    other = bytearray(FILE)
    other[20:26] = struct.pack(">IH", memory, passes)
    with pytest.raises(ClientListError, match=said):
        container.open_body(rechecked(bytes(other)), WORDS)


@pytest.mark.parametrize(
    ("trouble", "said"),
    [(MemoryError(), "64 MiB of memory"), (UnsupportedAlgorithm("none"), "without Argon2id")],
)
def test_a_computer_that_cannot_stretch_the_passphrase_is_told_apart(
    monkeypatch: pytest.MonkeyPatch, trouble: Exception, said: str
) -> None:
    def refuse(**_: object) -> None:
        raise trouble

    monkeypatch.setattr(argon2, "Argon2id", refuse)
    with pytest.raises(ClientListError, match=said) as caught:
        container.open_body(FILE, WORDS)
    assert not isinstance(caught.value, WrongPassphrase)


def test_a_cheap_file_is_not_even_made() -> None:
    with pytest.raises(ClientListError, match="weakly"):
        sealed(cost=Cost(1024, 1, 1))


def test_the_second_factor_is_needed_and_named() -> None:
    data = sealed(second_factor=b"k" * 32)
    with pytest.raises(ClientListError, match="keyring"):
        container.open_body(data, WORDS)
    with pytest.raises(WrongPassphrase):
        container.open_body(data, WORDS, b"q" * 32)
    assert container.open_body(data, WORDS, b"k" * 32)[1].startswith(b"what is inside")


@pytest.mark.parametrize("length", [0, 1, 65_535, 65_536, 65_537, 200_000])
def test_sizes_tell_only_the_next_power_of_two(length: int) -> None:
    size = len(sealed(b"x" * length)) - len(FILE) + (1 << 16)
    assert size >= max(length, 1 << 16)
    assert size & (size - 1) == 0
    assert size < 2 * max(length, 1 << 16)


def test_another_file_is_called_what_it_is() -> None:
    with pytest.raises(ClientListError, match="not a hashed client list") as caught:
        container.header_of(b"client_id,full_name\nC-1,Ada Holm\n")
    assert "auditor clients hash" in caught.value.hint
