"""The labelled corpus keeps to its guide, and case talk is found in it as well as last time."""

from __future__ import annotations

import json
from collections import Counter
from pathlib import Path

import pytest

from auditor.detectors.case_talk import CaseTalk
from auditor.models import Worker
from benchmarks.quality.everyday import posts
from benchmarks.quality.rows import CORPUS, Row, item_of, read_rows
from benchmarks.quality.run import band_error, read_findings, table

CODES = [f"T{number:02}" for number in (*range(5, 14), 16, 17, *range(20, 22), *range(23, 34))]


@pytest.fixture(scope="module")
def rows() -> list[Row]:
    return read_rows([CORPUS])


@pytest.fixture(scope="module")
def found(rows: list[Row]) -> dict[str, bool]:
    detector = CaseTalk(Worker(), ())
    return {row["id"]: bool(tuple(detector.detect(item_of(row), ()))) for row in rows}


def test_rows_are_many_and_different(rows: list[Row]) -> None:
    assert len(rows) >= 900
    assert len({row["text"] for row in rows}) == len(rows) == len({row["id"] for row in rows})
    assert {row["lang"] for row in rows} == {"en", "es", "fr"}


def test_every_code_has_at_least_eight_rows(rows: list[Row]) -> None:
    count = Counter(code for row in rows for code in row["codes"])
    assert {code: count[code] for code in CODES if count[code] < 8} == {}


def test_labels_follow_from_their_terms(rows: list[Row]) -> None:
    for row in rows:
        terms = row["score"]
        assert (terms is None) == (row["label"] == "none") == (not row["case_talk"])
        if terms and not terms["floor"]:
            exposure = terms["S"] * terms["I"] + terms["C"]
            band = "low" if exposure < 2 else "medium" if exposure < 3 else "high"
            assert row["label"] == ("critical" if exposure >= 4 else band)


def test_hard_negatives_say_why_they_are_hard(rows: list[Row]) -> None:
    assert all(bool(row["trap"]) == row["hard_negative"] for row in rows)


def share(rows: list[Row], found: dict[str, bool]) -> float:
    return sum(found[row["id"]] for row in rows) / len(rows)


def test_held_out_case_talk_is_found(rows: list[Row], found: dict[str, bool]) -> None:
    held = [row for row in rows if row["split"] == "held_out" and row["case_talk"]]
    assert share(held, found) >= 0.80


def test_held_out_harmless_rows_are_left_alone(rows: list[Row], found: dict[str, bool]) -> None:
    held = [row for row in rows if row["split"] == "held_out" and not row["case_talk"]]
    assert share(held, found) <= 0.08


def test_complaints_about_work_are_left_alone(rows: list[Row], found: dict[str, bool]) -> None:
    protected = [row for row in rows if row["trap"] in ("protected_gripe", "whistleblowing")]
    assert share(protected, found) <= 0.03


def test_fewer_than_three_alarms_in_ten_thousand_everyday_posts() -> None:
    detector = CaseTalk(Worker(), ())
    assert sum(bool(tuple(detector.detect(item, ()))) for item in posts(10_000, seed=99)) < 3


def test_the_table_reads_findings_of_any_tool(tmp_path: Path, rows: list[Row]) -> None:
    path = tmp_path / "findings.jsonl"
    case_talk = [row for row in rows if row["case_talk"]]
    lines = [{"id": row["id"], "severity": row["label"], "codes": []} for row in case_talk]
    lines.append({"id": case_talk[0]["id"], "severity": "low", "codes": []})
    path.write_text("\n".join(map(json.dumps, lines)), "utf-8")
    found = read_findings(path)
    printed = list(table(rows, found))
    assert "100.0%" in next(line for line in printed if line.startswith("recall"))
    assert "0.0%" in next(line for line in printed if line.startswith("false alarms, hard"))
    assert float(band_error(rows, found)) == 0.0
    assert float(band_error(case_talk, {})) > 1.0
