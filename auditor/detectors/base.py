"""What a detector has to be."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from typing import Protocol

from auditor.models import Finding, Item


class Detector(Protocol):
    """Finds one concern in one item; deterministic, and quick on items it has no business with."""

    @property
    def name(self) -> str:
        """Lower-case key with underscores, as in `Finding.detector`: "case_talk"."""
        ...

    def detect(self, item: Item, prior: Sequence[Finding]) -> Iterable[Finding]:
        """What this item shows. `prior` is what the detectors before this one found in it.

        Detectors run in the order of `detectors.build`: client mentions first, so that later
        ones know whether a listed client is spoken of.
        """
        ...


def passages(item: Item) -> tuple[tuple[str, str], ...]:
    """What an item says, each with its field for `Finding.field`: its text, and the captions of its
    media where those say something else."""
    text = (("text", item.text),) if item.text else ()
    if not item.media:
        return text
    captions = (
        (f"media/{number}/caption", media.caption)
        for number, media in enumerate(item.media)
        if media.caption and media.caption != item.text
    )
    return (*text, *captions)
