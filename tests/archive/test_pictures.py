"""What picture files tell of their time and place, in whatever file they come."""

from __future__ import annotations

import io
import zipfile
from collections.abc import Mapping
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from PIL import Image

from auditor.archive import open_tree
from auditor.archive.metered import MeteredTree
from auditor.archive.pictures import FIRST_LOOK, MAX_BYTES, PictureFacts, facts_of

NORTH_WEST: dict[int, Any] = {1: "N", 2: (41.0, 30.0, 0.0), 3: "W", 4: (81.0, 42.0, 0.0)}
CLOCK: dict[int, Any] = {0x9003: "2023:08:20 11:06:14"}


def picture(
    place: Mapping[int, Any], details: Mapping[int, Any], kind: str = "JPEG", size: int = 8
) -> bytes:
    exif = Image.Exif()
    exif[0x010F] = "a camera"  # some writers leave the block out when this part is empty
    exif.get_ifd(0x8825).update(place)
    exif.get_ifd(0x8769).update(details)
    stream = io.BytesIO()
    Image.new("RGB", (size, size)).save(stream, kind, exif=exif)
    return stream.getvalue()


def facts(path: Path, data: bytes, name: str = "a.jpg") -> PictureFacts | None:
    (path / name).write_bytes(data)
    return facts_of(open_tree(path), name)


@pytest.mark.parametrize(
    ("kind", "name"),
    [
        ("JPEG", "a.jpg"),
        ("PNG", "a.png"),
        ("WEBP", "a.webp"),
        ("JPEG", "a.HEIC"),
    ],
)
def test_kinds_of_files(tmp_path: Path, kind: str, name: str) -> None:
    found = facts(tmp_path, picture(NORTH_WEST, CLOCK, kind), name)
    assert found == PictureFacts(datetime(2023, 8, 20, 11, 6, 14, tzinfo=UTC), 41.5, -81.7)


def test_the_other_half_of_the_world(tmp_path: Path) -> None:
    place = {1: "S", 2: (33.0, 51.0, 36.0), 3: "E", 4: (151.0, 12.0, 0.0)}
    found = facts(tmp_path, picture(place, {}))
    assert found == PictureFacts(None, -33.86, 151.2)


@pytest.mark.parametrize(
    ("place", "details", "at"),
    [
        ({}, {**CLOCK, 0x9011: "-04:00"}, datetime(2023, 8, 20, 15, 6, 14, tzinfo=UTC)),
        ({}, {**CLOCK, 0x9011: "odd"}, datetime(2023, 8, 20, 11, 6, 14, tzinfo=UTC)),
        (
            {29: "2023:08:20", 7: (9.0, 6.0, 5.0)},
            CLOCK,
            datetime(2023, 8, 20, 9, 6, 5, tzinfo=UTC),
        ),
    ],
)
def test_the_surest_time_wins(
    tmp_path: Path, place: dict[int, Any], details: dict[int, Any], at: datetime
) -> None:
    assert facts(tmp_path, picture(place, details)) == PictureFacts(at, None, None)


@pytest.mark.parametrize(
    "place",
    [
        {1: "N", 2: (0.0, 0.0, 0.0), 3: "E", 4: (0.0, 0.0, 0.0)},
        {1: "N", 2: (95.0, 0.0, 0.0), 3: "E", 4: (10.0, 0.0, 0.0)},
        {1: "N", 2: (41.0, 30.0, 0.0)},
        {},
    ],
)
def test_no_place_is_made_up(tmp_path: Path, place: dict[int, Any]) -> None:
    assert facts(tmp_path, picture(place, {0x9003: "0000:00:00 00:00:00"})) is None


def test_files_without_facts(tmp_path: Path) -> None:
    plain = io.BytesIO()
    Image.new("RGB", (8, 8)).save(plain, "JPEG")
    assert facts(tmp_path, plain.getvalue()) is None
    assert facts(tmp_path, b"", "b.jpg") is None
    assert facts(tmp_path, picture(NORTH_WEST, CLOCK), "a.txt") is None
    assert facts_of(open_tree(tmp_path), "missing.jpg") is None


@pytest.mark.parametrize(("found", "most"), [(True, MAX_BYTES * 2), (False, FIRST_LOOK)])
def test_only_the_beginning_is_read(tmp_path: Path, found: bool, most: int) -> None:
    plain = io.BytesIO()
    Image.new("RGB", (8, 8)).save(plain, "JPEG")
    data = picture(NORTH_WEST, CLOCK) if found else plain.getvalue()
    with zipfile.ZipFile(tmp_path / "a.zip", "w", zipfile.ZIP_DEFLATED) as archive:
        archive.writestr("a.jpg", data + bytes(MAX_BYTES * 4))
    read: list[int] = []
    tree = MeteredTree(open_tree(tmp_path / "a.zip"), read.append)
    assert (facts_of(tree, "a.jpg") is not None) == found
    assert sum(read) <= most


@settings(
    max_examples=200, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture]
)
@given(st.lists(st.tuples(st.floats(0, 0.999), st.integers(0, 255)), min_size=1, max_size=20))
def test_no_damage_raises(tmp_path: Path, changes: list[tuple[float, int]]) -> None:
    data = bytearray(picture(NORTH_WEST, CLOCK))
    for share, value in changes:
        data[int(share * len(data))] = value
    found = facts(tmp_path, bytes(data))
    assert found is None or repr(found) == "PictureFacts()"
