"""One look at a text, shared by the detectors, so that ordinary posts are cut into words once.

What a detector needs to pass by an item is mostly whether a word is in it at all. The words are
those of `case_talk.reading.tokens`, in folded form; there may be more of them, never fewer.
"""

from __future__ import annotations

import re
import string
import unicodedata
from functools import lru_cache
from typing import NamedTuple

LONGEST_WORD = 40
"""Letters of one word; what runs on is another word."""

FORMS = {
    "url": r"(?i:https?://|www\.)\S{1,200}",
    "handle": r"@\w{1,40}",
    "tag": r"\#\w{1,60}",
    "number": r"\d{1,12}(?:[.,:/]\d{1,6}){0,3}(?:\s?(?i:am|pm)\b|%|[^\W\d_]{1,5})?",
    "short": r"\b(?i:y/o|w/o|w/|b/c|s/he|hrs?/wk|n/a)(?!\w)",
    "word": rf"[^\W\d_]{{1,{LONGEST_WORD}}}(?:['’][^\W\d_]{{1,12}}){{0,2}}",
    "mark": r"[\u203C-\u3299\U0001F000-\U0001FAFF]",
}
"""What a text consists of, as regular expressions, to be tried in this order."""

_PIECE = re.compile("|".join(FORMS.values()))
_MARKED = {
    sign: re.compile(FORMS[form])
    for sign, form in (("#", "tag"), ("/", "short"), ("digit", "number"))
}
_LETTERS = re.compile(r"[^\W\d_]+")
_DIGIT = re.compile(r"\d")
_CUT = re.compile(r"\d[^\W\d_]{6}|[@#]\w{41}|(?:/|www\.)\S{150}", re.IGNORECASE)
"""Where one of the forms is at its greatest length, so that the rest counts as a word."""
_DIGITS = b"0123456789"
_WORDS_ONLY = bytes(
    ord(sign.lower()) if sign in string.ascii_letters + "'" else ord(" ")
    for sign in map(chr, range(256))
)


class FirstLook(NamedTuple):
    """Which words a text has, and whether a digit stands in it."""

    words: frozenset[str]
    has_digit: bool


def fold(word: str) -> str:
    """The form in which words are compared: lower case, no marks, plain apostrophe."""
    word = word.lower()
    if word.isascii():
        return word
    word = word.replace("’", "'")
    parts = unicodedata.normalize("NFKD", word)
    return "".join(part for part in parts if not unicodedata.combining(part))


def halves(norm: str) -> tuple[str, ...]:
    """A folded word, cut before its apostrophe: "mum's" is "mum" and "'s", "can't" is one."""
    cut = norm.find("'")
    return (norm[:cut], norm[cut:]) if cut > 0 and not norm.endswith("n't") else (norm,)


@lru_cache(maxsize=4)
def first_look(text: str) -> FirstLook:
    """The look at a text; the last ones are remembered, for the detectors ask one after another."""
    signs = text.encode("ascii", "replace")
    words = set(signs.translate(_WORDS_ONLY).decode().split())
    if len(text) > LONGEST_WORD and max(map(len, words), default=0) > LONGEST_WORD:
        return _careful_look(text)
    if "'" in text:
        for word in [word for word in words if "'" in word]:
            words.remove(word)
            words.update(_norms(word))
    has_digit = len(signs.translate(None, _DIGITS)) != len(signs)
    if has_digit or "#" in text or "/" in text or "@" in text or "www." in text:
        # What stands before an apostrophe may belong to a figure or a hashtag.
        if "'" in text or _CUT.search(text):
            return _careful_look(text)
        for sign, pattern in _MARKED.items():
            if has_digit if sign == "digit" else sign in text:
                words.update(map(fold, pattern.findall(text)))
    if not text.isascii():
        rest = " ".join(word for word in text.split() if not word.isascii())
        words.update(_norms(rest))
        has_digit = has_digit or _DIGIT.search(rest) is not None
    return FirstLook(frozenset(words), has_digit)


def _careful_look(text: str) -> FirstLook:
    # A word within a link or a hashtag is none of its own, but may name a place.
    words = _norms(text) | {fold(word) for word in _LETTERS.findall(text)}
    return FirstLook(frozenset(words), _DIGIT.search(text) is not None)


def _norms(text: str) -> set[str]:
    return {part for piece in _PIECE.findall(text) for part in halves(fold(piece))}
