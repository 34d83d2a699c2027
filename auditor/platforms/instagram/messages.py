"""Message threads of every box, JSON and HTML; the legacy file of all threads is in legacy.py.

Pages of a thread are read on their own: `message_1` is the newest, and the order between pages
carries no meaning. Names are display names, never handles.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import Any

from auditor.models import Audience, Author, Item, Media, Person, Problem, Role, Surface
from auditor.platforms.instagram.entries import Entry
from auditor.platforms.instagram.files import Export, ExportFile, item
from auditor.platforms.meta_dates import INSTAGRAM_ZONE, read_date
from auditor.platforms.meta_files import (
    NOT_KNOWN,
    NOT_UNDERSTOOD,
    UnreadableFile,
    documents,
    page_problems,
)
from auditor.platforms.meta_media import kind_of, media_of_object, media_of_path
from auditor.platforms.meta_times import moment

THREADS_LOOKED_AT = 40
_FIRST_PAGE = re.compile(r"/message(?:_1)?\.json$")
_MEDIA_LISTS = {
    "photos": "photo",
    "videos": "video",
    "audio_files": "audio",
    "gifs": "photo",
    "files": "",
}


def thread(file: ExportFile) -> Iterator[Item | Problem]:
    """One page of a thread. A thread without messages is one item: who was in it."""
    yield from _page(file) if file.is_page else _document(file)


def _document(file: ExportFile) -> Iterator[Item | Problem]:
    for document in documents(file):
        if document is None:
            continue
        if not isinstance(document, dict) or not isinstance(document.get("messages", []), list):
            yield file.problem("The file is not a message thread in a form that is known.")
            continue
        talk = Talk(file, str(document.get("title") or ""), _names(document.get("participants")))
        messages = document.get("messages") or []
        if not messages:
            yield talk.empty()
        for number, message in enumerate(messages):
            pointer = f"/messages/{number}"
            try:
                yield talk.message(message, pointer)
            except NOT_UNDERSTOOD:
                yield file.problem(NOT_KNOWN, pointer)


def _names(participants: Any) -> tuple[str, ...]:
    found = participants if isinstance(participants, list) else []
    names = (str(one.get("name") or "") if isinstance(one, dict) else str(one) for one in found)
    return tuple(names)


class Talk:
    """Who takes part in a thread, and so whose words its messages are."""

    def __init__(self, file: ExportFile, title: str, participants: tuple[str, ...]) -> None:
        self._file = file
        self._title = title
        self._thread = thread_of(file.path)
        self._owners = file.export.owner_names & set(participants) or _owner_of_two(
            title, participants
        )
        self._others = tuple(
            Person(role=Role.PARTICIPANT, name=name)
            for name in participants
            if name not in self._owners
        )
        self._group = title if len(participants) > 2 else ""

    def empty(self) -> Item:
        """A thread of which nothing but the people is there."""
        return self._item(Entry(pointer=""), self._title, Author.UNKNOWN, self._others, ())

    def message(self, message: dict[str, Any], pointer: str) -> Item:
        """A message of a JSON page."""
        sender = str(message.get("sender_name") or "")
        share = message.get("share") or {}
        parts = [message.get("content"), share.get("share_text"), share.get("link")]
        text = "\n".join(dict.fromkeys(str(part) for part in parts if part))
        entry = Entry(pointer=pointer, at=moment(message.get("timestamp_ms")))
        media = tuple(_message_media(message))
        links = (str(share["link"]),) if share.get("link") else ()
        shared = str(share.get("original_content_owner") or "")
        return self.said(entry, sender, text, media, links, shared)

    def said(
        self,
        entry: Entry,
        sender: str,
        text: str,
        media: tuple[Media, ...],
        links: tuple[str, ...] = (),
        shared: str = "",
    ) -> Item:
        """A message, whichever form it came in. `shared` is whose post it passes on."""
        author = self.author(sender)
        people = self._others
        if author is not Author.OWNER and sender:
            people = tuple(one for one in people if one.name != sender)
            people = (Person(role=Role.AUTHOR, name=sender), *people)
        if shared:
            people = (*people, Person(role=Role.MENTIONED, handle=shared))
        return self._item(entry, text, author, people, media, sender, links)

    def author(self, sender: str) -> Author:
        """Whose words a message is, by the name it stands under."""
        if sender in self._owners:
            return Author.OWNER
        if self._owners or sender == self._title:
            return Author.OTHER
        return Author.UNKNOWN

    def _item(
        self,
        entry: Entry,
        text: str,
        author: Author,
        people: tuple[Person, ...],
        media: tuple[Media, ...],
        sender: str = "",
        links: tuple[str, ...] = (),
    ) -> Item:
        paths = [one.path for one in media]
        return item(
            self._file,
            entry,
            Surface.DIRECT_MESSAGE,
            text,
            self._thread,
            sender,
            text,
            *paths,
            author=author,
            audience=Audience.DIRECT,
            audience_basis="the people in the conversation",
            people=people,
            media=media,
            urls=tuple(link for link in links if link.startswith(("https://", "http://"))),
            group=self._group,
            thread=self._thread,
            locate_hint=f"Messages > {self._title}" if self._title else "Messages",
        )


def owner_names(export: Export) -> frozenset[str]:
    """All names under which the owner writes.

    The name of the profile, and where no thread knows it (renamed since, or no profile file) the
    one that takes part in every thread.
    """
    common: set[str] | None = None
    seen = 0
    for path in export.tree.paths():
        if seen == THREADS_LOOKED_AT or not _FIRST_PAGE.search(path):
            continue
        names = _participants(ExportFile(export, path))
        if names & export.owner_names:
            return export.owner_names
        if len(names) > 1:
            seen += 1
            common = names if common is None else common & names
    return export.owner_names | common if common and seen > 1 else export.owner_names


def _participants(file: ExportFile) -> set[str]:
    try:
        document = file.json()
    except UnreadableFile as trouble:
        document = trouble.rest
    found = document.get("participants") if isinstance(document, dict) else ()
    return set(_names(found)) - {""}


def thread_of(path: str) -> str:
    """A thread's own name: the folder it stands in, which all of its pages share."""
    parts = path.split("/")
    return parts[-2] if len(parts) > 1 else path


def _owner_of_two(title: str, participants: tuple[str, ...]) -> frozenset[str]:
    """A thread of two people bears the name of the other one."""
    if len(participants) == 2 and title in participants:
        return frozenset(name for name in participants if name != title)
    return frozenset()


def _message_media(message: dict[str, Any]) -> Iterator[Media]:
    for key, kind in _MEDIA_LISTS.items():
        for found in message.get(key) or ():
            yield media_of_object(found, kind)
    sticker = message.get("sticker") or {}
    if sticker.get("uri"):
        yield media_of_object(sticker, "photo")


def _page(file: ExportFile) -> Iterator[Item | Problem]:
    with file.page() as page:
        title = page.title
        talk = Talk(file, title, (*file.export.owner_names, title))
        begun = False
        for box in page:
            # Before the first message stand boxes with the people, the picture and the link
            # of a group; they have no date.
            begun = begun or bool(box.date)
            if not begun:
                continue
            entry = Entry(pointer=box.pointer, at=read_date(box.date, INSTAGRAM_ZONE))
            text = "\n".join(dict.fromkeys((*box.blocks, *box.links)))
            media = tuple(
                media_of_path(picture.path, kind=_kind(picture.kind, picture.path))
                for picture in box.pictures
            )
            yield talk.said(entry, box.heading, text, media, box.links)
        yield from page_problems(file, page)


def _kind(kind: str, path: str) -> str:
    return kind_of(path) if kind == "file" else kind
