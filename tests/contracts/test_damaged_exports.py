"""Damaged and strange files give Problems and never an error, whatever was damaged."""

from __future__ import annotations

import io
import json
from collections import Counter
from collections.abc import Mapping
from typing import Any, BinaryIO, NamedTuple

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from auditor.errors import UnreadableArchive
from auditor.models import Coverage, FileStatus, Item, Problem
from auditor.platforms.base import Reader, Record
from auditor.platforms.facebook import FacebookReader
from auditor.platforms.instagram import InstagramReader
from auditor.platforms.twitter import TwitterReader
from tests.contracts.layouts_facebook import ENCRYPTED_CHATS, JSON_2018, JSON_2025
from tests.contracts.layouts_facebook_pages import HTML_2018, HTML_2024, OLD_2010, OLD_2014
from tests.contracts.layouts_instagram import HTML_2025, JSON_2021, JSON_2026, LEGACY_2019
from tests.contracts.layouts_twitter import GENERATIONS
from tests.contracts.memory_tree import MemoryTree

ENDINGS = (".js", ".json", ".csv", ".html", ".htm")
PAGES = (".html", ".htm")


class Damageable(NamedTuple):
    """A platform's exports, and the keys that a hostile record of it might use.

    `preface` stands before the records of a file; `exports` are the files of each layout.
    """

    reader: Reader
    exports: Mapping[str, Mapping[str, bytes]]
    keys: str
    preface: str = ""

    @property
    def files(self) -> list[tuple[str, bytes]]:
        """Every file with words, of all layouts."""
        exports = self.exports.values()
        return [one for files in exports for one in files.items() if one[0].endswith(ENDINGS)]

    @property
    def documents(self) -> list[str]:
        """Paths of files that hold JSON or are read as if they did."""
        return sorted({path for path, _ in self.files if not path.endswith(PAGES)})


def _exports(*fixtures: Any) -> Mapping[str, Mapping[str, bytes]]:
    return {fixture.name: fixture.files for fixture in fixtures}


TWITTER = Damageable(
    TwitterReader(),
    _exports(*GENERATIONS),
    "tweet noteTweet core text urls mentions screenName createdAt full_text id_str id entities"
    " user_mentions extended_entities media geo coordinates retweeted_status user edit_info initial"
    " editTweetIds dmConversation conversationId messages messageCreate userIds sender attachments"
    " like tweetId fullText accountId account description screenNameChange changedFrom dataTypes"
    " files count fileName userInfo columns query url contact emails phoneNumbers file_name",
    preface="window.YTD.x.part0 = ",
)
FACEBOOK = Damageable(
    FacebookReader(),
    _exports(JSON_2025, JSON_2018, ENCRYPTED_CHATS, HTML_2024, HTML_2018, OLD_2014, OLD_2010),
    "timestamp title data post attachments media uri media_metadata photo_metadata exif_data"
    " comments comment author group tags name place coordinate latitude longitude address"
    " label_values label value href timestamp_value dict vec fbid external_context url messages"
    " participants sender_name share photos users entries children answers group_name photos"
    " profile_v2 emails phone_numbers work_experiences previous_names",
)
INSTAGRAM = Damageable(
    InstagramReader(),
    _exports(JSON_2026, JSON_2021, LEGACY_2019, HTML_2025),
    "media title uri creation_timestamp string_map_data string_list_data label_values"
    " media_metadata messages participants sender_name share photos value href timestamp"
    " label dict vec fbid taken_at caption path conversation sender created_at"
    " search_click first_name",
)
ALL = (TWITTER, FACEBOOK, INSTAGRAM)
EVERY = pytest.mark.parametrize("platform", ALL, ids=lambda one: one.reader.platform)


def values(keys: str) -> st.SearchStrategy[Any]:
    """Any JSON, with the keys that readers look for."""
    return st.recursive(
        st.none() | st.booleans() | st.integers() | st.floats() | st.text(max_size=5),
        lambda inner: (
            st.lists(inner, max_size=3)
            | st.dictionaries(st.sampled_from(keys.split(" ")), inner, max_size=4)
        ),
        max_leaves=12,
    )


VALUES = {one.reader.platform: values(one.keys) for one in ALL}


def account_for(reader: Reader, tree: MemoryTree) -> list[Record]:
    """Read all; every file that gave something is covered, and its counts are true.

    Files that are missing are told of as well, and there is nothing of them to be covered.
    """
    records = list(reader.read(tree))
    made: Counter[str] = Counter()
    for record in records:
        if isinstance(record, Coverage):
            assert record.records == made.pop(record.file, 0)
            assert record.status is not FileStatus.UNREAD or record.reason
        else:
            assert isinstance(record, Item | Problem)
            made[record.source.file] += 1
    assert not made.keys() & set(tree.paths())
    return records


@EVERY
@settings(max_examples=200, deadline=None)
@given(st.data(), st.floats(0, 1))
def test_a_file_cut_off_anywhere(platform: Damageable, data: st.DataObject, share: float) -> None:
    path, whole = data.draw(st.sampled_from(platform.files))
    account_for(platform.reader, MemoryTree({path: whole[: int(len(whole) * share)]}))


@EVERY
@settings(max_examples=200, deadline=None)
@given(st.data(), st.floats(0, 0.999), st.binary(min_size=1, max_size=4))
def test_a_few_bytes_changed_anywhere(
    platform: Damageable, data: st.DataObject, share: float, noise: bytes
) -> None:
    path, whole = data.draw(st.sampled_from(platform.files))
    changed = bytearray(whole)
    at = int(len(changed) * share)
    changed[at : at + len(noise)] = noise
    account_for(platform.reader, MemoryTree({path: bytes(changed)}))


@EVERY
@settings(max_examples=300, deadline=None)
@given(st.data())
def test_any_json_in_any_file(platform: Damageable, data: st.DataObject) -> None:
    path = data.draw(st.sampled_from(platform.documents))
    value = data.draw(VALUES[platform.reader.platform])
    for document in ([value, value], [value, {"x": value}], value):
        for indent in (None, 2):
            words = platform.preface + json.dumps(document, indent=indent)
            account_for(platform.reader, MemoryTree({path: words.encode()}))


class Damaged(MemoryTree):
    """A tree whose files fail after some bytes, as a damaged zip does."""

    def open(self, path: str) -> BinaryIO:
        if path.endswith(PAGES):
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


UNOPENED = [(one.reader, name, files) for one in ALL for name, files in one.exports.items()]


@pytest.mark.parametrize(
    ("reader", "files"),
    [(reader, files) for reader, _, files in UNOPENED],
    ids=[f"{reader.platform}: {name}" for reader, name, _ in UNOPENED],
)
def test_files_that_cannot_be_opened_are_reported(
    reader: Reader, files: Mapping[str, bytes]
) -> None:
    records = account_for(reader, Damaged(files))
    broken = {record.source.file for record in records if isinstance(record, Problem)}
    read = {
        record.file
        for record in records
        if isinstance(record, Coverage) and record.status is not FileStatus.SKIPPED
    }
    # Subtitles are read with their video, or by themselves when no video names them.
    assert broken >= {path for path in read if not path.endswith(".srt")}


@pytest.mark.parametrize(
    ("reader", "files"),
    [(FacebookReader(), HTML_2024.files), (InstagramReader(), HTML_2025.files)],
    ids=["facebook", "instagram"],
)
def test_what_stood_before_the_damage_of_a_page_is_kept(
    reader: Reader, files: Mapping[str, bytes]
) -> None:
    records = reader.read(Damaged(files))
    assert sum(isinstance(record, Item) for record in records) > 5


DEEP = {
    "lists": "[" * 3000 + "]" * 3000,
    "objects": '{"a":' * 3000 + "1" + "}" * 3000,
    "labels": '[{"label_values":[' + '{"dict":[' * 700 + "]}" * 700 + "]}]",
    "wrappers": '{"a":' * 700 + "[1]" + "}" * 700,
}


@pytest.mark.parametrize("name", DEEP)
@EVERY
def test_nesting_that_is_too_deep_is_survived(platform: Damageable, name: str) -> None:
    # Each takes a while, and neighbours in the list are read by the same functions.
    for path in platform.documents[::4]:
        account_for(platform.reader, MemoryTree({path: (platform.preface + DEEP[name]).encode()}))


@pytest.mark.parametrize("name", DEEP)
def test_nesting_that_is_too_deep_is_reported(name: str) -> None:
    path = "your_facebook_activity/comments_and_reactions/comments.json"
    beside = {"friends/friends.json": b'[{"name": "Jo Bo"}]'}
    records = account_for(FacebookReader(), MemoryTree({path: DEEP[name].encode(), **beside}))
    assert any(isinstance(record, Item) and record.text == "Jo Bo" for record in records)
    assert any(isinstance(record, Problem) for record in records)
