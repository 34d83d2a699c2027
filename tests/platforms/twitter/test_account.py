"""Whose export it is, what X says that it holds, and what counts as an export at all."""

from __future__ import annotations

import pytest

from auditor.archive import UnionTree
from auditor.archive.tree import Tree
from auditor.models import Account, Coverage, Item, Problem
from auditor.platforms.twitter import TwitterReader
from tests.contracts.layouts_twitter_shapes import (
    account,
    inline,
    js,
    manifest,
    old_tweet,
    tweet,
    wrapped,
)
from tests.platforms.twitter.reading import tree_of

OWNER_FILE = js("account.part0", account())


def of(files: dict[str, bytes]) -> Account:
    return TwitterReader().account(tree_of(files | {"data/x.js": b""}))


def test_everything_that_the_owner_is_called() -> None:
    change = {"changedFrom": "rita_m", "changedTo": "ritamoss"}
    mail = {"changedFrom": "old@example.org", "changedTo": "rita.moss@example.com"}
    owner = of(
        {
            "data/account.js": OWNER_FILE,
            "data/screen-name-change.js": js(
                "x.part0", wrapped("screenNameChange", {"screenNameChange": change})
            ),
            "data/email-address-change.js": js(
                "x.part0", wrapped("emailAddressChange", {"emailChange": mail})
            ),
            "data/phone-number.js": js(
                "x.part0", wrapped("device", {"phoneNumber": "+12125550100"})
            ),
            "data/profile.js": js("x.part0", wrapped("profile", {"description": {"bio": "rain"}})),
        }
    )
    assert owner == Account(
        platform="twitter",
        native_id="45",
        handle="ritamoss",
        name="Rita Moss",
        other_names=("rita_m",),
        emails=("rita.moss@example.com", "old@example.org"),
        phones=("+12125550100",),
        bio="rain",
    )


@pytest.mark.parametrize(
    "files",
    [
        {"account.js": OWNER_FILE},
        {"data/manifest.js": manifest({})},
        {"data/js/user_details.js": b'var user_details = {"screen_name": "ritamoss", "id": 45}'},
        {
            "data/js/tweets/2012_04.js": inline(
                "data.x", [old_tweet(1, "hi", "2012-04-01 03:35:08 +0000")], "Grailbird."
            )
        },
        {"#2/data/account.js": OWNER_FILE},
    ],
)
def test_where_the_owner_is_named(files: dict[str, bytes]) -> None:
    owner = of(files)
    assert (owner.native_id, owner.handle) == ("45", "ritamoss")


def test_the_number_in_the_name_of_the_profile_picture() -> None:
    assert of({"data/profile_media/45-me.jpg": b""}).native_id == "45"
    assert of({"data/profile_media/45-a": b"", "data/profile_media/46-b": b""}).native_id == ""


@pytest.mark.parametrize(
    "data", [b"", b"x = [", b"x = 5", b'x = [{"account": 5}]', b"\xff\xfe", b'x = {"userInfo": 7}']
)
def test_damaged_files_name_nobody(data: bytes) -> None:
    for name in ("data/account.js", "data/manifest.js", "data/js/user_details.js"):
        assert of({name: data}) == Account(platform="twitter")


@pytest.mark.parametrize(
    "name",
    [
        "data/tweets.js",
        "data/tweets-part3.js",
        "data/direct-messages-group.js",
        "data/grok-chat-item.js",
        "data/ad-impressions.js",
        "direct-message.js",
        "data/js/tweets/2012_04.js",
        "#2/data/like.js",
    ],
)
def test_any_one_file_is_enough_to_recognise_an_export(name: str) -> None:
    assert TwitterReader().recognises(tree_of({name: b""}))


@pytest.mark.parametrize("name", ["data/whatever.js", "main.js", "posts/posts_1.json", "data/like"])
def test_other_files_are_no_export(name: str) -> None:
    assert not TwitterReader().recognises(tree_of({name: b""}))


def test_other_tables_have_the_name_too() -> None:
    assert not TwitterReader().recognises(tree_of({"tweets.csv": b"id,text\n"}))
    assert TwitterReader().recognises(tree_of({"tweets.csv": b'"tweet_id","timestamp","text"\n'}))


def export(*numbers: int, stated: int | None = None) -> Tree:
    count = len(numbers) if stated is None else stated
    return tree_of(
        {
            "data/account.js": OWNER_FILE,
            "data/manifest.js": manifest({"data/tweets.js": count}),
            "data/tweets.js": js("x.part0", wrapped("tweet", *map(tweet, numbers))),
        }
    )


def test_each_manifest_counts_the_files_of_its_own_archive() -> None:
    class Named:
        """A second archive, which goes by another name."""

        name = "second.zip"

        def __init__(self, tree: Tree) -> None:
            self._tree = tree

        def __getattr__(self, attribute: str) -> object:
            return getattr(self._tree, attribute)

        def __contains__(self, path: object) -> bool:
            return path in self._tree

        def archive_of(self, path: str) -> str:
            return f"second.zip{path[:0]}"

    def problems(second: Tree) -> list[str]:
        union = UnionTree([export(1, 2), Named(second)])  # type: ignore[list-item]  # by __getattr__
        records = list(TwitterReader().read(union))
        assert sum(isinstance(record, Item) for record in records) == 5
        return [record.message for record in records if isinstance(record, Problem)]

    assert problems(export(2, 3, 4)) == []
    assert problems(export(2, 3, 4, stated=9)) == [
        "X says that this file holds 9 records; 3 were found."
    ]


def test_conversations_or_messages_may_be_what_x_counted() -> None:
    from tests.contracts.layouts_twitter_shapes import conversation, said

    data = js("x.part0", [conversation("45-123", said(1, "a"), said(2, "b"), said(3, "c"))])
    for count, wrong in ((1, 0), (3, 0), (2, 1)):
        files = {
            "data/direct-messages.js": data,
            "data/manifest.js": manifest({"data/direct-messages.js": count}),
        }
        records = TwitterReader().read(tree_of(files))
        assert sum(isinstance(record, Problem) for record in records) == wrong


def test_posts_come_before_what_needs_the_names_in_them() -> None:
    files = {
        "data/block.js": js("x.part0", []),
        "data/tweet.js": js("x.part0", wrapped("tweet", tweet(1))),
        "data/tweets.js": js("x.part0", wrapped("tweet", tweet(1))),
        "data/twitter-circle-tweet.js": js("x.part0", []),
        "data/manifest.js": manifest({"data/tweets.js": 1}),
    }
    order = [
        record.file
        for record in TwitterReader().read(tree_of(files))
        if isinstance(record, Coverage) and record.kind.startswith(("posts", "blocked"))
    ]
    assert order == [
        "data/twitter-circle-tweet.js",
        "data/tweets.js",
        "data/tweet.js",
        "data/block.js",
    ]


def test_a_strange_manifest_states_nothing() -> None:
    for value in ("[]", '{"dataTypes": 5}', '{"dataTypes": {"a": {"files": [5, {"count": "x"}]}}}'):
        data = f"window.__THAR_CONFIG = {value}".encode()
        tree = tree_of({"data/manifest.js": data, "data/tweets.js": b"x = [ ]"})
        assert not any(isinstance(record, Problem) for record in TwitterReader().read(tree))
