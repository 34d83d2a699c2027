"""Names by how they sound: what they rhyme with, what a machine wrote that was spoken to, and
surnames that fell into two words."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

from auditor.identifiers.forms.names import SHORTEST_DICTATED
from auditor.identifiers.matching.lookup import Lookup
from auditor.identifiers.matching.matches import FORM, Match
from auditor.identifiers.sealed.payloads import Role
from auditor.identifiers.spelling.canon import canon
from auditor.identifiers.spelling.sound import dictated, rhyme, sound
from auditor.models import Tier

_RHYMES = re.compile(r"\brhym(?:es?|ing)\s+with\W+(\w{3,})\W+(\w{3,})", re.IGNORECASE)
_ONE_RHYME = re.compile(
    r"\bname\W+(?:\w+\W+){0,3}?rhym(?:es?|ing)\s+with\W+(\w{3,}(?:-\w{2,})*)", re.IGNORECASE
)
_LISTED = frozenset((Role.FIRST, Role.ALIAS))
_DICTATED = re.compile(
    r"dictat|voice[- ]?(?:typ|to[- ]?text|note|memo)|\bsiri\b|autocorrect|transcri|"
    r"(?:speech|talk)[- ]to[- ]text",
    re.IGNORECASE,
)
_GIVEN = frozenset((Role.FIRST, Role.NICK, Role.FOND, Role.ALIAS))
_WORD = re.compile(r"[^\W\d_]+")
_MOST_WORDS = 8
_LONGEST_JOINED = 40
_TWO_WORDS = re.compile(r"\s+([A-ZÀ-Þ][^\W\d_]+)[\s-]+([^\W\d_]{2,})")
_SHORTEST_SOUND = 3


def told_names(lookup: Lookup, text: str) -> Iterator[Match]:
    """Names in a text that says how they are to be heard."""
    yield from _rhymed(lookup, text)
    if _DICTATED.search(text):
        yield from _dictated(lookup, text)


def _rhymed(lookup: Lookup, text: str) -> Iterator[Match]:
    """Full names of which a text says what they rhyme with, word for word."""
    for match in _RHYMES.finditer(text):
        first, last = canon(match[1]), canon(match[2])
        given = {n for role, n in lookup.entries("y", rhyme(first)) if role in _GIVEN}
        family = {n for role, n in lookup.entries("y", rhyme(last)) if role is Role.LAST}
        for number in sorted(given & family):
            yield _match(match.start(1), match.end(2), number, "in a rhyme")
    for match in _ONE_RHYME.finditer(text):
        alike = {
            number: role
            for role, number in lookup.entries("y", rhyme(canon(match[1])))
            if role in _LISTED
        }
        # Where more than one client's name rhymes, nobody is told.
        for number, role in alike.items() if len(alike) == 1 else ():
            form = f"{FORM[role]} (in a rhyme)"
            yield Match(match.start(1), match.end(1), number, role, Tier.WEAK, form, exact=False)


def _dictated(lookup: Lookup, text: str) -> Iterator[Match]:
    """Full names in words that sound like them, wherever the machine parted them."""
    words = list(_WORD.finditer(text))
    closest: dict[int, tuple[int, int]] = {}
    for first, begin in enumerate(words):
        joined = ""
        for word in words[first : first + _MOST_WORDS]:
            joined += canon(word[0])
            heard = dictated(joined)
            if len(joined) > _LONGEST_JOINED:
                break
            if len(heard) >= SHORTEST_DICTATED:
                for _, number in lookup.entries("o", heard):
                    # Words before and behind that add no consonant are not of the name.
                    start, end = closest.get(number, (0, len(text) + 1))
                    if word.end() - begin.start() < end - start:
                        closest[number] = begin.start(), word.end()
    for number, (start, end) in closest.items():
        yield _match(start, end, number, "as it was dictated")


def parted_surnames(lookup: Lookup, text: str, found: Sequence[Match]) -> Iterator[Match]:
    """Full names of which the surname stands in two words behind a given name that was found."""
    for match in found:
        if match.role not in _GIVEN or match.tier is Tier.STRONG:
            continue
        parts = _TWO_WORDS.match(text, match.end)
        if parts is None:
            continue
        joined = canon(parts[1] + parts[2])
        heard = sound(joined)
        entries = lookup.entries("w", joined)
        if len(heard) >= _SHORTEST_SOUND and parts[2][0].isupper():
            entries += lookup.entries("f", heard)
        if (Role.LAST, match.number) in entries:
            yield _match(match.start, parts.end(), match.number, "in two words", Tier.STRONG)


def _match(start: int, end: int, number: int, how: str, tier: Tier = Tier.MEDIUM) -> Match:
    return Match(start, end, number, Role.FULL, tier, f"{FORM[Role.FULL]} ({how})", exact=False)
