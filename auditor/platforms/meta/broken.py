"""What can still be read of a JSON file that breaks off."""

from __future__ import annotations

import json
import re
from typing import Any

import msgspec

from auditor.archive.records import completed

# The list of records: bare, in a wrapper, or the messages of a thread.
_LIST = re.compile(r'\s*\[|\s*(?:\{\s*"(?P<wrapper>\w+)"\s*:\s*)+\[(?=\s*[{\[])')
_MESSAGES = re.compile(r'"messages"\s*:\s*\[')
_BETWEEN = re.compile(r"[\s,]*")


def salvage(data: bytes) -> Any:
    """The whole records at the beginning of a broken file, in the form of the whole file.

    None when there is none. The people of a thread stand before its messages and are kept.
    """
    text = data.decode("utf-8", "replace")
    if thread := _MESSAGES.search(text):
        document = _closed(text[: thread.start()])
        found = _elements(text, thread.end())
        return {**document, "messages": found} if found else None
    start = _LIST.match(text)
    found = _elements(text, start.end()) if start else []
    if start is None or not found:
        return _begun(data)
    wrapper = start.group("wrapper")
    return {wrapper: found} if wrapper else found


def _begun(data: bytes) -> Any:
    """A single record that breaks off, as far as it goes; None when nothing of it is whole."""
    try:
        begun = msgspec.json.decode(completed(data))
    except (msgspec.DecodeError, UnicodeDecodeError, RecursionError):
        return None
    return begun or None


def _elements(text: str, position: int) -> list[Any]:
    decoder = json.JSONDecoder()
    found: list[Any] = []
    while True:
        gap = _BETWEEN.match(text, position)
        try:
            element, position = decoder.raw_decode(text, gap.end() if gap else position)
        except (ValueError, RecursionError):
            return found
        found.append(element)


def _closed(head: str) -> dict[str, Any]:
    try:
        document = json.loads(head.rstrip().removesuffix(",") + "}")
    except (ValueError, RecursionError):
        return {}
    return document if isinstance(document, dict) else {}
