"""Deleting the plain table: the right file, all of it, and no other."""

from __future__ import annotations

import os
from pathlib import Path

import pytest

from auditor.errors import ClientListError
from auditor.identifiers import shred


def test_no_file_and_no_name_is_left(tmp_path: Path) -> None:
    plain = tmp_path / "clients.csv"
    plain.write_bytes(b"x" * 3_000_000)
    shred(plain)
    assert list(tmp_path.iterdir()) == []


def test_the_words_are_overwritten_before_the_file_goes(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    plain = tmp_path / "clients.csv"
    plain.write_bytes(b"Ada Holm " * 1000)
    left: list[bytes] = []
    monkeypatch.setattr(Path, "unlink", lambda path: left.append(path.read_bytes()))
    shred(plain)
    assert left == [bytes(9000)]


def test_a_link_leads_to_the_file_that_holds_the_names(tmp_path: Path) -> None:
    (tmp_path / "real").mkdir()
    real, link = tmp_path / "real" / "clients.csv", tmp_path / "clients.csv"
    real.write_text("Ada Holm")
    link.symlink_to(real)
    shred(link)
    assert list(tmp_path.rglob("clients.csv")) == []


def test_no_other_file_is_touched(tmp_path: Path) -> None:
    other = tmp_path / ".deleted"
    other.write_text("mine")
    plain = tmp_path / "clients.csv"
    plain.write_text("Ada Holm")
    shred(plain)
    assert [path.read_text() for path in tmp_path.iterdir()] == ["mine"]


def test_a_file_with_a_second_name_stays_and_is_named(tmp_path: Path) -> None:
    plain = tmp_path / "clients.csv"
    plain.write_text("Ada Holm")
    os.link(plain, tmp_path / "copy.csv")
    with pytest.raises(ClientListError, match=r"clients\.csv has a second name"):
        shred(plain)
    assert plain.read_text() == "Ada Holm"


@pytest.mark.parametrize("make", ["missing", "folder"])
def test_what_cannot_be_deleted_is_said(tmp_path: Path, make: str) -> None:
    target = tmp_path / "clients.csv"
    if make == "folder":
        target.mkdir()
    with pytest.raises(ClientListError, match=r"clients\.csv"):
        shred(target)
    assert target.exists() == (make == "folder")
