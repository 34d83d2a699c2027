"""A box of an HTML page in the form that JSON records take as well."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from datetime import tzinfo

from auditor.models import Media
from auditor.platforms.facebook.entries import Entry
from auditor.platforms.facebook.walking import Walk
from auditor.platforms.meta.boxes import Box, Row
from auditor.platforms.meta.dates import NO_MOMENT, Moment, read_date, whole_date
from auditor.platforms.meta.fields import Field, is_link
from auditor.platforms.meta.media import media_of_path, place_of_details
from auditor.platforms.meta.mentions import mentioned, without_marks

# "Updated Jul 26, 2024 1:35:01pm", "Mis à jour : ...", "已在 ... 更新": few words and a date.
_LONGEST_NOTE = 90
# A table of one row with many short lines is a list of names.
_SHORTEST_LIST = 3
_LONGEST_NAME = 60
_LETTERS = re.compile(r"[^\W\d_]+")
_YEAR = re.compile(r"(?:19|20)\d\d")
_CLOCK = re.compile(r"\d{1,2}:\d{2}")
_FIRST_CLOCK = re.compile(r".{4,60}?\d{1,2}:\d{2}(?::\d{2})?(?:\s?[ap]\.?\s?m\b)?", re.IGNORECASE)
_SECONDS = re.compile(r"\d{1,2}:\d{2}:\d{2}")
_MOST_WORDS_BESIDE_SECONDS = 6
_MOST_WORDS_BESIDE_MINUTES = 2


def entries_of_box(box: Box, zone: tzinfo | None) -> Iterator[Entry]:
    """The record of a box; none when it holds nothing, several when it is nothing but a list."""
    if len(box.rows) == 1 and not (box.heading or box.blocks or box.date or box.pictures):
        values = box.rows[0].value.split("\n")
        short = sum(len(one) < _LONGEST_NAME for one in values)
        if len(values) >= _SHORTEST_LIST and short >= 0.9 * len(values):
            for value in values:
                walk = Walk(box.pointer)
                walk.labelled([Field("", value)])
                yield walk.entry()
            return
    entry = _entry_of_box(box, zone)
    if entry is not None:
        yield entry


def _entry_of_box(box: Box, zone: tzinfo | None) -> Entry | None:
    if not (box.rows or box.listed or box.pictures or box.links):
        return _plain_entry(box, zone)
    walk = Walk(box.pointer)
    walk.title = box.heading
    walk.group = box.group
    footer = _footer(box, zone)
    walk.permalink = _permalink(box.permalink)
    dates: list[Moment] = []
    blocks = list(_blocks(box, dates, zone))
    walk.at = next((at for at in (footer, *dates) if at.at), NO_MOMENT)
    rows = [_field(row, zone) for row in box.rows]
    walk.labelled(rows)
    if not walk.at.at:
        walk.at = next((row.at for row in rows if row.at.at), NO_MOMENT)
    for block in (*blocks, *_words_of_footer(box, footer)):
        walk.say(block)
    for option in box.listed:
        walk.say(option)
    walk.urls.extend(box.links)
    walk.media.extend(_pictures(box))
    entry = walk.entry()
    is_empty = not (entry.title or entry.words or entry.media or entry.urls or entry.at.at)
    return None if is_empty else entry


def _footer(box: Box, zone: tzinfo | None) -> Moment:
    """The date below a box; of a period, as events have it, the beginning."""
    if not box.date:
        return NO_MOMENT
    at = read_date(box.date, zone)
    if not at.at and (match := _FIRST_CLOCK.match(box.date)):
        at = read_date(match.group(), zone)
    return at


def _words_of_footer(box: Box, at: Moment) -> tuple[str, ...]:
    """What stands in the place of the date and is none; no words are lost for it."""
    return () if at.at or not _LETTERS.search(box.date) else (box.date,)


def _permalink(link: str) -> str:
    return link if link.startswith("https://www.facebook.com/") else ""


def _plain_entry(box: Box, zone: tzinfo | None) -> Entry | None:
    """The record of a box that holds nothing but words, as most of a long page do."""
    dates: list[Moment] = []
    blocks = tuple(_blocks(box, dates, zone))
    if not (box.heading or blocks or box.date):
        return None
    at = _footer(box, zone)
    blocks += _words_of_footer(box, at)
    words = "\n".join((box.heading, *blocks))
    if "@[" in words:
        people = mentioned(words)
        blocks = tuple(map(without_marks, blocks))
    else:
        people = ()
    return Entry(
        pointer=box.pointer,
        title=without_marks(box.heading),
        texts=blocks,
        people=people,
        at=at if at.at else next(iter(dates), NO_MOMENT),
        group=box.group,
        permalink=_permalink(box.permalink),
    )


def _blocks(box: Box, dates: list[Moment], zone: tzinfo | None) -> Iterator[str]:
    """The texts of a body without the notes that Facebook adds: when it was changed last.

    Texts that are a date and nothing else go to `dates`.
    """
    for block in box.blocks:
        if len(block) > _LONGEST_NOTE or not _YEAR.search(block):
            yield block
            continue
        at = whole_date(block, zone)
        if at.at:
            dates.append(at)
        elif not _is_note(block, zone):
            yield block


def _is_note(block: str, zone: tzinfo | None) -> bool:
    if "\n" in block or not read_date(block, zone).at:
        return False
    # A person who writes a date hardly ever writes the second, too.
    most = _MOST_WORDS_BESIDE_SECONDS if _SECONDS.search(block) else _MOST_WORDS_BESIDE_MINUTES
    return bool(_CLOCK.search(block)) and len(_LETTERS.findall(block)) <= most


def _field(row: Row, zone: tzinfo | None) -> Field:
    at = whole_date(row.value, zone)
    value = "" if at.at else row.value
    if row.href and is_link(value):
        value = ""
    return Field(row.label, value, row.href, at, row.section)


def _pictures(box: Box) -> Iterator[Media]:
    place = place_of_details(_pairs((*box.details, *box.rows)))
    for picture in box.pictures:
        yield media_of_path(picture.path, place, picture.kind if picture.kind != "file" else "")


def _pairs(rows: Iterable[Row]) -> Iterator[tuple[str, str]]:
    return ((row.label, row.value) for row in rows)
