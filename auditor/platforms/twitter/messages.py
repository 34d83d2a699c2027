"""Direct messages, one to one and in groups, with every kind of event.

X names nobody here but by number; names come from posts that mention the same people. A
conversation of more than about a thousand messages stands in several entries that overlap:
message numbers are unique, so doubles fall together.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import Any

from auditor.archive.decoding import moment
from auditor.models import Audience, Author, Item, Media, Person, Problem, Role, Surface
from auditor.platforms.twitter.export import NOT_UNDERSTOOD, ExportFile, kind_of, unescaped
from auditor.platforms.twitter.links import links_in, with_links
from auditor.platforms.twitter.records import dicts, numbers, words

_CONVERSATION = re.compile(r"\d{1,20}(?:-\d{1,20})?")
_RENAMED = "conversationNameUpdate"
# Which fields of an event hold what somebody wrote. Other kinds of event are searched whole.
_WORDED = {
    "messageCreate": ("text", "editHistory"),
    "welcomeMessageCreate": ("text", "editHistory"),
    _RENAMED: ("name",),
    "joinConversation": (),
    "participantsJoin": (),
    "participantsLeave": (),
    "reactionCreate": (),
}


def messages(file: ExportFile) -> Iterator[Item | Problem]:
    """Every event of every conversation."""
    for record in file.records("dmConversation"):
        if isinstance(record, Problem):
            yield record
            continue
        pointer, conversation = record
        events = conversation.get("messages") if isinstance(conversation, dict) else None
        if not isinstance(events, list):
            yield file.problem("This conversation is not in a form that is known.", pointer)
            continue
        thread = str(conversation.get("conversationId") or "")
        _note_group(file, thread, events)
        for number, event in enumerate(events):
            yield from _events(file, f"{pointer}/messages/{number}", thread, event)


def _note_group(file: ExportFile, thread: str, events: list[Any]) -> None:
    """Remember the newest name of the conversation; entries stand newest first."""
    if thread in file.export.groups:
        return
    for event in dicts(events):
        renamed = event.get(_RENAMED)
        if isinstance(renamed, dict) and renamed.get("name"):
            file.export.groups[thread] = unescaped(str(renamed["name"]))
            return


def _events(file: ExportFile, where: str, thread: str, event: Any) -> Iterator[Item | Problem]:
    if not isinstance(event, dict) or not event:
        yield file.problem("This message is not in a form that is known.", where)
        return
    for kind, value in event.items():
        try:
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
    text, urls = _text(kind, value)
    listed = numbers([value.get("participantsSnapshot"), value.get("userIds")])
    people = _people(file, thread, value, author, listed)
    group = file.export.groups.get(thread, "")
    return file.item(
        Surface.DIRECT_MESSAGE,
        pointer,
        text,
        native_id=native_id,
        at=moment(value.get("createdAt")),
        key=(thread, kind, sender, str(value.get("eventId") or ""), *listed),
        author=author,
        audience=Audience.DIRECT,
        people=people,
        media=file.export.media_of(native_id) or _remote_media(value),
        urls=urls,
        thread=thread,
        group=group,
        permalink=f"https://x.com/messages/{thread}" if _CONVERSATION.fullmatch(thread) else "",
        locate_hint=_hint(people, group),
    )


def _text(kind: str, value: dict[str, Any]) -> tuple[str, tuple[str, ...]]:
    fields = _WORDED.get(kind)
    parts = [value] if fields is None else [value.get(field) for field in fields]
    links = [
        (str(link.get("url") or ""), str(link.get("expanded") or "") or None)
        for link in dicts(value.get("urls"))
    ]
    # A text proper is taken as it is: a message can be a telephone number and nothing else.
    said = [word for part in parts for word in ([part] if isinstance(part, str) else words(part))]
    typed = "\n".join(dict.fromkeys(unescaped(word) for word in said if word))
    text = with_links(typed, links)
    return text, links_in(text, links)


def _people(
    file: ExportFile, thread: str, value: dict[str, Any], author: Author, listed: list[str]
) -> tuple[Person, ...]:
    owner = file.export.account.native_id
    sender = str(value.get("senderId") or value.get("initiatingUserId") or "")
    recipient = str(value.get("recipientId") or "")
    roles = {number: Role.PARTICIPANT for number in thread.split("-") if "-" in thread}
    roles.update(dict.fromkeys(listed, Role.PARTICIPANT))
    if recipient and recipient != "0":
        roles[recipient] = Role.RECIPIENT
    if sender and author is not Author.OWNER:
        roles[sender] = Role.AUTHOR
    roles.pop(owner, None)
    return tuple(file.export.person(number, role) for number, role in roles.items())


def _remote_media(value: dict[str, Any]) -> tuple[Media, ...]:
    addresses = value.get("mediaUrls")
    listed = addresses if isinstance(addresses, list) else []
    return tuple(Media(kind=kind_of(str(address).partition("?")[0])) for address in listed)


def _hint(people: tuple[Person, ...], group: str) -> str:
    """Where the conversation is in X's menus."""
    partner = people[0] if len(people) == 1 else None
    shown = group or (partner and (partner.name or (partner.handle and f"@{partner.handle}")))
    return f"Messages > {shown}" if shown else "Messages"
