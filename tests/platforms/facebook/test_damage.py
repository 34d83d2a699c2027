"""Damaged files give Problems and never an error, whatever was damaged."""

from __future__ import annotations

import io
import json
from typing import Any, BinaryIO

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from auditor.errors import UnreadableArchive
from auditor.models import Coverage, FileStatus, Item, Problem
from auditor.platforms.facebook import FacebookReader
from tests.contracts.layouts_facebook import ENCRYPTED_CHATS, JSON_2018, JSON_2025
from tests.contracts.layouts_facebook_pages import HTML_2018, HTML_2024, OLD_2010, OLD_2014
from tests.contracts.layouts_instagram import Fixture
from tests.platforms.instagram.memory_tree import MemoryTree

LAYOUTS = (JSON_2025, JSON_2018, ENCRYPTED_CHATS, HTML_2024, HTML_2018, OLD_2014, OLD_2010)
READABLE = [
    (fixture.name, path)
    for fixture in LAYOUTS
    for path in fixture.files
    if path.endswith((".json", ".html", ".htm"))
]
FILES = {fixture.name: fixture.files for fixture in LAYOUTS}
KEYS = (
    "timestamp title data post attachments media uri media_metadata photo_metadata exif_data"
    " comments comment author group tags name place coordinate latitude longitude address"
    " label_values label value href timestamp_value dict vec fbid external_context url messages"
    " participants sender_name share photos users entries children answers group_name photos"
    " profile_v2 emails phone_numbers work_experiences previous_names"
)
VALUES: st.SearchStrategy[Any] = st.recursive(
    st.none() | st.booleans() | st.integers() | st.floats() | st.text(max_size=5),
    lambda inner: (
        st.lists(inner, max_size=3)
        | st.dictionaries(st.sampled_from(KEYS.split(" ")), inner, max_size=4)
    ),
    max_leaves=12,
)


def account_for(tree: MemoryTree) -> None:
    """Read all; every file is covered and its counts are true."""
    made: dict[str, int] = {}
    for record in FacebookReader().read(tree):
        if isinstance(record, Coverage):
            assert record.records == made.pop(record.file, 0)
        else:
            made[record.source.file] = made.get(record.source.file, 0) + 1
    assert made == {}


@settings(max_examples=150, deadline=None)
@given(st.sampled_from(READABLE), st.floats(0, 1))
def test_a_file_cut_off_anywhere(file: tuple[str, str], share: float) -> None:
    name, path = file
    data = FILES[name][path]
    account_for(MemoryTree({path: data[: int(len(data) * share)]}))


@settings(max_examples=150, deadline=None)
@given(st.sampled_from(READABLE), st.floats(0, 0.999), st.binary(min_size=1, max_size=4))
def test_a_few_bytes_changed_anywhere(file: tuple[str, str], share: float, noise: bytes) -> None:
    name, path = file
    data = bytearray(FILES[name][path])
    at = int(len(data) * share)
    data[at : at + len(noise)] = noise
    account_for(MemoryTree({path: bytes(data)}))


@settings(max_examples=200, deadline=None)
@given(st.sampled_from([path for _, path in READABLE if path.endswith(".json")]), VALUES)
def test_any_json_in_any_file(path: str, document: Any) -> None:
    account_for(MemoryTree({path: json.dumps([document, document]).encode()}))
    account_for(MemoryTree({path: json.dumps(document).encode()}))


class Damaged(MemoryTree):
    """A tree whose files fail after some bytes, as a damaged zip does."""

    def open(self, path: str) -> BinaryIO:
        if path.endswith((".html", ".htm")):
            return Breaking(super().read(path))
        raise UnreadableArchive("damaged")

    def read(self, path: str) -> bytes:
        raise UnreadableArchive("damaged")


class Breaking(io.BytesIO):
    """A stream that breaks at its end."""

    def read(self, count: int | None = -1) -> bytes:
        data = super().read(count)
        if not data:
            raise UnreadableArchive("damaged")
        return data


@pytest.mark.parametrize("fixture", LAYOUTS, ids=lambda one: one.name)
def test_files_that_cannot_be_opened_are_reported(fixture: Fixture) -> None:
    tree = Damaged(fixture.files)
    account_for(tree)
    records = list(FacebookReader().read(tree))
    broken = {record.source.file for record in records if isinstance(record, Problem)}
    read = {
        record.file
        for record in records
        if isinstance(record, Coverage) and record.status is not FileStatus.SKIPPED
    }
    assert broken >= read


def test_what_stood_before_the_damage_of_a_page_is_kept() -> None:
    records = list(FacebookReader().read(Damaged(HTML_2024.files)))
    assert sum(isinstance(record, Item) for record in records) > 5


DEEP = {
    "lists": b"[" * 3000 + b"]" * 3000,
    "objects": b'{"a":' * 3000 + b"1" + b"}" * 3000,
    "labels": b'[{"label_values":[' + b'{"dict":[' * 700 + b"]}" * 700 + b"]}]",
    "wrappers": b'{"a":' * 700 + b"[1]" + b"}" * 700,
}


@pytest.mark.parametrize("name", DEEP)
def test_nesting_that_is_too_deep_is_reported(name: str) -> None:
    path = "your_facebook_activity/comments_and_reactions/comments.json"
    tree = MemoryTree({path: DEEP[name], "friends/friends.json": b'[{"name": "Jo Bo"}]'})
    account_for(tree)
    records = list(FacebookReader().read(tree))
    assert any(isinstance(record, Item) and record.text == "Jo Bo" for record in records)
    assert any(isinstance(record, Problem) for record in records)
