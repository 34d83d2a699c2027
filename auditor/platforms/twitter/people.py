"""People and what the owner looked for: followers, contacts, lists, likes, searches."""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import Any
from urllib.parse import unquote

from auditor.archive.decoding import snowflake
from auditor.models import Audience, Author, Item, Person, Problem, Role, Surface
from auditor.platforms.twitter.export import NOT_UNDERSTOOD, ExportFile, unescaped
from auditor.platforms.twitter.records import each, words

_LIST_URL = re.compile(r"https?://(?:www\.)?(?:twitter|x)\.com/[^/]+/lists/([^/?#]+)")


def connections(wrapper: str, relation: str) -> Any:
    """A parse function for rows of account numbers: followers, following, blocked, muted."""

    def make(file: ExportFile, pointer: str, value: dict[str, Any]) -> Item:
        number = str(value["accountId"])
        person = file.export.person(number, Role.CONNECTION)
        shown = f"@{person.handle} · {person.name}".rstrip(" ·") if person.handle else ""
        return file.item(
            Surface.CONNECTION,
            pointer,
            shown,
            key=(relation, number),
            people=(person,),
            permalink=f"https://x.com/intent/user?user_id={number}",
            locate_hint=relation,
        )

    return each(wrapper, make)


def _contact(file: ExportFile, pointer: str, value: dict[str, Any]) -> Item:
    emails = tuple(str(email) for email in value.get("emails") or ())
    phones = tuple(str(phone) for phone in value.get("phoneNumbers") or ())
    name = str(value.get("name") or "")
    person = Person(role=Role.CONTACT, name=name, emails=emails, phones=phones)
    shown = " · ".join(part for part in (name, *phones, *emails) if part)
    return file.item(Surface.SYNCED_CONTACT, pointer, shown, people=(person,))


def _like(file: ExportFile, pointer: str, value: dict[str, Any]) -> Item:
    number = str(value["tweetId"])
    text = unescaped(str(value.get("fullText") or ""))
    # X puts a notice with this placeholder where the liked post may no longer be shown.
    return file.item(
        Surface.LIKE,
        pointer,
        "" if "{learnmore}" in text else text,
        native_id=number,
        at=snowflake(number),
        author=Author.OTHER,
        audience=Audience.UNKNOWN,
        permalink=f"https://x.com/i/web/status/{number}",
    )


def _saved_search(file: ExportFile, pointer: str, value: dict[str, Any]) -> Item:
    query = str(value["query"])
    number = str(value.get("savedSearchId") or "")
    return file.item(Surface.SEARCH, pointer, query, native_id=number)


def _deck(file: ExportFile, pointer: str, value: dict[str, Any]) -> Item:
    return file.item(Surface.SEARCH, pointer, "\n".join(words(value)), locate_hint="TweetDeck")


def lists(file: ExportFile) -> Iterator[Item | Problem]:
    """Lists, by the names in their addresses; one address a row, or all in one row (to 2022)."""
    for record in file.records("userListInfo"):
        if isinstance(record, Problem):
            yield record
            continue
        pointer, value = record
        try:
            urls = value["urls"] if "urls" in value else [value["url"]]
            for url in map(str, urls):
                match = _LIST_URL.match(url)
                slug = unquote(match[1]).replace("-", " ") if match else url
                shown = "" if slug.isdigit() else slug
                yield file.item(Surface.LIST, pointer, shown, key=(url,), permalink=_https(url))
        except NOT_UNDERSTOOD:
            yield file.problem("This list is not in a form that is known.", pointer)


def _https(url: str) -> str:
    return "https://x.com/" + url.split(".com/", 1)[1] if _LIST_URL.match(url) else ""


contacts = each("contact", _contact)
likes = each("like", _like)
saved_searches = each("savedSearch", _saved_search)
decks = each("deck", _deck)
