"""One look at a text, shared by the detectors, so that ordinary posts are cut into words once.

What a detector needs to pass by an item is mostly whether a word is in it at all. The words are
those that `case_talk.reading.tokens` would cut, without the way back to the text.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Sequence
from functools import lru_cache
from itertools import chain

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

_NOTHING: frozenset[str] = frozenset()


class FirstLook(Struct, frozen=True, gc=False):
    """Which words a text has, in order, and in one line with a blank before and after each.

    `figures` are the same words with numbers, ages, links and the like by their kind ("<n>",
    "<age>", ...), or () when it has none of them; `linked` the words inside links, hashtags and
    names of accounts, which may name a place.
    """

    order: Sequence[str]
    line: str
    figures: Sequence[str] = ()
    linked: frozenset[str] = _NOTHING
    has_digit: bool = False


_PIECE = re.compile("|".join(FORMS.values()))
_LETTERS = re.compile(r"[^\W\d_]+")
_DIGIT = re.compile(r"\d")
_HOUR_APART = re.compile(r"\d\s(?:am|pm)\b", re.IGNORECASE)
"""The one form that may hold a blank: "9 pm"."""
_MARKED = "\0"
"""Stands among the words where a figure, a link, a hashtag or the name of an account does."""
_PUNCTUATION = ".,!?:;()"


@lru_cache(maxsize=4)
def first_look(text: str) -> FirstLook:
    """The look at a text; the last ones are remembered, for the detectors ask one after another."""
    chunks = text.split()
    words = [*chain.from_iterable(map(_marked_words, chunks))]
    line = f" {' '.join(words)} "
    return _careful_look(text, chunks, words) if _MARKED in line else FirstLook(words, line)


def _careful_look(text: str, chunks: Sequence[str], words: Sequence[str]) -> FirstLook:
    has_digit = _DIGIT.search(text) is not None
    if has_digit and _HOUR_APART.search(text):
        chunks = _PIECE.findall(text)
        words = [*chain.from_iterable(map(_marked_words, chunks))]
    order = [word for word in words if word != _MARKED]
    figures = [*chain.from_iterable(map(_words_by_kind, chunks))]
    is_linked = "#" in text or "@" in text or "<url>" in figures
    return FirstLook(
        order,
        f" {' '.join(order)} ",
        () if FIGURES.isdisjoint(figures) else figures,
        frozenset(map(fold, _LETTERS.findall(text))) if is_linked else _NOTHING,
        has_digit,
    )


class Remembered(dict[str, tuple[str, ...]]):
    """What a function makes of the chunks between two blanks, for as many as were met of late.

    Every word of every text is looked up, and a `dict` is asked in half the time of an `lru_cache`.
    """

    def __init__(
        self, make: Callable[[str], tuple[str, ...]], most: int = MOST_REMEMBERED
    ) -> None:
        super().__init__()
        self._make, self._most = make, most

    def __missing__(self, chunk: str) -> tuple[str, ...]:
        if len(self) >= self._most:
            self.clear()
        made = self[chunk] = self._make(chunk)
        return made


def _words(chunk: str) -> tuple[str, ...]:
    word = chunk.strip(_PUNCTUATION).lower()
    if word.isascii() and word.isalpha() and len(word) <= LONGEST_WORD and word != "www":
        return (word, _MARKED) if word in NUMBER_WORDS else (word,)
    pieces = [piece_of(piece) for piece in _PIECE.findall(chunk)]
    words = tuple(chain.from_iterable(piece.norms for piece in pieces))
    is_marked = any(any(piece.kinds) or piece.norms[0].startswith("#") for piece in pieces)
    return (*words, _MARKED) if is_marked else words


def _by_kind(chunk: str) -> tuple[str, ...]:
    pieces = map(piece_of, _PIECE.findall(chunk))
    return tuple(
        kind or norm
        for piece in pieces
        for norm, kind in zip(piece.norms, piece.kinds, strict=True)
    )


_marked_words = Remembered(_words).__getitem__
_words_by_kind = Remembered(_by_kind).__getitem__
