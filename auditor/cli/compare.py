"""`auditor compare`: two audits side by side."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path
from typing import Any

import click


@click.command("compare")
@click.argument("old", type=click.Path(path_type=Path, exists=True))
@click.argument("new", type=click.Path(path_type=Path, exists=True))
def command(old: Path, new: Path) -> None:
    """What is new, still there, or gone since an earlier audit.

    \b
    auditor compare audit-spring audit-autumn
    """
    from auditor.comparison import compare

    difference = compare(old, new)
    _print("New", "not in the earlier audit", difference.new)
    _print("Still there", "in both", difference.still)
    _print("Gone", "no longer in your archives", difference.gone)
    _print(
        "Not looked at again",
        "the new audit did not read the whole of that platform, so nothing is known",
        difference.not_looked_at,
    )


def _print(heading: str, meaning: str, found: Sequence[dict[str, Any]]) -> None:
    click.echo(f"{heading}: {len(found)}" + (f" ({meaning})" if found else ""))
    for one in found:
        item = one["items"][0]
        when = (item["posted_at"] or "no date")[:10]
        where = f"{item['platform']} {item['surface'].replace('_', ' ')}, {when}"
        click.echo(f"  {one['severity']:<8}  {where:<38}  {one['title']}")
