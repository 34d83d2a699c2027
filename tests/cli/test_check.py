"""`auditor check`: one line and an exit code for a text that is not posted yet."""

from __future__ import annotations

import io
import sys
from pathlib import Path

import pytest

from auditor import identifiers
from auditor.cli.check import NOTHING
from auditor.identifiers import selfcheck
from auditor.identifiers.sealed import container
from auditor.identifiers.sealed.container import Cost
from auditor.models import SelfCheck, Worker
from tests.command import Outcome, run

WORDS = "kettle orbit maple seven"
ORDINARY = "Nothing but rain today, so I made soup and read a book."
CASE_TALK = "My 9yo client told me today that the new foster home has a goat. I could cry."


@pytest.fixture(scope="module")
def clients(tmp_path_factory: pytest.TempPathFactory) -> Path:
    folder = tmp_path_factory.mktemp("list")
    table, path, secret = folder / "clients.csv", folder / "clients.hashed", folder / "secret"
    table.write_text("client_id,full_name\nC-1,Ottoline Brandvold\n")
    quick = Cost(container.LEAST_MEMORY_KIB, 1, 4)
    reading = identifiers.read_table(table)
    worker = Worker(own_people=("Juno Tilley",))
    path.write_bytes(identifiers.hash_list(reading, WORDS, cost=quick, worker=worker).data)
    secret.write_text(WORDS)
    secret.chmod(0o600)
    return path


def check(
    text: str | bytes, monkeypatch: pytest.MonkeyPatch, clients: Path | None = None
) -> Outcome:
    data = text if isinstance(text, bytes) else text.encode()
    monkeypatch.setattr(sys, "stdin", io.TextIOWrapper(io.BytesIO(data)))
    if clients is None:
        return run("check")
    return run("check", "--clients", clients, "--passphrase-file", clients.with_name("secret"))


@pytest.mark.parametrize(
    ("text", "code"),
    [(ORDINARY, 0), ("Court with Ottoline Brandvolt tomorrow, wish us luck", 1), (CASE_TALK, 1)],
)
def test_one_line_and_an_exit_code(
    monkeypatch: pytest.MonkeyPatch, clients: Path, text: str, code: int
) -> None:
    outcome = check(text, monkeypatch, clients)
    assert outcome.code == code, outcome.stdout
    assert len(outcome.stdout.splitlines()) == 1
    assert outcome.stderr == ""
    assert "Ottoline" not in outcome.stdout
    assert ("C-1" in outcome.stdout) == ("Ottoline" in text)
    assert (outcome.stdout == f"{NOTHING}\n") == (code == 0)


def test_a_file_is_read_in_the_encodings_of_text_editors(clients: Path, tmp_path: Path) -> None:
    draft = tmp_path / "draft.txt"
    secret = clients.with_name("secret")
    for encoding in ("utf-8", "utf-8-sig", "utf-16", "cp1252"):
        draft.write_bytes("Ottoline Brandvold’s café hearing".encode(encoding))
        outcome = run("check", draft, "--clients", clients, "--passphrase-file", secret)
        assert (outcome.code, outcome.stderr) == (1, "")


def test_without_a_list_it_says_what_is_not_looked_for(monkeypatch: pytest.MonkeyPatch) -> None:
    outcome = check("Ottoline Brandvold again", monkeypatch)
    assert outcome.code == 0
    assert "No client list was given" in outcome.stderr
    assert check(CASE_TALK, monkeypatch).code == 1


@pytest.mark.parametrize("text", ["", " \n\n", b"\xef\xbb\xbf"])
def test_nothing_is_not_called_safe(monkeypatch: pytest.MonkeyPatch, text: str | bytes) -> None:
    outcome = check(text, monkeypatch)
    assert outcome.code == 3
    assert NOTHING not in outcome.stdout


def test_a_broken_list_is_not_called_safe(monkeypatch: pytest.MonkeyPatch, clients: Path) -> None:
    monkeypatch.setattr(selfcheck, "run", lambda _: SelfCheck(3, 2, ("phone",)))
    outcome = check(ORDINARY, monkeypatch, clients)
    assert outcome.code == 3
    assert outcome.stdout == ""
    assert "1 of 3 planted" in outcome.stderr


def test_own_family_is_nobodys_client(monkeypatch: pytest.MonkeyPatch, clients: Path) -> None:
    assert check("Cake for Juno Tilley today", monkeypatch, clients).code == 0
