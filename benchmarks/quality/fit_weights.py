"""Fit the weights of the case-talk signs and words to labelled rows, and write them down.

    python -m benchmarks.quality.fit_weights [ROWS.jsonl ...] [--leave-out] [--write]

Rows marked "split": "held_out" are never read for fitting. A logistic model with signed
weights: a sign that speaks for a client cannot come out negative, one that speaks against it
cannot come out positive, so that every weight can be read and argued with; single words and
pairs may pull either way. The sum is scaled so that 1.0 is the point from which an item counts.
"""

from __future__ import annotations

import argparse
import math
import re
import sys
from collections.abc import Sequence
from pathlib import Path

import numpy as np

from auditor.detectors.case_talk.belonging import OTHERWISE
from auditor.detectors.case_talk.evidence import EARLY, FEW, LONG, signs_in, words_in
from auditor.detectors.case_talk.lexicon import lexicon
from auditor.detectors.case_talk.reading import line_of, tokens
from auditor.detectors.case_talk.setting import WHERE, setting
from auditor.models import Item
from benchmarks.quality.everyday import posts
from benchmarks.quality.logistic import Mask, Model, Sample, Vector, fit
from benchmarks.quality.rows import CORPUS, Row, item_of, read_rows

FOLDER = Path(__file__).parents[2] / "auditor" / "detectors" / "case_talk"
SLICES = ("case_talk", "benign_hard", "benign_plain")
WORD, PAIR, EARLIER = 0.7, 0.4, 0.4
"""How far a word, a pair of words and an early word count beside a sign, before fitting."""


CUT = -0.5
"""Log odds from which on an item counts, a little below even: what is missed harms more."""
PROTECTED = frozenset(
    {"protected_gripe", "whistleblowing", "pay", "caseload", "management", "union"}
)
"""Traps whose rows nobody may be blamed for."""
GUARDED = frozenset({"published", "samples"})
"""Hands of rows that tell published cases in other words, the only ones known to be real, and of
the samples that show what the program does."""
PROTECTED_CARE, GUARDED_CARE, EVERYDAY_CARE = 9.0, 9.0, 1.5
PLAIN_CARE = ((12, 1.0), (20, 2.5), (45, 4.0), (60, 2.5), (math.inf, 1.0))
"""How much an ordinary row counts that has fewer words than this: people write far more of them
than the corpus holds, and it holds most case talk in 20 to 45 words."""
LONG_CASE, LONG_CASE_CARE = 45, 2.0
"""The same of case talk from so many words on, of which there are few rows."""


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
    if row.get("hand") in GUARDED:
        return GUARDED_CARE
    words = len(row["text"].split())
    if row["slice"] == "benign_plain":
        return next(care for longest, care in PLAIN_CARE if words < longest)
    return LONG_CASE_CARE if row["case_talk"] and words >= LONG_CASE else 1.0


def bounds(names: Sequence[str], tells: Vector) -> tuple[Vector, Vector]:
    """The lowest and the highest weight that each feature may take, in columns that `tells` has
    stretched: no single word may decide an item, however seldom it is."""
    low = np.full(len(names), -np.inf, np.float32)
    high = np.full(len(names), np.inf, np.float32)
    for column, name in enumerate(names):
        if name.startswith("="):
            high[column] = MOST_OF_A_WORD / (_scale(name[1:]) * tells[column])
            low[column] = -high[column]
        elif name.startswith((FEW, LONG)):
            high[column] = 0.0
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


MOST_OF_A_WORD = 0.8
"""Log odds that one word or pair can add or take away: about a quarter of what an item needs."""


def is_word(name: str) -> bool:
    """Whether a feature is a word or a pair of words and no sign."""
    return name.startswith("=")


def fitted(rows: Sequence[Sample], ridge: float) -> Model:
    """The model of these rows."""
    return fit(rows, ridge, bounds, is_word)


def left_out(rows: Sequence[Sample], ridge: float) -> Vector:
    """The score of every row by a model that has seen none of the same hand's; rows of the samples,
    and generated ones, are always seen."""
    scores = np.full(len(rows), np.nan, np.float32)
    for hand in sorted({row.hand for row in rows if row.hand.isdigit()}):
        model = fitted([row for row in rows if row.hand != hand], ridge)
        chosen = [number for number, row in enumerate(rows) if row.hand == hand]
        scores[chosen] = model.scores([rows[number] for number in chosen])
    return scores


def report(rows: Sequence[Sample], scores: Vector) -> None:
    """By hand, and for all of them by cut: what is found, and what raises a false alarm."""
    case = np.array([row.is_so for row in rows])
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
    parser.add_argument("--cut", type=float, default=CUT, help="score that becomes 1.0")
    parser.add_argument("--write", action="store_true", help="write weights.toml and words.toml")
    options = parser.parse_args()
    rows = samples(options.rows, options.ordinary)
    if options.leave_out:
        report(rows, left_out(rows, options.ridge))
    if options.write:
        write(fitted(rows, options.ridge), options.cut)


if __name__ == "__main__":
    main()
