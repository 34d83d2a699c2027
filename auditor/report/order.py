"""What to begin with: the few entries that help most for the time they take."""

from __future__ import annotations

from collections.abc import Sequence

from msgspec import Struct

from auditor.models import Action, Exposure, Severity, Surface, Task
from auditor.report import words
from auditor.report.entries import Entry

MOST_FIRST = 5
"""Steps of "Start here"; more than that is a list, not a beginning."""

_AT_ONCE = frozenset((Action.UNSYNC, Action.CLEAR_SEARCH))
"""Actions that do for all entries of a platform what they do for one."""


class First(Struct, frozen=True, kw_only=True):
    """A step of "Start here": the entry it leads to, what it is good for, minutes."""

    entry: Entry
    title: str
    effect: str
    others: tuple[Entry, ...]
    minutes: int


class Beginning(Struct, frozen=True, kw_only=True):
    """The steps, their minutes together, and whether they see to everything critical."""

    steps: tuple[First, ...]
    minutes: int
    covers_critical: bool


def beginning_of(entries: Sequence[Entry], tasks: Sequence[Task]) -> Beginning:
    """The worst band first; within a band what takes away most weight a minute."""
    by_id = {entry.id: entry for entry in entries}
    sittings: dict[tuple[str, ...], list[Task]] = {}
    for task in tasks:
        if task.exposure_id in by_id:
            key = (task.action, task.platform) if task.action in _AT_ONCE else (task.id,)
            sittings.setdefault(key, []).append(task)
    steps = [_step(sitting, by_id) for sitting in sittings.values()]
    ranked = sorted(steps, key=_help_per_minute)[:MOST_FIRST]
    reached = {entry.id for step in ranked for entry in (step.entry, *step.others)}
    critical = {entry.id for entry in entries if entry.severity is Severity.CRITICAL}
    return Beginning(
        steps=tuple(ranked),
        minutes=sum(step.minutes for step in ranked),
        covers_critical=bool(critical) and critical <= reached,
    )


def _step(sitting: Sequence[Task], by_id: dict[str, Entry]) -> First:
    entries = sorted((by_id[task.exposure_id] for task in sitting), key=lambda one: one.number)
    first, *others = entries
    title, effect = first.title, first.effect
    if others and sitting[0].action is Action.UNSYNC:
        title = f"{words.numeral(len(entries))} clients in the contacts you uploaded"
        effect = "One setting takes all of them off “people you may know”."
    elif others:
        title = f"{words.numeral(len(entries))} searches for clients"
        effect = "One setting clears all of them."
    minutes = max(task.minutes for task in sitting)
    return First(entry=first, title=title, effect=effect, others=tuple(others), minutes=minutes)


def _help_per_minute(step: First) -> tuple[int, float, int]:
    weight = sum(entry.weight.score for entry in (step.entry, *step.others))
    return -step.entry.severity, -weight / max(step.minutes, 1), step.entry.number


class Trace(Struct, frozen=True):
    """One tie between an account and a client: what it is, and the entry that tells of it."""

    what: str
    number: int
    id: str


class Client(Struct, frozen=True):
    """A client by reference, with every tie that the archives show."""

    reference: str
    traces: tuple[Trace, ...]


_TIES = frozenset((Surface.CONNECTION, Surface.SYNCED_CONTACT, Surface.SEARCH))


def people_of(entries: Sequence[Entry], exposures: Sequence[Exposure]) -> tuple[Client, ...]:
    """Clients who are connections, contacts, searches or partners of a private conversation."""
    ties: dict[str, list[Trace]] = {}
    for entry, exposure in zip(entries, exposures, strict=True):
        items = [part.item for part in exposure.evidence]
        talked = "T16" in exposure.codes
        if not talked and not any(item.surface in _TIES for item in items):
            continue
        what = entry.messages.rstrip(".") or f"{entry.place}, {entry.when}"
        for client in entry.clients:
            ties.setdefault(client, []).append(Trace(what, entry.number, entry.id))
    return tuple(Client(name, tuple(found)) for name, found in sorted(ties.items()))
