"""One spelling for everything: golden vectors, and laws that hold for any decoration."""

from __future__ import annotations

import unicodedata

import pytest
from hypothesis import given
from hypothesis import strategies as st

from auditor.identifiers.spelling.canon import VERSION, bare, canon, fold, words

GOLDEN = {
    "O’Brien-Løw": "obrienlow",
    "José Ángel Muñiz": "joseangelmuniz",
    "ŁUKASZ Żuraw": "lukaszzuraw",
    "Þórdís Ægisdóttir": "thordisaegisdottir",
    "İBRAHİM ŞAHİNOĞLU": "ibrahimsahinoglu",
    "Straße": "strasse",
    "Ｈｏｐｅ": "hope",
    "𝐇𝐨𝐩𝐞": "hope",
    "Wu\u200blan\u00addari": "wulandari",
    "Мohаmmed": "mohammed",
    "Nguyễn Thị": "nguyenthi",
    "N'Diaye": "ndiaye",
    "Kealoha\u2018ula": "kealohaula",
    "𝓜𝓪𝓻𝓲": "mari",
    "ﬁeld": "field",
    "ŉdaba": "ndaba",
    "Александр": "александр",
    "JV-2021 / 00417": "jv202100417",
    "": "",
}


def test_golden_vectors_of_the_first_version() -> None:
    # A list made with these spellings has to be refused when one of them changes.
    assert VERSION == 1
    assert {written: canon(written) for written in GOLDEN} == GOLDEN


@given(st.text())
def test_canonical_twice_is_canonical_once(text: str) -> None:
    assert canon(canon(text)) == canon(text)


def test_words_that_join_are_one_word_with_one_script() -> None:
    assert canon("Mar К") == canon("MarК") == "mark"


@given(st.text())
def test_only_letters_and_digits_stay(text: str) -> None:
    assert all(letter.isalnum() for letter in canon(text))


@given(st.text())
def test_every_folded_letter_has_its_place(text: str) -> None:
    folded, places = fold(text)
    if places is None:
        assert len(folded) == len(text)
        assert folded == text.lower() or not text.isascii()
    else:
        assert len(places) == len(folded) + 1
        assert places == sorted(places)
        assert places[-1] == len(text)


LETTERS = st.text(alphabet="abcdefghijklmnopqrstuvwxyz", min_size=3, max_size=12)
DECORATIONS = ("", "\u200b", "\u00ad", "\u0301", ".", "-", "_", "’", " ", "\n", "\ufe0f")


@given(LETTERS, st.lists(st.sampled_from(DECORATIONS), min_size=12, max_size=12))
def test_any_decorated_spelling_canonicalises_alike(name: str, signs: list[str]) -> None:
    decorated = "".join(letter + sign for letter, sign in zip(name, signs, strict=False))
    assert canon(decorated) == name
    assert canon(decorated.upper()) == name


@given(LETTERS)
def test_full_width_and_mathematical_letters_are_the_same(name: str) -> None:
    wide = "".join(chr(ord(letter) + 0xFEE0) for letter in name)
    bold = "".join(chr(0x1D41A + ord(letter) - ord("a")) for letter in name)
    assert canon(wide) == canon(bold) == name


@given(st.text(alphabet="áéíóúñçüåš", min_size=1, max_size=8))
def test_composed_and_decomposed_are_the_same(name: str) -> None:
    assert canon(unicodedata.normalize("NFD", name)) == canon(unicodedata.normalize("NFC", name))


@pytest.mark.parametrize(
    ("written", "expected"),
    [
        ("Mary-Ann O’Dowd’s", ["mary", "ann", "odowd"]),
        ("de la Cruz", ["de", "la", "cruz"]),
        ("  ", []),
        ("James'", ["james"]),
    ],
)
def test_words_of_a_name(written: str, expected: list[str]) -> None:
    assert words(written) == expected


def test_a_bare_word_loses_its_possessive_only() -> None:
    assert (bare("o'dowd's"), bare("james'"), bare("hess")) == ("odowd", "james", "hess")
