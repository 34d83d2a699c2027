"""Feasts of a fixed day, told with the year."""

from __future__ import annotations

import pytest

from auditor.identifiers.forms.dates import dates_in
from auditor.identifiers.spelling.canon import fold
from auditor.identifiers.spelling.spoken import in_figures


def forms(text: str) -> list[str]:
    """The clearest form of each date."""
    return [spotted[0] for *_, spotted in dates_in(in_figures(fold(text)[0]).text)]


@pytest.mark.parametrize(
    ("text", "day"),
    [
        ("Christmas Eve 2007", "20071224"),
        ("on Xmas eve, in the year 2007", "20071224"),
        ("Nochebuena de 2007", "20071224"),
        ("in 2007 on Christmas Eve", "20071224"),
        ("Christmas Day, two thousand and seven", "20071225"),
        ("born on Christmas 2007", "20071225"),
        ("Boxing Day '07", "20071226"),
        ("St. Stephen's Day 2007", "20071226"),
        ("New Year’s Eve 2007:", "20071231"),
        ("New Years Day 2008", "20080101"),
        ("Valentine's day back in 2008", "20080214"),
        ("leap day, 2008", "20080229"),
        ("St Patrick's Day 2008", "20080317"),
        ("Paddy's Day 2008", "20080317"),
        ("a Cinco de Mayo baby; Cinco de Mayo 2008", "20080505"),
        ("Hallowe'en 2008", "20081031"),
        ("Día de los Muertos 2008", "20081102"),
    ],
)
def test_a_feast_with_its_year_is_a_date(text: str, day: str) -> None:
    assert forms(text) == [day]


@pytest.mark.parametrize(
    "text",
    [
        "Christmas Eve",
        "Christmas 2007 was wild",
        "leap day 2007",
        "Easter 2007",
        "Halloween at 20:07",
        "San Juan 2007",
        "Christmas Eve and all the 2007 others",
    ],
)
def test_what_is_no_day(text: str) -> None:
    assert forms(text) == []


def test_two_figures_may_be_of_either_century() -> None:
    spotted = next(dates_in("halloween '11"))
    assert spotted[2] == ("20111031", "19111031")
