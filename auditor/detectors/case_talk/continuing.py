"""Words that go on with what was said before, so that only the neighbours say who is meant."""

from __future__ import annotations

import tomllib
from collections.abc import Iterator, Sequence
from functools import cache
from importlib.resources import files
from typing import NamedTuple

from auditor.detectors.case_talk.phrase_book import PhraseBook
from auditor.detectors.case_talk.phrases import Phrase, compile_phrase
from auditor.detectors.case_talk.reading import Token, line_of


class Continuing(NamedTuple):
    """Which words of continuing.toml a text has; a key of the file, as a phrase's label."""

    continues: bool
    their_people: bool


def continuing(text: Sequence[Token]) -> Continuing:
    """Whether a text goes on with something, and whether it asks after somebody's own people."""
    told = {hit.label for hit in _book().hits(line_of(text))}
    return Continuing("continues" in told, "their_people" in told)


@cache
def _book() -> PhraseBook[str]:
    return PhraseBook(_phrases())


def _phrases() -> Iterator[Phrase[str]]:
    path = files("auditor.detectors.case_talk") / "continuing.toml"
    for kinds in tomllib.loads(path.read_text("utf-8")).values():
        for kind, lines in kinds.items():
            for line in lines.splitlines():
                if line.strip():
                    yield compile_phrase(line, kind, {})
