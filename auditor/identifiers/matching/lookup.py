"""Looking canonical forms up in an opened list."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from hashlib import blake2b
from typing import NamedTuple

from auditor.identifiers.forms.names import GLUED_START, SHORTEST_GLUED
from auditor.identifiers.forms.of_clients import message
from auditor.identifiers.sealed.body import TAG_SIZE
from auditor.identifiers.sealed.payloads import MORE, Entry, Role, entries_of, has_more
from auditor.identifiers.sealed.vault import Vault
from auditor.identifiers.spelling.heard import CLEAR, clearness, heard
from auditor.identifiers.spelling.slips import kept_rows, meant_by_keys

_FORGET_AFTER = 100_000
"""Forms that are remembered with their owners. Those that nobody has are not: whoever asks keeps
that in mind for whole stretches of text (`index`)."""

_GIVEN = frozenset((Role.FIRST, Role.NICK, Role.ALIAS))
_PARTS = frozenset((Role.FIRST, Role.NICK, Role.LAST, Role.MIDDLE))
_SHORTEST_OWNED = 5
AS_HEARD = "spelled as somebody heard it"
SHORT_AS_HEARD = "a short name, spelled as somebody heard it"
TWO_SLIPS = "two letters off"
CUT_SHORT = "cut short"


class Parts(NamedTuple):
    """Clients by the part of their name that some words are."""

    given: frozenset[int]
    family: frozenset[int]


class _Hashers(dict[str, blake2b]):
    """For each kind of form a hasher that the kind went through already."""

    def __init__(self, begun: blake2b) -> None:
        super().__init__()
        self._begun_with_key = begun

    def __missing__(self, kind: str) -> blake2b:
        hasher = self[kind] = self._begun_with_key.copy()
        hasher.update(message(kind, ""))
        return hasher


class Lookup:
    """Almost all answers are "nobody", and those cost one keyed hash and one test."""

    def __init__(self, vault: Vault) -> None:
        self._vault = vault
        self._tags = vault.tags
        self._begun = _Hashers(vault.hasher)
        self._wrong: list[blake2b] = []
        self._starts: dict[str, bool] = {}
        self._in_address: dict[str, bool] = {}
        self._parts: dict[tuple[str, ...], Parts] = {}
        self._heard: dict[tuple[str, bool], tuple[tuple[Role, int, str], ...]] = {}
        self._found: dict[bytes, tuple[Entry, ...]] = {}

    def entries(self, kind: str, form: str) -> tuple[Entry, ...]:
        """Who has this form, and in which role; () when nobody has."""
        hasher = self._begun[kind].copy()
        hasher.update(form.encode())
        digest = hasher.digest()
        tag = digest[:TAG_SIZE]
        if tag not in self._tags:
            return ()
        known = self._found.get(tag)
        if known is None:
            known = self._opened(digest, message(kind, form))
            if len(self._found) > _FORGET_AFTER:
                self._found.clear()
            self._found[tag] = known
        return known

    def is_in_address(self, word: str) -> bool:
        """Whether a house number, or a word of a street, is one of a listed address; remembered."""
        known = self._in_address.get(word)
        if known is None:
            if len(self._in_address) > _FORGET_AFTER:
                self._in_address.clear()
            known = self._in_address[word] = bool(self.entries("#", word))
        return known

    def of_addresses(self, words: Iterable[str]) -> list[str]:
        """Those words that are of listed addresses."""
        known = self._in_address.get
        # Most words are known to be of none.
        return [word for word in words if known(word) is not False and self.is_in_address(word)]

    def parts(self, words: tuple[str, ...]) -> Parts:
        """Whose given name and whose surname any of these words is; remembered."""
        known = self._parts.get(words)
        if known is None:
            if len(self._parts) > _FORGET_AFTER:
                self._parts.clear()
            found = [entry for word in words for entry in self.entries("w", word)]
            known = self._parts[words] = Parts(
                frozenset(number for role, number in found if role in _GIVEN),
                frozenset(number for role, number in found if role is Role.LAST),
            )
        return known

    def beginnings(self, word: str) -> list[int]:
        """Where in a longer word a name that is run together may begin; remembered."""
        starts = self._starts
        found = []
        for place in range(len(word) - SHORTEST_GLUED + 1):
            letters = word[place : place + GLUED_START]
            known = starts.get(letters)
            if known is None:
                if len(starts) > _FORGET_AFTER:
                    starts.clear()
                known = starts[letters] = self._is_listed("k", letters)
            if known:
                found.append(place)
        return found

    def slipped(self, word: str) -> tuple[Entry, ...]:
        """Who has a name that this word is with one letter too many, too few, swapped or wrong.

        The marks are those that `forms.names.misspellings` explains, tried in one go.
        """
        hits = [("~", form) for form in (f"d{word}", f"t{word}") if self._is_listed("~", form)]
        hits += self._with_letter_off(word)
        if not hits:
            return ()
        return tuple(dict.fromkeys(entry for hit in hits for entry in self.entries(*hit)))

    def _with_letter_off(self, word: str) -> Iterator[tuple[str, str]]:
        """The listed marks of a word for a letter that is wrong, or one too many."""
        tags, word_begun, wrong_begun = self._tags, self._begun["w"], self._wrong
        while len(wrong_begun) < len(word):
            wrong_begun.append(self._begun["~"].copy())
            wrong_begun[-1].update(f"s{len(wrong_begun) - 1}".encode())
        for place, begun in enumerate(wrong_begun[: len(word)]):
            without = word[:place] + word[place + 1 :]
            letters = without.encode()
            hasher = begun.copy()
            hasher.update(letters)
            if hasher.digest()[:TAG_SIZE] in tags:
                yield "~", f"s{place}{without}"
            hasher = word_begun.copy()
            hasher.update(letters)
            if hasher.digest()[:TAG_SIZE] in tags:
                yield "w", without

    def _is_listed(self, kind: str, form: str) -> bool:
        hasher = self._begun[kind].copy()
        hasher.update(form.encode())
        return hasher.digest()[:TAG_SIZE] in self._tags

    def heard(self, word: str, *, clearly: bool = False) -> tuple[tuple[Role, int, str], ...]:
        """Whose name a word sounds like, in any way to read its letters, or is but for two slips.

        With how it is that name. `clearly`: keys that are too short to say much are left out.
        """
        known = self._heard.get((word, clearly))
        if known is None:
            if len(self._heard) > _FORGET_AFTER:
                self._heard.clear()
            known = self._heard[word, clearly] = tuple(self._hear(word, clearly=clearly))
        return known

    def _hear(self, word: str, *, clearly: bool) -> Iterator[tuple[Role, int, str]]:
        found: dict[Entry, str] = {}
        for key in _keys(word):
            is_clear = clearness(key) >= CLEAR
            if is_clear or not clearly:
                for entry in self.entries("z", key):
                    found.setdefault(entry, AS_HEARD if is_clear else SHORT_AS_HEARD)
        for row in kept_rows(word):
            for entry in self.entries("r", row):
                found.setdefault(entry, TWO_SLIPS)
        for (role, number), how in found.items():
            if role in _PARTS:
                yield role, number, how

    def mistyped(self, word: str) -> tuple[tuple[Role, int, str], ...]:
        """Whose name a word is when two of its keys are beside those that were meant; dear."""
        found = {one for meant in meant_by_keys(word, 2) for one in self.entries("w", meant)}
        return tuple((role, number, TWO_SLIPS) for role, number in found if role in _PARTS)

    def cut_short(self, word: str) -> tuple[tuple[Role, int, str], ...]:
        """Whose surname begins so."""
        begun = self.entries("<", word)
        return tuple((role, number, CUT_SHORT) for role, number in begun if role is Role.LAST)

    def _opened(self, digest: bytes, data: bytes) -> tuple[Entry, ...]:
        entries: list[Entry] = []
        while payload := self._vault.payload(digest):
            entries.extend(entries_of(payload))
            if not has_more(payload):
                break
            data += MORE
            digest = self._vault.digest(data)
        return tuple(entries)


def _keys(word: str) -> tuple[str, ...]:
    """Keys of a word, and of it without an s: "Gritsenkos husband" lacks an apostrophe."""
    owned = heard(word[:-1]) if len(word) > _SHORTEST_OWNED and word[-1] == "s" else ()
    return (*heard(word), *owned)
