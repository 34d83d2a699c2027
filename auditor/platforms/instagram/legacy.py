"""Exports of 2018 to early 2021: a few JSON files at the root, UTF-8 without mojibake.

media.json, stories_activities.json, comments.json, connections.json, contacts.json,
messages.json, searches.json, profile.json, likes.json, saved.json. A section without data holds
["You have no data in this section"].
"""

from __future__ import annotations

from collections.abc import Callable, Iterator
from typing import Any

from auditor.models import (
    Account,
    Audience,
    Author,
    Item,
    Person,
    Place,
    Problem,
    Role,
    Surface,
)
from auditor.platforms.instagram.entries import Entry
from auditor.platforms.instagram.files import ExportFile, Parse, item
from auditor.platforms.instagram.people import ONLY_YOU, people, shown
from auditor.platforms.meta.files import NOT_KNOWN, NOT_UNDERSTOOD, documents
from auditor.platforms.meta.media import media_id, media_of_path
from auditor.platforms.meta.times import moment

PROFILE_PATH = "profile.json"

Row = tuple[str, str, Any]
"""Pointer, section of the file, record."""

_MEDIA_SURFACES = {
    "photos": Surface.POST,
    "videos": Surface.POST,
    "stories": Surface.STORY,
    "profile": Surface.PHOTO,
    "direct": Surface.DIRECT_MESSAGE,
}
_CONNECTIONS = {
    "followers": "Followers",
    "following": "Following",
    "close_friends": "Close friends",
    "blocked_users": "Blocked accounts",
    "restricted_users": "Restricted accounts",
    "follow_requests_sent": "Follow requests you sent",
    "permanent_follow_requests": "Follow requests you sent",
    "unfollowed_users": "Accounts you unfollowed",
    "dismissed_suggested_users": "Suggestions you dismissed",
    "following_hashtags": "Hashtags you follow",
}
_OPEN_LISTS = frozenset({"followers", "following", "following_hashtags"})


def rows_of(document: Any) -> Iterator[Row]:
    """The records of a legacy file, section by section; lists and tables of names alike."""
    sections = document.items() if isinstance(document, dict) else [("", document)]
    for section, found in sections:
        prefix = f"/{section}" if section else ""
        pairs: list[tuple[str, Any]] = []
        if isinstance(found, dict):
            pairs = [(key, [key, value]) for key, value in found.items()]
        elif isinstance(found, list):
            pairs = [(str(number), value) for number, value in enumerate(found)]
        for key, value in pairs:
            # The sentence that stands in a section without data.
            if not isinstance(value, str):
                yield f"{prefix}/{key.replace('~', '~0').replace('/', '~1')}", section, value


def legacy(make: Callable[[ExportFile, Row], Item]) -> Parse:
    """A parse function that makes an item of each record of a legacy file."""

    def parse(file: ExportFile) -> Iterator[Item | Problem]:
        for document in documents(file):
            for row in rows_of(document):
                try:
                    yield make(file, row)
                except NOT_UNDERSTOOD:
                    yield file.problem(NOT_KNOWN, row[0])

    return parse


def media(file: ExportFile, row: Row) -> Item:
    """A record of media.json."""
    pointer, section, record = row
    path, text = str(record.get("path") or ""), str(record.get("caption") or "")
    place = str(record.get("location") or "")
    surface = _MEDIA_SURFACES.get(section, Surface.OTHER)
    direct = surface is Surface.DIRECT_MESSAGE
    return item(
        file,
        Entry(pointer=pointer, at=moment(record["taken_at"])),
        surface,
        text,
        path,
        text,
        native_id=media_id(path),
        place=Place(basis="tagged", name=place) if place else None,
        media=(media_of_path(path),),
        audience=Audience.DIRECT if direct else Audience.UNKNOWN,
        audience_basis="sent in a message" if direct else "",
        locate_hint="Your activity > Photos and videos",
    )


def comment(file: ExportFile, row: Row) -> Item:
    """[time, text, account] of comments.json."""
    pointer, _, (time, text, owner) = row
    return item(
        file,
        Entry(pointer=pointer, at=moment(time)),
        Surface.COMMENT,
        str(text),
        str(owner),
        str(text),
        people=people(Role.TARGET, str(owner)),
        locate_hint="Your activity > Interactions > Comments",
    )


def connection(file: ExportFile, row: Row) -> Item:
    """An account and a time, of connections.json."""
    pointer, section, (handle, time) = row
    where = _CONNECTIONS.get(section, section.replace("_", " "))
    only_you = section not in _OPEN_LISTS
    return item(
        file,
        Entry(pointer=pointer, at=moment(time)),
        Surface.CONNECTION,
        shown(handle, ""),
        where,
        handle,
        audience=Audience.ONLY_ME if only_you else Audience.UNKNOWN,
        audience_basis=ONLY_YOU if only_you else "",
        people=people(Role.CONNECTION, handle),
        group=where,
        locate_hint=f"Your profile > {where}",
    )


def contact(file: ExportFile, row: Row) -> Item:
    """A contact uploaded from the phone, of contacts.json."""
    pointer, _, record = row
    name = " ".join(str(record[key]) for key in ("first_name", "last_name") if record.get(key))
    number = str(record.get("contact") or "")
    mail = number if "@" in number else ""
    return item(
        file,
        Entry(pointer=pointer),
        Surface.SYNCED_CONTACT,
        " · ".join(part for part in (name, number) if part),
        name,
        number,
        audience=Audience.ONLY_ME,
        audience_basis="uploaded from your phone; Instagram uses it to suggest accounts",
        people=(
            Person(
                role=Role.CONTACT,
                name=name,
                emails=(mail,) if mail else (),
                phones=(number,) if number and not mail else (),
            ),
        ),
        locate_hint="Settings > Accounts Centre > Your information > Upload contacts",
    )


def search(file: ExportFile, row: Row) -> Item:
    """A search, of searches.json; `type` says whether an account was looked for."""
    pointer, _, record = row
    text = str(record.get("search_click") or "")
    handle = text if "user" in str(record.get("type") or "").lower() else ""
    return item(
        file,
        Entry(pointer=pointer, at=moment(record.get("time"))),
        Surface.SEARCH,
        f"@{handle}" if handle else text,
        text,
        audience=Audience.ONLY_ME,
        audience_basis="only you see this",
        people=people(Role.TARGET, handle),
        locate_hint="Your activity > Recent searches",
    )


def signal(file: ExportFile, row: Row) -> Item:
    """[time, account] of likes.json, saved.json and stories_activities.json."""
    pointer, section, record = row
    time, *texts = record
    handle, *words = (str(text) for text in texts)
    return item(
        file,
        Entry(pointer=pointer, at=moment(time)),
        Surface.LIKE,
        "\n".join((shown(handle, ""), *words)),
        section,
        handle,
        *words,
        author=Author.OTHER,
        people=people(Role.TARGET, handle),
        locate_hint=section.replace("_", " "),
    )


def account_of_profile(document: Any) -> Account:
    """Whose export it is, of the legacy profile.json."""
    found = document if isinstance(document, dict) else {}

    def text(key: str) -> str:
        value = found.get(key)
        return value if isinstance(value, str) else ""

    return Account(
        platform="instagram",
        handle=text("username"),
        name=text("name"),
        bio=text("biography"),
        emails=(text("email"),) if text("email") else (),
        phones=(text("phone_number"),) if text("phone_number") else (),
    )


def profile(file: ExportFile) -> Iterator[Item | Problem]:
    """The public words of profile.json: name, handle and bio."""
    document = file.json()
    if document is None:
        return
    about = account_of_profile(document)
    words = (about.name, f"@{about.handle}" if about.handle else "", about.bio)
    yield item(
        file,
        Entry(pointer=""),
        Surface.PROFILE,
        "\n".join(word for word in words if word),
        about.handle,
        about.name,
        about.bio,
        audience=Audience.PUBLIC,
        audience_basis="name, handle and bio of a profile are shown to everyone",
        locate_hint="Your profile > Edit profile",
    )
