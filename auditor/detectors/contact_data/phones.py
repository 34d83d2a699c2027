"""Phone numbers in the forms in which people write them; no numbering plan is consulted.

Ten digits without any separator, and seven digits, are taken only beside a word such as "call".
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from auditor.detectors.contact_data.spot import Kind, Spot

_EXTENSION = r"(?:\s{0,2}(?:x|ext\.?|extension|int\.)\s{0,2}\d{1,6})?"
_NOT_BEFORE = r"(?<![\w$£€#=/+])(?<![\d\w][.\-–])"
_NOT_AFTER = r"(?![\w])(?![.\-–/,]\d)"

NORTH_AMERICAN = re.compile(
    _NOT_BEFORE
    + r"(?:(?:\+?1|001)[\s.\-–]{0,2})?(?:\(\d{3}\)[\s.\-–]{0,2}|\d{3}[\s.\-–/]{1,2})"
    + r"\d{3}[\s.\-–]{1,2}\d{4}"
    + _EXTENSION
    + _NOT_AFTER
)
INTERNATIONAL = re.compile(
    r"(?<![\w$£€#=/+])(?:\+|00)[1-9]\d{0,2}(?:[\s.\-–]?\(\d{1,5}\))?(?:[\s.\-–/]?\d){6,12}"
    + _EXTENSION
    + r"(?!\d)(?![\-–/]\d)"
)
NATIONAL = re.compile(
    _NOT_BEFORE + r"\(?0[1-9]\d{0,4}\)?(?:[\s\-–.]{0,2}\d{2,8}){1,4}" + _EXTENSION + _NOT_AFTER
)
BARE = re.compile(r"(?<![\w$£€#=/+.,\-–])1?[2-9]\d{9}" + _EXTENSION + r"(?![\w\-–/]|[.,]\d)")
SHORT = re.compile(_NOT_BEFORE + r"[2-9]\d{2}[\-–. ]\d{4}" + _EXTENSION + _NOT_AFTER)
NINE = re.compile(
    _NOT_BEFORE + r"[6-9]\d{2}[ .\-]?\d{2,3}[ .\-]?\d{2,3}(?:[ .\-]?\d{2})?" + _NOT_AFTER
)

INVITES = re.compile(
    r"(?:\b(?:call|calls|calling|called|text|texts|texting|txt|phone|telephone|tel|cell|cellphone|"
    r"mobile|mob|whats ?app|dial|ring|reach|reached|fax|number|num|nr|no|line|landline|contact|"
    r"voicemail|sms|ll[aá]ma\w*|tel[eé]fono|celular|m[oó]vil|n[uú]mero|escr[ií]b\w+|digits|"
    r"facetime|signal|viber|hotline|helpline)\b|[#☎📞📱☏])[^\n]{0,40}$",
    re.IGNORECASE,
)
_REACH_BACK = 60
_DIGITS = re.compile(r"\d")


def find(text: str) -> Iterator[Spot]:
    """Phone numbers; several may overlap, the longest pattern first."""
    for match in INTERNATIONAL.finditer(text):
        if 8 <= _digits(match[0]) <= 21:
            yield Spot(match.start(), match.end(), Kind.PHONE)
    for match in NORTH_AMERICAN.finditer(text):
        if not _is_repeated_range(match[0]):
            yield Spot(match.start(), match.end(), Kind.PHONE)
    for match in NATIONAL.finditer(text):
        if _is_national(match[0]):
            yield Spot(match.start(), match.end(), Kind.PHONE)
    for pattern in (BARE, SHORT, NINE):
        for match in pattern.finditer(text):
            if invited(text, match.start()) and _digits(match[0].partition("x")[0]) >= 7:
                yield Spot(match.start(), match.end(), Kind.PHONE)


def invited(text: str, start: int) -> bool:
    """Whether the words before `start` speak of calling or of a number."""
    return INVITES.search(text, max(0, start - _REACH_BACK), start) is not None


def _is_national(number: str) -> bool:
    # Inside Europe and Australia: a leading 0 and nine to eleven digits, mostly in groups.
    plain = re.split(r"[xe]", number)[0]
    return 9 <= _digits(plain) <= 11 and not re.fullmatch(r"0\d\.\d\d\.\d{4,}", plain)


def _is_repeated_range(number: str) -> bool:
    # "100 200 3000" and the like in tables of figures: round groups, blanks only.
    groups = number.split()
    return len(groups) == 3 and all(group.endswith("00") for group in groups)


def _digits(text: str) -> int:
    return len(_DIGITS.findall(text))
