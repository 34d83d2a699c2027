"""Two audits side by side: nothing is called gone that was not looked at again."""

from __future__ import annotations

import json
from collections.abc import Callable
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from auditor.comparison import Difference, compare
from auditor.errors import AuditorError
from auditor.report import SCHEMA, audit_json
from tests.report import invented

Object = dict[str, Any]
TWEETS, STORIES = "data/tweets.js", "media/stories.json"


def found(
    key: str, severity: str = "high", platform: str = "twitter", client: str = "", year: int = 2020
) -> Object:
    item = {
        "platform": platform,
        "surface": "post",
        "posted_at": f"{year}-05-06T07:08:09Z",
        "source": {"archive": "a.zip", "file": TWEETS, "pointer": "/1"},
    }
    return {
        "id": key,
        "severity": severity,
        "title": "A title",
        "items": [item],
        "clients": [client] if client else [],
    }


def file(
    name: str = TWEETS, kind: str = "posts", status: str = "read", problems: int = 0
) -> Object:
    return {"file": name, "kind": kind, "status": status, "problems": problems}


def audit(folder: Path, *exposures: Object, **more: Any) -> Path:
    folder.mkdir()
    counts = [
        {"platform": "twitter", "surface": "post", "year": year, "items": 50}
        for year in range(2010, 2027)
    ]
    document = {
        "schema": SCHEMA,
        "version": "1.0",
        "generated_at": "2026-01-01T00:00:00Z",
        "accounts": [{"platform": "twitter", "account": "a"}],
        "exposures": list(exposures),
        "coverage": [file()],
        "counts": counts,
        "self_check": {"passed": True},
        "client_list": {"clients": 12, "fingerprint": "f"},
    }
    (folder / "audit.json").write_text(json.dumps(document | more))
    return folder


def ids(exposures: tuple[Object, ...]) -> list[str]:
    return [one["id"] for one in exposures]


def test_new_still_there_and_gone(tmp_path: Path) -> None:
    old = audit(tmp_path / "old", found("a"), found("b"))
    new = audit(tmp_path / "new", found("b"), found("c", "low"), found("d", "critical"))
    difference = compare(old, new)
    assert ids(difference.new) == ["d", "c"]
    assert ids(difference.still) == ["b"]
    assert ids(difference.gone) == ["a"]
    assert difference.not_looked_at == ()
    assert difference.cautions == ()


OTHER_YEARS = [{"platform": "twitter", "surface": "post", "year": 2026, "items": 50}]


@pytest.mark.parametrize(
    "narrower",
    [
        pytest.param({"counts": []}, id="the platform was not read"),
        pytest.param({"counts": OTHER_YEARS}, id="another time span was downloaded"),
        pytest.param({"coverage": [file(status="unread")]}, id="the file was not read"),
        pytest.param({"coverage": [file(problems=1)]}, id="a record of the file was not read"),
        pytest.param({"coverage": [file(kind="", status="unread")]}, id="an unknown file unread"),
        pytest.param({"accounts": [{"platform": "twitter", "account": "b"}]}, id="another account"),
        pytest.param({"client_list": None}, id="no client list"),
        pytest.param({"self_check": {"passed": False}}, id="the self-check failed"),
        pytest.param({"client_list": {"clients": 3, "fingerprint": "g"}}, id="a shorter list"),
    ],
)
def test_nothing_is_called_gone_that_was_not_looked_at(tmp_path: Path, narrower: Object) -> None:
    old = audit(tmp_path / "old", found("a", client="C-1"))
    difference = compare(old, audit(tmp_path / "new", **narrower))
    assert ids(difference.gone) == []
    assert ids(difference.not_looked_at) == ["a"]


def test_trouble_with_other_files_leaves_what_is_gone_gone(tmp_path: Path) -> None:
    old = audit(tmp_path / "old", found("a"))
    other = [file(), file(STORIES, "stories", "unread")]
    assert ids(compare(old, audit(tmp_path / "new", coverage=other)).gone) == ["a"]


def test_what_needs_no_client_list_can_be_gone_without_one(tmp_path: Path) -> None:
    old = audit(tmp_path / "old", found("a"), found("b", client="C-1"))
    difference = compare(old, audit(tmp_path / "new", client_list=None))
    assert ids(difference.gone) == ["a"]
    assert ids(difference.not_looked_at) == ["b"]
    assert difference.cautions == ("The newer audit had no client list.",)


def test_the_last_item_of_a_year_can_be_gone(tmp_path: Path) -> None:
    only = [{"platform": "twitter", "surface": "post", "year": 2020, "items": 1}]
    old = audit(tmp_path / "old", found("a"), counts=only + OTHER_YEARS)
    assert ids(compare(old, audit(tmp_path / "new", counts=OTHER_YEARS)).gone) == ["a"]


def test_a_mosaic_is_gone_only_when_all_its_items_were_looked_at(tmp_path: Path) -> None:
    mosaic = found("m")
    mosaic["items"].append(found("x", platform="instagram")["items"][0])
    old = audit(tmp_path / "old", mosaic)
    assert ids(compare(old, audit(tmp_path / "new")).not_looked_at) == ["m"]


@pytest.mark.parametrize(
    ("changed", "caution"),
    [
        ({"version": "2.0"}, "versions 1.0 and 2.0"),
        ({"client_list": {"clients": 12, "fingerprint": "g"}}, "different client lists"),
        ({"generated_at": "2025-01-01T00:00:00Z"}, "give the older first"),
    ],
)
def test_what_makes_two_audits_hard_to_compare_is_said(
    tmp_path: Path, changed: Object, caution: str
) -> None:
    old, new = audit(tmp_path / "old"), audit(tmp_path / "new", **changed)
    (said,) = compare(old, new).cautions
    assert caution in said


KEYS = st.sampled_from("abcdefgh")
PLATFORMS = st.sampled_from(["twitter", "facebook"])


@settings(max_examples=40, deadline=None)
@given(st.dictionaries(KEYS, PLATFORMS), st.sets(KEYS), st.booleans())
def test_every_exposure_is_in_exactly_one_part(
    before: dict[str, str], now: set[str], unread: bool
) -> None:
    with TemporaryDirectory() as folder:
        place = Path(folder)
        old = audit(place / "old", *(found(key, platform=where) for key, where in before.items()))
        coverage = [file(status="unread" if unread else "read")]
        new = audit(place / "new", *(found(key) for key in sorted(now)), coverage=coverage)
        parts = [ids(part) for part in _parts(compare(old, new))]
    assert sorted(key for part in parts for key in part) == sorted(before.keys() | now)
    new_ones, still, gone, not_looked_at = map(set, parts)
    assert new_ones == now - before.keys()
    assert still == now & before.keys()
    assert gone | not_looked_at == before.keys() - now
    assert not unread or not gone
    assert all(before[key] == "twitter" for key in gone)


def _parts(difference: Difference) -> list[tuple[Object, ...]]:
    return [difference.new, difference.still, difference.gone, difference.not_looked_at]


def test_it_reads_what_an_audit_writes(tmp_path: Path) -> None:
    def written(name: str, make: Callable[[], Any]) -> Path:
        (tmp_path / name).mkdir()
        (tmp_path / name / "audit.json").write_text(json.dumps(audit_json(make())))
        return tmp_path / name

    full, empty = written("full", invented.with_entries), written("empty", invented.nothing_found)
    assert len(compare(empty, full).new) == 14
    assert len(compare(full, full).still) == 14
    later = compare(full, empty)
    assert len(later.gone) + len(later.not_looked_at) == 14


@pytest.mark.parametrize(
    "content",
    [
        None,
        "{}",
        "[]",
        "{",
        '"x"',
        '{"schema": "auditor-audit-9"}',
        '{"schema": "auditor-audit-11"}',
        f'{{"schema": "{SCHEMA}"}}',
    ],
)
def test_what_is_not_an_audit_folder_is_said_so(tmp_path: Path, content: str | None) -> None:
    old = audit(tmp_path / "old")
    other = tmp_path / "other"
    other.mkdir()
    if content is not None:
        (other / "audit.json").write_text(content)
    with pytest.raises(AuditorError) as caught:
        compare(old, other)
    assert caught.value.hint
