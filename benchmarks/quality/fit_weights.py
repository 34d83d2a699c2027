"""Fit the weights of the case-talk signs to labelled rows, and print them for weights.toml.

    python benchmarks/quality/fit_weights.py ROWS.jsonl [MORE.jsonl ...] [--folds 5]

Rows marked "split": "held_out" are never read for fitting. A logistic model with signed
weights: what speaks for a client cannot come out negative, what speaks against it cannot come
out positive, so that every weight can be read and argued with. The sum is scaled so that 1.0 is
the point from which an item counts.
"""

from __future__ import annotations

import argparse
import json
import sys
from pathlib import Path
from typing import Any

import numpy as np
from numpy.typing import NDArray

from auditor.detectors.case_talk.evidence import OTHERWISE, weigh
from auditor.detectors.case_talk.lexicon import lexicon
from auditor.detectors.case_talk.reading import tokens, windows
from benchmarks.quality.everyday import posts
from benchmarks.quality.rows import item_of

Matrix = NDArray[np.float64]

SLICES = ("case_talk", "benign_hard", "benign_plain")


def signs_and_label(row: dict[str, Any], number: int) -> tuple[frozenset[str], bool]:
    """The signs that the detector sees in a row, and whether the row is case talk."""
    item = item_of(row, number)
    return weigh(item, tokens(windows(item.text)), lexicon()).signs, bool(row["case_talk"])


def read(paths: list[Path]) -> list[tuple[frozenset[str], bool]]:
    """All rows that may be used for fitting."""
    rows = []
    for path in paths:
        for number, line in enumerate(path.read_text("utf-8").splitlines()):
            row = json.loads(line)
            if row.get("split") != "held_out" and row.get("slice", SLICES[0]) in SLICES:
                rows.append(signs_and_label(row, number))
    return rows


def ordinary(count: int) -> list[tuple[frozenset[str], bool]]:
    """Signs of generated everyday posts, none of which is case talk."""
    return [
        (weigh(item, tokens(item.text), lexicon()).signs, False) for item in posts(count, seed=7)
    ]


def against(sign: str) -> bool:
    """Whether a sign may only pull away from a finding."""
    return any(part in OTHERWISE for part in sign.split("+"))


def fit(x: Matrix, y: Matrix, away: NDArray[np.bool_], ridge: float) -> tuple[Matrix, float]:
    """Weights and bias of a ridge-held logistic model by projected gradient descent."""
    weights, bias = np.zeros(x.shape[1]), 0.0
    balance = np.where(y > 0, 1.0, 1.25)
    for _ in range(4000):
        guess = 1.0 / (1.0 + np.exp(-(x @ weights + bias)))
        error = (guess - y) * balance
        weights -= 0.5 * (x.T @ error / len(y) + ridge * weights)
        bias -= 0.5 * float(error.mean())
        weights = np.where(away, np.minimum(weights, 0.0), np.maximum(weights, 0.0))
    return weights, bias


def main() -> None:
    """Command line."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("rows", nargs="+", type=Path)
    parser.add_argument("--ordinary", type=int, default=600)
    parser.add_argument("--folds", type=int, default=5)
    parser.add_argument("--ridge", type=float, default=0.004)
    parser.add_argument("--cut", type=float, default=0.5, help="probability that counts as 1.0")
    options = parser.parse_args()
    rows = read(options.rows) + ordinary(options.ordinary)
    names = sorted({sign for signs, _ in rows for sign in signs})
    x = np.array([[float(name in signs) for name in names] for signs, _ in rows])
    y = np.array([float(label) for _, label in rows])
    away = np.array([against(name) for name in names])
    guesses = np.zeros(len(y))
    for fold in range(options.folds):
        test = np.arange(len(y)) % options.folds == fold
        weights, bias = fit(x[~test], y[~test], away, options.ridge)
        guesses[test] = 1.0 / (1.0 + np.exp(-(x[test] @ weights + bias)))
    for cut in (0.3, 0.4, 0.5, 0.6, 0.7, 0.8):
        recall = (guesses[y > 0] >= cut).mean()
        alarms = (guesses[y == 0] >= cut).mean()
        sys.stdout.write(
            f"# cross-validated at {cut}: recall {recall:.3f}, false alarms {alarms:.3f}\n"
        )
    weights, bias = fit(x, y, away, options.ridge)
    scale = np.log(options.cut / (1 - options.cut)) - bias
    sys.stdout.write("threshold = 1.0\n\n[weights]\n")
    for name, weight in sorted(zip(names, weights / scale, strict=True), key=lambda w: -w[1]):
        if abs(weight) >= 0.005:
            sys.stdout.write(f'"{name}" = {weight:.2f}\n')


if __name__ == "__main__":
    main()
