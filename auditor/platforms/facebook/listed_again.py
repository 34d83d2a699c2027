"""Posts that Facebook lists a second time: as check-ins, on others' pages, among edits.

A check-in stands in the file of posts and in that of check-ins, with one time. Here the post takes
over link and place, and the second record the post's reference, so that it counts as a duplicate.
That holds only for a record that tells nothing beyond the post: an older wording is its own item.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from datetime import datetime

import msgspec
from msgspec import Struct

from auditor.models import Author, Item, Person, Place, Precision, Surface
from auditor.platforms.base import Record
from auditor.platforms.facebook.entries import Entry
from auditor.platforms.facebook.files import Export, ExportFile, entries
from auditor.platforms.facebook.places import CheckIn, best_place
from auditor.platforms.facebook.telling import facebook_link
from auditor.platforms.layouts import Layout
from auditor.platforms.meta.files import NOT_UNDERSTOOD, UnreadableFile

CHECK_INS = "check-ins"
WORDINGS = "earlier wordings of posts"
ON_OTHER_PAGES = "posts on other pages and profiles"
KINDS = (CHECK_INS, WORDINGS, ON_OTHER_PAGES)

_POSTS = (Surface.POST, Surface.GROUP_POST)
# Pages print minutes or seconds without a zone, but the same ones in both places.
_EXACT = (Precision.SECOND, Precision.LOCAL)


class ListedAgain:
    """Which posts of an export stand in it a second time."""

    def __init__(self, export: Export, files: Sequence[tuple[ExportFile, Layout]]) -> None:
        """Look ahead into the second lists, so that only the posts of their times are kept.

        Gives the export its check-ins.
        """
        self._posts: dict[datetime, list[_Post]] = {}
        for file, layout in files:
            if layout.kind not in KINDS:
                continue
            for entry in _readable(file):
                at, precision = entry.at.at, entry.at.precision
                if at is None or precision not in _EXACT:
                    continue
                self._posts[at] = []
                if layout.kind == CHECK_INS and precision is Precision.SECOND:
                    link = entry.permalink or facebook_link(entry.urls)
                    export.check_ins[at] = CheckIn(link, best_place(entry.places))

    def merged(self, layout: Layout, records: Iterable[Record]) -> Iterator[Record]:
        """The records of a file, a second one of a post with the post's reference.

        Files of posts have to come before the second lists.
        """
        if not self._posts:
            return iter(records)
        return (
            self.joined(layout, record) if isinstance(record, Item) else record
            for record in records
        )

    def joined(self, layout: Layout, item: Item) -> Item:
        """The item, with the reference of its post when it is a second record of one."""
        if item.posted_at is None or item.posted_at not in self._posts:
            return item
        posts = self._posts[item.posted_at]
        if layout.kind not in KINDS:
            is_own = item.author is Author.OWNER and item.surface in _POSTS
            if is_own and item.precision in _EXACT:
                posts.append(_post(item))
            return item
        tells_no_more = _adds_nothing if layout.kind == CHECK_INS else _is_the_same
        ref = next((post.ref for post in posts if tells_no_more(item, post)), item.ref)
        return item if ref == item.ref else msgspec.structs.replace(item, ref=ref)


class _Post(Struct, frozen=True, gc=False):
    """What is kept of a post."""

    ref: str
    text: str
    place: Place | None
    people: frozenset[str]
    media: frozenset[str]

    def __repr__(self) -> str:
        return f"_Post({self.ref})"


def _post(item: Item) -> _Post:
    return _Post(item.ref, item.text, item.place, _names(item.people), _files(item))


def _readable(file: ExportFile) -> Iterator[Entry]:
    """The records of a file as far as it can be read; it is reported when its turn comes."""
    try:
        for entry in entries(file):
            if isinstance(entry, Entry):
                yield entry
    except (UnreadableFile, *NOT_UNDERSTOOD):
        return


def _is_the_same(item: Item, post: _Post) -> bool:
    """Whether a record has the words of the post, with or without the headline above them."""
    if not _files(item) <= post.media or not _names(item.people) <= post.people:
        return False
    return item.text in (post.text, post.text.partition("\n")[2])


def _adds_nothing(item: Item, post: _Post) -> bool:
    """Whether all that a check-in tells stands in the post."""
    lines = set(post.text.split("\n"))
    if item.place is None or post.place is None:
        is_there = item.place is None and bool(item.text)
    else:
        is_there = item.place.name in (post.place.name, "")
        lines.add(post.place.name)
    names = _names(item.people) - post.people
    return (
        is_there
        and all(not line or line in lines for line in item.text.split("\n"))
        and all(name in post.text for name in names)
        and _files(item) <= post.media
    )


def _names(people: Iterable[Person]) -> frozenset[str]:
    return frozenset(one.name for one in people)


def _files(item: Item) -> frozenset[str]:
    return frozenset(one.path for one in item.media if one.path)
