"""The promises that sample_exports/ makes: every exposure found with its client, traps quiet.

The tables of `sample_exports/<platform>.md` are the expectation; the run goes through the
command line, on the folders and on zips of the same folders.
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
from tests.command import run

SAMPLES = sample_exports()
PASSPHRASE = "four words for a test"  # noqa: S105 - of an invented list


class Promise(NamedTuple):
    """A row of a "must find" table."""

    platform: str
    what: str
    file: str
    pointer: str
    client: str
    codes: frozenset[str]
    at_least: Severity


class Trap(NamedTuple):
    """A row of a "must stay quiet" table."""

    platform: str
    what: str
    file: str
    pointer: str


def rows(platform: str, first: str) -> Iterator[list[str]]:
    """The cells of the table whose first heading is `first`."""
    inside = False
    for line in (SAMPLES / f"{platform}.md").read_text("utf-8").splitlines():
        if not line.startswith("|"):
            inside = False
            continue
        cells = [cell.strip().strip("`") for cell in line.strip().strip("|").split("|")]
        if cells[0] == first:
            inside = True
        elif inside and not set(cells[0]) <= set("-: "):
            yield cells


PROMISES = [
    Promise(
        platform,
        what,
        file,
        pointer,
        client,
        frozenset(re.findall(r"T\d\d", codes)),
        Severity[band.upper()],
    )
    for platform in PLATFORMS
    for what, file, pointer, client, codes, band in rows(platform, "must find")
]
TRAPS = [
    Trap(platform, *cells[:3])
    for platform in PLATFORMS
    for cells in rows(platform, "must stay quiet")
]


@pytest.fixture(scope="module")
def hashed(tmp_path_factory: pytest.TempPathFactory) -> tuple[Path, Path]:
    """The hashed sample list and its passphrase file."""
    folder = tmp_path_factory.mktemp("clients")
    secret, target = folder / "passphrase", folder / "clients.hashed"
    secret.write_text(PASSPHRASE)
    secret.chmod(0o600)
    code, _, stderr = run(
        "clients",
        "hash",
        SAMPLES / "clients.csv",
        "-o",
        target,
        "--passphrase-file",
        secret,
        "--no-input",
    )
    assert code == 0, stderr
    return target, secret


@pytest.fixture(scope="module", params=["folders", "zips"])
def audit(
    request: pytest.FixtureRequest,
    hashed: tuple[Path, Path],
    tmp_path_factory: pytest.TempPathFactory,
) -> dict[str, Any]:
    """audit.json of the three sample exports."""
    work = tmp_path_factory.mktemp("audit")
    exports = [SAMPLES / platform for platform in PLATFORMS]
    if request.param == "zips":
        exports = [
            Path(shutil.make_archive(str(work / export.name), "zip", export)) for export in exports
        ]
    clients, secret = hashed
    code, _, stderr = run(
        "scan",
        *exports,
        "--clients",
        clients,
        "--passphrase-file",
        secret,
        "-o",
        work / "out",
        "--strict",
    )
    assert code == 0, stderr
    document: dict[str, Any] = json.loads((work / "out" / "audit.json").read_text("utf-8"))
    return document


def at(audit: dict[str, Any], file: str, pointer: str) -> list[dict[str, Any]]:
    """The single-item exposures of one record."""
    return [
        exposure
        for exposure in audit["exposures"]
        if exposure["kind"] == "item"
        and any(
            item["source"]["file"] == file and item["source"]["pointer"] == pointer
            for item in exposure["items"]
        )
    ]


@pytest.mark.parametrize("promise", PROMISES, ids=lambda one: f"{one.platform}: {one.what}")
def test_what_is_promised_is_found(audit: dict[str, Any], promise: Promise) -> None:
    found = at(audit, promise.file, promise.pointer)
    assert found, "no exposure"
    best = max(found, key=lambda one: Severity[one["severity"].upper()])
    assert Severity[best["severity"].upper()] >= promise.at_least
    assert promise.codes & {code for one in found for code in one["codes"]}
    clients = {client for one in found for client in one["clients"]}
    assert clients == (set() if promise.client == "-" else {promise.client})


@pytest.mark.parametrize("trap", TRAPS, ids=lambda one: f"{one.platform}: {one.what}")
def test_traps_stay_quiet(audit: dict[str, Any], trap: Trap) -> None:
    assert at(audit, trap.file, trap.pointer) == []


def test_the_promises_are_as_many_as_they_should_be() -> None:
    assert len(PROMISES) >= 25
    assert len(TRAPS) >= 15
    assert {promise.platform for promise in PROMISES} == set(PLATFORMS)


def test_ordinary_items_outnumber_what_was_found(audit: dict[str, Any]) -> None:
    for platform in PLATFORMS:
        items = sum(count["items"] for count in audit["counts"] if count["platform"] == platform)
        assert items >= 120
    assert len(audit["exposures"]) <= len(PROMISES) * 1.5


def test_every_file_is_accounted_for(audit: dict[str, Any]) -> None:
    assert audit["problems"] == []
    for file in audit["coverage"]:
        assert file["records"] == file["items"] + file["duplicates"] + file["problems"]
        assert file["status"] == "read" or file["reason"]


def test_no_text_and_no_name_in_the_machine_readable_file(audit: dict[str, Any]) -> None:
    document = json.dumps(audit, ensure_ascii=False).casefold()
    for word in ("castellane", "okwuosa", "marchetti", "abernathy", "0172", "etta"):
        assert word not in document
    assert all("text" not in item for one in audit["exposures"] for item in one["items"])
