"""Builders of invented items and findings for the tests of judging."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta

from auditor.models import (
    Audience,
    Author,
    Confidence,
    Element,
    Evidence,
    Finding,
    Item,
    Media,
    Person,
    Place,
    Precision,
    Source,
    Surface,
    Tier,
)

DAY_ONE = datetime(2021, 3, 1, 17, 30, tzinfo=UTC)

LABELS = {
    Element.FULL_NAME: "full name",
    Element.PARTIAL_NAME: "first name",
    Element.CLIENT_TRACE: "client",
    Element.RARE_EVENT: "rare event",
    Element.FAMILY_SHAPE: "family",
}


def item(
    text: str = "",
    *,
    ref: str = "facebook:1",
    platform: str = "facebook",
    surface: Surface = Surface.POST,
    audience: Audience = Audience.PUBLIC,
    days: float | None = 0,
    author: Author = Author.OWNER,
    engagement: int | None = None,
    media: tuple[Media, ...] = (),
    place: Place | None = None,
    people: tuple[Person, ...] = (),
    thread: str = "",
) -> Item:
    """An item `days` after the first day; None for one without a date."""
    return Item(
        ref=ref,
        platform=platform,
        surface=surface,
        source=Source("export.zip", "posts.json", "/0"),
        text=text,
        posted_at=None if days is None else DAY_ONE + timedelta(days=days),
        precision=Precision.NONE if days is None else Precision.SECOND,
        author=author,
        audience=audience,
        engagement=engagement,
        media=media,
        place=place,
        people=people,
        thread=thread,
    )


def finding(
    element: Element,
    *,
    code: str = "T10",
    client: str | None = None,
    tier: Tier = Tier.STRONG,
    sensitivity: int = 0,
    label: str = "",
    traits: tuple[str, ...] = (),
    span: tuple[int, int] = (0, 0),
    confidence: Confidence = Confidence.LIKELY,
) -> Finding:
    """A finding of one element."""
    return Finding(
        detector="invented",
        code=code,
        element=element,
        reason="It is told.",
        label=label or LABELS.get(element, element.value.replace("_", " ")),
        start=span[0],
        end=span[1],
        tier=tier,
        client=client,
        sensitivity=sensitivity,
        traits=traits,
        confidence=confidence,
    )


def trace(code: str = "T10", *, traits: tuple[str, ...] = ()) -> Finding:
    """That a client is spoken of."""
    return finding(Element.CLIENT_TRACE, code=code, sensitivity=3, traits=traits)


def status(sensitivity: int = 4, label: str = "child protection") -> Finding:
    """What somebody went through."""
    return finding(Element.STATUS, code="T11", sensitivity=sensitivity, label=label)


def told(where: Item, *pairs: tuple[Element, str]) -> Evidence:
    """Evidence of an unnamed client with details that stand in the item's text."""
    details = []
    for element, words in pairs:
        start = where.text.index(words)
        details.append(finding(element, span=(start, start + len(words))))
    return Evidence(where, (trace(), *details))
