"""How texts are cut into words, and in which form words are compared.

Letters are lower-cased and lose their marks ("Médica" and "medica" are one word), typographic
apostrophes become plain, "she's" becomes "she" + "'s", and hyphens separate.
"""

from __future__ import annotations

import re
import unicodedata
from functools import lru_cache
from sys import intern
from typing import NamedTuple

_APOSTROPHE = re.compile("['’]")
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

_NUMBERS = """
two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen
seventeen eighteen nineteen twenty thirty forty fifty sixty seventy eighty ninety
dos tres cuatro cinco seis siete ocho nueve diez once doce trece catorce quince dieciseis
diecisiete dieciocho diecinueve veinte treinta cuarenta cincuenta sesenta setenta ochenta noventa
deux trois quatre cinq sept huit neuf dix onze douze treize quatorze quinze seize vingt trente
"""
NUMBER_WORDS = frozenset(_NUMBERS.split())

NAME = "<name>"
"""The kind of a word that begins with a capital within a sentence."""

_FIGURES = (
    ("<age>", re.compile(r"\d{1,3}(?:yo|yos|yrs?|y|mo|mos|wks?|f|m)$")),
    ("<time>", re.compile(r"\d{1,2}(?::\d\d)?\s?(?:am|pm)$|\d{1,2}:\d\d$|\d{1,2}h(?:\d\d)?$")),
    ("<year>", re.compile(r"(?:19|20)\d\d$")),
    ("<decade>", re.compile(r"\d0'?s$")),
    ("<nth>", re.compile(r"\d{1,3}(?:st|nd|rd|th)$")),
    ("<n>", re.compile(r"\d{1,3}(?:\.\d)?$")),
)
FIGURES = frozenset({"<url>", "<handle>", "<number>", *(kind for kind, _ in _FIGURES)})
"""Kinds that stand for a word whatever its figures and letters are."""

MOST_REMEMBERED = 65_536


class Piece(NamedTuple):
    """What one piece of a text reads as: one folded word or two ("mum" + "'s"), their kinds
    ("<n>", "<age>", "<time>", ... or ""), how many signs of the piece the first one takes, whether
    it is a plain word, and whether the next word after it may still begin a sentence."""

    norms: tuple[str, ...]
    kinds: tuple[str, ...]
    cut: int
    is_word: bool = False
    is_ornament: bool = False


def fold(word: str) -> str:
    """The form in which words are compared: lower case, no marks, plain apostrophe; one object for
    each word, so that words of a text are soon told from those of a list."""
    word = word.lower()
    if word.isascii():
        return intern(word)
    word = word.replace("’", "'")
    parts = unicodedata.normalize("NFKD", word)
    return intern("".join(part for part in parts if not unicodedata.combining(part)))


@lru_cache(maxsize=MOST_REMEMBERED)
def piece_of(written: str) -> Piece:
    """How a piece that matches one of FORMS reads. People repeat their words, so that the last
    pieces are remembered."""
    norm, size = fold(written), len(written)
    first = written[0]
    if "/" in written or first == "@" or norm.startswith("www."):
        return _joined(norm, size)
    if first.isdecimal():
        return Piece((norm,), (_figure(norm),), size)
    if not first.isalnum():
        return Piece((norm,), ("",), size, is_ornament=True)
    cut = norm.find("'")
    if cut > 0 and not norm.endswith("n't"):
        # Folding may lengthen what stands before the apostrophe: a sign for a quarter is three.
        size = len(_APOSTROPHE.split(written)[0])
        return Piece((norm[:cut], norm[cut:]), ("", ""), size, is_word=True)
    return Piece((norm,), ("<n>" if norm in NUMBER_WORDS else "",), size, is_word=True)


def _joined(norm: str, size: int) -> Piece:
    if norm.startswith("@"):
        return Piece((norm,), ("<handle>",), size)
    if norm.startswith(("http://", "https://", "www.")):
        return Piece(("<url>",), ("<url>",), size)
    return Piece((norm,), (_figure(norm) if norm[0].isdigit() else "",), size)


def _figure(norm: str) -> str:
    return next((kind for kind, form in _FIGURES if form.match(norm)), "<number>")
