"""The dated data file of steps is complete, and says what deleting does not do."""

from __future__ import annotations

import tomllib
from datetime import date
from importlib.resources import files

import pytest
from msgspec import structs

from auditor.models import Action, Person, Precision, Role, Surface
from auditor.remediation import afterwards, deletion_limits
from auditor.remediation.platform_steps import batch, last_checked, route, steps
from tests.exposure.invented import item

DATA = tomllib.loads(
    (files("auditor.remediation") / "data" / "platform_steps.toml").read_text("utf-8")
)
PLATFORMS = ("twitter", "facebook", "instagram", "other")
OF_THE_PLATFORM = [action for action in Action if action not in (Action.PRESERVE, Action.ASK)]


@pytest.mark.parametrize("platform", PLATFORMS)
@pytest.mark.parametrize("action", OF_THE_PLATFORM)
def test_every_platform_has_steps_for_every_action(platform: str, action: Action) -> None:
    for surface in Surface:
        found = steps(item(platform=platform, surface=surface), action)
        assert found
        assert all(step.endswith((".", "?")) for step in found)


@pytest.mark.parametrize("platform", PLATFORMS)
def test_kinds_in_the_file_are_kinds_of_items(platform: str) -> None:
    kinds = {"any", *Surface}
    for action in OF_THE_PLATFORM:
        assert set(DATA[platform][action.value]) <= kinds
    assert set(DATA[platform]["routes"]) <= set(Surface)
    assert set(DATA[platform]["verified"]) <= {action.value for action in Action}


def test_the_file_is_dated() -> None:
    assert date.fromisoformat(last_checked()) >= date(2026, 11, 1)


@pytest.mark.parametrize("platform", [*PLATFORMS, "unknown"])
def test_what_stays_is_said(platform: str) -> None:
    assert "stay" in deletion_limits(platform)
    messages = deletion_limits(platform, Surface.DIRECT_MESSAGE)
    assert messages != deletion_limits(platform)
    assert "other person" in messages or "they" in messages.lower()


def test_what_is_left_to_do_afterwards_is_said() -> None:
    told = " ".join(afterwards()).lower()
    for word in ("screenshots", "search engine", "internet archive", "30 days", "breach", "report"):
        assert word in told


@pytest.mark.parametrize("platform", PLATFORMS)
def test_a_route_names_the_month_and_a_batch_the_platform(platform: str) -> None:
    for where in (item(platform=platform, surface=surface) for surface in Surface):
        assert "1 March 2021, 17:30 UTC" in route(where)
        assert "{" not in route(where)
        assert ": " in batch(where)


def test_a_route_without_a_date_still_leads_there() -> None:
    found = route(item(days=None))
    assert "facebook.com/me/allactivity" in found
    assert "the time" in found


def test_a_hint_follows_in_its_own_sentence() -> None:
    where = structs.replace(item(days=None), locate_hint="Your profile > Followers")
    assert ". Your profile > Followers" in route(where)


def test_a_conversation_is_not_called_by_its_partner() -> None:
    talk = structs.replace(
        item(surface=Surface.DIRECT_MESSAGE), locate_hint="Messages > Thandi Marchetti"
    )
    assert route(talk).endswith(" Messages")


def test_a_friend_is_not_named_in_the_way_to_the_list() -> None:
    friend = structs.replace(
        item(surface=Surface.CONNECTION),
        text="Thandi Marchetti",
        people=(Person(role=Role.CONNECTION, name="Thandi Marchetti", handle="thandi_m"),),
        locate_hint="Friends > Thandi Marchetti (@thandi_m)",
    )
    assert route(friend).endswith("Friends > [name] (@[name])")


def test_a_day_without_a_clock_claims_none() -> None:
    where = item()
    assert where.precision is Precision.SECOND
    assert "UTC" not in route(item(days=None))


def test_private_messages_are_unsent_only_where_that_helps() -> None:
    for platform in ("facebook", "instagram"):
        where = item(platform=platform, surface=Surface.DIRECT_MESSAGE)
        assert any("Unsend" in step for step in steps(where, Action.DELETE))
    where = item(platform="twitter", surface=Surface.DIRECT_MESSAGE)
    assert not any("Unsend" in step for step in steps(where, Action.DELETE))
