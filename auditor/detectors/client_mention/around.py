"""What stands around a name, as signs that `whose.toml` can weigh.

The words right before and behind a name say most about whose it is, then those a little farther
off, then the rest of the text; beside them count where the name came from on the list, how many
people bear it, and what the whole text says of a client of the writer.
"""

from __future__ import annotations

from collections.abc import Iterator
from itertools import pairwise
from typing import NamedTuple

from auditor.detectors.case_talk.evidence import Verdict, is_base, weigh
from auditor.detectors.case_talk.lexicon import lexicon
from auditor.detectors.case_talk.reading import LONGEST_STRETCH, Token, tokens
from auditor.detectors.case_talk.setting import WHERE, setting
from auditor.detectors.words import FIGURES, NAME
from auditor.identifiers.matching.matches import Match
from auditor.models import Item

NEAR, FAR = 5, 60
"""Words on each side that count as near a name, and those that count at all."""
_STEPS = (-1.0, -0.5, 0.0, 0.25, 0.5, 0.75, 1.0, 1.4, 2.0)
"""Sums of case talk from which on a sign of their own counts."""


class Surroundings:
    """One text with a name in it, cut and weighed once for all the names."""

    def __init__(self, item: Item, text: str) -> None:
        self._text = text[:LONGEST_STRETCH]
        self._where = setting(item)
        self._tokens = tokens(self._text)
        self._words = [_word(token) for token in self._tokens]
        self._told = self._weigh(listed=False)
        self._told_of_listed = self._weigh(listed=True)
        self._of_text = frozenset(self._about_text())

    @property
    def is_of_client(self) -> bool:
        """Whether the words are about somebody whom the writer serves, whoever is named."""
        return self._told.score >= lexicon().weights.threshold

    @property
    def may_be_of_client(self) -> bool:
        """The same, when whoever is named is taken for a client."""
        return self._told_of_listed.score >= lexicon().weights.threshold

    def signs(self, match: Match) -> frozenset[str]:
        """Everything that speaks for or against a match being the client."""
        inside = [
            place
            for place, token in enumerate(self._tokens)
            if token.start < match.end and token.end > match.start
        ]
        first, last = (inside[0], inside[-1]) if inside else (len(self._words),) * 2
        return frozenset(
            (
                *self._of_text,
                *_beside(self._edges(first, last)),
                *self._near(first, last),
                *self._far(first, last),
                *self._spelling(match),
            )
        )

    def _weigh(self, *, listed: bool) -> Verdict:
        return weigh(self._where, self._tokens, lexicon(), listed)

    def _about_text(self) -> Iterator[str]:
        yield from self._where
        for name, verdict in (("told", self._told), ("told of one", self._told_of_listed)):
            yield from (f"{name} {step}" for step in _STEPS if verdict.score >= step)
        for sign in self._told_of_listed.signs:
            if is_base(sign) or not WHERE.intersection(sign.split("+")):
                yield f"sign {sign}"

    def _edges(self, first: int, last: int) -> _Edges:
        return _Edges(
            self._at(first - 2, first),
            self._at(first - 1, first),
            self._at(last + 1, last),
            self._at(last + 2, last),
            self._at(last + 3, last),
        )

    def _at(self, place: int, name: int) -> str:
        """The word at a place, marked where another sentence than the name's begins or ends."""
        if place < 0:
            return "^"
        if place >= len(self._words):
            return "$"
        name = min(name, len(self._words) - 1)
        apart = self._tokens[place].sentence != self._tokens[name].sentence
        return f"/{self._words[place]}" if apart else self._words[place]

    def _near(self, first: int, last: int) -> Iterator[str]:
        yield from (f"near before {word}" for word in self._words[max(0, first - NEAR) : first])
        yield from (f"near behind {word}" for word in self._words[last + 1 : last + 1 + NEAR])

    def _far(self, first: int, last: int) -> Iterator[str]:
        before = self._words[max(0, first - FAR) : first]
        behind = self._words[last + 1 : last + 1 + FAR]
        yield from (f"word {word}" for word in (*before, *behind))
        yield from (f"pair {one} {two}" for one, two in pairwise([*before, "_", *behind]))

    def _spelling(self, match: Match) -> Iterator[str]:
        written, behind = self._text[match.start : match.end], self._text[match.end :]
        if written[:1].isupper():
            yield "capital"
        if " " in written:
            yield "several words"
        if behind[:2].lower() in ("'s", "\N{RIGHT SINGLE QUOTATION MARK}s"):
            yield "possessive"
        if behind[:1] == ",":
            yield "comma"
        if behind[:1] == " " and behind[1:2].isupper():
            yield "capital behind"
        if self._text[max(match.start - 1, 0) : match.start] in ("#", "@"):
            yield "sign before"


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


def facts(match: Match, written: str) -> Iterator[str]:
    """What the list and the spelling say of a match before the words around it are looked at."""
    role = match.role.name.lower()
    many = ("rare", "common", "ordinary", "another")[match.commonness]
    size = "capital" if written[:1].isupper() else "small"
    yield from (f"role {role}", f"name {many}", f"role {role} {many}", f"name {many} {size}")
    yield f"tier {match.tier}"
    if match.fits_age:
        yield "fits age"
    if match.is_tied:
        yield "tied"
    if not match.exact:
        yield "inexact"


def _word(token: Token) -> str:
    return token.kind if token.kind in FIGURES or token.kind == NAME else token.norm
