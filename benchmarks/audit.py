"""A whole audit: a zip file of ordinary posts in, judged exposures out, and the memory it takes.

    python -m benchmarks.audit [--posts 200000] [--clients 2000]

Makes up a Twitter archive and a client list (the same ones each time), audits it in a process of
its own, and prints a table: what a user waits for, with every reader, detector and the judging.
"""

from __future__ import annotations

import argparse
import json
import resource
import subprocess
import sys
import tempfile
import time
import zipfile
from pathlib import Path

FIRST_ID = 1_600_000_000_000_000_000
HEADINGS = ("posts", "clients", "MB", "s", "posts/s", "exposures", "peak RSS, MB")


def main() -> None:
    """Print the table."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--posts", type=int, default=200_000)
    parser.add_argument("--clients", type=int, default=2_000)
    parser.add_argument("--measure", type=Path, help=argparse.SUPPRESS)
    options = parser.parse_args()
    if options.measure:
        sys.stdout.write(measured(options.measure, options.clients))
        return
    with tempfile.TemporaryDirectory() as folder:
        archive = made(Path(folder), options.posts)
        command = [sys.executable, "-m", "benchmarks.audit", f"--measure={archive}"]
        command.append(f"--clients={options.clients}")
        done = subprocess.run(command, check=True, capture_output=True, text=True)  # noqa: S603
    for cells in (" | ".join(HEADINGS), " | ".join("---" for _ in HEADINGS), done.stdout):
        sys.stdout.write(f"| {cells} |\n")


def made(folder: Path, count: int) -> Path:
    """An archive of so many ordinary posts, as X zips it."""
    from benchmarks.matching_text import posts

    path = folder / "twitter.zip"
    account = [{"account": {"username": "ordinary", "accountId": "1"}}]
    with zipfile.ZipFile(path, "w", zipfile.ZIP_DEFLATED) as archive:
        archive.writestr("data/account.js", f"window.YTD.account.part0 = {json.dumps(account)}")
        with archive.open("data/tweets.js", "w") as file:
            file.write(b"window.YTD.tweets.part0 = [\n")
            for number, text in enumerate(posts(count)):
                tweet = {
                    "id_str": str(FIRST_ID + number),
                    "created_at": f"Tue Dec 06 04:{number // 60 % 60:02}:00 +0000 2022",
                    "full_text": text,
                }
                comma = b",\n" if number else b""
                file.write(comma + json.dumps({"tweet": tweet}, indent=2).encode())
            file.write(b"\n]")
    return path


def measured(archive: Path, clients: int) -> str:
    """The cells of the row: the processor's seconds of the audit alone, the peak of the process."""
    from auditor import identifiers, pipeline
    from benchmarks import matching_text

    index = identifiers.index_of_clients(matching_text.clients(clients))
    begun = time.process_time()
    audit = pipeline.audit([archive], index)
    seconds = time.process_time() - begun
    peak = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024
    with zipfile.ZipFile(archive) as opened:
        size = sum(member.file_size for member in opened.infolist()) / 1e6
    cells = (
        f"{audit.items_read:,}",
        f"{clients:,}",
        f"{size:.0f}",
        f"{seconds:.1f}",
        f"{audit.items_read / seconds:,.0f}",
        f"{len(audit.exposures):,}",
        f"{peak:.0f}",
    )
    return " | ".join(cells)


if __name__ == "__main__":
    main()
