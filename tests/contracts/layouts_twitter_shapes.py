"""How records of Twitter/X exports look, filled with invented people."""

from __future__ import annotations

import json
from collections.abc import Mapping, Sequence
from typing import Any, NamedTuple

from auditor.models import Surface

OWNER = "45"
PERSON = {"name": "Ana Bell", "screen_name": "anabell", "id_str": "123", "id": "123"}


class Fixture(NamedTuple):
    """An export: its name says the layout or the defect, the counts what must come out."""

    name: str
    files: Mapping[str, bytes]
    items: Mapping[Surface, int]
    problems: int = 0
    doubles: int = 0


def js(name: str, records: Sequence[Any]) -> bytes:
    """A file of 2020 or later: every record on lines of its own."""
    return f"window.YTD.{name} = {json.dumps(records, indent=2, ensure_ascii=False)}".encode()


def inline(name: str, records: Sequence[Any], preface: str = "window.YTD.") -> bytes:
    """A file of before 2020: `[ {` and `}, {`, as the writer of those years printed lists."""
    parts = ", ".join(json.dumps(one, indent=2) for one in records)
    return f"{preface}{name} = [ {parts} ]".encode()


def wrapped(name: str, *records: Mapping[str, Any]) -> list[dict[str, Any]]:
    """Records in their wrapper."""
    return [{name: record} for record in records]


def tweet(number: int, text: str = "a quiet morning", **more: Any) -> dict[str, Any]:
    """A post of 2018 or later; numbers and counts are strings."""
    return {
        "id": str(number),
        "id_str": str(number),
        "full_text": text,
        "created_at": "Tue Dec 06 04:30:00 +0000 2022",
        "source": '<a href="https://example.org">Web</a>',
        "lang": "en",
        "entities": {"hashtags": [], "symbols": [], "user_mentions": [], "urls": []},
        "display_text_range": ["0", str(len(text))],
        "favorite_count": "2",
        "retweet_count": "1",
        "favorited": False,
        "retweeted": False,
        "truncated": False,
        **more,
    }


def mentions(*people: Mapping[str, str]) -> dict[str, Any]:
    """Entities with accounts that a post names."""
    listed = [{**person, "indices": ["0", "8"]} for person in people]
    return {"hashtags": [], "symbols": [], "user_mentions": listed, "urls": []}


def reply(number: int, text: str = "@anabell see you") -> dict[str, Any]:
    """An answer to somebody else's post."""
    return tweet(
        number,
        text,
        entities=mentions(PERSON),
        in_reply_to_status_id="99",
        in_reply_to_status_id_str="99",
        in_reply_to_user_id="123",
        in_reply_to_user_id_str="123",
        in_reply_to_screen_name="anabell",
    )


def old_tweet(number: int, text: str, at: str, **more: Any) -> dict[str, Any]:
    """A post of the archives of 2012 to 2019; numbers are numbers."""
    return {
        "source": "web",
        "entities": {"user_mentions": [], "media": [], "hashtags": [], "urls": []},
        "geo": {},
        "id": number,
        "id_str": str(number),
        "text": text,
        "created_at": at,
        "user": {"name": "Rita Moss", "screen_name": "ritamoss", "id_str": OWNER, "id": 45},
        **more,
    }


def note(number: int, text: str, at: str = "2022-12-06T04:30:00.123Z") -> dict[str, Any]:
    """A long post."""
    return {
        "noteTweetId": str(number),
        "createdAt": at,
        "updatedAt": at,
        "lifecycle": {"value": "1", "name": "Active", "originalName": "Active", "annotations": {}},
        "core": {
            "styletags": [],
            "urls": [],
            "text": text,
            "mentions": [{"screenName": "carl_o", "fromIndex": "0", "toIndex": "7"}],
            "cashtags": [],
            "hashtags": [],
        },
    }


def said(number: int, text: str, sender: str = OWNER, **more: Any) -> dict[str, Any]:
    """A direct message."""
    return {
        "messageCreate": {
            "recipientId": "123" if sender == OWNER else OWNER,
            "reactions": [],
            "urls": [],
            "text": text,
            "mediaUrls": [],
            "senderId": sender,
            "id": str(number),
            "createdAt": "2023-01-02T03:04:05.678Z",
            **more,
        }
    }


def conversation(number: str, *events: Mapping[str, Any]) -> dict[str, Any]:
    """A conversation of direct messages, in its wrapper."""
    return {"dmConversation": {"conversationId": number, "messages": list(events)}}


def account(*, at: str = "2012-04-01T00:00:00.000Z") -> list[dict[str, Any]]:
    """account.js."""
    return wrapped(
        "account",
        {
            "email": "rita.moss@example.com",
            "createdVia": "web",
            "username": "ritamoss",
            "accountId": OWNER,
            "createdAt": at,
            "accountDisplayName": "Rita Moss",
        },
    )


def manifest(counts: Mapping[str, int], **about: Any) -> bytes:
    """manifest.js that states how many records each file holds."""
    document = {
        "userInfo": {"accountId": OWNER, "userName": "ritamoss", "displayName": "Rita Moss"},
        "archiveInfo": {"sizeBytes": "1", "isPartialArchive": False, **about},
        "dataTypes": {
            f"kind{at}": {"files": [{"fileName": path, "globalName": "YTD.x", "count": str(count)}]}
            for at, (path, count) in enumerate(counts.items())
        }
        | {"tweetsMedia": {"mediaDirectory": "data/tweets_media"}},
    }
    return f"window.__THAR_CONFIG = {json.dumps(document, indent=2)}".encode()
