"""Numbers in words, in English, Spanish and French, put back into figures.

"two thousand and nine" becomes 2009, "four fourteen" 414, "nineteen ninety-one" 1991,
"treinta y cinco" 35, "the fourth of March" "the 4 of march": what follows (phones, dates, house
numbers, case numbers) then reads figures only.
"""

from __future__ import annotations

import re
from typing import NamedTuple

_ENGLISH = (
    "zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen "
    "sixteen seventeen eighteen nineteen twenty"
).split()
_SPANISH = (
    "cero uno dos tres cuatro cinco seis siete ocho nueve diez once doce trece catorce quince "
    "dieciseis diecisiete dieciocho diecinueve veinte veintiuno veintidos veintitres veinticuatro "
    "veinticinco veintiseis veintisiete veintiocho veintinueve treinta"
).split()
_FRENCH = (
    "zero un deux trois quatre cinq sept huit neuf dix onze douze treize quatorze quinze "
    "seize vingt trente"
).split()
_FRENCH_VALUES = (0, 1, 2, 3, 4, 5, 7, 8, 9, 10, 11, 12, 13, 14, 15, 16, 20, 30)
_TENS = {
    "thirty": 30, "forty": 40, "fourty": 40, "fifty": 50, "sixty": 60, "seventy": 70,
    "eighty": 80, "ninety": 90, "cuarenta": 40, "cincuenta": 50, "sesenta": 60, "setenta": 70,
    "ochenta": 80, "noventa": 90, "quarante": 40, "cinquante": 50, "soixante": 60,
}  # fmt: skip
_ORDINALS = {
    "first": 1, "second": 2, "third": 3, "fourth": 4, "fifth": 5, "sixth": 6, "seventh": 7,
    "eighth": 8, "ninth": 9, "tenth": 10, "eleventh": 11, "twelfth": 12, "thirteenth": 13,
    "fourteenth": 14, "fifteenth": 15, "sixteenth": 16, "seventeenth": 17, "eighteenth": 18,
    "nineteenth": 19, "twentieth": 20, "thirtieth": 30, "primero": 1, "premier": 1,
}  # fmt: skip
VALUES: dict[str, int] = {
    **{word: value for value, word in enumerate(_SPANISH)},
    **dict(zip(_FRENCH, _FRENCH_VALUES, strict=True)),
    **{word: value for value, word in enumerate(_ENGLISH)},
    **_TENS,
    **_ORDINALS,
    "oh": 0, "o": 0, "nought": 0, "naught": 0,
}  # fmt: skip
_TIMES = {"hundred": 100, "cien": 100, "ciento": 100, "cent": 100, "cents": 100, "thousand": 1000,
          "mil": 1000, "mille": 1000}  # fmt: skip
_AGAIN = {"double": 2, "triple": 3, "treble": 3}
_UNITS = frozenset(word for word, value in VALUES.items() if value < 10 and word not in _ORDINALS)
WORDS = frozenset((*VALUES, *_TIMES, *_AGAIN))
"""Every word that can be part of a number."""
_LETTERS = re.compile(r"[^\W\d_]+")
_LINK = frozenset(("and", "y", "et"))
_WORD = "|".join(sorted((re.escape(word) for word in WORDS), key=len, reverse=True))
_LINKS = "|".join(sorted(_LINK))
# "six" is French as well: "sept six" is a number that is said.
_SAID_DAYS = "|".join(
    word for word in (*_ORDINALS, *_ENGLISH, "thirty") if len(word) > 1 and word != "six"
)
# "Sept 23", "23 Sept '58": the month and not the French seven, where a day or year follows.
_WORD = _WORD.replace(
    "|sept|",
    rf"|sept(?!\.?,?[\s-]?(?:(?:the|of|in)\s)?(?:'?\d|(?:{_SAID_DAYS})(?![^\W_])))|",
)
_RUN = re.compile(rf"(?<![^\W_])(?:{_WORD})(?:[\s-]+(?:(?:{_LINKS})[\s-]+)?(?:{_WORD}))*(?![^\W_])")


class InFigures(NamedTuple):
    """A text with its numbers in figures, and where each character begins and ends in the text
    that it was made from."""

    text: str
    starts: list[int]
    ends: list[int]


def in_figures(text: str) -> InFigures:
    """A folded text with its numbers in figures."""
    if WORDS.isdisjoint(_LETTERS.findall(text)):
        return InFigures(text, list(range(len(text))), list(range(1, len(text) + 1)))
    parts: list[str] = []
    starts: list[int] = []
    ends: list[int] = []
    last = 0
    for match in _RUN.finditer(text):
        parts.append(text[last : match.start()])
        starts.extend(range(last, match.start()))
        ends.extend(range(last + 1, match.start() + 1))
        figures = figures_of(match[0])
        parts.append(figures)
        starts.extend([match.start()] * len(figures))
        ends.extend([match.end()] * len(figures))
        last = match.end()
    parts.append(text[last:])
    starts.extend(range(last, len(text)))
    ends.extend(range(last + 1, len(text) + 1))
    return InFigures("".join(parts), starts, ends)


def figures_of(words: str) -> str:
    """The figures of one run of number words."""
    figures: list[str] = []
    value: int | None = None
    times = 1
    said = re.split(r"[\s-]+", words)
    for word, after in zip(said, [*said[1:], ""], strict=True):
        if word in _LINK:
            continue
        if word in _AGAIN:
            figures, value = _said(figures, value), None
            times = _AGAIN[word]
            continue
        if word in _TIMES:
            value = _multiplied(value, _TIMES[word])
            continue
        number = VALUES[word]
        if times > 1:
            figures.append(str(number) * times)
            times = 1
        elif value is not None and _fits(value, number, word) and not _is_row(value, word, after):
            value += number
        else:
            figures, value = _said(figures, value), number
        if word in _ORDINALS and value is not None:
            # A day ends here: what follows is the year.
            figures, value = [*_said(figures, value), " "], None
    return "".join(_said(figures, value)).strip()


def _multiplied(value: int | None, times: int) -> int:
    if value is None:
        return times
    if times == 1000:
        return value * 1000
    # "two thousand three hundred": only what came after the thousand is hundreds.
    above, below = value - value % 1000, value % 1000
    return above + below * times


def _fits(value: int, number: int, word: str) -> bool:
    """Whether a number goes on with the next word: tens with units, hundreds with less."""
    if word in ("oh", "o", "zero", "cero"):
        return False
    if value and value % 1000 == 0:
        return number < 1000
    if value and value % 100 == 0:
        return number < 100
    return value >= 20 and value % 10 == 0 and 0 < number < 10


def _is_row(value: int, word: str, after: str) -> bool:
    """Whether single figures follow a hundred one by one: "nine hundred four five five"."""
    return value % 100 == 0 and word in _UNITS and after in _UNITS


def _said(figures: list[str], value: int | None) -> list[str]:
    return figures if value is None else [*figures, str(value)]
