"""Words that are only nearly those of a listed name: misspelt, broken off, with hidden letters."""

from __future__ import annotations

from auditor.identifiers.matching.lookup import Lookup
from auditor.identifiers.matching.matches import MOST_CANDIDATES
from auditor.identifiers.matching.stretches.readings import (
    KEY_BESIDE,
    NO_APOSTROPHE,
    SHORTEST_NEAR,
    Known,
)
from auditor.identifiers.matching.stretches.tokens import MASKS, Stretch, Word
from auditor.identifiers.sealed.payloads import Entry, Role
from auditor.identifiers.spelling.nicknames import is_name, wordlike
from auditor.identifiers.spelling.slips import meant_by_keys
from auditor.identifiers.spelling.sound import skeleton, sound

_TELLING = frozenset((Role.FIRST, Role.NICK, Role.FOND, Role.ALIAS, Role.LAST))
_OWN = frozenset((Role.FIRST, Role.LAST))
_OWNING = frozenset((Role.FIRST, Role.NICK, Role.ALIAS))
_VOWELS = frozenset("aeiou")
_LONGEST_SHORT = 5
SHORTEST_START = 3
_BROKEN_OFF = "broken off"
_KEPT_AT_MOST = 200_000


class NearWords:
    """Whose word a written one could be; each word is looked up once."""

    def __init__(self, lookup: Lookup, *, misspellings: bool) -> None:
        self._lookup = lookup
        self._misspellings = misspellings
        self._near: dict[str, tuple[tuple[Role, int, str], ...]] = {}

    def near(self, word: str, *, cut_off: bool = False) -> tuple[tuple[Role, int, str], ...]:
        """Whose word this could be with one slip, by its sound, without vowels, or broken off."""
        if not self._misspellings or len(word) < 3 or not word.isalpha():
            return ()
        if word in wordlike():
            return ()
        key = word + "…" if cut_off else word
        known = self._near.get(key)
        if known is None:
            known = tuple(self._look_near(word, cut_off=cut_off))
            if len(self._near) > _KEPT_AT_MOST:
                self._near.clear()
            self._near[key] = known
        return known

    def _look_near(self, word: str, *, cut_off: bool) -> list[tuple[Role, int, str]]:
        found: dict[tuple[Role, int], str] = {}
        if len(word) >= SHORTEST_NEAR and word not in wordlike():
            for entry in self._lookup.slipped(word):
                found.setdefault(entry, "one letter off")
            heard = sound(word)
            if len(heard) >= 3:
                for entry in self._lookup.entries("f", heard):
                    found.setdefault(entry, "written as it sounds")
            if _VOWELS.isdisjoint(word):
                for entry in self._lookup.entries("v", skeleton(word)):
                    found[entry] = "without its vowels"
        for entry in self._without_s(word):
            found[entry] = NO_APOSTROPHE
        if cut_off:
            for entry in self._lookup.entries("<", word):
                found.setdefault(entry, _BROKEN_OFF)
        return [(role, number, how) for (role, number), how in found.items() if role in _TELLING]

    def mistyped(
        self, word: Word, near: tuple[tuple[Role, int, str], ...]
    ) -> tuple[tuple[Role, int, str], ...]:
        """Whose name a short word with a capital nearly is, told apart where it is by one key."""
        if not near or not word.capital or len(word.word) > _LONGEST_SHORT or is_name(word.word):
            return near
        struck = {
            entry
            for meant in meant_by_keys(word.word)
            for entry in self._lookup.entries("w", meant)
        }
        return tuple(
            (role, number, KEY_BESIDE if (role, number) in struck and role in _OWN else how)
            for role, number, how in near
        )

    def _without_s(self, word: str) -> list[Entry]:
        """Whose name this is with the s of "Izos mum"; () when more share it than can be told."""
        if len(word) < SHORTEST_NEAR or word[-1] != "s":
            return []
        owners = [one for one in self._lookup.entries("w", word[:-1]) if one[0] in _OWNING]
        return owners if len({number for _, number in owners}) <= MOST_CANDIDATES else []

    def broken_off(self, word: str) -> tuple[tuple[Role, int, str], ...]:
        """Whose name surely begins so; it may be a word as well: "Jar... Coleb..."."""
        if not self._misspellings or len(word) < SHORTEST_START or not word.isalpha():
            return ()
        return self.near(word, cut_off=True) or tuple(
            (role, number, _BROKEN_OFF)
            for role, number in self._lookup.entries("<", word)
            if role in _TELLING
        )

    def heard(self, word: Word) -> tuple[tuple[Role, int, str], ...]:
        """Whose name a word with a capital could be beside another word of that name."""
        if not self._misspellings or not word.capital or word.word in wordlike():
            return ()
        return self._lookup.heard(word.word, clearly=True)

    def masked(self, stretch: Stretch, start: int, written: str) -> Known | None:
        """A word with hidden letters; None when it is nobody's."""
        signs = set(MASKS) | set("-_–—….")
        while len(written) > 1 and written[-1] in "?…~.":
            written = written[:-1]
        hidden = [place for place, letter in enumerate(written) if letter in signs]
        if not hidden:
            return None
        shown = "".join(letter for letter in written if letter not in signs)
        how = "hidden letters"
        inside = written.strip("".join(signs))
        if inside == shown and self._lookup.entries("w", shown):
            # Stars around a whole name hide nothing.
            return None
        entries: dict[Entry, str] = {}
        for entry in self._lookup.entries("w", shown):
            entries.setdefault(entry, "signs between letters")
        if len(hidden) == 1:
            without = written[: hidden[0]] + written[hidden[0] + 1 :]
            for entry in self._lookup.entries("~", f"s{hidden[0]}{without}"):
                entries.setdefault(entry, how)
        if len(shown) >= 3 and hidden[0]:
            for entry in self._lookup.entries("v", skeleton(shown)):
                entries.setdefault(entry, how)
        for form in _patterns(written, hidden):
            for entry in self._lookup.entries("m", form):
                entries.setdefault(entry, how)
        if len(shown) >= 3 and hidden[0] == len(shown):
            for entry in self._lookup.entries("<", shown):
                entries.setdefault(entry, how)
        near = tuple(
            (role, number, how)
            for (role, number), how in entries.items()
            if role is not Role.PHRASE_START
        )
        exact = tuple(
            entry
            for entry, seen in entries.items()
            if seen == "signs between letters" or (len(hidden) == 1 and len(shown) >= 3)
        )
        word = stretch.word(start, start + len(written), shown, how)
        if not entries and len(shown) > 2:
            return None
        return Known(*word, entries=exact, near=near, cut_off=True)


def _patterns(written: str, hidden: list[int]) -> list[str]:
    """Keys of `m` forms: letters shown in front, length, and the last letter when it is shown."""
    first, last = hidden[0], hidden[-1]
    if not first:
        return []
    if last == len(written) - 1 and last - first == len(hidden) - 1:
        return [f"{written[: min(first, 3)]}|{len(written)}"] if len(hidden) > 1 else []
    if last < len(written) - 1 and len(hidden) == last - first + 1 and len(hidden) > 1:
        # Letters shown beside the first and the last one only make the pattern surer.
        return [f"{written[0]}|{len(written)}|{written[-1]}"]
    return []
