"""Captions that say what a picture shows, and the queue of pictures that need eyes."""

from __future__ import annotations

from datetime import datetime

import pytest

from auditor.detectors.media import MediaCues, MediaQueue, rank_media
from auditor.models import (
    Author,
    Element,
    Finding,
    Item,
    Media,
    Person,
    Place,
    Role,
    Source,
    Surface,
    Tier,
    Worker,
)

PHOTO = Media(kind="photo", path="a.jpg")
NOON = datetime(2022, 3, 7, 12, 0)  # noqa: DTZ001 - a local time without a zone


def item(
    text: str,
    media: tuple[Media, ...] = (PHOTO,),
    *,
    ref: str = "instagram:1",
    surface: Surface = Surface.POST,
    author: Author = Author.OWNER,
    people: tuple[Person, ...] = (),
) -> Item:
    source = Source("export.zip", "posts.json", "/0")
    return Item(
        ref=ref,
        platform="instagram",
        surface=surface,
        source=source,
        text=text,
        media=media,
        author=author,
        people=people,
    )


def found(where: Item, prior: tuple[Finding, ...] = ()) -> list[Finding]:
    return list(MediaCues(Worker(), ()).detect(where, prior))


LISTED = Finding(
    detector="client_mention",
    code="T01",
    element=Element.FULL_NAME,
    reason="It is listed.",
    label="full name",
    client="C-1",
)
TRACE = Finding(
    detector="case_talk",
    code="T10",
    element=Element.CLIENT_TRACE,
    reason="A client is spoken of.",
    label="client",
)


@pytest.mark.parametrize(
    ("text", "code", "tier"),
    [
        ("one of my kiddos drew this for me", "T08", Tier.STRONG),
        ("selfie with a client of mine", "T07", Tier.STRONG),
        ("look at this text a client sent", "T24", Tier.STRONG),
        ("paperwork mountain at work", "T08", Tier.MEDIUM),
        ("look who got her diploma", "T07", Tier.WEAK),
        ("screenshot, names covered", "T24", Tier.WEAK),
        ("captura de pantalla de mi usuaria", "T24", Tier.STRONG),
    ],
)
def test_captions_say_what_a_picture_shows(text: str, code: str, tier: Tier) -> None:
    assert (code, tier) in {(one.code, one.tier) for one in found(item(text))}


@pytest.mark.parametrize(
    "text",
    [
        "my son drew this for me",
        "selfie with my husband at the lake",
        "photo of my own kids in the snow",
        "birthday party pics",
        "sunset over the allotment",
        "the cat, again",
        "foto con mis hijos",
        "",
    ],
)
def test_the_own_family_and_cats_are_quiet(text: str) -> None:
    assert found(item(text)) == []


def test_no_media_no_finding() -> None:
    assert found(item("selfie with a client of mine", ())) == []


@pytest.mark.parametrize("surface", [Surface.LIKE, Surface.SEARCH, Surface.PROFILE])
def test_rows_are_left_alone(surface: Surface) -> None:
    assert found(item("selfie with a client", surface=surface)) == []


def test_what_others_posted_is_left_alone() -> None:
    assert found(item("selfie with a client", author=Author.OTHER)) == []


def test_a_listed_client_beside_it_raises_a_caption() -> None:
    (one,) = found(item("look who got her diploma"), (LISTED,))
    assert one.tier is Tier.MEDIUM


def test_captions_of_a_single_picture_are_read_too() -> None:
    media = (PHOTO, Media(kind="photo", path="b.jpg", caption="drawing from a client"))
    (one,) = found(item("an album", media))
    assert one.field == "media/1/caption"
    assert media[1].caption[one.start : one.end]


def ranked(*items: tuple[Item, tuple[Finding, ...]]) -> list[str]:
    return [look.item.ref for look in rank_media(items)]


def test_the_most_telling_pictures_come_first() -> None:
    rows = [
        (item("sunset", ref="1"), ()),
        (item("paperwork at work", ref="2"), ()),
        (item("drawing from a client", ref="3"), (TRACE,)),
        (item("an album", ref="4"), (LISTED,)),
    ]
    order = ranked(*rows)
    assert order[0] == "3"
    assert order[-1] == "2"
    assert "1" not in order


def test_holiday_pictures_by_the_thousand_are_not_kept() -> None:
    queue = MediaQueue()
    for number in range(2_000):
        queue.offer(item("sunset", ref=str(number)), ())
    assert queue.ranked() == ()


def test_ranks_count_from_one_and_every_look_says_why() -> None:
    looks = rank_media([(item("drawing from a client", ref=str(n)), (TRACE,)) for n in range(3)])
    assert [look.rank for look in looks] == [1, 2, 3]
    assert all(look.why for look in looks)


def test_time_place_and_people_raise_a_picture() -> None:
    plain = item("paperwork at work", ref="plain")
    telling = item(
        "paperwork at work",
        (
            Media(
                kind="photo",
                path="b.jpg",
                taken_at=NOON,
                place=Place(basis="exif", latitude=43.1, longitude=-87.9),
            ),
        ),
        ref="telling",
        people=(Person(role=Role.TAGGED, name="Somebody"),),
    )
    assert ranked((plain, ()), (telling, ())) == ["telling", "plain"]


def test_order_is_the_same_whatever_comes_first() -> None:
    rows = [(item("drawing from a client", ref=str(n)), (TRACE,)) for n in range(9)]
    assert ranked(*rows) == ranked(*rows[::-1])


def test_faces_in_a_picture_raise_it() -> None:
    none = item("at work again", (Media(kind="photo", path="a.jpg", faces=0),), ref="none")
    two = item("at work again", (Media(kind="photo", path="b.jpg", faces=2),), ref="two")
    assert ranked((none, ()), (two, ())) == ["two", "none"]


def test_links_and_previews_are_no_pictures() -> None:
    queue = MediaQueue()
    queue.offer(item("drawing from a client", (Media(kind="link"),)), (TRACE,))
    assert queue.ranked() == ()
