"""`auditor demo`: the first thing that anybody sees."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from auditor.cli import demo
from auditor.errors import AuditorError
from tests.command import run


@pytest.fixture(scope="module")
def folder(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The folder of a demo that said what it did."""
    target = tmp_path_factory.mktemp("demo") / "out"
    outcome = run("demo", "-o", target)
    assert (outcome.code, outcome.stdout) == (0, ""), outcome.stderr
    first, read, found, report, following = outcome.stderr.splitlines()
    assert "nobody here is real" in first
    assert read.startswith("Read:   3 archives, ")
    assert read.endswith(" nothing left unread.")
    assert found.startswith("Found:  ")
    assert report == f"Report: {target / 'report.html'}"
    assert following.startswith("Next:   ")
    return target


def test_it_shows_all_that_a_report_can_hold(folder: Path) -> None:
    audit = json.loads((folder / "audit.json").read_text("utf-8"))
    assert {found["severity"] for found in audit["exposures"]} >= {"medium", "high", "critical"}
    assert {found["kind"] for found in audit["exposures"]} == {"item", "mosaic"}
    platforms = {item["platform"] for one in audit["exposures"] for item in one["items"]}
    assert platforms == set(demo.PLATFORMS)
    assert len({client for one in audit["exposures"] for client in one["clients"]}) >= 8
    assert len(audit["tasks"]) >= len(audit["exposures"]) // 2


def test_a_second_demo_asks_before_it_writes_over_the_first(folder: Path) -> None:
    before = (folder / "report.html").read_bytes()
    outcome = run("demo", "-o", folder)
    assert outcome.code == 3
    assert "--force" in outcome.stderr
    assert (folder / "report.html").read_bytes() == before
    assert run("demo", "-o", folder, "--force", "-q") == (0, "", "")


def test_without_the_samples_it_says_what_to_do(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(demo, "package_files", lambda _: tmp_path)
    monkeypatch.setattr(demo, "__file__", str(tmp_path / "auditor" / "cli" / "demo.py"))
    with pytest.raises(AuditorError, match="missing") as caught:
        demo.sample_exports()
    assert caught.value.hint


def test_the_invented_worker_is_one_that_setup_could_have_asked() -> None:
    worker = demo.worker(demo.sample_exports())
    assert worker.employer and worker.role and worker.town
    assert worker.catchment > worker.caseload > 0
    assert "Juno" in worker.own_people
