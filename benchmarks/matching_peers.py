"""What a user could do instead: plain search tools over the same names and posts."""

from __future__ import annotations

import re
import subprocess
import tempfile
import time
from collections.abc import Callable, Iterator, Sequence
from importlib import import_module
from importlib.util import find_spec
from pathlib import Path
from typing import Any, NamedTuple

_BOUNDARY = re.compile(r"\w")
_FUZZY_POSTS = 1_000
"""rapidfuzz compares every post with every name, so it gets fewer posts."""
_RATIO = 85


class Pace(NamedTuple):
    """Posts a second of one way to search, and how many posts it marked of those it was given."""

    label: str
    posts_a_second: float
    marked: int
    given: int


def paces(names: Sequence[str], posts: Sequence[str]) -> Iterator[Pace]:
    """grep, pyahocorasick and rapidfuzz; those that are not installed are left out."""
    for label, method, share in (
        ("grep -F -i -w", _grep, posts),
        ("pyahocorasick", _aho_corasick, posts),
        (f"rapidfuzz partial_ratio {_RATIO}", _rapidfuzz, posts[:_FUZZY_POSTS]),
    ):
        search = method(names)
        if search is None:
            continue
        start = time.process_time() + _of_children()
        marked = search(share)
        seconds = time.process_time() + _of_children() - start
        yield Pace(label, len(share) / seconds, marked, len(share))


Search = Callable[[Sequence[str]], int]


def _of_children() -> float:
    import resource

    used = resource.getrusage(resource.RUSAGE_CHILDREN)
    return used.ru_utime + used.ru_stime


def _grep(names: Sequence[str]) -> Search | None:
    def search(posts: Sequence[str]) -> int:
        with tempfile.TemporaryDirectory() as folder:
            patterns, hay = Path(folder, "names"), Path(folder, "posts")
            patterns.write_text("\n".join(names), "utf-8")
            hay.write_text("\n".join(post.replace("\n", " ") for post in posts), "utf-8")
            done = subprocess.run(  # noqa: S603
                ["grep", "-F", "-i", "-w", "-c", "-f", str(patterns), str(hay)],  # noqa: S607
                env={"LC_ALL": "C", "PATH": "/usr/bin:/bin"},
                capture_output=True,
                text=True,
                check=False,
            )
        return int(done.stdout or 0)

    return search


def _aho_corasick(names: Sequence[str]) -> Search | None:
    if find_spec("ahocorasick") is None:
        return None
    automaton: Any = import_module("ahocorasick").Automaton()
    for name in names:
        automaton.add_word(name.lower(), len(name))
    automaton.make_automaton()

    def search(posts: Sequence[str]) -> int:
        marked = 0
        for post in posts:
            low = post.lower()
            marked += any(
                not _BOUNDARY.match(low[end + 1 : end + 2])
                and not _BOUNDARY.match(low[max(end - length, 0) : max(end - length + 1, 0)])
                for end, length in automaton.iter(low)
            )
        return marked

    return search


def _rapidfuzz(names: Sequence[str]) -> Search | None:
    if find_spec("rapidfuzz") is None:
        return None
    process: Any = import_module("rapidfuzz.process")
    fuzz: Any = import_module("rapidfuzz.fuzz")
    low = [name.lower() for name in names]

    def search(posts: Sequence[str]) -> int:
        return sum(
            process.extractOne(post.lower(), low, scorer=fuzz.partial_ratio, score_cutoff=_RATIO)
            is not None
            for post in posts
        )

    return search
