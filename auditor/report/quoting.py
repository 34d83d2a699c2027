"""An item's words with the telling ones covered, and letters that tie them to the reasons.

A browser gets both the label of the cover ("street") and the word under it; the style sheet
shows one of them. Words of private messages are never put on the page at all.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Sequence
from string import ascii_lowercase

from msgspec import Struct

from auditor.models import Element, Evidence, Finding, Item, Person, Surface
from auditor.report import words
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

ROWS = frozenset((Surface.CONNECTION, Surface.SYNCED_CONTACT, Surface.SEARCH, Surface.LIKE))
"""Surfaces that are a name or another's words as a whole, and are covered as a whole."""

_FIELDS = {"people": "Person", "place": "Place", "group": "Group", "media": "Caption"}


class Segment(Struct, frozen=True):
    """A run of text. `kind`: "plain", "cover" (a label stands for it), "mark" or "gap"."""

    kind: str
    text: str
    label: str = ""
    letters: tuple[str, ...] = ()


class Line(Struct, frozen=True):
    """A part of an item: its text with no name, or "Place", "Person", "Caption", "Group"."""

    name: str
    segments: tuple[Segment, ...]


class Quote(Struct, frozen=True, kw_only=True):
    """What the page shows of one item. `lines` is empty for a private message."""

    by: str
    lines: tuple[Line, ...]
    note: str = ""

    @property
    def covers(self) -> bool:
        """Whether there is anything to uncover."""
        return any(part.kind == "cover" for line in self.lines for part in line.segments)


class Reason(Struct, frozen=True):
    """Why an item is listed, in a sentence; the letter stands beside the words that show it."""

    letter: str
    text: str


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


class _Span(Struct, frozen=True):
    start: int
    end: int
    findings: tuple[Finding, ...]


def quote(part: Evidence, letters: Letters) -> tuple[Quote, tuple[Reason, ...]]:
    """One item as the page shows it, and the reasons that it gives."""
    item = part.item
    findings = _once(part.findings)
    if item.surface is Surface.DIRECT_MESSAGE:
        size = words.count(len(item.text.split()), "word")
        shown = Quote(
            by=f"{words.author(item)}, {size}",
            lines=(),
            note="Private messages are not copied into this report. Read them where they are.",
        )
    else:
        lines = tuple(_lines(item, findings, letters))
        shown = Quote(by=_by(item), lines=lines, note=_note(item))
    sentences = dict.fromkeys(finding.reason for finding in sorted(findings, key=_position))
    reasons = [Reason(letters.of(reason), printable(reason)) for reason in sentences]
    return shown, tuple(sorted(reasons, key=lambda reason: (len(reason.letter), reason.letter)))


def value_of(item: Item, field: str) -> str:
    """The text that a finding's `field` names; "" when it is no text, such as a map point."""
    match field.split("/"):
        case ["text"]:
            return item.text
        case ["group"]:
            return item.group
        case ["people", number, *rest]:
            return _of_person(item.people[int(number)], rest)
        case ["place", *rest] if item.place:
            return (
                item.place.address if rest == ["address"] else item.place.name or item.place.address
            )
        case ["media", number, "caption"]:
            return item.media[int(number)].caption
        case ["media", number, "place", *_]:
            place = item.media[int(number)].place
            return place.name if place else ""
    return ""


def _of_person(person: Person, rest: Sequence[str]) -> str:
    if rest == ["name"]:
        return person.name
    if rest == ["handle"]:
        return person.handle
    return person.name or person.handle or next(iter((*person.emails, *person.phones)), "")


def _once(findings: Iterable[Finding]) -> list[Finding]:
    """Findings without those that say the same of a pronoun again and again."""
    seen: set[tuple[str, str]] = set()
    kept = []
    for finding in sorted(findings, key=_position):
        again = (finding.reason, finding.field)
        if not is_covered(finding) and again in seen:
            continue
        seen.add(again)
        kept.append(finding)
    return kept


def _position(finding: Finding) -> tuple[bool, str, int, int]:
    return finding.field != "text", finding.field, finding.start, finding.end


def _by(item: Item) -> str:
    if item.surface in ROWS:
        return f"From your archive: {words.surface(item.surface)}"
    if not item.text:
        return words.author(item).replace("wrote", "posted")
    return f"{words.author(item)}, {words.count(len(item.text.split()), 'word')}"


def _note(item: Item) -> str:
    notes = []
    if len(item.text) > LONGEST:
        notes.append(
            f"Shortened: it has {len(item.text):,} characters, and only the words around "
            "what was found are shown."
        )
    if item.truncated:
        notes.append("The archive itself holds only the beginning of it.")
    return " ".join(notes)


def _lines(item: Item, findings: Sequence[Finding], letters: Letters) -> Iterator[Line]:
    if item.text:
        spans = _spans(item, item.text, [f for f in findings if f.field == "text"], findings)
        yield Line("", tuple(_segments(item.text, spans, letters)))
    others: dict[str, list[Finding]] = {}
    for finding in findings:
        if finding.field != "text":
            others.setdefault(_row_of(finding.field), []).append(finding)
    for field, found in others.items():
        value = value_of(item, field)
        if field.startswith("people") and value and value.casefold() in item.text.casefold():
            continue
        yield Line(_name_of(field), tuple(_of_field(value, found, letters)))


def _row_of(field: str) -> str:
    """Findings about one person or place stand in one line, whichever of its fields they name."""
    parts = field.split("/")
    if "place" in parts:
        return "/".join(parts[: parts.index("place") + 1])
    return "/".join(parts[:2]) if parts[0] == "people" else field


def _name_of(field: str) -> str:
    return "Place" if "place" in field else _FIELDS[field.split("/")[0]]


def _of_field(value: str, found: Sequence[Finding], letters: Letters) -> Iterator[Segment]:
    if any(finding.start == finding.end for finding in found) or not value:
        # The whole field is meant, or it is a point on a map, which has no words.
        whole = _Span(0, len(value), tuple(found))
        yield _cover(value or "a point on the map", whole, letters)
        return
    yield from _segments(value, _merged(_Span(f.start, f.end, (f,)) for f in found), letters)


def _spans(
    item: Item, text: str, own: Sequence[Finding], findings: Sequence[Finding]
) -> list[_Span]:
    """Stretches of the text to cover or underline, none overlapping another."""
    told = [f for f in findings if f.field != "text" or f.start == f.end]
    if item.surface in ROWS:
        return [_Span(0, len(text), tuple(findings))]
    spans = [_Span(f.start, min(f.end, len(text)), (f,)) for f in own if f.start < f.end]
    for finding in told:
        for start, end in _named_in(item, text, finding):
            spans.append(_Span(start, end, (finding,)))
    return _merged(span for span in spans if span.start < span.end)


def _named_in(item: Item, text: str, finding: Finding) -> Iterator[tuple[int, int]]:
    """Where a person or place of another field is written in the text as well."""
    names = {value_of(item, finding.field)}
    if finding.field.startswith("people/"):
        person = item.people[int(finding.field.split("/")[1])]
        names |= {person.name, person.handle}
    for name in sorted(name for name in names if len(name) > 2 and finding.field != "text"):
        for match in re.finditer(rf"@?{re.escape(name)}", text, re.IGNORECASE):
            yield match.span()


def _merged(spans: Iterable[_Span]) -> list[_Span]:
    """Covers first; what overlaps a cover goes under it, what does not is underlined."""
    ordered = sorted(spans, key=lambda span: (not _covered(span), span.start, -span.end))
    done: list[_Span] = []
    for span in ordered:
        touching = [other for other in done if span.start < other.end and other.start < span.end]
        if not touching:
            done.append(span)
            continue
        done = [other for other in done if other not in touching]
        grows = _covered(span) or not any(_covered(other) for other in touching)
        edges = [*touching, span] if grows else touching
        done.append(
            _Span(
                min(other.start for other in edges),
                max(other.end for other in edges),
                tuple(finding for other in (*touching, span) for finding in other.findings),
            )
        )
    return sorted(done, key=lambda span: span.start)


def _covered(span: _Span) -> bool:
    return any(is_covered(finding) for finding in span.findings)


def _segments(text: str, spans: Sequence[_Span], letters: Letters) -> Iterator[Segment]:
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
            yield _cover(text[span.start : span.end], span, letters)
            at = span.end
        yield from _plain(text[at:end])
        at = end
    if at < len(text):
        yield Segment("gap", "…")


def _windows(
    size: int, spans: Sequence[_Span], shown: Sequence[_Span]
) -> Iterator[tuple[int, int]]:
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


def _cover(text: str, span: _Span, letters: Letters) -> Segment:
    ranked = sorted(span.findings, key=lambda f: list(Element).index(f.element))
    marks = dict.fromkeys(letters.of(finding.reason) for finding in ranked)
    word = printable(text)
    if len(word) > _WORD:
        word = f"{word[:_WORD]}…"
    kind = "cover" if _covered(span) else "mark"
    return Segment(kind, word, ranked[0].label, tuple(sorted(marks, key=lambda m: (len(m), m))))
