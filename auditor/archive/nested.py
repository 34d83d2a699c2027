"""Zip files inside an export, as part of its tree.

Exports of Twitter of 2019 to January 2020 hold the pictures of posts and messages as a zip file
of their own (`tweet_media/….zip`). Their members appear below the name of that file; they are
listed when the tree is opened and unpacked only when somebody reads them.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from pathlib import Path
from typing import BinaryIO

from auditor.archive.tree import Tree
from auditor.archive.zips import ZipTree
from auditor.errors import ArchiveError
from auditor.models import Problem, Source

_MEDIA_ZIP = re.compile(r"(?:.*/)?\w+_media/[^/]+\.zip", re.IGNORECASE)


def with_nested(tree: Tree) -> Tree:
    """The tree with its media archives opened; the same tree when it holds none."""
    nested = [path for path in tree.paths() if _MEDIA_ZIP.fullmatch(path)]
    return NestedTree(tree, nested) if nested else tree


class NestedTree:
    """A tree in which some zip files are folders; one that is damaged stays a file."""

    def __init__(self, outer: Tree, nested: Sequence[str]) -> None:
        self._outer = outer
        self._problems: list[Problem] = []
        # None stands for a file of the outer tree.
        self._files: dict[str, tuple[ZipTree, str] | None] = dict.fromkeys(outer.paths())
        for path in nested:
            self._open(path)
        self._files = dict(sorted(self._files.items()))

    @property
    def name(self) -> str:
        """The outer archive's name."""
        return self._outer.name

    @property
    def problems(self) -> Sequence[Problem]:
        """Those of the outer archive, and inner archives that could not be opened."""
        return [*self._outer.problems, *self._problems]

    def paths(self) -> Sequence[str]:
        """All files, sorted."""
        return list(self._files)

    def __contains__(self, path: object) -> bool:
        return path in self._files

    def size(self, path: str) -> int:
        """Unpacked bytes."""
        inner = self._files[path]
        return inner[0].size(inner[1]) if inner else self._outer.size(path)

    def archive_of(self, path: str) -> str:
        """The outer archive, which is the one that the user knows."""
        return self._outer.name if self._files[path] else self._outer.archive_of(path)

    def open(self, path: str) -> BinaryIO:
        """The unpacked bytes. Raises UnreadableArchive when it is damaged."""
        inner = self._files[path]
        return inner[0].open(inner[1]) if inner else self._outer.open(path)

    def read(self, path: str) -> bytes:
        """The whole file."""
        inner = self._files[path]
        return inner[0].read(inner[1]) if inner else self._outer.read(path)

    def _open(self, path: str) -> None:
        try:
            inner = ZipTree(Path(path), self._outer.open(path), self._outer.size(path))
        except ArchiveError as error:
            self._problems.append(
                Problem(Source(self._outer.archive_of(path), path), error.message)
            )
            return
        source = Source(self._outer.archive_of(path), path)
        self._problems += [Problem(source, problem.message) for problem in inner.problems]
        del self._files[path]
        for member in inner.paths():
            self._files[f"{path}/{member}"] = inner, member
