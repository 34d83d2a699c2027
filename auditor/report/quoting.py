"""An item's words with the telling ones covered, and letters that tie them to the reasons.

A browser gets both the label of the cover ("street") and the word under it; the style sheet
shows one of them. Words of private messages are never put on the page at all.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Sequence

from msgspec import Struct

from auditor.models import Evidence, Finding, Item, Person, Surface
from auditor.report import words
from auditor.report.cleaning import printable
from auditor.report.covers import (
    LONGEST,
    Letters,
    Segment,
    Span,
    cover,
    is_covered,
    merged,
    segments,
)

ROWS = frozenset((Surface.CONNECTION, Surface.SYNCED_CONTACT, Surface.SEARCH))
"""Surfaces that are a name and little else, and are covered as a whole."""

_FIELDS = {"people": "Person", "place": "Place", "group": "Group", "media": "With the picture"}


class Line(Struct, frozen=True):
    """A part of an item: its text with no name, or its place, person, group or picture."""

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
        yield Line("", tuple(segments(item.text, _spans(item, "text", findings), letters)))
    others: dict[str, list[Finding]] = {}
    for finding in findings:
        if finding.field != "text":
            others.setdefault(_row_of(finding.field), []).append(finding)
    for field, found in others.items():
        if _is_said_already(item, field, found):
            continue
        value = value_of(item, field)
        if value and all(finding.start < finding.end for finding in found):
            parts = tuple(segments(value, _spans(item, field, findings), letters))
        else:
            # The whole field is meant, or it is a point on a map, which has no words.
            whole = Span(0, len(value), tuple(found))
            parts = (cover(value or "a point on the map", whole, letters),)
        yield Line(_name_of(field), parts)


def _is_said_already(item: Item, field: str, found: Sequence[Finding]) -> bool:
    """Whether a person stands in the text, or a caption repeats it, so that a line adds nothing."""
    value, text = value_of(item, field), item.text.casefold()
    if field.startswith("people"):
        return bool(value) and value.casefold() in text
    repeats = bool(text.strip()) and text.strip() in value.casefold()
    return repeats and all(value[f.start : f.end].casefold() in text for f in found)


def _row_of(field: str) -> str:
    """Findings about one person or place stand in one line, whichever of its fields they name."""
    parts = field.split("/")
    if "place" in parts:
        return "/".join(parts[: parts.index("place") + 1])
    return "/".join(parts[:2]) if parts[0] == "people" else field


def _name_of(field: str) -> str:
    return "Place" if "place" in field else _FIELDS[field.split("/")[0]]


def _spans(item: Item, field: str, findings: Sequence[Finding]) -> list[Span]:
    """Stretches of a field's text to cover or underline, none overlapping another.

    What is covered in one place is covered wherever the item says it again.
    """
    text = value_of(item, field)
    if field == "text" and item.surface in ROWS:
        return [Span(0, len(text), tuple(findings))]
    spans = [
        Span(finding.start, min(finding.end, len(text)), (finding,))
        for finding in findings
        if finding.field == field
    ]
    for finding in findings:
        for words_found in _told_by(item, finding):
            again = re.compile(rf"(?<!\w)@?{re.escape(words_found)}(?!\w)", re.IGNORECASE)
            spans += [Span(*match.span(), (finding,)) for match in again.finditer(text)]
    return merged(span for span in spans if span.start < span.end)


def _told_by(item: Item, finding: Finding) -> list[str]:
    """The words that must be covered for a finding, and the names of a person it points at."""
    if not is_covered(finding):
        return []
    value = value_of(item, finding.field)
    told = {value[finding.start : finding.end]} if finding.start < finding.end else set()
    if finding.field != "text" and finding.start == finding.end:
        told.add(value)
        if finding.field.startswith("people/"):
            person = item.people[int(finding.field.split("/")[1])]
            told |= {person.name, person.handle}
    return sorted(words_found.strip() for words_found in told if len(words_found.strip()) > 1)
