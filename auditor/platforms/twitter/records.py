"""Reading a file whose records each make one item."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from typing import Any

from auditor.models import Item, Problem
from auditor.platforms.twitter.export import NOT_UNDERSTOOD, ExportFile

Make = Callable[[ExportFile, str, dict[str, Any]], Item]
Parse = Callable[[ExportFile], Iterator[Item | Problem]]


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
    """Every string that a person could have typed: no addresses, numbers or dates."""
    if isinstance(value, str):
        text = value.strip()
        if any(letter.isalpha() for letter in text) and not text.startswith(
            ("http://", "https://")
        ):
            yield text
    elif isinstance(value, dict):
        for inner in value.values():
            yield from words(inner)
    elif isinstance(value, list):
        for inner in value:
            yield from words(inner)
