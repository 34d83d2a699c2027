"""Names that several words or lines spell together: letters in a row, first letters of lines."""

from __future__ import annotations

import re
from collections.abc import Iterator

from auditor.identifiers.forms.names import SHORTEST_GLUED
from auditor.identifiers.matching.lookup import Lookup
from auditor.identifiers.matching.matches import FORM, Match
from auditor.identifiers.matching.stretches.readings import Known
from auditor.identifiers.sealed.payloads import Role
from auditor.identifiers.spelling.canon import canon
from auditor.identifiers.spelling.sound import rhyme
from auditor.models import Tier

_SIGN = r"[\s.\-_*·•|/,~+]"
_SPELLED = re.compile(rf"(?<![^\W_])(?:[^\W\d_]{_SIGN}{{1,3}}){{2,}}[^\W\d_](?![^\W_])")
_RHYMES = re.compile(r"\brhym(?:es?|ing)\s+with\W+(\w{3,})\W+(\w{3,})", re.IGNORECASE)
_GIVEN = frozenset((Role.FIRST, Role.NICK, Role.ALIAS))
_LEFT_OFF = 2
"""How many single letters at either end may belong to the sentence ("I m a r a")."""
_FEWEST_LINES = 4
_MOST_LINES = 20
_NAMES = frozenset((Role.FIRST, Role.LAST, Role.ALIAS, Role.NICK))


def spelled_names(lookup: Lookup, text: str) -> Iterator[Known]:
    """Words of names that stand there letter by letter, with places in the text."""
    for match in _SPELLED.finditer(text):
        places = [
            match.start() + place for place, letter in enumerate(match[0]) if letter.isalpha()
        ]
        yield from _spelled(lookup, text, places)


def _spelled(lookup: Lookup, text: str, places: list[int]) -> Iterator[Known]:
    for front in range(_LEFT_OFF + 1):
        for back in range(_LEFT_OFF + 1):
            used = places[front : len(places) - back]
            if len(used) < 3:
                continue
            word = canon("".join(text[place] for place in used))
            if len(word) != len(used):
                continue
            if entries := lookup.entries("w", word):
                yield Known(used[0], used[-1] + 1, word, True, "spelled out", entries)
                return
            if len(word) >= SHORTEST_GLUED and lookup.entries("g", word):
                yield from _parted(lookup, word, used)
                return


def _parted(lookup: Lookup, word: str, places: list[int]) -> Iterator[Known]:
    for cut in range(2, len(word) - 1):
        before, after = lookup.entries("w", word[:cut]), lookup.entries("w", word[cut:])
        if {number for _, number in before} & {number for _, number in after}:
            how = "spelled out"
            yield Known(places[0], places[cut - 1] + 1, word[:cut], True, how, before)
            yield Known(places[cut], places[-1] + 1, word[cut:], True, how, after)
            return


def rhymed_names(lookup: Lookup, text: str) -> Iterator[Match]:
    """Full names of which a text says what they rhyme with, word for word."""
    for match in _RHYMES.finditer(text):
        first, last = canon(match[1]), canon(match[2])
        given = {n for role, n in lookup.entries("y", rhyme(first)) if role in _GIVEN}
        family = {n for role, n in lookup.entries("y", rhyme(last)) if role is Role.LAST}
        for number in sorted(given & family):
            yield Match(
                match.start(1),
                match.end(2),
                number,
                Role.FULL,
                Tier.MEDIUM,
                f"{FORM[Role.FULL]} (in a rhyme)",
                exact=False,
            )


def line_names(lookup: Lookup, text: str) -> Iterator[Match]:
    """Names that the first letters of the lines spell."""
    lines = list(re.finditer(r"[^\W\d_][^\n]*", text))
    if not _FEWEST_LINES <= len(lines) <= _MOST_LINES:
        return
    letters = "".join(line[0][0] for line in lines).lower()
    for first in range(len(lines) - _FEWEST_LINES + 1):
        for last in range(len(lines), first + _FEWEST_LINES - 1, -1):
            word = letters[first:last]
            found = lookup.entries("w", word) + lookup.entries("g", word)
            names = [(role, number) for role, number in found if role in _NAMES | {Role.FULL}]
            for role, number in names:
                yield Match(
                    lines[first].start(),
                    lines[last - 1].end(),
                    number,
                    role,
                    Tier.MEDIUM if len(word) > _FEWEST_LINES else Tier.WEAK,
                    f"{FORM[role]} (first letters of the lines)",
                    exact=False,
                )
            if names:
                return
