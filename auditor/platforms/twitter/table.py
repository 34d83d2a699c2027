"""Which file of an export holds what, newest layout first.

D: mid 2022 on, plural names. C: 2020 to mid 2022, `data/tweet.js`. B: 2018 to early 2020, files
at the root. A: 2012 to 2019, `data/js/tweets/YYYY_MM.js` and tweets.csv. Large files are cut
into parts of about 100 MiB ("tweets-part1.js"). Unpacking a new export over an old one leaves
both generations side by side; both are read, and doubles fall together by number.
"""

from __future__ import annotations

from auditor.models import Surface
from auditor.platforms.layouts import Layout
from auditor.platforms.twitter import grailbird, messages, notes, other, people, profile, tweets
from auditor.platforms.twitter.records import Parse

_TELEMETRY = "about your account, devices, apps or payments; it holds no posts and no people"
_ADS = "advertising that X showed you, and what it guessed about you"
_CLICKS = "addresses that you opened in the last 30 days; nobody else sees them"
_HEADERS = "numbers and times only, of posts or messages that are read elsewhere"
_VIEWER = "part of the page that X adds for looking at the archive"


def _file(names: str) -> str:
    return rf"(?:data/)?(?:{names})(?:-part\d+)?\.js"


def _read(names: str, years: str, kind: str, parse: Parse, surface: str) -> Layout:
    return Layout(pattern=_file(names), years=years, kind=kind, parse=parse, surface=surface)


LAYOUTS: tuple[Layout, ...] = (
    _read("tweets?", "2018-2026", "posts", tweets.tweets, "post, reply, repost"),
    _read("note-tweet", "2023-2026", "long posts", notes.notes(Surface.POST), "post"),
    _read("deleted-tweets?", "2022-2026", "deleted posts", tweets.deleted, "deleted"),
    _read(
        "deleted-note-tweet",
        "2023-2026",
        "deleted long posts",
        notes.notes(Surface.DELETED),
        "deleted",
    ),
    _read("community-tweet", "2022-2026", "posts to communities", tweets.community, "group_post"),
    _read("twitter-circle-tweet", "2022-2023", "posts to the Circle", tweets.circle, "post"),
    Layout(
        pattern=r"data/js/tweets/\d{4}_\d\d\.js",
        years="2012-2019",
        kind="posts of a month",
        parse=tweets.tweets,
        surface="post, reply, repost",
    ),
    Layout(
        pattern=r"tweets\.csv|data/csv/\d{4}_\d\d\.csv",
        years="2012-2019",
        kind="table of posts",
        parse=grailbird.table,
        surface="post, reply, repost",
    ),
    _read(
        "direct-messages?|direct-messages?-group",
        "2018-2026",
        "direct messages",
        messages.messages,
        "direct_message",
    ),
    _read("likes?", "2018-2026", "liked posts", people.likes, "like"),
    _read(
        "follower",
        "2018-2026",
        "followers",
        people.connections("follower", people.FOLLOWER),
        "connection",
    ),
    _read(
        "following",
        "2018-2026",
        "accounts that you follow",
        people.connections("following", people.FOLLOWING),
        "connection",
    ),
    _read(
        "block",
        "2018-2026",
        "blocked accounts",
        people.connections("blocking", people.BLOCKED),
        "connection",
    ),
    _read(
        "mute",
        "2018-2026",
        "muted accounts",
        people.connections("muting", people.MUTED),
        "connection",
    ),
    _read(
        "smartblock",
        "2022-2026",
        "accounts blocked by X",
        people.connections("smartBlocking", people.BLOCKED),
        "connection",
    ),
    _read(
        "twitter-circle-member",
        "2022-2023",
        "Circle members",
        people.connections("twitterCircleMember", people.CIRCLE),
        "connection",
    ),
    _read("contact", "2018-2026", "uploaded address book", people.contacts, "synced_contact"),
    _read("saved-search", "2018-2026", "saved searches", people.saved_searches, "search"),
    _read("tweetdeck", "2021-2026", "TweetDeck columns", people.decks, "search"),
    _read("lists-(?:created|member|subscribed)", "2018-2026", "lists", people.lists, "list"),
    _read("grok-chat-item", "2024-2026", "chats with Grok", other.grok, "ai_chat"),
    _read("profile", "2018-2026", "profile", profile.profile, "profile"),
    _read("expanded-profile", "2023-2026", "profile", profile.expanded_profile, "profile"),
    _read("professional-data", "2022-2026", "business profile", profile.professional, "profile"),
    _read("screen-name-change", "2018-2026", "former handles", profile.former_handles, "profile"),
    _read("article|twitter-article", "2022-2026", "articles", other.articles, "post"),
    _read("community-note", "2023-2026", "community notes", other.community_notes, "note"),
    _read("birdwatch-note", "2021-2022", "community notes", other.old_community_notes, "note"),
    _read("reply-prompt", "2021-2026", "replies not sent as written", other.reply_prompts, "draft"),
    _read("moment", "2018-2026", "moments", other.moments, "post"),
    _read("fleet", "2020-2021", "fleets", other.fleets, "story"),
    _read("spaces-metadata", "2021-2026", "Spaces", other.spaces, "event"),
    _read(
        "periscope-comments-made-by-user",
        "2018-2026",
        "Periscope comments",
        other.periscope_comments,
        "comment",
    ),
    _read(
        "periscope-broadcast-metadata",
        "2018-2026",
        "Periscope broadcasts",
        other.periscope_broadcasts,
        "video",
    ),
    _read(
        "periscope-profile-description",
        "2018-2026",
        "Periscope profile",
        profile.periscope_profile,
        "profile",
    ),
    _read(
        "periscope-followers",
        "2018-2026",
        "Periscope followers",
        people.connections("periscopeFollowers", people.PERISCOPE),
        "connection",
    ),
    _read(
        "direct-message-mute",
        "2022-2026",
        "muted conversations",
        people.connections("dmMute", people.MUTED_MESSAGES),
        "connection",
    ),
    _read("audio-video-calls-in-dm.*", "2023-2026", "calls", other.calls, "direct_message"),
    Layout(
        pattern=_file(r"(?:deleted-)?tweet-headers|direct-messages?(?:-group)?-headers"),
        years="2022-2026",
        kind="headers",
        skipped=_HEADERS,
    ),
    Layout(
        pattern=_file("user-link-clicks"),
        years="2022-2026",
        kind="links that you opened",
        skipped=_CLICKS,
    ),
    Layout(
        pattern=_file(r"ad-.*|ads-.*|personalization|branch-links"),
        years="2018-2026",
        kind="advertising",
        skipped=_ADS,
    ),
    Layout(
        pattern=_file(
            r"manifest|account|account-.*|ageinfo|app|(?:twitter-)?article-metadata|"
            r"(?:commerce-)?catalog.*|connected-application|device-token|email-address-change|"
            r"community-note-(?:rating|tombstone|batsignal|api-test-note)|birdwatch-.*|"
            r"ip-audit|key-registry|ni-devices|phone-number|product-.*|protected-.*|"
            r"periscope-(?:account-information|ban-information|expired-broadcasts)|"
            r"(?:twitter-)?shop.*|sso|twitter-circle|verified.*"
        ),
        years="2018-2026",
        kind="account data",
        skipped=_TELEMETRY,
    ),
    Layout(
        pattern=r"data/js/(?:tweet_index|user_details|payload_details)\.js",
        years="2012-2019",
        kind="account data",
        skipped=_TELEMETRY,
    ),
    Layout(
        pattern=r"(?:Your archive|index)\.html?|README\.txt|data/README\.txt|(?:assets|lib|css|"
        r"img|js)/.*",
        years="2012-2026",
        kind="viewer",
        skipped=_VIEWER,
    ),
)
