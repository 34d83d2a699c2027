"""How a stretch falls into words, and which disguises are seen through."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from auditor.identifiers.matching.stretches.tokens import (
    leet_readings,
    plain_words,
    stretch_of,
    whole_readings,
    word_readings,
)


def plain(written: str) -> list[str]:
    return [word.word for word in plain_words(stretch_of(written))]


@pytest.mark.parametrize(
    ("written", "words"),
    [
        ("#FindRosalindWhitcombe", ["find", "rosalind", "whitcombe"]),
        ("rosalind_whitcombe", ["rosalind", "whitcombe"]),
        ("Anne-Sophie's", ["anne", "sophie"]),
        ("O’Brien,", ["obrien"]),
        ("ABCDef", ["abc", "def"]),
        ("(hello)", ["hello"]),
        ("***", []),
    ],
)
def test_words_of_a_stretch(written: str, words: list[str]) -> None:
    assert plain(written) == words


@pytest.mark.parametrize(
    ("word", "behind"),
    [
        ("mariiigold", "marigold"),
        ("rosalind92", "rosalind"),
        ("dnilasor", "rosalind"),
        ("osalindray", "rosalind"),
        ("ameliaway", "amelia"),
        ("alphonseyay", "alphonse"),
    ],
)
def test_what_a_disguised_word_could_be(word: str, behind: str) -> None:
    (only,) = plain_words(stretch_of(word))
    assert behind in [reading for reading, _ in word_readings(only)]


@pytest.mark.parametrize("written", ["R0sal1nd", "Ro$alind", "R@salind"])
def test_figures_and_signs_for_letters(written: str) -> None:
    readings = {word.word for word in leet_readings(stretch_of(written))}
    assert readings & {"rosalind", "rosallnd", "rasalind"}


def test_nothing_is_read_into_plain_letters() -> None:
    assert list(leet_readings(stretch_of("rosalind"))) == []
    assert list(whole_readings(stretch_of("rosalind"))) == []


@pytest.mark.parametrize("written", ["r.o.s.a", "ro🌹sa", "r*o*s*a"])
def test_signs_between_letters_are_left_out(written: str) -> None:
    assert "rosa" in [word.word for word in whole_readings(stretch_of(written))]


@given(st.text(alphabet="abAB.é-'🌹1＠Ｆß ", max_size=20))
def test_spans_lie_in_the_stretch_as_it_was_written(written: str) -> None:
    stretch = stretch_of(written)
    for word in (*plain_words(stretch), *whole_readings(stretch), *leet_readings(stretch)):
        assert 0 <= word.start < word.end <= len(written)


@given(
    st.from_regex(r"[a-z]{3,10}", fullmatch=True), st.from_regex(r"[.,!?()]{0,3}", fullmatch=True)
)
def test_a_plain_word_is_cut_out_exactly(word: str, sign: str) -> None:
    (only,) = plain_words(stretch_of(sign + word + sign))
    assert (sign + word + sign)[only.start : only.end] == word
