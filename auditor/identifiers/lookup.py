"""Looking canonical forms up in an opened list."""

from __future__ import annotations

from auditor.identifiers.forms import message, slips
from auditor.identifiers.payloads import MORE, Entry, entries_of, has_more
from auditor.identifiers.vault import TAG_SIZE, Vault

_FORGET_AFTER = 100_000
"""Forms that are remembered with their owners. Those that nobody has are not: whoever asks keeps
that in mind for whole stretches of text (`index`)."""


class Lookup:
    """Almost all answers are "nobody", and those cost one keyed hash and one test."""

    def __init__(self, vault: Vault) -> None:
        self._vault = vault
        self._tags = vault.tags
        self._copy = vault.hasher.copy
        self._found: dict[bytes, tuple[Entry, ...]] = {}

    def entries(self, kind: str, form: str) -> tuple[Entry, ...]:
        """Who has this form, and in which role; () when nobody has."""
        data = message(kind, form)
        hasher = self._copy()
        hasher.update(data)
        digest = hasher.digest()
        if digest[:TAG_SIZE] not in self._tags:
            return ()
        known = self._found.get(data)
        if known is None:
            known = self._opened(data)
            if len(self._found) > _FORGET_AFTER:
                self._found.clear()
            self._found[data] = known
        return known

    def slipped(self, word: str) -> tuple[Entry, ...]:
        """Who has a name that this word is with one letter too many, too few, swapped or wrong."""
        return tuple(
            dict.fromkeys(entry for kind, form in slips(word) for entry in self.entries(kind, form))
        )

    def _opened(self, data: bytes) -> tuple[Entry, ...]:
        entries: list[Entry] = []
        while payload := self._vault.payload(self._vault.digest(data)):
            entries.extend(entries_of(payload))
            if not has_more(payload):
                break
            data += MORE
        return tuple(entries)
