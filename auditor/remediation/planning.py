"""Exposures -> tasks: which action, in which order, with which steps and questions."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from auditor.models import Account, Action, Author, Element, Exposure, Item, Severity, Surface, Task
from auditor.remediation import platform_steps
from auditor.remediation.actions import action_of, is_current_client

_TELL_CODES = frozenset(
    (
        "T01", "T02", "T03", "T04", "T09", "T10", "T11", "T12", "T15", "T16", "T17", "T18", "T20",
        "T23", "T28", "T29",
    )
)  # fmt: skip
_ROWS = frozenset((Surface.CONNECTION, Surface.SYNCED_CONTACT, Surface.SEARCH, Surface.LIKE))
_TITLES = {
    Action.DELETE: "Delete it",
    Action.EDIT: "Change it",
    Action.LIMIT: "Limit it to yourself",
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
_AGREE = "Agree on it, then end the connection"
_LOOK_FOR_COPIES = "Look for copies"
_MINUTES = {
    Action.DELETE: 5,
    Action.EDIT: 5,
    Action.LIMIT: 3,
    Action.UNTAG: 4,
    Action.REMOVE_PLACE: 6,
    Action.REMOVE_CONNECTION: 4,
    Action.UNSYNC: 9,
    Action.CLEAR_SEARCH: 3,
    Action.UNLIKE: 2,
    Action.PRESERVE: 10,
    Action.ASK: 8,
    Action.LOOK: 4,
}
_TELLING = 2
"""Minutes that telling somebody takes on top."""

_TELL = "Tell your supervisor or privacy lead. Name the reference; you need not show the post."
_TELL_OF_PLACE = (
    "Tell your supervisor or privacy lead at once: whoever stays at this place may not be safe."
)
_PRESERVE = (
    "Do not delete or unsend anything: it may be part of the client’s record.",
    "Note the dates and the number of messages that this report gives.",
    "Tell your supervisor, and agree how to move the contact to a channel of the agency.",
)
_CURRENT = (
    "Talk with your supervisor before you change anything: a connection that ends in silence can "
    "hurt a client. Agree who tells them, and how."
)
_FORMER = "Talk with your supervisor first: the same rules hold for former clients."
_OTHERS_WROTE = (
    "Ask your privacy lead what should happen with it: somebody else wrote it, and others have a "
    "copy."
)
_NO_REASON = "If there was no professional reason for the search, tell your supervisor."
_ONE_MAY_DO = "Look at the other items of this entry afterwards; this one may be enough."
_AGENCY_CHANNEL = "Ask for help through your agency, without age, place or story."


def tasks(exposures: Sequence[Exposure], accounts: Sequence[Account]) -> tuple[Task, ...]:
    """The checklist: worst first, and within a band what takes away most for its time."""
    weights = {exposure.id: exposure.score for exposure in exposures}
    made = [_task(exposure) for exposure in exposures]

    def rank(task: Task) -> tuple[int, float, str, str]:
        effect = weights[task.exposure_id] / max(task.minutes, 1)
        return -task.severity, -effect, task.batch, task.id

    return tuple(sorted(made, key=rank))


def _task(exposure: Exposure) -> Task:
    item = exposure.evidence[exposure.key].item
    action = action_of(exposure, item)
    tell = _tells_first(exposure, action)
    return Task(
        id=f"{exposure.id}-{action.value}",
        exposure_id=exposure.id,
        action=action,
        title=_title(exposure, item, action, tell=tell),
        steps=tuple(_steps(exposure, item, action, tell=tell)),
        platform=item.platform,
        severity=exposure.severity,
        link="" if action is Action.PRESERVE else item.permalink,
        route=platform_steps.route(item),
        batch=platform_steps.batch(item),
        gates=_gates(exposure),
        tell_first=tell,
        minutes=_MINUTES[action] + (_TELLING if tell and action is not Action.PRESERVE else 0),
        checked=platform_steps.last_checked(),
        copies=platform_steps.deletion_limits(item.platform, item.surface),
    )


def _tells_first(exposure: Exposure, action: Action) -> bool:
    if action in (Action.PRESERVE, Action.REMOVE_CONNECTION, Action.ASK):
        return True
    grave = exposure.severity >= Severity.HIGH
    return grave and (bool(_TELL_CODES & set(exposure.codes)) or _shows_site(exposure))


def _shows_site(exposure: Exposure) -> bool:
    return any(
        finding.element is Element.CONFIDENTIAL_SITE
        for part in exposure.evidence
        for finding in part.findings
    )


def _title(exposure: Exposure, item: Item, action: Action, *, tell: bool) -> str:
    if action is Action.REMOVE_CONNECTION and is_current_client(exposure):
        return _AGREE
    title = _LOOK_FOR_COPIES if item.surface is Surface.DELETED else _TITLES[action]
    if not tell or action in (Action.PRESERVE, Action.ASK):
        return title
    return f"Tell, then {title[0].lower()}{title[1:]}"


def _steps(exposure: Exposure, item: Item, action: Action, *, tell: bool) -> Iterator[str]:
    if action is Action.PRESERVE:
        yield from _PRESERVE
        return
    if action is Action.REMOVE_CONNECTION:
        yield _CURRENT if is_current_client(exposure) else _FORMER
    elif tell:
        yield _TELL_OF_PLACE if _shows_site(exposure) else _TELL
    if action is Action.ASK:
        yield _OTHERS_WROTE
        return
    yield from platform_steps.steps(item, action)
    if action is Action.CLEAR_SEARCH:
        yield _NO_REASON
    if action is Action.EDIT and "T30" in exposure.codes:
        yield _AGENCY_CHANNEL
    if exposure.kind == "mosaic":
        yield _ONE_MAY_DO


def _gates(exposure: Exposure) -> tuple[int, ...]:
    """The numbers of the questions that can stop this task or change it."""
    with_client = bool({"T16", "T20"} & set(exposure.codes))
    others = any(_by_others(part.item) for part in exposure.evidence)
    return (1, *([2] if with_client else []), 3, *([4] if others else []), 5)


def _by_others(item: Item) -> bool:
    unknown = item.author is Author.UNKNOWN and item.surface not in _ROWS
    return item.author is Author.OTHER or unknown
