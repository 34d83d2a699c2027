"""Damaged and strange files give Problems and never an error, whatever was damaged."""

from __future__ import annotations

import json
from collections import Counter
from typing import Any

from hypothesis import given, settings
from hypothesis import strategies as st

from auditor.models import Coverage, FileStatus, Item, Problem
from auditor.platforms.twitter import TwitterReader
from tests.contracts.layouts_twitter import GENERATIONS
from tests.platforms.twitter.reading import tree_of

FILES = {
    path: data
    for fixture in reversed(GENERATIONS)
    for path, data in fixture.files.items()
    if path.endswith((".js", ".csv"))
}
KEYS = (
    "tweet noteTweet core text urls mentions screenName createdAt full_text id_str id entities"
    " user_mentions extended_entities media geo coordinates retweeted_status user edit_info initial"
    " editTweetIds dmConversation conversationId messages messageCreate userIds sender attachments"
    " like tweetId fullText accountId account description screenNameChange changedFrom dataTypes"
    " files count fileName userInfo columns query url contact emails phoneNumbers file_name"
)
VALUES: st.SearchStrategy[Any] = st.recursive(
    st.none() | st.booleans() | st.integers() | st.floats() | st.text(max_size=5),
    lambda inner: (
        st.lists(inner, max_size=3)
        | st.dictionaries(st.sampled_from(KEYS.split(" ")), inner, max_size=4)
    ),
    max_leaves=12,
)


def account_for(path: str, data: bytes) -> None:
    """Read all; every file is covered and its counts are true."""
    made: Counter[str] = Counter()
    for record in TwitterReader().read(tree_of({path: data, "beside.txt": b""})):
        if isinstance(record, Coverage):
            assert record.records == made[record.file]
            failed = record.status is FileStatus.UNREAD
            assert not failed or record.reason
        else:
            assert isinstance(record, Item | Problem)
            made[record.source.file] += 1


@settings(max_examples=200, deadline=None)
@given(st.sampled_from(sorted(FILES)), st.floats(0, 1))
def test_a_file_cut_off_anywhere(path: str, share: float) -> None:
    account_for(path, FILES[path][: int(len(FILES[path]) * share)])


@settings(max_examples=200, deadline=None)
@given(st.sampled_from(sorted(FILES)), st.floats(0, 0.999), st.binary(min_size=1, max_size=4))
def test_a_few_bytes_changed_anywhere(path: str, share: float, noise: bytes) -> None:
    data = bytearray(FILES[path])
    at = int(len(data) * share)
    data[at : at + len(noise)] = noise
    account_for(path, bytes(data))


@settings(max_examples=400, deadline=None)
@given(st.sampled_from(sorted(FILES)), VALUES)
def test_any_json_in_any_file(path: str, value: Any) -> None:
    preface = "window.YTD.x.part0 = "
    account_for(path, (preface + json.dumps([value, {"x": value}], indent=2)).encode())
    account_for(path, (preface + json.dumps(value)).encode())
