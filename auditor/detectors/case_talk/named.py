"""What is told of a client of the list where their name stands: nobody else's, then.

"Six months sober today" by itself is the writer's own day. Behind a client's name it is the
client's, who is the person spoken of last.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from auditor.detectors.case_talk.belonging import Found, telling
from auditor.detectors.case_talk.lexicon import Concept, Lexicon
from auditor.detectors.case_talk.phrase_book import Hit
from auditor.detectors.case_talk.reading import Token, line_of
from auditor.detectors.case_talk.shown import Stretch
from auditor.models import Element, Finding, Tier

_NAMES = frozenset((Element.FULL_NAME, Element.PARTIAL_NAME, Element.HANDLE))
_NAMED = Concept(name="named", group="client", language="")


def told_of_named(
    stretch: Stretch, text: Sequence[Token], names: Sequence[Finding], lexicon: Lexicon
) -> tuple[Found, ...]:
    """The phrases that say what they seem to say, with those named as the people spoken of."""
    line = line_of(text)
    people = [Hit(_NAMED, *place) for one in names if (place := _tokens_of(one, stretch, text))]
    return telling(lexicon.core.hits(line) + lexicon.rest.hits(line) + people, text)


def names_in(stretch: Stretch, prior: Sequence[Finding]) -> Iterator[Finding]:
    """Names of listed clients that stand in a stretch for certain."""
    end = stretch.start + len(stretch.words)
    for one in prior:
        is_name = one.client and one.element in _NAMES and one.tier is Tier.STRONG
        if is_name and one.field == stretch.field and stretch.start <= one.start < one.end <= end:
            yield one


def _tokens_of(one: Finding, stretch: Stretch, text: Sequence[Token]) -> tuple[int, int] | None:
    """First and last token that a finding covers."""
    start, end = one.start - stretch.start, one.end - stretch.start
    covered = [place for place, token in enumerate(text) if token.start < end and token.end > start]
    return (covered[0], covered[-1]) if covered else None
