"""Exposures -> tasks: gates, actions, links or routes, steps from a dated data file; checklist."""

from auditor.remediation.checklist import write_checklist
from auditor.remediation.gates import GATES
from auditor.remediation.planning import deletion_limits, tasks

__all__ = ["GATES", "deletion_limits", "tasks", "write_checklist"]
