"""A text as a line of words: what the list says about each, and what they form together."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator, Sequence

from auditor.identifiers.addresses import KINDS_OF_STREET
from auditor.identifiers.lookup import Lookup
from auditor.identifiers.name_matching import Placed
from auditor.identifiers.payloads import Entry
from auditor.identifiers.reading import JOINERS, Known, Reading, Whole

_STRETCH = re.compile(r"\S+")
_ASIDE = re.compile(r"[\"“”«(\[][^\"“”»)\]\n]{1,40}[\"“”»)\]]")
_LONGEST_PHRASE = 6
_BEFORE_TRIGGER = 2
"""Words of a form that may stand before the one that makes it be looked for."""
_SAID_SIGNS = frozenset("dot period underscore punto point hyphen dash guion".split())
_LONGEST_PARTICLES = 3

Part = tuple[int, int, tuple[Entry, ...]]


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
        known = list(spelled)
        for match in _STRETCH.finditer(text):
            at = match.start()
            reading = read(match[0])
            for word in reading.words:
                start, end = word.start + at, word.end + at
                if not any(one.start < end and start < one.end for one in spelled):
                    known.append(word._replace(start=start, end=end))
            for whole in reading.wholes:
                self.wholes.append(whole._replace(start=whole.start + at, end=whole.end + at))
        known.sort(key=lambda one: one.start)
        self.words = self._placed(self._joined(known))

    def _joined(self, known: list[Known]) -> list[Known]:
        """ "O Brien", "de la Cruz", "Achter-/berg": one name written as several words."""
        found: list[Known] = []
        place = 0
        while place < len(known):
            merged = self._merged(known, place)
            if merged:
                found.append(merged[0])
                place = merged[1]
            else:
                found.append(known[place])
                place += 1
        return found

    def _merged(self, known: list[Known], place: int) -> tuple[Known, int] | None:
        first = known[place]
        is_broken = place + 1 < len(known) and not first.entries and self._hyphened(known, place)
        if first.word not in JOINERS and not is_broken:
            return None
        word = first.word
        for after in range(place + 1, min(place + 1 + _LONGEST_PARTICLES, len(known))):
            if self._text[known[after - 1].end : known[after].start].strip(" \t\n'’-"):
                return None
            word += known[after].word
            if entries := self._lookup.entries("w", word):
                joined = Known(
                    first.start, known[after].end, word, known[after].capital, "", entries
                )
                return joined, after + 1
            if is_broken:
                return None
        return None

    def _hyphened(self, known: list[Known], place: int) -> bool:
        between = self._text[known[place].end : known[place + 1].start]
        return between.startswith("-") and "\n" in between

    def _placed(self, known: list[Known]) -> list[Placed]:
        asides = [match.span() for match in _ASIDE.finditer(self._text)]
        placed = []
        order, last = 0, 0
        for one in known:
            gap = self._text[last : one.start]
            if not any(start < one.start < end for start, end in asides):
                order += 1
            placed.append(Placed(one, one.start, one.end, order, gap))
            last = one.end
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
