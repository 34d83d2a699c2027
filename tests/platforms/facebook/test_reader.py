"""What the items of Facebook's exports say: words, people, places, links, audiences."""

from __future__ import annotations

import pytest

from auditor.models import Account, Audience, Author, Item, Person, Place, Precision, Role, Surface
from auditor.platforms.facebook import FacebookReader
from tests.contracts.instagram_shapes import AT, export_json
from tests.contracts.layouts_facebook import (
    ENCRYPTED_CHATS,
    FB,
    JSON_2018,
    JSON_2025,
    PROFILE_FILE,
    encrypted,
)
from tests.contracts.layouts_facebook_pages import HTML_2024, IN_LANGUAGES, OLD_2010, OLD_2014
from tests.contracts.layouts_facebook_shapes import box, comment, labelled, page, post, value
from tests.contracts.layouts_instagram import Fixture
from tests.contracts.memory_tree import MemoryTree

POSTS = f"{FB}/posts/your_posts__check_ins__photos_and_videos_1.json"
PAGE = f"{FB}/posts/your_posts__check_ins__photos_and_videos_1.html"


def read(files: dict[str, bytes]) -> list[Item]:
    records = FacebookReader().read(MemoryTree(files))
    return [record for record in records if isinstance(record, Item)]


def of(fixture: Fixture, file: str, number: int = 0) -> Item:
    """An item of a file of a fixture."""
    found = [item for item in read(dict(fixture.files)) if item.source.file == file]
    return found[number]


def names(item: Item, role: Role) -> list[str]:
    return [person.name for person in item.people if person.role is role]


def test_a_status_is_its_words_with_names_for_marks() -> None:
    item = of(JSON_2025, POSTS)
    assert item.text == "café with Jo Bo 🎉"
    assert item.people == (Person(role=Role.MENTIONED, name="Jo Bo", native_id="123456"),)
    assert item.audience is Audience.UNKNOWN
    assert item.author is Author.OWNER


def test_a_check_in_has_people_a_place_and_the_link_of_its_second() -> None:
    item = of(JSON_2025, POSTS, 1)
    assert item.place == Place(
        basis="check_in", name="Elm Court", address="1 Elm Road", latitude=52.25, longitude=4.5
    )
    assert names(item, Role.TAGGED) == ["Jo Bo"]
    assert item.permalink == "https://www.facebook.com/rita.moss.9/posts/99"


def test_the_list_of_check_ins_gives_place_people_and_link() -> None:
    item = of(JSON_2025, f"{FB}/posts/check-ins.json")
    assert item.text == "here again"
    assert item.place == Place(
        basis="check_in", name="Elm Court", address="1 Elm Road", latitude=52.25, longitude=4.5
    )
    assert names(item, Role.TAGGED) == ["Jo Bo"]
    assert item.permalink == "https://www.facebook.com/rita.moss.9/posts/99"


def test_words_of_every_attachment_are_kept() -> None:
    item = next(item for item in read(dict(JSON_2025.files)) if "a long day" in item.text)
    for words in ("Moved", "Tea?", "Yes", "Chair", "oak", "Diary", "Fair", "a line"):
        assert words in item.text
    assert "words of a kind nobody has seen" in item.text
    assert item.place is not None
    assert item.place.name == "The Green"
    assert names(item, Role.TAGGED) == ["Ann Lee"]


def test_a_photo_has_its_caption_and_the_comments_below_it() -> None:
    item = of(JSON_2025, POSTS, 3)
    assert item.media[0].caption == "Mobile uploads\nby the sea"
    assert item.media[0].taken_at is None
    remark = of(JSON_2025, POSTS, 4)
    assert (remark.surface, remark.text, remark.author) == (
        Surface.COMMENT,
        "lovely",
        Author.OTHER,
    )
    assert names(remark, Role.AUTHOR) == ["Jo Bo"]


def test_a_photo_of_an_album_names_album_and_number() -> None:
    item = of(JSON_2025, f"{FB}/posts/album/0.json", 1)
    assert item.text == "Mobile uploads\nby the sea\nSummer"
    assert item.native_id == "122000000000004"
    assert item.permalink == "https://www.facebook.com/photo.php?fbid=122000000000004"


def test_posts_in_a_group_are_for_the_group() -> None:
    group = f"{FB}/groups/group_posts_and_comments.json"
    for item in (of(JSON_2025, group), of(JSON_2025, POSTS, 6)):
        assert item.surface is Surface.GROUP_POST
        assert item.audience is Audience.GROUP
        assert item.group == "Knit & Purl"


def test_archive_and_bin_are_shown_to_the_owner_only() -> None:
    for name, surface in (("archive", Surface.POST), ("trash", Surface.DELETED)):
        item = of(JSON_2025, f"{FB}/posts/{name}.json")
        assert (item.surface, item.audience) == (surface, Audience.ONLY_ME)


def test_earlier_wordings_are_kept_each() -> None:
    file = f"{FB}/posts/edits_you_made_to_posts.json"
    assert [of(JSON_2025, file, number).text for number in (0, 1)] == ["first", "second"]


def test_a_comment_is_its_words_and_whose_post_it_is_on() -> None:
    item = of(JSON_2025, f"{FB}/comments_and_reactions/comments.json")
    assert item.text == "so tall now"
    assert names(item, Role.TARGET) == ["Jane Poe"]
    without_words = of(JSON_2025, f"{FB}/comments_and_reactions/comments.json", 1)
    assert without_words.text == "Rita Moss replied to her own comment."
    assert without_words.people == ()


@pytest.mark.parametrize("fixture", IN_LANGUAGES, ids=[one.name for one in IN_LANGUAGES])
def test_no_language_loses_a_name_a_date_or_a_word(fixture: Fixture) -> None:
    found = read({**fixture.files, **PROFILE_FILE})
    by_surface = {item.surface: item for item in found}
    for surface in fixture.items:
        item = by_surface[surface]
        assert item.posted_at is not None
        assert item.posted_at.isoformat() == "2024-07-26T13:35:01+00:00"
        assert item.precision is Precision.LOCAL
    remark = by_surface[Surface.COMMENT]
    assert "so tall now" in remark.text
    assert "Jane Poe" in remark.text or names(remark, Role.TARGET) == ["Jane Poe"]
    words = by_surface[Surface.POST].text
    assert words.endswith("words")
    assert by_surface[Surface.CHECK_IN].text == "here again"


def test_a_headline_that_names_more_is_kept() -> None:
    found = read({**PROFILE_FILE, POSTS: export_json([post(1, "Rita Moss cu Maria Ek.", "da")])})
    assert found[1].text == "Rita Moss cu Maria Ek.\nda"


def test_answers_to_a_group_name_it() -> None:
    item = of(JSON_2025, f"{FB}/groups/your_answers_to_membership_questions.json")
    assert (item.text, item.group) == ("Why?\nwool", "Knit & Purl")
    assert item.audience is Audience.GROUP


def test_messages_know_their_writer() -> None:
    file = f"{FB}/messages/inbox/jobo_123456789/message_1.json"
    mine, theirs = of(JSON_2025, file, 0), of(JSON_2025, file, 1)
    assert (mine.text, mine.author) == ("hello", Author.OWNER)
    assert (theirs.text, theirs.author) == ("hi", Author.OTHER)
    assert mine.thread == theirs.thread == "123456789"
    assert of(JSON_2025, f"{FB}/messages/e2ee_cutover/choir_223456789/message_1.json").group == (
        "Choir"
    )


def test_encrypted_chats_are_clean_text_and_know_their_owner() -> None:
    found = read(dict(ENCRYPTED_CHATS.files))
    assert {item.text for item in found} == {"Ã©tait né 🎉", "oui", "Jo Bo"}
    mine = next(item for item in found if item.text == "oui")
    assert mine.author is Author.OWNER
    assert mine.audience is Audience.DIRECT


def test_encrypted_chats_of_one_account_name_nobody_as_its_owner() -> None:
    tree = MemoryTree({"Jo Bo_1.json": encrypted("Jo Bo", ("Jo Bo", "hi"))})
    assert FacebookReader().account(tree) == Account(platform="facebook")


def test_uploaded_contacts_have_names_and_numbers() -> None:
    file = "personal_information/profile_information/contacts_uploaded_before_2021.json"
    ann, bo = (of(JSON_2025, file, number).people[0] for number in (0, 1))
    assert (ann.name, ann.phones, ann.emails) == ("Ann", ("2125550111",), ())
    assert (bo.name, bo.phones, bo.emails) == ("B", (), ("b@example.org",))
    page_of = "personal_information/other_personal_information/your_address_books.html"
    assert of(HTML_2024, page_of).people[0].phones == ("+1 212 555 0111",)


def test_every_suggestion_is_a_person() -> None:
    file = "connections/friends/people_you_may_know.json"
    assert [of(JSON_2025, file, n).people[0].name for n in (0, 1)] == ["Al Ek", "Bo Ek"]


def test_a_search_is_what_was_searched_for() -> None:
    item = of(JSON_2025, "logged_information/search/your_search_history.json")
    assert (item.text, item.audience) == ("jane poe", Audience.ONLY_ME)


def test_what_was_looked_at_has_name_and_link() -> None:
    item = of(JSON_2025, "logged_information/interactions/recently_visited.json")
    assert item.text == "Jane Poe"
    assert item.permalink == "https://www.facebook.com/jane"


def test_posts_of_others_are_theirs() -> None:
    item = of(JSON_2018, "posts/other_people's_posts_to_your_timeline.json")
    assert item.author is Author.OTHER
    assert names(item, Role.AUTHOR) == ["Jane Poe"]


def test_a_page_gives_words_links_and_places() -> None:
    status, picture, shared, poll = (of(HTML_2024, PAGE, number) for number in range(4))
    assert status.text == "it's late <3\ngood night"
    assert status.permalink == "https://www.facebook.com/dyi/l/?l=AbC_dEf&s=518"
    assert picture.media[0].place == Place(basis="exif", latitude=52.25, longitude=4.5)
    assert picture.text == "by the sea\nlook"
    assert shared.urls == ("https://example.org/x",)
    assert poll.text == "Tea?\nYes\nNo"


def test_a_date_in_a_post_is_no_note_of_facebook() -> None:
    words = "see you at the court Jul 26, 2024 13:35"
    found = read({PAGE: page("Posts", box("", f"<div>{words}</div>", "Jul 1, 2024 1:35:01pm"))})
    assert found[0].text == words


@pytest.mark.parametrize(
    "path",
    [
        "posts/media/MobileUploads_x/1_2_n_122000000000001.jpg",
        "messages/filtered_threads/jobo_1/message_1.html",
        "your_activity_across_facebook/groups/your_groups.json",
        "connections/friends/your_friends.html",
    ],
)
def test_a_part_of_an_export_is_known_by_little(path: str) -> None:
    assert FacebookReader().recognises(MemoryTree({path: b""}))


@pytest.mark.parametrize("fixture", [JSON_2025, HTML_2024], ids=["json", "html"])
def test_the_account_knows_its_owner(fixture: Fixture) -> None:
    account = FacebookReader().account(MemoryTree(fixture.files))
    assert account.name == "Rita Moss"
    assert account.handle == "rita.moss.9"
    assert account.emails == ("rita.moss@example.com",)
    assert account.phones == ("+12125550100",)
    assert account.workplaces == ("Elm Agency",)


def test_the_owner_of_a_page_is_known_in_any_language() -> None:
    rows = '<table><tr><td class="_a6_q">Zuzu<div><div>Rita Moss</div></div></td></tr></table>'
    path = "personal_information/profile_information/profile_information.html"
    for era in (2022, 2024):
        tree = MemoryTree({path: page("Zuzu", box("", rows, era=era), era=era)})
        assert FacebookReader().account(tree).name == "Rita Moss"


def test_old_pages_know_zone_writer_and_thread() -> None:
    first = of(OLD_2014, "html/timeline.htm")
    assert first.text == "it's late\ngood night"
    assert first.posted_at is not None
    assert first.posted_at.isoformat() == "2014-12-12T08:03:00+00:00"
    theirs, mine = (of(OLD_2014, "html/messages.htm", number) for number in (0, 1))
    assert (theirs.author, mine.author) == (Author.OTHER, Author.OWNER)
    assert theirs.thread == mine.thread == "Jane Poe"
    friend = of(OLD_2014, "html/friends.htm")
    assert (friend.people[0].name, friend.precision) == ("Jo Bo", Precision.DAY)
    assert of(OLD_2010, "html/wall.html", 1).people[0].name == "Jane Poe"


def test_old_pages_keep_contacts_comments_and_events_apart() -> None:
    ann, bo = (of(OLD_2014, "html/contact_info.htm", number).people[0] for number in (0, 1))
    assert (ann.name, ann.emails, ann.phones) == (
        "Ann Lee",
        ("ann@example.org",),
        ("+12125550111",),
    )
    assert (bo.name, bo.phones) == ("Bo", ("+12125550112",))
    photo, remark = (of(OLD_2014, "photos/1234/index.htm", number) for number in (0, 1))
    assert (photo.text, photo.author) == ("by the sea", Author.OWNER)
    assert (remark.text, remark.author) == ("lovely", Author.OTHER)
    event = of(OLD_2014, "html/events.htm")
    assert event.posted_at is not None
    assert event.posted_at.isoformat() == "2014-08-19T07:23:00+00:00"
    assert "The Green" in event.text


def test_the_owner_of_old_pages_is_not_one_of_the_contacts() -> None:
    account = FacebookReader().account(MemoryTree(OLD_2014.files))
    assert account.name == "Rita Moss"
    assert account.emails == ("rita.moss@example.com",)
    assert account.workplaces == ("Elm Agency",)


def test_references_survive_a_renamed_file_and_another_order() -> None:
    posts = [post(1, "A.", "one"), post(2, "B.", "two")]
    before = read({POSTS: export_json(posts)})
    after = read({"posts/your_posts_1.json": export_json(posts[::-1])})
    assert {item.ref for item in before} == {item.ref for item in after}


def test_references_survive_another_language_of_the_account() -> None:
    headlines = ("Rita Moss updated her status.", "Rita Moss actualizó su estado.")
    exports = [{**PROFILE_FILE, POSTS: export_json([post(1, one, "one")])} for one in headlines]
    before, after = ({item.ref for item in read(export)} for export in exports)
    assert before == after


def test_small_numbers_and_choices_are_no_words_but_a_message_is() -> None:
    fields = (value("Message", "42"), value("Detected dialect", "en_XX"), value("Hidden", "false"))
    file = f"{FB}/posts/posts_on_other_pages_and_profiles.json"
    assert read({file: export_json([labelled(1, *fields)])})[0].text == "42"


def test_a_large_file_is_read_to_its_last_record(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("auditor.platforms.facebook.files.LARGE_BYTES", 1)
    records = [comment(number, "", f"café {number}", "Ünion") for number in range(50)]
    path = f"{FB}/comments_and_reactions/comments.json"
    found = read({path: export_json({"comments_v2": records})})
    assert [item.text for item in found] == [f"café {number}" for number in range(50)]
    assert {item.group for item in found} == {"Ünion"}
    assert found[-1].source.pointer == "/comments_v2/49"


def test_times_are_of_the_second() -> None:
    item = of(JSON_2025, POSTS)
    assert item.posted_at is not None
    assert item.posted_at.timestamp() == AT + 1
    assert item.precision is Precision.SECOND


@pytest.mark.parametrize(
    "path",
    [
        "your_instagram_activity/messages/inbox/a_1/message_1.json",
        "content/posts_1.json",
        "data/tweets.js",
        "notes.json",
    ],
)
def test_other_exports_are_not_taken(path: str) -> None:
    assert not FacebookReader().recognises(MemoryTree({path: b"[]"}))


def test_the_reader_says_how_to_ask_and_what_is_missing() -> None:
    reader = FacebookReader()
    assert any("HTML" in step for step in reader.how_to_request)
    assert any("encrypted" in step for step in reader.how_to_request)
    assert all(line.endswith(".") for line in (*reader.how_to_request, *reader.never_included))


def test_the_same_wish_to_two_people_in_one_minute_is_two_comments() -> None:
    path = f"{FB}/comments_and_reactions/comments.html"
    date, wish = "9 Jun 2019, 21:05", "<div>happy birthday</div>"
    boxes = [
        box(f"Rita Moss commented on {name}'s post.", wish, date, era=2018)
        for name in ("Jo Bo", "Jane Poe", "Jo Bo")
    ]
    refs = [item.ref for item in read({path: page("Comments", *boxes, era=2018)})]
    assert len(refs) == 3
    assert len(set(refs)) == 2


def test_events_listed_in_one_box_are_events_each() -> None:
    one = '<div class="_3-95">{}<div class="_3-94 _a6-o">{}</div></div>'
    dates = ("12 nov. 2022 à 19:30 au 13 nov. 2022 à 02:00", "Nov 15, 2022 9:34:15am", "some day")
    pairs = zip(("Bal", "Thé", "Fête"), dates, strict=True)
    body = "".join(one.format(name, date) for name, date in pairs)
    path = f"{FB}/events/your_event_responses.html"
    found = read({path: page("Réponses", box("Participe", body))})
    assert [item.text for item in found] == ["Participe\nBal", "Thé", "Fête\nsome day"]
    days = [item.posted_at.isoformat()[:10] for item in found if item.posted_at]
    assert days == ["2022-11-12", "2022-11-15"]
