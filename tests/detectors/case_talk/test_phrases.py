"""The phrase language: what a line matches and what it refuses."""

from __future__ import annotations

import pytest

from auditor.detectors.case_talk.phrase_book import PhraseBook
from auditor.detectors.case_talk.phrases import PhraseError, compile_phrase
from auditor.detectors.case_talk.reading import line_of, tokens

CLASSES = {"child": frozenset({"kid", "kids", "baby"})}


@pytest.mark.parametrize(
    ("line", "text", "expected"),
    [
        ("took kids", "Took kids today", "Took kids"),
        ("took (the)? @child", "took the baby", "took the baby"),
        ("took (the)? @child", "took baby", "took baby"),
        ("removed ..2 @child", "removed two more kids", "removed two more kids"),
        ("removed ..2 @child", "removed all of their kids", ""),
        ("removed ..2 @child", "It was removed. Kids came", ""),
        ("overdos*", "she overdosed again", "overdosed"),
        ("my <age>", "my 9yo client", "my 9yo"),
        ("at <time>", "at 10:30 sharp", "at 10:30"),
        ("sesion", "la Sesión de hoy", "Sesión"),
        ("@child 's", "the kid’s shoes", "kid’s"),
    ],
)
def test_a_line_covers_these_words(line: str, text: str, expected: str) -> None:
    book = PhraseBook([compile_phrase(line, "x", CLASSES)])
    cut = tokens(text)
    found = [text[cut[hit.first].start : cut[hit.last].end] for hit in book.hits(line_of(cut))]
    assert found == ([expected] if expected else [])


@pytest.mark.parametrize("line", ["..3", "(maybe)?", "took @nobody", "a ..9 b"])
def test_a_line_that_cannot_be_meant_is_refused(line: str) -> None:
    with pytest.raises(PhraseError):
        compile_phrase(line, "x", CLASSES)
