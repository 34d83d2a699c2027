"""The scanning side's words: where they stand, and what they could be behind a disguise."""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import NamedTuple

from auditor.identifiers.canon import TOKEN, bare, fold


class Token(NamedTuple):
    """A word of a folded text. `how` says in which disguise it stood, "" when in none.

    `breaks`: a sentence ends before it. `mask` are the places of hidden letters.
    """

    start: int
    end: int
    word: str
    how: str = ""
    breaks: bool = False
    mask: tuple[int, ...] = ()


class Folded(NamedTuple):
    """A text made comparable: folded, with the places that its letters have in the original."""

    text: str
    places: list[int] | None
    original: str

    def span(self, start: int, end: int) -> tuple[int, int]:
        """A stretch of the folded text as code points of the original."""
        if self.places is None:
            return start, end
        return self.places[start], self.places[end - 1] + 1 if end > start else self.places[start]


_CAMEL = re.compile(r"(?<=[a-zà-öø-ÿ])(?=[A-ZÀ-ÖØ-Þ])")
_SENTENCE_END = re.compile(r"[.!?;:]\s")
_SPELLED = re.compile(r"(?<![^\W_])(?:[^\W\d_][\s.\-_*·|]{1,3}){3,}[^\W\d_](?![^\W_])")
_MASK = "*•●█▇▓■_#?-"
_MASKED = re.compile(rf"(?<![^\W_])[^\W\d_]+(?:[{re.escape(_MASK)}]+[^\W\d_]+)*[*•●█▇▓■_]*(?!\w)")
_LEET = str.maketrans("0134578@$!|", "oleastbasil")
_LEET_WORD = re.compile(
    r"[a-z0-9@$!|]*[a-z][a-z0-9@$!|]*[0-9@$!|][a-z0-9@$!|]*|[0-9@$!|]+[a-z]{2,}[a-z0-9@$!|]*"
)
_STRETCHED = re.compile(r"([^\W\d_])\1{2,}")
_HIDDEN = re.compile(rf"[^\W\d_][{re.escape('*•●█▇▓■_')}]|[^\W\d_][#\-][^\W\d_]")


def folded(text: str) -> Folded:
    """A text ready for look-ups, with run-together capitals parted ("JohnSmith")."""
    seams = [seam.start() for seam in _CAMEL.finditer(text)]
    if not seams:
        plain, places = fold(text)
        return Folded(plain, places, text)
    parts: list[str] = []
    places_all: list[int] = []
    before = 0
    for seam in [*seams, len(text)]:
        plain, places = fold(text[before:seam])
        parts.append(plain)
        inner = places[:-1] if places is not None else range(seam - before)
        places_all.extend(before + place for place in inner)
        if seam < len(text):
            parts.append(" ")
            places_all.append(max(seam - 1, 0))
        before = seam
    return Folded("".join(parts), [*places_all, len(text)], text)


def tokens_of(text: str) -> list[Token]:
    """The words of a folded text in order."""
    found: list[Token] = []
    last = 0
    for match in TOKEN.finditer(text):
        word = bare(match[0])
        between = text[last : match.start()]
        breaks = bool(found) and len(found[-1].word) > 2 and bool(_SENTENCE_END.search(between))
        found.append(Token(match.start(), match.end(), word, breaks=breaks))
        last = match.end()
    return found


def disguised(text: str) -> Iterator[Token]:
    """Words that could be a name behind spelling, masks, figures for letters, or stretching."""
    for match in _SPELLED.finditer(text):
        letters = "".join(letter for letter in match[0] if letter.isalpha())
        yield Token(match.start(), match.end(), letters, "spelled out")
    if _HIDDEN.search(text):
        for match in _MASKED.finditer(text):
            yield from _unmasked(match)
    for match in _LEET_WORD.finditer(text):
        plain = match[0].translate(_LEET)
        yield Token(match.start(), match.end(), plain, "figures for letters")
        if "1" in match[0]:
            again = match[0].replace("1", "i").translate(_LEET)
            yield Token(match.start(), match.end(), again, "figures for letters")
    for match in TOKEN.finditer(text) if _STRETCHED.search(text) else ():
        if _STRETCHED.search(match[0]):
            for kept in (r"\1", r"\1\1"):
                word = bare(_STRETCHED.sub(kept, match[0]))
                yield Token(match.start(), match.end(), word, "stretched")


def _unmasked(match: re.Match[str]) -> Iterator[Token]:
    word = match[0]
    hidden = tuple(place for place, letter in enumerate(word) if letter in _MASK)
    if not hidden:
        return
    yield Token(match.start(), match.end(), word, "hidden letters", mask=hidden)
    joined = "".join(letter for letter in word if letter not in _MASK)
    yield Token(match.start(), match.end(), joined, "signs between letters")


def has_disguise(text: str) -> bool:
    """A quick test, so that ordinary text pays nothing for `disguised`."""
    return bool(_TRIGGER.search(text))


_TRIGGER = re.compile(
    r"[^\W\d_][*•●█▇▓■_@$!|0-9][^\W\d_*•●█▇▓■_]|[*•●█▇▓■_]{2}|([^\W\d_])\1\1|\d[a-z]{2}"
    r"|(?<![^\W_])[^\W\d_][\s.\-·][^\W\d_][\s.\-·][^\W\d_](?![^\W_])|[^\W\d_][#\-][^\W\d_]"
)
