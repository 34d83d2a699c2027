"""Labelled values of Meta's exports: `label_values` in JSON since 2024, table rows in HTML."""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import Any

from msgspec import Struct

from auditor.platforms.meta.dates import NO_MOMENT, Moment
from auditor.platforms.meta.times import moment

_LINK = re.compile(r"https?://\S+")


def is_link(value: str) -> bool:
    """Whether a value is a link and nothing else."""
    return value.startswith("http") and _LINK.fullmatch(value) is not None


class Field(Struct, frozen=True, gc=False):
    """A labelled value. `section` is the heading under which it is nested ("Owner")."""

    label: str
    value: str = ""
    href: str = ""
    at: Moment = NO_MOMENT
    section: str = ""


def field(label: str, found: dict[str, Any]) -> Field:
    """A labelled value that holds no others."""
    return Field(
        label,
        str(found.get("value") or ""),
        str(found.get("href") or ""),
        moment(found.get("timestamp") or found.get("timestamp_value")),
    )


def label_value(found: dict[str, Any], section: str) -> Iterator[Field]:
    """An element of `label_values` with all that is nested in it."""
    label = str(found.get("label") or "")
    inner = str(found.get("title") or "") or label or section
    if any(found.get(key) for key in ("value", "href", "timestamp_value", "timestamp")):
        plain = field(label, found)
        yield Field(plain.label, plain.value, plain.href, plain.at, section)
    for nested in _nested(found):
        if isinstance(nested, dict):
            yield from label_value(nested, inner)
        elif nested:
            yield Field("", str(nested), section=inner)


def nested_media(found: dict[str, Any]) -> Iterator[dict[str, Any]]:
    """The media objects in an element of `label_values`."""
    media = found.get("media") or ()
    for medium in media if isinstance(media, list) else (media,):
        if isinstance(medium, dict):
            yield medium
    for nested in _nested(found):
        if isinstance(nested, dict):
            yield from nested_media(nested)


def _nested(found: dict[str, Any]) -> Iterator[Any]:
    for key in ("dict", "vec"):
        nested = found.get(key) or ()
        yield from nested if isinstance(nested, list) else (nested,)
