"""docs/formats.md is what the path tables print."""

from __future__ import annotations

from pathlib import Path

import pytest

from auditor.platforms import READERS, formats
from auditor.platforms.base import Reader

PAGE = Path(__file__).parents[2] / "docs" / "formats.md"


def test_the_page_is_what_the_tables_print() -> None:
    assert PAGE.read_text("utf-8") == formats.document(), (
        "print it again: python -m auditor.platforms.formats > docs/formats.md"
    )


@pytest.mark.parametrize("reader", READERS, ids=lambda reader: reader.platform)
def test_every_row_is_in_the_page_with_years_and_a_status(reader: Reader) -> None:
    section = formats.document().partition(f"## {reader.label}\n")[2].partition("\n## ")[0]
    lines = [line for line in section.splitlines() if line.startswith("| `")]
    assert len(lines) == len(reader.layouts) > 0
    assert all("| read |" in line or "| skipped: " in line for line in lines)
