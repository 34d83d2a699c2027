"""Dates of birth in figures and words, in either order."""

from __future__ import annotations

from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from auditor.identifiers.forms.dates import date_form, dates_in, names_month
from auditor.identifiers.spelling.spoken import in_figures

DAY = date(2009, 3, 4)


def forms(text: str) -> set[str]:
    read = in_figures(text).text
    return {form for *_, spotted in dates_in(read) for form in spotted}


@pytest.mark.parametrize(
    "text",
    [
        "2009-03-04",
        "3/4/2009",
        "4/3/09",
        "03.04.2009",
        "3-4-'09",
        "03 04 2009",
        "20090304",
        "03042009",
        "4 march 2009",
        "march 4, 2009",
        "march 4th 2009",
        "mar 4 '09",
        "4-mar-2009",
        "the 4th of march, 2009",
        "the fourth of march two thousand and nine",
        "march the fourth twenty oh nine",
        "4 de marzo de 2009",
        "cuatro de marzo de dos mil nueve",
        "4 mars 2009",
        "4. marz 2009",
        "2009 march 4",
    ],
)
def test_a_date_however_it_is_written(text: str) -> None:
    assert date_form(DAY) in forms(text)


@pytest.mark.parametrize(
    "text",
    ["march on", "4 marches", "2009", "31/31/2009", "version 1.2.3.4", "12:30:09", "may 4 people"],
)
def test_other_figures_are_no_date(text: str) -> None:
    assert forms(text) == set()


@given(st.dates(date(1930, 1, 1), date(2029, 12, 31)))
def test_every_day_is_read_back(day: date) -> None:
    for written in (day.isoformat(), f"{day.month}/{day.day}/{day.year}"):
        assert date_form(day) in forms(written)
    assert date_form(day) in forms(day.strftime("%B %d, %Y").lower())


def test_a_month_is_named_as_a_word() -> None:
    assert names_month("in march")
    assert not names_month("marching")


@pytest.mark.parametrize(
    "text",
    [
        "dob sept 23 1958",
        "23 sept 1958",
        "23sept1958",
        "sep. 23, 1958",
        "the 23rd of sept '58",
        "sept 23 58",
        "sept. the twenty-third, nineteen fifty-eight",
        "twenty-third of sept nineteen fifty-eight",
        "sept twenty-third fifty-eight",
    ],
)
def test_september_in_short_is_no_french_seven(text: str) -> None:
    assert "19580923" in forms(text)


def test_a_french_seven_is_still_a_number() -> None:
    assert in_figures("sept six deux").text == "762"


def test_a_year_in_two_figures_may_be_of_either_century() -> None:
    assert forms("4 march 21") == {"20210304", "19210304"}
    assert forms("4 march 61") == {"19610304"}
