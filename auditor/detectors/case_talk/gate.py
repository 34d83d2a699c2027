"""Tells at little cost that a text cannot be case talk, so that ordinary posts are read quickly.

The gate never decides that something is case talk. It asks first whether a phrase of a group
without which nothing is case talk (`lexicon.CORE`) stands in the text, ends of sentences, capitals
and what fills the gaps of phrases left aside; then whether everything that may speak for a client,
less what is certain to speak against one, comes to the sum that is needed: first with single words
for certain, then with phrases that no end of a sentence cuts. Each step expects as much as the
close reading finds or more, so that nothing is lost by it.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping, Sequence
from functools import lru_cache
from itertools import chain, pairwise
from sys import intern

from auditor.detectors.case_talk.belonging import OTHERWISE
from auditor.detectors.case_talk.evidence import EARLY, OPENING, implied, shape, thin, told_by
from auditor.detectors.case_talk.lexicon import Lexicon
from auditor.detectors.case_talk.reading import any_bare_age, line_of, spaced, tokens
from auditor.detectors.first_look import DIGITS, first_look

_ROUNDING = 1e-6
"""How far two sums of the same weights may lie apart."""
_LONG = 120
"""Words from which on a text is read closely without a second look."""
_QUOTES = re.compile(r"[\"“”«»]")
_MOST_REMEMBERED = 20_000


class Gate:
    """Knows what the words of a text could come to at most."""

    def __init__(self, lexicon: Lexicon) -> None:
        self._core, self._rest = lexicon.core, lexicon.rest
        self._weights = lexicon.weights.weights
        self._threshold = lexicon.weights.threshold
        self._words = Sums(lexicon.words)
        self._remembered = lru_cache(maxsize=_MOST_REMEMBERED)(self._most_of)

    def opens(
        self, text: str, setting: frozenset[str] = frozenset(), needed: float | None = None
    ) -> bool:
        """Whether a text has to be read closely: it may come to the sum `needed`, by default that
        from which on an item is about a client. `setting` as `setting.setting` gives it."""
        look = first_look(text)
        if look.told & DIGITS.bits and any_bare_age(text):
            return True
        order, figures = look.order, look.figures
        line = spaced(order)
        present = _present(order, figures)
        core, _ = self._core.glance(line, figures, present)
        if not core:
            return False
        least = (self._threshold if needed is None else needed) - _ROUNDING
        least -= self._words.of(figures or order)
        built = setting.union(shape(order, quoted=_has_quotes(text)))
        rest, alone = self._rest.suppose(present)
        if self._remembered(core, rest, alone, built) < least:
            return False
        rest, alone = self._rest.glance(line, figures, present)
        if self._remembered(core, rest, alone, built) < least:
            return False
        # "My 84yo" is said of clients too; and a long text holds so much that it comes to any sum.
        if "<age>" in figures or len(order) > _LONG:
            return True
        whole = self._rest.whole(line_of(tokens(text)))
        return self._remembered(core, rest, whole, built) >= least

    def _most_of(self, core: int, rest: int, sure: int, built: frozenset[str]) -> float:
        """What the signs that may be there come to: all that speak for a client, and those against
        one that are there for certain."""
        told = told_by(chain(self._core.labels(core), self._rest.labels(rest)))
        signs = {*told, *built, "bare_pronoun"}
        otherwise: set[str] = set()
        # The close reading keeps a phrase for other things, unless it is quoted or a client's.
        if "client" not in told and "quoted" not in built:
            against = (one for one in self._rest.labels(sure) if one.group in OTHERWISE)
            otherwise = told_by(against)
        if not otherwise:
            signs.add("plain")
        weights = self._weights
        most = sum([max(0.0, weights[sign]) for sign in implied(signs) if sign in weights])
        certain = implied(otherwise | (built - {"quoted"})).union(thin(signs))
        return most + sum([min(0.0, weights[sign]) for sign in certain if sign in weights])


class Sums:
    """What the single words and the pairs of words of a text come to, as `evidence.words_in` counts
    them: each once, however often it stands there."""

    def __init__(self, words: Mapping[str, float]) -> None:
        self._singles: dict[str, float] = {}
        self._early: dict[str, float] = {}
        self._after: dict[str, dict[str, float]] = {}
        for word, weight in words.items():
            first, _, second = word.partition(" ")
            if second:
                self._after.setdefault(intern(first), {})[intern(second)] = weight
            elif word.startswith(EARLY):
                self._early[intern(word.removeprefix(EARLY))] = weight
            else:
                self._singles[intern(word)] = weight
        self._opening = {
            word: self._singles.get(word, 0.0) + self._early.get(word, 0.0)
            for word in {*self._singles, *self._early}
        }

    def of(self, order: Sequence[str]) -> float:
        """The sum for words in their order."""
        words = {*order}
        if len(words) == len(order):
            opening = filter(None, map(self._opening.get, order[:OPENING]))
            further = filter(None, map(self._singles.get, order[OPENING:]))
            return sum(opening) + sum(further) + self._in_a_row(order)
        early = filter(None, map(self._early.get, {*order[:OPENING]}))
        single = filter(None, map(self._singles.get, words))
        # A pair that comes again has two words that do.
        once = len(words) + 1 == len(order)
        pairs = self._in_a_row(order) if once else self._in_pairs(order)
        return sum(early) + sum(single) + pairs

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
        pairs = {*pairwise(("^", *order, "$"))}
        return sum([self._after.get(first, _NOTHING).get(second, 0.0) for first, second in pairs])


_NOTHING: Mapping[str, float] = {}


def _present(order: Sequence[str], figures: Sequence[str]) -> Iterable[str]:
    """All words and kinds; a few of them are gone through more quickly than made a set of."""
    if len(order) > _LONG:
        return {*order, *figures}
    return [*order, *figures] if figures else order


def _has_quotes(text: str) -> bool:
    return '"' in text if text.isascii() else _QUOTES.search(text) is not None
