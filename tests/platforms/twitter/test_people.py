"""Followers, contacts, lists, likes and searches."""

from __future__ import annotations

from typing import Any

import pytest

from auditor.models import Author, Item, Person, Role
from tests.contracts.layouts_twitter_shapes import PERSON, js, mentions, tweet, wrapped
from tests.platforms.twitter.reading import items

NAMES = js("tweets.part0", wrapped("tweet", tweet(1, entities=mentions(PERSON))))


def read(name: str, wrapper: str, *records: dict[str, Any]) -> list[Item]:
    files = {"data/tweets.js": NAMES, f"data/{name}.js": js("x.part0", wrapped(wrapper, *records))}
    return items(files)[1:]


def test_followers_get_the_names_that_posts_gave() -> None:
    known, unknown = read("follower", "follower", {"accountId": "123"}, {"accountId": "124"})
    person = Person(role=Role.CONNECTION, name="Ana Bell", handle="anabell", native_id="123")
    assert (known.people, known.text) == ((person,), "@anabell · Ana Bell")
    assert (unknown.people[0].native_id, unknown.text) == ("124", "")


@pytest.mark.parametrize(
    ("name", "wrapper"),
    [("follower", "follower"), ("following", "following"), ("block", "blocking"), ("mute", "x")],
)
def test_no_link_opens_the_profile_of_a_person(name: str, wrapper: str) -> None:
    (item,) = read(name, wrapper, {"accountId": "123", "userLink": "https://twitter.com/x"})
    assert "123" not in item.permalink
    assert "anabell" not in item.permalink
    assert item.locate_hint


def test_references_of_people_do_not_hang_on_their_names() -> None:
    (named,) = read("follower", "follower", {"accountId": "123"})
    (bare,) = items({"data/follower.js": js("x.part0", wrapped("follower", {"accountId": "123"}))})
    assert named.ref == bare.ref
    (other,) = read("following", "following", {"accountId": "123"})
    assert other.ref != named.ref


def test_wrappers_that_nobody_has_seen() -> None:
    (item,) = read("twitter-circle-member", "somethingElse", {"member": {"id": "9", "x": ["77"]}})
    assert {person.native_id for person in item.people} == {"9", "77"}


def test_contacts_with_the_prefix_twice() -> None:
    record = {"emails": ["a@example.org", 5], "phoneNumbers": ["+1+12125550101", "12125550102"]}
    (item,) = read("contact", "contact", record)
    person = item.people[0]
    assert person.phones == ("+12125550101", "12125550102")
    assert person.emails == ("a@example.org",)


def test_likes() -> None:
    live, gone, bare = read(
        "like",
        "like",
        {"tweetId": "1600000000000000000", "fullText": "a &lt;3"},
        {"tweetId": "2", "fullText": "You’re unable to view this Post … {learnmore}"},
        {"tweetId": "3"},
    )
    assert (live.text, live.author) == ("a <3", Author.OTHER)
    assert live.permalink == "https://x.com/i/web/status/1600000000000000000"
    assert live.posted_at is not None
    assert (gone.text, bare.text, bare.posted_at) == ("", "", None)


def test_searches_and_columns() -> None:
    (search,) = read("saved-search", "savedSearch", {"savedSearchId": "3", "query": "ana bell"})
    assert (search.text, search.permalink) == ("ana bell", "")
    columns = [{"pathname": "/search?q=ana+bell%20reed&f=x"}, {"query": "q"}]
    (deck,) = read("tweetdeck", "deck", {"title": "mine", "columns": columns})
    assert deck.text == "mine\nana bell reed\nq"


def test_lists_by_the_names_in_their_addresses() -> None:
    urls = [
        "https://twitter.com/ritamoss/lists/my-caf%C3%A9-people",
        "https://twitter.com/anabell/lists/123456",
        "odd",
    ]
    for records in ([{"url": url} for url in urls], [{"urls": urls}]):
        own, other, odd = read("lists-created", "userListInfo", *records)
        assert (own.text, own.people) == ("my café people", ())
        assert own.permalink == "https://x.com/ritamoss/lists/my-caf%C3%A9-people"
        assert (other.text, other.people[0].handle) == ("", "anabell")
        assert (odd.text, odd.permalink) == ("odd", "")
