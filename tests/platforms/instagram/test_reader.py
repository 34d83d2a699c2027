"""What the records of Instagram exports become: words, people, times, places, audiences."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import UTC, datetime

import pytest

from auditor.models import Audience, Author, Item, Precision, Role, Surface
from auditor.platforms.instagram import InstagramReader
from tests.contracts import layouts_instagram as layouts
from tests.contracts.instagram_shapes import (
    AT,
    box,
    export_json,
    field,
    labelled,
    listed,
    mapped,
    page,
    picture,
    said,
    table,
    thread,
)
from tests.contracts.memory_tree import MemoryTree

IG, PEOPLE = layouts.IG, layouts.PEOPLE


def items(files: Mapping[str, bytes], surface: Surface | None = None) -> list[Item]:
    records = InstagramReader().read(MemoryTree(files))
    found = [record for record in records if isinstance(record, Item)]
    return [item for item in found if surface in (None, item.surface)]


def one(files: Mapping[str, bytes], surface: Surface | None = None) -> Item:
    (found,) = items(files, surface)
    return found


def of_2026(path: str) -> Item:
    found = [item for item in items(layouts.JSON_2026.files) if item.source.file == path]
    return found[0]


def test_the_account_is_the_profile() -> None:
    account = InstagramReader().account(MemoryTree(layouts.JSON_2026.files))
    assert (account.handle, account.name) == ("rita.moss", "Rita Moss")
    assert account.bio == "tea, über all"
    assert account.emails == ("rita.moss@example.com",)
    assert account.phones == ("+12125550100",)


@pytest.mark.parametrize(
    "fixture", [layouts.HTML_2023, layouts.HTML_2025, layouts.LEGACY_2019, layouts.JSON_2021]
)
def test_the_account_is_known_in_every_layout(fixture: layouts.Fixture) -> None:
    account = InstagramReader().account(MemoryTree(fixture.files))
    assert (account.handle, account.name) == ("rita.moss", "Rita Moss")


def test_a_post_of_one_picture_keeps_its_words_inside_the_picture() -> None:
    post = of_2026(f"{IG}/media/posts_1.json")
    assert post.text == "café 🎉"
    assert post.posted_at == datetime.fromtimestamp(AT + 1, UTC)
    assert post.precision is Precision.SECOND
    assert post.native_id == "17800000000000001"
    assert post.ref == "instagram:post:17800000000000001"
    assert [media.caption for media in post.media] == [""]
    assert post.source.pointer == "/0"


def test_a_carousel_keeps_the_words_of_each_picture() -> None:
    carousel = {
        "media": [picture(1, "left"), picture(2, "both"), picture(3)],
        "title": "both",
        "creation_timestamp": AT,
    }
    post = one({f"{IG}/media/posts_1.json": export_json([carousel])})
    assert post.text == "both"
    assert [media.caption for media in post.media] == ["left", "", ""]


def test_no_export_says_who_saw_a_post_unless_the_account_is_private() -> None:
    posts = {f"{IG}/media/posts_1.json": export_json([{"media": [picture(1, "x")]}])}
    assert one(posts).audience is Audience.UNKNOWN
    private = one({**posts, **layouts.PROFILE_FILE}, Surface.POST)
    assert private.audience is Audience.FOLLOWERS
    assert "may not always" in private.audience_basis


def test_archived_and_deleted_posts_are_seen_by_nobody_else() -> None:
    assert of_2026(f"{IG}/media/archived_posts.json").audience is Audience.ONLY_ME
    assert of_2026(f"{IG}/media/recently_deleted_content.json").audience is Audience.ONLY_ME


def test_the_place_of_a_picture_may_stand_apart_from_its_camera() -> None:
    shot = picture(1, "x")
    shot["media_metadata"] = {
        "photo_metadata": {
            "exif_data": [
                {"latitude": 41.5, "longitude": -83.25},
                {"device_id": "d", "date_time_original": "20231114T120000.000Z"},
            ]
        }
    }
    (media,) = one({f"{IG}/media/posts_1.json": export_json([{"media": [shot]}])}).media
    assert media.place is not None
    assert (media.place.latitude, media.place.longitude) == (41.5, -83.25)
    assert media.taken_at == datetime(2023, 11, 14, 12, tzinfo=UTC)


@pytest.mark.parametrize(
    "spot", [{"latitude": 0, "longitude": 0}, {"latitude": 99.5, "longitude": 8}]
)
def test_an_impossible_place_is_none(spot: dict[str, float]) -> None:
    shot = picture(1, "x")
    shot["media_metadata"] = {"photo_metadata": {"exif_data": [spot]}}
    (media,) = one({f"{IG}/media/posts_1.json": export_json([{"media": [shot]}])}).media
    assert media.place is None


def test_speech_in_a_video_is_read_with_it_and_alone_when_nobody_claims_it() -> None:
    videos = items(layouts.JSON_2026.files, Surface.VIDEO)
    assert videos[0].text == "rain, filmed"
    assert videos[0].media[0].caption == "it is raining"
    assert videos[1].text == "nobody's video"


def test_a_comment_names_the_account_that_it_was_made_to() -> None:
    comment = of_2026(f"{IG}/comments/post_comments_1.json")
    assert comment.text == "naïve"
    assert [(person.role, person.handle) for person in comment.people] == [
        (Role.TARGET, "wool.shop")
    ]
    assert comment.posted_at == datetime.fromtimestamp(AT, UTC)


@pytest.mark.parametrize("fixture", layouts.IN_LANGUAGES, ids=lambda one: one.name)
def test_comments_are_told_from_accounts_in_every_language(fixture: layouts.Fixture) -> None:
    first, second = items(fixture.files)
    assert (first.text, first.people[0].handle) == ("ok", "wool.shop")
    assert (second.text, second.people[0].handle) == ("two words", "x_y")


@pytest.mark.parametrize(
    ("path", "text", "audience"),
    [
        (f"{PEOPLE}/followers_1.json", "@ana.p", Audience.UNKNOWN),
        (f"{PEOPLE}/following.json", "@ana.p", Audience.UNKNOWN),
        (f"{PEOPLE}/close_friends.json", "@ana.p · Ana P", Audience.ONLY_ME),
        (f"{PEOPLE}/blocked_profiles.json", "@spam.123 · Spam", Audience.ONLY_ME),
    ],
)
def test_people_in_lists(path: str, text: str, audience: Audience) -> None:
    item = of_2026(path)
    assert item.text == text
    assert item.audience is audience
    (person,) = item.people
    assert person.role is Role.CONNECTION
    assert f"@{person.handle}" == text.split(" ")[0]


def test_people_in_a_language_without_labels() -> None:
    url = "https://www.instagram.com/ana.p/"
    record = labelled(
        1,
        {"label": "Osoite", "value": url, "href": url},
        {"label": "Nimi", "value": "Ana P"},
        {"label": "Tunnus", "value": "ana.p"},
    )
    item = one({f"{PEOPLE}/close_friends.json": export_json([record])})
    assert item.text == "@ana.p · Ana P"


@pytest.mark.parametrize(
    ("details", "phones", "emails"),
    [
        ("+1 212 555 0123", ("+1 212 555 0123",), ()),
        ("cy@example.org", (), ("cy@example.org",)),
        ("212-555-0123, cy@example.org", ("212-555-0123",), ("cy@example.org",)),
    ],
)
def test_uploaded_contacts(details: str, phones: tuple[str, ...], emails: tuple[str, ...]) -> None:
    record = mapped(
        First_Name=field("José"), Last_Name=field("Ruiz"), Contact_Information=field(details)
    )
    document = {"contacts_contact_info": [record]}
    item = one({"connections/contacts/synced_contacts.json": export_json(document)})
    (person,) = item.people
    assert (person.name, person.phones, person.emails) == ("José Ruiz", phones, emails)
    assert item.text.startswith("José Ruiz · ")
    assert item.audience is Audience.ONLY_ME


def test_searches_are_private_and_name_the_account() -> None:
    item = of_2026(f"{layouts.SEARCHES}/profile_searches.json")
    assert item.text == "@ana.p"
    assert item.people[0].handle == "ana.p"
    assert item.audience is Audience.ONLY_ME
    assert of_2026(f"{layouts.SEARCHES}/word_or_phrase_searches.json").text == "wool"


def test_likes_and_saved_posts_are_others_words() -> None:
    like = of_2026(f"{IG}/likes/liked_posts.json")
    assert (like.text, like.permalink) == ("@wool.shop", "https://www.instagram.com/p/AbC/")
    assert like.author is Author.OTHER
    saved = of_2026(f"{IG}/saved/saved_posts.json")
    assert saved.text == "@wool.shop · Wool Shop\nmittens for everyone"
    assert saved.audience is Audience.ONLY_ME


def test_links_lead_to_instagram_only() -> None:
    bad = listed("wool.shop", "👍", "https://evil.example.com/p/AbC/")
    item = one({f"{IG}/likes/liked_posts.json": export_json({"likes_media_likes": [bad]})})
    assert item.permalink == ""


def test_an_answer_to_a_story_is_the_owners_own_words() -> None:
    answer = of_2026(f"{IG}/story_interactions/questions.json")
    assert (answer.text, answer.author) == ("is it soft?", Author.OWNER)
    assert answer.people[0].handle == "wool.shop"


def test_messages_tell_own_words_from_others() -> None:
    path = f"{IG}/messages/inbox/ana_1/message_1.json"
    found = [item for item in items(layouts.JSON_2026.files) if item.source.file == path]
    assert [(item.text, item.author) for item in found] == [
        ("adiós", Author.OWNER),
        ("hola", Author.OTHER),
    ]
    assert [item.people[0].name for item in found] == ["Ana", "Ana"]
    assert [item.people[0].role for item in found] == [Role.PARTICIPANT, Role.AUTHOR]
    assert {item.thread for item in found} == {"ana_1"}
    assert {item.audience for item in found} == {Audience.DIRECT}
    assert found[0].source.pointer == "/messages/0"


def test_a_thread_without_messages_still_names_its_people() -> None:
    item = of_2026(f"{IG}/messages/message_requests/quiet_4/message_1.json")
    assert [person.name for person in item.people] == ["Quiet"]
    assert item.text == "Quiet"


def test_without_a_profile_the_owner_is_who_is_in_every_thread() -> None:
    group = ["Ana", "Bo", "R. Moss"]
    files = {
        f"{IG}/messages/inbox/ana_1/message_1.json": export_json(
            thread("Ana", ["Ana", "R. Moss"], ("R. Moss", "mine"))
        ),
        f"{IG}/messages/inbox/group_2/message_1.json": export_json(
            thread("All of us", group, ("R. Moss", "mine too"), ("Bo", "not mine"))
        ),
    }
    assert {item.text: item.author for item in items(files)} == {
        "mine": Author.OWNER,
        "mine too": Author.OWNER,
        "not mine": Author.OTHER,
    }


def test_when_nobody_knows_the_owner_the_author_stays_unknown() -> None:
    document = thread("All of us", ["Ana", "Bo", "Cy"], ("Bo", "whose?"))
    item = one({f"{IG}/messages/inbox/group_2/message_1.json": export_json(document)})
    assert item.author is Author.UNKNOWN
    assert item.group == "All of us"


def test_a_shared_post_and_its_media_belong_to_the_message() -> None:
    document = thread("Ana", ["Ana", "Rita Moss"], ("Rita Moss", "look"))
    document["messages"][0] |= {
        "share": {
            "link": "https://www.instagram.com/p/Q/",
            "share_text": "words of another",
            "original_content_owner": "wool.shop",
        },
        "photos": [{"uri": f"{IG}/messages/inbox/ana_1/photos/1.jpg"}],
        "audio_files": [{"uri": "https://cdn.example.com/expired.mp4"}],
    }
    item = one(
        {
            **layouts.PROFILE_FILE,
            f"{IG}/messages/inbox/ana_1/message_1.json": export_json(document),
        },
        Surface.DIRECT_MESSAGE,
    )
    assert item.text == "look\nwords of another\nhttps://www.instagram.com/p/Q/"
    assert item.urls == ("https://www.instagram.com/p/Q/",)
    assert item.people[-1].handle == "wool.shop"
    assert [(media.kind, media.path != "") for media in item.media] == [
        ("photo", True),
        ("audio", False),
    ]


def test_pages_print_in_one_zone_and_to_the_minute() -> None:
    post = items(layouts.HTML_2025.files, Surface.POST)[0]
    assert post.text == "first line\nsecond & last"
    assert post.posted_at == datetime(2025, 10, 20, 2, 11, tzinfo=UTC)
    assert post.precision is Precision.MINUTE
    assert post.ref == "instagram:post:17800000000000001"
    assert post.source.pointer == "box 1"


@pytest.mark.parametrize(
    ("fixture", "expected"),
    [
        (layouts.HTML_PORTUGUESE, datetime(2021, 11, 11, 11, 47, tzinfo=UTC)),
        (layouts.HTML_CHINESE, datetime(2022, 2, 22, 21, 22, tzinfo=UTC)),
        (layouts.HTML_VIETNAMESE, datetime(2022, 2, 22, 21, 22, tzinfo=UTC)),
        (layouts.HTML_UNKNOWN_LANGUAGE, None),
    ],
    ids=lambda one: getattr(one, "name", ""),
)
def test_every_record_of_a_page_has_the_date_of_its_language(
    fixture: layouts.Fixture, expected: datetime | None
) -> None:
    dates = {item.posted_at for item in items(fixture.files) if item.surface is not Surface.PROFILE}
    assert dates == {expected}


@pytest.mark.parametrize("fixture", [layouts.HTML_2023, layouts.HTML_2025, layouts.HTML_2026])
def test_pages_hold_what_json_holds(fixture: layouts.Fixture) -> None:
    found = {(item.surface.value, item.text) for item in items(fixture.files)}
    assert {
        ("comment", "may 3, 2020"),
        ("comment", "so <3"),
        ("connection", "@ana.p"),
        ("search", "wool"),
        ("like", "@wool.shop"),
        ("direct_message", "bye"),
        ("direct_message", "hello\nthere"),
        ("direct_message", "buy lamps"),
    } <= found


def test_nested_owners_of_saved_posts_are_found_in_pages() -> None:
    path = f"{IG}/saved/saved_posts.html"
    (saved,) = [item for item in items(layouts.HTML_2025.files) if item.source.file == path]
    assert saved.people[0].handle == "wool.shop"
    assert saved.people[0].name == "Wool Shop"
    assert "mittens" in saved.text
    assert saved.permalink == "https://www.instagram.com/p/Q/"


def test_the_people_box_of_a_group_page_is_no_message() -> None:
    files = {
        f"{IG}/messages/inbox/g_1/message_1.html": page(
            "All of us",
            box("Participants: Ana, Bo and Rita", era=2025),
            box("Group photo", '<img src="g.jpg" />', era=2025),
            box("Bo", said("hi"), "Oct 19, 2025 6:11 pm"),
            box("", said("no sender"), "Oct 19, 2025 6:12 pm"),
        )
    }
    assert [item.text for item in items(files)] == ["hi", "no sender"]


def test_senders_in_pages_are_told_apart() -> None:
    found = {item.text: item.author for item in items(layouts.HTML_2025.files)}
    assert found["bye"] is Author.OWNER
    assert found["hello\nthere"] is Author.OTHER


def test_the_place_in_the_details_of_a_page() -> None:
    rows = "".join(
        f'<tr><td><div class="_a6-q">{label}</div></td><td><div><div class="_a6-q">{value}</div>'
        "</div></td></tr>"
        for label, value in (("Breitengrad", "41,5"), ("Längengrad", "-83.25"))
    )
    body = f'<img src="media/posts/202510/17800000000000001.jpg" /><table>{rows}</table>'
    files = {f"{IG}/media/posts_1.html": page("Posts", box("x", body, "Oct 19, 2025 6:11 pm"))}
    (media,) = one(files).media
    assert media.place is not None
    assert (media.place.latitude, media.place.longitude) == (41.5, -83.25)
    assert one(files).text == "x"


def test_legacy_files_keep_places_and_times_without_a_zone() -> None:
    photo, video = items(layouts.LEGACY_2019.files, Surface.POST)
    assert photo.place is not None
    assert photo.place.name == "Harbour"
    assert photo.text == "café"
    assert video.precision is Precision.LOCAL


def test_legacy_messages_tell_own_words_from_others() -> None:
    path = "messages.json"
    found = [item for item in items(layouts.LEGACY_2019.files) if item.source.file == path]
    assert [item.author for item in found] == [Author.OWNER, Author.OTHER]
    assert [item.source.pointer for item in found] == ["/0/conversation/0", "/0/conversation/1"]


def test_earlier_words_of_the_profile_are_kept() -> None:
    (change,) = items(layouts.JSON_2021.files, Surface.EDIT_HISTORY)
    assert change.text == "tea only\ntea, über all"


def test_references_survive_a_second_export_in_another_order() -> None:
    def refs(*records: object) -> set[str]:
        document = {"relationships_following": list(records)}
        return {item.ref for item in items({f"{PEOPLE}/following.json": export_json(document)})}

    one_, two = (
        listed(name, "", f"https://www.instagram.com/_u/{name}") for name in ("a.b", "c.d")
    )
    assert refs(one_, two) == refs(two, one_)


def test_twitter_and_facebook_are_not_recognised() -> None:
    for path in ("data/tweets.js", "your_facebook_activity/posts/your_posts_1.json"):
        assert not InstagramReader().recognises(MemoryTree({path: b"[]"}))


def test_a_private_account_is_known_in_every_language() -> None:
    rows = (("Nombre de usuario", "rita.moss"), ("Cuenta privada", "Sí"))
    files = {
        "personal_information/personal_information/personal_information.html": page(
            "Información personal", table(*rows, last_beside=False)
        ),
        f"{IG}/media/posts_1.json": export_json([{"media": [picture(1, "x")]}]),
    }
    assert one(files, Surface.POST).audience is Audience.FOLLOWERS
