"""An export in memory, as the readers see one."""

from __future__ import annotations

import io
from collections.abc import Mapping, Sequence
from typing import BinaryIO

from auditor.models import Problem


class MemoryTree:
    """Files by path; satisfies `archive.tree.Tree`."""

    name = "export"
    problems: Sequence[Problem] = ()

    def __init__(self, files: Mapping[str, bytes]) -> None:
        self._files = dict(sorted(files.items()))

    def paths(self) -> Sequence[str]:
        return list(self._files)

    def __contains__(self, path: object) -> bool:
        return path in self._files

    def size(self, path: str) -> int:
        return len(self._files[path])

    def archive_of(self, path: str) -> str:
        return self.name

    def open(self, path: str) -> BinaryIO:
        return io.BytesIO(self._files[path])

    def read(self, path: str) -> bytes:
        return self._files[path]
