"""Names that sound alike have one key, in Latin letters and from scripts without vowels."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from auditor.identifiers.spelling.scripts import latin_words, writes_no_vowels
from auditor.identifiers.spelling.sound import (
    bare_consonants,
    dictated,
    dictated_names,
    rhyme,
    skeleton,
    sound,
)


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("woldemichael", "woldemikael"),
        ("rousseau", "russo"),
        ("mohammed", "mokhammed"),
        ("philippa", "filipa"),
        ("schmidt", "shmidt"),
        ("catherine", "kathryn"),
        ("wright", "rite"),
    ],
)
def test_alike(one: str, other: str) -> None:
    assert sound(one) == sound(other)


@pytest.mark.parametrize(
    ("one", "other"), [("rosalind", "rosamund"), ("martin", "morgan"), ("quigg", "quill")]
)
def test_different(one: str, other: str) -> None:
    assert sound(one) != sound(other)


def test_other_scripts_have_no_sound_of_their_own() -> None:
    assert sound("田辺") == ""
    assert sound("") == ""


def test_a_word_without_its_vowels() -> None:
    assert skeleton("marigold") == skeleton("mrgld") == "mrgld"


@pytest.mark.parametrize(
    ("listed", "written"), [("fatima", "فاطمة"), ("almarri", "المري"), ("sarah", "שרה")]
)
def test_scripts_that_leave_vowels_out(listed: str, written: str) -> None:
    assert writes_no_vowels(written)
    assert bare_consonants(listed) in {bare_consonants(word) for word in latin_words(written)}


@pytest.mark.parametrize(
    ("written", "latin"),
    [
        ("морозов", "morozov"),
        ("παπανικολάου", "papanikolaoy"),
        ("赵明瑞", "zhao"),
        ("赵明瑞", "mingrui"),
        ("田辺", "tanabe"),
        ("김", "kim"),
        ("ゆき", "yuki"),
    ],
)
def test_other_scripts_in_latin_letters(written: str, latin: str) -> None:
    assert latin in latin_words(written)


def test_japanese_names_are_not_read_the_chinese_way() -> None:
    assert latin_words("山本はるか") == ("yamamoto", "haruka")


@given(st.text(max_size=20))
def test_any_word_has_an_answer(word: str) -> None:
    assert sound(word).isascii()
    assert all(one.isascii() for one in latin_words(word))


@pytest.mark.parametrize(
    ("one", "other"), [("hope", "soap"), ("grace", "base"), ("jude", "nude"), ("mack", "black")]
)
def test_rhymes_are_heard_and_not_spelled(one: str, other: str) -> None:
    assert rhyme(one) == rhyme(other)


@pytest.mark.parametrize(("one", "other"), [("jude", "jade"), ("kim", "kit")])
def test_what_does_not_rhyme(one: str, other: str) -> None:
    assert rhyme(one) != rhyme(other)


@pytest.mark.parametrize(
    ("given", "family", "said"),
    [
        ("leopold", "brackenridge", "lee a pole dough brack in ridge"),
        ("ottoline", "vandermeer", "auto lean van der mere"),
        ("gideon", "hathersage", "giddy in heather sage"),
    ],
)
def test_a_dictated_name_is_heard_alike(given: str, family: str, said: str) -> None:
    assert dictated(said.replace(" ", "")) in dictated_names(given, family)
