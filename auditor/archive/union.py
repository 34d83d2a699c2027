"""Several archives of one account as one tree: split exports, and exports of different dates."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from hashlib import blake2b
from typing import BinaryIO

from auditor.archive.tree import Tree
from auditor.models import Problem

_MEDIA = (".jpg", ".jpeg", ".png", ".gif", ".webp", ".heic", ".mp4", ".mov", ".m4a", ".aac")


class UnionTree:
    """The files of all parts.

    The same file in two parts is there once. Two different files of one path are both there: the
    second one below "#2/", which path tables look through.
    """

    def __init__(self, parts: Sequence[Tree]) -> None:
        self._parts = parts
        self._files: dict[str, tuple[Tree, str]] = {}
        for part in parts:
            for path in part.paths():
                self._add(part, path)
        self._files = dict(sorted(self._files.items()))

    @property
    def name(self) -> str:
        """The first part's name."""
        return self._parts[0].name

    @property
    def problems(self) -> Sequence[Problem]:
        """Those of all parts."""
        return [problem for part in self._parts for problem in part.problems]

    def paths(self) -> Sequence[str]:
        """All files, sorted."""
        return list(self._files)

    def __contains__(self, path: object) -> bool:
        return path in self._files

    def size(self, path: str) -> int:
        """Bytes of the file."""
        part, inner = self._files[path]
        return part.size(inner)

    def archive_of(self, path: str) -> str:
        """The part that holds the file."""
        part, inner = self._files[path]
        return part.archive_of(inner)

    def open(self, path: str) -> BinaryIO:
        """The file's bytes."""
        part, inner = self._files[path]
        return part.open(inner)

    def read(self, path: str) -> bytes:
        """The whole file."""
        part, inner = self._files[path]
        return part.read(inner)

    def _add(self, part: Tree, path: str) -> None:
        for name in _names(path):
            there = self._files.get(name)
            if there is None:
                self._files[name] = part, path
                return
            if _same(there, (part, path)):
                return


def _names(path: str) -> Iterator[str]:
    yield path
    number = 2
    while True:
        yield f"#{number}/{path}"
        number += 1


def _same(one: tuple[Tree, str], other: tuple[Tree, str]) -> bool:
    if one[0].size(one[1]) != other[0].size(other[1]):
        return False
    # Platforms name media by their numbers, so one name and size are one file; to compare every
    # byte of two large exports would take longer than all the rest.
    return one[1].lower().endswith(_MEDIA) or _digest(*one) == _digest(*other)


def _digest(tree: Tree, path: str) -> bytes:
    digest = blake2b(digest_size=16)
    with tree.open(path) as stream:
        while chunk := stream.read(1 << 20):
            digest.update(chunk)
    return digest.digest()
