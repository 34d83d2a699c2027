"""Media objects: path, caption, when and where taken."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from datetime import UTC, datetime
from pathlib import PurePosixPath
from typing import Any

import msgspec

from auditor.models import Media, Place
from auditor.platforms.meta.labels import LATITUDE, LONGITUDE, plain

KINDS = {
    "photo": "jpg jpeg png webp heic gif bmp avif",
    "video": "mp4 mov webm m4v mkv 3gp",
    "audio": "m4a aac mp3 ogg opus wav",
    "document": "pdf doc docx txt rtf odt xls xlsx csv ppt pptx",
}
_KIND_OF = {ending: kind for kind, endings in KINDS.items() for ending in endings.split()}
_MEDIA_ID = re.compile(r"(?:^|[_/])(\d{8,})(?:_n)?\.\w+$")


def media_of_object(found: dict[str, Any], kind: str = "") -> Media:
    """A media object of a post, story, reel or message."""
    uri = str(found.get("uri") or "")
    exif = list(_exif(found.get("media_metadata") or {}))
    return Media(
        kind=kind or kind_of(uri),
        path=_local(uri),
        caption=str(found.get("title") or ""),
        taken_at=_taken(exif),
        place=_place(exif),
    )


def media_of_path(path: str, place: Place | None = None, kind: str = "") -> Media:
    """A picture or video of which only the path is known."""
    return Media(kind=kind or kind_of(path), path=_local(path), place=place)


def with_caption(media: Media, caption: str) -> Media:
    """The same media with other words beside it."""
    return media if media.caption == caption else msgspec.structs.replace(media, caption=caption)


def kind_of(path: str) -> str:
    """What a file is, by its ending; "file" when the ending is not known."""
    ending = PurePosixPath(path.split("?")[0]).suffix.lstrip(".").lower()
    return _KIND_OF.get(ending, "file")


def media_id(path: str) -> str:
    """Meta's own number of a picture or video, which ends the names of files."""
    match = _MEDIA_ID.search(path)
    return match.group(1) if match else ""


def place_of_details(pairs: Iterable[tuple[str, str]]) -> Place | None:
    """The place that label/value pairs of an HTML page give, if they do."""
    found: dict[str, float] = {}
    for label, value in pairs:
        name = plain(label)
        key = "latitude" if name in LATITUDE else "longitude"
        if name in LATITUDE or name in LONGITUDE:
            try:
                found[key] = float(value.replace(",", "."))
            except ValueError:
                continue
    return _place([found]) if found else None


def subtitles_of(found: dict[str, Any]) -> str:
    """The path of the subtitles (speech turned into text) that belong to a video, if any."""
    video = (found.get("media_metadata") or {}).get("video_metadata") or {}
    return str((video.get("subtitles") or {}).get("uri") or "")


def _local(uri: str) -> str:
    # Links to Meta's servers expire within days, and nothing is ever fetched.
    remote = "://" in uri or uri.startswith("/") or ".." in uri.split("/")
    return "" if remote else uri


def _exif(metadata: dict[str, Any]) -> Iterator[dict[str, Any]]:
    for part in metadata.values():
        if isinstance(part, dict):
            yield from (found for found in part.get("exif_data") or () if isinstance(found, dict))


def _place(exif: Iterable[dict[str, Any]]) -> Place | None:
    latitude = longitude = None
    # Latitude and longitude may stand in an element of their own, apart from the camera's.
    for found in exif:
        latitude = found.get("latitude", latitude)
        longitude = found.get("longitude", longitude)
    if not isinstance(latitude, (int, float)) or not isinstance(longitude, (int, float)):
        return None
    # 0, 0 is what cameras write that know no place.
    if (latitude, longitude) == (0, 0) or abs(latitude) > 90 or abs(longitude) > 180:
        return None
    return Place(basis="exif", latitude=float(latitude), longitude=float(longitude))


def _taken(exif: Iterable[dict[str, Any]]) -> datetime | None:
    for found in exif:
        text = str(found.get("date_time_original") or "")
        for form in ("%Y%m%dT%H%M%S.%f%z", "%Y%m%dT%H%M%S.%fZ", "%Y:%m:%d %H:%M:%S"):
            try:
                at = datetime.strptime(text, form)  # noqa: DTZ007 - the zone follows below
            except ValueError:
                continue
            # Cameras write their own clock and no zone.
            return at if at.tzinfo else at.replace(tzinfo=UTC)
    return None
