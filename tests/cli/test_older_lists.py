"""A list of an older edition opens, and every command that uses it says what it lacks."""

from __future__ import annotations

from pathlib import Path

import pytest

from auditor.cli.clients.options import OLDER_EDITION
from tests.cli.conftest import Hashed
from tests.command import run

OLD = Path(__file__).parents[1] / "identifiers" / "data" / "format-1.hashed"
REMEDY = "Make the list again with: auditor clients hash"


@pytest.fixture
def old(hashed: Hashed) -> Hashed:
    """A list that was made before there were editions."""
    hashed.path.write_bytes(OLD.read_bytes())
    hashed.secret.write_text("kettle orbit maple seven")
    return hashed


@pytest.mark.parametrize("quiet", [(), ("-q",)])
def test_scan_says_so(export: Path, old: Hashed, tmp_path: Path, quiet: tuple[str, ...]) -> None:
    outcome = run("scan", export, *old.options, "-o", tmp_path / "out", *quiet)
    assert outcome.code == 0
    assert OLDER_EDITION in outcome.stderr
    assert REMEDY in outcome.stderr


def test_check_says_so_beside_its_line(old: Hashed, tmp_path: Path) -> None:
    draft = tmp_path / "draft.txt"
    draft.write_text("Court with Ottoline Brandvold tomorrow")
    outcome = run("check", draft, *old.options)
    assert outcome.code == 1
    assert len(outcome.stdout.splitlines()) == 1
    assert REMEDY in outcome.stderr


def test_info_says_so(old: Hashed) -> None:
    outcome = run("clients", "info", *old.options)
    assert outcome.code == 0
    assert "written forms of edition 0" in outcome.stdout
    assert outcome.stdout.rstrip().endswith(OLDER_EDITION)


def test_a_list_of_today_is_passed_over_in_silence(hashed: Hashed, tmp_path: Path) -> None:
    draft = tmp_path / "draft.txt"
    draft.write_text("Nothing but rain")
    for outcome in (run("check", draft, *hashed.options), run("clients", "info", *hashed.options)):
        assert outcome.code == 0
        assert REMEDY not in outcome.stdout + outcome.stderr
