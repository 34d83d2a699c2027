"""The one file of all message threads in exports of 2018 to early 2021; senders are handles."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

from auditor.models import Audience, Author, Item, Person, Problem, Role, Surface
from auditor.platforms.instagram.entries import Entry
from auditor.platforms.instagram.files import ExportFile, item
from auditor.platforms.meta.files import NOT_KNOWN, NOT_UNDERSTOOD, documents
from auditor.platforms.meta.media import media_of_path
from auditor.platforms.meta.times import moment


def messages(file: ExportFile) -> Iterator[Item | Problem]:
    """All threads of messages.json; senders are handles."""
    for document in documents(file):
        for number, thread in enumerate(document if isinstance(document, list) else []):
            # The sentence that stands in a section without data.
            if not isinstance(thread, str):
                yield from _thread(file, f"/{number}", thread)


def _thread(file: ExportFile, pointer: str, thread: Any) -> Iterator[Item | Problem]:
    try:
        names = tuple(str(name) for name in thread["participants"])
        conversation = list(thread["conversation"])
    except NOT_UNDERSTOOD:
        yield file.problem(NOT_KNOWN, pointer)
        return
    for place, message in enumerate(conversation):
        where = f"{pointer}/conversation/{place}"
        try:
            yield _message(file, where, names, message)
        except NOT_UNDERSTOOD:
            yield file.problem(NOT_KNOWN, where)


def _message(
    file: ExportFile, pointer: str, names: tuple[str, ...], message: dict[str, Any]
) -> Item:
    sender = str(message.get("sender") or "")
    others = tuple(name for name in names if name not in file.export.owner_names)
    known = len(others) < len(names)
    author = Author.OWNER if sender in file.export.owner_names else Author.OTHER
    words = [message.get("text"), message.get("media_share_caption"), message.get("link")]
    paths = [message.get("media"), message.get("media_url")]
    text = "\n".join(str(part) for part in words if part)
    crowd = [Person(role=Role.PARTICIPANT, handle=name) for name in others if name != sender]
    if sender and author is Author.OTHER:
        crowd.insert(0, Person(role=Role.AUTHOR, handle=sender))
    thread = ",".join(sorted(others))
    shared = str(message.get("media_share_url") or message.get("story_share") or "")
    return item(
        file,
        Entry(pointer=pointer, at=moment(message.get("created_at"))),
        Surface.DIRECT_MESSAGE,
        text,
        thread,
        sender,
        text,
        shared,
        author=author if known else Author.UNKNOWN,
        audience=Audience.DIRECT,
        audience_basis="the people in the conversation",
        people=tuple(crowd),
        media=tuple(media_of_path(str(path)) for path in paths if path),
        urls=(shared,) if shared.startswith("https://") else (),
        group=", ".join(others) if len(names) > 2 else "",
        thread=thread,
        locate_hint="Messages",
    )
