"""Files of what the owner posted: in groups, on the timeline, photos, stories."""

from __future__ import annotations

from auditor.models import Surface
from auditor.platforms.facebook import activity, photos, posts
from auditor.platforms.facebook.files import each
from auditor.platforms.facebook.listed_again import CHECK_INS, ON_OTHER_PAGES, WORDINGS
from auditor.platforms.facebook.rows import ANY, APOSTROPHE, loose, read, shared
from auditor.platforms.layouts import Layout

_LOG = "Activity log"

GROUPS: tuple[Layout, ...] = (
    shared(
        "(?:group_posts_and_comments|your_posts_in_groups|your_posts_and_comments_in_groups"
        "|group_posts)",
        "2018-2026",
        "posts in groups",
        Surface.GROUP_POST,
        f"{_LOG} > Groups > Posts and comments in groups",
        in_groups=True,
    ),
    shared(
        "your_comments_in_groups|group_comments",
        "2021-2026",
        "comments in groups",
        Surface.GROUP_COMMENT,
        f"{_LOG} > Groups > Comments in groups",
        in_groups=True,
    ),
    shared(
        "your_pending_posts_in_groups|pending_posts",
        "2023-2026",
        "posts waiting in groups",
        Surface.GROUP_POST,
        "the group > Your content > Pending",
        in_groups=True,
    ),
    shared(
        f"anonymous_posts_you{APOSTROPHE}ve_written|anonymous_posts|anonymous_comments.*",
        "2023-2026",
        "anonymous posts in groups",
        Surface.GROUP_POST,
        "the group > Your content > Published",
        in_groups=True,
    ),
    read(
        "your_answers_to_membership_questions",
        "2021-2026",
        "answers to questions of groups",
        Surface.GROUP_COMMENT,
        activity.answers,
    ),
    loose(
        "your_groups|your_group_membership_activity|your_group_invitations|your_badges"
        f"|groups_you{APOSTROPHE}ve_(?:searched_for|visited|managed|joined)|your_group_interactions",
        "2018-2026",
        "your groups",
        Surface.OTHER,
        "Groups > Your groups",
    ),
)

POSTS: tuple[Layout, ...] = (
    shared(
        "your_posts(?:__?check[-_]ins__?photos_and_videos)?",
        "2018-2026",
        "posts",
        Surface.POST,
        f"{_LOG} > Posts",
    ),
    shared(
        "posts_from_apps_and_websites",
        "2018-2026",
        "posts made by apps",
        Surface.POST,
        f"{_LOG} > Posts from apps and websites",
    ),
    shared(
        f"other_people{APOSTROPHE}s_posts_(?:to|on)_your_(?:timeline|profile)|wall_posts.*",
        "2018-2026",
        "posts of others on your timeline",
        Surface.POST,
        f"{_LOG} > Activity you're tagged in > Other people's posts to your profile",
        by_others=True,
    ),
    shared(
        "posts_on_other_pages_and_profiles",
        "2024-2026",
        ON_OTHER_PAGES,
        Surface.POST,
        f"{_LOG} > Posts",
    ),
    read(
        "edits_you_made_to_posts",
        "2023-2026",
        WORDINGS,
        Surface.EDIT_HISTORY,
        each(posts.earlier_wording),
    ),
    read(
        "check[-_]?ins?",
        "2024-2026",
        CHECK_INS,
        Surface.CHECK_IN,
        each(activity.check_in(f"{_LOG} > Check-ins")),
    ),
    read(
        f"places_you(?:{APOSTROPHE}ve| have)_been_tagged_in|places_you_have_been_tagged_in"
        f"|places_you{APOSTROPHE}ve_created|your_places",
        "2018-2026",
        "places you were tagged in",
        Surface.CHECK_IN,
        each(activity.check_in("Your profile > About > Places")),
    ),
    shared(
        "archive",
        "2021-2026",
        "archived posts",
        Surface.POST,
        f"{_LOG} > Archive",
        hidden=posts.ARCHIVED,
    ),
    shared(
        "trash",
        "2021-2026",
        "posts in the bin",
        Surface.DELETED,
        f"{_LOG} > Bin",
        hidden=posts.TRASHED,
    ),
    read(
        r"(?:.+/)?album/[^/]*",
        "2018-2026",
        "albums",
        Surface.PHOTO,
        photos.album,
    ),
    read(
        "your_uncategorized_photos|your_photos|media_used_for_memories|birthday_media"
        "|uncategorized_photos",
        "2018-2026",
        "photos",
        Surface.PHOTO,
        posts.with_remarks(photos.photo(Surface.PHOTO)),
    ),
    read(
        "your_videos|videos",
        "2018-2026",
        "videos",
        Surface.VIDEO,
        posts.with_remarks(photos.photo(Surface.VIDEO, "Your profile > Videos")),
    ),
    loose(
        "shared_memories|shared_albums.*|album_invites?.*|.*album_invit.*|your_drafts?|drafts?"
        "|content_sharing_links_you_have_created|your_post_drafts",
        "2021-2026",
        "shared memories, albums and drafts",
        Surface.OTHER,
        f"{_LOG} > Posts",
    ),
    loose(
        r"(?:.+/)?notes/[^/]*|notes",
        "2018-2026",
        "notes",
        Surface.NOTE,
        f"{_LOG} > Posts > Notes",
    ),
    shared(
        r"(?:.+/)?(?:stories|archived_stories)/(?:archived_stories|your_stories|stories)"
        r"|archived_stories|your_archived_stories|your_stories",
        "2018-2026",
        "stories",
        Surface.STORY,
        f"{_LOG} > Stories > Archive",
    ),
    shared(
        r"(?:.+/)?(?:short_videos|reels|live_videos|facebook_live_videos)/[^/]*"
        r"|your_(?:reels|short_videos|live_videos)",
        "2021-2026",
        "reels and live videos",
        Surface.VIDEO,
        "Your profile > Reels",
    ),
    loose(
        f"story_reactions|your_story_reactions|story_replies|{ANY}story_interactions/[^/]*",
        "2018-2026",
        "reactions to stories",
        Surface.LIKE,
        f"{_LOG} > Stories",
    ),
)
