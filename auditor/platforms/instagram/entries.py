"""One form for the records of Instagram's three dialects, so that a kind is read in one place.

A  {title, string_list_data[...] | string_map_data{label: ...}, media_list_data ...}   2021 on
C  {timestamp, media[], label_values[...], fbid}                                       2024 on
HTML boxes                                                                             2021 on
and the media objects of posts, stories and reels.
"""

from __future__ import annotations

from collections.abc import Iterator
from datetime import tzinfo
from typing import Any

from msgspec import Struct

from auditor.models import Media
from auditor.platforms.instagram import labels
from auditor.platforms.meta.boxes import Box, Row
from auditor.platforms.meta.dates import NO_MOMENT, Moment, read_date, whole_date
from auditor.platforms.meta.fields import Field, field, is_link, label_value, nested_media
from auditor.platforms.meta.labels import plain
from auditor.platforms.meta.media import (
    media_of_object,
    media_of_path,
    place_of_details,
    subtitles_of,
)
from auditor.platforms.meta.times import moment


class Entry(Struct, frozen=True, kw_only=True):
    """A record, whatever its dialect. `pointer` says where it stands in its file.

    `subtitles` are the paths of subtitle files, one a medium, "" where it has none.
    """

    pointer: str
    title: str = ""
    fields: tuple[Field, ...] = ()
    media: tuple[Media, ...] = ()
    at: Moment = NO_MOMENT
    native_id: str = ""
    subtitles: tuple[str, ...] = ()

    def __repr__(self) -> str:
        return f"Entry({self.pointer})"

    def value(self, words: frozenset[str]) -> str:
        """The first value whose label is one of the words."""
        return next((field.value for field in self._labelled(words)), "")

    @property
    def handle_and_name(self) -> tuple[str, str]:
        """The labelled account and the name that stands in the same section, "" for neither."""
        field = next(self._labelled(labels.USERNAME), None)
        if field is None:
            return "", self.value(labels.NAME)
        names = (one.value for one in self._labelled(labels.NAME) if one.section == field.section)
        return field.value, next(names, "")

    def _labelled(self, words: frozenset[str]) -> Iterator[Field]:
        return (one for one in self.fields if one.value and plain(one.label) in words)

    @property
    def when(self) -> Moment:
        """The time of the record: its own, or else of its first dated field."""
        if self.at.at:
            return self.at
        return next((field.at for field in self.fields if field.at.at), NO_MOMENT)

    @property
    def link(self) -> str:
        """The first link of the record."""
        return next((field.href for field in self.fields if field.href), "")

    @property
    def texts(self) -> tuple[str, ...]:
        """All values that are words or numbers: no times and no links."""
        values = (field.value for field in self.fields)
        return tuple(value for value in values if value and not is_link(value))


def entry_of_json(record: dict[str, Any], pointer: str) -> Entry:
    """A record of a JSON file. Raises TypeError or AttributeError for what is none."""
    objects = list(_media_objects(record))
    fields = list(_fields(record))
    for label, found in (record.get("media_map_data") or {}).items():
        objects.append(found)
        fields.append(Field(label, str(found.get("title") or "")))
    at = moment(record.get("creation_timestamp") or record.get("timestamp"))
    if not at.at and objects:
        # A post of one picture keeps its time, like its words, inside the picture.
        at = moment(objects[0].get("creation_timestamp"))
    return Entry(
        pointer=pointer,
        title=str(record.get("title") or ""),
        fields=tuple(fields),
        media=tuple(media_of_object(found) for found in objects),
        at=at,
        native_id=str(record.get("fbid") or ""),
        subtitles=tuple(subtitles_of(found) for found in objects),
    )


def _media_objects(record: dict[str, Any]) -> Iterator[dict[str, Any]]:
    if record.get("uri"):
        yield record
    for key in ("media", "media_list_data"):
        for found in record.get(key) or ():
            if found.get("uri") or found.get("title"):
                yield found
    for found in record.get("label_values") or ():
        yield from nested_media(found)


def _fields(record: dict[str, Any]) -> Iterator[Field]:
    for found in record.get("string_list_data") or ():
        yield field("", found)
    for label, found in (record.get("string_map_data") or {}).items():
        yield field(label, found)
    for found in record.get("label_values") or ():
        yield from label_value(found, "")


def entry_of_box(box: Box, zone: tzinfo) -> Entry:
    """A record of an HTML page; `zone` is the one in which the page prints its times."""
    fields = [_row_field(row, zone) for row in box.rows]
    taken = {row.href for row in box.rows if row.href}
    links = iter([link for link in box.links if link not in taken])
    for block in box.blocks:
        at = whole_date(block, zone)
        fields.append(Field("", "", "", at) if at.at else Field("", block, next(links, "")))
    fields += [Field("", "", link) for link in links]
    return Entry(
        pointer=box.pointer,
        title=box.heading,
        fields=tuple(fields),
        media=_pictures(box) if box.pictures else (),
        at=read_date(box.date, zone),
    )


def _pictures(box: Box) -> tuple[Media, ...]:
    place = place_of_details((row.label, row.value) for row in (*box.details, *box.rows))
    return tuple(media_of_path(picture.path, place) for picture in box.pictures)


def _row_field(row: Row, zone: tzinfo) -> Field:
    # A comment may be a date and nothing else.
    at = NO_MOMENT if plain(row.label) in labels.COMMENT else whole_date(row.value, zone)
    return Field(row.label, "" if at.at else row.value, row.href, at, row.section)
