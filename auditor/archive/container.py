"""Opens a zip or a folder as a `Tree`, within the limits, without unpacking anything."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

from auditor.archive.folders import FolderTree
from auditor.archive.naming import exports_in
from auditor.archive.nested import with_nested
from auditor.archive.tree import Tree
from auditor.archive.zips import ZipTree
from auditor.errors import UnreadableArchive


def open_tree(path: Path) -> Tree:
    """The export in a zip file or a folder, or in the only zip file inside it.

    Raises UnreadableArchive when it is neither, damaged, locked or empty, and UnsafeArchive when
    it goes beyond the limits.
    """
    tree: Tree = FolderTree(path) if path.is_dir() else ZipTree(path)
    paths = tree.paths()
    if not paths:
        raise UnreadableArchive(
            f"The archive {path.name} holds no files.",
            "Give the zip file as the platform sent it, or the folder that it unpacks to.",
        )
    exports = exports_in(paths)
    if exports:
        raise UnreadableArchive(
            f"{path.name} holds {len(exports)} exports.",
            f"Give each of its folders by itself: {_some(exports)}. Unpack it first if it is a zip "
            "file.",
        )
    zips = [name for name in paths if name.lower().endswith(".zip")]
    if len(zips) < len(paths):
        return with_nested(tree)
    if len(zips) > 1:
        raise UnreadableArchive(
            f"{path.name} holds nothing but {len(zips)} zip files.",
            f"Give those files themselves, one after the other: {_some(zips)}.",
        )
    inner = ZipTree(Path(zips[0]), tree.open(zips[0]), tree.size(zips[0]))
    if not inner.paths():
        raise UnreadableArchive(
            f"The archive {inner.name} holds no files.", "Download the archive again."
        )
    return with_nested(inner)


def _some(names: Sequence[str]) -> str:
    return ", ".join(names[:3]) + (" and more" if len(names) > 3 else "")
