"""Whose contact data it is, from the sentence around it. The words stand in context.toml."""

from __future__ import annotations

import re
import tomllib
from functools import cache
from importlib.resources import files

_SENTENCE_END = re.compile(r"[.!?…]['\")\]]?\s|\n")
_OF_WHOM = ("own", "agency", "hotline", "order", "person", "own_family", "case", "of_a_service")
_REACH = 160
"""Characters on both sides that are looked at, at most."""


@cache
def _patterns() -> dict[str, re.Pattern[str]]:
    table = tomllib.loads(files(__package__).joinpath("context.toml").read_text("utf-8"))
    return {key: re.compile("|".join(lines), re.IGNORECASE) for key, lines in table.items()}


def sentence(text: str, start: int, end: int) -> str:
    """The sentence around a span; a span that ends it takes no part of the next one."""
    left = 0
    for match in _SENTENCE_END.finditer(text, max(0, start - _REACH), start):
        left = match.end()
    right = _SENTENCE_END.search(text, end, end + _REACH)
    return text[max(left, start - _REACH) : right.start() + 1 if right else end + _REACH]


def cues(words: str) -> frozenset[str]:
    """What the words say of whose it is, as keys of context.toml."""
    return frozenset(kind for kind in _OF_WHOM if says(kind, words))


def says(kind: str, words: str) -> bool:
    """Whether the words say this, `kind` being a key of context.toml: "own", "order"."""
    return first(kind, words) is not None


def first(kind: str, words: str) -> re.Match[str] | None:
    """The first words that say this."""
    return _patterns()[kind].search(words)
