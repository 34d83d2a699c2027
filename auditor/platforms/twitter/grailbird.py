"""The tweet archive of 2012 to 2019 ("Grailbird"): monthly files, or tweets.csv without them."""

from __future__ import annotations

import csv
import io
from collections.abc import Iterator

from auditor.archive.decoding import moment
from auditor.models import Audience, Author, Item, Problem, Surface
from auditor.platforms.twitter.export import ExportFile, unescaped
from auditor.platforms.twitter.tweets import PUBLIC_BASIS

_COLUMNS = {"tweet_id", "timestamp", "text"}


def table(file: ExportFile) -> Iterator[Item | Problem]:
    """tweets.csv, for archives whose monthly files were taken out; quoted, with line breaks."""
    with file.export.tree.open(file.path) as stream:
        lines = io.TextIOWrapper(stream, "utf-8-sig", errors="replace", newline="")
        rows = csv.DictReader(lines)
        if not set(rows.fieldnames or ()) >= _COLUMNS:
            yield file.problem("The table has other columns than X's table of tweets.")
            return
        for number, row in enumerate(rows, 2):
            try:
                yield _item(file, f"row {number}", row)
            except (ValueError, TypeError, AttributeError):
                yield file.problem("This row is not in a form that is known.", f"row {number}")


def _item(file: ExportFile, pointer: str, row: dict[str, str]) -> Item:
    if not row["tweet_id"].isdigit():
        raise ValueError
    is_retweet = bool(row.get("retweeted_status_id"))
    surface = Surface.REPLY if row.get("in_reply_to_user_id") else Surface.POST
    return file.item(
        Surface.REPOST if is_retweet else surface,
        pointer,
        unescaped(row["text"]),
        native_id=row["tweet_id"],
        at=moment(row["timestamp"]),
        author=Author.OTHER if is_retweet else Author.OWNER,
        audience=Audience.PUBLIC,
        audience_basis=PUBLIC_BASIS,
        urls=tuple(dict.fromkeys(filter(None, (row.get("expanded_urls") or "").split(",")))),
        thread=row.get("in_reply_to_status_id") or row["tweet_id"],
        permalink=f"https://x.com/i/web/status/{row['tweet_id']}",
        truncated=is_retweet and row["text"].endswith(("…", "...")),
    )
