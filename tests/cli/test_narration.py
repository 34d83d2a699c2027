"""Progress, colours, and file names that would like to steer the terminal."""

from __future__ import annotations

import io
import re
import sys
import time
from contextlib import redirect_stderr
from pathlib import Path

import pytest

from auditor.cli import main, narration
from tests.cli.conftest import Terminal, twitter
from tests.command import run

ESCAPE = "\x1b"
HOSTILE = f"twitter{ESCAPE}]0;owned\x07{ESCAPE}[2J\u202e"


@pytest.fixture
def screen(monkeypatch: pytest.MonkeyPatch) -> Terminal:
    """A terminal for standard error that can show a moving bar."""
    monkeypatch.setenv("TERM", "xterm-256color")
    monkeypatch.setenv("COLUMNS", "120")
    monkeypatch.delenv("NO_COLOR", raising=False)
    return Terminal()


def work(screen: Terminal) -> str:
    """What is shown of half a megabyte read, long enough for a rate to mean something."""
    with redirect_stderr(screen), narration.progress_bar("Reading", quiet=False) as progress:
        assert progress is not None
        for read in (100_000, 300_000, 500_000):
            progress(read, 1_000_000, 12_345)
            time.sleep(0.3)
    return screen.getvalue()


def test_long_work_shows_how_far_how_fast_and_how_long_still(screen: Terminal) -> None:
    shown = work(screen)
    assert "Reading" in shown
    assert "0.5/1.0 MB" in shown
    assert "12,345 items" in shown
    assert re.search(r"\d+,\d{3}/s", shown)
    assert "0:00:0" in shown


def test_no_color_is_honoured(screen: Terminal, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("NO_COLOR", "1")
    shown = work(screen)
    assert "12,345 items" in shown
    assert f"{ESCAPE}[3" not in shown


@pytest.mark.parametrize("why", ["quiet", "dumb", "file"])
def test_no_bar_where_nobody_looks_at_it(
    screen: Terminal, monkeypatch: pytest.MonkeyPatch, why: str
) -> None:
    if why == "dumb":
        monkeypatch.setenv("TERM", "dumb")
    if why == "file":
        monkeypatch.setattr(screen, "isatty", lambda: False)
    with (
        redirect_stderr(screen),
        narration.progress_bar("Reading", quiet=why == "quiet") as progress,
    ):
        assert progress is None
    assert screen.getvalue() == ""


def test_headings_are_coloured_on_a_terminal_but_not_with_no_color(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    for value, coloured in (("", True), ("1", False)):
        stream = Terminal()
        monkeypatch.setattr(sys, "stdout", stream)
        monkeypatch.setenv("NO_COLOR", value)
        with pytest.raises(SystemExit):
            main(["platforms"])
        assert (ESCAPE in stream.getvalue()) is coloured


@pytest.mark.parametrize(
    ("text", "shown"),
    [
        ("mein Archiv – ñ 名.zip", "mein Archiv – ñ 名.zip"),
        (f"a{ESCAPE}[31mb", "a?[31mb"),
        ("a\rb\nc\td", "a?b?c?d"),
        ("a\u202eb\u200fc\u0085d\ufeff", "a?b?c?d?"),
        ("a\ud800", "a?"),
    ],
)
def test_what_is_printed_cannot_steer_a_terminal(text: str, shown: str) -> None:
    assert narration.printable(text) == shown


@pytest.mark.parametrize("command", ["scan", "doctor"])
def test_names_of_archives_cannot_steer_a_terminal(tmp_path: Path, command: str) -> None:
    unknown = tmp_path / HOSTILE
    unknown.mkdir()
    (unknown / "notes.txt").write_text("seaside")
    outcome = run(command, unknown)
    assert outcome.code == 3
    assert_plain(outcome.stdout + outcome.stderr)


def test_names_of_files_in_an_archive_cannot_steer_a_terminal(tmp_path: Path) -> None:
    export = twitter(tmp_path / HOSTILE, "Soup and a book.")
    (export / "data" / f"{HOSTILE}.txt").write_text("seaside")
    for arguments in (("scan", export, "-o", tmp_path / "out"), ("doctor", export, "--files")):
        outcome = run(*arguments)
        assert outcome.code == 0, outcome.stderr
        assert_plain(outcome.stdout + outcome.stderr)


def test_names_that_are_missing_cannot_steer_a_terminal(tmp_path: Path) -> None:
    outcome = run("scan", tmp_path / HOSTILE)
    assert outcome.code == 2
    assert_plain(outcome.stderr)


def test_a_terminal_that_lacks_letters_shows_a_mark_for_them(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    raw = io.BytesIO()
    monkeypatch.setattr(sys, "stdout", io.TextIOWrapper(raw, "ascii", "strict", write_through=True))
    with pytest.raises(SystemExit) as end:
        main(["platforms"])
    assert end.value.code == 0
    assert raw.getvalue().isascii()


def assert_plain(text: str) -> None:
    """Nothing but what can be printed, and line breaks."""
    assert text.strip()
    assert all(letter.isprintable() or letter == "\n" for letter in text)
