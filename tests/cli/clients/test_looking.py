"""`auditor clients info`, `test` and `attack`: what a list tells, and whom."""

from __future__ import annotations

import re
import sys
from pathlib import Path

import click
import pytest

from auditor import identifiers
from auditor.cli.demo import sample_exports
from tests.cli.clients.lists import (
    WORDS,
    Terminal,
    assert_names_nobody,
    hashed,
    make,
    on_list,
)
from tests.command import run


def test_info_counts_and_dates_and_never_names(tmp_path: Path, secret: Path) -> None:
    path = hashed(tmp_path, secret)
    outcome = run("clients", "info", path, "--passphrase-file", secret)
    assert outcome.code == 0
    assert re.search(r"Clients: +2 \(1 current, 1 deceased\)", outcome.stdout)
    assert re.search(r"2 full names, of 2 clients", outcome.stdout)
    assert re.search(r"1 phone numbers, of 1 client\n", outcome.stdout)
    assert identifiers.open_sealed(path, WORDS).info.fingerprint in outcome.stdout
    assert "64 MiB" in outcome.stdout
    assert_names_nobody(outcome)
    assert outcome.stdout == on_list("info", clients=path, secret=secret).stdout


def test_test_shows_which_form_matched_and_why(tmp_path: Path, secret: Path) -> None:
    path = hashed(tmp_path, secret)
    text = "met Ottoline Brandvolt,\ncalled 212.555.0188; Okwuosa"
    outcome = on_list("test", text, clients=path, secret=secret)
    name, phone, surname = outcome.stdout.splitlines()
    assert re.match(r"C-1: the full name.*one letter off", name)
    assert "“Ottoline Brandvolt” (characters 5 to 22)" in name
    assert "Strong" in name
    assert phone.startswith("C-1: a listed phone number")
    assert surname.startswith("C-2: the surname, “Okwuosa”")
    assert "Weak" in surname
    assert "history" in outcome.stderr


def test_test_reads_what_is_typed_or_kept_in_a_file(
    tmp_path: Path, secret: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    path = hashed(tmp_path, secret)
    draft = tmp_path / "draft.txt"
    draft.write_text("nothing but rain and soup")
    outcome = on_list("test", "--file", draft, clients=path, secret=secret)
    assert outcome.stdout == "No listed client is named in this text.\n"
    assert outcome.stderr == ""
    monkeypatch.setattr(sys, "stdin", Terminal("Desmond Okwuosa"))
    outcome = on_list("test", clients=path, secret=secret)
    assert outcome.stdout.startswith("C-2: the full name")
    assert "Ctrl-D" in outcome.stderr


def test_attack_on_the_sample_list_says_what_a_thief_gets(tmp_path: Path, secret: Path) -> None:
    source = sample_exports() / "clients.csv"
    path = tmp_path / "clients.hashed"
    assert make(source, path, secret).code == 0
    outcome = on_list("attack", "--table", source, clients=path, secret=secret)
    assert outcome.code == 0
    told = " ".join(outcome.stdout.split())
    assert "81,900 common names were tried" in told
    assert "None of them stood in the file. None of the table's values" in told
    assert re.search(r"at [\d,]+ guesses a second, confirmed [12] of 12 clients", told)
    assert re.search(r"the same names give away [12] of 12 clients", told)
    assert "give away 12 birth dates" in told
    for name in ("Martin", "Nguyen", "Castellane"):
        assert name not in outcome.stdout + outcome.stderr


def test_attack_without_the_passphrase_asks_for_none(tmp_path: Path, secret: Path) -> None:
    path = hashed(tmp_path, secret)
    outcome = run("clients", "attack", path, "--without-passphrase")
    assert outcome.code == 0
    assert "A thief who has the file\n" in outcome.stdout
    assert "passphrase\n" not in outcome.stdout
    assert "SHA-256 sums\n" not in outcome.stdout


def test_no_command_takes_a_secret_on_its_command_line() -> None:
    from auditor.cli.check import command as check
    from auditor.cli.clients import command as clients
    from auditor.cli.setup import command as setup

    commands = (*clients.commands.values(), check, setup)
    for option in (one for command in commands for one in command.params):
        named = str(option.name)
        assert "passphrase" not in named or named.endswith("_file") or "without" in named
        assert isinstance(option.type, click.Path | click.types.BoolParamType) or (
            named in {"text", "references", "expires"}
        )


def test_a_list_that_is_not_there_is_said(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(tmp_path)
    outcome = run("clients", "info")
    assert outcome.code == 3
    assert "clients.hashed" in outcome.stderr
    assert "auditor clients hash" in outcome.stderr
