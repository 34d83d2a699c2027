"""Full names of which a part, or both, stand as somebody heard them: "Ian McGilvary" for a client
"Iain MacGillivray". Either part alone could be anybody's; side by side they are told."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence

from auditor.identifiers.matching.lookup import CUT_SHORT, SHORT_AS_HEARD, TWO_SLIPS, Lookup
from auditor.identifiers.matching.matches import ORDINARY, RARE, Match
from auditor.identifiers.matching.names.cues import commonness
from auditor.identifiers.matching.names.pairs import Signs, is_famous
from auditor.identifiers.matching.names.roles import pair_of
from auditor.identifiers.matching.names.surroundings import Placed, Surroundings
from auditor.identifiers.matching.stretches.readings import KEY_BESIDE
from auditor.identifiers.sealed.payloads import Role
from auditor.identifiers.spelling.heard import clearness, heard
from auditor.identifiers.spelling.name_parts import PARTICLES
from auditor.identifiers.spelling.nicknames import common_names, is_name, wordlike
from auditor.models import Tier

_FULL = frozenset((Role.FULL, Role.FULL_NICK))
_PARTS = frozenset((Role.FIRST, Role.NICK, Role.LAST, Role.MIDDLE))
_GIVEN = frozenset((Role.FIRST, Role.NICK, Role.FOND, Role.ALIAS))
_REACH = 2
_MISTYPED = range(6, 10)
"""Letters of words of which two may be of keys beside those that were meant."""
_WHOLE_NAME = 2
"""Words of a name as listed, beside which nothing has to be told by its sound."""
_SHORTEST_SMALL = 4
_SHORTEST_START = 4
"""Letters of a surname that is cut short."""
_SURE_ALONE = 4
"""Sounds of one part that make the pair sure beside the other part as it is listed."""
_SURE_TOGETHER = 8
"""Sounds of both parts that make the pair sure when neither is as it is listed."""
_FEWEST_TOGETHER = 5
_TIERS = (Tier.WEAK, Tier.MEDIUM, Tier.STRONG)


def listen(lookup: Lookup, line: Sequence[Placed], by_client: Mapping[int, Signs]) -> None:
    """Adds to the signs of clients what words beside a part of their name sound like.

    Words in small letters, short ones, and words of the language with a capital within a sentence
    ("An" for "Ahn"), are too many to be heard everywhere.
    """
    named = {
        place
        for signs in by_client.values()
        if len(signs.exact) < _WHOLE_NAME
        for place in (*signs.exact, *signs.near, *signs.heard)
    }
    for near in sorted({near for place in named for near in _around(line, place)}):
        told = lookup.cut_short(line[near].known.word) if _may_be_cut_short(line, near) else ()
        if _is_worth_hearing(line[near], near):
            told += lookup.heard(line[near].known.word)
            if _may_be_mistyped(line, near):
                told += lookup.mistyped(line[near].known.word)
        for role, owner, how in told:
            signs = by_client.get(owner)
            if signs and _is_beside(near, signs, _GIVEN if how == CUT_SHORT else _PARTS):
                signs.heard.setdefault(near, {}).setdefault(role, how)


def _around(line: Sequence[Placed], place: int) -> Iterator[int]:
    """Words beside a place that may be of one name with it: what begins with a capital goes on
    with one."""
    for near in range(max(place - _REACH, 0), min(place + _REACH + 1, len(line))):
        is_alike = line[near].known.capital == line[place].known.capital
        if near != place and (is_alike or "-" in (line[near].gap, line[place].gap)):
            yield near


def _is_beside(near: int, signs: Signs, parts: frozenset[Role]) -> bool:
    """Whether a place is new among the signs of a client, and close to a part of the name that it
    can stand beside."""
    if near in signs.exact or near in signs.near or len(signs.exact) >= _WHOLE_NAME:
        return False
    return any(
        abs(place - near) <= _REACH and not parts.isdisjoint(roles)
        for places in (signs.exact, signs.near, signs.heard)
        for place, roles in places.items()
        if place != near
    )


def _is_worth_hearing(placed: Placed, place: int) -> bool:
    word = placed.known.word
    if not word.isalpha():
        return False
    if placed.known.capital:
        return word not in wordlike() or (place > 0 and placed.gap in (" ", "-"))
    return len(word) >= _SHORTEST_SMALL and word not in wordlike()


def _may_be_mistyped(line: Sequence[Placed], place: int) -> bool:
    """Whether a word stands right beside a mistyped name and may be so itself: "Dawb Asekola"."""
    word = line[place].known.word
    if len(word) not in _MISTYPED or is_name(word) or word in wordlike():
        return False
    beside = (*line[max(place - 1, 0) : place], *line[place + 1 : place + 2])
    return any(how == KEY_BESIDE for one in beside for *_, how in one.known.near)


def _may_be_cut_short(line: Sequence[Placed], place: int) -> bool:
    """Whether a word is no name, and stands with a capital right behind a given name: "Tamsin
    Whitb"; it is no word either, unless few have the given name: "Tamsin Whit"."""
    known = line[place].known
    if not (place and known.capital and known.word.isalpha() and line[place].gap == " "):
        return False
    before = line[place - 1].known
    is_given = any(role in _GIVEN for role, _ in before.entries)
    is_clear = known.word not in wordlike() or commonness(before.word) == RARE
    is_begun = len(known.word) >= _SHORTEST_START and not is_name(known.word)
    return is_given and before.capital and is_begun and is_clear


class HeardPairs:
    """Reads each two neighbouring words of a line that sound like one client's name."""

    def __init__(self, line: Sequence[Placed], around: Surroundings) -> None:
        self._line = line
        self._around = around

    def of_client(self, number: int, signs: Signs) -> Iterator[Match]:
        """Every pair of which at least one word is only heard."""
        for place, roles in signs.heard.items():
            if place in signs.exact:
                continue
            for other in range(place - _REACH, place + _REACH + 1):
                if other != place and 0 <= other < len(self._line) and self._touch(place, other):
                    known = signs.exact.get(other) or set(signs.near.get(other, ()))
                    if known:
                        yield from self._pair(number, signs, place, other, set(roles), known)
                    elif other > place and other in signs.heard:
                        beside = set(signs.heard[other])
                        yield from self._pair(number, signs, place, other, set(roles), beside)

    def _touch(self, place: int, other: int) -> bool:
        """Whether an initial, a particle or half of a hyphenated name at most stands between."""
        first, last = sorted((place, other))
        if self._around.broken(first, last):
            return False
        if any("," in self._line[spot].gap for spot in range(first + 1, last + 1)):
            return False
        if last - first == 1:
            return True
        between = self._line[first + 1]
        hyphenated = "-" in (between.gap, self._line[last].gap)
        return hyphenated or len(between.known.word) == 1 or between.known.word in PARTICLES

    def _pair(
        self, number: int, signs: Signs, place: int, other: int, one: set[Role], two: set[Role]
    ) -> Iterator[Match]:
        first, last = sorted((place, other))
        pair = pair_of(*((one, two) if place == first else (two, one)), same_word=False)
        if pair is None:
            return
        tier = self._tier(signs, place, other)
        words = self._line[first].known.word, self._line[last].known.word
        if tier is None:
            return
        if pair.role not in _FULL and tier is Tier.STRONG:
            tier = Tier.MEDIUM
        if is_famous(*words):
            tier = Tier.WEAK
        how = next(iter(signs.heard[place].values()))
        yield Match(
            self._line[first].start, self._line[last].end, number, pair.role, tier,
            f"{pair.form} ({how})", exact=False, commonness=min(map(commonness, words)),
        )  # fmt: skip

    def _tier(self, signs: Signs, place: int, other: int) -> Tier | None:
        known, beside = self._line[place].known, self._line[other].known
        if self._is_capital(place) != self._is_capital(other):
            return None
        sounds = self._sounds(signs, place)
        if other in signs.exact:
            is_rare = commonness(beside.word) == RARE
            level = 2 if sounds >= _SURE_ALONE else (sounds >= _SURE_ALONE - 1) + is_rare
        else:
            together = sounds + self._sounds(signs, other)
            if together < _FEWEST_TOGETHER or commonness(beside.word) == ORDINARY:
                return None
            level = 2 if together >= _SURE_TOGETHER else 1
        # A known name is more likely that of somebody who is called so, the more so a common one.
        level -= is_name(known.word) + (known.word in common_names())
        if other not in signs.exact:
            level -= is_name(beside.word)
        return _TIERS[level] if level >= 0 else None

    def _is_capital(self, place: int) -> bool:
        """Whether a word, or the hyphenated one that it is in, begins with a capital."""
        while place and self._line[place].gap == "-" and not self._line[place].known.capital:
            place -= 1
        return self._line[place].known.capital

    def _sounds(self, signs: Signs, place: int) -> int:
        word = self._line[place].known.word
        hows = set(signs.heard.get(place, {}).values()) | set(signs.near.get(place, {}).values())
        if TWO_SLIPS in hows:
            return _SURE_ALONE
        if hows == {CUT_SHORT}:
            return len(word) - (word in wordlike())
        if hows == {SHORT_AS_HEARD}:
            return 1
        return max((clearness(key) for key in heard(word)), default=0)
