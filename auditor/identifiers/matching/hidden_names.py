"""Names that several words or lines spell together: letters in a row, first letters of lines."""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import NamedTuple

from auditor.identifiers.forms.names import SHORTEST_GLUED
from auditor.identifiers.matching.lookup import Lookup
from auditor.identifiers.matching.matches import FORM, Match
from auditor.identifiers.matching.stretches.readings import Known
from auditor.identifiers.matching.stretches.word_signs import RADIO_WORDS
from auditor.identifiers.sealed.payloads import Role
from auditor.identifiers.spelling.canon import canon
from auditor.models import Tier

_SIGN = r"[\s.\-_*·•|/,~+]"
_SPELLED = re.compile(rf"(?<![^\W_])(?:[^\W\d_]{_SIGN}{{1,3}}){{2,}}[^\W\d_](?![^\W_])")
_RADIO = "|".join(sorted(RADIO_WORDS))
_SAID = re.compile(rf"\b(?:{_RADIO})(?:[\s,.\-/]{{1,3}}(?:{_RADIO})){{2,}}\b", re.IGNORECASE)
_LINE_END = re.compile(r"(?<![^\W_])([^\W\d_]{2,})-[ \t\r]*\n\s*([^\W\d_]{2,})(?![^\W_])")
"""A word that is parted at the end of a line: "Achter-/berg"."""
_WORD = re.compile(r"\w+")
_AS_LETTERS = {
    first + place: chr(ord("a") + place)
    # Regional indicators, and white letters in black circles and squares.
    for first in (0x1F1E6, 0x1F150, 0x1F170)
    for place in range(26)
}
_LEFT_OFF = 2
"""How many single letters at either end may belong to the sentence ("I m a r a")."""
_FEWEST_LINES = 4
_MOST_LINES = 20
_NAMES = frozenset((Role.FIRST, Role.LAST, Role.ALIAS, Role.NICK))


def spelled_names(lookup: Lookup, text: str) -> Iterator[Known]:
    """Words of names that stand there letter by letter, with places in the text."""
    if not text.isascii():
        text = text.translate(_AS_LETTERS)
    for match in _SPELLED.finditer(text):
        yield from _spelled(
            lookup,
            [
                _Letter(match.start() + place, match.start() + place + 1, letter)
                for place, letter in enumerate(match[0])
                if letter.isalpha()
            ],
        )
    for match in _SAID.finditer(text):
        yield from _spelled(
            lookup,
            [
                _Letter(match.start() + word.start(), match.start() + word.end(), word[0][0])
                for word in _WORD.finditer(match[0])
            ],
        )


def is_parted(text: str) -> bool:
    """Whether a word may be parted at the end of a line."""
    return "-" in text and bool(_LINE_END.search(text))


def parted_names(lookup: Lookup, text: str) -> Iterator[Known]:
    """Words of names that are parted by a hyphen at the end of a line, with places in the text."""
    for match in _LINE_END.finditer(text):
        word = canon(match[1] + match[2])
        entries = lookup.entries("w", word)
        if any(role in _NAMES for role, _ in entries):
            yield Known(match.start(), match.end(), word, match[1][0].isupper(), "", entries)


class _Letter(NamedTuple):
    """A letter of a name that is spelled out, and what stands for it in the text."""

    start: int
    end: int
    letter: str


def _spelled(lookup: Lookup, letters: list[_Letter]) -> Iterator[Known]:
    for front in range(_LEFT_OFF + 1):
        for back in range(_LEFT_OFF + 1):
            used = letters[front : len(letters) - back]
            if len(used) < 3:
                continue
            word = canon("".join(one.letter for one in used))
            if len(word) != len(used):
                continue
            entries = lookup.entries("w", word)
            if any(role is not Role.PHRASE_START for role, _ in entries):
                yield Known(used[0].start, used[-1].end, word, True, "spelled out", entries)
                return
            if len(word) >= SHORTEST_GLUED and lookup.entries("g", word):
                yield from _parted(lookup, word, used)
                return


def _parted(lookup: Lookup, word: str, places: list[_Letter]) -> Iterator[Known]:
    for cut in range(2, len(word) - 1):
        before, after = (
            tuple(entry for entry in lookup.entries("w", part) if entry[0] is not Role.PHRASE_START)
            for part in (word[:cut], word[cut:])
        )
        if {number for _, number in before} & {number for _, number in after}:
            how = "spelled out"
            yield Known(places[0].start, places[cut - 1].end, word[:cut], True, how, before)
            yield Known(places[cut].start, places[-1].end, word[cut:], True, how, after)
            return


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
