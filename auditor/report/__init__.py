"""Audit -> one HTML file, and the machine-readable audit.json beside it."""
