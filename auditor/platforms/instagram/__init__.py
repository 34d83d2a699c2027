"""Instagram: exports of 2018 to 2026, JSON and HTML."""

from auditor.platforms.instagram.reader import InstagramReader

__all__ = ["InstagramReader"]
