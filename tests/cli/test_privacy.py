"""Nothing that a person wrote, and no client, in what the program says; and no socket."""

from __future__ import annotations

import base64
import hashlib
import json
import logging
import os
import stat
import sys
from collections.abc import Iterator
from pathlib import Path

import msgspec
import pytest

from auditor import identifiers, pipeline
from auditor.cli.demo import PLATFORMS, sample_exports
from auditor.identifiers.spelling.canon import canon
from auditor.models import Account, Item, Media, Person, Place, Role, Source, Surface, Worker
from tests.cli.conftest import WORDS, Hashed
from tests.command import Outcome, private, run
from tests.conftest import SocketGuard

POST = "marked-post-zebrafinch"
NAME = "Quillon Featherstonehaugh"
PHONE = "212-555-0187"
EMAIL = "quillon.f@example.org"
HANDLE = "quilly_feathers"
CASE = "JV-2031-00417"
REFERENCE = "REF-90417"
ADDRESS = "17 Periwinkle Row, Dellwood"
MARKS = (POST, NAME, *NAME.split(), PHONE, PHONE.replace("-", ""), EMAIL, HANDLE, CASE, ADDRESS)
"""What must not be said anywhere: a post's words, and everything that the client list holds."""


@pytest.fixture
def export(tmp_path: Path) -> Path:
    """A Twitter export with good and broken records and files, all of them full of marks."""
    data = tmp_path / "twitter" / "data"
    data.mkdir(parents=True)
    good = {
        "tweet": {
            "id_str": "1600000000000000001",
            "full_text": f"{POST} {NAME} is my client, call {PHONE} or {EMAIL}, {CASE}",
            "created_at": "Tue Dec 06 04:30:00 +0000 2022",
        }
    }
    broken = {"tweet": {"id_str": ["1"], "full_text": {POST: NAME}, "created_at": POST}}
    (data / "tweets.js").write_text(
        f"window.YTD.tweets.part0 = {json.dumps([good, broken], indent=2)}"
    )
    (data / "like.js").write_text(f'window.YTD.like.part0 = [ {{ "like" : {POST} {NAME}')
    (data / "contact.js").write_text(
        f'window.YTD.contact.part0 = [{{"contact": {{"emails": {{"{POST}": 1}}, "x": "{NAME}"}}}}]'
    )
    (data / "account.js").write_text(
        'window.YTD.account.part0 = [{"account": {"accountId": "7", "username": "worker"}}]'
    )
    (data / "mystery.js").write_text(json.dumps({"note": f"{POST} {NAME}"}))
    return tmp_path / "twitter"


@pytest.fixture
def table(tmp_path: Path) -> Path:
    """A client list of one client with everything that a list can hold."""
    path = tmp_path / "clients.csv"
    path.write_text(
        "client_id,full_name,phone,email,address,case_number,handles\n"
        f'{REFERENCE},{NAME},{PHONE},{EMAIL},"{ADDRESS}",{CASE},twitter:@{HANDLE}\n'
    )
    return path


@pytest.fixture
def hashed(tmp_path: Path, table: Path) -> Hashed:
    """The list hashed, which must not say anything of it either."""
    made = Hashed(tmp_path / "clients.hashed", private(tmp_path / "secret", WORDS))
    outcome = run("clients", "hash", table, "-o", made.path, "--passphrase-file", made.secret)
    assert outcome.code == 0, outcome.stderr
    assert_silent(outcome.stdout + outcome.stderr)
    return made


def assert_silent(text: str, *more: str) -> None:
    """None of the marks stands in the text."""
    for mark in (*MARKS, WORDS, *more):
        assert mark.casefold() not in text.casefold()


def scan(export: Path, hashed: Hashed, tmp_path: Path, *more: object) -> Outcome:
    return run("--debug", "scan", export, *hashed.options, "-o", tmp_path / "out", *more)


def test_neither_output_nor_audit_holds_words_or_names(
    export: Path, hashed: Hashed, tmp_path: Path
) -> None:
    outcome = scan(export, hashed, tmp_path, "--json", "-")
    assert outcome.code == 0, outcome.stderr
    assert_silent(outcome.stderr)
    assert_silent(outcome.stdout)
    assert_silent((tmp_path / "out" / "audit.json").read_text("utf-8"))
    assert_silent((tmp_path / "out" / "checklist.csv").read_text("utf-8"))
    document = json.loads(outcome.stdout)
    assert document["problems"]
    assert {client for one in document["exposures"] for client in one["clients"]} == {REFERENCE}


@pytest.mark.parametrize("command", [("doctor", "--files"), ("scan", "--strict")])
def test_other_commands_say_nothing_either(
    export: Path, hashed: Hashed, tmp_path: Path, command: tuple[str, str]
) -> None:
    options = (*hashed.options, "-o", tmp_path / "out") if command[0] == "scan" else ()
    outcome = run("--debug", *command, export, *options)
    assert outcome.code == (4 if command[0] == "scan" else 0)
    assert_silent(outcome.stdout + outcome.stderr)


def test_info_and_compare_say_nothing_of_the_list(
    export: Path, hashed: Hashed, tmp_path: Path
) -> None:
    scan(export, hashed, tmp_path)
    compared = run("compare", tmp_path / "out", tmp_path / "out")
    assert compared.code == 0
    assert_silent(compared.stdout + compared.stderr)
    info = run("clients", "info", hashed.path, "--passphrase-file", hashed.secret)
    assert info.code == 0, info.stderr
    assert_silent(info.stdout + info.stderr)


def test_a_bad_row_is_named_by_place_and_not_by_content(tmp_path: Path, table: Path) -> None:
    table.write_text(
        table.read_text().replace(PHONE, "not-a-phone") + f"{REFERENCE},{NAME},,,,,\n,,,,,,\n"
    )
    secret = private(tmp_path / "secret", WORDS)
    outcome = run("clients", "hash", table, "--passphrase-file", secret, "-o", tmp_path / "list")
    assert outcome.code == 3
    assert "row 2" in outcome.stderr and "row 3" in outcome.stderr
    assert_silent(outcome.stdout + outcome.stderr, "not-a-phone")


def test_nothing_is_logged(
    export: Path, hashed: Hashed, tmp_path: Path, caplog: pytest.LogCaptureFixture
) -> None:
    with caplog.at_level(logging.DEBUG):
        scan(export, hashed, tmp_path)
    assert_silent(caplog.text)


def test_neither_problems_nor_reprs_hold_words_or_names(export: Path, hashed: Hashed) -> None:
    audit = pipeline.audit([export], identifiers.open_list(hashed.path, WORDS))
    assert len(audit.problems) >= 2
    assert audit.exposures
    for problem in audit.problems:
        assert_silent(problem.message)
        assert_silent(problem.source.file + problem.source.pointer)
    for value in values_of(audit):
        assert_silent(repr(value))
    assert_silent(repr(identifiers.open_list(hashed.path, WORDS)))


def values_of(value: object) -> Iterator[object]:
    """Every value inside, but plain strings: those are what the values must not show."""
    if isinstance(value, msgspec.Struct):
        yield value
        for field in value.__struct_fields__:
            yield from values_of(getattr(value, field))
    elif isinstance(value, tuple | list):
        for one in value:
            yield from values_of(one)


def test_values_print_nothing_of_what_they_hold() -> None:
    place = Place(basis="check_in", name=POST, address=ADDRESS)
    item = Item(
        ref="twitter:post:1",
        platform="twitter",
        surface=Surface.POST,
        source=Source("a.zip", "tweets.js", "/0"),
        text=POST,
        people=(Person(role=Role.MENTIONED, name=NAME, phones=(PHONE,)),),
        place=place,
        media=(Media(kind="photo", caption=POST, place=place),),
    )
    account = Account(platform="twitter", name=NAME, emails=(EMAIL,))
    for value in (*values_of(item), account, Worker(town=POST, own_people=(NAME,))):
        assert_silent(repr(value))


def spellings(mark: str) -> Iterator[bytes]:
    """A mark as it could stand in a file: in every encoding, and as a plain digest of it."""
    for form in {mark, mark.lower(), mark.upper(), mark.title(), canon(mark)}:
        for encoding in ("utf-8", "utf-16-le", "utf-16-be", "utf-32-le", "utf-32-be", "utf-7"):
            data = form.encode(encoding)
            yield data
            yield data[::-1]
            yield data.hex().encode()
            yield data.hex().upper().encode()
            # Base64 reads differently by where the word begins; the ends depend on neighbours.
            for lead in range(3):
                yield base64.b64encode(b"x" * lead + data)[(0, 2, 3)[lead] : -4]
            yield base64.b32encode(data).rstrip(b"=")[:-1]
        for name in ("md5", "sha1", "sha256", "sha512", "blake2b"):
            digest = hashlib.new(name, form.encode(), usedforsecurity=False).digest()
            yield digest[:16]
            yield digest.hex()[:32].encode()
            yield base64.b64encode(digest)[:20]


def test_the_hashed_list_holds_no_identifier_in_any_encoding(hashed: Hashed) -> None:
    data = hashed.path.read_bytes()
    assert len(data) > 1000
    for mark in (*MARKS[1:], *ADDRESS.split(", "), "2031", "00417", REFERENCE, WORDS):
        for spelling in spellings(mark):
            # Fewer bytes than that turn up in random data by chance.
            if len(spelling) >= 4:
                assert spelling not in data


def test_the_same_table_gives_another_list_each_time(table: Path, hashed: Hashed) -> None:
    again = hashed.path.with_name("again.hashed")
    run("clients", "hash", table, "-o", again, "--passphrase-file", hashed.secret)
    first, second = hashed.path.read_bytes(), again.read_bytes()
    shared = sum(1 for at in range(0, len(first) - 16, 8) if first[at : at + 16] in second)
    # The header says in the open how the list is made; nothing of the rest may repeat.
    assert shared <= 12


def test_the_plain_table_stays_as_it_was_and_is_copied_nowhere(
    table: Path, hashed: Hashed, export: Path, tmp_path: Path
) -> None:
    before = table.read_bytes()
    scan(export, hashed, tmp_path)
    assert table.read_bytes() == before
    for path in tmp_path.rglob("*"):
        if path.is_file() and path != table and export not in path.parents:
            found = NAME.encode() in path.read_bytes()
            # The report shows the user's own words, masked until asked for.
            assert found is (path.name == "report.html")


@pytest.mark.skipif(os.name != "posix", reason="modes are a POSIX matter")
def test_what_is_written_is_private(export: Path, hashed: Hashed, tmp_path: Path) -> None:
    scan(export, hashed, tmp_path, "--json", tmp_path / "copy.json")
    written = [*(tmp_path / "out").iterdir(), hashed.path, tmp_path / "copy.json"]
    assert len(written) == 5
    assert {stat.S_IMODE(path.stat().st_mode) for path in written} == {0o600}


def test_words_are_in_the_audit_file_only_when_asked_for(
    export: Path, hashed: Hashed, tmp_path: Path
) -> None:
    scan(export, hashed, tmp_path, "--with-text")
    assert POST in (tmp_path / "out" / "audit.json").read_text("utf-8")
    scan(export, hashed, tmp_path, "--force")
    assert_silent((tmp_path / "out" / "audit.json").read_text("utf-8"))


def test_a_scan_opens_no_socket(hashed: Hashed, tmp_path: Path, no_sockets: SocketGuard) -> None:
    exports = [sample_exports() / platform for platform in PLATFORMS]
    outcome = run("scan", *exports, *hashed.options, "-o", tmp_path / "out")
    assert outcome.code == 0, outcome.stderr
    assert no_sockets.is_on
    assert no_sockets.events == []


def test_no_network_library_is_loaded_by_a_scan(
    hashed: Hashed, export: Path, tmp_path: Path
) -> None:
    scan(export, hashed, tmp_path)
    assert not {"httpx", "requests", "aiohttp", "urllib3"} & set(sys.modules)
