"""What a platform's reader has to be, and how items get references that last."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from hashlib import blake2b
from typing import Protocol

from auditor.archive.tree import Tree
from auditor.models import Account, Coverage, Item, Problem, Surface
from auditor.platforms.layouts import Layout

Record = Item | Problem | Coverage


class Reader(Protocol):
    """Reads the exports of one platform, of every layout that it has ever had."""

    @property
    def platform(self) -> str:
        """Lower-case key, as in `Item.platform`: "twitter", "facebook", "instagram"."""
        ...

    @property
    def label(self) -> str:
        """The platform's name for people: "Twitter/X"."""
        ...

    @property
    def layouts(self) -> Sequence[Layout]:
        """The path table, newest layout first; docs/formats.md prints it."""
        ...

    @property
    def how_to_request(self) -> Sequence[str]:
        """Steps in plain words for asking the platform for a complete export."""
        ...

    @property
    def never_included(self) -> Sequence[str]:
        """What the platform leaves out of every export, in plain sentences for the report."""
        ...

    def recognises(self, tree: Tree) -> bool:
        """Whether the tree is this platform's export; looks at names, opens little."""
        ...

    def account(self, tree: Tree) -> Account:
        """Whose export it is, as far as the tree tells; fields stay empty where it does not."""
        ...

    def read(self, tree: Tree) -> Iterator[Record]:
        """All items, and a Coverage for every file that the reader read or knows and skips.

        A bad record is a Problem and reading goes on. Each file's Coverage comes after its
        items, with `records` = items + problems that it gave; files that get no Coverage are
        swept and reported by the caller.
        """
        ...


def item_ref(platform: str, surface: Surface, native_id: str, *parts: str) -> str:
    """A reference that a second export of the same account gives again.

    With the platform's own id it is readable ("twitter:post:1089"); without one it is a digest
    (64 bits) over `parts`: what stays the same between exports, such as time, text and thread.
    """
    if native_id:
        return f"{platform}:{surface}:{native_id}"
    digest = blake2b("\x1f".join(parts).encode("utf-8", "surrogatepass"), digest_size=8)
    return f"{platform}:{surface}:~{digest.hexdigest()}"
