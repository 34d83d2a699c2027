"""A text as a line of words: what the list says about each, and what they form together."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable, Iterator, Sequence
from itertools import accumulate
from operator import itemgetter

from auditor.identifiers.forms.addresses import KINDS_OF_STREET
from auditor.identifiers.matching.lookup import Lookup
from auditor.identifiers.matching.names.surroundings import Placed
from auditor.identifiers.matching.stretches.reading import JOINERS
from auditor.identifiers.matching.stretches.readings import Known, Reading, Sign, Whole
from auditor.identifiers.sealed.payloads import Entry, Role

_ASIDE = re.compile(r"[\"“”«(\[][^\"“”»)\]\n]{1,40}[\"“”»)\]]")
_BEGINS_ASIDE = re.compile('["“”«(\\[]')
_LONGEST_PHRASE = 6
_BEFORE_TRIGGER = 2
"""Words of a form that may stand before the one that makes it be looked for."""
_SAID_SIGNS = frozenset("dot period underscore punto point hyphen dash guion".split())
_LONGEST_PARTICLES = 3

_NO_WORDS = Sign.WHOLE | Sign.ALONE | Sign.DIGIT | Sign.HOUSE
"""Signs of stretches of which no word is anybody's, or a part of what is."""

_start = itemgetter(1)
_role = itemgetter(0)

Part = tuple[int, int, tuple[Entry, ...]]


_Spot = tuple[Known, int, int]
"""A word and where it stands in the text; its own places are those in its stretch."""


class Line:
    """The words of a text in order; see the module docstring.

    `listed` are the places of those words that are, or nearly are, somebody's.
    """

    def __init__(
        self,
        lookup: Lookup,
        text: str,
        read: Callable[[list[str]], list[Reading]],
        spelled: Sequence[Known] = (),
    ) -> None:
        self._lookup = lookup
        self._text = text
        self.wholes: list[Whole] = []
        self.words: list[Placed] = []
        self.listed: list[int] = []
        stretches = text.split()
        readings = read(stretches)
        signs = Sign.NOTHING
        for reading in readings:
            signs |= reading.signs
        in_lines = "-" in text and "\n" in text
        self._has_links = bool(spelled) or in_lines or bool(signs & Sign.LINK)
        has_words = self._has_links or bool(signs & ~_NO_WORDS)
        if not (has_words or signs & Sign.WHOLE):
            return
        starts: list[int] = []
        at = 0
        for stretch in stretches:
            at = text.index(stretch, at)
            starts.append(at)
            at += len(stretch)
        if signs & Sign.WHOLE:
            self.wholes = [
                whole._replace(start=whole.start + at, end=whole.end + at)
                for reading, at in zip(readings, starts, strict=True)
                for whole in reading.wholes
            ]
        if has_words:
            self._fill(readings, starts, spelled)

    def _fill(
        self, readings: Sequence[Reading], starts: Sequence[int], spelled: Sequence[Known]
    ) -> None:
        spots = [
            (known, known.start + at, known.end + at)
            for reading, at in zip(readings, starts, strict=True)
            for known in reading.words
        ]
        if spelled:
            spots = _with_spelled(spots, spelled)
        if self._has_links:
            spots = self._joined(spots)
        self.words = self._placed(spots)
        self.listed = [
            place
            for place, (known, _, _) in enumerate(spots)
            if known.entries or known.near or known.heard
        ]

    def _joined(self, spots: list[_Spot]) -> list[_Spot]:
        """ "O Brien", "de la Cruz", "Achter-/berg": one name written as several words."""
        found: list[_Spot] = []
        place = 0
        while place < len(spots):
            known = spots[place][0]
            merged = None
            if known.word in JOINERS or (not known.entries and self._hyphened(spots, place)):
                merged = self._merged(spots, place)
            if merged:
                found.append(merged[0])
                place = merged[1]
            else:
                found.append(spots[place])
                place += 1
        return found

    def _merged(self, spots: list[_Spot], place: int) -> tuple[_Spot, int] | None:
        first, start, _ = spots[place]
        word = first.word
        most = _LONGEST_PARTICLES if word in JOINERS else 1
        for after in range(place + 1, min(place + 1 + most, len(spots))):
            last, begin, end = spots[after]
            if self._text[spots[after - 1][2] : begin].strip(" \t\n'’-"):
                return None
            word += last.word
            if entries := self._lookup.entries("w", word):
                joined = Known(start, end, word, last.capital, "", entries)
                return (joined, start, end), after + 1
        return None

    def _hyphened(self, spots: list[_Spot], place: int) -> bool:
        if place + 1 >= len(spots):
            return False
        between = self._text[spots[place][2] : spots[place + 1][1]]
        return between[:1] == "-" and "\n" in between

    def _placed(self, spots: list[_Spot]) -> list[Placed]:
        text = self._text
        orders: Iterable[int] = range(1, len(spots) + 1)
        if _BEGINS_ASIDE.search(text) and (
            asides := [match.span() for match in _ASIDE.finditer(text)]
        ):
            orders = accumulate(
                not any(start < begin < end for start, end in asides) for _, begin, _ in spots
            )
        last = 0
        placed = []
        for (known, begin, finish), order in zip(spots, orders, strict=True):
            placed.append(Placed(known, begin, finish, order, text[last:begin]))
            last = finish
        return placed

    def is_phrase_start(self, place: int) -> bool:
        """Whether a form of several words may stand around a place."""
        return Role.PHRASE_START in map(_role, self.words[place].known.entries)

    def phrases(self, place: int) -> Iterator[Part]:
        """Forms of several words around a place: schools, other names, handles said."""
        for first in range(max(place - _BEFORE_TRIGGER, 0), place + 1):
            joined, used = "", 0
            for after in range(first, len(self.words)):
                word = self.words[after].known.word
                if used and word in _SAID_SIGNS:
                    continue
                joined += word
                used += 1
                if after >= place and (entries := self._lookup.entries("p", joined)):
                    yield self.words[first].start, self.words[after].end, entries
                if used == _LONGEST_PHRASE:
                    break

    def swapped(self, place: int) -> Iterator[Part]:
        """Two words around a place that are a name with the beginnings of its parts exchanged."""
        for first in (place - 1, place):
            if first >= 0 and first + 1 < len(self.words):
                one, other = self.words[first : first + 2]
                if entries := self._lookup.entries("j", one.known.word + other.known.word):
                    yield one.start, other.end, entries

    def streets(self) -> Iterator[Part]:
        """Listed streets without their house number."""
        for place, placed in enumerate(self.words if self._has_links else ()):
            kind = KINDS_OF_STREET.get(placed.known.word)
            if not kind:
                continue
            name = ""
            for before in range(place - 1, max(place - 4, -1), -1):
                name = self.words[before].known.word + name
                if entries := self._lookup.entries("s", name + kind):
                    yield self.words[before].start, placed.end, entries
                    break


def _with_spelled(spots: list[_Spot], spelled: Sequence[Known]) -> list[_Spot]:
    """Words of which none is a letter of those that are spelled out."""
    found = [
        (known, start, end)
        for known, start, end in spots
        if not any(one.start < end and start < one.end for one in spelled)
    ]
    found = [*((known, known.start, known.end) for known in spelled), *found]
    return sorted(found, key=_start)
