"""The checklist as a table for any spreadsheet program. No post text and no names."""

from __future__ import annotations

import csv
from collections.abc import Sequence
from typing import TextIO

from auditor.models import Exposure, Task

COLUMNS = (
    "no", "done", "severity", "what", "platform", "kind", "date", "clients", "what to do", "steps",
    "link", "where to find it", "tell first", "questions", "minutes", "sitting", "id",
)  # fmt: skip
_FORMULA = ("=", "+", "-", "@", "\t", "\r")


def write_checklist(tasks: Sequence[Task], exposures: Sequence[Exposure], stream: TextIO) -> None:
    """One line a task, in the order of the tasks; cells that could be formulas are disarmed."""
    by_id = {exposure.id: exposure for exposure in exposures}
    table = csv.writer(stream, lineterminator="\r\n")
    table.writerow(COLUMNS)
    for number, task in enumerate(tasks, 1):
        table.writerow([_safe(cell) for cell in _row(number, task, by_id[task.exposure_id])])


def _row(number: int, task: Task, exposure: Exposure) -> list[str]:
    item = exposure.evidence[0].item
    return [
        str(number),
        "",
        task.severity.word,
        exposure.title,
        task.platform,
        item.surface.value.replace("_", " "),
        item.posted_at.date().isoformat() if item.posted_at else "",
        " ".join(exposure.clients),
        task.title,
        " / ".join(task.steps),
        task.link,
        task.route,
        "yes" if task.tell_first else "",
        " ".join(map(str, task.gates)),
        str(task.minutes),
        task.batch,
        task.id,
    ]


def _safe(cell: str) -> str:
    """Spreadsheet programs run cells that begin like this; an apostrophe makes them text."""
    return f"'{cell}" if cell.startswith(_FORMULA) else cell
