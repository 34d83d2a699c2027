"""Tells at little cost that a text cannot be case talk, so that ordinary posts are read quickly.

The gate never decides that something is case talk. It asks whether any phrase of a group without
which nothing is case talk (`lexicon.CORE`) could stand in the text, its words in whatever order.
Nothing is lost by it.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Iterator

from auditor.detectors.case_talk.lexicon import Concept
from auditor.detectors.case_talk.phrases import Phrase, demands_of
from auditor.detectors.case_talk.reading import NUMBER_WORDS
from auditor.detectors.first_look import first_look

Demand = tuple[frozenset[str], ...]
"""Places of a phrase that other words have to fill."""

_DIGIT_KINDS = frozenset({"<n>", "<age>", "<time>", "<nth>", "<year>", "<decade>", "<number>"})
_ALWAYS = frozenset({"<name>", "<url>", "<handle>"})
_WITH_NUMBER = _ALWAYS | {"<n>"}
_WITH_DIGIT = _ALWAYS | _DIGIT_KINDS
MOST_REMEMBERED = 50_000
"""Words that are remembered as beginning with no stem of the phrase lists."""


class Gate:
    """Knows for every word of the core phrases whether it alone, or beside which other words, lets
    a text through."""

    def __init__(self, phrases: Iterable[Phrase[Concept]]) -> None:
        demands: dict[str, list[Demand]] = defaultdict(list)
        stems: set[str] = set()
        for phrase in phrases:
            step = phrase.steps[phrase.trigger]
            stems.update(step.stems)
            demand = demands_of(phrase)
            for word in step.words:
                demands[word].append(demand)
        leaner = {word: tuple(_leanest(many)) for word, many in demands.items()}
        self._alone = frozenset(word for word, many in leaner.items() if many == ((),))
        self._beside = {word: many for word, many in leaner.items() if word not in self._alone}
        self._pairing = frozenset(self._beside)
        self._stems = tuple(sorted(stems))
        self._stemless: set[str] = set()

    def opens(self, text: str) -> bool:
        """Whether the text has to be read closely."""
        look = first_look(text)
        if look.has_digit:
            words = look.words | _WITH_DIGIT
        elif look.words.isdisjoint(NUMBER_WORDS):
            words = look.words | _ALWAYS
        else:
            words = look.words | _WITH_NUMBER
        if not words.isdisjoint(self._alone):
            return True
        absent = words.isdisjoint
        for word in words & self._pairing:
            for demand in self._beside[word]:
                for place in demand:
                    if absent(place):
                        break
                else:
                    return True
        return self._has_stem(look.words)

    def _has_stem(self, words: frozenset[str]) -> bool:
        fresh = words - self._stemless
        if not fresh:
            return False
        if len(self._stemless) > MOST_REMEMBERED:
            self._stemless.clear()
        begins = [word for word in fresh if word.startswith(self._stems)]
        self._stemless.update(fresh.difference(begins))
        return bool(begins)


def _leanest(demands: Iterable[Demand]) -> Iterator[Demand]:
    """The same demands in as few as may be: none where one asks for nothing, those for a single
    place joined into one, the rest in a fixed order."""
    demands = set(demands)
    if () in demands:
        yield ()
        return
    joined = frozenset(word for demand in demands if len(demand) == 1 for word in demand[0])
    if joined:
        yield (joined,)
    rest = (demand for demand in demands if len(demand) > 1)
    yield from sorted(rest, key=lambda demand: [sorted(words) for words in demand])
