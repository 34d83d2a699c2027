"""Reading a file whose records each make one item, and getting at values of unknown shape."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator
from typing import Any

from auditor.models import Item, Problem
from auditor.platforms.twitter.export import NOT_UNDERSTOOD, ExportFile

Make = Callable[[ExportFile, str, dict[str, Any]], Item]
Parse = Callable[[ExportFile], Iterator[Item | Problem]]

# Strings that X's machines write: times, constants, kinds of file, addresses.
_MACHINE = re.compile(
    r"\d{4}-\d\d-\d\dT[\d:.]+Z?|[A-Z][A-Z0-9]*(?:_[A-Z0-9]+)+|(?:image|video|audio)/[\w.+-]+"
    r"|https?://\S+|true|false"
)

_NUMBER_KEY = re.compile(r"id|\w+(?:Ids?|_id)")


def each(wrapper: str, make: Make) -> Parse:
    """A parse function that makes an item of each record."""

    def parse(file: ExportFile) -> Iterator[Item | Problem]:
        for record in file.records(wrapper):
            if isinstance(record, Problem):
                yield record
                continue
            pointer, value = record
            try:
                yield make(file, pointer, value)
            except NOT_UNDERSTOOD:
                yield file.problem("This record is not in a form that is known.", pointer)

    return parse


def words(value: Any) -> Iterator[str]:
    """Every string that a person could have typed, in the order in which it stands."""
    waiting = [value]
    while waiting:
        inner = waiting.pop()
        if isinstance(inner, str):
            text = inner.strip()
            if any(map(str.isalnum, text)) and not text.isdigit() and not _MACHINE.fullmatch(text):
                yield text
        elif isinstance(inner, dict):
            below = [part for key, part in inner.items() if not _NUMBER_KEY.fullmatch(key)]
            waiting.extend(reversed(below))
        elif isinstance(inner, list):
            waiting.extend(reversed(inner))


def numbers(value: Any) -> list[str]:
    """Every number of an account in a value that holds such numbers, in any nesting."""
    found: dict[str, None] = {}
    waiting = [value]
    while waiting:
        inner = waiting.pop()
        if isinstance(inner, str | int) and not isinstance(inner, bool) and str(inner).isdigit():
            found[str(inner)] = None
        elif isinstance(inner, dict):
            waiting.extend(reversed(inner.values()))
        elif isinstance(inner, list):
            waiting.extend(reversed(inner))
    return list(found)


def dicts(value: Any) -> list[dict[str, Any]]:
    """The objects of a list; none when it is no list."""
    return [one for one in value if isinstance(one, dict)] if isinstance(value, list) else []
