"""Forms that a stretch is as a whole: handles, names run together, initials."""

from __future__ import annotations

import re

from auditor.identifiers.forms.names import SHORTEST_GLUED
from auditor.identifiers.matching.lookup import Lookup
from auditor.identifiers.matching.stretches.readings import Whole
from auditor.identifiers.matching.stretches.tokens import Stretch
from auditor.identifiers.spelling.canon import canon
from auditor.identifiers.spelling.nicknames import acronyms, pointed_acronyms, short_words

CAPITALS = "capitals"
_LONGEST_GLUED = 32
_INITIALS = re.compile(
    r"(?<![^\W_])(?:[^\W\d_][.\-]){1,3}[^\W\d_]{1,2}(?![^\W_])|(?<![^\W_])[A-ZÀ-Þ]{2,4}(?![^\W_])"
)
_JOINING = re.compile("[@#_./-]")
_AT_HANDLE = re.compile(r"@([a-z0-9_](?:[a-z0-9_.]{1,30})[a-z0-9_])")


def wholes_in(lookup: Lookup, stretch: Stretch) -> list[Whole]:
    """Handles, names run together and initials in a stretch of whatever signs."""
    found: list[Whole] = []
    folded = stretch.folded
    if "@" in folded and (found := enclosed_handles(lookup, stretch)):
        return [*found, *initials(lookup, stretch)]
    has_signs = not folded.isalnum()
    word = "".join(filter(str.isalnum, folded)) if has_signs else folded
    addressed = has_signs and bool(_JOINING.search(folded))
    is_addressed = addressed or (has_signs and " " in folded)
    if len(word) >= 3 and (is_addressed or not word.isalpha() or len(word) >= SHORTEST_GLUED):
        start, behind = _shown(stretch.written)
        found.extend(as_whole(lookup, start, behind, word, ""))
        if not found and addressed:
            found.extend(inside(lookup, start, behind, word))
    found.extend(initials(lookup, stretch))
    return found


def _shown(written: str) -> tuple[int, int]:
    """Where the letters and figures of a stretch begin and end; all of it when it has none."""
    if written.isalnum():
        return 0, len(written)
    # Letters in circles are letters only when they are folded.
    shown = [place for place, letter in enumerate(written) if letter.isalnum()]
    return (shown[0], shown[-1] + 1) if shown else (0, len(written))


def as_whole(lookup: Lookup, start: int, end: int, word: str, how: str) -> tuple[Whole, ...]:
    """A handle, or a name run together, with or without figures behind."""
    entries = lookup.entries("h", word)
    bare = word.rstrip("0123456789")
    if len(bare) >= SHORTEST_GLUED:
        entries += lookup.entries("g", bare)
        if bare[-1] == "s" and len(bare) > SHORTEST_GLUED:
            entries += lookup.entries("g", bare[:-1])
        if not entries and bare != word:
            entries = lookup.entries("h", bare)
    return (Whole(start, end, entries, how),) if entries else ()


def inside(lookup: Lookup, start: int, end: int, word: str) -> list[Whole]:
    """Full names and handles anywhere inside a longer word ("justiceforjohnsmith")."""
    for first in lookup.beginnings(word):
        longest = min(len(word), first + _LONGEST_GLUED)
        for last in range(longest, first + SHORTEST_GLUED - 1, -1):
            if found := lookup.entries("g", word[first:last]):
                return [Whole(start, end, found, "inside a longer word")]
    return []


def enclosed_handles(lookup: Lookup, stretch: Stretch) -> list[Whole]:
    """Listed handles behind an at sign with other letters or signs right around: "hi@ann_b)so"."""
    found = []
    for match in _AT_HANDLE.finditer(stretch.folded):
        if match.span() == (0, len(stretch.folded)):
            continue
        if entries := lookup.entries("h", canon(match[1])):
            found.append(Whole(match.start(1), match.end(1), entries, ""))
    return found


def initials(lookup: Lookup, stretch: Stretch) -> list[Whole]:
    found = []
    for match in () if _is_small(stretch.written) else _INITIALS.finditer(stretch.written):
        letters = canon(match[0])
        if match[0].isalpha() and letters in short_words():
            continue
        if entries := lookup.entries("n", letters):
            end = match.end() + (stretch.written[match.end() : match.end() + 1] == ".")
            how, known = ("", pointed_acronyms()) if "." in match[0] else (CAPITALS, acronyms())
            found.append(Whole(match.start(), end, entries, how, letters in known))
    return found


def _is_small(written: str) -> bool:
    """Whether a stretch has neither capitals nor points, and so no initials."""
    return "." not in written and written.islower()
