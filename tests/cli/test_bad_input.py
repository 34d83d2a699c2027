"""Bad input: one line that says what, one that says how to go on, the right exit code."""

from __future__ import annotations

import os
import zipfile
from collections.abc import Callable
from pathlib import Path

import pytest

from auditor.cli.demo import sample_exports
from tests.command import Outcome, run

TWITTER = sample_exports() / "twitter"


def assert_plain_error(outcome: Outcome, code: int, *words: str) -> None:
    """One error and a hint, no traceback, and nothing on standard output."""
    assert outcome.code == code, outcome.stderr
    assert outcome.stdout == ""
    assert "Traceback" not in outcome.stderr
    errors = [line for line in outcome.stderr.splitlines() if line.startswith("Error: ")]
    assert len(errors) == 1
    assert any(line.startswith("Hint: ") for line in outcome.stderr.splitlines()) or code == 2
    for word in words:
        assert word in outcome.stderr


def not_a_zip(folder: Path) -> Path:
    path = folder / "archive.zip"
    path.write_bytes(b"this is no archive")
    return path


def truncated(folder: Path) -> Path:
    path = folder / "archive.zip"
    with zipfile.ZipFile(path, "w", zipfile.ZIP_DEFLATED) as archive:
        for file in TWITTER.rglob("*.js"):
            archive.write(file, file.relative_to(TWITTER))
    path.write_bytes(path.read_bytes()[:-200])
    return path


def encrypted(folder: Path) -> Path:
    path = folder / "archive.zip"
    with zipfile.ZipFile(path, "w") as archive:
        archive.writestr("data/account.js", "x")
    data = bytearray(path.read_bytes())
    # The flag bit that marks a member as encrypted, in its own header and in the directory.
    data[6] |= 1
    data[data.index(b"PK\x01\x02") + 8] |= 1
    path.write_bytes(bytes(data))
    return path


def unknown(folder: Path) -> Path:
    path = folder / "archive.zip"
    with zipfile.ZipFile(path, "w") as archive:
        archive.writestr("holiday/notes.txt", "seaside")
    return path


def empty(folder: Path) -> Path:
    path = folder / "archive"
    path.mkdir()
    return path


@pytest.mark.parametrize("make", [not_a_zip, truncated, encrypted, unknown, empty])
def test_an_archive_that_is_none(tmp_path: Path, make: Callable[[Path], Path]) -> None:
    outcome = run("scan", make(tmp_path), "-o", tmp_path / "out", "-q")
    assert_plain_error(outcome, 3, "archive")
    assert list((tmp_path / "out").iterdir()) == []


def test_an_archive_that_is_not_there(tmp_path: Path) -> None:
    outcome = run("scan", tmp_path / "missing.zip", "-o", tmp_path / "out")
    assert outcome.code == 2
    assert "missing.zip" in outcome.stderr


LISTS = {
    "empty": ("", "empty"),
    "no rows": ("client_id,full_name\n", "no client"),
    "unknown column": ("client_id,ful_name\nC-1,Ada Holm\n", "ful_name"),
    "bad date": ("client_id,full_name,date_of_birth\nC-1,Ada Holm,31.31.1999\n", "date_of_birth"),
    "no reference": ("client_id,full_name\n,Ada Holm\n", "client_id"),
    "nothing to look for": ("client_id,full_name\nC-1,\n", "row 2"),
}


@pytest.mark.parametrize("case", LISTS)
def test_a_client_list_that_is_none(tmp_path: Path, case: str) -> None:
    text, named = LISTS[case]
    (tmp_path / "clients.csv").write_text(text)
    outcome = run(
        "clients",
        "hash",
        tmp_path / "clients.csv",
        "-o",
        tmp_path / "clients.hashed",
        "--passphrase-file",
        private(tmp_path / "secret", "four words for a test"),
    )
    assert_plain_error(outcome, 3, named)
    assert "Holm" not in outcome.stderr
    assert not (tmp_path / "clients.hashed").exists()


def private(path: Path, text: str) -> Path:
    path.write_text(text)
    path.chmod(0o600)
    return path


def hashed(folder: Path) -> Path:
    (folder / "clients.csv").write_text("client_id,full_name\nC-1,Ada Ingeborg Holm\n")
    secret = private(folder / "secret", "four words for a test")
    target = folder / "clients.hashed"
    outcome = run(
        "clients", "hash", folder / "clients.csv", "-o", target, "--passphrase-file", secret
    )
    assert outcome.code == 0, outcome.stderr
    return target


def scan(folder: Path, clients: Path, secret: Path) -> Outcome:
    return run(
        "scan", TWITTER, "--clients", clients, "--passphrase-file", secret, "-o", folder / "out"
    )


def test_a_wrong_passphrase(tmp_path: Path) -> None:
    wrong = private(tmp_path / "wrong", "four words for a toast")
    assert_plain_error(scan(tmp_path, hashed(tmp_path), wrong), 3, "passphrase")


def test_a_list_that_was_tampered_with(tmp_path: Path) -> None:
    target = hashed(tmp_path)
    data = bytearray(target.read_bytes())
    data[-5] ^= 1
    target.write_bytes(bytes(data))
    assert_plain_error(scan(tmp_path, target, tmp_path / "secret"), 3)


def test_a_plain_list_where_a_hashed_one_belongs(tmp_path: Path) -> None:
    hashed(tmp_path)
    outcome = scan(tmp_path, tmp_path / "clients.csv", tmp_path / "secret")
    assert_plain_error(outcome, 3, "auditor clients hash")


def test_no_terminal_and_no_passphrase_file(tmp_path: Path) -> None:
    outcome = run("scan", TWITTER, "--clients", hashed(tmp_path), "-o", tmp_path / "out")
    assert_plain_error(outcome, 2, "--passphrase-file")


@pytest.mark.skipif(os.name != "posix", reason="modes are a POSIX matter")
def test_a_passphrase_file_that_others_can_read(tmp_path: Path) -> None:
    target = hashed(tmp_path)
    (tmp_path / "secret").chmod(0o644)
    assert_plain_error(scan(tmp_path, target, tmp_path / "secret"), 3, "chmod 600")


def test_an_output_folder_that_cannot_be_written(tmp_path: Path) -> None:
    (tmp_path / "taken").write_text("a file")
    outcome = run("scan", TWITTER, "-o", tmp_path / "taken")
    assert_plain_error(outcome, 3, "taken")


def test_an_earlier_audit_stays_unless_forced(tmp_path: Path) -> None:
    first = run("scan", TWITTER, "-o", tmp_path / "out", "-q")
    assert (first.code, first.stderr) == (0, "")
    before = (tmp_path / "out" / "report.html").read_bytes()
    assert_plain_error(run("scan", TWITTER, "-o", tmp_path / "out"), 3, "--force")
    assert (tmp_path / "out" / "report.html").read_bytes() == before
    assert run("scan", TWITTER, "-o", tmp_path / "out", "--force", "-q").code == 0


def test_a_slip_in_a_command_is_answered_with_the_right_one() -> None:
    outcome = run("scna")
    assert outcome.code == 2
    assert "'scan'" in outcome.stderr
