"""Whose mention it is where it stands: work, own people, stage, and what is known of a client."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import UTC, date, datetime

import pytest
from msgspec import structs

from auditor import identifiers
from auditor.detectors.client_mention import ClientMention
from auditor.identifiers.clients import Client
from auditor.identifiers.matching.index import ClientIndex
from auditor.models import (
    Account,
    Confidence,
    Element,
    Finding,
    Item,
    Media,
    Person,
    Place,
    Role,
    Surface,
    Tier,
    Worker,
)
from tests.detectors.client_mention.posted import item
from tests.identifiers.matching_people import index


def detected(
    one: Item, *, worker: Worker | None = None, accounts: Sequence[Account] = ()
) -> list[Finding]:
    return list(ClientMention(index(), worker or Worker(), accounts).detect(one, ()))


def strong(text: str) -> set[str | None]:
    return {finding.client for finding in detected(item(text)) if finding.tier is Tier.STRONG}


AT_WORK = [
    ("Rosie stole my pen in session again", "ROS"),
    ("Rosalind told the judge everything", "ROS"),
    ("ROSALIND RELAPSED", "ROS"),
    ("ROSALIND MISSED HEARING SO SORRY", "ROS"),
    ("the Whitcombe hearing got moved", "ROS"),
    ("Mrs. Whitcombe relapsed", "ROS"),
    ("Tito is back in detox", "HEC"),
    ("Xime ran from her placement", "XIM"),
    ("Little Man got adopted, the whole court cried", "DES"),
    ("Mr. Q pinched my pen at the hospice visit", "BAR"),
    ("Sasha finally has his asylum interview", "SAS"),
    ("R.W. was discharged from the psych ward", "ROS"),
    ("Rosalind tuvo su audiencia en el juzgado", "ROS"),
    ("Rosalind est de retour au foyer", "ROS"),
    ("Rosalind Whitcombe at the park", "ROS"),
]


@pytest.mark.parametrize(("text", "client"), AT_WORK)
def test_a_name_stands_beside_words_of_the_job(text: str, client: str) -> None:
    assert strong(text) == {client}


OF_RARE_NAMES = [
    ("Bartholomew got his bus pass and framed it", "BAR"),
    ("Ximena's biopsy came back clear", "XIM"),
    ("the great ebmoctihW is back, read it backwards", "ROS"),
    ("B.Q. has a speech therapy slot, he is thrilled", "BAR"),
    ("Niamh had surgery, she is cross about the food", "NIA"),
    ('"one day more" — Mena, six months sober', "XIM"),
]


@pytest.mark.parametrize(("text", "client"), OF_RARE_NAMES)
def test_a_rare_name_stands_beside_what_happens_to_people(text: str, client: str) -> None:
    assert strong(text) == {client}


NAMESAKES = [
    "reading Emma Stone's favourite novel",
    "front row for Summer Fields, my ears still hum",
    "Summer Fields's merch costs more than my rent",
    "Mena barked at the postman from breakfast till noon",
    "#SundayRosieWalks with everybody",
    "@rosie_bakes_bread what a loaf",
    "Mena from payroll found my lost hours",
    "Fields full of hay, sober as a judge",
]


@pytest.mark.parametrize("text", NAMESAKES)
def test_namesakes_on_stage_in_baskets_and_in_tags_do_not_stand(text: str) -> None:
    assert strong(text) == set()


def test_a_well_known_name_in_full_counts_away_from_the_stage() -> None:
    assert strong("Emma Stone missed her hearing, her kid is with me tonight")
    assert not strong("Emma Stone won that Oscar, deserved")


def test_an_age_that_begins_a_sentence_is_read() -> None:
    assert strong("Saw someone of Thornbury Middle School. 13, asthma, quiet") == {"ROS"}


def test_a_number_on_a_bill_is_no_case() -> None:
    assert strong("Invoice JV-2020-00318 paid, finally") == set()
    assert strong("JV-2020-00318 is continued again") == {"ROS"}
    assert strong("at my desk in the office, waiting for order JV-2020-00318") == set()
    assert strong("court order JV-2020-00318 came") == {"ROS"}
    assert strong("parcel with fan, PW-2020-00318, is it here") == set()


def test_initials_that_two_clients_have_are_worth_a_second_look_at_work() -> None:
    clients = [
        Client(client_id="A", full_name="Orla Venn"),
        Client(client_id="B", full_name="Otis Vale"),
    ]
    both = ClientMention(identifiers.index_of_clients(clients), Worker(), ())
    found = list(both.detect(item("O.V. missed the hearing"), ()))
    assert {(one.client, one.tier) for one in found} == {("A", Tier.MEDIUM), ("B", Tier.MEDIUM)}
    assert Tier.STRONG not in {one.tier for one in both.detect(item("O.V. on the wall"), ())}


OTHERS = [
    "dinner with Rosalind, she paid",
    "Rosalind brought us soup, she is the best neighbour",
    "my sister Rosie made pancakes",
    "my friend Tito from college",
    "Rosie the husky ate my homework",
    "Tito, my husband, burnt the toast",
    "our barista Mena knows my order",
    "grandma Rosie says hi",
    "rewatching the movie with Emma Stone",
    "Emma Stone was great in that film",
    "our plumber Sasha on tour, best concert ever",
    "Rosalind Franklin deserved the Nobel",
    "Judge Whitcombe denied the motion in court",
    "Tito Puente on vinyl",
    "summer fields forever",
    "John laughed",
    "mena",
]


@pytest.mark.parametrize("text", OTHERS)
def test_somebody_else_of_that_name_is_no_finding_of_its_own(text: str) -> None:
    assert strong(text) == set()


@pytest.mark.parametrize(
    "text", ["my sister Rosie made pancakes", "our dog Tito", "mi amiga Ximena", "mon chat Mena"]
)
def test_own_people_and_pets_are_not_told_at_all(text: str) -> None:
    assert detected(item(text)) == []


def test_people_whom_the_worker_named_are_nobodys_clients() -> None:
    worker = Worker(own_people=("Rosalind Whitcombe",))
    assert detected(item("Rosalind Whitcombe in session"), worker=worker) == []
    account = Account(platform="twitter", name="Rosalind Whitcombe")
    assert detected(item("Rosalind Whitcombe in session"), accounts=[account]) == []


def test_a_first_name_of_the_workers_own_family_is_theirs_unless_work_is_spoken_of() -> None:
    worker = Worker(own_people=("Rosalind Tilley",))
    for text in ("Rosalind’s face!!! She is two", "tell Rosalind I bought her a drum"):
        assert detected(item(text), worker=worker) == []
    at_work = detected(item("Rosalind told the judge that her foster carer left"), worker=worker)
    assert [(one.client, one.tier) for one in at_work] == [("ROS", Tier.WEAK)]


def test_a_first_name_between_people_of_one_surname_is_family_talk() -> None:
    partner = Person(role=Role.RECIPIENT, name="Carys Tilley")
    talk = item(
        "Rosalind asked for you again today", surface=Surface.DIRECT_MESSAGE, people=(partner,)
    )
    owner = Account(platform="facebook", name="Rowan Tilley")
    assert detected(talk, accounts=[owner]) == []
    late = structs.replace(
        talk, text="late again, Rosalind ran from her placement and police found her at her dad's"
    )
    assert Tier.STRONG in {one.tier for one in detected(late, accounts=[owner])}
    stranger = Account(platform="facebook", name="Rowan Okell")
    assert [one.client for one in detected(talk, accounts=[stranger])] == ["ROS"]


def test_what_was_liked_of_a_client_names_them_first() -> None:
    one = Client(client_id="HOP", full_name="Hope Rivers")
    detector = ClientMention(identifiers.index_of_clients([one]), Worker(), ())
    words = "Hope Rivers: my nan says I can have a rabbit"
    (liked,) = detector.detect(item(words, surface=Surface.LIKE), ())
    assert (liked.client, liked.tier) == ("HOP", Tier.STRONG)
    posted = list(
        detector.detect(item("We drove to Hope Rivers, a lake", surface=Surface.POST), ())
    )
    assert Tier.STRONG not in {one.tier for one in posted}


def test_a_handle_of_an_initial_and_a_common_name_is_anybodys() -> None:
    assert detected(item("@jsmith42 love this")) == []
    assert [f.client for f in detected(item("@rwhitcombe42 love this"))] == ["ROS"]


def test_numbers_stand_whatever_is_said_around_them() -> None:
    assert strong("my sister's number is 503-555-0134") == {"ROS"}


def test_a_search_needs_no_capitals_and_no_sentence() -> None:
    one = item("summer fields", surface=Surface.SEARCH)
    assert [(f.client, f.tier) for f in detected(one)] == [("SUM", Tier.MEDIUM)]


def test_rows_of_people_are_left_to_connections() -> None:
    for surface in (Surface.CONNECTION, Surface.SYNCED_CONTACT):
        assert detected(item("Rosalind Whitcombe", surface=surface)) == []


def test_every_field_that_holds_words_is_read() -> None:
    one = item(
        "",
        media=(Media(kind="photo", caption="Rosalind Whitcombe"),),
        group="Friends of Rosalind Whitcombe",
        place=Place(basis="check_in", name="417 Larkmoor Road"),
    )
    fields = {finding.field for finding in detected(one)}
    assert fields == {"media/0/caption", "group", "place/name"}


def test_coordinates_of_a_listed_home() -> None:
    here = Place(basis="geotag", latitude=45.5231, longitude=-122.6765)
    (finding,) = detected(item("lunch", place=here))
    assert (finding.client, finding.element, finding.tier) == ("ROS", Element.GEOTAG, Tier.STRONG)
    there = Place(basis="geotag", latitude=45.6, longitude=-122.6765)
    assert detected(item("lunch", place=there)) == []


def test_a_finding_says_what_why_and_how_surely() -> None:
    (finding,) = detected(item("so proud of Rosalynd Whitcombe"))
    assert (finding.code, finding.element) == ("T01", Element.FULL_NAME)
    assert finding.confidence is Confidence.LIKELY
    assert "one letter off" in finding.reason
    assert "Whitcombe" not in finding.reason
    (exact,) = detected(item("so proud of Rosalind Whitcombe"))
    assert exact.confidence is Confidence.CERTAIN


def test_the_town_of_a_school_alone_is_no_sign() -> None:
    assert detected(item("road works in Thornbury, the court is closed")) == []


def test_what_was_known_on_the_day() -> None:
    clients = (
        Client(
            client_id="C",
            full_name="Ottoline Brandvold",
            date_of_birth=date(2008, 1, 1),
            status="former",
            opened_on=date(2020, 1, 1),
            closed_on=date(2023, 1, 1),
        ),
    )
    listed: ClientIndex = identifiers.index_of_clients(clients)
    detector = ClientMention(listed, Worker(), ())
    for year, traits in ((2021, {"minor", "former", "open_case"}), (2027, {"former"})):
        one = item("Ottoline Brandvold", posted_at=datetime(year, 6, 1, tzinfo=UTC))
        (finding,) = detector.detect(one, ())
        assert set(finding.traits) == traits
    (undated,) = detector.detect(item("Ottoline Brandvold", posted_at=None), ())
    assert set(undated.traits) == {"former"}


def test_a_name_far_down_a_long_text_is_read_with_the_words_around_it() -> None:
    story = "Ximena missed her hearing and relapsed, her foster carer is in tears"
    assert strong(story) == {"XIM"}
    for before in (2_900, 13_050, 40_000):
        assert strong("soup and rain. " * (before // 15) + "\n" + story) == {"XIM"}
