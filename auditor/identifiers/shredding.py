"""Overwriting and deleting a plain list, as far as a program can."""

from __future__ import annotations

import os
from pathlib import Path

from auditor.errors import ClientListError

_BLOCK = 1 << 20


def shred(path: Path) -> None:
    """Write zeros over the file, have them reach the disk, rename, delete."""
    try:
        left = path.stat().st_size
        with path.open("r+b", buffering=0) as file:
            while left > 0:
                left -= file.write(b"\0" * min(left, _BLOCK))
            os.fsync(file.fileno())
        # The name of the file can be telling too.
        nameless = path.rename(path.with_name(".deleted"))
        nameless.unlink()
    except OSError as error:
        raise ClientListError(
            f"{path.name} could not be deleted.",
            "Close it in other programs, then delete it by hand and empty the bin.",
        ) from error
