"""Times in all forms that X has used, and letters that Meta broke."""

from __future__ import annotations

from datetime import UTC, datetime
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from auditor.archive.decoding import NO_MOMENT, epoch, moment, repair_mojibake, snowflake
from auditor.models import Precision


@pytest.mark.parametrize(
    ("text", "iso", "precision"),
    [
        ("Sat Feb 18 12:33:11 +0000 2023", "2023-02-18T12:33:11", Precision.SECOND),
        ("Sat Feb 18 12:33:11 +0530 2023", "2023-02-18T07:03:11", Precision.SECOND),
        ("2012-04-01 03:35:08 +0000", "2012-04-01T03:35:08", Precision.SECOND),
        ("2010-11-03 00:00:00 +0000", "2010-11-03T00:00:00", Precision.DAY),
        ("2010-11-04 00:00:00 +0000", "2010-11-04T00:00:00", Precision.SECOND),
        ("2023-08-20T11:06:14.174Z", "2023-08-20T11:06:14.174000", Precision.SECOND),
        ("2016-01-02T03:04:05.123456789Z", "2016-01-02T03:04:05.123456", Precision.SECOND),
        ("2023-08-20 11:06:14", "2023-08-20T11:06:14", Precision.SECOND),
        ("2023-08-20", "2023-08-20T00:00:00", Precision.DAY),
        ("1533238400000", "2018-08-02T19:33:20", Precision.SECOND),
    ],
)
def test_forms_of_x(text: str, iso: str, precision: Precision) -> None:
    assert moment(text) == (datetime.fromisoformat(iso).replace(tzinfo=UTC), precision)


@pytest.mark.parametrize(
    "value",
    ["", "soon", "0", "-5", "9" * 5000, "Sat Foo 18 12:33:11 +0000 2023", None, [], 1.5, "Sat Feb"],
)
def test_anything_else_gives_no_time(value: object) -> None:
    assert moment(value) == NO_MOMENT


@given(st.text(max_size=40) | st.from_regex(r"\d{4}-\d\d-\d\d[T ]\d\d:\d\d:\d\d.{0,8}"))
def test_no_text_raises(text: str) -> None:
    at, precision = moment(text)
    assert (at is None) == (precision is Precision.NONE)
    assert at is None or at.tzinfo is not None


@given(st.integers() | st.floats())
def test_no_number_raises(number: float) -> None:
    at, _ = epoch(number)
    assert at is None or 1970 <= at.year <= 2097


def test_numbers_of_posts_hold_their_time() -> None:
    at, precision = snowflake("1600000000000000000")
    assert at == datetime(2022, 12, 6, 5, 22, 0, tzinfo=UTC).replace(
        minute=at.minute if at else 0, second=at.second if at else 0
    )
    assert precision is Precision.SECOND
    for number in ("20000", "", "x", "-1", "٣", "9" * 30):
        assert snowflake(number) == NO_MOMENT


def mangled(value: Any) -> Any:
    """A document as Meta writes it: every byte of UTF-8 as a character of its own."""
    if isinstance(value, str):
        return value.encode().decode("latin-1")
    if isinstance(value, list):
        return [mangled(one) for one in value]
    if isinstance(value, dict):
        return {mangled(key): mangled(one) for key, one in value.items()}
    return value


DOCUMENTS: st.SearchStrategy[Any] = st.recursive(
    st.text(max_size=10) | st.integers() | st.none(),
    lambda inner: st.lists(inner, max_size=4) | st.dictionaries(st.text(max_size=5), inner),
    max_leaves=10,
)


@given(DOCUMENTS)
def test_broken_letters_are_put_right_keys_included(document: Any) -> None:
    assert repair_mojibake(mangled(document)) == document


@given(DOCUMENTS)
def test_what_is_whole_stays_as_it_is(document: Any) -> None:
    whole = [document, "Łódź"]
    assert repair_mojibake(whole) == whole


@given(DOCUMENTS)
def test_repairing_twice_changes_nothing_more(document: Any) -> None:
    once = repair_mojibake(mangled([document, "Łódź"]))
    assert repair_mojibake(once) == once


def test_a_field_cut_in_the_middle_of_a_letter() -> None:
    cut = "café".encode().decode("latin-1") + "\xc3"
    assert repair_mojibake([cut]) == ["café\xc3"]
