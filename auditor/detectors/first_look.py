"""One look at a text, shared by the detectors, so that ordinary posts are passed by at little cost.

A text is parted at its blanks. Whether such a chunk tells of anything is asked when it is first met
(`Sign`), for people repeat their words; so a text is known to hold nothing of a kind before it is
cut into words. The words are those that `case_talk.reading.tokens` would cut, without the way back
to the text.
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
_PIECE = re.compile("|".join(FORMS.values()))
_LETTERS = re.compile(r"[^\W\d_]+")
_DIGIT = re.compile(r"\d")
_HOUR_APART = re.compile(r"\d\s(?:am|pm)\b", re.IGNORECASE)
"""The one form that may hold a blank: "9 pm"."""
_HALVES = frozenset({"am", "pm"})
_PUNCTUATION = ".,!?:;()"


class FirstLook(Struct, frozen=True, gc=False):
    """A text with its chunks between blanks, its words in order, and the pieces that these are cut
    from: mostly the chunks themselves. `is_plain` tells that no word has a kind, and that none is a
    link, a hashtag or the name of an account."""

    text: str
    chunks: Sequence[str]
    order: Sequence[str]
    pieces: Sequence[str]
    is_plain: bool = True
    has_digit: bool = False

    @property
    def figures(self) -> Sequence[str]:
        """The same words with numbers, ages, links and the like by their kind ("<n>", "<age>",
        ...), or () when there are none of them."""
        if self.is_plain:
            return ()
        figures = [*chain.from_iterable(map(_words_by_kind, self.pieces))]
        return () if FIGURES.isdisjoint(figures) else figures

    @property
    def linked(self) -> frozenset[str]:
        """The words inside links, hashtags and names of accounts, which may name a place."""
        text = self.text
        if self.is_plain or not ("#" in text or "@" in text or "<url>" in self.figures):
            return _NOTHING
        return frozenset(map(fold, _LETTERS.findall(text)))


class Sign:
    """Something that a text can only hold where one of its chunks tells of it. Every chunk is asked
    about every sign, so that a sign is made once, for all texts."""

    def __init__(self, tells: Callable[[str, Sequence[str]], bool]) -> None:
        """`tells` says of a chunk, and of the words in it, whether it does."""
        self.tells = tells
        self.chunks: set[str] = set()
        _SIGNS.append(self)
        _forget()

    def is_in(self, text: str) -> bool:
        """Whether any chunk of a text tells of it."""
        # The look comes first: by it the chunks are met.
        chunks = first_look(text).chunks
        return not self.chunks.isdisjoint(chunks)


@lru_cache(maxsize=4)
def first_look(text: str) -> FirstLook:
    """The look at a text; the last ones are remembered, for the detectors ask one after another."""
    chunks = text.split()
    if not _MET.issuperset(chunks):
        _meet(chunks)
    if _PARTED.chunks.isdisjoint(chunks):
        order = [*map(_ONE_WORD.__getitem__, chunks)]
    else:
        order = [*chain.from_iterable(map(_words_of, chunks))]
    if _MARKED.chunks.isdisjoint(chunks):
        return FirstLook(text, chunks, order, chunks)
    has_digit = not _WITH_DIGIT.chunks.isdisjoint(chunks)
    if has_digit and not _HALVES.isdisjoint(order) and _HOUR_APART.search(text):
        pieces = _PIECE.findall(text)
        order = [*chain.from_iterable(map(_words_of, pieces))]
        return FirstLook(text, chunks, order, pieces, False, has_digit)
    return FirstLook(text, chunks, order, chunks, False, has_digit)


def _meet(chunks: Sequence[str]) -> None:
    if len(_MET) >= MOST_REMEMBERED:
        _forget()
    for chunk in {*chunks}.difference(_MET):
        words = _words_of(chunk)
        for sign in _SIGNS:
            if sign.tells(chunk, words):
                sign.chunks.add(chunk)
        if len(words) == 1:
            _ONE_WORD[chunk] = words[0]
    _MET.update(chunks)


def _forget() -> None:
    """Lets all chunks be met anew, and the looks that rest on what they tell."""
    _MET.clear()
    _ONE_WORD.clear()
    for sign in _SIGNS:
        sign.chunks.clear()
    first_look.cache_clear()


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
    if _has_digit(chunk, words) or not NUMBER_WORDS.isdisjoint(words):
        return True
    pieces = map(piece_of, _PIECE.findall(chunk))
    return any(any(piece.kinds) or piece.norms[0].startswith("#") for piece in pieces)


def _has_digit(chunk: str, _: Sequence[str]) -> bool:
    return _DIGIT.search(chunk) is not None


def _is_parted(_: str, words: Sequence[str]) -> bool:
    return len(words) != 1


_words_of = Remembered(_words).__getitem__
_words_by_kind = Remembered(_by_kind).__getitem__
_ONE_WORD: dict[str, str] = {}
"""The word of each chunk that is one, as most are."""
_MET: set[str] = set()
_SIGNS: list[Sign] = []
_MARKED, _WITH_DIGIT, _PARTED = map(Sign, (_is_marked, _has_digit, _is_parted))
"""Chunks with a figure, a link, a hashtag or the name of an account; with a digit; of no word or
several."""
