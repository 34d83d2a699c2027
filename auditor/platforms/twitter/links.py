"""X shortens every link to t.co; where it leads stands beside the text."""

from __future__ import annotations

import re
from collections.abc import Iterable

SHORT_LINK = re.compile(r"https?://t\.co/\w*")
_LITERAL = re.compile(r"https?://[^\s<>\"]+[^\s<>\".,;:!?)\]}'…]")

Links = Iterable[tuple[str | None, str | None]]


def with_links(text: str, links: Links) -> str:
    """The text with each short link put as where it leads; "" takes it out."""
    known = {short: expanded for short, expanded in links if short and expanded is not None}
    if not known:
        return text
    # One pass, because where a link leads can look like another short link.
    text = SHORT_LINK.sub(lambda link: known.get(link[0], link[0]), text)
    for short, expanded in known.items():
        if not SHORT_LINK.match(short):
            text = text.replace(short, expanded)
    return text


def links_in(text: str, links: Links) -> tuple[str, ...]:
    """Where a text leads: by its entities, and by addresses in full, as before 2011."""
    found = [expanded for _, expanded in links if expanded]
    if "://" in text:
        found += [link for link in _LITERAL.findall(text) if not SHORT_LINK.match(link)]
    return tuple(dict.fromkeys(found))
