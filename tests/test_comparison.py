"""Two audits side by side."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import pytest

from auditor.comparison import compare
from auditor.errors import AuditorError


def found(key: str, severity: str = "high", platform: str = "twitter") -> dict[str, Any]:
    item = {"platform": platform, "surface": "post", "posted_at": None}
    return {"id": key, "severity": severity, "title": "A title", "items": [item]}


def audit(
    folder: Path, *exposures: dict[str, Any], unread: bool = False, read: str = "twitter"
) -> Path:
    folder.mkdir()
    status = "unread" if unread else "read"
    document = {
        "schema": "auditor-audit-1",
        "exposures": list(exposures),
        "coverage": [{"file": "tweets.js", "status": status}],
        "counts": [{"platform": read, "items": 3}],
    }
    (folder / "audit.json").write_text(json.dumps(document))
    return folder


def test_new_still_there_and_gone(tmp_path: Path) -> None:
    old = audit(tmp_path / "old", found("a"), found("b"))
    new = audit(tmp_path / "new", found("b"), found("c", "low"), found("d", "critical"))
    difference = compare(old, new)
    assert [one["id"] for one in difference.new] == ["d", "c"]
    assert [one["id"] for one in difference.still] == ["b"]
    assert [one["id"] for one in difference.gone] == ["a"]
    assert difference.not_looked_at == ()


def test_nothing_is_called_gone_that_was_not_looked_at(tmp_path: Path) -> None:
    old = audit(tmp_path / "old", found("a"), found("f", platform="facebook"))
    without_facebook = audit(tmp_path / "new", read="twitter")
    difference = compare(old, without_facebook)
    assert [one["id"] for one in difference.gone] == ["a"]
    assert [one["id"] for one in difference.not_looked_at] == ["f"]
    with_gap = audit(tmp_path / "gap", unread=True)
    assert [one["id"] for one in compare(old, with_gap).gone] == []


@pytest.mark.parametrize("content", [None, "{}", "[]", "{", '{"schema": "auditor-audit-9"}'])
def test_what_is_not_an_audit_folder_is_said_so(tmp_path: Path, content: str | None) -> None:
    old = audit(tmp_path / "old")
    other = tmp_path / "other"
    other.mkdir()
    if content is not None:
        (other / "audit.json").write_text(content)
    with pytest.raises(AuditorError) as caught:
        compare(old, other)
    assert caught.value.hint
