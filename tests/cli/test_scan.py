"""`auditor scan` as a user meets it: what it writes, what it says, and how it ends."""

from __future__ import annotations

import csv
import json
import os
import stat
import subprocess
import sys
from pathlib import Path

import pytest

from auditor import delivery
from auditor.models import Severity
from tests.cli.conftest import Hashed, twitter
from tests.command import Outcome, run


@pytest.fixture
def out(tmp_path: Path) -> Path:
    return tmp_path / "out"


def scan(export: Path, hashed: Hashed, out: Path, *more: object) -> Outcome:
    return run("scan", export, *hashed.options, "-o", out, *more)


def test_it_ends_with_what_was_read_and_found_where_and_what_next(
    export: Path, hashed: Hashed, out: Path
) -> None:
    outcome = scan(export, hashed, out)
    assert (outcome.code, outcome.stdout) == (0, "")
    read, found, report, following = outcome.stderr.splitlines()
    assert read == "Read:   1 archive, 2 items read, nothing left unread."
    assert found.startswith("Found:  1 thing that could let someone recognise a client (")
    assert report == f"Report: {out / 'report.html'}"
    assert following.startswith("Next:   open the report in your browser")


def test_it_says_the_whole_path_so_that_the_report_can_be_opened(
    export: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.chdir(tmp_path)
    outcome = run("scan", export)
    assert f"Report: {Path.cwd() / 'audit' / 'report.html'}" in outcome.stderr.splitlines()


def test_three_private_files_and_nothing_else(export: Path, hashed: Hashed, out: Path) -> None:
    scan(export, hashed, out)
    assert sorted(path.name for path in out.iterdir()) == sorted(delivery.NAMES)
    if os.name == "posix":
        assert {stat.S_IMODE(path.stat().st_mode) for path in out.iterdir()} == {0o600}
        assert stat.S_IMODE(out.stat().st_mode) == 0o700
    assert (out / "report.html").read_text("utf-8").rstrip().endswith("</html>")
    with (out / "checklist.csv").open(encoding="utf-8-sig", newline="") as table:
        assert len(list(csv.reader(table))) > 1
    assert len(json.loads((out / "audit.json").read_text("utf-8"))["exposures"]) == 1


def test_quiet_says_nothing(export: Path, hashed: Hashed, out: Path) -> None:
    assert scan(export, hashed, out, "-q") == Outcome(0, "", "")


def test_json_on_standard_output_is_json_and_nothing_else(
    export: Path, hashed: Hashed, out: Path
) -> None:
    outcome = scan(export, hashed, out, "--json", "-")
    assert outcome.code == 0
    assert outcome.stdout == (out / "audit.json").read_text("utf-8")
    assert json.loads(outcome.stdout)["exposures"][0]["clients"] == ["C-1"]
    assert "Report:" in outcome.stderr


@pytest.mark.parametrize("encoding", ["cp1252", "ascii", "utf-8"])
def test_json_is_utf_8_wherever_it_goes(tmp_path: Path, encoding: str) -> None:
    """A pipe of Windows speaks another code page, and a name in it must not end the run."""
    export = twitter(tmp_path / "名", "Call my 9yo client 名 on 212-555-0187 ñ")
    done = subprocess.run(  # noqa: S603 - our own program
        [sys.executable, "-m", "auditor", "scan", str(export), "-o", str(tmp_path / "名-out"),
         "--with-text", "--json", "-"],
        capture_output=True, check=False, env={**os.environ, "PYTHONIOENCODING": encoding},
    )  # fmt: skip
    assert done.returncode == 0, done.stderr
    (found,) = json.loads(done.stdout.decode("utf-8"))["exposures"]
    assert "名" in found["items"][0]["text"]
    assert b"Report: " in done.stderr


def test_json_into_a_file_is_as_private_as_the_report(
    export: Path, hashed: Hashed, out: Path, tmp_path: Path
) -> None:
    copy = tmp_path / "copy.json"
    assert scan(export, hashed, out, "--json", copy).stdout == ""
    assert copy.read_bytes() == (out / "audit.json").read_bytes()
    assert os.name != "posix" or stat.S_IMODE(copy.stat().st_mode) == 0o600


@pytest.mark.parametrize("taken", ["copy.json", "missing/copy.json", "folder"])
def test_a_copy_that_cannot_be_written_is_refused_before_the_work(
    export: Path, hashed: Hashed, out: Path, tmp_path: Path, taken: str
) -> None:
    (tmp_path / "copy.json").write_text("mine")
    (tmp_path / "folder").mkdir()
    outcome = scan(export, hashed, out, "--json", tmp_path / taken)
    assert outcome.code == 3
    assert "--json" in outcome.stderr
    assert not out.exists()
    assert (tmp_path / "copy.json").read_text() == "mine"


def test_words_stand_in_the_audit_file_only_when_asked_for(
    export: Path, hashed: Hashed, out: Path
) -> None:
    scan(export, hashed, out)
    assert "sober" not in (out / "audit.json").read_text("utf-8")
    scan(export, hashed, out, "--with-text", "--force")
    (found,) = json.loads((out / "audit.json").read_text("utf-8"))["exposures"]
    assert [item["text"] for item in found["items"]] == ["Ada Holm is six months sober, so proud"]


@pytest.mark.parametrize("band", [severity.word for severity in Severity])
def test_fail_on_ends_with_one_when_something_as_bad_was_found(
    export: Path, hashed: Hashed, out: Path, band: str
) -> None:
    outcome = scan(export, hashed, out, "--fail-on", band)
    (found,) = json.loads((out / "audit.json").read_text("utf-8"))["exposures"]
    assert outcome.code == int(Severity[found["severity"].upper()] >= Severity[band.upper()])
    assert (out / "report.html").exists()


def test_fail_on_ends_with_zero_when_nothing_was_found(
    tmp_path: Path, hashed: Hashed, out: Path
) -> None:
    ordinary = twitter(tmp_path / "ordinary", "Soup and a book.")
    outcome = scan(ordinary, hashed, out, "--fail-on", "low")
    assert outcome.code == 0
    assert "nothing that could let someone recognise a client" in outcome.stderr


def test_strict_ends_with_four_when_something_was_not_read(
    export: Path, hashed: Hashed, out: Path
) -> None:
    assert scan(export, hashed, out, "--strict", "-q").code == 0
    likes = export / "data" / "like.js"
    likes.write_text('window.YTD.like.part0 = [ {"like": {"tweetId": "16", "fullText": "so')
    outcome = scan(export, hashed, out, "--strict", "--force", "-q")
    assert outcome.code == 4
    assert outcome.stderr.startswith("Error: 1 record could not be read.")
    assert "Hint: The report was written" in outcome.stderr
    relaxed = scan(export, hashed, out, "--force")
    assert relaxed.code == 0
    assert "1 record could not be read" in relaxed.stderr


def test_nothing_found_is_not_claimed_when_something_was_not_read(
    tmp_path: Path, hashed: Hashed, out: Path
) -> None:
    export = twitter(tmp_path / "ordinary", "Soup and a book.")
    (export / "data" / "like.js").write_text("window.YTD.like.part0 = [ {")
    outcome = scan(export, hashed, out)
    assert outcome.code == 0
    assert "Found:  nothing so far; the report says what could not be checked." in outcome.stderr


def test_without_a_client_list_it_says_what_is_not_looked_for(export: Path, out: Path) -> None:
    outcome = run("scan", export, "-o", out)
    assert outcome.code == 0
    assert "names, numbers and connections of your clients are not looked for" in outcome.stderr
    assert "auditor clients hash" in outcome.stderr


def test_settings_come_from_a_file_and_the_environment_and_flags_win(
    export: Path, hashed: Hashed, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.chdir(tmp_path)
    secret = json.dumps(str(hashed.secret))
    (tmp_path / "auditor.toml").write_text(
        f"[scan]\nclients = {json.dumps(str(hashed.path))}\npassphrase_file = {secret}\n"
        'output = "from-file"\nfail_on = "low"\n'
    )
    assert run("scan", export, "-q").code == 1
    assert (tmp_path / "from-file" / "report.html").exists()
    monkeypatch.setenv("AUDITOR_SCAN_OUTPUT", "from-environment")
    assert run("scan", export, "-q").code == 1
    assert (tmp_path / "from-environment" / "report.html").exists()
    assert run("scan", export, "-q", "-o", "from-flag").code == 1
    assert (tmp_path / "from-flag" / "report.html").exists()


def test_the_same_input_gives_the_same_audit(export: Path, hashed: Hashed, out: Path) -> None:
    first = json.loads(scan(export, hashed, out, "--json", "-").stdout)
    second = json.loads(scan(export, hashed, out, "--json", "-", "--force").stdout)
    assert {**first, "generated_at": ""} == {**second, "generated_at": ""}


def test_an_interruption_leaves_nothing(
    export: Path, hashed: Hashed, out: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def interrupted(*_: object, **__: object) -> None:
        raise KeyboardInterrupt

    monkeypatch.setattr("auditor.pipeline.audit", interrupted)
    outcome = scan(export, hashed, out)
    assert outcome.code == 130
    assert outcome.stderr.endswith("Interrupted. Nothing was written.\n")
    assert not out.exists()


def test_a_bug_is_one_line_without_content(
    export: Path, hashed: Hashed, out: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    quoted = "Ada Holm is six months sober"

    def broken(*_: object, **__: object) -> None:
        raise RuntimeError(quoted)

    monkeypatch.setattr("auditor.pipeline.audit", broken)
    for debug in ((), ("--debug",)):
        outcome = run(*debug, "scan", export, *hashed.options, "-o", out)
        assert outcome.code == 70
        assert "RuntimeError" in outcome.stderr
        assert quoted not in outcome.stderr
        assert ("scan.py" in outcome.stderr) is bool(debug)
        assert not out.exists()
