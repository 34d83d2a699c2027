"""A post that Facebook lists twice is one item; one that tells more in one place stays two."""

from __future__ import annotations

from typing import Any

import pytest

from auditor.coverage import Ledger
from auditor.models import Item, Place, Surface
from auditor.platforms.facebook import FacebookReader
from tests.contracts.instagram_shapes import export_json
from tests.contracts.layouts_facebook import FB, PROFILE_FILE
from tests.contracts.layouts_facebook_shapes import (
    box,
    comment,
    labelled,
    nested,
    page,
    place,
    post,
    said,
    table,
    value,
)
from tests.contracts.memory_tree import MemoryTree

LINK = "https://www.facebook.com/rita.moss.9/posts/99"
WORDS = "waiting here"
HEADLINE = "Rita Moss was at Elm Court."
ELM = Place(basis="check_in", name="Elm Court", address="1 Elm Road", latitude=52.25, longitude=4.5)
POSTS = f"{FB}/posts/your_posts_1.json"
CHECK_INS = f"{FB}/posts/check-ins.json"
EDITS = f"{FB}/posts/edits_you_made_to_posts.json"
ELSEWHERE = f"{FB}/posts/posts_on_other_pages_and_profiles.json"


def check_in(second: int, words: str = WORDS, name: str = "Elm Court", *more: Any) -> Any:
    spot = (
        value("Name", name),
        value("Coordinates", "(52.25 , 4.5)"),
        value("Address", "1 Elm Road"),
    )
    return labelled(
        second, value("Message", words), value("URL", LINK), nested("Place tags", *spot), *more
    )


def kept(files: dict[str, bytes]) -> tuple[list[Item], list[int]]:
    """The items that the ledger keeps, and how many of each file it took for duplicates."""
    ledger = Ledger()
    records = FacebookReader().read(MemoryTree({**PROFILE_FILE, **files}))
    items = [record for record in records if ledger.enter(record)]
    assert not ledger.problems()
    coverage = sorted(ledger.coverage(), key=lambda one: one.file)
    duplicates = [one.duplicates for one in coverage if one.file in files]
    return [item for item in items if item.surface is not Surface.PROFILE], duplicates


def posted(*attachments: Any, words: str = WORDS, title: str = HEADLINE, **more: Any) -> bytes:
    return export_json([post(1, title, words, *attachments, **more), post(5, "", "other words")])


@pytest.mark.parametrize("attachments", [(), (place("Elm Court"),), ({"place": {"name": ""}},)])
def test_a_check_in_is_its_post_with_link_and_place(attachments: tuple[Any, ...]) -> None:
    files = {POSTS: posted(*attachments), CHECK_INS: export_json([check_in(1)])}
    (found, other), duplicates = kept(files)
    assert (found.surface, found.source.file) == (Surface.POST, POSTS)
    assert (found.permalink, found.place) == (LINK, ELM)
    assert (other.permalink, other.place) == ("", None)
    assert duplicates == [1, 0]


def test_a_check_in_without_words_is_its_post() -> None:
    files = {POSTS: posted(place("Elm Court"), words=""), CHECK_INS: export_json(check_in(1, ""))}
    items, duplicates = kept(files)
    assert [item.surface for item in items] == [Surface.POST, Surface.POST]
    assert duplicates == [1, 0]


@pytest.mark.parametrize(
    "record",
    [
        check_in(2),
        check_in(1, "waiting here with Jo Bo"),
        check_in(1, WORDS, "The Green"),
        check_in(1, WORDS, "Elm Court", nested("Tags", value("Name", "Jo Bo"))),
    ],
    ids=["another second", "other words", "another place", "one more person"],
)
def test_a_check_in_that_tells_more_stays_an_item(record: Any) -> None:
    files = {POSTS: posted(place("Elm Court")), CHECK_INS: export_json([record])}
    items, duplicates = kept(files)
    assert [item.surface for item in items] == [Surface.POST, Surface.POST, Surface.CHECK_IN]
    assert duplicates == [0, 0]


def test_a_comment_and_a_post_of_somebody_else_are_no_check_in() -> None:
    comments = f"{FB}/comments_and_reactions/comments.json"
    by_others = f"{FB}/posts/other_people's_posts_to_your_timeline.json"
    files = {
        comments: export_json({"comments_v2": [comment(1, "", WORDS)]}),
        by_others: export_json([post(1, "", WORDS)]),
        CHECK_INS: export_json([check_in(1)]),
    }
    items, duplicates = kept(files)
    assert len(items) == 3
    assert sum(duplicates) == 0
    assert [item.source.file for item in items if item.permalink or item.place] == [CHECK_INS]


@pytest.mark.parametrize("file", [EDITS, ELSEWHERE])
def test_the_same_words_of_the_same_second_are_one_item(file: str) -> None:
    again = labelled(1, value("Text", WORDS))
    for title in ("", "Rita Moss updated her status.", "Rita Moss was with Jo Bo at Elm Court."):
        items, duplicates = kept({POSTS: posted(title=title), file: export_json([again])})
        assert [item.source.file for item in items] == [POSTS, POSTS]
        assert sum(duplicates) == 1


@pytest.mark.parametrize("file", [EDITS, ELSEWHERE])
@pytest.mark.parametrize(
    ("second", "words"), [(1, "waiting here with Jo Bo"), (2, WORDS), (1, "waiting")]
)
def test_an_older_wording_stays_an_item(file: str, second: int, words: str) -> None:
    again = labelled(second, value("Text", words))
    items, duplicates = kept({POSTS: posted(), file: export_json([again])})
    assert sorted(item.source.file for item in items) == sorted([POSTS, POSTS, file])
    assert sum(duplicates) == 0


def test_pages_list_a_check_in_twice_as_well() -> None:
    date = "Jul 26, 2024 1:35:01pm"
    where = table(("Name", "Elm Court"), ("Message", WORDS))
    files = {
        f"{FB}/posts/check-ins.html": page("Check-ins", box("", table(("Message", WORDS)), date)),
        f"{FB}/posts/your_posts_1.html": page("Posts", box(HEADLINE, said(WORDS), date)),
    }
    items, duplicates = kept(files)
    assert [item.surface for item in items] == [Surface.POST]
    assert duplicates == [1, 0]
    files[f"{FB}/posts/check-ins.html"] = page("Check-ins", box("", where, date))
    items, _ = kept(files)
    assert any("Elm Court" in item.text for item in items)


def test_with_both_formats_a_check_in_is_there_once() -> None:
    date = "Nov 15, 2023 12:13:21am"
    files = {
        POSTS: posted(place("Elm Court")),
        CHECK_INS: export_json([check_in(1)]),
        f"{FB}/posts/check-ins.html": page("Check-ins", box("", table(("Message", WORDS)), date)),
        f"{FB}/posts/your_posts_1.html": page("Posts", box(HEADLINE, said(WORDS), date)),
    }
    items, duplicates = kept(files)
    assert [item.text.split("\n")[-1] for item in items] == [WORDS, "other words"]
    assert sum(duplicates) == 3
    assert items[0].place == ELM
