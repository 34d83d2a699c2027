"""Spells a phrase out into the rows of words by which it is found, those of its rarest part."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator, Mapping, Sequence
from functools import reduce
from itertools import product
from math import prod
from operator import or_
from typing import Generic, NamedTuple

from auditor.detectors.case_talk.phrases import Label, Phrase, PhraseError, Step
from auditor.detectors.words import NAME

MOST_ROWS = 20_000
"""Rows of words that one phrase may be spelled out into."""
_STEM_COST = 20


class Row(NamedTuple, Generic[Label]):
    """What a row of `size` words in a text means: the whole phrase, or the part of it that begins
    between `near` and `far` words after the phrase does. `demands` are the words of the other
    places, of which a text needs one for each; a place that a name can fill demands nothing."""

    phrase: Phrase[Label]
    size: int
    near: int
    far: int
    is_whole: bool
    demands: tuple[frozenset[str], ...]
    bit: int


class Needed:
    """Tells of a word the labels as bits of the phrases that need it: of which it is one of the
    words of the rarest place."""

    def __init__(self) -> None:
        self._words: dict[str, int] = defaultdict(int)
        self._stems: dict[str, int] = defaultdict(int)

    def add(self, steps: Sequence[Step], costs: Sequence[int], bit: int) -> None:
        """Takes in a phrase by its steps and `costs_of` them, with its label as a bit."""
        needed = [place for place, step in enumerate(steps) if _is_needed(step)]
        rarest = steps[min(needed, key=costs.__getitem__)]
        for word in rarest.words:
            self._words[word] |= bit
        for stem in rarest.stems:
            self._stems[stem] |= bit

    def by(self, word: str) -> int:
        """The labels for one word."""
        stems = (bits for stem, bits in self._stems.items() if word.startswith(stem))
        return reduce(or_, stems, self._words.get(word, 0))


def rows_of(
    phrase: Phrase[Label], costs: Sequence[int], bit: int
) -> Iterator[tuple[str, Row[Label]]]:
    """The rows of words that a phrase is found by, with a blank before and after every word; a
    stem has none after it. `costs` are those of its steps."""
    steps = phrase.steps
    # One of its rows may stand in any text as often as the rarest of its steps.
    part = min(_parts(steps), key=lambda part: min(costs[part.start : part.stop]))
    inside, before = steps[part.start : part.stop], steps[: part.start]
    near = sum(1 for step in before if not step.gap and not step.optional)
    far = sum(step.gap or 1 for step in before)
    is_whole = len(part) == len(steps) and not any(step.stems for step in steps)
    row = Row(phrase, len(part), near, far, is_whole, _demands(steps, part, costs), bit)
    for words in product(*[sorted(step.words) for step in inside]):
        yield f" {' '.join(words)} ", row
    for stem in inside[-1].stems:
        yield f" {stem}", row


def _demands(
    steps: Sequence[Step], part: range, costs: Sequence[int]
) -> tuple[frozenset[str], ...]:
    """The words of the other places, those of the rarest first: most texts have none of them."""
    others = [place for place in range(len(steps)) if place not in part]
    demanding = [place for place in others if _is_needed(steps[place]) and not steps[place].stems]
    return tuple(steps[place].words for place in sorted(demanding, key=costs.__getitem__))


def _is_needed(step: Step) -> bool:
    """Whether a text with the phrase has a word for a place that the words of the phrase tell."""
    return not (step.gap or step.optional or NAME in step.words)


def _parts(steps: Sequence[Step]) -> list[range]:
    """The longest runs of steps that words alone can fill, and each step with stems by itself."""
    parts: list[range] = []
    for place, step in enumerate(steps):
        if not _is_needed(step):
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


def costs_of(steps: Sequence[Step], costs: Mapping[str, int]) -> Sequence[int]:
    """How often a word that fits may stand in any text, for each step of a phrase."""
    return [
        sum([costs.get(word, 1) for word in step.words]) + _STEM_COST * len(step.stems)
        for step in steps
    ]
