"""The tweet archive of 2012 to 2019 ("Grailbird"): its table of posts.

Its monthly files hold posts like those of every later archive (`tweets.py`). tweets.csv holds
the same posts once more; it is read as well, for months that were taken out.
"""

from __future__ import annotations

import csv
import io
from collections.abc import Iterator

from auditor.archive.decoding import moment
from auditor.errors import ArchiveError
from auditor.models import Author, Item, Problem, Surface
from auditor.platforms.twitter.export import ExportFile, unescaped
from auditor.platforms.twitter.tweets import RETWEET

COLUMNS = frozenset(("tweet_id", "timestamp", "text"))
_NOT_UNDERSTOOD = (ValueError, TypeError, AttributeError, KeyError)


def table(file: ExportFile) -> Iterator[Item | Problem]:
    """Rows of the table; fields are quoted and can hold line breaks."""
    try:
        with file.export.tree.open(file.path) as stream:
            lines = io.TextIOWrapper(stream, "utf-8-sig", errors="replace", newline="")
            rows = csv.DictReader(lines, strict=True)
            if not set(rows.fieldnames or ()) >= COLUMNS:
                yield file.problem("The table has other columns than X's table of tweets.")
                return
            yield from _items(file, rows)
    except csv.Error:
        yield file.problem("The table is damaged and could not be read.")
    except (ArchiveError, OSError):
        yield file.problem("The file is damaged and could not be read to its end.")


def _items(file: ExportFile, rows: csv.DictReader[str]) -> Iterator[Item | Problem]:
    while True:
        pointer = f"row {file.seen + 2}"
        try:
            item = _item(file, pointer, next(rows))
        except StopIteration:
            return
        except (*_NOT_UNDERSTOOD, csv.Error):
            file.seen += 1
            yield file.problem("This row is damaged, or not in a form that is known.", pointer)
        else:
            file.seen += 1
            yield item


def _item(file: ExportFile, pointer: str, row: dict[str, str]) -> Item:
    number, raw = row["tweet_id"], row["text"]
    if not number.isdigit():
        raise ValueError
    # The monthly files tell repeats by their text too, and both must give the same reference.
    is_retweet = RETWEET.match(raw) is not None
    surface = Surface.REPLY if row.get("in_reply_to_user_id") else Surface.POST
    audience, basis = file.export.audience_of(surface)
    return file.item(
        Surface.REPOST if is_retweet else surface,
        pointer,
        unescaped(raw.replace("&quot;", '"').replace("&#39;", "'")),
        native_id=number,
        at=moment(row["timestamp"]),
        author=Author.OTHER if is_retweet else Author.OWNER,
        audience=audience,
        audience_basis=basis,
        urls=tuple(dict.fromkeys(filter(None, (row.get("expanded_urls") or "").split(",")))),
        thread=row.get("in_reply_to_status_id") or number,
        permalink=f"https://x.com/i/web/status/{number}",
        truncated=is_retweet and raw.rstrip().endswith(("…", "...")),
    )
