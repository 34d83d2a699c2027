"""In whose company a match stands: other signs of the same client, and of others, in its text."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterator, Sequence
from itertools import pairwise
from typing import NamedTuple

from auditor.identifiers.matching.matches import Match
from auditor.identifiers.sealed.payloads import Role

GIVEN = frozenset((Role.FIRST, Role.NICK, Role.FOND, Role.ALIAS))
"""Roles of what somebody is called."""
_PLACES = frozenset(
    (Role.SCHOOL, Role.STREET, Role.ADDRESS, Role.ADDRESS_PART, Role.BIRTH_DATE, Role.PHONE_END)
)
_AND = re.compile(r"\s*(?:&|\+|,|and|y|et|n)\s*", re.IGNORECASE)


class Others(NamedTuple):
    """`beside`: a sign of the same client that is no name stands in the text too; `again`: more
    of the client's signs stand in it; `together`: another client is named in one breath."""

    beside: bool = False
    again: bool = False
    together: bool = False

    def signs(self) -> Iterator[str]:
        """The same as words that `whose.toml` can weigh."""
        return (name for name, is_so in zip(self._fields, self, strict=True) if is_so)


def with_others(found: Sequence[Match], text: str) -> Iterator[tuple[Match, Others]]:
    """Each match of a text with its company."""
    beside = {match.number for match in found if match.role in _PLACES}
    times = Counter(match.number for match in found)
    together = _together(found, text)
    for match in found:
        is_given = match.role in GIVEN
        yield (
            match,
            Others(
                match.number in beside and match.role not in _PLACES,
                times[match.number] > 1,
                is_given and match.number in together,
            ),
        )


def _together(found: Sequence[Match], text: str) -> frozenset[int]:
    """Clients who are named in one breath with another one by their given names."""
    given = [match for match in found if match.role in GIVEN]
    pairs = [
        (one.number, other.number)
        for one, other in pairwise(given)
        if one.number != other.number and _AND.fullmatch(text, one.end, other.start)
    ]
    return frozenset(number for pair in pairs for number in pair)
