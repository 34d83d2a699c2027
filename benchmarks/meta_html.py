"""How fast boxes come out of Meta's HTML pages, and in how much memory.

    python -m benchmarks.meta_html [MB] [parser ...]

Pages are made up while they are read, so that memory is the parser's own. Each parser finds the
heading, the texts and the date of every box. `boxes` is `auditor.platforms.meta.html`, and
`facebook` and `instagram` the same with a platform's reader on top; the others are what it was
chosen from, and run on at most 20 MB.
"""

from __future__ import annotations

import io
import resource
import subprocess
import sys
import time
from collections.abc import Callable, Sequence
from html.parser import HTMLParser
from typing import Any, BinaryIO

from auditor.models import Item, Problem
from auditor.platforms.base import Reader
from auditor.platforms.facebook import FacebookReader
from auditor.platforms.instagram import InstagramReader
from auditor.platforms.meta.html import HtmlPage

MESSAGE = (
    '<div class="_3-95 _a6-g"><div class="_2ph_ _a6-h _a6-i">Some Name</div><div class="_2ph_ '
    '_a6-p"><div><div></div><div>a message of the usual length, number {}</div><div></div><div>'
    '</div></div></div><div class="_3-94 _a6-o"><div class="_a72d">Jul 26, 2024 1:35:01pm</div>'
    "</div></div>"
)
COMMENT = (
    '<div class="pam _3-95 _2ph- _a6-g uiBoxWhite noborder"><div class="_a6-p"><table><tr>'
    '<td colspan="2" class="_2pin _a6_q">Comment<div><div>a comment, number {}</div></div></td>'
    '</tr><tr><td colspan="2" class="_2pin _a6_q">Media Owner<div><div>some.one</div></div></td>'
    '</tr><tr><td class="_2pin _a6_q">Time</td><td class="_2pin _2piu _a6_r">Oct 19, 2025 6:11 pm'
    "</td></tr></table></div></div>"
)


FACEBOOK_COMMENT = (
    '<div class="_3-95 _a6-g"><div class="_2ph_ _a6-h _a6-i">Rita Moss commented on Jo Bo&#039;s '
    'photo.</div><div class="_2ph_ _a6-p"><div><div class="_2pin"><div><div>a comment, number {}'
    '</div></div></div></div></div><div class="_3-94 _a6-o"><a target="_blank" href="https://www.'
    "facebook.com/dyi/l/?l=AcQ0m3dUyV5sWcmkYRUdiHYkGtcOgYdvxyAGqkF8tv6tn4h3mQxpYlkcvP9FzX&amp;"
    's=519"><div class="_a72d">Jul 26, 2024 1:35:01pm</div></a></div></div>'
)


class Page(io.BytesIO):
    """A page of about `size` bytes that exists only while it is read."""

    def __init__(self, box: str, size: int) -> None:
        super().__init__()
        self.box = box
        self.size = size
        self._left = size // len(box)
        self._ready = b"<html><body><main>"

    def read(self, size: int | None = -1) -> bytes:
        """The next bytes of the page."""
        count = -1 if size is None else size
        while len(self._ready) < count and self._left > 0:
            boxes = (self.box.format(self._left - number) for number in range(500))
            self._ready += "".join(boxes).encode()
            self._left -= 500
        taken, self._ready = self._ready[:count], self._ready[count:]
        return taken


def boxes(page: Page) -> int:
    """The parser in use."""
    return sum(1 for _ in HtmlPage(page))


def facebook(page: Page) -> int:
    """The parser in use, and every box made into an item by Facebook's reader."""
    return _items(FacebookReader(), page, "comments_and_reactions/comments.html")


def instagram(page: Page) -> int:
    """The parser in use, and every box made into an item by Instagram's reader."""
    return _items(InstagramReader(), page, "comments/post_comments_1.html")


def _items(reader: Reader, page: Page, comments: str) -> int:
    path = "messages/inbox/some.name_123456/message_1.html" if page.box == MESSAGE else comments
    records = reader.read(OnePage(page, f"your_{reader.platform}_activity/{path}"))
    return sum(isinstance(record, Item) for record in records)


class OnePage:
    """An export of one page; satisfies `archive.tree.Tree`."""

    name = "export"
    problems: Sequence[Problem] = ()

    def __init__(self, page: Page, path: str) -> None:
        self._page = page
        self._path = path

    def paths(self) -> Sequence[str]:
        return [self._path]

    def __contains__(self, path: object) -> bool:
        return path == self._path

    def size(self, path: str) -> int:
        return 1

    def archive_of(self, path: str) -> str:
        return self.name

    def open(self, path: str) -> BinaryIO:
        return Page(self._page.box, self._page.size)

    def read(self, path: str) -> bytes:
        return self._page.read()


def lxml_pull(page: Page) -> int:
    """lxml's pull parser, each box looked at in Python and cleared."""
    from lxml import etree

    parser = etree.HTMLPullParser(events=("end",), tag=["div"])
    found = 0
    while data := page.read(1 << 18):
        parser.feed(data)
        events: Any = parser.read_events()
        for _, element in events:
            if "_a6-g" in (element.get("class") or ""):
                found += 1
                _ = [(node.get("class"), node.text) for node in element.iter()]
                element.clear()
                while element.getprevious() is not None:
                    element.getparent().remove(element.getprevious())
    return found


def standard_library(page: Page) -> int:
    """html.parser, doing nothing but counting."""
    seen = {"boxes": 0}

    class Counter(HTMLParser):
        def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
            seen["boxes"] += "_a6-g" in (dict(attrs).get("class") or "")

        def handle_data(self, data: str) -> None:
            pass

    parser = Counter()
    while data := page.read(1 << 18):
        parser.feed(data.decode())
    return seen["boxes"]


def beautiful_soup(page: Page) -> int:
    """beautifulsoup4 over lxml: the whole page as a tree."""
    from bs4 import BeautifulSoup

    return len(BeautifulSoup(page.read(1 << 30), "lxml").find_all(class_="_a6-g"))


OURS = ("boxes", "facebook", "instagram")
PAGES = {"messages": MESSAGE, "comments": FACEBOOK_COMMENT, "tables": COMMENT}
PARSERS: dict[str, Callable[[Page], int]] = {
    "boxes": boxes,
    "facebook": facebook,
    "instagram": instagram,
    "lxml_pull": lxml_pull,
    "standard_library": standard_library,
    "beautiful_soup": beautiful_soup,
}


def measure(name: str, kind: str, megabytes: int) -> str:
    """One row of the table; runs in its own process so that memory is not another's."""
    box, size = PAGES[kind], megabytes * 1_000_000
    begun = time.process_time()
    source = Page(box, size)
    total = 0
    while data := source.read(1 << 18):
        total += len(data)
    making = time.process_time() - begun
    begun = time.process_time()
    count = PARSERS[name](Page(box, size))
    seconds = time.process_time() - begun - making
    peak = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024
    speed = total / 1e6 / seconds
    return f"| {name} | {kind} | {total / 1e6:.0f} | {count} | {speed:.1f} | {peak:.0f} |"


def main(arguments: list[str]) -> None:
    """Print the table."""
    megabytes = int(arguments[0]) if arguments else 100
    print("| parser | page | MB | boxes | MB/s | peak RSS, MB |\n|---|---|---|---|---|---|")  # noqa: T201
    for name in arguments[1:] or PARSERS:
        for kind in PAGES:
            size = megabytes if name in OURS else min(megabytes, 20)
            code = f"from benchmarks.meta_html import *; print(measure({name!r}, {kind!r}, {size}))"
            subprocess.run([sys.executable, "-c", code], check=True)  # noqa: S603 - our own names


if __name__ == "__main__":
    main(sys.argv[1:])
