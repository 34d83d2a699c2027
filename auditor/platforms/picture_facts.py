"""What a picture's own file says of it, added to the items of any reader that did not say it."""

from __future__ import annotations

from msgspec import structs

from auditor.archive.pictures import facts_of
from auditor.archive.tree import Tree
from auditor.models import Item, Media, Place


def with_picture_facts(tree: Tree, item: Item) -> Item:
    """The item, its pictures completed with the place and time that their files hold (EXIF)."""
    if not any(_is_open(media) for media in item.media):
        return item
    media = tuple(completed(tree, one) if _is_open(one) else one for one in item.media)
    return item if media == item.media else structs.replace(item, media=media)


def completed(tree: Tree, media: Media) -> Media:
    """A picture with the place and time from its file, where it holds any."""
    # Inside a packed archive of pictures, each look would unpack what stands before it.
    facts = facts_of(tree, media.path) if ".zip/" not in media.path else None
    if facts is None:
        return media
    place = media.place
    if place is None and facts.latitude is not None:
        place = Place(basis="exif", latitude=facts.latitude, longitude=facts.longitude)
    return structs.replace(media, taken_at=media.taken_at or facts.taken_at, place=place)


def _is_open(media: Media) -> bool:
    return bool(media.path) and (media.place is None or media.taken_at is None)
