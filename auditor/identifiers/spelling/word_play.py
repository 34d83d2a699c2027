"""Names in word play: the beginnings of two names exchanged, "Tim Roland" as "Rim Toland"."""

from __future__ import annotations

import re

_BEGINNING = re.compile(r"[^aeiouy]*")


def spoonerism(given: str, family: str) -> tuple[str, str] | None:
    """Two canonical names with the consonants before their first vowels exchanged.

    None where nothing would change, or where a name is all consonants.
    """
    first, last = _begun(given), _begun(family)
    if first in (last, given) or last == family:
        return None
    return last + given[len(first) :], first + family[len(last) :]


def _begun(name: str) -> str:
    match = _BEGINNING.match(name)
    return match[0] if match else ""
