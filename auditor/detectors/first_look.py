"""One look at a text, shared by the detectors, so that ordinary posts are passed by at little cost.

A text is parted at its blanks. What such a chunk tells is asked when it is first met (`Sign`), for
people repeat their words; so a text is known to hold nothing of a kind before it is cut into words.
The words are those that `case_talk.reading.tokens` would cut, without the way back to the text.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Sequence
from itertools import chain
from typing import TypeVar

from msgspec import Struct

from auditor.detectors.words import (
    FIGURES,
    FORMS,
    LONGEST_WORD,
    MOST_REMEMBERED,
    NUMBER_WORDS,
    fold,
    piece_of,
)

Asked = TypeVar("Asked")
Made = TypeVar("Made")

_ADDED_UP = 50
"""Chunks of which every sign can count all. So few that all signs have room in the 63 bits of a
number that is added up at no cost to speak of."""
_NOTHING: frozenset[str] = frozenset()
_PIECE = re.compile("|".join(FORMS.values()))
_LETTERS = re.compile(r"[^\W\d_]+")
_DIGIT = re.compile(r"\d")
_HOUR_APART = re.compile(r"\d\s(?:am|pm)\b", re.IGNORECASE)
"""The one form that may hold a blank: "9 pm"."""
_PUNCTUATION = ".,!?:;()"


class Sign:
    """Something that a text can only hold where one of its chunks tells of it. Every chunk is asked
    about every sign when it is first met, so that a sign is made once, for all texts.

    What a chunk tells is kept as one number with a few bits for each sign, and a text tells the sum
    of its chunks: one pass over them answers for all signs.
    """

    def __init__(self, tells: Callable[[str, Sequence[str]], int], most: int = 1) -> None:
        """`tells` says of a chunk, and of the words in it, how often it does: up to `most`."""
        self._tells, self._most = tells, most
        width = (most * _ADDED_UP).bit_length()
        self._shift = _SIGNS[-1].bits.bit_length() if _SIGNS else 0
        self.bits: int = (1 << width) - 1 << self._shift
        """Of these a text has some in `FirstLook.told` where any of its chunks tells of it."""
        _SIGNS.append(self)
        _forget()

    def of(self, chunk: str, words: Sequence[str]) -> int:
        """What a chunk tells of it, to be added to what the others tell."""
        told = self._tells(chunk, words)
        return (told if told <= self._most else self._most) << self._shift

    def where(self, look: FirstLook) -> Sequence[int]:
        """The places in `FirstLook.chunks` of those that tell of it."""
        bits = self.bits
        return [place for place, chunk in enumerate(look.chunks) if _told_by(chunk)[0] & bits]

    def count(self, look: FirstLook) -> int:
        """How often the chunks of a text tell of it, each up to `most` times."""
        if not look.told & self.bits or len(look.chunks) <= _ADDED_UP:
            return (look.told & self.bits) >> self._shift
        return sum((_told_by(chunk)[0] & self.bits) >> self._shift for chunk in look.chunks)


class FirstLook(Struct, frozen=True, gc=False):
    """A text with its chunks between blanks, what they tell together (see `Sign`), its words in
    order, and the pieces that these are cut from: mostly the chunks themselves."""

    text: str
    chunks: Sequence[str]
    told: int
    order: Sequence[str]
    pieces: Sequence[str]

    @property
    def has_digit(self) -> bool:
        """Whether there is a digit of any script."""
        return self.told & DIGITS.bits != 0

    @property
    def figures(self) -> Sequence[str]:
        """The same words with numbers, ages, links and the like by their kind ("<n>", "<age>",
        ...), or () when there are none of them."""
        told = self.told
        if not told & _MARKED.bits:
            return ()
        if told & _PARTED.bits:
            figures = [*chain.from_iterable(map(_words_by_kind, self.pieces))]
        else:
            figures = [*map(_word_by_kind, self.pieces)]
        return () if FIGURES.isdisjoint(figures) else figures

    @property
    def linked(self) -> frozenset[str]:
        """The words inside links, hashtags and names of accounts, which may name a place."""
        if not self.told & _MARKED.bits:
            return _NOTHING
        text = self.text
        if not ("#" in text or "@" in text or "<url>" in self.figures):
            return _NOTHING
        return frozenset(map(fold, _LETTERS.findall(text)))


def first_look(text: str) -> FirstLook:
    """The look at a text; the last one is remembered, for the detectors ask one after another."""
    look = _LAST[0]
    if look.text is not text:
        look = _LAST[0] = _look_at(text)
    return look


def _look_at(text: str) -> FirstLook:
    chunks = text.split()
    told, order = 0, []
    if len(chunks) <= _ADDED_UP:
        for tells, word in map(_told_by, chunks):
            told += tells
            order.append(word)
    else:
        # So many would run over into the bits of the next sign.
        for tells, word in map(_told_by, chunks):
            told |= tells
            order.append(word)
    if told & _PARTED.bits:
        order = _order(chunks)
    if told & DIGITS.bits and _HOUR_APART.search(text):
        pieces = _PIECE.findall(text)
        return FirstLook(text, chunks, told | _PARTED.bits, _order(pieces), pieces)
    return FirstLook(text, chunks, told, order, chunks)


def _order(pieces: Sequence[str]) -> list[str]:
    return [*chain.from_iterable(map(_words_of, pieces))]


def _met(chunk: str) -> tuple[int, str]:
    """What a chunk tells, and its word where it has one only."""
    words = _words_of(chunk)
    return sum([sign.of(chunk, words) for sign in _SIGNS]), words[0] if len(words) == 1 else ""


def _forget() -> None:
    """Lets all chunks be met anew, and the looks that rest on what they tell."""
    _TOLD.clear()
    _LAST[0] = FirstLook("", (), 0, (), ())


class Remembered(dict[Asked, Made]):
    """What a function makes of words or chunks of texts, for as many as were met of late.

    Every word of every text is looked up, and a `dict` is asked in half the time of an `lru_cache`.
    """

    def __init__(self, make: Callable[[Asked], Made], most: int = MOST_REMEMBERED) -> None:
        super().__init__()
        self._make, self._most = make, most

    def __missing__(self, asked: Asked) -> Made:
        if len(self) >= self._most:
            self.clear()
        made = self[asked] = self._make(asked)
        return made


def _words(chunk: str) -> tuple[str, ...]:
    bare = chunk.strip(_PUNCTUATION)
    if bare.isalpha() and len(bare) <= LONGEST_WORD and bare.lower() != "www":
        return (fold(bare),)
    return tuple(chain.from_iterable(piece_of(piece).norms for piece in _PIECE.findall(chunk)))


def _by_kind(chunk: str) -> tuple[str, ...]:
    pieces = map(piece_of, _PIECE.findall(chunk))
    return tuple(
        kind or norm
        for piece in pieces
        for norm, kind in zip(piece.norms, piece.kinds, strict=True)
    )


def _is_marked(chunk: str, words: Sequence[str]) -> bool:
    if chunk.isalpha():
        return not NUMBER_WORDS.isdisjoint(words)
    if _DIGIT.search(chunk) or not NUMBER_WORDS.isdisjoint(words):
        return True
    pieces = map(piece_of, _PIECE.findall(chunk))
    return any(any(piece.kinds) or piece.norms[0].startswith("#") for piece in pieces)


_words_of = Remembered(_words).__getitem__
_words_by_kind = Remembered(_by_kind).__getitem__
_word_by_kind = Remembered[str, str](lambda chunk: _words_by_kind(chunk)[0]).__getitem__
_TOLD = Remembered(_met)
_told_by = _TOLD.__getitem__
_LAST = [FirstLook("", (), 0, (), ())]
_SIGNS: list[Sign] = []
_MARKED = Sign(_is_marked)
"""Chunks with a figure, a link, a hashtag or the name of an account."""
_PARTED = Sign(lambda _, words: len(words) != 1)
"""Chunks of no word or of several."""
DIGITS = Sign(lambda chunk, _: len(_DIGIT.findall(chunk)), most=5)
"""Digits of any script."""
