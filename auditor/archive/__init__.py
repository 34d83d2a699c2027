"""An export, zip or folder, as one read-only tree; limits; decoding of its files."""

from auditor.archive.container import open_tree
from auditor.archive.union import UnionTree

__all__ = ["UnionTree", "open_tree"]
