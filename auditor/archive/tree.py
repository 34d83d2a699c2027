"""One read-only tree of files, whether the export is a zip, several zips, or a folder.

Readers see paths relative to the export's root, with `/`, wrapper folders and operating-system
litter removed. Nothing is ever unpacked to disk.
"""

from __future__ import annotations

from collections.abc import Sequence
from typing import BinaryIO, Protocol

from auditor.models import Problem


class Tree(Protocol):
    """The files of one export, as a reader sees them."""

    @property
    def name(self) -> str:
        """The archive as the user knows it: the name of the zip or folder, without its path."""
        ...

    @property
    def problems(self) -> Sequence[Problem]:
        """Entries that could not be listed: unsafe paths, encrypted members, doubles."""
        ...

    def paths(self) -> Sequence[str]:
        """All files, sorted, relative to the export's root."""
        ...

    def __contains__(self, path: object) -> bool: ...

    def size(self, path: str) -> int:
        """Bytes of a file when unpacked."""
        ...

    def archive_of(self, path: str) -> str:
        """Which of the user's archives holds the file; differs from `name` in split exports."""
        ...

    def open(self, path: str) -> BinaryIO:
        """A stream of the unpacked bytes, never more than the limits allow.

        Raises `UnreadableArchive` or `UnsafeArchive` when the member is damaged or lies about
        its size; readers turn that into a `Problem` of the file.
        """
        ...

    def read(self, path: str) -> bytes:
        """The whole file; for files known to be small."""
        ...
