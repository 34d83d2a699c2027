"""A tree that tells how many bytes have been read from it, so that progress is true to the work."""

from __future__ import annotations

import io
from collections.abc import Callable, Sequence
from typing import BinaryIO, cast

from auditor.archive.tree import Tree
from auditor.models import Problem


class MeteredTree:
    """Passes everything through to `tree` and calls `on_bytes(count)` as streams are read."""

    def __init__(self, tree: Tree, on_bytes: Callable[[int], None]) -> None:
        self._tree = tree
        self._on_bytes = on_bytes

    @property
    def name(self) -> str:
        """As the tree."""
        return self._tree.name

    @property
    def problems(self) -> Sequence[Problem]:
        """As the tree."""
        return self._tree.problems

    def paths(self) -> Sequence[str]:
        """As the tree."""
        return self._tree.paths()

    def __contains__(self, path: object) -> bool:
        return path in self._tree

    def size(self, path: str) -> int:
        """As the tree."""
        return self._tree.size(path)

    def archive_of(self, path: str) -> str:
        """As the tree."""
        return self._tree.archive_of(path)

    def open(self, path: str) -> BinaryIO:
        """As the tree, counted while it is read."""
        stream = _MeteredStream(self._tree.open(path), self._on_bytes)
        return cast(BinaryIO, io.BufferedReader(stream, buffer_size=1 << 18))

    def read(self, path: str) -> bytes:
        """As the tree, counted at once."""
        data = self._tree.read(path)
        self._on_bytes(len(data))
        return data


class _MeteredStream(io.RawIOBase):
    def __init__(self, stream: BinaryIO, on_bytes: Callable[[int], None]) -> None:
        super().__init__()
        self._stream = stream
        self._on_bytes = on_bytes

    def readable(self) -> bool:
        return True

    def readinto(self, buffer: bytearray | memoryview) -> int:  # type: ignore[override]
        # One step of the stream below: a look at the beginning of a file stays a short look.
        data = cast(io.BufferedReader, self._stream).read1(len(buffer))
        buffer[: len(data)] = data
        self._on_bytes(len(data))
        return len(data)

    def close(self) -> None:
        if not self.closed:
            self._stream.close()
        super().close()
