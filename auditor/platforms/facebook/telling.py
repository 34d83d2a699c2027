"""What an item says: its words, people and place, out of a record and its headline."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from urllib.parse import urlsplit

from msgspec import Struct

from auditor.models import Media, Person, Place, Role
from auditor.platforms.facebook.entries import Entry
from auditor.platforms.facebook.headlines import read_headline, tells_more
from auditor.platforms.facebook.places import best_place, other_places
from auditor.platforms.meta.media import with_caption

_HOST = "facebook.com"
_OF_AN_ITEM = re.compile(r"/(?:posts|permalink|photos?|videos?|reel|events)[/.]|story_fbid|fbid=")


class Telling(Struct, frozen=True, kw_only=True, gc=False):
    """The parts of an item that come from its record.

    `key` is what stays the same in a second export, whatever language the account has then.
    """

    text: str
    key: tuple[str, ...]
    people: tuple[Person, ...]
    place: Place | None
    media: tuple[Media, ...]
    urls: tuple[str, ...]
    group: str

    def __repr__(self) -> str:
        return "Telling()"


def told(entry: Entry, owners: frozenset[str], in_groups: bool = False) -> Telling:
    """What a record of the owner's own tells. `in_groups`: its file is about groups alone.

    The headline is part of the text when it names something that stands nowhere else.
    """
    headline = read_headline(entry.title, owners, in_groups)
    group = entry.group or headline.group
    words = _words(entry)
    is_about = headline.target or entry.people
    people = tuple(_people(entry, owners, headline.target)) if is_about else ()
    parts = [words, *other_places(entry.places)] if len(entry.places) > 1 else [words]
    about = headline.target
    if not words or (entry.title and _is_needed(entry, owners, people, group, words)):
        parts.insert(0, entry.title)
        about = about or (entry.title if words else "")
    text = "\n".join(filter(None, parts))
    names: tuple[str, ...] = ()
    if entry.media:
        names = tuple(one.path.rpartition("/")[2] for one in entry.media if one.path)
    return Telling(
        text=text,
        # The same wish below two people's photos in one minute is two comments.
        key=(words or entry.title, about, *names, *(() if words or names else entry.urls[:1])),
        people=people,
        place=best_place(entry.places) if entry.places else None,
        media=tuple(_beside(entry.media, text)) if entry.media else (),
        urls=tuple(filter(_is_web, entry.urls)) if entry.urls else (),
        group=group,
    )


def _words(entry: Entry) -> str:
    """The words of a record; the name of its place is told as a place."""
    if not entry.places:
        return "\n".join(entry.words)
    names = {place.name for place in entry.places}
    return "\n".join(word for word in entry.words if word not in names)


def _is_web(url: str) -> bool:
    return url.startswith(("https://", "http://"))


def _is_needed(
    entry: Entry, owners: frozenset[str], people: tuple[Person, ...], group: str, words: str
) -> bool:
    """Whether the headline names something that stands in no other part of the item."""
    known: tuple[str, ...] = (group,) if group else ()
    if people or entry.places:
        people_named = (person.name for person in people)
        known = (group, *people_named, *(place.name for place in entry.places))
    if not tells_more(entry.title, owners, known):
        return False
    lines = tuple(line for line in words.split("\n") if line in entry.title)
    return not lines or tells_more(entry.title, owners, (*known, *lines))


def facebook_link(links: Iterable[str]) -> str:
    """The best link to Facebook itself, made secure; "" when there is none.

    A link of a post comes before one of a profile, a page or a place.
    """
    for link in sorted(links, key=lambda link: _OF_AN_ITEM.search(link) is None):
        try:
            parts = urlsplit(link)
        except ValueError:
            continue
        host = parts.hostname or ""
        if parts.scheme in ("http", "https") and (host == _HOST or host.endswith(f".{_HOST}")):
            return f"https://{link.split('://', 1)[1]}"
    return ""


def _people(entry: Entry, owners: frozenset[str], target: str) -> Iterator[Person]:
    seen: set[str] = set(owners)
    found = [Person(role=Role.TARGET, name=target)] if target else []
    for person in (*found, *entry.people):
        # Where the owner's name is not known, the writer of a record is most likely the owner.
        is_owner = person.role is Role.AUTHOR and not owners
        if not is_owner and person.name not in seen:
            seen.add(person.name)
            yield person


def _beside(media: tuple[Media, ...], text: str) -> Iterator[Media]:
    """The media, each with the words that stand with it and nowhere else."""
    for one in media:
        lines = [line for line in one.caption.split("\n") if line and line not in text]
        caption = one.caption if lines and one.caption not in text else ""
        if one.path or one.kind != "file" or caption:
            yield with_caption(one, caption)
