"""Numbers and addresses of clients in a text: what is looked for only where figures stand."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator

from auditor.identifiers.forms import addresses, dates, numbers
from auditor.identifiers.forms.dates import Spotted
from auditor.identifiers.matching.lookup import Lookup
from auditor.identifiers.matching.matches import FORM, Match, tier_of
from auditor.identifiers.matching.stretches.readings import Sign
from auditor.identifiers.spelling import spoken
from auditor.identifiers.spelling.canon import fold
from auditor.models import Tier

_BORN = re.compile(
    r"\b(?:born|d\.?\s?o\.?\s?b|birth|bday|birthdays?|nacid[oa]|nacio|cumple\w*|nee?|naissance|"
    r"anniversaire|geboren|male|female|client|patient|pt|y/?o|subject|record|system|file|check)\b"
)
# The digit stands first, so that the search goes from digit to digit.
_HOUSE_NUMBER = re.compile(r"\d(?<![\w.:$]\d)(?<!\D/\d)\d{0,5}[a-z]?(?![\w:/%])")
_PART_OF_PHONE = re.compile(
    r"[*x#•●█▇▓■?_✱∗]{2}|\d[*x#•●█▇▓■?_✱∗]|end|last|termin|fini|digit|number|cell|phone|tel\\b|num"
)
_NOUGHT = re.compile(r"(?<=\d)o(?=[\d\s.\-)])|(?<=[\s.\-(])o(?=\d)")
_NO_DIGITS = dict.fromkeys(map(ord, "0123456789"))
_WORD = re.compile(r"[a-z']+")
_STREET_WITHIN = 24
_FEWEST_FOR_PHONE = 7
_FEWEST_FOR_CASE = 4
_FEWEST_FOR_DATE = 3


class Folded:
    """A text folded as a whole, its numbers in figures too, with places in the original.

    `as_said` still has its numbers in words.
    """

    def __init__(self, text: str, *, in_words: bool) -> None:
        self.text, self._places = fold(text)
        self.as_said = self.text
        self._said: spoken.InFigures | None = None
        if in_words:
            self._said = spoken.in_figures(self.text)
            self.text = self._said.text

    def span(self, start: int, end: int) -> tuple[int, int]:
        """A part of the folded text as code points of the original, blanks at the end left out."""
        while end > start + 1 and self.text[end - 1].isspace():
            end -= 1
        if self._said:
            start, end = self._said.starts[start], self._said.ends[end - 1]
        if self._places is None:
            return start, end
        return self._places[start], self._places[end - 1] + 1


def figure_matches(lookup: Lookup, text: str, digits: int, signs: int) -> Iterator[Match]:
    """Phones, case numbers, birth dates and addresses.

    `digits` is how many figures there are at least, `signs` are those of the text's stretches.
    """
    in_words = bool(signs & Sign.NUMBER_WORD)
    if not in_words and digits < _FEWEST_FOR_DATE and not _has_house(lookup, text.lower()):
        return
    folded = Folded(text, in_words=in_words or bool(signs & Sign.SMALL_NUMBER))
    plain = folded.text
    digits = _count_of_digits(plain)
    if digits >= _FEWEST_FOR_PHONE:
        # The letter O often stands for a nought; nothing moves when it is put right.
        noughts = _NOUGHT.sub("0", plain)
        yield from _known(lookup, folded, "t", numbers.phones_in(noughts))
    if digits >= _FEWEST_FOR_CASE:
        yield from _known(lookup, folded, "c", numbers.cases_in(plain))
        if _PART_OF_PHONE.search(plain):
            yield from _known(lookup, folded, "u", numbers.part_phones_in(plain))
    if digits >= _FEWEST_FOR_DATE:
        yield from _known(lookup, folded, "l", numbers.case_tails_in(plain))
        yield from _births(lookup, folded)
    if digits and _has_house(lookup, plain):
        yield from _known(lookup, folded, "a", addresses.addresses_in(plain))


def _count_of_digits(plain: str) -> int:
    if plain.isascii():
        return len(plain) - len(plain.translate(_NO_DIGITS))
    return sum(map(str.isdigit, plain))


def _has_house(lookup: Lookup, plain: str) -> bool:
    """Whether a listed house number stands beside the first word of its street."""
    for match in _HOUSE_NUMBER.finditer(plain):
        number = match[0]
        if not lookup.is_in_address(number):
            continue
        near = plain[max(match.start() - _STREET_WITHIN, 0) : match.end() + _STREET_WITHIN]
        for word in lookup.of_addresses(_WORD.findall(near)):
            if lookup.entries("#", f"{number}|{word}"):
                return True
    return False


def email_matches(lookup: Lookup, text: str) -> Iterator[Match]:
    """E-mail addresses, also with "at" and "dot" in words."""
    folded = Folded(text, in_words=False)
    yield from _known(lookup, folded, "e", numbers.emails_in(folded.text))


def _births(lookup: Lookup, folded: Folded) -> Iterator[Match]:
    """Dates of birth; those that words call one say more."""
    for match in _known(lookup, folded, "b", dates.dates_in(folded.text)):
        told = _BORN.search(folded.as_said)
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
