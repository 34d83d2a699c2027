"""Phones, e-mails and case numbers: one form for both sides, whatever they are written like."""

from __future__ import annotations

import pytest

from auditor.identifiers.forms import numbers


@pytest.mark.parametrize(
    "written",
    [
        "(503) 555-0134",
        "503-555-0134",
        "503.555.0134",
        "+1 503 555 0134",
        "1 (503) 555 0134",
        "5035550134",
        "503–555–0134",
        "5 0 3 * 5 5 5 * 0 1 3 4",
        "503/555/0134",
        "503 • 555 • 0134",
    ],
)
def test_a_phone_in_every_written_form(written: str) -> None:
    listed = set(numbers.phone_forms("(503) 555-0134"))
    forms = {form for *_, spotted in numbers.phones_in(f"call {written} now") for form in spotted}
    assert "5035550134" in listed & forms


@pytest.mark.parametrize("written", ["12345", "2024-05-14 and 3", "1.5.2", "v10.2.13.4", ""])
def test_other_figures_are_no_phone(written: str) -> None:
    assert [spotted for spotted in numbers.phones_in(written) if len(spotted[2][0]) >= 10] == []


@pytest.mark.parametrize("written", ["5 5 5 0 1 3 4 , 15 so", "555 0134, 15 on", "555-0134"])
def test_a_local_phone_ends_at_a_comma(written: str) -> None:
    forms = {form for *_, spotted in numbers.phones_in(f"on {written}") for form in spotted}
    assert "5550134" in forms & set(numbers.phone_forms("555-0134"))


def test_british_numbers_lose_their_nought() -> None:
    assert "7700900318" in numbers.phone_forms("07700 900318")
    assert "7700900318" in numbers.phone_forms("+44 7700 900318")


@pytest.mark.parametrize(
    ("text", "form"),
    [
        ("503-555-**34", "503555|34"),
        ("503-***-0134", "503|0134"),
        ("xxx-xxx-0134", "|0134"),
        ("***-0134", "|0134"),
        ("her cell ends in 0134", "|0134"),
        ("last four digits 0134", "|0134"),
    ],
)
def test_some_figures_of_a_phone(text: str, form: str) -> None:
    assert form in numbers.phone_parts("503-555-0134")
    assert form in {one for *_, forms in numbers.part_phones_in(text) for one in forms}


@pytest.mark.parametrize(
    "text", ["in 2019", "room 0134", "0134", "ends 2019-05-01", "503-555-0134"]
)
def test_four_figures_alone_are_no_phone(text: str) -> None:
    assert list(numbers.part_phones_in(text)) == []


@pytest.mark.parametrize(
    "text",
    [
        "a.holm@example.com",
        "a.holm+work@example.com",
        "a.holm (at) example (dot) com",
        "a.holm [at] example.com",
        "a.holm at example dot com",
        "a dot holm at example dot com",
        "a.holm arroba example punto com",
        "a.holm @ example . com",
        "write to a.holm@example.com. thanks",
    ],
)
def test_an_address_with_its_signs_in_words(text: str) -> None:
    forms = {form for *_, spotted in numbers.emails_in(text) for form in spotted}
    assert "a.holm@example.com" in forms


def test_what_gmail_ignores_is_ignored() -> None:
    assert numbers.email_form("A.da.Holm+x@GoogleMail.com") == "adaholm@gmail.com"
    assert numbers.email_form("nobody") == ""


@pytest.mark.parametrize(
    "text",
    [
        "jv-2020-00318",
        "jv 2020 318",
        "jv#2020.318",
        "j v 2020 / 00318",
        "jv202000318",
        "jv 20-318",
        "jv~2020~~00318",
        "jv_2020_00318",
        "jv+2020+318",
        "jv; 2020; 318",
    ],
)
def test_a_case_number_with_any_signs(text: str) -> None:
    listed = set(numbers.case_forms("JV-2020-00318"))
    forms = {form for *_, spotted in numbers.cases_in(text) for form in spotted}
    assert listed & forms


@pytest.mark.parametrize("text", ["jv-2020-00319", "in 2020 i had 18", "318", "jv"])
def test_another_number_is_another_case(text: str) -> None:
    listed = set(numbers.case_forms("JV-2020-00318"))
    assert not listed & {form for *_, spotted in numbers.cases_in(text) for form in spotted}


def test_the_end_of_a_case_number_where_words_call_it_one() -> None:
    assert numbers.case_tail("JV-2020-00318") == "318"
    assert numbers.case_tail("12345") == ""
    (spotted,) = numbers.case_tails_in("the case ending 00318 is back")
    assert spotted[2] == ("318",)
    assert list(numbers.case_tails_in("i paid 00318 today")) == []
