"""What the readers share: Meta's mojibake, and times in the forms that X has used."""

from __future__ import annotations

import re
from datetime import UTC, datetime, timedelta, timezone
from typing import Any

from auditor.models import Precision

_MULTIBYTE_RUN = re.compile("[\xc2-\xf4][\x80-\xbf]+")
_MONTHS = {
    name: number
    for number, name in enumerate(
        ("Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec"), 1
    )
}


def repair_mojibake(value: Any) -> Any:
    """A decoded JSON document of Meta with its letters put right, keys included.

    Meta writes each byte of UTF-8 as a character of its own (seen in every JSON export 2018 to
    2026, but not in the separate export of encrypted chats). Whether a file has this defect is
    decided for the file as a whole: one character beyond Latin-1 shows that it is clean.
    """
    try:
        return value if _is_clean(value) else _repaired(value)
    except RecursionError:
        # No export nests like that; its strings are still worth a look as they are.
        return value


def _is_clean(value: Any) -> bool:
    if isinstance(value, str):
        return not value.isascii() and max(value) > "\xff"
    if isinstance(value, list):
        return any(map(_is_clean, value))
    if isinstance(value, dict):
        return any(map(_is_clean, value)) or any(map(_is_clean, value.values()))
    return False


def _repaired(value: Any) -> Any:
    if isinstance(value, str):
        return value if value.isascii() else _repaired_text(value)
    if isinstance(value, list):
        return [_repaired(element) for element in value]
    if isinstance(value, dict):
        return {_repaired(key): _repaired(element) for key, element in value.items()}
    return value


def _repaired_text(text: str) -> str:
    try:
        return text.encode("latin-1").decode("utf-8")
    except UnicodeDecodeError:
        # A long field that was cut in the middle of a character: repair what is whole.
        return _MULTIBYTE_RUN.sub(_repaired_run, text)
    except UnicodeEncodeError:
        return text


def _repaired_run(run: re.Match[str]) -> str:
    return run[0].encode("latin-1").decode("utf-8", "ignore") or run[0]


Moment = tuple[datetime | None, Precision]
NO_MOMENT: Moment = (None, Precision.NONE)


def moment(value: object) -> Moment:
    """A time in any of the forms that X has used, as aware UTC with its precision.

    `Sat Feb 18 12:33:11 +0000 2023` (posts), `2012-04-01 03:35:08 +0000` (2012 to 2019; with the
    time zeroed before 4 November 2010, which makes it a day), ISO 8601 with up to nine decimals,
    `YYYY-MM-DD HH:MM:SS`, and milliseconds since 1970 (2018). Nothing else gives a time.
    """
    if not isinstance(value, str | int):
        return NO_MOMENT
    try:
        return _moment(str(value).strip())
    except (ValueError, KeyError, OverflowError, IndexError):
        return NO_MOMENT


def _moment(text: str) -> Moment:
    if text.isascii() and text.isdigit():
        return epoch(int(text)) if int(text) > 0 else NO_MOMENT
    if text[:1].isalpha():
        return _post_time(text), Precision.SECOND
    if re.fullmatch(r"\d{4}-\d\d-\d\d 00:00:00 \+0000", text) and text < "2010-11-04":
        return datetime.fromisoformat(text[:10]).replace(tzinfo=UTC), Precision.DAY
    iso = re.sub(r"(\.\d{6})\d+", r"\1", text).replace(" +0000", "+00:00").replace("Z", "+00:00")
    when = datetime.fromisoformat(iso)
    precision = Precision.SECOND if len(text) > 10 else Precision.DAY
    return (when if when.tzinfo else when.replace(tzinfo=UTC)).astimezone(UTC), precision


def _post_time(text: str) -> datetime:
    _, month, day, clock, zone, year = text.split()
    hour, minute, second = clock.split(":")
    when = datetime(
        int(year), _MONTHS[month], int(day), int(hour), int(minute), int(second), tzinfo=UTC
    )
    # X has always written UTC; the zone is worked out only where it is another.
    return when if zone == "+0000" else when.replace(tzinfo=_zone(zone)).astimezone(UTC)


def epoch(number: float) -> Moment:
    """Seconds or milliseconds since 1970; zero, negative and impossible times give none."""
    if not 0 < number < 4e12:
        return NO_MOMENT
    seconds = number / 1000 if number > 1e11 else float(number)
    if seconds >= 4e9:
        return NO_MOMENT
    return datetime.fromtimestamp(seconds, UTC), Precision.SECOND


def snowflake(native_id: str) -> Moment:
    """The time inside an id of X; ids before November 2010 were counted and hold none."""
    is_number = native_id.isascii() and native_id.isdigit() and len(native_id) < 20
    if not is_number or not 3e10 < int(native_id) < 2**63:
        return NO_MOMENT
    milliseconds = (int(native_id) >> 22) + 1_288_834_974_657
    return datetime.fromtimestamp(milliseconds // 1000, UTC), Precision.SECOND


def _zone(text: str) -> timezone:
    sign = -1 if text.startswith("-") else 1
    return timezone(sign * timedelta(hours=int(text[1:3]), minutes=int(text[3:5])))
