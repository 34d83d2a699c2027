"""Chats, articles, profile and what else holds words."""

from __future__ import annotations

from collections.abc import Mapping
from types import MappingProxyType
from typing import Any

from auditor.models import Author, Item, Place, Surface
from auditor.platforms.twitter.records import numbers, words
from tests.contracts.layouts_twitter_shapes import OWNER, js, tweet, wrapped
from tests.platforms.twitter.reading import items, problems

AT = "2023-08-20T11:06:14.174Z"


def read(
    name: str,
    *records: dict[str, Any],
    wrapper: str = "x",
    more: Mapping[str, bytes] = MappingProxyType({}),
) -> list[Item]:
    return items({f"data/{name}.js": js("x.part0", wrapped(wrapper, *records)), **more})


def test_a_chat_with_grok_and_what_an_upload_was_called() -> None:
    upload = {"mediaId": "66", "fileName": "Ana Bell.pdf", "mimeType": "application/pdf"}
    picture = {"mediaId": "67", "fileName": "a.png", "mimeType": "image/png"}
    asked, answered = read(
        "grok-chat-item",
        {
            "chatId": "1800",
            "createdAt": AT,
            "message": "2023-01-02T03:04:05Z",
            "sender": {"name": "User"},
            "attachments": [upload, picture, None],
        },
        {"chatId": "1800", "createdAt": AT, "message": "here", "sender": "Agent"},
        more={"data/grok_chat_media/67-67.jpg": b"\xff\xd8"},
    )
    assert [(one.kind, one.caption, one.path) for one in asked.media] == [
        ("document", "Ana Bell.pdf", ""),
        ("photo", "a.png", "data/grok_chat_media/67-67.jpg"),
    ]
    assert (asked.author, answered.author) == (Author.OWNER, Author.OTHER)
    assert asked.text == "2023-01-02T03:04:05Z"
    assert asked.thread == answered.thread == "1800"


def test_articles_and_drafts() -> None:
    content = {"blocks": [{"type": "unstyled", "text": "It falls."}], "entityMap": []}
    record = {"id": "71", "content": content, "title": "On rain", "createdAtMs": 1700000000000}
    more = {
        "data/article-metadata.js": js(
            "x.part0", wrapped("y", {"id": "72", "lifecycleState": {"name": "Draft"}})
        )
    }
    published, draft = read("article", record, {"id": "72", "title": "On snow"}, more=more)
    assert published.text.splitlines()[0] == "On rain"
    assert "It falls." in published.text.splitlines()
    assert published.posted_at is not None
    assert (published.surface, draft.surface) == (Surface.POST, Surface.DRAFT)


def test_whoever_spoke_in_a_space() -> None:
    (item,) = read(
        "spaces-metadata",
        {"id": "1xy", "title": "Evening", "creatorUserId": OWNER, "speakers": [{"userId": "77"}]},
    )
    assert [person.native_id for person in item.people] == ["77"]
    assert item.text == "Evening"


def test_prompts_with_one_number_are_not_taken_for_doubles() -> None:
    one, two = read(
        "reply-prompt",
        {"promptId": "1", "proposedTweetText": "angry words"},
        {"promptId": "1", "proposedTweetText": "angrier words"},
    )
    assert one.ref != two.ref


def test_where_a_broadcast_was_made() -> None:
    (item,) = read(
        "periscope-broadcast-metadata",
        {"title": "the fair", "latitude": 41.5, "longitude": "-81.7", "city": "Reed"},
    )
    assert item.place == Place(basis="geotag", name="Reed", latitude=41.5, longitude=-81.7)


def test_the_profile_with_its_picture_and_former_handles() -> None:
    description = {"bio": "rain", "website": "https://t.co/x", "location": "Reed", "new": "more"}
    (item,) = read(
        "profile",
        {"description": description, "avatarMediaUrl": "x"},
        wrapper="profile",
        more={"data/profile_media/45-me.jpg": b"\xff\xd8"},
    )
    assert item.text == "rain\nReed\nhttps://t.co/x\nmore"
    assert [media.path for media in item.media] == ["data/profile_media/45-me.jpg"]
    change = {"screenNameChange": {"changedFrom": "rita_m", "changedTo": "x", "changedAt": AT}}
    (former,) = read("screen-name-change", change, wrapper="screenNameChange")
    assert former.text == "@rita_m"


def test_a_profile_picture_is_not_that_of_an_old_post() -> None:
    files = {
        "data/tweets.js": js("tweets.part0", wrapped("tweet", tweet(45))),
        "data/profile_media/45-me.jpg": b"\xff\xd8",
    }
    (item,) = items(files)
    assert item.media == ()


def test_pictures_in_every_folder() -> None:
    files = {
        "data/tweets.js": js("tweets.part0", wrapped("tweet", tweet(7))),
        "data/tweets_media/7-a-b_c.jpg": b"\xff\xd8",
        "data/tweets_media/7-x.mp4": b"\0",
        "data/tweet_media/7-a-b_c.jpg": b"\xff\xd8",
        "data/tweet_media/77-other.jpg": b"\xff\xd8",
    }
    (item,) = items(files)
    assert [(media.kind, media.path) for media in item.media] == [
        ("photo", "data/tweet_media/7-a-b_c.jpg"),
        ("video", "data/tweets_media/7-x.mp4"),
    ]


def test_words_that_people_type_and_machines_do_not() -> None:
    value = {
        "a": "rain",
        "b": ["NOT_MISLEADING", AT, "https://example.org/x", "12", "", True, None],
        "c": {"d": "image/png", "e": "NASA", "f": "2 apples"},
    }
    assert list(words(value)) == ["rain", "NASA", "2 apples"]
    assert numbers({"a": ["1", 2, "x", True], "b": {"c": "3"}}) == ["1", "2", "3"]


def test_records_of_strange_shapes_are_problems() -> None:
    for name in ("grok-chat-item", "article", "profile", "contact", "follower", "like", "fleet"):
        found = problems({f"data/{name}.js": b'x = [ 5, [1], "x", null ]'})
        assert len(found) == 3, name
