"""A tiny invented Twitter/X export of 2025, with all that X gives out, and its elders.

`items` says how many records of each surface a fixture holds, `problems` how many records or
files cannot be read or are missing, `doubles` how many items merely repeat another.
"""

from __future__ import annotations

from typing import Any

from auditor.models import Surface
from tests.contracts.layouts_twitter_old import A_2013, A_TABLE, B_2018, C_2020
from tests.contracts.layouts_twitter_shapes import (
    OWNER,
    PERSON,
    Fixture,
    account,
    conversation,
    js,
    manifest,
    mentions,
    note,
    reply,
    said,
    tweet,
    wrapped,
)

AT = "2023-08-20T11:06:14.174Z"
LONG = "the walk by the river took us all afternoon " * 8
CUT = LONG[:278] + "…"

_LINK = {
    "url": "https://t.co/AAAAAAAAAA",
    "expanded_url": "https://example.org/x",
    "display_url": "example.org/x",
    "indices": ["0", "23"],
}
_PICTURE = {
    "url": "https://t.co/PPPPPPPPPP",
    "media_url_https": "https://pbs.twimg.com/media/AbC-d.jpg",
    "type": "photo",
    "id_str": "7",
}


def _versions(*numbers: int) -> dict[str, Any]:
    return {
        "editTweetIds": [str(number) for number in numbers],
        "editableUntil": "2022-12-06T05:00:00.000Z",
        "editsRemaining": "4",
        "isEditEligible": True,
    }


POSTS_2025 = wrapped(
    "tweet",
    tweet(1600000000000000001, "tea &amp; cake &lt;3 https://t.co/AAAAAAAAAA")
    | {"entities": mentions(PERSON) | {"urls": [_LINK]}},
    reply(1600000000000000002),
    tweet(1600000000000000003, "RT @anabell: a long story that goes on and on a…")
    | {"entities": mentions(PERSON)},
    tweet(1600000000000000004, CUT + " https://t.co/PPPPPPPPPP"),
    tweet(1600000000000000005, "at home")
    | {
        "geo": {"type": "Point", "coordinates": ["41.50000", "-81.70000"]},
        "coordinates": {"type": "Point", "coordinates": ["-81.70000", "41.50000"]},
    },
    tweet(1600000000000000006, "a view https://t.co/PPPPPPPPPP")
    | {
        "entities": mentions() | {"media": [_PICTURE]},
        "extended_entities": {"media": [_PICTURE, {**_PICTURE, "type": "video"}]},
    },
    tweet(1600000000000000007, "frist", edit_info={"initial": _versions(*range(7, 9))}),
    tweet(
        1600000000000000008,
        "first",
        edit_info={
            "edit": {
                "initialTweetId": "7",
                "editControlInitial": _versions(1600000000000000007, 1600000000000000008),
            }
        },
    ),
    tweet(1600000000000000010, "only for the Circle"),
)

D_2025 = Fixture(
    "D-2025",
    {
        "data/manifest.js": manifest({"data/tweets.js": 9, "data/direct-messages.js": 2}),
        "data/account.js": js("account.part0", account()),
        "data/tweets.js": js("tweets.part0", POSTS_2025),
        "data/tweets_media/1600000000000000006-AbC-d.jpg": b"\xff\xd8\xff",
        "data/tweets_media/1600000000000000006-clip_1.mp4": b"\0\0",
        "data/note-tweet.js": js(
            "note_tweet.part0", wrapped("noteTweet", note(9001, LONG), note(9002, "<b> is bold"))
        ),
        "data/deleted-tweets.js": js(
            "deleted_tweets.part0",
            wrapped("tweet", tweet(31) | {"deleted_at": "Tue Dec 06 05:30:00 +0000 2022"}),
        ),
        "data/deleted-note-tweet.js": js(
            "deleted_note_tweet.part0", wrapped("noteTweet", note(9003, "gone", AT))
        ),
        "data/community-tweet.js": js(
            "community_tweet.part0",
            wrapped("tweet", tweet(32, community_id="5", scopes={"followers": False})),
        ),
        "data/twitter-circle-tweet.js": js(
            "twitter_circle_tweet.part0",
            wrapped("tweet", tweet(1600000000000000010, "only for the Circle")),
        ),
        "data/article.js": js(
            "article.part0",
            wrapped(
                "article",
                {"id": "71", "title": "On rain", "content": {"blocks": [{"text": "It falls."}]}},
                {"id": "72", "title": "On snow"},
            ),
        ),
        "data/article-metadata.js": js(
            "article_metadata.part0",
            wrapped("articleMetadata", {"id": "72", "lifecycleState": "Draft"}),
        ),
        "data/like.js": js(
            "like.part0",
            wrapped(
                "like",
                {"tweetId": "1600000000000000011", "fullText": "a &lt;3 b", "expandedUrl": "x"},
                {"tweetId": "12"},
                {"tweetId": "13", "fullText": "This Post is from a suspended account. {learnmore}"},
            ),
        ),
        "data/direct-messages.js": js(
            "direct_messages.part0",
            [
                conversation(
                    "45-123",
                    said(
                        1700000000000000001,
                        "see https://t.co/BBBBBBBBBB",
                        urls=[
                            {
                                "url": "https://t.co/BBBBBBBBBB",
                                "expanded": "https://twitter.com/messages/media/1",
                                "display": "pic",
                            }
                        ],
                        mediaUrls=["https://ton.twitter.com/dm/1/2/AbC.jpg"],
                    ),
                    said(1700000000000000002, "5550101", "123", editHistory=[{"text": "555"}]),
                    {
                        "reactionCreate": {
                            "senderId": "123",
                            "reactionKey": "like",
                            "eventId": "9",
                            "createdAt": AT,
                        }
                    },
                ),
                conversation("45-123", said(1700000000000000002, "5550101", "123")),
            ],
        ),
        "data/direct_messages_media/1700000000000000001-AbC.jpg": b"\xff\xd8\xff",
        "data/direct-messages-group.js": js(
            "direct_messages_group.part0",
            [
                conversation(
                    "777",
                    said(1700000000000000009, "hello all", "888"),
                    {
                        "conversationNameUpdate": {
                            "initiatingUserId": OWNER,
                            "name": "Team &amp; friends",
                            "createdAt": AT,
                        }
                    },
                    {"participantsLeave": {"userIds": ["888"], "createdAt": AT}},
                    {"participantsLeave": {"userIds": ["999"], "createdAt": AT}},
                    {
                        "participantsJoin": {
                            "initiatingUserId": OWNER,
                            "userIds": ["999"],
                            "createdAt": AT,
                        }
                    },
                    {
                        "joinConversation": {
                            "initiatingUserId": OWNER,
                            "participantsSnapshot": [OWNER, "123", "888"],
                            "createdAt": AT,
                        }
                    },
                    {"somethingNew": {"note": "pinned words", "createdAt": AT}},
                )
            ],
        ),
        "data/direct-message-headers.js": js("direct_message_headers.part0", []),
        "data/direct-message-mute.js": js(
            "direct_message_mute.part0", wrapped("dmMute", {"accountId": "123"})
        ),
        "data/audio-video-calls-in-dm.js": js(
            "audio_video_calls_in_dm.part0",
            wrapped("call", {"hostUserId": OWNER, "invitedUserIds": ["123"], "createdAt": AT}),
        ),
        "data/grok-chat-item.js": js(
            "grok_chat_item.part0",
            wrapped(
                "grokChatItem",
                {
                    "accountId": OWNER,
                    "chatId": "1800",
                    "createdAt": AT,
                    "message": "sum this up",
                    "sender": {"name": "User", "originalName": "USER", "value": "1"},
                    "attachments": [
                        {"mediaId": "66", "fileName": "visit Ana Bell.png", "mimeType": "image/png"}
                    ],
                },
                {
                    "chatId": "1800",
                    "createdAt": AT,
                    "message": "here you are",
                    "sender": {"name": "Agent"},
                },
            ),
        ),
        "data/grok_chat_media/66-66.jpg": b"\xff\xd8\xff",
        "data/community-note.js": js(
            "community_note.part0",
            wrapped(
                "communityNote",
                {"noteId": "81", "summary": "not so", "classification": "NOT_MISLEADING"},
            ),
        ),
        "data/reply-prompt.js": js(
            "reply_prompt.part0",
            wrapped("replyPrompt", {"promptId": "1", "proposedTweetText": "never sent"}),
        ),
        "data/moment.js": js(
            "moment.part0",
            wrapped(
                "moment",
                {
                    "momentId": "91",
                    "createdAt": AT,
                    "title": "A day",
                    "tweets": [{"tweet": {"id": "1", "coreData": {"text": "of rain"}}}],
                },
            ),
        ),
        "data/spaces-metadata.js": js(
            "spaces_metadata.part0",
            wrapped(
                "spacesMetadata", {"id": "1xy", "title": "Evening talk", "hostUserIds": ["123"]}
            ),
        ),
        "data/periscope-comments-made-by-user.js": js(
            "periscope_comments_made_by_user.part0",
            wrapped("comment", {"text": "lovely", "createdAt": "2016-01-02T03:04:05.123456789Z"}),
        ),
        "data/periscope-broadcast-metadata.js": js(
            "periscope_broadcast_metadata.part0",
            wrapped("x", {"title": "the fair", "latitude": "41.5", "longitude": "-81.7"}),
        ),
        "data/periscope-profile-description.js": js(
            "periscope_profile_description.part0", wrapped("x", {"bio": "still here"})
        ),
        "data/periscope-followers.js": js(
            "periscope_followers.part0", wrapped("x", {"userId": "123"})
        ),
        "data/saved-search.js": js(
            "saved_search.part0",
            wrapped("savedSearch", {"savedSearchId": "3", "query": "ana bell"}),
        ),
        "data/tweetdeck.js": js(
            "tweetdeck.part0",
            wrapped("deck", {"title": "d", "columns": [{"pathname": "/search?q=ana%20bell"}]}),
        ),
        "data/lists-created.js": js(
            "lists_created.part0",
            wrapped("userListInfo", {"url": "https://twitter.com/ritamoss/lists/my-cases"}),
        ),
        "data/lists-member.js": js(
            "lists_member.part0",
            wrapped("userListInfo", {"urls": ["https://twitter.com/anabell/lists/12345", "x"]}),
        ),
        "data/follower.js": js(
            "follower.part0",
            wrapped("follower", {"accountId": "123", "userLink": "x"}, {"accountId": "124"}),
        ),
        "data/following.js": js("following.part0", wrapped("following", {"accountId": "123"})),
        "data/block.js": js("block.part0", wrapped("blocking", {"accountId": "125"})),
        "data/mute.js": js("mute.part0", wrapped("muting", {"accountId": "126"})),
        "data/contact.js": js(
            "contact.part0",
            wrapped(
                "contact",
                {"emails": ["ana@example.org"], "phoneNumbers": ["+1+12125550101", "12345"]},
            ),
        ),
        "data/profile.js": js(
            "profile.part0",
            wrapped("profile", {"description": {"bio": "rain", "location": "Reed", "website": ""}}),
        ),
        "data/profile_media/45-me.jpg": b"\xff\xd8\xff",
        "data/screen-name-change.js": js(
            "screen_name_change.part0",
            wrapped(
                "screenNameChange",
                {
                    "accountId": OWNER,
                    "screenNameChange": {
                        "changedAt": AT,
                        "changedFrom": "rita_m",
                        "changedTo": "ritamoss",
                    },
                },
            ),
        ),
        "data/professional-data.js": js(
            "professional_data.part0", wrapped("professionalData", {"city": "Reed"})
        ),
        "data/verified-organization.js": js(
            "verified_organization.part0", [{"verifiedOrganization": {}}]
        ),
        "data/ad-impressions.js": js("ad_impressions.part0", [{"ad": {}}]),
        "data/user-link-clicks.js": js("user_link_clicks.part0", []),
        "data/README.txt": b"about this archive",
        "Your archive.html": b"<html></html>",
        "assets/images/twemoji/1.svg": b"<svg/>",
    },
    {
        Surface.POST: 9
        + 1
        + 1
        + 1,  # posts, the Circle's again, a note alone, a moment, an article
        Surface.REPLY: 1,
        Surface.REPOST: 1,
        Surface.DELETED: 2,
        Surface.GROUP_POST: 1,
        Surface.DRAFT: 2,
        Surface.LIKE: 3,
        Surface.DIRECT_MESSAGE: 12,
        Surface.AI_CHAT: 2,
        Surface.NOTE: 1,
        Surface.EVENT: 1,
        Surface.COMMENT: 1,
        Surface.VIDEO: 1,
        Surface.SEARCH: 2,
        Surface.LIST: 3,
        Surface.CONNECTION: 7,
        Surface.SYNCED_CONTACT: 1,
        Surface.PROFILE: 4,
    },
    doubles=3,
)

GENERATIONS = (D_2025, C_2020, B_2018, A_2013, A_TABLE)
