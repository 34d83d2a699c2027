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
from auditor.identifiers.matching.stretches.foreign_words import foreign_word
from auditor.identifiers.matching.stretches.links import segments
from auditor.identifiers.matching.stretches.near_words import NearWords
from auditor.identifiers.matching.stretches.readings import (
    Known,
    Reading,
    Sign,
    Whole,
    reading_of,
)  # fmt: skip
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
    stretch_of,
    whole_readings,
    word_readings,
)
from auditor.identifiers.matching.stretches.whole_forms import (
    as_whole,
    enclosed_handles,
    initials,
    inside,
)  # fmt: skip
from auditor.identifiers.matching.stretches.word_signs import (
    SIGN_LETTER,
    TELLS_SOUND,
    signs_of_word,
)
from auditor.identifiers.sealed.payloads import Role
from auditor.identifiers.spelling.canon import canon
from auditor.identifiers.spelling.nicknames import ordinary_names, wordlike
from auditor.identifiers.spelling.scripts import other_keyboard

JOINERS = frozenset(
    "o mc mac d n m st al el fitz ni nic san santa de la del van von der bin".split()
)
_SHORT_FORMS = frozenset((Role.FOND, Role.NICK, Role.PHRASE_START))
_LONGEST_STRETCH = 400
_SCHEMES = ("http", "www.", "(http", '"http')
_AROUND = ",;:!?.()\"'"
_SIMPLE_HANDLE = re.compile(r"@([a-z]{2,}\d{0,6})[:,]?")
_PARTED = re.compile(r"\W*[^\W\d_]+(?:-[^\W\d_]+)+\W*")
_SAID_TWICE = "a syllable said twice"
_NOTHING = Reading(Sign.NOTHING, ())
_NOBODYS_AT_MOST = 200_000
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
        self._near = NearWords(lookup, misspellings=misspellings)
        self._nobodys: set[str] = set()

    def read(self, written: str) -> Reading:
        """What the stretch holds; see `Reading`."""
        reading = self._whole(written)
        signs = Sign.NOTHING
        if may_be_damaged(written):
            signs |= Sign.DAMAGED
        if TELLS_SOUND.search(written):
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
        wholes = list(as_whole(self._lookup, 1, end, name, "")) or inside(
            self._lookup, 1, end, name
        )
        if not entries and not wholes:
            return _NOTHING
        is_ordinary = bool(entries) and _is_ordinary(Word(1, end, name, capital=False))
        known = Known(1, end, name, False, entries=entries, is_ordinary=is_ordinary)
        return reading_of([known], wholes, Sign.NOTHING)

    def _plain(self, written: str) -> Reading:
        """A single word of letters, as most are."""
        word = written.lower()
        if word in self._nobodys:
            return _NOTHING
        reading = self._plain_word(written, word)
        if reading.signs:
            return reading
        if len(self._nobodys) >= _NOBODYS_AT_MOST:
            self._nobodys.clear()
        self._nobodys.add(word)
        return _NOTHING

    def _plain_word(self, written: str, word: str) -> Reading:
        known = self._known(Word(0, len(written), word, written[0].isupper()))
        wholes: tuple[Whole, ...] = ()
        if not known.entries and len(word) >= SHORTEST_GLUED and word not in wordlike():
            wholes = as_whole(self._lookup, 0, len(word), word, "")
        return reading_of([known], list(wholes), signs_of_word(word))

    def _signed(self, written: str) -> Reading:
        stretch = stretch_of(written)
        words = self._words(stretch, is_handle=written[0] == "@")
        wholes = self._wholes(stretch)
        signs = Sign.NOTHING
        # Figures behind a handle are no number of anybody's.
        digits = 0 if written[0] == "@" else sum(map(str.isdigit, stretch.folded))
        if digits:
            signs |= Sign.DIGIT
            house = re.sub(r"^\W*\d+[a-z]?/(?=\d)|\W", "", stretch.folded)
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
            inner = self._signed(segment)
            wholes += [one._replace(start=one.start + at, end=one.end + at) for one in inner.wholes]
            words += [one._replace(start=one.start + at, end=one.end + at) for one in inner.words]
            word = canon(segment)
            if not inner.wholes and len(word) >= SHORTEST_GLUED:
                wholes += inside(self._lookup, at, at + len(segment), word)
        return reading_of(words, wholes, Sign.NOTHING) if words or wholes else _NOTHING

    def _words(self, stretch: Stretch, *, is_handle: bool) -> list[Known]:
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
                known = self._known(word, cut_off=last, is_handle=is_handle)
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
        known = self._known(word)
        return [known] if known.entries or known.near or known.heard else words

    def _known(self, word: Word, *, cut_off: bool = False, is_handle: bool = False) -> Known:
        known = self._as_written(word, cut_off=cut_off, is_handle=is_handle)
        heard = () if is_handle or known.entries else self._near.heard(word)
        return known._replace(heard=heard) if heard else known

    def _as_written(self, word: Word, *, cut_off: bool, is_handle: bool) -> Known:
        entries = self._lookup.entries("w", word.word)
        if entries:
            # Somebody's short form by rule may as well be a slip in the name of somebody else.
            is_made = all(role in _SHORT_FORMS for role, _ in entries)
            near = self._near.near(word.word, cut_off=cut_off) if is_made else ()
            return Known(*word, entries, near, _is_ordinary(word), cut_off)
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

    def _wholes(self, stretch: Stretch) -> list[Whole]:
        found: list[Whole] = []
        end = len(stretch.written)
        folded = stretch.folded
        if "@" in folded and (found := enclosed_handles(self._lookup, stretch)):
            return [*found, *initials(self._lookup, stretch)]
        addressed = any(sign in folded for sign in "@#_./-") or " " in folded
        word = "".join(letter for letter in folded if letter.isalnum())
        if len(word) >= 3 and (addressed or not word.isalpha() or len(word) >= SHORTEST_GLUED):
            # Letters in circles are letters only when they are folded.
            shown = [n for n, letter in enumerate(stretch.written) if letter.isalnum()]
            shown = shown or [0, end - 1]
            start, tail = shown[0], end - 1 - shown[-1]
            found.extend(as_whole(self._lookup, start, end - tail, word, ""))
            if not found and any(sign in folded for sign in "@#_./-"):
                found.extend(inside(self._lookup, start, end - tail, word))
        found.extend(initials(self._lookup, stretch))
        return found


def _is_ordinary(word: Word) -> bool:
    return not word.capital and (word.word in wordlike() or word.word in ordinary_names())
