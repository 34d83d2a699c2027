"""Tiny invented Facebook exports in JSON, one a layout, and what each holds.

`items` says how many records of each surface a fixture holds, `problems` how many records or
files cannot be read; both are written by hand and compared by the tests.
"""

from __future__ import annotations

import json

from auditor.models import Surface
from tests.contracts.instagram_shapes import AT, export_json, thread
from tests.contracts.layouts_facebook_shapes import (
    comment,
    labelled,
    medium,
    nested,
    place,
    post,
    value,
)
from tests.contracts.layouts_instagram import Fixture

FB = "your_facebook_activity"
ABOUT = "personal_information/profile_information"
PROFILE = {
    "profile_v2": {
        "name": {"full_name": "Rita Moss", "first_name": "Rita", "last_name": "Moss"},
        "emails": {"emails": ["rita.moss@example.com"], "previous_emails": []},
        "phone_numbers": [{"phone_type": "Mobile", "phone_number": "+12125550100"}],
        "work_experiences": [{"employer": "Elm Agency", "title": "Carer", "start_timestamp": AT}],
        "previous_names": [{"name": "Rita Fern", "timestamp": AT}],
        "intro_bio": {"name": "tea, über all"},
        "username": "rita.moss.9",
        "profile_uri": "https://www.facebook.com/rita.moss.9",
        "registration_timestamp": AT - 10**8,
    }
}
PROFILE_FILE = {f"{ABOUT}/profile_information.json": export_json(PROFILE)}
_TAGS = {"tags": [{"name": "Jo Bo"}]}
_WEB = {"external_context": {"url": "https://example.org/a", "name": "Lambs", "source": "Paper"}}
_REMARK = {"timestamp": AT, "comment": "lovely", "author": "Jo Bo"}

POSTS = [
    post(1, "Rita Moss updated her status.", "café with @[123456:2048:Jo Bo] 🎉"),
    post(2, "Rita Moss was with Jo Bo at Elm Court.", "", place("Elm Court"), **_TAGS),
    post(3, "Rita Moss shared a link.", "read this", _WEB),
    post(4, "", "", {"media": medium(4, "by the sea", comments=[_REMARK])}),
    post(5, "Rita Moss wrote on Jane Poe's timeline.", "happy birthday"),
    post(6, "Rita Moss shared a post to the group: Knit & Purl.", "wool"),
    post(
        7,
        "Rita Moss added a life event.",
        "",
        {"life_event": {"title": "Moved", "start_date": {"year": 2011, "month": 4, "day": 1}}},
        {"poll": {"question": "Tea?", "options": [{"option": "Yes", "voted": True}]}},
        {
            "for_sale_item": {
                "title": "Chair",
                "price": "10",
                "description": "oak",
                "seller": "Rita",
            }
        },
        {"note": {"title": "Diary", "text": "a long day", "tags": [{"name": "Ann Lee"}]}},
        {"event": {"name": "Fair", "start_timestamp": AT, "place": {"name": "The Green"}}},
        {"text": "a line"},
        {"something_new": {"inner": ["words of a kind nobody has seen"]}},
    ),
]
_MESSAGES = thread("Jo Bo", ["Jo Bo", "Rita Moss"], ("Jo Bo", "hi"), ("Rita Moss", "hello"))
_GROUP_CHAT = thread("Choir", ["Ann Lee", "Jo Bo", "Rita Moss"], ("Ann Lee", "la la"))

JSON_2025 = Fixture(
    "json-2025",
    {
        **PROFILE_FILE,
        f"{FB}/posts/your_posts__check_ins__photos_and_videos_1.json": export_json(POSTS),
        f"{FB}/posts/posts_on_other_pages_and_profiles.json": export_json(
            [labelled(1, value("Message", "well done"), value("Target"))]
        ),
        f"{FB}/posts/check-ins.json": export_json(
            labelled(
                2,
                value("Message", "here again"),
                value("URL", "https://www.facebook.com/rita.moss.9/posts/99"),
                nested(
                    "Place tags",
                    value("Name", "Elm Court"),
                    value("Coordinates", "(52.25 , 4.5)"),
                    value("Address", "1 Elm Road"),
                ),
                nested("Tags", value("Name", "Jo Bo")),
            )
        ),
        f"{FB}/posts/places_you_have_been_tagged_in.json": export_json(
            [labelled(3, value("Visit time", timestamp_value=AT), value("Place name", "The Green"))]
        ),
        f"{FB}/posts/edits_you_made_to_posts.json": export_json(
            [labelled(n, value("Text", words)) for n, words in enumerate(("first", "second"))]
        ),
        f"{FB}/posts/archive.json": export_json({"archive_v2": [post(8, "", "old words")]}),
        f"{FB}/posts/trash.json": export_json({"trash_v2": [post(9, "", "gone words")]}),
        f"{FB}/posts/album/0.json": export_json(
            {
                "name": "Summer",
                "photos": [medium(4, "by the sea", comments=[_REMARK]), medium(11)],
                "cover_photo": medium(4),
                "last_modified_timestamp": AT,
                "description": "our week",
            }
        ),
        f"{FB}/posts/your_uncategorized_photos.json": export_json(
            {"other_photos_v2": [medium(12)]}
        ),
        f"{FB}/posts/your_videos.json": export_json(
            {"videos_v2": [{**medium(13, "a film"), "uri": "posts/media/videos/13131313131.mp4"}]}
        ),
        f"{FB}/comments_and_reactions/comments.json": export_json(
            {
                "comments_v2": [
                    comment(1, "Rita Moss commented on Jane Poe's photo.", "so tall now"),
                    comment(2, "Rita Moss replied to her own comment."),
                    comment(3, "Rita Moss commented on a post.", "in here", "Knit & Purl"),
                ]
            }
        ),
        f"{FB}/comments_and_reactions/likes_and_reactions_1.json": export_json(
            [
                labelled(
                    1,
                    value("Reaction", "Like"),
                    value("URL", "https://www.facebook.com/jane/posts/5"),
                    value("Name", "Jane Poe"),
                )
            ]
        ),
        f"{FB}/groups/group_posts_and_comments.json": export_json(
            {"group_posts_v2": [post(20, "Rita Moss posted in Knit & Purl.", "a sock")]}
        ),
        f"{FB}/groups/your_comments_in_groups.json": export_json(
            {"group_comments_v2": [comment(21, "", "nice sock", "Knit & Purl")]}
        ),
        f"{FB}/groups/your_pending_posts_in_groups.json": export_json(
            {"pending_posts_v2": [post(22, "", "soon")]}
        ),
        f"{FB}/groups/anonymous_posts_you've_written.json": export_json(
            {"anonymous_author_posts": [post(23, "", "nobody knows")]}
        ),
        f"{FB}/groups/your_answers_to_membership_questions.json": export_json(
            {
                "group_membership_questions_answers_v2": {
                    "group_answers": [
                        {
                            "group_name": "Knit & Purl",
                            "answers": [
                                {"question": "Why?", "answer": "wool", "timestamp": AT},
                                {"question": "Where?", "answer": "here", "timestamp": AT},
                            ],
                        }
                    ]
                }
            }
        ),
        f"{FB}/messages/inbox/jobo_123456789/message_1.json": export_json(_MESSAGES),
        f"{FB}/messages/e2ee_cutover/choir_223456789/message_1.json": export_json(_GROUP_CHAT),
        f"{FB}/stories/archived_stories.json": export_json(
            {
                "archived_stories_v2": [
                    post(24, "Rita Moss added to her story.", "", {"media": medium(24)})
                ]
            }
        ),
        f"{FB}/events/your_events.json": export_json(
            {"your_events_v2": [{"name": "Fair", "start_timestamp": AT, "description": "stalls"}]}
        ),
        f"{FB}/events/your_event_responses.json": export_json(
            {
                "event_responses_v2": {
                    "events_joined": [{"name": "Ball", "start_timestamp": AT, "end_timestamp": 0}],
                    "events_declined": [],
                }
            }
        ),
        f"{FB}/polls/your_poll_votes.json": export_json([labelled(1, value("Question", "Tea?"))]),
        f"{FB}/facebook_marketplace/items_sold.json": export_json(
            {
                "items_selling_v2": [
                    {
                        "title": "Chair",
                        "price": "$10",
                        "created_timestamp": AT,
                        "description": "oak",
                    }
                ]
            }
        ),
        f"{FB}/reviews/reviews_you've_given.json": export_json(
            {"recommendations_v2": [post(25, "Rita Moss recommends Elm Court.", "kind staff")]}
        ),
        f"{FB}/pages/pages_you've_liked.json": export_json(
            {"page_likes_v2": [{"name": "Wool Shop", "timestamp": AT}]}
        ),
        f"{FB}/ai/no-data.txt": b"You have no data in this section",
        "connections/friends/your_friends.json": export_json(
            {
                "friends_v2": [
                    {"name": "Jo Bo", "timestamp": AT},
                    {"name": "Zoë Ng", "timestamp": AT},
                ]
            }
        ),
        "connections/friends/people_you_may_know.json": export_json(
            {
                "media": [],
                "label_values": [
                    {"label": "Friend suggestions", "vec": [{"value": "Al Ek"}, {"value": "Bo Ek"}]}
                ],
                "fbid": "123",
            }
        ),
        "connections/followers/who_you've_followed.json": export_json(
            {"following_v3": [{"name": "Wool Shop", "timestamp": AT}]}
        ),
        f"{ABOUT}/contacts_uploaded_before_2021.json": export_json(
            {
                "label_values": [
                    {
                        "label": "Contacts",
                        "vec": [
                            {"dict": [value("Contact point", "2125550111"), value("Name", "Ann")]},
                            {"dict": [value("Contact point", "b@example.org"), value("Name", "B")]},
                        ],
                    }
                ],
                "fbid": "9",
            }
        ),
        "personal_information/other_personal_information/your_imported_contacts.json": export_json(
            [labelled(1, value("Contact name", "Cy"), value("Contact point", "+1 212 555 0112"))]
        ),
        "logged_information/search/your_search_history.json": export_json(
            {
                "searches_v2": [
                    {
                        "timestamp": AT,
                        "title": 'You searched for "jane poe"',
                        "data": [{"text": "jane poe"}],
                        "attachments": [{"data": [{"text": '"jane poe"'}]}],
                    }
                ]
            }
        ),
        "logged_information/interactions/recently_visited.json": export_json(
            {
                "visited_things_v2": [
                    {
                        "name": "Profile visits",
                        "description": "People whose profiles you visited",
                        "entries": [
                            {
                                "timestamp": AT,
                                "data": {
                                    "name": "Jane Poe",
                                    "uri": "https://www.facebook.com/jane",
                                },
                            }
                        ],
                    }
                ]
            }
        ),
        "ads_information/advertisers.json": export_json([{"name": "Shop"}]),
        "security_and_login_information/logins.json": export_json([{"ip": "192.0.2.1"}]),
    },
    {
        Surface.PROFILE: 1,
        Surface.POST: 8,
        Surface.GROUP_POST: 4,
        Surface.COMMENT: 4,
        Surface.GROUP_COMMENT: 4,
        Surface.CHECK_IN: 2,
        Surface.EDIT_HISTORY: 2,
        Surface.DELETED: 1,
        Surface.PHOTO: 4,
        Surface.VIDEO: 1,
        Surface.LIKE: 2,
        Surface.DIRECT_MESSAGE: 3,
        Surface.STORY: 1,
        Surface.EVENT: 2,
        Surface.POLL: 1,
        Surface.LISTING: 1,
        Surface.REVIEW: 1,
        Surface.CONNECTION: 5,
        Surface.SYNCED_CONTACT: 3,
        Surface.SEARCH: 2,
    },
    doubles=1,
)

JSON_2022 = Fixture(
    "json-2022",
    {
        "profile_information/profile_information.json": export_json(PROFILE),
        "posts/your_posts_1.json": export_json(POSTS),
        "posts/archive.json": export_json({"archive_v2": []}),
        "comments_and_reactions/comments.json": export_json(
            {"comments_v2": [comment(1, "Rita Moss commented on Jane Poe's photo.", "so tall")]}
        ),
        "comments_and_reactions/posts_and_comments.json": export_json(
            {
                "reactions_v2": [
                    {
                        "timestamp": AT,
                        "title": "Rita Moss likes Jane Poe's post.",
                        "data": [{"reaction": {"reaction": "LIKE", "actor": "Rita Moss"}}],
                    }
                ]
            }
        ),
        "groups/your_posts_in_groups.json": export_json(
            {"group_posts_v2": [post(20, "Rita Moss posted in Knit & Purl.", "a sock")]}
        ),
        "friends_and_followers/friends.json": export_json(
            {"friends_v2": [{"name": "Jo Bo", "timestamp": AT}]}
        ),
        "friends_and_followers/friend_requests_received.json": export_json(
            {"received_requests_v2": [{"name": "Max Roe", "timestamp": AT}]}
        ),
        "friends_and_followers/removed_friends.json": export_json(
            {"deleted_friends_v2": [{"name": "Ida Roe", "timestamp": AT}]}
        ),
        "messages/archived_threads/jobo_123456789/message_1.json": export_json(_MESSAGES),
        "search/your_search_history.json": export_json(
            {"searches_v2": [{"timestamp": AT, "data": [{"text": "jane"}]}]}
        ),
        "other_personal_information/your_address_books.json": export_json(
            {
                "address_book_v2": {
                    "address_book": [
                        {
                            "name": "Ann",
                            "details": [{"contact_point": "+12125550111"}],
                            "created_timestamp": AT,
                        }
                    ]
                }
            }
        ),
    },
    {
        Surface.PROFILE: 1,
        Surface.POST: 6,
        Surface.GROUP_POST: 2,
        Surface.COMMENT: 2,
        Surface.LIKE: 1,
        Surface.CONNECTION: 3,
        Surface.DIRECT_MESSAGE: 2,
        Surface.SEARCH: 1,
        Surface.SYNCED_CONTACT: 1,
    },
)

JSON_2018 = Fixture(
    "json-2018",
    {
        "profile_information/profile_information.json": export_json(
            {"profile": PROFILE["profile_v2"]}
        ),
        "posts/your_posts.json": export_json({"status_updates": [POSTS[0], POSTS[1]]}),
        "posts/other_people's_posts_to_your_timeline.json": export_json(
            {"wall_posts_sent_to_you": [post(1, "Jane Poe wrote on your timeline.", "hello you")]}
        ),
        "comments/comments.json": export_json(
            {"comments": [comment(1, "Rita Moss commented on Jane Poe's photo.", "so tall")]}
        ),
        "friends/friends.json": export_json({"friends": [{"name": "Jo Bo", "timestamp": AT}]}),
        "groups/your_posts_and_comments_in_groups.json": export_json(
            {
                "group_posts": {
                    "activity_log_data": [
                        post(20, "Rita Moss posted in Knit & Purl.", "a sock"),
                        comment(21, "Rita Moss commented on Jo Bo's post.", "nice", "Knit & Purl"),
                    ]
                }
            }
        ),
        "messages/inbox/jobo_123456789/message.json": export_json(_MESSAGES),
        "about_you/your_address_books.json": export_json(
            {"address_book": {"address_book": [{"name": "Ann", "details": []}]}}
        ),
        "notes/notes.json": export_json(
            {
                "notes": [
                    {
                        "title": "Diary",
                        "created_timestamp": AT,
                        "text": "a long day",
                        "tags": [{"name": "Ann Lee"}],
                        "media": [],
                    }
                ]
            }
        ),
        "search_history/your_search_history.json": export_json(
            {"searches": [{"timestamp": AT, "title": "You searched for “jane”"}]}
        ),
    },
    {
        Surface.PROFILE: 1,
        Surface.POST: 3,
        Surface.COMMENT: 1,
        Surface.CONNECTION: 1,
        Surface.GROUP_POST: 1,
        Surface.GROUP_COMMENT: 1,
        Surface.DIRECT_MESSAGE: 2,
        Surface.SYNCED_CONTACT: 1,
        Surface.NOTE: 1,
        Surface.SEARCH: 1,
    },
)


def encrypted(name: str, *messages: tuple[str, str]) -> bytes:
    """A thread of the separate export of encrypted chats: clean UTF-8."""
    return json.dumps(
        {
            "participants": [name, "Rita Moss"],
            "threadName": f"{name}_4",
            "messages": [
                {
                    "isUnsent": False,
                    "media": [],
                    "reactions": [],
                    "senderName": sender,
                    "text": text,
                    "timestamp": (AT + number) * 1000,
                    "type": "text",
                }
                for number, (sender, text) in enumerate(messages)
            ],
        },
        ensure_ascii=False,
    ).encode()


ENCRYPTED_CHATS = Fixture(
    "encrypted-chats",
    {
        "Zoë Ng_1.json": encrypted("Zoë Ng", ("Zoë Ng", "Ã©tait né 🎉"), ("Rita Moss", "oui")),
        "Jo Bo_2.json": encrypted("Jo Bo"),
    },
    {Surface.DIRECT_MESSAGE: 3},
)
