"""What the account did: searches, reactions, events, polls, listings, reviews, answers."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

import msgspec

from auditor.models import Audience, Author, Item, Place, Problem, Surface
from auditor.platforms.facebook.entries import Entry
from auditor.platforms.facebook.files import (
    NOTHING_FOUND,
    ExportFile,
    Make,
    each,
    item,
    says_something,
)
from auditor.platforms.facebook.telling import facebook_link, told
from auditor.platforms.facebook.walking import entry_of_json
from auditor.platforms.meta.files import NOT_KNOWN, NOT_UNDERSTOOD, documents

ONLY_YOU = "only you see this"
_QUOTES = "\"'“”„«»「」‘’"


def loose(
    surface: Surface,
    where: str,
    *,
    private: bool = False,
    by_others: bool = False,
    basis: str = "tagged",
) -> Make:
    """Makes items of records that are told by all their words, headline included.

    `basis` is how a place of the record is known; `by_others` when the words are not the owner's.
    """

    def make(file: ExportFile, entry: Entry) -> Item:
        telling = told(entry, file.export.owner_names)
        parts = (entry.title, telling.text)
        text = telling.text if entry.title in telling.text else "\n".join(filter(None, parts))
        return item(
            file,
            entry,
            surface,
            text,
            where,
            *telling.key,
            entry.title,
            author=Author.OTHER if by_others else Author.OWNER,
            audience=Audience.ONLY_ME if private else Audience.UNKNOWN,
            audience_basis=ONLY_YOU if private else "",
            people=telling.people,
            place=_on(telling.place, basis),
            media=telling.media,
            urls=telling.urls,
            group=telling.group,
            permalink=entry.permalink or facebook_link(telling.urls),
            locate_hint=where,
        )

    return make


def check_in(where: str) -> Make:
    """Makes items of check-ins, which name the link of their post."""

    def make(file: ExportFile, entry: Entry) -> Item:
        telling = told(entry, file.export.owner_names)
        return item(
            file,
            entry,
            Surface.CHECK_IN,
            telling.text,
            *telling.key,
            *((telling.place.name,) if telling.place else ()),
            people=telling.people,
            place=telling.place,
            media=telling.media,
            urls=telling.urls,
            permalink=entry.permalink or facebook_link(telling.urls),
            locate_hint=where,
        )

    return make


def search(file: ExportFile, entry: Entry) -> Item:
    """What was searched for; the quoted copies of the same words are left out."""
    words = dict.fromkeys(word.strip(_QUOTES + " ") for word in entry.words)
    text = "\n".join(word for word in words if word) or entry.title
    return item(
        file,
        entry,
        Surface.SEARCH,
        text,
        text,
        audience=Audience.ONLY_ME,
        audience_basis=ONLY_YOU,
        people=entry.people,
        permalink=facebook_link(entry.urls),
        locate_hint="Activity log > Logged actions and other activity > Search history",
    )


def signal(where: str) -> Make:
    """Makes items of reactions: a trace, and at most others' words."""

    def make(file: ExportFile, entry: Entry) -> Item:
        telling = told(entry, file.export.owner_names)
        return item(
            file,
            entry,
            Surface.LIKE,
            telling.text,
            where,
            telling.text,
            *entry.urls[:1],
            author=Author.OTHER,
            people=telling.people,
            media=telling.media,
            urls=telling.urls,
            group=telling.group,
            permalink=entry.permalink or facebook_link(telling.urls),
            locate_hint=where,
        )

    return make


def answers(file: ExportFile) -> Iterator[Item | Problem]:
    """Answers to the questions that a group asks before it lets people in."""
    if file.is_page:
        yield from each(_answer)(file)
        return
    for document in documents(file):
        found = 0
        for pointer, record in _answers(document, ""):
            found += 1
            try:
                yield _answer(file, entry_of_json(record, pointer))
            except NOT_UNDERSTOOD:
                yield file.problem(NOT_KNOWN, pointer)
        if not found and says_something(document):
            yield file.problem(NOTHING_FOUND)


def _answers(document: Any, pointer: str) -> Iterator[tuple[str, Any]]:
    """Each answer with the name of its group, wherever they stand."""
    if isinstance(document, list):
        for number, one in enumerate(document):
            yield from _answers(one, f"{pointer}/{number}")
    elif isinstance(document, dict) and isinstance(document.get("answers"), list):
        group = document.get("group_name") or document.get("name") or document.get("group") or ""
        for number, one in enumerate(document["answers"]):
            record = {**one, "group": group} if isinstance(one, dict) else one
            yield f"{pointer}/answers/{number}", record
    elif isinstance(document, dict) and any(
        isinstance(one, (list, dict)) for one in document.values()
    ):
        if "label_values" in document:
            yield pointer, document
            return
        for key, value in document.items():
            if isinstance(value, (list, dict)):
                yield from _answers(value, f"{pointer}/{key}")
    elif document:
        yield pointer, document


def _answer(file: ExportFile, entry: Entry) -> Item:
    telling = told(entry, file.export.owner_names, in_groups=True)
    return item(
        file,
        entry,
        Surface.GROUP_COMMENT,
        telling.text,
        telling.group,
        *telling.key,
        audience=Audience.GROUP,
        audience_basis="read by the people who run the group",
        people=telling.people,
        group=telling.group,
        locate_hint="Activity log > Groups > Membership questions",
    )


def _on(place: Place | None, basis: str) -> Place | None:
    return msgspec.structs.replace(place, basis=basis) if place else None
