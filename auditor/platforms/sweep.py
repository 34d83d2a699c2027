"""The generic sweep: words from files that no reader knows, so that a new layout degrades.

Every string that a person could have typed becomes an item of its own, with its path in the
file as pointer and the nearest date above or beside it.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import Any

import msgspec

from auditor.archive.decoding import NO_MOMENT, Moment, epoch, moment, repair_mojibake
from auditor.archive.tree import Tree
from auditor.errors import ArchiveError
from auditor.models import Audience, Author, Item, Problem, Source, Surface
from auditor.platforms.base import item_ref

TEXT_FILE = re.compile(r"\.(?:json|js|html?|txt|csv|tsv|srt|vtt|xml|md|vcf)$", re.IGNORECASE)
MAX_BYTES = 256 << 20
"""Bytes of a file above which the sweep says "unread" rather than hold it in memory."""

_PREFACE = re.compile(r"^[\w.$\s]*=\s*(?=[\[{])")
_SHORTEST = 3
_TIME_KEY = re.compile(r"time|date|created|_at$|At$", re.IGNORECASE)


def sweep(tree: Tree, path: str, platform: str) -> Iterator[Item | Problem]:
    """All words of one file. Raises nothing: a damaged file is a Problem."""
    source = Source(tree.archive_of(path), path)
    try:
        text = tree.read(path).decode("utf-8-sig", "replace")
    except (ArchiveError, OSError):
        yield Problem(source, "The file is damaged and could not be read.")
        return
    for pointer, words, when in _strings(path, text):
        at, precision = when
        stamp = at.isoformat() if at else ""
        yield Item(
            ref=item_ref(platform, Surface.OTHER, "", stamp, words, path, pointer),
            platform=platform,
            surface=Surface.OTHER,
            source=Source(source.archive, path, pointer),
            text=words,
            posted_at=at,
            precision=precision,
            author=Author.UNKNOWN,
            audience=Audience.UNKNOWN,
        )


def _strings(path: str, text: str) -> Iterator[tuple[str, str, Moment]]:
    if path.lower().endswith((".json", ".js")):
        try:
            document = msgspec.json.decode(_PREFACE.sub("", text, count=1).strip().rstrip(";"))
        except (msgspec.DecodeError, RecursionError):
            yield from _lines(text)
            return
        yield from _walk(repair_mojibake(document), "", NO_MOMENT)
    elif path.lower().endswith((".html", ".htm")):
        yield from _paragraphs(text)
    else:
        yield from _lines(text)


def _walk(value: Any, pointer: str, when: Moment) -> Iterator[tuple[str, str, Moment]]:
    if isinstance(value, str):
        words = value.strip()
        if len(words) >= _SHORTEST and any(letter.isalpha() for letter in words):
            yield pointer, words, when
    elif isinstance(value, dict):
        when = _time_of(value) or when
        for key, inner in value.items():
            escaped = str(key).replace("~", "~0").replace("/", "~1")
            yield from _walk(inner, f"{pointer}/{escaped}", when)
    elif isinstance(value, list):
        for number, inner in enumerate(value):
            yield from _walk(inner, f"{pointer}/{number}", when)


def _time_of(record: dict[str, Any]) -> Moment | None:
    for key, value in record.items():
        if _TIME_KEY.search(str(key)):
            found = epoch(value) if isinstance(value, int | float) else moment(value)
            if found[0]:
                return found
    return None


def _lines(text: str) -> Iterator[tuple[str, str, Moment]]:
    for number, line in enumerate(text.splitlines(), 1):
        words = line.strip()
        if len(words) >= _SHORTEST and any(letter.isalpha() for letter in words):
            yield f"row {number}", words, NO_MOMENT


def _paragraphs(text: str) -> Iterator[tuple[str, str, Moment]]:
    from bs4 import BeautifulSoup

    page = BeautifulSoup(text, "lxml")
    for hidden in page(["script", "style", "head"]):
        hidden.decompose()
    for number, words in enumerate(page.stripped_strings, 1):
        if len(words) >= _SHORTEST and any(letter.isalpha() for letter in words):
            yield f"box {number}", words, NO_MOMENT
