"""A zip file as a tree, read by its central directory; nothing is unpacked to disk."""

from __future__ import annotations

import stat
import weakref
import zipfile
from collections import Counter
from collections.abc import Collection, Iterator, Sequence
from pathlib import Path
from typing import BinaryIO

from auditor.archive import limits
from auditor.archive.members import DEFLATE64, can_unpack, opened_member
from auditor.archive.naming import below_root, is_litter, is_unsafe, repaired, tidied, unicode_path
from auditor.errors import UnreadableArchive, UnsafeArchive
from auditor.models import Problem, Source

_ENCRYPTED = 0x1
_UTF8_NAME = 0x800
_LEFT_OUT = {
    "unsafe": "Left out, because their paths point outside the archive: {} files.",
    "link": "Left out, because they are only links to other files: {} files.",
    "locked": "Left out, because they are locked with a password: {} files. Unpack the archive "
    "with its password and give the folder instead.",
    "deflate64": "Packed by a method (Deflate64) that needs one more package: {} files. Run pip "
    "install inflate64, or unpack the archive and give the folder instead.",
    "method": "Packed by a method that auditor does not know: {} files. Unpack the archive with "
    "your computer's own program and give the folder instead.",
}


class ZipTree:
    """A zip file, or one inside another, which is given as a `stream`.

    Raises UnreadableArchive when it is none, damaged or locked, UnsafeArchive beyond the limits.
    """

    def __init__(self, path: Path, stream: BinaryIO | None = None, size: int = 0) -> None:
        self._name = path.name
        if stream:
            # ZipFile closes what it opened itself and nothing else.
            weakref.finalize(self, stream.close)
        self._zip = _opened(path, stream)
        self._left_out: Counter[str] = Counter()
        entries = self._zip.infolist()
        if len(entries) > limits.MAX_ENTRIES:
            raise unsafe(self._name, "holds more files than any export does")
        fit = list(self._fit(entries))
        if self._left_out["locked"] and not fit:
            raise UnreadableArchive(
                f"The archive {self._name} is locked with a password.",
                "Unpack it with its password and give the folder instead.",
            )
        _check_sizes(self._name, size if stream else path.stat().st_size, [one for _, one in fit])
        self._members = _by_path(fit)

    @property
    def name(self) -> str:
        """The file's name."""
        return self._name

    @property
    def problems(self) -> Sequence[Problem]:
        """How many members were left out, and why."""
        source = Source(self._name, "")
        return [
            Problem(source, _LEFT_OUT[why].format(number))
            for why, number in self._left_out.items()
            if number
        ]

    def paths(self) -> Sequence[str]:
        """Files below the export's root, sorted."""
        return list(self._members)

    def __contains__(self, path: object) -> bool:
        return path in self._members

    def size(self, path: str) -> int:
        """Unpacked bytes, as the directory states them; more are never read."""
        return self._members[path].file_size

    def archive_of(self, path: str) -> str:
        """This file, for every path."""
        return self._name

    def open(self, path: str) -> BinaryIO:
        """The unpacked bytes. Raises UnreadableArchive when the member is damaged."""
        return opened_member(self._zip, self._members[path], path)

    def read(self, path: str) -> bytes:
        """The whole file."""
        with self.open(path) as stream:
            return stream.read()

    def _fit(self, entries: Collection[zipfile.ZipInfo]) -> Iterator[tuple[str, zipfile.ZipInfo]]:
        for entry in entries:
            name = _name_of(entry)
            if not name or name.endswith("/") or is_litter(name):
                continue
            if entry.file_size > limits.MAX_MEMBER_BYTES or _is_bomb(entry):
                raise unsafe(self._name, "holds a file that unpacks to an unreasonable size")
            if why := _why_not(entry, name):
                self._left_out[why] += 1
                continue
            if not can_unpack(entry.compress_type):
                self._left_out["deflate64" if entry.compress_type == DEFLATE64 else "method"] += 1
            yield tidied(name), entry


def unsafe(name: str, why: str) -> UnsafeArchive:
    """The error of an archive that goes beyond the limits."""
    return UnsafeArchive(
        f"The archive {name} {why}; it was not read.",
        "An export from the platform does not look like this. Download it again from the platform.",
    )


def _opened(path: Path, stream: BinaryIO | None) -> zipfile.ZipFile:
    try:
        return zipfile.ZipFile(stream or path)
    except PermissionError as error:
        raise UnreadableArchive(
            f"The archive {path.name} may not be read.", "Copy it to your own folder first."
        ) from error
    except FileNotFoundError as error:
        raise UnreadableArchive(
            f"There is no file {path.name}.", "Look at its name once more, and where it lies."
        ) from error
    except Exception as error:  # zipfile raises a dozen kinds for damaged directories
        raise UnreadableArchive(
            f"The archive {path.name} is no zip file, or it is damaged.",
            "Download it again, all of it. If your computer opens it all the same, unpack it and "
            "give the folder instead.",
        ) from error


def _by_path(fit: Sequence[tuple[str, zipfile.ZipInfo]]) -> dict[str, zipfile.ZipInfo]:
    """Members by their paths below the root; a second, different file of a name below "#2/"."""
    same: dict[str, list[zipfile.ZipInfo]] = {}
    for name, entry in fit:
        known = same.setdefault(name, [])
        if all((one.CRC, one.file_size) != (entry.CRC, entry.file_size) for one in known):
            known.append(entry)
    members: dict[str, zipfile.ZipInfo] = {}
    for below, name in below_root(same.keys()).items():
        for number, entry in enumerate(same[name], 1):
            members[below if number == 1 else f"#{number}/{below}"] = entry
    return dict(sorted(members.items()))


def _why_not(entry: zipfile.ZipInfo, name: str) -> str:
    if entry.flag_bits & _ENCRYPTED:
        return "locked"
    if is_unsafe(name):
        return "unsafe"
    return "link" if stat.S_ISLNK(entry.external_attr >> 16) else ""


def _name_of(entry: zipfile.ZipInfo) -> str:
    if entry.flag_bits & _UTF8_NAME:
        name = entry.filename
    else:
        name = unicode_path(entry.extra) or repaired(entry.filename)
    return name.replace("\\", "/")


def _is_bomb(entry: zipfile.ZipInfo) -> bool:
    return (
        entry.file_size > limits.SMALL
        and entry.file_size > max(entry.compress_size, 1) * limits.MAX_RATIO
    )


def _check_sizes(name: str, size: int, members: Collection[zipfile.ZipInfo]) -> None:
    # Members that share their bytes are the mark of archives made to explode.
    if sum(entry.compress_size for entry in members) > size:
        raise unsafe(name, "states sizes that cannot be true")
    if sum(entry.file_size for entry in members) > limits.MAX_TOTAL_BYTES:
        raise unsafe(name, "unpacks to an unreasonable size")
