"""The words that a finding points at, in whichever part of an item they stand."""

from __future__ import annotations

from auditor.models import Finding, Item, Person, Place


def words_of(item: Item, finding: Finding) -> str:
    """What a finding covers: a part of the text, of a caption, a name, or a place.

    A point on the map without a name is its coordinates, to about a hundred metres; "" where the
    finding is about the item as a whole.
    """
    match finding.field.split("/"):
        case ["text"]:
            return item.text[finding.start : finding.end]
        case ["group"]:
            return item.group
        case ["place", *_]:
            return _of_place(item.place)
        case ["media", number, "caption"]:
            return item.media[int(number)].caption[finding.start : finding.end]
        case ["media", number, "place", *_]:
            return _of_place(item.media[int(number)].place)
        case ["people", number, *rest]:
            return _of_person(item.people[int(number)], rest)
    return ""


def said_in(item: Item) -> str:
    """All that an item says: its text, and the captions that stand beside it."""
    captions = [media.caption for media in item.media if media.caption not in item.text]
    return "\n".join(filter(None, (item.text, *captions)))


def _of_place(place: Place | None) -> str:
    if place is None:
        return ""
    if place.name:
        return place.name
    if place.latitude is None or place.longitude is None:
        return ""
    return f"{round(abs(place.latitude) * 1000)} {round(abs(place.longitude) * 1000)}"


def _of_person(person: Person, which: list[str]) -> str:
    return person.handle if which == ["handle"] else person.name
