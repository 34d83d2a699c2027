"""Exposures -> tasks: which action, in which order, with which steps."""

from __future__ import annotations

import tomllib
from collections.abc import Sequence
from functools import cache
from importlib.resources import files

from auditor.models import (
    Account,
    Action,
    Author,
    Exposure,
    Item,
    Precision,
    Severity,
    Surface,
    Task,
)

_TELL_CODES = frozenset(
    (
        "T01",
        "T02",
        "T03",
        "T04",
        "T09",
        "T11",
        "T12",
        "T15",
        "T16",
        "T17",
        "T18",
        "T20",
        "T23",
        "T28",
    )
)
_ROW_ACTIONS = {
    Surface.CONNECTION: Action.REMOVE_CONNECTION,
    Surface.SYNCED_CONTACT: Action.UNSYNC,
    Surface.SEARCH: Action.CLEAR_SEARCH,
    Surface.LIKE: Action.UNLIKE,
    Surface.TAG: Action.UNTAG,
}
_TITLES = {
    Action.DELETE: "Delete it",
    Action.EDIT: "Change it",
    Action.LIMIT: "Limit who sees it",
    Action.UNTAG: "Remove the tag",
    Action.REMOVE_PLACE: "Remove the place, then delete",
    Action.REMOVE_CONNECTION: "End the connection",
    Action.UNSYNC: "Remove the uploaded contacts",
    Action.CLEAR_SEARCH: "Clear the search",
    Action.UNLIKE: "Take the like back",
    Action.PRESERVE: "Keep it, and ask first",
    Action.ASK: "Ask first",
    Action.LOOK: "Look at it yourself",
}
_MINUTES = {Action.DELETE: 5, Action.UNSYNC: 9, Action.REMOVE_PLACE: 6, Action.PRESERVE: 10}
_TELL = "Tell your supervisor or privacy lead. Name the reference; you need not show the post."
_PRESERVE = (
    "Do not delete or unsend anything: it may be part of the client’s record.",
    "Note the dates and the number of messages that this report gives.",
    "Tell your supervisor, and agree how to move the contact to a channel of the agency.",
)
_CONNECTED = "If this is a current client, talk with your supervisor first about how to tell them."


@cache
def _steps() -> dict[str, dict[str, object]]:
    path = files("auditor.remediation") / "data" / "platform_steps.toml"
    return tomllib.loads(path.read_text("utf-8"))


def tasks(exposures: Sequence[Exposure], accounts: Sequence[Account]) -> tuple[Task, ...]:
    """The checklist, worst first; within a band what takes least time comes first."""
    made = [_task(exposure) for exposure in exposures]
    return tuple(sorted(made, key=lambda task: (-task.severity, task.minutes, task.batch, task.id)))


def deletion_limits(platform: str) -> str:
    """What deleting on a platform does not do, in plain words; "" for a platform not known."""
    return str(_known(platform).get("keeps", ""))


def _known(platform: str) -> dict[str, object]:
    data = _steps().get(platform)
    return data if isinstance(data, dict) else {}


def _task(exposure: Exposure) -> Task:
    item = exposure.evidence[0].item
    action = _action(exposure, item)
    tell = bool(_TELL_CODES & set(exposure.codes)) and exposure.severity >= Severity.HIGH
    return Task(
        id=f"{exposure.id}-{action.value}",
        exposure_id=exposure.id,
        action=action,
        title=f"Tell, then {_lower(_TITLES[action])}"
        if tell and action is not Action.PRESERVE
        else _TITLES[action],
        steps=_steps_for(item, action, exposure, tell=tell),
        platform=item.platform,
        severity=exposure.severity,
        link="" if action is Action.PRESERVE else item.permalink,
        route=_route(item),
        batch=_batch(item),
        gates=_gates(exposure),
        tell_first=tell or action is Action.PRESERVE,
        minutes=_MINUTES.get(action, 4) + (2 if tell else 0),
        checked=str(_steps()["checked"]),
        copies=deletion_limits(item.platform),
    )


def _action(exposure: Exposure, item: Item) -> Action:
    if "T16" in exposure.codes:
        return Action.PRESERVE
    if item.surface in _ROW_ACTIONS:
        return _ROW_ACTIONS[item.surface]
    if item.author is Author.OTHER:
        return Action.ASK if item.surface is Surface.DIRECT_MESSAGE else Action.UNTAG
    if item.place is not None:
        return Action.REMOVE_PLACE
    return Action.EDIT if item.surface is Surface.PROFILE else Action.DELETE


def _steps_for(item: Item, action: Action, exposure: Exposure, *, tell: bool) -> tuple[str, ...]:
    if action is Action.PRESERVE:
        return _PRESERVE
    steps = [_TELL] if tell else []
    if action is Action.REMOVE_CONNECTION:
        steps.append(_CONNECTED)
    if action is Action.ASK:
        return (*steps, "Ask your privacy lead what should happen with it: others have a copy.")
    listed = _known(item.platform).get(action.value, ())
    steps.extend(str(step) for step in listed if isinstance(listed, list))
    if exposure.kind == "mosaic":
        steps.append("Go on with the other items of this entry; one of them may be enough.")
    return tuple(steps)


def _route(item: Item) -> str:
    month = f"{item.posted_at:%B %Y}" if item.posted_at else "the time"
    route = str(_known(item.platform).get("route", "")).format(month=month)
    if item.posted_at and route:
        clock = f", {item.posted_at:%H:%M} UTC" if item.precision is Precision.SECOND else ""
        route += f". It is from {item.posted_at.day} {item.posted_at:%B %Y}{clock}."
    return " ".join(part for part in (route, item.locate_hint) if part)


def _batch(item: Item) -> str:
    label = str(_known(item.platform).get("label", item.platform))
    return f"{label}: {item.surface.value.replace('_', ' ')}s"


def _gates(exposure: Exposure) -> tuple[int, ...]:
    own = [2] if {"T16", "T20"} & set(exposure.codes) else []
    others = any(part.item.author is Author.OTHER for part in exposure.evidence)
    return (1, *own, 3, *([4] if others else []), 5)


def _lower(title: str) -> str:
    return title[0].lower() + title[1:]
