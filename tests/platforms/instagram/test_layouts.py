"""Every layout and every defect: what its fixture says it holds is what comes out."""

from __future__ import annotations

from collections import Counter

import pytest

from auditor.models import Coverage, FileStatus, Item, Problem
from auditor.platforms.instagram import InstagramReader
from tests.contracts.defects_instagram import INSTAGRAM
from tests.contracts.layouts_instagram import Fixture
from tests.platforms.instagram.memory_tree import MemoryTree

BY_NAME = pytest.mark.parametrize("fixture", INSTAGRAM, ids=[one.name for one in INSTAGRAM])


@BY_NAME
def test_counts_are_those_of_the_fixture(fixture: Fixture) -> None:
    records = list(InstagramReader().read(MemoryTree(fixture.files)))
    found = Counter(record.surface for record in records if isinstance(record, Item))
    assert found == Counter(fixture.items)
    assert sum(isinstance(record, Problem) for record in records) == fixture.problems


@BY_NAME
def test_every_file_is_accounted_for(fixture: Fixture) -> None:
    made: Counter[str] = Counter()
    files: dict[str, Coverage] = {}
    for record in InstagramReader().read(MemoryTree(fixture.files)):
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
    assert InstagramReader().recognises(MemoryTree(fixture.files))


@BY_NAME
def test_a_second_reading_is_identical(fixture: Fixture) -> None:
    reader, tree = InstagramReader(), MemoryTree(fixture.files)
    assert list(reader.read(tree)) == list(reader.read(tree))


@BY_NAME
def test_references_are_unique_but_for_true_doubles(fixture: Fixture) -> None:
    doubles = {"same-picture-twice": 1, "impossible-times": 4, "people-without-names": 1}
    records = InstagramReader().read(MemoryTree(fixture.files))
    refs = [record.ref for record in records if isinstance(record, Item)]
    assert len(refs) - len(set(refs)) == doubles.get(fixture.name, 0)


@BY_NAME
def test_what_was_written_is_in_no_problem(fixture: Fixture) -> None:
    for record in InstagramReader().read(MemoryTree(fixture.files)):
        if isinstance(record, Problem):
            assert record.message.endswith(".")
            assert "Ana" not in record.message
