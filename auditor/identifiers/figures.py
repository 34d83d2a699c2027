"""Numbers and addresses of clients in a text: what is looked for only where figures stand."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator

from auditor.identifiers import addresses, dates, numbers, spoken
from auditor.identifiers.canon import fold
from auditor.identifiers.dates import Spotted
from auditor.identifiers.lookup import Lookup
from auditor.identifiers.matches import FORM, Match, tier_of
from auditor.models import Tier

_BORN = re.compile(
    r"\b(?:born|d\.?\s?o\.?\s?b|birth|bday|birthdays?|nacid[oa]|nacio|cumple\w*|nee?|naissance|"
    r"anniversaire|geboren)\b"
)
_FEWEST_FOR_PHONE = 7
_FEWEST_FOR_CASE = 4
_FEWEST_FOR_DATE = 3
_FEWEST_FOR_TAIL = 3


class Folded:
    """A text folded as a whole, its numbers in figures too, with places in the original."""

    def __init__(self, text: str, *, in_words: bool) -> None:
        folded, places = fold(text)
        if in_words:
            read = spoken.in_figures(folded)
            self.text, self._starts, self._ends = read
        else:
            self.text = folded
            self._starts = list(range(len(folded)))
            self._ends = list(range(1, len(folded) + 1))
        if places is not None:
            self._starts = [places[place] for place in self._starts]
            self._ends = [places[place - 1] + 1 for place in self._ends]

    def span(self, start: int, end: int) -> tuple[int, int]:
        """A part of the folded text as code points of the original, blanks at the end left out."""
        while end > start + 1 and self.text[end - 1].isspace():
            end -= 1
        return self._starts[start], self._ends[end - 1]


def figure_matches(
    lookup: Lookup, text: str, digits: int, *, in_words: bool, has_house: bool
) -> Iterator[Match]:
    """Phones, case numbers, birth dates and addresses. `digits` is how many figures there are."""
    folded = Folded(text, in_words=in_words)
    if in_words:
        digits = sum(letter.isdigit() for letter in folded.text)
    plain = folded.text
    if digits >= _FEWEST_FOR_PHONE:
        yield from _known(lookup, folded, "t", numbers.phones_in(plain))
    if digits >= _FEWEST_FOR_CASE:
        yield from _known(lookup, folded, "c", numbers.cases_in(plain))
        yield from _known(lookup, folded, "u", numbers.part_phones_in(plain))
    if digits >= _FEWEST_FOR_TAIL:
        yield from _known(lookup, folded, "l", numbers.case_tails_in(plain))
    if digits >= _FEWEST_FOR_DATE:
        yield from _births(lookup, folded)
    if has_house or in_words:
        yield from _known(lookup, folded, "a", addresses.addresses_in(plain))


def email_matches(lookup: Lookup, text: str) -> Iterator[Match]:
    """E-mail addresses, also with "at" and "dot" in words."""
    folded = Folded(text, in_words=False)
    yield from _known(lookup, folded, "e", numbers.emails_in(folded.text))


def _births(lookup: Lookup, folded: Folded) -> Iterator[Match]:
    """Dates of birth; those that words call one say more."""
    for match in _known(lookup, folded, "b", dates.dates_in(folded.text)):
        told = _BORN.search(folded.text)
        yield match._replace(tier=Tier.MEDIUM) if told else match


def _known(
    lookup: Lookup, folded: Folded, kind: str, spotted: Iterable[Spotted]
) -> Iterator[Match]:
    for start, end, forms in spotted:
        for form in forms:
            if found := lookup.entries(kind, form):
                begin, finish = folded.span(start, end)
                for role, number in found:
                    yield Match(begin, finish, number, role, tier_of(role), FORM[role])
                break
