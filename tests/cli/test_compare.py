"""`auditor compare` as a user meets it: new, still there, gone, not looked at again."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import pytest

from tests.cli.conftest import Hashed, twitter
from tests.command import run

SPRING = ("Soup and a book.", "Ada Holm is six months sober", "call Ada Holm on 212-555-0187")
AUTUMN = ("Soup and a book.", "Ada Holm is six months sober")


@pytest.fixture
def audits(tmp_path: Path, hashed: Hashed) -> tuple[Path, Path]:
    """Two audits of one account; in between one post was deleted and one written."""
    folders = []
    for season, texts in (("spring", SPRING), ("autumn", AUTUMN)):
        export = twitter(tmp_path / season / "twitter", *texts)
        if season == "autumn":
            path = export / "data" / "tweets.js"
            new = path.read_text().replace("1600000000000000000", "1700000000000000000")
            path.write_text(new.replace("Soup and a book.", "Court with Ada Holm tomorrow"))
        folder = tmp_path / f"audit-{season}"
        outcome = run("scan", export, *hashed.options, "-o", folder, "-q")
        assert outcome.code == 0, outcome.stderr
        folders.append(folder)
    return folders[0], folders[1]


def test_an_audit_half_a_year_later(audits: tuple[Path, Path]) -> None:
    outcome = run("compare", *audits)
    assert (outcome.code, outcome.stderr) == (0, "")
    lines = outcome.stdout.splitlines()
    assert [line.split(" (")[0] for line in lines if not line.startswith(" ")] == [
        "New: 1", "Still there: 1", "Gone: 1", "Not looked at again: 0",
    ]  # fmt: skip
    assert all("twitter post, 2022-12-06" in line for line in lines if line.startswith(" "))
    assert "Holm" not in outcome.stdout


def test_what_was_not_read_again_is_not_called_gone(
    audits: tuple[Path, Path], tmp_path: Path, hashed: Hashed
) -> None:
    damaged = tmp_path / "autumn" / "twitter" / "data" / "tweets.js"
    damaged.write_text(damaged.read_text()[:-40])
    again = tmp_path / "again"
    assert run("scan", damaged.parents[1], *hashed.options, "-o", again, "-q").code == 0
    stdout = run("compare", audits[0], again).stdout
    assert "Gone: 0" in stdout
    assert "Not looked at again: " in stdout
    assert "so nothing is known" in stdout


def change(folder: Path, how: str) -> None:
    path = folder / "audit.json"
    document: dict[str, Any] = json.loads(path.read_text("utf-8"))
    match how:
        case "no audit":
            path.unlink()
            return
        case "not JSON":
            path.write_text("seaside")
            return
        case "another version":
            document["schema"] = "https://example.org/audit/9"
        case "no items":
            document["exposures"][0]["items"] = []
        case "no identity":
            del document["exposures"][0]["id"]
        case "odd date":
            document["exposures"][0]["items"][0]["posted_at"] = 7
        case "odd list":
            document["exposures"] = ["seaside"]
    path.write_text(json.dumps(document), "utf-8")


@pytest.mark.parametrize(
    "how",
    ["no audit", "not JSON", "another version", "no items", "no identity", "odd date", "odd list"],
)
def test_a_folder_that_is_no_audit(audits: tuple[Path, Path], how: str) -> None:
    change(audits[1], how)
    outcome = run("compare", *audits)
    assert (outcome.code, outcome.stdout) == (3, "")
    error, hint = outcome.stderr.splitlines()
    assert error.startswith("Error: ")
    assert hint.startswith("Hint: ")
    assert "seaside" not in outcome.stderr


def test_titles_cannot_steer_a_terminal(audits: tuple[Path, Path]) -> None:
    path = audits[1] / "audit.json"
    document = json.loads(path.read_text("utf-8"))
    document["exposures"][0]["title"] = "\x1b[2Jgone"
    path.write_text(json.dumps(document), "utf-8")
    outcome = run("compare", *audits)
    assert "?[2Jgone" in outcome.stdout
    assert "\x1b" not in outcome.stdout
