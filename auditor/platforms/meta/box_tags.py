"""Reads a box of Meta's HTML pages in one pass over its tags.

Tags moved between the years (div, then section, h2 and footer) while the class names stayed, so
the parts of a box are told by class only.
"""

from __future__ import annotations

import re
from html import unescape

from auditor.platforms.meta.boxes import Box, Picture, Row

# Class names of mid 2021 to 2026, and of 2018 to mid 2021.
_PARTS = {
    "_a6-g": "box",
    "_2lej": "box",
    "_a6-h": "heading",
    "_2lel": "heading",
    "_a6-p": "body",
    "_2let": "body",
    "_a6-o": "footer",
    "_2lem": "footer",
    "_a6_m": "group",
    "_a6-q": "detail",
}
# Attributes repeat on every box of a page; what they mean is worked out once.
MOST_KNOWN_ATTRIBUTES = 4096
_PART_OF: dict[str, str] = {}

# Runs of bare div tags, and ends of cells and rows, are the padding of Meta's pages: they part
# texts and say nothing else, so they are taken in one step.
_PADDING = "(?:</?div>|</t[dr]>)*"
_TOKEN = re.compile(rf"({_PADDING})<(/?[a-zA-Z][a-zA-Z0-9]*)\s*([^>]*)>({_PADDING})([^<]*)")
_ATTRIBUTE = re.compile(r"""([a-zA-Z-]+)\s*=\s*(?:"([^"]*)"|'([^']*)')""")
_INLINE = frozenset(
    f"{slash}{tag}"
    for slash in ("", "/")
    for tag in ("a", "b", "i", "em", "strong", "span", "u", "s", "small", "wbr", "font", "time")
)
_STRUCTURE = frozenset({"table", "/table", "tr", "td", "th", "li", "/li"})
_PICTURES = {"img": "photo", "video": "video", "audio": "audio", "source": "video"}


def read_tags(html: str, number: int, complete: bool) -> Box:
    """The box that a piece of a page holds, line breaks being such already, tag by tag."""
    builder = _BoxBuilder()
    run = builder.run
    for before, tag, attributes, after, text in _TOKEN.findall(html):
        if before or tag not in _INLINE:
            if run:
                builder.flush()
            if tag in _STRUCTURE:
                builder.structure(tag)
        if attributes:
            part = _PART_OF.get(attributes)
            if part is None:
                builder.open(tag, attributes)
            elif part:
                builder.enter(part, tag)
        if after:
            if run:
                builder.flush()
            elif after.startswith("</"):
                builder.left_empty()
        if text:
            run.append(text)
    return builder.box(number, complete)


def _meaning(attributes: str) -> tuple[str, str, str]:
    """What the attributes of a tag say: the part it opens, its link, its picture."""
    values = {name: double or single for name, double, single in _ATTRIBUTE.findall(attributes)}
    names = values.get("class", "").split()
    part = next((_PARTS[name] for name in names if name in _PARTS), "")
    href, src = values.get("href", ""), values.get("src", "")
    if "&" in href or "&" in src:
        href, src = unescape(href), unescape(src)
    if not href and not src and len(_PART_OF) < MOST_KNOWN_ATTRIBUTES:
        _PART_OF[attributes] = part
    return part, href, src


class _Table:
    """A key/value table being read: the cells of its current row."""

    def __init__(self, section: str, outer_sink: list[str]) -> None:
        self.section = section
        self.outer_sink = outer_sink
        self.href = ""
        self._cells: list[list[str]] = []

    def new_cell(self) -> list[str]:
        """Where the texts of the next cell go."""
        cell: list[str] = []
        self._cells.append(cell)
        return cell

    def take_cells(self) -> list[str]:
        """The texts of the row so far: the heading of a table nested in it."""
        texts = [text for cell in self._cells for text in cell]
        for cell in self._cells:
            cell.clear()
        return texts

    def finish(self, rows: list[Row]) -> None:
        """The row has ended: its first text is the label, the others are the value."""
        cells = self._cells
        if not cells:
            return
        if len(cells) == 1:
            texts = cells[0]
        else:
            texts = cells[0] or [""]
            for cell in cells[1:]:
                texts += cell
        if any(texts):
            rows.append(Row(texts[0], "\n".join(texts[1:]), self.href, self.section))
        self._cells = []
        self.href = ""


class _BoxBuilder:
    """Where the texts of a box go, as its tags pass by."""

    def __init__(self) -> None:
        self.run: list[str] = []
        self._heading: list[str] = []
        self._heading_href = ""
        self._blocks: list[str] = []
        self._footer: list[str] = []
        self._permalink = ""
        self._listed: list[str] = []
        self._details: list[str] = []
        self._group: list[str] = []
        self._links: list[str] = []
        self._pictures: dict[str, Picture] = {}
        self._rows: list[Row] = []
        self._tables: list[_Table] = []
        self._title: list[str] = []
        self._nested = False
        self._group_labelled = False
        self._sink = self._before = self._blocks

    def open(self, tag: str, attributes: str) -> None:
        """A tag with attributes not met before: it may name a part, a link or a picture."""
        part, href, src = _meaning(attributes)
        if part:
            self.enter(part, tag)
        if href:
            self._link(href)
        if src and tag in _PICTURES:
            self._pictures.setdefault(src, Picture(_PICTURES[tag], src))

    def left_empty(self) -> None:
        """A tag closed without text: an empty value beside a label keeps its place."""
        if self._sink is self._details:
            self._keep("")

    def box(self, number: int, complete: bool) -> Box:
        """All that was gathered."""
        if self.run:
            self.flush()
        while self._tables:
            self.structure("/table")
        self._blocks.extend(self._title)
        return Box(
            number=number,
            heading="\n".join(self._heading),
            heading_href=self._heading_href,
            blocks=tuple(self._blocks),
            rows=tuple(self._rows),
            links=tuple(dict.fromkeys(self._links)) if self._links else (),
            pictures=tuple(self._pictures.values()),
            listed=tuple(self._listed),
            details=self._pairs() if self._details else (),
            group=" ".join(self._group),
            date=" ".join(self._footer),
            permalink=self._permalink,
            complete=complete,
        )

    def _pairs(self) -> tuple[Row, ...]:
        pairs = zip(self._details[::2], self._details[1::2], strict=False)
        return tuple(Row(label, value) for label, value in pairs)

    def flush(self) -> None:
        """A run of text has ended: it goes where the texts of its part go."""
        run = self.run
        if self._sink is self._group and not self._group_labelled:
            self._group_labelled = True
            del run[0]
        text = run[0] if len(run) == 1 else "".join(run)
        run.clear()
        if "&" in text:
            text = unescape(text)
        text = text.strip()
        if text:
            self._keep(text)

    def _keep(self, text: str) -> None:
        self._sink.append(text)
        if self._sink is self._group or self._sink is self._details:
            self._sink = self._before

    def enter(self, part: str, tag: str) -> None:
        """A tag that opens a part of the box."""
        if part in ("group", "detail"):
            if tag != "ul":
                self._divert(self._group if part == "group" else self._details)
        elif part == "box":
            self._nested = bool(self._nested or self._heading or self._blocks or self._rows)
        elif self._tables:
            return
        elif part == "heading":
            self._sink = self._new_title() if self._nested else self._heading
        else:
            self._sink = self._blocks if part == "body" else self._footer

    def _divert(self, sink: list[str]) -> None:
        if self._sink is not self._group and self._sink is not self._details:
            self._before = self._sink
        self._sink = sink

    def _new_title(self) -> list[str]:
        # A nested heading that no table took is text of the record.
        self._blocks.extend(self._title)
        self._title = []
        return self._title

    def _link(self, href: str) -> None:
        if self._sink is self._footer:
            self._permalink = self._permalink or href
            return
        if "://" not in href and not href.startswith(("#", "mailto:", "tel:")):
            self._pictures.setdefault(href, Picture("file", href))
            return
        self._links.append(href)
        if self._sink is self._heading:
            self._heading_href = self._heading_href or href
        elif self._tables:
            self._tables[-1].href = self._tables[-1].href or href

    def structure(self, tag: str) -> None:
        """A tag of a table or a list."""
        tables = self._tables
        if tables and tag in ("td", "th"):
            self._sink = tables[-1].new_cell()
        elif tables and tag == "tr":
            tables[-1].finish(self._rows)
        elif tag == "table":
            self._open_table()
        elif tables and tag == "/table":
            tables[-1].finish(self._rows)
            self._sink = tables.pop().outer_sink
        elif tag == "li":
            self._before, self._sink = self._sink, self._listed
        elif tag == "/li" and self._sink is self._listed:
            self._sink = self._before

    def _open_table(self) -> None:
        section = ""
        if self._tables:
            section = " ".join(self._tables[-1].take_cells())
        elif self._title:
            section = " ".join(self._title)
            self._title = []
        self._tables.append(_Table(section, self._sink))
