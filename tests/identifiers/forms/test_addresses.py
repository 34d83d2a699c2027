"""Street addresses, abbreviated or not, in either order; named homes; boxes."""

from __future__ import annotations

import pytest

from auditor.identifiers.forms.addresses import (
    addresses_in,
    house_in_place,
    house_numbers,
    listed_forms,
    named_house,
    park_names,
    street_of,
)
from auditor.identifiers.spelling.spoken import in_figures


def listed(written: str) -> set[str]:
    return {form for form, _ in listed_forms(written.lower())}


def seen(text: str) -> set[str]:
    read = in_figures(text.lower()).text
    return {form for *_, forms in addresses_in(read) for form in forms}


@pytest.mark.parametrize(
    ("address", "text"),
    [
        ("417 Larkmoor Road, Pellham", "at 417 Larkmoor Rd"),
        ("417 Larkmoor Road, Pellham", "at 417 larkmoor"),
        ("417 Larkmoor Road, Pellham", "at 417 N Larkmoor Rd."),
        ("417 Larkmoor Road, Pellham", "four seventeen Larkmoor Road"),
        ("417 Larkmoor Road, Pellham", "Larkmoor Road, 417"),
        ("417 Larkmoor Road, Pellham", "Larkmoor Rd no. 417"),
        ("26 Willow Street, Apt 4", "26 Willow St #4"),
        ("26 Willow Street, Apt 4", "number twenty-six Willow St"),
        ("14B Orchard Terrace", "14b Orchard Terr."),
        ("14B Orchard Terrace", "14 B Orchard Ter"),
        ("Flat 2, 9 Garrick Lane, Ashby", "9 garrick ln, flat 2"),
        ("19 rue du Puits, Valmont", "19 rue du puits"),
        ("71 Calle Encino, Santa Rita", "sigue en calle encino 71"),
        ("PO Box 88, Wolf Coulee", "p.o. box 88"),
        ("7 St. Anne's Court", "7 St Annes Ct"),
        ("2/58 Heron Parade", "2/58 Heron Pde"),
        ("2/58 Heron Parade", "unit two, fifty eight Heron Parade"),
        ("2/58 Heron Parade", "58 heron parade"),
        ("11 Kiln Wynd", "11 kiln wynd"),
        ("4 Salters Cottages", "number four Salters Cottages"),
    ],
)
def test_the_same_address(address: str, text: str) -> None:
    assert listed(address) & seen(text)


@pytest.mark.parametrize(
    ("address", "text"),
    [
        ("417 Larkmoor Road", "416 Larkmoor Road"),
        ("417 Larkmoor Road", "417 Larkhill Road"),
        ("26 Willow Street", "26 people on Willow"),
        ("26 Willow Street", "i have 26 willows"),
        ("PO Box 88", "a box of 88 crayons"),
    ],
)
def test_another_address(address: str, text: str) -> None:
    assert not listed(address) & seen(text)


def test_the_flat_parts_neighbours() -> None:
    ((*_, forms),) = addresses_in("2/58 heron pde")
    assert forms[0] in listed("2/58 Heron Parade") - listed("9/58 Heron Parade")


def test_a_plain_word_and_a_number_do_not_single_out_a_home() -> None:
    whole = dict(listed_forms("26 willow street"))
    assert whole == {"26willowst": True, "26willow": False}


def test_a_home_by_its_name() -> None:
    assert named_house("résidence les tilleuls, chambre 12") == "résidence les tilleuls"
    assert named_house("417 larkmoor road") == ""
    assert named_house("room 8, larkspur house, pellham") == "larkspur house"
    assert named_house("room 8, pellham") == ""
    assert named_house("apt, 3") == ""
    assert named_house("behind the mill") == ""


def test_the_street_alone() -> None:
    assert street_of("417 larkmoor road, pellham") == ("larkmoor", "rd")
    assert street_of("po box 88") == ("", "")


def test_a_street_of_nothing_but_kinds_is_seen_by_all_its_words() -> None:
    assert {"6|quay", "6|row"} <= set(house_numbers("6 quay row, hull"))
    assert "6|street" not in set(house_numbers("6 larkmoor street"))


@pytest.mark.parametrize(
    "address",
    [
        "teal brook mobile home park, unit 31, barre",
        "unit 31, teal brook mobile home park",
        "teal brook trailer park lot 31",
        "lot #31 teal brook mobile home park, barre",
    ],
)
@pytest.mark.parametrize(
    "text",
    [
        "unit thirty-one of the teal brook mobile park",
        "lot 31 at teal brook",
        "teal brook mobile home park, unit 31",
        "in the teal brook trailer park, trailer 31, again",
    ],
)
def test_a_unit_of_a_park(address: str, text: str) -> None:
    assert "31tealbrook" in listed(address) & seen(text)


def test_a_unit_of_a_town_is_no_house_of_a_street() -> None:
    assert "31barre" not in listed("teal brook mobile home park, unit 31, barre")


def test_another_name_of_a_park() -> None:
    names = {" ".join(name) for name in park_names("teal brook mobile home park, unit 31")}
    assert {"teal brook mobile park", "teal brook trailer park"} <= names
    assert not list(park_names("31 teal brook road"))


def test_a_house_whose_name_is_a_word_needs_its_town() -> None:
    names = {" ".join(name) for name in house_in_place("the kiln, ballyroe, co. cork")}
    assert names == {"kiln ballyroe", "kiln in ballyroe", "kiln at ballyroe"}
    assert not list(house_in_place("rose cottage, kilbeg"))
    assert not list(house_in_place("14 kiln lane, ballyroe"))
