"""Times of Instagram's JSON files: seconds, milliseconds in messages, ISO text in legacy files."""

from __future__ import annotations

from datetime import UTC, datetime

from auditor.models import Precision
from auditor.platforms.meta.dates import NO_MOMENT, Moment

# Instagram opened in 2010; uploads carry the time of taking, which may be a decade older.
_EARLIEST = 631_152_000  # 1990-01-01
_LATEST = 4_102_444_800  # 2100-01-01


def moment(value: object) -> Moment:
    """A time stamp as the export gives it; 0, "" and times before 1990 stand for none.

    Numbers beyond the year 2100 are milliseconds, as message threads write them.
    """
    if isinstance(value, str) and value.strip().lstrip("-").isdigit():
        value = int(value)
    if isinstance(value, bool) or not isinstance(value, (int, float)):
        return iso_moment(value) if isinstance(value, str) else NO_MOMENT
    seconds = value / 1000 if value > _LATEST else value
    if not _EARLIEST <= seconds <= _LATEST:
        return NO_MOMENT
    return Moment(datetime.fromtimestamp(seconds, UTC), Precision.SECOND)


def iso_moment(text: str) -> Moment:
    """An ISO time; without a zone, as in some legacy files, its precision is LOCAL."""
    try:
        at = datetime.fromisoformat(text.strip())
    except ValueError:
        return NO_MOMENT
    if at.tzinfo is None:
        return Moment(at.replace(tzinfo=UTC), Precision.LOCAL)
    return Moment(at.astimezone(UTC), Precision.SECOND)
