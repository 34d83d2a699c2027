"""What opening a sealed list and matching with it take of memory, in a process of its own.

Argon2id takes its 256 MiB on purpose while the list opens, and gives them back to the system. What
stays is the list: so there are two figures, and no second process that opens the list for the
first (it would have to hand over the key, and on Windows and macOS start Python anew, to spare
memory that is free again after a second).
"""

from __future__ import annotations

import multiprocessing
import resource
import sys
import time
from collections.abc import Sequence
from pathlib import Path
from typing import NamedTuple

from auditor import identifiers

_STATUS = Path("/proc/self/status")


class Cost(NamedTuple):
    """Seconds of processor time to open; memory in MB: before, at most while opening, after it,
    and after all posts were matched. None where the system does not tell."""

    seconds: float
    before: int | None
    peak: int
    opened: int | None
    matched: int | None


def measured(path: Path, passphrase: str, posts: Sequence[str]) -> Cost:
    """Open the list at `path` and match the posts, in a fresh process."""
    with multiprocessing.get_context("spawn").Pool(1) as pool:
        return pool.apply(_open_and_match, (path, passphrase, "\0".join(posts)))


def _open_and_match(path: Path, passphrase: str, posts: str) -> Cost:
    before = _status("VmRSS")
    start = time.process_time()
    index = identifiers.open_list(path, passphrase)
    seconds = time.process_time() - start
    peak, opened = _peak(), _status("VmRSS")
    for post in posts.split("\0"):
        index.find(post)
    return Cost(seconds, before, peak, opened, _status("VmRSS"))


def _peak() -> int:
    # On Linux a child's ru_maxrss begins at what its parent had when it was started.
    told = _status("VmHWM")
    if told is not None:
        return told
    most = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss
    return most // (1024 * 1024 if sys.platform == "darwin" else 1024)


def _status(field: str) -> int | None:
    """A field of Linux's own account of this process, in MB."""
    if not _STATUS.exists():
        return None
    lines = _STATUS.read_text("utf-8").splitlines()
    return next(int(line.split()[1]) // 1024 for line in lines if line.startswith(f"{field}:"))
