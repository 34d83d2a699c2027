"""Every layout and every defect: what its fixture says it holds is what comes out."""

from __future__ import annotations

import zipfile
from collections import Counter
from pathlib import Path
from urllib.parse import urlsplit

import pytest

from auditor.archive import open_tree
from auditor.models import Coverage, FileStatus, Item, Precision, Problem
from auditor.platforms.facebook import FacebookReader
from tests.contracts.defects_facebook import FACEBOOK
from tests.contracts.layouts_instagram import Fixture
from tests.platforms.instagram.memory_tree import MemoryTree

BY_NAME = pytest.mark.parametrize("fixture", FACEBOOK, ids=[one.name for one in FACEBOOK])
# How many records of a fixture are the same thing twice.
DOUBLES = {"json-2025": 1, "same-photo-in-two-files": 1, "records-of-wrong-types": 1}


def items_of(fixture: Fixture) -> list[Item]:
    records = FacebookReader().read(MemoryTree(fixture.files))
    return [record for record in records if isinstance(record, Item)]


@BY_NAME
def test_counts_are_those_of_the_fixture(fixture: Fixture) -> None:
    records = list(FacebookReader().read(MemoryTree(fixture.files)))
    found = Counter(record.surface for record in records if isinstance(record, Item))
    assert found == Counter(fixture.items)
    assert sum(isinstance(record, Problem) for record in records) == fixture.problems


@BY_NAME
def test_every_file_is_accounted_for(fixture: Fixture) -> None:
    made: Counter[str] = Counter()
    files: dict[str, Coverage] = {}
    for record in FacebookReader().read(MemoryTree(fixture.files)):
        if isinstance(record, Coverage):
            assert record.file not in files
            files[record.file] = record
            assert record.records == made[record.file]
            assert record.kind
            assert record.status is not FileStatus.SKIPPED or record.reason
        else:
            assert record.source.file not in files, "a record came after its file's coverage"
            made[record.source.file] += 1
    assert files.keys() == fixture.files.keys()


@BY_NAME
def test_the_platform_is_recognised(fixture: Fixture) -> None:
    assert FacebookReader().recognises(MemoryTree(fixture.files))


@BY_NAME
def test_a_second_reading_is_identical(fixture: Fixture) -> None:
    reader, tree = FacebookReader(), MemoryTree(fixture.files)
    assert list(reader.read(tree)) == list(reader.read(tree))


@BY_NAME
def test_references_are_unique_but_for_true_doubles(fixture: Fixture) -> None:
    refs = [item.ref for item in items_of(fixture)]
    assert len(refs) - len(set(refs)) == DOUBLES.get(fixture.name, 0)


@BY_NAME
def test_dates_are_aware_and_have_a_precision(fixture: Fixture) -> None:
    for item in items_of(fixture):
        assert (item.posted_at is None) == (item.precision is Precision.NONE)
        assert item.posted_at is None or item.posted_at.tzinfo is not None


@BY_NAME
def test_links_lead_to_facebook_and_nowhere_else(fixture: Fixture) -> None:
    for item in items_of(fixture):
        if item.permalink:
            parts = urlsplit(item.permalink)
            assert parts.scheme == "https"
            assert parts.hostname == "www.facebook.com"


@BY_NAME
def test_what_was_written_is_in_no_problem(fixture: Fixture) -> None:
    for record in FacebookReader().read(MemoryTree(fixture.files)):
        if isinstance(record, Problem):
            assert record.message.endswith(".")
            assert "Jo Bo" not in record.message


@pytest.mark.parametrize("fixture", FACEBOOK[:10], ids=[one.name for one in FACEBOOK[:10]])
def test_folder_and_zip_give_the_same_items(fixture: Fixture, tmp_path: Path) -> None:
    folder, packed = tmp_path / "facebook-rita", tmp_path / "facebook-rita.zip"
    with zipfile.ZipFile(packed, "w") as archive:
        for path, data in fixture.files.items():
            target = folder / path
            target.parent.mkdir(parents=True, exist_ok=True)
            target.write_bytes(data)
            archive.writestr(path, data)
    found = []
    for tree in (open_tree(folder), open_tree(packed)):
        records = [record for record in FacebookReader().read(tree) if isinstance(record, Item)]
        found.append([(item.ref, item.text, item.source.pointer) for item in records])
    assert found[0] == found[1]
    assert found[0]
