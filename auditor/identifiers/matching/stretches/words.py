"""The words of one stretch of text, each with what the list says about it."""

from __future__ import annotations

import re

from auditor.identifiers.matching.lookup import Lookup
from auditor.identifiers.matching.stretches.foreign_words import foreign_word
from auditor.identifiers.matching.stretches.near_words import NearWords
from auditor.identifiers.matching.stretches.readings import Known
from auditor.identifiers.matching.stretches.tags import names_in_tag
from auditor.identifiers.matching.stretches.tokens import (
    BROKEN_OFF,
    CUT_OFF,
    LETTERS_PUT_IN,
    MASKED,
    Stretch,
    Word,
    leet_readings,
    plain_words,
    said_once,
    whole_readings,
    word_readings,
)
from auditor.identifiers.sealed.payloads import Role
from auditor.identifiers.spelling.nicknames import ordinary_names, wordlike
from auditor.identifiers.spelling.scripts import other_keyboard

_SHORT_FORMS = frozenset((Role.FOND, Role.NICK, Role.PHRASE_START))
_PARTED = re.compile(r"\W*[^\W\d_]+(?:-[^\W\d_]+)+\W*")
_SAID_TWICE = "a syllable said twice"


class WordReader:
    """Reads the words of stretches against one list."""

    def __init__(self, lookup: Lookup, *, misspellings: bool) -> None:
        self._lookup = lookup
        self._near = NearWords(lookup, misspellings=misspellings)

    def words(self, stretch: Stretch, *, is_handle: bool) -> list[Known]:
        """The words of a stretch in order, disguised ones as what they stand for."""
        found: list[Known] = []
        covered: list[tuple[int, int]] = []
        # Without a sign in it a stretch hides nothing but by figures for letters.
        has_sign = not stretch.folded.isalnum()
        for match in MASKED.finditer(stretch.folded) if has_sign and not is_handle else ():
            masked = self._near.masked(stretch, match.start(), match[0])
            if masked:
                found.append(masked)
                covered.append((masked.start, masked.end))
        for word in () if is_handle else leet_readings(stretch):
            if entries := self._lookup.entries("w", word.word):
                found.append(Known(*word, entries=entries))
                covered.append((word.start, word.end))
                break
        for word in whole_readings(stretch) if has_sign and not is_handle else ():
            if not any(start < word.end and word.start < end for start, end in covered) and (
                entries := self._lookup.entries("w", word.word)
            ):
                found.append(Known(*word, entries=entries))
                covered.append((word.start, word.end))
        broken_off = has_sign and bool(BROKEN_OFF.search(stretch.folded))
        cut_off = broken_off or (has_sign and bool(CUT_OFF.search(stretch.folded)))
        plain = plain_words(stretch)
        if stretch.written[0] == "#" and len(plain) == 1:
            named = names_in_tag(self._lookup, plain[0].word, plain[0].start)
            found += named
            covered += [(plain[0].start, plain[0].end)] if named else []
        for place, word in enumerate(plain):
            if not any(start < word.end and word.start < end for start, end in covered):
                last = cut_off and place == len(plain) - 1
                last = last or stretch.written[word.end : word.end + 2] in (".-", "-.")
                known = self.known(word, cut_off=last, is_handle=is_handle)
                if last and broken_off and word.capital and not known.entries:
                    known = known._replace(near=self._near.broken_off(word.word))
                found.append(known)
        if _PARTED.fullmatch(stretch.folded) and not any(one.entries or one.near for one in found):
            found = self._joined(stretch, found)
        return sorted(found, key=lambda known: known.start)

    def _joined(self, stretch: Stretch, words: list[Known]) -> list[Known]:
        """A name that was parted into its syllables, as one word: "Ven-ka-tesh"."""
        letters = [place for place, letter in enumerate(stretch.folded) if letter.isalpha()]
        whole = "".join(stretch.folded[place] for place in letters)
        word = stretch.word(letters[0], letters[-1] + 1, whole)
        if (once := said_once(stretch.folded)) != whole and (
            entries := self._lookup.entries("w", once)
        ):
            return [Known(*word._replace(word=once, how=_SAID_TWICE), entries=entries)]
        known = self.known(word)
        return [known] if known.entries or known.near or known.heard else words

    def known(self, word: Word, *, cut_off: bool = False, is_handle: bool = False) -> Known:
        """One word, by itself."""
        known = self._as_written(word, cut_off=cut_off, is_handle=is_handle)
        heard = () if is_handle or known.entries else self._near.heard(word)
        return known._replace(heard=heard) if heard else known

    def _as_written(self, word: Word, *, cut_off: bool, is_handle: bool) -> Known:
        entries = self._lookup.entries("w", word.word)
        if entries:
            # Somebody's short form by rule may as well be a slip in the name of somebody else.
            is_made = all(role in _SHORT_FORMS for role, _ in entries)
            near = self._near.near(word.word, cut_off=cut_off) if is_made else ()
            return Known(*word, entries, near, is_ordinary(word), cut_off)
        if not word.word.isascii():
            return foreign_word(self._lookup, word)
        if is_handle or word.word in wordlike():
            # An ordinary word is no disguise of another.
            return Known(*word, cut_off=cut_off)
        for plain, how in word_readings(word):
            is_hidden = how == LETTERS_PUT_IN and word.capital
            if plain in wordlike() and not is_hidden:
                continue
            entries = self._lookup.entries("w", plain)
            if any(role is not Role.FOND for role, _ in entries):
                return Known(*word, entries=entries, cut_off=cut_off)._replace(how=how)
        for latin in other_keyboard(word.word):
            if entries := self._lookup.entries("w", latin):
                return Known(*word, entries=entries)._replace(how="typed on another keyboard")
        near = self._near.mistyped(word, self._near.near(word.word, cut_off=cut_off))
        return Known(*word, near=near, cut_off=cut_off)


def is_ordinary(word: Word) -> bool:
    """Whether a word means something else as well, and stands there in small letters."""
    return not word.capital and (word.word in wordlike() or word.word in ordinary_names())
