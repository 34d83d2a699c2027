"""Names in pictures: two signs in a row that spell a client's name ("sun, fish" of Dawn Fisher).

Only together do they say something: a flower alone is nobody.
"""

from __future__ import annotations

import csv
import re
from collections.abc import Iterator
from functools import cache
from importlib.resources import files
from itertools import pairwise

from auditor.identifiers.matching.lookup import Lookup
from auditor.identifiers.matching.matches import FORM, ORDINARY, Match
from auditor.identifiers.sealed.payloads import Role
from auditor.models import Tier

_GIVEN = frozenset((Role.FIRST, Role.NICK, Role.ALIAS))
_HOW = "in pictures"
_MOST_BETWEEN = 3
_VARIATION = "\ufe0f"
_JOINER = "\u200d"


@cache
def _meanings() -> dict[str, tuple[str, ...]]:
    text = (files("auditor.identifiers") / "data" / "rebus.csv").read_text("utf-8")
    found: dict[str, tuple[str, ...]] = {}
    for row in csv.DictReader(text.splitlines()):
        # People of a trade are several signs joined to one.
        signs = [row["signs"]] if _JOINER in row["signs"] else list(row["signs"])
        for sign in signs:
            found[sign] = (*found.get(sign, ()), *row["words"].split())
    return found


@cache
def _signs() -> re.Pattern[str]:
    longest_first = sorted(_meanings(), key=len, reverse=True)
    one = "|".join(map(re.escape, longest_first))
    return re.compile(rf"({one}){_VARIATION}?(?:\1{_VARIATION}?)*")


@cache
def _first_signs() -> re.Pattern[str]:
    return re.compile("[" + re.escape("".join(sorted({sign[0] for sign in _meanings()}))) + "]")


def has_pictures(text: str) -> bool:
    """Whether a sign stands in a text that can stand for a part of a name."""
    return bool(_signs().search(text))


def rebus_names(lookup: Lookup, text: str) -> Iterator[Match]:
    """Full names, and surnames of two words, of which two pictures in a row give the parts."""
    if len(_first_signs().findall(text)) < 2:
        return
    found = list(_signs().finditer(text))
    for one, other in pairwise(found):
        if other.start() - one.end() > _MOST_BETWEEN or text[one.end() : other.start()].strip():
            continue
        given = {n for word in _words(one) for r, n in lookup.entries("w", word) if r in _GIVEN}
        family = {
            n for word in _words(other) for r, n in lookup.entries("w", word) if r is Role.LAST
        }
        joined = {
            n
            for first in _words(one)
            for last in _words(other)
            for r, n in lookup.entries("w", first + last)
            if r in (Role.LAST, Role.FIRST)
        }
        for number in sorted(given & family):
            yield _match(one.start(), other.end(), number, Role.FULL)
        for number in sorted(joined - (given & family)):
            yield _match(one.start(), other.end(), number, Role.LAST)


def _words(found: re.Match[str]) -> tuple[str, ...]:
    return _meanings()[found[1]]


def _match(start: int, end: int, number: int, role: Role) -> Match:
    form = f"{FORM[role]} ({_HOW})"
    # Signs adorn more often than they name, so that the words around have to speak for it.
    return Match(start, end, number, role, Tier.MEDIUM, form, exact=False, commonness=ORDINARY)
