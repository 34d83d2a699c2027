"""Dates as the HTML pages of Meta exports print them, in the language of the account.

    read_date("Jul 26, 2024 1:35:01pm") -> Moment(2024-07-26T13:35:01, Precision.LOCAL)
    read_date("Oct 19, 2025 6:11 pm", INSTAGRAM_ZONE) -> Moment(..., Precision.MINUTE)

The forms were seen in exports of 2018 to 2026: "9 Jun 2019, 21:05", "déc 17, 2015 9:34:15am",
"2 月 22, 2022 1:22:02 下午", "11 de nov de 2021 03:47". No page names the zone of its times.
"""

from __future__ import annotations

import re
import unicodedata
from datetime import UTC, datetime, timedelta, timezone, tzinfo
from functools import lru_cache

from msgspec import Struct

from auditor.models import Precision

# Instagram prints its pages in UTC-8 the year round, summer time or not: measured by the
# data-donation projects on two accounts and eight kinds of files.
INSTAGRAM_ZONE = timezone(timedelta(hours=-8))

EARLIEST_YEAR = 1990
LATEST_YEAR = 2100

# The beginnings of month names, marks removed. No beginning means two months in two languages
# listed; longer ones come before shorter ones that they start with.
# English, Spanish, French, German, Portuguese, Italian, Dutch, Swedish, Danish, Norwegian,
# Polish, Turkish, Indonesian, Romanian, Russian.
MONTH_BEGINNINGS: tuple[tuple[int, str], ...] = (
    (1, "jan ene gen sty oca ian янв"),
    (2, "feb fev lut sub фев"),
    (3, "mar mrt maa mrz мар"),
    (4, "apr abr avr kwi nis апр"),
    (5, "may mai mag mei maj мая май"),
    (6, "jun juin giu cze haz iun июн"),
    (7, "jul juil lug lip tem iul июл"),
    (8, "aug ago aou agu sie авг"),
    (9, "sep set wrz eyl сен"),
    (10, "oct okt out ott paz eki окт"),
    (11, "nov lis kas noi ноя"),
    (12, "dec dez dic des gru ara дек"),
)

BEFORE_NOON = (
    "am",
    "a.m.",
    "a. m.",
    "vorm",
    "上午",
    "凌晨",
    "早上",
    "清晨",
    "오전",
    "午前",
    "sa",
    "öö",
    "fm",
)
AFTER_NOON = (
    "pm",
    "p.m.",
    "p. m.",
    "nachm",
    "下午",
    "晚上",
    "中午",
    "오후",
    "午後",
    "ch",
    "ös",
    "em",
)


class Moment(Struct, frozen=True, gc=False):
    """A point in time and how exact it is.

    With Precision.LOCAL the zone is not known: `at` carries the printed clock time as if it
    were UTC and may be off by up to 14 hours.
    """

    at: datetime | None
    precision: Precision


Day = tuple[int, int, int]
NO_MOMENT = Moment(None, Precision.NONE)

_MONTHS = {
    beginning: number
    for number, beginnings in MONTH_BEGINNINGS
    for beginning in sorted(beginnings.split(), key=len, reverse=True)
}
# Where the time of day stood, once it has been taken out of a date.
_HERE = "\x00"


def _beside_clock(words: tuple[str, ...]) -> re.Pattern[str]:
    # German "am 3. März um 12:30" is not before noon: the word has to touch the time.
    each = "|".join(map(re.escape, words))
    return re.compile(rf"{_HERE}\s*(?:{each})(?![^\W\d])|(?<![^\W\d])(?:{each})\s*{_HERE}")


_AFTER_NOON, _BEFORE_NOON = _beside_clock(AFTER_NOON), _beside_clock(BEFORE_NOON)
_LONGEST = max(map(len, _MONTHS))
_CLOCK = re.compile(r"(?<![\d:])(\d{1,2})\s?[:hH]\s?(\d{2})(?::(\d{2}))?(?![\d])")
_EAST_ASIAN = re.compile(r"(\d{4})\s*[年년]\s*(\d{1,2})\s*[月월]\s*(\d{1,2})\s*[日일]")
_NUMBERED_MONTH = re.compile(r"(\d{1,2})\s*月|(?:tháng|thg)\.?\s*(\d{1,2})", re.IGNORECASE)
_ISO = re.compile(r"(?<!\d)(\d{4})(?:[-/]|\.\s?)(\d{1,2})(?:[-/]|\.\s?)(\d{1,2})(?!\d)")
_NUMERIC = re.compile(r"(?<!\d)(\d{1,2})([-/.])(\d{1,2})\2(\d{4})(?!\d)")
_NUMBER = re.compile(r"(?<![\d:])\d{1,4}(?![\d:])")
_WORD = re.compile(r"[^\W\d_]+")
_OFFSET = re.compile(r"\b(?:UTC|GMT)\s?([+-]\d{1,2})(?::?(\d{2}))?")
_LONGEST_DATE = 80
_LONGEST_MONTH = len("septiembre")


def read_date(text: str, zone: tzinfo | None = None) -> Moment:
    """A printed date as an aware time in UTC; NO_MOMENT when it is none that is known.

    `zone` is the zone in which the page prints, where one knows it; without it a time of day
    gets Precision.LOCAL unless the text names one ("UTC+02", until 2018).
    A date without a time of day gets Precision.DAY.
    """
    if len(text) > _LONGEST_DATE or ("20" not in text and "19" not in text):
        return NO_MOMENT
    plain = text if text.isascii() else unicodedata.normalize("NFKC", text)
    if "UTC" in plain or "GMT" in plain:
        zone = printed_offset(plain) or zone
        plain = _OFFSET.sub("", plain)
    clock = _CLOCK.search(plain)
    if clock is None:
        return _whole_day(_calendar(plain)[0])
    day, half = _calendar(f"{plain[: clock.start()]}{_HERE}{plain[clock.end() :]}")
    if day is None:
        return NO_MOMENT
    hour, minute, second = clock.groups()
    try:
        time = _hour(int(hour), half), int(minute), int(second or 0)
        at = datetime(*day, *time, tzinfo=zone or UTC)
        if zone is not None:
            at = at.astimezone(UTC)
    except (ValueError, OverflowError):
        return NO_MOMENT
    if zone is None:
        return Moment(at, Precision.LOCAL)
    return Moment(at, Precision.SECOND if second else Precision.MINUTE)


def whole_date(text: str, zone: tzinfo | None = None) -> Moment:
    """As `read_date`, for a text that is a date and nothing else; NO_MOMENT for any other.

    Tells dates from words where a page marks neither: "see you on May 3, 2021" is no date.
    """
    found = read_date(text, zone)
    if not found.at:
        return NO_MOMENT
    words = [_unmarked(word) for word in _WORD.findall(unicodedata.normalize("NFKC", text))]
    strange = [word for word in words if word not in _DATE_WORDS and not _is_month(word)]
    return NO_MOMENT if strange else found


def printed_offset(text: str) -> timezone | None:
    """The zone that a page's head names ("... UTC+08:00"), None when it names none."""
    match = _OFFSET.search(text)
    if not match:
        return None
    hours, minutes = int(match.group(1)), int(match.group(2) or 0)
    if abs(hours) > 14:
        return None
    return timezone(timedelta(hours=hours, minutes=-minutes if hours < 0 else minutes))


def _whole_day(day: Day | None) -> Moment:
    try:
        return Moment(datetime(*day, 12, tzinfo=UTC), Precision.DAY) if day else NO_MOMENT
    except ValueError:
        return NO_MOMENT


def _hour(hour: int, half: str) -> int:
    if not half or hour > 12:
        return hour
    return hour % 12 + 12 if half == "after" else hour % 12


@lru_cache(maxsize=1 << 14)
def _calendar(text: str) -> tuple[Day | None, str]:
    """The day of a date and its half of the day, "" when that is not said."""
    lowered = text.lower()
    half = "after" if _AFTER_NOON.search(lowered) else ""
    if not half and _BEFORE_NOON.search(lowered):
        half = "before"
    return _day(text), half


def _day(text: str) -> Day | None:
    """Year, month and day of a text whose time of day was taken out."""
    for pattern in (_EAST_ASIAN, _ISO):
        if match := pattern.search(text):
            year, month, day = map(int, match.groups())
            return (year, month, day) if EARLIEST_YEAR <= year <= LATEST_YEAR else None
    if match := _NUMERIC.search(text):
        return _numeric_day(*match.groups())
    month, text = _month(text)
    numbers = [int(number) for number in _NUMBER.findall(text)]
    years = [number for number in numbers if EARLIEST_YEAR <= number <= LATEST_YEAR]
    days = [number for number in numbers if 1 <= number <= 31]
    if not month or len(years) != 1 or len(days) != 1:
        return None
    return years[0], month, days[0]


def _numeric_day(first: str, mark: str, second: str, year: str) -> Day | None:
    one, two = int(first), int(second)
    if one > 12 or mark == ".":
        return int(year), two, one
    if two > 12 or one == two:
        return int(year), one, two
    # "03/04/2021" is the third of April in one country and the fourth of March in another.
    return None


def _month(text: str) -> tuple[int, str]:
    """The month that a text names (0 for none), and the text without it."""
    if match := _NUMBERED_MONTH.search(text):
        number = int(match.group(1) or match.group(2))
        return number, text[: match.start()] + " " + text[match.end() :]
    for match in _WORD.finditer(text):
        word = _unmarked(match.group())
        if word in _WEEKDAYS:
            continue
        if number := _month_number(word):
            return number, text[: match.start()] + " " + text[match.end() :]
    return 0, text


@lru_cache(maxsize=4096)
def _month_number(word: str) -> int:
    beginnings = (word[:length] for length in range(min(_LONGEST, len(word)), 2, -1))
    return next((_MONTHS[beginning] for beginning in beginnings if beginning in _MONTHS), 0)


def _is_month(word: str) -> bool:
    return len(word) <= _LONGEST_MONTH and _month_number(word) > 0


@lru_cache(maxsize=4096)
def _unmarked(word: str) -> str:
    decomposed = unicodedata.normalize("NFD", word.casefold())
    return "".join(letter for letter in decomposed if not unicodedata.combining(letter))


# What stands in a date beside numbers and the month.
_BESIDE = (
    "a al alle am as at ch d de del den el em fm h i il kl klo la las le les los luc m nachm nam",
    "nd ngày o of om öö ore os p pm rd sa st th tháng thang the thg u uhr um utc gmt vorm ös lúc",
    "năm 年 月 日 上午 下午 凌晨 早上 清晨 晚上 中午 오전 오후 午前 午後 년 월 일",
)
# Some begin as a month does: martes, mardi, martedì, marți and maandag, pazar.
_DAYS = (
    "monday tuesday wednesday thursday friday saturday sunday mon tue wed thu fri sat sun",
    "lunes martes miércoles jueves viernes sábado domingo",
    "lundi mardi mercredi jeudi vendredi samedi dimanche",
    "montag dienstag mittwoch donnerstag freitag samstag sonnabend sonntag",
    "segunda terça quarta quinta sexta feira",
    "lunedì martedì mercoledì giovedì venerdì sabato domenica",
    "maandag dinsdag woensdag donderdag vrijdag zaterdag zondag",
    "måndag tisdag onsdag torsdag fredag lördag söndag mandag tirsdag lørdag søndag",
    "pazartesi salı çarşamba perşembe cuma cumartesi pazar",
    "luni marți miercuri joi vineri sâmbătă duminică",
    "poniedziałek wtorek środa czwartek piątek sobota niedziela",
    "senin selasa rabu kamis jumat sabtu minggu",
    "thứ hai ba tư năm sáu bảy chủ nhật",
)
_WEEKDAYS = frozenset(_unmarked(word) for line in _DAYS for word in line.split(" "))
_DATE_WORDS = _WEEKDAYS | {_unmarked(word) for line in _BESIDE for word in line.split(" ")}
