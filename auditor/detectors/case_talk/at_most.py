"""What the words and the signs of a text come to at most, as the gate asks before a close reading.

Signs are bits here, and what a text may hold is one number with the bits of its phrases, so that
little arithmetic tells what `evidence` weighs sign by sign.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence, Set
from functools import lru_cache, reduce
from operator import or_
from sys import intern
from typing import NamedTuple

from auditor.detectors.case_talk.belonging import OTHERWISE
from auditor.detectors.case_talk.evidence import (
    EARLY,
    MANY,
    MOST_OF_FEW,
    OF_WORK,
    OPENING,
    PAIRS,
    SOMEONE,
    WORK,
    implied,
    is_base,
    thin,
    told_by,
)
from auditor.detectors.case_talk.lexicon import Concept
from auditor.detectors.case_talk.setting import WHERE
from auditor.detectors.first_look import Remembered

_MOST_REMEMBERED = 20_000
_NOTHING: Mapping[str, float] = {}


class _Built(NamedTuple):
    """The signs of how a text is built and where it stands, as bits; what each sign adds that a
    text may have which stands there, by its bit; and all these bits."""

    signs: int
    adds: Mapping[int, float]
    adding: int


class MostOfSigns:
    """What the signs of a text come to by the phrases that may stand in it: all signs that may
    speak for a client, less those against one that are there for certain."""

    def __init__(self, concepts: Sequence[Concept], weights: Mapping[str, float]) -> None:
        """`concepts` in the order of the bits by which phrases are told here."""
        self._concepts, self._weights = concepts, weights
        self._bits: dict[str, int] = {}
        self._told = {1 << at: self._all(told_by([one])) for at, one in enumerate(concepts)}
        self._statuses = self._named(one for one in concepts if one.group == "status")
        self._details = self._named(one for one in concepts if one.element)
        amounts = ("statuses", "details", "many_details")
        self._several_statuses, self._some_details, self._many_details = map(self._bit, amounts)
        against = [one.group in OTHERWISE for one in concepts]
        self._against = sum([1 << at for at, speaks in enumerate(against) if speaks])
        self._client, self._plain = self._bit("client"), self._bit("plain")
        self._wider = tuple(
            (self._all(parts), self._bit(sign))
            for sign, parts in (("someone", SOMEONE), ("work", WORK))
        )
        self._of_work = self._all(OF_WORK)
        pairs = [(self._all(pair), weights.get("+".join(pair), 0.0)) for pair in PAIRS]
        self._pairs = tuple((pair, weight) for pair, weight in pairs if weight > 0)
        self._built = Remembered(self._of_built).__getitem__
        self._certain = lru_cache(maxsize=_MOST_REMEMBERED)(self._for_certain)

    def _bit(self, sign: str) -> int:
        return self._bits.setdefault(sign, 1 << len(self._bits))

    def _all(self, signs: Iterable[str]) -> int:
        return reduce(or_, map(self._bit, signs), 0)

    def _named(self, concepts: Iterable[Concept]) -> int:
        return self._all(f"{one.group}:{one.name}" for one in concepts)

    def of(self, may: int, does: int, built: frozenset[str]) -> float:
        """The sum for the phrases that may stand in a text, and those of them that do, as bits;
        `built` are the signs of how it is built and where it stands."""
        told = self._told_by(may)
        # The close reading keeps a phrase for other things, unless it is quoted or a client's.
        against = 0 if told & self._client or "quoted" in built else does & self._against
        here = self._built(built)
        signs = told | here.signs | (0 if against else self._plain)
        for parts, wider in self._wider:
            if signs & parts:
                signs |= wider
        most = sum([weight for pair, weight in self._pairs if signs & pair == pair])
        adds, adding = here.adds, signs & here.adding
        while adding:
            lowest = adding & -adding
            most += adds[lowest]
            adding ^= lowest
        few = min((signs & self._of_work).bit_count(), MOST_OF_FEW + 1)
        return most + self._certain(against, few, built)

    def _told_by(self, phrases: int) -> int:
        """What `evidence.told_by` tells of phrases."""
        signs = 0
        while phrases:
            lowest = phrases & -phrases
            signs |= self._told[lowest]
            phrases ^= lowest
        if (signs & self._statuses).bit_count() > 1:
            signs |= self._several_statuses
        details = (signs & self._details).bit_count()
        if details >= MANY:
            signs |= self._some_details
        if details >= 2 * MANY:
            signs |= self._many_details
        return signs

    def _of_built(self, built: frozenset[str]) -> _Built:
        signs = self._all((*built, "bare_pronoun"))
        adds = {bit: self._adds(sign, built & WHERE) for sign, bit in self._bits.items()}
        adds = {bit: weight for bit, weight in adds.items() if weight}
        return _Built(signs, adds, sum(adds))

    def _adds(self, sign: str, where: Set[str]) -> float:
        crossed = [f"{sign}+{place}" for place in where] if is_base(sign) else []
        return sum([max(0.0, self._weights.get(one, 0.0)) for one in (sign, *crossed)])

    def _for_certain(self, against: int, few: int, built: frozenset[str]) -> float:
        """What those signs against a client come to that are there for certain: by phrases that
        stand there, and by how few groups of work may."""
        told = told_by(one for at, one in enumerate(self._concepts) if against >> at & 1)
        of_work = sorted(OF_WORK)[:few]
        certain = implied(told | (built - {"quoted"})).union(thin({*of_work, *built}))
        return sum([min(0.0, self._weights.get(sign, 0.0)) for sign in certain])


class SumOfWords:
    """What the single words and the pairs of words of a text come to, as `evidence.words_in` counts
    them: each once, however often it stands there."""

    def __init__(self, words: Mapping[str, float]) -> None:
        singles: dict[str, float] = {}
        early: dict[str, float] = {}
        self._after: dict[str, dict[str, float]] = {}
        for word, weight in words.items():
            first, _, second = word.partition(" ")
            if second:
                self._after.setdefault(intern(first), {})[intern(second)] = weight
            elif word.startswith(EARLY):
                early[word.removeprefix(EARLY)] = weight
            else:
                singles[word] = weight
        self._single = Remembered[str, float](lambda word: singles.get(word, 0.0)).__getitem__
        self._early = Remembered[str, float](lambda word: early.get(word, 0.0)).__getitem__

    def of(self, order: Sequence[str]) -> float:
        """The sum for words in their order."""
        words = {*order}
        alone = sum(map(self._single, words)) + sum(map(self._early, {*order[:OPENING]}))
        # A pair that comes again has two words that do.
        once = len(words) + 1 >= len(order)
        return alone + (self._in_a_row(order) if once else self._in_pairs(order))

    def _in_a_row(self, order: Sequence[str]) -> float:
        """What the pairs come to where none comes again."""
        most = 0.0
        after = self._after.get("^", _NOTHING)
        for word in order:
            if word in after:
                most += after[word]
            after = self._after.get(word, _NOTHING)
        return most + after.get("$", 0.0)

    def _in_pairs(self, order: Sequence[str]) -> float:
        told: dict[tuple[str, str], float] = {}
        before, after = "^", self._after.get("^", _NOTHING)
        for word in order:
            if word in after:
                told[before, word] = after[word]
            before, after = word, self._after.get(word, _NOTHING)
        return sum(told.values()) + after.get("$", 0.0)
