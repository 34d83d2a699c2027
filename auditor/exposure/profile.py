"""What readers of a profile know of the worker: role and workplace, where the worker told neither.

Whoever sees a post sees the profile beside it. "Child protection social worker @ Hollis County"
there narrows down whose client a story is about, and says what clients come for.
"""

from __future__ import annotations

import re
import tomllib
from collections.abc import Iterator, Sequence
from functools import cache
from importlib.resources import files
from typing import Any, NamedTuple

from msgspec import structs

from auditor.models import Account, Worker

_LONGEST_BIO = 2_000


class Post(NamedTuple):
    """A role, and the workplace that is told with it; "" when none is."""

    role: str
    employer: str = ""


def as_readers_know(worker: Worker, accounts: Sequence[Account]) -> Worker:
    """The worker with the role and the workplace that their profiles show, where they told none."""
    shown = (f"{account.bio}\n{account.name}" for account in accounts)
    post = next((post for words in shown for post in posts_in(words)), Post(""))
    listed = next((place for account in accounts for place in account.workplaces if place), "")
    return structs.replace(
        worker,
        employer=worker.employer or post.employer or listed,
        role=worker.role or post.role,
    )


def posts_in(bio: str) -> Iterator[Post]:
    """The roles in work with people that a profile states as the owner's own, in order."""
    told = _patterns()
    bio = bio[:_LONGEST_BIO]
    for match in told["roles"].finditer(bio):
        before, after = bio[: match.start()], bio[match.end() :]
        words = _first_words_off(before, match[0], told["not_at_work"])
        if not words or told["other_trades"].search(words):
            continue
        if told["not_at_work_after"].match(after):
            continue
        link = told["at"].match(after)
        place = told["place"].match(after, link.end()) if link else None
        yield Post(words.strip(), place[0].strip() if place else "")


def _first_words_off(before: str, role: str, not_at_work: re.Pattern[str]) -> str:
    """The role as it is told; "" where it is somebody else's, or not one's own yet.

    The words of a title stand before it, and so does what turns it into another's ("my social
    worker"), wherever among them.
    """
    words = role.split(" ")
    for place in range(len(words)):
        if not_at_work.search(f"{before}{' '.join(words[:place])} ".replace("  ", " ")):
            return ""
    return role


@cache
def _patterns() -> dict[str, re.Pattern[str]]:
    data: dict[str, Any] = tomllib.loads(
        (files("auditor.exposure") / "data" / "profiles.toml").read_text("utf-8")
    )
    # Names of workplaces begin with a capital; all else is read without regard to capitals.
    patterns = {"place": re.compile(data.pop("place"))}
    for key, lines in data.items():
        every = "|".join(f"(?:{line})" for line in ([lines] if isinstance(lines, str) else lines))
        patterns[key] = re.compile(every, re.IGNORECASE)
    return patterns
