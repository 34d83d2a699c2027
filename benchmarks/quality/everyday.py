"""Ordinary posts without end, the same for the same seed: for false alarms and for speed.

    python benchmarks/quality/everyday.py [COUNT]

Counts how many ordinary posts the case-talk detector marks, and how many it reads a second.
"""

from __future__ import annotations

import random
import re
import sys
import time
from collections.abc import Iterator
from pathlib import Path

from auditor.detectors.case_talk import CaseTalk
from auditor.models import Item, Source, Surface, Worker

SENTENCES = Path(__file__).with_name("everyday.txt")
SLOT = re.compile(r"\{(\w+)\}")
SURFACES = (Surface.POST, Surface.POST, Surface.COMMENT, Surface.REPLY, Surface.DIRECT_MESSAGE)


def posts(count: int, seed: int = 1) -> Iterator[Item]:
    """So many items, one or two sentences each."""
    chance = random.Random(seed)  # noqa: S311 - the same posts for the same seed, no secret
    slots: dict[str, list[str]] = {}
    sentences: list[str] = []
    for line in SENTENCES.read_text("utf-8").splitlines():
        name, colon, words = line.partition(": ")
        if colon and name.isalpha() and " | " in words:
            slots[name] = words.split(" | ")
        elif line and not line.startswith("#"):
            sentences.append(line)
    for number in range(count):
        parts = chance.sample(sentences, 1 if chance.random() < 0.7 else 2)
        text = SLOT.sub(lambda match: chance.choice(slots[match[1]]), ". ".join(parts))
        yield Item(
            ref=str(number),
            platform="twitter",
            surface=chance.choice(SURFACES),
            source=Source("everyday", "everyday.txt"),
            text=text,
        )


def main() -> None:
    """Command line."""
    items = list(posts(int(sys.argv[1]) if len(sys.argv) > 1 else 10_000))
    detector = CaseTalk(Worker(), ())
    start = time.perf_counter()
    marked = [item for item in items if tuple(detector.detect(item, ()))]
    seconds = time.perf_counter() - start
    sys.stdout.write(
        f"{len(items)} ordinary posts, {len(marked)} marked, {len(items) / seconds:,.0f} a second\n"
    )
    for item in marked[:20]:
        sys.stdout.write(f"  {item.text}\n")


if __name__ == "__main__":
    main()
