"""Tells at little cost that a text cannot be case talk, so that ordinary posts are read quickly.

The gate never decides that something is case talk. It asks first whether a phrase of a group
without which nothing is case talk (`lexicon.CORE`) stands in the text, ends of sentences and
capitals left aside; and then whether everything that speaks for a client, and nothing that speaks
against, comes to the sum that is needed. Each step sees as much as the close reading or more, so
that nothing is lost by it.
"""

from __future__ import annotations

from functools import lru_cache

from auditor.detectors.case_talk.evidence import implied, shape, told_by, words_in
from auditor.detectors.case_talk.lexicon import Lexicon
from auditor.detectors.case_talk.reading import Line, by_kind
from auditor.detectors.first_look import FirstLook, first_look
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
        self._words = lexicon.words
        self._for = {sign: weight for sign, weight in lexicon.weights.weights.items() if weight > 0}
        self._threshold = lexicon.weights.threshold
        self._remembered = lru_cache(maxsize=_MOST_REMEMBERED)(self._most_of)

    def opens(
        self, text: str, setting: frozenset[str] = frozenset(), needed: float | None = None
    ) -> bool:
        """Whether a text has to be read closely: it may come to the sum `needed`, by default that
        from which on an item is about a client. `setting` as `evidence.setting` gives it."""
        look = first_look(text)
        kinds = look.kinds if text[1:].islower() else [kind or NAME for kind in look.kinds]
        order = look.order
        line = Line(order, kinds, (0,) * len(kinds), order, by_kind(order, look.kinds))
        hits = self._core.hits(line)
        if not hits:
            return False
        hits += self._rest.hits(line)
        built = shape(order, hits, quoted=not _QUOTES.isdisjoint(text))
        signs = frozenset(told_by(hits)).union(built, setting)
        most = self._remembered(signs) + self._of_words(look)
        return most >= (self._threshold if needed is None else needed) - _ROUNDING

    def _most_of(self, signs: frozenset[str]) -> float:
        weights = self._for
        every = implied({*signs, *_IN_DOUBT})
        return sum(weights[sign] for sign in every & weights.keys())

    def _of_words(self, look: FirstLook) -> float:
        words = words_in(look.order, look.kinds)
        return sum(map(self._words.__getitem__, words & self._words.keys()))
