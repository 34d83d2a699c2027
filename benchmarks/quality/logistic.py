"""A ridge-held logistic model of named features, within bounds for each: small, exact, repeatable.

Every weight can be read and argued with. Words, which are many and mostly say nothing, are
stretched by how strongly each alone parts the rows before fitting, so that the ridge holds back
those that tell little (Wang and Manning, 2012).
"""

from __future__ import annotations

import sys
from collections import Counter
from collections.abc import Callable, Sequence
from typing import NamedTuple

import numpy as np
from numpy.typing import NDArray

Vector = NDArray[np.float32]
Mask = NDArray[np.bool_]
Bounds = Callable[[Sequence[str], Vector], tuple[Vector, Vector]]
"""From the names of the features and how far their columns were stretched to the lowest and the
highest weight that each may take."""


class Sample(NamedTuple):
    """One row as the model sees it: whether what the model is to tell is so, of what kind the row
    is, who wrote it, and how much it counts."""

    features: dict[str, float]
    is_so: bool
    kind: str
    hand: str = ""
    care: float = 1.0


class Model(NamedTuple):
    """Features by name with their weights, and the bias."""

    names: dict[str, int]
    weights: Vector
    bias: float

    def scores(self, rows: Sequence[Sample]) -> Vector:
        """The sum for each row."""
        return table(rows, self.names).times(self.weights) + np.float32(self.bias)


class Table(NamedTuple):
    """Rows by features, of which nearly all are nought: only the others are kept."""

    rows: NDArray[np.intp]
    columns: NDArray[np.intp]
    values: Vector
    shape: tuple[int, int]

    def scaled(self, by: Vector) -> Table:
        """The same with every column stretched."""
        return self._replace(values=self.values * by[self.columns])

    def times(self, weights: Vector) -> Vector:
        """A sum for each row."""
        told = self.values * weights[self.columns]
        return np.bincount(self.rows, told, self.shape[0]).astype(np.float32)

    def back(self, errors: Vector) -> Vector:
        """A sum for each feature."""
        told = self.values * errors[self.rows]
        return np.bincount(self.columns, told, self.shape[1]).astype(np.float32)


def table(rows: Sequence[Sample], names: dict[str, int]) -> Table:
    """The features of some rows."""
    known = [
        (number, names[name], value)
        for number, row in enumerate(rows)
        for name, value in row.features.items()
        if name in names
    ]
    numbers, columns, values = zip(*known, strict=True)
    return Table(
        np.array(numbers), np.array(columns), np.array(values, np.float32), (len(rows), len(names))
    )


def fit(
    rows: Sequence[Sample],
    ridge: float,
    bounds: Bounds,
    is_word: Callable[[str], bool],
    steps: int = 500,
) -> Model:
    """A ridge-held logistic model within its bounds, by accelerated projected descent."""
    counts = Counter(name for row in rows for name in row.features)
    names = {name: n for n, name in enumerate(sorted(n for n, c in counts.items() if c > 1))}
    tells = _telling(rows, names, is_word)
    x = table(rows, names).scaled(tells)
    y = np.array([row.is_so for row in rows], np.float32)
    care = np.array([row.care for row in rows], np.float32)
    low, high = bounds(list(names), tells)
    step = 1.0 / (_largest(x, care) / 4 + ridge)
    weights = ahead = np.zeros(len(names), np.float32)
    bias = ahead_bias = 0.0
    pace = 1.0
    for _ in range(steps):
        guess = 1.0 / (1.0 + np.exp(-(x.times(ahead) + np.float32(ahead_bias))))
        error = (guess - y) * care
        moved = np.clip(ahead - step * (x.back(error) + ridge * ahead), low, high)
        moved_bias = ahead_bias - step * float(error.sum())
        faster = (1 + np.sqrt(1 + 4 * pace * pace)) / 2
        push = (pace - 1) / faster
        ahead = (moved + push * (moved - weights)).astype(np.float32)
        ahead_bias = moved_bias + push * (moved_bias - bias)
        weights, bias, pace = moved.astype(np.float32), moved_bias, faster
    return Model(names, weights * tells, bias)


def report_left_out(
    found: Sequence[Sample], fitted: Callable[[Sequence[Sample]], Model], even: float = 0.0
) -> None:
    """By hand, tried on a fit that has seen none of its rows: how many of those that are so reach
    `even`, and how many of the others; then for all of them by the point of decision."""
    sys.stdout.write("hand     rows   are so  are not\n")
    scores = np.zeros(len(found), np.float32)
    hands = np.array([one.hand for one in found])
    is_so = np.array([one.is_so for one in found])
    for hand in sorted(set(hands)):
        own = hands == hand
        model = fitted([one for one in found if one.hand != hand])
        scores[own] = model.scores([one for one in found if one.hand == hand])
        over = scores[own] >= even
        shares = f"{over[is_so[own]].mean():8.3f} {over[~is_so[own]].mean():8.3f}"
        sys.stdout.write(f"{hand:4} {own.sum():8} {shares}\n")
    for cut in np.arange(-2.0, 2.01, 0.5):
        over = scores >= cut
        shares = f"{over[is_so].mean():8.3f} {over[~is_so].mean():8.3f}"
        sys.stdout.write(f"{cut:5.1f}         {shares}\n")


def _telling(
    rows: Sequence[Sample], names: dict[str, int], is_word: Callable[[str], bool]
) -> Vector:
    """How strongly each word alone parts the rows; 1 for what is no word."""
    of_so, of_rest = np.full(len(names), SMOOTH), np.full(len(names), SMOOTH)
    for row in rows:
        for name in row.features:
            if name in names and is_word(name):
                (of_so if row.is_so else of_rest)[names[name]] += 1
    ratio = np.log((of_so / of_so.sum()) / (of_rest / of_rest.sum()))
    words = np.array([is_word(name) for name in names])
    return np.where(words, np.clip(np.abs(ratio), *TELLING), 1.0).astype(np.float32)


SMOOTH = 0.3
TELLING = (0.05, 3.0)


def _largest(x: Table, care: Vector) -> float:
    """The largest eigenvalue of x'x with a column of ones, each row by how much it counts, by power
    iteration."""
    vector, ones = np.ones(x.shape[1], np.float32), 1.0
    size = 1.0
    for _ in range(30):
        product = care * (x.times(vector) + np.float32(ones))
        vector, ones = x.back(product), float(product.sum())
        size = float(np.sqrt(vector @ vector + ones * ones))
        vector, ones = vector / np.float32(size), ones / size
    return size
