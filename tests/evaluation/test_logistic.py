"""The model that weights are fitted with keeps to its bounds, and learns nothing from nothing."""

from __future__ import annotations

from collections.abc import Sequence
from itertools import product

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from benchmarks.quality.logistic import Model, Sample, Vector, fit, report_left_out, table

SIGNS = tuple("abcdef")
FEATURES = st.dictionaries(
    st.sampled_from(SIGNS), st.floats(0.25, 2.0, width=32), max_size=len(SIGNS)
)
SAMPLES = st.lists(
    st.tuples(FEATURES, st.booleans()).map(lambda row: Sample(*row, kind="")),
    min_size=4,
    max_size=24,
).filter(lambda rows: len(_twice(rows)) > 0)


def _twice(rows: Sequence[Sample]) -> Sequence[Sample]:
    """The rows of which some sign stands in another one too."""
    names = [name for row in rows for name in row.features]
    return [row for row in rows if any(names.count(name) > 1 for name in row.features)]


def sample(names: str, is_so: bool, care: float = 1.0) -> Sample:
    """A row with these signs."""
    return Sample(dict.fromkeys(names, 1.0), is_so, "", care=care)


def free(names: Sequence[str], _: Vector) -> tuple[Vector, Vector]:
    """No bounds."""
    every = np.full(len(names), np.inf, np.float32)
    return -every, every


def no_words(_: str) -> bool:
    """Every sign counts as it is."""
    return False


def weights(model: Model) -> dict[str, float]:
    """The weights by name."""
    return {name: float(model.weights[column]) for name, column in model.names.items()}


@settings(max_examples=40)
@given(SAMPLES, st.floats(-1.0, 0.0, width=32), st.floats(0.0, 1.0, width=32))
def test_no_weight_leaves_its_bounds(rows: list[Sample], low: float, high: float) -> None:
    def bounds(names: Sequence[str], _: Vector) -> tuple[Vector, Vector]:
        return np.full(len(names), low, np.float32), np.full(len(names), high, np.float32)

    found = weights(fit(rows, 0.1, bounds, no_words, steps=60))
    assert all(low - 1e-6 <= weight <= high + 1e-6 for weight in found.values())


@settings(max_examples=40)
@given(SAMPLES)
def test_bounds_hold_for_words_that_are_stretched(rows: list[Sample]) -> None:
    most = 0.5

    def bounds(names: Sequence[str], tells: Vector) -> tuple[Vector, Vector]:
        assert len(names) == len(tells)
        return -np.float32(most) / tells, np.float32(most) / tells

    found = weights(fit(rows, 0.1, bounds, lambda name: name in "abc", steps=60))
    assert all(abs(weight) <= most + 1e-5 for weight in found.values())


@settings(max_examples=40)
@given(SAMPLES)
def test_every_weight_is_finite(rows: list[Sample]) -> None:
    model = fit(rows, 0.5, free, no_words, steps=60)
    assert np.isfinite(model.weights).all()
    assert np.isfinite(model.bias)


@settings(max_examples=40)
@given(SAMPLES)
def test_the_same_rows_give_the_same_weights(rows: list[Sample]) -> None:
    one, two = (fit(rows, 0.5, free, no_words, steps=60) for _ in range(2))
    assert weights(one) == weights(two)
    assert one.bias == two.bias


@given(FEATURES, FEATURES, st.lists(st.floats(-3, 3, width=32), min_size=6, max_size=6))
def test_scores_are_linear(
    one: dict[str, float], two: dict[str, float], weighed: list[float]
) -> None:
    bias = 0.75
    model = Model({name: n for n, name in enumerate(SIGNS)}, np.array(weighed, np.float32), bias)
    both = {name: one.get(name, 0.0) + two.get(name, 0.0) for name in {*one, *two}}
    rows = [Sample(features, True, "") for features in ({"a": 0.0}, one, two, both)]
    nothing, of_one, of_two, of_both = map(float, model.scores(rows))
    assert nothing == pytest.approx(bias)
    assert of_both - bias == pytest.approx((of_one - bias) + (of_two - bias), abs=1e-4)
    by_hand = bias + sum(weighed[SIGNS.index(name)] * value for name, value in one.items())
    assert of_one == pytest.approx(by_hand, abs=1e-4)


def test_signs_that_a_model_does_not_know_count_nothing() -> None:
    model = Model({"a": 0}, np.array([2.0], np.float32), -1.0)
    rows = [sample("a", True), sample("z", True), sample("az", True)]
    assert list(model.scores(rows)) == [1.0, -1.0, 1.0]


def test_a_table_keeps_what_is_not_nought() -> None:
    rows = [Sample({"a": 2.0, "z": 1.0}, True, ""), Sample({"b": 0.5}, False, "")]
    x = table(rows, {"a": 0, "b": 1})
    assert x.shape == (2, 2)
    assert list(x.times(np.array([1.0, 4.0], np.float32))) == [2.0, 2.0]
    assert list(x.back(np.array([1.0, -2.0], np.float32))) == [2.0, -1.0]
    doubled = x.scaled(np.array([2.0, 2.0], np.float32))
    assert list(doubled.times(np.array([1.0, 4.0], np.float32))) == [4.0, 4.0]


ALL_WAYS = [
    sample(f"{tells}{idle}", tells == "a") for tells, idle in product("ab", ("", "c"))
] * 6  # "c" stands as often with one side as with the other


def test_what_tells_a_side_weighs_for_it_and_what_tells_nothing_about_nothing() -> None:
    found = weights(fit(ALL_WAYS, 0.1, free, no_words))
    assert found["a"] > 1.0
    assert found["b"] < -1.0
    assert found["c"] == pytest.approx(0.0, abs=0.02)


def test_a_word_that_tells_nothing_is_held_back_more_than_one_that_tells() -> None:
    found = weights(fit(ALL_WAYS, 0.1, free, lambda _: True))
    assert found["a"] > 1.0
    assert found["c"] == pytest.approx(0.0, abs=0.02)


def test_a_stronger_ridge_holds_weights_smaller() -> None:
    sizes = [
        sum(abs(weight) for weight in weights(fit(ALL_WAYS, ridge, free, no_words)).values())
        for ridge in (0.01, 0.1, 1.0, 10.0)
    ]
    assert sizes == sorted(sizes, reverse=True)


def test_a_sign_of_one_row_alone_is_left_out() -> None:
    rows = [*ALL_WAYS, sample("az", True)]
    assert "z" not in fit(rows, 0.1, free, no_words).names


def test_rows_that_count_little_move_the_weights_little() -> None:
    against = [sample("a", False)] * 12
    light = [row._replace(care=0.05) for row in against]
    without = weights(fit(ALL_WAYS, 0.1, free, no_words))["a"]
    little = weights(fit([*ALL_WAYS, *light], 0.1, free, no_words))["a"]
    fully = weights(fit([*ALL_WAYS, *against], 0.1, free, no_words))["a"]
    assert fully < little < without
    assert without - little < (without - fully) / 2


def test_the_bias_tells_how_often_it_is_so() -> None:
    rows = [sample("c", number % 4 == 0) for number in range(40)]
    model = fit(rows, 100.0, free, no_words, steps=2000)
    odds = float(model.scores(rows[:1])[0])
    assert 1 / (1 + np.exp(-odds)) == pytest.approx(0.25, abs=0.01)


def test_a_hand_is_judged_by_a_model_that_has_not_seen_it(
    capsys: pytest.CaptureFixture[str],
) -> None:
    rows = [sample("a", True)._replace(hand="1"), sample("b", False)._replace(hand="1")]
    rows += [one._replace(hand="2") for one in rows]
    seen: list[set[str]] = []

    def fitted(some: Sequence[Sample]) -> Model:
        seen.append({one.hand for one in some})
        return Model({"a": 0, "b": 1}, np.array([2.0, -2.0], np.float32), 0.0)

    report_left_out(rows, fitted)
    assert seen == [{"2"}, {"1"}]
    assert "1           2    1.000    0.000" in capsys.readouterr().out
