"""Places: named in the text, checked in at, tagged, or recorded in a picture."""

from __future__ import annotations

import re
import tomllib
from collections.abc import Iterable, Iterator, Sequence
from datetime import datetime
from functools import cache
from importlib.resources import files

from msgspec import Struct

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
_SPLIT = str.maketrans(dict.fromkeys('.,;:!?()[]"“”‘*_/\\#@|\n\t\r📍—–-…', " "))
_NAME = r"(?:St\.?|[A-ZÀ-Þ][\w'’\-]{1,24}|\d{1,3}(?:st|nd|rd|th))"
_LINK = r"(?: (?:of|the|de|del|la|las|los|and|y|&|for|at))?"
_PINNED = re.compile(r"📍|🏥|\b(?:checked|checking)[- ]?in(?:to)? (?:at|with)|\bis at\b|— at\b")
WORKDAY = range(8, 18)
_AT_WORK = (
    "working time",
    "Posted from work, so whoever knows the work knows the day and the round.",
)
_ON_THE_SPOT = ("day and hour", "Posted from the place itself, so the day and the hour are known.")


class Kind(Struct, frozen=True):
    """A kind of place, as places.toml has it."""

    element: Element
    label: str
    reason: str
    sensitivity: int
    words: tuple[str, ...]
    not_: tuple[str, ...]
    confidential: bool


class Places:
    """Finds places that narrow down whom an item is about, and those that must not be told."""

    name = "places"

    def __init__(self, worker: Worker, accounts: Sequence[Account]) -> None:
        self._employer = worker.employer.casefold()

    def detect(self, item: Item, prior: Sequence[Finding]) -> Iterable[Finding]:
        """Named places, check-ins and geotags; nothing for lists of contacts and the like."""
        has_place = item.place is not None or any(media.place for media in item.media)
        if item.surface in SILENT or not (has_place or _may_name_a_place(item.text)):
            return ()
        there = [
            one for one in named(item.text) if not self._is_employer(item.text[one[1] : one[2]])
        ]
        return tuple(self._findings(item, there)) if there or has_place else ()

    def _findings(self, item: Item, there: Sequence[tuple[Kind, int, int]]) -> Iterator[Finding]:
        working = of_work(item.text)
        when = _working_hours(item)
        traits = ("working_hours",) if when else ()
        for kind, start, end in there:
            tier = _tier_in_text(item, kind, working, start)
            yield _finding(kind, tier, "text", start, end, traits)
        for field, place in _recorded(item):
            yield from self._recorded(item, field, place, working=working, traits=traits)
        if when or working:
            yield _time_cue(item.text, _AT_WORK)
        elif item.place is not None and item.posted_at is not None:
            yield _time_cue(item.text, _ON_THE_SPOT)

    def _recorded(
        self, item: Item, field: str, place: Place, *, working: bool, traits: tuple[str, ...]
    ) -> Iterator[Finding]:
        own = item.author is Author.OWNER and not cue("own_life", item.text)
        # A place's own name is a name whatever its capitals.
        kinds = [kind for kind, _, _ in named(place.name.title())] or _kinds_in(place.name)
        if kinds and not self._is_employer(place.name):
            kind = kinds[0]
            strong = own and (kind.confidential or working)
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


def named(text: str) -> Iterator[tuple[Kind, int, int]]:
    """Places with a name and a kind: "Alder Street Elementary", "the methadone clinic on Sable"."""
    taken: list[tuple[int, int]] = []
    words = frozenset(_words(text))
    for kind, heads, pattern in _patterns():
        if heads.isdisjoint(words):
            continue
        for match in pattern.finditer(text):
            start, end = match.span()
            before = text[:start].rstrip().rpartition(" ")[2].casefold()
            inside = {word.casefold() for word in text[start:end].split()[:-1]}
            if before in kind.not_ or inside & set(kind.not_):
                continue
            if all(end <= first or start >= last for first, last in taken):
                taken.append((start, end))
                yield kind, start, end


def _kinds_in(name: str) -> list[Kind]:
    words = f" {' '.join(_words(name))} "
    return [
        kind
        for kind in _kinds()
        if any(f" {word} " in words for word in kind.words)
        and not any(f" {word} " in words for word in kind.not_)
    ]


def _tier_in_text(item: Item, kind: Kind, working: bool, start: int) -> Tier:
    if not kind.confidential or item.author is not Author.OWNER:
        return Tier.WEAK
    pinned = _PINNED.search(item.text, max(0, start - 25), start) is not None
    if pinned and not cue("own_life", item.text):
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


@cache
def _kinds() -> tuple[Kind, ...]:
    table = tomllib.loads(files(__package__).joinpath("places.toml").read_text("utf-8"))
    return tuple(
        Kind(
            Element(row["element"]),
            row["label"],
            row["reason"],
            row["sensitivity"],
            tuple(row["words"]),
            tuple(row["not"]),
            row.get("confidential", False),
        )
        for row in table.values()
    )


@cache
def _patterns() -> tuple[tuple[Kind, frozenset[str], re.Pattern[str]], ...]:
    return tuple((kind, _heads_of(kind), _pattern(kind)) for kind in _kinds())


def _pattern(kind: Kind) -> re.Pattern[str]:
    words = "|".join(
        re.escape(word).replace("'", "['’]") for word in sorted(kind.words, key=len, reverse=True)
    )
    forms = [
        rf"(?<![\w])(?<!\d )(?<!\d\w )(?:{_NAME}{_LINK} ){{1,5}}(?i:{words})(?![\w])",
        rf"(?<![\w])(?i:{words}) (?:on|in|at|de|del|of|off) (?:the )?{_NAME}(?: {_NAME}){{0,2}}",
    ]
    if titled := "|".join(_titled(kind)):
        forms.append(
            rf"(?<![\w])(?<!\d )(?:{titled})(?: (?:de|del|la|San|Santa))?(?: {_NAME}){{1,3}}"
        )
    return re.compile("|".join(forms))


def _titled(kind: Kind) -> list[str]:
    """Kinds written like a name before the name: "Hospital San Juan", "Escuela Benito Juárez"."""
    return [re.escape(word.title()) for word in kind.words if " " not in word and len(word) > 4]


def _heads_of(kind: Kind) -> frozenset[str]:
    """The last word of each of the kind's phrases, as `_words` gives it."""
    return frozenset(phrase.translate(_SPLIT).split()[-1] for phrase in kind.words)


@cache
def _heads() -> frozenset[str]:
    return frozenset().union(*(heads for _, heads, _ in _patterns()))


def _words(text: str) -> list[str]:
    return text.lower().translate(_SPLIT).split()


def _may_name_a_place(text: str) -> bool:
    return bool(text) and not _heads().isdisjoint(_words(text))
