"""Endings by which languages make a name dear."""

from __future__ import annotations

import string

import pytest
from hypothesis import given
from hypothesis import strategies as st

from auditor.identifiers.spelling import nicknames
from auditor.identifiers.spelling.canon import canon
from auditor.identifiers.spelling.fond_endings import romance_forms, slavic_forms, vowel_forms


@pytest.mark.parametrize(
    ("name", "fond"),
    [
        ("Leonor", "leonorzinha"), ("Rodrigo", "rodriguinho"), ("Inez", "inezinha"),
        ("Mercedes", "mercedesinha"), ("Casimira", "casimirina"), ("Marcello", "marcellino"),
        ("Bohdan", "bohdanko"), ("Radomir", "radomirek"), ("Ewelina", "ewka"),
        ("Marzanna", "marzannusia"), ("Yaryna", "yarynka"), ("Oswald", "ozzie"),
        ("Ubaldo", "ubbie"),
    ],
)  # fmt: skip
def test_names_made_dear(name: str, fond: str) -> None:
    word = canon(name)
    assert fond in nicknames.syllable_forms(word) or fond in {
        *romance_forms(word), *slavic_forms(word), *vowel_forms(word)
    }  # fmt: skip


@pytest.mark.parametrize(
    ("name", "short"), [("Moses", "mo"), ("Joaquina", "jo"), ("Ludmila", "lu")]
)
def test_two_letters_that_are_known_as_a_name(name: str, short: str) -> None:
    assert short in nicknames.begun_names(canon(name))


@pytest.mark.parametrize("name", ["Tobiah", "Nehemiah", "Wendeline"])
def test_two_letters_that_nobody_is_called_are_none(name: str) -> None:
    assert all(len(form) > 2 for form in nicknames.begun_names(canon(name)))


NAMES = st.text(string.ascii_lowercase, min_size=4, max_size=12)


@given(NAMES)
def test_forms_by_rule_begin_as_the_name_does_and_are_free(name: str) -> None:
    for form in (*romance_forms(name), *slavic_forms(name), *vowel_forms(name)):
        assert form[0] == name[0] or not name.strip("aeiouy")
    for form in nicknames.syllable_forms(name):
        assert form != name


@given(NAMES)
def test_there_are_few_enough_forms(name: str) -> None:
    assert len(nicknames.syllable_forms(name)) < 200
