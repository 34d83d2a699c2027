"""`auditor compare`: two audits side by side."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from pathlib import Path
from typing import Any

import click

from auditor.cli import narration
from auditor.errors import AuditorError


@click.command("compare")
@click.argument("old", type=click.Path(path_type=Path, exists=True))
@click.argument("new", type=click.Path(path_type=Path, exists=True))
def command(old: Path, new: Path) -> None:
    """What is new, still there, or gone since an earlier audit.

    \b
    auditor compare audit-spring audit-autumn
    """
    try:
        lines = list(_lines(old, new))
    except (KeyError, IndexError, TypeError, AttributeError) as error:
        raise AuditorError(
            "One of these audits was changed after auditor wrote it, and cannot be compared.",
            "Give the folders as `auditor scan -o FOLDER` wrote them, or scan again.",
        ) from error
    click.echo("\n".join(lines))


def _lines(old: Path, new: Path) -> Iterator[str]:
    from auditor.comparison import compare

    difference = compare(old, new)
    yield from (f"Note: {narration.printable(caution)}" for caution in difference.cautions)
    yield from _part("New", "not in the earlier audit", difference.new)
    yield from _part("Still there", "in both", difference.still)
    yield from _part("Gone", "no longer found where it was", difference.gone)
    yield from _part(
        "Not looked at again",
        "the new audit did not look there, so nothing is known",
        difference.not_looked_at,
    )


def _part(heading: str, meaning: str, found: Sequence[dict[str, Any]]) -> Iterator[str]:
    yield f"{heading}: {len(found)}" + (f" ({meaning})" if found else "")
    for one in found:
        item = one["items"][0]
        when = (item["posted_at"] or "no date")[:10]
        where = f"{item['platform']} {item['surface'].replace('_', ' ')}, {when}"
        yield narration.printable(f"  {one['severity']:<8}  {where:<38}  {one['title']}")
