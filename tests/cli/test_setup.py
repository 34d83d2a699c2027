"""`auditor setup`: five questions, sealed answers, and nothing lost by skipping."""

from __future__ import annotations

import io
import sys
from pathlib import Path

import pytest

from auditor import identifiers
from auditor.cli.setup import number_in, town_and_people
from auditor.identifiers.sealed import container
from auditor.identifiers.sealed.container import Cost
from auditor.models import Worker
from tests.command import Outcome, run

WORDS = "kettle orbit maple seven"
ANSWERS = (
    "Larkin County Family Services\nchild protection worker\nDellwood, about 48,000 people\n"
    "22\nJuno Tilley, Tam and Ivy\n"
)
WORKER = Worker(
    employer="Larkin County Family Services",
    role="child protection worker",
    town="Dellwood",
    catchment=48_000,
    caseload=22,
    own_people=("Juno Tilley", "Tam", "Ivy"),
)


@pytest.fixture
def clients(tmp_path: Path) -> Path:
    table, path = tmp_path / "clients.csv", tmp_path / "clients.hashed"
    table.write_text("client_id,full_name\nC-1,Ottoline Brandvold\n")
    reading = identifiers.read_table(table)
    quick = Cost(container.LEAST_MEMORY_KIB, 1, 4)
    path.write_bytes(identifiers.hash_list(reading, WORDS, cost=quick).data)
    secret = tmp_path / "secret"
    secret.write_text(WORDS)
    secret.chmod(0o600)
    return path


def answer(clients: Path, monkeypatch: pytest.MonkeyPatch, typed: str) -> Outcome:
    monkeypatch.setattr(sys, "stdin", io.StringIO(typed))
    secret = clients.with_name("secret")
    return run("setup", "--clients", clients, "--passphrase-file", secret)


def worker_of(clients: Path) -> Worker:
    return identifiers.open_sealed(clients, WORDS).worker


def test_the_answers_are_kept_sealed_and_nowhere_else(
    clients: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    outcome = answer(clients, monkeypatch, ANSWERS)
    assert (outcome.code, outcome.stdout) == (0, "")
    assert worker_of(clients) == WORKER
    assert identifiers.open_list(clients, WORDS).worker == WORKER
    for file in clients.parent.iterdir():
        assert b"Larkin" not in file.read_bytes()
        assert b"Tilley" not in file.read_bytes()
    assert "Tilley" not in outcome.stderr.replace("[now:", "")


def test_every_question_may_be_skipped(clients: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    before = clients.read_bytes()
    outcome = answer(clients, monkeypatch, "\n" * 5)
    assert outcome.code == 0
    assert "Nothing was changed" in outcome.stderr
    assert clients.read_bytes() == before


def test_skipping_keeps_and_a_hyphen_empties(
    clients: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    answer(clients, monkeypatch, ANSWERS)
    outcome = answer(clients, monkeypatch, "\nsupervisor\n\n-\nnone\n")
    assert "[now: Dellwood, 48,000]" in outcome.stderr
    assert worker_of(clients) == Worker(
        employer="Larkin County Family Services",
        role="supervisor",
        town="Dellwood",
        catchment=48_000,
    )


def test_an_unclear_number_is_asked_for_again(
    clients: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    outcome = answer(clients, monkeypatch, "\n\nDellwood, 12.5\nDellwood, 12k\nplenty\n30\n\n")
    assert outcome.code == 0
    assert worker_of(clients) == Worker(town="Dellwood", catchment=12_000, caseload=30)


def test_stopping_halfway_changes_nothing(clients: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    before = clients.read_bytes()
    outcome = answer(clients, monkeypatch, "Larkin County\n")
    assert outcome.code == 130
    assert clients.read_bytes() == before


def test_without_a_list_it_says_how_to_make_one(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.chdir(tmp_path)
    outcome = run("setup")
    assert outcome.code == 3
    assert "auditor clients hash" in outcome.stderr


@pytest.mark.parametrize(
    ("written", "expected"),
    [
        ("Dellwood", ("Dellwood", 0)),
        ("Dellwood 48000", ("Dellwood", 48_000)),
        ("Dellwood (pop. 48 000)", ("Dellwood", 48_000)),
        ("Dellwood and Fenside, 1.2 million", ("Dellwood and Fenside", 1_200_000)),
        ("48.000", ("", 48_000)),
        ("Area 51", ("Area 51", 0)),
        ("Area 51, 48k", ("Area 51", 48_000)),
        ("Dellwood, 12,5", ("Dellwood", None)),
        ("", ("", 0)),
    ],
)
def test_towns_and_people_as_they_are_written(
    written: str, expected: tuple[str, int | None]
) -> None:
    assert town_and_people(written) == expected


@pytest.mark.parametrize(
    ("written", "expected"),
    [("22", 22), ("about 22 or so", 22), ("1,200", 1200), ("22-25", None), ("few", None), ("", 0)],
)
def test_numbers_as_they_are_written(written: str, expected: int | None) -> None:
    assert number_in(written) == expected
