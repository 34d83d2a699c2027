"""Tells at little cost that a text cannot be case talk, so that ordinary posts are read quickly.

The gate never decides that something is case talk. It adds up the most that the words of a text
could come to, in any order, and lets the text through when that reaches the threshold.
"""

from __future__ import annotations

import re
from collections.abc import Iterable

from auditor.detectors.case_talk.evidence import CORE, OTHERWISE, implied
from auditor.detectors.case_talk.lexicon import Concept, Weights
from auditor.detectors.case_talk.phrases import Phrase, Step
from auditor.detectors.case_talk.reading import NUMBER_WORDS, fold

_WORD = re.compile(
    r"[^\W\d_]+(?:n't)?|'[a-z]+|\d|#\w+|[wbys]/[a-z]+|[\u203C-\u3299\U0001F000-\U0001FAFF]"
)
_DIGIT_KINDS = frozenset({"<n>", "<age>", "<time>", "<nth>", "<year>", "<decade>", "<number>"})
_ALWAYS = frozenset({"<name>", "<url>", "<handle>"})
_SETTINGS = frozenset({"in_group", "in_message", "in_answer", "short", "plain", "bare_pronoun"})


class Gate:
    """Knows for every word which groups it may bring in, alone or beside a second word."""

    def __init__(self, phrases: Iterable[Phrase[Concept]], weights: Weights) -> None:
        self._threshold = weights.threshold
        self._weights = {sign: max(0.0, value) for sign, value in weights.weights.items()}
        self._groups: list[str] = []
        self._alone: dict[str, int] = {}
        self._beside: dict[str, dict[str, int]] = {}
        self._stems: list[str] = []
        self._known: dict[int, bool] = {}
        for phrase in phrases:
            self._file(phrase)
        self._words = self._alone.keys() | self._beside.keys()

    def _file(self, phrase: Phrase[Concept]) -> None:
        group = phrase.label.group
        if group in OTHERWISE or group in ("none", "mask"):
            return
        if group not in self._groups:
            self._groups.append(group)
        bit = 1 << self._groups.index(group)
        step = phrase.steps[phrase.trigger]
        self._stems.extend(step.stems)
        second = _second(phrase)
        for word in step.words:
            if second is None:
                self._alone[word] = self._alone.get(word, 0) | bit
                continue
            beside = self._beside.setdefault(word, {})
            for other in second.words:
                beside[other] = beside.get(other, 0) | bit

    def opens(self, text: str) -> bool:
        """Whether the text has to be read closely."""
        lowered = fold(text)
        words = set(_WORD.findall(lowered))
        if any(stem in lowered for stem in self._stems):
            return True
        if not words.isdisjoint(_DIGITS):
            words |= _DIGIT_KINDS
        if not words.isdisjoint(NUMBER_WORDS):
            words.add("<n>")
        words |= _ALWAYS
        groups = 0
        for word in words & self._words:
            groups |= self._alone.get(word, 0)
            beside = self._beside.get(word)
            if beside:
                for other in beside.keys() & words:
                    groups |= beside[other]
        if groups not in self._known:
            self._known[groups] = self._reaches(groups)
        return self._known[groups]

    def _reaches(self, mask: int) -> bool:
        groups = {group for place, group in enumerate(self._groups) if mask >> place & 1}
        if not groups & CORE:
            return False
        signs = implied(groups | _SETTINGS | {"statuses"})
        return sum(self._weights.get(sign, 0.0) for sign in signs) >= self._threshold


_DIGITS = frozenset("0123456789")


def _second(phrase: Phrase[Concept]) -> Step | None:
    """The other place that must be filled, the one with the fewest words; None without one."""
    others = [
        step
        for place, step in enumerate(phrase.steps)
        if place != phrase.trigger and not step.optional and not step.gap and not step.stems
    ]
    return min(others, key=lambda step: len(step.words), default=None)
