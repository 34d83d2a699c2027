"""Words that tie a place or a picture to the job, shared by places and media (work_cues.toml)."""

from __future__ import annotations

import re
import tomllib
from functools import cache
from importlib.resources import files


@cache
def _patterns() -> dict[str, re.Pattern[str]]:
    table = tomllib.loads(files(__package__).joinpath("work_cues.toml").read_text("utf-8"))
    return {key: re.compile("|".join(lines), re.IGNORECASE) for key, lines in table.items()}


def cue(kind: str, text: str) -> re.Match[str] | None:
    """The first words of this kind, a key of work_cues.toml: "field", "documents"."""
    return _patterns()[kind].search(text)


def of_work(text: str) -> bool:
    """Whether the words are about the job or those who are served, and not about own life."""
    return bool(cue("field", text) or cue("clients", text)) and not cue("own_life", text)
