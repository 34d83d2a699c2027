"""What the tests of the commands share: small exports, a quick hashed list, a terminal."""

from __future__ import annotations

import io
import json
from pathlib import Path
from typing import NamedTuple

import pytest

from auditor.identifiers.sealed import container
from auditor.identifiers.sealed.container import Cost
from tests.command import private, run

WORDS = "four words for a test"


class Hashed(NamedTuple):
    """A hashed list and the file with its passphrase."""

    path: Path
    secret: Path

    @property
    def options(self) -> tuple[object, ...]:
        """As the options of a scan."""
        return "--clients", self.path, "--passphrase-file", self.secret


class Terminal(io.StringIO):
    """A stream that says that somebody looks at it."""

    def isatty(self) -> bool:
        return True


@pytest.fixture(autouse=True)
def quick(monkeypatch: pytest.MonkeyPatch) -> None:
    """The least memory that any list may ask for, so that tests do not wait for Argon2."""
    monkeypatch.setattr(container, "STANDARD", Cost(container.LEAST_MEMORY_KIB, 1, 4))


@pytest.fixture
def hashed(tmp_path: Path) -> Hashed:
    """A hashed list of one client."""
    table = tmp_path / "clients.csv"
    table.write_text("client_id,full_name,phone\nC-1,Ada Ingeborg Holm,212-555-0187\n", "utf-8")
    made = Hashed(tmp_path / "clients.hashed", private(tmp_path / "secret", WORDS))
    outcome = run("clients", "hash", table, "-o", made.path, "--passphrase-file", made.secret)
    assert outcome.code == 0, outcome.stderr
    return made


def tweet(number: int, text: str) -> dict[str, object]:
    """A post as X writes it into an archive."""
    return {
        "tweet": {
            "id_str": str(1600000000000000000 + number),
            "full_text": text,
            "created_at": "Tue Dec 06 04:30:00 +0000 2022",
        }
    }


def twitter(folder: Path, *texts: str) -> Path:
    """A small export of X with these posts."""
    data = folder / "data"
    data.mkdir(parents=True, exist_ok=True)
    posts = [tweet(number, text) for number, text in enumerate(texts)]
    (data / "tweets.js").write_text(f"window.YTD.tweets.part0 = {json.dumps(posts)}", "utf-8")
    owner = [{"account": {"accountId": "7", "username": "worker", "email": "w@example.org"}}]
    (data / "account.js").write_text(f"window.YTD.account.part0 = {json.dumps(owner)}", "utf-8")
    return folder


@pytest.fixture
def export(tmp_path: Path) -> Path:
    """An export of X with an ordinary post and one that names the client of `hashed`."""
    return twitter(
        tmp_path / "twitter", "Soup and a book.", "Ada Holm is six months sober, so proud"
    )
