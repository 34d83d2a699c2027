"""A folder as a tree; links inside it are not followed, and only true files are opened."""

from __future__ import annotations

import os
from collections import Counter
from collections.abc import Iterator, Sequence
from pathlib import Path
from typing import BinaryIO

from msgspec import Struct

from auditor.archive import limits
from auditor.archive.members import damaged
from auditor.archive.naming import below_root, is_litter, is_unsafe
from auditor.archive.zips import unsafe
from auditor.models import Problem, Source

_LEFT_OUT = {
    "link": "Left out, because they are only links to other files or folders: {}.",
    "special": "Left out, because they are no ordinary files: {}.",
    "deep": "Left out, because they lie deeper than any export nests: {}.",
    "closed": "Folders that may not be opened: {}. Copy the export to your own folder first.",
}


class _File(Struct, frozen=True):
    """Where a file lies, and its bytes when the folder was listed."""

    where: str
    size: int


class FolderTree:
    """A folder. Raises UnsafeArchive when it holds more files than any export does."""

    def __init__(self, path: Path) -> None:
        self._name = path.name or path.resolve().name
        self._left_out: Counter[str] = Counter()
        files: dict[str, _File] = {}
        for name, file in self._listed(path):
            files[name] = file
            if len(files) > limits.MAX_ENTRIES:
                raise unsafe(self._name, "holds more files than any export does")
        self._files = {below: files[name] for below, name in below_root(files.keys()).items()}

    @property
    def name(self) -> str:
        """The folder's name."""
        return self._name

    @property
    def problems(self) -> Sequence[Problem]:
        """How many files were left out, and why."""
        source = Source(self._name, "")
        return [
            Problem(source, _LEFT_OUT[why].format(number)) for why, number in self._left_out.items()
        ]

    def paths(self) -> Sequence[str]:
        """Files below the export's root, sorted."""
        return list(self._files)

    def __contains__(self, path: object) -> bool:
        return path in self._files

    def size(self, path: str) -> int:
        """Bytes of the file when the folder was listed."""
        return self._files[path].size

    def archive_of(self, path: str) -> str:
        """This folder, for every path."""
        return self._name

    def open(self, path: str) -> BinaryIO:
        """The file's bytes. Raises UnreadableArchive when it cannot be read."""
        try:
            return Path(self._files[path].where).open("rb")
        except OSError as error:
            raise damaged(path) from error

    def read(self, path: str) -> bytes:
        """The whole file."""
        with self.open(path) as stream:
            return stream.read()

    def _listed(self, root: Path) -> Iterator[tuple[str, _File]]:
        """Plain scandir entries: a hundred thousand Path objects take ten times as long."""
        waiting = [("", str(root))]
        while waiting:
            above, folder = waiting.pop()
            try:
                with os.scandir(folder) as entries:
                    listed = sorted(entries, key=lambda entry: entry.name)
            except OSError:
                self._left_out["closed"] += 1
                continue
            for entry in listed:
                name = above + readable(entry.name)
                kind = kind_of(entry, name)
                if kind == "folder":
                    waiting.append((f"{name}/", entry.path))
                elif kind == "file":
                    yield name, _File(entry.path, entry.stat(follow_symlinks=False).st_size)
                elif kind:
                    self._left_out[kind] += 1


def kind_of(entry: os.DirEntry[str], name: str) -> str:
    """ "file", "folder", "" for litter, or why it is left out: a pipe would never end."""
    try:
        if is_litter(name) or name.endswith("__MACOSX"):
            return ""
        if entry.is_symlink():
            return "link"
        if is_unsafe(name):
            return "deep"
        if entry.is_dir(follow_symlinks=False):
            return "folder"
        return "file" if entry.is_file(follow_symlinks=False) else "special"
    except OSError:
        return "special"


def readable(name: str) -> str:
    """A name whose bytes are no UTF-8 would break every report that mentions it."""
    return os.fsencode(name).decode("utf-8", "replace")
