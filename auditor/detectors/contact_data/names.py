"""Names of people who are on no list: worth a finding only where a client is spoken of.

A list ends where a worker's memory ends; "pray for" and a full name beside talk of a client name
somebody all the same. The findings are medium: nothing comes of them by themselves.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from auditor.detectors.contact_data import context
from auditor.detectors.first_look import FirstLook, Sign
from auditor.identifiers.spelling.canon import canon
from auditor.identifiers.spelling.nicknames import (
    famous,
    is_given_name,
    is_name,
    ordinary_names,
    wordlike,
)
from auditor.models import Confidence, Element, Finding, Tier

# The capital stands first and the look behind it second: most places of a text fail at once.
_CAPITAL = r"[A-ZÀ-Þ](?<![\w@#’'.\-][A-ZÀ-Þ])"
_REST = r"[a-zà-ÿ'’]{1,20}(?:-[A-ZÀ-Þ][a-zà-ÿ'’]{1,20})?"
_PAIR = re.compile(
    rf"{_CAPITAL}{_REST}(?: [A-Z]\.)? (?:(?:de|la|van|von|der|den|del|di|da|el|al) ){{0,2}}"
    rf"[A-ZÀ-Þ]{_REST}(?!\w)"
)
_SINGLE = re.compile(rf"{_CAPITAL}[a-zà-ÿ]{{2,20}}(?= (?:from|in|on) )")
_FURTHER = re.compile(rf" [A-ZÀ-Þ]{_REST}")
_FIRM = re.compile(r" (?:&|and Sons\b|and Co\b|Ltd\b|LLC\b|Inc\b)")
_REACH = 40
_TWO = 2
"""Capitals that a full name has at least."""
# All capitals that names are looked for with are in Latin-1.
_CAPITAL_SIGN = re.compile(r"[A-ZÀ-Þ]")
CAPITALS = Sign(lambda chunk, _: len(_CAPITAL_SIGN.findall(chunk)), most=_TWO)


def could_name(look: FirstLook) -> bool:
    """A quick look: capitals enough for a full name, or a capital and the word for a place."""
    if not look.told & CAPITALS.bits:
        return False
    return _may_tell_where(look.text) or CAPITALS.count(look) >= _TWO


def unlisted(text: str, field: str = "text") -> Iterator[Finding]:
    """Full names with words around them that make them a person's, and names "from unit 6"."""
    for match in _PAIR.finditer(text):
        end = match.end() - 2 if match[0].endswith(("'s", "’s")) else match.end()
        if _is_person(text, match.start(), end):
            yield _finding(Element.FULL_NAME, "T01", "full name", field, match.start(), end)
    for match in _SINGLE.finditer(text) if _may_tell_where(text) else ():
        after = text[match.end() : match.end() + _REACH]
        if context.says("name_at_work", after) and canon(match[0]) not in wordlike():
            yield _finding(Element.PARTIAL_NAME, "T02", "first name", field, *match.span())


def _may_tell_where(text: str) -> bool:
    return " from " in text or " in " in text or " on " in text


def _is_person(text: str, start: int, end: int) -> bool:
    words = text[start:end]
    further = _FURTHER.match(text, end)
    if context.says("no_name", text[start : further.end() if further else end]):
        return False
    if canon(words) in famous():
        return False
    if all(canon(word) in wordlike() for word in words.split()):
        return False
    before, after = text[max(0, start - _REACH) : start], text[end : end + _REACH]
    return (
        context.says("name_before", before)
        or context.says("name_after", after)
        or (_is_name_by_itself(words) and not _FIRM.match(after))
    )


def _is_name_by_itself(words: str) -> bool:
    """Whether neither of two words is one of the language, or the first is a given name and the
    second may be a surname."""
    given, *_, family = map(canon, words.split())
    is_word = given in wordlike() or given in ordinary_names()
    if is_given_name(given):
        return family not in wordlike() or (is_name(family) and not is_word)
    return not is_word and family not in wordlike()


def _finding(element: Element, code: str, label: str, field: str, start: int, end: int) -> Finding:
    return Finding(
        detector="contact_data",
        code=code,
        element=element,
        reason="Looks like the name of somebody who is not on your list.",
        label=label,
        start=start,
        end=end,
        field=field,
        tier=Tier.MEDIUM,
        confidence=Confidence.POSSIBLE,
    )
