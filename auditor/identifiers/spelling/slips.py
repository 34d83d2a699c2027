"""Slips of the finger: letters replaced, each in its place.

Marks of long names survive two of them; of short ones it is tried which keys may have been meant.

`forms.names.misspellings` is exact for one slip. Two slips leave at least three of five runs of a
long name whole, and its length and ends as a rule.
"""

from __future__ import annotations

from collections.abc import Iterator
from itertools import combinations, pairwise, product

SHORTEST_LONG = 9
_ROWS = ("qwertyuiop", "asdfghjkl", "zxcvbnm")
_SHIFT = (0.0, 0.25, 0.75)
"""How far to the right a row of keys begins, in keys."""
_NEXT_TO = 1.3
_RUNS = 5
_WHOLE = 3


def kept_rows(word: str) -> Iterator[str]:
    """Marks that a canonical word shares with those that differ in two letters; none if short."""
    if len(word) < SHORTEST_LONG:
        return
    inside = word[1:-1]
    cuts = [len(inside) * run // _RUNS for run in range(_RUNS + 1)]
    runs = [f"{run}{inside[start:end]}" for run, (start, end) in enumerate(pairwise(cuts))]
    begun = f"{len(word)}{word[0]}{word[-1]}|"
    for kept in combinations(runs, _WHOLE):
        yield begun + "|".join(kept)


def _beside() -> dict[str, str]:
    places = {
        key: (row, column + _SHIFT[row])
        for row, keys in enumerate(_ROWS)
        for column, key in enumerate(keys)
    }
    return {
        key: "".join(
            other
            for other, (row, column) in places.items()
            if other != key and abs(row - at[0]) <= 1 and abs(column - at[1]) < _NEXT_TO
        )
        for key, at in places.items()
    }


_BESIDE = _beside()


def meant_by_keys(word: str, slips: int = 1) -> Iterator[str]:
    """What a word may be meant for when so many of its letters are of the keys beside (QWERTY)."""
    for places in combinations(range(len(word)), slips):
        for keys in product(*(_BESIDE.get(word[place], "") for place in places)):
            letters = list(word)
            for place, key in zip(places, keys, strict=True):
                letters[place] = key
            yield "".join(letters)
