"""When and where a picture was taken, as its own file says (EXIF).

    facts_of(tree, "data/direct_messages_media/1-a.jpg") -> PictureFacts(taken_at, latitude, …)

Platforms strip this from most pictures, but not from all, and a picture of a client's home that
carries its coordinates gives the address away. Only the beginning of a file is read.
"""

from __future__ import annotations

import io
import re
import warnings
from datetime import UTC, datetime, timedelta
from typing import Any, cast

from msgspec import Struct

from auditor.archive.tree import Tree
from auditor.errors import ArchiveError

FIRST_LOOK = 4 << 10
"""Bytes in which a file with EXIF says so: the block stands before the picture itself."""

MAX_BYTES = 256 << 10
"""Bytes read of a file that has EXIF; the block itself is at most 64 KiB in a JPEG."""

_MAX_WEBP_BYTES = 8 << 20
_PICTURE = re.compile(r"\.(?:jpe?g|png|webp|heic|heif)$", re.IGNORECASE)
_BLOCK = re.compile(
    rb"(?:Exif\x00\x00|eXIf|EXIF....(?:Exif\x00\x00)?)(II\*\x00|MM\x00\*)", re.DOTALL
)
_HINTS = (b"Exif", b"eXIf", b"ftyphei", b"ftypmif")
_WEBP_EXIF = 0x08
_EXIF_IFD, _GPS_IFD = 0x8769, 0x8825
_TAKEN, _OFFSET, _CHANGED = 0x9003, 0x9011, 0x0132


class PictureFacts(Struct, frozen=True):
    """What a picture's file tells. Degrees (WGS 84); None where it does not say.

    `taken_at` is exact when the camera noted its zone or had a satellite's time; otherwise it is
    the camera's clock as if it were UTC.
    """

    taken_at: datetime | None = None
    latitude: float | None = None
    longitude: float | None = None

    def __repr__(self) -> str:
        return "PictureFacts()"


def facts_of(tree: Tree, path: str) -> PictureFacts | None:
    """The facts in a picture's file; None when it has none, is no picture or cannot be read."""
    if _PICTURE.search(path) is None or path not in tree:
        return None
    try:
        block = _exif_block(tree, path)
    except (ArchiveError, OSError):
        return None
    if not block:
        return None
    with warnings.catch_warnings():
        warnings.simplefilter("ignore")  # Pillow warns of what is merely unusual
        try:
            return _facts(block)
        except Exception:  # a strange block raises whatever struct, Pillow or arithmetic raise
            return None


def _exif_block(tree: Tree, path: str) -> bytes:
    """The TIFF block with the facts, b"" if there is none."""
    with tree.open(path) as stream:
        # Without filling the stream's own buffer, which would unpack thirty times as much.
        data = cast(io.BufferedReader, stream).read1(FIRST_LOOK)
        flags = data[20] if data[8:16] == b"WEBPVP8X" and len(data) > 20 else 0
        is_webp = bool(flags & _WEBP_EXIF)
        if is_webp and tree.size(path) <= _MAX_WEBP_BYTES:
            # The only kind that keeps its block behind the picture, and says so in front.
            data += stream.read(_MAX_WEBP_BYTES)
        elif is_webp or any(hint in data for hint in _HINTS):
            data += stream.read(MAX_BYTES - len(data))
        else:
            return b""
    found = _BLOCK.search(data)
    return data[found.start(1) :] if found else b""


def _facts(block: bytes) -> PictureFacts | None:
    from PIL import Image

    exif: Any = Image.Exif()
    exif.load(b"Exif\x00\x00" + block)
    place: dict[int, Any] = exif.get_ifd(_GPS_IFD)
    details: dict[int, Any] = exif.get_ifd(_EXIF_IFD)
    latitude = _degrees(place.get(2), place.get(1), "S", 90)
    longitude = _degrees(place.get(4), place.get(3), "W", 180)
    # Zero and zero is a place in the sea that cameras without reception write.
    if latitude is None or longitude is None or not (latitude or longitude):
        latitude = longitude = None
    taken = _satellite_time(place) or _clock_time(
        details.get(_TAKEN) or exif.get(_CHANGED), details.get(_OFFSET)
    )
    if taken is None and latitude is None:
        return None
    return PictureFacts(taken, latitude, longitude)


def _degrees(parts: Any, side: Any, negative: str, most: int) -> float | None:
    try:
        degrees, minutes, seconds = (float(part) for part in parts)
    except (TypeError, ValueError, ZeroDivisionError):
        return None
    value = degrees + minutes / 60 + seconds / 3600
    if not 0 <= value <= most:
        return None
    return round(-value if str(side or "").upper().startswith(negative) else value, 6)


def _satellite_time(place: dict[int, Any]) -> datetime | None:
    try:
        day = datetime.strptime(str(place[29]), "%Y:%m:%d").replace(tzinfo=UTC)
        hours, minutes, seconds = (int(part) for part in place[7])
        return day + timedelta(hours=hours, minutes=minutes, seconds=seconds)
    except (KeyError, TypeError, ValueError, ZeroDivisionError, OverflowError):
        return None


def _clock_time(text: Any, offset: Any) -> datetime | None:
    clock = str(text or "").strip("\0 ")
    for zone in (str(offset or "").strip("\0 "), "+00:00"):
        try:
            return datetime.strptime(f"{clock}{zone}", "%Y:%m:%d %H:%M:%S%z").astimezone(UTC)
        except (ValueError, OverflowError):
            continue
    return None
