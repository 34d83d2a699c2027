"""Folders as users have them."""

from __future__ import annotations

import os
from pathlib import Path
from typing import cast

import pytest

from auditor.archive import limits, open_tree
from auditor.archive.folders import kind_of, readable
from auditor.errors import UnreadableArchive, UnsafeArchive

TWEETS = "data/tweets.js"


def filled(path: Path, *names: str) -> Path:
    for name in names:
        (path / name).parent.mkdir(parents=True, exist_ok=True)
        (path / name).write_bytes(b"[ ]")
    return path


def test_files_below_the_root_in_order(tmp_path: Path) -> None:
    tree = open_tree(filled(tmp_path, f"twitter-1/{TWEETS}", "twitter-1/README.txt", ".DS_Store"))
    assert tree.paths() == ["README.txt", TWEETS]
    assert TWEETS in tree
    assert tree.size(TWEETS) == 3
    assert tree.read(TWEETS) == b"[ ]"
    assert tree.archive_of(TWEETS) == tree.name == tmp_path.name
    assert not tree.problems


def test_links_to_files_and_folders_are_counted_and_not_followed(tmp_path: Path) -> None:
    outside = filled(tmp_path / "outside", "secret.js")
    root = filled(tmp_path / "root", TWEETS)
    (root / "data" / "like.js").symlink_to(outside / "secret.js")
    (root / "more").symlink_to(outside)
    (root / "loop").symlink_to(root)
    tree = open_tree(root)
    assert tree.paths() == [TWEETS]
    assert [problem.message[-3:] for problem in tree.problems] == [" 3."]


class Pipe:
    """What a folder lists for a pipe, a socket or a device."""

    def is_symlink(self) -> bool:
        return False

    def is_dir(self, *, follow_symlinks: bool) -> bool:
        return follow_symlinks

    def is_file(self, *, follow_symlinks: bool) -> bool:
        return follow_symlinks


def test_a_pipe_that_would_never_end_is_not_opened() -> None:
    assert kind_of(cast("os.DirEntry[str]", Pipe()), "data/like.js") == "special"


def test_deeper_than_any_export(tmp_path: Path) -> None:
    tree = open_tree(filled(tmp_path, TWEETS, "d/" * 40 + "x.js"))
    assert tree.paths() == [TWEETS]
    assert len(tree.problems) == 1


def test_more_files_than_any_export(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(limits, "MAX_ENTRIES", 1)
    with pytest.raises(UnsafeArchive):
        open_tree(filled(tmp_path, TWEETS, "data/like.js"))


def test_a_file_that_went_away_is_damaged(tmp_path: Path) -> None:
    tree = open_tree(filled(tmp_path, TWEETS))
    (tmp_path / TWEETS).unlink()
    with pytest.raises(UnreadableArchive):
        tree.read(TWEETS)


def test_an_empty_folder_says_what_to_give(tmp_path: Path) -> None:
    with pytest.raises(UnreadableArchive) as caught:
        open_tree(tmp_path)
    assert "zip file as the platform sent it" in caught.value.hint


def test_a_name_that_is_no_text_can_still_be_printed() -> None:
    assert readable("café.js") == "café.js"
    readable("caf\udce9.js").encode("utf-8")
