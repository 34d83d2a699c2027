"""Short forms of given names the world over, and those that follow a rule."""

from __future__ import annotations

import pytest

from auditor.identifiers.spelling.nicknames import (
    begun_names,
    diminutives,
    is_given_name,
    short_forms,
    syllable_forms,
    wordlike,
)


def _called(name: str) -> frozenset[str]:
    return frozenset((*short_forms(name), *diminutives(name), *syllable_forms(name)))


@pytest.mark.parametrize(
    ("name", "short"),
    [
        # British, Irish, Scottish, Australian
        ("margaret", "peggy"), ("robert", "bobby"), ("william", "wullie"), ("agnes", "senga"),
        ("siobhan", "shiv"), ("fionnuala", "nuala"), ("declan", "deco"), ("kieran", "kez"),
        ("sharon", "shazza"), ("gary", "gazza"), ("barry", "baz"), ("lauren", "loz"),
        # Spanish and Portuguese
        ("francisca", "paquita"), ("alejandro", "jano"), ("guadalupe", "lupita"),
        ("rosario", "charo"), ("enrique", "kike"), ("conceicao", "sao"), ("francisca", "chica"),
        # Slavic
        ("malgorzata", "malgosia"), ("jerzy", "jurek"), ("oleksandr", "sashko"),
        ("volodymyr", "vova"), ("yevhen", "zhenya"), ("dragan", "gaga"),
        # Turkish, Arabic, Somali
        ("ibrahim", "ibo"), ("mehmet", "memo"), ("mohammed", "hamada"), ("abdirahman", "abdi"),
        ("khadija", "deeja"), ("fadumo", "faduma"),
        # Nigerian
        ("oluwaseun", "seun"), ("chukwuebuka", "ebuka"), ("babatunde", "tunde"),
        ("folasade", "sade"),
        # South Asian
        ("gurpreet", "preet"), ("venkataraghavan", "venkat"), ("priyanka", "priya"),
        # American
        ("demetrius", "meech"), ("lakeisha", "keisha"), ("raven", "rae"),
    ],
)  # fmt: skip
def test_the_short_form_is_known(name: str, short: str) -> None:
    assert short in _called(name)


@pytest.mark.parametrize(
    ("name", "short"),
    [
        ("torquil", "torz"), ("verena", "vezza"), ("corbin", "cozza"), ("delphin", "delpho"),
        ("simeon", "simmo"), ("thaddea", "thaddo"), ("zolani", "zozo"), ("keturah", "keke"),
        ("nasim", "naz"), ("casimira", "cazza"),
    ],
)  # fmt: skip
def test_a_name_of_no_table_is_shortened_by_rule(name: str, short: str) -> None:
    assert short in syllable_forms(name)


@pytest.mark.parametrize(
    ("name", "other"),
    [("margaret", "robert"), ("francisca", "jano"), ("gary", "peggy"), ("torquil", "torrent")],
)
def test_the_short_form_of_another_is_not(name: str, other: str) -> None:
    assert other not in _called(name)


def test_rules_make_no_words_of_the_language_unless_people_are_called_so() -> None:
    words = wordlike().intersection(syllable_forms("torquil"))
    assert all(is_given_name(word) for word in words)


@pytest.mark.parametrize(
    ("name", "begun"), [("patience", "pat"), ("tamworth", "tam"), ("victorine", "vic")]
)
def test_the_beginning_of_a_name_may_be_a_name(name: str, begun: str) -> None:
    assert begun in begun_names(name)


def test_the_beginning_of_a_name_may_be_none() -> None:
    assert begun_names("torquil") == ()
    assert begun_names("ann") == ()
