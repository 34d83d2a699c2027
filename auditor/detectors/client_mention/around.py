"""What stands around a name, as signs that `whose.toml` can weigh.

The words beside a name say most about whose it is, then those farther off; beside them count where
the name came from on the list, how many people bear it, and what the whole text says of a client of
the writer.
"""

from __future__ import annotations

from collections.abc import Iterator

from auditor.detectors.around import Words
from auditor.detectors.case_talk.evidence import FEW, LONG, Verdict, is_base, weigh
from auditor.detectors.case_talk.lexicon import lexicon
from auditor.detectors.case_talk.setting import WHERE, setting
from auditor.identifiers.matching.matches import Match
from auditor.models import Item

_SURE = 1.5
_MANY = ("rare", "common", "ordinary", "another")
"""What the levels of `Match.commonness` are called."""
_STEPS = (-1.0, -0.5, 0.0, 0.25, 0.5, 0.75, 1.0, 1.4, 2.0)
"""Sums of case talk from which on a sign of their own counts."""


class Surroundings:
    """One text with names in it, cut and weighed once for all of them."""

    def __init__(self, item: Item, text: str) -> None:
        self._words = Words(text)
        self._where = setting(item)
        self._told = self._weigh(listed=False)
        self._told_of_listed = self._weigh(listed=True)
        self._of_text = frozenset(self._about_text())

    @property
    def is_of_client(self) -> bool:
        """Whether the words are about somebody whom the writer serves, whoever is named."""
        return self._told.score >= lexicon().weights.threshold

    @property
    def is_surely_of_client(self) -> bool:
        """The same, well beyond the point from which it counts."""
        return self._told.score >= _SURE * lexicon().weights.threshold

    @property
    def may_be_of_client(self) -> bool:
        """The same, when whoever is named is taken for a client."""
        return self._told_of_listed.score >= lexicon().weights.threshold

    def signs(self, match: Match) -> frozenset[str]:
        """Everything that speaks for or against a match being the client."""
        around = self._words.signs(match.start, match.end)
        return self._of_text.union(around, self._spelling(match))

    def _weigh(self, *, listed: bool) -> Verdict:
        return weigh(self._where, self._words.tokens, lexicon(), listed)

    def _about_text(self) -> Iterator[str]:
        yield from self._where
        for name, verdict in (("told", self._told), ("told of one", self._told_of_listed)):
            yield from (f"{name} {step}" for step in _STEPS if verdict.score >= step)
        for sign in self._told_of_listed.signs:
            if sign.startswith((FEW, LONG)):
                continue
            if is_base(sign) or not WHERE.intersection(sign.split("+")):
                yield f"sign {sign}"

    def _spelling(self, match: Match) -> Iterator[str]:
        written, behind = self._words.text[match.start : match.end], self._words.text[match.end :]
        if written[:1].isupper():
            yield "capital"
        if self._words.opens_sentence(match.start):
            yield from ("opens", f"opens {_MANY[match.commonness]}")
        if " " in written:
            yield "several words"
        if behind[:2].lower() in ("'s", "\N{RIGHT SINGLE QUOTATION MARK}s"):
            yield "possessive"
        if behind[:1] == ",":
            yield "comma"
        is_owner = written[-2:-1] in ("'", "\N{RIGHT SINGLE QUOTATION MARK}")
        if behind[:1] == " " and behind[1:2].isupper() and not is_owner:
            yield "capital behind"
        if self._words.text[max(match.start - 1, 0) : match.start] in ("#", "@"):
            yield "sign before"


def facts(match: Match, written: str) -> Iterator[str]:
    """What the list and the spelling say of a match before the words around it are looked at."""
    role = match.role.name.lower()
    many = _MANY[match.commonness]
    size = "capital" if written[:1].isupper() else "small"
    yield from (f"role {role}", f"name {many}", f"role {role} {many}", f"name {many} {size}")
    yield f"tier {match.tier}"
    if match.fits_age:
        yield "fits age"
    if match.is_tied:
        yield "tied"
    if not match.exact:
        yield "inexact"
