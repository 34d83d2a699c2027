"""Text as numbered words: what phrases are matched against, with the way back to the original.

A post is cut once into tokens. Letters are lower-cased and lose their marks ("Médica" and
"medica" are one word), typographic apostrophes become plain, "she's" becomes "she" + "'s", and
hyphens separate. A token keeps its code point offsets in the text as written.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence

from msgspec import Struct

from auditor.detectors.first_look import FORMS, fold

LONGEST_STRETCH = 12_000
"""Characters that are weighed together; longer texts are read in stretches (see `stretches`)."""
_OVERLAP = 2_000
"""Characters that two stretches share: a story that begins in one is told to its end."""
_LONGEST_RUN = 200
"""Characters within which a stretch ends at a blank, so that no word is cut."""

_STOPS = {"stop": r"[.!?…\n]+|\s[–—-]\s|[–—]|;", "quote": r"[\"“”«»]"}


def _tokeniser(forms: Iterable[str]) -> re.Pattern[str]:
    every = FORMS | _STOPS
    return re.compile("|".join(f"(?P<{name}>{every[name]})" for name in forms))


_TOKEN = _tokeniser((*FORMS, *_STOPS))
_SLASHLESS = _tokeniser(name for name in (*FORMS, *_STOPS) if name not in ("url", "short"))
"""The same for texts that hold neither a slash nor "www.", and so no link."""

_NUMBERS = """
two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen
seventeen eighteen nineteen twenty thirty forty fifty sixty seventy eighty ninety
dos tres cuatro cinco seis siete ocho nueve diez once doce trece catorce quince dieciseis
diecisiete dieciocho diecinueve veinte treinta cuarenta cincuenta sesenta setenta ochenta noventa
deux trois quatre cinq sept huit neuf dix onze douze treize quatorze quinze seize vingt trente
"""
NUMBER_WORDS = frozenset(_NUMBERS.split())
_AGE_SUFFIX = re.compile(r"\d{1,3}(?:yo|yos|yrs?|y|mo|mos|wks?|f|m)$")
_TIME = re.compile(r"\d{1,2}(?::\d\d)?\s?(?:am|pm)$|\d{1,2}:\d\d$|\d{1,2}h(?:\d\d)?$")
_DECADE = re.compile(r"\d0'?s$")
_ORDINAL = re.compile(r"\d{1,3}(?:st|nd|rd|th)$")
_YEAR = re.compile(r"(?:19|20)\d\d$")
_COUNT = re.compile(r"\d{1,3}(?:\.\d)?$")


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
    pattern = _TOKEN if "/" in text or "www." in text.lower() else _SLASHLESS
    for match in pattern.finditer(text):
        group = match.lastgroup
        if group == "word":
            written = match[0]
            start, end = match.span()
            norm = fold(written)
            kind = "<name>" if not fresh and _is_named(written) else ""
            fresh = False
            cut = norm.find("'")
            if cut > 0 and not norm.endswith("n't"):
                result.append(Token(norm[:cut], kind, start, start + cut, sentence, quoted))
                norm, kind, start = norm[cut:], "", start + cut
            elif norm in NUMBER_WORDS:
                kind = "<n>"
            result.append(Token(norm, kind, start, end, sentence, quoted))
        elif group == "stop":
            sentence += 1
            fresh = True
        elif group == "quote":
            quoted = match[0] in "“«" or (match[0] == '"' and paired and not quoted)
        else:
            kind, norm = _kind(group, match[0])
            result.append(Token(norm, kind, match.start(), match.end(), sentence, quoted))
            fresh = group in ("mark", "tag") and fresh
    return result


def _is_named(written: str) -> bool:
    return written[0].isupper() and written[-1].islower()


def _kind(group: str | None, written: str) -> tuple[str, str]:
    norm = fold(written)
    if group == "url":
        return "<url>", "<url>"
    if group == "handle":
        return "<handle>", norm
    if group != "number":
        return "", norm
    for kind, pattern in (
        ("<age>", _AGE_SUFFIX),
        ("<time>", _TIME),
        ("<year>", _YEAR),
        ("<decade>", _DECADE),
        ("<nth>", _ORDINAL),
        ("<n>", _COUNT),
    ):
        if pattern.match(norm):
            return kind, norm
    return "<number>", norm


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


def _at_blank(text: str, at: int) -> int:
    """The place after the last blank before `at`, or `at` itself where none is near."""
    return text.rfind(" ", at - _LONGEST_RUN, at) + 1 or at
