"""Keys of names that are spelled as somebody heard them, and marks that survive two slips."""

from __future__ import annotations

import string

import pytest
from hypothesis import given
from hypothesis import strategies as st

from auditor.identifiers.spelling.canon import canon
from auditor.identifiers.spelling.heard import CLEAR, clearness, heard
from auditor.identifiers.spelling.slips import SHORTEST_LONG, kept_rows

LETTERS = st.text(string.ascii_lowercase, min_size=2, max_size=14)
LONG = st.text(string.ascii_lowercase, min_size=SHORTEST_LONG, max_size=16)


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("MacIlvride", "McIlvryde"), ("Hordiyenko", "Gordienko"), ("Oksana", "Oxana"),
        ("Bohdan", "Bogdan"), ("Serhiy", "Sergei"), ("Shevchuk", "Schewtschuk"),
        ("Zhukovskyi", "Shukowski"), ("Przemysław", "Pshemyslav"), ("Yuri", "Jurij"),
        ("Popov", "Popoff"), ("Khalid", "Halid"), ("Muhammad", "Mokhammed"), ("Qasim", "Kassem"),
        ("Jamal", "Djamel"), ("Youssef", "Yusuf"), ("Ahmed", "Ahmet"), ("Ramadan", "Ramadhan"),
        ("Chowdhury", "Choudhary"), ("Lakshmi", "Laxmi"), ("Mukherjee", "Mookerji"),
        ("Meena", "Mina"), ("Phuong", "Fuong"), ("Xu", "Hsu"), ("Zhang", "Chang"), ("Ahn", "An"),
        ("Mi-kyung", "Mee-kyung"), ("Choi", "Choe"), ("Jimenez", "Himenez"), ("Michael", "Mikhail"),
        ("Catherine", "Kathryn"), ("Thompson", "Tomson"), ("Park", "Bak"), ("Yi", "Lee"),
        ("Wojciech", "Voytsekh"),
    ],
)  # fmt: skip
def test_spellings_of_one_name_share_a_key(one: str, other: str) -> None:
    assert set(heard(canon(one))) & set(heard(canon(other)))


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("Bryant", "Barnett"), ("Kowalski", "Kowalczyk"), ("Rodriguez", "Rodgers"),
        ("Gonzalez", "Gomez"), ("Harrison", "Harris"), ("Dean", "Dunn"), ("Tran", "Trang"),
    ],
)  # fmt: skip
def test_other_names_share_none(one: str, other: str) -> None:
    assert not set(heard(canon(one))) & set(heard(canon(other)))


def test_short_names_keep_their_vowels() -> None:
    assert clearness(heard("li")[0]) < CLEAR
    assert not set(heard("li")) & set(heard("lo"))


@pytest.mark.parametrize("word", ["", "a", "r2d2", "олена", "12"])
def test_only_words_of_latin_letters_have_keys(word: str) -> None:
    assert heard(word) == ()


@given(LETTERS, st.data())
def test_a_doubled_consonant_is_heard_once(word: str, data: st.DataObject) -> None:
    place = data.draw(st.integers(0, len(word) - 1))
    if word[place] in "aeiouy":
        return
    doubled = word[:place] + word[place] + word[place:]
    assert heard(doubled) == heard(word)


@given(LETTERS)
def test_keys_are_few_and_each_holds_a_sound(word: str) -> None:
    keys = heard(word)
    assert len(keys) <= 4
    assert all(clearness(key) >= 1 for key in keys)


@given(LONG, st.data())
def test_two_slips_leave_a_mark(word: str, data: st.DataObject) -> None:
    letters = list(word)
    for _ in range(2):
        place = data.draw(st.integers(1, len(word) - 2))
        letters[place] = data.draw(st.sampled_from(string.ascii_lowercase))
    assert set(kept_rows("".join(letters))) & set(kept_rows(word))


@given(LONG)
def test_names_of_another_length_share_no_mark(word: str) -> None:
    assert not set(kept_rows(word)) & set(kept_rows(word + "n"))


@given(st.text(string.ascii_lowercase, max_size=SHORTEST_LONG - 1))
def test_short_names_leave_no_marks(word: str) -> None:
    assert not list(kept_rows(word))
