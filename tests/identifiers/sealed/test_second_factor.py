"""The key in the system's keyring, and what happens where there is none."""

from __future__ import annotations

import sys
from pathlib import Path
from types import SimpleNamespace

import pytest

from auditor import identifiers
from auditor.errors import ClientListError
from auditor.identifiers.sealed import container, second_factor
from auditor.identifiers.sealed.container import Cost

QUICK = Cost(container.LEAST_MEMORY_KIB, 1, 4)
WORDS = "kettle orbit maple seven"
LIST_ID = bytes(range(16))


class Backend:
    """A keyring that keeps its secrets in a dictionary."""

    def __init__(self, priority: float = 5.0) -> None:
        self.priority = priority
        self.kept: dict[tuple[str, str], str] = {}

    def get_password(self, service: str, username: str) -> str | None:
        return self.kept.get((service, username))

    def set_password(self, service: str, username: str, password: str) -> None:
        self.kept[service, username] = password


class Locked(Backend):
    """A keyring that its user did not unlock."""

    def get_password(self, service: str, username: str) -> str | None:
        raise RuntimeError("locked")

    def set_password(self, service: str, username: str, password: str) -> None:
        raise RuntimeError("locked")


class Forgetful(Backend):
    """A keyring that says yes and keeps nothing."""

    def set_password(self, service: str, username: str, password: str) -> None:
        return


def use(monkeypatch: pytest.MonkeyPatch, backend: Backend | None) -> None:
    """Make `import keyring` give this backend, or fail as where it is not installed."""
    module = None if backend is None else SimpleNamespace(get_keyring=lambda: backend)
    monkeypatch.setitem(sys.modules, "keyring", module)


@pytest.fixture
def table(tmp_path: Path) -> Path:
    path = tmp_path / "clients.csv"
    path.write_text("client_id,full_name\nC-1,Ottoline Brandvold\n")
    return path


def hashed(table: Path) -> identifiers.Hashed:
    reading = identifiers.read_table(table)
    return identifiers.hash_list(reading, WORDS, with_keyring=True, cost=QUICK)


def test_a_key_is_made_once_and_found_again(monkeypatch: pytest.MonkeyPatch) -> None:
    use(monkeypatch, Backend())
    assert second_factor.fetch(LIST_ID) is None
    key = second_factor.create(LIST_ID)
    assert key is not None
    assert len(key) == 32
    assert second_factor.fetch(LIST_ID) == key
    assert second_factor.fetch(bytes(16)) is None


@pytest.mark.parametrize("backend", [None, Backend(0), Backend(0.5), Locked(), Forgetful()])
def test_without_a_keyring_that_keeps_secrets_there_is_no_key(
    monkeypatch: pytest.MonkeyPatch, backend: Backend | None
) -> None:
    use(monkeypatch, backend)
    assert second_factor.create(LIST_ID) is None
    assert second_factor.fetch(LIST_ID) is None


def test_a_desktop_that_cannot_even_be_asked_is_no_keyring(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    def broken() -> Backend:
        raise OSError("no session bus")

    monkeypatch.setitem(sys.modules, "keyring", SimpleNamespace(get_keyring=broken))
    assert second_factor.create(LIST_ID) is None


@pytest.mark.parametrize("kept", ["", "not base64!", "c2hvcnQ="])
def test_a_spoilt_entry_is_no_key(monkeypatch: pytest.MonkeyPatch, kept: str) -> None:
    backend = Backend()
    backend.kept[second_factor.SERVICE, LIST_ID.hex()] = kept
    use(monkeypatch, backend)
    assert second_factor.fetch(LIST_ID) is None


def test_the_list_opens_with_the_keyring_and_not_on_another_computer(
    monkeypatch: pytest.MonkeyPatch, table: Path, tmp_path: Path
) -> None:
    backend, path = Backend(), tmp_path / "clients.hashed"
    use(monkeypatch, backend)
    made = hashed(table)
    assert made.second_factor
    path.write_bytes(made.data)
    assert identifiers.open_list(path, WORDS).info.clients == 1
    for secret in backend.kept.values():
        assert secret.encode() not in made.data

    use(monkeypatch, Backend())
    with pytest.raises(ClientListError, match="keyring of the computer"):
        identifiers.open_list(path, WORDS)


def test_changes_keep_the_second_factor_until_it_is_dropped(
    monkeypatch: pytest.MonkeyPatch, table: Path, tmp_path: Path
) -> None:
    path = tmp_path / "clients.hashed"
    use(monkeypatch, Backend())
    path.write_bytes(hashed(table).data)
    changed = identifiers.rekey(path, WORDS, "four other plain words")
    assert changed.second_factor
    path.write_bytes(changed.data)
    dropped = identifiers.rekey(path, "four other plain words", WORDS, with_keyring=False)
    assert not dropped.second_factor
    path.write_bytes(dropped.data)
    use(monkeypatch, None)
    assert identifiers.open_list(path, WORDS).info.clients == 1


def test_a_list_is_made_without_it_where_there_is_no_keyring(
    monkeypatch: pytest.MonkeyPatch, table: Path, tmp_path: Path
) -> None:
    use(monkeypatch, None)
    made = hashed(table)
    assert not made.second_factor
    path = tmp_path / "clients.hashed"
    path.write_bytes(made.data)
    assert not identifiers.header(path).second_factor
    assert identifiers.open_list(path, WORDS).info.clients == 1
