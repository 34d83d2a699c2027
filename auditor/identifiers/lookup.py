"""Looking canonical forms up in an opened list, each distinct form once."""

from __future__ import annotations

from auditor.identifiers.forms import message, slips
from auditor.identifiers.payloads import MORE, Entry, entries_of, has_more
from auditor.identifiers.vault import TAG_SIZE, Vault

_FORGET_AFTER = 2_000_000
"""Distinct words kept in memory; far more than any archive has, far less than a hostile one."""


class Lookup:
    """Memoised look-ups; almost all answers are "nobody", and those cost one set test."""

    def __init__(self, vault: Vault) -> None:
        self._vault = vault
        self._found: dict[tuple[str, str], tuple[Entry, ...]] = {}
        self._nobody: set[str] = set()
        self._slipped: dict[str, tuple[Entry, ...]] = {}

    def strangers(self, tokens: set[str]) -> set[str]:
        """The tokens that are not known to be nobody's word."""
        return tokens - self._nobody

    def mark_nobody(self, token: str) -> None:
        """Remember that a token is no word of any client."""
        if len(self._nobody) > _FORGET_AFTER:
            self._nobody.clear()
        self._nobody.add(token)

    def entries(self, kind: str, form: str) -> tuple[Entry, ...]:
        """Who has this form, and in which role; () when nobody has."""
        key = kind, form
        known = self._found.get(key)
        if known is None:
            known = self._opened(message(kind, form))
            if len(self._found) > _FORGET_AFTER:
                self._found.clear()
            self._found[key] = known
        return known

    def slipped(self, word: str) -> tuple[Entry, ...]:
        """Who has a name that this word is with one letter too many, too few, swapped or wrong."""
        known = self._slipped.get(word)
        if known is None:
            known = tuple(
                dict.fromkeys(
                    entry for kind, form in slips(word) for entry in self.entries(kind, form)
                )
            )
            self._slipped[word] = known
        return known

    def _opened(self, data: bytes) -> tuple[Entry, ...]:
        entries: list[Entry] = []
        while True:
            hasher = self._vault.hasher.copy()
            hasher.update(data)
            digest = hasher.digest()
            if digest[:TAG_SIZE] not in self._vault.tags:
                return tuple(entries)
            payload = self._vault.payload(digest)
            if payload is None:
                return tuple(entries)
            entries.extend(entries_of(payload))
            if not has_more(payload):
                return tuple(entries)
            data += MORE
