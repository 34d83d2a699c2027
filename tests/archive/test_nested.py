"""Media archives inside an export, as Twitter gave them in 2019, and several parts as one."""

from __future__ import annotations

import io
import zipfile
from collections.abc import Mapping
from pathlib import Path

import pytest

from auditor.archive import UnionTree, open_tree
from auditor.errors import UnreadableArchive

PICTURES = {"51-a.jpg": b"\xff\xd8one", "folder/52-b.jpg": b"\xff\xd8two"}
INNER = "tweet_media/tweet-media-part1.zip"


def zipped(files: Mapping[str, bytes], method: int = zipfile.ZIP_DEFLATED) -> bytes:
    stream = io.BytesIO()
    with zipfile.ZipFile(stream, "w", method) as archive:
        for name, data in files.items():
            archive.writestr(name, data)
    return stream.getvalue()


@pytest.mark.parametrize("method", [zipfile.ZIP_STORED, zipfile.ZIP_DEFLATED])
def test_media_archives_in_a_zip(tmp_path: Path, method: int) -> None:
    (tmp_path / "a.zip").write_bytes(zipped({"tweet.js": b"[]", INNER: zipped(PICTURES)}, method))
    tree = open_tree(tmp_path / "a.zip")
    assert tree.paths() == ["tweet.js", f"{INNER}/51-a.jpg", f"{INNER}/folder/52-b.jpg"]
    assert [tree.read(path) for path in tree.paths()] == [b"[]", *PICTURES.values()]
    assert tree.size(f"{INNER}/51-a.jpg") == 5
    assert tree.archive_of(f"{INNER}/51-a.jpg") == tree.archive_of("tweet.js") == "a.zip"
    assert not tree.problems


def test_media_archives_in_a_folder(tmp_path: Path) -> None:
    (tmp_path / "tweet_media").mkdir()
    (tmp_path / "tweet.js").write_bytes(b"[]")
    (tmp_path / INNER).write_bytes(zipped(PICTURES))
    tree = open_tree(tmp_path)
    assert f"{INNER}/51-a.jpg" in tree
    assert tree.read(f"{INNER}/51-a.jpg") == PICTURES["51-a.jpg"]


def test_a_damaged_media_archive_stays_a_file(tmp_path: Path) -> None:
    (tmp_path / "a.zip").write_bytes(zipped({"tweet.js": b"[]", INNER: zipped(PICTURES)[:50]}))
    tree = open_tree(tmp_path / "a.zip")
    assert tree.paths() == ["tweet.js", INNER]
    assert [problem.source.file for problem in tree.problems] == [INNER]


def test_a_stored_media_archive_outside_its_archive_is_damaged(tmp_path: Path) -> None:
    data = bytearray(zipped({"tweet.js": b"[]", INNER: zipped(PICTURES)}, zipfile.ZIP_STORED))
    at = data.index(b"PK\x03\x04", 4)
    data[at : at + 4] = b"XXXX"
    (tmp_path / "a.zip").write_bytes(data)
    tree = open_tree(tmp_path / "a.zip")
    assert INNER in tree
    with pytest.raises(UnreadableArchive):
        tree.read(INNER)


def test_parts_of_one_export_are_one_tree(tmp_path: Path) -> None:
    parts = ({"data/a.js": b"1", "data/b.js": b"2"}, {"data/b.js": b"2", "data/c.js": b"3"})
    for number, part in enumerate(parts):
        (tmp_path / f"{number}.zip").write_bytes(zipped(part))
    tree = UnionTree([open_tree(tmp_path / f"{number}.zip") for number in range(2)])
    assert tree.paths() == ["data/a.js", "data/b.js", "data/c.js"]
    assert tree.archive_of("data/c.js") == "1.zip"
    assert tree.name == "0.zip"


def test_exports_of_different_dates_are_both_there(tmp_path: Path) -> None:
    for number, data in enumerate((b"old", b"new", b"new", b"older")):
        (tmp_path / f"{number}.zip").write_bytes(zipped({"data/a.js": data}))
    tree = UnionTree([open_tree(tmp_path / f"{number}.zip") for number in range(4)])
    assert {path: tree.read(path) for path in tree.paths()} == {
        "data/a.js": b"old",
        "#2/data/a.js": b"new",
        "#3/data/a.js": b"older",
    }
    assert tree.size("#3/data/a.js") == 5


def test_pictures_of_one_name_and_size_are_not_compared_by_the_byte(tmp_path: Path) -> None:
    for number, data in enumerate((b"one", b"two", b"three")):
        (tmp_path / f"{number}.zip").write_bytes(zipped({"m/1-a.jpg": data, "b.js": b""}))
    tree = UnionTree([open_tree(tmp_path / f"{number}.zip") for number in range(3)])
    assert tree.paths() == ["#2/m/1-a.jpg", "b.js", "m/1-a.jpg"]
