"""Tiny invented Instagram exports with one defect each, as users and tools cause them."""

from __future__ import annotations

import json

from auditor.models import Surface
from tests.contracts.instagram_shapes import AT, comment, export_json, page, picture, thread
from tests.contracts.layouts_instagram import (
    HTML_2023,
    HTML_2025,
    HTML_2026,
    HTML_CHINESE,
    HTML_PORTUGUESE,
    HTML_UNKNOWN_LANGUAGE,
    HTML_VIETNAMESE,
    IG,
    IN_LANGUAGES,
    JSON_2021,
    JSON_2024,
    JSON_2026,
    LEGACY_2019,
    PEOPLE,
    PROFILE_FILE,
    Fixture,
)

POSTS = f"{IG}/media/posts_1.json"
_TWO_POSTS = export_json([{"media": [picture(1, "one")]}, {"media": [picture(2, "two")]}])
_THREE_MESSAGES = export_json(
    thread("Ana", ["Ana", "Rita Moss"], ("Ana", "1"), ("Ana", "2"), ("Rita Moss", "3"))
)
_PAGE = HTML_2025.files[f"{IG}/media/posts_1.html"]

DEFECTS = (
    Fixture("cut-off-list", {POSTS: _TWO_POSTS[:-40]}, {Surface.POST: 1}, problems=1),
    Fixture(
        "cut-off-wrapper",
        {f"{IG}/media/stories.json": export_json({"ig_stories": [picture(1), picture(2)]})[:-40]},
        {Surface.STORY: 1},
        problems=1,
    ),
    Fixture(
        "cut-off-thread",
        {**PROFILE_FILE, f"{IG}/messages/inbox/ana_1/message_1.json": _THREE_MESSAGES[:-130]},
        {Surface.PROFILE: 1, Surface.DIRECT_MESSAGE: 2},
        problems=1,
    ),
    Fixture(
        "cut-off-page", {f"{IG}/media/posts_1.html": _PAGE[:-90]}, {Surface.POST: 2}, problems=1
    ),
    Fixture("not-json", {POSTS: b"\x00\x01 nothing of the kind"}, {}, problems=1),
    Fixture("not-a-page", {f"{IG}/media/posts_1.html": b"\x89PNG\r\n"}, {}, problems=1),
    Fixture(
        "page-of-unknown-boxes",
        {f"{IG}/media/posts_1.html": page("Posts", '<p class="zz9"><img src="a.jpg" />words</p>')},
        {},
        problems=1,
    ),
    Fixture("empty-page", {f"{IG}/media/posts_1.html": page("Posts", "<div>No data</div>")}, {}),
    Fixture("zero-bytes", {POSTS: b""}, {}),
    Fixture("object-object", {f"{IG}/media/archived_posts.json": b"[object Object]"}, {}),
    Fixture("empty-list", {POSTS: b"[]", f"{IG}/media/reels.json": b'{"ig_reels_media": []}'}, {}),
    Fixture("sentence-for-no-data", {POSTS: b'["You have no data in this section"]'}, {}),
    Fixture(
        "byte-order-mark",
        {POSTS: b"\xef\xbb\xbf" + export_json([{"media": [picture(1, "caf\u00e9")]}])},
        {Surface.POST: 1},
    ),
    Fixture(
        "already-repaired",
        {POSTS: json.dumps([{"media": [picture(1, "Ã© 🎉")]}], ensure_ascii=False).encode()},
        {Surface.POST: 1},
    ),
    Fixture(
        "bare-object", {POSTS: export_json({"media": [picture(1, "alone")]})}, {Surface.POST: 1}
    ),
    Fixture(
        "records-of-wrong-types",
        {
            POSTS: export_json(
                [{"media": 5}, {"media": [picture(1, "fine")]}, 7, [], {"media": ["x"]}]
            ),
            f"{IG}/comments/post_comments_1.json": export_json(
                [{"string_map_data": ["Comment"]}, comment("fine", "x_y")]
            ),
        },
        {Surface.POST: 1, Surface.COMMENT: 1},
        problems=5,
    ),
    Fixture(
        "messages-of-wrong-types",
        {
            f"{IG}/messages/inbox/ana_1/message_1.json": export_json(
                {"participants": 3, "messages": [5, {"sender_name": "Ana", "photos": 3}, {}]}
            ),
            f"{IG}/messages/inbox/bo_2/message_1.json": export_json([1, 2]),
            f"{IG}/messages/inbox/cy_3/message_1.json": export_json({"messages": "none"}),
        },
        {Surface.DIRECT_MESSAGE: 1},
        problems=4,
    ),
    Fixture(
        "impossible-times",
        {
            POSTS: export_json(
                [
                    {"media": [{**picture(1, "a"), "creation_timestamp": at}]}
                    for at in (-62169958800, 0, 10**15, "", None)
                ]
            )
        },
        {Surface.POST: 5},
        doubles=4,
    ),
    Fixture(
        "same-picture-twice",
        {
            POSTS: export_json([{"media": [picture(1, "a")]}]),
            f"{IG}/media/posts_2.json": _TWO_POSTS,
        },
        {Surface.POST: 3},
        doubles=1,
    ),
    Fixture(
        "apostrophe-turned-into-underscore",
        {
            f"{PEOPLE}/profiles_you_ve_favorited.json": export_json([]),
            f"{PEOPLE}/follow_requests_you’ve_received.json": export_json([]),
            f"{PEOPLE}/profiles_youve_favorited.json": export_json([]),
        },
        {},
    ),
    Fixture(
        "people-without-names",
        {
            f"{PEOPLE}/followers_1.json": export_json(
                [{"title": "", "media_list_data": [], "string_list_data": []}, {"title": ""}]
            )
        },
        {Surface.CONNECTION: 2},
        doubles=1,
    ),
    Fixture(
        "empty-values-for-lists",
        {
            f"{IG}/comments/post_comments_1.json": export_json(
                [
                    {"media_list_data": None, "string_map_data": None},
                    {"string_map_data": {"Time": {"timestamp": AT}}},
                ]
            )
        },
        {Surface.COMMENT: 2},
    ),
)

INSTAGRAM = (
    JSON_2026,
    JSON_2024,
    JSON_2021,
    LEGACY_2019,
    HTML_2023,
    HTML_2025,
    HTML_2026,
    HTML_PORTUGUESE,
    HTML_CHINESE,
    HTML_VIETNAMESE,
    HTML_UNKNOWN_LANGUAGE,
    *IN_LANGUAGES,
    *DEFECTS,
)
