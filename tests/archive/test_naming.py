"""Where the root of an export is, and what names may be."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from auditor.archive.naming import below_root, is_unsafe, repaired, tidied, unicode_path

STEPS = st.sampled_from(["data", "a", "twitter-1", "posts", "manifest.js", "tweet.js", "x.json"])
PATHS = st.lists(STEPS, min_size=1, max_size=4).map("/".join)


@given(st.sets(PATHS))
def test_no_file_is_lost_whatever_the_root_is(paths: set[str]) -> None:
    below = below_root(paths)
    assert set(below.values()) == paths
    assert len(below) == len(paths)
    assert list(below) == sorted(below)
    assert all(path.endswith(name.removeprefix("#2/")) for name, path in below.items())


@pytest.mark.parametrize(
    ("paths", "below"),
    [
        (["data/tweets.js"], ["data/tweets.js"]),
        (["x/data/tweets.js", "x/Your archive.html"], ["Your archive.html", "data/tweets.js"]),
        (["x/y/tweet.js"], ["tweet.js"]),
        (["x/data/account.js", "letter.txt"], ["data/account.js", "letter.txt"]),
        (["a/data/account.js", "b/data/account.js"], ["a/data/account.js", "b/data/account.js"]),
        (["messages/inbox/x.json"], ["messages/inbox/x.json"]),
        (
            ["export/your_instagram_activity/a.json", "z.txt"],
            ["your_instagram_activity/a.json", "z.txt"],
        ),
    ],
)
def test_roots(paths: list[str], below: list[str]) -> None:
    assert list(below_root(paths)) == below


@given(st.lists(st.sampled_from(["a", "b.js", ".", "", "c d"]), min_size=1).map("/".join))
def test_tidied_paths_have_no_empty_steps(path: str) -> None:
    steps = tidied(path).split("/")
    assert "." not in steps
    assert steps == [""] or "" not in steps
    assert tidied(tidied(path)) == tidied(path)


@pytest.mark.parametrize("path", ["/a", "../a", "a/../b", "C:/a", "a\0b", "a/" * 33 + "b"])
def test_unsafe_paths(path: str) -> None:
    assert is_unsafe(path)
    assert not is_unsafe("data/tweets_media/1-a..b.jpg")


@given(st.text(st.characters(exclude_categories=["Cs"]), max_size=20))
def test_names_stored_in_utf8_come_back(name: str) -> None:
    assert repaired(name.encode().decode("cp437")) == name


@given(st.binary(max_size=40))
def test_any_extra_field_is_survived(extra: bytes) -> None:
    assert isinstance(unicode_path(extra), str)
