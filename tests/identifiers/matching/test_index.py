"""Who is found in which words: tables of (text, client), and as many texts that are quiet."""

from __future__ import annotations

from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from auditor import identifiers
from auditor.identifiers.clients import Client
from auditor.identifiers.matching.matches import FORM
from auditor.identifiers.sealed.payloads import Role
from auditor.models import Tier
from tests.identifiers.matching_people import CLIENTS, found, index, named, only

STRONG = [
    ("so proud of Rosalind Whitcombe", "ROS"),
    ("so proud of rosalind whitcombe", "ROS"),
    ("WHITCOMBE, ROSALIND at 9", "ROS"),
    ("Rosalind Whitcombe’s hearing", "ROS"),
    ("Rosalind M. Whitcombe", "ROS"),
    ("Rosalind\nWhitcombe", "ROS"),
    ('Rosalind "Roz the Great" Whitcombe', "ROS"),
    ("rosalind_whitcombe.pdf", "ROS"),
    ("#JusticeForRosalindWhitcombe", "ROS"),
    ("#prayforrosalindwhitcombe", "ROS"),
    ("https://fund.example.org/help-rosalind-whitcombe-now", "ROS"),
    ("https://fund.example.org/helprosalindwhitcombe", "ROS"),
    ("@RosalindWhitcombe92", "ROS"),
    ("Ｒｏｓａｌｉｎｄ Ｗｈｉｔｃｏｍｂｅ", "ROS"),
    ("Rosa\u200blind Whit\u00adcombe", "ROS"),
    ("Rоsalind Whitсombe", "ROS"),
    ("Ro🌹salind Whitcombe", "ROS"),
    ("R0sal1nd Wh1tc0mbe", "ROS"),
    ("Rosaliiiind Whitcombe", "ROS"),
    ("R o s a l i n d  Whitcombe", "ROS"),
    ("r.o.s.a.l.i.n.d Whitcombe", "ROS"),
    ("R*salind Wh*tc*mbe", "ROS"),
    ("Rosalind W********", "ROS"),
    ("Rosalind Whitc…", "ROS"),
    ("dnilasoR Whitcombe", "ROS"),
    ("Osalindray Itcombewhay", "ROS"),
    ("Rslnd Whtcmb", "ROS"),
    ("Rosalynd Whitcombe", "ROS"),
    ("Roaslind Whitcombe", "ROS"),
    ("Rosalynd Whitcomb", "ROS"),
    ("Rosie Whitcombe", "ROS"),
    ("write to R.Whitcombe+x@example.com", "ROS"),
    ("r.whitcombe [at] example [dot] com", "ROS"),
    ("r dot whitcombe at example dot com", "ROS"),
    ("call 503.555.0134", "ROS"),
    ("call 5 0 3 * 5 5 5 * 0 1 3 4", "ROS"),
    ("five oh three, five five five, oh one three four", "ROS"),
    ("5O3-555-O134", "ROS"),
    ("503-555-**34", "ROS"),
    ("JV 2020 318 was continued", "ROS"),
    ("J V 2020 / 00318", "ROS"),
    ("417 Larkmoor Rd", "ROS"),
    ("four seventeen Larkmoor Road", "ROS"),
    ("Larkmoor Road, 417", "ROS"),
    ("@rosie.whit", "ROS"),
    ("rosie dot whit", "ROS"),
    ("Odile Brandvold called", "ROS"),
    ("Hector Balderrama", "HEC"),
    ("Hector Ruiz", "HEC"),
    ("Balderrama Ruiz, Hector", "HEC"),
    ("CM192207", "HEC"),
    ("26 Willow St #4", "HEC"),
    ("Ximena Castaneda", "XIM"),
    ("Jimena Castañeda Ortiz", "XIM"),
    ("Ximena CastaÃ±eda", "XIM"),
    ("Ximena%20Casta%C3%B1eda", "XIM"),
    ("Ximena Casta&ntilde;eda", "XIM"),
    ("Александр Морозов", "SAS"),
    ("Aleksander Morozov", "SAS"),
    ("Sasha Morozov", "SAS"),
    ("Niamh O Suilleabhain", "NIA"),
    ("Neve O'Suilleabhain", "NIA"),
    ("DeShawn Tillery", "DES"),
    ("Haruka Yamamoto", "YAM"),
    ("Σοφία Πετράκη", "SOF"),
    ("فاطمة المري", "FAT"),
    ("Fatima Al Marri", "FAT"),
    ("Barty Quigg", "BAR"),
]


@pytest.mark.parametrize(("text", "client"), STRONG, ids=[text for text, _ in STRONG])
def test_a_client_is_recognised(text: str, client: str) -> None:
    assert named(text) == {client}


LESS_SURE = [
    ("R. Whitcombe was late", "ROS"),
    ("Rosalind W. was late", "ROS"),
    ("Rosie was late", "ROS"),
    ("Mrs. Whitcombe was late", "ROS"),
    ("the Whitcombe family was late", "ROS"),
    ("her cell ends in 0134", "ROS"),
    ("call 555-0134", "ROS"),
    ("the case ending 00318", "ROS"),
    ("born July 19th, 2010", "ROS"),
    ("born the nineteenth of July two thousand ten", "ROS"),
    ("nacida el 19 de julio de 2010", "ROS"),
    ("d.o.b. 7/19/10", "ROS"),
    ("Mr. Q was late", "BAR"),
    ("Little Man was late", "DES"),
]


@pytest.mark.parametrize(("text", "client"), LESS_SURE, ids=[text for text, _ in LESS_SURE])
def test_a_part_of_a_name_or_number_is_less_sure(text: str, client: str) -> None:
    assert named(text) == set()
    assert named(text, Tier.MEDIUM) == {client}


def test_a_first_name_with_its_s_is_no_initial() -> None:
    """Cordelia's is the genitive of a first name, not "Cordelia S." run together."""
    small = identifiers.index_of_clients([Client(client_id="COR", full_name="Cordelia Sparrow")])
    assert {match.role for match in small.find("then Cordelia's sister laughed")} == {Role.FIRST}
    assert {match.role for match in small.find("ask @cordelias")} == {Role.HANDLE_LIKE}


WEAK = [
    ("then Rosalind laughed", "ROS"),
    ("then Rosalynd laughed", "ROS"),
    ("R.W. laughed", "ROS"),
    ("the Petrakises laughed", "SOF"),
    ("then Xime laughed", "XIM"),
    ("Ximenita se fue", "XIM"),
    ("R_s_l_nd", "ROS"),
    ("Run again.\nOut late.\nSlept there.\nI saw.\nEverybody cried.", "ROS"),
]


@pytest.mark.parametrize(("text", "client"), WEAK[:6], ids=[text for text, _ in WEAK[:6]])
def test_a_single_name_is_the_weakest_sign(text: str, client: str) -> None:
    assert named(text, Tier.MEDIUM) == set()
    assert named(text, Tier.WEAK) == {client}


def test_the_first_letters_of_lines_can_spell_a_name() -> None:
    assert named(WEAK[7][0], Tier.MEDIUM) == {"ROS"}


def test_a_rhyme_on_both_names_is_seen_through() -> None:
    assert named("it rhymes with gone myth", Tier.MEDIUM) == set()
    assert named("it rhymes with hummer shields", Tier.MEDIUM) == {"SUM"}


QUIET = [
    "summer is here and the fields are green",
    "will you be home for dinner",
    "Happy birthday to me",
    "it was summer. Fields of gold",
    "I paid 417 dollars for this",
    "call me at 212 555 0199 x2",
    "the year 2010 was fine",
    "19 people came, 7 left, 10 stayed",
    "met Rosamund Whitford today",
    "the willow on our street",
    "top of the world",
    "@rosiethecat said so",
    "#rosalindfranklin",
    "https://t.co/RosWhit134",
    "so it goes... and goes...",
    "a b c d e f g",
    "five five five is a lot of fives",
    "order no 2207 has shipped",
    "Harriet Balder and Ruby Maas",
    "nadie sabe nada de esto",
    "Judge Whitcombe was late",
    "Rosalind Franklin was robbed",
    "Larkmoor is lovely in spring",
    "😂😂😂",
    "",
    "\n\n\n",
    "?!*** #%& @@@",
]


@pytest.mark.parametrize("text", QUIET)
def test_ordinary_words_are_quiet(text: str) -> None:
    assert named(text, Tier.MEDIUM) == set()


def test_a_word_written_small_is_no_name() -> None:
    assert named("summer fields forever", Tier.MEDIUM) == set()
    assert named("Summer Fields forever") == {"SUM"}


def test_a_famous_name_is_not_strong_by_itself() -> None:
    assert named("Emma Stone again") == set()
    assert named("Emma Stone again", Tier.MEDIUM) == {"EMM"}


def test_a_shared_first_name_says_nothing_alone() -> None:
    assert named("then John laughed", Tier.WEAK) == set()
    assert named("then John Smith laughed") == {"JOH"}


def test_an_age_decides_between_those_who_share_a_name() -> None:
    assert named("John, 57, laughed", Tier.WEAK, date(2024, 6, 1)) == {"JOH"}
    assert named("John, 34, laughed", Tier.WEAK, date(2024, 6, 1)) == {"JON"}


def test_a_second_sign_of_the_same_client_makes_the_first_surer() -> None:
    assert ("ROS", "Rosalind", Tier.MEDIUM) in found("Rosalind is at Thornbury Middle")
    assert ("ROS", "Rosie", Tier.STRONG) in found("Rosie, born 19 July 2010")


def test_two_ordinary_words_do_not_bear_each_other_out() -> None:
    assert named("Summer came. Fields were green", Tier.MEDIUM) == set()


def test_a_birthday_on_the_day_of_the_text() -> None:
    day = date(2024, 7, 19)
    assert named("happy birthday kid, 14 today", Tier.MEDIUM, day) == {"ROS"}
    assert named("happy birthday kid", Tier.WEAK, day) == {"ROS"}
    assert named("happy birthday kid, 15 today", Tier.WEAK, day) == set()
    assert named("happy birthday kid", Tier.WEAK, date(2024, 7, 20)) == set()


def test_places_within_a_walk_of_a_listed_home() -> None:
    assert [index().reference(m.number) for m in index().find_place(45.5232, -122.6766)] == ["ROS"]
    assert index().find_place(45.6, -122.6766) == []


def test_handles_of_any_platform() -> None:
    (match,) = index().find_handle("@Rosie.Whit")
    assert index().reference(match.number) == "ROS"
    assert index().find_handle("@rosie") == []


def test_a_match_says_which_form_was_seen() -> None:
    assert only("Rosalynd Whitcombe").form == f"{FORM[Role.FULL]} (one letter off)"
    assert only("Sasha Morozov").form == FORM[Role.FULL_NICK]
    assert only("Mrs. Whitcombe").form == f"{FORM[Role.LAST]} with a title"
    assert not only("R*salind Whitcombe").exact


NAMES = st.sampled_from(["Rosalind Whitcombe", "Haruka Yamamoto", "503-555-0134", "@rosie.whit"])
AROUND = st.text(alphabet="bdgjkqvz ,.!?\n😂é", max_size=40)


@given(AROUND, NAMES, AROUND)
def test_a_span_cuts_out_the_words_that_are_meant(before: str, name: str, after: str) -> None:
    text = f"{before} {name} {after}"
    strong = [words for _, words, tier in found(text) if tier is Tier.STRONG]
    assert name in strong or name.removeprefix("@") in strong


@given(st.text(max_size=80))
def test_any_text_can_be_asked(text: str) -> None:
    for match in index().find(text, date(2024, 1, 1)):
        assert 0 <= match.start <= match.end <= len(text)


@given(st.text(alphabet="Rosalind Whtcmbe*._-@#/%&;Ã©4 10\n…", max_size=60))
def test_any_rubble_of_a_name_can_be_asked(text: str) -> None:
    assert index().find(text) == index().find(text)


def test_long_texts_are_read_in_windows() -> None:
    text = "nothing here " * 4_000 + "Rosalind Whitcombe" + " nothing" * 4_000
    ((who, words, _),) = found(text)
    assert (who, words) == ("ROS", "Rosalind Whitcombe")


def test_without_misspellings_only_exact_forms_are_found() -> None:
    from auditor.identifiers.matching.index import ClientIndex

    exact = ClientIndex(index()._vault, misspellings=False)
    assert exact.find("Rosalynd Whitcomb") == []
    assert len(exact.find("Rosalind Whitcombe")) == 1


def test_many_clients_who_share_both_names_are_all_told() -> None:
    many = [Client(client_id=f"C-{n}", full_name="Ada Holm") for n in range(15)]
    clients = identifiers.index_of_clients(many)
    assert len({match.number for match in clients.find("Ada Holm")}) == 15


def test_nothing_of_a_client_is_printed() -> None:
    assert repr(index()) == "ClientIndex()"
    assert index().facts("ROS") is not None
    assert index().facts("nobody") is None
    assert index().info.clients == len(CLIENTS)
