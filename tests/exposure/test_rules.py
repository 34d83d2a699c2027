"""The map from codes to rules."""

from __future__ import annotations

import tomllib
from importlib.resources import files

import pytest

from auditor.exposure.rules import rules_of

DATA = tomllib.loads((files("auditor.exposure") / "data" / "rules.toml").read_text("utf-8"))
CODES = [f"T{number:02}" for number in range(1, 34)]


def test_every_rule_has_a_source_and_is_used() -> None:
    used = {rule for rules in DATA["codes"].values() for rule in rules}
    assert used == set(DATA["rules"])
    for rule in DATA["rules"].values():
        assert rule["title"]
        assert rule["says"]
        assert rule["source"]
        assert isinstance(rule["verified"], bool)


def test_the_map_is_dated() -> None:
    assert DATA["checked"].year >= 2026


@pytest.mark.parametrize("code", [code for code in CODES if code != "T14"])
def test_every_code_of_a_finding_names_a_rule(code: str) -> None:
    assert rules_of([code])


def test_the_rule_that_most_codes_name_comes_first_and_none_twice() -> None:
    found = rules_of(["T01", "T11", "T09", "T01"])
    assert found[0].startswith("NASW Code of Ethics 1.07(r)")
    assert len(found) == len(set(found))


def test_an_unread_rule_says_so() -> None:
    assert any("(check the wording)" in rule for rule in rules_of(["T27"]))


def test_an_unknown_code_names_none() -> None:
    assert rules_of(["T99"]) == ()
