"""Tiny invented Instagram exports: every layout, language and defect, and what each holds.

`items` says how many records of each surface a fixture holds, `problems` how many records or
files cannot be read; both are written by hand and compared by the tests.
"""

from __future__ import annotations

import json
from collections.abc import Mapping
from typing import NamedTuple

from auditor.models import Surface
from tests.contracts.instagram_shapes import (
    AT,
    box,
    comment,
    export_json,
    field,
    labelled,
    link_box,
    listed,
    mapped,
    page,
    picture,
    said,
    table,
    thread,
)


class Fixture(NamedTuple):
    """An export: its name says the layout or the defect, the counts what must come out.

    `doubles` of the items repeat another one and have its reference.
    """

    name: str
    files: Mapping[str, bytes]
    items: Mapping[Surface, int]
    problems: int = 0
    doubles: int = 0


IG = "your_instagram_activity"
PEOPLE = "connections/followers_and_following"
SEARCHES = "logged_information/recent_searches"
PROFILE = {
    "profile_user": [
        mapped(
            Email=field("rita.moss@example.com"),
            Phone_Number=field("+12125550100"),
            Username=field("rita.moss"),
            Name=field("Rita Moss"),
            Bio=field("tea, über all"),
            Date_of_birth=field("1990-01-01"),
            Private_Account=field("True"),
        )
    ]
}
PROFILE_FILE = {
    "personal_information/personal_information/personal_information.json": export_json(PROFILE)
}


def _account(number: int, name: str, handle: str) -> dict[str, object]:
    url = f"https://www.instagram.com/{handle}/"
    return labelled(
        number,
        {"label": "URL", "value": url, "href": url},
        {"label": "Name", "value": name},
        {"label": "Username", "value": handle},
    )


_VIDEO = {
    **picture(7, "rain, filmed"),
    "uri": "media/reels/202311/clip_17800000000000007.mp4",
    "media_metadata": {
        "video_metadata": {"subtitles": {"uri": "media/reels/202311/clip_17800000000000007.srt"}}
    },
}
_SAVED = labelled(
    91,
    {
        "label": "URL",
        "value": "https://www.instagram.com/p/AbC/",
        "href": "https://www.instagram.com/p/AbC/",
    },
    {"label": "Caption", "value": "mittens for everyone"},
    {"dict": [{"dict": [{"label": "Name", "value": "knit"}], "title": ""}], "title": "Hashtags"},
    {
        "dict": [
            {
                "dict": [
                    {"label": "URL", "value": ""},
                    {"label": "Name", "value": "Wool Shop"},
                    {"label": "Username", "value": "wool.shop"},
                ],
                "title": "",
            }
        ],
        "title": "Owner",
    },
)

JSON_2026 = Fixture(
    "json-2026",
    {
        **PROFILE_FILE,
        f"{IG}/media/posts_1.json": export_json(
            [
                {"media": [picture(1, "café 🎉")]},
                {"media": [picture(2), picture(3)], "title": "two", "creation_timestamp": AT},
            ]
        ),
        f"{IG}/media/stories.json": export_json(
            {"ig_stories": [picture(4, "s", "stories/202311")]}
        ),
        f"{IG}/media/reels.json": export_json({"ig_reels_media": [{"media": [_VIDEO]}]}),
        "media/reels/202311/clip_17800000000000007.srt": (
            b"1\n00:00:01,000 --> 00:00:03,000\nit is raining\n"
        ),
        "media/reels/202311/other_17800000000000077.srt": (
            b"1\n00:00:01,000 --> 00:00:03,000\nnobody's video\n"
        ),
        f"{IG}/media/archived_posts.json": export_json(
            {"ig_archived_post_media": [{"media": [picture(8, "old")]}]}
        ),
        f"{IG}/media/recently_deleted_content.json": export_json(
            {"ig_recently_deleted_media": [{"media": [picture(9, "gone")]}]}
        ),
        f"{IG}/media/other_content.json": export_json(
            {"ig_other_media": [{"media": [picture(10)]}]}
        ),
        f"{IG}/media/profile_photos.json": export_json({"ig_profile_picture": [picture(11)]}),
        f"{IG}/threads/threads_and_replies.json": export_json(
            {"text_post_app_text_posts": [{"media": [{**picture(12, "short thought"), "uri": ""}]}]}
        ),
        f"{IG}/comments/post_comments_1.json": export_json([comment("naïve", "wool.shop")]),
        f"{IG}/comments/reels_comments.json": export_json(
            {"comments_reels_comments": [comment("ha", "wool.shop")]}
        ),
        f"{IG}/comments/hype.json": export_json(
            {"comments_story_comments": [comment("wow", "wool.shop")]}
        ),
        f"{IG}/messages/inbox/ana_1/message_1.json": export_json(
            thread("Ana", ["Ana", "Rita Moss"], ("Ana", "hola"), ("Rita Moss", "adiós"))
        ),
        f"{IG}/messages/broadcast/news_2/message_1.json": export_json(
            thread("News", ["News", "Rita Moss"], ("News", "hello all"))
        ),
        f"{IG}/messages/cross-app-inbox/bo_3/message_1.json": export_json(
            thread("Bo", ["Bo", "Rita Moss"], ("Bo", "from the other app"))
        ),
        f"{IG}/messages/message_requests/quiet_4/message_1.json": export_json(
            thread("Quiet", ["Quiet", "Rita Moss"])
        ),
        f"{IG}/messages/ai_conversations.json": export_json(
            [labelled(70, {"label": "Prompt", "value": "a poem on tea"})]
        ),
        f"{IG}/messages/secret_conversations.json": export_json({"ig_secret_conversations": {}}),
        f"{IG}/story_interactions/questions.json": export_json(
            {"story_activities_questions": [listed("wool.shop", "is it soft?")]}
        ),
        f"{IG}/story_interactions/polls.json": export_json(
            {"story_activities_polls": [listed("wool.shop", "red")]}
        ),
        f"{IG}/likes/liked_posts.json": export_json(
            {
                "likes_media_likes": [
                    listed("wool.shop", "👍", "https://www.instagram.com/p/AbC/"),
                ]
            }
        ),
        f"{IG}/saved/saved_posts.json": export_json([_SAVED]),
        f"{PEOPLE}/followers_1.json": export_json(
            [listed("", "ana.p", "https://www.instagram.com/ana.p")]
        ),
        f"{PEOPLE}/following.json": export_json(
            {
                "relationships_following": [
                    listed("ana.p", "", "https://www.instagram.com/_u/ana.p"),
                    listed("wool.shop", "", "https://www.instagram.com/_u/wool.shop"),
                ]
            }
        ),
        f"{PEOPLE}/close_friends.json": export_json([_account(80, "Ana P", "ana.p")]),
        f"{PEOPLE}/blocked_profiles.json": export_json(_account(81, "Spam", "spam.123")),
        f"{PEOPLE}/profiles_you've_favorited.json": export_json([_account(82, "Ana P", "ana.p")]),
        f"{PEOPLE}/follow_requests_you've_received.json": export_json(
            [_account(83, "Someone", "some.one")]
        ),
        "connections/contacts/synced_contacts.json": export_json(
            {
                "contacts_contact_info": [
                    mapped(
                        First_Name=field("José"),
                        Last_Name=field("Ruiz"),
                        Contact_Information=field("+1 212 555 0123"),
                        Imported_Time=field(),
                    )
                ]
            }
        ),
        f"{SEARCHES}/profile_searches.json": export_json(
            {"searches_user": [listed("ana.p", "", "https://www.instagram.com/_u/ana.p")]}
        ),
        f"{SEARCHES}/word_or_phrase_searches.json": export_json(
            {"searches_keyword": [mapped(Search=field("wool"), Time=field("", AT))]}
        ),
        f"{SEARCHES}/place_searches.json": export_json(
            {"searches_place": [mapped(Search=field("Harbour"), Time=field("", AT))]}
        ),
        "ads_information/ads_and_topics/ads_viewed.json": export_json({"x": [mapped()]}),
        f"{IG}/gifts/no-data.txt": b"You have no data in this section",
    },
    {
        Surface.POST: 4,
        Surface.STORY: 1,
        Surface.VIDEO: 2,
        Surface.DELETED: 1,
        Surface.OTHER: 1,
        Surface.PHOTO: 1,
        Surface.COMMENT: 3,
        Surface.DIRECT_MESSAGE: 5,
        Surface.AI_CHAT: 1,
        Surface.REPLY: 1,
        Surface.POLL: 1,
        Surface.LIKE: 2,
        Surface.CONNECTION: 7,
        Surface.SYNCED_CONTACT: 1,
        Surface.SEARCH: 3,
        Surface.PROFILE: 1,
    },
)

JSON_2024 = Fixture(
    "json-2024-content-folder",
    {
        "personal_information/personal_information.json": export_json(PROFILE),
        f"{IG}/content/posts_1.json": export_json([{"media": [picture(1, "one")]}]),
        f"{IG}/content/igtv_videos.json": export_json({"ig_igtv_media": [{"media": [_VIDEO]}]}),
        f"{IG}/comments/post_comments.json": export_json(
            {"comments_media_comments": [comment("yes", "wool.shop")]}
        ),
        f"{PEOPLE}/followers_2.json": export_json(
            [listed("", "ana.p", "https://www.instagram.com/ana.p")]
        ),
        f"{PEOPLE}/recently_unfollowed_accounts.json": export_json(
            {
                "relationships_unfollowed_users": [
                    listed("", "old.pal", "https://www.instagram.com/old.pal")
                ]
            }
        ),
        f"{SEARCHES}/account_searches.json": export_json(
            {"searches_user": [mapped(Search=field("ana.p"), Time=field("", AT))]}
        ),
        f"{IG}/story_sticker_interactions/emoji_sliders.json": export_json(
            {"story_activities_emoji_sliders": [listed("wool.shop", "")]}
        ),
        f"{IG}/saved/saved_posts.json": export_json(
            {
                "saved_saved_media": [
                    {
                        "title": "wool.shop",
                        "string_map_data": {
                            "Saved on": field("", AT, "https://www.instagram.com/p/AbC/")
                        },
                    }
                ]
            }
        ),
    },
    {
        Surface.PROFILE: 1,
        Surface.POST: 1,
        Surface.VIDEO: 1,
        Surface.COMMENT: 1,
        Surface.CONNECTION: 2,
        Surface.SEARCH: 1,
        Surface.LIKE: 2,
    },
)

JSON_2021 = Fixture(
    "json-2021-flat-folders",
    {
        "account_information/personal_information.json": export_json(PROFILE),
        "account_information/profile_changes.json": export_json(
            {
                "profile_profile_change": [
                    mapped(
                        Changed=field("Bio"),
                        Previous_Value=field("tea only"),
                        New_Value=field("tea, über all"),
                        Change_Date=field("", AT),
                    )
                ]
            }
        ),
        "content/posts_1.json": export_json([{"media": [picture(1, "one")]}]),
        "content/stories.json": export_json({"ig_stories": [picture(4, "s", "stories/202111")]}),
        "comments/post_comments.json": export_json(
            {"comments_media_comments": [comment("yes", "wool.shop")]}
        ),
        "followers_and_following/followers.json": export_json(
            {"relationships_followers": [listed("", "ana.p", "https://www.instagram.com/ana.p")]}
        ),
        "followers_and_following/following_hashtags.json": export_json(
            {
                "relationships_following_hashtags": [
                    listed("", "knit", "https://www.instagram.com/explore/tags/knit")
                ]
            }
        ),
        "contacts/synced_contacts.json": export_json(
            {
                "contacts_contact_info": [
                    mapped(First_Name=field("Cy"), Contact_Information=field("cy@example.org"))
                ]
            }
        ),
        "messages/inbox/ana_1/message_1.json": export_json(
            thread("Ana", ["Ana", "Rita Moss"], ("Ana", "newer"))
        ),
        "messages/inbox/ana_1/message_2.json": export_json(
            thread("Ana", ["Ana", "Rita Moss"], ("Rita Moss", "older"))
        ),
        "recent_searches/tag_searches.json": export_json(
            {"searches_hashtag": [mapped(Search=field("knit"), Time=field("", AT))]}
        ),
        "login_and_account_creation/login_activity.json": export_json({"x": [mapped()]}),
    },
    {
        Surface.PROFILE: 1,
        Surface.EDIT_HISTORY: 1,
        Surface.POST: 1,
        Surface.STORY: 1,
        Surface.COMMENT: 1,
        Surface.CONNECTION: 1,
        Surface.OTHER: 1,
        Surface.SYNCED_CONTACT: 1,
        Surface.DIRECT_MESSAGE: 2,
        Surface.SEARCH: 1,
    },
)


def _plain(document: object) -> bytes:
    return json.dumps(document, ensure_ascii=False).encode()


_NO_DATA = ["You have no data in this section"]
LEGACY_2019 = Fixture(
    "json-2019-legacy-root",
    {
        "profile.json": _plain(
            {
                "username": "rita.moss",
                "name": "Rita Moss",
                "biography": "tea",
                "email": "r@example.com",
            }
        ),
        "media.json": _plain(
            {
                "photos": [
                    {
                        "caption": "café",
                        "taken_at": "2018-11-02T09:00:00+00:00",
                        "path": "photos/201811/aa.jpg",
                        "location": "Harbour",
                    }
                ],
                "videos": [
                    {
                        "caption": "",
                        "taken_at": "2018-11-03T09:00:00",
                        "path": "videos/201811/bb.mp4",
                    }
                ],
                "stories": [
                    {
                        "caption": "s",
                        "taken_at": "2018-11-04T09:00:00+00:00",
                        "path": "stories/c.jpg",
                    }
                ],
                "profile": [
                    {
                        "caption": "",
                        "taken_at": "2018-11-05T09:00:00+00:00",
                        "path": "profile/d.jpg",
                    }
                ],
                "direct": [{"taken_at": "2018-11-06T09:00:00+00:00", "path": "direct/e.jpg"}],
            }
        ),
        "comments.json": _plain(
            {
                "media_comments": [["2019-01-01T10:00:00+00:00", "schön", "wool.shop"]],
                "live_comments": _NO_DATA,
            }
        ),
        "connections.json": _plain(
            {
                "followers": {"ana.p": "2018-01-01T00:00:00+00:00"},
                "following": {
                    "ana.p": "2018-01-01T00:00:00+00:00",
                    "wool.shop": "2018-02-01T00:00:00",
                },
                "close_friends": {},
                "blocked_users": _NO_DATA,
            }
        ),
        "contacts.json": _plain(
            [{"first_name": "Cy", "last_name": "Low", "contact": "2125550124"}]
        ),
        "messages.json": _plain(
            [
                {
                    "participants": ["rita.moss", "ana.p"],
                    "conversation": [
                        {
                            "sender": "rita.moss",
                            "created_at": "2019-01-02T10:00:00+00:00",
                            "text": "hi",
                        },
                        {
                            "sender": "ana.p",
                            "created_at": "2019-01-01T10:00:00+00:00",
                            "heart": "❤️",
                        },
                    ],
                }
            ]
        ),
        "searches.json": _plain(
            {
                "main_search_history": [
                    {"search_click": "ana.p", "time": "2019-01-01T10:00:00+00:00", "type": "user"},
                    {
                        "search_click": "knit",
                        "time": "2019-01-01T10:01:00+00:00",
                        "type": "hashtag",
                    },
                ]
            }
        ),
        "likes.json": _plain(
            {"media_likes": [["2019-01-01T10:00:00+00:00", "wool.shop"]], "comment_likes": _NO_DATA}
        ),
        "stories_activities.json": _plain(
            {"polls": [["2019-01-01T10:00:00+00:00", "wool.shop", "red"]]}
        ),
        "seen_content.json": b"{broken",
        "settings.json": _plain({}),
    },
    {
        Surface.PROFILE: 1,
        Surface.POST: 2,
        Surface.STORY: 1,
        Surface.PHOTO: 1,
        Surface.DIRECT_MESSAGE: 3,
        Surface.COMMENT: 1,
        Surface.CONNECTION: 3,
        Surface.SYNCED_CONTACT: 1,
        Surface.SEARCH: 2,
        Surface.LIKE: 2,
    },
)

_DAY = "Oct 19, 2025 6:11 pm"
_PROFILE_ROWS = (
    ("Email", "rita.moss@example.com"),
    ("Username", "rita.moss"),
    ("Name", "Rita Moss"),
)
_NESTED_OWNER = (
    '<div><div class="pam _a6-g"><h2 class="_a6-h">Owner</h2><div class="_a6-p"><table><tr>'
    '<td class="_a6_q">Name</td><td class="_2piu _a6_r">Wool Shop</td></tr><tr>'
    '<td class="_a6_q">Username</td><td class="_2piu _a6_r">wool.shop</td></tr></table></div>'
    "</div></div>"
)


def _html(era: int, day: str = _DAY) -> dict[str, bytes]:
    """The pages of an HTML export of one era."""
    img = '<img src="media/posts/202510/17800000000000001.jpg" class="_a6_o" />'
    likes = link_box("p/AbC/", day, heading="wool.shop", era=era)
    return {
        "start_here.html": page("Start here", era=era),
        "personal_information/personal_information/personal_information.html": page(
            "Personal information", table(*_PROFILE_ROWS, era=era, last_beside=False), era=era
        ),
        f"{IG}/media/posts_1.html": page(
            "Posts",
            box("first line\nsecond & last", img, day, era),
            box("", img.replace("0001", "0002"), day, era),
            era=era,
        ),
        f"{IG}/media/stories.html": page("Stories", box("s", img, day, era), era=era),
        f"{IG}/comments/post_comments_1.html": page(
            "Comments",
            table(("Comment", "may 3, 2020"), ("Media Owner", "wool.shop"), ("Time", day), era=era),
            table(
                ("Comment", "so <3".replace("<", "&lt;")),
                ("Media Owner", "x_y"),
                ("Time", day),
                era=era,
            ),
            era=era,
        ),
        f"{PEOPLE}/followers_1.html": page("Followers", link_box("ana.p", day, era=era), era=era),
        f"{PEOPLE}/following.html": page(
            "Following", link_box("ana.p", day, "_u/", "ana.p", era=era), era=era
        ),
        f"{SEARCHES}/word_or_phrase_searches.html": page(
            "Searches", table(("Search", "wool"), ("Time", day), era=era), era=era
        ),
        f"{IG}/likes/liked_posts.html": page("Likes", likes, era=era),
        f"{IG}/saved/saved_posts.html": page(
            "Saved",
            table(
                (
                    "URL",
                    '<a href="https://www.instagram.com/p/Q/">https://www.instagram.com/p/Q/</a>',
                ),
                ("Caption", "mittens"),
                ("", _NESTED_OWNER),
                ("Saved on", day),
                era=era,
            ),
            era=era,
        ),
        f"{IG}/messages/inbox/ana_1/message_1.html": page(
            "Ana",
            box("Participants: Ana and Rita Moss", "", "", era),
            box("Rita Moss", said("bye", '<ul class="_a6-q"><li>😆Ana</li></ul>'), day, era),
            box("Ana", said("hello<br />there"), day, era),
            era=era,
        ),
        f"{IG}/message_requests/zed_2/message_1.html": page(
            "Zed", box("Zed", said("buy lamps"), day, era), era=era
        ),
    }


_HTML_ITEMS = {
    Surface.PROFILE: 1,
    Surface.POST: 2,
    Surface.STORY: 1,
    Surface.COMMENT: 2,
    Surface.CONNECTION: 2,
    Surface.SEARCH: 1,
    Surface.LIKE: 2,
    Surface.DIRECT_MESSAGE: 3,
}
HTML_2023 = Fixture("html-2023", _html(2023), _HTML_ITEMS)
HTML_2025 = Fixture("html-2025", _html(2025), _HTML_ITEMS)
HTML_2026 = Fixture("html-2026-sections", _html(2026), _HTML_ITEMS)
HTML_PORTUGUESE = Fixture(
    "html-2023-portuguese", _html(2023, "11 de nov de 2021 03:47"), _HTML_ITEMS
)
HTML_CHINESE = Fixture("html-2025-chinese", _html(2025, "2 月 22, 2022 1:22 下午"), _HTML_ITEMS)
HTML_VIETNAMESE = Fixture(
    "html-2025-vietnamese", _html(2025, "thg 2 22, 2022 1:22 CH"), _HTML_ITEMS
)
# No table of months has Finnish.
HTML_UNKNOWN_LANGUAGE = Fixture(
    "html-unknown-language", _html(2025, "22. helmik. 2022 klo 13.22"), _HTML_ITEMS
)

LANGUAGES = {
    "spanish": "Comentario|Propietario del contenido multimedia|Hora",
    "french": "Commentaire|Propriétaire du média|Heure",
    "german": "Kommentar|Medieninhaber|Zeit",
    "portuguese": "Comentário|Proprietário da mídia|Hora",
    "italian": "Commento|Proprietario del contenuto multimediale|Ora",
    "dutch": "Opmerking|Media-eigenaar|Tijd",
    "vietnamese": "Bình luận|Chủ sở hữu file phương tiện|Thời gian",
    "chinese": "留言|影音內容擁有者|時間",
    "unknown": "Kommentti|Median omistaja|Aika",
}
IN_LANGUAGES = tuple(
    Fixture(
        f"json-2025-{language}",
        {
            f"{IG}/comments/post_comments_1.json": export_json(
                [comment("ok", "wool.shop", AT, labels), comment("two words", "x_y", AT, labels)]
            )
        },
        {Surface.COMMENT: 2},
    )
    for language, labels in LANGUAGES.items()
)
