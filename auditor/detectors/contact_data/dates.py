"""Calendar dates in figures and words of four languages; whose day it is, is asked later."""

from __future__ import annotations

import re
from collections.abc import Iterator

from auditor.detectors.contact_data.registers import is_version
from auditor.detectors.contact_data.spot import Glance, Kind, Spot

_MONTH = (
    r"(?:jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|"
    r"sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?|enero|febrero|marzo|abril|mayo|"
    r"junio|julio|agosto|septiembre|octubre|noviembre|diciembre|janvier|février|fevrier|mars|avril|"
    r"mai|juin|juillet|août|aout|septembre|octobre|novembre|décembre|decembre|januar|jänner|"
    r"februar|märz|juni|juli|oktober|dezember)"
)
_DAY = r"(?:[12]\d|3[01]|0?[1-9])"
_YEAR = r"(?:1[89]|20)\d\d"

FIGURES = re.compile(
    rf"(?<![\w.\-/])(?:{_YEAR}([-/.])(\d{{1,2}})\1(\d{{1,2}})"
    rf"|(\d{{1,2}})([-/.])(\d{{1,2}})\5({_YEAR}|\d\d))(?![\w])(?![\-/.]\d)"
)
WORDS = re.compile(
    rf"(?<![\w])(?:"
    rf"{_DAY}(?:st|nd|rd|th|er|º|\.)?(?: of| de|-)? ?{_MONTH}\.?"
    rf"(?:,? (?:de |del )?(?:{_YEAR}|'\d\d)|[- ]{_YEAR})?"
    rf"|{_MONTH}\.? {_DAY}(?:st|nd|rd|th)?(?:,? (?:{_YEAR}|'\d\d))?"
    rf"|{_MONTH},? {_YEAR}"
    rf")(?![\w])",
    re.IGNORECASE,
)
MONTHS = frozenset(
    (
        "jan january feb february mar march apr april may jun june jul july aug august sep sept "
        "september oct october nov november dec december enero febrero marzo abril mayo junio "
        "julio agosto septiembre octubre noviembre diciembre janvier février fevrier mars avril "
        "mai juin juillet août aout septembre octobre novembre décembre decembre januar jänner "
        "februar märz juni juli oktober dezember"
    ).split()
)


def find(text: str, glance: Glance) -> Iterator[Spot]:
    """Dates with at least a day and a month, or a month and a year."""
    for match in FIGURES.finditer(text) if glance.digits >= 3 else ():
        if _is_day(match) and not (match[5] == "." and is_version(text, match.start())):
            yield Spot(match.start(), match.end(), Kind.DATE)
    if not MONTHS.isdisjoint(glance.words):
        for match in WORDS.finditer(text):
            yield Spot(match.start(), match.end(), Kind.DATE)


def _is_day(match: re.Match[str]) -> bool:
    if match[1]:
        return 1 <= int(match[2]) <= 12 and 1 <= int(match[3]) <= 31
    first, second = int(match[4]), int(match[6])
    if not (1 <= min(first, second) <= 12 and 1 <= max(first, second) <= 31):
        return False
    # Two points and a short year are a version or a price list more often than a date.
    return not (match[5] == "." and len(match[7]) == 2 and len(match[4]) == len(match[6]) == 1)
