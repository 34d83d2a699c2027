"""The list side: which forms a client is spelled out into."""

from __future__ import annotations

from datetime import date
from typing import Any

import pytest

from auditor.identifiers.clients import Client, Relative
from auditor.identifiers.forms.names import misspellings
from auditor.identifiers.forms.of_clients import CANARY_CLIENT, forms_of, message, payloads
from auditor.identifiers.sealed.payloads import Role, entries_of
from auditor.identifiers.spelling.name_parts import parts


def forms(**fields: Any) -> set[tuple[str, str, Role]]:
    return set(forms_of(Client(client_id="C", **fields)))


@pytest.mark.parametrize(
    ("name", "given", "family"),
    [
        ("Rosalind Whitcombe", {"rosalind"}, {"whitcombe"}),
        ("Whitcombe, Rosalind", {"rosalind"}, {"whitcombe"}),
        ("Ms. Rosalind Whitcombe Jr.", {"rosalind"}, {"whitcombe"}),
        ("Anne-Sophie Pastor-Vega", {"anne", "sophie", "annesophie"}, {"pastor", "vega"}),
        ("Ludwig van der Meer", {"ludwig"}, {"meer", "vandermeer"}),
        ("José Ángel Muñiz Cárdenas", {"jose"}, {"muniz", "cardenas", "munizcardenas"}),
        ("Sean O'Malley", {"sean"}, {"omalley"}),
        ("Fatima bint Rashid al-Marri", {"fatima"}, {"rashid", "marri"}),
    ],
)
def test_parts_of_a_name(name: str, given: set[str], family: set[str]) -> None:
    read = parts(name)
    assert read is not None
    assert set(read.given) == given
    assert family <= set(read.family)
    assert not {"van", "der", "al", "bint", "de"} & set(read.family)


def test_a_family_name_that_comes_first() -> None:
    read = parts("Nguyễn Thị Bảo Châu", family_first=True)
    assert read is not None
    assert read.family == ("nguyen",)
    assert {"bao", "chau", "baochau"} == set(read.given)


@pytest.mark.parametrize("name", ["", "  ", "…", "Jr."])
def test_no_name_at_all(name: str) -> None:
    assert parts(name) is None
    assert forms(full_name=name) == set()


def test_a_name_with_its_short_forms_and_initials() -> None:
    found = forms(full_name="Robert Whitcombe")
    assert ("w", "bob", Role.NICK) in found
    assert ("i", "r|whitcombe", Role.INITIAL_LAST) in found
    assert ("i", "bob|w", Role.FIRST_INITIAL) in found
    assert ("n", "rw", Role.INITIALS) in found
    assert ("g", "robertwhitcombe", Role.FULL) in found
    assert ("g", "whitcomberobert", Role.FULL) in found


def test_somebody_with_one_name() -> None:
    assert ("w", "wulandari", Role.ALIAS) in forms(full_name="Wulandari")


def test_two_family_names_both_count() -> None:
    found = forms(full_name="Hector Balderrama Ruiz")
    assert {("w", "balderrama", Role.LAST), ("w", "ruiz", Role.LAST)} <= found
    assert ("w", "mary", Role.LAST) not in forms(full_name="Rosalind Mary Whitcombe")


def test_relatives_are_listed_in_their_own_role() -> None:
    found = forms(relatives=(Relative("mother", "Odile Brandvold"),))
    assert ("w", "brandvold", Role.RELATIVE_LAST) in found
    assert ("g", "odilebrandvold", Role.RELATIVE_FULL) in found


def test_schools_without_their_ordinary_words() -> None:
    found = forms(schools_or_workplaces=("Thornbury Middle School",))
    assert ("p", "thornburymiddleschool", Role.SCHOOL) in found
    assert ("p", "thornburymiddle", Role.SCHOOL) in found
    assert ("p", "thornbury", Role.SCHOOL_PART) in found


def test_texts_are_looked_at_for_the_word_that_says_most() -> None:
    found = forms(schools_or_workplaces=("The New Thornbury",))
    assert ("w", "thornbury", Role.PHRASE_START) in found
    assert not {("w", word, Role.PHRASE_START) for word in ("the", "new")} & found


def test_numbers_and_dates() -> None:
    found = forms(
        phones=("(503) 555-0134",),
        emails=("r.whitcombe@example.com",),
        case_numbers=("JV-2020-00318",),
        date_of_birth=date(2010, 7, 19),
        addresses=("417 Larkmoor Road",),
        handles=("instagram:@rosie.whit",),
        places=((45.5, -122.6),),
    )
    assert ("t", "5035550134", Role.PHONE) in found
    assert ("t", "5550134", Role.PHONE_END) in found
    assert ("u", "|0134", Role.PHONE_PART) in found
    assert ("e", "r.whitcombe@example.com", Role.EMAIL) in found
    assert ("c", "jv2020318", Role.CASE) in found
    assert ("l", "318", Role.CASE_TAIL) in found
    assert ("b", "20100719", Role.BIRTH_DATE) in found
    assert ("a", "417larkmoorrd", Role.ADDRESS) in found
    assert ("h", "rosiewhit", Role.HANDLE) in found
    assert len([form for kind, form, _ in found if kind == "q"]) == 9


def test_misspellings_are_exact_for_one_slip() -> None:
    marks = set(misspellings("marta"))
    assert {"dmata", "s2mata", "tmatra"} <= marks
    assert len(marks) < 3 * len("marta") + 1


def test_every_list_holds_the_planted_client() -> None:
    made = payloads([])
    entries = entries_of(made[message("h", "zephquarrel")])
    assert Role.HANDLE in [role for role, _ in entries]
    assert CANARY_CLIENT.client_id == "planted"
