"""Run detection and judging over labelled rows: JSON Lines in, findings out.

    python benchmarks/evaluate.py POSTS.jsonl CLIENTS.csv -o findings.jsonl

A row has `id, platform, surface, created_at, audience, text`; a finding line has
`id, severity, client_ids, codes`. Rows stand for what a reader would hand on, so a message's
"To NAME:" becomes its recipient.
"""

from __future__ import annotations

import argparse
import json
from collections.abc import Iterator
from pathlib import Path
from typing import Any

from auditor import detectors, exposure, identifiers
from auditor.models import Worker
from benchmarks.quality.rows import item_of, read_rows


def judged(posts: Path, clients: Path) -> Iterator[dict[str, Any]]:
    """A finding line for every row that makes an exposure."""
    index = identifiers.index_of_plain_list(clients)
    found_by = detectors.build(index, Worker(), ())
    judge = exposure.Judge(Worker(), ())
    for number, row in enumerate(read_rows([posts])):
        item = item_of(row, number)
        result = judge.judge(item, detectors.detect(found_by, item))
        if result:
            yield {
                "id": row["id"],
                "severity": result.severity.word,
                "client_ids": list(result.clients),
                "codes": list(result.codes),
            }


def main() -> None:
    """Command line."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("posts", type=Path)
    parser.add_argument("clients", type=Path)
    parser.add_argument("-o", "--output", type=Path, required=True)
    options = parser.parse_args()
    lines = [json.dumps(line) for line in judged(options.posts, options.clients)]
    options.output.write_text("\n".join(lines) + "\n", "utf-8")


if __name__ == "__main__":
    main()
