"""The promises that sample_exports/ makes: every exposure found with its client, traps quiet.

The tables of `sample_exports/README.md` are the expectation, and they are complete: nothing that
they do not list may be reported. The run goes through the command line: on the folders, on zips
of the same folders, and as the demo, which knows besides what the worker said of herself.
"""

from __future__ import annotations

import json
import re
import shutil
from collections.abc import Iterator
from pathlib import Path
from typing import Any, NamedTuple

import pytest

from auditor.cli.demo import PLATFORMS, sample_exports
from auditor.models import Severity
from tests.command import private, run

SAMPLES = sample_exports()
TABLES = (SAMPLES / "README.md").read_text("utf-8")
HEADINGS = {"Twitter/X": "twitter", "Facebook": "facebook", "Instagram": "instagram"}
PIECE = re.compile(r"(\w+) `([^`]+)` `([^`]+)`")


class Record(NamedTuple):
    """Where an item stands: platform, file in its export, pointer in the file."""

    platform: str
    file: str
    pointer: str


class Promise(NamedTuple):
    """A row of a "must find" or "must be joined" table; `records` are several in a mosaic."""

    what: str
    records: tuple[Record, ...]
    client: str
    codes: frozenset[str]
    lowest: Severity
    highest: Severity

    @property
    def clients(self) -> set[str]:
        """The one client of the list, or nobody."""
        return set() if self.client == "-" else {self.client}


class Trap(NamedTuple):
    """A row of a "must stay quiet" table."""

    what: str
    record: Record


def rows(first: str) -> Iterator[tuple[str, list[str]]]:
    """Platform and cells of every table whose first heading is `first`."""
    inside, platform = False, ""
    for line in TABLES.splitlines():
        if not line.startswith("|"):
            inside = False
            platform = HEADINGS.get(line.removeprefix("### "), platform)
            continue
        cells = [cell.strip() for cell in line.strip().strip("|").split("|")]
        if cells[0] == first:
            inside = True
        elif inside and not set(cells[0]) <= set("-: "):
            yield platform, cells


def promise(what: str, records: tuple[Record, ...], cells: list[str]) -> Promise:
    """A promise from the last three cells of its row: client, codes, range of bands."""
    client, codes, band = cells
    lowest, _, highest = band.partition("–")
    return Promise(
        what,
        records,
        client,
        frozenset(re.findall(r"T\d\d", codes)),
        Severity[lowest.upper()],
        Severity[(highest or lowest).upper()],
    )


def record(platform: str, cells: list[str]) -> Record:
    """The record that a row's third and fourth cell name."""
    return Record(platform, cells[2].strip("`"), cells[3].strip("`"))


PROMISES = [
    promise(cells[0], (record(platform, cells),), cells[-3:])
    for platform, cells in rows("must find")
]
MOSAICS = [
    promise(cells[0], tuple(Record(*found) for found in PIECE.findall(cells[1])), cells[-3:])
    for _, cells in rows("must be joined")
]
TRAPS = [Trap(cells[0], record(platform, cells)) for platform, cells in rows("must stay quiet")]


@pytest.fixture(scope="module")
def hashed(tmp_path_factory: pytest.TempPathFactory) -> tuple[Path, Path]:
    """The hashed sample list and its passphrase file."""
    folder = tmp_path_factory.mktemp("clients")
    secret, target = private(folder / "passphrase", "four words for a test"), folder / "hashed"
    outcome = run(
        "clients", "hash", SAMPLES / "clients.csv", "-o", target, "--passphrase-file", secret
    )
    assert outcome.code == 0, outcome.stderr
    return target, secret


@pytest.fixture(scope="module", params=["folders", "zips", "demo"])
def audit(
    request: pytest.FixtureRequest,
    hashed: tuple[Path, Path],
    tmp_path_factory: pytest.TempPathFactory,
) -> dict[str, Any]:
    """audit.json of the three sample exports."""
    work = tmp_path_factory.mktemp("audit")
    if request.param == "demo":
        outcome = run("demo", "-o", work / "out")
        assert outcome.code == 0, outcome.stderr
        return document_in(work / "out")
    exports = [SAMPLES / platform for platform in PLATFORMS]
    if request.param == "zips":
        exports = [
            Path(shutil.make_archive(str(work / export.name), "zip", export)) for export in exports
        ]
    clients, secret = hashed
    outcome = run(
        "scan", *exports, "--clients", clients, "--passphrase-file", secret,
        "-o", work / "out", "--strict",
    )  # fmt: skip
    assert outcome.code == 0, outcome.stderr
    return document_in(work / "out")


def document_in(folder: Path) -> dict[str, Any]:
    """The audit.json of a folder."""
    document: dict[str, Any] = json.loads((folder / "audit.json").read_text("utf-8"))
    return document


def records_of(exposure: dict[str, Any]) -> set[Record]:
    """Where the items of an exposure stand."""
    return {
        Record(item["platform"], item["source"]["file"], item["source"]["pointer"])
        for item in exposure["items"]
    }


def at(audit: dict[str, Any], where: Record) -> list[dict[str, Any]]:
    """The exposures of one record by itself, mosaics left out."""
    return [
        exposure
        for exposure in audit["exposures"]
        if exposure["kind"] == "item" and where in records_of(exposure)
    ]


def assert_kept(promised: Promise, found: list[dict[str, Any]]) -> None:
    """Client, code and band are as the row says."""
    assert found, "no exposure"
    assert {client for one in found for client in one["clients"]} == promised.clients
    assert promised.codes & {code for one in found for code in one["codes"]}
    worst = max(Severity[one["severity"].upper()] for one in found)
    assert promised.lowest <= worst <= promised.highest


@pytest.mark.parametrize(
    "promised", PROMISES, ids=lambda one: f"{one.records[0].platform}: {one.what}"
)
def test_what_is_promised_is_found(audit: dict[str, Any], promised: Promise) -> None:
    assert_kept(promised, at(audit, promised.records[0]))


@pytest.mark.parametrize("promised", MOSAICS, ids=lambda one: one.what)
def test_what_is_told_in_pieces_is_joined(audit: dict[str, Any], promised: Promise) -> None:
    joined = [
        exposure
        for exposure in audit["exposures"]
        if exposure["kind"] == "mosaic" and records_of(exposure) <= set(promised.records)
    ]
    assert_kept(promised, joined)
    # A piece that adds nothing may be left out, but not what another platform tells.
    assert len({where.platform for where in records_of(joined[0])}) > 1
    pieces = [one["score"] for where in promised.records for one in at(audit, where)]
    assert joined[0]["score"] > max(pieces)


@pytest.mark.parametrize("trap", TRAPS, ids=lambda one: f"{one.record.platform}: {one.what}")
def test_traps_stay_quiet(audit: dict[str, Any], trap: Trap) -> None:
    assert at(audit, trap.record) == []


def test_nothing_else_is_reported(audit: dict[str, Any]) -> None:
    listed = {where for promised in PROMISES for where in promised.records}
    reported = {where for exposure in audit["exposures"] for where in records_of(exposure)}
    assert reported - listed == set()


def test_the_promises_are_as_many_and_as_varied_as_they_should_be() -> None:
    assert len(PROMISES) >= 25
    assert len(TRAPS) >= 60
    for platform in PLATFORMS:
        assert [one for one in PROMISES if one.records[0].platform == platform]
        assert [one for one in TRAPS if one.record.platform == platform]
    assert {where.platform for mosaic in MOSAICS for where in mosaic.records} > {"twitter"}
    promised = frozenset().union(*(one.codes for one in PROMISES))
    assert promised >= {f"T{n:02}" for n in (1, 2, 3, 4, 5, 6, 9, 10, 15, 16, 17, 18, 19, 21, 28)}


def test_ordinary_items_outnumber_what_was_found(audit: dict[str, Any]) -> None:
    for platform in PLATFORMS:
        items = sum(count["items"] for count in audit["counts"] if count["platform"] == platform)
        assert items >= 120


def test_every_file_is_accounted_for(audit: dict[str, Any]) -> None:
    assert audit["problems"] == []
    for file in audit["coverage"]:
        assert file["records"] == file["items"] + file["duplicates"] + file["problems"]
        assert file["status"] == "read" or file["reason"]
        assert file["status"] != "unread"
        # A layout that no reader knows is only searched for words.
        assert file["kind"] != "unknown", file["file"]


def test_no_text_and_no_name_in_the_machine_readable_file(audit: dict[str, Any]) -> None:
    document = json.dumps(audit, ensure_ascii=False).casefold()
    for word in ("castellane", "okwuosa", "marchetti", "abernathy", "0172", "etta"):
        assert word not in document
    assert all("text" not in item for one in audit["exposures"] for item in one["items"])


def test_everybody_in_the_samples_is_invented() -> None:
    """Phones stand in the range that is kept free for fiction, addresses in example domains."""
    domain = re.compile(r"[\w.+-]+@([\w-]+(?:\.[\w-]+)+)")
    phone = re.compile(r"\+1\d{10}\b|\(?\b\d{3}\)?[ -]\d{3}[ -]\d{4}\b")
    for path in SAMPLES.rglob("*"):
        if path.suffix in (".js", ".json", ".csv"):
            text = path.read_text("utf-8")
            for found in domain.findall(text):
                assert re.fullmatch(r"(?:[\w-]+\.)*example\.(?:com|net|org)", found), path
            for found in phone.findall(text):
                assert re.search(r"55501\d\d$", re.sub(r"\D", "", found)), path
