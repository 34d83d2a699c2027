"""Damaged and coded letters are put right, with their places kept."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from auditor.identifiers.matching.repair import is_damaged, may_be_damaged, repaired


@pytest.mark.parametrize(
    ("written", "meant"),
    [
        ("BjÃ¶rn", "Björn"),
        ("HÃ¥kansson", "Håkansson"),
        ("Å\x81ukasz Å»uraw", "Łukasz Żuraw"),
        ("CastaÃ±eda", "Castañeda"),
        ("Bj%C3%B6rn", "Björn"),
        ("Bj&ouml;rn &#233;", "Björn é"),
        ("donâ€™t", "don’t"),
        ("100 % sure & done", "100 % sure & done"),
        ("Ãlava", "Ãlava"),
        ("&nosuch; %zz", "&nosuch; %zz"),
    ],
)
def test_letters_as_they_were_meant(written: str, meant: str) -> None:
    assert repaired(written)[0] == meant


@given(st.text(max_size=30))
def test_what_was_read_the_wrong_way_comes_back(text: str) -> None:
    plain = "".join(letter for letter in text if letter.isalpha() and ord(letter) < 0x800)
    damaged = plain.encode().decode("latin-1")
    assert plain in repaired(damaged)[0] or not is_damaged(damaged) or damaged == plain


@given(st.text(alphabet="abÃ\u00a0\u0085\u00b6â€ð &;%C3ouml#\n", max_size=24))
def test_damage_is_seen_in_one_of_the_stretches(text: str) -> None:
    """Half of a damaged letter may be a blank, at which a text is parted."""
    if repaired(text)[0] != text:
        assert any(map(may_be_damaged, text.split()))


@given(st.text(alphabet="abÃ¶&;%C3ouml#", max_size=30))
def test_places_lie_in_the_text_as_it_was_written(text: str) -> None:
    meant, places = repaired(text)
    assert len(places) == len(meant) + 1
    assert places == sorted(places)
    assert places[-1] == len(text)


@pytest.mark.parametrize("text", ["", "plain words", "Björn", "naïve café"])
def test_sound_text_is_left_alone(text: str) -> None:
    assert not is_damaged(text)
    assert repaired(text)[0] == text
