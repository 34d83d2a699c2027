"""Places in Facebook's records: check-ins, tagged places, coordinates in labelled values."""

from __future__ import annotations

import re
from typing import Any

from msgspec import Struct

from auditor.models import Place

_COORDINATES = re.compile(r"\(?\s*(-?\d{1,3}[.,]\d+)\s*[,;]\s*(-?\d{1,3}[.,]\d+)\s*\)?")


class CheckIn(Struct, frozen=True, gc=False):
    """What the list of check-ins tells of a post: its link, "" for none, and its place."""

    permalink: str
    place: Place | None

    def __repr__(self) -> str:
        return "CheckIn()"


def coordinates_of(text: str) -> tuple[float, float] | None:
    """Latitude and longitude in degrees of a text that is nothing else ("(52.1 , 4.3)")."""
    match = _COORDINATES.fullmatch(text.strip()) if text and len(text) < 60 else None
    if match is None:
        return None
    latitude, longitude = (float(part.replace(",", ".")) for part in match.groups())
    return (latitude, longitude) if _is_on_earth(latitude, longitude) else None


def place_of(found: dict[str, Any], basis: str) -> tuple[Place | None, frozenset[str]]:
    """The place that an object is, and the keys that it was made of."""
    spot = found.get("coordinate")
    latitude = longitude = None
    if isinstance(spot, dict):
        latitude, longitude = _number(spot.get("latitude")), _number(spot.get("longitude"))
    if latitude is None or longitude is None or not _is_on_earth(latitude, longitude):
        latitude = longitude = None
    name, address = found.get("name"), found.get("address")
    used = {"coordinate", "name"} if isinstance(name, str) else {"coordinate"}
    if isinstance(address, str):
        used.add("address")
    elif isinstance(address, dict):
        address = ", ".join(str(part) for part in address.values() if isinstance(part, str))
        used.add("address")
    words = name.strip() if isinstance(name, str) else ""
    lines = address.strip() if isinstance(address, str) else ""
    if not words and not lines and latitude is None:
        return None, frozenset(used)
    place = Place(basis=basis, name=words, address=lines, latitude=latitude, longitude=longitude)
    return place, frozenset(used)


def best_place(places: tuple[Place, ...]) -> Place | None:
    """The place of an item with several: the one that says most; the first of equals.

    Facebook gives most places twice, once with coordinates and once without.
    """
    ranked = sorted(places, key=lambda one: (one.latitude is None, not one.address, not one.name))
    return ranked[0] if ranked else None


def fuller_place(place: Place | None, listed: Place | None) -> Place | None:
    """The place of a post, or that of its check-in where it is the same and says more."""
    if place is None or listed is None:
        return place or listed
    return best_place((place, listed)) if place.name in (listed.name, "") else place


def other_places(places: tuple[Place, ...]) -> tuple[str, ...]:
    """Names of the places that an item has beside its best one."""
    best = best_place(places)
    names = [one.name or one.address for one in places if best and one.name != best.name]
    return tuple(dict.fromkeys(name for name in names if name))


def _number(value: object) -> float | None:
    if isinstance(value, str):
        try:
            value = float(value)
        except ValueError:
            return None
    is_number = isinstance(value, (int, float)) and not isinstance(value, bool)
    return float(value) if is_number and isinstance(value, (int, float)) else None


def _is_on_earth(latitude: float, longitude: float) -> bool:
    # 0, 0 is what is written where no place is known.
    return abs(latitude) <= 90 and abs(longitude) <= 180 and (latitude, longitude) != (0, 0)
