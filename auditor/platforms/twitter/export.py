"""What is known of a Twitter/X export while its files are read, and how items are made."""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Iterator
from datetime import datetime
from typing import Any

import msgspec
from msgspec import Struct

from auditor.archive.decoding import NO_MOMENT, DamagedRecord, Moment, array_records
from auditor.archive.tree import Tree
from auditor.errors import ArchiveError
from auditor.models import (
    Account,
    Audience,
    Item,
    Media,
    Person,
    Problem,
    Role,
    Source,
    Surface,
)
from auditor.platforms.base import item_ref

PLATFORM = "twitter"
NOT_UNDERSTOOD = (AttributeError, KeyError, TypeError, ValueError, IndexError, OverflowError)

_MEDIA_FILE = re.compile(r"(?:.*/)?[a-z_]+_media/(\d+)-[^/]+")
_VIDEO = re.compile(r"\.(?:mp4|mov|m4v|webm)$", re.IGNORECASE)


class Note(Struct, frozen=True):
    """The full text of a long post, which the post's own file holds cut at 280 characters."""

    text: str
    urls: tuple[tuple[str, str], ...]


class Export(Struct, kw_only=True):
    """The export as a whole.

    `names` is filled while posts are read: X names people only where posts mention them, and by
    number everywhere else. `notes` are long posts by the second in which they were posted.
    """

    tree: Tree
    account: Account
    protected: bool = False
    names: dict[str, tuple[str, str]] = msgspec.field(default_factory=dict)
    notes: dict[datetime, list[Note]] = msgspec.field(default_factory=dict)
    joined: dict[str, tuple[Surface, str]] = msgspec.field(default_factory=dict)
    media: dict[str, tuple[str, ...]] = msgspec.field(default_factory=dict)

    def index_media(self) -> None:
        """Find the media files of posts and messages: the number before the first hyphen."""
        found: defaultdict[str, list[str]] = defaultdict(list)
        for path in self.tree.paths():
            if match := _MEDIA_FILE.fullmatch(path):
                found[match[1]].append(path)
        self.media = {number: tuple(paths) for number, paths in found.items()}

    def media_of(self, native_id: str) -> tuple[Media, ...]:
        """The media files of a post or message."""
        return tuple(
            Media(kind="video" if _VIDEO.search(path) else "photo", path=path)
            for path in self.media.get(native_id, ())
        )

    def person(self, native_id: str, role: Role) -> Person:
        """Someone of whom a file gives the number only."""
        handle, name = self.names.get(native_id, ("", ""))
        return Person(role=role, native_id=native_id, handle=handle, name=name)


class ExportFile(Struct, frozen=True):
    """One file of an export."""

    export: Export
    path: str

    def source(self, pointer: str = "") -> Source:
        """Where a record of this file stands."""
        return Source(self.export.tree.archive_of(self.path), self.path, pointer)

    def problem(self, message: str, pointer: str = "") -> Problem:
        """What could not be read of this file."""
        return Problem(self.source(pointer), message)

    def raw_records(self) -> Iterator[tuple[int, bytes] | Problem]:
        """Number and bytes of each record; a Problem at the end when the file is damaged."""
        number = 0
        try:
            with self.export.tree.open(self.path) as stream:
                for number, record in enumerate(array_records(stream), 1):
                    yield number - 1, record
        except DamagedRecord:
            yield self.problem(
                "The file breaks off or is not in the form that X writes.", f"/{number}"
            )
        except (ArchiveError, OSError):
            yield self.problem("The file is damaged and could not be read to its end.")

    def records(self, wrapper: str = "") -> Iterator[tuple[str, Any] | Problem]:
        """Pointer and decoded value of each record, taken out of its wrapper if it has one."""
        for raw in self.raw_records():
            if isinstance(raw, Problem):
                yield raw
                continue
            number, data = raw
            try:
                value = msgspec.json.decode(data)
            except (msgspec.DecodeError, RecursionError):
                yield self.problem("This record is not valid JSON.", f"/{number}")
                continue
            inner = value.get(wrapper) if wrapper and isinstance(value, dict) else None
            pointer = f"/{number}/{wrapper}" if inner is not None else f"/{number}"
            yield pointer, inner if inner is not None else value

    def item(
        self,
        surface: Surface,
        pointer: str,
        text: str,
        *,
        native_id: str = "",
        at: Moment = NO_MOMENT,
        key: tuple[str, ...] = (),
        **more: Any,
    ) -> Item:
        """An item of this file; `key` tells it from others when X gives it no number."""
        when, precision = at
        stamp = when.isoformat() if when else ""
        more.setdefault("audience", Audience.ONLY_ME)
        return Item(
            ref=item_ref(PLATFORM, surface, native_id, stamp, text, *key),
            platform=PLATFORM,
            surface=surface,
            source=self.source(pointer),
            text=text,
            native_id=native_id,
            posted_at=when,
            precision=precision,
            **more,
        )


def unescaped(text: str) -> str:
    """Text as it was typed: X escapes these three characters and no others."""
    return text.replace("&lt;", "<").replace("&gt;", ">").replace("&amp;", "&")
