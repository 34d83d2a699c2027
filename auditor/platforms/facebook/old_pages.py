"""Pages of exports from before mid 2018: `html/timeline.htm`, `html/messages.htm`, `wall.html`.

Those pages have no boxes: a record begins at a mark (a message, an entry, a list element, or a
date) and goes on to the next. Class names of 2010 to 2012 are those of the hAtom microformat,
later ones `thread`, `message`, `user`, `meta`, `comment`. Read in one pass, whatever the size.
"""

from __future__ import annotations

import codecs
import re
from collections.abc import Iterator
from html import unescape
from typing import BinaryIO

from msgspec import Struct, field

from auditor.platforms.meta.boxes import Picture
from auditor.platforms.meta.html import CHUNK_BYTES

_TOKEN = re.compile(r"<!--.*?-->|<(/?)([a-zA-Z][a-zA-Z0-9]*)([^>]*)>|([^<]+)|<", re.DOTALL)
_CLASS = re.compile(r"""\bclass\s*=\s*["']([^"']*)["']""")
_SRC = re.compile(r"""\bsrc\s*=\s*["']([^"']+)["']""")
_HREF = re.compile(r"""\bhref\s*=\s*["']([^"']+)["']""")
_TITLE = re.compile(r"""\btitle\s*=\s*["']([^"']+)["']""")
_STARTS = frozenset({"message", "hentry", "block", "feedentry", "downloadnotice"})
_INLINE = frozenset("a b i em strong u s small wbr font abbr".split(" "))
_HEADINGS = frozenset({"h1", "h2", "h3"})
_UNSEEN = frozenset({"script", "style", "head"})
_COMMENTED = frozenset({"entry", "comment"})
_NAVIGATION = frozenset({"nav", "footer", "menu"})
_LINE_BREAK = "\n"
# Characters without a tag after which a text is taken as it stands.
_WIDEST_GAP = 1 << 22


class OldRecord(Struct, kw_only=True):
    """A record of an old page.

    `kind` is "message", "entry", "comment", "listed", "people" (who takes part in the thread
    that begins), or for tables "row" and "label" (the owner's own details, with a label).
    `section` is the heading above it; `thread` counts the threads of the page from 1.
    """

    number: int
    kind: str
    section: str = ""
    thread: int = 0
    sender: str = ""
    date: str = ""
    headline: list[str] = field(default_factory=list)
    words: list[str] = field(default_factory=list)
    pictures: list[Picture] = field(default_factory=list)
    links: list[str] = field(default_factory=list)

    def __repr__(self) -> str:
        return f"OldRecord({self.number})"

    @property
    def is_empty(self) -> bool:
        """Whether it holds nothing at all."""
        return not (self.headline or self.words or self.pictures or self.sender or self.date)


class OldPage:
    """A page that is read once, from top to bottom, by iterating over it.

    `by_rows` for pages of tables, of which each row is a record. `title` is what the browser
    shows ("A B - Messages"), once the iteration has begun.
    """

    def __init__(self, stream: BinaryIO, *, by_rows: bool = False) -> None:
        self._stream = stream
        self._by_rows = by_rows
        # On a timeline, a date begins a post; elsewhere it stands within a record.
        self._by_dates = False
        self._may_be_comment = False
        self.title = ""
        self.is_html = False
        self._record: OldRecord | None = None
        self._number = self._thread = 0
        self._section = ""
        self._into = ""
        self._hidden = ""

    def __iter__(self) -> Iterator[OldRecord]:
        for closing, tag, attributes, text in _tokens(self._stream):
            if text:
                self._say(text)
            elif tag in ("html", "body"):
                self.is_html = True
            elif self._hidden:
                self._hidden = "" if closing and tag == self._hidden else self._hidden
                if tag == "title":
                    self._into = "" if closing else "title"
            elif closing:
                self._close(tag)
            else:
                yield from self._open(tag, attributes)
        yield from self._finish()

    def _open(self, tag: str, attributes: str) -> Iterator[OldRecord]:
        names = frozenset(_values(_CLASS, attributes).split())
        if tag in _UNSEEN or names & _NAVIGATION or (tag == "table" and "meta" in names):
            self._hidden = tag
        elif self._by_rows and tag in ("tr", "th", "td", "li"):
            yield from self._open_row(tag)
        elif "thread" in names:
            yield from self._begin("people")
            self._thread += 1
        elif names & _STARTS:
            kind = "message" if "message" in names else "entry"
            yield from self._begin("comment" if "comment" in names else kind)
        elif tag == "li":
            yield from self._begin("listed")
        elif "meta" in names:
            yield from self._open_date()
        elif names & {"user", "fn"}:
            if self._may_be_comment and self._record and self._record.kind in _COMMENTED:
                yield from self._begin("comment")
            self._into = "sender"
        elif names & {"published", "time"} and self._record:
            self._record.date = self._record.date or _values(_TITLE, attributes)
            self._into = "nowhere" if self._record.date else "date"
        elif tag in _HEADINGS:
            self._into = "section"
            self._section = ""
        elif names & {"comment", "entry-content"}:
            self._into = "words"
        elif tag in ("div", "p", "br"):
            self._into = "words" if tag == "p" else self._into
            self._break()
        if tag not in _INLINE:
            self._may_be_comment = "comment" in names
        self._attach(tag, attributes)

    def _open_row(self, tag: str) -> Iterator[OldRecord]:
        if tag == "tr":
            yield from self._begin("row")
        elif self._record and tag == "th":
            self._record.kind = "label"
            self._into = "headline"
        elif self._record and tag == "td":
            is_first = not self._record.headline and self._record.kind == "row"
            self._into = "headline" if is_first else "words"
        else:
            self._break()

    def _open_date(self) -> Iterator[OldRecord]:
        record = self._record
        if record is not None and record.kind == "listed":
            self._into = "words"
            self._break()
        elif self._by_rows:
            return
        elif record is None or (record.date and self._by_dates):
            self._by_dates = True
            yield from self._begin("entry")
            self._into = "date"
        else:
            # A second one says how a photo was uploaded.
            self._into = "nowhere" if record.date else "date"

    def _attach(self, tag: str, attributes: str) -> None:
        if self._record is None:
            return
        if tag in ("img", "video", "audio"):
            kind = "photo" if tag == "img" else tag
            path = unescape(_values(_SRC, attributes))
            # Pages stand in html/ or messages/, and name files from there.
            if path:
                self._record.pictures.append(Picture(kind, re.sub(r"^(?:\.\./)+", "", path)))
        elif tag == "a":
            link = unescape(_values(_HREF, attributes))
            if link.startswith(("https://", "http://")):
                self._record.links.append(link)

    def _close(self, tag: str) -> None:
        if tag in _HEADINGS or (tag in ("span", "abbr", "div") and not self._by_rows):
            self._into = ""
        if tag not in _INLINE and tag != "span":
            self._break()

    def _say(self, text: str) -> None:
        if self._into == "title":
            self.title += unescape(text)
            return
        if self._hidden or self._into == "nowhere":
            return
        words = unescape(text)
        if self._into == "section":
            self._section = f"{self._section} {words}".strip()
            return
        record = self._record
        if record is None or not words.strip():
            return
        if self._into == "sender":
            record.sender = f"{record.sender} {words}".strip()
        elif self._into == "date":
            record.date = f"{record.date} {words}".strip()
        else:
            _add(record.words if self._into == "words" else record.headline, words)

    def _break(self) -> None:
        """A line has ended."""
        record = self._record
        for lines in (record.words, record.headline) if record else ():
            if lines and lines[-1] != _LINE_BREAK:
                lines.append(_LINE_BREAK)

    def _begin(self, kind: str) -> Iterator[OldRecord]:
        yield from self._finish()
        self._number += 1
        self._into = ""
        self._record = OldRecord(
            number=self._number, kind=kind, section=self._section, thread=self._thread
        )
        if kind == "people":
            self._record.thread += 1

    def _finish(self) -> Iterator[OldRecord]:
        record, self._record = self._record, None
        if record is None:
            return
        record.words = _lines(record.words)
        record.headline = _lines(record.headline)
        # A row of labels alone is the head of a table.
        is_head = record.kind == "label" and not record.words
        if not record.is_empty and not is_head:
            yield record


def _tokens(stream: BinaryIO) -> Iterator[tuple[str, str, str, str]]:
    decoder = codecs.getincrementaldecoder("utf-8-sig")("replace")
    rest = ""
    while True:
        data = stream.read(CHUNK_BYTES)
        rest += decoder.decode(data, final=not data)
        cut = len(rest) if not data or len(rest) > _WIDEST_GAP else rest.rfind("<")
        if cut > 0:
            for closing, tag, attributes, text in _TOKEN.findall(rest[:cut]):
                yield closing, tag.lower(), attributes, text
            rest = rest[cut:]
        if not data:
            return


def _values(pattern: re.Pattern[str], attributes: str) -> str:
    match = pattern.search(attributes)
    return match.group(1) if match else ""


def _add(lines: list[str], words: str) -> None:
    if lines and lines[-1] != _LINE_BREAK:
        lines[-1] += words
    else:
        lines.append(words)


def _lines(found: list[str]) -> list[str]:
    return [line.strip() for line in found if line.strip()]
