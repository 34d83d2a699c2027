"""People and what the owner looked for: followers, contacts, lists, likes, searches."""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import Any
from urllib.parse import unquote, unquote_plus

from msgspec import Struct

from auditor.archive.decoding import snowflake
from auditor.models import Audience, Author, Item, Person, Problem, Role, Surface
from auditor.platforms.twitter.export import NOT_UNDERSTOOD, ExportFile, unescaped
from auditor.platforms.twitter.records import Parse, each, numbers, words

_LIST_URL = re.compile(r"https?://(?:\w+\.)?(?:twitter|x)\.com/([^/?#]+)/lists/([^/?#]+)")
_PREFIX_TWICE = re.compile(r"\+\d{1,3}(?=\+\d{7,})")
_QUERY = re.compile(r"[?&]q=([^&]+)")
_NUMBERED = ("accountId", "userId", "memberId", "followerId", "id")


class Relation(Struct, frozen=True):
    """What an account is to the owner, where X lists such accounts, and the page of that list."""

    key: str
    menu: str
    page: str = ""


FOLLOWER = Relation("follower", "Your profile > Followers", "followers")
FOLLOWING = Relation("following", "Your profile > Following", "following")
BLOCKED = Relation("blocked", "Privacy and safety > Mute and block > Blocked accounts")
MUTED = Relation("muted", "Privacy and safety > Mute and block > Muted accounts")
CIRCLE = Relation("Circle", "The Circle, which X closed in 2023")
PERISCOPE = Relation("Periscope", "Periscope, which X closed in 2021")
MUTED_MESSAGES = Relation("muted messages", "Messages")
CALLED = Relation("called", "Messages")


def connections(wrapper: str, relation: Relation) -> Parse:
    """A parse function for rows of account numbers: followers, following, blocked, muted."""

    def make(file: ExportFile, pointer: str, value: dict[str, Any]) -> Item:
        listed = next((str(value[key]) for key in _NUMBERED if value.get(key)), "")
        found = [listed] if listed.isdigit() else numbers(value)
        if not found:
            raise ValueError
        people = tuple(file.export.person(number, Role.CONNECTION) for number in found)
        shown = [f"@{one.handle} · {one.name}".rstrip(" ·") for one in people if one.handle]
        # The page is the owner's own list, never the profile of the other person.
        handle = file.export.account.handle
        own = f"https://x.com/{handle}/{relation.page}"
        return file.item(
            Surface.CONNECTION,
            pointer,
            "\n".join(shown),
            identity=(relation.key, *found),
            people=people,
            permalink=own if relation.page and handle.isascii() and handle.isidentifier() else "",
            locate_hint=relation.menu,
        )

    return each(wrapper, make)


def _contact(file: ExportFile, pointer: str, value: dict[str, Any]) -> Item:
    emails = tuple(words(value.get("emails")))
    written = [str(phone) for phone in value.get("phoneNumbers") or ()]
    # X stores some numbers with the prefix of the country twice.
    phones = tuple(_PREFIX_TWICE.sub("", phone) for phone in written)
    name = str(value.get("name") or "")
    person = Person(role=Role.CONTACT, name=name, emails=emails, phones=phones)
    return file.item(
        Surface.SYNCED_CONTACT,
        pointer,
        " · ".join(part for part in (name, *phones, *emails) if part),
        people=(person,),
        locate_hint="Privacy and safety > Discoverability and contacts > Manage contacts",
    )


def _like(file: ExportFile, pointer: str, value: dict[str, Any]) -> Item:
    number = str(value["tweetId"])
    text = unescaped(str(value.get("fullText") or ""))
    return file.item(
        Surface.LIKE,
        pointer,
        # X puts a notice with this placeholder where the liked post may no longer be shown.
        "" if "{learnmore}" in text else text,
        native_id=number,
        at=snowflake(number),
        author=Author.OTHER,
        audience=Audience.UNKNOWN,
        permalink=f"https://x.com/i/web/status/{number}" if number.isdigit() else "",
    )


def _saved_search(file: ExportFile, pointer: str, value: dict[str, Any]) -> Item:
    number = str(value.get("savedSearchId") or "")
    return file.item(
        Surface.SEARCH,
        pointer,
        str(value["query"]),
        native_id=number,
        locate_hint="the search box, then Saved searches",
    )


def _deck(file: ExportFile, pointer: str, value: dict[str, Any]) -> Item:
    lines = []
    for line in words(value):
        query = _QUERY.search(line) if line.startswith("/") else None
        lines.append(unquote_plus(query[1]) if query else unquote(line))
    return file.item(
        Surface.SEARCH, pointer, "\n".join(dict.fromkeys(lines)), locate_hint="TweetDeck"
    )


def lists(file: ExportFile) -> Iterator[Item | Problem]:
    """Lists, by the names in their addresses; one address a row, or all in one row (to 2022)."""
    for record in file.records("userListInfo"):
        if isinstance(record, Problem):
            yield record
            continue
        pointer, value = record
        try:
            urls = value["urls"] if "urls" in value else [value["url"]]
            yield from [_list(file, pointer, str(url)) for url in urls]
        except NOT_UNDERSTOOD:
            yield file.problem("This list is not in a form that is known.", pointer)


def _list(file: ExportFile, pointer: str, url: str) -> Item:
    match = _LIST_URL.match(url)
    owner, slug = (match[1], unquote(match[2]).replace("-", " ")) if match else ("", url)
    own = file.export.account.handle.casefold()
    is_other = owner.casefold() not in ("", "i", own)
    return file.item(
        Surface.LIST,
        pointer,
        "" if slug.isdigit() else slug,
        identity=(url,),
        people=(Person(role=Role.CONNECTION, handle=owner),) if is_other else (),
        urls=(url,),
        permalink=f"https://x.com/{match[1]}/lists/{match[2]}" if match else "",
        locate_hint="Your profile > Lists",
    )


contacts = each("contact", _contact)
likes = each("like", _like)
saved_searches = each("savedSearch", _saved_search)
decks = each("deck", _deck)
