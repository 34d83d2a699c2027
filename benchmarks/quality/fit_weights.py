"""Fit the weights of the case-talk signs and words to labelled rows, and write them down.

    python -m benchmarks.quality.fit_weights [ROWS.jsonl ...] [--leave-out] [--write]

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
from benchmarks.quality.rows import CORPUS, Row, item_of, read_rows

Vector = NDArray[np.float32]
Mask = NDArray[np.bool_]

FOLDER = Path(__file__).parents[2] / "auditor" / "detectors" / "case_talk"
SLICES = ("case_talk", "benign_hard", "benign_plain")
WORD, PAIR, EARLIER = 0.7, 0.4, 0.4
"""How far a word, a pair of words and an early word count beside a sign, before fitting."""


PROTECTED = frozenset(
    {"protected_gripe", "whistleblowing", "pay", "caseload", "management", "union"}
)
"""Traps whose rows nobody may be blamed for."""
GUARDED = frozenset({"published", "samples"})
"""Hands of rows that tell published cases in other words, the only ones known to be real, and of
the samples that show what the program does."""
PROTECTED_CARE, GUARDED_CARE, EVERYDAY_CARE = 5.0, 4.0, 1.5


class Sample(NamedTuple):
    """One item as the model sees it: its slice, who wrote it, and how much it counts."""

    features: dict[str, float]
    case_talk: bool
    kind: str
    hand: str = ""
    care: float = 1.0


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
        Sample(
            features_of(item_of(row)),
            bool(row["case_talk"]),
            row["slice"],
            row.get("hand", ""),
            care_of(row),
        )
        for row in rows
        if row.get("slice", SLICES[0]) in SLICES
    ]
    everyday = [
        Sample(features_of(item), False, "everyday", care=EVERYDAY_CARE)
        for item in posts(ordinary, seed=7)
    ]
    return labelled + everyday


def care_of(row: Row) -> float:
    """How much a row counts in the fit."""
    if row["trap"] in PROTECTED:
        return PROTECTED_CARE
    return GUARDED_CARE if row.get("hand") in GUARDED else 1.0


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


def bounds(names: Sequence[str], tells: Vector) -> tuple[Vector, Vector]:
    """The lowest and the highest weight that each feature may take, in columns that `tells` has
    stretched: no single word may decide an item, however seldom it is."""
    low = np.full(len(names), -np.inf, np.float32)
    high = np.full(len(names), np.inf, np.float32)
    for column, name in enumerate(names):
        if name.startswith("="):
            high[column] = MOST_OF_A_WORD / (_scale(name[1:]) * tells[column])
            low[column] = -high[column]
        elif is_free(name):
            continue
        elif any(part in OTHERWISE for part in re.split("[+:]", name)):
            high[column] = 0.0
        else:
            low[column] = 0.0
    return low, high


def is_free(name: str) -> bool:
    """Whether a sign may speak for a client or against: what its words
    mean where it stands; what is about somebody else never speaks for a client."""
    parts = set(re.split("[+:]", name))
    return bool(parts & WHERE) and not parts & OTHERWISE


def fit(rows: Sequence[Sample], ridge: float, steps: int = 500) -> Model:
    """A ridge-held logistic model within its bounds, by accelerated projected descent."""
    counts = Counter(name for row in rows for name in row.features)
    names = {name: n for n, name in enumerate(sorted(n for n, c in counts.items() if c > 1))}
    tells = telling(rows, names)
    x = table(rows, names).scaled(tells)
    y = np.array([row.case_talk for row in rows], np.float32)
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


def telling(rows: Sequence[Sample], names: dict[str, int]) -> Vector:
    """How strongly each word alone parts case talk from the rest, by which its column is stretched
    before fitting: the ridge then holds back words that tell little (Wang and Manning, 2012). Signs
    are left as they are."""
    of_case, of_rest = np.full(len(names), SMOOTH), np.full(len(names), SMOOTH)
    for row in rows:
        for name in row.features:
            if name in names and name.startswith("="):
                (of_case if row.case_talk else of_rest)[names[name]] += 1
    ratio = np.log((of_case / of_case.sum()) / (of_rest / of_rest.sum()))
    is_word = np.array([name.startswith("=") for name in names])
    return np.where(is_word, np.clip(np.abs(ratio), *TELLING), 1.0).astype(np.float32)


MOST_OF_A_WORD = 0.8
"""Log odds that one word or pair can add or take away: about a quarter of what an item needs."""
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


def left_out(rows: Sequence[Sample], ridge: float) -> Vector:
    """The score of every row by a model that has seen none of the same hand's; rows of the samples,
    and generated ones, are always seen."""
    scores = np.full(len(rows), np.nan, np.float32)
    for hand in sorted({row.hand for row in rows if row.hand.isdigit()}):
        model = fit([row for row in rows if row.hand != hand], ridge)
        chosen = [number for number, row in enumerate(rows) if row.hand == hand]
        scores[chosen] = model.scores([rows[number] for number in chosen])
    return scores


def report(rows: Sequence[Sample], scores: Vector) -> None:
    """By hand, and for all of them by cut: what is found, and what raises a false alarm."""
    case = np.array([row.case_talk for row in rows])
    kinds = np.array([row.kind for row in rows])
    hands = np.array([row.hand for row in rows])
    unseen = ~np.isnan(scores)

    def line(name: str, chosen: Mask, cut: float) -> str:
        over = scores >= cut
        parts = [over[chosen & (kinds == kind)].mean() for kind in ("benign_hard", "benign_plain")]
        shares = "  ".join(f"{part:6.3f}" for part in (over[chosen & case].mean(), *parts))
        return f"{name:6}  {shares}\n"

    sys.stdout.write("hand    recall    hard   plain\n")
    for hand in sorted(set(hands[unseen])):
        sys.stdout.write(line(hand, hands == hand, 0.0))
    sys.stdout.write("cut\n")
    for cut in np.arange(-1.0, 1.01, 0.25):
        sys.stdout.write(line(f"{cut:5.2f}", unseen, cut))


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
    parser.add_argument("--ordinary", type=int, default=3000)
    parser.add_argument("--leave-out", action="store_true", help="try on hands left out of the fit")
    parser.add_argument("--ridge", type=float, default=1.0)
    parser.add_argument("--cut", type=float, default=0.0, help="score that becomes 1.0")
    parser.add_argument("--write", action="store_true", help="write weights.toml and words.toml")
    options = parser.parse_args()
    rows = samples(options.rows, options.ordinary)
    if options.leave_out:
        report(rows, left_out(rows, options.ridge))
    if options.write:
        write(fit(rows, options.ridge), options.cut)


if __name__ == "__main__":
    main()
