"""The small language of the phrase lists.

    took (the)? kid/kids       words in a row; "a/b" either; "(x)?" may be missing
    removed ..3 @children      up to three words between; @name is a word class
    overdos*                   any word that begins so
    <n> <age> <time> <name>    a number, an age like "9yo", a clock time, a capitalised word

A phrase never runs over the end of a sentence. `phrase_book` finds them.
"""

from __future__ import annotations

import re
from collections.abc import Mapping
from typing import Generic, NamedTuple, TypeVar

from auditor.detectors.words import fold

Label = TypeVar("Label")

LONGEST_GAP = 6
_GAP = re.compile(r"\.\.(\d)$")


class PhraseError(ValueError):
    """A line of a phrase list that cannot be read; the message quotes the line."""


class Step(NamedTuple):
    """One place of a phrase: the words that fit it, or a gap of up to `gap` words."""

    words: frozenset[str]
    stems: tuple[str, ...] = ()
    optional: bool = False
    gap: int = 0

    def fits(self, norm: str, kind: str) -> bool:
        """Whether a word can stand here, by its folded form or by its kind."""
        if norm in self.words or kind in self.words:
            return True
        return bool(self.stems) and norm.startswith(self.stems)


class Phrase(NamedTuple, Generic[Label]):
    """A compiled line, and whose it is."""

    label: Label
    steps: tuple[Step, ...]


def compile_phrase(line: str, label: Label, classes: Mapping[str, frozenset[str]]) -> Phrase[Label]:
    """A phrase from a line; raises PhraseError for an unknown class, a line that begins or ends
    with a gap, or one that has no word that must be there."""
    steps = tuple(_step(part, line, classes) for part in line.split())
    if all(step.optional or step.gap for step in steps):
        raise PhraseError(f"nothing but gaps: {line}")
    if steps[0].gap or steps[-1].gap:
        raise PhraseError(f"a gap stands between words: {line}")
    return Phrase(label, steps)


def _step(part: str, line: str, classes: Mapping[str, frozenset[str]]) -> Step:
    gap = _GAP.match(part)
    if gap:
        size = int(gap[1])
        if not 1 <= size <= LONGEST_GAP:
            raise PhraseError(f"a gap is 1 to {LONGEST_GAP} words: {line}")
        return Step(frozenset(), gap=size)
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
    return Step(frozenset(words), tuple(stems), optional)


def _word(choice: str, line: str) -> str:
    word = fold(choice)
    if word.find("'") > 0 and not word.endswith("n't"):
        raise PhraseError(f"an apostrophe starts a word of its own, as in mum 's: {line}")
    return word


def _choices(part: str) -> list[str]:
    return [part] if part in ("y/o", "w/", "w/o", "b/c", "s/he") else part.split("/")
