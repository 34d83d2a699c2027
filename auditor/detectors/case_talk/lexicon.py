"""Reads the phrase lists of every language into one book, and the weights beside them.

Each folder under `language/` is a language. `classes.toml` there names word classes; every
other file holds concepts: a group that says what they count for, the phrases, and what a
finding on them reports. Correcting a list needs no code.
"""

from __future__ import annotations

import tomllib
from collections.abc import Iterator, Mapping
from functools import cache
from importlib.resources import files
from importlib.resources.abc import Traversable
from typing import Any, NamedTuple

from msgspec import Struct, convert

from auditor.detectors.case_talk.phrase_book import PhraseBook
from auditor.detectors.case_talk.phrases import Phrase, compile_phrase
from auditor.detectors.words import fold
from auditor.models import Element

CORE = frozenset(
    {"client", "client_weak", "act", "tie", "confirm", "jargon", "legal", "care", "frame", "status",
     "document", "review", "promo", "to_you", "to_client", "ask_give", "rare", "hint",
     "status_weak", "keepsake", "there", "age"}
)  # fmt: skip
"""Groups of which an item needs one; people, times and feelings alone are everybody's talk."""


COMMONEST = 400
COMMON = 40


class Concept(Struct, frozen=True, kw_only=True, forbid_unknown_fields=True):
    """One list of phrases that mean the same, and what a finding on it says."""

    name: str
    group: str
    language: str
    code: str = "T10"
    element: Element | None = None
    label: str = ""
    reason: str = ""
    sensitivity: int = 0
    traits: tuple[str, ...] = ()


class Weights(Struct, frozen=True, forbid_unknown_fields=True):
    """What each group counts for, and from which sum on a post is about a client."""

    threshold: float
    weights: dict[str, float]


class Lexicon(NamedTuple):
    """Everything that the language data holds, compiled; `core` has the phrases of CORE groups."""

    core: PhraseBook[Concept]
    rest: PhraseBook[Concept]
    weights: Weights
    words: dict[str, float]


@cache
def lexicon() -> Lexicon:
    """All languages together: people mix them, and a post does not say which it is in."""
    root = files("auditor.detectors.case_talk")
    weights = tomllib.loads((root / "weights.toml").read_text("utf-8"))
    phrases: list[Phrase[Concept]] = []
    costs: dict[str, int] = {}
    folders = sorted((root / "language").iterdir(), key=lambda folder: folder.name)
    for folder in folders:
        if folder.is_dir():
            phrases.extend(_phrases(folder))
            costs.update(common_words(folder))
    words = tomllib.loads((root / "words.toml").read_text("utf-8"))["weights"]
    core = (phrase for phrase in phrases if phrase.label.group in CORE)
    rest = (phrase for phrase in phrases if phrase.label.group not in CORE)
    books = PhraseBook(core, costs), PhraseBook(rest, costs)
    return Lexicon(*books, convert(weights, Weights), words)


def _phrases(folder: Traversable) -> Iterator[Phrase[Concept]]:
    classes: Mapping[str, frozenset[str]] = {}
    tables: dict[str, dict[str, Any]] = {}
    for path in sorted(folder.iterdir(), key=lambda path: path.name):
        if not path.name.endswith(".toml"):
            continue
        data = tomllib.loads(path.read_text("utf-8"))
        if path.name == "classes.toml":
            classes = {name: _words(words) for name, words in data.items()}
        else:
            tables.update(data)
    for name, table in tables.items():
        lines = table.pop("phrases")
        concept = convert({**table, "name": name, "language": folder.name}, Concept)
        for line in lines.splitlines():
            if line.strip() and not line.startswith("#"):
                yield compile_phrase(line, concept, classes)


def common_words(folder: Traversable) -> dict[str, int]:
    """How much oftener than others the common words of a language stand in texts, roughly."""
    costs: dict[str, int] = {}
    cost = COMMONEST
    for line in (folder / "common.txt").read_text("utf-8").splitlines():
        if line.startswith("----"):
            cost = COMMON
        elif not line.startswith("#"):
            for word in line.split():
                costs.setdefault(fold(word), cost)
    return costs


def _words(words: str) -> frozenset[str]:
    return frozenset(fold(word) for word in words.split())
