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

_EMPTY = re.compile(rb"\[\s*\]\s*;?\s*")
_OPENING = re.compile(rb"\s*\[(\s*)(?=[^\s\]])")
_TOKEN = re.compile(rb'"[^"\\]*(?:\\.[^"\\]*)*"|["\[\]{},]', re.DOTALL)
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
    cut = _cut_of(opening[1], body)
    yield from _cut_at(cut, body, stream) if cut else _scanned(body, stream)


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


def _cut_of(indent: bytes, body: bytes) -> re.Pattern[bytes] | None:
    """Where the file's own layout lets it be cut, None when it has no lines.

    A raw line break cannot stand inside a JSON string, so what stands at the beginning of a line
    is not what somebody wrote. Exports of 2020 and later put every record on lines of its own;
    earlier ones write `[ {` and close each record with a brace at the very beginning of a line.
    """
    if b"\n" in indent:
        line = re.escape(indent[indent.rindex(b"\n") :])
        return re.compile(
            rb"(?<=[}\]\"])[ \t]*,[ \t\r]*" + line + rb"(?=[{\[\"])"
            rb"|(?<=" + line + rb"\})[ \t]*,\s*(?=[{\[\"])"
            rb"|" + line + rb",\s*(?=[{\[\"])"
        )
    if re.match(rb"\{\r?\n[ \t]", body):
        return re.compile(rb"(?<=\n\})[ \t]*,\s*(?=\{)")
    return None


def _cut_at(cut: re.Pattern[bytes], rest: bytes, stream: BinaryIO) -> Iterator[bytes]:
    while True:
        *pieces, rest = cut.split(rest)
        for piece in pieces:
            if piece[:2] in (b"{\n", b"{\r"):
                yield piece
            else:
                yield from _split(piece)
        if len(rest) > _LARGEST_RECORD:
            raise DamagedRecord
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
    """Elements by their brackets: several times slower, but it needs no lines."""
    buffer = bytearray(rest)
    begin = at = depth = 0
    while True:
        for token in _TOKEN.finditer(buffer, at):
            sign = token[0]
            if sign == b'"':
                break
            at = token.end()
            if sign in (b"{", b"["):
                depth += 1
            elif sign in (b"}", b"]"):
                depth -= 1
            if depth < 0 or (depth == 0 and sign == b","):
                if element := bytes(buffer[begin : token.start()]).strip():
                    yield element
                begin = at
            if depth < 0:
                # Two files in one, as text editors leave them: the second must not be lost.
                if bytes(buffer[at : at + _CHUNK]).strip(b" \t\r\n;"):
                    raise DamagedRecord(goes_on=True)
                return
        del buffer[:begin]
        at -= begin
        begin = 0
        chunk = stream.read(_CHUNK)
        if not chunk:
            break
        buffer += chunk
        if len(buffer) > _LARGEST_RECORD:
            raise DamagedRecord
    last = bytes(buffer).strip().removesuffix(b";")
    if _is_whole(last):
        yield last
        raise DamagedRecord
    raise DamagedRecord(last)


def _is_whole(data: bytes) -> bool:
    try:
        msgspec.json.decode(data, type=msgspec.Raw)
    except (msgspec.DecodeError, ValueError, RecursionError):
        return False
    return True
