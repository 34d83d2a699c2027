"""Files of Instagram's exports that are known and not read, each with the reason."""

from __future__ import annotations

from auditor.platforms.layouts import Layout

_ANY = r"(?:.+/)?"
_PAGE = r"(?:_\d+)?\.(?:json|html)"

_SHOWN = "what Instagram showed you, and who paid for it; nothing that you wrote"
_MACHINE = "kept by Instagram about the use of the account; nothing that you wrote"
_CHOICES = "settings and choices; nothing that you wrote"


def _skip(pattern: str, years: str, kind: str, why: str) -> Layout:
    return Layout(pattern=pattern, years=years, kind=kind, skipped=why)


# Comes first in the table: most files of an export are these.
MEDIA = _skip(
    rf"{_ANY}.+\.(?:jpe?g|png|webp|heic|gif|mp4|mov|m4a|aac|mp3|ogg|wav|avif|svg|ico|css|js)",
    "2018-2026",
    "pictures, videos and sounds",
    "not looked into; the item that they belong to names them",
)

SKIPPED = (
    _skip(
        rf"{_ANY}no-data\.txt",
        "2021-2026",
        "marker of an empty section",
        "Instagram says that there is no data in this section",
    ),
    _skip(
        rf"{_ANY}(?:index|start_here|your_messages|chats)\.html",
        "2021-2026",
        "table of contents",
        "links to the other pages only",
    ),
    _skip(
        rf"{_ANY}(?:messages|threads)/(?:secret_conversations|reported_conversations){_PAGE}",
        "2021-2026",
        "devices of encrypted conversations",
        "names devices; the words of encrypted conversations are in no export",
    ),
    _skip(
        rf"{_ANY}past_instagram_insights/.+",
        "2022-2026",
        "statistics of posts",
        "numbers about posts, whose words are read from the posts themselves",
    ),
    _skip(
        rf"{_ANY}(?:ads_information|ads_and_businesses|ads_and_topics|ads_and_content)/.+",
        "2021-2026",
        "advertising and suggestions",
        _SHOWN,
    ),
    _skip(
        rf"{_ANY}(?:preferences|your_topics|your_reels_topics|your_reels_sentiments|settings"
        r"|comments_settings|media_settings)/.+",
        "2021-2026",
        "settings and topics",
        _CHOICES,
    ),
    _skip(
        rf"{_ANY}(?:security_and_login_information|login_and_account_creation"
        r"|login_and_profile_creation|device_information|information_about_you"
        r"|autofill_information)/.+",
        "2021-2026",
        "logins, devices and places of login",
        _MACHINE,
    ),
    _skip(
        rf"{_ANY}(?:apps_and_websites(?:_off_of_instagram)?|your_activity_off_meta_technologies"
        r"|link_history|policy_updates_and_permissions)/.+",
        "2021-2026",
        "other apps and websites",
        _SHOWN,
    ),
    _skip(
        rf"{_ANY}(?:monetization|shopping|avatars_store|gifts|subscriptions|digital_wallets"
        r"|subscription_for_reels|loyalty_accounts)/.+",
        "2021-2026",
        "shopping, earnings and extras",
        _MACHINE,
    ),
    _skip(
        rf"{_ANY}other_activity/(?:your_information_download_requests|time_spent_on_instagram)"
        rf"{_PAGE}",
        "2021-2026",
        "requests of exports",
        _MACHINE,
    ),
    _skip(
        rf"{_ANY}(?:personal_information|account_information)/(?:instagram_profile_information"
        r"|account_information|professional_information|profile_based_in|account_based_in"
        rf"|instagram_signup_details|signup_information){_PAGE}",
        "2021-2026",
        "technical data of the account",
        _MACHINE,
    ),
    _skip(
        rf"{_ANY}threads/(?:threads_viewed|posts_seen|settings|personal_information"
        rf"|your_topics|threads_interactions){_PAGE}",
        "2023-2026",
        "views and settings on Threads",
        _SHOWN,
    ),
    _skip(
        r"(?:account_history|autofill|devices|information_about_you|settings"
        r"|seen_content|shopping|checkout|fundraisers|monetization)\.json",
        "2018-2021",
        "settings, logins and views",
        _MACHINE,
    ),
)
