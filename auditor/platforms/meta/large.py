"""Large JSON files of Meta's exports, one record at a time.

A decoded file takes about ten times its size, and its repaired copy as much again. Here the
bytes of the file are held once, and only the record at hand is decoded.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import Any

import msgspec

from auditor.archive.decoding import repair_mojibake

LARGE_BYTES = 4 << 20
# A character beyond Latin-1, as an escape or as UTF-8: such a file is not mojibake.
_BEYOND_LATIN_1 = re.compile(rb"(?<!\\)(?:\\\\)*\\u(?!00)[0-9a-fA-F]{4}|[\xc4-\xf4][\x80-\xbf]")
_DEEPEST_WRAPPER = 4


def large_records(data: bytes, record_keys: frozenset[str]) -> Iterator[tuple[str, Any]] | None:
    """The records of a file with their pointers, mojibake repaired; None when it is not a list.

    A list may stand in wrappers; an object with one of `record_keys` is a record itself, and
    its file is to be read as a whole. Raises msgspec.DecodeError for what is no JSON.
    """
    lists = list(_lists(msgspec.Raw(data), "", record_keys, 0))
    if not lists or any(raws is None for _, raws in lists):
        return None
    is_clean = _BEYOND_LATIN_1.search(data) is not None
    return _records([(pointer, raws or []) for pointer, raws in lists], is_clean=is_clean)


def _records(
    lists: list[tuple[str, list[msgspec.Raw]]], *, is_clean: bool
) -> Iterator[tuple[str, Any]]:
    for pointer, raws in lists:
        for number, raw in enumerate(raws):
            record = msgspec.json.decode(raw)
            yield f"{pointer}/{number}", record if is_clean else repair_mojibake(record)


def _lists(
    raw: msgspec.Raw, pointer: str, record_keys: frozenset[str], depth: int
) -> Iterator[tuple[str, list[msgspec.Raw] | None]]:
    """Each list of records, with None in place of what is no list."""
    beginning = bytes(raw).lstrip()[:1]
    if beginning == b"[":
        yield pointer, msgspec.json.decode(raw, type=list[msgspec.Raw])
    elif beginning == b"{" and depth < _DEEPEST_WRAPPER:
        parts = msgspec.json.decode(raw, type=dict[str, msgspec.Raw])
        if record_keys & parts.keys():
            yield pointer, None
            return
        for key, part in parts.items():
            escaped = key.replace("~", "~0").replace("/", "~1")
            yield from _lists(part, f"{pointer}/{escaped}", record_keys, depth + 1)
    elif depth == 0:
        yield pointer, None
