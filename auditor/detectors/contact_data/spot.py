"""A place in a text with the shape of contact or identity data, and of which kind it is."""

from __future__ import annotations

import re
import string
from enum import StrEnum
from typing import NamedTuple


class Kind(StrEnum):
    """What a spot is."""

    EMAIL = "email"
    URL = "url"
    IP = "ip"
    PHONE = "phone"
    ADDRESS = "address"
    DATE = "date"
    CARD = "card"
    IBAN = "iban"
    SSN = "ssn"
    RECORD = "record"
    BANK = "bank"
    CASE = "case"
    PLATE = "plate"


class Spot(NamedTuple):
    """Where data of one kind stands. `labelled`: a word beside it says what it is ("MRN")."""

    start: int
    end: int
    kind: Kind
    labelled: bool = False


class Glance(NamedTuple):
    """What a first look at a text shows; patterns that it rules out are not tried. `words` are runs
    of letters in lower case, `digits` how many there are, `has_capital` is True also for a text
    without any letter."""

    lower: str
    words: frozenset[str]
    digits: int
    has_capital: bool


_WORD = re.compile(r"[^\W\d_]+")
_DIGIT = re.compile(r"\d")
_FIGURES = string.digits.encode()
_LETTERS_ONLY = bytes(
    sign if chr(sign) in string.ascii_letters else ord(" ") for sign in range(256)
)


def glance_at(text: str) -> Glance:
    """The first look at a text."""
    lower = text.lower()
    if text.isascii():
        words = lower.encode().translate(_LETTERS_ONLY).decode().split()
    else:
        words = _WORD.findall(lower)
    return Glance(lower, frozenset(words), digits_in(text), not text.islower())


def digits_in(text: str) -> int:
    """How many digits of any script a text has."""
    if not text.isascii():
        return len(_DIGIT.findall(text))
    signs = text.encode()
    return len(signs) - len(signs.translate(None, _FIGURES))
