"""An audit as a folder: three files, private, whole or not at all."""

from __future__ import annotations

import csv
import io
import json
import stat
from pathlib import Path

import pytest

from auditor import delivery, remediation
from auditor.errors import OutputError
from tests.report import invented
from tests.report.entries import FAMILY_NAME
from tests.report.hostile import hostile


def test_the_three_files_tell_of_the_same_exposures(tmp_path: Path) -> None:
    written = delivery.deliver(invented.with_entries(), tmp_path)
    assert {path.name for path in tmp_path.iterdir()} == set(delivery.NAMES)
    assert (tmp_path / "audit.json").read_text("utf-8") == written
    page = (tmp_path / "report.html").read_text("utf-8")
    document = json.loads(written)
    table = csv.DictReader(io.StringIO((tmp_path / "checklist.csv").read_text("utf-8-sig")))
    rows = [row for row in table if row["id"]]
    assert len(rows) == len(document["exposures"]) == page.count("<article ") == 14
    assert {row["severity"] for row in rows} == {"critical", "high", "medium", "low"}
    assert all(sentence.split(".")[0] in page for sentence in remediation.afterwards())


def test_only_the_report_holds_words_and_only_their_owner_may_read_it(tmp_path: Path) -> None:
    delivery.deliver(invented.with_entries(), tmp_path)
    for name in ("checklist.csv", "audit.json"):
        assert FAMILY_NAME not in (tmp_path / name).read_text("utf-8")
    for name in delivery.NAMES:
        assert stat.S_IMODE((tmp_path / name).stat().st_mode) == 0o600
    delivery.deliver(invented.with_entries(), tmp_path, with_text=True)
    assert FAMILY_NAME in (tmp_path / "audit.json").read_text("utf-8")


def test_hostile_words_can_be_written(tmp_path: Path) -> None:
    document = json.loads(delivery.deliver(hostile(), tmp_path, with_text=True))
    assert "</script>" in document["exposures"][0]["items"][0]["text"]
    assert (tmp_path / "report.html").read_bytes().decode("utf-8")


def test_line_ends_are_as_the_hashes_expect_them(tmp_path: Path) -> None:
    delivery.deliver(invented.nothing_found(), tmp_path)
    assert b"\r" not in (tmp_path / "report.html").read_bytes()


def test_a_folder_that_cannot_be_written_leaves_nothing(tmp_path: Path) -> None:
    missing = tmp_path / "nowhere"
    with pytest.raises(OutputError):
        delivery.deliver(invented.nothing_found(), missing)
    assert not missing.exists()
