"""Posts of every generation: tweets, deleted posts, posts to communities and to the Circle."""

from __future__ import annotations

import re
from collections.abc import Iterator
from datetime import UTC, datetime
from typing import Any, NamedTuple

from msgspec import structs

from auditor.archive.decoding import Moment, moment, snowflake
from auditor.models import Audience, Author, Item, Media, Person, Place, Problem, Role, Surface
from auditor.platforms.twitter.export import Export, ExportFile, unescaped
from auditor.platforms.twitter.links import SHORT_LINK, links_in, with_links
from auditor.platforms.twitter.notes import note_of
from auditor.platforms.twitter.tweet_fields import Entities, Geo, Medium, Tweet, decoded

CIRCLE_BASIS = "a post to the account's Circle"

RETWEET = re.compile(r"RT @(\w{1,20}):? ")
_CUT = re.compile(rf"(?:…|\.\.\.)\s*(?:{SHORT_LINK.pattern}\s*)*$")
_QUOTED = re.compile(r"https?://(?:\w+\.)?(?:twitter|x)\.com/(\w{1,20})/status/\d+")
_LONG_POSTS_SINCE = datetime(2023, 1, 1, tzinfo=UTC)
_SHORTEST_CUT = 135
"""Letters of the shortest post that X cuts: 280 units, and a letter of CJK counts as two."""


def tweets(file: ExportFile) -> Iterator[Item | Problem]:
    """Posts that stand."""
    return _all(file, Surface.POST)


def deleted(file: ExportFile) -> Iterator[Item | Problem]:
    """Posts deleted in the two weeks before the export (the README of the exports says so)."""
    return _all(file, Surface.DELETED)


def community(file: ExportFile) -> Iterator[Item | Problem]:
    """Posts to communities."""
    return _all(file, Surface.GROUP_POST)


def circle(file: ExportFile) -> Iterator[Item | Problem]:
    """Posts to the Circle, 2022 and 2023."""
    for record in _all(file, Surface.POST):
        if isinstance(record, Item):
            record = structs.replace(record, audience=Audience.FRIENDS, audience_basis=CIRCLE_BASIS)
        yield record


def _all(file: ExportFile, surface: Surface) -> Iterator[Item | Problem]:
    for raw in file.raw_records():
        if isinstance(raw, Problem):
            yield raw
            continue
        number, data = raw
        try:
            wrapper, tweet, lossy = decoded(data)
            item = _item(file, f"/{number}/{wrapper}".rstrip("/"), tweet, surface)
        except (ValueError, RecursionError):
            if data.strip(b"{} \t\r\n"):
                yield file.problem("This post is not in a form that is known.", f"/{number}")
            continue
        yield item
        if lossy:
            yield file.problem("Some letters of this post are damaged.", f"/{number}")


class _Words(NamedTuple):
    """What was typed, where its links lead, and handles that only the full text names."""

    text: str
    urls: tuple[str, ...]
    handles: tuple[str, ...] = ()
    whole: bool = False


def _item(file: ExportFile, pointer: str, tweet: Tweet, surface: Surface) -> Item:
    native_id = _id_of(tweet)
    raw = _raw_text(tweet)
    if raw is None:
        raise ValueError
    at = moment(tweet.created_at)
    at = at if at[0] else snowflake(native_id)
    _learn_names(file.export, tweet)
    retweet = RETWEET.match(raw)
    kind = _surface(surface, tweet, is_retweet=retweet is not None)
    words = _words(file.export, tweet, raw, at, None if retweet else kind)
    audience, basis = file.export.audience_of(surface)
    thread, permalink, hint = _where(file.export, tweet, native_id, kind)
    return file.item(
        kind,
        pointer,
        words.text,
        native_id=native_id,
        at=at,
        author=Author.OTHER if retweet else Author.OWNER,
        audience=audience,
        audience_basis=basis,
        people=(*_people(file.export, tweet, retweet), *_more_people(file.export, tweet, words)),
        place=_place(tweet),
        media=file.export.media_of(native_id) or _remote_media(tweet),
        urls=words.urls,
        engagement=_engagement(tweet),
        truncated=not words.whole and _is_cut(tweet, raw, at, is_retweet=retweet is not None),
        thread=thread,
        permalink=permalink,
        locate_hint=hint,
    )


def _id_of(tweet: Tweet) -> str:
    number = str(tweet.id_str or tweet.id or "")
    return number if number.isascii() and number.isdigit() else ""


def _raw_text(tweet: Tweet) -> str | None:
    """The text as stored; of a repeat the original's, which is not cut at 140 characters."""
    status = tweet.retweeted_status
    original = (status.full_text or status.text) if status else None
    if status and original and status.user and status.user.screen_name:
        return f"RT @{status.user.screen_name}: {original}"
    return tweet.full_text if tweet.full_text is not None else tweet.text


def _words(export: Export, tweet: Tweet, raw: str, at: Moment, kind: Surface | None) -> _Words:
    """The text as it was typed. `kind` is None for posts of others, which have no long text."""
    note = note_of(export, at, raw) if kind else None
    if note and kind:
        export.joined[note.number] = kind, _id_of(tweet)
        text = with_links(note.text, note.urls)
        return _Words(text, links_in(text, note.urls), note.handles, whole=True)
    status = tweet.retweeted_status
    entities = (tweet.entities, status.entities if status else None)
    links = [(url.url, url.expanded_url or None) for part in entities if part for url in part.urls]
    # The link that stands for a picture is not part of what was typed.
    links += [
        (one.url, "") for part in (*entities, tweet.extended_entities) for one in _media(part)
    ]
    typed = _unescaped(raw, is_old=tweet.full_text is None)
    text = with_links(typed, links).rstrip() if links else typed
    return _Words(text, links_in(text, links))


def _unescaped(raw: str, *, is_old: bool) -> str:
    """Archives of 2012 to 2019 escape quotation marks now and then as well."""
    if is_old:
        raw = raw.replace("&quot;", '"').replace("&#39;", "'")
    return unescaped(raw)


def _media(entities: Entities | None) -> list[Medium]:
    return entities.media if entities else []


def _learn_names(export: Export, tweet: Tweet) -> None:
    for mention in tweet.entities.user_mentions if tweet.entities else ():
        export.learn(mention.id_str, mention.screen_name, mention.name)
    export.learn(tweet.in_reply_to_user_id_str, tweet.in_reply_to_screen_name, "")
    if tweet.retweeted_status and (user := tweet.retweeted_status.user):
        export.learn(user.id_str, user.screen_name, user.name)


def _people(export: Export, tweet: Tweet, retweet: re.Match[str] | None) -> list[Person]:
    """Those whom the text names, but for the owner."""
    author = retweet[1].casefold() if retweet else ""
    people: list[Person] = []
    for mention in tweet.entities.user_mentions if tweet.entities else ():
        handle = mention.screen_name or ""
        number = "" if mention.id_str in (None, "-1") else str(mention.id_str)
        if number and number == export.account.native_id:
            continue
        replied = bool(number) and number == tweet.in_reply_to_user_id_str
        role = Role.TARGET if replied else Role.MENTIONED
        people.append(
            Person(
                role=Role.AUTHOR if author and handle.casefold() == author else role,
                name=mention.name or "",
                handle=handle,
                native_id=number,
            )
        )
    return people


def _more_people(export: Export, tweet: Tweet, words: _Words) -> Iterator[Person]:
    """Those whom no entity names: the author of a repeat, of a quoted post, an answered account."""
    own = export.account.handle.casefold()
    known = {m.screen_name.casefold() for m in _mentions(tweet) if m.screen_name} | {own}
    status = tweet.retweeted_status
    if status and status.user and (status.user.screen_name or "").casefold() not in known:
        user = status.user
        yield Person(
            role=Role.AUTHOR,
            handle=user.screen_name or "",
            name=user.name or "",
            native_id=user.id_str or "",
        )
    replied = tweet.in_reply_to_screen_name
    if replied and replied.casefold() not in known:
        number = tweet.in_reply_to_user_id_str or ""
        yield Person(role=Role.TARGET, handle=replied, native_id=number)
    quoted = (match[1] for url in words.urls if (match := _QUOTED.match(url)) and match[1] != "i")
    for handle in dict.fromkeys((*quoted, *words.handles)):
        if handle.casefold() not in known:
            yield Person(role=Role.MENTIONED, handle=handle)


def _mentions(tweet: Tweet) -> list[Any]:
    return tweet.entities.user_mentions if tweet.entities else []


def _surface(surface: Surface, tweet: Tweet, *, is_retweet: bool) -> Surface:
    if surface is not Surface.POST:
        return surface
    if is_retweet:
        return Surface.REPOST
    return Surface.REPLY if tweet.in_reply_to_user_id_str else Surface.POST


def _where(export: Export, tweet: Tweet, native_id: str, kind: Surface) -> tuple[str, str, str]:
    """Thread, link and hint; versions of an edited post form a thread and lead to the newest."""
    info = tweet.edit_info
    control = info and (info.initial or (info.edit and info.edit.edit_control_initial))
    versions = [one for one in control.edit_tweet_ids if one.isdecimal()] if control else []
    newest = max(versions, key=int, default=native_id)
    parent, owner = tweet.in_reply_to_status_id_str or "", export.account.native_id
    is_own = bool(parent and owner) and tweet.in_reply_to_user_id_str == owner
    thread, hint = export.thread_of(native_id, parent, is_own=is_own), ""
    if len(versions) > 1:
        thread = min(versions, key=int)
        hint = "One of several versions of an edited post; deleting it deletes them all."
    stands = newest and kind is not Surface.DELETED
    return thread, f"https://x.com/i/web/status/{newest}" if stands else "", hint


def _is_cut(tweet: Tweet, raw: str, at: Moment, *, is_retweet: bool) -> bool:
    """Whether the end of the text is not in the archive."""
    if not ("…" in raw or "..." in raw) or _CUT.search(raw) is None:
        return False
    if is_retweet:
        return True
    number = _id_of(tweet)
    urls = tweet.entities.urls if tweet.entities else []
    if number and any((url.expanded_url or "").endswith(f"/{number}") for url in urls):
        return True
    is_recent = at[0] is not None and at[0] >= _LONG_POSTS_SINCE
    return is_recent and "…" in raw and len(unescaped(raw)) >= _SHORTEST_CUT


def _place(tweet: Tweet) -> Place | None:
    name = (tweet.place.full_name or "") if tweet.place else ""
    point = _point(tweet.geo) or (_point(tweet.coordinates) or (None, None))[::-1]
    if point[0] is None:
        return Place(basis="tagged", name=name) if name else None
    return Place(basis="geotag", name=name, latitude=point[0], longitude=point[1])


def _point(geo: Geo | None) -> tuple[float, float] | None:
    """Two numbers, in the order in which they stand."""
    if geo is None or not geo.coordinates or len(geo.coordinates) != 2:
        return None
    try:
        one, other = (float(part) for part in geo.coordinates)
    except ValueError:
        return None
    # A comparison with what is no number is false.
    return (one, other) if abs(one) <= 180 and abs(other) <= 180 else None


def _remote_media(tweet: Tweet) -> tuple[Media, ...]:
    media = _media(tweet.extended_entities) or _media(tweet.entities)
    return tuple(Media(kind="photo" if one.type == "photo" else "video") for one in media)


def _engagement(tweet: Tweet) -> int | None:
    counts = [count for count in (tweet.favorite_count, tweet.retweet_count) if count is not None]
    known = [int(count) for count in counts if str(count).isdecimal() and len(str(count)) < 16]
    return sum(known) if known else None
