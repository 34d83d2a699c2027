"""Which rules a finding touches, from a dated data file that a social worker could correct."""

from __future__ import annotations

import tomllib
from collections.abc import Iterable
from functools import cache
from importlib.resources import files


@cache
def _data() -> dict[str, dict[str, dict[str, object]]]:
    path = files("auditor.exposure") / "data" / "rules.toml"
    return tomllib.loads(path.read_text("utf-8"))


def rules_of(codes: Iterable[str]) -> tuple[str, ...]:
    """The rules behind these codes as sentences, the most often named first."""
    data = _data()
    found: dict[str, int] = {}
    for code in codes:
        for rule in data["codes"].get(code, ()):
            found[str(rule)] = found.get(str(rule), 0) + 1
    ranked = sorted(found, key=lambda rule: (-found[rule], list(data["rules"]).index(rule)))
    return tuple(_sentence(data["rules"][rule]) for rule in ranked)


def _sentence(rule: dict[str, object]) -> str:
    unsure = "" if rule["verified"] else " (check the wording)"
    return f"{rule['title']}{unsure}: {rule['says']}"
