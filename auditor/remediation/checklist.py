"""The checklist as a table for any spreadsheet program. No post text and no names."""

from __future__ import annotations

import csv
import re
from collections.abc import Sequence
from typing import TextIO

from auditor.models import Exposure, Task
from auditor.remediation.platform_steps import afterwards

COLUMNS = (
    "no", "done", "severity", "what", "platform", "kind", "date", "clients", "what to do", "steps",
    "link", "where to find it", "tell first", "questions", "minutes", "sitting", "what stays",
    "menus looked at", "id",
)  # fmt: skip
BYTE_ORDER_MARK = "\ufeff"
"""Without it, some spreadsheet programs take UTF-8 for something else."""

_FORMULA = ("=", "+", "-", "@", "|", "%", "＝", "＋", "－", "＠")
_CONTROL = re.compile(r"[\x00-\x1f\x7f-\x9f\u2028\u2029]")


def write_checklist(tasks: Sequence[Task], exposures: Sequence[Exposure], stream: TextIO) -> None:
    """One line a task, in the order of the tasks, then what is left to do afterwards.

    Cells that a spreadsheet program could run as a formula are disarmed.
    """
    by_id = {exposure.id: exposure for exposure in exposures}
    stream.write(BYTE_ORDER_MARK)
    table = csv.writer(stream, lineterminator="\r\n")
    table.writerow(COLUMNS)
    for number, task in enumerate(tasks, 1):
        table.writerow([_safe(cell) for cell in _row(number, task, by_id[task.exposure_id])])
    if tasks:
        for sentence in afterwards():
            table.writerow(_afterwards(sentence))


def _row(number: int, task: Task, exposure: Exposure) -> list[str]:
    item = exposure.evidence[exposure.key].item
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
        task.copies,
        task.checked,
        task.id,
    ]


def _afterwards(sentence: str) -> list[str]:
    cells = dict.fromkeys(COLUMNS, "")
    cells["what"], cells["what to do"] = "Afterwards", sentence
    return list(cells.values())


def _safe(cell: str) -> str:
    """Spreadsheet programs run cells that begin like this; an apostrophe makes them text."""
    line = _CONTROL.sub(" ", cell)
    return f"'{line}" if line.lstrip(" \u00a0").startswith(_FORMULA) else line
