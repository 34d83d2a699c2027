"""Every test runs with sockets blocked, but those that drive a browser.

A scan must open none; a test that opens one fails, wherever in the program it happened and
whatever caught the error.
"""

from __future__ import annotations

import sys
from collections.abc import Iterator

import pytest
from hypothesis import settings

# Speed is measured in benchmarks: the first example of a law may have to load the word lists.
settings.register_profile("untimed", deadline=None)
settings.load_profile("untimed")


class SocketGuard:
    """Refuses sockets and name look-ups while it is on, by Python's own audit events.

    Audit hooks see what C code opens as well, and cannot be taken out again: hence the switch.
    """

    def __init__(self) -> None:
        self.is_on = False
        self.events: list[str] = []

    def __call__(self, event: str, _: tuple[object, ...]) -> None:
        if self.is_on and event.startswith("socket."):
            self.events.append(event)
            raise AssertionError(f"a socket was opened: {event}")


_GUARD = SocketGuard()
sys.addaudithook(_GUARD)


@pytest.fixture(autouse=True)
def no_sockets(request: pytest.FixtureRequest) -> Iterator[SocketGuard]:
    """The guard, on for the length of a test unless it opens a browser."""
    _GUARD.events.clear()
    _GUARD.is_on = request.node.get_closest_marker("browser") is None
    yield _GUARD
    _GUARD.is_on = False
    assert not _GUARD.events, f"sockets were opened: {_GUARD.events}"
