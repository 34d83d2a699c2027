"""Exports of Facebook."""

from auditor.platforms.facebook.reader import FacebookReader

__all__ = ["FacebookReader"]
