"""Finds the phrases of the lists in a text.

Every phrase is spelled out into the rows of words that it allows, or, where it has gaps, into the
rows of its rarest part; one Aho-Corasick automaton finds all rows in one pass. Only where the
part of a phrase with gaps stands is the rest of it looked for.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping, Sequence
from functools import reduce
from itertools import accumulate, chain
from operator import or_
from typing import Generic, NamedTuple

from ahocorasick import Automaton
from msgspec import Struct

from auditor.detectors.case_talk.phrases import Label, Phrase, Step
from auditor.detectors.case_talk.reading import Line, spaced
from auditor.detectors.case_talk.rows import Needed, Row, costs_of, rows_of
from auditor.detectors.first_look import Remembered
from auditor.detectors.words import FIGURES


class Hit(Struct, Generic[Label], frozen=True, gc=False):
    """A phrase found: whose it is, and the tokens [first, last] that it covers."""

    label: Label
    first: int
    last: int


class _Demand(NamedTuple):
    """The label of a part of a phrase as a bit, and the words of the other places, of which a text
    needs one for each: those of one place, and of what places there are besides."""

    bit: int
    others: frozenset[str]
    further: tuple[frozenset[str], ...]


class _Meaning(NamedTuple, Generic[Label]):
    """What a row of words in a text stands for: whole phrases and parts of phrases with gaps. Then
    labels as bits: of the whole phrases; of those among them that are one word, which no end of a
    sentence cuts; of those with the parts that demand nothing. And the parts that do, with the
    words of which a text needs one for any of them."""

    whole: tuple[Row[Label], ...]
    parts: tuple[Row[Label], ...]
    bits: int
    one_word: int
    sure: int
    hinted: frozenset[str]
    demanding: tuple[_Demand, ...]


class PhraseBook(Generic[Label]):
    """Phrases, ready to be found."""

    def __init__(
        self, phrases: Iterable[Phrase[Label]], costs: Mapping[str, int] | None = None
    ) -> None:
        """`costs` tells of common words how much oftener they stand in texts than others."""
        costs = costs or {}
        words: dict[str, list[Row[Label]]] = defaultdict(list)
        figures: dict[str, list[Row[Label]]] = defaultdict(list)
        alone: dict[str, int] = defaultdict(int)
        places: dict[Label, int] = {}
        self._needed = Needed()
        for phrase in phrases:
            bit = 1 << places.setdefault(phrase.label, len(places))
            of_steps = costs_of(phrase.steps, costs)
            for written, row in rows_of(phrase, of_steps, bit):
                has_figure = not FIGURES.isdisjoint(written.split())
                (figures if has_figure else words)[written].append(row)
                if row.is_whole and _is_one_word(written):
                    alone[written.strip()] |= bit
            self._needed.add(phrase.steps, of_steps, bit)
        self.every = tuple(places)
        """All labels, in the order of the bits that stand for them."""
        self._words = _automaton(words)
        self._figures = _automaton(figures)
        self._beside_figures = frozenset(_beside(written, costs) for written in figures)
        self._alone = dict(alone)
        self._supposed = Remembered(self._of_word).__getitem__

    def hits(self, text: Line) -> list[Hit[Label]]:
        """Where the phrases stand; several of one label may stand in one place."""
        found: list[Hit[Label]] = []
        _search(self._words, text.words, text, found)
        if text.figures:
            _search(self._figures, text.figures, text, found)
        return found

    def glance(self, words: str, figures: Sequence[str], present: Iterable[str]) -> tuple[int, int]:
        """Labels as bits for `labels`: of phrases that may stand in a text, never fewer than do;
        and of single words, which do.

        `words` are the forms with a blank before and after each, `figures` those by kind or ();
        `present` all words and kinds. Gaps count as filled where their other end stands anywhere.
        """
        seen = alone = 0
        found: Iterable[tuple[int, _Meaning[Label]]] = self._words.iter(words)
        if figures and not self._beside_figures.isdisjoint(present):
            found = chain(found, self._figures.iter(spaced(figures)))
        for _, (_, _, _, one_word, sure, hinted, demanding) in found:
            if sure:
                seen |= sure
                alone |= one_word
            if demanding and not hinted.isdisjoint(present):
                # A loop here, and seldom a call, for ordinary posts come by in their thousands.
                for bit, others, further in demanding:
                    if bit & seen or others.isdisjoint(present):
                        continue
                    if not further or _is_met(further, present):
                        seen |= bit
        return seen, alone

    def suppose(self, present: Iterable[str]) -> tuple[int, int]:
        """What `glance` sees and more, at a part of its cost: labels as bits of all phrases of
        which a text has the rarest word; and of single words, as there."""
        supposed = reduce(or_, map(self._supposed, present), 0)
        return supposed & (1 << len(self.every)) - 1, supposed >> len(self.every)

    def _of_word(self, word: str) -> int:
        return self._needed.by(word) | self._alone.get(word, 0) << len(self.every)

    def whole(self, text: Line) -> int:
        """Labels as bits of the phrases without gaps that stand in a text, which it does for all
        its words."""
        found = self._words.iter(spaced(text.words))
        by_kind = self._figures.iter(spaced(text.figures)) if text.figures else ()
        return reduce(or_, [meaning.bits for _, meaning in chain(found, by_kind)], 0)

    def labels(self, bits: int) -> Iterator[Label]:
        """The labels that bits stand for."""
        while bits:
            lowest = bits & -bits
            yield self.every[lowest.bit_length() - 1]
            bits ^= lowest


def _search(
    automaton: Automaton, pieces: Sequence[str], text: Line, found: list[Hit[Label]]
) -> None:
    ends: list[int] = []
    last = 0
    present: frozenset[str] = frozenset()
    for end, (whole, parts, *_) in automaton.iter(spaced(pieces)):
        ends = ends or list(accumulate([len(piece) + 1 for piece in pieces]))
        # Rows are found in order of their ends, so that each word is passed once.
        while ends[last] < end:
            last += 1
        found += [Hit(row.phrase.label, last - row.size + 1, last) for row in whole]
        for row in parts:
            present = present or frozenset((*text.norms, *text.kinds))
            if _is_met(row.demands, present):
                _try(row, text, last - row.size + 1, found)


def _is_met(demands: Iterable[frozenset[str]], present: Iterable[str]) -> bool:
    return True not in [demand.isdisjoint(present) for demand in demands]


def _automaton(rows: dict[str, list[Row[Label]]]) -> Automaton:
    automaton = Automaton()
    # One without any row cannot be asked; no line of words holds this one.
    automaton.add_word("\0", _meaning((), is_one_word=False))
    for written, some in rows.items():
        automaton.add_word(written, _meaning(some, is_one_word=_is_one_word(written)))
    automaton.make_automaton()
    return automaton


def _beside(written: str, costs: Mapping[str, int]) -> str:
    """The rarest word of a row with figures, which are common themselves."""
    # What stands behind the last blank is the stem of a word or nothing.
    words = written.rpartition(" ")[0].split()
    return min(words, key=lambda word: (word in FIGURES, costs.get(word, 1)))


def _is_one_word(written: str) -> bool:
    return written.strip().isalpha()


def _meaning(rows: Sequence[Row[Label]], *, is_one_word: bool) -> _Meaning[Label]:
    whole = tuple(row for row in rows if row.is_whole)
    parts = tuple(row for row in rows if not row.is_whole)
    bits = reduce(or_, (row.bit for row in whole), 0)
    sure = reduce(or_, (row.bit for row in parts if not row.demands), bits)
    demanding = dict.fromkeys(
        _Demand(row.bit, row.demands[0], row.demands[1:]) for row in parts if row.demands
    )
    hinted = frozenset[str]().union(*[demand.others for demand in demanding])
    one_word = bits if is_one_word else 0
    return _Meaning(whole, parts, bits, one_word, sure, hinted, tuple(demanding))


def _try(row: Row[Label], text: Line, place: int, found: list[Hit[Label]]) -> None:
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
