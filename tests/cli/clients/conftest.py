"""What every test of `auditor clients` starts from."""

from __future__ import annotations

from pathlib import Path

import pytest

from auditor.identifiers.sealed import container
from auditor.identifiers.sealed.container import Cost
from tests.cli.clients.lists import WORDS, passphrase


@pytest.fixture(autouse=True)
def quick(monkeypatch: pytest.MonkeyPatch) -> None:
    """The least memory that any list may ask for, so that tests do not wait for Argon2."""
    monkeypatch.setattr(container, "STANDARD", Cost(container.LEAST_MEMORY_KIB, 1, 4))


@pytest.fixture
def secret(tmp_path: Path) -> Path:
    return passphrase(tmp_path, WORDS)
