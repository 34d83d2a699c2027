"""Stretches of a text that are covered or underlined, and the text cut up by them."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from string import ascii_lowercase

from msgspec import Struct

from auditor.models import Element, Finding
from auditor.report.cleaning import printable

LONGEST = 1_400
"""Characters of a text up to which all of it is quoted; beyond, the words around the findings."""

_AROUND = 220
_WORD = 160
_MOST_COVERS = 24

_UNCOVERED = frozenset(
    (Element.SEX, Element.CLIENT_TRACE, Element.SETTING, Element.TONE, Element.CONFIRMATION)
)
"""Details whose words tell nobody who it is: underlined only, so that the text stays legible."""


class Segment(Struct, frozen=True):
    """A run of text. `kind`: "plain", "cover" (a label stands for it), "mark" or "gap"."""

    kind: str
    text: str
    label: str = ""
    letters: tuple[str, ...] = ()


def is_covered(finding: Finding) -> bool:
    """Whether the words of a finding are covered, and not only underlined."""
    return finding.element not in _UNCOVERED


class Letters:
    """Gives each reason of an entry its letter, in the order of the words."""

    def __init__(self) -> None:
        self._given: dict[str, str] = {}

    def of(self, reason: str) -> str:
        """The letter of a reason: a to z, then aa, ab."""
        if reason not in self._given:
            number = len(self._given)
            first = ascii_lowercase[number // 26 - 1] if number >= 26 else ""
            self._given[reason] = first + ascii_lowercase[number % 26]
        return self._given[reason]


class Span(Struct, frozen=True):
    """A stretch of a text and what was found there."""

    start: int
    end: int
    findings: tuple[Finding, ...]


def merged(spans: Iterable[Span]) -> list[Span]:
    """Covers first; what overlaps a cover goes under it, what does not is underlined."""
    ordered = sorted(spans, key=lambda span: (not _covered(span), span.start, -span.end))
    done: list[Span] = []
    for span in ordered:
        touching = [other for other in done if span.start < other.end and other.start < span.end]
        if not touching:
            done.append(span)
            continue
        done = [other for other in done if other not in touching]
        grows = _covered(span) or not any(_covered(other) for other in touching)
        edges = [*touching, span] if grows else touching
        done.append(
            Span(
                min(other.start for other in edges),
                max(other.end for other in edges),
                tuple(finding for other in (*touching, span) for finding in other.findings),
            )
        )
    return sorted(done, key=lambda span: span.start)


def _covered(span: Span) -> bool:
    return any(is_covered(finding) for finding in span.findings)


def segments(text: str, spans: Sequence[Span], letters: Letters) -> Iterator[Segment]:
    shown = [*spans[:_MOST_COVERS]]
    at = 0
    for start, end in _windows(len(text), spans, shown):
        if start > at:
            yield Segment("gap", "…")
        at = start
        for span in shown:
            if span.start < start or span.end > end:
                continue
            yield from _plain(text[at : span.start])
            yield cover(text[span.start : span.end], span, letters)
            at = span.end
        yield from _plain(text[at:end])
        at = end
    if at < len(text):
        yield Segment("gap", "…")


def _windows(size: int, spans: Sequence[Span], shown: Sequence[Span]) -> Iterator[tuple[int, int]]:
    """Which stretches of a text are quoted: all of a short one, the surroundings in a long one."""
    if size <= LONGEST and len(spans) == len(shown):
        yield 0, size
        return
    start, end = 0, min(_AROUND, size)
    for span in shown:
        if span.start - _AROUND > end:
            yield start, end
            start = span.start - _AROUND
        end = min(max(end, span.end + _AROUND), size)
    # A stretch must not end inside a span that is not shown: its words would stand uncovered.
    hidden = [span.start for span in spans[len(shown) :]]
    yield start, min([end, *hidden])


def _plain(text: str) -> Iterator[Segment]:
    if text:
        yield Segment("plain", printable(text))


def _telling(finding: Finding) -> tuple[bool, int]:
    return not is_covered(finding), list(Element).index(finding.element)


def cover(text: str, span: Span, letters: Letters) -> Segment:
    ranked = sorted(span.findings, key=_telling)
    marks = dict.fromkeys(letters.of(finding.reason) for finding in ranked)
    word = printable(text)
    if len(word) > _WORD:
        word = f"{word[:_WORD]}…"
    kind = "cover" if _covered(span) else "mark"
    return Segment(kind, word, ranked[0].label, tuple(sorted(marks, key=lambda m: (len(m), m))))
