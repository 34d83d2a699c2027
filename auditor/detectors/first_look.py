"""One look at a text, shared by the detectors, so that ordinary posts are cut into words once.

What a detector needs to pass by an item is mostly whether a word is in it at all. `order` is
what `case_talk.reading.tokens` would cut, without the way back to the text; `words` are the same
and the words inside links, hashtags and names of accounts, which may name a place.
"""

from __future__ import annotations

import re
import string
from collections.abc import Sequence
from functools import lru_cache
from typing import NamedTuple

from auditor.detectors.words import (
    FORMS,
    LONGEST_WORD,
    MOST_REMEMBERED,
    NUMBER_WORDS,
    fold,
    piece_of,
)


class FirstLook(NamedTuple):
    """Which words a text has, in order and as a set, of what kind each is ("<n>", "<age>", ... or
    ""), and whether a digit stands in it."""

    words: frozenset[str]
    order: Sequence[str]
    kinds: Sequence[str]
    has_digit: bool


_PIECE = re.compile("|".join(FORMS.values()))
_LETTERS = re.compile(r"[^\W\d_]+")
_DIGIT = re.compile(r"\d")
_HOUR_APART = re.compile(r"\d\s(?:am|pm)\b", re.IGNORECASE)
"""The one form that may hold a blank: "9 pm"."""
_DIGITS = b"0123456789"
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
    has_digit = len(signs.translate(None, _DIGITS)) != len(signs)
    if has_digit or "#" in text or "/" in text or "@" in text or "www." in text.lower():
        return _careful_look(text)
    order = signs.translate(_WORDS_ONLY).decode().split()
    if len(text) > LONGEST_WORD and max(map(len, order), default=0) > LONGEST_WORD:
        return _careful_look(text)
    if "'" in text:
        order = [norm for word in order for norm in _chunk(word)[0]]
    words = frozenset(order)
    if words.isdisjoint(NUMBER_WORDS):
        return FirstLook(words, order, [""] * len(order), False)
    kinds = ["<n>" if word in NUMBER_WORDS else "" for word in order]
    return FirstLook(words, order, kinds, False)


def _careful_look(text: str) -> FirstLook:
    order: list[str] = []
    kinds: list[str] = []
    chunks = _PIECE.findall(text) if _HOUR_APART.search(text) else text.split()
    for norms, kind in map(_chunk, chunks):
        order += norms
        kinds += kind
    words = frozenset(order)
    if "#" in text or "@" in text or "/" in text or "www." in text.lower():
        words |= frozenset(map(fold, _LETTERS.findall(text)))
    return FirstLook(words, order, kinds, _DIGIT.search(text) is not None)


@lru_cache(maxsize=MOST_REMEMBERED)
def _chunk(written: str) -> tuple[tuple[str, ...], tuple[str, ...]]:
    """The words in what stands between two blanks, and their kinds."""
    pieces = [piece_of(piece) for piece in _PIECE.findall(written)]
    return (
        tuple(norm for piece in pieces for norm in piece.norms),
        tuple(kind for piece in pieces for kind in piece.kinds),
    )
