"""What ends a run. Trouble with one record or one file is a `Problem`, never an exception.

AuditorError(message, hint)             exit 3
├── ArchiveError                        an export cannot be opened or is not one
│   ├── UnreadableArchive               not a zip, truncated, encrypted, no permission
│   ├── UnsafeArchive                   beyond the limits of size, ratio, depth or path
│   └── UnrecognisedArchive             opened, but no platform's export
├── ClientListError                     the client list cannot be read, opened or trusted
│   └── WrongPassphrase                 the hashed list does not open with this passphrase
├── SettingsError                       auditor.toml or AUDITOR_* holds an unknown or bad value
├── OutputError                         the report or another file cannot be written
└── UnreadInput                         `--strict`, and something was unread: exit 4

Messages name files, rows and columns, never post text and never a client.
"""

from __future__ import annotations


class AuditorError(Exception):
    """Ends a run with one line that says what, and one that says how to go on."""

    exit_code = 3

    def __init__(self, message: str, hint: str = "") -> None:
        super().__init__(message)
        self.message = message
        self.hint = hint


class ArchiveError(AuditorError):
    """An export cannot be opened, or is not one."""


class UnreadableArchive(ArchiveError):
    """Not a zip, truncated, encrypted, or not allowed to be read."""


class UnsafeArchive(ArchiveError):
    """Beyond the limits of entry count, size, ratio, depth or path."""


class UnrecognisedArchive(ArchiveError):
    """Opened, but not an export of a platform that any reader knows."""


class ClientListError(AuditorError):
    """The client list cannot be read, opened or trusted."""


class WrongPassphrase(ClientListError):
    """The hashed list does not open with this passphrase."""


class SettingsError(AuditorError):
    """A settings file or an environment variable holds an unknown or bad value."""


class OutputError(AuditorError):
    """A result cannot be written where it was asked for."""


class UnreadInput(AuditorError):
    """Under `--strict`: some file or record was not read."""

    exit_code = 4
