"""Long posts are judged in full, with the link of the post that they belong to."""

from __future__ import annotations

from typing import Any

import pytest

from auditor.models import Item, Surface
from tests.contracts.layouts_twitter_shapes import js, mentions, note, tweet, wrapped
from tests.platforms.twitter.reading import items

LONG = "on the way home we talked about the garden and what to plant in it " * 6
AT = "2022-12-06T04:30:00.123Z"


def read(posts: list[dict[str, Any]], *notes: dict[str, Any], deleted: bool = False) -> list[Item]:
    before = "deleted-" if deleted else ""
    return items(
        {
            f"data/{before}tweets.js": js("tweets.part0", wrapped("tweet", *posts)),
            f"data/{before}note-tweet.js": js("note_tweet.part0", wrapped("noteTweet", *notes)),
        }
    )


@pytest.mark.parametrize(
    "cut",
    [
        LONG[:270] + "…",
        LONG[:250] + "… https://t.co/PPPPPPPPPP",
        "@anabell @carl_o " + LONG[:200] + "…",
        LONG[:280],
    ],
)
def test_the_full_text_stands_for_the_cut_one(cut: str) -> None:
    joined, repeated = read([tweet(7, cut)], note(9001, LONG))
    assert joined.text == repeated.text == LONG
    assert joined.ref == repeated.ref == "twitter:post:7"
    assert joined.permalink == repeated.permalink == "https://x.com/i/web/status/7"
    assert not joined.truncated
    assert "carl_o" in [person.handle for person in joined.people]


def test_text_of_notes_is_not_escaped_and_that_of_posts_is() -> None:
    full = "a <b> & c " + LONG
    joined, _ = read([tweet(7, f"a &lt;b&gt; &amp; c {LONG[:200]}…")], note(9001, full))
    assert joined.text == full


def test_links_of_notes_lead_somewhere() -> None:
    long = note(9001, LONG + "https://t.co/AAAAAAAAAA")
    long["core"]["urls"] = [
        {"shortUrl": "https://t.co/AAAAAAAAAA", "expandedUrl": "https://example.org/x"},
        {"shortUrl": "https://t.co/BBBBBBBBBB"},
        "odd",
    ]
    joined, _ = read([tweet(7, LONG[:270] + "…")], long)
    assert joined.text.endswith("https://example.org/x")
    assert joined.urls == ("https://example.org/x",)


def test_threads_of_one_second_are_told_apart_by_their_words() -> None:
    other = "another part of the thread, about the weather of last week " * 6
    posts = [tweet(7, LONG[:270] + "…"), tweet(8, other[:270] + "…")]
    found = {item.native_id: item.text for item in read(posts, note(1, other), note(2, LONG))}
    assert found == {"7": LONG, "8": other}


def test_the_likest_beginning_wins() -> None:
    one, two = LONG + "one", LONG[:200] + "TWO " + LONG[200:]
    posts = [tweet(7, two[:270] + "…")]
    assert read(posts, note(1, one), note(2, two))[0].text == two


@pytest.mark.parametrize(
    ("text", "at"), [("something else " * 30, AT), (LONG, "2022-12-06T04:30:01.123Z")]
)
def test_what_does_not_belong_is_an_item_of_its_own(text: str, at: str) -> None:
    cut, alone = read([tweet(7, LONG[:270] + "…")], note(9001, text, at))
    assert cut.text == LONG[:270] + "…"
    assert (alone.ref, alone.permalink) == ("twitter:post:note-9001", "")
    assert alone.text == text


def test_a_cut_post_whose_long_text_is_missing_says_so() -> None:
    recent = {"created_at": "Wed Mar 01 10:00:00 +0000 2023"}
    (item,) = read([tweet(7, LONG[:270] + "…", **recent)])
    assert item.truncated


def test_a_repeat_is_never_somebody_elses_long_post() -> None:
    repeat = tweet(7, "RT @anabell: " + LONG[:100] + "…", entities=mentions())
    assert read([repeat], note(9001, "RT @anabell: " + LONG))[0].truncated


def test_deleted_long_posts() -> None:
    joined, repeated = read([tweet(7, LONG[:270] + "…")], note(9001, LONG), deleted=True)
    assert joined.surface is repeated.surface is Surface.DELETED
    assert joined.text == LONG
    assert joined.permalink == repeated.permalink == ""
