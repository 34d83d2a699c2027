"""Short forms by table and by rule, and words that are names only sometimes."""

from __future__ import annotations

import pytest

from auditor.identifiers.spelling import nicknames


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("margaret", "peggy"),
        ("william", "bill"),
        ("jose", "pepe"),
        ("francisco", "paco"),
        ("niamh", "neve"),
        ("krzysztof", "krzysiek"),
        ("aleksandr", "sasha"),
        ("dimitrios", "jimmy"),
        ("guillaume", "guigui"),
    ],
)
def test_short_forms_go_both_ways(one: str, other: str) -> None:
    assert other in nicknames.short_forms(one)
    assert one in nicknames.short_forms(other)


@pytest.mark.parametrize(
    ("name", "short"),
    [
        ("chase", "chasey"),
        ("esperanza", "esperancita"),
        ("pilar", "pilarcita"),
        ("kurt", "kurtchen"),
    ],
)
def test_endings_that_make_a_name_fond(name: str, short: str) -> None:
    assert short in nicknames.diminutives(name)


@pytest.mark.parametrize(
    ("name", "short"), [("xiomara", "xiomi"), ("jordan", "jordy"), ("ximena", "xime")]
)
def test_the_first_syllables(name: str, short: str) -> None:
    assert short in nicknames.syllable_forms(name)


def test_no_short_form_is_a_word_or_a_common_name_unless_people_are_called_so() -> None:
    for name in ("rosalind", "marigold", "theodora", "wilhelmina", "summer", "pennington"):
        for form in (*nicknames.diminutives(name), *nicknames.syllable_forms(name)):
            assert form not in nicknames.wordlike() or nicknames.is_given_name(form)
            assert form not in nicknames.common_names()


@pytest.mark.parametrize(
    ("name", "form"),
    [("kate", "katie"), ("will", "billy"), ("chris", "chrissy"), ("ben", "benny")],
)
def test_a_listed_short_form_has_others(name: str, form: str) -> None:
    assert form in {*nicknames.sibling_forms(name), *nicknames.short_forms(name)}


@pytest.mark.parametrize("name", ["maria", "margaret", "", "zo"])
def test_a_name_that_is_short_for_none_has_no_siblings(name: str) -> None:
    assert nicknames.sibling_forms(name) == frozenset()


@pytest.mark.parametrize(("name", "end"), [("jaquan", "quan"), ("siosaia", "saia")])
def test_the_last_syllables_are_a_short_form(name: str, end: str) -> None:
    assert end in nicknames.syllable_forms(name)


@pytest.mark.parametrize("name", ["bo", "ana", "", "田辺"])
def test_very_short_or_foreign_names_have_none_by_rule(name: str) -> None:
    assert nicknames.diminutives(name) == nicknames.syllable_forms(name) == ()


def test_words_and_names_are_told_apart() -> None:
    assert {"the", "happy", "nadie", "toujours"} <= nicknames.wordlike()
    assert {"grace", "esperanza", "petit"} <= nicknames.ordinary_names()
    assert "quigg" not in nicknames.wordlike() | nicknames.ordinary_names()
    assert {"john", "smith"} <= nicknames.common_names()
    assert "michaeljordan" in nicknames.famous()
    assert "cps" in nicknames.acronyms()
    assert nicknames.is_name("peggy")
    assert nicknames.is_given_name("mary")
    assert not nicknames.is_given_name("balderrama")


@pytest.mark.parametrize(
    ("name", "short"), [("clementina", "tina"), ("terrance", "terry"), ("bertrand", "bertie")]
)
def test_ends_other_spellings_and_fond_endings(name: str, short: str) -> None:
    assert short in {*nicknames.short_forms(name), *nicknames.syllable_forms(name)}
