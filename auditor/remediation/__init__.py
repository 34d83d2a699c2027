"""Exposures -> tasks: gates, actions, links or routes, steps from a dated data file; checklist."""

from auditor.remediation.checklist import write_checklist
from auditor.remediation.gates import GATES
from auditor.remediation.planning import tasks
from auditor.remediation.platform_steps import afterwards, deletion_limits

__all__ = ["GATES", "afterwards", "deletion_limits", "tasks", "write_checklist"]
