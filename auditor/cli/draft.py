"""A text that somebody types, pipes in or keeps in a file, before it is posted."""

from __future__ import annotations

import sys
from pathlib import Path

from auditor.cli import narration
from auditor.errors import AuditorError


def read(file: Path | None) -> str:
    """The text of `file`, or of standard input, in whatever encoding a text editor saved it.

    Raises AuditorError when it cannot be read or is empty: "nothing found" must never be said
    about nothing.
    """
    try:
        data = file.read_bytes() if file else _typed()
    except OSError as error:
        raise AuditorError(
            f"{narration.printable(str(file))} cannot be read.",
            "Check the name, or paste the text instead of naming a file.",
        ) from error
    text = _decoded(data)
    if not text.strip():
        raise AuditorError("There is no text to look at.", "Type or paste it, or name a file.")
    return text


def _typed() -> bytes:
    if sys.stdin.isatty():
        narration.say("Type or paste the text, then end it with Ctrl-D (Windows: Ctrl-Z, Enter).")
    return sys.stdin.buffer.read()


def _decoded(data: bytes) -> str:
    if data.startswith((b"\xff\xfe", b"\xfe\xff")):
        return data.decode("utf-16", "replace")
    try:
        return data.decode("utf-8-sig")
    except UnicodeDecodeError:
        return data.decode("cp1252", "replace")
