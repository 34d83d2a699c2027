"""What to do about an exposure, as the action column says it."""

from __future__ import annotations

from msgspec import Struct

from auditor.models import Exposure, Task
from auditor.report import links, words
from auditor.report.cleaning import in_line

_NO_LINK = "The archive holds no link to it. "


class Advice(Struct, frozen=True, kw_only=True):
    """A task for the page. `link` opens the item; `asks` says that the questions come first.

    `address` is what the archive gives as a link when it leads anywhere but to the platform; it is
    told and not linked. `first` is the step to which the link belongs, counted from 0, or -1 when
    it stands alone.
    """

    title: str
    steps: tuple[str, ...]
    asks: bool
    tell_first: bool
    gates: tuple[int, ...]
    link: str
    host: str
    address: str
    first: int
    route: str
    minutes: int
    checked: str
    copies: str


def advice_of(task: Task, exposure: Exposure) -> Advice:
    """The steps of a task, with the link where a step opens the item."""
    link = links.safe(task.link)
    opening = [number for number, step in enumerate(task.steps) if step.startswith("Open it")]
    return Advice(
        title=task.title,
        steps=task.steps,
        asks=task.action not in words.HARMLESS,
        tell_first=task.tell_first,
        gates=task.gates,
        link=link,
        host=links.host(link),
        address="" if link else in_line(task.link),
        first=opening[0] if opening else -1,
        route=route_of(task),
        minutes=task.minutes,
        checked=words.iso_day(task.checked),
        copies=task.copies,
    )


def route_of(task: Task) -> str:
    """Where to find the item in the platform's menus, when no link opens it."""
    if links.safe(task.link) or not task.route:
        return ""
    return f"{_NO_LINK}{in_line(task.route, 600).rstrip('. ')}."
