"""Tiny invented Facebook exports with one defect each, as users and tools cause them."""

from __future__ import annotations

import json

from auditor.models import Surface
from tests.contracts.instagram_shapes import AT, export_json, thread
from tests.contracts.layouts_facebook import (
    ENCRYPTED_CHATS,
    FB,
    JSON_2018,
    JSON_2022,
    JSON_2025,
    PROFILE_FILE,
)
from tests.contracts.layouts_facebook_pages import (
    HTML_2018,
    HTML_2022,
    HTML_2024,
    HTML_2026,
    IN_LANGUAGES,
    OLD_2010,
    OLD_2014,
)
from tests.contracts.layouts_facebook_shapes import comment, labelled, medium, page, post, value
from tests.contracts.layouts_instagram import Fixture

POSTS = f"{FB}/posts/your_posts__check_ins__photos_and_videos_1.json"
COMMENTS = f"{FB}/comments_and_reactions/comments.json"
THREAD = f"{FB}/messages/inbox/jobo_123456789/message_1.json"
PAGE = f"{FB}/posts/your_posts_1.html"
_TWO_COMMENTS = {"comments_v2": [comment(1, "a", "b"), comment(2, "c", "d")]}
_OTHERS = f"{FB}/posts/other_people’s_posts_to_your_timeline.json"
_POSTS_PAGE = HTML_2024.files[f"{FB}/posts/your_posts__check_ins__photos_and_videos_1.html"]
_TWO = [post(1, "", "one"), post(2, "", "two")]
_TALK = thread("Jo Bo", ["Jo Bo", "Rita Moss"], ("Jo Bo", "1"), ("Jo Bo", "2"), ("Rita Moss", "3"))

DEFECTS = (
    Fixture("cut-off-list", {POSTS: export_json(_TWO)[:-40]}, {Surface.POST: 1}, problems=1),
    Fixture(
        "cut-off-wrapper",
        {
            COMMENTS: export_json({"comments_v2": [comment(1, "a", "b"), comment(2, "c", "d")]})[
                :-40
            ]
        },
        {Surface.COMMENT: 1},
        problems=1,
    ),
    Fixture(
        "cut-off-thread",
        {**PROFILE_FILE, THREAD: export_json(_TALK)[:-130]},
        {Surface.PROFILE: 1, Surface.DIRECT_MESSAGE: 2},
        problems=1,
    ),
    Fixture(
        "cut-off-page",
        {
            PAGE: HTML_2024.files[f"{FB}/posts/your_posts__check_ins__photos_and_videos_1.html"][
                :-60
            ]
        },
        {Surface.POST: 4},
        problems=1,
    ),
    Fixture("not-json", {POSTS: b"\x00\x01 nothing of the kind"}, {}, problems=1),
    Fixture("not-a-page", {PAGE: b"\x89PNG\r\n"}, {}, problems=1),
    Fixture(
        "page-of-unknown-boxes",
        {PAGE: page("Posts", '<p class="zz9"><img src="a.jpg" />words</p>')},
        {Surface.OTHER: 4},
        problems=1,
    ),
    Fixture("empty-page", {PAGE: page("Posts", "<div>You have no data here</div>")}, {}),
    Fixture("zero-bytes", {POSTS: b""}, {}),
    Fixture("object-object", {f"{FB}/stories/archived_stories.json": b"[object Object]"}, {}),
    Fixture("empty-lists", {POSTS: b"[]", COMMENTS: b'{"comments_v2": []}'}, {}),
    Fixture("sentence-for-no-data", {POSTS: b'["You have no data in this section"]'}, {}),
    Fixture("no-data-marker", {f"{FB}/reviews/no-data.txt": b"You have no data"}, {}),
    Fixture(
        "recognised-but-strange",
        {COMMENTS: b'{"comments_v3": "none", "n": 5}'},
        {Surface.OTHER: 1},
        problems=1,
    ),
    Fixture(
        "other-wrapper",
        {COMMENTS: export_json({"c": {"d": [comment(1, "", "x")]}})},
        {Surface.COMMENT: 1},
    ),
    Fixture(
        "byte-order-mark",
        {POSTS: b"\xef\xbb\xbf" + export_json([post(1, "", "café")])},
        {Surface.POST: 1},
    ),
    Fixture(
        "already-repaired",
        {POSTS: json.dumps([post(1, "", "Ã© 🎉")], ensure_ascii=False).encode()},
        {Surface.POST: 1},
    ),
    Fixture("bare-object", {POSTS: export_json(post(1, "", "alone"))}, {Surface.POST: 1}),
    Fixture(
        "bare-labelled-object",
        {f"{FB}/posts/edits_you_made_to_posts.json": export_json(labelled(1, value("Text", "a")))},
        {Surface.EDIT_HISTORY: 1},
    ),
    Fixture(
        "labels-in-mojibake-keys",
        {
            f"{FB}/posts/edits_you_made_to_posts.json": export_json(
                [labelled(1, value("Văn bản", "chào"), value("Thời gian", timestamp_value=AT))]
            )
        },
        {Surface.EDIT_HISTORY: 1},
    ),
    Fixture(
        "records-of-wrong-types",
        {
            POSTS: export_json(
                [5, None, [], {"data": 5}, {"attachments": [None, 7]}, post(1, "", "x")]
            )
        },
        {Surface.POST: 3},
        problems=3,
        doubles=1,
    ),
    Fixture(
        "messages-of-wrong-types",
        {
            THREAD: export_json({"participants": 3, "messages": [5, {"photos": 3}, {}]}),
            f"{FB}/messages/inbox/a_2/message_1.json": export_json([1, 2]),
        },
        {Surface.DIRECT_MESSAGE: 1},
        problems=3,
    ),
    Fixture(
        "impossible-times",
        {
            POSTS: export_json(
                [
                    {"timestamp": at, "data": [{"post": str(number)}]}
                    for number, at in enumerate((-62169958800, 0, 10**15, "", None))
                ]
            )
        },
        {Surface.POST: 5},
    ),
    Fixture(
        "milliseconds",
        {POSTS: export_json([{"timestamp": AT * 1000, "data": [{"post": "x"}]}])},
        {Surface.POST: 1},
    ),
    Fixture(
        "same-photo-in-two-files",
        {
            f"{FB}/posts/album/0.json": export_json({"name": "A", "photos": [medium(1)]}),
            f"{FB}/posts/your_photos.json": export_json([medium(1)]),
        },
        {Surface.PHOTO: 2},
        doubles=1,
    ),
    Fixture(
        "apostrophe-lost-on-unpacking",
        {
            f"{FB}/groups/anonymous_posts_you_ve_written.json": export_json([post(1, "", "a")]),
            f"{FB}/posts/other_people’s_posts_to_your_timeline.json": export_json(
                [post(2, "", "b")]
            ),
            "connections/followers/who_you_ve_followed.json": export_json([{"name": "C"}]),
        },
        {Surface.GROUP_POST: 1, Surface.POST: 1, Surface.CONNECTION: 1},
    ),
    Fixture(
        "deleted-users",
        {
            **PROFILE_FILE,
            THREAD: export_json(
                {
                    "participants": [{"name": ""}, {"name": "Rita Moss"}],
                    "messages": [{"sender_name": "", "timestamp_ms": AT * 1000, "content": "bye"}],
                    "title": "",
                }
            ),
        },
        {Surface.PROFILE: 1, Surface.DIRECT_MESSAGE: 1},
    ),
    Fixture(
        "second-file-of-one-path",
        {POSTS: export_json(_TWO[:1]), f"#2/{POSTS}": export_json(_TWO[1:])},
        {Surface.POST: 2},
    ),
)

FACEBOOK = (
    JSON_2025,
    JSON_2022,
    JSON_2018,
    ENCRYPTED_CHATS,
    HTML_2018,
    HTML_2022,
    HTML_2024,
    HTML_2026,
    OLD_2014,
    OLD_2010,
    *IN_LANGUAGES,
    *DEFECTS,
)
