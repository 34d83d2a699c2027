"""A file that no reader knows still gives up its words, or says that it could not."""

from __future__ import annotations

import json
from importlib import import_module
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from auditor.archive import UnionTree, open_tree
from auditor.models import Item, Precision, Problem
from auditor.platforms.sweep import sweep

# The package exports the function under the module's name.
room = import_module("auditor.platforms.sweep")


def swept(path: Path, name: str, data: bytes) -> list[Item | Problem]:
    path.mkdir(exist_ok=True)
    (path / name).write_bytes(data)
    return list(sweep(open_tree(path), name, "twitter"))


def words(path: Path, name: str, data: bytes) -> list[str]:
    return [record.text for record in swept(path, name, data) if isinstance(record, Item)]


def test_strings_come_with_their_pointer_and_the_nearest_date(tmp_path: Path) -> None:
    document = {
        "createdAt": "2023-08-20T11:06:14.174Z",
        "inner": [{"a/b": "rain today"}, {"time": 1700000000, "note": "and snow"}],
    }
    data = b"window.YTD.new.part0 = " + json.dumps([document]).encode()
    first, rain, snow = swept(tmp_path, "new.js", data)
    assert isinstance(first, Item)
    assert isinstance(rain, Item)
    assert isinstance(snow, Item)
    assert (rain.text, rain.source.pointer) == ("rain today", "/0/inner/0/a~1b")
    assert rain.posted_at is not None
    assert snow.posted_at is not None
    assert (rain.posted_at.year, snow.posted_at.year) == (2023, 2023)
    assert (rain.posted_at.month, snow.posted_at.month) == (8, 11)


@pytest.mark.parametrize("value", [True, 5, -1, "soon", 10**400, None, [1]])
def test_what_is_no_time_gives_no_date(tmp_path: Path, value: object) -> None:
    (item,) = swept(tmp_path, "a.json", json.dumps({"update": value, "note": "words"}).encode())[
        -1:
    ]
    assert isinstance(item, Item)
    assert item.precision is Precision.NONE


def test_numbers_are_left_alone_but_telephone_numbers_are_not(tmp_path: Path) -> None:
    data = json.dumps(["212-555-0101", "+1 (212) 555-0102", "17000000000", "12", "ab"]).encode()
    assert words(tmp_path, "a.json", data) == ["212-555-0101", "+1 (212) 555-0102", "17000000000"]


def test_letters_of_meta_are_put_right(tmp_path: Path) -> None:
    broken = "café".encode().decode("latin-1")
    assert words(tmp_path, "a.json", json.dumps([broken]).encode()) == ["café"]


def test_a_broken_document_gives_its_strings(tmp_path: Path) -> None:
    data = b'{"note": "tea \\u0026 cake", "more": "and "quotes" here", '
    found = words(tmp_path, "a.json", data)
    assert "tea & cake" in found


def test_nesting_beyond_reason_is_survived(tmp_path: Path) -> None:
    for depth in (300, 900, 50_000):
        data = b"[" * depth + b'"deep words"' + b"]" * depth
        assert words(tmp_path, "a.json", data) == ["deep words"]


def test_notepad_and_its_two_byte_letters(tmp_path: Path) -> None:
    assert words(tmp_path, "a.txt", "caf\u00e9 today".encode("utf-16")) == ["caf\u00e9 today"]


PAGE = b"<html><head><title>no</title></head><body><p>a &amp; b</p><script>x()</script>one<br>two"


@pytest.mark.parametrize("lenient", [0, 1 << 20])
def test_pages_give_what_stands_between_tags(
    tmp_path: Path, lenient: int, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(room, "_LENIENT_BYTES", lenient)
    assert words(tmp_path, "a.html", PAGE) == ["a & b", "one", "two"]


@pytest.mark.parametrize("name", ["a.csv", "a.vcf", "a.srt", "a.md", "a.xml", "a.tsv"])
def test_other_text_is_read_by_the_line(tmp_path: Path, name: str) -> None:
    found = [
        (record.source.pointer, record.text)
        for record in swept(tmp_path, name, b"one line\n\n12\nand another\n")
        if isinstance(record, Item)
    ]
    assert found == [("row 1", "one line"), ("row 4", "and another")]


@settings(max_examples=100, deadline=None)
@given(
    st.binary(max_size=200),
    st.sampled_from(["a.js", "a.json", "a.html", "a.csv", "a.txt", "a.vcf"]),
)
def test_no_bytes_stop_it(tmp_path_factory: pytest.TempPathFactory, data: bytes, name: str) -> None:
    for record in swept(tmp_path_factory.mktemp("x"), name, b"abc " + data):
        assert isinstance(record, Item)


def test_references_survive_a_second_export_with_more_in_it(tmp_path: Path) -> None:
    notes = [{"time": 1700000000, "note": "and snow"}, {"note": "rain"}, {"note": "rain"}]
    later = [{"note": "sun"}, *notes]
    parts = []
    for name, document in (("first", notes), ("second", later)):
        (tmp_path / name).mkdir()
        (tmp_path / name / "new.json").write_bytes(json.dumps(document).encode())
        parts.append(open_tree(tmp_path / name))
    both = UnionTree(parts)
    assert list(both.paths()) == ["#2/new.json", "new.json"]
    first, second = (
        [item.ref for item in sweep(both, path, "twitter") if isinstance(item, Item)]
        for path in ("new.json", "#2/new.json")
    )
    assert len(set(first)) == 3
    assert set(second) >= set(first)
    assert len(set(second)) == 4
