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
_MARK, _MARKED_DIGIT = "\0", "\0\0"
"""Stand among the words, for no word has them: behind a figure, a link, a hashtag or the name of an
account, and behind those of them that hold a digit."""
_PUNCTUATION = ".,!?:;()"


@lru_cache(maxsize=4)
def first_look(text: str) -> FirstLook:
    """The look at a text; the last ones are remembered, for the detectors ask one after another."""
    chunks = text.split()
    words = [*chain.from_iterable(map(_marked_words, chunks))]
    line = f" {' '.join(words)} "
    if _MARK not in line:
        return FirstLook(words, line)
    has_digit = _MARKED_DIGIT in line
    if has_digit and (" am " in line or " pm " in line) and _HOUR_APART.search(text):
        chunks = _PIECE.findall(text)
        words = [*chain.from_iterable(map(_marked_words, chunks))]
    return _with_figures(text, chunks, words, has_digit=has_digit)


def _with_figures(
    text: str, chunks: Sequence[str], words: Sequence[str], *, has_digit: bool
) -> FirstLook:
    order = [word for word in words if word[:1] != _MARK]
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

    def __init__(self, make: Callable[[str], tuple[str, ...]], most: int = MOST_REMEMBERED) -> None:
        super().__init__()
        self._make, self._most = make, most

    def __missing__(self, chunk: str) -> tuple[str, ...]:
        if len(self) >= self._most:
            self.clear()
        made = self[chunk] = self._make(chunk)
        return made


def _words(chunk: str) -> tuple[str, ...]:
    bare = chunk.strip(_PUNCTUATION)
    if bare.isalpha() and len(bare) <= LONGEST_WORD and bare.lower() != "www":
        word = fold(bare)
        return (word, _MARK) if word in NUMBER_WORDS else (word,)
    pieces = [piece_of(piece) for piece in _PIECE.findall(chunk)]
    words = tuple(chain.from_iterable(piece.norms for piece in pieces))
    if _DIGIT.search(chunk):
        return (*words, _MARKED_DIGIT)
    is_marked = any(any(piece.kinds) or piece.norms[0].startswith("#") for piece in pieces)
    return (*words, _MARK) if is_marked else words


def _by_kind(chunk: str) -> tuple[str, ...]:
    pieces = map(piece_of, _PIECE.findall(chunk))
    return tuple(
        kind or norm
        for piece in pieces
        for norm, kind in zip(piece.norms, piece.kinds, strict=True)
    )


_marked_words = Remembered(_words).__getitem__
_words_by_kind = Remembered(_by_kind).__getitem__
