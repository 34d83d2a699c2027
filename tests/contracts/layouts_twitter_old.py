"""Tiny invented Twitter/X exports of the older generations, 2012 to 2020."""

from __future__ import annotations

from auditor.models import Surface
from tests.contracts.layouts_twitter_shapes import (
    Fixture,
    account,
    conversation,
    inline,
    js,
    manifest,
    old_tweet,
    reply,
    said,
    tweet,
    wrapped,
)

C_2020 = Fixture(
    "C-2020",
    {
        "data/manifest.js": manifest({"data/tweet.js": 1, "data/direct-message.js": 1}),
        "data/account.js": js("account.part0", account()),
        "data/tweet.js": js("tweet.part0", wrapped("tweet", tweet(51))),
        "data/tweet_media/51-a.jpg": b"\xff\xd8\xff",
        "data/direct-message.js": js(
            "direct_message.part0", [conversation("45-123", said(52, "hi"))]
        ),
        "data/direct-message-group.js": js("direct_message_group.part0", []),
        "data/fleet.js": js("fleet.part0", wrapped("fleet", {"id": "61", "text": "for a day"})),
        "data/twitter-article.js": js("twitter_article.part0", []),
        "data/birdwatch-note.js": js(
            "birdwatch_note.part0", wrapped("birdwatchNote", {"noteId": "1", "summary": "hm"})
        ),
        "Your archive.html": b"<html></html>",
    },
    {Surface.POST: 1, Surface.DIRECT_MESSAGE: 1, Surface.STORY: 1, Surface.NOTE: 1},
)

B_2018 = Fixture(
    "B-2018",
    {
        "account.js": inline("account.part0", account(at="1333238400000")),
        "tweet.js": inline("tweet.part0", [tweet(51, "one"), reply(52)]),
        "tweet-part1.js": inline("tweet.part1", [tweet(53, "three")]),
        "tweet_media/51-a.jpg": b"\xff\xd8\xff",
        "direct-message.js": inline(
            "direct_message.part0",
            [
                conversation("45-123", said(54, "hi", createdAt="1533238400000")),
                conversation("778"),
                conversation("779", said(55, "all", "888", recipientId="0")),
            ],
        ),
        "like.js": inline("like.part0", wrapped("like", {"tweetId": "1000000000000000000"})),
        "follower.js": inline("follower.part0", wrapped("follower", {"accountId": "123"})),
        "lists-created.js": inline(
            "lists_created.part0",
            wrapped("userListInfo", {"urls": ["https://twitter.com/ritamoss/lists/tea"]}),
        ),
        "ip-audit.js": inline("ip_audit.part0", []),
    },
    {
        Surface.POST: 2,
        Surface.REPLY: 1,
        Surface.DIRECT_MESSAGE: 2,
        Surface.LIKE: 1,
        Surface.CONNECTION: 1,
        Surface.LIST: 1,
    },
)

_RETWEETED = {
    "text": "the whole of what Ana said that day, not cut at all",
    "user": {"name": "Ana Bell", "screen_name": "anabell", "id_str": "123"},
    "entities": {"user_mentions": [], "media": [], "hashtags": [], "urls": []},
}
_APRIL = [
    old_tweet(
        61, "he said &quot;hi&quot; \U0001f600 http://bit.ly/abc", "2012-04-01 03:35:08 +0000"
    ),
    old_tweet(
        62,
        "RT @anabell: the whole of what Ana said th…",
        "2012-04-02 03:35:08 +0000",
        retweeted_status=_RETWEETED,
    ),
]
_TABLE = (
    b'"tweet_id","in_reply_to_status_id","in_reply_to_user_id","timestamp","source","text",'
    b'"retweeted_status_id","retweeted_status_user_id","retweeted_status_timestamp",'
    b'"expanded_urls"\n'
    b'"61","","","2012-04-01 03:35:08 +0000","web","he said &quot;hi&quot;","","","",""\n'
    b'"62","","","2012-04-02 03:35:08 +0000","web","RT @anabell: the whole ...","60","123","",""\n'
    b'"63","9","123","2009-05-02 00:00:00 +0000","web","@anabell two\nlines","","","",'
    b'"http://example.org/a,http://example.org/a"\n'
)

A_2013 = Fixture(
    "A-2013",
    {
        "data/js/tweets/2012_04.js": inline("data.tweets_2012_04", _APRIL, "Grailbird."),
        "data/js/tweets/2009_05.js": inline(
            "data.tweets_2009_05",
            [
                old_tweet(
                    63,
                    "@anabell two\nlines",
                    "2009-05-02 00:00:00 +0000",
                    in_reply_to_user_id=123,
                    in_reply_to_user_id_str="123",
                    in_reply_to_screen_name="anabell",
                )
            ],
            "Grailbird.",
        ),
        "data/js/tweet_index.js": inline(
            "tweet_index",
            [{"file_name": f"data/js/tweets/{month}.js"} for month in ("2012_04", "2009_05")],
            "var ",
        ),
        "data/js/user_details.js": b'var user_details =  {"screen_name": "ritamoss", "id": "45"}',
        "data/js/payload_details.js": b'var payload_details =  {"tweets": 4}',
        "tweets.csv": _TABLE,
        "index.html": b"<html></html>",
        "README.txt": b"hello",
        "css/application.min.css": b"a{}",
    },
    {Surface.POST: 2, Surface.REPOST: 2, Surface.REPLY: 2},
    doubles=3,
)

A_TABLE = Fixture(
    "A-table-only",
    {"tweets.csv": _TABLE},
    {Surface.POST: 1, Surface.REPOST: 1, Surface.REPLY: 1},
)
