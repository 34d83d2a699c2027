"""Nothing that a person wrote, and no client, in what the program says; and no socket."""

from __future__ import annotations

import json
import socket
from pathlib import Path

import pytest

from auditor.cli.demo import PLATFORMS, sample_exports
from auditor.models import Account, Item, Person, Role, Source, Surface, Worker
from tests.command import run

POST = "marked-post-zebrafinch"
NAME = "Quillon Featherstonehaugh"
PHONE = "212-555-0187"


@pytest.fixture
def export(tmp_path: Path) -> Path:
    """A Twitter export with one good record, one broken record, and one file in no known shape."""
    data = tmp_path / "twitter" / "data"
    data.mkdir(parents=True)
    good = {
        "tweet": {
            "id_str": "1600000000000000001",
            "full_text": f"{POST} {NAME} is my client, call {PHONE}",
            "created_at": "Tue Dec 06 04:30:00 +0000 2022",
        }
    }
    broken = {"tweet": {"id_str": ["1"], "full_text": {POST: NAME}, "created_at": POST}}
    (data / "tweets.js").write_text(
        f"window.YTD.tweets.part0 = {json.dumps([good, broken], indent=2)}"
    )
    (data / "like.js").write_text(f'window.YTD.like.part0 = [ {{ "like" : {POST} {NAME}')
    (data / "account.js").write_text(
        'window.YTD.account.part0 = [{"account": {"accountId": "7", "username": "worker"}}]'
    )
    (data / "mystery.js").write_text(json.dumps({"note": f"{POST} {NAME}"}))
    return tmp_path / "twitter"


@pytest.fixture
def clients(tmp_path: Path) -> tuple[Path, Path]:
    """A hashed list that holds the marked client, and its passphrase file."""
    plain, secret = tmp_path / "clients.csv", tmp_path / "secret"
    plain.write_text(f"client_id,full_name,phone\nC-1,{NAME},{PHONE}\n")
    secret.write_text("four words for a test")
    secret.chmod(0o600)
    target = tmp_path / "clients.hashed"
    outcome = run("clients", "hash", plain, "-o", target, "--passphrase-file", secret)
    assert outcome.code == 0, outcome.stderr
    assert_silent(outcome.stdout + outcome.stderr)
    return target, secret


def assert_silent(text: str) -> None:
    """None of the marks stands in the text."""
    for mark in (POST, NAME, *NAME.split(), PHONE, PHONE.replace("-", ""), "four words"):
        assert mark.casefold() not in text.casefold()


def test_neither_output_nor_audit_holds_words_or_names(
    export: Path, clients: tuple[Path, Path], tmp_path: Path
) -> None:
    arguments = ("--clients", clients[0], "--passphrase-file", clients[1], "-o", tmp_path / "out")
    outcome = run("--debug", "scan", export, *arguments, "--json", "-")
    assert outcome.code == 0, outcome.stderr
    assert_silent(outcome.stderr)
    assert_silent(outcome.stdout)
    assert_silent((tmp_path / "out" / "audit.json").read_text("utf-8"))
    assert_silent((tmp_path / "out" / "checklist.csv").read_text("utf-8"))
    document = json.loads(outcome.stdout)
    assert document["problems"]
    assert [one["clients"] for one in document["exposures"] if one["clients"]] == [["C-1"]]


def test_the_hashed_list_holds_no_identifier_in_any_encoding(clients: tuple[Path, Path]) -> None:
    data = clients[0].read_bytes().lower()
    for mark in (*NAME.split(), PHONE, "2125550187", "C-1"):
        for encoding in ("utf-8", "utf-16-le", "utf-16-be"):
            assert mark.lower().encode(encoding) not in data
        assert mark.lower().encode().hex().encode() not in data
        assert mark.lower().encode()[::-1] not in data


def test_values_print_nothing_of_what_they_hold() -> None:
    item = Item(
        ref="twitter:post:1",
        platform="twitter",
        surface=Surface.POST,
        source=Source("a.zip", "tweets.js", "/0"),
        text=POST,
        people=(Person(role=Role.MENTIONED, name=NAME),),
    )
    for value in (item, *item.people, Account(platform="twitter", name=NAME), Worker(town=POST)):
        assert_silent(repr(value))


def test_a_scan_opens_no_socket(
    clients: tuple[Path, Path], tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    opened: list[object] = []

    def refuse(*arguments: object, **_: object) -> None:
        opened.append(arguments)
        raise AssertionError("a socket was opened")

    monkeypatch.setattr(socket, "socket", refuse)
    monkeypatch.setattr(socket, "create_connection", refuse)
    monkeypatch.setattr(socket, "getaddrinfo", refuse)
    exports = [sample_exports() / platform for platform in PLATFORMS]
    outcome = run(
        "scan",
        *exports,
        "--clients",
        clients[0],
        "--passphrase-file",
        clients[1],
        "-o",
        tmp_path / "out",
    )
    assert outcome.code == 0, outcome.stderr
    assert opened == []
