"""A deflated stream gives the same bytes from any place as from the beginning."""

from __future__ import annotations

import io
import zlib
from hashlib import sha256

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from auditor.archive import rewinding as room
from auditor.archive.rewinding import Rewinding

DATA = b"".join(sha256(b"%d" % at).digest() for at in range(1250)) + b"again and again " * 20_000


class Counted(io.BytesIO):
    """Packed bytes that count how many of them were read."""

    read_bytes = 0

    def read(self, count: int | None = -1) -> bytes:
        data = super().read(count)
        self.read_bytes += len(data)
        return data


def packed() -> Counted:
    packer = zlib.compressobj(6, zlib.DEFLATED, -zlib.MAX_WBITS)
    return Counted(packer.compress(DATA) + packer.flush())


def stream_of(source: io.BytesIO, size: int = len(DATA)) -> Rewinding:
    return Rewinding(source, size)  # type: ignore[arg-type]  # BytesIO reads as a raw stream does


@settings(max_examples=60, deadline=None)
@given(
    st.lists(st.tuples(st.integers(-9, len(DATA) + 9), st.integers(0, 70_000)), max_size=8),
    st.sampled_from([1000, 50_000, 1 << 30]),
)
def test_any_order_of_places(places: list[tuple[int, int]], every: int) -> None:
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(room, "MARK_EVERY", every)
        stream = io.BufferedReader(stream_of(packed()), 100)
        for place, count in places:
            at = min(max(place, 0), len(DATA))
            assert stream.seek(at) == at
            assert stream.read(count) == DATA[at : at + count]


def test_all_of_it_and_its_end() -> None:
    stream = stream_of(packed())
    assert stream.readall() == DATA
    assert stream.read(1) == b""
    assert stream.seek(-5, io.SEEK_END) == stream.tell() == len(DATA) - 5
    assert stream.seek(2, io.SEEK_CUR) == len(DATA) - 3
    assert stream.read() == DATA[-3:]


def test_going_back_does_not_begin_anew(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(room, "MARK_EVERY", 4096)
    monkeypatch.setattr(room, "_STEP", 1024)
    source = packed()
    stream = stream_of(source)
    stream.readall()
    before = source.read_bytes
    for place in range(39_000, 30_000, -1000):
        stream.seek(place)
        assert stream.read(10) == DATA[place : place + 10]
    assert source.read_bytes - before < 9 * 10_000


@pytest.mark.parametrize("cut", [0, 10, -20])
def test_a_stream_that_breaks_off(cut: int) -> None:
    with pytest.raises(EOFError):
        stream_of(io.BytesIO(packed().getvalue()[:cut])).readall()


def test_a_stream_of_noise() -> None:
    with pytest.raises((zlib.error, EOFError)):
        stream_of(io.BytesIO(b"\xff" * 100)).readall()
