"""Tells at little cost that a text cannot be case talk, so that ordinary posts are read quickly.

The gate never decides that something is case talk. It asks first whether a phrase of a group
without which nothing is case talk (`lexicon.CORE`) stands in the text, ends of sentences and
capitals left aside; then whether everything that speaks for a client, and nothing that speaks
against, comes to the sum that is needed, first with the gaps of phrases taken as filled and then as
they are. Each step sees as much as the close reading or more, so that nothing is lost by it.
"""

from __future__ import annotations

from collections.abc import Sequence
from functools import lru_cache

from auditor.detectors.case_talk.evidence import EARLY, OPENING, implied, shape, told_by
from auditor.detectors.case_talk.lexicon import Lexicon
from auditor.detectors.case_talk.reading import Line, by_kind
from auditor.detectors.first_look import first_look
from auditor.detectors.words import NAME

_ROUNDING = 1e-6
"""How far two sums of the same weights may lie apart."""
_IN_DOUBT = frozenset({"plain", "bare_pronoun"})
"""Signs that only the close reading can tell; they count as seen."""
_QUOTES = frozenset('"“”«»')
_MOST_REMEMBERED = 20_000


class Gate:
    """Knows what the words of a text could come to at most."""

    def __init__(self, lexicon: Lexicon) -> None:
        self._core, self._rest = lexicon.core, lexicon.rest
        self._for = {sign: weight for sign, weight in lexicon.weights.weights.items() if weight > 0}
        self._threshold = lexicon.weights.threshold
        self._singles: dict[str, float] = {}
        self._early: dict[str, float] = {}
        self._pairs: dict[tuple[str, str], float] = {}
        for word, weight in lexicon.words.items():
            first, _, second = word.partition(" ")
            if second:
                self._pairs[first, second] = weight
            elif word.startswith(EARLY):
                self._early[word.removeprefix(EARLY)] = weight
            else:
                self._singles[word] = weight
        self._single, self._pair = frozenset(self._singles), frozenset(self._pairs)
        self._remembered = lru_cache(maxsize=_MOST_REMEMBERED)(self._most_of)

    def opens(
        self, text: str, setting: frozenset[str] = frozenset(), needed: float | None = None
    ) -> bool:
        """Whether a text has to be read closely: it may come to the sum `needed`, by default that
        from which on an item is about a client. `setting` as `setting.setting` gives it."""
        look = first_look(text)
        figures = by_kind(look.order, look.kinds)
        words = f" {' '.join(look.order)} "
        by_figure = f" {' '.join(figures)} " if figures else ""
        present = look.words.union(figures) if figures else look.words
        has_names = not text[1:].islower()
        if has_names:
            present |= {NAME}
        core = self._core.glance(words, by_figure, present)
        if not core:
            return False
        rest = self._rest.glance(words, by_figure, present)
        built = frozenset(shape(look.order, quoted=not _QUOTES.isdisjoint(text))) | setting
        least = (self._threshold if needed is None else needed) - _ROUNDING
        least -= self._of_words(figures or look.order)
        if self._remembered(core, rest, built) < least:
            return False
        kinds = [kind or NAME for kind in look.kinds] if has_names else look.kinds
        line = Line(look.order, kinds, (0,) * len(kinds), look.order, figures)
        core = self._core.seen(line)
        return bool(core) and self._remembered(core, self._rest.seen(line), built) >= least

    def _most_of(self, core: int, rest: int, built: frozenset[str]) -> float:
        """What all signs that speak for a client come to."""
        told = told_by((*self._core.labels(core), *self._rest.labels(rest)))
        every = implied({*told, *built, *_IN_DOUBT})
        return sum(weight for sign, weight in self._for.items() if sign in every)

    def _of_words(self, order: Sequence[str]) -> float:
        """What the words and pairs of words come to, as `evidence.words_in` counts them."""
        singles = self._single.intersection(order)
        pairs = self._pair.intersection(zip(("^", *order), (*order, "$"), strict=True))
        early = [self._early[word] for word in {*order[:OPENING]} if word in self._early]
        counted = sum([self._singles[word] for word in singles])
        return counted + sum([self._pairs[pair] for pair in pairs]) + sum(early)
