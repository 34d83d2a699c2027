"""Reads a handful of files as a Twitter/X export."""

from __future__ import annotations

import io
import zipfile
from collections.abc import Mapping
from pathlib import Path
from typing import Any

from auditor.archive.nested import with_nested
from auditor.archive.tree import Tree
from auditor.archive.zips import ZipTree
from auditor.models import Item, Problem
from auditor.platforms.twitter import TwitterReader
from tests.contracts.layouts_twitter_shapes import account, js, wrapped

ACCOUNT = {"data/account.js": js("account.part0", account())}


def tree_of(files: Mapping[str, bytes]) -> Tree:
    """The files as a tree that never touches the disk."""
    stream = io.BytesIO()
    with zipfile.ZipFile(stream, "w") as archive:
        for name, data in files.items():
            archive.writestr(name, data)
    return with_nested(ZipTree(Path("export.zip"), stream, len(stream.getvalue())))


def items(files: Mapping[str, bytes]) -> list[Item]:
    """All items; a Problem fails the test."""
    records = list(TwitterReader().read(tree_of(ACCOUNT | dict(files))))
    assert [record.message for record in records if isinstance(record, Problem)] == []
    return [record for record in records if isinstance(record, Item)]


def problems(files: Mapping[str, bytes]) -> list[Problem]:
    """All problems."""
    records = TwitterReader().read(tree_of(ACCOUNT | dict(files)))
    return [record for record in records if isinstance(record, Problem)]


def post(record: Mapping[str, Any], *others: Mapping[str, Any]) -> Item:
    """The item of the first of some posts."""
    return items({"data/tweets.js": js("tweets.part0", wrapped("tweet", record, *others))})[0]
