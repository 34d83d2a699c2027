"""What a post says, whom it names, where it was, and where it can be found."""

from __future__ import annotations

from datetime import UTC, datetime
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from auditor.models import Audience, Author, Item, Person, Place, Precision, Role, Surface
from auditor.platforms.twitter.export import unescaped
from auditor.platforms.twitter.links import links_in, with_links
from auditor.platforms.twitter.tweet_fields import decoded
from tests.contracts.layouts_twitter_shapes import (
    PERSON,
    inline,
    js,
    mentions,
    old_tweet,
    reply,
    tweet,
    wrapped,
)
from tests.platforms.twitter.reading import items, post, problems


def month(record: dict[str, Any]) -> Item:
    (item,) = items({"data/js/tweets/2012_04.js": inline("data.x", [record], "Grailbird.")})
    return item


def link(short: str, long: str | None) -> dict[str, Any]:
    return {"url": short, **({} if long is None else {"expanded_url": long})}


@given(st.text())
def test_unescaping_undoes_escaping(text: str) -> None:
    escaped = text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;")
    assert unescaped(escaped) == text


@pytest.mark.parametrize(
    ("stored", "typed"),
    [
        ("a &lt;3 b &gt; c &amp; d", "a <3 b > c & d"),
        ("&amp;lt; is how one writes it", "&lt; is how one writes it"),
        ("&buttr; &quot;x&quot; &eacute;", "&buttr; &quot;x&quot; &eacute;"),
    ],
)
def test_three_characters_are_unescaped_and_no_others(stored: str, typed: str) -> None:
    assert post(tweet(1, stored)).text == typed


def test_the_oldest_archives_escape_quotation_marks_too() -> None:
    record = old_tweet(1, "&quot;it&#39;s&quot; &amp;lt;", "2012-04-01 03:35:08 +0000")
    assert month(record).text == '"it\'s" &lt;'


def test_links_are_put_as_where_they_lead() -> None:
    entities = mentions() | {
        "urls": [
            link("https://t.co/AAAAAAAAAA", "https://example.org/a?x=1&lt;y"),
            link("https://t.co/BBBBBBBBBB", None),
        ],
    }
    text = "see https://t.co/AAAAAAAAAA &amp; https://t.co/BBBBBBBBBB or http://t.co/z3 ..."
    item = post(tweet(1, text, entities=entities))
    assert item.text == (
        "see https://example.org/a?x=1&lt;y & https://t.co/BBBBBBBBBB or http://t.co/z3 ..."
    )
    assert item.urls == ("https://example.org/a?x=1&lt;y",)


def test_a_link_that_begins_like_another() -> None:
    pairs = [("http://t.co/abc", "https://example.org/1"), ("http://t.co/abcd", "https://t.co/abc")]
    text = "http://t.co/abcd http://t.co/abc"
    assert with_links(text, pairs) == "https://t.co/abc https://example.org/1"


def test_addresses_in_full_of_before_2011() -> None:
    text = "look (http://example.org/a). Also http://bit.ly/x, https://t.co/abc"
    assert links_in(text, []) == ("http://example.org/a", "http://bit.ly/x")


def test_the_link_of_a_picture_was_not_typed() -> None:
    picture = {"url": "https://t.co/PPPPPPPPPP", "type": "photo"}
    video = {**picture, "type": "video"}
    record = tweet(1, "a view https://t.co/PPPPPPPPPP", extended_entities={"media": [video]})
    record["entities"] = mentions() | {"media": [picture]}
    item = post(record)
    assert item.text == "a view"
    assert [media.kind for media in item.media] == ["video"]


def test_people_who_are_named_and_answered() -> None:
    item = post(reply(1))
    assert item.surface is Surface.REPLY
    assert item.people == (
        Person(role=Role.TARGET, name="Ana Bell", handle="anabell", native_id="123"),
    )
    assert item.thread == "99"


def test_the_owner_is_nobody_elses_client() -> None:
    own = {"name": "Rita Moss", "screen_name": "ritamoss", "id_str": "45"}
    people = post(tweet(1, "@ritamoss @anabell", entities=mentions(own, PERSON))).people
    assert [person.handle for person in people] == ["anabell"]


def test_accounts_that_are_gone() -> None:
    gone = {"name": "", "screen_name": "someone", "id_str": "-1"}
    record = tweet(1, "@someone hi", entities=mentions(gone), in_reply_to_user_id_str="7")
    assert post(record).people == (Person(role=Role.MENTIONED, handle="someone"),)


def test_an_answer_to_somebody_whom_no_entity_names() -> None:
    record = tweet(1, in_reply_to_user_id_str="7", in_reply_to_screen_name="carl")
    assert post(record).people == (Person(role=Role.TARGET, handle="carl", native_id="7"),)


def test_the_next_post_of_a_thread_answers_nobody_else() -> None:
    record = tweet(2, in_reply_to_user_id_str="45", in_reply_to_screen_name="RitaMoss")
    item = post({**record, "in_reply_to_status_id_str": "1"})
    assert (item.surface, item.people, item.thread) == (Surface.REPLY, (), "1")


def answer(number: int, parent: int) -> dict[str, Any]:
    return tweet(number, in_reply_to_status_id_str=str(parent), in_reply_to_user_id_str="45")


@pytest.mark.parametrize("step", [1, -1])
def test_posts_of_a_thread_share_its_name_forwards_and_backwards(step: int) -> None:
    thread = [tweet(1), answer(2, 1), answer(3, 2), answer(4, 3)][::step]
    data = js("tweets.part0", wrapped("tweet", *thread, tweet(9), reply(8)))
    *found, alone, other = items({"data/tweets.js": data})
    assert len({item.thread for item in found}) == 1
    assert (alone.thread, other.thread) == ("9", "99")


def test_the_author_of_a_quoted_post() -> None:
    urls = [
        link("https://t.co/AAAAAAAAAA", "https://twitter.com/carl_o/status/99"),
        link("https://t.co/BBBBBBBBBB", "https://twitter.com/ritamoss/status/98"),
        link("https://t.co/CCCCCCCCCC", "https://x.com/i/status/97"),
    ]
    item = post(tweet(1, "this", entities=mentions() | {"urls": urls}))
    assert item.people == (Person(role=Role.MENTIONED, handle="carl_o"),)


def test_a_repeat_is_by_somebody_else_and_may_be_cut() -> None:
    person = {**PERSON, "screen_name": "AnaBell"}
    item = post(tweet(1, "RT @anabell: and then we went to…", entities=mentions(person)))
    assert (item.surface, item.author) == (Surface.REPOST, Author.OTHER)
    assert item.truncated
    assert item.people[0].role is Role.AUTHOR
    assert not post(tweet(1, "RT @anabell: all of it", entities=mentions(person))).truncated


@pytest.mark.parametrize(
    "end", ["…", " ...", "… https://t.co/AAAAAAAAAA", "…https://t.co/AA https://t.co/BB"]
)
def test_ends_of_repeats_that_are_cut(end: str) -> None:
    assert post(tweet(1, f"RT @anabell: the house in Elm Stre{end}")).truncated


def test_a_repeat_of_the_oldest_archives_has_its_author_and_full_text() -> None:
    status = {
        "text": "all that Ana said &amp; http://t.co/AAAAAAAAAA",
        "user": {"name": "Ana Bell", "screen_name": "anabell", "id_str": "123"},
        "entities": {"urls": [link("http://t.co/AAAAAAAAAA", "http://example.org/x")]},
    }
    record = old_tweet(
        1, "RT @anabell: all that A…", "2012-04-01 03:35:08 +0000", retweeted_status=status
    )
    item = month(record)
    assert item.text == "RT @anabell: all that Ana said & http://example.org/x"
    assert item.people == (
        Person(role=Role.AUTHOR, name="Ana Bell", handle="anabell", native_id="123"),
    )
    assert not item.truncated


def test_a_long_post_of_2017_is_cut_at_a_link_to_itself() -> None:
    urls = [link("https://t.co/AAAAAAAAAA", "https://twitter.com/i/web/status/77")]
    record = old_tweet(77, "and so it… https://t.co/AAAAAAAAAA", "2017-02-01 10:00:00 +0000")
    record["entities"]["urls"] = urls
    assert month(record).truncated


def test_three_dots_of_ones_own_are_no_cut() -> None:
    assert not post(tweet(1, "and so it goes…")).truncated
    assert not post(tweet(1, "x" * 200 + "…")).truncated  # of 2022: nothing was longer


@pytest.mark.parametrize(
    ("fields", "place"),
    [
        (
            {"geo": {"type": "Point", "coordinates": ["41.50000", "-81.7"]}},
            Place(basis="geotag", latitude=41.5, longitude=-81.7),
        ),
        (
            {"coordinates": {"type": "Point", "coordinates": ["-81.7", "41.5"]}},
            Place(basis="geotag", latitude=41.5, longitude=-81.7),
        ),
        ({"place": {"full_name": "Reed, OH"}}, Place(basis="tagged", name="Reed, OH")),
        ({"geo": {"coordinates": ["north", "west"]}}, None),
        ({"geo": {"coordinates": ["1"]}}, None),
        ({"geo": {"coordinates": ["nan", "1"]}}, None),
        ({"geo": {}}, None),
        ({"geo": None}, None),
    ],
)
def test_where_it_was_posted(fields: dict[str, Any], place: Place | None) -> None:
    assert post(tweet(1, **fields)).place == place


def test_dates_before_november_2010_are_days() -> None:
    assert month(old_tweet(1, "hi", "2010-11-03 00:00:00 +0000")).precision is Precision.DAY
    assert month(old_tweet(1, "hi", "2010-11-05 00:00:00 +0000")).precision is Precision.SECOND


def test_a_post_without_date_takes_the_time_of_its_number() -> None:
    item = post(tweet(1600000000000000000, created_at="?"))
    assert item.posted_at is not None
    assert item.posted_at.date() == datetime(2022, 12, 6, tzinfo=UTC).date()


def test_versions_of_an_edited_post_form_a_thread_and_lead_to_the_newest() -> None:
    first, second = {"editTweetIds": ["11", "12"]}, {"editTweetIds": ["11", "12"]}
    one = tweet(11, "frist", edit_info={"initial": first})
    two = tweet(12, "first", edit_info={"edit": {"editControlInitial": second}})
    for item in (post(one, two), post(two, one)):
        assert item.thread == "11"
        assert item.permalink == "https://x.com/i/web/status/12"
        assert "versions" in item.locate_hint
    never = post(tweet(11, edit_info={"initial": {"editTweetIds": ["11"]}}))
    assert (never.locate_hint, never.permalink) == ("", "https://x.com/i/web/status/11")


def test_who_could_see_it() -> None:
    public = post(tweet(1))
    assert (public.audience, public.engagement) == (Audience.PUBLIC, 3)
    files = {
        "data/tweets.js": js("tweets.part0", wrapped("tweet", tweet(1), tweet(2))),
        "data/community-tweet.js": js("community_tweet.part0", wrapped("tweet", tweet(3))),
        "data/twitter-circle-tweet.js": js("circle.part0", wrapped("tweet", tweet(1))),
        "data/protected-history.js": js(
            "protected_history.part0", wrapped("protectedHistory", {"action": "Protect"})
        ),
    }
    seen: dict[str, Audience] = {}
    for item in items(files):
        seen.setdefault(item.ref, item.audience)
    assert seen == {
        "twitter:post:1": Audience.FRIENDS,
        "twitter:post:2": Audience.UNKNOWN,
        "twitter:group_post:3": Audience.GROUP,
    }


def test_deleted_posts_have_no_link() -> None:
    files = {"data/deleted-tweets.js": js("x.part0", wrapped("tweet", tweet(1)))}
    (item,) = items(files)
    assert (item.surface, item.permalink) == (Surface.DELETED, "")


def test_one_odd_field_does_not_cost_the_words() -> None:
    odd = tweet(1, "still here", favorite_count=[], extended_entities="no", lang=5)
    odd["entities"] = {"user_mentions": [{**PERSON, "id_str": 123}, None], "urls": {}}
    item = post(odd)
    assert item.text == "still here"
    assert item.people[0].handle == "anabell"
    assert item.people[0].native_id == "123"
    assert item.engagement == 1


@pytest.mark.parametrize("data", [b"5", b"[]", b'"x"', b"{", b"\xff", b"[" * 9999, b'{"a": NaN}'])
def test_what_is_no_post_is_a_value_error(data: bytes) -> None:
    try:
        _, found, _ = decoded(data)
    except ValueError:
        return
    assert found.full_text is None


def test_a_post_without_number_is_still_read() -> None:
    record = tweet(1, "no number")
    del record["id"], record["id_str"]
    item = post(record)
    assert (item.text, item.native_id, item.permalink) == ("no number", "", "")
    record["full_text"] = None
    assert problems({"data/tweets.js": js("tweets.part0", wrapped("tweet", record))})
