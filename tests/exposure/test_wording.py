"""The words that a finding points at, wherever they stand."""

from __future__ import annotations

import pytest
from msgspec import structs

from auditor.exposure.wording import said_in, words_of
from auditor.models import Element, Media, Person, Place, Role
from tests.exposure.invented import finding, item

WHERE = structs.replace(
    item(
        "the boy",
        media=(
            Media(kind="photo"),
            Media(kind="photo", caption="at Pelham Grove", place=Place(basis="exif", name="Pier")),
        ),
        place=Place(basis="check_in", latitude=51.5074, longitude=-0.1278),
        people=(Person(role=Role.TAGGED, name="Jo Bell", handle="jobell"),),
    ),
    group="Foster carers of Dellwood",
)


@pytest.mark.parametrize(
    ("field", "span", "words"),
    [
        ("text", (4, 7), "boy"),
        ("media/1/caption", (3, 15), "Pelham Grove"),
        ("media/1/place/name", (0, 4), "Pier"),
        ("media/0/place/name", (0, 0), ""),
        ("place/name", (0, 0), "51507 128"),
        ("people/0/name", (0, 0), "Jo Bell"),
        ("people/0/handle", (0, 0), "jobell"),
        ("group", (0, 0), "Foster carers of Dellwood"),
        ("elsewhere", (0, 3), ""),
    ],
)
def test_a_field_leads_to_its_words(field: str, span: tuple[int, int], words: str) -> None:
    one = structs.replace(finding(Element.PLACE, span=span), field=field)
    assert words_of(WHERE, one) == words


def test_a_caption_is_said_too_and_nothing_twice() -> None:
    assert said_in(WHERE) == "the boy\nat Pelham Grove"
    twice = structs.replace(WHERE, media=(Media(kind="photo", caption="the boy"),))
    assert said_in(twice) == "the boy"
