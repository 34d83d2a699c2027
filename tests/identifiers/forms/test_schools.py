"""Schools, workplaces and names of several words by what people use for them."""

from __future__ import annotations

import pytest

from auditor import identifiers
from auditor.identifiers.clients import Client
from auditor.identifiers.forms.phrases import phrase_forms
from auditor.identifiers.sealed.payloads import Role
from auditor.identifiers.spelling.canon import words


def _forms(place: str) -> dict[str, Role]:
    return {
        form: role for kind, form, role in phrase_forms(words(place), Role.SCHOOL) if kind == "p"
    }


@pytest.mark.parametrize(
    ("place", "short"),
    [
        ("Harrow Vale High", "harrowvale"),
        ("Elmbrook Composite School", "elmbrook"),
        ("Salt Barn Bakery", "saltbarn"),
        ("Tidewater Linen Service", "tidewater"),
        ("The Copper Kettle Cafe", "copperkettle"),
        ("Pendry Auto Glass", "pendry"),
        ("La Cigarra Tortilleria", "cigarra"),
        ("Halvorsen Feed & Seed", "halvorsenfeed"),
    ],
)
def test_the_short_name_is_a_part(place: str, short: str) -> None:
    assert _forms(place)[short] is Role.SCHOOL_PART


def test_a_shop_goes_by_its_owner() -> None:
    assert _forms("Oberlin Bakery")["oberlins"] is Role.SCHOOL_PART


@pytest.mark.parametrize("place", ["Happy Home Care", "The Good Shop", "Hope House"])
def test_a_word_of_the_language_is_no_short_name(place: str) -> None:
    assert {"happy", "good", "hope", "happyhome"}.isdisjoint(
        form for form, role in _forms(place).items() if role is Role.SCHOOL_PART and len(form) < 6
    )


def test_the_whole_name_stays_whole() -> None:
    assert _forms("Salt Barn Bakery")["saltbarnbakery"] is Role.SCHOOL


def found_words(alias: str, text: str) -> list[str]:
    index = identifiers.index_of_clients(
        [Client(client_id="C", full_name="Percy Brandvold", aliases=(alias,))]
    )
    return [text[one.start : one.end] for one in index.find(text)]


@pytest.mark.parametrize(
    ("alias", "text", "words"),
    [
        ("The Colonel", "The Colonel inspected the minibus", "The Colonel"),
        ("La Jefa", "otra vez se cayó La Jefa", "La Jefa"),
        ("Junior", "bail for Junior got revoked", "Junior"),
    ],
)
def test_what_somebody_is_called_may_be_an_article_and_a_word(
    alias: str, text: str, words: str
) -> None:
    assert found_words(alias, text) == [words]


def test_the_word_without_its_article_is_nobodys() -> None:
    assert found_words("The Colonel", "a colonel inspected the minibus") == []
