"""Links: which parts of them can hold a name."""

from __future__ import annotations

import re
from collections.abc import Iterator

_SHORT_LINKS = re.compile(
    r"^(?:https?://)?(?:www\.)?(?:t\.co|bit\.ly|youtu\.be|tinyurl\.com|ow\.ly|goo\.gl|fb\.me|"
    r"instagr\.am|buff\.ly|dlvr\.it|is\.gd|wp\.me|tmblr\.co|pic\.twitter\.com)/",
    re.IGNORECASE,
)
_URL = re.compile(r"^\W?(?:https?://|www\.)[^/\s]*", re.IGNORECASE)
_SEGMENT = re.compile(r"[^\W_][\w.\-]*")
_LETTERS = re.compile(r"[^\W\d_]{3}")
_LONGEST_SEGMENT = 80


def segments(written: str) -> Iterator[tuple[int, str]]:
    """(place, text) of the parts of a link's path that hold letters; none of a short link."""
    host = _URL.match(written)
    if host is None or not _LETTERS.search(written, host.end()) or _SHORT_LINKS.match(written):
        return
    for match in _SEGMENT.finditer(written, host.end()):
        if len(match[0]) <= _LONGEST_SEGMENT and _LETTERS.search(match[0]):
            yield match.start(), match[0]
