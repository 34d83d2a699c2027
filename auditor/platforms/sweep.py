"""The generic sweep: words from files that no reader knows, so that a new layout degrades.

Every string that a person could have typed becomes an item of its own, with its path in the
file as pointer and the nearest date above or beside it.
"""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterator
from typing import Any

import msgspec

from auditor.archive.decoding import NO_MOMENT, Moment, epoch, moment, repair_mojibake
from auditor.archive.tree import Tree
from auditor.errors import ArchiveError
from auditor.models import Audience, Author, Item, Problem, Source, Surface
from auditor.platforms.base import item_ref
from auditor.platforms.layouts import inner_path

TEXT_FILE = re.compile(r"\.(?:jsonl?|js|html?|txt|csv|tsv|srt|vtt|xml|md|vcf)$", re.IGNORECASE)
MAX_BYTES = 256 << 20
"""Bytes of a file above which the sweep says "unread" rather than hold it in memory."""

_LENIENT_BYTES = 16 << 20
"""Bytes of a page up to which it is parsed as a browser would; beyond, tags are only cut out."""

_PREFACE = re.compile(r"^[\w.$\s]*=\s*(?=[\[{])")
_SHORTEST = 3
_TIME_KEY = re.compile(r"time|date|created|_at$|At$", re.IGNORECASE)
_FIRST_YEAR = 2000
"""Platforms are younger; an earlier year comes from a number that is no time."""

_NUMBER = re.compile(r"\d+")
_PHONE = re.compile(r"\+?\(?\d[\d ()./-]{5,}\d")
_QUOTED = re.compile(r'"((?:[^"\\]|\\.)*)"', re.DOTALL)
_HIDDEN = re.compile(r"<(script|style|head)\b.*?</\1\s*>", re.DOTALL | re.IGNORECASE)
_TAG = re.compile(r"</?[A-Za-z!][^<>]*>")

Found = Iterator[tuple[str, str, Moment]]


def sweep(tree: Tree, path: str, platform: str) -> Iterator[Item | Problem]:
    """All words of one file. Raises nothing: a damaged file is a Problem."""
    source = Source(tree.archive_of(path), path)
    try:
        text = _decoded(tree.read(path))
    except (ArchiveError, OSError):
        yield Problem(source, "The file is damaged and could not be read.")
        return
    met: Counter[int] = Counter()
    for pointer, words, when in _strings(path, text):
        at, precision = when
        stamp = at.isoformat() if at else ""
        # A second export may hold more before it, so numbers of records are no part of the key;
        # the same words once more in the same place are told apart by how often they were met.
        key = (stamp, words, inner_path(path), _NUMBER.sub("", pointer))
        met[hash(key)] += 1
        yield Item(
            ref=item_ref(platform, Surface.OTHER, "", *key, str(met[hash(key)])),
            platform=platform,
            surface=Surface.OTHER,
            source=Source(source.archive, path, pointer),
            text=words,
            posted_at=at,
            precision=precision,
            author=Author.UNKNOWN,
            audience=Audience.UNKNOWN,
        )


def _decoded(data: bytes) -> str:
    encoding = "utf-16" if data[:2] in (b"\xff\xfe", b"\xfe\xff") else "utf-8-sig"
    return data.decode(encoding, "replace")


def _strings(path: str, text: str) -> Found:
    ending = path.lower().rpartition(".")[2]
    if ending in ("json", "js"):
        try:
            document = msgspec.json.decode(_PREFACE.sub("", text, count=1).strip().rstrip(";"))
            document = repair_mojibake(document)
        except (msgspec.DecodeError, ValueError, RecursionError):
            yield from _quoted(text)
        else:
            yield from _walked(document)
    elif ending in ("html", "htm"):
        yield from _paragraphs(text)
    else:
        yield from _lines(text)


def _walked(document: Any) -> Found:
    """Strings in the order in which they stand; no recursion, because nesting has no limit."""
    waiting: list[tuple[Any, str, Moment]] = [(document, "", NO_MOMENT)]
    while waiting:
        value, pointer, when = waiting.pop()
        if isinstance(value, str):
            words = value.strip()
            if _is_typed(words):
                yield pointer, words, when
        elif isinstance(value, dict):
            when = _time_of(value) or when
            below = [(inner, f"{pointer}/{_escaped(key)}", when) for key, inner in value.items()]
            waiting.extend(reversed(below))
        elif isinstance(value, list):
            below = [(inner, f"{pointer}/{at}", when) for at, inner in enumerate(value)]
            waiting.extend(reversed(below))


def _escaped(key: str) -> str:
    """A step of a JSON pointer (RFC 6901)."""
    return key.replace("~", "~0").replace("/", "~1")


def _is_typed(words: str) -> bool:
    """Whether a person could have written it: words, or a telephone number."""
    if len(words) < _SHORTEST:
        return False
    return any(map(str.isalpha, words)) or _PHONE.fullmatch(words) is not None


def _time_of(record: dict[str, Any]) -> Moment | None:
    for key, value in record.items():
        if isinstance(value, bool) or not _TIME_KEY.search(key):
            continue
        found = epoch(value) if isinstance(value, int | float) else moment(value)
        if found[0] and found[0].year >= _FIRST_YEAR:
            return found
    return None


def _quoted(text: str) -> Found:
    """Strings of a document that is broken somewhere; its lines when there are none."""
    found = False
    for number, match in enumerate(_QUOTED.finditer(text), 1):
        try:
            words = msgspec.json.decode(match[0], type=str).strip()
        except (msgspec.DecodeError, ValueError):
            words = match[1].strip()
        if _is_typed(words):
            found = True
            yield f"string {number}", words, NO_MOMENT
    if not found:
        yield from _lines(text)


def _lines(text: str) -> Found:
    for number, line in enumerate(text.splitlines(), 1):
        words = line.strip()
        if _is_typed(words):
            yield f"row {number}", words, NO_MOMENT


def _paragraphs(text: str) -> Found:
    boxes = _parsed(text) if len(text) <= _LENIENT_BYTES else _without_tags(text)
    for number, words in enumerate(boxes, 1):
        if _is_typed(words):
            yield f"box {number}", words, NO_MOMENT


def _parsed(text: str) -> Iterator[str]:
    from bs4 import BeautifulSoup

    page = BeautifulSoup(text, "lxml")
    for hidden in page(["script", "style", "head"]):
        hidden.decompose()
    yield from page.stripped_strings


def _without_tags(text: str) -> Iterator[str]:
    from html import unescape

    for piece in _TAG.split(_HIDDEN.sub("", text)):
        if words := unescape(piece).strip():
            yield words
