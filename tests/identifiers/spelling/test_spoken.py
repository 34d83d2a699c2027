"""Numbers in words become the figures that they are said for."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from auditor.identifiers.spelling.spoken import in_figures


@pytest.mark.parametrize(
    ("words", "figures"),
    [
        ("two thousand and nine", "2009"),
        ("nineteen ninety-one", "1991"),
        ("twenty oh nine", "2009"),
        ("four fourteen", "414"),
        ("two hundred eighteen", "218"),
        ("two hundred and eighteen", "218"),
        ("twenty-two", "22"),
        ("double five seven", "557"),
        ("four one four, five five five", "414, 555"),
        ("the fourth of march", "the 4 of march"),
        ("july nineteenth twenty ten", "july 19 2010"),
        ("treinta y cinco", "35"),
        ("dos mil nueve", "2009"),
        ("deux mille neuf", "2009"),
        ("three thousand two hundred", "3200"),
        ("hundred", "100"),
        ("someone often", "someone often"),
        ("", ""),
    ],
)
def test_words_become_figures(words: str, figures: str) -> None:
    assert in_figures(words).text == figures


@given(st.text(alphabet="onetwfivhursad -,y", max_size=60))
def test_every_character_knows_where_it_comes_from(text: str) -> None:
    read = in_figures(text)
    assert len(read.text) == len(read.starts) == len(read.ends)
    for letter, start, end in zip(read.text, read.starts, read.ends, strict=True):
        assert 0 <= start < end <= len(text)
        assert letter.isdigit() or letter == " " or text[start:end] == letter
