"""What the detector says about whole items."""

from __future__ import annotations

from auditor.detectors.case_talk import CaseTalk
from auditor.models import Element, Finding, Item, Source, Surface, Worker

DETECTOR = CaseTalk(Worker(), ())


def found(text: str, surface: Surface = Surface.POST) -> list[Finding]:
    item = Item(ref="x", platform="twitter", surface=surface, source=Source("a", "b"), text=text)
    return list(DETECTOR.detect(item, ()))


def test_a_client_without_a_name_is_a_trace_with_its_details() -> None:
    text = "My 9yo client told me today that the new foster home has a goat."
    by_element = {finding.element: text[finding.start : finding.end] for finding in found(text)}
    assert by_element[Element.CLIENT_TRACE].lower().endswith("client")
    assert by_element[Element.AGE] == "9yo"


def test_ordinary_words_are_left_alone() -> None:
    assert found("The email client crashed again, phone case cracked too. Happy Friday!") == []
