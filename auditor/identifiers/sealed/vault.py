"""The fingerprints of a client list, as they lie in memory and in the sealed file.

A message is what canonical forms are made into. With the list's own random key K:

    y        = BLAKE2b(message, key=K, 48 bytes)
    tag      = y[:16]                        looked up in `Vault.tags`
    payload  = ChaCha20-Poly1305(key=y[16:48])   opens only for who holds the message

so that tags say nothing without K, and a payload (what kind of form it is, and of which client)
nothing without K and the message. K lies in the sealed body, never in clear.
"""

from __future__ import annotations

import os
from collections.abc import Callable, Iterable, Mapping, Sequence
from datetime import date
from functools import cache, cached_property
from hashlib import blake2b
from typing import TYPE_CHECKING

import msgspec

from auditor.errors import ClientListError
from auditor.identifiers.clients import ClientFacts
from auditor.identifiers.sealed import body, container
from auditor.identifiers.sealed.body import PAYLOAD_SIZE, TAG_SIZE, About, Owned
from auditor.identifiers.sealed.container import STANDARD, Cost
from auditor.models import ClientListInfo, Worker

if TYPE_CHECKING:
    from cryptography.hazmat.primitives.ciphers.aead import ChaCha20Poly1305

_MOST_ROUNDS = 250

Owners = Callable[[bytes], Iterable[int]]
"""Which clients (places in `Vault.facts`) take a payload along when they leave; () when it has
to stay, whoever leaves."""


class Vault:
    """An opened list: what `ClientIndex` matches against. Prints nothing of what it holds.

    `facts` keeps an empty place (`client_id` "") where a client was removed, so that the
    numbers in payloads stay right. `tags` maps a 16-byte tag to its sealed payload. `edition`
    is that of the oldest written forms in it (`forms.of_clients.EDITION`).
    """

    def __init__(
        self,
        about: About,
        tags: dict[bytes, bytes],
        owned: Callable[[], Owned],
        list_id: bytes,
        fingerprint: str,
        edition: int,
    ) -> None:
        self._about = about
        self._read_owned = owned
        self.list_id = list_id
        self._fingerprint = fingerprint
        self.edition = edition
        self.tags = tags
        self.hasher: blake2b = blake2b(key=about.key, digest_size=TAG_SIZE + 32)

    def __repr__(self) -> str:
        return "Vault()"

    @classmethod
    def in_memory(
        cls,
        payloads: Mapping[bytes, bytes],
        facts: Sequence[ClientFacts],
        worker: Worker | None = None,
        *,
        owners: Owners | None = None,
        edition: int = 0,
    ) -> Vault:
        """A list that is never written: random key, no passphrase, no Argon2."""
        about = About(
            os.urandom(32), (os.urandom(12),), tuple(facts), worker or Worker(), "", "", 0
        )
        nobodys = ((),) * len(facts)
        vault = cls(about, {}, lambda: nobodys, os.urandom(16), "in memory", edition)
        return vault._with(payloads, owners)

    @cached_property
    def _owned(self) -> Owned:
        # Only changing a list needs this, so opening one does not wait for it.
        return self._read_owned()

    @property
    def facts(self) -> tuple[ClientFacts, ...]:
        """Dates and status of each client, in the order that payloads number them."""
        return self._about.facts

    @property
    def worker(self) -> Worker:
        """What the worker told about themself when the list was made."""
        return self._about.worker

    @property
    def info(self) -> ClientListInfo:
        """What may be told about the list."""
        return ClientListInfo(
            clients=sum(1 for facts in self.facts if facts.client_id),
            made_on=self._about.made_on,
            fingerprint=self._fingerprint,
            expires_on=self._about.expires_on,
        )

    def digest(self, message: bytes) -> bytes:
        """Tag and payload key of a message, 48 bytes."""
        hasher = self.hasher.copy()
        hasher.update(message)
        return hasher.digest()

    def payload(self, digest: bytes) -> bytes | None:
        """The opened payload for a 48-byte digest of `hasher`; None when the tag is not listed."""
        sealed = self.tags.get(digest[:TAG_SIZE])
        if sealed is None:
            return None
        nonce = self._about.nonces[sealed[0]]
        cipher, invalid_tag = _cipher()
        try:
            return cipher(digest[TAG_SIZE:]).decrypt(nonce, sealed[1:], self.list_id)
        except invalid_tag:
            # Two messages with one 16-byte tag: about 5e-19 for a large list and archive.
            return None

    def with_clients(
        self, payloads: Mapping[bytes, bytes], facts: Sequence[ClientFacts], *, owners: Owners
    ) -> Vault:
        """This list and further clients, whose payloads number from `len(self.facts)` on.

        A payload for a message that is listed already takes its place, so it has to name those
        who were there as well (`payloads.joined`). All of them are sealed under a fresh nonce,
        because a message that was listed before has its key from before. Raises
        ClientListError when the list was added to 250 times.
        """
        if len(self._about.nonces) >= _MOST_ROUNDS:
            raise ClientListError(
                f"This list was added to {_MOST_ROUNDS} times.", container.MAKE_ANEW
            )
        about = msgspec.structs.replace(
            self._about,
            nonces=(*self._about.nonces, os.urandom(12)),
            facts=(*self.facts, *facts),
        )
        owned = self._owned + ((),) * len(facts)
        grown = Vault(about, dict(self.tags), lambda: owned, self.list_id, "", self.edition)
        return grown._with(payloads, owners)

    def without_client(self, client_id: str) -> Vault:
        """This list with the client's facts gone, and every fingerprint that was theirs alone.

        Raises ClientListError when nobody has that reference.
        """
        numbers = [n for n, facts in enumerate(self.facts) if facts.client_id == client_id]
        if not client_id or not numbers:
            raise ClientListError(
                "No client on this list has that reference.",
                "References are the client_id column of the table; capitals count.",
            )
        gone = {tag for number in numbers for tag in self._owned[number]}
        kept = {tag for n, tags in enumerate(self._owned) if n not in numbers for tag in tags}
        tags = {tag: sealed for tag, sealed in self.tags.items() if tag not in gone - kept}
        facts = tuple(
            ClientFacts(client_id="") if n in numbers else one for n, one in enumerate(self.facts)
        )
        owned = tuple(() if n in numbers else one for n, one in enumerate(self._owned))
        about = msgspec.structs.replace(self._about, facts=facts)
        return Vault(about, tags, lambda: owned, self.list_id, "", self.edition)

    def with_worker(self, worker: Worker) -> Vault:
        """This list with other particulars of the worker."""
        about = msgspec.structs.replace(self._about, worker=worker)
        return Vault(about, self.tags, self._read_owned, self.list_id, "", self.edition)

    def with_dates(self, made_on: date, expires_on: date | None) -> Vault:
        """This list, dated: the day it was made or last changed, and the last day it opens."""
        about = msgspec.structs.replace(
            self._about,
            made_on=made_on.isoformat(),
            expires_on=expires_on.isoformat() if expires_on else "",
        )
        return Vault(
            about, self.tags, self._read_owned, self.list_id, self._fingerprint, self.edition
        )

    def sealed(
        self,
        passphrase: str,
        *,
        canonicaliser: int,
        cost: Cost = STANDARD,
        second_factor: bytes | None = None,
    ) -> bytes:
        """The file's bytes under this passphrase, with fresh salt and nonce."""
        return container.seal(
            body.packed(self._about, self.tags, self._owned),
            passphrase,
            list_id=self.list_id,
            canonicaliser=canonicaliser,
            cost=cost,
            second_factor=second_factor,
            edition=self.edition,
        )

    def _with(self, payloads: Mapping[bytes, bytes], owners: Owners | None) -> Vault:
        from cryptography.hazmat.primitives.ciphers.aead import ChaCha20Poly1305

        latest = len(self._about.nonces) - 1
        nonce, prefix = self._about.nonces[latest], bytes([latest])
        owned = [list(tags) for tags in self._owned]
        stays = set()
        for message, payload in payloads.items():
            if len(payload) != PAYLOAD_SIZE:
                raise ValueError(f"a payload has {len(payload)} bytes, not {PAYLOAD_SIZE}")
            digest = self.digest(message)
            tag = digest[:TAG_SIZE]
            sealed = ChaCha20Poly1305(digest[TAG_SIZE:]).encrypt(nonce, payload, self.list_id)
            self.tags[tag] = prefix + sealed
            numbers = tuple(owners(payload)) if owners else ()
            for number in numbers:
                owned[number].append(tag)
            if not numbers:
                stays.add(tag)
        unique = tuple(
            tuple(tag for tag in dict.fromkeys(tags) if tag not in stays) for tags in owned
        )
        return Vault(
            self._about, self.tags, lambda: unique, self.list_id, self._fingerprint, self.edition
        )


@cache
def _cipher() -> tuple[type[ChaCha20Poly1305], type[Exception]]:
    # Imported here, because it takes long, and once, because payloads are opened by the thousand.
    from cryptography.exceptions import InvalidTag
    from cryptography.hazmat.primitives.ciphers.aead import ChaCha20Poly1305

    return ChaCha20Poly1305, InvalidTag


def open_vault(
    data: bytes,
    passphrase: str,
    *,
    canonicaliser: int,
    today: date | None = None,
    second_factor: bytes | None = None,
) -> Vault:
    """The list in memory. `today` is held against the expiry date; None leaves that out.

    Raises WrongPassphrase, or ClientListError when the file is no list, damaged, altered, made
    by other rules of spelling (`canonicaliser`) or expired.
    """
    header = container.header_of(data)
    if header.canonicaliser != canonicaliser:
        raise ClientListError(
            f"The hashed list was made with spelling rules {header.canonicaliser}; this program "
            f"uses rules {canonicaliser}, so names would be missed.",
            "Update auditor to open it."
            if header.canonicaliser > canonicaliser
            else container.MAKE_ANEW,
        )
    header, content = container.open_body(data, passphrase, second_factor)
    parts = body.unpacked(content)
    vault = Vault(*parts, header.list_id, container.fingerprint(data), header.edition)
    expires_on = vault.info.expires_on
    if today and expires_on and today > date.fromisoformat(expires_on):
        raise ClientListError(
            f"The hashed list expired on {expires_on}.",
            "Ask whoever made it for a new one, or make it anew from the current table: clients "
            "who joined since then would be missed.",
        )
    return vault
