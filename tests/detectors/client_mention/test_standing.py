"""How far a match stands: numbers, names of others, schools, ties, and full names."""

from __future__ import annotations

from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from auditor.detectors.client_mention.company import Others
from auditor.detectors.client_mention.standing import (
    COUNTS_FROM,
    FULL_NAME_STANDS_FROM,
    NUMBERS,
    STANDS_FROM,
    SURELY_STANDS_FROM,
    Standing,
)
from auditor.identifiers.matching.matches import ANOTHER, COMMON, ORDINARY, RARE
from auditor.identifiers.sealed.payloads import Role
from auditor.models import Tier
from tests.detectors.client_mention.posted import item, match_of

NAME, FULL = "Corwenna", "Corwenna Tavish"


def standing(text: str, words: str, role: Role = Role.FIRST, **fields: Any) -> Tier | None:
    """How far these words of a text stand as what they are of a client."""
    match = match_of(text, words, role, **fields)
    return Standing(item(text), text).of(match, words, Others())


def odds(text: str, words: str, role: Role = Role.FIRST, **fields: Any) -> float:
    """Log odds of the same."""
    match = match_of(text, words, role, **fields)
    return Standing(item(text), text).odds(match, words, Others())


@pytest.mark.parametrize("role", sorted(NUMBERS))
@pytest.mark.parametrize("tier", Tier)
def test_a_number_stands_as_it_was_matched_whoever_is_spoken_of(role: Role, tier: Tier) -> None:
    assert standing("my sister's is 555-0134, she bakes", "555-0134", role, tier=tier) is tier


@pytest.mark.parametrize("role", [Role.CASE, Role.CASE_PART])
def test_a_number_on_a_bill_is_no_case(role: Role) -> None:
    number = "KV-2020-00318"
    assert standing(f"invoice {number} is paid", number, role) is None
    assert standing(f"court order {number} is signed", number, role) is not None


def test_the_figures_of_a_case_behind_other_letters_are_another_number() -> None:
    text = "saw QW-2020-00318 again"
    assert standing(text, "2020-00318", Role.CASE_PART) is None
    assert standing(text.replace("QW-", ""), "2020-00318", Role.CASE_PART) is not None
    assert standing("QW-2020-00318 went to court again", "QW-2020-00318", Role.CASE) is Tier.STRONG


OF_CLIENT = "my client {} relapsed and missed the hearing, the judge was kind"


@pytest.mark.parametrize(
    ("famous", "words", "role"),
    [
        ("Rosalind Franklin", "Rosalind", Role.FIRST),
        ("Aaron Burr", "Burr", Role.LAST),
        ("Aaron Burr", "Aaron", Role.FIRST),
    ],
)
def test_a_name_within_a_famous_one_is_nobodys_client(famous: str, words: str, role: Role) -> None:
    assert standing(OF_CLIENT.format(famous), words, role) is None
    assert standing(OF_CLIENT.format(f"{words} Tavish"), words, role) is Tier.STRONG


def test_a_school_of_a_famous_name_is_still_a_school() -> None:
    text = "the boy at Rosalind Franklin, 12, relapsed"
    assert standing(text, "Franklin", Role.SCHOOL, fits_age=True) in (Tier.MEDIUM, Tier.STRONG)


@pytest.mark.parametrize("role", [role for role in Role if role not in NUMBERS])
def test_what_the_list_takes_for_another_is_not_told(role: Role) -> None:
    text = "Corwenna missed her hearing and her foster carer rang"
    assert standing(text, NAME, role, commonness=ANOTHER) is None


SINGLE = [Role.FIRST, Role.NICK, Role.FOND, Role.LAST, Role.MIDDLE, Role.ALIAS]


@pytest.mark.parametrize("role", SINGLE)
@pytest.mark.parametrize(
    "text",
    ["#SundayCorwennaWalks", "#CorwennaWalks", "@the_Corwenna", "@Corwenna.bakes", "#xCorwenna"],
)
def test_one_word_of_a_tag_or_handle_only_adds_to_others(text: str, role: Role) -> None:
    assert standing(f"a long walk and a flask of soup {text}", NAME, role) is Tier.WEAK


@pytest.mark.parametrize("text", ["#TeamCorwenna", "#CorwennaStays"])
def test_in_a_story_of_a_client_it_stands(text: str) -> None:
    story = "court said yes, she moves in with her foster family on Friday, I cried in the lift"
    assert standing(f"{story} {text}", NAME) is Tier.STRONG


def test_a_tag_that_is_the_name_is_the_name() -> None:
    text = "my client relapsed at the shelter today #Corwenna"
    assert standing(text, NAME) is Tier.STRONG


@pytest.mark.parametrize("role", [Role.SCHOOL, Role.SCHOOL_PART, Role.STREET])
@pytest.mark.parametrize("commonness", [RARE, COMMON, ORDINARY])
def test_a_place_alone_only_adds_to_others(role: Role, commonness: int) -> None:
    text = "road works by Elmbrook Vale, bring a coat"
    assert standing(text, "Elmbrook Vale", role, commonness=commonness) is Tier.WEAK


@pytest.mark.parametrize("role", [Role.SCHOOL, Role.SCHOOL_PART, Role.STREET])
def test_a_place_with_the_clients_age_counts(role: Role) -> None:
    text = "someone from Elmbrook Vale, 14, quiet"
    assert standing(text, "Elmbrook Vale", role, fits_age=True) in (Tier.MEDIUM, Tier.STRONG)


def test_a_part_of_a_school_counts_where_somebody_goes_there() -> None:
    part = Role.SCHOOL_PART
    assert standing("the Elmbrook Vale lad rang", "Elmbrook Vale", part) is not Tier.WEAK
    assert standing("mum works at Elmbrook Vale", "Elmbrook Vale", part) is not Tier.WEAK
    assert standing("the Elmbrook Vale bridge fell", "Elmbrook Vale", part) is Tier.WEAK


OWN = [
    "my little sister Corwenna sang",
    "Corwenna, my cousin, sang",
    "Corwenna is a very old cat",
    "our Corwenna sang",
    "a bottle of Corwenna please",
]


@pytest.mark.parametrize("text", OWN)
@pytest.mark.parametrize("role", SINGLE)
def test_a_name_of_the_writers_own_circle_is_not_told(text: str, role: Role) -> None:
    assert standing(text, NAME, role) is None


@pytest.mark.parametrize("text", [text for text in OWN if not text.startswith("our ")])
def test_a_full_name_in_it_only_adds_to_others(text: str) -> None:
    full = text.replace(NAME, FULL)
    assert standing(full, FULL, Role.FULL) is Tier.WEAK
    assert standing(full, FULL, Role.FULL_NICK) is Tier.WEAK


def test_few_call_one_of_their_own_by_both_names() -> None:
    assert standing(f"our wee {FULL} sang", FULL, Role.FULL) is Tier.STRONG


def test_words_of_a_client_outweigh_the_own_circle() -> None:
    text = "our Corwenna is on my caseload, court ordered placement, she relapsed"
    assert standing(text, NAME) is not None


def test_a_common_handle_is_anybodys() -> None:
    like = Role.HANDLE_LIKE
    assert standing("thanks jsmith42 for the recipe", "jsmith42", like) is None
    assert standing("thanks ctavish42 for the recipe", "ctavish42", like) is not None


PLAIN = st.lists(
    st.sampled_from(
        "the bread bus rain garden slow blue kettle went left late again court judge relapsed"
        " client hearing foster keys she told".split()
    ),
    max_size=8,
).map(" ".join)


@given(PLAIN, PLAIN, st.sampled_from((Role.INITIALS, Role.FIRST, Role.LAST)))
def test_what_two_clients_share_stands_only_where_the_words_are_surely_of_one(
    before: str, behind: str, role: Role
) -> None:
    words = "C.T." if role is Role.INITIALS else NAME
    text = f"{before} kettle {words} {behind}"
    reached = odds(text, words, role, is_tied=True)
    found = standing(text, words, role, is_tied=True)
    if reached >= STANDS_FROM:
        is_sure = role is not Role.INITIALS and reached >= SURELY_STANDS_FROM
        assert found is (Tier.STRONG if is_sure else Tier.MEDIUM)
    else:
        assert found is (Tier.WEAK if reached >= COUNTS_FROM else None)


def test_a_family_of_several_clients_is_told_in_full() -> None:
    text = OF_CLIENT.format("Tavish")
    assert standing(text, "Tavish", Role.LAST, is_tied=True, tier=Tier.MEDIUM) is Tier.STRONG


WORDS = st.sampled_from(
    """the bread bus rain garden slow blue kettle saw went and left late again so many on in by
    my sister dog client court judge relapsed concert film sang husband invoice team novel of
    14 9yo , . ! " our boss best friend cat keys hearing foster""".split()
)
LINES = st.lists(WORDS, max_size=10).map(" ".join)
FIELDS = st.fixed_dictionaries(
    {
        "commonness": st.sampled_from((RARE, COMMON)),
        "is_tied": st.booleans(),
        "exact": st.booleans(),
        "fits_age": st.booleans(),
    }
)


@given(LINES, LINES, st.sampled_from((Role.FULL, Role.FULL_NICK)), FIELDS)
def test_a_full_name_is_always_told(
    before: str, behind: str, role: Role, fields: dict[str, Any]
) -> None:
    assert standing(f"{before} {FULL} {behind}", FULL, role, **fields) is not None


def test_a_full_name_within_a_longer_famous_one_is_not() -> None:
    assert standing("a statue of Aaron Burr", "Aaron", Role.FULL) is None


@given(LINES, LINES, st.booleans())
def test_a_full_name_stands_from_lower_odds_on(before: str, behind: str, is_tied: bool) -> None:
    assert FULL_NAME_STANDS_FROM <= STANDS_FROM
    text = f"{before} kettle, {FULL} {behind}"
    found = standing(text, FULL, Role.FULL, is_tied=is_tied)
    reached = odds(text, FULL, Role.FULL, is_tied=is_tied)
    if reached < FULL_NAME_STANDS_FROM:
        assert found is Tier.WEAK
    elif found is not Tier.WEAK:
        is_one_of_two = is_tied and reached < SURELY_STANDS_FROM
        assert found is (Tier.MEDIUM if is_one_of_two else Tier.STRONG)


def test_a_name_of_three_words_stands_whatever_they_mean() -> None:
    text = "congratulations to Dakota Two Bulls and the aunties with the paperwork"
    fields = {"commonness": ORDINARY, "tier": Tier.STRONG}
    assert standing(text, "Dakota Two Bulls", Role.FULL, **fields) is Tier.STRONG


@pytest.mark.parametrize("tag", ["#TeamCorwenna", "#FreeCorwenna", "#CorwennaStays"])
def test_a_tag_that_stands_up_for_somebody_names_them(tag: str) -> None:
    text = f"bed found, four counties, eleven calls {tag}"
    assert standing(text, NAME) is Tier.STRONG


@given(PLAIN, PLAIN, st.sampled_from((RARE, COMMON, ORDINARY)))
def test_a_given_name_stands_by_its_odds(before: str, behind: str, commonness: int) -> None:
    text = f"{before} {NAME} {behind}"
    found = standing(text, NAME, commonness=commonness)
    reached = odds(text, NAME, commonness=commonness)
    if not (before + behind).strip():
        assert found is Tier.WEAK
    elif reached >= STANDS_FROM:
        assert found is Tier.STRONG
    else:
        assert found is (Tier.WEAK if reached >= COUNTS_FROM else None)


@pytest.mark.parametrize(
    "form", ["the surname, written backwards", "the full name, figures for letters"]
)
def test_a_name_that_was_hidden_with_care_is_a_sign(form: str) -> None:
    def signs(words: str) -> frozenset[str]:
        match = match_of(f"so {words} left", words, form=form)
        return Standing(item(), f"so {words} left").signs(match, words, Others())

    assert "hidden" in signs("hsivaT")
    assert "hidden" not in signs("hs")


def test_company_cues_and_tags_are_among_the_signs() -> None:
    text = "tickets to Corwenna at last"
    match = match_of(text, NAME)
    found = Standing(item(text), text).signs(match, NAME, Others(beside=True))
    assert {"beside", "cue stage_before", "role first", "before to"} <= found
    tag = match_of("#CorwennaWalks", NAME)
    assert "within #" in Standing(item(), "#CorwennaWalks").signs(tag, NAME, Others())


@pytest.mark.parametrize("name", ["周美琳", "김민준"])
def test_another_name_in_the_signs_of_the_east_is_a_whole_name(name: str) -> None:
    text = "a tin of {} soup, please"
    assert standing(text.format(name), name, Role.ALIAS) is Tier.STRONG
    assert standing(text.format(name[:2]), name[:2], Role.ALIAS) is not Tier.STRONG
