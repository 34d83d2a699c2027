"""Postal addresses: number, name, street word; flat, town and postcode where they follow."""

from __future__ import annotations

import re
import tomllib
from collections.abc import Iterator
from functools import cache
from importlib.resources import files
from typing import NamedTuple

from auditor.detectors.contact_data.spot import Glance, Kind, Spot

_WORD = r"[^\W\d_][\w'’\-]{0,24}\.?"
_UNIT = (
    r"(?:,?\s{1,2}(?i:apt|apartment|suite|ste|unit|flat|room|rm|floor|fl|lot|trailer|trlr|bldg|"
    r"building|piso|puerta|depto|#)\.?\s{0,2}#?[\w\-]{1,6})?"
)
_NO_TOWN = (
    r"(?!(?i:mon|tues|wednes|thurs|fri|satur|sun)day|(?i:today|tonight|tomorrow|ask|call|text)\\b)"
)
_TOWN = rf"{_NO_TOWN}[A-ZÀ-Þ][\w'’\-]{{1,20}}(?: [A-ZÀ-Þ][\w'’\-]{{1,20}}){{0,2}}"
_STATE = (
    r"(?:A[KLRZ]|C[AOT]|D[CE]|FL|FM|G[AU]|HI|I[ADLN]|K[SY]|LA|M[ADEHINOPST]|N[CDEHJMVY]|O[HKR]|"
    r"P[ARW]|RI|S[CD]|T[NX]|UT|V[AIT]|W[AIVY]|AS|MH)"
)
_UK_POSTCODE = r"[A-Z]{1,2}\d[A-Z\d]? ?\d[A-Z]{2}"
_ZIP = rf"(?:{_STATE}\.?,? ?\d{{5}}(?:-\d{{4}})?|{_UK_POSTCODE})"
_TAIL = re.compile(
    rf"{_UNIT}(?:,?[\s,]{{1,2}}{_TOWN},?[\s]{{1,2}}{_ZIP}(?!\w)|,?\s{{1,2}}{_ZIP}(?!\w)|"
    rf",\s{{1,2}}{_TOWN}(?:,\s?{_STATE}(?!\w))?)?"
)
_START = re.compile(r"(?<![\w$£€#.,/:\-])(\d{1,5})(?:-\d{1,4})?([A-Za-z]|½| 1/2)?,?\s(?=[^\W_])")
_DIRECTIONS = frozenset("n s e w ne nw se sw north south east west".split())
_ORDINAL = re.compile(r"\d{1,3}(?:st|nd|rd|th)$", re.IGNORECASE)
_BOX = re.compile(
    r"(?<!\w)p\.? ?o\.? ?box \d{1,6}(?!\w)|(?<!\w)apartado(?: postal| de correos)? \d{1,6}(?!\w)"
    r"|(?<!\w)(?:psc|unit|cmr) \d{3,5},? box \d{1,5}(?!\w)"
    r"|(?<!\w)(?:usns|usnv|uss|uscgc) [A-Z][\w' ]{2,20}(?=\s{1,2}(?:FPO|APO|DPO))",
    re.IGNORECASE,
)
_MILITARY = re.compile(r"(?<!\w)(?:FPO|APO|DPO),? A[AEP] \d{5}(?!\w)")
_TOWN_ZIP = re.compile(
    rf"(?<!\w){_TOWN}, {_STATE},? \d{{5}}(?:-\d{{4}})?(?!\w)|(?<!\w){_UK_POSTCODE}(?!\w)"
)
_HAS_POSTCODE = re.compile(r"\d{5}|\d[A-Z]{2}(?!\w)")
_LABEL = re.compile(
    r"\b(?:home |mailing |street |her |his |their )?(?:address|dirección|domicilio)"
    r"(?: is)?: ?(?=[\w])([^\n\"”;|]{6,80})",
    re.IGNORECASE,
)
_WORDS = re.compile(rf"{_WORD}|\d{{1,3}}(?:st|nd|rd|th)\b", re.IGNORECASE)
_MOST_WORDS = 5


class _Streets(NamedTuple):
    plain: frozenset[str]
    capitalised: frozenset[str]
    rare: frozenset[str]
    not_names: frozenset[str]
    famous: tuple[str, ...]
    abroad: tuple[tuple[frozenset[str], re.Pattern[str]], ...]
    words: frozenset[str]
    german: re.Pattern[str]
    german_ends: tuple[str, ...]
    hyphen_ends: tuple[str, ...]


@cache
def _streets() -> _Streets:
    table = tomllib.loads(files(__package__).joinpath("streets.toml").read_text("utf-8"))
    return _Streets(
        frozenset(table["plain"]),
        frozenset(table["capitalised"]),
        frozenset(table["rare"]),
        frozenset(table["not_names"]),
        tuple(table["famous"]),
        tuple(_abroad(table)),
        frozenset(
            word.rpartition("-")[2]
            for word in table["plain"] + table["capitalised"] + table["rare"]
        ),
        _german(table),
        tuple(word.rstrip(".") for word in table["german"]),
        tuple(table["german_hyphen"]),
    )


_JOINT = r"(?:(?i:de (?:la |los |las |el )?|del |du |des |della |d['’]|de l['’]))?"


def _abroad(table: dict[str, list[str]]) -> Iterator[tuple[frozenset[str], re.Pattern[str]]]:
    """Patterns of Romance languages, each with words of which one has to be in the text."""
    spanish, capital = (
        "|".join(map(re.escape, table[key])) for key in ("before", "before_capital")
    )
    number = r"(?:,? (?:n[ºo°.]{0,2} ?|#)?)\s?\d{1,4}(?!\w)"
    yield (
        frozenset((*table["before"], "c")),
        re.compile(rf"(?<!\w)(?i:(?:{spanish})\.?|c/)\s{_JOINT}(?i:{_TOWN}){number}"),
    )
    words = frozenset(table["before_capital"])
    yield words, re.compile(rf"(?<!\w)(?i:{capital})\s{_JOINT}{_TOWN}{number}")
    first = r"(?<![\w.,/\-])\d{1,4}(?: ?(?:bis|ter))?,? "
    yield words, re.compile(rf"{first}(?i:{capital}) {_JOINT}{_TOWN}")


def _german(table: dict[str, list[str]]) -> re.Pattern[str]:
    """A German street: the name with its ending, and a number."""
    endings, hyphen = ("|".join(map(re.escape, table[key])) for key in ("german", "german_hyphen"))
    return re.compile(
        rf"(?<![\w\-])[A-ZÄÖÜ][\wäöüß]{{0,24}}(?:-[A-ZÄÖÜ][\wäöüß]{{0,24}}){{0,3}}"
        rf"(?:(?<=\w)(?:{endings})|-(?i:{endings}|{hyphen}))"
        r"\s\d{1,4}(?:\s?[a-z](?!\w)|\s?[\-/]\s?\d{1,4})?(?!\w)"
    )


def _abroad_likely(streets: _Streets, glance: Glance) -> Iterator[re.Pattern[str]]:
    for words, pattern in streets.abroad:
        if not words.isdisjoint(glance.words):
            yield pattern
    if glance.has_capital:
        ends = streets.german_ends + (streets.hyphen_ends if "-" in glance.lower else ())
        if any(word.endswith(ends) for word in glance.words):
            yield streets.german


def tells_before(glance: Glance) -> bool:
    """Whether a part of a text without blanks, by its glance, may make an address without postcode
    of figures that stand before it or in it."""
    return not _streets().words.isdisjoint(glance.words)


def tells(glance: Glance) -> bool:
    """Whether it may make one of figures anywhere."""
    streets, words = _streets(), glance.words
    return (
        any(not some.isdisjoint(words) for some, _ in streets.abroad)
        or any(word.endswith(streets.german_ends + streets.hyphen_ends) for word in words)
        or any(part in glance.lower for part in _PARTS)
    )


_PARTS = ("ox", "partado", "address", "direcci", "domicilio")
"""Of words for boxes and for addresses themselves."""


def find(text: str, glance: Glance) -> Iterator[Spot]:
    """Addresses; a famous one is none."""
    streets = _streets()
    is_likely = not streets.words.isdisjoint(glance.words)
    for match in _START.finditer(text) if is_likely else ():
        end = _street_end(text, match, streets)
        if end:
            yield Spot(match.start(), _tail_end(text, end), Kind.ADDRESS)
    if "ox" in text or "OX" in text or "partado" in text:
        for match in _BOX.finditer(text):
            yield Spot(match.start(), _tail_end(text, match.end()), Kind.ADDRESS)
    lower = glance.lower
    patterns = [_TOWN_ZIP, _MILITARY] if _may_have_postcode(text, glance) else []
    patterns += _abroad_likely(streets, glance)
    for pattern in patterns:
        for match in pattern.finditer(text):
            yield Spot(match.start(), match.end(), Kind.ADDRESS)
    if "address" in lower or "direcci" in lower or "domicilio" in lower:
        for match in _LABEL.finditer(text):
            if "\0" not in match[1]:
                end = match.start(1) + len(match[1].rstrip())
                yield Spot(match.start(1), end, Kind.ADDRESS, True)


def _may_have_postcode(text: str, glance: Glance) -> bool:
    is_likely = glance.digits > 1 and (glance.has_capital or glance.digits >= 5)
    return is_likely and _HAS_POSTCODE.search(text) is not None


def _tail_end(text: str, at: int) -> int:
    """Where flat, town and postcode end that follow at `at`; `at` itself when none do."""
    tail = _TAIL.match(text, at)
    return tail.end() if tail else at


def _street_end(text: str, start: re.Match[str], streets: _Streets) -> int | None:
    """Where the street word ends that belongs to this number; None when none does."""
    number, at = start[1], start.end()
    if text[start.start() : start.start() + 24].lower().startswith(streets.famous):
        return None
    before: list[str] = []
    while len(before) <= _MOST_WORDS:
        match = _WORDS.match(text, at)
        if not match:
            return None
        word = match[0]
        plain = word.rstrip(".").lower()
        named = [one for one in before if one.lower().rstrip(".") not in _DIRECTIONS]
        if named and _ends_street(plain, word, named, number, text, match.end(), streets):
            end = match.end()
            # A point belongs to an abbreviation, not to the end of the sentence.
            return end - 1 if word.endswith(".") and len(plain) > 4 else end
        if plain in streets.not_names or (word.endswith(".") and len(plain) > 3):
            return None
        before.append(word)
        at = match.end()
        if text[at : at + 1] not in (" ", "\n") or not text[at : at + 1]:
            return None
        at += 1
    return None


def _ends_street(
    plain: str, word: str, named: list[str], number: str, text: str, end: int, streets: _Streets
) -> bool:
    capitals = all(one[0].isupper() or _ORDINAL.match(one) for one in named)
    if plain in streets.plain:
        # "12 larch road" in a hasty post; "st" and "dr" are too short for that.
        return capitals or (len(plain) > 3 and word[0].islower() and len(named) <= 2)
    if not capitals or not word[0].isupper():
        return False
    if plain in streets.capitalised:
        return True
    return plain in streets.rare and (len(number) >= 3 or _tail_end(text, end) > end)
