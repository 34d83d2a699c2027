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

_TELEMETRY = "about your account, devices, apps or payments; it holds no posts and no people"
_ADS = "advertising that X showed you, and what it guessed about you"
_CLICKS = "addresses that you opened in the last 30 days; nobody else sees them"
_HEADERS = "numbers and times only, of posts or messages that are read elsewhere"
_VIEWER = "part of the page that X adds for looking at the archive"


def _file(names: str) -> str:
    return rf"(?:data/)?(?:{names})(?:-part\d+)?\.js"


LAYOUTS: tuple[Layout, ...] = (
    Layout(
        pattern=_file("tweets?"),
        years="2018-2026",
        kind="posts",
        parse=tweets.tweets,
        surface="post, reply, repost",
    ),
    Layout(
        pattern=_file("note-tweet"),
        years="2023-2026",
        kind="long posts",
        parse=notes.notes(Surface.POST),
        surface="post",
    ),
    Layout(
        pattern=_file("deleted-tweets?"),
        years="2022-2026",
        kind="deleted posts",
        parse=tweets.deleted,
        surface="deleted",
    ),
    Layout(
        pattern=_file("deleted-note-tweet"),
        years="2023-2026",
        kind="deleted long posts",
        parse=notes.notes(Surface.DELETED),
        surface="deleted",
    ),
    Layout(
        pattern=_file("community-tweet"),
        years="2022-2026",
        kind="posts to communities",
        parse=tweets.community,
        surface="group_post",
    ),
    Layout(
        pattern=_file("twitter-circle-tweet"),
        years="2022-2023",
        kind="posts to the Circle",
        parse=tweets.circle,
        surface="post",
    ),
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
    Layout(
        pattern=_file("direct-messages?|direct-messages?-group"),
        years="2018-2026",
        kind="direct messages",
        parse=messages.messages,
        surface="direct_message",
    ),
    Layout(
        pattern=_file("likes?"),
        years="2018-2026",
        kind="liked posts",
        parse=people.likes,
        surface="like",
    ),
    Layout(
        pattern=_file("follower"),
        years="2018-2026",
        kind="followers",
        parse=people.connections("follower", people.FOLLOWER),
        surface="connection",
    ),
    Layout(
        pattern=_file("following"),
        years="2018-2026",
        kind="accounts that you follow",
        parse=people.connections("following", people.FOLLOWING),
        surface="connection",
    ),
    Layout(
        pattern=_file("block"),
        years="2018-2026",
        kind="blocked accounts",
        parse=people.connections("blocking", people.BLOCKED),
        surface="connection",
    ),
    Layout(
        pattern=_file("mute"),
        years="2018-2026",
        kind="muted accounts",
        parse=people.connections("muting", people.MUTED),
        surface="connection",
    ),
    Layout(
        pattern=_file("smartblock"),
        years="2022-2026",
        kind="accounts blocked by X",
        parse=people.connections("smartBlocking", people.BLOCKED),
        surface="connection",
    ),
    Layout(
        pattern=_file("twitter-circle-member"),
        years="2022-2023",
        kind="Circle members",
        parse=people.connections("twitterCircleMember", people.CIRCLE),
        surface="connection",
    ),
    Layout(
        pattern=_file("contact"),
        years="2018-2026",
        kind="uploaded address book",
        parse=people.contacts,
        surface="synced_contact",
    ),
    Layout(
        pattern=_file("saved-search"),
        years="2018-2026",
        kind="saved searches",
        parse=people.saved_searches,
        surface="search",
    ),
    Layout(
        pattern=_file("tweetdeck"),
        years="2021-2026",
        kind="TweetDeck columns",
        parse=people.decks,
        surface="search",
    ),
    Layout(
        pattern=_file("lists-(?:created|member|subscribed)"),
        years="2018-2026",
        kind="lists",
        parse=people.lists,
        surface="list",
    ),
    Layout(
        pattern=_file("grok-chat-item"),
        years="2024-2026",
        kind="chats with Grok",
        parse=other.grok,
        surface="ai_chat",
    ),
    Layout(
        pattern=_file("profile"),
        years="2018-2026",
        kind="profile",
        parse=profile.profile,
        surface="profile",
    ),
    Layout(
        pattern=_file("expanded-profile"),
        years="2023-2026",
        kind="profile",
        parse=profile.expanded_profile,
        surface="profile",
    ),
    Layout(
        pattern=_file("professional-data"),
        years="2022-2026",
        kind="business profile",
        parse=profile.professional,
        surface="profile",
    ),
    Layout(
        pattern=_file("screen-name-change"),
        years="2018-2026",
        kind="former handles",
        parse=profile.former_handles,
        surface="profile",
    ),
    Layout(
        pattern=_file("article|twitter-article"),
        years="2022-2026",
        kind="articles",
        parse=other.articles,
        surface="post",
    ),
    Layout(
        pattern=_file("community-note"),
        years="2023-2026",
        kind="community notes",
        parse=other.community_notes,
        surface="note",
    ),
    Layout(
        pattern=_file("birdwatch-note"),
        years="2021-2022",
        kind="community notes",
        parse=other.old_community_notes,
        surface="note",
    ),
    Layout(
        pattern=_file("reply-prompt"),
        years="2021-2026",
        kind="replies not sent as written",
        parse=other.reply_prompts,
        surface="draft",
    ),
    Layout(
        pattern=_file("moment"),
        years="2018-2026",
        kind="moments",
        parse=other.moments,
        surface="post",
    ),
    Layout(
        pattern=_file("fleet"),
        years="2020-2021",
        kind="fleets",
        parse=other.fleets,
        surface="story",
    ),
    Layout(
        pattern=_file("spaces-metadata"),
        years="2021-2026",
        kind="Spaces",
        parse=other.spaces,
        surface="event",
    ),
    Layout(
        pattern=_file("periscope-comments-made-by-user"),
        years="2018-2026",
        kind="Periscope comments",
        parse=other.periscope_comments,
        surface="comment",
    ),
    Layout(
        pattern=_file("periscope-broadcast-metadata"),
        years="2018-2026",
        kind="Periscope broadcasts",
        parse=other.periscope_broadcasts,
        surface="video",
    ),
    Layout(
        pattern=_file("periscope-profile-description"),
        years="2018-2026",
        kind="Periscope profile",
        parse=profile.periscope_profile,
        surface="profile",
    ),
    Layout(
        pattern=_file("periscope-followers"),
        years="2018-2026",
        kind="Periscope followers",
        parse=people.connections("periscopeFollowers", people.PERISCOPE),
        surface="connection",
    ),
    Layout(
        pattern=_file("direct-message-mute"),
        years="2022-2026",
        kind="muted conversations",
        parse=people.connections("dmMute", people.MUTED_MESSAGES),
        surface="connection",
    ),
    Layout(
        pattern=_file("audio-video-calls-in-dm.*"),
        years="2023-2026",
        kind="calls",
        parse=other.calls,
        surface="direct_message",
    ),
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
