"""Dates of Meta pages in the languages and forms that were seen, and what is no date."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta, timezone

import pytest
from hypothesis import given
from hypothesis import strategies as st

from auditor.models import Precision
from auditor.platforms.meta.dates import (
    INSTAGRAM_ZONE,
    MONTH_BEGINNINGS,
    NO_MOMENT,
    printed_offset,
    read_date,
    whole_date,
)

SEEN = [
    ("9 Jun 2019, 21:05", (2019, 6, 9, 21, 5, 0)),
    ("Jul 26, 2024 1:35:01pm", (2024, 7, 26, 13, 35, 1)),
    ("Jun 26, 2026 9:05:20 am", (2026, 6, 26, 9, 5, 20)),
    ("Jun 26, 2026 9:05:20\u202fam", (2026, 6, 26, 9, 5, 20)),
    ("Jun 26, 2026\u00a09:05:20\u00a0PM", (2026, 6, 26, 21, 5, 20)),
    ("Oct 19, 2025 6:11 pm", (2025, 10, 19, 18, 11, 0)),
    ("Oct 02, 2023, 12:18 AM", (2023, 10, 2, 0, 18, 0)),
    ("Oct 02, 2023, 12:18 PM", (2023, 10, 2, 12, 18, 0)),
    ("déc 17, 2015 9:34:15am", (2015, 12, 17, 9, 34, 15)),
    ("juin 3, 2020 10:11pm", (2020, 6, 3, 22, 11, 0)),
    ("juil 3, 2020 10:11pm", (2020, 7, 3, 22, 11, 0)),
    ("26 février 2022 à 10:11", (2022, 2, 26, 10, 11, 0)),
    ("1 août 2022 à 10:11", (2022, 8, 1, 10, 11, 0)),
    ("dic. 3, 2022 4:00:00 p. m.", (2022, 12, 3, 16, 0, 0)),
    ("3 de ene de 2022 4:00", (2022, 1, 3, 4, 0, 0)),
    ("11 de nov de 2021 03:47", (2021, 11, 11, 3, 47, 0)),
    ("3 de set de 2020 12:12", (2020, 9, 3, 12, 12, 0)),
    ("Am 3. März 2021 um 10:00 Uhr", (2021, 3, 3, 10, 0, 0)),
    ("Dez 24, 2021 18:30:00", (2021, 12, 24, 18, 30, 0)),
    ("Am 3. März 2021 um 12:30 Uhr", (2021, 3, 3, 12, 30, 0)),
    ("5 mag 2021, 10:00", (2021, 5, 5, 10, 0, 0)),
    ("lug 5, 2021 10:00:00 PM", (2021, 7, 5, 22, 0, 0)),
    ("mei 7, 2023 8:01:02 am", (2023, 5, 7, 8, 1, 2)),
    ("22 mrt. 2019 om 08:01", (2019, 3, 22, 8, 1, 0)),
    ("22 tháng 2, 2022 13:22", (2022, 2, 22, 13, 22, 0)),
    ("thg 2 22, 2022 1:22:02 SA", (2022, 2, 22, 1, 22, 2)),
    ("thg 12 22, 2022 1:22:02 CH", (2022, 12, 22, 13, 22, 2)),
    ("2 月 22, 2022 1:22:02 下午", (2022, 2, 22, 13, 22, 2)),
    ("2022年2月22日 上午12:22", (2022, 2, 22, 0, 22, 0)),
    ("2023. 5. 2. 오후 3:12", (2023, 5, 2, 15, 12, 0)),
    ("2024-07-26 13:35:01", (2024, 7, 26, 13, 35, 1)),
    ("26.07.2024, 13:35", (2024, 7, 26, 13, 35, 0)),
    ("26/07/2024 13:35", (2024, 7, 26, 13, 35, 0)),
]

# Every year of two numbers that could each be the month is left open, not guessed.
NO_DATES = [
    "",
    "03/04/2021 10:00",
    "Feb 30, 2020 1:00pm",
    "Jun 2024",
    "99 Jun 2024",
    "Jun 3, 1066",
    "Smarch 13, 2020",
    "a long sentence " * 20 + "Jun 3, 2020",
]

NOT_ALONE = [
    "see you on May 3, 2021",
    "Happy birthday! 3 June 2015",
    "march with us at 10:00 on 3 May 2021",
]


@pytest.mark.parametrize(("text", "expected"), SEEN, ids=[text for text, _ in SEEN])
def test_forms_that_were_seen(text: str, expected: tuple[int, int, int, int, int, int]) -> None:
    assert read_date(text).at == datetime(*expected, tzinfo=UTC)
    assert whole_date(text).at == datetime(*expected, tzinfo=UTC)


@pytest.mark.parametrize("text", NO_DATES)
def test_what_is_no_date_stays_open(text: str) -> None:
    assert read_date(text) == NO_MOMENT


@pytest.mark.parametrize("text", NOT_ALONE)
def test_a_date_within_words_is_not_a_date_alone(text: str) -> None:
    assert read_date(text).at is not None
    assert whole_date(text) == NO_MOMENT


def test_without_a_zone_the_time_is_local() -> None:
    assert read_date("Jul 26, 2024 1:35:01pm").precision is Precision.LOCAL


def test_without_a_time_of_day_only_the_day_is_known() -> None:
    moment = read_date("Jul 26, 2024")
    assert moment.precision is Precision.DAY
    assert moment.at is not None
    assert moment.at.date().isoformat() == "2024-07-26"


def test_instagram_prints_in_one_zone_all_year() -> None:
    summer = read_date("Jul 1, 2024 6:11 pm", INSTAGRAM_ZONE)
    winter = read_date("Jan 1, 2024 6:11 pm", INSTAGRAM_ZONE)
    assert summer.at == datetime(2024, 7, 2, 2, 11, tzinfo=UTC)
    assert winter.at == datetime(2024, 1, 2, 2, 11, tzinfo=UTC)
    assert summer.precision is winter.precision is Precision.MINUTE


def test_seconds_make_the_precision_second() -> None:
    assert read_date("Jul 1, 2024 6:11:05 pm", INSTAGRAM_ZONE).precision is Precision.SECOND


@pytest.mark.parametrize(
    ("text", "hours"),
    [("8:05 UTC+08:00", 8), ("8:05 GMT-3", -3), ("8:05 UTC+0530", 5.5), ("8:05 UTC-03:30", -3.5)],
)
def test_the_zone_in_a_page_head(text: str, hours: float) -> None:
    assert printed_offset(text) == timezone(timedelta(hours=hours))


@pytest.mark.parametrize("text", ["8:05", "UTC", "UTC+99:00", "OUTC+3"])
def test_no_zone_in_a_page_head(text: str) -> None:
    assert printed_offset(text) is None


def test_no_beginning_of_a_month_stands_for_two_months() -> None:
    owner: dict[str, int] = {}
    for number, beginnings in MONTH_BEGINNINGS:
        for beginning in beginnings.split():
            assert owner.setdefault(beginning, number) == number


@given(st.datetimes(min_value=datetime(2005, 1, 1), max_value=datetime(2030, 1, 1)))  # noqa: DTZ001
def test_what_is_printed_is_read_back(at: datetime) -> None:
    at = at.replace(microsecond=0, tzinfo=UTC)
    english = "JanFebMarAprMayJunJulAugSepOctNovDec"[at.month * 3 - 3 : at.month * 3]
    half = "am" if at.hour < 12 else "pm"
    printed = f"{english} {at.day}, {at.year} {at.hour % 12 or 12}:{at:%M:%S}{half}"
    assert whole_date(printed, UTC).at == at


@given(st.text(max_size=100))
def test_any_text_is_read_without_an_error(text: str) -> None:
    moment = read_date(text)
    assert (moment.at is None) == (moment.precision is Precision.NONE)
    assert moment.at is None or moment.at.tzinfo is UTC


@pytest.mark.parametrize(
    ("text", "utc"),
    [
        ("Tuesday, August 19, 2014 at 9:23am UTC+02", "2014-08-19T07:23:00+00:00"),
        ("Friday, 12 December 2014 at 09:03 UTC-05:30", "2014-12-12T14:33:00+00:00"),
        ("martes, 19 de agosto de 2014 a las 9:23 UTC+02", "2014-08-19T07:23:00+00:00"),
    ],
)
def test_a_date_that_names_its_zone_is_exact(text: str, utc: str) -> None:
    found = read_date(text)
    assert found.at is not None
    assert found.at.isoformat() == utc
    assert found.precision is Precision.MINUTE


def test_a_zone_that_is_only_a_word_leaves_the_clock_as_printed() -> None:
    found = read_date("Thursday, December 11, 2014 at 9:03am EST")
    assert found.precision is Precision.LOCAL
    assert found.at == datetime(2014, 12, 11, 9, 3, tzinfo=UTC)


@pytest.mark.parametrize(
    "text",
    [
        "mardi 19 août 2014 à 09:23",
        "martedì 19 agosto 2014 alle 09:23",
        "maandag 19 augustus 2014 om 09:23",
        "terça-feira, 19 de agosto de 2014 às 09:23",
        "Dienstag, 19. August 2014 um 09:23",
        "19 Ağustos 2014 Pazar, 09:23",
        "Thứ Ba, 19 tháng 8, 2014 lúc 09:23",
    ],
)
def test_a_weekday_that_begins_like_a_month_is_none(text: str) -> None:
    found = whole_date(text)
    assert found.at == datetime(2014, 8, 19, 9, 23, tzinfo=UTC)
