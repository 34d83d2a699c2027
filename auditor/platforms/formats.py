"""docs/formats.md, printed from the path tables that steer the readers.

python -m auditor.platforms.formats > docs/formats.md
"""

from __future__ import annotations

import re
import sys
from collections.abc import Iterator

from auditor.platforms import READERS
from auditor.platforms.base import Reader
from auditor.platforms.layouts import rows

_PREFACE = """\
# Formats

Which files of an export are read, since when, and which are known and left out. This page is
printed from the path tables in `auditor/platforms/`, so it says what the code does:
`python -m auditor.platforms.formats > docs/formats.md`.

Names are patterns for the path below the export's root: `…/` stands for any folders, `[x]` for
what may be missing, `N` for a number, `a|b` for either. The first row that fits a path counts.
*Years* are the years of export, not of the posts. A file that no row knows is not lost: when it
holds text, every string in it is searched, and the report says so."""


def document() -> str:
    """The page, as it has to stand in docs/formats.md."""
    return "\n".join((_PREFACE, *(line for reader in READERS for line in _section(reader)), ""))


def _section(reader: Reader) -> Iterator[str]:
    yield ""
    yield f"## {reader.label}"
    yield ""
    yield "| file | years of export | what it holds | becomes | status |"
    yield "|---|---|---|---|---|"
    for row in rows(reader.layouts):
        surface = row["surface"].replace("_", " ")
        pattern = _plain(row["pattern"]).replace("|", "\\|")
        status = row["status"].replace("|", "\\|")
        yield f"| `{pattern}` | {row['years']} | {row['kind']} | {surface or '–'} | {status} |"


# What of a regular expression stands for what in a name that people read, in this order.
_PLAIN = (
    (r"\\\.", "."),
    (r"\(\?:\.\+/\)\?", "…/"),
    (r"\['’_\]\??", "’"),
    (r"\\d(?:\+|\{[\d,]+\})?", "N"),
    (r"(?:N)+", "N"),
    (r"\[\^/\][+*]", "*"),
    (r"\.[+*]", "*"),
    (r"\(\?:([^()]*)\)\?", r"[\1]"),
    (r"\(\?:([^()|]*)\)", r"\1"),
    (r"\(\?:", "("),
    (r"(\w)\?", r"[\1]"),
)


def _plain(pattern: str) -> str:
    for expression, words in _PLAIN:
        pattern = re.sub(expression, words, pattern)
    return pattern


if __name__ == "__main__":
    # Bytes, because a Windows console has an encoding of its own.
    sys.stdout.buffer.write(document().encode("utf-8"))
