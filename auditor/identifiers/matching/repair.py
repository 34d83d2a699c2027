"""Text that was damaged or coded on its way, put right before it is read.

UTF-8 that was read as Latin-1 ("BjÃ¶rn"), percent signs of addresses ("Bj%C3%B6rn"), and
character references of HTML ("Bj&ouml;rn").
"""

from __future__ import annotations

import html
import re
from urllib.parse import unquote

_WINDOWS = {bytes([code]).decode("cp1252"): code for code in range(0x80, 0xA0)
            if code not in (0x81, 0x8D, 0x8F, 0x90, 0x9D)}  # fmt: skip
_TAIL = "\u0080-\u00bf" + "".join(map(re.escape, _WINDOWS))
_DAMAGED = re.compile(
    rf"[\u00c2-\u00df][{_TAIL}]|[\u00e0-\u00ef][{_TAIL}]{{2}}|[\u00f0-\u00f4][{_TAIL}]{{3}}"
    r"|(?:%[0-9a-fA-F]{2})+|&(?:[a-zA-Z]{2,8}|#\d{2,6}|#x[0-9a-fA-F]{2,5});"
)
_PAIR = re.compile(rf"[\u00c2-\u00f4][{_TAIL}]")
"""What all damage that is no code begins with; found faster than the whole of it."""

_BEGUN = re.compile(
    rf"(?:[\u00c2-\u00df]|[\u00e0-\u00ef][{_TAIL}]?|[\u00f0-\u00f4][{_TAIL}]{{0,2}})$"
)
"""Damage of which the rest may be a blank: the second half of a damaged "à" is one."""


def may_be_damaged(stretch: str) -> bool:
    """Whether a part of a text between blanks can belong to a damaged one."""
    if stretch.isascii():
        return ("%" in stretch or "&" in stretch) and bool(_DAMAGED.search(stretch))
    return bool(_DAMAGED.search(stretch) or _BEGUN.search(stretch))


def is_damaged(text: str) -> bool:
    """A quick test, so that ordinary text is left alone."""
    if "%" in text or "&" in text:
        return True
    return not text.isascii() and bool(_PAIR.search(text) and _DAMAGED.search(text))


def repaired(text: str) -> tuple[str, list[int]]:
    """The text as it was meant, and for each of its characters the place in `text`.

    The places have one more for the end.
    """
    parts: list[str] = []
    places: list[int] = []
    last = 0
    for match in _DAMAGED.finditer(text):
        meant = _meant(match[0])
        if meant is None:
            continue
        parts.append(text[last : match.start()])
        places.extend(range(last, match.start()))
        parts.append(meant)
        places.extend([match.start()] * (len(meant) - 1) + [match.end() - 1] if meant else [])
        last = match.end()
    parts.append(text[last:])
    places.extend(range(last, len(text) + 1))
    return "".join(parts), places


def _meant(written: str) -> str | None:
    if written[0] == "%":
        return unquote(written, errors="replace")
    if written[0] == "&":
        meant = html.unescape(written)
        return meant if meant != written else None
    codes = bytes(_WINDOWS.get(letter, ord(letter) & 0xFF) for letter in written)
    try:
        return codes.decode("utf-8")
    except UnicodeDecodeError:
        return None
