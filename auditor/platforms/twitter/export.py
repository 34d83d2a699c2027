"""What is known of a Twitter/X export while its files are read, and how items are made."""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Iterator
from datetime import datetime
from typing import Any

import msgspec
from msgspec import Struct

from auditor.archive.decoding import NO_MOMENT, Moment
from auditor.archive.records import DamagedRecord, array_records, completed, mended
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
PUBLIC_BASIS = "posts on X are public unless the account was protected at the time"
PROTECTED_BASIS = "the account was protected at some time; X does not say for which posts"
COMMUNITY_BASIS = "a post to a community"
NOT_UNDERSTOOD = (AttributeError, KeyError, TypeError, ValueError, IndexError, OverflowError)

_MEDIA_FILE = re.compile(
    r"(?:.*/)?(?P<folder>[a-z_]+)_media/(?:[^/]+\.zip/)?(?:.*/)?(?P<number>\d+)-(?P<name>[^/]+)",
    re.IGNORECASE,
)
_KINDS = {
    **dict.fromkeys(("mp4", "mov", "m4v", "webm", "ts"), "video"),
    **dict.fromkeys(("m4a", "mp3", "aac", "ogg", "wav"), "audio"),
}
_SECOND_COPY = re.compile(r"^#\d+/")


class Note(Struct, frozen=True):
    """The full text of a long post, which the post's own file holds cut at 280 characters."""

    number: str
    text: str
    urls: tuple[tuple[str, str | None], ...]
    handles: tuple[str, ...]


class Export(Struct, kw_only=True):
    """The export as a whole.

    `names` is filled while posts are read: X names people only where posts mention them, and by
    number everywhere else. `notes` are long posts by the second in which they were posted;
    `joined` says to which posts they belong. `groups` are the names of group conversations,
    `drafts` the numbers of articles that were never published, `threads` what the owner's answers
    to their own posts belong to.
    """

    tree: Tree
    account: Account
    protected: bool = False
    names: dict[str, tuple[str, str]] = msgspec.field(default_factory=dict)
    notes: dict[datetime, list[Note]] = msgspec.field(default_factory=dict)
    joined: dict[str, tuple[Surface, str]] = msgspec.field(default_factory=dict)
    groups: dict[str, str] = msgspec.field(default_factory=dict)
    drafts: frozenset[str] = frozenset()
    threads: dict[str, str] = msgspec.field(default_factory=dict)
    media: dict[tuple[bool, str], tuple[str, ...]] = msgspec.field(default_factory=dict)

    def index_media(self) -> None:
        """Find the media files: the number of their post or message stands before a hyphen.

        Profile pictures carry the number of the account, which can be that of an old post. A new
        export unpacked over an old one holds every file in two folders; one is enough.
        """
        found: defaultdict[tuple[bool, str], dict[str, str]] = defaultdict(dict)
        for path in self.tree.paths():
            if match := _MEDIA_FILE.fullmatch(path):
                key = match["folder"].lower() == "profile", match["number"]
                found[key].setdefault(match["name"], path)
        self.media = {key: tuple(files.values()) for key, files in found.items()}

    def media_of(self, native_id: str, *, of_profile: bool = False) -> tuple[Media, ...]:
        """The media files of a post, message or chat, or of the profile."""
        paths = self.media.get((of_profile, native_id), ()) if native_id else ()
        return tuple(Media(kind=kind_of(path), path=path) for path in paths)

    def audience_of(self, surface: Surface) -> tuple[Audience, str]:
        """Who could see a post, and how that is known."""
        if surface is Surface.GROUP_POST:
            return Audience.GROUP, COMMUNITY_BASIS
        if self.protected:
            return Audience.UNKNOWN, PROTECTED_BASIS
        return Audience.PUBLIC, PUBLIC_BASIS

    def thread_of(self, post: str, parent: str, *, is_own: bool) -> str:
        """One name for the posts of a thread, whether files run forwards or backwards.

        `parent` is the post that this one answers, if any; `is_own` whether it is the owner's.
        """
        if not is_own:
            return parent or self.threads.get(post, post)
        thread = self.threads.get(post) or self.threads.get(parent, parent)
        self.threads[post] = thread
        self.threads.setdefault(parent, thread)
        return thread

    def learn(self, native_id: str | None, handle: str | None, name: str | None) -> None:
        """Remember who a number is; "-1" stands for accounts that are gone."""
        if native_id and native_id != "-1" and (handle or name):
            known = self.names.get(native_id, ("", ""))
            self.names[native_id] = handle or known[0], name or known[1]

    def person(self, native_id: str, role: Role) -> Person:
        """Someone of whom a file gives the number only."""
        handle, name = self.names.get(native_id, ("", ""))
        return Person(role=role, native_id=native_id, handle=handle, name=name)


class ExportFile(Struct):
    """One file of an export; `seen` counts the elements of its array as they are read."""

    export: Export
    path: str
    seen: int = 0

    def source(self, pointer: str = "") -> Source:
        """Where a record of this file stands."""
        return Source(self.export.tree.archive_of(self.path), self.path, pointer)

    def problem(self, message: str, pointer: str = "") -> Problem:
        """What could not be read of this file."""
        return Problem(self.source(pointer), message)

    def raw_records(self) -> Iterator[tuple[int, bytes] | Problem]:
        """Number and bytes of each record; a Problem at the end when the file is damaged."""
        try:
            with self.export.tree.open(self.path) as stream:
                for record in array_records(stream):
                    self.seen += 1
                    yield self.seen - 1, record
        except DamagedRecord as damage:
            if begun := completed(damage.rest):
                yield self.seen, begun
            yield self.problem(
                "The file breaks off or is not in the form that X writes.", f"/{self.seen}"
            )
        except (ArchiveError, OSError):
            yield self.problem("The file is damaged and could not be read to its end.")

    def decoded(self) -> Iterator[tuple[int, Any] | Problem]:
        """Number and value of each record."""
        for raw in self.raw_records():
            if isinstance(raw, Problem):
                yield raw
                continue
            number, data = raw
            try:
                value = msgspec.json.decode(data)
            except (msgspec.DecodeError, ValueError, RecursionError):
                try:
                    data, lossy = mended(data)
                    value = msgspec.json.decode(data)
                except (ValueError, RecursionError, msgspec.DecodeError):
                    yield self.problem("This record is not valid JSON.", f"/{number}")
                    continue
                if lossy:
                    yield self.problem("Some letters of this record are damaged.", f"/{number}")
            yield number, value

    def records(self, wrapper: str = "") -> Iterator[tuple[str, Any] | Problem]:
        """Pointer and value of each record, taken out of its wrapper if it has one.

        X has renamed wrappers and never documented some, so a lone object inside a record is
        taken for its content. Empty records, which X writes for what was never used, are passed
        over.
        """
        for record in self.decoded():
            if isinstance(record, Problem):
                yield record
                continue
            number, value = record
            pointer = f"/{number}"
            if isinstance(value, dict) and len(value) == 1:
                ((name, inner),) = value.items()
                if name == wrapper or isinstance(inner, dict):
                    pointer, value = f"/{number}/{name}", inner
            if value != {}:
                yield pointer, value

    def item(
        self,
        surface: Surface,
        pointer: str,
        text: str,
        *,
        native_id: str = "",
        at: Moment = NO_MOMENT,
        key: tuple[str, ...] = (),
        identity: tuple[str, ...] = (),
        **more: Any,
    ) -> Item:
        """An item of this file.

        Where X gives no number, the reference is made of time, text and `key`, or of `identity`
        alone when the text is not the same in the next export.
        """
        when, precision = at
        parts = identity or (when.isoformat() if when else "", text, *key)
        more.setdefault("audience", Audience.ONLY_ME)
        return Item(
            ref=item_ref(PLATFORM, surface, native_id, *parts),
            platform=PLATFORM,
            surface=surface,
            source=self.source(pointer),
            text=text,
            native_id=native_id,
            posted_at=when,
            precision=precision,
            **more,
        )


def kind_of(path: str) -> str:
    """What a media file is, by its ending."""
    return _KINDS.get(path.rpartition(".")[2].lower(), "photo")


def plain(path: str) -> str:
    """A path as in its own archive; a union of archives puts second copies below "#2/"."""
    return _SECOND_COPY.sub("", path)


def unescaped(text: str) -> str:
    """Text as it was typed: X escapes these three characters and no others."""
    return text.replace("&lt;", "<").replace("&gt;", ">").replace("&amp;", "&")
