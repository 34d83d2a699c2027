"""Places: named in the text, checked in at, tagged, or recorded in a picture."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Sequence
from datetime import datetime

from auditor.detectors.first_look import first_look
from auditor.detectors.place_kinds import Kind, Sighting, could_name_any, kind_of_name, sightings
from auditor.detectors.work_cues import cue, of_work
from auditor.models import (
    Account,
    Author,
    Confidence,
    Element,
    Finding,
    Item,
    Place,
    Precision,
    Surface,
    Tier,
    Worker,
)

SILENT = frozenset({Surface.SYNCED_CONTACT, Surface.CONNECTION, Surface.PROFILE, Surface.SEARCH})
_PINNED = re.compile(r"📍|🏥|\b(?:checked|checking)[- ]?in(?:to)? (?:at|with)|\bis at\b|— at\b")
WORKDAY = range(8, 18)
_AT_WORK = (
    "working time",
    "Posted from work, so whoever knows the work knows the day and the round.",
)
_ON_THE_SPOT = ("day and hour", "Posted from the place itself, so the day and the hour are known.")


class Places:
    """Finds places that narrow down whom an item is about, and those that must not be told."""

    name = "places"

    def __init__(self, worker: Worker, accounts: Sequence[Account]) -> None:
        self._employer = worker.employer.casefold()

    def detect(self, item: Item, prior: Sequence[Finding]) -> Iterable[Finding]:
        """Named places, check-ins and geotags; nothing for lists of contacts and the like."""
        if item.surface in SILENT:
            return ()
        names_any = could_name_any(first_look(item.text))
        if not (names_any or item.media or item.place is not None):
            return ()
        has_place = item.place is not None or any(media.place for media in item.media)
        there = sightings(item.text) if names_any else []
        if self._employer:
            there = [one for one in there if not self._is_employer(item.text[one.start : one.end])]
        return tuple(self._findings(item, there)) if there or has_place else ()

    def _findings(self, item: Item, there: Sequence[Sighting]) -> Iterator[Finding]:
        working = of_work(item.text)
        when = _working_hours(item)
        traits = ("working_hours",) if when else ()
        for one in there:
            if one.is_named:
                tier = _tier_in_text(item, one.kind, working, one.start)
                yield _finding(one.kind, tier, "text", one.start, one.end, traits)
            else:
                yield _unnamed_finding(one)
        for field, place in _recorded(item):
            yield from self._recorded(item, field, place, working=working, traits=traits)
        told = any(one.is_named for one in there) or item.place is not None
        if working or (when and told):
            yield _time_cue(item.text, _AT_WORK)
        elif item.place is not None and item.posted_at is not None:
            yield _time_cue(item.text, _ON_THE_SPOT)

    def _recorded(
        self, item: Item, field: str, place: Place, *, working: bool, traits: tuple[str, ...]
    ) -> Iterator[Finding]:
        if self._is_employer(place.name):
            return
        own = item.author is Author.OWNER and not cue("own_life", item.text)
        kind = kind_of_name(place.name)
        if kind is not None:
            strong = own and (kind.is_telling or working)
            tier = Tier.STRONG if strong else Tier.WEAK
            yield _finding(kind, tier, f"{field}/name", 0, len(place.name), traits)
            return
        yield Finding(
            detector=self.name,
            code="T06",
            element=Element.GEOTAG,
            reason="Where this was posted or taken can be looked up on a map.",
            label="place",
            field=f"{field}/name",
            end=len(place.name),
            tier=Tier.STRONG if own and working else Tier.WEAK,
            confidence=Confidence.LIKELY if working else Confidence.POSSIBLE,
            sensitivity=2,
            traits=traits,
        )

    def _is_employer(self, name: str) -> bool:
        return bool(self._employer) and name.casefold().strip() in (
            self._employer,
            f"the {self._employer}",
        )


def _unnamed_finding(sighting: Sighting) -> Finding:
    return Finding(
        detector=Places.name,
        code="T06",
        element=Element.FACILITY,
        reason="Names a kind of place that says what somebody is there for.",
        label="kind of place",
        start=sighting.start,
        end=sighting.end,
        tier=Tier.WEAK,
        confidence=Confidence.POSSIBLE,
        sensitivity=sighting.kind.sensitivity,
    )


def _tier_in_text(item: Item, kind: Kind, working: bool, start: int) -> Tier:
    if not kind.confidential or item.author is not Author.OWNER:
        return Tier.WEAK
    # Own treatment, or a grandparent's home, is nobody's business.
    pinned = _PINNED.search(item.text, max(0, start - 25), start) is not None
    if pinned and (kind.is_telling or working) and not cue("own_life", item.text):
        return Tier.STRONG
    return Tier.MEDIUM if working else Tier.WEAK


def _recorded(item: Item) -> Iterator[tuple[str, Place]]:
    if item.place is not None:
        yield "place", item.place
    for number, media in enumerate(item.media):
        if media.place is not None and media.place != item.place:
            yield f"media/{number}/place", media.place


def _working_hours(item: Item) -> bool:
    """Whether the local time says a working day; UTC times do not tell the hour."""
    at = item.posted_at
    return item.precision is Precision.LOCAL and at is not None and is_working_hour(at)


def is_working_hour(at: datetime) -> bool:
    """Monday to Friday, 8 to 18."""
    return at.weekday() < 5 and at.hour in WORKDAY


def _time_cue(text: str, why: tuple[str, str]) -> Finding:
    match = cue("field", text)
    return Finding(
        detector=Places.name,
        code="T14",
        element=Element.TIME_CUE,
        reason=why[1],
        label=why[0],
        start=match.start() if match else 0,
        end=match.end() if match else 0,
        tier=Tier.WEAK,
        confidence=Confidence.POSSIBLE,
        traits=("working_hours",) if why is _AT_WORK else (),
    )


def _finding(
    kind: Kind, tier: Tier, field: str, start: int, end: int, traits: tuple[str, ...]
) -> Finding:
    return Finding(
        detector=Places.name,
        code="T06",
        element=kind.element,
        reason=kind.reason,
        label=kind.label,
        start=start,
        end=end,
        field=field,
        tier=tier,
        confidence=Confidence.LIKELY,
        sensitivity=kind.sensitivity,
        traits=traits,
    )
