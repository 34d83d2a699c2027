"""Finds the phrases of the lists in a text.

Every phrase is spelled out into the rows of words that it allows, or, where it has gaps, into the
rows of its most telling part; one Aho-Corasick automaton finds all rows in one pass. Only where the
part of a phrase with gaps stands is the rest of it looked for.
"""

from __future__ import annotations

from bisect import bisect_left
from collections import defaultdict
from collections.abc import Callable, Iterable, Iterator, Sequence
from itertools import accumulate, product
from math import prod
from typing import Generic, NamedTuple

from ahocorasick import Automaton

from auditor.detectors.case_talk.phrases import Label, Phrase, PhraseError, Step
from auditor.detectors.case_talk.reading import Line
from auditor.detectors.words import FIGURES, NAME

MOST_ROWS = 20_000
"""Rows of words that one phrase may be spelled out into."""


class Hit(NamedTuple, Generic[Label]):
    """A phrase found: whose it is, and the tokens [first, last] that it covers."""

    label: Label
    first: int
    last: int


class _Row(NamedTuple, Generic[Label]):
    """What a row of `size` words in a text means: the whole phrase, or the part of it that begins
    between `near` and `far` words after the phrase does. `demands` are the words of the other
    places, of which a text needs one for each."""

    phrase: Phrase[Label]
    size: int
    near: int
    far: int
    is_whole: bool
    demands: tuple[frozenset[str], ...]


class PhraseBook(Generic[Label]):
    """Phrases, ready to be found."""

    def __init__(self, phrases: Iterable[Phrase[Label]]) -> None:
        words: dict[str, list[_Row[Label]]] = defaultdict(list)
        figures: dict[str, list[_Row[Label]]] = defaultdict(list)
        for phrase in phrases:
            for written, row in _rows(phrase):
                has_figure = not FIGURES.isdisjoint(written.split())
                (figures if has_figure else words)[written].append(row)
        self._words = _automaton(words)
        self._figures = _automaton(figures)

    def hits(self, text: Line) -> list[Hit[Label]]:
        """Where the phrases stand; several of one label may stand in one place."""
        found: list[Hit[Label]] = []
        if self._words is not None:
            _search(self._words, text.words, text, found)
        if text.figures and self._figures is not None:
            _search(self._figures, text.figures, text, found)
        return found


def _search(
    automaton: Automaton, pieces: Sequence[str], text: Line, found: list[Hit[Label]]
) -> None:
    ends: list[int] = []
    absent: Callable[[frozenset[str]], bool] | None = None
    for end, rows in automaton.iter(f" {' '.join(pieces)} "):
        ends = ends or list(accumulate([len(piece) + 1 for piece in pieces]))
        last = bisect_left(ends, end)
        for row in rows:
            first = last - row.size + 1
            if row.is_whole:
                found.append(Hit(row.phrase.label, first, last))
                continue
            absent = absent or frozenset(text.norms).union(text.kinds).isdisjoint
            for demand in row.demands:
                if absent(demand):
                    break
            else:
                _try(row, text, first, found)


def _automaton(rows: dict[str, list[_Row[Label]]]) -> Automaton | None:
    if not rows:
        return None
    automaton = Automaton()
    for written, meant in rows.items():
        automaton.add_word(written, tuple(meant))
    automaton.make_automaton()
    return automaton


def _rows(phrase: Phrase[Label]) -> Iterator[tuple[str, _Row[Label]]]:
    """The rows of words that a phrase is found by, with a blank before and after every word; a
    stem has none after it."""
    steps = phrase.steps
    part = max(_parts(steps), key=lambda part: _least(steps[part.start : part.stop]))
    inside, before = steps[part.start : part.stop], steps[: part.start]
    near = sum(1 for step in before if not step.gap and not step.optional)
    far = sum(step.gap or 1 for step in before)
    is_whole = len(part) == len(steps) and not any(step.stems for step in steps)
    row = _Row(phrase, len(part), near, far, is_whole, _demands(steps, part))
    for words in product(*[sorted(step.words) for step in inside]):
        yield f" {' '.join(words)} ", row
    for stem in inside[-1].stems:
        yield f" {stem}", row


def _demands(steps: Sequence[Step], part: range) -> tuple[frozenset[str], ...]:
    others = (step for place, step in enumerate(steps) if place not in part)
    return tuple(
        step.words for step in others if not step.gap and not step.optional and not step.stems
    )


def _parts(steps: Sequence[Step]) -> list[range]:
    """The longest runs of steps that words alone can fill, and each step with stems by itself."""
    parts: list[range] = []
    for place, step in enumerate(steps):
        if step.gap or step.optional or NAME in step.words:
            continue
        follows = bool(parts) and parts[-1].stop == place and not step.stems
        if follows and not steps[place - 1].stems:
            longer = range(parts[-1].start, place + 1)
            if prod(len(steps[at].words) for at in longer) <= MOST_ROWS:
                parts[-1] = longer
                continue
        parts.append(range(place, place + 1))
    if not parts:
        raise PhraseError("a phrase needs a word besides names and gaps")
    return parts


def _least(steps: Sequence[Step]) -> int:
    """Letters of the shortest row that some steps allow: the more, the rarer it is."""
    return sum(min(map(len, (*step.words, *step.stems))) for step in steps)


def _try(row: _Row[Label], text: Line, place: int, found: list[Hit[Label]]) -> None:
    for start in range(place - row.near, max(-1, place - row.far - 1), -1):
        if start < 0:
            return
        end = _end(row.phrase.steps, 0, text, start)
        if end > place:
            found.append(Hit(row.phrase.label, start, end - 1))
            return


def _end(steps: tuple[Step, ...], number: int, text: Line, at: int) -> int:
    """The word after the phrase when it fits from `at` on, else -1."""
    norms, kinds, sentences = text.norms, text.kinds, text.sentences
    while number < len(steps):
        step = steps[number]
        if step.gap:
            for skip in range(step.gap + 1):
                if skip and not _same_sentence(sentences, at + skip - 1):
                    return -1
                end = _end(steps, number + 1, text, at + skip)
                if end >= 0:
                    return end
            return -1
        fits = at < len(norms) and step.fits(norms[at], kinds[at])
        if fits and at and number and sentences[at] != sentences[at - 1]:
            fits = False
        if step.optional:
            if fits:
                end = _end(steps, number + 1, text, at + 1)
                if end >= 0:
                    return end
            number += 1
            continue
        if not fits:
            return -1
        at += 1
        number += 1
    return at


def _same_sentence(sentences: Sequence[int], at: int) -> bool:
    return at < len(sentences) and (not at or sentences[at] == sentences[at - 1])
