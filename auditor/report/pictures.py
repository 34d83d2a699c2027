"""Pictures that only a person can judge: which ones, why, and where they are."""

from __future__ import annotations

from collections.abc import Sequence

from msgspec import Struct

from auditor.models import MediaLook
from auditor.report import words
from auditor.report.cleaning import in_line

SHOWN_AT_ONCE = 12
"""Pictures in sight; the rest stand behind a line that opens."""

MOST_PICTURES = 2_000
"""Pictures that the page lists at all; it says how many more there are."""


class Picture(Struct, frozen=True, kw_only=True):
    """A picture to look at; nothing of its caption, which may hold a name."""

    rank: int
    where: str
    path: str
    why: tuple[str, ...]


def pictures_of(looks: Sequence[MediaLook]) -> tuple[Picture, ...]:
    """The pictures, the most telling first."""
    return tuple(_picture(look) for look in looks[:MOST_PICTURES])


def _picture(look: MediaLook) -> Picture:
    item, media = look.item, look.media
    day = words.day(item.posted_at, item.precision)
    return Picture(
        rank=look.rank,
        where=f"{words.platform(item.platform)}, {words.surface(item.surface)}, {day}",
        path=in_line(media.path) or "The archive names it, but does not hold the file.",
        why=(*look.why, *_faces(media.faces)),
    )


def _faces(number: int | None) -> tuple[str, ...]:
    """What a program that counts faces says; nothing when none was asked or none was seen."""
    if not number:
        return ()
    verb = "seems" if number == 1 else "seem"
    return (f"{words.count(number, 'face')} {verb} to be visible.",)
