"""Large files come out record by record, the same as when they are read as a whole."""

from __future__ import annotations

import json
from typing import Any

import msgspec
import pytest

from auditor.platforms.meta.large import large_records

KEYS = frozenset({"timestamp"})
RECORDS = [{"timestamp": 1, "title": "caf\u00c3\u00a9"}, {"timestamp": 2}]


def read(document: Any) -> list[tuple[str, Any]] | None:
    found = large_records(json.dumps(document).encode(), KEYS)
    return None if found is None else list(found)


@pytest.mark.parametrize(
    ("document", "pointers"),
    [
        (RECORDS, ["/0", "/1"]),
        ({"comments_v2": RECORDS}, ["/comments_v2/0", "/comments_v2/1"]),
        ({"a": {"b/c": RECORDS}}, ["/a/b~1c/0", "/a/b~1c/1"]),
        ({"a": RECORDS[:1], "b": RECORDS[1:]}, ["/a/0", "/b/0"]),
    ],
)
def test_lists_are_found_in_their_wrappers(document: Any, pointers: list[str]) -> None:
    repaired = [{"timestamp": 1, "title": "caf\u00e9"}, {"timestamp": 2}]
    assert read(document) == list(zip(pointers, repaired, strict=True))


@pytest.mark.parametrize("document", [{"timestamp": 1, "data": []}, 5, "x", {"a": {}}, {}])
def test_what_is_no_list_is_left_to_the_other_way(document: Any) -> None:
    assert read(document) is None


def test_a_clean_file_is_not_repaired() -> None:
    document = [{"title": "\u00c3\u00a9"}, {"title": "\u4f60"}]
    expected = [("/0", document[0]), ("/1", document[1])]
    assert read(document) == expected
    assert list(large_records(json.dumps(document, ensure_ascii=False).encode(), KEYS) or ()) == (
        expected
    )


def test_what_is_no_json_is_said() -> None:
    with pytest.raises(msgspec.DecodeError):
        large_records(b"[1, 2", KEYS)
