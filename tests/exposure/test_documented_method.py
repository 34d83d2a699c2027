"""docs/scoring.md tells the method that the code has."""

from __future__ import annotations

import re
from pathlib import Path

from auditor.exposure.crowd import CASELOAD, CATCHMENT
from auditor.exposure.scoring import band
from auditor.models import Severity
from tests.exposure.test_calibration import BANDS, CASES

PAGE = (Path(__file__).parents[2] / "docs" / "scoring.md").read_text("utf-8")
SUM = re.compile(r"\| (\d) × ([\d.]+) \+ ([\d.]+) = ([\d.]+) \| (\w+) \|")
WORKED = [
    (*(float(term) for term in row[:4]), Severity[row[4].upper()]) for row in SUM.findall(PAGE)
]


def test_the_worked_sums_are_right_and_in_their_bands() -> None:
    assert len(WORKED) == len(CASES)
    for s, i, c, total, severity in WORKED:
        assert s * i + c == total
        assert band(total) is severity


def test_the_worked_sums_are_those_of_the_calibration() -> None:
    assert [(row[3], row[4]) for row in WORKED] == [
        (case[3], severity) for case, severity in zip(CASES, BANDS, strict=True)
    ]


def test_every_code_is_named() -> None:
    assert {f"T{number:02}" for number in range(1, 34)} <= set(re.findall(r"\bT\d\d\b", PAGE))


def test_what_is_assumed_is_told() -> None:
    assert f"{CASELOAD[0]} to {CASELOAD[1]} and {CATCHMENT[0]:,} to {CATCHMENT[1]:,}" in PAGE


def test_nobody_is_called_a_violator() -> None:
    assert "violation" not in PAGE.lower()
