"""A deflated stream that can be read from any place.

An archive inside an archive is read here and there: its directory stands at the end, its members
anywhere. To unpack from the beginning each time would take hours for a few gigabytes, so the
state of the unpacking is kept every few megabytes.
"""

from __future__ import annotations

import io
import zlib
from bisect import bisect_right
from typing import Any

_STEP = 1 << 16
MARK_EVERY = 8 << 20
"""Unpacked bytes between two states that are kept; each is about 50 kB."""


class Rewinding(io.RawIOBase):
    """The unpacked bytes of `packed`, a seekable stream of raw Deflate; `size` of them."""

    def __init__(self, packed: io.RawIOBase, size: int) -> None:
        super().__init__()
        self._packed = packed
        self._size = size
        self._at = 0
        self._places = [0]
        self._states: list[tuple[int, Any]] = [(0, zlib.decompressobj(-zlib.MAX_WBITS))]
        self._return_to(0)

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
        """Raises EOFError or zlib.error when the stream is damaged."""
        wanted = min(len(buffer), self._size - self._at)
        if not wanted:
            return 0
        nearest = bisect_right(self._places, self._at) - 1
        if not self._places[nearest] <= self._unpacked <= self._at:
            self._return_to(nearest)
        while self._unpacked < self._at:
            self._unpack(min(_STEP, self._at - self._unpacked))
        data = self._unpack(wanted)
        buffer[: len(data)] = data
        self._at += len(data)
        return len(data)

    def _return_to(self, mark: int) -> None:
        place, state = self._states[mark]
        self._state = state.copy()
        self._unpacked = self._places[mark]
        self._left = b""
        self._packed.seek(place)

    def _unpack(self, most: int) -> bytes:
        """The next bytes, at least one."""
        data = b""
        while not data:
            packed = self._left or self._packed.read(_STEP) or b""
            data = self._state.decompress(packed, most)
            self._left = self._state.unconsumed_tail
            if not packed and not data:
                raise EOFError
        self._unpacked += len(data)
        if self._unpacked >= self._places[-1] + MARK_EVERY:
            self._places.append(self._unpacked)
            self._states.append((self._packed.tell() - len(self._left), self._state.copy()))
        return data
