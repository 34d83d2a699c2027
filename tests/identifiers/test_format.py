"""The file format, held to a file that was made once and to its description, byte by byte.

`data/format-1.hashed` was made by the first version that wrote format 1, under the passphrase
below, from two invented clients: C-1 Ottoline Brandvold, 212-555-0188, born 2010-05-14; and
C-2 Desmond Okwuosa, a former client. Every later version has to open it.
"""

from __future__ import annotations

import struct
from datetime import date
from functools import cache
from hashlib import blake2b
from pathlib import Path

import msgspec
from cryptography.hazmat.primitives import hashes
from cryptography.hazmat.primitives.ciphers.aead import ChaCha20Poly1305
from cryptography.hazmat.primitives.kdf.argon2 import Argon2id
from cryptography.hazmat.primitives.kdf.hkdf import HKDF

from auditor.cli import passphrase
from auditor.identifiers import selfcheck
from auditor.identifiers.clients import ClientFacts
from auditor.identifiers.sealed import body, container, vault
from auditor.identifiers.sealed.payloads import Role, entries_of
from auditor.identifiers.sealed.vault import Vault
from auditor.models import Worker

DATA = (Path(__file__).parent / "data" / "format-1.hashed").read_bytes()
WORDS = "kettle orbit maple seven"
SIZE = 16 + 2 + 2 + 4 + 2 + 2 + 1 + 16 + 16 + 12 + 32 + 8


@cache
def opened() -> Vault:
    rules = container.header_of(DATA).canonicaliser
    return vault.open_vault(DATA, WORDS, canonicaliser=rules, today=date(2030, 1, 1))


def entries(message: bytes) -> list[tuple[Role, int]]:
    payload = opened().payload(opened().digest(message))
    return entries_of(payload) if payload else []


def test_a_file_of_the_first_version_opens() -> None:
    header = container.header_of(DATA)
    assert (header.version, header.canonicaliser, header.second_factor) == (1, 1, False)
    assert (header.cost.memory_kib, header.cost.passes, header.cost.lanes) == (65_536, 1, 4)
    assert opened().facts == (
        ClientFacts(
            client_id="C-1",
            born_on=date(2010, 5, 14),
            listed={"full_name": 1, "date_of_birth": 1, "phone": 1},
        ),
        ClientFacts(client_id="C-2", status="former", listed={"full_name": 1}),
    )
    assert opened().worker == Worker(town="Dellwood", catchment=48_000)
    assert opened().info.made_on == "2026-11-24"


def test_its_fingerprints_still_mean_the_same() -> None:
    assert entries(b"g\x1fottolinebrandvold") == [(Role.FULL, 0)]
    assert entries(b"w\x1fokwuosa") == [(Role.LAST, 1)]
    assert entries(b"t\x1f2125550188") == [(Role.PHONE, 0)]
    assert entries(b"b\x1f20100514") == [(Role.BIRTH_DATE, 0)]
    assert entries(b"g\x1fsomeoneelse") == []


def test_it_can_be_changed_by_this_version() -> None:
    data = (
        opened()
        .without_client("C-1")
        .sealed(WORDS, canonicaliser=1, cost=container.header_of(DATA).cost)
    )
    again = vault.open_vault(data, WORDS, canonicaliser=1)
    assert again.payload(again.digest(b"g\x1fottolinebrandvold")) is None
    assert again.payload(again.digest(b"g\x1fdesmondokwuosa")) is not None


def test_the_format_is_what_its_description_says() -> None:
    """Opens the file with nothing of ours: by docs/threat-model.md and public primitives only."""
    fields = struct.unpack(">16sHHIHHB16s16s12s32sQ", DATA[:SIZE])
    magic, version, _, memory, passes, lanes, flags, list_id, salt, nonce, check, size = fields
    assert (magic, version, flags) == (b"auditor-clients\n", 1, 0)
    assert DATA[-32:] == blake2b(DATA[:-32], digest_size=32).digest()
    stretched = Argon2id(
        salt=salt, length=32, iterations=passes, lanes=lanes, memory_cost=memory
    ).derive(WORDS.encode())
    info = b"auditor-clients 1 body, check"
    keys = HKDF(algorithm=hashes.SHA256(), length=64, salt=salt, info=info).derive(stretched)
    assert keys[32:] == check
    body = ChaCha20Poly1305(keys[:32]).decrypt(nonce, DATA[SIZE : SIZE + size], DATA[:SIZE])
    assert len(body) == 65_536

    (length,) = struct.unpack_from(">I", body)
    about = msgspec.msgpack.decode(body[4 : 4 + length])
    table = {
        body[at : at + 16]: body[at + 16 : at + 65]
        for at in range(4 + length, 4 + length + 65 * about["entries"], 65)
    }
    digest = blake2b(b"t\x1f2125550188", key=about["key"], digest_size=48).digest()
    sealed = table[digest[:16]]
    payload = ChaCha20Poly1305(digest[16:]).decrypt(about["nonces"][sealed[0]], sealed[1:], list_id)
    # One entry, nothing more of it elsewhere; a phone number; of the first client.
    assert payload == b"\x01\x00\x04\x00\x00".ljust(32, b"\0")
    assert list(table) == sorted(table)
    rest = 4 + length + 65 * about["entries"]
    assert body[rest:].rstrip(b"\0")


def test_the_threat_model_tells_the_figures_that_hold() -> None:
    text = (Path(__file__).parents[2] / "docs" / "threat-model.md").read_text("utf-8")
    cost = container.STANDARD
    assert (
        f"Argon2id ({cost.memory_kib // 1024} MiB, {cost.passes} passes, {cost.lanes} lanes" in text
    )
    assert f"less than {container.LEAST_MEMORY_KIB // 1024} MiB" in text
    assert f"fingerprints: {body.TAG_SIZE} bytes for every written form" in text
    assert f"After {vault._MOST_ROUNDS} additions" in text
    assert "Twelve characters are the least" in text
    assert passphrase.SHORTEST == 12
    assert "more than thirty written forms" in text
    assert len(selfcheck.PLANTED) > 30
