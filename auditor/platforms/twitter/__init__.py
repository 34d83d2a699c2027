"""Twitter/X: every generation of its archive, 2012 to 2026."""

from auditor.platforms.twitter.reader import TwitterReader

__all__ = ["TwitterReader"]
