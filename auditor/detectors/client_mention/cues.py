"""Turns of phrase around a name, a number or a place that say whose it is (cues.toml)."""

from __future__ import annotations

import re
import tomllib
from functools import cache, lru_cache
from importlib.resources import files

_BEFORE, _BEHIND = 80, 70
"""Letters on each side within which a turn of phrase is looked for."""


def around(text: str, start: int, end: int) -> frozenset[str]:
    """The kinds of turns of phrase around text[start:end], and anywhere in the text.

    Kinds that end in "_before" or "_behind" stand right there.
    """
    before, behind = text[max(start - _BEFORE, 0) : start], text[end : end + _BEHIND]
    beside = (
        kind
        for kind, pattern in _patterns().items()
        if (place := _place(kind))
        if pattern.search(before if place == "before" else behind)
    )
    return _anywhere(text).union(beside)


@lru_cache(maxsize=4)
def _anywhere(text: str) -> frozenset[str]:
    return frozenset(
        kind for kind, pattern in _patterns().items() if not _place(kind) and pattern.search(text)
    )


def _place(kind: str) -> str:
    """Where a kind of turn of phrase stands: "before", "behind" or "" for anywhere."""
    if kind.endswith("_behind"):
        return "behind"
    return "before" if kind.endswith("_before") else ""


@cache
def _patterns() -> dict[str, re.Pattern[str]]:
    table = tomllib.loads(files(__package__).joinpath("cues.toml").read_text("utf-8"))
    return {
        kind: re.compile("|".join(f"(?:{line})" for line in lines), re.IGNORECASE)
        for kind, lines in table.items()
    }
