"""`auditor clients` as a user meets it: what it makes, asks, tells and refuses."""

from __future__ import annotations

import io
import re
import sys
from pathlib import Path

import click
import openpyxl
import pytest

from auditor import identifiers
from auditor.cli.clients import options
from auditor.cli.demo import sample_exports
from auditor.identifiers import container, opening, sealing, selfcheck
from auditor.identifiers.container import Cost
from auditor.models import SelfCheck, Worker
from tests.command import Outcome, run

WORDS = "kettle orbit maple seven"
TABLE = (
    "client_id,full_name,phone,status\n"
    "C-1,Ottoline Brandvold,212-555-0188,current\n"
    "C-2,Desmond Okwuosa,,deceased\n"
)
BAD = TABLE + "C-3,Ada Holm,12,current\nC-4,Bo Ray,212-555-0107,sleeping\n"
NAMES = ("Ottoline", "Brandvold", "Okwuosa", "0188", "Holm")


class Terminal(io.TextIOWrapper):
    """Standard input with somebody at it, who types these lines."""

    def __init__(self, typed: str) -> None:
        super().__init__(io.BytesIO(typed.encode()), encoding="utf-8")

    def isatty(self) -> bool:
        return True


@pytest.fixture(autouse=True)
def quick(monkeypatch: pytest.MonkeyPatch) -> None:
    """The least memory that any list may ask for, so that tests do not wait for Argon2."""
    monkeypatch.setattr(container, "STANDARD", Cost(container.LEAST_MEMORY_KIB, 1, 4))


@pytest.fixture
def secret(tmp_path: Path) -> Path:
    return passphrase(tmp_path, WORDS)


def passphrase(folder: Path, words: str) -> Path:
    path = folder / f"secret-{len(words)}"
    path.write_text(words + "\n")
    path.chmod(0o600)
    return path


def table(folder: Path, text: str = TABLE) -> Path:
    path = folder / "clients.csv"
    path.write_text(text)
    return path


def hashed(folder: Path, secret: Path, text: str = TABLE, *more: object) -> Path:
    path = folder / "clients.hashed"
    outcome = make(table(folder, text), path, secret, *more)
    assert outcome.code == 0, outcome.stderr
    return path


def make(source: Path, target: Path, secret: Path, *more: object) -> Outcome:
    return run("clients", "hash", source, "-o", target, "--passphrase-file", secret, *more)


def on_list(*arguments: object, clients: Path, secret: Path) -> Outcome:
    return run("clients", *arguments, "--clients", clients, "--passphrase-file", secret)


def assert_names_nobody(outcome: Outcome) -> None:
    for name in NAMES:
        assert name not in outcome.stdout + outcome.stderr


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


def test_info_follows_additions_and_removals(tmp_path: Path, secret: Path) -> None:
    path = hashed(tmp_path, secret)
    more = tmp_path / "more.csv"
    more.write_text("client_id,full_name,phone\nC-3,Ada Holm,212-555-0107\n")
    outcome = on_list("add", more, clients=path, secret=secret)
    assert outcome.code == 0, outcome.stderr
    assert "3 clients" in outcome.stderr
    assert "2 phone numbers, of 2 clients" in on_list("info", clients=path, secret=secret).stdout
    outcome = on_list("remove", "C-1", "C-2", "C-1", clients=path, secret=secret)
    assert outcome.code == 0
    assert "1 client " in outcome.stderr
    assert "1 full names, of 1 client\n" in on_list("info", clients=path, secret=secret).stdout
    assert on_list("test", "Ada Holm", clients=path, secret=secret).stdout.startswith("C-3: ")


def test_somebody_who_is_on_the_list_already_is_pointed_out(tmp_path: Path, secret: Path) -> None:
    path = hashed(tmp_path, secret)
    more = tmp_path / "more.csv"
    more.write_text("client_id,full_name\nC-3,Ada Holm\nC-4,Desmond Okwuosa\n")
    outcome = on_list("add", more, clients=path, secret=secret)
    assert outcome.code == 0
    assert "Look at more.csv, row 3, full_name: somebody of this name" in outcome.stderr
    assert "row 2" not in outcome.stderr
    assert_names_nobody(outcome)


@pytest.mark.parametrize(
    ("arguments", "said"),
    [(("remove", "C-9"), "reference"), (("add", "twice.csv"), "row 2, client_id")],
)
def test_a_change_that_cannot_be_made_leaves_the_list_alone(
    tmp_path: Path,
    secret: Path,
    monkeypatch: pytest.MonkeyPatch,
    arguments: tuple[str, ...],
    said: str,
) -> None:
    path = hashed(tmp_path, secret)
    before = path.read_bytes()
    (tmp_path / "twice.csv").write_text("client_id,full_name\nC-1,Ada Holm\n")
    monkeypatch.chdir(tmp_path)
    outcome = on_list(*arguments, clients=path, secret=secret)
    assert outcome.code == 3
    assert said in outcome.stderr
    assert path.read_bytes() == before


def test_adding_to_an_expired_list_says_so_and_puts_it_off(
    tmp_path: Path, secret: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    path = hashed(tmp_path, secret, TABLE, "--expires", "1m")
    more = tmp_path / "more.csv"
    more.write_text("client_id,full_name\nC-3,Ada Holm\n")
    future = options.later(options.today(), 3)
    monkeypatch.setattr(options, "today", lambda: future)
    monkeypatch.setattr(opening, "today_here", lambda: future)
    monkeypatch.setattr(sealing, "today_here", lambda: future)
    assert "expired" in on_list("info", clients=path, secret=secret).stdout
    outcome = on_list("add", more, clients=path, secret=secret)
    assert outcome.code == 0
    assert "Expired:" in outcome.stderr
    assert on_list("test", "Ada Holm", clients=path, secret=secret).code == 3
    outcome = on_list("rekey", "--expires", "6m", "--new-passphrase-file", secret, clients=path,
                      secret=secret)  # fmt: skip
    assert outcome.code == 0, outcome.stderr
    assert on_list("test", "Ada Holm", clients=path, secret=secret).code == 0


def test_rekey_locks_out_the_old_passphrase(tmp_path: Path, secret: Path) -> None:
    path = hashed(tmp_path, secret)
    new = passphrase(tmp_path, "four other plain words")
    outcome = on_list("rekey", "--new-passphrase-file", new, clients=path, secret=secret)
    assert outcome.code == 0
    assert "older copies" in outcome.stderr
    assert on_list("info", clients=path, secret=secret).code == 3
    assert on_list("info", clients=path, secret=new).code == 0


def test_a_short_new_passphrase_changes_nothing(tmp_path: Path, secret: Path) -> None:
    path = hashed(tmp_path, secret)
    new = passphrase(tmp_path, "rex")
    outcome = on_list("rekey", "--new-passphrase-file", new, clients=path, secret=secret)
    assert outcome.code == 3
    assert "rex" not in outcome.stderr
    assert on_list("info", clients=path, secret=secret).code == 0


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
