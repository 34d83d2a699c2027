"""Client mentions: words of an item that a listed client is named by."""

from __future__ import annotations

from auditor.detectors.client_mention.detector import ClientMention, traits

__all__ = ["ClientMention", "traits"]
