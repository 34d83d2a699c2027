"""Tells at little cost that a text cannot be case talk, so that ordinary posts are read quickly.

The gate never decides that something is case talk. It asks whether any phrase of a group without
which nothing is case talk (`evidence.CORE`) could stand in the text: of each such phrase the two
places with the rarest words have to be filled, in whatever order. Nothing is lost by it.
"""

from __future__ import annotations

import re
from collections.abc import Iterable

from auditor.detectors.case_talk.evidence import CORE
from auditor.detectors.case_talk.lexicon import Concept
from auditor.detectors.case_talk.phrases import Phrase
from auditor.detectors.case_talk.reading import NUMBER_WORDS, fold

_WORD = re.compile(
    r"[^\W\d_]+(?:'t)?|'[a-z]+|\d|#\w+|[wbys]/[a-z]+|[\u203C-\u3299\U0001F000-\U0001FAFF]"
)
_DIGITS = frozenset("0123456789")
_DIGIT_KINDS = frozenset({"<n>", "<age>", "<time>", "<nth>", "<year>", "<decade>", "<number>"})
_ALWAYS = frozenset({"<name>", "<url>", "<handle>"})


class Gate:
    """Knows for every word whether it alone, or beside which other words, lets a text through."""

    def __init__(self, phrases: Iterable[Phrase[Concept]]) -> None:
        self._alone: set[str] = set()
        beside: dict[str, set[tuple[frozenset[str], ...]]] = {}
        stems: set[str] = set()
        for phrase in phrases:
            if phrase.label.group not in CORE:
                continue
            step = phrase.steps[phrase.trigger]
            stems.update(step.stems)
            others = _others(phrase)
            if not others:
                self._alone |= step.words
                continue
            for word in step.words:
                beside.setdefault(word, set()).add(others)
        self._beside = {
            word: _leanest(sets) for word, sets in beside.items() if word not in self._alone
        }
        self._pairing = frozenset(self._beside)
        self._stem = re.compile(r"(?<![^\W\d_])(?:" + "|".join(map(re.escape, sorted(stems))) + ")")

    def opens(self, text: str) -> bool:
        """Whether the text has to be read closely."""
        lowered = fold(text)
        words = set(_WORD.findall(lowered))
        if not words.isdisjoint(_DIGITS):
            words |= _DIGIT_KINDS
        if not words.isdisjoint(NUMBER_WORDS):
            words.add("<n>")
        words |= _ALWAYS
        if not words.isdisjoint(self._alone):
            return True
        absent = words.isdisjoint
        for word in words & self._pairing:
            for others in self._beside[word]:
                for one in others:
                    if absent(one):
                        break
                else:
                    return True
        return self._stem.search(lowered) is not None


def _others(phrase: Phrase[Concept]) -> tuple[frozenset[str], ...]:
    """The words of the other places that must be filled, the rarest first."""
    sets = [
        step.words
        for place, step in enumerate(phrase.steps)
        if place != phrase.trigger and not step.optional and not step.gap and not step.stems
    ]
    return tuple(sorted(sets, key=lambda words: (len(words), sorted(words))))


def _leanest(
    sets: Iterable[tuple[frozenset[str], ...]],
) -> tuple[tuple[frozenset[str], ...], ...]:
    """The demands with one place joined into one, then the rest in a fixed order."""
    joined = frozenset(word for others in sets if len(others) == 1 for word in others[0])
    rest = sorted(
        (others for others in sets if len(others) > 1), key=lambda one: [sorted(w) for w in one]
    )
    return ((joined,), *rest) if joined else tuple(rest)
