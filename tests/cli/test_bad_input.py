"""Bad input: one line that says what, one that says how to go on, the right exit code.

Nothing half-written is left, and nothing of anybody's words or clients is said.
"""

from __future__ import annotations

import os
import shutil
import zipfile
from collections.abc import Callable
from pathlib import Path

import pytest

from auditor.cli.demo import sample_exports
from tests.cli.conftest import Hashed
from tests.command import Outcome, private, run

TWITTER = sample_exports() / "twitter"


def assert_plain_error(outcome: Outcome, code: int, *words: str) -> None:
    """One error and a hint, no traceback, and nothing on standard output."""
    assert outcome.code == code, outcome.stderr
    assert outcome.stdout == ""
    assert "Traceback" not in outcome.stderr
    lines = outcome.stderr.splitlines()
    errors = [line for line in lines if line.startswith("Error: ")]
    hints = [line for line in lines if line.startswith("Hint: ")]
    assert len(errors) == 1
    assert len(hints) == 1 or code == 2
    for word in words:
        assert word in outcome.stderr


def zipped(folder: Path) -> Path:
    """The sample export of X as a zip."""
    return Path(shutil.make_archive(str(folder / "archive"), "zip", TWITTER))


def not_a_zip(folder: Path) -> Path:
    path = folder / "archive.zip"
    path.write_bytes(b"this is no archive")
    return path


def empty_file(folder: Path) -> Path:
    path = folder / "archive.zip"
    path.write_bytes(b"")
    return path


def truncated(folder: Path) -> Path:
    path = zipped(folder)
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


def page(folder: Path) -> Path:
    path = folder / "archive.zip"
    path.write_text("<!doctype html><title>Log in to download your archive</title>")
    return path


def empty_folder(folder: Path) -> Path:
    path = folder / "archive"
    path.mkdir()
    return path


ARCHIVES = [not_a_zip, empty_file, truncated, encrypted, unknown, page, empty_folder]


@pytest.mark.parametrize("make", ARCHIVES)
@pytest.mark.parametrize("command", ["scan", "doctor"])
def test_an_archive_that_is_none(
    tmp_path: Path, make: Callable[[Path], Path], command: str
) -> None:
    options = ("-o", tmp_path / "out") if command == "scan" else ()
    outcome = run(command, make(tmp_path), *options, "-q")
    assert_plain_error(outcome, 3, "archive")
    assert not (tmp_path / "out").exists()


def test_one_bad_archive_among_good_ones_stops_before_the_work(tmp_path: Path) -> None:
    outcome = run("scan", TWITTER, unknown(tmp_path), "-o", tmp_path / "out", "-q")
    assert_plain_error(outcome, 3, "archive.zip")
    assert not (tmp_path / "out").exists()


def test_an_archive_that_is_not_there(tmp_path: Path) -> None:
    outcome = run("scan", tmp_path / "missing.zip", "-o", tmp_path / "out")
    assert_plain_error(outcome, 2, "missing.zip")


def test_no_archive_at_all(tmp_path: Path) -> None:
    assert_plain_error(run("scan", "-o", tmp_path / "out"), 2, "ARCHIVE")


LISTS = {
    "empty": ("", ["empty"]),
    "no rows": ("client_id,full_name\n", ["no client"]),
    "unknown column": ("client_id,ful_name\nC-1,Ada Holm\n", ["ful_name"]),
    "no client_id": ("full_name\nAda Holm\n", ["client_id"]),
    "bad date": (
        "client_id,full_name,date_of_birth\nC-1,Bo Ray,\nC-2,Ada Holm,31.31.1999\n",
        ["row 3", "date_of_birth"],
    ),
    "bad phone": ("client_id,phone\nC-1,12\n", ["row 2", "phone"]),
    "no reference": ("client_id,full_name\n,Ada Holm\n", ["row 2", "client_id"]),
    "doubled reference": (
        "client_id,full_name\nC-1,Ada Holm\nC-1,Bo Ray\n",
        ["row 3", "client_id"],
    ),
    "nothing to look for": ("client_id,full_name\nC-1,\n", ["row 2"]),
}


@pytest.mark.parametrize("case", LISTS)
def test_a_client_list_that_is_none(tmp_path: Path, case: str) -> None:
    text, named = LISTS[case]
    (tmp_path / "clients.csv").write_text(text)
    outcome = hash_list(tmp_path, tmp_path / "clients.csv")
    assert_plain_error(outcome, 3, *named)
    assert "Holm" not in outcome.stderr
    assert not (tmp_path / "clients.hashed").exists()


@pytest.mark.parametrize("name", ["clients.csv", "clients.xlsx"])
def test_a_client_list_that_is_no_table(tmp_path: Path, name: str) -> None:
    (tmp_path / name).write_bytes(b"\x00\x01PK\x81\xff\xfe seaside")
    outcome = hash_list(tmp_path, tmp_path / name)
    assert_plain_error(outcome, 3, name)
    assert "seaside" not in outcome.stderr
    assert not (tmp_path / "clients.hashed").exists()


def hash_list(folder: Path, table: Path) -> Outcome:
    secret = private(folder / "secret", "four words for a test")
    target = folder / "clients.hashed"
    return run("clients", "hash", table, "-o", target, "--passphrase-file", secret)


def scan(folder: Path, clients: Path, secret: Path) -> Outcome:
    return run(
        "scan", TWITTER, "--clients", clients, "--passphrase-file", secret, "-o", folder / "out"
    )


def test_a_wrong_passphrase(tmp_path: Path, hashed: Hashed) -> None:
    wrong = private(tmp_path / "wrong", "four words for a toast")
    assert_plain_error(scan(tmp_path, hashed.path, wrong), 3, "passphrase")
    assert not (tmp_path / "out").exists()


def altered(data: bytes) -> bytes:
    return data[:-5] + bytes([data[-5] ^ 1]) + data[-4:]


@pytest.mark.parametrize(
    "spoil", [altered, lambda data: data[: len(data) // 2], lambda data: data[:10], lambda _: b""]
)
def test_a_list_that_was_altered_or_cut(
    tmp_path: Path, hashed: Hashed, spoil: Callable[[bytes], bytes]
) -> None:
    hashed.path.write_bytes(spoil(hashed.path.read_bytes()))
    assert_plain_error(scan(tmp_path, hashed.path, hashed.secret), 3)
    assert not (tmp_path / "out").exists()


def test_a_plain_list_where_a_hashed_one_belongs(tmp_path: Path, hashed: Hashed) -> None:
    outcome = scan(tmp_path, tmp_path / "clients.csv", hashed.secret)
    assert_plain_error(outcome, 3, "auditor clients hash")
    assert "Holm" not in outcome.stderr


def test_no_terminal_and_no_passphrase_file(tmp_path: Path, hashed: Hashed) -> None:
    outcome = run("scan", TWITTER, "--clients", hashed.path, "-o", tmp_path / "out")
    assert_plain_error(outcome, 2, "--passphrase-file")
    assert not (tmp_path / "out").exists()


@pytest.mark.parametrize("place", ["taken", "taken/inside"])
def test_a_file_where_the_folder_should_be(tmp_path: Path, place: str) -> None:
    (tmp_path / "taken").write_text("a file")
    outcome = run("scan", TWITTER, "-o", tmp_path / place)
    assert_plain_error(outcome, 3, "taken")
    assert (tmp_path / "taken").read_text() == "a file"


def test_a_folder_that_may_not_be_written(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    locked = tmp_path / "locked"
    locked.mkdir(mode=0o500)

    def refused(*_: object, **__: object) -> None:
        raise PermissionError(13, "Permission denied")

    if os.name != "posix" or os.geteuid() == 0:
        # Modes do not stop this user: the system's answer is given in its place.
        monkeypatch.setattr("tempfile.TemporaryFile", refused)
    outcome = run("scan", TWITTER, "-o", locked)
    assert_plain_error(outcome, 3, "locked", "-o")
    assert list(locked.iterdir()) == []


def test_a_disk_that_is_full_at_the_end(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    def full(*_: object, **__: object) -> None:
        raise OSError(28, "No space left on device")

    monkeypatch.setattr("auditor.files.tempfile.mkstemp", full)
    outcome = run("scan", TWITTER, "-o", tmp_path / "out", "-q")
    assert_plain_error(outcome, 3, "No space left on device")
    assert not (tmp_path / "out").exists()


def test_an_earlier_audit_stays_unless_forced(tmp_path: Path) -> None:
    first = run("scan", TWITTER, "-o", tmp_path / "out", "-q")
    assert first == (0, "", "")
    before = (tmp_path / "out" / "report.html").read_bytes()
    assert_plain_error(run("scan", TWITTER, "-o", tmp_path / "out"), 3, "--force")
    assert (tmp_path / "out" / "report.html").read_bytes() == before
    assert run("scan", TWITTER, "-o", tmp_path / "out", "--force", "-q").code == 0


def test_a_failure_leaves_an_earlier_audit_and_other_files_alone(tmp_path: Path) -> None:
    run("scan", TWITTER, "-o", tmp_path / "out", "-q")
    (tmp_path / "out" / "mine.txt").write_text("mine")
    before = {path: path.read_bytes() for path in (tmp_path / "out").iterdir()}
    outcome = run("scan", not_a_zip(tmp_path), "-o", tmp_path / "out", "--force")
    assert_plain_error(outcome, 3, "archive.zip")
    assert {path: path.read_bytes() for path in (tmp_path / "out").iterdir()} == before


@pytest.mark.parametrize(
    ("text", "named"),
    [
        ("[scan]\nfail_onn = 'high'\n", "fail_onn"),
        ("[skan]\n", "skan"),
        ("[scan]\nstrict = 'yes'\n", "strict"),
        ("[scan\n", "auditor.toml"),
        ("[scan]\npassphrase = 'four words for a test'\n", "passphrase"),
    ],
)
def test_a_settings_file_with_a_slip(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, text: str, named: str
) -> None:
    monkeypatch.chdir(tmp_path)
    (tmp_path / "auditor.toml").write_text(text)
    outcome = run("scan", TWITTER)
    assert_plain_error(outcome, 3, named)
    assert "four words" not in outcome.stderr
    assert not (tmp_path / "audit").exists()
