"""Titles name a kind of detail in plain words, and never a person."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from auditor.exposure.titles import title_of
from auditor.models import Element, Finding, Surface
from tests.exposure.invented import finding, status, trace
from tests.exposure.test_scoring import SEVERAL

NAMED = finding(Element.FULL_NAME, code="T01", client="C-1")
TIE = finding(Element.CONNECTION, code="T15", client="C-1")


@pytest.mark.parametrize(
    ("surface", "findings", "title"),
    [
        (Surface.POST, [NAMED], "A full name"),
        (Surface.POST, [NAMED, status()], "A full name beside something very private"),
        (Surface.CONNECTION, [TIE], "A client among your connections"),
        (Surface.SYNCED_CONTACT, [TIE], "A client in an address book that you uploaded"),
        (
            Surface.SYNCED_CONTACT,
            [finding(Element.CONNECTION, code="T19")],
            "A contact that is labelled as a client",
        ),
        (Surface.SEARCH, [TIE], "A search for a client"),
        (Surface.DIRECT_MESSAGE, [trace("T16")], "A private conversation with a client"),
        (Surface.POST, [trace("T26")], "Advice asked for about a client"),
        (Surface.POST, [trace()], "A remark about a client"),
        (Surface.POST, [trace(), status()], "A client’s story without a name"),
        (
            Surface.POST,
            [finding(Element.CONFIDENTIAL_SITE, code="T06", sensitivity=4)],
            "A place that is kept confidential",
        ),
        (Surface.POST, [finding(Element.PHONE, code="T04")], "A phone number of somebody else"),
        (Surface.POST, [finding(Element.CASE_NUMBER, code="T09")], "A case number"),
    ],
)
def test_titles(surface: Surface, findings: list[Finding], title: str) -> None:
    assert title_of(surface, findings, [one.code for one in findings]) == title


@given(st.sampled_from(list(Surface)), SEVERAL)
def test_every_exposure_has_a_short_title(surface: Surface, findings: list[Finding]) -> None:
    title = title_of(surface, findings, [one.code for one in findings])
    assert 2 <= len(title.split()) <= 12
    assert title[0].isupper()
    assert "C-1" not in title
