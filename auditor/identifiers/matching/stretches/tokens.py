"""The scanning side's words: how a stretch without spaces falls into words, and their disguises."""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import NamedTuple

from auditor.identifiers.spelling.canon import TOKEN, bare, fold

MASKS = "*•●█▇▓▒░▄■□◼⬛⬜✱∗✻※�#?~¿"
_M = re.escape(MASKS)
# A run of letters with hidden ones: signs inside or behind, a bar of two or more dashes or lines.
MASKED = re.compile(
    rf"(?<![^\W_])[^\W\d_]+(?:[{_M}]+|[-_–—]{{2,}}|…(?=[^\W\d_])|\.{{2,}}(?=[^\W\d_]))(?:[^\W\d_]|[{_M}]|[-_–—]{{2,}})*"
    rf"|(?<![^\W_])[{_M}]+[^\W\d_]+(?:[^\W\d_]|[{_M}])*"
)
CUT_OFF = re.compile(r"(?:…|\.{2,}|[-–—_]+|[*█▇▓▒░■•●]+|\.)$")
"""Signs behind a word that say it may have been broken off."""
BROKEN_OFF = re.compile(r"(?:…|\.{2,})[,;:!?)\"'”’]*$")
"""Signs behind a word that say it surely was."""
# "McGregor" and "MacGregor" are one word.
_CAMEL = re.compile(
    r"(?<=[a-zà-öø-ÿ])(?<!\bMc)(?<!\bMac)(?<![a-z]Mc)(?=[A-ZÀ-ÖØ-Þ])|(?<=[A-Z])(?=[A-Z][a-z])"
)
_LEET = (
    str.maketrans("01345789@$!|+(", "oleastbgasilt" + "c"),
    str.maketrans("01345789@$!|+(", "oieastbgasiit" + "c"),
)
_LEET_SIGN = re.compile(r"[0-9@$!|+(]")
_LEET_WORD = re.compile(r"[a-z0-9@$!|+(]*[a-z][a-z0-9@$!|+(]*")
LETTERS_PUT_IN = "letters put in"
_FEWEST_SWINGS = 2
_LETTERS_A_SWING = 2.8
"""Letters between capitals below which they are play, and not the beginnings of words."""
_PUT_IN = re.compile(r"(x+|z+|q+|j+|k+)(?=.*\1)|x+")
"""Letters that people put into a name to hide it, as a rule one that few names have."""
_MAY_BE_PUT_IN = re.compile("[xzqjk]")
_DOUBLED = re.compile(r"(?:([^\W\d_])\1){3,}")
_PIG_LATIN = re.compile(r"(?<![^\W_])([^\W\d_]{2,})-([^\W\d_]{0,3}ay)(?![^\W_])")
_STRETCHED = re.compile(r"([^\W\d_])\1{2,}")
_INSIDE = re.compile(r"[^\W\d_][^\w\s'’]+[^\W\d_]")


_INVERTED = re.compile(r"[a-z][A-Z]{2,}\W*")


class Word(NamedTuple):
    """A word of a stretch. `start` and `end` are places in the stretch as it was written.

    `how` says in which disguise it stood, "" when in none. `capital`: it is written with one.
    """

    start: int
    end: int
    word: str
    capital: bool
    how: str = ""


class Stretch(NamedTuple):
    """Text without white space, folded and with run-together capitals parted ("JohnSmith")."""

    written: str
    folded: str
    places: list[int] | None

    def word(self, start: int, end: int, word: str, how: str = "") -> Word:
        """A word for a part of the folded text."""
        if self.places is None:
            begin, finish = start, end
        else:
            begin, finish = self.places[start], self.places[end - 1] + 1
        return Word(begin, finish, word, self.written[begin : begin + 1].isupper(), how)


def stretch_of(written: str) -> Stretch:
    """A stretch made comparable."""
    if _INVERTED.fullmatch(written):
        # "jOHN": typed with the lock on.
        written = written.swapcase()
    seams = [] if written.islower() else [seam.start() for seam in _CAMEL.finditer(written)]
    if len(seams) >= _FEWEST_SWINGS and len(written) < _LETTERS_A_SWING * (len(seams) + 1):
        # "zEpHyRiNe": capitals that come and go part no words.
        seams = []
    if seams and _DOUBLED.fullmatch(written.lower()):
        seams = []
    if not seams:
        folded, places = fold(written)
        return Stretch(written, folded, places)
    parts: list[str] = []
    all_places: list[int] = []
    before = 0
    for seam in [*seams, len(written)]:
        folded, places = fold(written[before:seam])
        parts.append(folded)
        inner = places[:-1] if places is not None else range(seam - before)
        all_places.extend(before + place for place in inner)
        if seam < len(written):
            parts.append(" ")
            all_places.append(max(seam - 1, 0))
        before = seam
    return Stretch(written, "".join(parts), [*all_places, len(written)])


def plain_words(stretch: Stretch) -> list[Word]:
    """The words as they stand, those with hidden letters left out."""
    return [
        stretch.word(match.start(), match.end(), word)
        for match in TOKEN.finditer(stretch.folded)
        if (word := bare(match[0]))
    ]


def whole_readings(stretch: Stretch) -> Iterator[Word]:
    """What the stretch as a whole may be, its signs between letters left out ("s.m.i.t.h")."""
    folded = stretch.folded.strip()
    if " " in folded and folded.replace(" ", "").isalpha():
        # A capital at the end parts the word too soon.
        backwards = folded.replace(" ", "")[::-1]
        yield stretch.word(0, len(folded), backwards, "written backwards")
    if pig := _PIG_LATIN.search(folded):
        # "iremu-way": the sound that was moved stands behind a hyphen.
        for word, how in _pig_latin(pig[1] + pig[2]):
            yield stretch.word(pig.start(), pig.end(), word, how)
    if _INSIDE.search(folded):
        letters = [place for place, letter in enumerate(folded) if letter.isalnum()]
        joined = "".join(folded[place] for place in letters)
        for word in dict.fromkeys((joined, _without_possessive(folded, joined))):
            yield stretch.word(letters[0], letters[-1] + 1, word, "signs between letters")


def _without_possessive(folded: str, joined: str) -> str:
    return joined[:-1] if re.search(r"'s\W*$", folded) else joined


def word_readings(word: Word) -> Iterator[tuple[str, str]]:
    """(word, how) behind the disguises that one word without signs can have."""
    written = word.word
    if _STRETCHED.search(written):
        yield _STRETCHED.sub(r"\1", written), "stretched"
        yield _STRETCHED.sub(r"\1\1", written), "stretched"
    bare_word = written.rstrip("0123456789")
    if len(bare_word) >= 3 and bare_word != written:
        yield bare_word, ""
    if len(written) >= 4 and written.isalpha() and _MAY_BE_PUT_IN.search(written):
        for letter in dict.fromkeys(put_in[0][0] for put_in in _PUT_IN.finditer(written)):
            if len(without := written.replace(letter, "")) >= 3:
                yield without, LETTERS_PUT_IN
    if written[:1] == written[1:2] and _DOUBLED.fullmatch(written):
        yield written[::2], "every letter twice"
    if len(written) >= 5 and written.isalpha():
        yield written[::-1], "written backwards"
        yield from _pig_latin(written)


def leet_readings(stretch: Stretch) -> Iterator[Word]:
    """Words with figures or signs for letters ("Sm1th", "D@kota")."""
    if not _LEET_SIGN.search(stretch.folded):
        return
    for match in _LEET_WORD.finditer(stretch.folded):
        written = match[0].rstrip("!|+(")
        if len(written) < 3 or not _LEET_SIGN.search(written):
            continue
        for plain in dict.fromkeys(written.translate(table) for table in _LEET):
            yield stretch.word(
                match.start(), match.start() + len(written), plain, "figures for letters"
            )


def _pig_latin(word: str) -> Iterator[tuple[str, str]]:
    if not word.endswith("ay"):
        return
    body = word[:-2]
    for moved in range(1, 4):
        if len(body) - moved >= 2:
            yield body[-moved:] + body[:-moved], "pig Latin"
    for ending in ("way", "yay", "hay"):
        if word.endswith(ending) and len(word) >= 6:
            yield word[:-3], "pig Latin"


def said_once(parted: str) -> str:
    """A word in syllables without those that are begun twice: "Mul-yan-yan-ti", "D-D-Dora"."""
    parts = re.findall(r"[^\W\d_]+", parted)
    behind = [*parts[1:], ""]
    return "".join(
        part for part, after in zip(parts, behind, strict=True) if not after.startswith(part)
    )
