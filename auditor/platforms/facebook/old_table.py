"""Files of exports from before mid 2018, when Facebook gave out HTML pages only."""

from __future__ import annotations

from auditor.models import Surface
from auditor.platforms.facebook import old_exports
from auditor.platforms.layouts import Layout

_LOG = "Activity log"


def _old(names: str, years: str, kind: str, surface: Surface, parse: old_exports.Read) -> Layout:
    return Layout(
        pattern=rf"(?:html/)?(?:{names})\.html?",
        years=years,
        kind=kind,
        surface=surface.value,
        parse=parse,
    )


OLD = (
    _old("timeline|wall", "2010-2018", "posts", Surface.POST, old_exports.timeline),
    Layout(
        pattern=r"(?:html/)?messages\.html?|messages/\d+\.html?",
        years="2010-2018",
        kind="messages",
        surface=Surface.DIRECT_MESSAGE.value,
        parse=old_exports.messages,
    ),
    _old("friends", "2010-2018", "friends", Surface.CONNECTION, old_exports.listed("Friends")),
    _old(
        "contact_info|address_book|phone_book",
        "2012-2018",
        "contacts",
        Surface.SYNCED_CONTACT,
        old_exports.table(Surface.SYNCED_CONTACT, "Settings > Contacts"),
    ),
    Layout(
        pattern=r"(?:html/)?profile\.html?|index\.htm",
        years="2010-2018",
        kind="your profile",
        surface=Surface.PROFILE.value,
        parse=old_exports.table(Surface.PROFILE, "Your profile > About"),
    ),
    Layout(
        pattern=r"(?:html/)?(?:photos|synced_photos)\.html?|photos/(?:[^/]+/)?[^/]+\.html?",
        years="2010-2018",
        kind="photos",
        surface=Surface.PHOTO.value,
        parse=old_exports.loose(Surface.PHOTO, "Your profile > Photos"),
    ),
    Layout(
        pattern=r"(?:html/)?videos\.html?|videos/(?:[^/]+/)?[^/]+\.html?",
        years="2010-2018",
        kind="videos",
        surface=Surface.VIDEO.value,
        parse=old_exports.loose(Surface.VIDEO, "Your profile > Videos"),
    ),
    _old(
        "events",
        "2010-2018",
        "events",
        Surface.EVENT,
        old_exports.loose(Surface.EVENT, f"{_LOG} > Events"),
    ),
    _old(
        "notes",
        "2010-2018",
        "notes",
        Surface.NOTE,
        old_exports.loose(Surface.NOTE, f"{_LOG} > Notes"),
    ),
    _old(
        "search(?:es|_history)?",
        "2014-2018",
        "searches",
        Surface.SEARCH,
        old_exports.loose(Surface.SEARCH, f"{_LOG} > Search history"),
    ),
    _old(
        "pages|likes|follow(?:ing|ers)?|groups",
        "2012-2018",
        "pages and groups",
        Surface.OTHER,
        old_exports.loose(Surface.OTHER, _LOG),
    ),
    Layout(
        pattern=r"html/(?:ads|apps|mobile_devices|places|pokes|security|settings|survey_responses"
        r"|facial_recognition|payment_history|your_pinned_posts|style)\.(?:html?|css)",
        years="2012-2018",
        kind="settings, logins and advertising",
        skipped="kept by Facebook about the use of the account; nothing that you wrote",
    ),
)
