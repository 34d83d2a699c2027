"""What else holds words: Grok chats, articles, moments, fleets, Spaces, notes on posts, drafts.

Several of these shapes are known from the exports' own README only, so every string of a record
that a person could have typed is taken, and every number that stands under a name for accounts.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import Any

from msgspec import Struct, structs

from auditor.archive.decoding import NO_MOMENT, Moment, epoch, moment
from auditor.models import Audience, Author, Item, Media, Place, Problem, Role, Surface
from auditor.platforms.twitter.export import ExportFile, unescaped
from auditor.platforms.twitter.records import Parse, dicts, each, numbers, words

_TIMES = ("createdAt", "created_at", "createdAtMs", "firstPublishedAtMs", "startedAt", "updatedAt")
_ACCOUNTS = re.compile(
    r"(?:host|admin|speaker|listener|invite|invited|seenBy|guest|participant|recipient|callee|"
    r"caller)\w*|(?:user|account)Ids?$|(?:by|creator|from)\w*Id$",
    re.IGNORECASE,
)
_FIRST_WORDS = ("title", "name", "text", "summary", "proposedTweetText", "message")


def _when(value: dict[str, Any]) -> Moment:
    for key in _TIMES:
        stamp = value.get(key)
        found = epoch(stamp) if isinstance(stamp, int | float) else moment(stamp)
        if found[0]:
            return found
    return NO_MOMENT


def _grok(file: ExportFile, pointer: str, value: dict[str, Any]) -> Item:
    sender = value.get("sender")
    name = sender.get("name") if isinstance(sender, dict) else sender
    chat = str(value.get("chatId") or "")
    message = value.get("message")
    return file.item(
        Surface.AI_CHAT,
        pointer,
        message if isinstance(message, str) else "\n".join(words(message)),
        at=_when(value),
        key=(chat,),
        author=Author.OWNER if str(name).casefold() == "user" else Author.OTHER,
        media=tuple(_upload(file, one) for one in dicts(value.get("attachments"))),
        thread=chat,
        permalink=f"https://x.com/i/grok?conversation={chat}" if chat.isalnum() else "",
        locate_hint="Grok > History",
    )


def _upload(file: ExportFile, attachment: dict[str, Any]) -> Media:
    """A file given to Grok: what the user called it can name a client."""
    kind = str(attachment.get("mimeType") or "").partition("/")[0]
    stored = file.export.media_of(str(attachment.get("mediaId") or ""))
    media = stored[0] if stored else Media(kind="photo")
    return structs.replace(
        media,
        kind={"image": "photo", "video": "video", "audio": "audio"}.get(kind, "document"),
        caption=str(attachment.get("fileName") or ""),
    )


class _Sort(Struct, frozen=True):
    """How records of one kind become items. `number` is the field that X counts them by."""

    surface: Surface
    audience: Audience
    number: str = ""
    hint: str = ""
    author: Author = Author.OWNER


def _of_words(wrapper: str, sort: _Sort) -> Parse:
    def make(file: ExportFile, pointer: str, value: dict[str, Any]) -> Item:
        number = str(value.get(sort.number) or "") if sort.number else ""
        first = {key: value[key] for key in _FIRST_WORDS if key in value}
        text = "\n".join(dict.fromkeys(unescaped(word) for word in words([first, value])))
        people = dict.fromkeys(_accounts(value))
        people.pop(file.export.account.native_id, None)
        return file.item(
            sort.surface,
            pointer,
            text,
            native_id=number and f"{wrapper}-{number}",
            at=_when(value),
            author=sort.author,
            audience=sort.audience,
            people=tuple(file.export.person(one, Role.PARTICIPANT) for one in people),
            place=_place(value),
            media=file.export.media_of(number),
            locate_hint=sort.hint,
        )

    return each(wrapper, make)


def _accounts(value: Any) -> Iterator[str]:
    """Numbers of accounts in a record: hosts, speakers, who saw it."""
    waiting = [value]
    while waiting:
        inner = waiting.pop()
        if isinstance(inner, list):
            waiting.extend(inner)
        elif isinstance(inner, dict):
            for key, part in inner.items():
                if _ACCOUNTS.match(key):
                    yield from numbers(part)
                else:
                    waiting.append(part)


def _place(value: dict[str, Any]) -> Place | None:
    """Where a Periscope broadcast was made."""
    try:
        latitude = float(value.get("latitude") or value.get("lat") or "nan")
        longitude = float(value.get("longitude") or value.get("lng") or value.get("long") or "nan")
    except (TypeError, ValueError):
        return None
    name = str(value.get("city") or "")
    if abs(latitude) <= 90 and abs(longitude) <= 180:
        return Place(basis="geotag", name=name, latitude=latitude, longitude=longitude)
    return Place(basis="geotag", name=name) if name else None


def articles(file: ExportFile) -> Iterator[Item | Problem]:
    """Articles: those that were never published are drafts."""
    drafts = file.export.drafts
    for record in _ARTICLES(file):
        if isinstance(record, Item) and record.native_id.removeprefix("article-") in drafts:
            record = structs.replace(
                record, surface=Surface.DRAFT, audience=Audience.ONLY_ME, ref=f"{record.ref}:draft"
            )
        yield record


def read_drafts(file: ExportFile) -> None:
    """Note which articles article-metadata.js calls drafts."""
    found = set(file.export.drafts)
    for record in file.records("articleMetadata"):
        if isinstance(record, Problem) or not isinstance(record[1], dict):
            continue
        state = record[1].get("lifecycleState")
        name = state.get("name") if isinstance(state, dict) else state
        number = str(record[1].get("id") or record[1].get("articleId") or "")
        if number and str(name).casefold() == "draft":
            found.add(number)
    file.export.drafts = frozenset(found)


_ARTICLES = _of_words(
    "article", _Sort(Surface.POST, Audience.PUBLIC, "id", "Your profile > Articles")
)
_COMMUNITY_NOTE = _Sort(Surface.NOTE, Audience.PUBLIC, "noteId", "Community Notes > Your profile")
_BROADCAST = _Sort(Surface.VIDEO, Audience.PUBLIC)
_COMMENT = _Sort(Surface.COMMENT, Audience.PUBLIC)
_PROMPT = _Sort(Surface.DRAFT, Audience.ONLY_ME, "", "X keeps it for 30 days; nobody can open it.")

grok = each("grokChatItem", _grok)
moments = _of_words("moment", _Sort(Surface.POST, Audience.PUBLIC, "momentId"))
fleets = _of_words("fleet", _Sort(Surface.STORY, Audience.PUBLIC, "id", "X closed fleets in 2021."))
spaces = _of_words("spacesMetadata", _Sort(Surface.EVENT, Audience.PUBLIC, "id"))
calls = _of_words("audioVideoCall", _Sort(Surface.DIRECT_MESSAGE, Audience.DIRECT, "", "Messages"))
community_notes = _of_words("communityNote", _COMMUNITY_NOTE)
old_community_notes = _of_words("birdwatchNote", _COMMUNITY_NOTE)
reply_prompts = _of_words("replyPrompt", _PROMPT)
periscope_comments = _of_words("periscopeCommentsMadeByUser", _COMMENT)
periscope_broadcasts = _of_words("periscopeBroadcastMetadata", _BROADCAST)
