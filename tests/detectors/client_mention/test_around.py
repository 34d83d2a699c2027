"""Which signs the words around a name give, and that the name itself gives none."""

from __future__ import annotations

import pytest
from hypothesis import assume, given
from hypothesis import strategies as st

from auditor.detectors.case_talk.lexicon import lexicon
from auditor.detectors.client_mention.around import Surroundings, facts
from auditor.identifiers.matching.matches import ANOTHER, COMMON, ORDINARY
from auditor.identifiers.sealed.payloads import Role
from auditor.models import Surface, Tier
from tests.detectors.client_mention.posted import item, match_of

NAME = "Corwenna"
BESIDE = frozenset(("before", "behind", "2", "near", "between"))


def signs(text: str, name: str = NAME, **fields: object) -> frozenset[str]:
    """The signs around the one place where a name stands."""
    return Surroundings(item(text, **fields), text).signs(match_of(text, name))


def words_in(found: frozenset[str], *kinds: str) -> set[str]:
    """The words of these kinds of signs."""
    split = [sign.split() for sign in found]
    return {word for kind, *words in split if kind in kinds for word in words}


def beside(found: frozenset[str]) -> set[str]:
    """The signs that tell where a word stands."""
    return {sign for sign in found if sign.partition(" ")[0] in BESIDE}


STANDS = {
    "right before": ("we told Corwenna twice", "before told"),
    "two before": ("we told Corwenna twice", "2 before we"),
    "both before": ("we told Corwenna twice", "before we told"),
    "right behind": ("Corwenna lost her keys", "behind lost"),
    "two behind": ("Corwenna lost her keys", "2 behind her"),
    "both behind": ("Corwenna lost her keys", "behind lost her"),
    "three behind": ("Corwenna lost her keys", "behind lost her keys"),
    "between two": ("we told Corwenna twice", "between told _ twice"),
    "near before": ("rain and wind so Corwenna walked", "near before rain"),
    "near behind": ("Corwenna walked in the rain", "near behind rain"),
    "anywhere": ("the bus was late, it was dark, and so Corwenna walked", "word bus"),
    "a pair": ("the night bus was late, it was dark, and so Corwenna walked", "pair night bus"),
    "a pair with the name": ("we told Corwenna twice", "pair _ twice"),
    "the beginning": ("Corwenna lost her keys", "before ^"),
    "the end": ("we told Corwenna", "behind $"),
    "all of it": ("Corwenna", "between ^ _ $"),
    "behind 's": ("Corwenna's keys are gone", "behind keys"),
    "a number by its kind": ("Corwenna lost 3 keys", "2 behind <n>"),
    "an age by its kind": ("Corwenna is a 9yo, mostly", "behind is a <age>"),
    "a second name by its kind": ("we told Corwenna and Eddard", "2 behind <name>"),
    "small letters and no marks": ("LÀ-BAS Corwenna dort", "before bas"),
    "an emoji": ("Corwenna 🎂", "behind 🎂"),
}


@pytest.mark.parametrize("where", STANDS)
def test_a_word_beside_the_name_is_marked_by_where_it_stands(where: str) -> None:
    text, sign = STANDS[where]
    name = "Corwenna's" if "'s" in text else NAME
    assert sign in signs(text, name)


def test_words_of_other_sentences_are_marked() -> None:
    found = signs("It rained. Corwenna left! We stayed")
    assert {"before /rained", "2 before /it", "behind left", "2 behind /we"} <= found
    assert "between /rained _ left" in found
    assert "before rained" not in found
    assert {"near before rained", "word stayed"} <= found


def test_near_is_five_words_and_far_is_sixty() -> None:
    before = [f"b{'abcdefghij'[n // 10]}{'abcdefghij'[n % 10]}" for n in range(70)]
    behind = [word.replace("b", "c", 1) for word in before]
    found = signs(f"{' '.join(reversed(before))} {NAME} {' '.join(behind)}")
    assert {sign for sign in found if sign.startswith("near before")} == {
        f"near before {word}" for word in before[:5]
    }
    assert {sign for sign in found if sign.startswith("near behind")} == {
        f"near behind {word}" for word in behind[:5]
    }
    assert words_in(found, "word") == {*before[:60], *behind[:60]}


SPELLINGS = [
    ("Corwenna left", NAME, "capital"),
    ("Corwenna Tavish left", "Corwenna Tavish", "several words"),
    ("Corwenna's keys", NAME, "possessive"),
    ("Corwenna’s keys", NAME, "possessive"),
    ("Corwenna, your keys", NAME, "comma"),
    ("Corwenna Tavish left", NAME, "capital behind"),
    ("hi #Corwenna", NAME, "sign before"),
    ("hi @Corwenna", NAME, "sign before"),
]


@pytest.mark.parametrize(("text", "name", "sign"), SPELLINGS)
def test_how_the_name_is_written_is_a_sign(text: str, name: str, sign: str) -> None:
    assert sign in signs(text, name)


def test_a_plainly_written_name_has_no_sign_of_spelling() -> None:
    assert signs("so corwenna left", "corwenna").isdisjoint(sign for _, _, sign in SPELLINGS)


def test_what_the_whole_text_says_counts_wherever_the_name_stands() -> None:
    of_client = "my client relapsed, and then Corwenna rang the shelter"
    of_bread = "the bread is burnt, and then Corwenna laughed"
    assert {"told 0.25", "told of one 0.25", "sign client", "sign status"} <= signs(of_client)
    assert signs(of_bread).isdisjoint(("told 0.25", "told of one 0.25", "sign client"))
    about = Surroundings(item(of_client), of_client)
    assert about.is_of_client and about.may_be_of_client
    assert not Surroundings(item(of_bread), of_bread).is_of_client


@pytest.mark.parametrize("text", ["so Corwenna overdosed", "the bread is burnt, Corwenna"])
def test_whoever_is_listed_counts_as_somebody_of_whom_is_told(text: str) -> None:
    assert "sign person" in signs(text)
    assert ("sign someone+status" in signs(text)) == ("sign status" in signs(text))


@pytest.mark.parametrize(
    ("surface", "sign"),
    [
        (Surface.DIRECT_MESSAGE, "in_message"),
        (Surface.GROUP_POST, "in_group"),
        (Surface.COMMENT, "in_answer"),
        (Surface.STORY, "in_story"),
    ],
)
def test_where_the_item_stands_is_a_sign(surface: Surface, sign: str) -> None:
    assert sign in signs("Corwenna left", surface=surface)
    assert sign not in signs("Corwenna left")


def test_a_text_of_signs_alone_has_edges_and_no_words() -> None:
    text = "=== ///"
    found = Surroundings(item(text), text).signs(match_of(text, "==="))
    assert {"before ^", "behind $"} <= found
    assert words_in(found, "word", "near") == set()


def test_what_the_list_says_is_told_before_the_words() -> None:
    rare = match_of("Corwenna", NAME, tier=Tier.WEAK)
    assert set(facts(rare, NAME)) == {
        "role first", "name rare", "role first rare", "name rare capital", "tier weak",
    }  # fmt: skip
    other = rare._replace(role=Role.LAST, fits_age=True, is_tied=True, exact=False)
    assert {"role last", "fits age", "tied", "inexact"} <= set(facts(other, "corwenna"))
    assert "name rare small" in set(facts(other, "corwenna"))
    for commonness, word in ((COMMON, "common"), (ORDINARY, "ordinary"), (ANOTHER, "another")):
        assert f"name {word}" in set(facts(rare._replace(commonness=commonness), NAME))


SYLLABLES = st.sampled_from(("qua", "vor", "zelk", "bryx", "dwin", "koth", "ulm", "fenz"))
NAMES = st.lists(SYLLABLES, min_size=2, max_size=4).map("".join)
WORDS = st.sampled_from(
    (
        "my", "client", "told", "me", "that", "she", "lost", "a", "tooth", "at", "court", "and",
        "the", "judge", "laughed", "9", "Monday", "our", "dog", "is", "back", ",", ".", "!", "🎂",
        "#tired", "@kin_one", "relapsed", "14yo", "(", "—", "\n", "hoy", "Médica", "don't", "'s",
    )
)  # fmt: skip
LINES = st.lists(WORDS, max_size=12).map(" ".join)
SHAPES = st.sampled_from((str, str.title, str.upper))


@given(LINES, LINES, NAMES, SHAPES)
def test_the_name_is_no_sign_itself(before: str, behind: str, name: str, shape: type[str]) -> None:
    name = shape(name)
    found = signs(f"{before} {name} {behind}", name)
    about_place = words_in(found, "word", "pair", "before", "behind", "2", "near", "between")
    assert name.lower() not in about_place
    assert not any(name.lower() in sign for sign in found)


@given(LINES, LINES, NAMES, NAMES, NAMES, SHAPES)
def test_no_word_of_a_full_name_is_a_sign(
    before: str, behind: str, first: str, middle: str, last: str, shape: type[str]
) -> None:
    name = " ".join(map(shape, (first, middle, last)))
    found = signs(f"{before} {name} {behind}", name)
    assert words_in(found, "word", "pair", *BESIDE).isdisjoint((first, middle, last))


@given(LINES, LINES, NAMES, NAMES, SHAPES)
def test_another_rare_name_of_the_same_shape_gives_the_same_signs(
    before: str, behind: str, name: str, other: str, shape: type[str]
) -> None:
    assume({name, other}.isdisjoint(lexicon().words))
    one, two = (signs(f"{before} {shape(n)} {behind}", shape(n)) for n in (name, other))
    assert one == two


@given(LINES, LINES, NAMES)
def test_the_words_beside_are_the_same_whatever_the_name_is(
    before: str, behind: str, name: str
) -> None:
    found = beside(signs(f"{before} {name} {behind}", name))
    again = beside(signs(f"{before} {name} {name} {behind}", f"{name} {name}"))
    assert found == again
