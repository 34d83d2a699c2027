"""The published cases by which the method was calibrated land in their bands.

Who posted them, and about whom, plays no part. Each case is tried with the details that press
reports and panels named; test_calibration_by_words.py has words for them.
"""

from __future__ import annotations

from typing import Any

import pytest

from auditor.exposure import Judge
from auditor.models import (
    Audience,
    Element,
    Finding,
    Media,
    Place,
    Severity,
    Surface,
    Tier,
    Worker,
)
from tests.exposure.invented import finding, item, status, trace

COURT = Place(basis="check_in", name="Hollis County Family Court")
PHOTO = (Media(kind="photo", path="room.jpg"),)
GROUP = {"surface": Surface.GROUP_POST, "audience": Audience.GROUP}
MESSAGE = {"surface": Surface.DIRECT_MESSAGE, "audience": Audience.DIRECT}
AGE, SEX, CHILD = (
    finding(Element.AGE),
    finding(Element.SEX),
    finding(Element.AGE_CLASS, traits=("minor",)),
)
TODAY, RARE, WORK = (
    finding(Element.TIME_CUE),
    finding(Element.RARE_EVENT),
    finding(Element.WORKPLACE),
)
VIOLENCE = finding(
    Element.STATUS, code="T11", sensitivity=4, label="violence or abuse", traits=("violence",)
)

CASES: list[tuple[str, dict[str, Any], list[Finding], float]] = [
    (
        "the court on an attached map, and a case of violence, the same day",
        {"place": COURT},
        [trace(), VIOLENCE, finding(Element.FACILITY), TODAY],
        3.0,
    ),
    (
        "ages, family, place and an overdose, called names in public",
        {"engagement": 20},
        [trace("T25"), AGE, SEX, finding(Element.FAMILY_SHAPE), RARE, TODAY, status()],
        4.25,
    ),
    (
        "a long day of taking babies away",
        {},
        [trace(), CHILD, status()],
        1.75,
    ),
    (
        "a toddler with a rare illness, told in a group by a nurse of the hospital",
        {**GROUP, "engagement": 9},
        [trace(), CHILD, RARE, status(4, "police or crime"), WORK],
        4.0,
    ),
    (
        "an injury that a third person worked out",
        {"audience": Audience.FRIENDS, "engagement": 5},
        [trace(), SEX, RARE, finding(Element.FACILITY), TODAY, status(4, "health")],
        4.0,
    ),
    (
        "a patient whom everybody knew from the news",
        {"audience": Audience.FRIENDS},
        [trace("T29"), finding(Element.NEWS_LINK), status(), TODAY],
        3.5,
    ),
    (
        "a prayer for a man by first name, his war and his illness",
        {**GROUP, "engagement": 4},
        [
            trace(),
            finding(Element.PARTIAL_NAME, client="C-1", tier=Tier.WEAK),
            status(4, "health"),
            RARE,
        ],
        4.0,
    ),
    (
        "an empty room, passed on after an accident that was in the news",
        {"media": PHOTO, "engagement": 30},
        [
            trace("T29"),
            finding(Element.NEWS_LINK),
            finding(Element.IMAGE, code="T08"),
            status(4, "death"),
        ],
        4.5,
    ),
    ("a child of nine, in order to ask for advice", {**GROUP}, [trace("T26"), AGE], 2.0),
    (
        "a boy who died ten years ago today",
        {},
        [trace("T27"), CHILD, SEX, status(4, "death"), TODAY],
        3.5,
    ),
    (
        "a full name and months of sobriety, in public",
        {},
        [
            trace("T31"),
            finding(Element.FULL_NAME, code="T01", client="C-1"),
            status(4, "substance use"),
        ],
        4.75,
    ),
    (
        "a first name and a setback, to a spouse",
        {**MESSAGE},
        [
            trace("T17"),
            finding(Element.PARTIAL_NAME, client="C-1", tier=Tier.MEDIUM),
            status(4, "child protection"),
        ],
        3.0,
    ),
    (
        "a client in the list of friends",
        {"surface": Surface.CONNECTION},
        [finding(Element.CONNECTION, code="T15", client="C-1")],
        3.0,
    ),
]
BANDS = [
    Severity.HIGH,
    Severity.CRITICAL,
    Severity.LOW,
    Severity.CRITICAL,
    Severity.CRITICAL,
    Severity.HIGH,
    Severity.CRITICAL,
    Severity.CRITICAL,
    Severity.MEDIUM,
    Severity.HIGH,
    Severity.CRITICAL,
    Severity.HIGH,
    Severity.HIGH,
]


@pytest.mark.parametrize(
    ("where", "findings", "total", "severity"),
    [(*case[1:], band) for case, band in zip(CASES, BANDS, strict=True)],
    ids=[case[0] for case in CASES],
)
def test_the_case_lands_in_its_band(
    where: dict[str, Any], findings: list[Finding], total: float, severity: Severity
) -> None:
    found = Judge(Worker(), ()).judge(item(**where), findings)
    assert found is not None
    assert (found.score, found.severity) == (total, severity)
