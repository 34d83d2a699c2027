"""Run detection and judging over labelled rows: JSON Lines in, findings out.

    python benchmarks/evaluate.py POSTS.jsonl CLIENTS.csv -o findings.jsonl

A row has `id, platform, surface, created_at, audience, text`; a finding line has
`id, severity, client_ids, codes`. Rows stand for what a reader would hand on, so a message's
"To NAME:" becomes its recipient.
"""

from __future__ import annotations

import argparse
import json
import re
from collections.abc import Iterator
from datetime import datetime
from pathlib import Path
from typing import Any

from auditor import detectors, exposure, identifiers
from auditor.models import Audience, Author, Item, Person, Precision, Role, Source, Surface, Worker

SURFACES = {
    "dm_sent": Surface.DIRECT_MESSAGE,
    "dm_received": Surface.DIRECT_MESSAGE,
    "profile_bio": Surface.PROFILE,
    "contact": Surface.SYNCED_CONTACT,
    "friend": Surface.CONNECTION,
}
PEOPLE_ROLES = {Surface.SYNCED_CONTACT: Role.CONTACT, Surface.CONNECTION: Role.CONNECTION}
ADDRESSED = re.compile(r"(?:To|From) ([^:\n]{1,60}): ?")


def item_of(row: dict[str, Any], number: int) -> Item:
    """The item that a reader would make of a labelled row."""
    surface = SURFACES.get(row["surface"]) or Surface(row["surface"])
    text, people = row["text"], []
    sent_or_received = row["surface"].startswith("dm_")
    if sent_or_received and (match := ADDRESSED.match(text)):
        partner = match[1]
        text = text[match.end() :]
        role = Role.AUTHOR if row["surface"] == "dm_received" else Role.RECIPIENT
        named = {"handle": partner[1:]} if partner.startswith("@") else {"name": partner}
        people.append(Person(role=role, **named))
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


def judged(posts: Path, clients: Path) -> Iterator[dict[str, Any]]:
    """A finding line for every row that makes an exposure."""
    index = identifiers.index_of_plain_list(clients)
    found_by = detectors.build(index, Worker(), ())
    judge = exposure.Judge(Worker(), ())
    rows = [json.loads(line) for line in posts.read_text("utf-8").splitlines() if line.strip()]
    for number, row in enumerate(rows):
        item = item_of(row, number)
        result = judge.judge(item, detectors.detect(found_by, item))
        if result:
            yield {
                "id": row["id"],
                "severity": result.severity.word,
                "client_ids": list(result.clients),
                "codes": list(result.codes),
            }


def main() -> None:
    """Command line."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("posts", type=Path)
    parser.add_argument("clients", type=Path)
    parser.add_argument("-o", "--output", type=Path, required=True)
    options = parser.parse_args()
    lines = [json.dumps(line) for line in judged(options.posts, options.clients)]
    options.output.write_text("\n".join(lines) + "\n", "utf-8")


if __name__ == "__main__":
    main()
