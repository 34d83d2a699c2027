"""Opens a zip or a folder as a `Tree`, within the limits, without unpacking anything."""

from __future__ import annotations

import io
import os
import stat
import zipfile
import zlib
from collections.abc import Collection, Iterator, Mapping, Sequence
from pathlib import Path
from typing import BinaryIO, cast

from auditor.archive import limits
from auditor.archive.naming import below_root, is_litter, is_unsafe, repaired
from auditor.archive.tree import Tree
from auditor.errors import UnreadableArchive, UnsafeArchive
from auditor.models import Problem, Source

_DAMAGED = (zipfile.BadZipFile, zlib.error, EOFError, NotImplementedError, RuntimeError, ValueError)
_ENCRYPTED = 0x1
_UTF8_NAME = 0x800


def open_tree(path: Path) -> Tree:
    """The export in a zip file or a folder.

    Raises UnreadableArchive when it is neither, damaged, locked or empty, and UnsafeArchive when
    it goes beyond the limits.
    """
    tree: Tree = FolderTree(path) if path.is_dir() else ZipTree(path)
    if not tree.paths():
        raise UnreadableArchive(
            f"The archive {path.name} holds no files.",
            "Give the zip file as the platform sent it, or the folder that it unpacks to.",
        )
    return tree


class ZipTree:
    """A zip file, read by its central directory."""

    def __init__(self, path: Path) -> None:
        self._name = path.name
        self._zip = _opened(path)
        self._problems: list[Problem] = []
        members = self._members()
        _check_overlap(path, members.values())
        self._members_by_path = {
            below: members[path] for below, path in below_root(members.keys()).items()
        }

    @property
    def name(self) -> str:
        """The file's name."""
        return self._name

    @property
    def problems(self) -> Sequence[Problem]:
        """Members that were left out, with the reason."""
        return self._problems

    def paths(self) -> Sequence[str]:
        """Files below the export's root, sorted."""
        return list(self._members_by_path)

    def __contains__(self, path: object) -> bool:
        return path in self._members_by_path

    def size(self, path: str) -> int:
        """Unpacked bytes, as the directory states them; more are never read."""
        return self._members_by_path[path].file_size

    def archive_of(self, path: str) -> str:
        """This file, for every path."""
        return self._name

    def open(self, path: str) -> BinaryIO:
        """The unpacked bytes. Raises UnreadableArchive when the member is damaged."""
        try:
            stream = self._zip.open(self._members_by_path[path])
        except (*_DAMAGED, OSError) as error:
            raise _damaged(path) from error
        return cast(BinaryIO, io.BufferedReader(_Guarded(cast(BinaryIO, stream), path), 1 << 17))

    def read(self, path: str) -> bytes:
        """The whole file."""
        with self.open(path) as stream:
            return stream.read()

    def _members(self) -> dict[str, zipfile.ZipInfo]:
        entries = self._zip.infolist()
        if len(entries) > limits.MAX_ENTRIES:
            raise _unsafe(self._name, "holds more files than any export does")
        members: dict[str, zipfile.ZipInfo] = {}
        locked = 0
        for entry in entries:
            if entry.is_dir():
                continue
            name = _name_of(entry)
            if is_litter(name):
                continue
            if entry.flag_bits & _ENCRYPTED:
                locked += 1
            elif self._is_fit(entry, name, members):
                members[name] = entry
        if locked and not members:
            raise UnreadableArchive(
                f"The archive {self._name} is locked with a password.",
                "Unpack it with its password and give the folder instead.",
            )
        if locked:
            self._leave_out("", f"{locked} files are locked with a password.")
        return members

    def _is_fit(
        self, entry: zipfile.ZipInfo, name: str, members: Mapping[str, zipfile.ZipInfo]
    ) -> bool:
        if entry.file_size > limits.MAX_MEMBER_BYTES or _is_bomb(entry):
            raise _unsafe(self._name, "holds a file that unpacks to an unreasonable size")
        if is_unsafe(name):
            self._leave_out("", "A file with an unsafe path was left out.")
        elif stat.S_ISLNK(entry.external_attr >> 16):
            self._leave_out(name, "A link to another file was left out.")
        elif name in members and members[name].CRC != entry.CRC:
            self._leave_out(name, "The archive holds two different files of this name.")
        else:
            return name not in members
        return False

    def _leave_out(self, path: str, message: str) -> None:
        self._problems.append(Problem(Source(self._name, path), message))


class FolderTree:
    """A folder; links inside it are not followed."""

    def __init__(self, path: Path) -> None:
        self._name = path.name or path.resolve().name
        self._problems: list[Problem] = []
        files = dict(self._files(path))
        if len(files) > limits.MAX_ENTRIES:
            raise _unsafe(self._name, "holds more files than any export does")
        self._files_by_path = {
            below: files[path_] for below, path_ in below_root(files.keys()).items()
        }

    @property
    def name(self) -> str:
        """The folder's name."""
        return self._name

    @property
    def problems(self) -> Sequence[Problem]:
        """Files that were left out, with the reason."""
        return self._problems

    def paths(self) -> Sequence[str]:
        """Files below the export's root, sorted."""
        return list(self._files_by_path)

    def __contains__(self, path: object) -> bool:
        return path in self._files_by_path

    def size(self, path: str) -> int:
        """Bytes of the file."""
        return self._files_by_path[path].stat().st_size

    def archive_of(self, path: str) -> str:
        """This folder, for every path."""
        return self._name

    def open(self, path: str) -> BinaryIO:
        """The file's bytes. Raises UnreadableArchive when it cannot be read."""
        try:
            return self._files_by_path[path].open("rb")
        except OSError as error:
            raise _damaged(path) from error

    def read(self, path: str) -> bytes:
        """The whole file."""
        with self.open(path) as stream:
            return stream.read()

    def _files(self, root: Path) -> Iterator[tuple[str, Path]]:
        for folder, _, names in os.walk(root, onerror=self._not_listed):
            for name in sorted(names):
                file = Path(folder) / name
                path = file.relative_to(root).as_posix()
                if is_litter(path):
                    continue
                if file.is_symlink():
                    self._leave_out(path, "A link to another file was left out.")
                elif is_unsafe(path):
                    self._leave_out("", "A file with an unsafe path was left out.")
                else:
                    yield path, file

    def _not_listed(self, _: OSError) -> None:
        self._leave_out("", "A folder could not be listed.")

    def _leave_out(self, path: str, message: str) -> None:
        self._problems.append(Problem(Source(self._name, path), message))


class _Guarded(io.RawIOBase):
    """Turns what goes wrong while unpacking into the archive's own errors."""

    def __init__(self, stream: BinaryIO, path: str) -> None:
        super().__init__()
        self._stream = stream
        self._path = path

    def readable(self) -> bool:
        return True

    def readinto(self, buffer: bytearray | memoryview) -> int:  # type: ignore[override]
        try:
            data = self._stream.read(len(buffer))
        except (*_DAMAGED, OSError) as error:
            raise _damaged(self._path) from error
        buffer[: len(data)] = data
        return len(data)

    def close(self) -> None:
        if not self.closed:
            self._stream.close()
        super().close()


def _opened(path: Path) -> zipfile.ZipFile:
    try:
        return zipfile.ZipFile(path)
    except PermissionError as error:
        raise UnreadableArchive(
            f"The archive {path.name} may not be read.", "Copy it to your own folder first."
        ) from error
    except (*_DAMAGED, OSError) as error:
        raise UnreadableArchive(
            f"The archive {path.name} is no zip file, or it is damaged.",
            "Download it again, all of it. If your computer opens it all the same, unpack it and "
            "give the folder instead.",
        ) from error


def _name_of(entry: zipfile.ZipInfo) -> str:
    name = entry.filename if entry.flag_bits & _UTF8_NAME else repaired(entry.filename)
    return name.replace("\\", "/")


def _is_bomb(entry: zipfile.ZipInfo) -> bool:
    return (
        entry.file_size > limits.SMALL
        and entry.file_size > max(entry.compress_size, 1) * limits.MAX_RATIO
    )


def _check_overlap(path: Path, members: Collection[zipfile.ZipInfo]) -> None:
    packed = sum(entry.compress_size for entry in members)
    # Members that share their bytes are the mark of archives made to explode.
    if packed > path.stat().st_size:
        raise _unsafe(path.name, "states sizes that cannot be true")
    if sum(entry.file_size for entry in members) > limits.MAX_TOTAL_BYTES:
        raise _unsafe(path.name, "unpacks to an unreasonable size")


def _unsafe(name: str, why: str) -> UnsafeArchive:
    return UnsafeArchive(
        f"The archive {name} {why}; it was not read.",
        "An export from the platform does not look like this. Download it again from the platform.",
    )


def _damaged(path: str) -> UnreadableArchive:
    return UnreadableArchive(
        f"{path} is damaged inside its archive.", "Download the archive again."
    )
