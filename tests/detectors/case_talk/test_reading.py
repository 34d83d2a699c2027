"""How a text is cut into words, and where figures between two pauses tell an age."""

from __future__ import annotations

import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from auditor.detectors.case_talk.reading import any_bare_age, bare_ages, paragraphs, tokens


def ages(text: str) -> list[str]:
    """The figures that are read as ages, as they are written."""
    found = []
    assert any_bare_age(text) == (next(bare_ages(text), None) is not None)
    for start in bare_ages(text):
        end = start
        while text[end : end + 1].isdecimal():
            end += 1
        found.append(text[start:end])
    return found


TOLD = {
    "behind a comma": ("Former welder, 58, lives alone", ["58"]),
    "at the beginning": ("91. Portuguese. Sings to the nurses.", ["91"]),
    "of a line": ("two today\n7, hungry", ["7"]),
    "in brackets": ("his nan (83, deaf) waved", ["83"]),
    "between dashes": ("a boy – 9 – bites", ["9"]),
    "before and": ("single dad, 41 and tired", ["41"]),
    "behind a full stop": ("New one. 14. Quiet.", ["14"]),
    "behind a question": ("Know her? 16; won't talk", ["16"]),
    "behind an exclamation": ("Out! 35, free", ["35"]),
    "before the end of a line": ("widower, 77\nhates soup", ["77"]),
    "before a colon": ("girl, 12: the usual", ["12"]),
    "several": ("mum, 24, and her boy, 3, came", ["24", "3"]),
    "a hundred and more": ("she is our oldest, 104, and cooks", ["104"]),
}


@pytest.mark.parametrize("where", TOLD)
def test_figures_between_two_pauses_tell_an_age(where: str) -> None:
    text, told = TOLD[where]
    assert ages(text) == told


OTHERWISE = {
    "within a sentence": "she waited 12 days, and left",
    "before a word": "room, 12 third floor",
    "a price": "it cost 1,000, in the end",
    "a time": "early, 9:30, cold",
    "nought": "points, 0, again",
    "too old": "bus, 120, late",
    "a year": "summer, 2001, hot",
    "a leading nought": "code, 07, wrong",
    "the end of the text": "bus, 12",
    "a word for it": "aged, seventy, gone",
    "nothing": "",
}


@pytest.mark.parametrize("what", OTHERWISE)
def test_other_figures_do_not(what: str) -> None:
    assert ages(OTHERWISE[what]) == []


PIECES = st.sampled_from(
    ("7", "14", "58", "104", "119", "120", "0", "007", "2001", "1,000", "9:30", "boy", "and", ", ",
     ",", ". ", ".", "; ", " (", ")", "\n", " – ", "-", "!", "?", " ", "7.5", "3rd")
)  # fmt: skip
TEXTS = st.lists(PIECES, max_size=12).map("".join)


@given(st.one_of(TEXTS, st.text(max_size=60)))
def test_an_age_is_a_whole_number_below_a_hundred_and_twenty(text: str) -> None:
    for told in ages(text):
        assert 1 <= int(told) <= 119
        assert not told.startswith("0")
    assert not any(text[max(start - 1, 0) : start].isalnum() for start in bare_ages(text))


@given(st.one_of(TEXTS, st.text(max_size=60)))
def test_each_age_is_told_once_and_in_order(text: str) -> None:
    found = list(bare_ages(text))
    assert found == sorted(set(found))


@given(TEXTS)
def test_a_bare_age_is_a_token_of_that_kind_only_where_it_is_one(text: str) -> None:
    places = set(bare_ages(text))
    for token in tokens(text):
        if token.kind == "<age>" and token.norm.isdecimal():
            assert token.start in places


def test_the_word_keeps_its_place_and_is_of_the_kind() -> None:
    text = "Former welder, 58, lives with 3 cats"
    found = {token.norm: token for token in tokens(text)}
    assert found["58"].kind == "<age>"
    assert text[found["58"].start : found["58"].end] == "58"
    assert found["3"].kind == "<n>"


@pytest.mark.parametrize("text", ["clean, 7.5, hot", "early, 9:30, cold", "it cost 1,000, sadly"])
def test_figures_of_several_parts_are_no_age(text: str) -> None:
    assert "<age>" not in [token.kind for token in tokens(text)]


@pytest.mark.parametrize("sign", ["1, ", "1 ", ",1", "(", ", \n", "1,1,", " – 1"])
def test_a_long_text_ends(sign: str) -> None:
    text = sign * (100_000 // len(sign))
    assert set(ages(text)) <= {"1"}
    assert ages(f"{text}. Widow, 66, alone")[-1:] == ["66"]


@given(st.text(max_size=200))
@example("\N{VULGAR FRACTION ONE QUARTER}'A")
def test_words_stand_in_the_text_as_they_were_written(text: str) -> None:
    end = 0
    for token in tokens(text):
        assert end <= token.start < token.end <= len(text)
        end = token.end


def test_paragraphs_are_told_where_there_are_several() -> None:
    assert paragraphs("one line\nand another") == ()
    assert paragraphs("first\n\nsecond\nline\n\n\nthird") == [
        (0, "first"), (7, "second\nline"), (21, "third"),
    ]  # fmt: skip


def test_a_figure_with_a_line_to_itself_is_a_price_and_no_age() -> None:
    assert not [token for token in tokens("High chair\n10\nBaby") if token.kind == "<age>"]
    assert [token.kind for token in tokens("Widow\n66, lives alone")][1] == "<age>"
