"""Editions of the written forms: a list says which it holds, and a change of forms is a new one."""

from __future__ import annotations

from datetime import date
from hashlib import sha256
from pathlib import Path

import pytest

from auditor import identifiers
from auditor.errors import ClientListError
from auditor.identifiers import table
from auditor.identifiers.forms.of_clients import EDITION, payloads
from auditor.identifiers.matching.index import ClientIndex
from auditor.identifiers.sealed import container
from auditor.identifiers.sealed.container import Cost

SAMPLES = Path(__file__).parents[2] / "sample_exports" / "clients.csv"
OLD = Path(__file__).parent / "data" / "format-1.hashed"
WORDS = "kettle orbit maple seven"
QUICK = Cost(container.LEAST_MEMORY_KIB, 1, 4)
SUMS = {1: "c2649e983d8ec637395a6b8e9749c90e7847e17b2fa61d605beb2b22022fe047"}
"""What the forms of the sample list come to, by edition."""
CHANGED = (
    "The written forms of the sample list are others than those of edition {edition}. If they "
    "changed on purpose, raise EDITION in auditor/identifiers/forms/of_clients.py, so that users "
    "are told to make their lists again, and put the new sum here: {found}. An edition that was "
    "never released, or another sample table, needs the new sum only."
)


def sample_sum() -> str:
    forms = payloads(table.good_rows(table.read(SAMPLES)).clients)
    return sha256(b"".join(one + forms[one] for one in sorted(forms))).hexdigest()


def made(tmp_path: Path, client_id: str = "C-1", name: str = "Ottoline Brandvold") -> Path:
    written = tmp_path / f"{client_id}.csv"
    written.write_text(f"client_id,full_name\n{client_id},{name}\n")
    reading = identifiers.read_table(written)
    path = tmp_path / f"{client_id}.hashed"
    path.write_bytes(identifiers.hash_list(reading, WORDS, cost=QUICK).data)
    return path


def old(tmp_path: Path) -> Path:
    path = tmp_path / "old.hashed"
    path.write_bytes(OLD.read_bytes())
    return path


def test_other_forms_are_another_edition() -> None:
    found = sample_sum()
    assert found == SUMS[EDITION], CHANGED.format(edition=EDITION, found=found)


def test_a_new_list_says_its_edition(tmp_path: Path) -> None:
    path = made(tmp_path)
    assert identifiers.header(path).edition == EDITION
    assert not identifiers.open_list(path, WORDS).is_of_older_edition


def test_a_list_without_the_mark_is_of_the_oldest(tmp_path: Path) -> None:
    path = old(tmp_path)
    assert identifiers.header(path).edition == 0
    index = ClientIndex(identifiers.open_sealed(path, WORDS))
    assert index.is_of_older_edition
    assert {index.reference(match.number) for match in index.find("Ottoline Brandvold")} == {"C-1"}


def test_forms_that_stay_keep_their_edition(tmp_path: Path) -> None:
    """What was made by an older edition is no newer for what is added, removed or sealed again."""
    path = old(tmp_path)
    more = tmp_path / "more.csv"
    more.write_text("client_id,full_name\nC-3,Ada Holm\n")
    reading = identifiers.read_table(more)
    later = date(2030, 1, 1)
    for changed in (
        identifiers.add(path, WORDS, reading, today=later),
        identifiers.remove(path, WORDS, ["C-1"], today=later),
        identifiers.rekey(path, WORDS, "orbit maple seven kettle"),
        identifiers.with_worker(path, WORDS, identifiers.open_sealed(path, WORDS).worker),
    ):
        path.write_bytes(changed.data)
        assert identifiers.header(path).edition == 0
        path = old(tmp_path)


def test_the_mark_is_authenticated(tmp_path: Path) -> None:
    data = bytearray(made(tmp_path).read_bytes())
    place = 16 + 2 + 2 + 4 + 2 + 2
    assert data[place] >> 1 == EDITION
    data[place] = 0
    body = bytes(data[:-32])
    path = tmp_path / "altered.hashed"
    path.write_bytes(body + container._checksum(body))
    with pytest.raises(ClientListError, match="altered"):
        identifiers.open_list(path, WORDS)


def test_there_is_room_for_so_many_editions_only() -> None:
    with pytest.raises(ValueError, match="127"):
        container.seal(
            b"", WORDS, list_id=bytes(16), canonicaliser=1, cost=QUICK, second_factor=None,
            edition=128,
        )  # fmt: skip
