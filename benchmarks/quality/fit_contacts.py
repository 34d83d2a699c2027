"""Fit what the words around contact data weigh, and write it down.

    python -m benchmarks.quality.fit_contacts [--leave-out] [--write]

Rows under `contacts/` say whose the data in them is. Data of a client or of another private person
counts; the owner's own, an agency's, a service's, and what only looks like data do not. Data in
harmless rows of the corpus is nobody's either. `--leave-out` tries every file on a fit without it.
"""

from __future__ import annotations

import argparse
from collections.abc import Iterator, Sequence
from pathlib import Path

import numpy as np

from auditor.detectors.around import Words
from auditor.detectors.contact_data import Spot, spots, whose
from benchmarks.quality.fit_names import MOST_OF_A_WORD, is_word, stretch, write_weights
from benchmarks.quality.logistic import Model, Sample, Vector, fit, report_left_out
from benchmarks.quality.rows import CORPUS, Row, item_of, read_rows

ROWS = Path(__file__).with_name("contacts")
WEIGHTS = Path(__file__).parents[2] / "auditor" / "detectors" / "contact_data" / "whose.toml"
COUNTS = frozenset(("client", "person"))
"""Whose data is told."""
RIDGE, HARMLESS_CARE = 0.7, 0.5


def samples(rows: Sequence[Row], hand: str, care: float = 1.0) -> Iterator[Sample]:
    """All contact data of these rows; rows without `whose` have none that counts."""
    for number, row in enumerate(rows):
        item = item_of(row, number)
        words = Words(item.text)
        apart = len(row["text"]) - len(item.text)
        is_told = row.get("whose") in COUNTS
        for spot in spots(item.text):
            if spot.kind not in whose.KINDS or (is_told and not _is_marked(row, spot, apart)):
                continue
            features = {sign: stretch(sign) for sign in whose.signs(item, words, spot)}
            yield Sample(features, is_told, spot.kind.value, hand, care)


def _is_marked(row: Row, spot: Spot, apart: int) -> bool:
    """Whether a row says that this is the data; rows without marks mean all of it."""
    return not row["spans"] or any(
        start - apart < spot.end and spot.start < end - apart for start, end in row["spans"]
    )


def bounds(signs: Sequence[str], tells: Vector) -> tuple[Vector, Vector]:
    """No single word may decide whose data is."""
    high = np.array(
        [
            MOST_OF_A_WORD / (stretch(sign) * tell) if is_word(sign) else np.inf
            for sign, tell in zip(signs, tells, strict=True)
        ],
        np.float32,
    )
    return -high, high


def fitted(rows: Sequence[Sample]) -> Model:
    """The model of these samples."""
    return fit(rows, RIDGE, bounds, is_word)


def main() -> None:
    """Command line."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--leave-out", action="store_true", help="try on files left out of the fit")
    parser.add_argument("--write", action="store_true", help="write whose.toml")
    options = parser.parse_args()
    files = sorted(ROWS.glob("*.jsonl"))
    found = [one for path in files for one in samples(read_rows([path]), path.stem)]
    harmless = [row for row in read_rows([CORPUS]) if not row["case_talk"]]
    others = list(samples(harmless, "", HARMLESS_CARE))
    if options.leave_out:
        report_left_out(found, lambda seen: fitted([*seen, *others]), whose.STANDS_FROM)
    if options.write:
        write_weights(WEIGHTS, fitted([*found, *others]))


if __name__ == "__main__":
    main()
