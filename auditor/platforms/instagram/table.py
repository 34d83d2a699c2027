"""Which files Instagram's exports hold, since when, and what is done with them.

The folders moved four times, the names hardly, so most rows ask for the last folder and the
name. The first row that fits a path counts.
"""

from __future__ import annotations

from auditor.models import Surface
from auditor.platforms.instagram import (
    activity,
    legacy_table,
    people,
    posts,
    profile,
    skipped,
)
from auditor.platforms.instagram.files import Parse, each
from auditor.platforms.layouts import Layout
from auditor.platforms.meta import messages

_ANY = r"(?:.+/)?"
_PAGE = r"(?:_\d+)?\.(?:json|html)"
_APOSTROPHE = "['’_]?"

_COMMENTS = "Your activity > Interactions > Comments"
_PHOTOS = "Your activity > Photos and videos"


def _read(pattern: str, years: str, kind: str, surface: Surface, parse: Parse) -> Layout:
    return Layout(pattern=pattern, years=years, kind=kind, surface=surface.value, parse=parse)


def _list(names: str, years: str, title: str, private: bool = True) -> Layout:
    return _read(
        rf"{_ANY}(?:{names}){_PAGE}",
        years,
        title.lower(),
        Surface.CONNECTION,
        each(people.connection(title, private)),
    )


def _answers(name: str, kind: str, surface: Surface) -> Layout:
    return _read(
        rf"{_ANY}(?:story_interactions|story_sticker_interactions)/{name}{_PAGE}",
        "2021-2026",
        kind,
        surface,
        each(activity.answer(surface, f"Your activity > Interactions > Story replies ({kind})")),
    )


_POSTS = (
    _read(
        rf"{_ANY}(?:media|content)/posts{_PAGE}",
        "2021-2026",
        "posts",
        Surface.POST,
        each(posts.post(Surface.POST, f"{_PHOTOS} > Posts")),
    ),
    _read(
        rf"{_ANY}(?:media|content)/stories{_PAGE}",
        "2021-2026",
        "stories",
        Surface.STORY,
        each(posts.post(Surface.STORY, "Your activity > Stories archive")),
    ),
    _read(
        rf"{_ANY}(?:media|content)/(?:reels|igtv_videos|live_videos){_PAGE}",
        "2021-2026",
        "reels and long videos",
        Surface.VIDEO,
        each(posts.post(Surface.VIDEO, f"{_PHOTOS} > Reels")),
    ),
    _read(
        rf"{_ANY}(?:media|content)/archived_posts{_PAGE}",
        "2021-2026",
        "archived posts",
        Surface.POST,
        each(posts.post(Surface.POST, "Your activity > Archived > Posts", posts.ARCHIVED)),
    ),
    _read(
        rf"{_ANY}(?:media|content)/recently_deleted_content{_PAGE}",
        "2021-2026",
        "recently deleted posts, stories and reels",
        Surface.DELETED,
        each(posts.post(Surface.DELETED, "Your activity > Recently deleted", posts.DELETED)),
    ),
    _read(
        rf"{_ANY}(?:media|content)/profile_photos{_PAGE}",
        "2021-2026",
        "profile pictures",
        Surface.PHOTO,
        each(posts.post(Surface.PHOTO, "Your profile > picture")),
    ),
    _read(
        rf"{_ANY}(?:media|content)/other_content{_PAGE}",
        "2021-2026",
        "other pictures and videos",
        Surface.OTHER,
        each(posts.post(Surface.OTHER, _PHOTOS)),
    ),
    _read(
        rf"{_ANY}threads/threads_and_replies{_PAGE}",
        "2023-2026",
        "posts and replies on Threads",
        Surface.POST,
        each(posts.post(Surface.POST, "Threads app > your profile > Threads and Replies")),
    ),
)

_WORDS = (
    _read(
        rf"{_ANY}comments/post_comments{_PAGE}",
        "2021-2026",
        "comments on posts",
        Surface.COMMENT,
        each(activity.comment(_COMMENTS)),
    ),
    _read(
        rf"{_ANY}comments/reels_comments{_PAGE}",
        "2022-2026",
        "comments on reels",
        Surface.COMMENT,
        each(activity.comment(_COMMENTS)),
    ),
    _read(
        rf"{_ANY}comments/(?:hype|story_comments){_PAGE}",
        "2024-2026",
        "comments on stories",
        Surface.COMMENT,
        each(activity.comment("Your activity > Interactions > Comments (on stories)")),
    ),
    _read(
        rf"{_ANY}(?:inbox|message_requests|archived_threads|filtered_threads|broadcast"
        rf"|cross-app-inbox|e2ee_cutover|general|primary)/[^/]+/message{_PAGE}",
        "2021-2026",
        "messages",
        Surface.DIRECT_MESSAGE,
        messages.thread,
    ),
    _read(
        rf"{_ANY}messages/ai_conversations{_PAGE}",
        "2024-2026",
        "conversations with Meta AI",
        Surface.AI_CHAT,
        each(activity.loose(Surface.AI_CHAT, "Messages > Meta AI", private=True)),
    ),
    _answers("questions", "answers to questions", Surface.REPLY),
    _answers("polls", "votes in polls", Surface.POLL),
    _answers("quizzes", "answers to quizzes", Surface.POLL),
    _answers("emoji_sliders", "emoji sliders", Surface.LIKE),
    _answers("countdowns", "countdowns", Surface.LIKE),
    _answers(
        "(?:emoji_)?story_reactions|story_reaction_sticker_reactions",
        "reactions to stories",
        Surface.LIKE,
    ),
    _read(
        rf"{_ANY}(?:story_interactions|story_sticker_interactions|likes)/story_likes{_PAGE}",
        "2021-2026",
        "likes of stories",
        Surface.LIKE,
        each(activity.signal(Surface.LIKE, "Your activity > Interactions > Likes (of stories)")),
    ),
    _read(
        rf"{_ANY}events/event_reminders{_PAGE}",
        "2021-2026",
        "reminders of events",
        Surface.EVENT,
        each(activity.loose(Surface.EVENT, "Your activity > Events", private=True)),
    ),
    _read(
        rf"{_ANY}guides/guides{_PAGE}",
        "2021-2024",
        "guides",
        Surface.POST,
        each(activity.loose(Surface.POST, "Your profile > Guides")),
    ),
    _read(
        rf"{_ANY}(?:notes|your_notes|note_interactions){_PAGE}",
        "2023-2026",
        "notes",
        Surface.NOTE,
        each(activity.loose(Surface.NOTE, "Messages > Notes")),
    ),
    _read(
        rf"{_ANY}(?:reposts|your_reposts){_PAGE}",
        "2025-2026",
        "reposts",
        Surface.REPOST,
        each(activity.signal(Surface.REPOST, "Your profile > Reposts")),
    ),
)

_PEOPLE = (
    _list("followers", "2021-2026", "Followers", private=False),
    _list("following", "2021-2026", "Following", private=False),
    _list("close_friends", "2021-2026", "Close friends"),
    _list("blocked_(?:profiles|accounts)", "2021-2026", "Blocked accounts"),
    _list("restricted_(?:profiles|accounts)", "2021-2026", "Restricted accounts"),
    _list("hide_story_from", "2021-2026", "Accounts your story is hidden from"),
    _list(rf"(?:profiles|accounts)_you{_APOSTROPHE}ve_favou?rited", "2022-2026", "Favourites"),
    _list("recently_unfollowed_(?:profiles|accounts)", "2021-2026", "Accounts you unfollowed"),
    _list("removed_suggestions|dismissed_suggested_users", "2021-2026", "Suggestions you removed"),
    _list(
        rf"follow_requests_you{_APOSTROPHE}ve_received|follow_requests_received",
        "2021-2026",
        "Follow requests you received",
    ),
    _list(
        "pending_follow_requests|recent_follow_requests|follow_requests_sent"
        "|permanent_follow_requests",
        "2021-2026",
        "Follow requests you sent",
    ),
    _read(
        rf"{_ANY}(?:followers_and_following|connections)/following_hashtags{_PAGE}",
        "2021-2024",
        "hashtags you follow",
        Surface.OTHER,
        each(activity.loose(Surface.OTHER, "Your profile > Following > Hashtags")),
    ),
    _read(
        rf"{_ANY}contacts/synced_contacts{_PAGE}",
        "2021-2026",
        "contacts uploaded from your phone",
        Surface.SYNCED_CONTACT,
        each(people.contact),
    ),
)

_TRACES = (
    _read(
        rf"{_ANY}recent_searches/(?:account_searches|profile_searches){_PAGE}",
        "2021-2026",
        "searches for accounts",
        Surface.SEARCH,
        each(activity.search("Accounts", of_accounts=True)),
    ),
    _read(
        rf"{_ANY}recent_searches/word_or_phrase_searches{_PAGE}",
        "2021-2026",
        "searches for words",
        Surface.SEARCH,
        each(activity.search("Words")),
    ),
    _read(
        rf"{_ANY}recent_searches/(?:tag|hashtag)_searches{_PAGE}",
        "2021-2026",
        "searches for hashtags",
        Surface.SEARCH,
        each(activity.search("Hashtags")),
    ),
    _read(
        rf"{_ANY}recent_searches/place_searches{_PAGE}",
        "2023-2026",
        "searches for places",
        Surface.SEARCH,
        each(activity.search("Places")),
    ),
    _read(
        rf"{_ANY}likes/(?:liked_posts|liked_comments|liked_threads){_PAGE}",
        "2021-2026",
        "likes",
        Surface.LIKE,
        each(activity.signal(Surface.LIKE, "Your activity > Interactions > Likes")),
    ),
    _read(
        rf"{_ANY}saved/(?:saved_posts|saved_collections|saved_music){_PAGE}",
        "2021-2026",
        "saved posts",
        Surface.LIKE,
        each(activity.signal(Surface.LIKE, "Your profile > Saved", private=True)),
    ),
)

_ABOUT_YOU = (
    _read(
        profile.PROFILE_PATH,
        "2021-2026",
        "your profile",
        Surface.PROFILE,
        each(profile.profile),
    ),
    _read(
        rf"{_ANY}profile_changes{_PAGE}",
        "2021-2026",
        "earlier names and bios",
        Surface.EDIT_HISTORY,
        each(profile.change),
    ),
    _read(
        rf"{_ANY}.+\.(?:srt|vtt)",
        "2023-2026",
        "speech in videos, written down by Instagram",
        Surface.VIDEO,
        posts.subtitles,
    ),
)

LAYOUTS: tuple[Layout, ...] = (
    skipped.MEDIA,
    *_POSTS,
    *_WORDS,
    *_PEOPLE,
    *_TRACES,
    *_ABOUT_YOU,
    *legacy_table.LEGACY,
    *skipped.SKIPPED,
)
