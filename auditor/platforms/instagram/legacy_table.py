"""Which files stand at the root of Instagram's exports of 2018 to early 2021."""

from __future__ import annotations

from auditor.models import Surface
from auditor.platforms.instagram import legacy, legacy_messages
from auditor.platforms.instagram.files import Parse
from auditor.platforms.layouts import Layout


def _read(pattern: str, years: str, kind: str, surface: Surface, parse: Parse) -> Layout:
    return Layout(pattern=pattern, years=years, kind=kind, surface=surface.value, parse=parse)


LEGACY = (
    _read(
        r"media\.json",
        "2018-2021",
        "posts, stories and pictures",
        Surface.POST,
        legacy.legacy(legacy.media),
    ),
    _read(
        r"comments\.json",
        "2018-2021",
        "comments",
        Surface.COMMENT,
        legacy.legacy(legacy.comment),
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
    _read(
        r"messages\.json", "2018-2021", "messages", Surface.DIRECT_MESSAGE, legacy_messages.messages
    ),
    _read(
        r"searches\.json",
        "2018-2021",
        "searches",
        Surface.SEARCH,
        legacy.legacy(legacy.search),
    ),
    _read(
        r"(?:likes|saved|stories_activities)\.json",
        "2018-2021",
        "likes, saved posts and answers to stories",
        Surface.LIKE,
        legacy.legacy(legacy.signal),
    ),
    _read(r"profile\.json", "2018-2021", "your profile", Surface.PROFILE, legacy.profile),
)
