"""What makes an exposure, what it says, and whom it points to."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from auditor.exposure import Judge
from auditor.models import (
    Account,
    Audience,
    Confidence,
    Element,
    Finding,
    Item,
    Reach,
    Severity,
    Surface,
    Term,
    Tier,
    Worker,
)
from tests.exposure.invented import finding, item, status, trace
from tests.exposure.test_scoring import FINDINGS, ITEMS, SEVERAL

NAMED = finding(Element.FULL_NAME, code="T01", client="C-1", confidence=Confidence.CERTAIN)
WEAK_NAME = finding(Element.PARTIAL_NAME, code="T02", client="C-1", tier=Tier.WEAK)
MEDIUM_NAME = finding(Element.PARTIAL_NAME, code="T02", client="C-1", tier=Tier.MEDIUM)


def judge(worker: Worker | None = None) -> Judge:
    return Judge(worker or Worker(), ())


@pytest.mark.parametrize(
    ("where", "findings", "is_exposure"),
    [
        (item(), [NAMED], True),
        (item(), [trace()], True),
        (item(), [finding(Element.PHONE, code="T04")], True),
        (item(), [finding(Element.CONFIDENTIAL_SITE, code="T06")], True),
        (item(), [finding(Element.IMAGE, code="T08")], True),
        (item(), [WEAK_NAME], False),
        (item(), [WEAK_NAME, trace()], True),
        (item(), [WEAK_NAME, status(label="health")], False),
        (item(), [WEAK_NAME, status(label="child protection")], True),
        (item(), [status(label="child protection")], False),
        (item(), [MEDIUM_NAME], False),
        (item(), [MEDIUM_NAME, status()], True),
        (item(surface=Surface.DIRECT_MESSAGE), [MEDIUM_NAME], True),
        (item(surface=Surface.SEARCH), [MEDIUM_NAME], True),
        (item(), [finding(Element.AGE), finding(Element.SEX)], False),
        (item(), [finding(Element.SCHOOL, tier=Tier.WEAK)], False),
        (item(), [finding(Element.TIME_CUE), finding(Element.WORKPLACE)], False),
        (item(), [], False),
    ],
)
def test_details_need_a_person(where: Item, findings: list[Finding], is_exposure: bool) -> None:
    assert (judge().judge(where, findings) is not None) is is_exposure


def test_the_same_words_are_not_two_people() -> None:
    sure = finding(Element.FULL_NAME, code="T01", client="C-1", span=(0, 10))
    inside = finding(Element.PARTIAL_NAME, client="C-2", tier=Tier.WEAK, span=(0, 5))
    elsewhere = finding(Element.PARTIAL_NAME, client="C-3", tier=Tier.WEAK, span=(20, 25))
    found = judge().judge(item(), [sure, inside, elsewhere, trace()])
    assert found is not None
    assert found.clients == ("C-1", "C-3")


@given(ITEMS, SEVERAL)
def test_an_exposure_is_the_same_every_time(where: Item, findings: list[Finding]) -> None:
    assert judge().judge(where, findings) == judge().judge(where, findings)


@given(ITEMS, SEVERAL, FINDINGS)
def test_an_id_belongs_to_the_item_and_not_to_what_was_found(
    where: Item, findings: list[Finding], further: Finding
) -> None:
    one = judge().judge(where, findings)
    two = judge().judge(where, [*findings, further])
    if one and two:
        assert one.id == two.id


def test_different_items_have_different_ids() -> None:
    found = {judge().judge(item(ref=f"twitter:{n}"), [NAMED]) for n in range(200)}
    assert len({one.id for one in found if one}) == 200


@given(ITEMS, SEVERAL)
def test_what_an_exposure_says_never_holds_the_words_of_the_item(
    where: Item, findings: list[Finding]
) -> None:
    found = judge().judge(item("Imogen Castellane", surface=where.surface), findings)
    if found:
        assert "Imogen" not in f"{found.title}{found.who}{found.lowers}{found.factors}{found.rules}"


@pytest.mark.parametrize(
    ("where", "findings", "reach", "words"),
    [
        (item(), [NAMED], Reach.ANYONE, "Anyone who comes across it"),
        (item(audience=Audience.FRIENDS), [NAMED], Reach.ANYONE, "Any of your friends"),
        (item(audience=Audience.GROUP), [NAMED], Reach.ANYONE, "Anyone in the group"),
        (
            item(surface=Surface.DIRECT_MESSAGE, audience=Audience.DIRECT),
            [NAMED],
            Reach.LOCAL,
            "this conversation",
        ),
        (item(), [trace(), MEDIUM_NAME], Reach.LOCAL, "Colleagues, neighbours"),
        (item(), [trace(), finding(Element.RARE_EVENT)], Reach.FAMILY, "people close to them"),
        (item(), [trace()], Reach.CLIENT, "The client could recognise"),
        (
            item(surface=Surface.SEARCH),
            [finding(Element.CONNECTION, code="T18", client="C-1")],
            Reach.CLIENT,
            "Only you and the platform",
        ),
        (
            item(surface=Surface.CONNECTION),
            [finding(Element.CONNECTION, code="T15", client="C-1")],
            Reach.LOCAL,
            "your list of connections",
        ),
    ],
)
def test_who_could_recognise_the_client(
    where: Item, findings: list[Finding], reach: Reach, words: str
) -> None:
    found = judge().judge(where, findings)
    assert found is not None
    assert found.reach is reach
    assert words in found.who


def people(findings: list[Finding], worker: Worker) -> tuple[int, int] | None:
    found = judge(worker).judge(item(), findings)
    assert found is not None
    return found.people


DETAILS = [trace(), finding(Element.AGE), finding(Element.SEX), finding(Element.SCHOOL)]


def test_direct_signs_point_to_one_person() -> None:
    assert people([NAMED], Worker()) == (1, 1)


def test_nothing_told_is_not_counted() -> None:
    assert people([trace()], Worker()) is None


@given(st.integers(0, 200), st.integers(0, 2_000_000))
def test_a_further_detail_never_fits_more_people(caseload: int, catchment: int) -> None:
    worker = Worker(caseload=caseload, catchment=catchment)
    few, more = people(DETAILS[:3], worker), people(DETAILS, worker)
    assert few is not None
    assert more is not None
    assert 1 <= more[0] <= few[0]
    assert more[0] <= more[1] <= few[1]


def test_a_small_town_leaves_fewer_people_than_an_unknown_place() -> None:
    small = people(DETAILS[:3], Worker(catchment=5_000, caseload=20))
    unknown = people(DETAILS[:3], Worker())
    assert small is not None
    assert unknown is not None
    assert small[1] < unknown[1]


def test_a_common_name_leaves_more_people_than_a_rare_one() -> None:
    def fits(name: str) -> int:
        part = finding(Element.PARTIAL_NAME, client="C-1", tier=Tier.WEAK, span=(0, len(name)))
        found = judge().judge(item(f"{name} came by"), [trace(), part])
        assert found is not None
        assert found.people is not None
        return found.people[1]

    assert fits("Michael") > fits("Xiomara")


def test_an_assumed_catchment_is_said() -> None:
    def notes(worker: Worker) -> list[str]:
        found = judge(worker).judge(item(), DETAILS[:2])
        assert found is not None
        return [factor.why for factor in found.factors if factor.term is Term.NOTE]

    assert "50,000 to 1,000,000 people" in notes(Worker())[0]
    assert "open cases" in notes(Worker(catchment=9_000))[0]
    assert notes(Worker(catchment=9_000, caseload=25)) == []


def test_a_workplace_on_the_profile_counts_as_known() -> None:
    account = Account(platform="facebook", workplaces=("Larch Street Office",))
    with_profile = Judge(Worker(), (account,)).judge(item(), DETAILS[:2])
    without = judge().judge(item(), DETAILS[:2])
    assert with_profile is not None
    assert without is not None
    assert with_profile.score > without.score


def test_the_one_detail_that_lowers_most_is_named() -> None:
    found = judge().judge(item(), [trace(), finding(Element.RARE_EVENT), finding(Element.SEX)])
    assert found is not None
    assert found.lowers == "Taking out the rare event would lower it most."


def test_confidence_is_shown_and_not_weighed() -> None:
    sure = judge().judge(item(), [NAMED])
    doubtful = finding(Element.FULL_NAME, client="C-1", confidence=Confidence.POSSIBLE)
    unsure = judge().judge(item(), [doubtful])
    assert sure is not None
    assert unsure is not None
    assert (sure.confidence, unsure.confidence) == (Confidence.CERTAIN, Confidence.POSSIBLE)
    assert sure.score == unsure.score


@pytest.mark.parametrize(
    ("where", "findings", "codes"),
    [
        (item(surface=Surface.DIRECT_MESSAGE), [NAMED], {"T01", "T17"}),
        (item(surface=Surface.GROUP_POST), [NAMED], {"T01", "T21"}),
        (item(), [finding(Element.FULL_NAME, code="T01", traits=("minor",))], {"T01", "T12"}),
    ],
)
def test_where_it_stands_adds_codes(where: Item, findings: list[Finding], codes: set[str]) -> None:
    found = judge().judge(where, findings)
    assert found is not None
    assert set(found.codes) == codes


def messages(count: int, thread: str = "t1") -> list[tuple[Item, list[Finding]]]:
    partner = finding(Element.CONNECTION, code="T16", client="C-1")
    return [
        (
            item(
                "see you at the office",
                ref=f"facebook:{thread}:{number}",
                surface=Surface.DIRECT_MESSAGE,
                audience=Audience.DIRECT,
                days=number,
                thread=thread,
            ),
            [partner],
        )
        for number in range(count)
    ]


def test_a_conversation_with_a_client_is_one_exposure_and_stays_the_same_one() -> None:
    def joined(count: int) -> tuple[str, int]:
        one = judge()
        found = [one.judge(where, told) for where, told in messages(count)]
        (only,) = one.join([exposure for exposure in found if exposure], ())
        return only.id, len(only.evidence)

    assert joined(1)[0] == joined(2)[0] == joined(30)[0]
    assert joined(30)[1] == 30


def test_conversations_with_two_people_stay_apart() -> None:
    one = judge()
    rows = [*messages(3, "t1"), *messages(3, "t2")]
    found = [one.judge(where, told) for where, told in rows]
    assert len(one.join([exposure for exposure in found if exposure], ())) == 2


def test_traces_of_one_client_are_bounded() -> None:
    one = judge()
    kept = sum(one.is_trace(item(ref=str(number)), [MEDIUM_NAME]) for number in range(5_000))
    assert kept == 200
    assert not one.is_trace(item(), [WEAK_NAME])
    assert not one.is_trace(item(), [finding(Element.AGE)])


def test_severity_is_the_band_of_the_score() -> None:
    found = judge().judge(item(audience=Audience.FRIENDS), [trace(), status(4, "health")])
    assert found is not None
    assert (found.score, found.severity) == (2.5, Severity.MEDIUM)


@given(ITEMS, SEVERAL, FINDINGS)
def test_a_further_finding_never_makes_an_exposure_lighter(
    where: Item, findings: list[Finding], further: Finding
) -> None:
    before = judge().judge(where, findings)
    after = judge().judge(where, [*findings, further])
    if before:
        assert after is not None
        assert after.severity >= before.severity
