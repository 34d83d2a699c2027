"""Which of several matches stand: doubles, second signs, rivals."""

from __future__ import annotations

import time
from typing import Any

from auditor.identifiers.matching.matches import (
    ANOTHER,
    COMMON,
    FORM,
    ORDINARY,
    Match,
    corroborated,
    tier_of,
)
from auditor.identifiers.sealed.payloads import Role
from auditor.models import Tier


def match(role: Role, start: int, end: int, number: int = 0, **more: Any) -> Match:
    return Match(start, end, number, role, tier_of(role), FORM.get(role, ""))._replace(**more)


def test_every_role_that_is_told_has_words() -> None:
    assert set(Role) - {Role.PHRASE_START} <= set(FORM)


def test_the_clearest_reading_of_a_stretch_stays() -> None:
    kept = corroborated([match(Role.FIRST, 0, 8), match(Role.FULL, 0, 18), match(Role.LAST, 9, 18)])
    assert [one.role for one in kept] == [Role.FULL]


def test_what_knows_more_of_the_same_words_stays_in_every_run() -> None:
    run_together, as_words = match(Role.FULL, 0, 18), match(Role.FULL, 0, 18, commonness=COMMON)
    for seen in ([run_together, as_words], [as_words, run_together]):
        assert corroborated(seen) == [as_words]


def test_a_second_sign_of_another_kind_raises() -> None:
    first, school = corroborated([match(Role.FIRST, 0, 8), match(Role.SCHOOL, 20, 30)])
    assert (first.tier, school.tier) == (Tier.MEDIUM, Tier.MEDIUM)


def test_the_same_kind_twice_raises_nothing() -> None:
    kept = corroborated([match(Role.FIRST, 0, 8), match(Role.NICK, 20, 25)])
    assert {one.tier for one in kept} == {Tier.WEAK}


def test_words_of_the_language_raise_nothing() -> None:
    kept = corroborated(
        [
            match(Role.FIRST, 0, 8, commonness=ORDINARY),
            match(Role.LAST, 20, 25, commonness=ORDINARY),
        ]
    )
    assert {one.tier for one in kept} == {Tier.WEAK}


def test_somebody_elses_name_is_not_raised() -> None:
    kept = corroborated([match(Role.FIRST, 0, 8, commonness=ANOTHER), match(Role.SCHOOL, 20, 30)])
    assert kept[0].tier is Tier.WEAK


def test_a_sure_match_silences_weak_ones_of_others_on_the_same_words() -> None:
    kept = corroborated([match(Role.FULL, 0, 18), match(Role.FIRST, 0, 8, number=1)])
    assert [one.number for one in kept] == [0]


def test_two_who_are_as_likely_are_both_told_as_tied() -> None:
    kept = corroborated([match(Role.FIRST, 0, 8), match(Role.FIRST, 0, 8, number=1)])
    assert [(one.number, one.is_tied) for one in kept] == [(0, True), (1, True)]


def test_three_who_are_as_likely_are_none_of_them_told() -> None:
    assert corroborated([match(Role.FIRST, 0, 8, number=n) for n in range(3)]) == []


def test_an_age_or_a_second_sign_decides() -> None:
    by_age = [match(Role.FIRST, 0, 8, number=n, fits_age=n == 1) for n in range(3)]
    assert [one.number for one in corroborated(by_age)] == [1]
    by_sign = [match(Role.FIRST, 0, 8, number=n) for n in range(3)]
    kept = corroborated([*by_sign, match(Role.SCHOOL, 20, 30, number=2)])
    assert {one.number for one in kept} == {2}


def test_a_listed_name_comes_before_a_short_form() -> None:
    kept = corroborated([match(Role.FIRST, 0, 8), match(Role.FOND, 0, 8, number=1)])
    assert [one.number for one in kept] == [0]


def test_of_weak_signs_the_longer_one_stays() -> None:
    kept = corroborated([match(Role.LAST, 0, 8), match(Role.SCHOOL, 0, 15)])
    assert [one.role for one in kept] == [Role.SCHOOL]


def test_a_name_repeated_thousands_of_times_takes_a_moment() -> None:
    many = [match(Role.FIRST, 20 * n, 20 * n + 8) for n in range(20_000)]
    started = time.process_time()
    assert len(corroborated(many)) == len(many)
    assert time.process_time() - started < 5
