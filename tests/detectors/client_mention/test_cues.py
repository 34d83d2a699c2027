"""Turns of phrase right before a name, right behind it, and anywhere in a text."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from auditor.detectors.client_mention import cues

NAME = "Corwenna"


def kinds(text: str, words: str = NAME) -> frozenset[str]:
    """The kinds around these words."""
    start = text.index(words)
    return cues.around(text, start, start + len(words))


def beside(found: frozenset[str]) -> set[str]:
    """Those that stand right before or behind."""
    return {kind for kind in found if kind.endswith(("_before", "_behind"))}


BESIDE = {
    "own_before": "my little sister Corwenna sang",
    "own_behind": "Corwenna, my cousin, sang",
    "pet_behind": "Corwenna is a very old cat",
    "mine_before": "our Corwenna sang",
    "stage_before": "tickets to Corwenna at last",
    "stage_behind": "Corwenna's setlist was long",
    "shop_behind": "Corwenna's bakery is shut",
    "brand_before": "a bottle of Corwenna please",
    "bill_before": "invoice Corwenna is paid",
    "attends_before": "he works at Corwenna",
    "attends_behind": "Corwenna rang at noon",
}
ANYWHERE = {
    "own_life": "we had a barbecue in the rain",
    "stage": "the second season finale made us cry",
}


@pytest.mark.parametrize("kind", BESIDE)
def test_what_is_right_beside_a_name_says_whose_it_is(kind: str) -> None:
    assert kind in kinds(BESIDE[kind])


@pytest.mark.parametrize("kind", BESIDE)
def test_the_same_words_elsewhere_say_nothing_of_the_name(kind: str) -> None:
    text = BESIDE[kind].replace(NAME, "Fenwick")
    apart = "a cup of tea, a chair, a lamp, and all of that in a very small room, so it is"
    assert kind not in kinds(f"{text}. {apart}, {apart}. Then {NAME} slept")
    assert kind not in kinds(f"Then {NAME} slept. {apart}, {apart}. {text}")


@pytest.mark.parametrize("kind", ANYWHERE)
def test_some_turns_of_phrase_count_anywhere(kind: str) -> None:
    far = " and it was late" * 30
    assert kind in kinds(f"{ANYWHERE[kind]}{far}. {NAME} slept")
    assert kind in kinds(f"{NAME} slept{far}. {ANYWHERE[kind]}")
    assert kind not in kinds(f"{NAME} slept{far}")


def test_capitals_of_the_words_do_not_matter() -> None:
    text = BESIDE["own_before"]
    assert beside(kinds(text.upper(), NAME.upper())) == beside(kinds(text))


def test_plain_words_say_nothing() -> None:
    assert kinds("then Corwenna slept until noon") == frozenset()
    assert cues.around("", 0, 0) == frozenset()


def test_a_turn_of_phrase_is_looked_for_within_eighty_letters() -> None:
    assert "own_before" in kinds(f"my {'little ' * 9}friend {NAME}")
    assert "own_before" not in kinds(f"my {'little ' * 12}friend {NAME}")


HOSTILE = {
    "one word": "a" * 100_000,
    "possessives": "my " * 33_000,
    "half a phrase": "my little old sweet " * 5_000,
    "capitals": "Mum and Dad, " * 8_000,
    "commas": "a, " * 33_000,
    "quotations": "“a " * 33_000,
    "blanks": " " * 100_000,
    "lines": "\n" * 100_000,
    "apostrophes": "'" * 100_000,
    "hyphens": "-" * 100_000,
    "figures": "1 " * 50_000,
    "signs of a disguise": "с\u200b" * 50_000,
}


@pytest.mark.parametrize("kind", HOSTILE)
def test_a_long_text_ends_and_only_what_is_near_counts_beside(kind: str) -> None:
    long = HOSTILE[kind]
    before, behind = f"{long} then my sister ", f" slept. {long}"
    found = cues.around(before + NAME + behind, len(before), len(before) + len(NAME))
    near = kinds(f"{before[-80:]}{NAME}{behind[:70]}")
    assert beside(found) == beside(near)
    assert "own_before" in found


@given(st.text(max_size=300), st.text(max_size=300), st.text(max_size=90), st.text(max_size=90))
def test_what_is_far_never_changes_what_is_beside(far: str, off: str, one: str, two: str) -> None:
    one, two = f"{one:_<80}"[:80], f"{two:_<70}"[:70]
    long, short = far + one, one
    found = cues.around(long + NAME + two + off, len(long), len(long) + len(NAME))
    near = cues.around(short + NAME + two, len(short), len(short) + len(NAME))
    assert beside(found) == beside(near)
