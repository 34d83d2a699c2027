"""`auditor clients add`, `remove` and `rekey`: a list kept up to date."""

from __future__ import annotations

from pathlib import Path

import pytest

from auditor.cli.clients import options
from auditor.identifiers import opening, sealing
from tests.cli.clients.lists import TABLE, assert_names_nobody, hashed, on_list, passphrase


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
