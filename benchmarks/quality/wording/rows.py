"""The rows that the network learns from, and how a batch of them is cut by length."""

from __future__ import annotations

import random
from collections.abc import Callable, Iterator, Sequence
from typing import NamedTuple, TypeVar

from auditor.detectors.case_talk.setting import setting
from benchmarks.quality.everyday import posts
from benchmarks.quality.fit_weights import PROTECTED, SLICES
from benchmarks.quality.rows import CORPUS, Row, item_of, read_rows

One = TypeVar("One")

_TOGETHER = 50
"""Batches out of which those of like length are made."""
_CARE = 2.0
_ORDINARY = 6_000


class Taught(NamedTuple):
    """A text, where it stands, and how much it counts; `is_so` tells whether it is about a client
    of the writer, None where nobody labelled it."""

    surface: str
    where: frozenset[str]
    text: str
    is_so: bool | None
    care: float = 1.0


def rows() -> list[Taught]:
    """The rows of the corpus that may be used for fitting."""
    return [
        _taught(row)
        for row in read_rows([CORPUS])
        if row.get("split") != "held_out" and row["slice"] in SLICES
    ]


def everyday() -> list[Taught]:
    """Generated everyday posts, which are about nobody's client."""
    return [
        Taught(item.surface.value, setting(item), item.text, is_so=False)
        for item in posts(_ORDINARY, seed=7)
    ]


def _taught(row: Row) -> Taught:
    plain = row["slice"] == "benign_plain" or row["trap"] in PROTECTED
    where = setting(item_of(row))
    return Taught(
        row["surface"], where, row["text"], bool(row["case_talk"]), _CARE if plain else 1.0
    )


def batches(
    every: Sequence[One], size: int, length: Callable[[One], int], dice: random.Random
) -> Iterator[Sequence[One]]:
    """All of them in batches of like length, in an order that the dice give."""
    mixed = dice.sample(every, len(every))
    cut: list[Sequence[One]] = []
    for start in range(0, len(mixed), size * _TOGETHER):
        near = sorted(mixed[start : start + size * _TOGETHER], key=length)
        cut += [near[at : at + size] for at in range(0, len(near), size)]
    return iter(dice.sample(cut, len(cut)))


def warmed(step: int, steps: int, most: float, warm: int = 300) -> float:
    """The rate at which to learn: rising at first, then falling to nothing."""
    return most * min(1.0, step / warm) * (1 - step / steps)
