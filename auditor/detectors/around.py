"""The words around a place in a text, as signs whose weights are fitted to labelled rows.

"before", "behind" and "between" are the words right beside the place, "near" those within five of
it, "word" and "pair" any within sixty. A word of another sentence has a "/" before it there.
"""

from __future__ import annotations

import tomllib
from collections.abc import Iterator, Set
from functools import cache
from importlib.resources import files
from itertools import pairwise
from typing import NamedTuple

from auditor.detectors.case_talk.reading import Token, stretches, tokens
from auditor.detectors.words import FIGURES, NAME
from auditor.identifiers.spelling.nicknames import common_names, ordinary_names, wordlike

_ENDINGS = frozenset(("'s", "'"))
"""What is no part of a name, although it stands right behind one."""
NEAR, FAR = 5, 60
"""Words on each side that count as near, and those that count at all."""


class Words:
    """One text, cut once for all the places in it; of a long one the stretch that holds them (see
    `stretch_with`)."""

    def __init__(self, text: str) -> None:
        self.text = text
        self.tokens = tokens(self.text)
        self._words = [_word(token) for token in self.tokens]

    def signs(self, start: int, end: int) -> Iterator[str]:
        """The words around text[start:end]."""
        inside = [
            place
            for place, token in enumerate(self.tokens)
            if token.start < end and token.end > start
        ]
        first, last = (inside[0], inside[-1]) if inside else (len(self._words),) * 2
        yield from _beside(self._edges(first, last))
        own = {token.norm for token in self.tokens[first : last + 1]} - _ENDINGS
        before = self._unnamed(max(0, first - FAR), first, own)
        behind = self._unnamed(last + 1, last + 1 + FAR, own)
        yield from (f"near before {word}" for word in before[-NEAR:])
        yield from (f"near behind {word}" for word in behind[:NEAR])
        line = [*before, "_", *behind]
        yield from (f"word {word}" for word in line if word != "_")
        yield from (f"pair {one} {two}" for one, two in pairwise(line))

    def opens_sentence(self, start: int) -> bool:
        """Whether what stands at text[start:] begins a sentence."""
        place = next((n for n, token in enumerate(self.tokens) if token.end > start), 0)
        return not place or self.tokens[place - 1].sentence != self.tokens[place].sentence

    def _unnamed(self, start: int, end: int, own: Set[str]) -> list[str]:
        """Words of a part of the text, those of the place itself as a name."""
        pairs = zip(self._words[start:end], self.tokens[start:end], strict=True)
        return [NAME if token.norm in own else word for word, token in pairs]

    def _edges(self, first: int, last: int) -> _Edges:
        return _Edges(
            self._at(first - 2, first),
            self._at(first - 1, first),
            self._at(last + 1, last),
            self._at(last + 2, last),
            self._at(last + 3, last),
        )

    def _at(self, place: int, beside: int) -> str:
        """The word at a place, marked where it is of another sentence than the one beside."""
        if place < 0:
            return "^"
        if place >= len(self._words):
            return "$"
        beside = min(beside, len(self._words) - 1)
        apart = self.tokens[place].sentence != self.tokens[beside].sentence
        return f"/{self._words[place]}" if apart else self._words[place]


def stretch_with(text: str, start: int, end: int) -> tuple[int, str]:
    """The stretch of a text that holds a place, and where it begins: the whole of it, when it is
    not long."""
    return next(
        (at, part)
        for at, part in stretches(text)
        if (at <= start and end <= at + len(part)) or at + len(part) == len(text)
    )


class _Edges(NamedTuple):
    second_before: str
    before: str
    behind: str
    second_behind: str
    third_behind: str


def _beside(edges: _Edges) -> Iterator[str]:
    two, one, after, then, last = edges
    yield from (f"before {one}", f"2 before {two}", f"behind {after}", f"2 behind {then}")
    yield from (f"before {two} {one}", f"behind {after} {then}", f"behind {after} {then} {last}")
    yield f"between {one} _ {after}"


def _word(token: Token) -> str:
    """The word, by its kind where it is a figure or a name, so that no weight hangs on one."""
    if token.kind in FIGURES:
        return token.kind
    is_capitalised = token.kind == NAME and token.norm not in wordlike()
    return NAME if is_capitalised or token.norm in _names() else token.norm


@cache
def _names() -> frozenset[str]:
    """Given names that are no words."""
    return common_names() - wordlike() - ordinary_names()


def odds(package: str, signs: Set[str]) -> float:
    """Log odds that signs add up to by the weights in a package's `whose.toml`: 0 says that as many
    such places are one thing as the other, each point more makes it 2.7 times as likely."""
    weights, start = _weights(package)
    return start + sum(weights[sign] for sign in sorted(signs & weights.keys()))


@cache
def _weights(package: str) -> tuple[dict[str, float], float]:
    table = tomllib.loads(files(package).joinpath("whose.toml").read_text("utf-8"))
    return table["weights"], table["start"]
