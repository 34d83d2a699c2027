"""Boxes of Meta's HTML pages: what a record of a page holds."""

from __future__ import annotations

from msgspec import Struct


class Row(Struct, frozen=True, gc=False):
    """A line of a key/value table. `section` is the heading of the nested table, "" outside."""

    label: str
    value: str
    href: str = ""
    section: str = ""


class Picture(Struct, frozen=True, gc=False):
    """A picture, video, sound or file that a box shows. `path` is as the page gives it."""

    kind: str
    path: str


class Box(Struct, frozen=True, kw_only=True, gc=False):
    """One record of a page, entities resolved and line breaks kept.

    `number` counts from 1 in the order of the page. `blocks` are the texts of the body in
    order; the text of a post is not always the first. `listed` are list entries: reactions
    ("emoji + name" glued together) or poll options. `details` are label/value pairs that stand
    with a picture (EXIF). `date` is the footer as printed, `permalink` the link around it.
    `complete` is False when the page ends inside the box.
    """

    number: int
    heading: str = ""
    heading_href: str = ""
    blocks: tuple[str, ...] = ()
    rows: tuple[Row, ...] = ()
    links: tuple[str, ...] = ()
    pictures: tuple[Picture, ...] = ()
    listed: tuple[str, ...] = ()
    details: tuple[Row, ...] = ()
    group: str = ""
    date: str = ""
    permalink: str = ""
    complete: bool = True

    def __repr__(self) -> str:
        return f"Box({self.number})"

    @property
    def pointer(self) -> str:
        """The box as `Source.pointer` names it."""
        return f"box {self.number}"
