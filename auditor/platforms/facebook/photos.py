"""Photos, albums and videos: captions, where taken, and the comments below them."""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import Any

from auditor.models import Item, Media, Problem, Surface
from auditor.platforms.facebook.entries import Entry
from auditor.platforms.facebook.files import NOTHING_FOUND, ExportFile, Make, item, says_something
from auditor.platforms.facebook.posts import remarks, with_remarks
from auditor.platforms.facebook.telling import told
from auditor.platforms.facebook.walking import entry_of_json
from auditor.platforms.meta.files import NOT_KNOWN, NOT_UNDERSTOOD, documents

_PHOTOS = "Your profile > Photos"
# The number that ends the name of a file since 2019, or is its whole name before.
_PHOTO_NUMBER = re.compile(r"(?:_n_|/)(\d{8,20})\.\w+$")


def photo_number(path: str) -> str:
    """Facebook's number of a photo or video, as the name of its file ends; "" without one."""
    match = _PHOTO_NUMBER.search(path)
    return match.group(1) if match else ""


def photo(surface: Surface, where: str = _PHOTOS, album: str = "") -> Make:
    """Makes items of single photos or videos; the caption is the item's text."""

    def make(file: ExportFile, entry: Entry) -> Item:
        telling = told(entry, file.export.owner_names)
        captions = dict.fromkeys(
            line for one in entry.media for line in (one.caption, album) if line
        )
        text = "\n".join((*([telling.text] if telling.text else ()), *captions))
        path = next((one.path for one in entry.media if one.path), "")
        kind = Surface.VIDEO if any(one.kind == "video" for one in entry.media) else surface
        number = photo_number(path)
        link = f"https://www.facebook.com/photo.php?fbid={number}" if number else ""
        return item(
            file,
            entry,
            kind,
            text,
            *(telling.key if telling.text or path else (text,)),
            native_id=number,
            people=telling.people,
            place=telling.place or next((one.place for one in entry.media if one.place), None),
            media=tuple(_bare(one) for one in entry.media),
            urls=telling.urls,
            group=telling.group,
            permalink=entry.permalink or (link if kind is Surface.PHOTO else ""),
            locate_hint=f"{where} > {album}" if album else where,
        )

    return make


def album(file: ExportFile) -> Iterator[Item | Problem]:
    """An album: its photos, and its own description where it has one."""
    if file.is_page:
        with file.page() as page:
            title = page.title
        yield from with_remarks(photo(Surface.PHOTO, album=title))(file)
        return
    for document in documents(file):
        if isinstance(document, dict) and isinstance(document.get("photos"), list):
            yield from _album(file, document)
        elif says_something(document):
            yield file.problem(NOTHING_FOUND)


def _album(file: ExportFile, document: dict[str, Any]) -> Iterator[Item | Problem]:
    name = str(document.get("name") or "")
    make = photo(Surface.PHOTO, album=name)
    own = {key: value for key, value in document.items() if key not in ("photos", "cover_photo")}
    if document.get("description") or not document["photos"]:
        try:
            yield _description(file, entry_of_json(own, ""), name)
        except NOT_UNDERSTOOD:
            yield file.problem(NOT_KNOWN)
    for number, found in enumerate(document["photos"]):
        pointer = f"/photos/{number}"
        try:
            entry = entry_of_json(found, pointer)
            yield make(file, entry)
        except NOT_UNDERSTOOD:
            yield file.problem(NOT_KNOWN, pointer)
            continue
        yield from remarks(file, entry)


def _description(file: ExportFile, entry: Entry, name: str) -> Item:
    telling = told(entry, file.export.owner_names)
    return item(
        file,
        entry,
        Surface.PHOTO,
        telling.text,
        name,
        place=telling.place,
        people=telling.people,
        locate_hint=f"{_PHOTOS} > Albums > {name}",
    )


def _bare(one: Media) -> Media:
    # The caption is the text of the item already.
    return Media(kind=one.kind, path=one.path, taken_at=one.taken_at, place=one.place)
