"""How fast exports are read, and in how much memory.

    python -m benchmarks.reading [--megabytes 500] [--files 100000] [KIND ...]

Makes up exports in a temporary folder (the same ones each time), reads each in a process of its
own, from opening to the last record and the ledger, and prints a table. Kinds:

    tweets     one tweets.js of --megabytes in a zip file
    minified   the same without a line break
    old        the same as exports of 2018 print it
    messages   one direct-messages.js of --megabytes in a zip file
    pictures   a folder of --files small pictures, each with its post
    folders    a zip file of --files small Instagram conversations
"""

from __future__ import annotations

import argparse
import io
import json
import random
import resource
import subprocess
import sys
import tempfile
import time
import zipfile
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

WORDS = "rain tea garden bus queue morning kettle river lamp bread winter song cat hill".split()
ID = 1_600_000_000_000_000_000
HEADINGS = ("export", "MB", "files", "items", "s", "MB/s", "peak RSS, MB")
START = "window.YTD.{}.part0 = ["


def main() -> None:
    """Print the table."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("kinds", nargs="*", metavar="KIND", help=", ".join(EXPORTS))
    parser.add_argument("--megabytes", type=int, default=500)
    parser.add_argument("--files", type=int, default=100_000)
    parser.add_argument("--make", type=Path, help=argparse.SUPPRESS)
    parser.add_argument("--measure", type=Path, help=argparse.SUPPRESS)
    options = parser.parse_args()
    if options.make:
        made = EXPORTS[options.kinds[0]](options.make, options.megabytes, options.files)
        sys.stdout.write(f"{made}\n")
        return
    if options.measure:
        sys.stdout.write(f"{measured(options.measure)}\n")
        return
    for line in (" | ".join(HEADINGS), " | ".join("---" for _ in HEADINGS)):
        sys.stdout.write(f"| {line} |\n")
    for kind in options.kinds or EXPORTS:
        with tempfile.TemporaryDirectory() as folder:
            sizes = (f"--megabytes={options.megabytes}", f"--files={options.files}")
            path = in_own_process(kind, f"--make={folder}", *sizes)
            sys.stdout.write(f"| {kind} {in_own_process(f'--measure={path}')}\n")
            sys.stdout.flush()


def in_own_process(*arguments: str) -> str:
    """What this module prints; a process starts with the memory peak of the one that made it."""
    command = [sys.executable, "-m", "benchmarks.reading", *arguments]
    done = subprocess.run(command, check=True, capture_output=True, text=True)  # noqa: S603
    return done.stdout.strip()


def measured(path: Path) -> str:
    """Cells of one row: what was read, the processor's seconds, and the most memory held."""
    from auditor.archive import open_tree
    from auditor.coverage import Ledger
    from auditor.platforms import read_export, reader_for

    begun = time.process_time()
    tree = open_tree(path)
    ledger = Ledger()
    items = sum(map(ledger.enter, read_export(reader_for(tree), tree)))
    seconds = time.process_time() - begun
    problems = ledger.problems()
    if problems:
        sys.exit(f"{len(problems)} problems, the first: {problems[0].message}")
    size = sum(map(tree.size, tree.paths())) / 1e6
    peak = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024
    cells = (f"{size:.0f}", f"{len(tree.paths()):,}", f"{items:,}", f"{seconds:.1f}")
    return f"| {' | '.join(cells)} | {size / seconds:.0f} | {peak:.0f} |"


def posts(chance: random.Random) -> Iterator[dict[str, Any]]:
    """Posts of the usual size, some of them answers, some with links."""
    number = ID
    while True:
        number += chance.randrange(1, 1 << 30)
        text = " ".join(chance.choices(WORDS, k=chance.randrange(4, 30)))
        person = {"name": "A Name", "screen_name": "a_name", "id_str": str(number % 20_011)}
        link = {"url": "https://t.co/AAAAAAAAAA", "expanded_url": "https://example.org/some/page"}
        people = [{**person, "indices": ["0", "7"], "id": person["id_str"]}]
        linked = number % 3 == 0
        yield {
            "edit_info": {
                "initial": {
                    "editTweetIds": [str(number)],
                    "editableUntil": "2022-12-06T05:00:00.000Z",
                    "editsRemaining": "5",
                    "isEditEligible": True,
                }
            },
            "retweeted": False,
            "source": '<a href="https://example.org" rel="nofollow">Web App</a>',
            "entities": {
                "hashtags": [],
                "symbols": [],
                "user_mentions": people if number % 2 else [],
                "urls": [{**link, "indices": ["1", "24"]}] if linked else [],
            },
            "display_text_range": ["0", str(len(text))],
            "favorite_count": "3",
            "id_str": str(number),
            "truncated": False,
            "retweet_count": "0",
            "id": str(number),
            "created_at": f"Tue Dec {number % 28 + 1:02} 04:30:{number % 60:02} +0000 2022",
            "favorited": False,
            "full_text": f"{text} &amp; more{' https://t.co/AAAAAAAAAA' if linked else ''}",
            "lang": "en",
        }


def conversations(chance: random.Random) -> Iterator[dict[str, Any]]:
    """Conversations of twenty to a thousand messages."""
    number = ID
    while True:
        messages = []
        for _ in range(chance.choice((20, 100, 1000))):
            number += chance.randrange(1, 1 << 30)
            message = {
                "recipientId": "123",
                "reactions": [],
                "urls": [],
                "text": " ".join(chance.choices(WORDS, k=chance.randrange(2, 20))),
                "mediaUrls": [],
                "senderId": "45",
                "id": str(number),
                "createdAt": "2023-01-02T03:04:05.678Z",
            }
            messages.append({"messageCreate": message})
        yield {"conversationId": f"45-{number % 10**9}", "messages": messages}


def file_of(
    records: Iterator[dict[str, Any]], wrapper: str, size: int, style: str
) -> Iterator[bytes]:
    """A file of X of about `size` bytes, in the style of its years."""
    start, between, end = {
        "lines": ("\n  ", ",\n  ", "\n]"),
        "minified": ("", ",", "]"),
        "inline": (" ", ", ", " ]"),
    }[style]
    written, first = 0, True
    yield START.format(wrapper).encode()
    for record in records:
        value = {wrapper: record} if wrapper else record
        text = json.dumps(value, indent=None if style == "minified" else 2)
        if style == "lines":
            text = text.replace("\n", "\n  ")
        data = f"{start if first else between}{text}".encode()
        first = False
        written += len(data)
        yield data
        if written >= size:
            break
    yield end.encode()


def one_file(
    name: str, wrapper: str, make: Callable[[random.Random], Iterator[Any]], style: str
) -> Callable[[Path, int, int], Path]:
    """A maker of a zip file that holds one large file."""

    def write(folder: Path, megabytes: int, _: int) -> Path:
        records = make(random.Random(1))  # noqa: S311 - the same export each time
        path = folder / "export.zip"
        with (
            zipfile.ZipFile(path, "w", zipfile.ZIP_DEFLATED, compresslevel=1) as archive,
            archive.open(name, "w", force_zip64=True) as stream,
        ):
            for data in file_of(records, wrapper, megabytes * 1_000_000, style):
                stream.write(data)
        return path

    return write


def pictures(folder: Path, _: int, files: int) -> Path:
    """A folder of small pictures, two to a post."""
    from PIL import Image

    stream = io.BytesIO()
    Image.new("RGB", (16, 16)).save(stream, "JPEG")
    media = folder / "export" / "data" / "tweets_media"
    media.mkdir(parents=True)
    some = posts(random.Random(1))  # noqa: S311 - the same export each time
    chosen = [next(some) for _ in range(files // 2)]
    for post in chosen:
        for number in range(2):
            (media / f"{post['id_str']}-{number}.jpg").write_bytes(stream.getvalue())
    text = json.dumps([{"tweet": post} for post in chosen], indent=2)
    (media.parent / "tweets.js").write_text(f"window.YTD.tweets.part0 = {text}", "utf-8")
    return folder / "export"


def folders(folder: Path, _: int, files: int) -> Path:
    """A zip file of Instagram conversations of two messages."""
    path = folder / "export.zip"
    with zipfile.ZipFile(path, "w", zipfile.ZIP_DEFLATED, compresslevel=1) as archive:
        for number in range(files):
            messages = [
                {"sender_name": "A Name", "timestamp_ms": 1_700_000_000_000 + at, "content": "tea"}
                for at in range(2)
            ]
            value = {"participants": [{"name": "A Name"}], "messages": messages, "title": "A Name"}
            name = f"your_instagram_activity/messages/inbox/aname_{number}/message_1.json"
            archive.writestr(name, json.dumps(value))
    return path


EXPORTS: dict[str, Callable[[Path, int, int], Path]] = {
    "tweets": one_file("data/tweets.js", "tweet", posts, "lines"),
    "minified": one_file("data/tweets.js", "tweet", posts, "minified"),
    "old": one_file("tweet.js", "", posts, "inline"),
    "messages": one_file("data/direct-messages.js", "dmConversation", conversations, "lines"),
    "pictures": pictures,
    "folders": folders,
}

if __name__ == "__main__":
    main()
