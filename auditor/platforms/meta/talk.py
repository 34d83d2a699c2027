"""Whose words the messages of a thread are, and what an item of a message is.

Names are display names, never handles, on Facebook and Instagram alike.
"""

from __future__ import annotations

import re
from datetime import tzinfo
from typing import Any, Protocol

from msgspec import Struct

from auditor.models import Audience, Author, Item, Media, Person, Role, Source, Surface
from auditor.platforms.base import item_ref
from auditor.platforms.layouts import inner_path
from auditor.platforms.meta.dates import NO_MOMENT, Moment
from auditor.platforms.meta.files import ExportFile, HasTree

_PAGE_NAME = re.compile(r"message(?:_\d+)?\.(?:json|html)")
_THREAD_NUMBER = re.compile(r"(?:^|_)(\d{6,})$")


class Said(Struct, frozen=True, kw_only=True, gc=False):
    """A message, whichever form it came in, before it is known whose it is."""

    pointer: str = ""
    at: Moment = NO_MOMENT
    sender: str = ""
    text: str = ""
    media: tuple[Media, ...] = ()
    links: tuple[str, ...] = ()
    people: tuple[Person, ...] = ()

    def __repr__(self) -> str:
        return f"Said({self.pointer})"


class Messaging(HasTree, Protocol):
    """What reading messages needs to know of an export."""

    @property
    def platform(self) -> str:
        """Key of the platform."""
        ...

    @property
    def owner_names(self) -> frozenset[str]:
        """All names under which the owner writes."""
        ...

    @property
    def zone(self) -> tzinfo | None:
        """The zone in which pages print times, None when it is not known."""
        ...


MessageFile = ExportFile[Any]


class Talk:
    """Who takes part in a thread, and so whose words its messages are."""

    def __init__(
        self, file: MessageFile, title: str, participants: tuple[str, ...], thread: str = ""
    ) -> None:
        self._file = file
        self._title = title
        self._thread = thread or thread_of(file.path)
        self._owners = file.export.owner_names & set(participants) or _owner_of_two(
            title, participants
        )
        self._others = tuple(
            Person(role=Role.PARTICIPANT, name=name)
            for name in participants
            if name not in self._owners
        )
        # The owner may stand there under an earlier name as well.
        is_group = len(participants) > 2 and len(self._others) > 1
        self._group = title if is_group else ""
        self._where = f"Messages > {title}" if title else "Messages"
        self._archive = file.export.tree.archive_of(file.path)
        self._senders: dict[str, tuple[Author, tuple[Person, ...]]] = {}

    def empty(self) -> Item:
        """A thread of which nothing but the people is there."""
        return self._item(Said(text=self._title), Author.UNKNOWN, self._others)

    def said(self, said: Said) -> Item:
        """A message, whichever form it came in."""
        known = self._senders.get(said.sender)
        if known is None:
            known = self._senders[said.sender] = self._sender(said.sender)
        author, people = known
        if said.people:
            people = tuple(dict.fromkeys((*people, *said.people)))
        return self._item(said, author, people)

    def _sender(self, sender: str) -> tuple[Author, tuple[Person, ...]]:
        author = self.author(sender)
        people = self._others
        if author is not Author.OWNER and sender:
            people = tuple(one for one in people if one.name != sender)
            people = (Person(role=Role.AUTHOR, name=sender), *people)
        return author, people

    def author(self, sender: str) -> Author:
        """Whose words a message is, by the name it stands under."""
        if sender in self._owners:
            return Author.OWNER
        if self._owners or sender == self._title:
            return Author.OTHER
        return Author.UNKNOWN

    def _item(self, said: Said, author: Author, people: tuple[Person, ...]) -> Item:
        platform = self._file.export.platform
        stamp = said.at.at.isoformat() if said.at.at else ""
        paths = [one.path for one in said.media]
        key = ("", stamp, self._thread, said.sender, said.text, *paths)
        return Item(
            ref=item_ref(platform, Surface.DIRECT_MESSAGE, "", *key),
            platform=platform,
            surface=Surface.DIRECT_MESSAGE,
            source=Source(self._archive, self._file.path, said.pointer),
            text=said.text,
            posted_at=said.at.at,
            precision=said.at.precision,
            author=author,
            audience=Audience.DIRECT,
            audience_basis="the people in the conversation",
            people=people,
            media=said.media,
            urls=tuple(link for link in said.links if link.startswith(("https://", "http://"))),
            group=self._group,
            thread=self._thread,
            locate_hint=self._where,
        )


def thread_of(path: str) -> str:
    """A thread's own name: the folder it stands in, which all of its pages share, or its file.

    The number that ends the folder's name stays when the other one changes theirs.
    """
    parts = inner_path(path).split("/")
    if len(parts) < 2 or not _PAGE_NAME.fullmatch(parts[-1]):
        return parts[-1].rsplit(".", 1)[0]
    number = _THREAD_NUMBER.search(parts[-2])
    return number.group(1) if number else parts[-2]


def _owner_of_two(title: str, participants: tuple[str, ...]) -> frozenset[str]:
    """A thread of two people bears the name of the other one."""
    if len(participants) == 2 and title in participants:
        return frozenset(name for name in participants if name != title)
    return frozenset()
