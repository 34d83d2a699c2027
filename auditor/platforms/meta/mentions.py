"""Mentions of people, which Facebook writes into texts as `@[1234:2048:Some Name]`."""

from __future__ import annotations

import re

from auditor.models import Person, Role

# The number in the middle is missing in some years; 2048 stands for a profile, others for pages.
_MENTION = re.compile(r"@?@\[(\d+):(?:\d+:)?([^\[\]]*)\]")


def without_marks(text: str) -> str:
    """The text as a reader of the platform sees it, names in place of marks."""
    return _MENTION.sub(r"\2", text) if "@[" in text else text


def mentioned(text: str) -> tuple[Person, ...]:
    """The people and pages whose marks stand in a text, each once, with Facebook's number."""
    if "@[" not in text:
        return ()
    found = dict.fromkeys(match.groups() for match in _MENTION.finditer(text))
    return tuple(Person(role=Role.MENTIONED, name=name, native_id=number) for number, name in found)
