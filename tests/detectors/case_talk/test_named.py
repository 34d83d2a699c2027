"""What is told beside the name of a listed client is told of the client."""

from __future__ import annotations

import pytest

from auditor.detectors.case_talk import CaseTalk
from auditor.models import Element, Finding, Item, Source, Surface, Tier, Worker

DETECTOR = CaseTalk(Worker(), ())


def statuses(text: str, name: str, tier: Tier = Tier.STRONG) -> set[str]:
    """What the one of this name went through, as found in a text."""
    item = Item(ref="x", platform="x", surface=Surface.POST, source=Source("a", "b"), text=text)
    start = text.index(name)
    named = Finding(
        detector="client_mention",
        code="T01",
        element=Element.FULL_NAME,
        reason="It is told.",
        label="full name",
        start=start,
        end=start + len(name),
        tier=tier,
        client="C-1",
    )
    found = DETECTOR.detect(item, (named,))
    return {one.label for one in found if one.element is Element.STATUS}


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("So proud of Imogen Castellane, 6 months sober today!", "Imogen Castellane"),
        ("Imogen Castellane: 6 months sober today, cake and all", "Imogen Castellane"),
    ],
)
def test_days_of_sobriety_beside_a_name_are_the_clients(text: str, name: str) -> None:
    assert "substance use" in statuses(text, name)


def test_without_a_name_they_are_the_writers_own() -> None:
    text = "So proud of me, 6 months sober today! Imogen Castellane sang on the radio"
    assert not statuses(text, "Imogen Castellane", Tier.WEAK)


def test_the_writers_own_before_a_name_stay_the_writers() -> None:
    text = "My brother is in rehab and relapsed twice; Imogen Castellane brought him soup."
    assert not statuses(text, "Imogen Castellane")
