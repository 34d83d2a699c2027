"""Pictures and videos: what their words and surroundings say, since nothing looks into them."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence

from auditor.detectors.base import passages
from auditor.detectors.places import is_working_hour
from auditor.detectors.work_cues import cue, of_work
from auditor.models import (
    Account,
    Author,
    Confidence,
    Element,
    Finding,
    Item,
    Media,
    MediaLook,
    Precision,
    Role,
    Surface,
    Tier,
    Worker,
)

SILENT = frozenset(
    {
        Surface.SYNCED_CONTACT,
        Surface.CONNECTION,
        Surface.PROFILE,
        Surface.SEARCH,
        Surface.LIKE,
    }
)
LOOKED_AT = frozenset({"photo", "picture", "image", "video", "gif", "document", "file", ""})
_CUES: tuple[tuple[str, str, str, str], ...] = (
    (
        "screenshots",
        "T24",
        "screenshot",
        "The picture seems to show somebody's words, and with them who wrote them.",
    ),
    (
        "documents",
        "T08",
        "papers or a child's work",
        "The picture seems to show papers, a screen or something that a client made.",
    ),
    (
        "people",
        "T07",
        "picture of a person",
        "The picture seems to show somebody who is served.",
    ),
)


class MediaCues:
    """Finds captions that say a picture shows a client, their papers or their words."""

    name = "media"

    def __init__(self, worker: Worker, accounts: Sequence[Account]) -> None:
        pass

    def detect(self, item: Item, prior: Sequence[Finding]) -> Iterable[Finding]:
        """One finding for each kind of cue in an item with media; no media, no finding."""
        if not item.media or item.surface in SILENT or item.author is not Author.OWNER:
            return ()
        listed = any(finding.client for finding in prior)
        return tuple(self._findings(item, listed=listed))

    def _findings(self, item: Item, *, listed: bool) -> Iterator[Finding]:
        for field, words in passages(item):
            client = cue("clients", words)
            own = cue("own_life", words)
            if own and not client:
                continue
            for kind, code, label, reason in _CUES:
                match = cue(kind, words)
                if match is None:
                    continue
                yield Finding(
                    detector=self.name,
                    code=code,
                    element=Element.IMAGE,
                    reason=reason,
                    label=label,
                    start=match.start(),
                    end=match.end(),
                    field=field,
                    tier=_tier(bool(client), listed, of_work(words)),
                    confidence=Confidence.LIKELY if client or listed else Confidence.POSSIBLE,
                    sensitivity=3,
                )


class MediaQueue:
    """Gathers the pictures that need the user's own eyes, the most telling first.

    Only those with some sign are kept: a caption that speaks of clients or papers, a telling
    place, something found in the same item. The rest are holiday pictures by the thousand.
    """

    def __init__(self) -> None:
        self._kept: list[tuple[int, str, int, Item, Media, tuple[str, ...]]] = []

    def offer(self, item: Item, findings: Sequence[Finding]) -> None:
        """Keep what of this item's media should be looked at."""
        if item.surface in SILENT:
            return
        for number, media in enumerate(item.media):
            if media.kind not in LOOKED_AT:
                continue
            signs = tuple(_signs(item, media, findings))
            points = sum(weight for weight, _ in signs)
            if points >= 2:
                why = tuple(reason for _, reason in sorted(signs, key=lambda one: -one[0]))
                self._kept.append((points, item.ref, number, item, media, why))

    def ranked(self) -> tuple[MediaLook, ...]:
        """What was kept; `rank` 1 is to be looked at first."""
        order = sorted(self._kept, key=lambda kept: (-kept[0], kept[1], kept[2]))
        return tuple(
            MediaLook(item=item, media=media, rank=rank, why=why)
            for rank, (_, _, _, item, media, why) in enumerate(order, 1)
        )


def rank_media(items: Iterable[tuple[Item, Sequence[Finding]]]) -> tuple[MediaLook, ...]:
    """The media of items with their findings, the most telling first."""
    queue = MediaQueue()
    for item, findings in items:
        queue.offer(item, findings)
    return queue.ranked()


def _tier(client: bool, listed: bool, work: bool) -> Tier:
    if client:
        return Tier.STRONG
    return Tier.MEDIUM if listed or work else Tier.WEAK


def _signs(item: Item, media: Media, findings: Sequence[Finding]) -> Iterator[tuple[int, str]]:
    words = "\n".join(part for part in (item.text, media.caption) if part)
    if any(finding.client for finding in findings):
        yield 4, "A client from your list is named beside it."
    elif any(finding.element is Element.CLIENT_TRACE for finding in findings):
        yield 4, "The words beside it speak of somebody you serve."
    elif words and of_work(words):
        yield 2, "The words beside it are about work."
    if any(finding.element is Element.CONFIDENTIAL_SITE for finding in findings):
        yield 3, "It belongs to a place that must not be told."
    if words and not (cue("own_life", words) and not cue("clients", words)):
        for kind, reason in (
            ("documents", "The caption speaks of papers, a screen or something made by a child."),
            ("screenshots", "The caption speaks of a screenshot or a message."),
            ("people", "The caption speaks of a person in the picture."),
        ):
            if cue(kind, words):
                yield 1, reason
    yield from _surroundings(item, media)


def _surroundings(item: Item, media: Media) -> Iterator[tuple[int, str]]:
    if media.faces:
        yield 2, "A program that misses much saw a face in it."
    if media.place is not None:
        yield 1, "The file holds the place where it was taken."
    if any(person.role is Role.TAGGED for person in item.people):
        yield 1, "People are tagged in it."
    if media.kind in ("document", "file"):
        yield 1, "It is a document."
    at = media.taken_at or (item.posted_at if item.precision is Precision.LOCAL else None)
    if at is not None and at.tzinfo is None and is_working_hour(at):
        yield 1, "It was taken in working hours."
