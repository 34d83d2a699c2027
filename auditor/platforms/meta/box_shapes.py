"""Reads a box of Meta's HTML pages by its shape: its tags without what stands between them.

Most boxes of a page differ in nothing but their words, dates and links. What `box_tags` makes
of a shape is worked out once, with marks in place of the words, and then holds for every box of
that shape. A box that is in any way unusual goes through its tags as before, with the same result.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from html import unescape

from msgspec import Struct

from auditor.platforms.meta.box_tags import read_tags
from auditor.platforms.meta.boxes import Box, Row

MOST_KNOWN_SHAPES = 1024
"""Shapes remembered; a hostile page could hold as many as boxes."""

LONGEST_SHAPE = 1 << 13
"""Characters of tags up to which a shape is remembered."""

_TEXT = re.compile(r">\s*([^<\s][^<]*)<")
_LINE_BREAK = re.compile(r"<br\s*/?>")
_LINK = ' href="'
# Private-use characters, which no platform's text needs.
_MARK = "\ue000{}\ue001"
_LINK_MARK = "\ue000{}\ue001://"
_ENTITIES = (("&#039;", "'"), ("&quot;", '"'), ("&lt;", "<"), ("&gt;", ">"))


class _RowShape(Struct, frozen=True, gc=False):
    """Where the parts of a row stand among the values of a box; 0 for none."""

    label: int
    value: int
    href: int
    section: int


class _Shape(Struct, frozen=True, gc=False):
    """Where the parts of a box stand among its values (see `_values`); 0 for none."""

    heading: int
    heading_href: int
    blocks: tuple[int, ...]
    rows: tuple[_RowShape, ...]
    links: tuple[int, ...]
    listed: tuple[int, ...]
    date: int
    permalink: int
    hrefs: int

    def box(self, values: Sequence[str], number: int, complete: bool) -> Box:
        """The box of this shape that has these values."""
        links: tuple[str, ...] = ()
        if self.links:
            links = tuple(dict.fromkeys([values[at] for at in self.links]))
        return Box(
            number=number,
            heading=values[self.heading],
            heading_href=values[self.heading_href],
            blocks=tuple([values[at] for at in self.blocks]),
            rows=tuple(
                [
                    Row(values[row.label], values[row.value], values[row.href], values[row.section])
                    for row in self.rows
                ]
            )
            if self.rows
            else (),
            links=links,
            listed=tuple([values[at] for at in self.listed]) if self.listed else (),
            date=values[self.date],
            permalink=values[self.permalink],
            complete=complete,
        )


_SHAPES: dict[str, _Shape | None] = {}


def read_box(html: str, number: int, complete: bool) -> Box:
    """The box that a piece of a page holds; `complete` when the piece goes to its end."""
    if "<br" in html:
        html = _LINE_BREAK.sub("\n", html)
    # Each picture has a path of its own, and only few boxes have pictures.
    if ' src="' in html:
        return read_tags(html, number, complete)
    plain, links = _without_links(html) if _LINK in html else (html, [])
    pieces = _TEXT.split(plain)
    key = "\0".join(pieces[::2])
    shape = _SHAPES.get(key)
    if shape is None and key not in _SHAPES:
        shape = _new_shape(pieces, key)
    if shape is not None and len(links) == shape.hrefs:
        values = _values(pieces[1::2], links)
        if values is not None:
            return shape.box(values, number, complete)
    return read_tags(html, number, complete)


def _new_shape(pieces: list[str], key: str) -> _Shape | None:
    """The shape of a box that was not met before, remembered while there is room."""
    if len(key) > LONGEST_SHAPE or len(_SHAPES) >= MOST_KNOWN_SHAPES:
        return None
    shape = _SHAPES[key] = _shape_of(pieces, key)
    return shape


def _without_links(html: str) -> tuple[str, list[str]]:
    """The box with empty links, and what they were."""
    first, *others = html.split(_LINK)
    links: list[str] = []
    kept = [first]
    for other in others:
        link, _, rest = other.partition('"')
        links.append(link)
        kept.append(rest)
    return f'{_LINK}"'.join(kept), links


def _values(texts: list[str], links: list[str]) -> list[str] | None:
    """An empty value, the texts and the links of a box; None when one is not as is usual."""
    values = [""]
    for text in texts:
        if "&" in text:
            text = resolved(text)
        text = text.strip()
        if not text:
            return None
        values.append(text)
    for link in links:
        if "://" not in link or "<" in link or ">" in link:
            return None
        values.append(resolved(link) if "&" in link else link)
    return values


def resolved(text: str) -> str:
    """The text with its entities as characters: the usual ones without a look at each."""
    plain = text
    if "&#039;" in text or "t;" in text:
        for entity, character in _ENTITIES:
            plain = plain.replace(entity, character)
    if plain.count("&") == plain.count("&amp;"):
        return plain.replace("&amp;", "&")
    return unescape(text)


def _shape_of(pieces: list[str], key: str) -> _Shape | None:
    """What the tags make of marks in place of the texts and links; None when they split or join."""
    count = len(pieces) // 2
    marked = list(pieces)
    marked[1::2] = (f">{_MARK.format(at)}<" for at in range(1, count + 1))
    parts = "".join(marked).split(f'{_LINK}"')
    html = parts[0]
    for at, part in enumerate(parts[1:], count + 1):
        html += f'{_LINK}{_LINK_MARK.format(at)}"{part}'
    known = {"": 0}
    known |= {_MARK.format(at): at for at in range(1, count + 1)}
    hrefs = key.count(f'{_LINK}"')
    known |= {_LINK_MARK.format(at): at for at in range(count + 1, count + 1 + hrefs)}
    box = read_tags(html, 0, True)
    if box.pictures or box.details or box.group:
        return None
    try:
        return _placed(box, known, hrefs)
    except KeyError:
        return None


def _placed(box: Box, known: dict[str, int], hrefs: int) -> _Shape:
    """Where each part of a box with marks comes from. Raises KeyError for any other part."""
    return _Shape(
        heading=known[box.heading],
        heading_href=known[box.heading_href],
        blocks=tuple(known[block] for block in box.blocks),
        rows=tuple(
            _RowShape(known[row.label], known[row.value], known[row.href], known[row.section])
            for row in box.rows
        ),
        links=tuple(known[link] for link in box.links),
        listed=tuple(known[one] for one in box.listed),
        date=known[box.date],
        permalink=known[box.permalink],
        hrefs=hrefs,
    )
