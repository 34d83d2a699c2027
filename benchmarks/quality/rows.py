"""Labelled rows, and the items that a reader would make of them.

A row is one JSON object a line: `id, platform, surface, created_at, audience, text`, with the
labels that `benchmarks/quality/README.md` describes. A message's "To NAME:" becomes its partner.
"""

from __future__ import annotations

import json
import re
from collections.abc import Iterable
from datetime import datetime
from pathlib import Path
from typing import Any

from auditor.models import Audience, Author, Item, Person, Precision, Role, Source, Surface

CORPUS = Path(__file__).with_name("corpus.jsonl")
SURFACES = {
    "dm_sent": Surface.DIRECT_MESSAGE,
    "dm_received": Surface.DIRECT_MESSAGE,
    "profile_bio": Surface.PROFILE,
    "contact": Surface.SYNCED_CONTACT,
    "friend": Surface.CONNECTION,
}
PEOPLE_ROLES = {Surface.SYNCED_CONTACT: Role.CONTACT, Surface.CONNECTION: Role.CONNECTION}
ADDRESSED = re.compile(r"(?:To|From) ([^:\n]{1,60}): ?")

Row = dict[str, Any]


def read_rows(paths: Iterable[Path]) -> list[Row]:
    """All rows of these files, in order."""
    lines = [line for path in paths for line in path.read_text("utf-8").splitlines()]
    return [json.loads(line) for line in lines if line.strip()]


def item_of(row: Row, number: int = 0) -> Item:
    """The item that a reader would make of a labelled row."""
    surface = SURFACES.get(row["surface"]) or Surface(row["surface"])
    text, people = row["text"], []
    sent_or_received = row["surface"].startswith("dm_")
    if sent_or_received and (match := ADDRESSED.match(text)):
        partner = match[1]
        text = text[match.end() :]
        role = Role.AUTHOR if row["surface"] == "dm_received" else Role.RECIPIENT
        if partner.startswith("@"):
            people.append(Person(role=role, handle=partner[1:]))
        else:
            people.append(Person(role=role, name=partner))
    if surface in PEOPLE_ROLES:
        people.append(Person(role=PEOPLE_ROLES[surface], name=text))
    audience = {"private": Audience.DIRECT}.get(row["audience"]) or Audience(row["audience"])
    return Item(
        ref=row["id"],
        platform=row["platform"],
        surface=surface,
        source=Source("rows", "posts.jsonl", f"/{number}"),
        text=text,
        posted_at=datetime.fromisoformat(row["created_at"].replace("Z", "+00:00")),
        precision=Precision.SECOND,
        author=Author.OTHER if row["surface"] == "dm_received" else Author.OWNER,
        audience=audience,
        people=tuple(people),
    )
