"""JSON and HTML of one account together: each record once, with exact time and link."""

from __future__ import annotations

from auditor.models import Item, Precision, Surface
from auditor.platforms.facebook import FacebookReader
from tests.contracts.instagram_shapes import AT, export_json, thread
from tests.contracts.layouts_facebook import FB, PROFILE_FILE
from tests.contracts.layouts_facebook_shapes import box, message, page, post, said
from tests.contracts.memory_tree import MemoryTree

# AT is 2023-11-14 22:13:20 UTC; the page prints the clock of a zone two hours ahead.
FIRST, SECOND = "Nov 15, 2023 12:13:21am", "Nov 15, 2023 12:13:22am"
FILES = {
    **PROFILE_FILE,
    f"{FB}/posts/your_posts_1.json": export_json([post(2, "", "two"), post(1, "", "one")]),
    f"{FB}/posts/your_posts_1.html": page(
        "Posts",
        box("", said("two"), SECOND, "https://www.facebook.com/dyi/l/?l=two"),
        box("", said("one"), FIRST, "https://www.facebook.com/dyi/l/?l=one"),
        box("", said("only on the page"), FIRST, "https://www.facebook.com/dyi/l/?l=three"),
    ),
    f"{FB}/messages/inbox/jobo_123456789/message_1.json": export_json(
        thread("Jo Bo", ["Jo Bo", "Rita Moss"], ("Jo Bo", "hi"), ("Rita Moss", "hello"))
    ),
    f"{FB}/messages/inbox/jobo_123456789/message_1.html": page(
        "Jo Bo",
        box("Rita Moss", message("hello"), "Nov 15, 2023 12:14:20am", ""),
        box("Jo Bo", message("hi"), "Nov 15, 2023 12:13:20am", ""),
    ),
}


def read() -> list[Item]:
    records = FacebookReader().read(MemoryTree(FILES))
    return [record for record in records if isinstance(record, Item)]


def test_a_record_of_both_versions_has_one_reference() -> None:
    posts = [item for item in read() if item.surface is Surface.POST]
    assert len(posts) == 5
    assert len({item.ref for item in posts}) == 3
    messages = [item for item in read() if item.surface is Surface.DIRECT_MESSAGE]
    assert len(messages) == 4
    assert len({item.ref for item in messages}) == 2


def test_the_version_with_the_exact_time_comes_first_and_takes_the_link() -> None:
    first = next(item for item in read() if item.text == "one")
    assert first.precision is Precision.SECOND
    assert first.posted_at is not None
    assert int(first.posted_at.timestamp()) == AT + 1
    assert first.permalink == "https://www.facebook.com/dyi/l/?l=one&s=518"


def test_a_record_that_only_one_version_has_is_kept() -> None:
    lone = [item for item in read() if item.text == "only on the page"]
    assert len(lone) == 1
