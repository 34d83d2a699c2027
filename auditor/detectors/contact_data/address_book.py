"""Entries of an uploaded address book whose own label says that somebody is a client.

A name alone says nothing; "Client - D.", "Tia foster mum" or "pt Wednesday" does, whoever it is.
"""

from __future__ import annotations

from collections.abc import Iterator

from auditor.detectors.contact_data import context
from auditor.models import Confidence, Element, Finding, Item, Tier


def labelled(item: Item) -> Iterator[Finding]:
    """One finding for an entry that is labelled as a client, a patient or their family."""
    for field, words in _fields(item):
        grave = context.first("contact_grave", words)
        match = grave or context.first("contact_client", words)
        if match and not context.says("contact_service", words):
            yield Finding(
                detector="contact_data",
                code="T19",
                element=Element.CONNECTION,
                reason="An entry in an address book that you uploaded is labelled as somebody "
                "you work with.",
                label="contact",
                start=match.start(),
                end=match.end(),
                field=field,
                tier=Tier.STRONG,
                confidence=Confidence.LIKELY,
                sensitivity=4 if grave else 3,
            )
            return


def _fields(item: Item) -> Iterator[tuple[str, str]]:
    for number, person in enumerate(item.people):
        if person.name:
            yield f"people/{number}/name", person.name
    if item.text:
        yield "text", item.text
