"""Files of Facebook's exports that are known and not read, each with the reason."""

from __future__ import annotations

from auditor.platforms.layouts import Layout

_ANY = r"(?:.+/)?"
_PAGE = r"(?:_\d+)?\.(?:json|html)"

_SHOWN = "what Facebook showed you, and who paid for it; nothing that you wrote"
_MACHINE = "kept by Facebook about the use of the account; nothing that you wrote"
_CHOICES = "settings and choices; nothing that you wrote"
_ELSEWHERE = "what you did outside Facebook, as shops and apps reported it; nobody else sees it"


def _skip(pattern: str, years: str, kind: str, why: str) -> Layout:
    return Layout(pattern=pattern, years=years, kind=kind, skipped=why)


# Comes first in the table: most files of an export are these.
MEDIA = _skip(
    rf"{_ANY}.+\.(?:jpe?g|png|webp|heic|gif|bmp|mp4|mov|m4v|webm|3gp|m4a|aac|mp3|ogg|opus|wav|avif"
    r"|svg|ico|css|js|JPE?G|PNG|GIF|MP4|MOV)",
    "2010-2026",
    "pictures, videos and sounds",
    "not looked into; the item that they belong to names them",
)

SKIPPED = (
    _skip(
        rf"{_ANY}no-data\.(?:txt|html)",
        "2021-2026",
        "marker of an empty section",
        "Facebook says that there is no data in this section",
    ),
    _skip(
        rf"{_ANY}(?:index|start_here|your_messages|chats|your_groups_index)\.html?",
        "2010-2026",
        "table of contents",
        "links to the other pages only",
    ),
    _skip(
        rf"{_ANY}(?:messages/)?(?:secret_conversations|secret_groups|autofill_information"
        rf"|messenger_contacts_you.ve_blocked|support_messages_settings|community_chats_settings"
        rf"|messaging_settings|your_messenger_app_install_information|messenger_active_status"
        rf"_(?:platform_)?settings|chat_invites_received|reported_conversations"
        rf"|messenger_ui_settings|information_about_your_contacts_settings"
        rf"|your_chat_settings_on_web|other_logged_information_about_your_contacts){_PAGE}",
        "2018-2026",
        "settings and devices of messages",
        _CHOICES,
    ),
    _skip(
        rf"{_ANY}(?:ads_information|ads|ads_and_businesses|advertiser_information"
        r"|businesses_you_ve_visited|other_logged_information)/.+",
        "2018-2026",
        "advertising and suggestions",
        _SHOWN,
    ),
    _skip(
        rf"{_ANY}(?:apps_and_websites_off_of_facebook|apps_and_websites"
        r"|your_activity_off_meta_technologies[^/]*|activity_off_facebook)/.+",
        "2018-2026",
        "other apps and websites",
        _ELSEWHERE,
    ),
    _skip(
        rf"{_ANY}(?:your_)?(?:activity_off_meta_technologies|off_facebook_activity"
        rf"|off-facebook_activity)(?:_settings)?{_PAGE}",
        "2020-2026",
        "other apps and websites",
        _ELSEWHERE,
    ),
    _skip(
        rf"{_ANY}(?:security_and_login_information|login_information|account_activity)/.+",
        "2018-2026",
        "logins, devices and places of login",
        _MACHINE,
    ),
    _skip(
        rf"{_ANY}(?:location|your_location|location_history)/.+",
        "2018-2026",
        "where your phone was",
        "kept by Facebook from your phone's location; nobody else sees it",
    ),
    _skip(
        rf"{_ANY}(?:preferences|your_topics|your_interactions_on_facebook_settings|settings"
        r"|feed|reduce|news_feed|privacy_checkup|your_problem_reports|ads_topics)/.+",
        "2018-2026",
        "settings and topics",
        _CHOICES,
    ),
    _skip(
        rf"{_ANY}(?:facebook_payments|payment_history|facebook_gaming|gaming|instant_games"
        r"|fundraisers_settings|shops_settings|facebook_portal|facebook_accounts_center"
        r"|accounts_center|meta_pay|messenger_kids_settings|bug_bounty|facebook_assistant"
        r"|voice_recording_and_transcription|music_recommendations|facebook_news|spark_ar"
        r"|subscriptions|avatars|your_avatars?|stickers_used|meta_avatars|navigation_bar"
        r"|volunteering_settings|volunteering|content_library|your_places_settings|short_cuts"
        r"|shortcuts|web_browsing|link_history)/.+",
        "2018-2026",
        "payments, games and extras",
        _MACHINE,
    ),
    _skip(
        rf"{_ANY}messages/stickers_used/.+|{_ANY}(?:stickers|reaction_preferences){_PAGE}",
        "2018-2026",
        "stickers",
        _MACHINE,
    ),
    _skip(
        rf"{_ANY}(?:contacts_sync_settings|language_and_locale|device_location|last_location"
        rf"|your_sampled_locations|primary_location|primary_public_location|timezone"
        rf"|video|your_device_push_settings|facial_recognition_data|face_recognition"
        rf"|your_transaction_survey_information|consents|feature_interactions|friend_peer_group"
        rf"|peer_group|controls|feed_ranking|reels_preferences|show|timezone_settings"
        rf"|use_of_your_post_and_profile_data|download_requests|time_spent_on_facebook"
        rf"|ads_interests|ad_preferences|information_used_for_.+|other_settings"
        rf"|notifications_settings|notification_settings|your_notification_settings){_PAGE}",
        "2018-2026",
        "technical data of the account",
        _MACHINE,
    ),
)
