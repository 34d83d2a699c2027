"""The reader of Twitter/X exports, of every generation from 2012 to 2026."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

from auditor.archive.tree import Tree
from auditor.errors import ArchiveError
from auditor.models import Account, FileStatus, Item, Problem
from auditor.platforms.base import Record
from auditor.platforms.covering import Outcome, covered
from auditor.platforms.layouts import Layout, layout_for
from auditor.platforms.twitter import notes, other
from auditor.platforms.twitter.account import account_of, is_protected
from auditor.platforms.twitter.completeness import Manifests, manifests_of, missing
from auditor.platforms.twitter.export import PLATFORM, Export, ExportFile, plain
from auditor.platforms.twitter.grailbird import COLUMNS
from auditor.platforms.twitter.table import LAYOUTS

# Files at the root of exports of 2018 and 2019; later ones stand below data/.
_AT_ROOT = re.compile(
    r"(?:tweet|like|direct-message|direct-message-group|follower|following|account|profile|contact|"
    r"saved-search|block|mute|moment|screen-name-change|lists-(?:created|member|subscribed)|"
    r"ad-impressions|ad-engagements|ip-audit|ni-devices|personalization)(?:-part\d+)?\.js"
)
# Names of people come from posts, so files of posts are read before files of numbers; posts to
# the Circle stand among the others too, without a sign, so their own file comes first.
_FIRST = (
    "posts to the Circle",
    "posts",
    "posts of a month",
    "table of posts",
    "posts to communities",
    "deleted posts",
)

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
    "It does not say which posts were public and which were seen by followers or a Circle only.",
    "Posts deleted more than two weeks before the export are not in it.",
    "It names followers, and the people you exchanged messages with, by number only; auditor knows "
    "the names of those whom your posts mention.",
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
        """By the names of files that only X's exports have; any one of them is enough."""
        if any(map(_is_sign, tree.paths())):
            return True
        return "tweets.csv" in tree and _has_columns(tree, "tweets.csv")

    def account(self, tree: Tree) -> Account:
        """Whose export it is: account.js, the manifest, or the details of the oldest archives."""
        return account_of(tree)

    def read(self, tree: Tree) -> Iterator[Record]:
        """Everything, files of posts first."""
        export = Export(tree=tree, account=account_of(tree), protected=is_protected(tree))
        export.index_media()
        manifests = manifests_of(tree)
        known = [(path, layout_for(LAYOUTS, path)) for path in _readable(tree)]
        for path, layout in known:
            _read_ahead(ExportFile(export, path), layout)
        for path, layout in sorted(known, key=lambda pair: _order(pair, manifests)):
            if layout is not None:
                yield from _read_file(ExportFile(export, path), layout, manifests)
        yield from missing(tree, manifests, LAYOUTS)


def _is_sign(path: str) -> bool:
    name = plain(path)
    if name.startswith("data/"):
        return name.endswith(".js") and layout_for(LAYOUTS, name) is not None
    return _AT_ROOT.fullmatch(name) is not None


def _readable(tree: Tree) -> Iterator[str]:
    """Paths that a row of the table can know; media, most of a large export, are not among them."""
    return (path for path in tree.paths() if "_media/" not in path)


def _has_columns(tree: Tree, path: str) -> bool:
    """Whether a table is X's; others use the name as well."""
    try:
        with tree.open(path) as stream:
            header = stream.readline(4096).decode("utf-8-sig", "replace")
    except (ArchiveError, OSError):
        return False
    return {name.strip(' "\r\n') for name in header.split(",")} >= COLUMNS


def _read_ahead(file: ExportFile, layout: Layout | None) -> None:
    """What has to be known before the posts are read."""
    if layout and layout.kind in ("long posts", "deleted long posts"):
        notes.read_notes(file)
    elif plain(file.path).endswith("article-metadata.js"):
        other.read_drafts(file)


def _order(pair: tuple[str, Layout | None], manifests: Manifests) -> tuple[int, bool, str]:
    """Posts first; a file that the manifest names before one that an older export left there."""
    path, layout = pair
    rank = _FIRST.index(layout.kind) if layout and layout.kind in _FIRST else len(_FIRST)
    return rank, not manifests.lists(path), path


def _read_file(file: ExportFile, layout: Layout, manifests: Manifests) -> Iterator[Record]:
    """The records of a file, and a Problem when they are not as many as X says."""

    def read(outcome: Outcome) -> Iterator[Item | Problem]:
        assert layout.parse is not None
        yield from layout.parse(file)
        stated = manifests.stated(file.export.tree, file.path)
        # X counts rows of some files and what stands in the rows of others.
        if stated is not None and stated not in (file.seen, outcome.items):
            yield file.problem(
                f"X says that this file holds {stated} records; {file.seen} were found."
            )
        if outcome.problems and not outcome.items:
            outcome.status = FileStatus.UNREAD
            outcome.reason = "damaged, or in a form that is not known"

    return covered(file.export.tree, file.path, layout, read)
