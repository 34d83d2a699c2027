"""Phones, e-mails, dates, addresses, case numbers: one canonical form for both sides.

Each `*_in` function yields (start, end, canonical forms) from folded text, the clearest form
first; which of them is a client's is for the index to say.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from datetime import date

Spotted = tuple[int, int, tuple[str, ...]]

_DIGIT_WORDS = {
    word: str(number % 10)
    for number, word in enumerate(
        "zero one two three four five six seven eight nine "
        "cero uno dos tres cuatro cinco seis siete ocho nueve".split()
    )
} | {"oh": "0", "o": "0"}
_NUMBER_WORDS = {
    word: number
    for number, word in enumerate(
        "zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen "
        "fifteen sixteen seventeen eighteen nineteen".split()
    )
} | {
    word: 10 * number
    for number, word in enumerate(
        "twenty thirty forty fifty sixty seventy eighty ninety".split(),
        2,
    )
}

_PHONE = re.compile(r"(?<![\w.])\+?\(?\d(?:[\s().\-/–—·•_*|,]{0,3}\d){6,14}(?!\w)")
_SPOKEN = re.compile(
    rf"\b(?:(?:{'|'.join(_DIGIT_WORDS)}|\d|double|triple)[\s,.\-]+){{6,15}}"
    rf"(?:{'|'.join(_DIGIT_WORDS)}|\d)\b"
)
_EMAIL = re.compile(
    r"([\w.+\-]{1,64})\s?(?:@|\(at\)|\[at\]|\{at\}|\sat\s)\s?"
    r"([\w\-]{1,63}(?:\s?(?:\.|\(dot\)|\[dot\]|\{dot\}|\sdot\s)\s?[\w\-]{2,24}){1,3})"
)
_DOT = re.compile(r"\s?(?:\(dot\)|\[dot\]|\{dot\}|\sdot\s)\s?")
_CASE = re.compile(
    r"(?<![^\W_])[a-z]{0,5}[\s\-–./#:_]{0,2}\d[a-z\d]*(?:[\s\-–./#:_]{1,2}[a-z\d]{1,10}){0,4}"
)
_MONTHS = (
    "jan(?:uary)?|ene(?:ro)?", "feb(?:ruary)?|feb(?:rero)?", "mar(?:ch)?|mar(?:zo)?",
    "apr(?:il)?|abr(?:il)?", "may|mayo", "june?|jun(?:io)?", "july?|jul(?:io)?",
    "aug(?:ust)?|ago(?:sto)?", "sept?(?:ember)?|sep(?:tiembre)?|setiembre",
    "oct(?:ober)?|oct(?:ubre)?", "nov(?:ember)?|nov(?:iembre)?", "dec(?:ember)?|dic(?:iembre)?",
)  # fmt: skip
_MONTH = "|".join(f"(?P<m{number}>{names})" for number, names in enumerate(_MONTHS, 1))
_FIGURES = re.compile(r"(?<!\d)(\d{1,4})\s?[/.\-]\s?(\d{1,2})\s?[/.\-]\s?(\d{2,4})(?!\d)")
_DAY_MONTH = re.compile(
    rf"(?<!\d)(?P<day>\d{{1,2}})(?:st|nd|rd|th|º)?\s?(?:of\s|de\s|-|\s)?\s?(?:{_MONTH})\.?,?"
    r"\s?(?:de\s|del\s|of\s|-)?\s?'?(?P<year>\d{4}|\d{2})(?!\d)"
)
_MONTH_DAY = re.compile(
    rf"\b(?:{_MONTH})\.?\s?(?P<day>\d{{1,2}})(?:st|nd|rd|th)?,?\s?(?:of\s)?'?(?P<year>\d{{4}}|\d{{2}})(?!\d)"
)
_SUFFIXES = {
    "st": "st street", "rd": "rd road", "ave": "ave avenue av", "ln": "ln lane", "dr": "dr drive",
    "ct": "ct court", "blvd": "blvd boulevard", "pl": "pl place", "ter": "ter terrace",
    "cir": "cir circle", "way": "way", "row": "row", "close": "close", "cres": "cres crescent",
    "hwy": "hwy highway", "pkwy": "pkwy parkway", "sq": "sq square", "gdns": "gdns gardens",
    "grove": "grove", "hill": "hill", "trl": "trl trail", "walk": "walk", "mews": "mews",
    "aly": "aly alley", "green": "green", "park": "park", "rise": "rise", "view": "view",
}  # fmt: skip
_SUFFIX = {written: short for short, forms in _SUFFIXES.items() for written in forms.split()}
_DIRECTION = frozenset("n s e w ne nw se sw north south east west".split())
_HOUSE = re.compile(
    rf"(?<![\w-])(?P<number>\d{{1,5}}[a-z]?|(?:(?:{'|'.join(_NUMBER_WORDS)})[\s-]?){{1,4}})"
    r"[\s,.]+(?P<street>(?:[^\W\d_][\w']*\.?\s?){1,5})"
)


def phone_forms(written: str) -> tuple[str, ...]:
    """Digits of a listed phone: with and without country code, then the last seven."""
    digits = re.sub(r"\D", "", written)
    if not 7 <= len(digits) <= 15:
        return ()
    return tuple(dict.fromkeys((*_national(digits), digits, digits[-7:])))


def _national(digits: str) -> tuple[str, ...]:
    if len(digits) >= 10:
        return (digits[-10:],)
    trimmed = digits.lstrip("0")
    return (trimmed,) if len(trimmed) >= 7 else ()


def phones_in(folded: str) -> Iterator[Spotted]:
    """Anything that could be a phone number, in figures or spoken words."""
    for match in _PHONE.finditer(folded):
        if forms := phone_forms(match[0]):
            yield match.start(), match.end(), forms
    if "one" in folded or "two" in folded or "five" in folded or "four" in folded or "oh" in folded:
        for match in _SPOKEN.finditer(folded):
            if forms := phone_forms(_spoken_digits(match[0])):
                yield match.start(), match.end(), forms


def _spoken_digits(text: str) -> str:
    digits, times = [], 1
    for word in re.split(r"[\s,.\-]+", text):
        if word in ("double", "triple"):
            times = 2 if word == "double" else 3
            continue
        digits.append(_DIGIT_WORDS.get(word, word) * times)
        times = 1
    return "".join(digits)


def email_form(written: str) -> str:
    """An address in lower case, without +tag, and without dots where Gmail ignores them."""
    name, _, host = written.strip().lower().partition("@")
    name = name.partition("+")[0]
    if host in ("gmail.com", "googlemail.com"):
        name, host = name.replace(".", ""), "gmail.com"
    return f"{name}@{host}" if name and host else ""


def emails_in(folded: str) -> Iterator[Spotted]:
    """E-mail addresses, also with "at" and "dot" in words."""
    if "@" not in folded and "dot" not in folded:
        return
    for match in _EMAIL.finditer(folded):
        name, host = match[1], _DOT.sub(".", match[2]).replace(" ", "")
        # A sentence goes on behind the address, so shorter hosts are tried too.
        parts = host.split(".")
        hosts = [".".join(parts[:count]) for count in range(len(parts), 1, -1)]
        yield match.start(), match.end(), tuple(email_form(f"{name}@{one}") for one in hosts)


def case_forms(written: str) -> tuple[str, ...]:
    """A listed case number: all of it, without padding zeros, and its figures alone."""
    groups = re.findall(r"[a-z]+|\d+", written.lower())
    whole = "".join(groups)
    figures = "".join(group for group in groups if group.isdigit())
    forms = [whole, "".join(group.lstrip("0") or "0" for group in groups)]
    if len(figures) >= 6:
        forms.append(figures)
        forms.append("".join(g.lstrip("0") or "0" for g in groups if g.isdigit()))
    return tuple(dict.fromkeys(form for form in forms if len(form) >= 5))


def cases_in(folded: str) -> Iterator[Spotted]:
    """Runs of figures and letters that could be a case number, every stretch of them."""
    for match in _CASE.finditer(folded):
        if sum(letter.isdigit() for letter in match[0]) < 4:
            continue
        pieces = list(re.finditer(r"[a-z]+|\d+", match[0]))
        for first in range(len(pieces)):
            for last in range(len(pieces), first, -1):
                chosen = pieces[first:last]
                joined = "".join(piece[0] for piece in chosen)
                if len(joined) >= 5 and any(piece[0].isdigit() for piece in chosen):
                    bare = "".join(piece[0].lstrip("0") or "0" for piece in chosen)
                    start = match.start()
                    yield start + chosen[0].start(), start + chosen[-1].end(), (joined, bare)


def date_form(day: date) -> str:
    """A date as eight figures."""
    return day.strftime("%Y%m%d")


def dates_in(folded: str) -> Iterator[Spotted]:
    """Dates with day, month and year; day and month in both orders where figures allow both."""
    for match in _FIGURES.finditer(folded):
        first, second, third = (int(part) for part in match.groups())
        if len(match[1]) == 4:
            found: tuple[str, ...] = (_date(first, second, third),)
        else:
            year = _year(third, len(match[3]))
            found = (_date(year, first, second), _date(year, second, first))
        if forms := tuple(form for form in found if form):
            yield match.start(), match.end(), forms
    for pattern in (_DAY_MONTH, _MONTH_DAY):
        for match in pattern.finditer(folded):
            month = next(n for n in range(1, 13) if match[f"m{n}"])
            year = _year(int(match["year"]), len(match["year"]))
            if form := _date(year, month, int(match["day"])):
                yield match.start(), match.end(), (form,)


def _year(number: int, figures: int) -> int:
    return number if figures == 4 else number + (1900 if number > 30 else 2000)


def _date(year: int, month: int, day: int) -> str:
    try:
        return date_form(date(year, month, day))
    except ValueError:
        return ""


def address_forms(written: str) -> tuple[str, ...]:
    """A listed street address: with its kind of street, then without."""
    spotted = next(addresses_in(written.lower()), None)
    return spotted[2] if spotted else ()


def addresses_in(folded: str) -> Iterator[Spotted]:
    """A house number and the words behind it; with the kind of street first, if it is there."""
    for match in _HOUSE.finditer(folded):
        number = _house_number(match["number"])
        names = [word.strip(".'").replace("'", "") for word in match["street"].split()]
        while names and names[0] in _DIRECTION:
            names.pop(0)
        kind = next((n for n, word in enumerate(names) if n and word in _SUFFIX), 0)
        if kind:
            core = "".join(names[:kind])
            forms: tuple[str, ...] = (
                f"{number}{core}{_SUFFIX[names[kind]]}",
                f"{number}{core}",
            )
        else:
            forms = tuple(f"{number}{''.join(names[:count])}" for count in (1, 2, 3))
        if names and number:
            yield match.start(), match.end(), forms


def _house_number(written: str) -> str:
    if written[:1].isdigit():
        return written.strip()
    words = [word for word in re.split(r"[\s-]+", written) if word]
    values = [_NUMBER_WORDS[word] for word in words if word in _NUMBER_WORDS]
    tens = [str(v) if v % 10 or v < 20 else str(v // 10) + "_" for v in values]
    joined = "".join(tens)
    joined = re.sub(r"_(?=[1-9](?!\d))|_(?=[1-9]$)", "", joined)
    return joined.replace("_", "0")
