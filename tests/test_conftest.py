"""The guard against sockets does what other tests rely on."""

from __future__ import annotations

import socket

import pytest

from tests.conftest import SocketGuard


@pytest.mark.parametrize("family", [socket.AF_INET, socket.AF_INET6])
def test_a_socket_is_refused_and_remembered(
    no_sockets: SocketGuard, family: socket.AddressFamily
) -> None:
    with pytest.raises(AssertionError, match="a socket was opened"):
        socket.socket(family)
    with pytest.raises(AssertionError, match="a socket was opened"):
        socket.getaddrinfo("localhost", 80)
    assert no_sockets.events == ["socket.__new__", "socket.getaddrinfo"]
    no_sockets.events.clear()
