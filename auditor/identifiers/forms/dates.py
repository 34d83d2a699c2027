"""Dates of birth in figures and words; one form, eight figures, for both sides."""

from __future__ import annotations

import re
from collections.abc import Iterator
from datetime import date

from auditor.identifiers.forms.feasts import feasts_in

Spotted = tuple[int, int, tuple[str, ...]]
"""(start, end, canonical forms, the clearest first) of something in a folded text."""

_MONTHS = (
    "jan(?:uary|vier|uar)?|ene(?:ro)?", "feb(?:ruary|rero|ruar)?|fev(?:rier)?",
    "mar(?:ch|zo|s)?|marz", "apr(?:il)?|abr(?:il)?|avr(?:il)?", "may|mayo|mai",
    "june?|jun(?:io|i)?|juin", "july?|jul(?:io|i)?|juil(?:let)?",
    "aug(?:ust)?|ago(?:sto)?|aout", "sept?(?:ember|iembre|embre)?|setiembre",
    "oct(?:ober|ubre|obre)?|okt(?:ober)?", "nov(?:ember|iembre|embre)?",
    "dec(?:ember|embre)?|dic(?:iembre)?|dez(?:ember)?",
)  # fmt: skip
_MONTH = "|".join(f"(?P<m{number}>{names})" for number, names in enumerate(_MONTHS, 1))
_A_MONTH = re.compile(r"(?<![a-z])(?:" + "|".join(_MONTHS) + r")(?![a-z])")
_LATEST_SHORT = 30
"""The last year of this century that two figures may mean."""
_FIGURES = re.compile(
    r"(?<![\d/.\-])(\d{1,4})\s?[/.\-–|]\s?(\d{1,2})\s?[/.\-–|]\s?'?(\d{2,4})(?![\d/\-])"
)
_RUN_OF_FIGURES = re.compile(r"\d+")
_PARTS, _WHOLE_DATE = 3, 8
"""Runs of figures in a date that is parted, and figures of one that is not."""
_SPACED = re.compile(r"(?<![\d/.\-])(\d{1,2}) (\d{1,2}) (\d{4})(?!\d)")
_RUN = re.compile(r"(?<!\d)(?:(?:19|20)\d{6}|\d{4}(?:19|20)\d{2})(?!\d)")
_BETWEEN = r"[\s,.\-/]{0,2}(?:(?:of|de|del|d|in|the year)\s)?"
_TO_YEAR = r"[\s,.\-/]{0,2}(?:(?:born|back|way|of|de|del|d|in|the|year)\s){0,4}"
_DAY_MONTH = re.compile(
    rf"(?<!\d)(?P<day>\d{{1,2}})(?:st|nd|rd|th|er|º|ª|\.)?{_BETWEEN}(?:{_MONTH})(?![a-z])\.?{_TO_YEAR}'?"
    r"(?P<year>\d{4}|\d{2})(?!\d|:\d)"
)
_MONTH_DAY = re.compile(
    rf"\b(?:{_MONTH})\b\.?\s?(?:the\s)?(?P<day>\d{{1,2}})(?:st|nd|rd|th)?\b{_TO_YEAR}'?"
    r"(?P<year>\d{4}|\d{2})(?!\d|:\d)"
)
_YEAR_MONTH = re.compile(
    rf"(?<!\d)(?P<year>\d{{4}})[\s\-,]{{1,2}}(?:{_MONTH})[\s\-]{{1,2}}(?P<day>\d{{1,2}})(?!\d)"
)
_OF_THE = re.compile(
    r"(?<!\d)(\d{1,2})(?:st|nd|rd|th)?\s+of\s+(?:the\s+)?(\d{1,2})(?:st|nd|rd|th)?[\s,]+"
    r"(?:in\s|of\s)?(\d{4})(?!\d|:\d)"
)
""" "the twenty-second of the third, nineteen eighty-seven"."""


def date_form(day: date) -> str:
    """A date as eight figures."""
    return day.strftime("%Y%m%d")


def names_month(folded: str) -> bool:
    """Whether a month is named, so that one further figure may make a date."""
    return bool(_A_MONTH.search(folded))


def dates_in(folded: str) -> Iterator[Spotted]:
    """Dates with day, month and year; day and month in both orders where figures allow both."""
    runs = _RUN_OF_FIGURES.findall(folded)
    for pattern in (_FIGURES, _SPACED, _OF_THE) if len(runs) >= _PARTS else ():
        for match in pattern.finditer(folded):
            if forms := _of_figures(*match.groups()):
                yield match.start(), match.end(), forms
    for match in _RUN.finditer(folded) if max(map(len, runs), default=0) >= _WHOLE_DATE else ():
        if forms := _of_run(match[0]):
            yield match.start(), match.end(), forms
    for feast in feasts_in(folded):
        days = (_date(year, feast.month, feast.day) for year in _years(feast.year))
        if forms := tuple(filter(None, days)):
            yield feast.start, feast.end, forms
    if not names_month(folded):
        return
    for pattern in (_DAY_MONTH, _MONTH_DAY, _YEAR_MONTH):
        for match in pattern.finditer(folded):
            month = next(n for n in range(1, 13) if match[f"m{n}"])
            days = (_date(year, month, int(match["day"])) for year in _years(match["year"]))
            if forms := tuple(filter(None, days)):
                yield match.start(), match.end(), forms


def _of_figures(first: str, second: str, third: str) -> tuple[str, ...]:
    if len(first) == 4:
        found: tuple[str, ...] = (_date(int(first), int(second), int(third)),)
    elif len(first) == 3 or len(third) == 3:
        return ()
    else:
        found = tuple(
            _date(year, *order)
            for year in _years(third)
            for order in ((int(first), int(second)), (int(second), int(first)))
        )
    return tuple(dict.fromkeys(form for form in found if form))


def _of_run(figures: str) -> tuple[str, ...]:
    first = _date(int(figures[:4]), int(figures[4:6]), int(figures[6:]))
    year, one, two = int(figures[4:]), int(figures[:2]), int(figures[2:4])
    found = (first, _date(year, one, two), _date(year, two, one))
    return tuple(dict.fromkeys(form for form in found if form))


def _years(written: str) -> tuple[int, ...]:
    """The years that figures may mean: "21" is of a child, or of somebody who is old."""
    number = int(written)
    if len(written) == 4:
        return (number,)
    return (number + 2000, number + 1900) if number <= _LATEST_SHORT else (number + 1900,)


def _date(year: int, month: int, day: int) -> str:
    try:
        return date_form(date(year, month, day)) if year >= 1900 else ""
    except ValueError:
        return ""
