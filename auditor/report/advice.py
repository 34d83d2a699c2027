"""What to do about an exposure, as the action column says it."""

from __future__ import annotations

from collections.abc import Iterable

from msgspec import Struct

from auditor.models import Exposure, Item, Surface, Task
from auditor.report import links, words
from auditor.report.cleaning import in_line
from auditor.report.quoting import ROWS

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
        route=route_of(task, exposure),
        minutes=task.minutes,
        checked=words.iso_day(task.checked),
        copies=task.copies,
    )


def route_of(task: Task, exposure: Exposure) -> str:
    """Where to find the item, in the platform's menus, without a name of anyone."""
    if links.safe(task.link):
        return ""
    route = without_names(task.route, [part.item for part in exposure.evidence])
    return f"{_NO_LINK}{in_line(route, 600).rstrip('. ')}." if route else ""


def without_names(route: str, items: Iterable[Item]) -> str:
    """A route without the names that a platform's menus repeat: a friend's, a conversation's."""
    names: set[str] = set()
    for item in items:
        for person in item.people:
            names |= {person.name, person.handle}
        if item.surface in ROWS:
            names.add(item.text)
        if item.surface is Surface.DIRECT_MESSAGE:
            menu, _, conversation = item.locate_hint.partition(" > ")
            route = route.replace(item.locate_hint, menu) if conversation else route
    for name in sorted(names, key=len, reverse=True):
        route = route.replace(name, "[name]") if len(name) > 2 else route
    return route
