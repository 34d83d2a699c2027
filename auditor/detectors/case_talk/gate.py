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
from collections.abc import Iterable, Sequence
from functools import lru_cache

from auditor.detectors.case_talk.at_most import MostOfSigns, SumOfWords
from auditor.detectors.case_talk.evidence import shape
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
        self._threshold = lexicon.weights.threshold
        self._words = SumOfWords(lexicon.words)
        concepts = (*self._core.every, *self._rest.every)
        self._signs = MostOfSigns(concepts, lexicon.weights.weights)
        self._most = lru_cache(maxsize=_MOST_REMEMBERED)(self._most_of)

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
        if self._most(core, rest, alone, built) < least:
            return False
        rest, alone = self._rest.glance(line, figures, present)
        if self._most(core, rest, alone, built) < least:
            return False
        # "My 84yo" is said of clients too; and a long text holds so much that it comes to any sum.
        if "<age>" in figures or len(order) > _LONG:
            return True
        whole = self._rest.whole(line_of(tokens(text)))
        return self._most(core, rest, whole, built) >= least

    def _most_of(self, core: int, rest: int, sure: int, built: frozenset[str]) -> float:
        shift = len(self._core.every)
        return self._signs.of(core | rest << shift, sure << shift, built)


def _present(order: Sequence[str], figures: Sequence[str]) -> Iterable[str]:
    """All words and kinds; a few of them are gone through more quickly than made a set of."""
    if len(order) > _LONG:
        return {*order, *figures}
    return [*order, *figures] if figures else order


def _has_quotes(text: str) -> bool:
    return '"' in text if text.isascii() else _QUOTES.search(text) is not None
