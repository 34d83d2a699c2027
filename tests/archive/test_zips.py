"""Zip files as users have them, and as somebody hostile would make them."""

from __future__ import annotations

import io
import stat
import struct
import sys
import types
import zipfile
import zlib
from collections.abc import Mapping
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from auditor.archive import limits, open_tree
from auditor.archive.members import DEFLATE64
from auditor.errors import AuditorError, UnreadableArchive, UnsafeArchive

TWEETS = "data/tweets.js"


def packed(path: Path, files: Mapping[str, bytes], method: int = zipfile.ZIP_DEFLATED) -> Path:
    with zipfile.ZipFile(path, "w", method) as archive:
        for name, data in files.items():
            archive.writestr(name, data)
    return path


def patched(path: Path, *changes: tuple[bytes, int, bytes]) -> Path:
    """The file with bytes replaced at an offset from every occurrence of a signature."""
    data = bytearray(path.read_bytes())
    for signature, offset, new in changes:
        at = data.find(signature)
        while at >= 0:
            data[at + offset : at + offset + len(new)] = new
            at = data.find(signature, at + 4)
    path.write_bytes(data)
    return path


LOCAL, CENTRAL, END = b"PK\x03\x04", b"PK\x01\x02", b"PK\x05\x06"


@pytest.mark.parametrize(
    "method", [zipfile.ZIP_STORED, zipfile.ZIP_DEFLATED, zipfile.ZIP_BZIP2, zipfile.ZIP_LZMA]
)
def test_every_common_way_of_packing(tmp_path: Path, method: int) -> None:
    tree = open_tree(packed(tmp_path / "a.zip", {TWEETS: b"words " * 999}, method))
    assert tree.read(TWEETS) == b"words " * 999
    assert tree.size(TWEETS) == 5994
    assert not tree.problems


@pytest.mark.parametrize("litter", ["__MACOSX/data/._tweets.js", ".DS_Store", "data/._tweets.js"])
def test_what_an_operating_system_left_is_not_there(tmp_path: Path, litter: str) -> None:
    tree = open_tree(packed(tmp_path / "a.zip", {TWEETS: b"[]", litter: b"x"}))
    assert tree.paths() == [TWEETS]


def test_wrapper_folders_are_taken_off(tmp_path: Path) -> None:
    tree = open_tree(packed(tmp_path / "a.zip", {f"mine/twitter-2023/{TWEETS}": b"[]"}))
    assert tree.paths() == [TWEETS]


def test_a_letter_packed_beside_the_export_does_not_hide_it(tmp_path: Path) -> None:
    files = {f"twitter-2023/{TWEETS}": b"[]", "twitter-2023/README.txt": b"x", "note.txt": b"hello"}
    tree = open_tree(packed(tmp_path / "a.zip", files))
    assert tree.paths() == ["README.txt", TWEETS, "note.txt"]
    assert tree.read("note.txt") == b"hello"


def test_steps_of_names_written_on_windows(tmp_path: Path) -> None:
    path = packed(tmp_path / "a.zip", {"data/tweets.js": b"[]", "b": b""})
    path.write_bytes(path.read_bytes().replace(b"data/tweets.js", b"data\\tweets.js"))
    assert TWEETS in open_tree(path)


def test_several_exports_side_by_side_are_named(tmp_path: Path) -> None:
    files = {"old/data/account.js": b"", "new/data/account.js": b"", "new/data/like.js": b""}
    with pytest.raises(UnreadableArchive, match="2 exports") as caught:
        open_tree(packed(tmp_path / "a.zip", files))
    assert "new, old" in caught.value.hint
    files = {"posts/a/account.js": b"", "posts/b/account.js": b"", "comments/c.json": b""}
    assert len(open_tree(packed(tmp_path / "b.zip", files)).paths()) == 3


def test_more_than_the_old_format_can_count(tmp_path: Path) -> None:
    path = tmp_path / "a.zip"
    with zipfile.ZipFile(path, "w") as archive:
        with archive.open(TWEETS, "w", force_zip64=True) as stream:
            stream.write(b"[ ]")
        for number in range(66_000):
            archive.writestr(f"data/x_media/{number}", b"")
    assert len(open_tree(path).paths()) == 66_001


def test_two_different_files_of_one_name_are_both_there(tmp_path: Path) -> None:
    path = tmp_path / "a.zip"
    with pytest.warns(UserWarning), zipfile.ZipFile(path, "w") as archive:
        for data in (b"[1]", b"[2]", b"[1]"):
            archive.writestr(TWEETS, data)
    tree = open_tree(path)
    assert {name: tree.read(name) for name in tree.paths()} == {
        TWEETS: b"[1]",
        f"#2/{TWEETS}": b"[2]",
    }


def test_names_that_differ_by_capitals_only_are_two_files(tmp_path: Path) -> None:
    tree = open_tree(packed(tmp_path / "a.zip", {TWEETS: b"1", "data/TWEETS.js": b"2"}))
    assert [tree.read(name) for name in ("data/TWEETS.js", TWEETS)] == [b"2", b"1"]


def test_names_in_utf8_that_do_not_say_so(tmp_path: Path) -> None:
    path = packed(tmp_path / "a.zip", {"data/fotos_día.js": b"[]", "b": b""})
    utf8 = "data/fotos_día.js".encode()
    data = path.read_bytes().replace(LOCAL + b"\x14\0\0\x08", LOCAL + b"\x14\0\0\0")
    path.write_bytes(data.replace(b"\x14\x03\x14\0\0\x08", b"\x14\x03\x14\0\0\0"))
    assert utf8 in path.read_bytes()
    assert "data/fotos_día.js" in open_tree(path)


def test_names_that_info_zip_gives_once_more_in_unicode(tmp_path: Path) -> None:
    path = tmp_path / "a.zip"
    entry = zipfile.ZipInfo("data/caf_.js")
    name = b"\x01" + struct.pack("<L", zlib.crc32(b"data/caf_.js")) + "data/café.js".encode()
    entry.extra = struct.pack("<HH", 0x7075, len(name)) + name
    with zipfile.ZipFile(path, "w") as archive:
        archive.writestr(entry, b"[]")
        archive.writestr("b", b"")
    assert "data/café.js" in open_tree(path)


@pytest.mark.parametrize(
    "name", ["../data/tweets.js", "/etc/passwd", "C:\\x\\tweets.js", "a/../../b", "a/" * 40 + "b"]
)
def test_paths_that_lead_out_are_counted_and_left_out(tmp_path: Path, name: str) -> None:
    tree = open_tree(packed(tmp_path / "a.zip", {name: b"x", TWEETS: b"[]"}))
    assert tree.paths() == [TWEETS]
    (problem,) = tree.problems
    assert "1 files" in problem.message
    assert name not in problem.message


def test_links_are_counted_and_left_out(tmp_path: Path) -> None:
    path = tmp_path / "a.zip"
    link = zipfile.ZipInfo("data/like.js")
    link.create_system, link.external_attr = 3, (stat.S_IFLNK | 0o777) << 16
    with zipfile.ZipFile(path, "w") as archive:
        archive.writestr(link, "/etc/passwd")
        archive.writestr(TWEETS, b"[]")
    tree = open_tree(path)
    assert tree.paths() == [TWEETS]
    assert "links" in tree.problems[0].message


def test_a_locked_archive_says_what_to_do(tmp_path: Path) -> None:
    path = packed(tmp_path / "a.zip", {TWEETS: b"[]"})
    patched(path, (LOCAL, 6, b"\x01"), (CENTRAL, 8, b"\x01"))
    with pytest.raises(UnreadableArchive, match="password") as caught:
        open_tree(path)
    assert "folder" in caught.value.hint


def test_some_locked_files_are_a_problem(tmp_path: Path) -> None:
    path = packed(tmp_path / "a.zip", {TWEETS: b"[]", "data/like.js": b"[]"})
    data = path.read_bytes()
    at = data.index(CENTRAL)
    path.write_bytes(data[: at + 8] + b"\x01" + data[at + 9 :])
    tree = open_tree(path)
    assert len(tree.paths()) == 1
    assert "password" in tree.problems[0].message


def deflated64(path: Path) -> Path:
    """An archive that says Deflate64; what it holds is the same in both kinds of Deflate."""
    packed(path, {TWEETS: b"some words, " * 9})
    method = struct.pack("<H", DEFLATE64)
    return patched(path, (LOCAL, 8, method), (CENTRAL, 10, method))


class Inflater:
    """Stands for the package's own, which unpacks this stream in the same way."""

    def __init__(self) -> None:
        self._stream = zlib.decompressobj(-15)

    def inflate(self, data: bytes) -> bytes:
        return self._stream.decompress(data) if data else self._stream.flush()


def test_deflate64_without_the_package_says_what_to_do(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("auditor.archive.members.find_spec", lambda _: None)
    tree = open_tree(deflated64(tmp_path / "a.zip"))
    assert "inflate64" in tree.problems[0].message
    with pytest.raises(UnreadableArchive):
        tree.read(TWEETS)


def test_deflate64_with_the_package(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    package = types.ModuleType("inflate64")
    package.Inflater = Inflater  # type: ignore[attr-defined]  # a stand-in for the package
    monkeypatch.setitem(sys.modules, "inflate64", package)
    monkeypatch.setattr("auditor.archive.members.find_spec", lambda name: name == "inflate64")
    tree = open_tree(deflated64(tmp_path / "a.zip"))
    assert not tree.problems
    assert tree.read(TWEETS) == b"some words, " * 9
    broken = deflated64(tmp_path / "b.zip")
    patched(broken, (CENTRAL, 16, b"\0\0\0\0"))
    with pytest.raises(UnreadableArchive):
        open_tree(broken).read(TWEETS)


def test_unknown_packing_is_a_problem(tmp_path: Path) -> None:
    path = packed(tmp_path / "a.zip", {TWEETS: b"[]"})
    patched(path, (LOCAL, 8, b"\x62\0"), (CENTRAL, 10, b"\x62\0"))
    tree = open_tree(path)
    assert "does not know" in tree.problems[0].message
    with pytest.raises(UnreadableArchive):
        tree.read(TWEETS)


def test_a_file_whose_checksum_is_wrong_is_damaged(tmp_path: Path) -> None:
    path = patched(
        packed(tmp_path / "a.zip", {TWEETS: b"[]"}, zipfile.ZIP_STORED), (CENTRAL, 16, b"\1\1\1\1")
    )
    with pytest.raises(UnreadableArchive):
        open_tree(path).read(TWEETS)


@pytest.mark.parametrize(
    ("name", "value"),
    [("MAX_ENTRIES", 1), ("MAX_MEMBER_BYTES", 5), ("MAX_TOTAL_BYTES", 9), ("MAX_RATIO", 2)],
)
def test_beyond_a_limit_nothing_is_read(
    tmp_path: Path, name: str, value: int, monkeypatch: pytest.MonkeyPatch
) -> None:
    path = packed(tmp_path / "a.zip", {TWEETS: b"words " * 999, "b": b"words"})
    open_tree(path)
    monkeypatch.setattr(limits, name, value)
    monkeypatch.setattr(limits, "SMALL", 10)
    with pytest.raises(UnsafeArchive) as caught:
        open_tree(path)
    assert caught.value.hint


def test_a_real_bomb(tmp_path: Path) -> None:
    path = packed(tmp_path / "a.zip", {TWEETS: bytes(3 << 20)})
    patched(path, (CENTRAL, 24, struct.pack("<L", 0xF0000000)))
    with pytest.raises(UnsafeArchive):
        open_tree(path)


def test_members_that_share_their_bytes(tmp_path: Path) -> None:
    path = packed(tmp_path / "a.zip", {"a": b"x" * 200, "b": b"y" * 200}, zipfile.ZIP_STORED)
    patched(path, (CENTRAL, 20, struct.pack("<L", 9000)))
    with pytest.raises(UnsafeArchive):
        open_tree(path)


def test_a_size_that_is_too_small_ends_the_file_there(tmp_path: Path) -> None:
    path = packed(tmp_path / "a.zip", {TWEETS: b"words " * 99})
    patched(path, (CENTRAL, 24, struct.pack("<L", 6)))
    with pytest.raises(UnreadableArchive):
        open_tree(path).read(TWEETS)


@pytest.mark.parametrize("cut", [0, 1, 10, -1, -22, -40])
def test_a_truncated_archive_says_what_to_do(tmp_path: Path, cut: int) -> None:
    path = packed(tmp_path / "a.zip", {TWEETS: b"words " * 99, "data/like.js": b"[]"})
    path.write_bytes(path.read_bytes()[:cut])
    with pytest.raises(UnreadableArchive) as caught:
        open_tree(path)
    assert "Download it again" in caught.value.hint


def test_a_missing_file_and_an_empty_archive(tmp_path: Path) -> None:
    with pytest.raises(UnreadableArchive, match="no file"):
        open_tree(tmp_path / "missing.zip")
    with pytest.raises(UnreadableArchive, match="no files"):
        open_tree(packed(tmp_path / "a.zip", {}))


def test_an_archive_in_an_archive(tmp_path: Path) -> None:
    inner = packed(tmp_path / "twitter.zip", {TWEETS: b"[]"})
    tree = open_tree(packed(tmp_path / "outer.zip", {"mine/twitter.zip": inner.read_bytes()}))
    assert tree.paths() == [TWEETS]
    assert tree.read(TWEETS) == b"[]"


def test_several_archives_in_one_place_are_named(tmp_path: Path) -> None:
    inner = packed(tmp_path / "x.zip", {TWEETS: b"[]"}).read_bytes()
    (tmp_path / "all").mkdir()
    for name in ("one.zip", "two.zip"):
        (tmp_path / "all" / name).write_bytes(inner)
    with pytest.raises(UnreadableArchive) as caught:
        open_tree(tmp_path / "all")
    assert "one.zip, two.zip" in caught.value.hint


SMALL_ZIP = io.BytesIO()
with zipfile.ZipFile(SMALL_ZIP, "w", zipfile.ZIP_DEFLATED) as _archive:
    _archive.writestr("data/tweets.js", b'window.YTD.tweets.part0 = [ {"tweet": {}} ]' * 9)
    _archive.writestr("data/tweet_media/a.zip", b"PK\x05\x06" + bytes(18))
    _archive.writestr("data/like.js", b"[]")


@settings(
    max_examples=300, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture]
)
@given(st.binary(max_size=300) | st.binary(max_size=60).map(lambda data: END + data))
def test_no_bytes_raise_anything_but_a_plain_error(tmp_path: Path, data: bytes) -> None:
    explore(tmp_path / "a.zip", data)


@settings(
    max_examples=500, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture]
)
@given(st.lists(st.tuples(st.floats(0, 0.999), st.integers(0, 255)), min_size=1, max_size=8))
def test_no_damage_raises_anything_but_a_plain_error(
    tmp_path: Path, changes: list[tuple[float, int]]
) -> None:
    data = bytearray(SMALL_ZIP.getvalue())
    for share, value in changes:
        data[int(share * len(data))] = value
    explore(tmp_path / "a.zip", bytes(data))


def explore(path: Path, data: bytes) -> None:
    """Open the archive and read all of it; a plain error with a hint is the only other end."""
    path.write_bytes(data)
    try:
        tree = open_tree(path)
    except AuditorError as error:
        assert error.hint
        return
    for name in tree.paths():
        try:
            assert len(tree.read(name)) <= tree.size(name)
        except AuditorError as error:
            assert error.hint
