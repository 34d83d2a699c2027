"""One concern each: client mentions, connections, contact data, places, media, case talk.

A new detector is a module here, one line in `build`, and a table of (text, expected spans).
"""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from auditor.detectors.base import Detector
from auditor.models import Account, Finding, Item, Worker

if TYPE_CHECKING:
    from auditor.identifiers.matching.index import ClientIndex


def build(
    index: ClientIndex | None, worker: Worker, accounts: Sequence[Account]
) -> tuple[Detector, ...]:
    """All detectors in the order in which they run; those that need the list only with one."""
    from auditor.detectors.case_talk import CaseTalk
    from auditor.detectors.client_mention import ClientMention
    from auditor.detectors.connections import Connections
    from auditor.detectors.contact_data import ContactData
    from auditor.detectors.media import MediaCues
    from auditor.detectors.places import Places

    with_list: tuple[Detector, ...] = ()
    if index is not None:
        with_list = (
            ClientMention(index, worker, accounts),
            Connections(index, worker, accounts),
        )
    return (
        *with_list,
        ContactData(worker, accounts),
        Places(worker, accounts),
        MediaCues(worker, accounts),
        CaseTalk(worker, accounts),
    )


def detect(detectors: Sequence[Detector], item: Item) -> tuple[Finding, ...]:
    """Everything that the detectors find in one item, each told what those before it found."""
    found: list[Finding] = []
    for detector in detectors:
        found += detector.detect(item, found)
    return tuple(found)
