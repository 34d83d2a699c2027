"""The reader of Twitter/X exports, of every generation from 2012 to 2026."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

from auditor.archive.tree import Tree
from auditor.models import Account, Coverage, FileStatus, Item, Problem, Source
from auditor.platforms.base import Record
from auditor.platforms.layouts import Layout, layout_for
from auditor.platforms.twitter import tweets
from auditor.platforms.twitter.account import Manifest, account_of, is_protected, manifest_of
from auditor.platforms.twitter.export import PLATFORM, Export, ExportFile
from auditor.platforms.twitter.table import LAYOUTS, NOTES_LAYOUT

_SIGNS = re.compile(
    r"(?:#\d+/)?(?:data/(?:manifest|account|tweets?|like|follower)\.js"
    r"|data/js/(?:tweet_index|tweets/\d{4}_\d\d)\.js"
    r"|(?:account|tweet|like|direct-message|follower)\.js)"
)
# Names of people come from posts, so files of posts are read before files of numbers.
_FIRST = ("posts", "posts of a month", "table of posts", "posts to communities", "deleted posts")

_HOW_TO_REQUEST = (
    "Open x.com in a browser, then More > Settings and privacy > Your account > Download an "
    "archive of your data.",
    "Confirm your password and the code that X sends you, then choose Request archive.",
    "X writes to you when it is ready, usually within one to three days.",
    "Download the zip file, all parts if there are several, and do not unpack it.",
)
_NEVER_INCLUDED = (
    "X's export does not hold replies of others, posts that you quoted, bookmarks, drafts, polls' "
    "options or descriptions of pictures.",
    "Reposts are cut at 140 characters; the rest is only on X.",
    "Encrypted messages (X Chat, since 2025) are not in the export.",
    "It does not say which posts were public and which were seen by followers only.",
    "Posts deleted more than two weeks before the export are not in it.",
)


class TwitterReader:
    """Reads what X gives out as "your archive"."""

    platform = PLATFORM
    label = "Twitter/X"

    @property
    def layouts(self) -> Sequence[Layout]:
        """The path table."""
        return LAYOUTS

    @property
    def how_to_request(self) -> Sequence[str]:
        """How to ask X for a complete export, as the site was in 2026."""
        return _HOW_TO_REQUEST

    @property
    def never_included(self) -> Sequence[str]:
        """What X leaves out of every export."""
        return _NEVER_INCLUDED

    def recognises(self, tree: Tree) -> bool:
        """By names of files that only X's exports have."""
        if "tweets.csv" in tree:
            return True
        return any(_SIGNS.fullmatch(path) for path in tree.paths())

    def account(self, tree: Tree) -> Account:
        """Whose export it is: account.js, the manifest, or the details of the oldest archives."""
        return account_of(tree)

    def read(self, tree: Tree) -> Iterator[Record]:
        """Everything, files of posts first."""
        export = Export(tree=tree, account=account_of(tree), protected=is_protected(tree))
        export.index_media()
        manifest = manifest_of(tree)
        has_months = any(path.startswith("data/js/tweets/") for path in tree.paths())
        known = [(path, layout_for(LAYOUTS, path)) for path in tree.paths()]
        for path, layout in known:
            if layout is NOTES_LAYOUT:
                tweets.read_notes(ExportFile(export, path))
        for path, layout in sorted(known, key=lambda pair: _order(pair[1])):
            if layout is None:
                continue
            if layout.parse is None or (has_months and path == "tweets.csv"):
                skipped = layout.skipped or "the same posts are read from the monthly files"
                yield _coverage(tree, path, layout, FileStatus.SKIPPED, skipped)
            else:
                yield from _read_file(ExportFile(export, path), layout, manifest)
        yield from _missing(tree, manifest)


def _order(layout: Layout | None) -> bool:
    return layout is None or layout.kind not in _FIRST


def _read_file(file: ExportFile, layout: Layout, manifest: Manifest) -> Iterator[Record]:
    assert layout.parse is not None
    records = 0
    broken: Problem | None = None
    for record in layout.parse(file):
        records += isinstance(record, Item | Problem)
        broken = record if isinstance(record, Problem) else broken
        yield record
    stated = manifest.counts.get(file.path)
    if stated is not None and stated != records and layout.surface != "direct_message":
        yield file.problem(f"X says that this file holds {stated} records; {records} were found.")
        records += 1
    status = FileStatus.READ if records or broken is None else FileStatus.UNREAD
    yield _coverage(file.export.tree, file.path, layout, status, "", records)


def _missing(tree: Tree, manifest: Manifest) -> Iterator[Problem]:
    for path, count in manifest.counts.items():
        layout = layout_for(LAYOUTS, path)
        if count and path not in tree and layout and layout.parse:
            yield Problem(
                Source(tree.name, path),
                f"X lists this file with {count} records, but it is not in the archive.",
            )


def _coverage(
    tree: Tree, path: str, layout: Layout, status: FileStatus, reason: str, records: int = 0
) -> Coverage:
    return Coverage(
        archive=tree.archive_of(path),
        file=path,
        status=status,
        kind=layout.kind,
        reason=reason,
        records=records,
    )
