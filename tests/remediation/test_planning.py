"""Which task an exposure gives, and in which order."""

from __future__ import annotations

import re
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from auditor.exposure import Judge
from auditor.models import (
    Action,
    Audience,
    Author,
    Element,
    Exposure,
    Finding,
    Item,
    Place,
    Severity,
    Surface,
    Task,
    Tier,
    Worker,
)
from auditor.remediation import tasks
from tests.exposure.invented import finding, item, status, trace
from tests.exposure.test_scoring import FINDINGS

NAMED = finding(Element.FULL_NAME, code="T01", client="C-1")
TIE = finding(Element.CONNECTION, code="T15", client="C-1")
PLACE = Place(basis="check_in", name="Hollis County Court")
LIGHT: dict[str, Any] = {"audience": Audience.FRIENDS}
Row = tuple[Surface, Audience, Author, str, list[Finding]]


def judged(where: Item, *findings: Finding) -> Exposure:
    found = Judge(Worker(), ()).judge(where, findings)
    assert found is not None
    return found


def task_of(where: Item, *findings: Finding) -> Task:
    (task,) = tasks([judged(where, *findings)], ())
    return task


@pytest.mark.parametrize(
    ("where", "findings", "action"),
    [
        (item(), [NAMED], Action.DELETE),
        (item(surface=Surface.COMMENT), [NAMED], Action.DELETE),
        (item(surface=Surface.DIRECT_MESSAGE), [NAMED], Action.DELETE),
        (
            item(surface=Surface.DIRECT_MESSAGE),
            [finding(Element.CONNECTION, code="T16", client="C-1")],
            Action.PRESERVE,
        ),
        (item(surface=Surface.DIRECT_MESSAGE), [trace("T16")], Action.PRESERVE),
        (item(surface=Surface.DIRECT_MESSAGE, author=Author.OTHER), [NAMED], Action.ASK),
        (item(author=Author.OTHER), [NAMED], Action.UNTAG),
        (item(surface=Surface.TAG), [NAMED], Action.UNTAG),
        (item(place=PLACE), [NAMED], Action.REMOVE_PLACE),
        (item(surface=Surface.CONNECTION), [TIE], Action.REMOVE_CONNECTION),
        (
            item(surface=Surface.SYNCED_CONTACT),
            [finding(Element.CONNECTION, code="T19", client="C-1")],
            Action.UNSYNC,
        ),
        (
            item(surface=Surface.SEARCH),
            [finding(Element.CONNECTION, code="T18", client="C-1")],
            Action.CLEAR_SEARCH,
        ),
        (item(surface=Surface.LIKE), [NAMED], Action.UNLIKE),
        (item(surface=Surface.PROFILE), [trace("T32")], Action.EDIT),
        (item(surface=Surface.DELETED), [NAMED], Action.LOOK),
        (item(), [finding(Element.IMAGE, code="T08")], Action.LOOK),
        (item(**LIGHT), [trace("T30")], Action.EDIT),
        (item(platform="twitter", **LIGHT), [trace("T30")], Action.DELETE),
        (item(**LIGHT), [trace("T27")], Action.LIMIT),
        (item(platform="twitter", **LIGHT), [trace("T27")], Action.DELETE),
        (item(), [trace("T27"), NAMED], Action.DELETE),
        (item(**LIGHT), [finding(Element.PHONE, code="T04", sensitivity=1)], Action.EDIT),
        (item(platform="mastodon"), [NAMED], Action.DELETE),
    ],
)
def test_actions(where: Item, findings: list[Finding], action: Action) -> None:
    assert task_of(where, *findings).action is action


@settings(deadline=None)
@given(
    st.lists(
        st.tuples(
            st.sampled_from(list(Surface)),
            st.sampled_from(list(Audience)),
            st.sampled_from(list(Author)),
            st.sampled_from(["twitter", "facebook", "instagram", "elsewhere"]),
            st.lists(FINDINGS, min_size=1, max_size=4),
        ),
        min_size=1,
        max_size=8,
    )
)
def test_every_exposure_has_one_task_with_steps_and_a_way_to_it(rows: list[Row]) -> None:
    judge = Judge(Worker(), ())
    found = [
        judge.judge(
            item(
                ref=f"{platform}:{number}",
                platform=platform,
                surface=surface,
                audience=audience,
                author=author,
            ),
            findings,
        )
        for number, (surface, audience, author, platform, findings) in enumerate(rows)
    ]
    exposures = [one for one in found if one]
    made = tasks(exposures, ())
    assert sorted(task.exposure_id for task in made) == sorted(one.id for one in exposures)
    assert len({task.id for task in made}) == len(made)
    for task in made:
        assert task.steps
        assert all(task.steps)
        assert task.route
        assert task.title
        assert task.minutes > 0
        assert {1, 3, 5} <= set(task.gates)


def test_a_conversation_with_a_client_is_kept_and_never_unsent() -> None:
    task = task_of(
        item(surface=Surface.DIRECT_MESSAGE, audience=Audience.DIRECT),
        finding(Element.CONNECTION, code="T16", client="C-1"),
    )
    assert task.tell_first
    assert task.link == ""
    assert 2 in task.gates
    assert "Do not delete or unsend" in task.steps[0]
    assert not any(re.search(r"then Unsend|Choose ⋯, then Delete", step) for step in task.steps)


@pytest.mark.parametrize("platform", ["twitter", "facebook", "instagram", "elsewhere"])
@pytest.mark.parametrize("traits", [(), ("former",), ("deceased",)])
def test_no_connection_is_ended_before_somebody_was_told(
    platform: str, traits: tuple[str, ...]
) -> None:
    tie = finding(Element.CONNECTION, code="T15", client="C-1", traits=traits)
    task = task_of(item(platform=platform, surface=Surface.CONNECTION), tie)
    assert task.tell_first
    assert "Talk with your supervisor" in task.steps[0]
    is_current = not traits
    assert (task.title == "Agree on it, then end the connection") is is_current


@pytest.mark.parametrize("platform", ["twitter", "facebook", "instagram", "elsewhere"])
def test_no_step_sends_anybody_to_look_a_client_up(platform: str) -> None:
    places = [item(platform=platform, surface=surface) for surface in Surface]
    for task in (task_of(where, told) for where in places for told in (TIE, NAMED, trace("T16"))):
        told = " ".join((*task.steps, task.route)).lower()
        assert not re.search(r"(?<!not )search for (?:the|a) (?:person|client|name)", told)
        assert not re.search(
            r"(?:open|visit|look at) (?:their|the client.s) (?:profile|page)", told
        )


def test_high_ones_are_told_before_anything_is_deleted() -> None:
    task = task_of(item(), NAMED, status())
    assert task.severity is Severity.CRITICAL
    assert task.tell_first
    assert task.steps[0].startswith("Tell your supervisor")
    assert task.title == "Tell, then delete it"


def test_light_ones_need_nobody() -> None:
    assert not task_of(item(**LIGHT), trace()).tell_first


def test_a_confidential_place_is_told_at_once() -> None:
    refuge = finding(Element.CONFIDENTIAL_SITE, code="T06", sensitivity=4)
    task = task_of(item(), refuge, trace())
    assert task.tell_first
    assert "may not be safe" in task.steps[0]


def test_what_others_wrote_asks_the_fourth_question() -> None:
    assert 4 in task_of(item(author=Author.OTHER), NAMED).gates
    assert 4 in task_of(item(author=Author.UNKNOWN), NAMED).gates
    assert 4 not in task_of(item(), NAMED).gates
    row = item(surface=Surface.CONNECTION, author=Author.UNKNOWN)
    assert 4 not in task_of(row, TIE).gates


def test_a_search_is_noted_before_it_is_cleared() -> None:
    tie = finding(Element.CONNECTION, code="T18", client="C-1")
    task = task_of(item(surface=Surface.SEARCH), tie)
    assert "Write down the date" in task.steps[0]
    assert "no professional reason" in task.steps[-1]


def test_order_is_by_band_and_then_by_effect_for_the_time() -> None:
    light = judged(item(ref="1", **LIGHT), trace())
    grave = judged(item(ref="2"), NAMED, status())
    like = judged(item(ref="3", surface=Surface.LIKE), NAMED)
    post = judged(item(ref="4", audience=Audience.FRIENDS), NAMED)
    order = [task.exposure_id for task in tasks([light, post, grave, like], ())]
    assert order == [grave.id, like.id, post.id, light.id]


def test_order_is_the_same_whatever_comes_first() -> None:
    found = [judged(item(ref=str(number)), NAMED) for number in range(20)]
    assert tasks(found, ()) == tasks(found[::-1], ())


def test_the_same_kind_is_one_sitting() -> None:
    found = [
        judged(item(ref=str(n), surface=Surface.STORY, platform="instagram"), NAMED)
        for n in range(3)
    ]
    assert {task.batch for task in tasks(found, ())} == {"Instagram: stories"}


def test_a_mosaic_begins_with_the_item_that_helps_most() -> None:
    name = finding(Element.PARTIAL_NAME, client="C-1", tier=Tier.MEDIUM)
    judge = Judge(Worker(), ())
    parts = [
        judge.judge(item(ref="facebook:1", **LIGHT), [name, trace(), finding(Element.AGE)]),
        judge.judge(
            item(ref="twitter:2", platform="twitter", days=40, **LIGHT),
            [name, trace(), *(finding(one) for one in (Element.SCHOOL, Element.RARE_EVENT))],
        ),
    ]
    every = judge.join([one for one in parts if one], ())
    (mosaic,) = [one for one in every if one.kind == "mosaic"]
    (task,) = [one for one in tasks(every, ()) if one.exposure_id == mosaic.id]
    assert task.platform == mosaic.evidence[mosaic.key].item.platform
    assert "this one may be enough" in task.steps[-1]
