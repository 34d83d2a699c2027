"""Whose contact data it is: findings for a person's, silence for the owner's and a service's."""

from __future__ import annotations

import msgspec
import pytest
from hypothesis import given
from hypothesis import strategies as st

from auditor.detectors.contact_data import ContactData
from auditor.models import (
    Account,
    Author,
    Confidence,
    Element,
    Finding,
    Item,
    Media,
    Person,
    Role,
    Source,
    Surface,
    Tier,
    Worker,
)

OWNER = Account(
    platform="twitter", emails=("rowan.t@example.org",), phones=("+1 212 555 0100",), name="Rowan"
)


def item(text: str, surface: Surface = Surface.POST, author: Author = Author.OWNER) -> Item:
    source = Source("export.zip", "posts.json", "/0")
    return Item(
        ref="twitter:1",
        platform="twitter",
        surface=surface,
        source=source,
        text=text,
        author=author,
    )


def found(where: Item, prior: tuple[Finding, ...] = ()) -> list[Finding]:
    return list(ContactData(Worker(), (OWNER,)).detect(where, prior))


OF_A_PERSON = [
    ("somebody text her, [212-555-0148], she has no ride", Element.PHONE),
    ("his mum is on [07700 900123] after six", Element.PHONE),
    ("[dana.q@example.org] never answers, poor kid", Element.EMAIL),
    ("she stays at [41 Foundry Lane, Dellwood] with her aunt", Element.ADDRESS),
    ("Pernilla Oakes, [11 Gallows Hill], wants the books back", Element.ADDRESS),
    ("address: [the blue van behind the pool]", Element.ADDRESS),
    ("who leaves a card like this out: [4111 1111 1111 1111]", Element.RECORD_NUMBER),
    ("his money goes to [GB82 WEST 1234 5698 7654 32]", Element.RECORD_NUMBER),
    ("her social is [123-45-6789] and she said it out loud", Element.RECORD_NUMBER),
    ("MRN [00881234], can somebody look it up", Element.RECORD_NUMBER),
    ("plate [KZR 4417], grey van, kids in the back", Element.PLATE),
    ("[JV-2023-01187] closed, file shut, I can breathe", Element.CASE_NUMBER),
    ("docket no. [22-04417] again", Element.CASE_NUMBER),
    ("DOB [3/14/2009], allergic to nuts", Element.BIRTH_DATE),
    ("su número es [+34 600 55 01 23], llámala", Element.PHONE),
]

SILENT = [
    "my new number is 212-555-0148, old one is dead",
    "new phone who dis: 212-555-0148",
    "call me on 07700 900123",
    "reach us at hello@example.org for tickets",
    "our office line 212-555-0148 is open until five",
    "crisis text line 741741 and the hotline 1-800-555-0148",
    "abuse hotline 212-555-0148, any hour",
    "988 is the lifeline, save it",
    "to book call 212-555-0148",
    "the front desk is 020 7946 0018",
    "write info@example.org",
    "intake@example.org will answer",
    "Call your senators: 202-555-0148",
    "rowan.t@example.org is mine",
    "(212) 555-0100 is mine too",
    "order #123456789 shipped from 41 Foundry Lane, tracking says",
    "confirmation number 123-45-6789",
    "tracking 9400 1000 0000 0000 0000 00",
    "we moved to 41 Foundry Lane, come see our garden",
    "I live at 41 Foundry Lane now",
    "my plate is KZR 4417 and I love it",
    "ticket CV-2023-01187 for the concert",
    "the deadline is 3/14/2009",
    "my son was born 3/14/2009",
    "our baby's birthday is March 14, 2009",
    "see https://example.org/12 and www.example.com",
    "the server at 192.0.2.44 is down again",
    "10 Downing Street",
    "llámame al +34 600 55 01 23",
    "nuestro número nuevo: +34 600 55 01 23",
    "run 10 miles, 3 times, 2019 style",
]


@pytest.mark.parametrize(("marked", "element"), OF_A_PERSON)
def test_a_persons_data_is_found(marked: str, element: Element) -> None:
    text = marked.replace("[", "").replace("]", "")
    strong = [one for one in found(item(text)) if one.tier is Tier.STRONG]
    assert [(one.element, text[one.start : one.end]) for one in strong] == [
        (element, marked[marked.index("[") + 1 : marked.index("]")])
    ]


@pytest.mark.parametrize("text", SILENT)
def test_the_owners_and_a_services_data_are_nobodys_business(text: str) -> None:
    assert [one for one in found(item(text)) if one.tier is not Tier.WEAK] == []


def test_a_date_or_a_link_alone_is_no_exposure() -> None:
    assert found(item("the hearing is on March 14, 2009, see https://example.org")) == []


def test_a_birth_date_needs_a_word_that_says_so() -> None:
    (labelled,) = found(item("DOB 3/14/2009"))
    (told,) = found(item("he was born 3/14/2009"))
    assert (labelled.tier, told.tier) == (Tier.STRONG, Tier.MEDIUM)
    assert found(item("closed 3/14/2009")) == []


def test_what_others_wrote_is_weak() -> None:
    (one,) = found(item("text her, 212-555-0148", author=Author.OTHER))
    assert one.tier is Tier.WEAK


def test_what_is_a_listed_clients_already_is_not_told_twice() -> None:
    text = "text her, 212-555-0148"
    listed = Finding(
        detector="client_mention",
        code="T04",
        element=Element.PHONE,
        reason="It is listed.",
        label="phone number",
        start=10,
        end=22,
        client="C-1",
    )
    assert found(item(text), (listed,)) == []


@pytest.mark.parametrize(
    "surface", [Surface.CONNECTION, Surface.PROFILE, Surface.SEARCH, Surface.LIKE]
)
def test_rows_and_the_own_profile_are_left_to_others(surface: Surface) -> None:
    assert found(item("212-555-0148 dana.q@example.org", surface)) == []


def test_a_record_that_a_service_keeps_makes_somebody_a_client() -> None:
    (record,) = found(item("MRN 00881234"))
    (passport,) = found(item("her passport 00881234"))
    assert (record.code, record.sensitivity) == ("T09", 4)
    assert (passport.code, passport.sensitivity) == ("T04", 1)


def test_a_checked_number_with_its_label_is_certain() -> None:
    (one,) = found(item("NHS number 943 476 5919"))
    assert one.confidence is Confidence.CERTAIN


@given(st.text(max_size=200))
def test_findings_cut_out_of_the_text_and_never_repeat_it(text: str) -> None:
    for one in found(item(text)):
        assert 0 <= one.start < one.end <= len(text)
        assert text[one.start : one.end] not in one.reason


def contact(name: str) -> Item:
    person = Person(role=Role.CONTACT, name=name, phones=("212-555-0148",))
    source = Source("export.zip", "contacts.json", "/0")
    return Item(
        ref="facebook:9",
        platform="facebook",
        surface=Surface.SYNCED_CONTACT,
        source=source,
        people=(person,),
    )


@pytest.mark.parametrize(
    ("name", "sensitivity"),
    [
        ("Client - D.", 3),
        ("Denny client old", 3),
        ("H. service user", 3),
        ("Tia foster mum", 4),
        ("bio dad Kyle", 4),
        ("pt wednesday", 4),
        ("Case 4471", 3),
        ("María usuaria", 3),
    ],
)
def test_an_address_book_that_says_who_is_a_client(name: str, sensitivity: int) -> None:
    (one,) = found(contact(name))
    assert (one.code, one.element, one.tier) == ("T19", Element.CONNECTION, Tier.STRONG)
    assert one.sensitivity == sensitivity
    assert one.field == "people/0/name"
    assert name[one.start : one.end]


@pytest.mark.parametrize(
    "name",
    [
        "Dana Foster",
        "Case Family Plumbing",
        "Casey",
        "Mum",
        "Client services (bank)",
        "Patient transport",
        "Resident association",
        "Pat",
        "Clienta's Café",
        "Dr Placement office",
        "Foster care hotline",
        "212-555-0148",
    ],
)
def test_an_ordinary_address_book_is_quiet(name: str) -> None:
    assert found(contact(name)) == []


def test_captions_are_read_like_the_text() -> None:
    pictures = (
        Media(kind="photo"),
        Media(kind="photo", caption="somebody text her, 212-555-0148, she has no ride"),
        Media(kind="photo", caption="pray for Ottoline Brask tonight"),
    )
    where = msgspec.structs.replace(item("what a day"), media=pictures)
    shown = [(one.field, one.element, one.start, one.end) for one in found(where)]
    assert shown == [
        ("media/1/caption", Element.PHONE, 19, 31),
        ("media/2/caption", Element.FULL_NAME, 9, 23),
    ]


def test_what_a_listed_client_covers_in_a_caption_is_left_to_them() -> None:
    caption = "somebody text her, 212-555-0148, she has no ride"
    where = msgspec.structs.replace(item(""), media=(Media(kind="photo", caption=caption),))
    listed = Finding(
        detector="client_mention",
        code="T04",
        element=Element.PHONE,
        reason="This is the phone number of C-1 on your list.",
        label="phone number",
        start=19,
        end=31,
        field="media/0/caption",
        client="C-1",
    )
    assert found(where, (listed,)) == []
    elsewhere = msgspec.structs.replace(listed, field="text")
    assert [one.element for one in found(where, (elsewhere,))] == [Element.PHONE]
