"""The client list from table to sealed file and back, as the commands use it."""

from __future__ import annotations

from datetime import date
from pathlib import Path

import pytest

from auditor import identifiers
from auditor.errors import ClientListError, WrongPassphrase
from auditor.identifiers.matching.index import ClientIndex
from auditor.identifiers.sealed import container
from auditor.identifiers.sealed.container import Cost
from auditor.identifiers.table import Reading
from auditor.models import Tier, Worker

SAMPLE = Path(__file__).parents[2] / "sample_exports" / "clients.csv"
QUICK = Cost(container.LEAST_MEMORY_KIB, 1, 4)
WORDS = "kettle orbit maple seven"
TODAY = date(2026, 11, 1)


def found(index: ClientIndex, text: str) -> set[str]:
    return {index.reference(match.number) for match in index.find(text)}


@pytest.fixture(scope="module")
def sample(tmp_path_factory: pytest.TempPathFactory) -> Path:
    path = tmp_path_factory.mktemp("lists") / "clients.hashed"
    hashed = identifiers.hash_list(
        identifiers.read_table(SAMPLE, today=TODAY),
        WORDS,
        worker=Worker(town="Dellwood"),
        expires_on=date(2027, 5, 1),
        today=TODAY,
        cost=QUICK,
    )
    assert (hashed.clients, hashed.expires_on) == (12, "2027-05-01")
    # Chris Martin may count beside another sign only: a singer is called so, too.
    assert {(note.row, note.column) for note in hashed.notes} <= {(10, "full_name")}
    assert hashed.fingerprints > 500
    path.write_bytes(hashed.data)
    return path


def test_a_sealed_list_finds_whom_the_table_names(sample: Path) -> None:
    index = identifiers.open_list(sample, WORDS, today=TODAY)
    assert found(index, "so proud of Desmond Okwuosa today") == {"C-002"}
    assert found(index, "nothing but rain and soup") == set()
    assert index.worker.town == "Dellwood"
    assert found(identifiers.index_of_plain_list(SAMPLE), "Desmond Okwuosa") == {"C-002"}


def test_what_is_told_with_and_without_the_passphrase(sample: Path) -> None:
    header = identifiers.header(sample)
    assert (header.version, header.cost, header.second_factor) == (1, QUICK, False)
    info = identifiers.open_sealed(sample, WORDS).info
    assert (info.clients, info.made_on, info.expires_on) == (12, "2026-11-01", "2027-05-01")


def test_an_expired_list_is_shown_but_not_used(sample: Path) -> None:
    with pytest.raises(ClientListError, match="expired"):
        identifiers.open_list(sample, WORDS, today=date(2027, 5, 2))
    assert identifiers.open_sealed(sample, WORDS).info.clients == 12


def test_a_list_cannot_be_born_expired() -> None:
    with pytest.raises(ClientListError, match="passed already"):
        identifiers.hash_list(
            identifiers.read_table(SAMPLE), WORDS, expires_on=TODAY, today=TODAY, cost=QUICK
        )


def test_adding_and_removing_clients_long_after(sample: Path, tmp_path: Path) -> None:
    more, changed = tmp_path / "more.csv", tmp_path / "changed.hashed"
    more.write_text("client_id,full_name,phone\nC-020,Ottoline Brandvold,212-555-0188\n")
    grown = identifiers.add(sample, WORDS, identifiers.read_table(more), today=date(2026, 12, 1))
    assert grown.clients == 13
    changed.write_bytes(grown.data)
    index = identifiers.open_list(changed, WORDS, today=TODAY)
    assert found(index, "Ottoline Brandvold and Desmond Okwuosa") == {"C-020", "C-002"}
    assert identifiers.open_sealed(changed, WORDS).info.made_on == "2026-12-01"
    assert identifiers.open_sealed(changed, WORDS).info.expires_on == "2027-05-01"

    less = identifiers.remove(changed, WORDS, ["C-020", "C-002"], today=TODAY)
    assert less.clients == 11
    changed.write_bytes(less.data)
    index = identifiers.open_list(changed, WORDS, today=TODAY)
    assert found(index, "Ottoline Brandvold, Desmond Okwuosa, Wren Haliday") == {"C-005"}


def test_a_reference_is_not_added_twice(sample: Path, tmp_path: Path) -> None:
    more = tmp_path / "more.csv"
    more.write_text("client_id,full_name\nC-002,Ottoline Brandvold\n")
    with pytest.raises(ClientListError, match=r"more\.csv, row 2, client_id") as caught:
        identifiers.add(sample, WORDS, identifiers.read_table(more), today=TODAY)
    assert "Brandvold" not in caught.value.message


def test_a_new_passphrase_replaces_the_old_one(sample: Path, tmp_path: Path) -> None:
    changed = tmp_path / "changed.hashed"
    changed.write_bytes(identifiers.rekey(sample, WORDS, "four other plain words").data)
    with pytest.raises(WrongPassphrase):
        identifiers.open_list(changed, WORDS, today=TODAY)
    index = identifiers.open_list(changed, "four other plain words", today=TODAY)
    assert found(index, "Wren Haliday") == {"C-005"}


def test_what_the_worker_says_lies_sealed_in_the_list(sample: Path, tmp_path: Path) -> None:
    changed = tmp_path / "changed.hashed"
    worker = Worker(employer="Larkin County Family Services", own_people=("Juno Tilley",))
    changed.write_bytes(identifiers.with_worker(sample, WORDS, worker).data)
    assert b"Larkin" not in changed.read_bytes()
    assert identifiers.open_list(changed, WORDS, today=TODAY).worker == worker


@pytest.mark.parametrize("name", ["clients.csv", "clients.xlsx"])
def test_the_template_can_be_hashed(tmp_path: Path, name: str) -> None:
    table = tmp_path / name
    if name.endswith("csv"):
        table.write_text(identifiers.template(), encoding="utf-8")
    else:
        table.write_bytes(identifiers.template_workbook())
    reading = identifiers.read_table(table, today=TODAY)
    hashed = identifiers.hash_list(reading, WORDS, today=TODAY, cost=QUICK)
    assert (hashed.clients, hashed.notes, reading.notes) == (2, (), ())


GIVEN = (
    "Adelheid Bonifaz Clothilde Dagobert Emerentia Fridolin Gundula Hieronymus Irmtraud Jolanthe "
    "Kasimir Leokadia Melchior Notburga Ottfried Philomena Quirin Roswitha Sieghard Thusnelda "
    "Urban Veronika Wendelin"
).split()


def namesakes(folder: Path, given: list[str]) -> Reading:
    """Clients who all have one surname, which takes several payloads to say."""
    table = folder / "namesakes.csv"
    rows = (f"C-{GIVEN.index(name)},{name} Brandvold\n" for name in given)
    table.write_text("client_id,full_name\n" + "".join(rows))
    return identifiers.read_table(table)


def named_in_full(index: ClientIndex, text: str) -> set[str]:
    return {index.reference(m.number) for m in index.find(text) if m.tier is Tier.STRONG}


def test_a_name_that_many_share_is_found_for_those_added_and_those_left(tmp_path: Path) -> None:
    path = tmp_path / "clients.hashed"
    reading = namesakes(tmp_path, GIVEN[:14])
    path.write_bytes(identifiers.hash_list(reading, WORDS, cost=QUICK).data)
    grown = identifiers.add(path, WORDS, namesakes(tmp_path, GIVEN[14:]))
    assert (grown.clients, grown.notes) == (23, ())
    path.write_bytes(grown.data)
    index = identifiers.open_list(path, WORDS)
    for number, name in enumerate(GIVEN):
        assert named_in_full(index, f"{name} Brandvold") == {f"C-{number}"}

    path.write_bytes(identifiers.remove(path, WORDS, [f"C-{n}" for n in range(10)]).data)
    index = identifiers.open_list(path, WORDS)
    for number, name in enumerate(GIVEN):
        expected = {f"C-{number}"} if number >= 10 else set()
        assert named_in_full(index, f"{name} Brandvold") == expected


def test_values_that_the_list_would_not_find_are_named(tmp_path: Path) -> None:
    table = tmp_path / "clients.csv"
    table.write_text(
        "client_id,full_name,address\nC-1,Ada Holm,41 Foundry Lane\nC-2,Bo Ray,behind the mill\n"
    )
    hashed = identifiers.hash_list(identifiers.read_table(table), WORDS, cost=QUICK)
    assert [(note.row, note.column) for note in hashed.notes] == [(3, "address")]
    assert "will not be found" in hashed.notes[0].message
    assert "mill" not in hashed.notes[0].message


def test_values_print_no_client(sample: Path) -> None:
    hashed = identifiers.remove(sample, WORDS, ["C-002"], today=TODAY)
    assert repr(hashed) == "Hashed(11 clients)"
