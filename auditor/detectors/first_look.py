"""One look at a text, shared by the detectors, so that ordinary posts are cut into words once.

What a detector needs to pass by an item is mostly whether a word is in it at all. The words are
those that `case_talk.reading.tokens` would cut, without the way back to the text.
"""

from __future__ import annotations

import re
import string
from collections.abc import Sequence
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


class FirstLook(Struct, frozen=True, gc=False):
    """Which words a text has, in order. `figures` are the same words with numbers, ages, links and
    the like by their kind ("<n>", "<age>", ...), or () when it has none of them; `linked` the words
    inside links, hashtags and names of accounts, which may name a place."""

    order: Sequence[str]
    figures: Sequence[str]
    linked: frozenset[str]
    has_digit: bool


_PIECE = re.compile("|".join(FORMS.values()))
_LETTERS = re.compile(r"[^\W\d_]+")
_DIGIT = re.compile(r"\d")
_HOUR_APART = re.compile(r"\d\s(?:am|pm)\b", re.IGNORECASE)
"""The one form that may hold a blank: "9 pm"."""
_NOTHING: frozenset[str] = frozenset()
_PLAIN = bytes(sign for sign in range(128) if chr(sign) not in string.digits + "#/@")
"""Signs of texts without figures, links, hashtags and names of accounts."""
_WORDS_ONLY = bytes(
    ord(sign.lower()) if sign in string.ascii_letters + "'" else ord(" ")
    for sign in map(chr, range(256))
)


@lru_cache(maxsize=4)
def first_look(text: str) -> FirstLook:
    """The look at a text; the last ones are remembered, for the detectors ask one after another."""
    if not text.isascii():
        return _careful_look(text)
    signs = text.encode()
    if signs.translate(None, _PLAIN) or _has_bare_link(text):
        return _careful_look(text)
    order = signs.translate(_WORDS_ONLY).decode().split()
    # Each other word takes two signs or more; a word is no longer than what is left.
    left = len(text) - 2 * (len(order) - 1)
    if left > LONGEST_WORD and max(map(len, order), default=0) > LONGEST_WORD:
        return _careful_look(text)
    if "'" in text:
        order = [*chain.from_iterable(map(_norms, order))]
    if NUMBER_WORDS.isdisjoint(order):
        return FirstLook(order, (), _NOTHING, False)
    figures = ["<n>" if word in NUMBER_WORDS else word for word in order]
    return FirstLook(order, figures, _NOTHING, False)


def _careful_look(text: str) -> FirstLook:
    has_digit = _DIGIT.search(text) is not None
    is_apart = has_digit and _HOUR_APART.search(text) is not None
    chunks: Sequence[str] = _PIECE.findall(text) if is_apart else text.split()
    order = [*chain.from_iterable(map(_norms, chunks))]
    is_linked = "#" in text or "@" in text or "/" in text or _has_bare_link(text)
    linked = frozenset(map(fold, _LETTERS.findall(text))) if is_linked else _NOTHING
    if not has_digit and not is_linked and NUMBER_WORDS.isdisjoint(order):
        return FirstLook(order, (), linked, False)
    figures = [*chain.from_iterable(map(_figures, chunks))]
    return FirstLook(order, () if FIGURES.isdisjoint(figures) else figures, linked, has_digit)


def _has_bare_link(text: str) -> bool:
    return "." in text and "www." in text.lower()


@lru_cache(maxsize=MOST_REMEMBERED)
def _norms(written: str) -> tuple[str, ...]:
    """The words in what stands between two blanks."""
    return tuple(chain.from_iterable(piece_of(piece).norms for piece in _PIECE.findall(written)))


@lru_cache(maxsize=MOST_REMEMBERED)
def _figures(written: str) -> tuple[str, ...]:
    """The same, numbers, ages, links and the like by their kind."""
    kinds = chain.from_iterable(piece_of(piece).kinds for piece in _PIECE.findall(written))
    return tuple(kind or norm for norm, kind in zip(_norms(written), kinds, strict=True))
