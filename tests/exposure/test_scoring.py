"""The laws of the weight, its bands, floors and caps."""

from __future__ import annotations

from random import Random
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from auditor.exposure.scoring import band, score
from auditor.models import (
    Audience,
    Element,
    Finding,
    Item,
    Media,
    Person,
    Role,
    Severity,
    Surface,
    Term,
    Tier,
    Worker,
)
from tests.exposure.invented import finding, item, status, trace

TRAITS = ("minor", "violence", "deceased", "open_case", "matter:JV", "matter:CM")
FINDINGS = st.builds(
    finding,
    st.sampled_from(list(Element)),
    code=st.sampled_from([f"T{number:02}" for number in range(1, 34) if number != 27]),
    client=st.sampled_from([None, "C-1", "C-2"]),
    tier=st.sampled_from(list(Tier)),
    sensitivity=st.integers(0, 4),
    label=st.sampled_from(["first name", "surname", "health", "police or crime"]),
    traits=st.lists(st.sampled_from(TRAITS), max_size=3).map(tuple),
)
ITEMS = st.builds(
    item,
    surface=st.sampled_from(list(Surface)),
    audience=st.sampled_from(list(Audience)),
    engagement=st.sampled_from([None, 0, 7]),
    media=st.sampled_from([(), (Media(kind="photo"),)]),
)
SEVERAL = st.lists(FINDINGS, min_size=1, max_size=8)


@given(ITEMS, SEVERAL)
def test_the_weight_is_s_times_i_plus_c_unless_a_floor_or_cap_is_shown(
    where: Item, findings: list[Finding]
) -> None:
    found = score(where, findings)
    plain = found.sensitivity * found.identifiability + found.circumstance
    limits = [f for f in found.factors if f.term is Term.FLOOR or f.name == "Cap"]
    if limits:
        assert found.total in {factor.value for factor in limits}
    else:
        assert found.total == pytest.approx(plain)


@given(ITEMS, SEVERAL)
def test_every_term_stays_in_its_bounds_and_says_why(where: Item, findings: list[Finding]) -> None:
    found = score(where, findings)
    assert found.sensitivity in (1, 2, 3, 4)
    assert found.identifiability in (0.25, 0.5, 0.75, 1)
    assert 0 <= found.circumstance <= 1.5
    assert all(factor.name and factor.why for factor in found.factors)


@given(ITEMS, SEVERAL, FINDINGS)
def test_severity_never_falls_when_a_finding_is_added(
    where: Item, findings: list[Finding], further: Finding
) -> None:
    before = score(where, findings)
    after = score(where, [*findings, further])
    assert after.severity >= before.severity


@given(ITEMS, SEVERAL, st.randoms())
def test_the_order_of_findings_is_of_no_consequence(
    where: Item, findings: list[Finding], random: Random
) -> None:
    shuffled = list(findings)
    random.shuffle(shuffled)
    assert score(where, shuffled).total == score(where, findings).total


@given(st.floats(0, 5.5), st.floats(0, 5.5))
def test_bands_are_monotone(one: float, two: float) -> None:
    low, high = sorted((one, two))
    assert band(low) <= band(high)


@pytest.mark.parametrize(
    ("total", "severity"),
    [
        (0.25, Severity.LOW),
        (1.99, Severity.LOW),
        (2.0, Severity.MEDIUM),
        (2.99, Severity.MEDIUM),
        (3.0, Severity.HIGH),
        (3.99, Severity.HIGH),
        (4.0, Severity.CRITICAL),
        (5.5, Severity.CRITICAL),
    ],
)
def test_bands_begin_at_two_three_and_four(total: float, severity: Severity) -> None:
    assert band(total) is severity


NAMED = finding(Element.FULL_NAME, code="T01", client="C-1")
CASE = finding(Element.CASE_NUMBER, code="T09", client="C-1")
REFUGE = finding(Element.CONFIDENTIAL_SITE, code="T06", sensitivity=4)
CONFIRMED = finding(Element.CONFIRMATION, code="T28")


@pytest.mark.parametrize(
    ("findings", "where", "severity"),
    [
        ([NAMED], {"audience": Audience.PUBLIC}, Severity.HIGH),
        ([NAMED], {"audience": Audience.GROUP}, Severity.HIGH),
        ([NAMED], {"audience": Audience.UNKNOWN}, Severity.HIGH),
        ([CASE], {"audience": Audience.FRIENDS}, Severity.CRITICAL),
        ([NAMED, REFUGE], {"audience": Audience.FRIENDS}, Severity.CRITICAL),
        ([NAMED, CONFIRMED], {"audience": Audience.FRIENDS}, Severity.CRITICAL),
        ([NAMED, finding(Element.AGE, traits=("minor",))], {}, Severity.CRITICAL),
        (
            [finding(Element.PARTIAL_NAME, client="C-1", tier=Tier.MEDIUM)],
            {"audience": Audience.DIRECT, "surface": Surface.DIRECT_MESSAGE},
            Severity.MEDIUM,
        ),
    ],
)
def test_floors(findings: list[Finding], where: dict[str, Any], severity: Severity) -> None:
    found = score(item(**where), findings)
    assert found.severity >= severity


def test_the_year_of_an_item_plays_no_part() -> None:
    findings = [NAMED, status()]
    assert score(item(days=-4000), findings).total == score(item(), findings).total


@pytest.mark.parametrize(
    ("surface", "code", "severity"),
    [
        (Surface.CONNECTION, "T15", Severity.HIGH),
        (Surface.SYNCED_CONTACT, "T19", Severity.HIGH),
        (Surface.SEARCH, "T18", Severity.MEDIUM),
        (Surface.LIKE, "T22", Severity.HIGH),
    ],
)
def test_rows_are_weighed_without_circumstances(
    surface: Surface, code: str, severity: Severity
) -> None:
    row = finding(Element.CONNECTION, code=code, client="C-1")
    found = score(item(surface=surface, audience=Audience.UNKNOWN, engagement=9), [row])
    assert found.circumstance == 0
    assert found.severity is severity


def test_a_search_is_at_most_medium_and_says_so() -> None:
    row = finding(Element.CONNECTION, code="T18", client="C-1", traits=("minor",))
    found = score(item(surface=Surface.SEARCH), [row])
    assert found.severity is Severity.MEDIUM
    assert any(factor.term is Term.NOTE and "search" in factor.why for factor in found.factors)


@pytest.mark.parametrize("element", [Element.PHONE, Element.EMAIL, Element.ADDRESS, Element.PLATE])
def test_data_of_somebody_who_is_no_client_is_low(element: Element) -> None:
    found = score(item(engagement=40), [finding(element, code="T04", sensitivity=1)])
    assert found.severity is Severity.LOW


def test_the_same_data_of_a_client_is_not() -> None:
    found = score(item(), [finding(Element.PHONE, code="T04", sensitivity=1), trace()])
    assert found.severity is Severity.HIGH


def test_an_unlisted_case_number_is_a_client_by_itself() -> None:
    number = finding(Element.CASE_NUMBER, code="T09", sensitivity=3)
    assert score(item(), [number]).severity >= Severity.HIGH


@pytest.mark.parametrize(
    ("findings", "worker", "expected"),
    [
        ([trace()], Worker(), 3),
        ([trace()], Worker(employer="Larch Street Housing Office"), 3),
        ([trace()], Worker(role="child protection caseworker"), 4),
        ([trace()], Worker(employer="Cedar Detox"), 4),
        ([trace()], Worker(role="nurse"), 4),
        ([trace()], Worker(role="school social worker"), 3),
        ([trace(traits=("minor",))], Worker(), 4),
        ([status(2), trace()], Worker(), 3),
        ([status(4), trace(traits=("minor", "deceased"))], Worker(), 4),
        ([finding(Element.FULL_NAME, client="C-1", traits=("matter:MH",))], Worker(), 4),
        ([finding(Element.FULL_NAME, client="C-1", traits=("matter:CM",))], Worker(), 3),
        ([finding(Element.PARTIAL_NAME, client="C-1", tier=Tier.MEDIUM)], Worker(), 2),
        ([finding(Element.PARTIAL_NAME, client="C-1")], Worker(), 3),
    ],
)
def test_sensitivity(findings: list[Finding], worker: Worker, expected: int) -> None:
    found = score(item(), findings, worker)
    assert found.sensitivity == expected


def test_letters_of_a_case_number_say_what_kind_of_case_it_is() -> None:
    text = "JV-2021-00417 is closed"
    number = finding(Element.CASE_NUMBER, code="T09", sensitivity=3, span=(0, 13))
    assert score(item(text), [number]).sensitivity == 4


AGE, SEX = finding(Element.AGE), finding(Element.SEX)
TODAY, WORKPLACE = finding(Element.TIME_CUE), finding(Element.WORKPLACE)


@pytest.mark.parametrize(
    ("findings", "expected"),
    [
        ([trace()], 0.25),
        ([trace(), TODAY, WORKPLACE], 0.25),
        ([trace(), SEX], 0.25),
        ([trace(), SEX, TODAY], 0.25),
        ([trace(), AGE, SEX], 0.25),
        ([trace(), AGE, SEX, TODAY], 0.5),
        ([trace(), AGE, SEX, TODAY, finding(Element.SCHOOL)], 0.5),
        ([trace(), AGE, SEX, TODAY, finding(Element.SCHOOL), finding(Element.HABIT)], 0.75),
        ([trace(), finding(Element.RARE_EVENT)], 0.5),
        ([trace(), status(4, "health")], 0.5),
        ([trace(), finding(Element.PLACE), finding(Element.SCHOOL)], 0.25),
        ([trace("T28"), CONFIRMED], 0.75),
        ([trace("T29"), finding(Element.NEWS_LINK)], 0.75),
        ([trace(), REFUGE], 0.75),
        ([trace("T16")], 1),
        ([trace("T23")], 0.75),
        ([trace("T20")], 0.75),
        ([trace("T26"), SEX], 0.5),
        ([trace("T26")], 0.25),
        ([NAMED], 1),
        ([trace(), finding(Element.BIRTH_DATE, client="C-1", tier=Tier.WEAK)], 1),
        ([finding(Element.FULL_NAME, client="C-1", tier=Tier.MEDIUM)], 0.75),
        ([trace(), finding(Element.FULL_NAME, client="C-1", tier=Tier.MEDIUM)], 1),
        ([finding(Element.PARTIAL_NAME, client="C-1", tier=Tier.WEAK)], 0.5),
        ([trace(), finding(Element.PARTIAL_NAME, client="C-1", label="other name")], 1),
        ([trace(), finding(Element.PARTIAL_NAME, client="C-1", label="first name")], 0.75),
        ([trace(), finding(Element.PARTIAL_NAME, client="C-1", tier=Tier.WEAK)], 0.75),
        ([trace(), finding(Element.SCHOOL, client="C-1", tier=Tier.WEAK)], 0.25),
    ],
)
def test_identifiability(findings: list[Finding], expected: float) -> None:
    assert score(item(), findings).identifiability == expected


def test_an_answer_to_somebody_as_a_client_confirms_it() -> None:
    where = item(surface=Surface.COMMENT)
    assert score(where, [trace("T23")]).identifiability == 1


@pytest.mark.parametrize(("text", "expected"), [("@dana_q yes", 1.0), ("and then", 0.5)])
def test_an_answer_reaches_the_readers_of_whoever_is_answered(text: str, expected: float) -> None:
    where = item(text, surface=Surface.REPLY)
    assert score(where, [trace()]).circumstance == expected
    phone = finding(Element.PHONE, code="T04", sensitivity=1)
    assert score(where, [phone]).circumstance == 0.5


def test_two_parts_of_a_name_are_the_name() -> None:
    first = finding(Element.PARTIAL_NAME, client="C-1", tier=Tier.MEDIUM, label="first name")
    last = finding(Element.PARTIAL_NAME, client="C-1", tier=Tier.MEDIUM, label="surname")
    others = finding(Element.PARTIAL_NAME, client="C-2", tier=Tier.MEDIUM, label="surname")
    assert score(item(), [trace(), first, last]).identifiability == 1
    assert score(item(), [trace(), first, others]).identifiability == 0.75


def test_a_known_workplace_counts_beside_details_only() -> None:
    worker = Worker(employer="Larch Street Office")
    assert score(item(), [trace()], worker).identifiability == 0.25
    assert score(item(), [trace(), AGE], worker).identifiability == 0.5


TAGGED = (Person(role=Role.TAGGED, name="Somebody"),)


@pytest.mark.parametrize(
    ("where", "findings", "expected"),
    [
        ({"audience": Audience.PUBLIC}, [trace()], 0.75),
        ({"audience": Audience.UNKNOWN}, [trace()], 0.75),
        ({"audience": Audience.FRIENDS}, [trace()], 0.5),
        ({"audience": Audience.DIRECT, "surface": Surface.DIRECT_MESSAGE}, [trace()], 0),
        ({"audience": Audience.ONLY_ME}, [trace()], 0),
        ({"audience": Audience.PUBLIC}, [trace("T27")], 0.5),
        ({"audience": Audience.PUBLIC}, [trace("T27", traits=("open_case",))], 0.75),
        ({"audience": Audience.PUBLIC, "surface": Surface.COMMENT}, [trace()], 0.5),
        ({"audience": Audience.PUBLIC, "surface": Surface.COMMENT}, [trace(), TODAY], 0.75),
        ({"audience": Audience.PUBLIC, "engagement": 3}, [trace()], 1.25),
        ({"audience": Audience.PUBLIC, "engagement": 0}, [trace()], 0.75),
        ({"audience": Audience.PUBLIC, "people": TAGGED}, [trace()], 1.25),
        ({"audience": Audience.PUBLIC, "surface": Surface.REPLY}, [trace(), CONFIRMED], 1.0),
        (
            {"audience": Audience.PUBLIC, "engagement": 3, "media": (Media(kind="photo"),)},
            [trace()],
            1.5,
        ),
    ],
)
def test_circumstances(where: dict[str, Any], findings: list[Finding], expected: float) -> None:
    assert score(item(**where), findings).circumstance == expected
