"""Overwriting and deleting a plain list, as far as a program can."""

from __future__ import annotations

import os
import secrets
from pathlib import Path

from auditor.errors import ClientListError

_BLOCK = 1 << 20


def shred(path: Path) -> None:
    """Write zeros over the file, have them reach the disk, rename, delete.

    A link is followed: the file that it leads to is what holds the names. Raises
    ClientListError when the file cannot be written, or has a second name in some folder.
    """
    try:
        real = path.resolve(strict=True)
        status = real.stat()
        if status.st_nlink > 1:
            raise ClientListError(
                f"{path.name} has a second name in another folder, so it was not deleted.",
                "Look where else it is kept, then delete both by hand and empty the bin.",
            )
        left = status.st_size
        with real.open("r+b", buffering=0) as file:
            while left > 0:
                left -= file.write(b"\0" * min(left, _BLOCK))
            os.fsync(file.fileno())
        # The name of the file can be telling too. A random one never meets a file that is there.
        nameless = real.rename(real.with_name(f".{secrets.token_hex(8)}"))
        nameless.unlink()
        if path.is_symlink():
            path.unlink()
    except OSError as error:
        raise ClientListError(
            f"{path.name} could not be deleted.",
            "Close it in other programs, then delete it by hand and empty the bin.",
        ) from error
