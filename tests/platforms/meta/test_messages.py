"""Threads of both Meta platforms: their names, their people, unknown parts of messages."""

from __future__ import annotations

from auditor.models import Author, Item, Role
from auditor.platforms.facebook import FacebookReader
from auditor.platforms.meta.mentions import mentioned, without_marks
from tests.contracts.instagram_shapes import AT, export_json
from tests.contracts.layouts_facebook import FB, PROFILE_FILE
from tests.contracts.layouts_facebook_shapes import box, message, page
from tests.contracts.memory_tree import MemoryTree

FOLDER = f"{FB}/messages/inbox/choir_123456789"


def read(files: dict[str, bytes]) -> list[Item]:
    records = FacebookReader().read(MemoryTree({**PROFILE_FILE, **files}))
    return [one for one in records if isinstance(one, Item) and one.audience == "direct"]


def test_a_page_names_the_people_of_a_group_as_far_as_it_lists_them() -> None:
    people = "Participants: Ann Lee, Jo Bo et 3 autres"
    file = page(
        "Choir", box("", f"<div>{people}</div>"), box("", message("la"), "9 Jun 2019, 21:05")
    )
    found = read({f"{FOLDER}/message_1.html": file})
    assert [item.text for item in found] == ["la"]
    assert [one.name for one in found[0].people] == ["Choir", "Ann Lee", "Jo Bo"]
    assert found[0].group == "Choir"


def test_parts_of_messages_that_no_year_had_are_read() -> None:
    part = {"sender_name": "Jo Bo", "timestamp_ms": AT * 1000, "plan": {"title": "at the court"}}
    thread = {"participants": [{"name": "Jo Bo"}, {"name": "Rita Moss"}], "messages": [part]}
    found = read({f"{FOLDER}/message_1.json": export_json(thread)})
    assert found[0].text == "at the court"
    assert found[0].author is Author.OTHER


def test_who_was_added_is_one_of_the_people() -> None:
    part = {"sender_name": "Jo Bo", "timestamp_ms": AT * 1000, "users": [{"name": "Max Roe"}]}
    thread = {"participants": [{"name": "Jo Bo"}, {"name": "Rita Moss"}], "messages": [part]}
    found = read({f"{FOLDER}/message_1.json": export_json(thread)})
    assert "Max Roe" in [one.name for one in found[0].people if one.role is Role.PARTICIPANT]


def test_mentions_become_names() -> None:
    text = "with @[123:2048:Jo Bo] and @[45:Ann Lee], not a@[b]"
    assert without_marks(text) == "with Jo Bo and Ann Lee, not a@[b]"
    assert [(one.name, one.native_id) for one in mentioned(text)] == [
        ("Jo Bo", "123"),
        ("Ann Lee", "45"),
    ]


def test_an_owner_renamed_since_is_known_by_the_threads() -> None:
    files = {
        f"{FB}/messages/inbox/{name}_12345678{number}/message_1.html": page(
            name,
            box(name, message("hi"), "9 Jun 2019, 21:05"),
            box("Rita Fern", message("hello"), "9 Jun 2019, 21:06"),
        )
        for number, name in enumerate(("Jo Bo", "Ann Lee", "Max Roe"))
    }
    found = read(files)
    assert {item.text for item in found if item.author is Author.OWNER} == {"hello"}
    assert {item.text for item in found if item.author is Author.OTHER} == {"hi"}
    assert {item.group for item in found} == {""}


def test_a_writer_of_one_thread_is_not_taken_for_the_owner() -> None:
    thread = page("Jo Bo", box("Jo Bo", message("hi"), "9 Jun 2019, 21:05"))
    found = read({f"{FOLDER}/message_1.html": thread})
    assert [item.author for item in found] == [Author.OTHER]


def test_who_stands_in_every_thread_beside_the_owner_is_not_the_owner() -> None:
    files = {
        f"Group{number}_{number}.json": export_json(
            {
                "participants": ["Jo Bo", "Rita Fern", f"Guest {number}"],
                "threadName": f"Group{number}_{number}",
                "messages": [{"senderName": "Jo Bo", "text": "hi", "timestamp": AT * 1000}],
            }
        )
        for number in range(3)
    }
    records = FacebookReader().read(MemoryTree(files))
    found = [one for one in records if isinstance(one, Item)]
    assert {item.author for item in found} == {Author.UNKNOWN}
    assert all("Jo Bo" in [one.name for one in item.people] for item in found)
