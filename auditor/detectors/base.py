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
