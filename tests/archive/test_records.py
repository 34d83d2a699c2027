"""Records of arrays one by one: whatever the layout of a file, the same records come out."""

from __future__ import annotations

import io
import json
from collections.abc import Callable
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from auditor.archive import records as room
from auditor.archive.records import DamagedRecord, array_records, completed, mended

JSON: st.SearchStrategy[Any] = st.recursive(
    st.none() | st.booleans() | st.integers(-9, 9) | st.text(max_size=8),
    lambda inner: (
        st.lists(inner, max_size=3) | st.dictionaries(st.text(max_size=4), inner, max_size=3)
    ),
    max_leaves=8,
)
RECORDS = st.lists(st.dictionaries(st.text(max_size=4), JSON, max_size=3), max_size=5)
WRITERS: dict[str, Callable[[Any], str]] = {
    "lines": lambda value: json.dumps(value, indent=2, ensure_ascii=False),
    "flush": lambda value: json.dumps(value, indent=0),
    "tabs": lambda value: json.dumps(value, indent="\t"),
    "minified": lambda value: json.dumps(value, separators=(",", ":")),
    "inline": lambda value: "[ " + ", ".join(json.dumps(one, indent=2) for one in value) + " ]",
    "windows": lambda value: json.dumps(value, indent=2).replace("\n", "\r\n"),
}


def read(data: bytes) -> list[Any]:
    return [json.loads(record) for record in array_records(io.BytesIO(data))]


def read_until_damage(data: bytes) -> tuple[list[bytes], bool]:
    found: list[bytes] = []
    try:
        found.extend(array_records(io.BytesIO(data)))
    except DamagedRecord:
        return found, True
    return found, False


@pytest.mark.parametrize("writer", WRITERS)
@settings(max_examples=60, deadline=None)
@given(RECORDS)
def test_every_layout_gives_the_same_records(writer: str, values: list[Any]) -> None:
    text = "window.YTD.a.part0 = " + WRITERS[writer](values)
    assert read(text.encode()) == values


@pytest.mark.parametrize("chunk", [1, 7, 64])
@pytest.mark.parametrize("writer", WRITERS)
def test_records_may_break_anywhere_between_two_reads(
    writer: str, chunk: int, monkeypatch: pytest.MonkeyPatch
) -> None:
    values = [{"a": 'x "},\n{" \\', "b": [{"c": [{}, []]}]}, {"d": "é😀"}, {"e": 1}]
    data = WRITERS[writer](values).encode()
    first_read = max(chunk, 24)  # the preface and the first bracket are always in the first
    monkeypatch.setattr(room, "_CHUNK", first_read)
    assert read(data) == values


@pytest.mark.parametrize(
    "data",
    [
        b"\xef\xbb\xbfwindow.YTD.a.part0 = [ ]",
        b"[]",
        b"x = [\n]\n;",
        b'window.YTD["a"].part0 = [ ]',
    ],
)
def test_an_empty_category(data: bytes) -> None:
    assert read(data) == []


@pytest.mark.parametrize(
    "data", [b"", b" ", b"nothing", b"x = ", b"x = [", b"x = 5", b"\0\1", b"x = [,", b"]"]
)
def test_no_array_is_damage_and_never_silence(data: bytes) -> None:
    assert read_until_damage(data) == ([], True)


def test_names_with_brackets_in_the_preface() -> None:
    assert read(b'window["YTD"] = [ {"a": 1} ];') == [{"a": 1}]


def test_a_single_object_is_a_record() -> None:
    assert read(b'window.x = {"a": [1]}\n;') == [{"a": [1]}]


@pytest.mark.parametrize("writer", WRITERS)
@settings(max_examples=60, deadline=None)
@given(values=RECORDS.filter(len), share=st.floats(0, 0.999))
def test_what_is_cut_off_is_noticed_and_the_rest_is_kept(
    writer: str, values: list[Any], share: float
) -> None:
    data = WRITERS[writer](values).encode()
    found, damaged = read_until_damage(data[: int(len(data) * share)])
    whole = [record for record in found if is_json(record)]
    assert damaged or len(whole) < len(found)
    assert [json.loads(record) for record in whole] == values[: len(whole)]


def is_json(data: bytes) -> bool:
    try:
        json.loads(data)
    except ValueError:
        return False
    return True


def test_a_second_file_pasted_behind_is_noticed() -> None:
    found, damaged = read_until_damage(b'[{"a":1}]\n[{"b":2}]')
    assert (len(found), damaged) == (1, True)


def test_a_record_without_end_does_not_fill_the_memory(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(room, "_CHUNK", 100)
    monkeypatch.setattr(room, "_LARGEST_RECORD", 1000)
    for start in (b'[\n  {"a": "', b'[{"a": "'):
        stream = io.BytesIO(start + b"x" * 100_000)
        with pytest.raises(DamagedRecord):
            list(array_records(stream))
        assert stream.tell() < 2000


@settings(max_examples=200, deadline=None)
@given(st.dictionaries(st.text(max_size=4), JSON, min_size=1, max_size=3), st.floats(0, 1))
def test_a_begun_record_can_be_completed(value: dict[str, Any], share: float) -> None:
    data = json.dumps(value).encode()
    begun = completed(data[: int(len(data) * share)])
    assert begun == b"" or isinstance(json.loads(begun), dict)


def test_a_begun_conversation_keeps_its_whole_messages() -> None:
    data = b'{"id": "1", "messages": [ {"a": {"text": "x, y"}}, {"a": {"text": "z"}}, {"a": {"te'
    messages = json.loads(completed(data))["messages"]
    assert messages[:2] == [{"a": {"text": "x, y"}}, {"a": {"text": "z"}}]
    assert completed(b'"text') == completed(b"}") == completed(b"") == b""


def test_mending() -> None:
    assert mended(b'{"a": "x\\ud83d"}') == (b'{"a": "x?"}', False)
    assert mended(b'{"a": "x\xff"}') == ('{"a": "x\ufffd"}'.encode(), True)
    for hopeless in (b'{"a": ', b"[" * 100_000):
        with pytest.raises(ValueError):
            mended(hopeless)
