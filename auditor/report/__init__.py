"""Audit -> one HTML file, and the machine-readable audit.json beside it."""

from auditor.report.audit_file import SCHEMA, audit_json
from auditor.report.page import render

__all__ = ["SCHEMA", "audit_json", "render"]
