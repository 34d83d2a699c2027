"""Places by name, by kind, by check-in and by geotag; quiet on the writer's own life."""

from __future__ import annotations

import time
from datetime import UTC, datetime
from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

from auditor.detectors.first_look import first_look
from auditor.detectors.place_kinds import could_name_any, kind_of_name, sightings
from auditor.detectors.places import Places
from auditor.models import (
    Author,
    Element,
    Finding,
    Item,
    Media,
    Place,
    Precision,
    Source,
    Surface,
    Tier,
    Worker,
)

MONDAY_NOON = datetime(2022, 3, 7, 12, 0)  # noqa: DTZ001 - a local time without a zone
SUNDAY = datetime(2022, 3, 6, 12, 0)  # noqa: DTZ001 - a local time without a zone


def item(
    text: str = "",
    *,
    place: Place | None = None,
    media: tuple[Media, ...] = (),
    surface: Surface = Surface.POST,
    author: Author = Author.OWNER,
    at: datetime | None = None,
    precision: Precision = Precision.NONE,
) -> Item:
    return Item(
        ref="facebook:1",
        platform="facebook",
        surface=surface,
        source=Source("export.zip", "posts.json", "/0"),
        text=text,
        place=place,
        media=media,
        author=author,
        posted_at=at,
        precision=precision,
    )


def found(where: Item, worker: Worker | None = None) -> list[Finding]:
    return list(Places(worker or Worker(), ()).detect(where, ()))


NAMED = [
    ("waiting outside [Birchwood Elementary] with a scared kid", Element.SCHOOL),
    ("pulled out of class at [Pelham Grove Middle School] today", Element.SCHOOL),
    ("reunión en la [Escuela Benito Juárez] otra vez", Element.SCHOOL),
    ("all day in [Hollis County Family Court]", Element.FACILITY),
    ("visit at the [Hollis Correctional] went well", Element.FACILITY),
    ("back at [St. Brannoc's Hospital] with a new one", Element.FACILITY),
    ("en el [Hospital San Telmo] toda la noche", Element.FACILITY),
    ("contact at the [Larchmont Visitation Center]", Element.FACILITY),
    ("drop off at [Lantern House Women's Shelter] at nine", Element.CONFIDENTIAL_SITE),
    ("the [methadone clinic on Sable] opens at six", Element.CONFIDENTIAL_SITE),
    ("a bed at [Cedar Gate Detox] at last", Element.CONFIDENTIAL_SITE),
    ("moved him to [Mill Road Group Home] tonight", Element.CONFIDENTIAL_SITE),
    ("the [trailer park on Route 9] has no water", Element.PLACE),
]

UNNAMED = [
    ("she is back on the [ward]", 4),
    ("they took him to the [refuge] at midnight", 4),
    ("third time in [detox] since spring", 4),
    ("her bed at the [shelter] is gone", 4),
]

QUIET = [
    "lunch at the Corner Bakery, then the gym",
    "my commute: bus 14, then the ferry, then regret",
    "the conference in Larchmont has the worst coffee",
    "dog shelter open day, we fell in love twice",
    "the animal shelter needs towels",
    "tennis court booked for Saturday at Pelham Park",
    "the Supreme Court said what it said",
    "old school hip hop all night",
    "High hopes, low expectations",
    "Sunday school picnic was fun",
    "summer school is for quitters",
    "an estate agent called Larch & Sons",
    "band camp forever",
    "rehab of the kitchen is nearly done",
    "real estate is a scam",
    "the electoral ward was counted twice",
    "",
]


@pytest.mark.parametrize(("marked", "element"), NAMED)
def test_a_named_place_of_a_kind_is_cut_out(marked: str, element: Element) -> None:
    text = marked.replace("[", "").replace("]", "")
    named = [one for one in sightings(text) if one.is_named]
    assert [(one.kind.element, text[one.start : one.end]) for one in named] == [
        (element, marked[marked.index("[") + 1 : marked.index("]")])
    ]


@pytest.mark.parametrize(("marked", "sensitivity"), UNNAMED)
def test_a_kind_without_a_name_says_what_somebody_is_there_for(
    marked: str, sensitivity: int
) -> None:
    text = marked.replace("[", "").replace("]", "")
    (one,) = found(item(text))
    assert text[one.start : one.end] == marked[marked.index("[") + 1 : marked.index("]")]
    assert (one.element, one.tier, one.sensitivity) == (Element.FACILITY, Tier.WEAK, sensitivity)


@pytest.mark.parametrize("text", QUIET)
def test_ordinary_places_are_quiet(text: str) -> None:
    assert found(item(text)) == []


SHELTER = Place(basis="check_in", name="Lantern House Women's Shelter")
COURT = Place(basis="check_in", name="hollis county family court")
CAFE = Place(basis="check_in", name="Corner Café")
DETOX = Place(basis="check_in", name="Cedar Gate Treatment Center")
POINT = Place(basis="geotag", latitude=43.1, longitude=-87.9)


@pytest.mark.parametrize(
    ("place", "text", "element", "tier"),
    [
        (SHELTER, "long night", Element.CONFIDENTIAL_SITE, Tier.STRONG),
        (SHELTER, "donated toys with my kids", Element.CONFIDENTIAL_SITE, Tier.WEAK),
        (DETOX, "feeling hopeful", Element.CONFIDENTIAL_SITE, Tier.WEAK),
        (DETOX, "home visit, then here", Element.CONFIDENTIAL_SITE, Tier.STRONG),
        (COURT, "waiting", Element.FACILITY, Tier.WEAK),
        (COURT, "one of my clients is up next", Element.FACILITY, Tier.STRONG),
        (CAFE, "best cake in town", Element.GEOTAG, Tier.WEAK),
        (CAFE, "home visits all day, now cake", Element.GEOTAG, Tier.STRONG),
        (POINT, "sunset", Element.GEOTAG, Tier.WEAK),
        (POINT, "between visits, breathing", Element.GEOTAG, Tier.STRONG),
    ],
)
def test_check_ins_and_geotags(place: Place, text: str, element: Element, tier: Tier) -> None:
    (one, *_) = [f for f in found(item(text, place=place)) if f.element is not Element.TIME_CUE]
    assert (one.element, one.tier, one.field) == (element, tier, "place/name")
    assert place.name[one.start : one.end] == place.name


def test_a_place_inside_a_picture_counts_as_well() -> None:
    media = (Media(kind="photo", place=SHELTER),)
    (one,) = found(item("long night", media=media))
    assert (one.field, one.tier) == ("media/0/place/name", Tier.STRONG)


def test_what_others_posted_is_weak() -> None:
    (one,) = found(item("long night", place=SHELTER, author=Author.OTHER))
    assert one.tier is Tier.WEAK


def test_a_pin_in_the_words_is_a_check_in() -> None:
    (one,) = found(item("📍Lantern House Women's Shelter, three suitcases"))
    assert one.tier is Tier.STRONG
    (mentioned,) = found(item("donate to Lantern House Women's Shelter please"))
    assert mentioned.tier is Tier.WEAK


def test_a_check_in_tells_the_hour() -> None:
    at = datetime(2022, 3, 7, 12, 0, tzinfo=UTC)
    cues = [f for f in found(item("waiting", place=COURT, at=at)) if f.element is Element.TIME_CUE]
    assert [one.label for one in cues] == ["day and hour"]


def test_working_hours_count_in_local_time_only() -> None:
    def traits(at: datetime, precision: Precision) -> set[str]:
        where = item("waiting", place=COURT, at=at, precision=precision)
        return {trait for one in found(where) for trait in one.traits}

    assert traits(MONDAY_NOON, Precision.LOCAL) == {"working_hours"}
    assert traits(SUNDAY, Precision.LOCAL) == set()
    assert traits(MONDAY_NOON.replace(tzinfo=UTC), Precision.SECOND) == set()


def test_the_own_agency_is_public() -> None:
    worker = Worker(employer="Larchmont Visitation Center")
    assert found(item("contact at the Larchmont Visitation Center"), worker) == []
    agency = Place(basis="check_in", name="Larchmont Visitation Center")
    told = found(item("monday again", place=agency), worker)
    assert {one.element for one in told} <= {Element.TIME_CUE}


@pytest.mark.parametrize(
    "surface", [Surface.SYNCED_CONTACT, Surface.CONNECTION, Surface.PROFILE, Surface.SEARCH]
)
def test_rows_and_the_profile_are_left_alone(surface: Surface) -> None:
    assert found(item("Birchwood Elementary", surface=surface, place=SHELTER)) == []


@pytest.mark.parametrize(
    ("name", "element"),
    [
        ("lantern house refuge", Element.CONFIDENTIAL_SITE),
        ("PELHAM GROVE ELEMENTARY", Element.SCHOOL),
        ("Juzgado de Familia 3", Element.FACILITY),
        ("Corner Café", None),
        ("Larch Animal Shelter", None),
    ],
)
def test_the_kind_of_a_place_by_its_own_name(name: str, element: Element | None) -> None:
    kind = kind_of_name(name)
    assert (kind.element if kind else None) is element


@pytest.mark.parametrize(
    "text", ["at the children's home", "at the Children’s Home", "AT THE CHILDREN’S HOME"]
)
def test_a_kind_is_known_in_any_type(text: str) -> None:
    assert [one.kind.sensitivity for one in sightings(text)] == [4]


@given(st.text(max_size=200))
def test_spans_lie_in_the_text_and_apart(text: str) -> None:
    at: list[tuple[int, int]] = sorted((one.start, one.end) for one in sightings(text))
    assert all(0 <= start < end <= len(text) for start, end in at)
    assert all(first[1] <= second[0] for first, second in pairwise(at))


@pytest.mark.parametrize(
    "text",
    ["Larch " * 16_000 + "school", "the ward " * 11_000, "Hospital San " * 7_000, "x" * 100_000],
    ids=["names", "kinds", "titles", "letters"],
)
def test_hostile_text_costs_linear_time(text: str) -> None:
    began = time.process_time()
    sightings(text)
    assert time.process_time() - began < 5


@pytest.mark.parametrize("text", ["dinner at home", "a new house", "the girls"])
def test_one_word_of_a_kind_is_passed_by(text: str) -> None:
    assert not could_name_any(first_look(text))


@pytest.mark.parametrize("text", ["FAMILY COURT again", "at the children’s home", "the ward"])
def test_every_phrase_of_a_kind_is_looked_at(text: str) -> None:
    assert could_name_any(first_look(text))
