"""Marks of long names that survive two slips of the finger: letters replaced, each in its place.

`forms.names.misspellings` is exact for one slip. Two slips leave at least three of five runs of a
long name whole, and its length and ends as a rule.
"""

from __future__ import annotations

from collections.abc import Iterator
from itertools import combinations, pairwise

SHORTEST_LONG = 9
_RUNS = 5
_WHOLE = 3


def kept_rows(word: str) -> Iterator[str]:
    """Marks that a canonical word shares with those that differ in two letters; none if short."""
    if len(word) < SHORTEST_LONG:
        return
    inside = word[1:-1]
    cuts = [len(inside) * run // _RUNS for run in range(_RUNS + 1)]
    runs = [inside[start:end] for start, end in pairwise(cuts)]
    for kept in combinations(range(_RUNS), _WHOLE):
        shown = "|".join(f"{run}{runs[run]}" for run in kept)
        yield f"{len(word)}{word[0]}{word[-1]}|{shown}"
