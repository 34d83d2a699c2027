"""The separate export of end-to-end encrypted chats: one JSON file a thread, at the root."""

from __future__ import annotations

from collections.abc import Iterator

from auditor.archive.tree import Tree
from auditor.errors import ArchiveError
from auditor.models import Item, Problem
from auditor.platforms.facebook.files import NOTHING_FOUND, ExportFile, says_something
from auditor.platforms.meta.files import documents
from auditor.platforms.meta.messages import document_messages

ENCRYPTED_PATH = r"(?:messages/)?[^/]+_\d+\.json"
_BEGINNING = 4096


def encrypted(file: ExportFile) -> Iterator[Item | Problem]:
    """A thread of encrypted chats, or what another file of such a name holds."""
    for document in documents(file):
        if isinstance(document, dict) and "messages" in document:
            yield from document_messages(file, document)
        elif says_something(document):
            yield file.problem(NOTHING_FOUND)


def is_encrypted_thread(tree: Tree, path: str) -> bool:
    """Whether a file at the root is a thread of that export, by how it begins."""
    try:
        with tree.open(path) as stream:
            head = stream.read(_BEGINNING)
    except (ArchiveError, OSError):
        return False
    return b'"participants"' in head and (b'"threadName"' in head or b'"messages"' in head)
