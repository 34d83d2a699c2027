"""Which files Facebook's exports hold, since when, and what is done with them.

The folders moved five times, the names hardly, so most rows ask for the name alone. The first
row that fits a path counts.
"""

from __future__ import annotations

from auditor.models import Surface
from auditor.platforms.facebook import (
    activity,
    messages,
    old_table,
    people,
    posts,
    profile,
    skipped,
    table_posts,
)
from auditor.platforms.facebook.files import each
from auditor.platforms.facebook.rows import ANY, APOSTROPHE, loose, people_list, read
from auditor.platforms.layouts import Layout
from auditor.platforms.meta import messages as shared_messages

_LOG = "Activity log"


_WORDS = (
    read(
        r"(?:.+/)?comments(?:_and_reactions)?/(?:your_)?comments|comments|your_comments",
        "2018-2026",
        "comments",
        Surface.COMMENT,
        posts.with_remarks(posts.comment(Surface.COMMENT, f"{_LOG} > Comments and reactions")),
    ),
    Layout(
        pattern=rf"{ANY}[^/]+/message(?:_\d+)?\.(?:json|html)"
        rf"|{ANY}your_group_messages/(?:[^/]+/)?[^/]+\.(?:json|html)",
        years="2018-2026",
        kind="messages",
        surface=Surface.DIRECT_MESSAGE.value,
        parse=shared_messages.thread,
    ),
    loose(
        "ai_conversations|(?:your_)?conversations_with_ai.*|meta_ai.*|your_ai_.*",
        "2024-2026",
        "conversations with Meta AI",
        Surface.AI_CHAT,
        "Messenger > Meta AI",
        private=True,
    ),
    loose(
        r"(?:.+/)?events/your_events?|your_events",
        "2018-2026",
        "events that you made",
        Surface.EVENT,
        f"{_LOG} > Events > Your events",
        basis="event",
    ),
    loose(
        r"(?:.+/)?events/[^/]*|event_invitations|your_event_responses|event_responses",
        "2018-2026",
        "events that you answered to",
        Surface.EVENT,
        f"{_LOG} > Events",
        basis="event",
    ),
    loose(
        r"(?:.+/)?polls/[^/]*|polls_you_voted_on|your_poll_votes|poll_votes",
        "2018-2026",
        "votes in polls",
        Surface.POLL,
        f"{_LOG} > Polls",
    ),
    loose(
        r"(?:.+/)?reviews/[^/]*|.*recommendations?|.*recommended|your_reviews|reviews"
        r"|.*places_you.*reviewed",
        "2018-2026",
        "reviews and recommendations",
        Surface.REVIEW,
        f"{_LOG} > Reviews",
    ),
    loose(
        r"(?:.+/)?(?:facebook_)?marketplace/[^/]*|items_(?:sold|selling)",
        "2018-2026",
        "listings",
        Surface.LISTING,
        "Marketplace > Selling",
        basis="listing",
    ),
    loose(
        r"(?:.+/)?(?:facebook_)?dating/(?:.+/)?[^/]*",
        "2019-2026",
        "dating",
        Surface.PROFILE,
        "Facebook Dating",
    ),
    loose(
        r"(?:.+/)?fundraisers/[^/]*|fundraiser.*|.*donations.*",
        "2018-2026",
        "fundraisers",
        Surface.OTHER,
        f"{_LOG} > Fundraisers",
    ),
    loose(
        r"(?:.+/)?saved_items_and_collections/[^/]*|(?:.+/)?saved_items/[^/]*|collections"
        r"|your_saved_items|saved",
        "2018-2026",
        "saved posts and collections",
        Surface.LIKE,
        "Saved",
        private=True,
    ),
    loose(
        r"support_messages|support_correspondences|problem_reports|.*bug_reports?",
        "2018-2026",
        "what you wrote to Facebook",
        Surface.OTHER,
        "Support inbox",
        private=True,
    ),
    loose(
        "(?:.+/)?journalists?_registration/[^/]*|(?:.+/)?volunteering/[^/]*|(?:.+/)?bereavement"
        "/[^/]*|legacy_contact.*|memorial.*",
        "2018-2026",
        "other things that you wrote",
        Surface.OTHER,
        _LOG,
    ),
)

_PEOPLE = (
    people_list("(?:your_)?friends", "2018-2026", "Friends", private=False),
    people_list("(?:sent_)?(?:friend_requests_sent|sent_friend_requests)", "2018-2026", "Requests"),
    people_list(
        "(?:friend_requests_received|received_friend_requests)", "2018-2026", "Requests received"
    ),
    people_list(
        "(?:rejected|declined)_friend_requests|friend_requests_(?:declined|rejected)",
        "2018-2026",
        "Requests you declined",
    ),
    people_list("removed_friends|deleted_friends", "2018-2026", "Friends you removed"),
    people_list(
        f"who_you{APOSTROPHE}ve_followed|who_you_follow|following|unfollowed|"
        f"people_you{APOSTROPHE}ve_followed",
        "2018-2026",
        "Following",
    ),
    people_list(
        f"(?:people_)?who(?:_|'|’)?ve_followed_you|people_who_followed_you|people_who_follow_you"
        f"|who_follow{APOSTROPHE}s?_you|followers",
        "2018-2026",
        "Followers",
    ),
    people_list(
        "people_you_may_know|suggested_friends|friend_suggestions|mutual_friends.*",
        "2021-2026",
        "People you may know",
    ),
    people_list(f"{ANY}blocked.*|blocked_.*|.*_you{APOSTROPHE}ve_blocked", "2018-2026", "Blocked"),
    loose(
        "your_post_audiences|friend_lists?|custom_lists?|your_lists",
        "2021-2026",
        "your friend lists",
        Surface.LIST,
        "Friends > Custom lists",
        private=True,
    ),
    read(
        "your_address_books?|contacts_uploaded_.*|your_imported_contacts|imported_contacts"
        "|address_books?|your_contacts|other_people_in_your_contacts|contacts",
        "2018-2026",
        "contacts uploaded from your phone",
        Surface.SYNCED_CONTACT,
        each(people.contact),
    ),
    loose(
        f"(?:photos_and_videos|posts|{ANY}activity_you{APOSTROPHE}re_tagged_in/.*|.*)_you"
        f"{APOSTROPHE}re_tagged_in|{ANY}activity_you{APOSTROPHE}re_tagged_in/[^/]*"
        "|posts_you_have_been_tagged_in|your_tags",
        "2018-2026",
        "photos and posts of others that tag you",
        Surface.TAG,
        f"{_LOG} > Activity you're tagged in",
        by_others=True,
    ),
)

_TRACES = (
    read(
        r"(?:.+/)?search(?:_history)?/(?:your_)?search(?:_history|es)?|your_search_history"
        r"|search_history",
        "2018-2026",
        "searches",
        Surface.SEARCH,
        each(activity.search),
    ),
    read(
        "likes_and_reactions|posts_and_comments|reactions|your_likes_and_reactions"
        "|likes_on_external_sites|(?:likes|reactions)_(?:on|to)_.*",
        "2018-2026",
        "likes and reactions",
        Surface.LIKE,
        each(activity.signal(f"{_LOG} > Comments and reactions > Likes and reactions")),
    ),
    loose(
        f"pages_you{APOSTROPHE}ve_(?:liked|unfollowed|followed)|pages_you_follow|your_pages"
        f"|pages_and_profiles_you.*|pages_you_.*|pages",
        "2018-2026",
        "pages you like or follow",
        Surface.LIKE,
        f"{_LOG} > Pages",
    ),
    loose(
        "recently_viewed|recently_visited|people_and_friends|people|group_interactions|groups"
        "|messages_interactions|event_interactions|viewed|visited|events",
        "2018-2026",
        "people and pages that you looked at",
        Surface.SEARCH,
        f"{_LOG} > Logged actions and other activity",
        private=True,
    ),
    loose(
        "notifications|your_notifications",
        "2018-2026",
        "notifications",
        Surface.OTHER,
        "Notifications",
        private=True,
        by_others=True,
    ),
)

_ABOUT_YOU: tuple[Layout, ...] = (
    Layout(
        pattern=profile.PROFILE_PATH,
        years="2018-2026",
        kind="your profile",
        surface=Surface.PROFILE.value,
        parse=profile.profile,
    ),
    loose(
        "profile_update_history|your_profile_updates|profile_updates",
        "2018-2026",
        "changes of the profile",
        Surface.EDIT_HISTORY,
        f"{_LOG} > Profile information",
    ),
    loose(
        "your_pinned_posts|favou?rites?|pinned_.*",
        "2021-2026",
        "pinned posts",
        Surface.OTHER,
        "Your profile",
    ),
)

LAYOUTS: tuple[Layout, ...] = (
    skipped.MEDIA,
    *old_table.OLD,
    *table_posts.GROUPS,
    *table_posts.POSTS,
    *_WORDS,
    *_PEOPLE,
    *_TRACES,
    *_ABOUT_YOU,
    *skipped.SKIPPED,
    # The name says so little that every other row comes before it.
    Layout(
        pattern=messages.ENCRYPTED_PATH,
        years="2023-2026",
        kind="end-to-end encrypted messages",
        surface=Surface.DIRECT_MESSAGE.value,
        parse=messages.encrypted,
    ),
)
