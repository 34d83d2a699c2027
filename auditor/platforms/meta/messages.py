"""Message threads of every box, JSON and HTML, as Facebook and Instagram write them alike.

Pages of a thread are read on their own: `message_1` is the newest, and the order between pages
carries no meaning.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import Any

from auditor.models import Item, Media, Person, Problem, Role
from auditor.platforms.meta.boxes import Box
from auditor.platforms.meta.dates import read_date
from auditor.platforms.meta.files import (
    NOT_KNOWN,
    NOT_UNDERSTOOD,
    documents,
    page_problems,
)
from auditor.platforms.meta.media import kind_of, media_of_object, media_of_path
from auditor.platforms.meta.mentions import mentioned, without_marks
from auditor.platforms.meta.talk import MessageFile, Said, Talk
from auditor.platforms.meta.times import moment

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
_AND = re.compile(
    r"\s(?:and|et|und|y|e|en|v\u00e0|och|og|i|oraz|ve|dan|si|\u0438)\s|\u548c|\u8207|\u53ca"
)


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
            yield talk.said(said_in(message, pointer))
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


def said_in(message: dict[str, Any], pointer: str) -> Said:
    """A message of a JSON page, or of the separate export of encrypted chats."""
    sender = str(message.get("sender_name") or message.get("senderName") or "")
    share = message.get("share") or {}
    link = str(share.get("link") or "")
    parts = [message.get("content"), message.get("text"), share.get("share_text"), link]
    parts += _words_of_unknown(message)
    words = "\n".join(dict.fromkeys(str(part) for part in parts if part))
    joined = [str(one.get("name") or "") for one in message.get("users") or ()]
    return Said(
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
