"""Direct messages: every event, whoever sent it, once."""

from __future__ import annotations

from collections.abc import Mapping
from types import MappingProxyType
from typing import Any

from msgspec import structs

from auditor.models import Audience, Author, Item, Person, Role
from tests.contracts.layouts_twitter_shapes import (
    OWNER,
    PERSON,
    conversation,
    js,
    mentions,
    said,
    tweet,
    wrapped,
)
from tests.platforms.twitter.reading import items

AT = "2023-08-20T11:06:14.174Z"
NAMES = {
    "data/tweets.js": js("tweets.part0", wrapped("tweet", tweet(1, entities=mentions(PERSON))))
}


def read(
    *conversations: dict[str, Any],
    group: bool = False,
    media: Mapping[str, bytes] = MappingProxyType({}),
) -> list[Item]:
    name = "direct-messages-group" if group else "direct-messages"
    files = NAMES | {f"data/{name}.js": js("direct_messages.part0", list(conversations))}
    folder = f"data/{name.replace('-', '_')}_media"
    files |= {f"{folder}/{file}": data for file, data in media.items()}
    return items(files)[1:]


def test_sent_and_received_with_the_name_that_a_post_gave() -> None:
    sent, received = read(conversation("45-123", said(8, "hi"), said(9, "&lt;3", "123")))
    assert (sent.text, sent.author) == ("hi", Author.OWNER)
    assert (received.text, received.author) == ("<3", Author.OTHER)
    ana = Person(role=Role.RECIPIENT, name="Ana Bell", handle="anabell", native_id="123")
    assert sent.people == (ana,)
    assert received.people == (structs.replace(ana, role=Role.AUTHOR),)
    assert sent.locate_hint == "Messages > Ana Bell"
    assert sent.permalink == "https://x.com/messages/45-123"
    assert sent.audience is Audience.DIRECT
    assert sent.thread == received.thread == "45-123"


def test_a_message_is_its_text_whatever_that_is() -> None:
    texts = ["5550101", "😀", " ", "2023-01-02T03:04:05Z", "https://example.org/x", "true"]
    found = read(conversation("45-123", *(said(8 + at, text) for at, text in enumerate(texts))))
    assert [item.text for item in found] == texts


def test_links_and_shared_posts_lead_somewhere() -> None:
    links = [
        {"url": "https://t.co/AAAAAAAAAA", "expanded": "https://twitter.com/x/status/5"},
        {"url": "https://t.co/BBBBBBBBBB"},
        None,
    ]
    (item,) = read(
        conversation(
            "45-123", said(8, "https://t.co/AAAAAAAAAA https://t.co/BBBBBBBBBB", urls=links)
        )
    )
    assert item.text == "https://twitter.com/x/status/5 https://t.co/BBBBBBBBBB"
    assert item.urls == ("https://twitter.com/x/status/5",)


def test_pictures_in_the_archive_and_out_of_it() -> None:
    address = "https://ton.twitter.com/dm/8/7/AbC.jpg"
    clip = "https://video.twimg.com/dm_video/8/vid.mp4?tag=1"
    there, missing = read(
        conversation("45-123", said(8, "", mediaUrls=[address]), said(9, "", mediaUrls=[clip])),
        media={"8-AbC.jpg": b"\xff\xd8"},
    )
    assert [media.path for media in there.media] == ["data/direct_messages_media/8-AbC.jpg"]
    assert [(media.kind, media.path) for media in missing.media] == [("video", "")]


def test_earlier_wordings_are_kept() -> None:
    history = [{"text": "the first wording", "createdAt": AT}, {"odd": ["the second"]}]
    (item,) = read(conversation("45-123", said(8, "the last", editHistory=history)))
    assert item.text == "the last\nthe first wording\nthe second"


def test_overlapping_entries_of_one_conversation_fall_together() -> None:
    one = conversation("45-123", said(8, "a"), said(9, "b"))
    two = conversation("45-123", said(9, "b"), said(10, "c"))
    found = read(one, two)
    assert len(found) == 4
    assert len({item.ref for item in found}) == 3


def test_a_group_has_its_newest_name_throughout() -> None:
    def renamed(name: str) -> dict[str, Any]:
        update = {"initiatingUserId": OWNER, "name": name, "createdAt": AT}
        return {"conversationNameUpdate": update}

    found = read(
        conversation("777", said(8, "hi", "888"), renamed("New &amp; better"), renamed("Old")),
        conversation("777", said(9, "ho", "888")),
        group=True,
    )
    assert [item.group for item in found] == ["New & better"] * 4
    assert [item.text for item in found] == ["hi", "New & better", "Old", "ho"]
    assert found[0].locate_hint == "Messages > New & better"


def test_those_who_join_and_leave_are_people_of_the_conversation() -> None:
    joined, left = read(
        conversation(
            "777",
            {
                "joinConversation": {
                    "initiatingUserId": "888",
                    "participantsSnapshot": [OWNER, "123"],
                    "createdAt": AT,
                }
            },
            {"participantsLeave": {"userIds": ["123"], "createdAt": AT}},
        ),
        group=True,
    )
    assert [(one.native_id, one.role) for one in joined.people] == [
        ("123", Role.PARTICIPANT),
        ("888", Role.AUTHOR),
    ]
    assert [one.handle for one in left.people] == ["anabell"]


def test_events_of_one_moment_are_told_apart() -> None:
    left = [{"participantsLeave": {"userIds": [str(one)], "createdAt": AT}} for one in range(3)]
    reactions = [
        {"reactionCreate": {"senderId": "123", "eventId": str(one), "createdAt": AT}}
        for one in range(2)
    ]
    found = read(conversation("777", *left, *reactions), group=True)
    assert len({item.ref for item in found}) == 5
    assert {item.text for item in found} == {""}


def test_unknown_events_give_all_their_words() -> None:
    new = {"pollCreate": {"question": "who visits?", "options": [{"label": "Ana"}], "id": "99"}}
    (item,) = read(conversation("777", new), group=True)
    assert item.text == "who visits?\nAna"


def test_without_owner_nobody_knows_who_wrote() -> None:
    from auditor.platforms.twitter import TwitterReader
    from tests.platforms.twitter.reading import tree_of

    files = {"data/direct-messages.js": js("x.part0", [conversation("45-123", said(8, "hi"))])}
    (item,) = [one for one in TwitterReader().read(tree_of(files)) if isinstance(one, Item)]
    assert item.author is Author.UNKNOWN
    assert {person.native_id for person in item.people} == {"45", "123"}
