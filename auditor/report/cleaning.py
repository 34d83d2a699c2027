"""What people wrote, made fit to print: nothing in it may steer the page that quotes it."""

from __future__ import annotations

import re

_SURROGATE = re.compile("[\ud800-\udfff]")
_LINE_END = re.compile("\r\n?|[\x0b\x0c\x85\u2028\u2029]")
_CONTROL = re.compile("[\x00-\x08\x0e-\x1f\x7f-\x9f\ud800-\udfff]")
# Embeddings, overrides and isolates: with them a quotation could reorder the words around it.
_CONVERSATION = re.compile(
    r"\b(inbox|archived_threads|message_requests|filtered_threads|e2ee_cutover)/([^/]+)(?=/)"
)
_DIRECTION = re.compile("[\u202a-\u202e\u2066-\u2069]")


def without_surrogates(text: str) -> str:
    """Text that can be written as UTF-8; a lone surrogate becomes U+FFFD, lengths stay."""
    return _SURROGATE.sub("\ufffd", text)


def printable(text: str) -> str:
    """Text for a page: one kind of line end, no direction marks, U+FFFD for what is no character.

    Changes lengths, so cut a text by a finding's offsets first.
    """
    return _CONTROL.sub("\ufffd", _DIRECTION.sub("", _LINE_END.sub("\n", text)))


def in_line(text: str, longest: int = 300) -> str:
    """A path, name or reference for a page: printable, on one line, cut in the middle when long."""
    plain = " ".join(printable(text).split())
    if len(plain) <= longest:
        return plain
    return f"{plain[: longest * 2 // 3]} … {plain[-longest // 3 :]}"


def path(text: str) -> str:
    """A file's path for a page. Folders of conversations are named after people: only the number
    at the end of such a name stays.
    """
    return in_line(_CONVERSATION.sub(lambda found: f"{found[1]}/…{_number(found[2])}", text))


def _number(folder: str) -> str:
    tail = folder.rpartition("_")[2]
    return tail if tail.isdigit() else ""
