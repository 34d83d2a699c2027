"""Text as numbered words: what phrases are matched against, with the way back to the original.

A post is cut once into tokens (see `detectors.words` for the form of a word). A token keeps its
code point offsets in the text as written.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Sequence
from typing import NamedTuple

from msgspec import Struct

from auditor.detectors.words import FIGURES, FORMS, NAME, piece_of

LONGEST_STRETCH = 12_000
"""Characters that are weighed together; longer texts are read in stretches (see `stretches`)."""
_OVERLAP = 2_000
"""Characters that two stretches share: a story that begins in one is told to its end."""
_LONGEST_RUN = 200
"""Characters within which a stretch ends at a blank, so that no word is cut."""

_STOP = r"[.!?…\n]+|\s[–—-]\s|[–—]|;"
_QUOTE = r"[\"“”«»]"


def _cutter(forms: Iterable[str]) -> re.Pattern[str]:
    pieces = "|".join(FORMS[form] for form in forms)
    return re.compile(f"({pieces})|({_STOP})|({_QUOTE})")


_PIECE, _STOPPED = 1, 2
# The first figure stands first and the look behind it second: most places of a text fail at once.
_BARE_AGE = re.compile(
    r"[1-9](?:(?<=^.)|(?<=[(\n].)|(?<=[,.;(!?\n] .)|(?<= [–—-] .))(?:(?<=1)[01]\d|\d?)"
    r"(?=[,;:](?!\d)|\.(?![\d.])|\s?[–—-]\s|\s?\n|\sand\s)"
)
_ON_ITS_LINE = re.compile(r"\n\d+\s?\n")
_LIST = re.compile(r"(?:^|\n) ?1[.)]")
"""The beginning of a list with numbers, none of which are ages."""
_PARAGRAPH = re.compile(r"\S(?:[^\n]|\n(?!\n))*")
_CUTTER = _cutter(FORMS)
_SLASHLESS = _cutter(form for form in FORMS if form not in ("url", "short"))
"""The same for texts that hold neither a slash nor "www.", and so no link."""


class Token(Struct, frozen=True, gc=False):
    """A word with its place: `kind` is "<n>", "<age>", "<time>", "<name>", ... or "".

    `quoted` tells that the word stands between quotation marks, so that it is somebody else's.
    """

    norm: str
    kind: str
    start: int
    end: int
    sentence: int
    quoted: bool = False


def tokens(text: str) -> list[Token]:
    """The words, numbers, hashtags and emoji of a text, in order."""
    result: list[Token] = []
    sentence = 0
    fresh = True
    quoted = False
    paired = text.count('"') % 2 == 0
    cutter = _CUTTER if "/" in text or "www." in text.lower() else _SLASHLESS
    ages = frozenset(bare_ages(text))
    for match in cutter.finditer(text):
        written = match[0]
        if match.lastindex == _PIECE:
            piece = piece_of(written)
            kind = piece.kinds[0]
            if piece.is_word and not fresh and not kind and _is_named(written):
                kind = NAME
            start, end = match.span()
            if start in ages and kind == "<n>":
                kind = "<age>"
            cut = start + piece.cut
            result.append(Token(piece.norms[0], kind, start, cut, sentence, quoted))
            if len(piece.norms) > 1:
                result.append(Token(piece.norms[1], "", cut, end, sentence, quoted))
            fresh = piece.is_ornament and fresh
        elif match.lastindex == _STOPPED:
            sentence += 1
            fresh = True
        else:
            quoted = written in "“«" or (written == '"' and paired and not quoted)
    return result


def bare_ages(text: str) -> Iterator[int]:
    """Where figures between two pauses tell an age: "Ex-jockey, 58, lives alone"; "91. Polish."."""
    if _LIST.search(text) is None:
        for match in _BARE_AGE.finditer(text):
            # A figure with a line to itself is a price or a score.
            if _ON_ITS_LINE.match(text, max(match.start() - 1, 0)) is None:
                yield match.start()


def any_bare_age(text: str) -> bool:
    """Whether there is such a figure."""
    # Mostly there is none, which a search says without a word about lists.
    return _BARE_AGE.search(text) is not None and next(bare_ages(text), None) is not None


def _is_named(written: str) -> bool:
    return written[0].isupper() and written[-1].islower()


class Line(NamedTuple):
    """A text as phrases see it: for each word its folded form, its kind and its sentence. `words`
    are the forms again, with a sign behind the last of a sentence; `figures` the same with
    numbers, ages and the like by their kind, or () when there are none."""

    norms: Sequence[str]
    kinds: Sequence[str]
    sentences: Sequence[int]
    words: Sequence[str]
    figures: Sequence[str]


def line_of(text: Sequence[Token]) -> Line:
    """The line of a text that was cut into tokens."""
    norms = [token.norm for token in text]
    kinds = [token.kind for token in text]
    sentences = [token.sentence for token in text]
    figures = by_kind(norms, kinds)
    return Line(norms, kinds, sentences, _ended(norms, sentences), _ended(figures, sentences))


def _ended(words: Sequence[str], sentences: Sequence[int]) -> Sequence[str]:
    if not words or sentences[0] == sentences[-1]:
        return words
    following = (*sentences[1:], sentences[-1])
    return [
        word if sentence == after else f"{word} \n"
        for word, sentence, after in zip(words, sentences, following, strict=True)
    ]


def by_kind(norms: Sequence[str], kinds: Sequence[str]) -> Sequence[str]:
    """The words with numbers, ages and the like by their kind; () when there are none."""
    if FIGURES.isdisjoint(kinds):
        return ()
    return [kind if kind in FIGURES else norm for norm, kind in zip(norms, kinds, strict=True)]


def spaced(words: Sequence[str]) -> str:
    """Words in one line with a blank before and after each; "" when there are none."""
    return f" {' '.join(words)} " if words else ""


def is_long(text: str) -> bool:
    """Whether a text may have several stretches or paragraphs."""
    return len(text) > LONGEST_STRETCH or "\n\n" in text


def stretches(text: str) -> Sequence[tuple[int, str]]:
    """The whole of a text, cut where it is long, each stretch with where it begins."""
    if len(text) <= LONGEST_STRETCH:
        return ((0, text),)
    start = 0
    found = []
    while len(text) - start > LONGEST_STRETCH:
        end = _at_blank(text, start + LONGEST_STRETCH)
        found.append((start, text[start:end]))
        start = _at_blank(text, end - _OVERLAP)
    return (*found, (start, text[start:]))


def paragraphs(text: str) -> Sequence[tuple[int, str]]:
    """Each paragraph of a text with where it begins; () when it has only one. A story may be told
    in one of them, beside others about something else."""
    if "\n\n" not in text:
        return ()
    found = [(match.start(), match[0]) for match in _PARAGRAPH.finditer(text)]
    return found if len(found) > 1 else ()


def _at_blank(text: str, at: int) -> int:
    """The place after the last blank before `at`, or `at` itself where none is near."""
    return text.rfind(" ", at - _LONGEST_RUN, at) + 1 or at
