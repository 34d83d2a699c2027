"""Details of somebody who may be a client are weak signs, and the writer's own life is none."""

from __future__ import annotations

import pytest

from auditor.detectors.case_talk.evidence import Verdict, weigh
from auditor.detectors.case_talk.lexicon import lexicon
from auditor.detectors.case_talk.reading import tokens
from auditor.detectors.case_talk.setting import setting
from auditor.detectors.case_talk.shown import Place, Stretch, details, further, trail, unknown
from auditor.models import Confidence, Element, Item, Source, Surface, Tier

TELLING = "the nine year old with the paper cranes has four brothers"


def trailed(text: str, *signs: str) -> set[tuple[Element, Tier, Confidence]]:
    item = Item(ref="x", platform="x", surface=Surface.POST, source=Source("a", "b"), text=text)
    words = tokens(text)
    hits = weigh(setting(item), words, lexicon(), listed=True).hits
    found = trail(Stretch("text", 0, text), words, Verdict(0.8, hits, frozenset(signs)))
    return {(one.element, one.tier, one.confidence) for one in found}


def test_details_of_somebody_are_weak_signs() -> None:
    found = trailed(TELLING, "someone")
    assert {Element.AGE, Element.FAMILY_SHAPE} <= {element for element, _, _ in found}
    assert {(tier, how) for _, tier, how in found} == {(Tier.WEAK, Confidence.POSSIBLE)}


@pytest.mark.parametrize(
    ("text", "signs"),
    [
        (TELLING, ("someone", "own_family")),
        (TELLING, ("someone", "fiction")),
        (TELLING, ()),
        ("she is so tired today", ("someone",)),
    ],
    ids=["own family", "fiction", "nobody", "nothing that tells whom"],
)
def test_nothing_is_kept_of(text: str, signs: tuple[str, ...]) -> None:
    assert not trailed(text, *signs)


def test_what_is_known_is_not_told_again() -> None:
    words = tokens(TELLING)
    item = Item(ref="x", platform="x", surface=Surface.POST, source=Source("a", "b"), text=TELLING)
    hits = weigh(setting(item), words, lexicon(), listed=True).hits
    first, *others = details(Stretch("text", 0, TELLING), words, hits)
    known: set[Place] = set()
    assert unknown([first], known) == [first]
    assert unknown([first, *others], known) == others
    assert unknown([first, *others], known) == []
    assert further([first, *others], [first]) == others
