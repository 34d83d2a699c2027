"""A post as X stores it, decoded into types: only the fields that are used.

An archive can hold a million posts, so the quick decoder comes first. X adds and changes fields
at any time; a post whose fields are not as expected is decoded once more, field by field, and
what does not fit is left out, so that its words are never lost to a stray number.
"""

from __future__ import annotations

from typing import Any, get_args, get_origin

import msgspec
from msgspec import Struct

from auditor.archive.records import mended


class Mention(Struct, gc=False):
    """An account that a post names; `name` is its display name at the time of the export."""

    name: str | None = ""
    screen_name: str | None = ""
    id_str: str | None = ""


class Url(Struct, gc=False):
    """A link: as it stands in the text, and where it leads."""

    url: str | None = ""
    expanded_url: str | None = ""


class Medium(Struct, gc=False):
    """A picture, video or GIF of a post."""

    url: str | None = ""
    type: str | None = "photo"


class Entities(Struct):
    """What X recognised in a text."""

    user_mentions: list[Mention] = []
    urls: list[Url] = []
    media: list[Medium] = []


class Geo(Struct):
    """A point, as decimal strings."""

    coordinates: list[str | float] | None = None


class User(Struct, gc=False):
    """An account as archives of 2012 to 2019 describe it."""

    screen_name: str | None = ""
    name: str | None = ""
    id_str: str | None = ""


class EditControl(Struct, rename="camel"):
    """The numbers of all versions of a post, itself included."""

    edit_tweet_ids: list[str] = []


class Edit(Struct, rename="camel"):
    """A later version of a post."""

    edit_control_initial: EditControl = msgspec.field(default_factory=EditControl)


class EditInfo(Struct):
    """Present since October 2022."""

    initial: EditControl | None = None
    edit: Edit | None = None


class PlaceField(Struct, gc=False):
    """A named place; not seen in any export, but the interface of 2012 to 2019 had it."""

    full_name: str | None = ""


class RetweetedStatus(Struct):
    """The post that was repeated; only archives of 2012 to 2019 hold it."""

    text: str | None = None
    full_text: str | None = None
    user: User | None = None
    entities: Entities = msgspec.field(default_factory=Entities)


class Tweet(Struct):
    """A post of any generation, 2012 to 2026.

    `truncated`, `retweeted` and `favorited` are left alone: X fills them with constants.
    """

    id_str: str | int | None = None
    id: str | int | None = None
    full_text: str | None = None
    text: str | None = None
    created_at: str | int | None = ""
    deleted_at: str | int | None = None
    entities: Entities | None = None
    extended_entities: Entities | None = None
    geo: Geo | None = None
    coordinates: Geo | None = None
    place: PlaceField | None = None
    in_reply_to_status_id_str: str | None = None
    in_reply_to_user_id_str: str | None = None
    in_reply_to_screen_name: str | None = None
    favorite_count: str | int | None = None
    retweet_count: str | int | None = None
    edit_info: EditInfo | None = None
    user: User | None = None
    retweeted_status: RetweetedStatus | None = None


class _Wrapped(Struct):
    tweet: Tweet | None = None


_DECODER = msgspec.json.Decoder(_Wrapped)
_BARE_DECODER = msgspec.json.Decoder(Tweet)


def decoded(data: bytes) -> tuple[str, Tweet, bool]:
    """The name of its wrapper ("" without one), the post, and whether letters of it were lost.

    Raises ValueError when it is no JSON object.
    """
    try:
        wrapped = _DECODER.decode(data).tweet
        if wrapped is not None:
            return "tweet", wrapped, False
        return "", _BARE_DECODER.decode(data), False
    except (msgspec.DecodeError, ValueError, RecursionError):
        pass
    mended_data, lossy = mended(data)
    try:
        value = msgspec.json.decode(mended_data)
    except (msgspec.DecodeError, ValueError):
        raise ValueError from None
    inner = value.get("tweet") if isinstance(value, dict) else None
    name = "tweet" if isinstance(inner, dict) else ""
    return name, _fitting(inner if name else value, Tweet), lossy


def _fitting(value: Any, kind: Any) -> Any:
    """As much of a value as fits a type. Raises ValueError when nothing does."""
    try:
        return msgspec.convert(value, kind)
    except msgspec.ValidationError:
        pass
    if isinstance(value, int) and str in (kind, *get_args(kind)):
        return str(value)
    for option in get_args(kind) if get_origin(kind) is not list else ():
        if isinstance(value, dict) == (isinstance(option, type) and issubclass(option, Struct)):
            return _fitting(value, option)
    if get_origin(kind) is list and isinstance(value, list):
        (element,) = get_args(kind)
        return [fit for one in value if (fit := _or_none(one, element)) is not None]
    if isinstance(value, dict) and isinstance(kind, type) and issubclass(kind, Struct):
        kept = {}
        for field in msgspec.structs.fields(kind):
            fit = _or_none(value.get(field.encode_name), field.type)
            if fit is not None:
                kept[field.name] = fit
        return kind(**kept)
    raise ValueError


def _or_none(value: Any, kind: Any) -> Any:
    try:
        return _fitting(value, kind)
    except ValueError:
        return None
