"""Two words of one client's name beside one another: how surely they are meant as that name."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from typing import NamedTuple

from auditor.identifiers.matching.lookup import Lookup
from auditor.identifiers.matching.matches import ORDINARY, RARE, Match, tier_of
from auditor.identifiers.matching.names.cues import commonness
from auditor.identifiers.matching.names.roles import Pair, pair_of
from auditor.identifiers.matching.names.surroundings import Placed, Surroundings
from auditor.identifiers.matching.stretches.readings import KEY_BESIDE, Known
from auditor.identifiers.sealed.payloads import Role
from auditor.identifiers.spelling.nicknames import common_names, famous, short_forms, wordlike
from auditor.models import Tier

_NO_VOWELS = "without its vowels"
_SHORTEST_BONES = 4
_SHORTEST_OF_TWO = 5
"""Letters of each of two misspelt words, if it is not a key beside that was struck."""
_BOTH = 2
_LEAST_SHOWN = 7
"""Letters of both names that must stand where both are broken off."""
_REACH = 3
"""How many words the parts of one name may be apart."""


class Signs(NamedTuple):
    """What the words of one client's name are, by their place in the line."""

    exact: dict[int, set[Role]]
    near: dict[int, dict[Role, str]]
    heard: dict[int, dict[Role, str]]


class PairReader:
    """Reads each two words of a line that are of one client."""

    def __init__(self, lookup: Lookup, line: Sequence[Placed], around: Surroundings) -> None:
        self._lookup = lookup
        self._line = line
        self._around = around

    def of_client(self, number: int, signs: Signs) -> Iterator[Match]:
        """Every two words of one client that can be one name."""
        places = sorted(signs.exact.keys() | signs.near.keys())
        for index, one in enumerate(places):
            for other in places[index + 1 :]:
                apart = self._line[other].order - self._line[one].order
                if apart > _REACH:
                    break
                if self._around.broken(one, other) and not self._around.broken_by_lines(one, other):
                    break
                if match := self._pair(number, one, other, signs):
                    yield match

    def _pair(self, number: int, one: int, other: int, signs: Signs) -> Match | None:
        hows = [
            signs.near[place][min(signs.near[place])]
            for place in (one, other)
            if place not in signs.exact
        ]
        roles = [signs.exact.get(place) or set(signs.near[place]) for place in (one, other)]
        same = self._line[one].known.word == self._line[other].known.word
        pair = pair_of(*roles, same_word=same)
        if pair is None:
            return None
        tier = self._pair_tier(one, other, pair, hows)
        if tier is None:
            return None
        hows += [self._line[p].known.how for p in (one, other) if self._line[p].known.how]
        form = pair.form + (f" ({', '.join(dict.fromkeys(hows))})" if hows else "")
        words = (self._line[one].known.word, self._line[other].known.word)
        return Match(
            self._line[one].start,
            self._line[other].end,
            number,
            pair.role,
            tier,
            form,
            exact=not hows,
            commonness=ORDINARY if is_famous(*words) else min(map(commonness, words)),
        )

    def _pair_tier(self, one: int, other: int, pair: Pair, hows: Sequence[str]) -> Tier | None:
        near = len(hows)
        first, last = self._line[one].known, self._line[other].known
        tier = tier_of(pair.role)
        gaps = [self._line[place].gap for place in range(one + 1, other + 1)]
        if any("," in gap for gap in gaps) and pair.given_first:
            return None
        if is_famous(first.word, last.word):
            return _lower(tier)
        apart = self._line[other].order - self._line[one].order
        if near and not self._near_holds(one, other, hows):
            return None
        if near == _BOTH and KEY_BESIDE in hows:
            tier = _lower(tier)
        if apart > 2 or (apart == 2 and not self._around.joins(one + 1)):
            tier = _lower(tier)
            if near or (
                apart > 2 and not all(self._around.joins(p) for p in range(one + 1, other))
            ):
                return Tier.WEAK if near else tier
        return self._as_words(first, last, tier, pair)

    def _as_words(self, first: Known, last: Known, tier: Tier, pair: Pair) -> Tier:
        """Names that are words too count by how they are written."""
        if all(known.capital for known in (first, last)):
            return tier
        plain = [known for known in (first, last) if commonness(known.word) == ORDINARY]
        if len(plain) == 2:
            return Tier.WEAK
        if not plain or (pair.given_first and plain[0].word not in wordlike()):
            return tier
        rest = last if plain[0] is first else first
        if not pair.given_first or (rest.capital and not plain[0].capital):
            return Tier.WEAK
        return tier if commonness(rest.word) == RARE else _lower(tier)

    def _near_holds(self, one: int, other: int, hows: Sequence[str]) -> bool:
        """Whether one or two misspelt words next to each other can be meant as this name."""
        first, last = self._line[one].known, self._line[other].known
        if self._line[other].order - self._line[one].order > 1:
            return False
        misspelt = [known for known in (first, last) if not known.entries]
        if any(known.script or "hidden letters" in known.how for known in (first, last)):
            return True
        if hows == [_NO_VOWELS, _NO_VOWELS]:
            return min(len(first.word), len(last.word)) >= _SHORTEST_BONES
        if all(known.cut_off for known in misspelt) and len(hows) == 2:
            shown = (len(first.word), len(last.word))
            return first.capital and last.capital and min(shown) >= 3 and sum(shown) >= _LEAST_SHOWN
        if len(hows) == 2:
            return (
                all(
                    len(known.word) >= _SHORTEST_OF_TWO or how == KEY_BESIDE
                    for known, how in zip((first, last), hows, strict=True)
                )
                and max(len(first.word), len(last.word)) >= _SHORTEST_OF_TWO
                and not {first.word, last.word} & common_names()
                and first.capital == last.capital
            )
        return all(
            (len(known.word) >= 4 or known.cut_off)
            and known.capital == (first if known is last else last).capital
            for known in misspelt
        )


def is_famous(one: str, other: str) -> bool:
    """Whether two words are a name that everybody knows, in one spelling or another."""
    spellings = {a + b for a, b in ((one, other), (other, one))}
    spellings |= {alike + other for alike in short_forms(one)}
    return not spellings.isdisjoint(famous())


def _lower(tier: Tier) -> Tier:
    return Tier.MEDIUM if tier is Tier.STRONG else Tier.WEAK
