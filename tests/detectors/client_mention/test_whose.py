"""The log odds of a name are the sum of what its signs weigh, and of nothing else."""

from __future__ import annotations

import tomllib
from importlib.resources import files
from math import isfinite

import pytest
from hypothesis import given
from hypothesis import strategies as st

from auditor.detectors import client_mention
from auditor.detectors.client_mention import whose

TABLE = tomllib.loads(files(client_mention).joinpath("whose.toml").read_text("utf-8"))
START: float = TABLE["start"]
WEIGHTS: dict[str, float] = TABLE["weights"]
KNOWN = st.frozensets(st.sampled_from(sorted(WEIGHTS)), max_size=12)
UNKNOWN = st.frozensets(st.text(min_size=1).map("of no kind {}".format), max_size=6)


def test_every_weight_is_a_finite_number_that_counts() -> None:
    assert isfinite(START)
    assert len(WEIGHTS) > 1000
    assert all(map(isfinite, WEIGHTS.values()))
    assert all(0.005 < abs(weight) < 5 for weight in WEIGHTS.values())


def test_without_a_sign_the_odds_are_where_they_start() -> None:
    assert whose.odds(frozenset()) == START


@given(KNOWN)
def test_the_odds_are_the_sum_of_the_weights(signs: frozenset[str]) -> None:
    total = START + sum(WEIGHTS[sign] for sign in signs)
    assert whose.odds(signs) == pytest.approx(total)


@given(KNOWN, UNKNOWN)
def test_signs_that_nobody_weighed_count_nothing(
    signs: frozenset[str], others: frozenset[str]
) -> None:
    assert whose.odds(signs | others) == whose.odds(signs)


@given(KNOWN, KNOWN)
def test_each_sign_counts_once_and_by_itself(one: frozenset[str], two: frozenset[str]) -> None:
    apart = whose.odds(one) + whose.odds(two) - whose.odds(one & two)
    assert whose.odds(one | two) == pytest.approx(apart)
