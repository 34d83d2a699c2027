"""Fit the weights of the case-talk signs and words to labelled rows, and write them down.

    python -m benchmarks.quality.fit_weights [ROWS.jsonl ...] [--write]

Rows marked "split": "held_out" are never read for fitting. A logistic model with signed
weights: a sign that speaks for a client cannot come out negative, one that speaks against it
cannot come out positive, so that every weight can be read and argued with; single words and
pairs may pull either way. The sum is scaled so that 1.0 is the point from which an item counts.
"""

from __future__ import annotations

import argparse
import re
import sys
from collections import Counter
from collections.abc import Sequence
from pathlib import Path
from typing import NamedTuple

import numpy as np
from numpy.typing import NDArray

from auditor.detectors.case_talk.belonging import OTHERWISE
from auditor.detectors.case_talk.evidence import EARLY, signs_in, words_in
from auditor.detectors.case_talk.lexicon import lexicon
from auditor.detectors.case_talk.reading import line_of, tokens
from auditor.detectors.case_talk.setting import WHERE, setting
from auditor.models import Item
from benchmarks.quality.everyday import posts
from benchmarks.quality.rows import CORPUS, item_of, read_rows

Vector = NDArray[np.float32]
Mask = NDArray[np.bool_]

FOLDER = Path(__file__).parents[2] / "auditor" / "detectors" / "case_talk"
SLICES = ("case_talk", "benign_hard", "benign_plain")
WORD, PAIR, EARLIER = 1.0, 0.5, 0.6
"""How far a word, a pair of words and an early word count beside a sign, before fitting."""


class Sample(NamedTuple):
    """One item as the model sees it; `kind` is the slice it comes from."""

    features: dict[str, float]
    case_talk: bool
    kind: str


def features_of(item: Item) -> dict[str, float]:
    """Signs by name, words as "=word" and "=word word"."""
    text = tokens(item.text)
    found = dict.fromkeys(signs_in(setting(item), text, lexicon()), 1.0)
    line = line_of(text)
    for word in words_in(line.norms, line.kinds):
        found["=" + word] = _scale(word)
    return found


def _scale(word: str) -> float:
    return EARLIER if word.startswith(EARLY) else PAIR if " " in word else WORD


def samples(paths: Sequence[Path], ordinary: int) -> list[Sample]:
    """All rows that may be used for fitting, and generated everyday posts."""
    rows = [row for row in read_rows(paths) if row.get("split") != "held_out"]
    labelled = [
        Sample(features_of(item_of(row)), bool(row["case_talk"]), row["slice"])
        for row in rows
        if row.get("slice", SLICES[0]) in SLICES
    ]
    everyday = [Sample(features_of(item), False, "everyday") for item in posts(ordinary, seed=7)]
    return labelled + everyday


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


def bounds(names: Sequence[str]) -> tuple[Vector, Vector]:
    """The lowest and the highest weight that each feature may take."""
    low = np.full(len(names), -np.inf, np.float32)
    high = np.full(len(names), np.inf, np.float32)
    for column, name in enumerate(names):
        if name.startswith("=") or is_free(name):
            continue
        if any(part in OTHERWISE for part in re.split("[+:]", name)):
            high[column] = 0.0
        else:
            low[column] = 0.0
    return low, high


def is_free(name: str) -> bool:
    """Whether a sign may speak for a client or against: what its words
    mean where it stands; what is about somebody else never speaks for a client."""
    parts = set(re.split("[+:]", name))
    return bool(parts & WHERE) and not parts & OTHERWISE


def fit(rows: Sequence[Sample], ridge: float, everyday: float = 0.7, steps: int = 500) -> Model:
    """A ridge-held logistic model within its bounds, by accelerated projected descent."""
    counts = Counter(name for row in rows for name in row.features)
    names = {name: n for n, name in enumerate(sorted(n for n, c in counts.items() if c > 1))}
    x = table(rows, names)
    y = np.array([row.case_talk for row in rows], np.float32)
    care = np.array([everyday if row.kind == "everyday" else 1.0 for row in rows], np.float32)
    low, high = bounds(list(names))
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
    return Model(names, weights, bias)


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


def cross_validated(rows: Sequence[Sample], ridge: float, folds: int) -> Vector:
    """The score of every row by a model that has not seen it."""
    fold = np.random.default_rng(0).integers(0, folds, len(rows))
    scores = np.zeros(len(rows), np.float32)
    for held in range(folds):
        model = fit([row for row, f in zip(rows, fold, strict=True) if f != held], ridge)
        chosen = np.flatnonzero(fold == held)
        scores[chosen] = model.scores([rows[int(n)] for n in chosen])
    return scores


def report(rows: Sequence[Sample], scores: Vector) -> None:
    """Recall and false alarms by cut, on rows that the model had not seen."""
    case = np.array([row.case_talk for row in rows])
    kinds = np.array([row.kind for row in rows])
    sys.stdout.write("cut    recall  hard   plain  everyday\n")
    for cut in np.arange(-1.5, 2.01, 0.25):
        over = scores >= cut
        parts = [over[kinds == kind].mean() for kind in ("benign_hard", "benign_plain", "everyday")]
        line = "  ".join(f"{part:.3f}" for part in (over[case].mean(), *parts))
        sys.stdout.write(f"{cut:5.2f}  {line}\n")


def write(model: Model, cut: float) -> None:
    """Put the weights, scaled to a threshold of 1, into the detector's data files."""
    scale = cut - model.bias
    signs: list[tuple[str, float]] = []
    words: list[tuple[str, float]] = []
    for name, column in model.names.items():
        weight = float(model.weights[column]) / scale
        if name.startswith("="):
            words.append((name[1:], weight * _scale(name[1:])))
        else:
            signs.append((name, weight))
    for file, table, least in (("weights.toml", signs, 0.005), ("words.toml", words, 0.01)):
        path = FOLDER / file
        head = path.read_text("utf-8").split("[weights]")[0]
        ranked = sorted((w for w in table if abs(w[1]) >= least), key=lambda w: (-w[1], w[0]))
        lines = [f'"{_escaped(name)}" = {weight:.3f}\n' for name, weight in ranked]
        path.write_text(head + "[weights]\n" + "".join(lines), "utf-8")


def _escaped(name: str) -> str:
    return name.replace("\\", "\\\\").replace('"', '\\"')


def main() -> None:
    """Command line."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("rows", nargs="*", type=Path, default=[CORPUS])
    parser.add_argument("--ordinary", type=int, default=1500)
    parser.add_argument("--folds", type=int, default=5)
    parser.add_argument("--ridge", type=float, default=1.0)
    parser.add_argument("--cut", type=float, default=0.0, help="score that becomes 1.0")
    parser.add_argument("--write", action="store_true", help="write weights.toml and words.toml")
    options = parser.parse_args()
    rows = samples(options.rows, options.ordinary)
    if options.folds:
        report(rows, cross_validated(rows, options.ridge, options.folds))
    if options.write:
        write(fit(rows, options.ridge), options.cut)


if __name__ == "__main__":
    main()
