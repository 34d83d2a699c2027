"""Whose a name is: adds up what the signs around it weigh.

The weights are fitted to labelled names (`benchmarks/quality/fit_names.py`): a sum of 0 says that
a name is as often a client's as somebody else's, each point more makes it 2.7 times as likely.
"""

from __future__ import annotations

import tomllib
from collections.abc import Set
from functools import cache
from importlib.resources import files


def odds(signs: Set[str]) -> float:
    """Log odds that a name with these signs is that of the listed client."""
    weights, start = _weights()
    return start + sum(weights[sign] for sign in sorted(signs & weights.keys()))


@cache
def _weights() -> tuple[dict[str, float], float]:
    table = tomllib.loads(files(__package__).joinpath("whose.toml").read_text("utf-8"))
    return table["weights"], table["start"]
