"""What each stretch of text between spaces may have to do with the list, worked out once a run.

Ordinary stretches are known to be nobody's after their first look, and then cost one set test.
Disguises, misspellings and names inside longer words are looked for here, so that they too are
paid for once for every distinct stretch and not for every post.
"""

from __future__ import annotations

import re
from collections.abc import Iterable
from functools import lru_cache

from auditor.identifiers.forms.addresses import KINDS_OF_STREET
from auditor.identifiers.forms.names import SHORTEST_GLUED
from auditor.identifiers.matching.lookup import Lookup
from auditor.identifiers.matching.rebus import NO_PICTURES, pictured
from auditor.identifiers.matching.repair import may_be_damaged
from auditor.identifiers.matching.stretches.links import segments
from auditor.identifiers.matching.stretches.readings import (
    Known,
    Reading,
    Sign,
    Whole,
    reading_of,
)  # fmt: skip
from auditor.identifiers.matching.stretches.tokens import Word, plain_words, stretch_of
from auditor.identifiers.matching.stretches.whole_forms import as_whole, inside, wholes_in
from auditor.identifiers.matching.stretches.word_signs import (
    SIGN_LETTER,
    signs_of_word,
    tells_sound,
)
from auditor.identifiers.matching.stretches.words import WordReader, is_ordinary
from auditor.identifiers.spelling.canon import canon
from auditor.identifiers.spelling.nicknames import wordlike

JOINERS = frozenset(
    "o mc mac d n m st al el fitz ni nic san santa de la del van von der bin".split()
)
_LONGEST_STRETCH = 400
_SCHEMES = ("http", "www.", "(http", '"http')
_AROUND = ",;:!?.()\"'"
_SIMPLE_HANDLE = re.compile(r"@([a-z]{2,}\d{0,6})[:,]?")
_NOTHING = Reading(Sign.NOTHING, ())
_NOBODYS_AT_MOST = 200_000
_NO_HOUSE = re.compile(r"^\W*\d+[a-z]?/(?=\d)|\W")
"""A flat before the number of a house ("3/41"), and signs."""
_MAIL = re.compile(r"^[@.]$|[(\[{](?:at|dot)[)\]}]|[\w-]\.[a-z]{2}|^\.[a-z]{2}")


@lru_cache(maxsize=20_000)
def bare_reading(written: str) -> Reading:
    """The words of a stretch that is nobody's, to stand between those of others.

    `Sign.LINK` says that they may be a part of a name, or of a street, together with others.
    """
    words = plain_words(stretch_of(written[:_LONGEST_STRETCH]))
    signs = Sign.LINK if _links(word.word for word in words) else Sign.NOTHING
    return Reading(signs, tuple(Known(*word) for word in words))


def _links(words: Iterable[str]) -> bool:
    return any(word in JOINERS or word in KINDS_OF_STREET for word in words)


class Reader:
    """Reads stretches against one list, each once."""

    def __init__(self, lookup: Lookup, *, misspellings: bool = True) -> None:
        self._lookup = lookup
        self._words = WordReader(lookup, misspellings=misspellings)
        self._nobodys: set[str] = set()

    def read(self, written: str) -> Reading:
        """What the stretch holds; see `Reading`."""
        reading = self._whole(written)
        signs = Sign.DAMAGED if may_be_damaged(written) else Sign.NOTHING
        if tells_sound(written):
            signs |= Sign.RHYME
        if signs and not reading.signs:
            reading = bare_reading(written)
        elif reading.signs and _links(known.word for known in reading.words):
            signs |= Sign.LINK
        return reading._replace(signs=reading.signs | signs) if signs else reading

    def _whole(self, written: str) -> Reading:
        if len(written) > _LONGEST_STRETCH:
            written = written[:_LONGEST_STRETCH]
        if not written.isascii():
            return self._signed(written)
        if written[0] == "@" and (handle := _SIMPLE_HANDLE.fullmatch(written)):
            return self._handle(handle)
        if "/" in written and written.startswith(_SCHEMES):
            return self._address_of_page(written)
        core = written if written.isalpha() else written.strip(_AROUND)
        if core.isalpha() and (core.islower() or core.istitle()):
            reading = self._plain(core)
            if core is written:
                return reading
            # Points say that a word may be broken off, which ordinary words are not.
            if reading is _NOTHING and (
                "." not in written or (core.lower() in wordlike() and ".." not in written)
            ):
                return reading
        elif written.startswith(_SCHEMES):
            return self._address_of_page(written)
        return self._signed(written)

    def _handle(self, match: re.Match[str]) -> Reading:
        """A handle of small letters, with or without figures behind."""
        name, end = match[1], match.end()
        entries = self._lookup.entries("w", name) if name.isalpha() else ()
        wholes = [*as_whole(self._lookup, 1, end, name, "")] or inside(self._lookup, 1, end, name)
        if not entries and not wholes:
            return _NOTHING
        is_word = bool(entries) and is_ordinary(Word(1, end, name, capital=False))
        known = Known(1, end, name, False, entries=entries, is_ordinary=is_word)
        return reading_of([known], wholes, Sign.NOTHING)

    def _plain(self, written: str) -> Reading:
        """A single word of letters, as most are."""
        # A word with a capital may be somebody's that in small letters is nobody's.
        if written in self._nobodys:
            return _NOTHING
        reading = self._plain_word(written, written.lower())
        if reading.signs:
            return reading
        if len(self._nobodys) >= _NOBODYS_AT_MOST:
            self._nobodys.clear()
        self._nobodys.add(written)
        return _NOTHING

    def _plain_word(self, written: str, word: str) -> Reading:
        known = self._words.known(Word(0, len(written), word, written[0].isupper()))
        signs = signs_of_word(word)
        wholes: tuple[Whole, ...] = ()
        if not known.entries and len(word) >= SHORTEST_GLUED and word not in wordlike():
            wholes = as_whole(self._lookup, 0, len(word), word, "")
        if not (signs or wholes or known.entries or known.near or known.heard):
            return _NOTHING
        return reading_of([known], list(wholes), signs)

    def _signed(self, written: str) -> Reading:
        stretch = stretch_of(written)
        words = self._words.words(stretch, is_handle=written[0] == "@")
        wholes = wholes_in(self._lookup, stretch)
        signs = Sign.NOTHING
        # Figures behind a handle are no number of anybody's.
        digits = 0 if written[0] == "@" else sum(map(str.isdigit, stretch.folded))
        if digits:
            signs |= Sign.DIGIT
            house = _NO_HOUSE.sub("", stretch.folded)
            if self._lookup.entries("#", house):
                signs |= Sign.HOUSE
        if "@" in written[1:] or _MAIL.search(stretch.folded):
            signs |= Sign.MAIL
        shown = NO_PICTURES
        if not written.isascii():
            shown = pictured(self._lookup, written)
            if shown.telling:
                signs |= Sign.PICTURES if shown.telling > 1 or words else Sign.PICTURE
            signs |= Sign.LETTER if SIGN_LETTER.search(written) else Sign.NOTHING
        for known in words:
            signs |= signs_of_word(known.word)
        reading = reading_of(words, wholes, signs, digits)
        return reading._replace(owners=reading.owners | shown.owners) if shown.owners else reading

    def _address_of_page(self, written: str) -> Reading:
        """A link: only its path can hold a name, and short links hold none."""
        wholes: list[Whole] = []
        words: list[Known] = []
        for at, segment in segments(written):
            stretch = stretch_of(segment)
            found = wholes_in(self._lookup, stretch)
            wholes += [one._replace(start=one.start + at, end=one.end + at) for one in found]
            words += [
                one._replace(start=one.start + at, end=one.end + at)
                for one in self._words.words(stretch, is_handle=False)
            ]
            word = canon(segment)
            if not found and len(word) >= SHORTEST_GLUED:
                wholes += inside(self._lookup, at, at + len(segment), word)
        return reading_of(words, wholes, Sign.NOTHING) if words or wholes else _NOTHING
