"""What the stretches of a text come to together, before any of them is read beside another."""

from __future__ import annotations

import re
from collections.abc import Sequence

from auditor.identifiers.matching import ages
from auditor.identifiers.matching.stretches.readings import Reading, Sign

BIRTHDAY_HINT = re.compile(r"[Bb](?:irth|[- ]?)day|BIRTHDAY|turn|born|cumpl|anniv|fête")
FEWEST_DIGITS = 3
"""Figures from which a text may hold a number of somebody's."""
_FEWEST_SMALL_NUMBERS = 3
_FIGURES = Sign.HOUSE | Sign.NUMBER_WORD
_NUMBERS = Sign.NUMBER_WORD | Sign.SMALL_NUMBER

_BUSY = ~(
    Sign.DULL | Sign.NEAR | Sign.WHOLE | Sign.DIGIT | Sign.SMALL_NUMBER | Sign.LINK | Sign.PICTURE
)
"""Signs that send a text on, whatever else stands in it."""


class Glance:
    """What the stretches of a text come to, before any of them is read beside another."""

    def __init__(self, *, dated: bool) -> None:
        self.dated = dated
        self.signs = Sign.NOTHING
        self.digits = 0
        self.says_something = False
        self.has_crowd = False
        self._pictures = 0
        self._small = 0
        self._owners: frozenset[int] = frozenset()

    def add(self, reading: Reading) -> None:
        """One distinct stretch more, of those with signs."""
        signs, _, _, digits, owners = reading
        self.signs |= signs
        self.digits += digits
        if signs & Sign.SMALL_NUMBER:
            self._small += 1
        if signs & Sign.PICTURE:
            self._pictures += 1
        if signs & Sign.ALONE or (owners and not owners.isdisjoint(self._owners)):
            self.says_something = True
        elif owners and signs & Sign.KNOWN:
            self.has_crowd = True
        if owners:
            self._owners = self._owners | owners if self._owners else owners

    @property
    def has_pictures(self) -> bool:
        """Whether two signs, or a sign and a word, may be a name together."""
        if self.signs & Sign.PICTURES or self._pictures > 1:
            return True
        return bool(self.signs & Sign.PICTURE) and self.says_something

    @property
    def has_figures(self) -> bool:
        """Whether numbers have to be looked at."""
        if self._small >= _FEWEST_SMALL_NUMBERS:
            self.signs |= Sign.NUMBER_WORD
        return bool(self.signs & _FIGURES) or self.digits >= FEWEST_DIGITS


def tells_age(glance: Glance, text: str) -> bool:
    """Whether a dated text says how old somebody is, in figures, in words or by a birthday."""
    if not glance.dated:
        # Nobody's age is known without a day.
        return False
    if (glance.digits or glance.signs & _NUMBERS) and ages.ages_in(text.lower()):
        return True
    return bool(BIRTHDAY_HINT.search(text)) and ages.is_birthday(text.lower())


def is_idle(said: Sequence[Reading]) -> bool:
    """Whether what the stretches come to cannot name anybody, so that nothing more is looked at."""
    if not said:
        return True
    if len(said) > 2:
        return False
    first, last = said[0], said[-1]
    if (first.signs | last.signs) & _BUSY:
        return False
    if first.signs & last.signs & Sign.PICTURE and first is not last:
        return False
    if first is last:
        return first.digits < FEWEST_DIGITS
    return first.digits + last.digits < FEWEST_DIGITS and first.owners.isdisjoint(last.owners)
