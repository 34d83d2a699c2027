"""A text as a line of words: what the list says about each, and what they form together."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator, Sequence
from operator import attrgetter
from typing import NamedTuple

from auditor.identifiers.forms.addresses import KINDS_OF_STREET
from auditor.identifiers.matching.lookup import Lookup
from auditor.identifiers.matching.names.surroundings import Placed
from auditor.identifiers.matching.stretches.reading import JOINERS
from auditor.identifiers.matching.stretches.readings import Known, Reading, Whole
from auditor.identifiers.sealed.payloads import Entry

_STRETCH = re.compile(r"\S+")
_ASIDE = re.compile(r"[\"“”«(\[][^\"“”»)\]\n]{1,40}[\"“”»)\]]")
_LONGEST_PHRASE = 6
_BEFORE_TRIGGER = 2
"""Words of a form that may stand before the one that makes it be looked for."""
_SAID_SIGNS = frozenset("dot period underscore punto point hyphen dash guion".split())
_LONGEST_PARTICLES = 3

_start = attrgetter("start")

Part = tuple[int, int, tuple[Entry, ...]]


class _Spot(NamedTuple):
    """A word and where it stands in the text; its own places are those in its stretch."""

    known: Known
    start: int
    end: int


class Line:
    """The words of a text in order; see the module docstring."""

    def __init__(
        self,
        lookup: Lookup,
        text: str,
        read: Callable[[str], Reading],
        spelled: Sequence[Known] = (),
    ) -> None:
        self._lookup = lookup
        self._text = text
        self.wholes: list[Whole] = []
        spots = [_Spot(known, known.start, known.end) for known in spelled]
        to_join = "-" in text and "\n" in text
        for match in _STRETCH.finditer(text):
            at = match.start()
            reading = read(match[0])
            for known in reading.words:
                start, end = known.start + at, known.end + at
                if spelled and any(one.start < end and start < one.end for one in spelled):
                    continue
                spots.append(_Spot(known, start, end))
                if known.word in JOINERS:
                    to_join = True
            for whole in reading.wholes:
                self.wholes.append(whole._replace(start=whole.start + at, end=whole.end + at))
        if spelled:
            spots.sort(key=_start)
        self.words = self._placed(self._joined(spots) if to_join else spots)

    def _joined(self, spots: list[_Spot]) -> list[_Spot]:
        """ "O Brien", "de la Cruz", "Achter-/berg": one name written as several words."""
        found: list[_Spot] = []
        place = 0
        while place < len(spots):
            known = spots[place].known
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
        first = spots[place]
        word = first.known.word
        most = _LONGEST_PARTICLES if word in JOINERS else 1
        for after in range(place + 1, min(place + 1 + most, len(spots))):
            last = spots[after]
            if self._text[spots[after - 1].end : last.start].strip(" \t\n'’-"):
                return None
            word += last.known.word
            if entries := self._lookup.entries("w", word):
                capital = last.known.capital
                joined = Known(first.start, last.end, word, capital, "", entries)
                return _Spot(joined, first.start, last.end), after + 1
        return None

    def _hyphened(self, spots: list[_Spot], place: int) -> bool:
        if place + 1 >= len(spots):
            return False
        between = self._text[spots[place].end : spots[place + 1].start]
        return between[:1] == "-" and "\n" in between

    def _placed(self, spots: list[_Spot]) -> list[Placed]:
        text = self._text
        asides = [match.span() for match in _ASIDE.finditer(text)]
        placed = []
        order, last = 0, 0
        for known, begin, finish in spots:
            if not asides or not any(start < begin < end for start, end in asides):
                order += 1
            placed.append(Placed(known, begin, finish, order, text[last:begin]))
            last = finish
        return placed

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

    def streets(self) -> Iterator[Part]:
        """Listed streets without their house number."""
        for place, placed in enumerate(self.words):
            kind = KINDS_OF_STREET.get(placed.known.word)
            if not kind:
                continue
            name = ""
            for before in range(place - 1, max(place - 4, -1), -1):
                name = self.words[before].known.word + name
                if entries := self._lookup.entries("s", name + kind):
                    yield self.words[before].start, placed.end, entries
                    break
