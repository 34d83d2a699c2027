"""The small language of the phrase lists, and the machine that finds them.

    took (the)? kid/kids       words in a row; "a/b" either; "(x)?" may be missing
    removed ..3 @children      up to three words between; @name is a word class
    overdos*                   any word that begins so
    <n> <age> <time> <name>    a number, an age like "9yo", a clock time, a capitalised word

A phrase never runs over the end of a sentence. Every phrase is filed under its rarest word, so
that a text only meets the phrases whose rarest word it has.
"""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping, Sequence, Set
from typing import Generic, NamedTuple, TypeVar

from auditor.detectors.case_talk.reading import Token
from auditor.detectors.first_look import fold

Label = TypeVar("Label")

LONGEST_GAP = 6
_GAP = re.compile(r"\.\.(\d)$")


class PhraseError(ValueError):
    """A line of a phrase list that cannot be read; the message quotes the line."""


class Step(NamedTuple):
    """One place of a phrase: the words that fit it, or a gap of up to `gap` words."""

    words: frozenset[str]
    stems: tuple[str, ...]
    optional: bool
    gap: int

    def fits(self, token: Token) -> bool:
        """Whether a token can stand here."""
        if token.norm in self.words or token.kind in self.words:
            return True
        return bool(self.stems) and token.norm.startswith(self.stems)


class Hit(NamedTuple, Generic[Label]):
    """A phrase found: whose it is, and the tokens [first, last] that it covers."""

    label: Label
    first: int
    last: int


class Phrase(NamedTuple, Generic[Label]):
    """A compiled line. The trigger step lies between `near` and `far` tokens after the start; a
    rigid phrase has as many words as steps."""

    label: Label
    steps: tuple[Step, ...]
    trigger: int
    near: int
    far: int
    is_rigid: bool


def compile_phrase(
    line: str,
    label: Label,
    classes: Mapping[str, frozenset[str]],
    costs: Mapping[str, int] | None = None,
) -> Phrase[Label]:
    """A phrase from a line; raises PhraseError for an unknown class or a line of gaps only.

    It is filed under the place whose words cost least: `costs` for common words, 1 for others.
    """
    steps = tuple(_step(part, line, classes) for part in line.split())
    trigger = _rarest(steps, line, costs or {})
    before = steps[:trigger]
    near = sum(1 for step in before if not step.gap and not step.optional)
    far = sum(step.gap or 1 for step in before)
    is_rigid = not any(step.gap or step.optional for step in steps)
    return Phrase(label, steps, trigger, near, far, is_rigid)


def _step(part: str, line: str, classes: Mapping[str, frozenset[str]]) -> Step:
    gap = _GAP.match(part)
    if gap:
        size = int(gap[1])
        if not 1 <= size <= LONGEST_GAP:
            raise PhraseError(f"a gap is 1 to {LONGEST_GAP} words: {line}")
        return Step(frozenset(), (), True, size)
    optional = part.startswith("(") and part.endswith(")?")
    if optional:
        part = part[1:-2]
    words: set[str] = set()
    stems: list[str] = []
    for choice in _choices(part):
        if choice.startswith("@") and len(choice) > 1:
            if choice[1:] not in classes:
                raise PhraseError(f"no word class {choice}: {line}")
            for word in classes[choice[1:]]:
                (stems.append(word[:-1]) if word.endswith("*") else words.add(word))
        elif choice.endswith("*") and len(choice) > 1:
            stems.append(fold(choice[:-1]))
        elif choice:
            words.add(_word(choice, line))
    if not words and not stems:
        raise PhraseError(f"an empty place: {line}")
    return Step(frozenset(words), tuple(stems), optional, 0)


def _word(choice: str, line: str) -> str:
    word = fold(choice)
    if word.find("'") > 0 and not word.endswith("n't"):
        raise PhraseError(f"an apostrophe starts a word of its own, as in mum 's: {line}")
    return word


def _choices(part: str) -> list[str]:
    return [part] if part in ("y/o", "w/", "w/o", "b/c", "s/he") else part.split("/")


def _rarest(steps: Sequence[Step], line: str, costs: Mapping[str, int]) -> int:
    best, where = 0, -1
    for number, step in enumerate(steps):
        if step.optional or step.gap:
            continue
        size = sum(costs.get(word, 1) for word in step.words) + 20 * len(step.stems)
        if where < 0 or size < best:
            best, where = size, number
    if where < 0:
        raise PhraseError(f"nothing but gaps: {line}")
    return where


class _Filed(NamedTuple, Generic[Label]):
    """The phrases of one word: those that may stand in any text that has it, and the others, each
    with the words of its next rarest place. `beside` is all those words together."""

    anywhere: tuple[Phrase[Label], ...]
    beside: frozenset[str]
    demanding: tuple[tuple[frozenset[str], Phrase[Label]], ...]


class PhraseBook(Generic[Label]):
    """Phrases, filed under the words that can trigger them."""

    def __init__(self, phrases: Iterable[Phrase[Label]]) -> None:
        by_word: dict[str, list[Phrase[Label]]] = defaultdict(list)
        self._by_stem: dict[str, list[Phrase[Label]]] = {}
        demands: dict[int, frozenset[str]] = {}
        for phrase in phrases:
            demands[id(phrase)] = next(iter(demands_of(phrase)), frozenset())
            step = phrase.steps[phrase.trigger]
            for word in step.words:
                by_word[word].append(phrase)
            for stem in step.stems:
                self._by_stem.setdefault(stem, []).append(phrase)
        self._by_word = {word: _filed(filed, demands) for word, filed in by_word.items()}
        self._stem_sizes = tuple(sorted({len(stem) for stem in self._by_stem}))
        self._shortest_stem = min(self._stem_sizes, default=0)
        self._stem_heads = frozenset(stem[: self._shortest_stem] for stem in self._by_stem)

    def hits(self, text: Sequence[Token]) -> list[Hit[Label]]:
        """Where the phrases stand; the same phrase may stand twice."""
        found: list[Hit[Label]] = []
        norms = [token.norm for token in text]
        kinds = [token.kind for token in text]
        for word, phrases in self._likely({*norms, *kinds}).items():
            for place in _places(word, norms if word in norms else kinds):
                for phrase in phrases:
                    _try(phrase, text, place, found)
        heads, shortest = self._stem_heads, self._shortest_stem
        for place, norm in enumerate(norms):
            if norm[:shortest] in heads:
                for size in self._stem_sizes:
                    for phrase in self._by_stem.get(norm[:size], ()):
                        _try(phrase, text, place, found)
        return found

    def _likely(self, words: Set[str]) -> dict[str, list[Phrase[Label]]]:
        """By trigger, the phrases whose next rarest place one of the words can fill."""
        absent = words.isdisjoint
        likely: dict[str, list[Phrase[Label]]] = {}
        for word in words & self._by_word.keys():
            anywhere, beside, demanding = self._by_word[word]
            phrases = list(anywhere)
            if demanding and not absent(beside):
                phrases += [phrase for demand, phrase in demanding if not absent(demand)]
            if phrases:
                likely[word] = phrases
        return likely


def _places(word: str, words: Sequence[str]) -> Iterator[int]:
    place = -1
    for _ in range(words.count(word)):
        place = words.index(word, place + 1)
        yield place


def demands_of(phrase: Phrase[Label]) -> tuple[frozenset[str], ...]:
    """The words of the places beside the trigger that must be filled, the rarest first; places
    that a stem can fill are left out."""
    places = [
        step.words
        for place, step in enumerate(phrase.steps)
        if place != phrase.trigger and not step.optional and not step.gap and not step.stems
    ]
    return tuple(sorted(places, key=len))


def _filed(
    phrases: Sequence[Phrase[Label]], demands: Mapping[int, frozenset[str]]
) -> _Filed[Label]:
    anywhere = tuple(phrase for phrase in phrases if not demands[id(phrase)])
    demanding = tuple((demand, phrase) for phrase in phrases if (demand := demands[id(phrase)]))
    beside = frozenset().union(*(demand for demand, _ in demanding))
    return _Filed(anywhere, beside, demanding)


def _try(phrase: Phrase[Label], text: Sequence[Token], place: int, found: list[Hit[Label]]) -> None:
    steps = phrase.steps
    if phrase.is_rigid:
        start = place - phrase.near
        end = start + len(steps)
        if start < 0 or end > len(text) or text[start].sentence != text[end - 1].sentence:
            return
        for step, token in zip(steps, text[start:end], strict=True):
            if token.norm not in step.words and not step.fits(token):
                return
        found.append(Hit(phrase.label, start, end - 1))
        return
    for start in range(place - phrase.near, max(-1, place - phrase.far - 1), -1):
        if start < 0:
            return
        end = _end(steps, 0, text, start)
        if end > place:
            found.append(Hit(phrase.label, start, end - 1))
            return


def _end(steps: tuple[Step, ...], number: int, text: Sequence[Token], at: int) -> int:
    """The token after the phrase when it fits from `at` on, else -1."""
    while number < len(steps):
        step = steps[number]
        if step.gap:
            for skip in range(step.gap + 1):
                if skip and not _same_sentence(text, at + skip - 1):
                    return -1
                end = _end(steps, number + 1, text, at + skip)
                if end >= 0:
                    return end
            return -1
        fits = at < len(text) and step.fits(text[at])
        if fits and at and number and text[at].sentence != text[at - 1].sentence:
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


def _same_sentence(text: Sequence[Token], at: int) -> bool:
    return at < len(text) and (not at or text[at].sentence == text[at - 1].sentence)
