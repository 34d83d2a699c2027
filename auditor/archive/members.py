"""Streams over the members of a zip file: guarded, from any place of inner archives, Deflate64."""

from __future__ import annotations

import io
import zipfile
import zlib
from importlib import import_module
from importlib.util import find_spec
from typing import Any, BinaryIO, cast

from auditor.archive.rewinding import Rewinding
from auditor.errors import UnreadableArchive

DEFLATE64 = 9
"""Packing method number; Windows' own program uses it for files above 2 GB."""

_ANYWHERE = (zipfile.ZIP_STORED, zipfile.ZIP_DEFLATED)
_LOCAL_HEADER = 30
_BUFFER = 1 << 17


def opened_member(archive: zipfile.ZipFile, entry: zipfile.ZipInfo, path: str) -> BinaryIO:
    """The unpacked bytes of a member, as a stream that can be wound back.

    Raises UnreadableArchive, here or while it is read, when the member is damaged or packed in
    a way that cannot be undone.
    """
    try:
        if entry.compress_type == DEFLATE64 and can_unpack(DEFLATE64):
            stream: Any = _Deflate64(_window(archive, entry), entry)
        elif entry.compress_type in _ANYWHERE and path.lower().endswith(".zip"):
            # An archive inside the archive is read here and there, which a checksum of the whole
            # does not allow; its members have their own.
            stream = _window(archive, entry)
            if entry.compress_type == zipfile.ZIP_DEFLATED:
                stream = Rewinding(stream, entry.file_size)
        else:
            stream = archive.open(entry)
    except Exception as error:  # each way of packing has errors of its own
        raise damaged(path) from error
    return cast(BinaryIO, io.BufferedReader(_Guarded(stream, path), _BUFFER))


def can_unpack(method: int) -> bool:
    """Whether a packing method can be undone with what is installed."""
    if method == DEFLATE64:
        return find_spec("inflate64") is not None
    return method in (
        zipfile.ZIP_STORED,
        zipfile.ZIP_DEFLATED,
        zipfile.ZIP_BZIP2,
        zipfile.ZIP_LZMA,
        getattr(zipfile, "ZIP_ZSTANDARD", zipfile.ZIP_DEFLATED),
    )


def damaged(path: str) -> UnreadableArchive:
    """The error of a file that cannot be read out of its archive."""
    return UnreadableArchive(
        f"{path} is damaged inside its archive.", "Download the archive again."
    )


class _Guarded(io.RawIOBase):
    """Turns what goes wrong while unpacking into the archive's own errors."""

    def __init__(self, stream: Any, path: str) -> None:
        super().__init__()
        self._stream = stream
        self._path = path

    def readable(self) -> bool:
        return True

    def seekable(self) -> bool:
        return bool(self._stream.seekable())

    def tell(self) -> int:
        return int(self._stream.tell())

    def seek(self, offset: int, whence: int = io.SEEK_SET) -> int:
        try:
            return int(self._stream.seek(offset, whence))
        except Exception as error:
            raise damaged(self._path) from error

    def readinto(self, buffer: Any) -> int:
        try:
            data = self._stream.read(len(buffer))
        except Exception as error:
            raise damaged(self._path) from error
        buffer[: len(data)] = data
        return len(data)

    def close(self) -> None:
        if not self.closed:
            self._stream.close()
        super().close()


def _window(archive: zipfile.ZipFile, entry: zipfile.ZipInfo) -> _Window:
    """The packed bytes of a member, found through its own header."""
    file = archive.fp
    if file is None:
        raise ValueError
    file.seek(entry.header_offset)
    header = file.read(_LOCAL_HEADER)
    if len(header) < _LOCAL_HEADER or header[:4] != b"PK\x03\x04":
        raise zipfile.BadZipFile
    names = int.from_bytes(header[26:28], "little") + int.from_bytes(header[28:30], "little")
    return _Window(archive, entry.header_offset + _LOCAL_HEADER + names, entry.compress_size)


class _Window(io.RawIOBase):
    """A stretch of an archive's file, as a file; it keeps the archive open."""

    def __init__(self, archive: zipfile.ZipFile, start: int, size: int) -> None:
        super().__init__()
        self._archive, self._start, self._size, self._at = archive, start, size, 0

    def readable(self) -> bool:
        return True

    def seekable(self) -> bool:
        return True

    def tell(self) -> int:
        return self._at

    def seek(self, offset: int, whence: int = io.SEEK_SET) -> int:
        base = {io.SEEK_SET: 0, io.SEEK_CUR: self._at, io.SEEK_END: self._size}[whence]
        self._at = min(max(base + offset, 0), self._size)
        return self._at

    def readinto(self, buffer: Any) -> int:
        # Other members share the file, so its place is never taken for granted.
        file = self._archive.fp
        if file is None:
            raise EOFError
        file.seek(self._start + self._at)
        data = file.read(min(len(buffer), self._size - self._at))
        buffer[: len(data)] = data
        self._at += len(data)
        return len(data)


class _Deflate64(io.RawIOBase):
    """Unpacks Deflate64 through the package inflate64, and checks what came out."""

    def __init__(self, packed: _Window, entry: zipfile.ZipInfo) -> None:
        super().__init__()
        self._packed = packed
        self._inflater: Any = import_module("inflate64").Inflater()
        self._left = entry.file_size
        self._expected = entry.CRC
        self._checksum = 0
        self._ready = b""

    def readable(self) -> bool:
        return True

    def readinto(self, buffer: Any) -> int:
        while not self._ready and self._left > 0:
            packed = self._packed.read(_BUFFER)
            self._ready = self._inflater.inflate(packed)[: self._left]
            self._left -= len(self._ready)
            self._checksum = zlib.crc32(self._ready, self._checksum)
            if not packed and not self._ready:
                raise EOFError
        if self._left == 0 and self._checksum != self._expected:
            raise zipfile.BadZipFile
        data, self._ready = self._ready[: len(buffer)], self._ready[len(buffer) :]
        buffer[: len(data)] = data
        return len(data)
