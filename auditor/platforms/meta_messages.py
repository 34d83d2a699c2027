"""Message threads of every box, JSON and HTML, as Facebook and Instagram write them alike.

Pages of a thread are read on their own: `message_1` is the newest, and the order between pages
carries no meaning. Names are display names, never handles.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from datetime import tzinfo
from typing import Any, Protocol

from msgspec import Struct

from auditor.models import Audience, Author, Item, Media, Person, Problem, Role, Source, Surface
from auditor.platforms.base import item_ref
from auditor.platforms.layouts import inner_path
from auditor.platforms.meta_boxes import Box
from auditor.platforms.meta_dates import NO_MOMENT, Moment, read_date
from auditor.platforms.meta_files import (
    NOT_KNOWN,
    NOT_UNDERSTOOD,
    ExportFile,
    HasTree,
    documents,
    page_problems,
)
from auditor.platforms.meta_media import kind_of, media_of_object, media_of_path
from auditor.platforms.meta_mentions import mentioned, without_marks
from auditor.platforms.meta_times import moment

_MEDIA_LISTS = {
    "photos": "photo",
    "videos": "video",
    "audio_files": "audio",
    "gifs": "photo",
    "files": "",
    "media": "",
}
# What a message may have beside its media, in any year; nothing more is words.
_KNOWN_PARTS = frozenset(
    "sender_name senderName timestamp_ms timestamp content text share sticker users type photos"
    " videos audio_files gifs files media reactions call_duration missed is_unsent isUnsent"
    " is_taken_down ip bumped_message_metadata is_geoblocked_for_viewer"
    " is_geoblocked_by_viewer_country is_unsent_image_by_messenger_kid_parent".split(" ")
)
_PAGE_NAME = re.compile(r"message(?:_\d+)?\.(?:json|html)")
_THREAD_NUMBER = re.compile(r"(?:^|_)(\d{6,})$")
_AND = re.compile(
    r"\s(?:and|et|und|y|e|en|v\u00e0|och|og|i|oraz|ve|dan|si|\u0438)\s|\u548c|\u8207|\u53ca"
)


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


def thread(file: MessageFile) -> Iterator[Item | Problem]:
    """One page of a thread. A thread without messages is one item: who was in it."""
    yield from _page(file) if file.is_page else _documents(file)


def _documents(file: MessageFile) -> Iterator[Item | Problem]:
    for document in documents(file):
        if document is not None:
            yield from document_messages(file, document)


def document_messages(file: MessageFile, document: Any) -> Iterator[Item | Problem]:
    """The messages of a JSON document, an Item or a Problem for each."""
    if not isinstance(document, dict) or not isinstance(document.get("messages", []), list):
        yield file.problem("The file is not a message thread in a form that is known.")
        return
    talk = Talk(file, title_of(document), names_of(document.get("participants")))
    messages = document.get("messages") or []
    if not messages:
        yield talk.empty()
    for number, message in enumerate(messages):
        pointer = f"/messages/{number}"
        try:
            yield talk.message(message, pointer)
        except NOT_UNDERSTOOD:
            yield file.problem(NOT_KNOWN, pointer)


def title_of(document: dict[str, Any]) -> str:
    """The name of a thread; the export of encrypted chats numbers it ("Some Name_40")."""
    if title := document.get("title"):
        return str(title)
    return re.sub(r"_\d+$", "", str(document.get("threadName") or ""))


def names_of(participants: Any) -> tuple[str, ...]:
    """The people that a thread lists; "" stands for one who left Facebook."""
    found = participants if isinstance(participants, list) else []
    names = (str(one.get("name") or "") if isinstance(one, dict) else str(one) for one in found)
    return tuple(names)


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

    def message(self, message: dict[str, Any], pointer: str) -> Item:
        """A message of a JSON page, or of the separate export of encrypted chats."""
        sender = str(message.get("sender_name") or message.get("senderName") or "")
        share = message.get("share") or {}
        link = str(share.get("link") or "")
        parts = [message.get("content"), message.get("text"), share.get("share_text"), link]
        parts += _words_of_unknown(message)
        words = "\n".join(dict.fromkeys(str(part) for part in parts if part))
        joined = [str(one.get("name") or "") for one in message.get("users") or ()]
        said = Said(
            pointer=pointer,
            at=moment(message.get("timestamp_ms") or message.get("timestamp")),
            sender=sender,
            text=without_marks(words),
            media=tuple(_message_media(message)),
            links=(link,) if link else (),
            people=(
                *mentioned(words),
                *_shared_from(share),
                *(Person(role=Role.PARTICIPANT, name=name) for name in joined if name),
            ),
        )
        return self.said(said)

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


def _shared_from(share: dict[str, Any]) -> tuple[Person, ...]:
    owner = str(share.get("original_content_owner") or "")
    return (Person(role=Role.MENTIONED, handle=owner),) if owner else ()


def _message_media(message: dict[str, Any]) -> Iterator[Media]:
    for key, kind in _MEDIA_LISTS.items():
        for found in message.get(key) or ():
            yield media_of_object(found, kind)
    sticker = message.get("sticker") or {}
    if sticker.get("uri"):
        yield media_of_object(sticker, "photo")


def _words_of_unknown(message: dict[str, Any]) -> list[str]:
    """What stands in parts of a message that no year has had so far."""
    if message.keys() <= _KNOWN_PARTS:
        return []
    found: list[str] = []
    for key, value in message.items():
        if key not in _KNOWN_PARTS:
            _gather_words(value, found)
    return found


def _gather_words(value: Any, found: list[str]) -> None:
    if isinstance(value, str):
        if any(letter.isalpha() for letter in value):
            found.append(value)
    elif isinstance(value, dict):
        for inner in value.values():
            _gather_words(inner, found)
    elif isinstance(value, list):
        for inner in value:
            _gather_words(inner, found)


def _page(file: MessageFile) -> Iterator[Item | Problem]:
    with file.page() as page:
        title = page.title
        names: tuple[str, ...] = (*file.export.owner_names, title)
        talk = Talk(file, title, names)
        begun = False
        boxes = 0
        for box in page:
            # Before the first message stand boxes with the people, the picture and the link
            # of a group; they have no date.
            if not begun and not box.date:
                names = (*names, *_listed_people(box.blocks))
                talk = Talk(file, title, names)
                continue
            begun = True
            boxes += 1
            lines = (*box.blocks, *box.links)
            text = lines[0] if len(lines) == 1 else "\n".join(dict.fromkeys(lines))
            yield talk.said(
                Said(
                    pointer=box.pointer,
                    at=read_date(box.date, file.export.zone),
                    sender=box.heading,
                    text=text,
                    media=_pictures(box) if box.pictures else (),
                    links=box.links,
                )
            )
        if not boxes and title and not page.cut_off:
            yield talk.empty()
        yield from page_problems(file, page)


def _listed_people(blocks: tuple[str, ...]) -> Iterator[str]:
    """The names of a line as "Participants: A, B and 3 others", which is cut by Facebook."""
    for block in blocks:
        _, colon, names = block.replace("\uff1a", ":").partition(":")
        if not colon or "\n" in block:
            continue
        parts = [part.strip() for part in re.split(r"[,\u3001\uff0c]", names)]
        *first, last = parts
        pair = _AND.split(last)
        for name in (*first, *pair):
            if name and not any(letter.isdigit() for letter in name):
                yield name


def _pictures(box: Box) -> tuple[Media, ...]:
    return tuple(
        media_of_path(picture.path, kind=_kind(picture.kind, picture.path))
        for picture in box.pictures
    )


def _kind(kind: str, path: str) -> str:
    return kind_of(path) if kind == "file" else kind
