"""Ages and birthdays told in a text, to decide between clients who share what was written."""

from __future__ import annotations

import re
from datetime import date

from auditor.identifiers.spelling.spoken import in_figures

_UNITS = (
    "euros?|dollars?|bucks|quid|pounds?|pence|cents?|p|minutes?|mins?|hours?|hrs?|days?|weeks?|"
    "wks?|months?|miles?|km|kilomet\\w+|met(?:er|re)s?|degrees?|per ?cent|percent|people|times|"
    "points?|feet|foot|ft|inches|cm|kg|lbs?|pages?|steps?|stone|am|pm|of|out|grand|k|dias?|horas?|"
    "minutos?|semanas?|mes|meses|jours?|heures?|semaines?|mois"
)
"""What a number that is no age counts."""
_AGE = re.compile(
    r"\b(?:aged?|turn(?:s|ed|ing)?|is|now|cumpl\w+|tiene|a)\s(?:just\s|only\s)?(\d{1,3})\b(?![\d:/%.]\d)"
    rf"(?!\s?(?:{_UNITS})\b)"
    r"|\b(\d{1,3})\s?-?\s?(?:years?|yrs?|ans|anos)[\s-]?(?:olds?)?\b|\b(\d{1,2})\s?(?:yo|y/o|y\.o\.)"
    r"|\b(\d{1,3})(?:st|nd|rd|th)?\s(?:birthday|bday|today|means|since|in\s(?:the|a)\s)"
    r"|\b(?:happy|feliz|joyeux)\s(\d{1,3})(?:st|nd|rd|th)?\b|,\s?(\d{1,2})(?=\s?[,.)]|$)"
    r"|(?:^|[.!?;:(]\s?)(\d{1,2})(?=,\s[a-z])"
)
_GRADE = re.compile(r"\b(\d{1,2})(?:st|nd|rd|th)?[\s-]grade")
_BIRTHDAY = re.compile(
    r"\b(?:birth ?days?|bday|b-day|born (?:today|on this day)|turn(?:s|ed|ing)? \d{1,3}|"
    r"cumplea\w+|cumple|cumpli\w+|anniversaire|fete ses)\b"
)
_SIXTH_BIRTHDAY_GRADE = (5, 6)
"""What is added to a school grade for the ages that its pupils have (United States)."""


def ages_in(folded: str) -> frozenset[int]:
    """Years of age that a folded text may speak of; a school grade stands for two."""
    text = in_figures(folded).text
    found = {
        int(figures)
        for match in _AGE.finditer(text)
        for figures in match.groups()
        if figures and 0 < int(figures) < 120
    }
    for match in _GRADE.finditer(text):
        found |= {int(match[1]) + years for years in _SIXTH_BIRTHDAY_GRADE}
    return frozenset(found)


def is_birthday(folded: str) -> bool:
    """Whether a folded text speaks of a birthday."""
    return bool(_BIRTHDAY.search(in_figures(folded).text))


def age_on(born: date, day: date) -> int:
    """Whole years between two days."""
    return day.year - born.year - ((day.month, day.day) < (born.month, born.day))
