"""Private, atomic writing."""

from __future__ import annotations

import os
import stat
from pathlib import Path

import pytest

from auditor import files
from auditor.errors import OutputError


def test_files_are_private_to_the_user(tmp_path: Path) -> None:
    files.write_folder(tmp_path, {"report.html": "<p>"})
    mode = stat.S_IMODE((tmp_path / "report.html").stat().st_mode)
    assert os.name != "posix" or mode == 0o600


def test_nothing_is_put_in_place_when_one_file_cannot_be_written(tmp_path: Path) -> None:
    with pytest.raises(OutputError):
        files.write_folder(tmp_path, {"first": "whole", "missing/second": "fails"})
    assert list(tmp_path.iterdir()) == []


def test_an_earlier_audit_is_not_written_over_unasked(tmp_path: Path) -> None:
    (tmp_path / "report.html").write_text("old")
    with pytest.raises(OutputError, match="there already"):
        files.prepare_folder(tmp_path, ("report.html",), force=False)
    files.prepare_folder(tmp_path, ("report.html",), force=True)
    with pytest.raises(OutputError):
        files.write_private(tmp_path / "report.html", "new", force=False)
    assert (tmp_path / "report.html").read_text() == "old"


def test_a_file_in_the_place_of_the_folder_is_an_error_with_a_hint(tmp_path: Path) -> None:
    (tmp_path / "taken").write_text("")
    with pytest.raises(OutputError) as caught:
        files.prepare_folder(tmp_path / "taken", ("report.html",), force=False)
    assert "-o" in caught.value.hint
