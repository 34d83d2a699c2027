"""Short forms of given names, both ways, and words that are names only sometimes."""

from __future__ import annotations

import csv
from functools import cache
from importlib.resources import files

from auditor.identifiers.canon import canon

_DATA = files("auditor.identifiers") / "data"


@cache
def _table() -> dict[str, frozenset[str]]:
    related: dict[str, set[str]] = {}
    for name in ("nicknames_en.csv", "nicknames_es.csv"):
        rows = csv.DictReader((_DATA / name).read_text("utf-8").splitlines())
        for row in rows:
            full, short = canon(row["name1"]), canon(row["name2"])
            related.setdefault(full, set()).add(short)
            related.setdefault(short, set()).add(full)
    return {name: frozenset(others) for name, others in related.items()}


def short_forms(name: str) -> frozenset[str]:
    """Names by which somebody of this canonical given name may be called, itself left out."""
    return _table().get(name, frozenset())


@cache
def wordlike() -> frozenset[str]:
    """Canonical words that mean something else at least as often as they name a person."""
    return frozenset((_DATA / "wordlike.txt").read_text("utf-8").split())


@cache
def common_names() -> frozenset[str]:
    """Given names of more than 1 in 1,000 and surnames of more than 1 in 2,000 people (US)."""
    return frozenset(
        word
        for name in ("common_first.txt", "common_last.txt")
        for word in (_DATA / name).read_text("utf-8").split()
    )


@cache
def famous() -> frozenset[str]:
    """Canonical full names of people whom everybody knows."""
    lines = (_DATA / "famous.txt").read_text("utf-8").splitlines()
    return frozenset(canon(line) for line in lines if line and not line.startswith("#"))
