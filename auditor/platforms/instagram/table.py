"""Which files Instagram's exports hold, since when, and what is done with them.

The folders moved four times, the names hardly, so most rows ask for the last folder and the
name. The first row that fits a path counts.
"""

from __future__ import annotations

from auditor.models import Surface
from auditor.platforms.instagram import activity, legacy, messages, people, posts, profile
from auditor.platforms.instagram.files import Parse, each
from auditor.platforms.layouts import Layout

_ANY = r"(?:.+/)?"
_PAGE = r"(?:_\d+)?\.(?:json|html)"
_APOSTROPHE = "['’_]?"

_COMMENTS = "Your activity > Interactions > Comments"
_PHOTOS = "Your activity > Photos and videos"


def _read(pattern: str, years: str, kind: str, surface: Surface, parse: Parse) -> Layout:
    return Layout(pattern=pattern, years=years, kind=kind, surface=surface.value, parse=parse)


def _skip(pattern: str, years: str, kind: str, why: str) -> Layout:
    return Layout(pattern=pattern, years=years, kind=kind, skipped=why)


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
        rf"{_ANY}(?:media|content)/(?:reels|igtv_videos){_PAGE}",
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
    _answers("story_likes", "likes of stories", Surface.LIKE),
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

_LEGACY = (
    _read(
        r"media\.json",
        "2018-2021",
        "posts, stories and pictures",
        Surface.POST,
        legacy.legacy(legacy.media),
    ),
    _read(
        r"comments\.json", "2018-2021", "comments", Surface.COMMENT, legacy.legacy(legacy.comment)
    ),
    _read(
        r"connections\.json",
        "2018-2021",
        "followers, following and other lists",
        Surface.CONNECTION,
        legacy.legacy(legacy.connection),
    ),
    _read(
        r"contacts\.json",
        "2018-2021",
        "contacts uploaded from your phone",
        Surface.SYNCED_CONTACT,
        legacy.legacy(legacy.contact),
    ),
    _read(r"messages\.json", "2018-2021", "messages", Surface.DIRECT_MESSAGE, legacy.messages),
    _read(r"searches\.json", "2018-2021", "searches", Surface.SEARCH, legacy.legacy(legacy.search)),
    _read(
        r"(?:likes|saved|stories_activities)\.json",
        "2018-2021",
        "likes, saved posts and answers to stories",
        Surface.LIKE,
        legacy.legacy(legacy.signal),
    ),
    _read(r"profile\.json", "2018-2021", "your profile", Surface.PROFILE, legacy.profile),
)

_MACHINE = "written by Instagram about your use of it; it holds no words of yours and no people"

_SKIPPED = (
    _skip(
        rf"{_ANY}.+\.(?:jpe?g|png|webp|heic|gif|mp4|mov|m4a|aac|mp3|ogg|wav|avif|svg|ico|css|js)",
        "2018-2026",
        "pictures, videos and sounds",
        "not looked into; the item that they belong to names them",
    ),
    _skip(
        rf"{_ANY}no-data\.txt",
        "2021-2026",
        "marker of an empty section",
        "Instagram says that there is no data in this section",
    ),
    _skip(
        rf"{_ANY}(?:index|start_here|your_messages|chats|secret_conversations|reported_conversations)"
        r"\.html",
        "2021-2026",
        "table of contents",
        "links to the other pages only",
    ),
    _skip(
        rf"{_ANY}messages/(?:secret_conversations|reported_conversations)\.json",
        "2021-2026",
        "devices of encrypted conversations",
        "names devices; the words of encrypted conversations are in no export",
    ),
    _skip(
        rf"{_ANY}past_instagram_insights/.+",
        "2022-2026",
        "statistics of posts",
        "numbers about posts whose words are read from the posts themselves",
    ),
    _skip(
        rf"{_ANY}(?:ads_information|ads_and_businesses|ads_and_topics|ads_viewed)/.+",
        "2021-2026",
        "advertising",
        _MACHINE,
    ),
    _skip(
        rf"{_ANY}(?:preferences|your_topics|settings|information_about_you)/.+",
        "2021-2026",
        "settings and topics",
        _MACHINE,
    ),
    _skip(
        rf"{_ANY}(?:security_and_login_information|login_and_account_creation"
        r"|login_and_profile_creation|device_information|autofill_information)/.+",
        "2021-2026",
        "logins and devices",
        _MACHINE,
    ),
    _skip(
        rf"{_ANY}(?:apps_and_websites(?:_off_of_instagram)?|your_activity_off_meta_technologies"
        r"|logged_information/(?:link_history|policy_updates_and_permissions"
        r"|past_instagram_insights))/.+",
        "2021-2026",
        "other apps and websites",
        _MACHINE,
    ),
    _skip(
        rf"{_ANY}(?:monetization|shopping|avatars_store|gifts|fundraisers|subscriptions"
        r"|information_you_have_submitted|guides|digital_wallets)/.+",
        "2021-2026",
        "shopping, earnings and extras",
        _MACHINE,
    ),
    _skip(
        rf"{_ANY}personal_information/(?:personal_information/)?(?:instagram_profile_information"
        r"|account_information|professional_information|profile_based_in|device_information"
        r"|account_based_in|instagram_signup_details|note_interactions_settings)\.(?:json|html)",
        "2021-2026",
        "technical data of the account",
        _MACHINE,
    ),
    _skip(
        rf"{_ANY}account_information/(?:account_based_in|profile_based_in)\.(?:json|html)",
        "2021-2026",
        "technical data of the account",
        _MACHINE,
    ),
    _skip(
        rf"{_ANY}threads/.+",
        "2023-2026",
        "views and settings on Threads",
        _MACHINE,
    ),
    _skip(
        r"(?:account_history|autofill|devices|information_about_you|settings|uploaded_contacts"
        r"|seen_content|shopping|checkout|guides|fundraisers|monetization)\.json",
        "2018-2021",
        "settings, logins and views",
        _MACHINE,
    ),
)

LAYOUTS: tuple[Layout, ...] = (
    *_POSTS,
    *_WORDS,
    *_PEOPLE,
    *_TRACES,
    *_ABOUT_YOU,
    *_LEGACY,
    *_SKIPPED,
)
