"""Whose a name is: adds up what the signs around it weigh.

The weights in `whose.toml` are fitted to labelled names (`benchmarks/quality/fit_names.py`).
"""

from __future__ import annotations

from collections.abc import Set

from auditor.detectors import around


def odds(signs: Set[str]) -> float:
    """Log odds that a name with these signs is that of the listed client."""
    return around.odds(__package__, signs)
