"""The records of a JSON array one by one, however large the file is.

    for record in array_records(stream): ...   # bytes, undecoded

A JavaScript preface (`window.YTD.tweets.part0 = `), a byte order mark and a closing semicolon are
passed over. Nothing of a file is held but the record at hand and a few megabytes.
"""

from __future__ import annotations

import io
import re
from collections.abc import Iterator
from typing import BinaryIO

import msgspec

_CHUNK = 1 << 20
_LARGEST_RECORD = 128 << 20
"""Bytes; X cuts its files at about 100 MiB, so no record is larger."""

_LARGE_RECORD = 16 << 20
"""Bytes after which a record's end is no longer looked for by its line."""

_EMPTY = re.compile(rb"\[\s*\]\s*;?\s*")
_OPENING = re.compile(rb"\s*\[(\s*)(?=[^\s\]])")
_TOKEN = re.compile(rb'"[^"\\]*(?:\\.[^"\\]*)*"|["\[\]{},]', re.DOTALL)
# Up to the next bracket outside of strings. Without going back (atomic groups): what is tried
# once on half a megabyte must not be tried again from every letter of it.
_TO_BRACKET = re.compile(rb'(?>[^"\[\]{}]+|"[^"\\]*+(?:\\.[^"\\]*+)*+")*+[\[\]{}]', re.DOTALL)
_BETWEEN = b", \t\r\n"
_CLOSERS = {b"{": b"}", b"[": b"]"}


class DamagedRecord(Exception):
    """The end of an array is missing, or the file is no array; `rest` is what was left over.

    `goes_on`: the array ends as it should, but something stands behind it.
    """

    def __init__(self, rest: bytes = b"", *, goes_on: bool = False) -> None:
        super().__init__()
        self.rest = rest
        self.goes_on = goes_on


def array_records(stream: BinaryIO) -> Iterator[bytes]:
    """The elements of a JSON array, undecoded; a single object stands for an array of itself.

    Raises DamagedRecord after the last whole record when the array does not end as it should,
    and at once when there is none.
    """
    head = _head(stream)
    if head[:1] == b"{":
        yield from _objects(head, stream)
        return
    opening = _OPENING.match(head)
    if opening is None:
        if _EMPTY.fullmatch(head):
            return
        raise DamagedRecord
    body = head[opening.end() :]
    close = _close_of(opening[1], body)
    yield from _cut_at(close, body, stream) if close else _scanned(body, stream)


def _objects(head: bytes, stream: BinaryIO) -> Iterator[bytes]:
    try:
        yield from _scanned(head, stream)
    except DamagedRecord as damage:
        # A file without a list needs no end of a list.
        if damage.rest or damage.goes_on:
            raise


def completed(rest: bytes) -> bytes:
    """A record that breaks off, closed after its last whole part; b"" when nothing is whole.

    What people wrote before the break can so be read: the messages of a conversation of which
    the last are missing.
    """
    text = rest.lstrip(b", \t\r\n")
    stack: list[bytes] = []
    whole, open_there = 0, b""
    for token in _TOKEN.finditer(text):
        sign = token[0]
        if sign in _CLOSERS:
            stack.append(_CLOSERS[sign])
        elif sign in (b"}", b"]"):
            if not stack or stack.pop() != sign:
                break
            whole, open_there = token.end(), b"".join(reversed(stack))
        elif sign == b",":
            whole, open_there = token.start(), b"".join(reversed(stack))
        elif sign == b'"':
            break
    return text[:whole] + open_there if whole else b""


def mended(data: bytes) -> tuple[bytes, bool]:
    """A record as JSON that any decoder takes, and whether letters of it were lost.

    Half of a surrogate pair, which a cut at a number of characters leaves behind, loses nothing
    that could be read; bytes that are no UTF-8 do. Raises ValueError when it is no JSON at all.
    """
    import json

    text = data.decode("utf-8", "replace")
    try:
        value = json.loads(text, strict=False)
    except RecursionError:
        raise ValueError from None
    whole = "\ufffd" not in text
    return json.dumps(value, ensure_ascii=False).encode("utf-8", "replace"), not whole


def _head(stream: BinaryIO) -> bytes:
    head = stream.read(_CHUNK).removeprefix(b"\xef\xbb\xbf").lstrip()
    if head[:1] in (b"[", b"{"):
        return head
    # The preface's own name can hold brackets, so the first sign of equality decides.
    return head.partition(b"=")[2].lstrip()


def _close_of(indent: bytes, body: bytes) -> bytes:
    """How a record ends in this file, b"" when its layout does not show it.

    A raw line break cannot stand inside a JSON string, so a brace at the beginning of a line is
    not what somebody wrote. Exports of 2020 and later indent every record; earlier ones write
    `[ {` and close each record at the very beginning of a line.
    """
    line = indent[indent.rindex(b"\n") :] if b"\n" in indent else b"\n"
    # What a record holds is further in than the record; in files without indents it is not.
    within = body.replace(b"\r", b"", 1)[1 : len(line) + 2]
    is_deeper = within[:-1] == line and within[-1:] in (b" ", b"\t")
    return line + b"}" if is_deeper else b""


def _cut_at(close: bytes, rest: bytes, stream: BinaryIO) -> Iterator[bytes]:
    while len(rest) <= _LARGE_RECORD:
        *pieces, rest = rest.split(close)
        for piece in pieces:
            record = piece.lstrip(_BETWEEN) + close
            if record[:2] in (b"{\n", b"{\r"):
                yield record
            else:
                yield from _split(record)
        chunk = stream.read(_CHUNK)
        if not chunk:
            break
        rest += chunk
    yield from _scanned(rest, stream)


def _split(piece: bytes) -> Iterator[bytes]:
    """The records of a piece that begins unlike the others: several can stand on one line."""
    try:
        yield from _scanned(piece, io.BytesIO())
    except DamagedRecord as damage:
        if damage.goes_on:
            raise
        if damage.rest:
            yield damage.rest


def _scanned(rest: bytes, stream: BinaryIO) -> Iterator[bytes]:
    """Records by their brackets: slower, but it needs no lines."""
    buffer = bytearray(rest)
    begin = at = depth = 0
    while len(buffer) <= _LARGEST_RECORD:
        while token := _TO_BRACKET.match(buffer, at):
            at = token.end()
            depth += 1 if buffer[at - 1] in b"{[" else -1
            if depth <= 0 or (depth == 1 and buffer[at - 1] in b"{["):
                end = at if depth == 0 else at - 1
                if record := bytes(buffer[begin:end]).strip(_BETWEEN):
                    yield record
                begin = end
            if depth < 0:
                # Two files in one, as text editors leave them: the second must not be lost.
                if bytes(buffer[at : at + _CHUNK]).strip(b" \t\r\n;"):
                    raise DamagedRecord(goes_on=True)
                return
        del buffer[:begin]
        at, begin = at - begin, 0
        chunk = stream.read(_CHUNK)
        if not chunk:
            last = bytes(buffer).strip(_BETWEEN).removesuffix(b";")
            if not _is_whole(last):
                raise DamagedRecord(last)
            yield last
            break
        buffer += chunk
    raise DamagedRecord


def _is_whole(data: bytes) -> bool:
    try:
        msgspec.json.decode(data, type=msgspec.Raw)
    except (msgspec.DecodeError, ValueError, RecursionError):
        return False
    return True
