"""Names in other scripts, and Latin ones typed on a keyboard for another."""

from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from auditor.identifiers.spelling.scripts import latin_words, other_keyboard

_LATIN = "qwertyuiopasdfghjklzxcvbnm"
_RUSSIAN = "йцукенгшщзфывапролдячсмить"
KEYBOARDS = [
    str.maketrans(_LATIN, keys) for keys in (_RUSSIAN, _RUSSIAN.replace("ы", "і"))
]  # fmt: skip


def test_a_name_typed_on_latin_keys() -> None:
    assert "privet" in other_keyboard("ghbdtn")


def test_what_reads_like_a_word_is_one() -> None:
    assert other_keyboard("rosalind") == ()
    assert other_keyboard("smith") != ()


@given(st.text(alphabet="bcdfghjklmnpqrstvwxyz0123456789", min_size=5, max_size=12))
def test_it_is_what_the_cyrillic_word_is_read_as(word: str) -> None:
    expected = [latin for keys in KEYBOARDS for latin in latin_words(word.translate(keys))]
    assert other_keyboard(word) == tuple(
        dict.fromkeys(latin for latin in expected if latin != word)
    )


def test_a_chinese_family_name_may_be_two_signs() -> None:
    assert {"ouyang", "jianhong"} <= set(latin_words("欧阳建红"))
    assert {"wang", "xiaoming"} <= set(latin_words("王小明"))
