"""Where each platform keeps what a task needs, from the dated file data/platform_steps.toml."""

from __future__ import annotations

import tomllib
from functools import cache
from importlib.resources import files
from typing import Any

from auditor.models import Action, Item, Precision, Surface

_UNKNOWN = "other"
_PLURALS = {
    Surface.STORY: "stories",
    Surface.REPLY: "replies",
    Surface.SEARCH: "searches",
    Surface.EDIT_HISTORY: "older versions",
    Surface.CHECK_IN: "check-ins",
    Surface.SYNCED_CONTACT: "uploaded contacts",
    Surface.DELETED: "deleted items",
    Surface.PROFILE: "profile",
    Surface.OTHER: "other items",
    Surface.AI_CHAT: "chats with an assistant",
}

# Items whose words are a name: a connection, a contact, somebody searched for.
_NAMED_BY_TEXT = frozenset({Surface.CONNECTION, Surface.SYNCED_CONTACT, Surface.SEARCH})


@cache
def _data() -> dict[str, Any]:
    path = files("auditor.remediation") / "data" / "platform_steps.toml"
    return tomllib.loads(path.read_text("utf-8"))


def last_checked() -> str:
    """The ISO day on which the menu names were last looked at."""
    return str(_data()["last_checked"])


def afterwards() -> tuple[str, ...]:
    """What is left to do when a checklist is done, and what deleting does not do anywhere."""
    return tuple(_data()["afterwards"])


def deletion_limits(platform: str, surface: Surface = Surface.POST) -> str:
    """What deleting on a platform does not do, in plain words."""
    kind = "keeps_messages" if surface is Surface.DIRECT_MESSAGE else "keeps"
    return str(_platform(platform)[kind])


def steps(item: Item, action: Action) -> tuple[str, ...]:
    """The platform's own steps for an action; () for actions that it has no part in."""
    table = _platform(item.platform).get(action.value, {})
    found = table.get(item.surface.value, table.get("any", ()))
    return tuple(str(step) for step in found)


def route(item: Item) -> str:
    """Where in the platform's menus an item stands, with its day, as far as the archive tells.

    Without a name of anyone: a checklist lies about, and a conversation is named after a person.
    """
    platform = _platform(item.platform)
    hint = _without_names(item)
    month = f"{item.posted_at:%B %Y}" if item.posted_at else "the time"
    menu = str(platform["routes"].get(item.surface.value, platform["route"])).format(month=month)
    if not item.posted_at:
        menu += "." if hint else ""
    else:
        clock = f", {item.posted_at:%H:%M} UTC" if item.precision is Precision.SECOND else ""
        menu += f". It is from {item.posted_at.day} {item.posted_at:%B %Y}{clock}."
    return " ".join(part for part in (menu, hint) if part)


def _without_names(item: Item) -> str:
    hint = item.locate_hint
    if item.surface is Surface.DIRECT_MESSAGE:
        hint = hint.partition(" > ")[0]
    names = {name for person in item.people for name in (person.name, person.handle)}
    if item.surface in _NAMED_BY_TEXT:
        names.add(item.text)
    for name in sorted(names, key=len, reverse=True):
        hint = hint.replace(name, "[name]") if len(name) > 2 else hint
    return hint


def batch(item: Item) -> str:
    """The sitting in which an item is done: "Facebook: comments"."""
    label = str(_platform(item.platform)["label"]) or item.platform.capitalize()
    kind = _PLURALS.get(item.surface, f"{item.surface.value.replace('_', ' ')}s")
    return f"{label}: {kind}"


def _platform(name: str) -> dict[str, Any]:
    data = _data()
    found = data.get(name, data[_UNKNOWN])
    return found if isinstance(found, dict) else dict(data[_UNKNOWN])
