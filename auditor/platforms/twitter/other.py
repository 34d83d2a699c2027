"""What else holds words: Grok chats, profile, moments, fleets, Spaces, notes on posts, drafts.

Several of these shapes are known from the exports' own README only, so their words are taken
from named fields where there are any and from the whole record otherwise.
"""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

from auditor.archive.decoding import NO_MOMENT, Moment, moment
from auditor.models import Audience, Author, Item, Media, Problem, Surface
from auditor.platforms.twitter.export import ExportFile
from auditor.platforms.twitter.records import Parse, each, words

_TIMES = ("createdAt", "created_at", "createdAtMs", "startedAt", "updatedAt")
_NUMBERS = ("id", "momentId", "noteId", "promptId", "tweetId")


def _when(value: dict[str, Any]) -> Moment:
    return next((moment(value[key]) for key in _TIMES if value.get(key)), NO_MOMENT)


def _number(value: dict[str, Any]) -> str:
    return next((str(value[key]) for key in _NUMBERS if value.get(key)), "")


def _grok(file: ExportFile, pointer: str, value: dict[str, Any]) -> Item:
    sender = value.get("sender") or {}
    files = tuple(
        Media(kind="photo", caption=str(attachment.get("fileName") or ""))
        for attachment in value.get("attachments") or ()
    )
    return file.item(
        Surface.AI_CHAT,
        pointer,
        str(value.get("message") or ""),
        at=_when(value),
        key=(str(value.get("chatId") or ""),),
        author=Author.OWNER if sender.get("name") == "User" else Author.OTHER,
        media=files,
        thread=str(value.get("chatId") or ""),
    )


def _profile(file: ExportFile, pointer: str, value: dict[str, Any]) -> Item:
    description = value.get("description") or {}
    lines = (str(description.get(key) or "") for key in ("bio", "location", "website"))
    return file.item(
        Surface.PROFILE,
        pointer,
        "\n".join(line for line in lines if line),
        native_id=file.export.account.native_id,
        audience=Audience.PUBLIC,
        audience_basis="profiles on X are public",
        permalink="https://x.com/settings/profile",
    )


def _former_handle(file: ExportFile, pointer: str, value: dict[str, Any]) -> Item:
    change = value.get("screenNameChange") or value
    return file.item(
        Surface.PROFILE,
        pointer,
        f"@{change['changedFrom']}",
        at=moment(change.get("changedAt")),
        audience=Audience.PUBLIC,
        audience_basis="handles on X are public",
    )


def _of_words(surface: Surface, audience: Audience, wrapper: str) -> Parse:
    def make(file: ExportFile, pointer: str, value: dict[str, Any]) -> Item:
        number = _number(value)
        return file.item(
            surface,
            pointer,
            "\n".join(dict.fromkeys(words(value))),
            native_id=number and f"{wrapper}-{number}",
            at=_when(value),
            audience=audience,
        )

    return each(wrapper, make)


def profile(file: ExportFile) -> Iterator[Item | Problem]:
    """Biography, place and website as the profile shows them."""
    yield from each("profile", _profile)(file)


grok = each("grokChatItem", _grok)
former_handles = each("screenNameChange", _former_handle)
moments = _of_words(Surface.POST, Audience.PUBLIC, "moment")
fleets = _of_words(Surface.STORY, Audience.PUBLIC, "fleet")
spaces = _of_words(Surface.EVENT, Audience.PUBLIC, "spacesMetadata")
articles = _of_words(Surface.POST, Audience.PUBLIC, "article")
community_notes = _of_words(Surface.NOTE, Audience.PUBLIC, "communityNote")
old_community_notes = _of_words(Surface.NOTE, Audience.PUBLIC, "birdwatchNote")
reply_prompts = _of_words(Surface.DRAFT, Audience.ONLY_ME, "replyPrompt")
periscope_comments = _of_words(Surface.COMMENT, Audience.PUBLIC, "periscopeCommentsMadeByUser")
periscope_broadcasts = _of_words(Surface.VIDEO, Audience.PUBLIC, "periscopeBroadcastMetadata")
periscope_profile = _of_words(Surface.PROFILE, Audience.PUBLIC, "periscopeProfileDescription")
professional = _of_words(Surface.PROFILE, Audience.PUBLIC, "professionalData")
expanded_profile = _of_words(Surface.PROFILE, Audience.PUBLIC, "expandedProfile")
