"""The self-check is honest: it passes with a sound list, and fails when anything breaks."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from functools import cache
from pathlib import Path
from typing import Any

import pytest

from auditor import identifiers
from auditor.errors import ClientListError
from auditor.identifiers import selfcheck
from auditor.identifiers.clients import Client
from auditor.identifiers.forms import numbers, of_clients
from auditor.identifiers.matching import index
from auditor.identifiers.matching.index import ClientIndex
from auditor.identifiers.matching.matches import Match
from auditor.identifiers.sealed import container, vault
from auditor.identifiers.sealed.container import Cost
from auditor.identifiers.sealed.payloads import Role
from auditor.identifiers.sealed.vault import Vault
from auditor.identifiers.spelling import canon
from auditor.identifiers.table import Reading
from auditor.models import Tier

SAMPLE = Path(__file__).parents[2] / "sample_exports" / "clients.csv"
WORDS = "kettle orbit maple seven"
QUICK = Cost(container.LEAST_MEMORY_KIB, 1, 4)
LOCAL = Client(client_id="C-1", full_name="Ottoline Brandvold", phones=("414-555-0199",))


@cache
def sample() -> Reading:
    return identifiers.read_table(SAMPLE)


def sound() -> ClientIndex:
    return identifiers.index_of_clients(sample().clients)


def test_every_planted_post_is_found_with_a_sound_list() -> None:
    check = selfcheck.run(sound())
    assert check.missed == ()
    assert check.passed
    assert check.planted >= 30


def test_it_passes_with_the_sealed_file_and_after_every_change(tmp_path: Path) -> None:
    path, more = tmp_path / "clients.hashed", tmp_path / "more.csv"
    more.write_text(
        # Shares a surname and the end of a phone number with the planted client.
        "client_id,full_name,phone\nC-90,Ada Quarrelbourne,414-555-0199\nC-91,Bo Ray,\n"
    )
    path.write_bytes(identifiers.hash_list(sample(), WORDS, cost=QUICK).data)
    assert selfcheck.run(identifiers.open_list(path, WORDS)).passed
    path.write_bytes(identifiers.add(path, WORDS, identifiers.read_table(more)).data)
    assert selfcheck.run(identifiers.open_list(path, WORDS)).passed
    path.write_bytes(identifiers.remove(path, WORDS, ["C-90", "C-001"]).data)
    assert selfcheck.run(identifiers.open_list(path, WORDS)).passed
    path.write_bytes(identifiers.rekey(path, WORDS, "four other plain words").data)
    assert selfcheck.run(identifiers.open_list(path, "four other plain words")).passed


def test_planted_posts_never_become_findings() -> None:
    clients = sound()
    for post in selfcheck.PLANTED:
        assert clients.find(post.text) == [], post.form
    assert clients.reference(of_clients.CANARY) == ""


def test_the_planted_client_hides_no_listed_one() -> None:
    clients = identifiers.index_of_clients([LOCAL])
    text = "Zephyrine Quarrelbourne and Ottoline Brandvold, 414-555-0199"
    assert {clients.reference(match.number) for match in clients.find(text)} == {"C-1"}


def test_an_empty_list_is_noticed() -> None:
    check = selfcheck.run(ClientIndex(Vault.in_memory({}, [])))
    assert (check.found, check.passed) == (0, False)


def test_a_list_of_another_key_is_noticed() -> None:
    broken, other = sound(), sound()
    broken._vault.hasher = other._vault.hasher
    assert selfcheck.run(ClientIndex(broken._vault)).found == 0


@pytest.mark.parametrize("kind", "w g i t e c h a ~".split())
def test_lost_fingerprints_of_any_kind_are_noticed(kind: str) -> None:
    payloads = of_clients.payloads([])
    kept = {
        m: payload for m, payload in payloads.items() if not m.startswith(f"{kind}\x1f".encode())
    }
    assert len(kept) < len(payloads)
    assert not selfcheck.run(ClientIndex(Vault.in_memory(kept, []))).passed


def test_spoilt_payloads_are_noticed() -> None:
    planted = Vault.in_memory(of_clients.payloads([]), [])
    for tag, sealed in planted.tags.items():
        planted.tags[tag] = sealed[:-1] + bytes([sealed[-1] ^ 1])
    assert selfcheck.run(ClientIndex(planted)).found == 0


def nothing(*_: object, **__: object) -> Iterator[Any]:
    return iter(())


SABOTAGE: dict[str, tuple[object, str, Callable[..., Any], set[str]]] = {
    "names": (index, "name_matches", nothing, {"full name", "surname first", "letter missing"}),
    "phones": (numbers, "phones_in", nothing, {"phone", "phone in words"}),
    "e-mails": (numbers, "emails_in", nothing, {"e-mail", "e-mail in words"}),
    "case numbers": (numbers, "cases_in", nothing, {"case number"}),
    "payloads": (Vault, "payload", lambda *_: None, {"full name", "phone", "handle"}),
}


@pytest.mark.parametrize("part", SABOTAGE)
def test_a_broken_part_of_the_matcher_is_noticed(
    monkeypatch: pytest.MonkeyPatch, part: str
) -> None:
    target, name, broken, missed = SABOTAGE[part]
    clients = sound()
    monkeypatch.setattr(target, name, broken)
    check = selfcheck.run(clients)
    assert not check.passed
    assert missed <= set(check.missed)


class Deaf(ClientIndex):
    """A matcher that does not hear some of what there is."""

    def __init__(self, hears: Callable[[Match], bool]) -> None:
        super().__init__(Vault.in_memory(of_clients.payloads([]), []))
        self._hears = hears

    def find_all(self, text: str, *more: Any, **named: Any) -> list[Match]:
        return [match for match in super().find_all(text, *more, **named) if self._hears(match)]


def test_a_matcher_that_hears_everything_passes() -> None:
    assert selfcheck.run(Deaf(lambda _: True)).passed


@pytest.mark.parametrize(
    "role", [Role.FULL, Role.HANDLE, Role.PHONE, Role.EMAIL, Role.CASE, Role.INITIAL_LAST]
)
def test_a_kind_of_detail_that_is_not_heard_is_noticed(role: Role) -> None:
    assert not selfcheck.run(Deaf(lambda match: match.role is not role)).passed


def test_a_matcher_without_disguises_and_misspellings_is_noticed() -> None:
    missed = set(selfcheck.run(Deaf(lambda match: match.exact)).missed)
    assert {"letter missing", "letters swapped", "hidden letter", "figures for letters"} <= missed


def test_a_matcher_that_only_hints_is_noticed(monkeypatch: pytest.MonkeyPatch) -> None:
    clients = sound()
    loud = clients.find_all
    monkeypatch.setattr(
        clients, "find_all", lambda text: [m._replace(tier=Tier.WEAK) for m in loud(text)]
    )
    assert selfcheck.run(clients).found == 0


def test_values_of_the_table_are_tried_on_the_list_itself() -> None:
    clients = (
        LOCAL,
        Client(client_id="C-2", full_name="Desmond Okwuosa", emails=("dez@example.org",)),
    )
    both = identifiers.index_of_clients(clients)
    assert list(selfcheck.doubtful(both, clients, first=0)) == []
    first_only = identifiers.index_of_clients(clients[:1])
    assert list(selfcheck.doubtful(first_only, clients, first=0)) == [
        selfcheck.Doubtful(1, "full_name", known=False),
        selfcheck.Doubtful(1, "email", known=False),
    ]


def test_a_value_that_only_counts_beside_others_is_told_apart(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    clients = identifiers.index_of_clients([LOCAL])
    found = clients.find_all("Ottoline Brandvold")
    weak = [match._replace(tier=Tier.WEAK) for match in found]
    monkeypatch.setattr(clients, "find_all", lambda _: weak)
    assert selfcheck.Doubtful(0, "full_name", known=True) in set(
        selfcheck.doubtful(clients, [LOCAL], first=0)
    )


def test_another_version_of_the_spelling_rules_is_not_opened() -> None:
    data = sound()._vault.sealed(WORDS, canonicaliser=canon.VERSION + 1, cost=QUICK)
    with pytest.raises(ClientListError, match="spelling rules"):
        vault.open_vault(data, WORDS, canonicaliser=canon.VERSION)
