"""An audit as one HTML file that needs nothing but itself."""

from __future__ import annotations

from collections.abc import Sequence

from auditor.models import Audit, FileStatus, Gate
from auditor.report import templates


def render(audit: Audit, *, gates: Sequence[Gate]) -> str:
    """The report as HTML; `gates` are the questions that come before any deletion."""
    tasks = {task.exposure_id: task for task in audit.tasks}
    unread = sum(file.status is FileStatus.UNREAD for file in audit.coverage)
    return (
        templates.environment()
        .get_template("report.html.j2")
        .render(
            policy=templates.policy(),
            style=templates.style(),
            script=templates.script(),
            headline=f"{len(audit.exposures)} things could let someone recognise a client.",
            read=f"{audit.items_read:,} items read, {unread} files could not be read.",
            gates=gates,
            exposures=[(found, tasks.get(found.id)) for found in audit.exposures],
            coverage=audit.coverage,
            problems=audit.problems,
            not_covered=audit.not_covered,
        )
    )
