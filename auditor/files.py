"""Writing results: private to the user, whole or not at all, never over an older one unasked."""

from __future__ import annotations

import os
import tempfile
from collections.abc import Mapping
from pathlib import Path

from auditor.errors import OutputError


def prepare_folder(folder: Path, names: tuple[str, ...], *, force: bool) -> None:
    """Make the output folder and prove that it can be written, before the long work starts.

    Raises OutputError when it cannot, or when one of `names` is there already and not `force`.
    """
    try:
        folder.mkdir(parents=True, exist_ok=True, mode=0o700)
        with tempfile.TemporaryFile(dir=folder):
            pass
    except OSError as error:
        raise OutputError(
            f"The folder {folder} cannot be written.",
            "Choose another with -o, for example -o my-audit.",
        ) from error
    present = [name for name in names if (folder / name).exists()]
    if present and not force:
        raise OutputError(
            f"{folder / present[0]} is there already; nothing was written.",
            "Choose another folder with -o, or add --force to write over it.",
        )


def write_private(path: Path, content: str | bytes, *, force: bool) -> None:
    """One file, readable by this user only, put in place in one step.

    Raises OutputError when it exists and not `force`, or cannot be written.
    """
    if path.exists() and not force:
        raise OutputError(
            f"{path} is there already; nothing was written.",
            "Choose another name, or add --force to write over it.",
        )
    _put({path: content})


def write_folder(folder: Path, contents: Mapping[str, str]) -> None:
    """Several files of one result: all of them are written before any is put in place."""
    _put({folder / name: content for name, content in contents.items()})


def _put(contents: Mapping[Path, str | bytes]) -> None:
    written: list[tuple[Path, Path]] = []
    try:
        for path, content in contents.items():
            written.append((_temporary(path, content), path))
        for temporary, path in written:
            temporary.replace(path)
    except OSError as error:
        raise OutputError(
            f"{path} cannot be written ({error.strerror}).",
            "Check the free space and that the folder is yours to write.",
        ) from error
    finally:
        for temporary, _ in written:
            temporary.unlink(missing_ok=True)


def _temporary(path: Path, content: str | bytes) -> Path:
    data = content.encode("utf-8", "replace") if isinstance(content, str) else content
    # mkstemp gives mode 0600 on every POSIX system; on Windows the profile folder is private.
    handle, name = tempfile.mkstemp(prefix=f".{path.name}.", dir=path.parent)
    try:
        with os.fdopen(handle, "wb") as file:
            file.write(data)
    except OSError:
        Path(name).unlink(missing_ok=True)
        raise
    return Path(name)
