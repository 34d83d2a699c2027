"""Whether an export is whole: what X says that it holds, against what is there.

The manifest (since 2020) counts the records of every file. Archives of 2012 to 2019 list their
months. Parts of large files are numbered.
"""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Iterator

from msgspec import Struct

from auditor.archive.tree import Tree
from auditor.models import Problem, Source
from auditor.platforms.layouts import Layout, layout_for
from auditor.platforms.twitter.account import document, text
from auditor.platforms.twitter.export import plain

_PART = re.compile(r"(.+?)-part(\d{1,4})\.js")


class Manifest(Struct, frozen=True):
    """What one archive's manifest.js states: how many records each file holds."""

    archive: str
    counts: dict[str, int]
    is_part: bool = False


class Manifests(Struct, frozen=True):
    """The manifests of all archives of one account."""

    all: tuple[Manifest, ...]

    def stated(self, tree: Tree, path: str) -> int | None:
        """The records of a file as X counted them; None when nothing is stated for it."""
        archive, name = tree.archive_of(path), plain(path)
        for manifest in self.all:
            if manifest.archive == archive or len(self.all) == 1:
                return manifest.counts.get(name)
        return None

    def lists(self, path: str) -> bool:
        """Whether X names the file; one that it does not name was left there by an older export."""
        return any(plain(path) in manifest.counts for manifest in self.all)


def manifests_of(tree: Tree) -> Manifests:
    """Every data/manifest.js that can be read."""
    found = []
    for path in tree.paths():
        if plain(path) != "data/manifest.js":
            continue
        manifest = document(tree, path)
        if isinstance(manifest, dict):
            about = manifest.get("archiveInfo")
            is_part = isinstance(about, dict) and about.get("isPartialArchive") is True
            found.append(Manifest(tree.archive_of(path), _counts(manifest), is_part))
    return Manifests(tuple(found))


def _counts(manifest: dict[str, object]) -> dict[str, int]:
    types = manifest.get("dataTypes")
    counts: dict[str, int] = {}
    for kind in types.values() if isinstance(types, dict) else ():
        files = kind.get("files") if isinstance(kind, dict) else None
        for file in files if isinstance(files, list) else ():
            count = text(file.get("count")) if isinstance(file, dict) else ""
            if count.isdecimal() and len(count) < 16:
                counts[text(file.get("fileName"))] = int(count)
    return counts


def missing(tree: Tree, manifests: Manifests, table: tuple[Layout, ...]) -> Iterator[Problem]:
    """A Problem for everything that must have been in the export and is not in the tree."""
    there = {plain(path) for path in tree.paths()}
    reported: set[str] = set()
    for manifest in manifests.all:
        for path, count in manifest.counts.items():
            layout = layout_for(table, path)
            if count and path not in there and path not in reported and layout and layout.parse:
                reported.add(path)
                source = Source(manifest.archive, path)
                yield Problem(
                    source, f"X lists this file with {count} records, but it is not in the archive."
                )
    yield from _missing_parts(tree, there, reported)
    yield from _missing_months(tree, there)
    archives = {tree.archive_of(path) for path in tree.paths()}
    if len(archives) == 1 and any(manifest.is_part for manifest in manifests.all):
        yield Problem(
            Source(tree.name, "data/manifest.js"),
            "X says that this archive is only one of several parts. Give all parts together.",
        )


def _missing_parts(tree: Tree, there: set[str], reported: set[str]) -> Iterator[Problem]:
    highest: defaultdict[str, int] = defaultdict(int)
    for path in there:
        if match := _PART.fullmatch(path):
            highest[match[1]] = max(highest[match[1]], int(match[2]))
    for base, last in sorted(highest.items()):
        names = [f"{base}.js", *(f"{base}-part{number}.js" for number in range(1, last))]
        for name in names:
            if name not in there and name not in reported:
                yield Problem(
                    Source(tree.name, name),
                    "A later part of this file is there, but this part is not in the archive.",
                )


def _missing_months(tree: Tree, there: set[str]) -> Iterator[Problem]:
    index = document(tree, "data/js/tweet_index.js")
    for month in index if isinstance(index, list) else ():
        name = text(month.get("file_name")) if isinstance(month, dict) else ""
        if name and name not in there and "tweets.csv" not in there:
            yield Problem(
                Source(tree.name, name), "The archive lists this month, but it does not hold it."
            )
