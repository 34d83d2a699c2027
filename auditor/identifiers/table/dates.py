"""Dates as people write them into spreadsheets. Day and month are never guessed.

"04/05/2011" is read only when other dates of the same file show which of both comes first.
"""

from __future__ import annotations

import re
from collections.abc import Iterable
from datetime import date, timedelta

MONTHS = (
    ("jan", "january", "ene", "enero"),
    ("feb", "february", "febrero"),
    ("mar", "march", "marzo"),
    ("apr", "april", "abr", "abril"),
    ("may", "mayo"),
    ("jun", "june", "junio"),
    ("jul", "july", "julio"),
    ("aug", "august", "ago", "agosto"),
    ("sep", "sept", "september", "septiembre", "setiembre"),
    ("oct", "october", "octubre"),
    ("nov", "november", "noviembre"),
    ("dec", "december", "dic", "diciembre"),
)
_MONTH = {word: number for number, words in enumerate(MONTHS, 1) for word in words}
_ISO = re.compile(r"(\d{4})[-/.](\d{1,2})[-/.](\d{1,2})(?:[T ]\d\d:\d\d(?::\d\d(?:\.\d+)?)?Z?)?")
_TWO_FIRST = re.compile(r"(\d{1,2})([-/.])(\d{1,2})\2(\d{4})(?: 0{1,2}:00(?::00)?)?")
_WORDS = re.compile(r"[^\W_]+")
_SERIAL = re.compile(r"(\d{5})(?:\.0+)?")
_SHORT_YEAR = re.compile(r"\d{1,2}[-/.]\d{1,2}[-/.]\d\d")
_EXCEL_DAY_ZERO = date(1899, 12, 30)

ASK_FOR_ISO = "Write it as year-month-day, for example 2010-05-14."


class UnreadableDate(ValueError):
    """Says why a cell is no date, without the cell's content."""


def day_first_in(cells: Iterable[str]) -> bool | None:
    """Whether the figures of these cells put the day first; None when they do not show it."""
    seen = set()
    for cell in cells:
        match = _TWO_FIRST.fullmatch(cell.strip())
        if match and match[2] != ".":
            first, second = int(match[1]), int(match[3])
            if (first > 12) != (second > 12):
                seen.add(first > 12)
    return seen.pop() if len(seen) == 1 else None


def parse(cell: str, *, day_first: bool | None = None) -> date:
    """The date of a cell. Raises UnreadableDate, saying what is wrong with it.

    With points ("14.5.2010") the day comes first, as everywhere where points are used. A bare
    five-digit number is the day count that a spreadsheet shows when a cell lost its format.
    """
    text = cell.strip()
    if match := _ISO.fullmatch(text):
        return _date(int(match[1]), int(match[2]), int(match[3]))
    if match := _TWO_FIRST.fullmatch(text):
        return _two_first(int(match[1]), int(match[3]), int(match[4]), match[2], day_first)
    if match := _SERIAL.fullmatch(text):
        return _EXCEL_DAY_ZERO + timedelta(int(match[1]))
    if _SHORT_YEAR.fullmatch(text):
        raise UnreadableDate(f"the year has two figures only. {ASK_FOR_ISO}")
    return _in_words(text)


def _two_first(first: int, second: int, year: int, mark: str, day_first: bool | None) -> date:
    if mark == "." or first > 12:
        return _date(year, second, first)
    if second > 12 or first == second:
        return _date(year, first, second)
    if day_first is None:
        raise UnreadableDate(f"day and month can be told apart in two ways. {ASK_FOR_ISO}")
    return _date(year, second, first) if day_first else _date(year, first, second)


def _in_words(text: str) -> date:
    words = _WORDS.findall(text.casefold())
    months = [_MONTH[word] for word in words if word in _MONTH]
    figures = [re.sub(r"(?<=\d)(st|nd|rd|th|º|o)$", "", word) for word in words]
    days = [int(word) for word in figures if word.isdecimal() and len(word) <= 2]
    years = [int(word) for word in figures if word.isdecimal() and len(word) == 4]
    if len(months) == len(days) == len(years) == 1:
        return _date(years[0], months[0], days[0])
    raise UnreadableDate(f"this is not a date that can be read. {ASK_FOR_ISO}")


def _date(year: int, month: int, day: int) -> date:
    try:
        return date(year, month, day)
    except ValueError:
        raise UnreadableDate(f"there is no such day. {ASK_FOR_ISO}") from None
