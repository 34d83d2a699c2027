"""An audit as the folder that the user opens: report.html, checklist.csv, audit.json."""

from __future__ import annotations

import io
import json
from pathlib import Path

from auditor import files, remediation, report
from auditor.models import Audit

NAMES = ("report.html", "checklist.csv", "audit.json")


def deliver(audit: Audit, folder: Path, *, with_text: bool = False) -> str:
    """Write the three files, all or none, and return the text of audit.json.

    Raises OutputError when the folder cannot be written.
    """
    checklist = io.StringIO(newline="")
    remediation.write_checklist(audit.tasks, audit.exposures, checklist)
    document = json.dumps(
        report.audit_json(audit, with_text=with_text), ensure_ascii=False, indent=1
    )
    page = report.render(audit, gates=remediation.GATES, afterwards=remediation.afterwards())
    contents = (page, checklist.getvalue(), document + "\n")
    files.write_folder(folder, dict(zip(NAMES, contents, strict=True)))
    return document + "\n"
