"""A key in the system's keyring beside the passphrase, for those who ask for it.

With it a stolen file and a guessed passphrase do not open the list; without the computer and
user account where it was made nobody can open it, the owner included. Where there is no usable
keyring (a server, a bare Linux, the `keychain` extra not installed) there is no second factor,
and the caller says so.
"""

from __future__ import annotations

import base64
import binascii
import os
from importlib import import_module
from typing import Protocol

SERVICE = "auditor client list"
_SIZE = 32


class Keyring(Protocol):
    """What is used of the `keyring` package's backends."""

    priority: float

    def get_password(self, service: str, username: str) -> str | None: ...

    def set_password(self, service: str, username: str, password: str) -> None: ...


def available() -> bool:
    """Whether this computer has a keyring that keeps secrets sealed."""
    return _keyring() is not None


def create(list_id: bytes) -> bytes | None:
    """A fresh key for this list, kept in the keyring; None when there is no usable keyring."""
    keyring = _keyring()
    if keyring is None:
        return None
    key = os.urandom(_SIZE)
    try:
        keyring.set_password(SERVICE, list_id.hex(), base64.b64encode(key).decode())
    except Exception:  # every backend has its own errors, and none of them may cost the list
        return None
    return key if fetch(list_id) == key else None


def fetch(list_id: bytes) -> bytes | None:
    """The key of this list; None when this keyring does not hold it."""
    keyring = _keyring()
    if keyring is None:
        return None
    try:
        text = keyring.get_password(SERVICE, list_id.hex())
        key = base64.b64decode(text or "", validate=True)
    except binascii.Error:
        return None
    except Exception:  # a locked or broken keyring is the same as none
        return None
    return key if len(key) == _SIZE else None


def _keyring() -> Keyring | None:
    try:
        backend: Keyring = import_module("keyring").get_keyring()
        # Below 1 are the stand-ins for "none" and those that write plain files.
        return backend if backend.priority >= 1 else None
    except ImportError:
        return None
    except Exception:  # a broken desktop session can make any call of a backend fail
        return None
