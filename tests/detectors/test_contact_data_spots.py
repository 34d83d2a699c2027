"""What has the shape of contact or identity data: spans that cut out exactly the words meant."""

from __future__ import annotations

import random
import time

import pytest
from faker import Faker
from hypothesis import given
from hypothesis import strategies as st

from auditor.detectors.contact_data import Kind, spots
from auditor.detectors.contact_data.numbers import dni, iban, luhn, nhs
from auditor.detectors.contact_data.registers import nir
from auditor.detectors.contact_data.spot import digits_in, glance_at
from auditor.detectors.contact_data.spots import could_hold_any
from auditor.detectors.first_look import first_look

FOUND = [
    ("call [212-555-0148] now", Kind.PHONE),
    ("call [(212) 555-0148] now", Kind.PHONE),
    ("her cell: [212.555.0148]", Kind.PHONE),
    ("new one is [+1 212 555 0148]", Kind.PHONE),
    ("ring [+44 7700 900123] after six", Kind.PHONE),
    ("ring [07700 900123] after six", Kind.PHONE),
    ("[020 7946 0018] is the flat", Kind.PHONE),
    ("appelle le [01 99 00 12 34] après 18h", Kind.PHONE),
    ("llama al [+34 600 55 01 23]", Kind.PHONE),
    ("text her on [2125550148]", Kind.PHONE),
    ("office [212-555-0148 ext 22]", Kind.PHONE),
    ("mail [dana.q@example.org], she answers", Kind.EMAIL),
    ("MAIL [Dana_Q+kids@Mail.Example.ORG]!", Kind.EMAIL),
    ("write to [dana at example dot org]", Kind.EMAIL),
    ("it is on [https://example.org/a?b=c].", Kind.URL),
    ("see [www.example.com/list]", Kind.URL),
    ("see [https://t.co/aB3dE5fG7h]", Kind.URL),
    ("[example.net] has it", Kind.URL),
    ("born [3/14/2009] in a taxi", Kind.DATE),
    ("born [2009-03-14] in a taxi", Kind.DATE),
    ("born [14.03.2009] in a taxi", Kind.DATE),
    ("born [March 14, 2009] in a taxi", Kind.DATE),
    ("born [14 Mar 2009] in a taxi", Kind.DATE),
    ("nació el [14 de marzo de 2009]", Kind.DATE),
    ("née le [14 mars 2009]", Kind.DATE),
    ("geboren am [14. März 2009]", Kind.DATE),
    ("born [January 19], so she ages out", Kind.DATE),
    ("card [4111 1111 1111 1111] exp 09/27", Kind.CARD),
    ("card [5555555555554444]", Kind.CARD),
    ("amex [378282246310005]", Kind.CARD),
    ("rent to [GB82 WEST 1234 5698 7654 32]", Kind.IBAN),
    ("rent to [DE89370400440532013000]", Kind.IBAN),
    ("social is [123-45-6789]", Kind.SSN),
    ("ssn [123456789] typed wrong", Kind.SSN),
    ("his SIN is [046 454 286]", Kind.RECORD),
    ("NHS number [943 476 5919]", Kind.RECORD),
    ("DNI [12345678Z] caducado", Kind.RECORD),
    ("su NIE [X1234567L]", Kind.RECORD),
    ("NI number is [AB 12 34 56 C]", Kind.RECORD),
    ("CURP [HEGG560427MVZRRL04]", Kind.RECORD),
    ("numéro de sécu [2 55 08 14 168 025 38]", Kind.RECORD),
    ("MRN [00881234] on the door", Kind.RECORD),
    ("chart # [4471902]", Kind.RECORD),
    ("[sort code 20-00-00 acct 55779911]", Kind.BANK),
    ("[JV-2023-01187] is closed", Kind.CASE),
    ("docket no. [22-04417], courtroom 4", Kind.CASE),
    ("expediente [2021/0456] otra vez", Kind.CASE),
    ("plate [KZR 4417] grey van", Kind.PLATE),
    ("grey Honda, [AB12 CDE], two kids", Kind.PLATE),
    ("they moved to [41 Foundry Lane, Dellwood]", Kind.ADDRESS),
    ("they moved to [41 Foundry Lane Apt 3B, Dellwood, WI 53001]", Kind.ADDRESS),
    ("at [12 larch road] tonight", Kind.ADDRESS),
    ("at [PO Box 713, Denton]", Kind.ADDRESS),
    ("viven en [calle Morelos 12]", Kind.ADDRESS),
    ("viven en la [Avenida de la Constitución 45]", Kind.ADDRESS),
    ("ils habitent [35, chemin de Leleu]", Kind.ADDRESS),
    ("ils habitent [12 bis rue Pasteur]", Kind.ADDRESS),
    ("sie wohnen [Lindenstraße 14a]", Kind.ADDRESS),
    ("sie wohnen [Anna-Seghers-Platz 4/6]", Kind.ADDRESS),
    ("traced to [192.0.2.44], the library", Kind.IP),
    ("from [2001:db8::8a2e:370:7334] at 3am", Kind.IP),
]

QUIET = [
    "12 weeks to go and 3 chapters left",
    "order #1234567890 still says shipped",
    "flight BA1234 from gate 14 at 10:45",
    "we won 3-2, then lost 21-14, then 7-0",
    "ran 10 miles in 1:29:44, knees disagree",
    "version 12.21.11 broke everything",
    "ios 17.4.1.2 ate my alarms",
    "chapter 4.3.2.1 of the manual",
    "$1,234.56 for a sofa, 100 200 3000 for the rest",
    "may I say march on, august people",
    "the 1990s called, they want 1995 back",
    "2019-2021 were long years",
    "Spring 12 is my favourite mix",
    "Boring 9 to 5, during 2020 too",
    "10 Downing Street had a party",
    "1600 Pennsylvania Avenue, the film",
    "5 star drive in, 3 way split, 2 bed court",
    "24 hours in the way of the road",
    "the place I got 66 percent",
    "via email, 3 times",
    "avenue of 40 trees",
    "call 911 or 988 if you need to",
    "0 to 60 in 3.2 seconds",
    "isbn 9780306406157 is out of print",
    "my bib is 4111 and my time 3:33:33",
    "score: 111 222 3333333",
    "pi is 3.14159265358979",
    "666-45-6789 and 000-12-3456 are no such numbers",
    "4111 1111 1111 1112 fails the check",
    "GB82 WEST 1234 5698 7654 33 fails the check",
    "COVID-19 and H1N1 in one week",
    "WW2-1944 exhibition, hall B-12",
    "meet @ 7, bring 2 @ least",
    "e.g. this, i.e. that, etc. and so on",
    "room 101, floor 3, seat 14C",
    "12345678A is no DNI",
    "",
]


@pytest.mark.parametrize(("marked", "kind"), FOUND)
def test_the_span_is_the_words_meant(marked: str, kind: Kind) -> None:
    text = marked.replace("[", "").replace("]", "")
    found = {(text[spot.start : spot.end], spot.kind) for spot in spots(text)}
    assert found == {(marked[marked.index("[") + 1 : marked.index("]")], kind)}


@pytest.mark.parametrize("text", QUIET)
def test_everyday_figures_are_nobodys_data(text: str) -> None:
    kinds = {spot.kind for spot in spots(text)} - {Kind.DATE}
    assert kinds == set()


def test_of_two_readings_the_more_telling_one_stays() -> None:
    (only,) = spots("card 4111 1111 1111 1111")
    assert only.kind is Kind.CARD
    (mail,) = spots("write dana@example.org")
    assert mail.kind is Kind.EMAIL


def test_digits_inside_links_are_no_numbers() -> None:
    found = spots("https://example.org/p/2125550148?dob=2009-03-14")
    assert [spot.kind for spot in found] == [Kind.URL]


@given(st.text(max_size=300))
def test_spans_lie_in_the_text_in_order_and_apart(text: str) -> None:
    at = 0
    for spot in spots(text):
        assert at <= spot.start < spot.end <= len(text)
        at = spot.end


HOSTILE = {
    "digits": "1" * 100_000,
    "spaced digits": "1 " * 50_000,
    "dashed digits": "12-" * 33_000,
    "at signs": "a@" * 50_000,
    "dots": "a." * 50_000,
    "an endless address": "12 " + "Larch " * 16_000,
    "numbers and capitals": "12 Larch " * 11_000,
    "colons": "ab:" * 33_000,
    "labels": "case number " * 8_000,
    "dates": "12/12/" * 16_000,
    "plates": "plate AB1" * 11_000,
    "letters": "x" * 100_000,
    "months": "march 1" * 14_000,
    "german": "Lindenstraße-" * 7_000,
}


@pytest.mark.parametrize("text", HOSTILE.values(), ids=HOSTILE.keys())
def test_hostile_text_costs_linear_time(text: str) -> None:
    began = time.process_time()
    spots(text)
    assert time.process_time() - began < 5


def test_checks_of_numbers() -> None:
    assert luhn("4111111111111111")
    assert not luhn("4111111111111112")
    assert iban("GB82 WEST 1234 5698 7654 32")
    assert not iban("GB82 WEST 1234 5698 7654 33")
    assert nhs("943 476 5919")
    assert not nhs("943 476 5918")
    assert dni("", "12345678", "Z")
    assert dni("X", "1234567", "L")
    assert not dni("", "12345678", "A")
    assert nir("255081416802538")
    assert not nir("255081416802539")


@pytest.mark.parametrize("provider", ["credit_card_number", "iban", "email", "ssn"])
def test_generated_numbers_are_found_in_an_ordinary_sentence(provider: str) -> None:
    faker = Faker("en_US")
    faker.seed_instance(4)
    rng = random.Random(4)  # noqa: S311 - the same sentences every time
    voices = (
        "it says {} on it",
        "{} she wrote, twice",
        "why is {} in the chat??",
        "use {} instead",
    )
    for _ in range(120):
        value = str(getattr(faker, provider)())
        text = rng.choice(voices).format(value)
        assert [text[spot.start : spot.end] for spot in spots(text)] == [value]


@given(st.one_of(st.text(max_size=60), st.text(st.characters(max_codepoint=127), max_size=60)))
def test_the_glance_is_the_same_for_plain_texts_and_others(text: str) -> None:
    glance, beside = glance_at(text), glance_at(f"{text} \N{ZIPPER-MOUTH FACE}")
    assert (glance.words, glance.digits) == (beside.words, beside.digits)
    assert glance.has_capital or not any(map(str.isupper, text))


PARTS = st.sampled_from(
    (
        "5", "12", "7B", "1/2/19", "3-4-05", "5AB", "M1", "1AA", "May", "mai", "12th", "Larch",
        "Street", "Avenue", "rue", "de", "la", "Paix", "calle", "Hauptstraße", "Am-Markt-Weg",
        "plate", "ABC", "car", "Ford", "case", "no.", "P.O.", "box", "BOX", "apartado", "postal",
        "address:", "Domicilio:", "kin", "[at]", "(AT)", "example", ".", "DOT", "dot", "com",
        "kin@example.org", "https://x.example/5/May", "x.org/12", "::1", "1.1.1.1", "12345", "٣",
        "unit", "USS", "FPO", "sin", "#5", "a" * 199 + ".com/may",
    )
)  # fmt: skip
BLANKS = st.sampled_from((" ", " ", " ", "", ", ", "\n", "-", "/"))


@given(st.lists(st.tuples(PARTS, BLANKS), max_size=9))
def test_what_is_passed_by_holds_no_more_than_links(parts: list[tuple[str, str]]) -> None:
    text = "".join(part + blank for part, blank in parts)
    if not could_hold_any(first_look(text)):
        assert {spot.kind for spot in spots(text)} <= {Kind.URL, Kind.IP}


@pytest.mark.parametrize("text", ["my meeting got moved to 7", "finished 12 books this month"])
def test_a_few_figures_alone_are_passed_by(text: str) -> None:
    assert not could_hold_any(first_look(text))


@pytest.mark.parametrize(
    "text",
    ["12 larch road", "12, Larch Road", "at 4b Old Mill\nLane now", "in 12-14 Elm St."],
)
def test_a_street_behind_figures_is_looked_at(text: str) -> None:
    assert could_hold_any(first_look(text))


@pytest.mark.parametrize(
    "text",
    [
        "on my way, 2 minutes",
        "5 minutes late, then the park",
        "2 of us ran over and back all the way",
    ],
)
def test_a_street_elsewhere_is_passed_by(text: str) -> None:
    assert not could_hold_any(first_look(text))


@given(st.text(max_size=40))
def test_digits_of_any_script_are_counted(text: str) -> None:
    assert digits_in(text) == sum(sign.isdecimal() for sign in text)
