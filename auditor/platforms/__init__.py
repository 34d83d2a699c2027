"""One reader a platform; what Facebook and Instagram share stands in `meta/`."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

from auditor.archive import UnionTree
from auditor.archive.tree import Tree
from auditor.errors import UnrecognisedArchive
from auditor.models import Coverage, FileStatus, Item, Problem, Source
from auditor.platforms.base import Reader, Record
from auditor.platforms.facebook import FacebookReader
from auditor.platforms.instagram import InstagramReader
from auditor.platforms.picture_facts import with_picture_facts
from auditor.platforms.sweep import MAX_BYTES, TEXT_FILE, sweep
from auditor.platforms.twitter import TwitterReader

READERS: tuple[Reader, ...] = (TwitterReader(), FacebookReader(), InstagramReader())

_PICTURE = re.compile(
    r"\.(?:jpe?g|png|gif|webp|heic|bmp|tiff?|svg|mp4|mov|m4v|webm|avi|3gp|mp3|m4a|aac|ogg|opus|wav"
    r"|pdf|docx?|xlsx?|ico|woff2?|ttf|css|ts)$",
    re.IGNORECASE,
)


def reader_for(tree: Tree) -> Reader:
    """The reader that knows this export. Raises UnrecognisedArchive when none does."""
    for reader in READERS:
        if reader.recognises(tree):
            return reader
    known = ", ".join(reader.label for reader in READERS)
    raise UnrecognisedArchive(
        f"The archive {tree.name} is not an export that auditor knows.",
        f"It reads exports of {known}: the zip file as the platform sent it, or the whole folder "
        "that it unpacks to. `auditor platforms` says how to request one.",
    )


def group(trees: Sequence[Tree]) -> list[tuple[Reader, Tree]]:
    """Each account's export with its reader: the parts of one account joined, others apart.

    A part that does not name its owner belongs to the only account of its platform, or stands
    for itself when there are several.
    """
    parts: dict[tuple[str, str], list[Tree]] = {}
    readers: dict[str, Reader] = {}
    for tree in trees:
        reader = reader_for(tree)
        account = reader.account(tree)
        readers[reader.platform] = reader
        owner = account.native_id or account.handle or account.name
        parts.setdefault((reader.platform, owner), []).append(tree)
    for platform in readers:
        owners = [owner for known, owner in parts if known == platform]
        if "" in owners and len(owners) == 2:
            nameless = parts.pop((platform, ""))
            owner = next(filter(None, owners))
            parts[platform, owner] += nameless
    return [
        (readers[platform], trees[0] if len(trees) == 1 else UnionTree(trees))
        for (platform, _), trees in parts.items()
    ]


def read_export(reader: Reader, tree: Tree) -> Iterator[Record]:
    """Everything that an export holds, and exactly one Coverage for every file of it.

    A reader that fails in the middle loses nothing but what it could not read: the rest is
    swept, and the failure is a Problem.
    """
    covered: set[str] = set()
    records: dict[str, int] = {}
    try:
        for record in reader.read(tree):
            if isinstance(record, Coverage):
                covered.add(record.file)
            else:
                records[record.source.file] = records.get(record.source.file, 0) + 1
            yield with_picture_facts(tree, record) if isinstance(record, Item) else record
    except Exception as error:
        yield Problem(
            Source(tree.name, ""),
            f"The reader for {reader.label} stopped ({type(error).__name__}); files after that "
            "were only searched for words.",
        )
    for path in tree.paths():
        if path not in covered:
            yield from _unclaimed(reader, tree, path, records.get(path, 0))


def _unclaimed(reader: Reader, tree: Tree, path: str, given: int) -> Iterator[Record]:
    coverage = Coverage(
        archive=tree.archive_of(path), file=path, status=FileStatus.SKIPPED, records=given
    )
    if _PICTURE.search(path):
        yield _with(coverage, FileStatus.SKIPPED, "media", "not looked into; see the pictures list")
    elif tree.size(path) == 0:
        yield _with(coverage, FileStatus.SKIPPED, "empty file", "holds no data")
    elif not TEXT_FILE.search(path):
        yield _with(coverage, FileStatus.UNREAD, "unknown", "of a kind that auditor does not know")
    elif tree.size(path) > MAX_BYTES:
        yield _with(coverage, FileStatus.UNREAD, "unknown", "too large for a layout not known")
    else:
        count, failed = given, False
        for record in sweep(tree, path, reader.platform):
            count += 1
            failed = failed or isinstance(record, Problem)
            yield record
        status = FileStatus.UNREAD if failed else FileStatus.READ
        reason = "damaged" if failed else "layout not known: searched for words"
        yield Coverage(
            archive=coverage.archive,
            file=path,
            status=status,
            kind="unknown",
            reason=reason,
            records=count,
        )


def _with(coverage: Coverage, status: FileStatus, kind: str, reason: str) -> Coverage:
    return Coverage(
        archive=coverage.archive,
        file=coverage.file,
        status=status,
        kind=kind,
        reason=reason,
        records=coverage.records,
    )


__all__ = ["READERS", "Item", "group", "read_export", "reader_for"]
