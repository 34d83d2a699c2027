"""Tiny invented Twitter/X exports with one defect each, as users, tools and X itself cause them."""

from __future__ import annotations

import json

from auditor.models import Surface
from tests.contracts.layouts_twitter import GENERATIONS
from tests.contracts.layouts_twitter_shapes import (
    Fixture,
    conversation,
    js,
    manifest,
    old_tweet,
    said,
    tweet,
    wrapped,
)

TWEETS = "data/tweets.js"
MESSAGES = "data/direct-messages.js"
_TWO = js("tweets.part0", wrapped("tweet", tweet(1, "one"), tweet(2, "two")))
_THREE_MESSAGES = js(
    "direct_messages.part0",
    [conversation("45-123", said(11, "a"), said(12, "b"), said(13, "c"))],
)
_COLUMNS = b"tweet_id,timestamp,text\n"

DEFECTS = (
    Fixture("nothing-ever-posted", {TWEETS: b"window.YTD.tweets.part0 = [ ]"}, {}),
    Fixture("zero-bytes", {TWEETS: b""}, {}, problems=1),
    Fixture("not-javascript", {TWEETS: b"\x00\x01 nothing of the kind"}, {}, problems=1),
    Fixture("cut-off-in-the-preface", {TWEETS: _TWO[:20]}, {}, problems=1),
    Fixture("cut-off-after-the-bracket", {TWEETS: _TWO[:27]}, {}, problems=1),
    Fixture("cut-off-between-posts", {TWEETS: _TWO[:-2]}, {Surface.POST: 2}, problems=1),
    Fixture("cut-off-in-a-post", {TWEETS: _TWO[:-40]}, {Surface.POST: 2}, problems=1),
    Fixture(
        "cut-off-in-a-conversation",
        {MESSAGES: _THREE_MESSAGES[:-60]},
        {Surface.DIRECT_MESSAGE: 3},
        problems=1,
    ),
    Fixture("two-files-in-one", {TWEETS: _TWO + b"\n" + _TWO}, {Surface.POST: 2}, problems=1),
    Fixture(
        "without-preface-with-mark-and-semicolon",
        {TWEETS: b"\xef\xbb\xbf" + _TWO.partition(b"= ")[2] + b";\n"},
        {Surface.POST: 2},
    ),
    Fixture("windows-line-ends", {TWEETS: _TWO.replace(b"\n", b"\r\n")}, {Surface.POST: 2}),
    Fixture(
        "minified",
        {
            TWEETS: b"window.YTD.tweets.part0="
            + json.dumps(wrapped("tweet", tweet(1, 'a "},{" b'), tweet(2))).encode()
        },
        {Surface.POST: 2},
    ),
    Fixture(
        "a-single-object",
        {TWEETS: b"window.YTD.tweets.part0 = " + json.dumps({"tweet": tweet(1)}).encode()},
        {Surface.POST: 1},
    ),
    Fixture(
        "half-a-surrogate-pair",
        {
            "data/js/tweets/2016_02.js": b"Grailbird.data.x = \n [ {"
            + json.dumps(old_tweet(9, "cut \ud83d", "2016-02-01 10:00:00 +0000")).encode()[1:]
            + b" ]"
        },
        {Surface.POST: 1},
    ),
    Fixture(
        "bytes-that-are-no-letters",
        {TWEETS: _TWO.replace(b"two", b"t\xffo")},
        {Surface.POST: 2},
        problems=1,
    ),
    Fixture(
        "fields-of-other-types",
        {
            TWEETS: js(
                "tweets.part0",
                wrapped(
                    "tweet",
                    tweet(1, favorite_count={"n": 1}, entities=[1], geo="here", edit_info=7),
                    tweet(2, in_reply_to_user_id_str=123, created_at=None, id_str=2),
                    tweet(3, entities={"user_mentions": [{"name": 5, "screen_name": "x"}, 7]}),
                    tweet(4, full_text=["a", "list"]),
                ),
            )
        },
        {Surface.POST: 2, Surface.REPLY: 1},
        problems=1,
    ),
    Fixture(
        "missing-addresses-in-links",
        {TWEETS: js("tweets.part0", wrapped("tweet", tweet(1, entities={"urls": [{}]})))},
        {Surface.POST: 1},
    ),
    Fixture(
        "messages-of-other-types",
        {
            MESSAGES: js(
                "direct_messages.part0",
                [
                    conversation("45-123", said(1, "x", urls="none", reactions=None, mediaUrls=5)),
                    {"dmConversation": {"messages": [said(2, "no number")]}},
                    {"dmConversation": {"conversationId": "1-2", "messages": "none"}},
                    {"dmConversation": {"conversationId": "1-2", "messages": [5, {}]}},
                    7,
                ],
            )
        },
        {Surface.DIRECT_MESSAGE: 2},
        problems=4,
    ),
    Fixture(
        "empty-records",
        {
            "data/profile.js": js("profile.part0", [{"profile": {}}]),
            "data/contact.js": js("contact.part0", [{"contact": {}}, {}]),
            TWEETS: b"window.YTD.tweets.part0 = [ { } ]",
        },
        {},
    ),
    Fixture(
        "stale-and-current-side-by-side",
        {
            "data/manifest.js": manifest({TWEETS: 2}),
            TWEETS: _TWO,
            "data/tweet.js": js("tweet.part0", wrapped("tweet", tweet(1, "one"), tweet(3, "gone"))),
            "data/tweets_media/1-a.jpg": b"\xff\xd8\xff",
            "data/tweet_media/1-a.jpg": b"\xff\xd8\xff",
        },
        {Surface.POST: 4},
        doubles=1,
    ),
    Fixture(
        "a-part-is-missing",
        {TWEETS: _TWO, "data/tweets-part2.js": js("tweets.part2", wrapped("tweet", tweet(5)))},
        {Surface.POST: 3},
        problems=1,
    ),
    Fixture(
        "the-first-part-is-missing",
        {"data/like-part1.js": js("like.part1", wrapped("like", {"tweetId": "5"}))},
        {Surface.LIKE: 1},
        problems=1,
    ),
    Fixture(
        "fewer-than-the-manifest-says",
        {
            "data/manifest.js": manifest({TWEETS: 5, "data/like.js": 7, "data/mute.js": 0}),
            TWEETS: _TWO,
        },
        {Surface.POST: 2},
        problems=2,
    ),
    Fixture(
        "one-of-several-parts",
        {"data/manifest.js": manifest({TWEETS: 2}, isPartialArchive=True), TWEETS: _TWO},
        {Surface.POST: 2},
        problems=1,
    ),
    Fixture(
        "damaged-manifest",
        {"data/manifest.js": b'window.__THAR_CONFIG = {"dataTypes": {"a": 5', TWEETS: _TWO},
        {Surface.POST: 2},
    ),
    Fixture(
        "a-month-is-missing",
        {
            "data/js/tweet_index.js": b"var tweet_index =  "
            b'[{"file_name":"data/js/tweets/2012_03.js"}]'
        },
        {},
        problems=1,
    ),
    Fixture(
        "table-of-somebody-else",
        {"tweets.csv": b"id,when,what\n1,2,3\n", TWEETS: _TWO},
        {Surface.POST: 2},
        problems=1,
    ),
    Fixture(
        "table-with-bad-rows",
        {
            "tweets.csv": _COLUMNS
            + b'1,2012-04-01 03:35:08 +0000,"fine"\nx,y,z\n2\n3,2012-04-01 03:35:08 +0000,"cut'
        },
        {Surface.POST: 1},
        problems=3,
    ),
)

TWITTER = (*GENERATIONS, *DEFECTS)
