"""Print how well case talk is found, and how much else is left alone, on a labelled corpus.

    python -m benchmarks.quality.run [--corpus ROWS.jsonl] [--findings FINDINGS.jsonl]

Without `--findings` this program's own detectors and scoring run over the rows, without a client
list. With it the findings of any other tool are read: one JSON object a line, `{"id", "severity",
"codes"}`, severity one of low, medium, high, critical; an id without a line has no finding.
"""

from __future__ import annotations

import argparse
import json
import sys
from collections.abc import Callable, Iterator, Sequence
from pathlib import Path

from auditor import detectors, exposure
from auditor.models import Worker
from benchmarks.quality.rows import CORPUS, Row, item_of, read_rows

BANDS = ("none", "low", "medium", "high", "critical")
SPLITS = ("fit", "held_out")

Findings = dict[str, str]
"""Band by row id; a row without a finding is absent."""


def own_findings(rows: Sequence[Row]) -> Findings:
    """What this program says about each row, without a client list."""
    found_by = detectors.build(None, Worker(), ())
    judge = exposure.Judge(Worker(), ())
    found: Findings = {}
    for number, row in enumerate(rows):
        item = item_of(row, number)
        result = judge.judge(item, detectors.detect(found_by, item))
        if result:
            found[row["id"]] = result.severity.word
    return found


def read_findings(path: Path) -> Findings:
    """Findings of another tool; several lines for one id count with the highest band."""
    found: Findings = {}
    for line in path.read_text("utf-8").splitlines():
        if line.strip():
            one = json.loads(line)
            before = found.get(one["id"], "none")
            found[one["id"]] = max(before, one["severity"], key=BANDS.index)
    return found


def share(rows: Sequence[Row], found: Findings) -> str:
    """How many of the rows have a finding, as "  87.5% (7/8)"; blank for no rows."""
    if not rows:
        return f"{'':18}"
    hits = sum(row["id"] in found for row in rows)
    return f"{100 * hits / len(rows):6.1f}% {f'({hits}/{len(rows)})':<10}"


def band_error(rows: Sequence[Row], found: Findings) -> str:
    """Mean distance between the band given and the band labelled, over all rows."""
    if not rows:
        return ""
    gaps = [
        abs(BANDS.index(found.get(row["id"], "none")) - BANDS.index(row["label"])) for row in rows
    ]
    return f"{sum(gaps) / len(gaps):7.3f}"


Choice = Callable[[Row], bool]


def told(field: str, value: str) -> Choice:
    """Case talk with this value, or with it among the values."""
    return lambda row: row["case_talk"] and (row[field] == value or value in row["codes"])


def has(field: str, value: str) -> Choice:
    """Rows with this value."""
    return lambda row: row[field] == value


def lines(rows: Sequence[Row]) -> Iterator[tuple[str, Choice]]:
    """The lines of the table: a name, and which rows stand behind it."""
    yield "recall, case talk", lambda row: row["case_talk"]
    yield "  label medium or more", lambda row: row["case_talk"] and row["label"] != "low"
    for band in BANDS[1:]:
        yield f"  {band}", told("label", band)
    for lang in sorted({row["lang"] for row in rows}):
        yield f"  {lang}", told("lang", lang)
    for code in sorted({code for row in rows for code in row["codes"]}):
        yield f"  {code}", told("codes", code)
    yield "false alarms, hard negatives", has("slice", "benign_hard")
    for trap in sorted({row["trap"] for row in rows if row["trap"]}):
        yield f"  {trap}", has("trap", trap)
    yield "false alarms, ordinary posts", has("slice", "benign_plain")


def table(rows: Sequence[Row], found: Findings) -> Iterator[str]:
    """The printed table, a line at a time: fit rows beside held-out rows."""
    parts = {split: [row for row in rows if row.get("split", "fit") == split] for split in SPLITS}
    yield f"{'':32}" + "".join(f"{split.replace('_', ' '):18}" for split in SPLITS)
    for name, chosen in lines(rows):
        cells = [share([row for row in parts[split] if chosen(row)], found) for split in SPLITS]
        yield f"{name:32}" + "".join(cells)
    cells = [f"{band_error(parts[split], found):18}" for split in SPLITS]
    yield f"{'mean absolute band error':32}" + "".join(cells)


def main() -> None:
    """Command line."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--corpus", type=Path, default=CORPUS)
    parser.add_argument("--findings", type=Path, help="findings of another tool, JSON Lines")
    options = parser.parse_args()
    rows = read_rows([options.corpus])
    found = read_findings(options.findings) if options.findings else own_findings(rows)
    sys.stdout.write("\n".join(line.rstrip() for line in table(rows, found)) + "\n")


if __name__ == "__main__":
    main()
