"""What the words around a name say: a sentence begins or ends, somebody else is meant, a family."""

from __future__ import annotations

import re
from collections.abc import Sequence
from functools import cached_property
from typing import NamedTuple

from auditor.identifiers.matching.matches import ORDINARY
from auditor.identifiers.matching.names.cues import (
    DEEDS,
    FAMILY_WORDS,
    HOME_WORDS,
    OPENERS,
    PERSON,
    PERSON_WORDS,
    POINTING,
    PROFESSIONS,
    SAINTS,
    SHORT_TITLES,
    TITLES,
    commonness,
)
from auditor.identifiers.matching.stretches.readings import Known
from auditor.identifiers.sealed.payloads import Role
from auditor.identifiers.spelling.nicknames import (
    common_names,
    famous,
    is_name,
    ordinary_names,
    wordlike,
)

GIVEN = frozenset((Role.FIRST, Role.NICK, Role.FOND, Role.ALIAS))
"""Roles of words that a family name may follow."""
_SAID_BY = re.compile(r"[\"”’']\s*[-–—~]+\s*$")
_ENDING = 2
"""Letters of a possessive ending, its apostrophe among them."""
_AND = frozenset("&+")
_AND_WORDS = frozenset("and y et".split())
_TWO_NAMES = 4
"""Words that two names in a row may have, when nothing else is written."""
_SENTENCE_BEGIN = re.compile(r"[.!?:\n\"“(]")
_SENTENCE_END = re.compile(r"[.!?;:]\s|\n\s*\n")


class Placed(NamedTuple):
    """A word in its text. `order` counts words, what stands in quotes or brackets left out;
    `gap` is what stands between it and the word before."""

    known: Known
    start: int
    end: int
    order: int
    gap: str


def _is_begun(known: Known) -> bool:
    """Whether a word is, as a name, no more than a beginning."""
    return bool(known.near) or (
        known.cut_off and all(role in (Role.FOND, Role.NICK) for role, _ in known.entries)
    )


class Surroundings:
    """The words of one text, asked about those beside a name. Places count words of the line."""

    def __init__(self, line: Sequence[Placed]) -> None:
        self._line = line

    @cached_property
    def _all_capitals(self) -> bool:
        return all(placed.known.capital for placed in self._line)

    def joins(self, place: int) -> bool:
        """Whether a word between two names can be part of one name."""
        known = self._line[place].known
        return len(known.word) == 1 or known.capital

    def family_cue(self, place: int) -> str:
        """Words beside a surname that say a person or family is meant."""
        before = self._line[place - 1] if place else None
        if before and before.known.word in TITLES and not self.broken(place - 1, place):
            return "a title"
        if place + 1 == len(self._line) or self.broken(place, place + 1):
            return ""
        after = self._line[place + 1].known.word
        is_family = after in FAMILY_WORDS or (after in PERSON_WORDS and self._pointed_at(place))
        return "a word for the family or the case" if is_family else ""

    def is_plural(self, place: int) -> bool:
        """Whether a capitalised name with an s stands right behind "the": "the Dirows"."""
        known = self._line[place].known
        before = self._line[place - 1].known.word if place else ""
        return known.capital and known.word.endswith("s") and before in POINTING

    def owns(self, place: int) -> bool:
        """Whether a word for kin, a home or what is in it follows: "Izos mum"."""
        if place + 1 >= len(self._line) or self._line[place + 1].gap.strip(" '’"):
            return False
        after = self._line[place + 1].known.word
        return after in FAMILY_WORDS or after in PERSON_WORDS or after in HOME_WORDS

    def _pointed_at(self, place: int) -> bool:
        """Whether "the" or the like stands before a capitalised name: "the wee Reid lassie"."""
        before = self._line[max(place - 2, 0) : place]
        return self._line[place].known.capital and any(one.known.word in POINTING for one in before)

    def is_another(self, place: int, role: Role) -> bool:
        """ "Bart Ferris" is somebody else than a client called Bart; "Judge Ferris" too."""
        known = self._line[place].known
        if self._is_half_of_another(place):
            return True
        if place and not self.broken(place - 1, place):
            before = self._line[place - 1].known
            if before.word in PROFESSIONS or before.word in SAINTS:
                return True
            if (
                role in (Role.LAST, Role.RELATIVE_LAST)
                and before.capital
                and before.word in common_names()
                and before.word not in ordinary_names()
            ):
                return True
        if place + 1 >= len(self._line) or self.broken(place, place + 1):
            return False
        after = self._line[place + 1]
        if known.word + after.known.word in famous():
            return True
        return (
            role in GIVEN
            and known.capital
            and not self._is_owner(place)
            and after.known.capital
            and after.gap in (" ", "-")
            and not after.known.cut_off
            and len(after.known.word) > 2
            and after.known.word not in wordlike()
            and not self._shouts(after.known.word)
        )

    def _shouts(self, word: str) -> bool:
        """ "RUTH RELAPSED": where all is in capitals, they make no surname of the next word."""
        could_be_deed = word.endswith("ed") and len(word) > 5
        return self._all_capitals and (len(self._line) > _TWO_NAMES or could_be_deed)

    def _is_half_of_another(self, place: int) -> bool:
        """ "Ruiz-Whitlock" is somebody else than a client called Ruiz."""
        for near, gap in ((place - 1, place), (place + 1, place + 1)):
            if 0 <= near < len(self._line) and gap < len(self._line):
                beside = self._line[near].known
                if self._line[gap].gap == "-" and beside.capital and len(beside.word) > 2:
                    owners = {number for _, number in self._line[place].known.entries}
                    return owners.isdisjoint(number for _, number in beside.entries)
        return False

    def only_opens(self, place: int, role: Role) -> bool:
        """ "Will you", "Happy birthday": a capital at the beginning says nothing.

        "April signed her lease" does: a deed follows, and somebody is spoken of.
        """
        word = self._line[place].known.word
        if commonness(word) != ORDINARY or not self._opens_sentence(place):
            return False
        # "Wood burner wanted": a surname alone begins no sentence unless it is its subject.
        is_surname = role is Role.LAST
        if not is_surname and is_name(word) and word not in OPENERS:
            return False
        if (is_surname and self.family_cue(place)) or self._is_one_of_two(place):
            return False
        if place + 1 >= len(self._line) or self._line[place + 1].gap.strip():
            return True
        after = self._line[place + 1].known.word
        is_kin = after in FAMILY_WORDS or after in PERSON_WORDS
        if (self._is_owner(place) and is_kin) or after == "from":
            return False
        does = after in DEEDS or (after.endswith("ed") and len(after) > 3)
        if is_surname and does:
            return False
        return not (does and any(PERSON.fullmatch(one.known.word) for one in self._line))

    def is_of_initials(self, place: int) -> bool:
        """Whether a letter is one of several with points: the "H." of "C.H."."""
        beside = ((place - 1, place), (place + 1, place + 1))
        return any(
            0 <= near < len(self._line)
            and gap < len(self._line)
            and self._line[gap].gap == "."
            and len(self._line[near].known.word) == 1
            for near, gap in beside
        )

    def broken_by_lines(self, one: int, other: int) -> bool:
        """Whether two words next to each other stand alone in a paragraph each: one name."""
        behind = self._line[other + 1].gap if other + 1 < len(self._line) else "\n"
        before = self._line[one].gap if one else "\n"
        return (
            other == one + 1
            and not self._line[other].gap.strip()
            and "\n" in before
            and "\n" in behind
        )

    def _is_owner(self, place: int) -> bool:
        """Whether a name stands in the possessive: "Autumn's aunt"."""
        placed = self._line[place]
        return placed.end - placed.start >= len(placed.known.word) + _ENDING

    def _is_one_of_two(self, place: int) -> bool:
        """ "Chase & Summer": two listed names that are named together."""
        rest = self._line[place + 1 : place + 3]
        if rest and rest[0].gap.strip() in _AND:
            other = rest[0].known
        elif len(rest) > 1 and rest[0].known.word in _AND_WORDS:
            other = rest[1].known
        else:
            return False
        return other.capital and bool(other.entries)

    def _opens_sentence(self, place: int) -> bool:
        gap = self._line[place].gap
        # Behind a quotation and a dash stands who said it.
        is_speaker = bool(_SAID_BY.search(gap))
        return place == 0 or (not is_speaker and bool(_SENTENCE_BEGIN.search(gap)))

    def broken(self, one: int, other: int) -> bool:
        """Whether a sentence ends between two words."""
        for place in range(one + 1, other + 1):
            before = self._line[place - 1].known.word
            could_end = len(before) > 2 and before not in SHORT_TITLES
            if self._line[place].gap.startswith("..") and _is_begun(self._line[place - 1].known):
                # "Jar... Coleb...": the points stand for letters.
                continue
            if could_end and _SENTENCE_END.search(self._line[place].gap):
                return True
        return False
