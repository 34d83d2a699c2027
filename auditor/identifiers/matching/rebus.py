"""Names in pictures: two signs in a row that spell a client's name ("sun, fish" of Dawn Fisher), or
a sign beside the other part of the name in letters ("Dawn, fish").

Only together do they say something: a flower alone is nobody. What a sign can stand for is in
data/rebus.csv, and in the names that Unicode gives the signs (`unicodedata`).
"""

from __future__ import annotations

import csv
import re
import unicodedata
from collections.abc import Iterator
from functools import cache, lru_cache
from importlib.resources import files
from itertools import pairwise
from typing import NamedTuple

from auditor.identifiers.matching.lookup import Lookup, Parts
from auditor.identifiers.matching.matches import FORM, ORDINARY, Match
from auditor.identifiers.sealed.payloads import Role
from auditor.identifiers.spelling.canon import canon
from auditor.identifiers.spelling.nicknames import ordinary_names, wordlike
from auditor.models import Tier

_LONGEST = 24
_HOW = "in pictures"
_MOST_BETWEEN = 3
_RANGES = (
    (0x2600, 0x27BF), (0x2B50, 0x2B55), (0x1F0CF, 0x1F0CF), (0x1F300, 0x1F6FF),
    (0x1F7E0, 0x1F7EB), (0x1F900, 0x1FAFF),
)  # fmt: skip
"""Where Unicode has its pictures."""
_SHORTEST_WORD = 3
_OF_SIGNS = frozenset(
    "with face black white heavy symbol and sign arrow left right ornament circled rightwards "
    "leftwards pointing rotated degrees neutral for index turned digit cross mark sans serif clock "
    "smiling square negative person eyes mouth large small medium shadowed asterisk oclock ballot "
    "type flag lower upper spoked pointed box closed open quotation recycling dots triangle suit "
    "raised teardrop comma emoji outlined above latin double bracket facing backhand sideways "
    "the one two three four five six seven eight nine ten hundred chess xiangqi dingbat".split()
)
"""Words in the names of signs that say nothing of what they show."""
_VARIATION = "\ufe0f"
_BEFORE = re.compile(r"([^\W\d_]{3,})[ \ufe0f]{0,3}\Z")
_AFTER = re.compile(r"[ \ufe0f]{0,3}([^\W\d_]{3,})")
_ONE_SIGN = re.compile(".(?:\u200d.\ufe0f?)*")
"""People of a trade are several signs joined to one."""


@cache
def _meanings() -> dict[str, tuple[str, ...]]:
    text = (files("auditor.identifiers") / "data" / "rebus.csv").read_text("utf-8")
    found: dict[str, tuple[str, ...]] = {}
    for row in csv.DictReader(text.splitlines()):
        for sign in _ONE_SIGN.findall(row["signs"]):
            found[sign] = (*found.get(sign, ()), *row["words"].split())
    for code in (code for first, last in _RANGES for code in range(first, last + 1)):
        named = unicodedata.name(chr(code), "").lower().replace("-", " ").split()
        shown = [word for word in named if len(word) >= _SHORTEST_WORD and word not in _OF_SIGNS]
        if shown:
            found[chr(code)] = tuple(dict.fromkeys((*found.get(chr(code), ()), *shown)))
    return found


@cache
def _signs() -> re.Pattern[str]:
    joined = [re.escape(sign) for sign in _meanings() if len(sign) > 1]
    one = "|".join((*sorted(joined, key=len, reverse=True), "."))
    return re.compile(rf"({one}){_VARIATION}?(?:\1{_VARIATION}?)*", re.DOTALL)


@cache
def _beginnings() -> re.Pattern[str]:
    # A few ranges are searched for much faster than all the signs in them.
    return re.compile("[" + "".join(f"{chr(first)}-{chr(last)}" for first, last in _RANGES) + "]")


class Pictured(NamedTuple):
    """What the signs of a stretch of text may have to do with a list.

    `telling` are the signs that can stand for a listed name, or for its beginning; `owners` whose.
    """

    telling: int
    owners: frozenset[int]


NO_PICTURES = Pictured(0, frozenset())


def pictured(lookup: Lookup, text: str) -> Pictured:
    """Whose names the signs of a stretch can stand for."""
    telling, owners = 0, set[int]()
    for sign in _signs_in(text):
        words = _meanings()[sign[1]]
        parts = lookup.parts(words)
        begun = any(lookup.entries("<", word) for word in words if len(word) >= _SHORTEST_WORD)
        telling += any(parts) or begun
        owners |= parts.given | parts.family
    return Pictured(telling, frozenset(owners))


def _signs_in(text: str) -> Iterator[re.Match[str]]:
    end = 0
    for begun in _beginnings().finditer(text):
        sign = _signs().match(text, begun.start()) if begun.start() >= end else None
        if sign and sign[1] in _meanings():
            end = sign.end()
            yield sign


def rebus_names(lookup: Lookup, text: str) -> Iterator[Match]:
    """Full names, and surnames of two words, of which two pictures in a row, or a picture and a
    word, give the parts."""
    found = list(_signs_in(text))
    parts = [lookup.parts(_meanings()[sign[1]]) for sign in found]
    for sign, of_sign in zip(found, parts, strict=True):
        if any(of_sign):
            yield from _beside_word(lookup, text, sign, of_sign)
    for (one, of_one), (other, of_other) in pairwise(zip(found, parts, strict=True)):
        if other.start() - one.end() > _MOST_BETWEEN or text[one.end() : other.start()].strip():
            continue
        whole = of_one.given & of_other.family
        joined = lookup.parts(_joined(one[1], other[1]))
        for number in sorted(whole):
            yield _match(one.start(), other.end(), number, Role.FULL)
        for number in sorted((joined.given | joined.family) - whole):
            yield _match(one.start(), other.end(), number, Role.LAST)


def _beside_word(lookup: Lookup, text: str, sign: re.Match[str], of_sign: Parts) -> Iterator[Match]:
    """A full name of which one part is a word and the other a picture: "Dawn 🎣", "🌅 Fisher"."""
    start = max(sign.start() - _LONGEST, 0)
    if of_sign.family and (before := _BEFORE.search(text, start, sign.start())):
        for number in sorted(of_sign.family & lookup.parts((canon(before[1]),)).given):
            yield _match(before.start(), sign.end(), number, Role.FULL, _tier(before[1]))
    if of_sign.given and (after := _AFTER.match(text, sign.end())):
        for number in sorted(of_sign.given & lookup.parts((canon(after[1]),)).family):
            yield _match(sign.start(), after.end(), number, Role.FULL, _tier(after[1]))


@lru_cache(maxsize=2_000)
def _joined(one: str, other: str) -> tuple[str, ...]:
    """Words that two signs come to when they are read as one name: "wolfstone"."""
    return tuple(first + last for first in _meanings()[one] for last in _meanings()[other])


def _tier(written: str) -> Tier:
    """A word of the language in small letters says less: signs go with such words all day."""
    is_word = written in wordlike() or written in ordinary_names()
    return Tier.WEAK if written.islower() and is_word else Tier.MEDIUM


def _match(start: int, end: int, number: int, role: Role, tier: Tier = Tier.MEDIUM) -> Match:
    form = f"{FORM[role]} ({_HOW})"
    # Signs adorn more often than they name, so that the words around have to speak for it.
    return Match(start, end, number, role, tier, form, exact=False, commonness=ORDINARY)
