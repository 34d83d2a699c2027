"""Finds the phrases of the lists in a text.

Every phrase is spelled out into the rows of words that it allows, or, where it has gaps, into the
rows of its rarest part; one Aho-Corasick automaton finds all rows in one pass. Only where the
part of a phrase with gaps stands is the rest of it looked for.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping, Sequence, Set
from functools import reduce
from itertools import accumulate, chain, product
from math import prod
from operator import or_
from typing import Generic, NamedTuple

from ahocorasick import Automaton
from msgspec import Struct

from auditor.detectors.case_talk.phrases import Label, Phrase, PhraseError, Step
from auditor.detectors.case_talk.reading import Line, spaced
from auditor.detectors.words import FIGURES, NAME

MOST_ROWS = 20_000
"""Rows of words that one phrase may be spelled out into."""
_STEM_COST = 20


class Hit(Struct, Generic[Label], frozen=True, gc=False):
    """A phrase found: whose it is, and the tokens [first, last] that it covers."""

    label: Label
    first: int
    last: int


class Glance(NamedTuple):
    """Labels as bits for `PhraseBook.labels`: of phrases that may stand in a text, never fewer than
    do; of phrases without gaps, which do unless a sentence ends within them; and of single words,
    which do."""

    seen: int
    whole: int
    one_word: int


_NOTHING = Glance(0, 0, 0)


class _Row(NamedTuple, Generic[Label]):
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


class _Demand(NamedTuple):
    """The label of a part of a phrase as a bit, and the words of the other places, of which a text
    needs one for each: those of one place, and of what places there are besides."""

    bit: int
    others: frozenset[str]
    further: tuple[frozenset[str], ...]


class _Meaning(NamedTuple, Generic[Label]):
    """What a row of words in a text stands for: whole phrases and parts of phrases with gaps; the
    labels as bits of the whole ones, of those among them that are one word, which no end of a
    sentence cuts, and of parts that demand nothing; and the parts that do."""

    whole: tuple[_Row[Label], ...]
    parts: tuple[_Row[Label], ...]
    bits: int
    one_word: int
    free: int
    demanding: tuple[_Demand, ...]


class PhraseBook(Generic[Label]):
    """Phrases, ready to be found."""

    def __init__(
        self, phrases: Iterable[Phrase[Label]], costs: Mapping[str, int] | None = None
    ) -> None:
        """`costs` tells of common words how much oftener they stand in texts than others."""
        words: dict[str, list[_Row[Label]]] = defaultdict(list)
        figures: dict[str, list[_Row[Label]]] = defaultdict(list)
        places: dict[Label, int] = {}
        for phrase in phrases:
            bit = 1 << places.setdefault(phrase.label, len(places))
            for written, row in _rows(phrase, costs or {}, bit):
                has_figure = not FIGURES.isdisjoint(written.split())
                (figures if has_figure else words)[written].append(row)
        self._labels = tuple(places)
        self._words = _automaton(words)
        self._figures = _automaton(figures)

    def hits(self, text: Line) -> list[Hit[Label]]:
        """Where the phrases stand; several of one label may stand in one place."""
        found: list[Hit[Label]] = []
        _search(self._words, text.words, text, found)
        if text.figures:
            _search(self._figures, text.figures, text, found)
        return found

    def glance(self, words: str, figures: str, present: Set[str]) -> Glance:
        """Labels whose phrases may stand in a text, and those whose phrases must.

        `words` are the forms with a blank before and after each, `figures` the same by kind or "";
        `present` all words and kinds. Gaps count as filled where their other end stands anywhere.
        """
        seen = whole = one_word = 0
        found = self._words.iter(words)
        for _, (_, _, bits, alone, free, demanding) in (
            chain(found, self._figures.iter(figures)) if figures else found
        ):
            if bits:
                whole |= bits
                one_word |= alone
            seen |= free
            # A loop here, and seldom a call, for ordinary posts come by in their thousands.
            for bit, others, further in demanding:
                if not (bit & seen or others.isdisjoint(present)) and _is_met(further, present):
                    seen |= bit
        seen |= whole
        return Glance(seen, whole, one_word) if seen else _NOTHING

    def labels(self, bits: int) -> Iterator[Label]:
        """The labels of bits of a `Glance`."""
        while bits:
            lowest = bits & -bits
            yield self._labels[lowest.bit_length() - 1]
            bits ^= lowest


def _search(
    automaton: Automaton, pieces: Sequence[str], text: Line, found: list[Hit[Label]]
) -> None:
    ends: list[int] = []
    last = 0
    present: frozenset[str] = frozenset()
    for end, (whole, parts, _, _, _, _) in automaton.iter(spaced(pieces)):
        ends = ends or list(accumulate([len(piece) + 1 for piece in pieces]))
        # Rows are found in order of their ends, so that each word is passed once.
        while ends[last] < end:
            last += 1
        found += [Hit(row.phrase.label, last - row.size + 1, last) for row in whole]
        for row in parts:
            present = present or frozenset((*text.norms, *text.kinds))
            if _is_met(row.demands, present):
                _try(row, text, last - row.size + 1, found)


def _is_met(demands: Iterable[frozenset[str]], present: Set[str]) -> bool:
    return not any(map(present.isdisjoint, demands))


def _automaton(rows: dict[str, list[_Row[Label]]]) -> Automaton:
    automaton = Automaton()
    # One without any row cannot be asked; no line of words holds this one.
    automaton.add_word("\0", _Meaning((), (), 0, 0, 0, ()))
    for written, some in rows.items():
        whole = tuple(row for row in some if row.is_whole)
        parts = tuple(row for row in some if not row.is_whole)
        bits = reduce(or_, (row.bit for row in whole), 0)
        one_word = bits if written.strip().isalpha() else 0
        free = reduce(or_, (row.bit for row in parts if not row.demands), 0)
        demanding = dict.fromkeys(
            _Demand(row.bit, row.demands[0], row.demands[1:]) for row in parts if row.demands
        )
        automaton.add_word(written, _Meaning(whole, parts, bits, one_word, free, tuple(demanding)))
    automaton.make_automaton()
    return automaton


def _rows(
    phrase: Phrase[Label], costs: Mapping[str, int], bit: int
) -> Iterator[tuple[str, _Row[Label]]]:
    """The rows of words that a phrase is found by, with a blank before and after every word; a
    stem has none after it."""
    steps = phrase.steps
    part = min(_parts(steps), key=lambda part: _cost(steps[part.start : part.stop], costs))
    inside, before = steps[part.start : part.stop], steps[: part.start]
    near = sum(1 for step in before if not step.gap and not step.optional)
    far = sum(step.gap or 1 for step in before)
    is_whole = len(part) == len(steps) and not any(step.stems for step in steps)
    row = _Row(phrase, len(part), near, far, is_whole, _demands(steps, part), bit)
    for words in product(*[sorted(step.words) for step in inside]):
        yield f" {' '.join(words)} ", row
    for stem in inside[-1].stems:
        yield f" {stem}", row


def _demands(steps: Sequence[Step], part: range) -> tuple[frozenset[str], ...]:
    others = (step for place, step in enumerate(steps) if place not in part)
    return tuple(
        step.words
        for step in others
        if not (step.gap or step.optional or step.stems or NAME in step.words)
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


def _cost(steps: Sequence[Step], costs: Mapping[str, int]) -> int:
    """How often one of the rows that some steps allow may stand in any text: as often as the rarest
    of the steps."""
    return min(
        sum(costs.get(word, 1) for word in step.words) + _STEM_COST * len(step.stems)
        for step in steps
    )


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
