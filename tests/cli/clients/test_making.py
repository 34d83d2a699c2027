"""`auditor clients template` and `hash`: what they make, ask, tell and refuse."""

from __future__ import annotations

import sys
from pathlib import Path

import openpyxl
import pytest

from auditor import identifiers
from auditor.cli.clients import options
from auditor.identifiers import selfcheck
from auditor.models import SelfCheck, Worker
from tests.cli.clients.lists import (
    BAD,
    TABLE,
    WORDS,
    Terminal,
    assert_names_nobody,
    hashed,
    make,
    on_list,
    passphrase,
    table,
)
from tests.command import run


def test_hash_tells_what_it_made_and_names_nobody(tmp_path: Path, secret: Path) -> None:
    outcome = make(table(tmp_path), tmp_path / "clients.hashed", secret)
    assert outcome.code == 0
    assert outcome.stdout == ""
    assert "2 clients" in outcome.stderr
    assert f"{len(selfcheck.PLANTED)} of {len(selfcheck.PLANTED)} planted" in outcome.stderr
    assert "still holds every name" in outcome.stderr
    assert_names_nobody(outcome)
    assert (tmp_path / "clients.csv").exists()
    assert (tmp_path / "clients.hashed").stat().st_mode & 0o077 == 0


def test_quiet_is_quiet(tmp_path: Path, secret: Path) -> None:
    outcome = make(table(tmp_path), tmp_path / "clients.hashed", secret, "-q")
    assert (outcome.code, outcome.stderr) == (0, "")


def test_every_bad_cell_is_named_and_nothing_is_written(tmp_path: Path, secret: Path) -> None:
    outcome = make(table(tmp_path, BAD), tmp_path / "clients.hashed", secret)
    assert outcome.code == 3
    assert "clients.csv, row 4, phone: " in outcome.stderr
    assert "clients.csv, row 5, status: " in outcome.stderr
    assert "--skip-bad-rows" in outcome.stderr
    assert_names_nobody(outcome)
    assert not (tmp_path / "clients.hashed").exists()


def test_bad_rows_are_left_out_when_the_user_says_so(tmp_path: Path, secret: Path) -> None:
    path = hashed(tmp_path, secret, BAD, "--skip-bad-rows")
    assert identifiers.open_sealed(path, WORDS).info.clients == 2


@pytest.mark.parametrize(("answer", "code"), [("y", 0), ("n", 3), ("", 3)])
def test_on_a_terminal_it_asks_about_bad_rows(
    tmp_path: Path, secret: Path, monkeypatch: pytest.MonkeyPatch, answer: str, code: int
) -> None:
    monkeypatch.setattr(sys, "stdin", Terminal(f"{answer}\nn\n"))
    outcome = make(table(tmp_path, BAD), tmp_path / "clients.hashed", secret)
    assert outcome.code == code
    assert "Leave out 2 rows and go on with the other 2 clients?" in outcome.stderr
    assert (tmp_path / "clients.hashed").exists() == (code == 0)


@pytest.mark.parametrize(
    ("typed", "left"), [("y\n", False), ("n\n", True), ("\n", True), ("", True)]
)
def test_on_a_terminal_it_offers_to_delete_the_table(
    tmp_path: Path, secret: Path, monkeypatch: pytest.MonkeyPatch, typed: str, left: bool
) -> None:
    monkeypatch.setattr(sys, "stdin", Terminal(typed))
    outcome = make(table(tmp_path), tmp_path / "clients.hashed", secret)
    assert outcome.code == 0
    assert "clients.csv now?" in outcome.stderr
    assert (tmp_path / "clients.csv").exists() == left


def test_the_table_goes_when_the_user_says_so_on_the_command_line(
    tmp_path: Path, secret: Path
) -> None:
    outcome = make(table(tmp_path), tmp_path / "clients.hashed", secret, "--delete-table")
    assert outcome.code == 0
    assert not (tmp_path / "clients.csv").exists()
    assert "Backups" in outcome.stderr


def test_the_table_stays_when_it_holds_clients_who_are_not_in_the_list(
    tmp_path: Path, secret: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    arguments = ("--skip-bad-rows", "--delete-table", "-q")
    outcome = make(table(tmp_path, BAD), tmp_path / "clients.hashed", secret, *arguments)
    assert outcome.code == 0
    assert "was kept, because 2 rows" in outcome.stderr
    monkeypatch.setattr(sys, "stdin", Terminal("y\ny\n"))
    outcome = make(tmp_path / "clients.csv", tmp_path / "again.hashed", secret)
    assert "now?" not in outcome.stderr
    assert (tmp_path / "clients.csv").exists()


def test_the_table_stays_when_the_new_list_does_not_work(
    tmp_path: Path, secret: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(selfcheck, "run", lambda _: SelfCheck(3, 1, ("handle", "phone")))
    outcome = make(table(tmp_path), tmp_path / "clients.hashed", secret, "--delete-table")
    assert outcome.code == 3
    assert "2 of 3 planted" in outcome.stderr
    assert "handle, phone." in outcome.stderr
    assert (tmp_path / "clients.csv").exists()


def test_a_list_is_not_written_over_unasked(tmp_path: Path, secret: Path) -> None:
    path = hashed(tmp_path, secret)
    before = path.read_bytes()
    outcome = make(tmp_path / "clients.csv", path, secret)
    assert (outcome.code, path.read_bytes()) == (3, before)
    assert "--force" in outcome.stderr
    assert make(tmp_path / "clients.csv", path, secret, "--force").code == 0
    assert path.read_bytes() != before


def test_a_table_is_never_written_over(tmp_path: Path, secret: Path) -> None:
    source = table(tmp_path)
    outcome = make(source, source, secret, "--force")
    assert outcome.code == 3
    assert source.read_text() == TABLE


def test_answers_of_setup_move_to_the_new_list(tmp_path: Path, secret: Path) -> None:
    path = hashed(tmp_path, secret)
    worker = Worker(town="Dellwood", catchment=48_000)
    path.write_bytes(identifiers.with_worker(path, WORDS, worker).data)
    assert make(tmp_path / "clients.csv", path, secret, "--force").code == 0
    assert identifiers.open_sealed(path, WORDS).worker == worker

    other = passphrase(tmp_path, "four other plain words")
    outcome = make(tmp_path / "clients.csv", path, other, "--force")
    assert "not taken over" in outcome.stderr
    assert identifiers.open_sealed(path, "four other plain words").worker == Worker()


@pytest.mark.parametrize(
    ("row", "column"),
    [
        ("Brandvold-7,Ottoline Brandvold,,2010-05-14", "client_id"),
        ("OB-2010,Ottoline Brandvold,,2010-05-14", "client_id"),
        ("C-9,Michael,,", "full_name"),
        ("C-9,Ottoline Brandvold,Michael,", "aliases"),
    ],
)
def test_what_should_be_looked_at_is_pointed_out_without_a_name(
    tmp_path: Path, secret: Path, row: str, column: str
) -> None:
    source = table(tmp_path, f"client_id,full_name,aliases,date_of_birth\n{row}\n")
    outcome = make(source, tmp_path / "clients.hashed", secret)
    assert outcome.code == 0
    assert f"Look at clients.csv, row 2, {column}: " in outcome.stderr
    for word in ("Brandvold", "Ottoline", "Michael"):
        assert word not in outcome.stderr


def test_a_keyring_that_is_not_there_is_said_even_quietly(
    tmp_path: Path, secret: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setitem(sys.modules, "keyring", None)
    outcome = make(table(tmp_path), tmp_path / "clients.hashed", secret, "--keyring", "-q")
    assert outcome.code == 0
    assert "passphrase alone protects the list" in outcome.stderr


@pytest.mark.parametrize(
    ("expires", "told"),
    [("never", "no last day"), ("2999-01-31", "2999-01-31"), ("6m", "days left"), ("1y", "36")],
)
def test_the_last_day_is_the_users_choice(
    tmp_path: Path, secret: Path, expires: str, told: str
) -> None:
    path = hashed(tmp_path, secret, TABLE, "--expires", expires)
    assert told in on_list("info", clients=path, secret=secret).stdout


@pytest.mark.parametrize(("expires", "code"), [("soon", 2), ("2020-01-01", 3), ("13.5.2030", 2)])
def test_a_last_day_that_is_none_is_refused(
    tmp_path: Path, secret: Path, expires: str, code: int
) -> None:
    outcome = make(table(tmp_path), tmp_path / "clients.hashed", secret, "--expires", expires)
    assert outcome.code == code
    assert not (tmp_path / "clients.hashed").exists()


def test_months_end_where_the_next_month_is_shorter() -> None:
    from datetime import date

    assert options.later(date(2026, 8, 31), 6) == date(2027, 2, 28)
    assert options.later(date(2026, 11, 24), 12) == date(2027, 11, 24)
    assert options.later(date(2026, 12, 1), 1) == date(2027, 1, 1)


def test_the_template_can_be_hashed_as_it_is(tmp_path: Path, secret: Path) -> None:
    printed = run("clients", "template")
    for name in ("t.csv", "t.xlsx"):
        written = run("clients", "template", "-o", tmp_path / name)
        assert (written.code, written.stdout) == (0, "")
        target = tmp_path / f"{name}.hashed"
        outcome = make(tmp_path / name, target, secret)
        assert outcome.code == 0, outcome.stderr
        assert "Look at" not in outcome.stderr
    assert (tmp_path / "t.csv").read_text("utf-8-sig") == printed.stdout


def test_the_workbook_explains_its_columns_and_keeps_long_numbers(tmp_path: Path) -> None:
    run("clients", "template", "-o", tmp_path / "t.xlsx")
    (sheet,) = openpyxl.load_workbook(tmp_path / "t.xlsx").worksheets
    assert sheet["A1"].comment is not None
    assert "must not be the name" in sheet["A1"].comment.text
    assert {sheet.cell(2, column).number_format for column in range(1, 18)} == {"@"}
