"""Client lists to try commands on, and how to run the commands on them."""

from __future__ import annotations

import io
from pathlib import Path

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
