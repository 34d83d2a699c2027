"""Posts of every generation: tweets, deleted, community and Circle tweets, and long notes.

Only the fields that are used are decoded, into types, because an archive can hold a million.
Fields that X fills with constants (`truncated`, `retweeted`, `favorited`) are left alone.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import Any

import msgspec
from msgspec import UNSET, Struct, UnsetType

from auditor.archive.decoding import Moment, moment
from auditor.models import Audience, Author, Item, Media, Person, Place, Problem, Role, Surface
from auditor.platforms.twitter.export import ExportFile, Note, unescaped

PUBLIC_BASIS = "posts on X are public unless the account was protected at the time"
CIRCLE_BASIS = "a post to the account's Circle"

_RETWEET = re.compile(r"RT @(\w{1,20}):? ")
_LEADING_HANDLES = re.compile(r"^(?:@\w{1,20}\s+)+")
_SHORT_LINK = re.compile(r"https?://t\.co/\w*")
_CUT = re.compile(r"[\s…]+$")
_JOIN_PREFIX = 40


class _Mention(Struct, gc=False):
    name: str | None = ""
    screen_name: str | None = ""
    id_str: str | None = ""


class _Url(Struct, gc=False):
    url: str | None = ""
    expanded_url: str | None = ""


class _Medium(Struct, gc=False):
    url: str | None = ""
    media_url_https: str | None = ""
    type: str | None = "photo"


class _Entities(Struct):
    user_mentions: list[_Mention] = []
    urls: list[_Url] = []
    media: list[_Medium] = []


class _Geo(Struct):
    coordinates: list[str | float] | None = None


class _User(Struct, gc=False):
    screen_name: str | None = ""
    name: str | None = ""
    id_str: str | None = ""


class Tweet(Struct):
    """A post as X stores it, 2012 to 2026; see the module docstring."""

    id_str: str | UnsetType = UNSET
    id: str | int | UnsetType = UNSET
    full_text: str | None = None
    text: str | None = None
    created_at: str | None = ""
    deleted_at: str | None = None
    entities: _Entities = msgspec.field(default_factory=_Entities)
    extended_entities: _Entities | None = None
    geo: _Geo | None = None
    in_reply_to_status_id_str: str | None = None
    in_reply_to_user_id_str: str | None = None
    in_reply_to_screen_name: str | None = None
    favorite_count: str | int | None = None
    retweet_count: str | int | None = None
    edit_info: Any = None
    retweeted_status: RetweetedStatus | None = None


class RetweetedStatus(Struct):
    """The post that was repeated; only archives of 2012 to 2019 hold it."""

    text: str | None = None
    user: _User | None = None
    entities: _Entities = msgspec.field(default_factory=_Entities)


class _Wrapped(Struct):
    tweet: Tweet | None = None


_DECODER = msgspec.json.Decoder(_Wrapped)
_BARE_DECODER = msgspec.json.Decoder(Tweet)


def tweets(file: ExportFile) -> Iterator[Item | Problem]:
    """Posts that stand."""
    yield from _all(file, Surface.POST)


def deleted(file: ExportFile) -> Iterator[Item | Problem]:
    """Posts deleted in the two weeks before the export (the README of the exports says so)."""
    yield from _all(file, Surface.DELETED)


def community(file: ExportFile) -> Iterator[Item | Problem]:
    """Posts to communities."""
    yield from _all(file, Surface.GROUP_POST)


def circle(file: ExportFile) -> Iterator[Item | Problem]:
    """Posts to the Circle, 2022 and 2023."""
    for record in _all(file, Surface.POST):
        if isinstance(record, Item):
            yield msgspec.structs.replace(
                record, audience=Audience.FRIENDS, audience_basis=CIRCLE_BASIS
            )
        else:
            yield record


def _all(file: ExportFile, surface: Surface) -> Iterator[Item | Problem]:
    for raw in file.raw_records():
        if isinstance(raw, Problem):
            yield raw
            continue
        number, data = raw
        try:
            pointer, tweet = _decoded(number, data)
            yield _item(file, pointer, tweet, surface)
        except (msgspec.DecodeError, ValueError, RecursionError):
            yield file.problem("This post is not in a form that is known.", f"/{number}")


def _decoded(number: int, data: bytes) -> tuple[str, Tweet]:
    wrapped = _DECODER.decode(data).tweet
    if wrapped is not None:
        return f"/{number}/tweet", wrapped
    return f"/{number}", _BARE_DECODER.decode(data)


def _item(file: ExportFile, pointer: str, tweet: Tweet, surface: Surface) -> Item:
    native_id = _id_of(tweet)
    at = moment(tweet.created_at)
    raw = _raw_text(tweet)
    _learn_names(file, tweet)
    text, urls = _resolved(raw, tweet)
    retweet = _RETWEET.match(raw)
    kind = _surface(surface, tweet, is_retweet=retweet is not None)
    if note := None if retweet else _note_of(file, at, raw):
        text, urls = _with_links(note.text, note.urls)
        file.export.joined[note.text] = kind, native_id
    return file.item(
        kind,
        pointer,
        text,
        native_id=native_id,
        at=at,
        author=Author.OTHER if retweet else Author.OWNER,
        audience=_audience(file, surface),
        audience_basis=PUBLIC_BASIS if surface is not Surface.GROUP_POST else "",
        people=_people(tweet, retweet),
        place=_place(tweet.geo),
        media=file.export.media_of(native_id) or _remote_media(tweet),
        urls=urls,
        thread=tweet.in_reply_to_status_id_str or native_id,
        permalink="" if surface is Surface.DELETED else f"https://x.com/i/web/status/{native_id}",
        engagement=_engagement(tweet),
        truncated=retweet is not None and raw.endswith(("…", "...")),
    )


def _id_of(tweet: Tweet) -> str:
    number = tweet.id_str if isinstance(tweet.id_str, str) else str(tweet.id)
    if not number.isdigit():
        raise ValueError
    return number


def _raw_text(tweet: Tweet) -> str:
    status = tweet.retweeted_status
    if status and status.text and status.user:
        return f"RT @{status.user.screen_name}: {status.text}"
    text = tweet.full_text if tweet.full_text is not None else tweet.text
    if text is None:
        raise ValueError
    return text


def _resolved(raw: str, tweet: Tweet) -> tuple[str, tuple[str, ...]]:
    entities = tweet.retweeted_status.entities if tweet.retweeted_status else tweet.entities
    text = raw
    for medium in (*entities.media, *tweet.entities.media):
        if medium.url:
            text = text.replace(medium.url, "")
    links = tuple((link.url or "", link.expanded_url or "") for link in entities.urls)
    return _with_links(unescaped(text).rstrip(), links)


def _with_links(text: str, links: tuple[tuple[str, str], ...]) -> tuple[str, tuple[str, ...]]:
    for short, expanded in links:
        if short and expanded:
            text = text.replace(short, expanded)
    return text, tuple(expanded for _, expanded in links if expanded)


def _learn_names(file: ExportFile, tweet: Tweet) -> None:
    names = file.export.names
    for mention in tweet.entities.user_mentions:
        if mention.id_str and mention.id_str != "-1":
            names[mention.id_str] = mention.screen_name or "", mention.name or ""
    replied = tweet.in_reply_to_user_id_str
    if replied and tweet.in_reply_to_screen_name:
        names.setdefault(replied, (tweet.in_reply_to_screen_name, ""))


def _people(tweet: Tweet, retweet: re.Match[str] | None) -> tuple[Person, ...]:
    people = []
    for mention in tweet.entities.user_mentions:
        is_author = retweet is not None and mention.screen_name == retweet[1]
        replied = mention.id_str == tweet.in_reply_to_user_id_str
        role = Role.AUTHOR if is_author else Role.TARGET if replied else Role.MENTIONED
        people.append(
            Person(
                role=role,
                name=mention.name or "",
                handle=mention.screen_name or "",
                native_id=mention.id_str or "",
            )
        )
    if tweet.in_reply_to_screen_name and not any(
        person.handle == tweet.in_reply_to_screen_name for person in people
    ):
        people.append(Person(role=Role.TARGET, handle=tweet.in_reply_to_screen_name))
    return tuple(people)


def _surface(surface: Surface, tweet: Tweet, *, is_retweet: bool) -> Surface:
    if surface is not Surface.POST:
        return surface
    if is_retweet:
        return Surface.REPOST
    return Surface.REPLY if tweet.in_reply_to_user_id_str else Surface.POST


def _audience(file: ExportFile, surface: Surface) -> Audience:
    if surface is Surface.GROUP_POST:
        return Audience.GROUP
    return Audience.UNKNOWN if file.export.protected else Audience.PUBLIC


def _place(geo: _Geo | None) -> Place | None:
    if geo is None or not geo.coordinates or len(geo.coordinates) != 2:
        return None
    latitude, longitude = (float(part) for part in geo.coordinates)
    return Place(basis="geotag", latitude=latitude, longitude=longitude)


def _remote_media(tweet: Tweet) -> tuple[Media, ...]:
    entities = tweet.extended_entities or tweet.entities
    return tuple(
        Media(kind="photo" if medium.type == "photo" else "video") for medium in entities.media
    )


def _engagement(tweet: Tweet) -> int | None:
    counts = [count for count in (tweet.favorite_count, tweet.retweet_count) if count is not None]
    return sum(int(count) for count in counts) if counts else None


def read_notes(file: ExportFile) -> None:
    """Gather the long posts before the posts are read, so that each is judged in full."""
    for record in file.records("noteTweet"):
        if isinstance(record, Problem) or not isinstance(record[1], dict):
            continue
        note = _note(record[1])
        posted, _ = moment(record[1].get("createdAt"))
        if note and posted:
            second = posted.replace(microsecond=0)
            file.export.notes.setdefault(second, []).append(note)


def notes(file: ExportFile) -> Iterator[Item | Problem]:
    """Long posts: those that belong to a post that was read carry its reference."""
    for record in file.records("noteTweet"):
        if isinstance(record, Problem):
            yield record
            continue
        pointer, value = record
        note = _note(value) if isinstance(value, dict) else None
        if note is None:
            yield file.problem("This long post is not in a form that is known.", pointer)
            continue
        kind, joined = file.export.joined.get(note.text, (Surface.POST, ""))
        text, urls = _with_links(note.text, note.urls)
        native_id = joined or f"note-{value.get('noteTweetId', '')}"
        yield file.item(
            kind,
            pointer,
            text,
            native_id=native_id,
            at=moment(value.get("createdAt")),
            audience=_audience(file, Surface.POST),
            audience_basis=PUBLIC_BASIS,
            urls=urls,
            permalink=f"https://x.com/i/web/status/{joined}" if joined else "",
        )


def _note(value: dict[str, Any]) -> Note | None:
    core = value.get("core")
    if not isinstance(core, dict) or not isinstance(core.get("text"), str):
        return None
    links = tuple(
        (str(link.get("shortUrl", "")), str(link.get("expandedUrl", "")))
        for link in core.get("urls") or ()
        if isinstance(link, dict)
    )
    return Note(core["text"], links)


def _note_of(file: ExportFile, at: Moment, raw: str) -> Note | None:
    """The long post behind a cut one: posted in the same second, and beginning alike."""
    if at[0] is None or not file.export.notes:
        return None
    beginning = _beginning(unescaped(_LEADING_HANDLES.sub("", raw)))
    for note in file.export.notes.get(at[0], ()):
        whole = _beginning(note.text)
        if beginning and whole.startswith(beginning[:_JOIN_PREFIX]):
            return note
    return None


def _beginning(text: str) -> str:
    return _CUT.sub("", " ".join(_SHORT_LINK.sub("", text).split()))
