"""Direct messages, one to one and in groups, with every kind of event.

X names nobody here but by number; names come from posts that mention the same people. A
conversation of more than about a thousand messages stands in several entries that overlap:
message numbers are unique, so doubles fall together.
"""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

from auditor.archive.decoding import moment
from auditor.models import Audience, Author, Item, Person, Problem, Role, Surface
from auditor.platforms.twitter.export import NOT_UNDERSTOOD, ExportFile, unescaped


def messages(file: ExportFile) -> Iterator[Item | Problem]:
    """Every event of every conversation."""
    for record in file.records("dmConversation"):
        if isinstance(record, Problem):
            yield record
            continue
        pointer, conversation = record
        try:
            events = conversation["messages"]
            thread = str(conversation["conversationId"])
        except NOT_UNDERSTOOD:
            yield file.problem("This conversation is not in a form that is known.", pointer)
            continue
        for number, event in enumerate(events if isinstance(events, list) else ()):
            where = f"{pointer}/messages/{number}"
            try:
                ((kind, value),) = event.items()
                yield _event(file, f"{where}/{kind}", thread, kind, value)
            except NOT_UNDERSTOOD:
                yield file.problem("This message is not in a form that is known.", where)


def _event(file: ExportFile, pointer: str, thread: str, kind: str, value: dict[str, Any]) -> Item:
    owner = file.export.account.native_id
    sender = str(value.get("senderId") or value.get("initiatingUserId") or "")
    author = Author.UNKNOWN
    if owner and sender:
        author = Author.OWNER if sender == owner else Author.OTHER
    native_id = str(value.get("id") or "")
    return file.item(
        Surface.DIRECT_MESSAGE,
        pointer,
        _text(value),
        native_id=native_id,
        at=moment(value.get("createdAt")),
        key=(thread, kind, sender, str(value.get("eventId") or "")),
        author=author,
        audience=Audience.DIRECT,
        people=_people(file, thread, value, author),
        media=file.export.media_of(native_id),
        thread=thread,
        group=str(value.get("name") or "") if kind == "conversationNameUpdate" else "",
    )


def _text(value: dict[str, Any]) -> str:
    text = unescaped(str(value.get("text") or value.get("name") or ""))
    for link in value.get("urls") or ():
        if link.get("url") and link.get("expanded"):
            text = text.replace(link["url"], link["expanded"])
    earlier = [str(edit.get("text") or "") for edit in value.get("editHistory") or ()]
    return "\n".join(part for part in (text, *earlier) if part)


def _people(
    file: ExportFile, thread: str, value: dict[str, Any], author: Author
) -> tuple[Person, ...]:
    owner = file.export.account.native_id
    sender, recipient = str(value.get("senderId") or ""), str(value.get("recipientId") or "")
    numbers = {number: Role.PARTICIPANT for number in thread.split("-") if "-" in thread}
    for listed in ("participantsSnapshot", "userIds"):
        numbers.update({str(number): Role.PARTICIPANT for number in value.get(listed) or ()})
    if recipient and recipient != "0":
        numbers[recipient] = Role.RECIPIENT
    if sender and author is not Author.OWNER:
        numbers[sender] = Role.AUTHOR
    numbers.pop(owner, None)
    return tuple(file.export.person(number, role) for number, role in numbers.items())
