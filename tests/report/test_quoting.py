"""Covered words: nothing that was found stands in the open, and letters tie words to reasons."""

from __future__ import annotations

from hypothesis import assume, given, settings
from hypothesis import strategies as st

from auditor.models import (
    Author,
    Element,
    Evidence,
    Finding,
    Item,
    Media,
    Person,
    Place,
    Role,
    Surface,
)
from auditor.report.covers import LONGEST, Letters, Segment
from auditor.report.quoting import Quote, quote
from tests.report.factories import found, item


def shown(of: Item, *findings: Finding) -> Quote:
    return quote(Evidence(of, findings), Letters())[0]


def in_the_open(told: Quote) -> str:
    return "".join(
        part.text for line in told.lines for part in line.segments if part.kind != "cover"
    )


def covers(told: Quote) -> list[Segment]:
    return [part for line in told.lines for part in line.segments if part.kind == "cover"]


POST = item("twitter", Surface.POST, "So proud of Iris Vandermeer, she moved to Larkspur Street.")
NAME = found(POST, "Iris Vandermeer", Element.FULL_NAME, "full name", "The full name.")
STREET = found(POST, "Larkspur Street", Element.PLACE, "street", "It tells the street.")
SEX = found(POST, "she", Element.SEX, "sex", "It tells the sex.")


def test_words_are_covered_by_their_label_and_tied_to_a_reason() -> None:
    told, reasons = quote(Evidence(POST, (STREET, NAME, SEX)), Letters())
    assert [part.label for part in covers(told)] == ["full name", "street"]
    assert in_the_open(told) == "So proud of , she moved to ."
    by_letter = {reason.letter: reason.text for reason in reasons}
    assert by_letter[covers(told)[0].letters[0]] == "The full name."
    assert by_letter[covers(told)[1].letters[0]] == "It tells the street."
    assert sorted(by_letter) == ["a", "b", "c"]


def test_a_pronoun_is_underlined_once_and_not_covered() -> None:
    post = item("twitter", Surface.POST, "she said that she was well")
    first = found(post, "she", Element.SEX, "sex", "It tells the sex.")
    second = Finding(
        detector="d", code="T10", element=Element.SEX, reason="It tells the sex.", label="sex",
        start=14, end=17,
    )  # fmt: skip
    told = shown(post, first, second)
    assert [part.kind for part in told.lines[0].segments] == ["mark", "plain"]
    assert in_the_open(told) == post.text


def test_what_overlaps_stands_under_one_cover_with_both_letters() -> None:
    inner = found(POST, "Iris", Element.PARTIAL_NAME, "first name", "A first name.")
    (cover,) = covers(shown(POST, inner, NAME))
    assert (cover.text, cover.label, cover.letters) == ("Iris Vandermeer", "full name", ("a", "b"))


def test_private_messages_are_never_copied() -> None:
    message = item("facebook", Surface.DIRECT_MESSAGE, "call me about Iris", author=Author.OTHER)
    told = shown(message, found(message, "Iris", Element.PARTIAL_NAME, "first name", "A name."))
    assert told.lines == ()
    assert "Somebody else wrote, 4 words" in told.by
    assert "Iris" not in told.by + told.note


def test_a_row_that_is_a_name_is_covered_as_a_whole() -> None:
    row = item(
        "instagram", Surface.CONNECTION, "@iris.v and more", people=(
            Person(role=Role.CONNECTION, name="Iris Vandermeer", handle="iris.v"),),
    )  # fmt: skip
    tie = found(row, "", Element.CONNECTION, "connection", "A connection.", field="people/0")
    assert in_the_open(shown(row, tie)).strip() == ""


def test_a_person_or_place_of_another_field_is_covered_in_the_text_too() -> None:
    visit = item(
        "facebook", Surface.CHECK_IN, "Back at Birch House with @iris.v and IRIS.V again",
        place=Place(basis="check_in", name="Birch House"),
        people=(Person(role=Role.TAGGED, name="Iris Vandermeer", handle="iris.v"),),
    )  # fmt: skip
    told = shown(
        visit,
        found(visit, "", Element.CONFIDENTIAL_SITE, "place", "A place.", field="place/name"),
        found(visit, "", Element.GEOTAG, "map point", "On a map.", field="place"),
        found(visit, "", Element.HANDLE, "handle", "A handle.", field="people/0"),
    )
    assert in_the_open(told) == "Back at  with  and  again"
    assert [line.name for line in told.lines] == ["", "Person", "Place"]


def test_a_caption_stands_in_a_line_of_its_own() -> None:
    photo = item(
        "instagram", Surface.PHOTO, "", media=(Media(kind="photo", caption="Iris at last!"),)
    )
    name = found(photo, "", Element.PARTIAL_NAME, "first name", "A name.",
                 field="media/0/caption", start=0, end=4)  # fmt: skip
    told = shown(photo, name)
    assert [line.name for line in told.lines] == ["With the picture"]
    assert in_the_open(told) == " at last!"


def test_a_long_text_is_cut_around_what_was_found_and_says_so() -> None:
    text = "x" * 25_000 + " Iris Vandermeer " + "y" * 25_000
    post = item("facebook", Surface.NOTE, text)
    told = shown(post, found(post, "Iris Vandermeer", Element.FULL_NAME, "name", "The full name."))
    assert sum(len(part.text) for part in told.lines[0].segments) < LONGEST
    assert [part.kind for part in told.lines[0].segments].count("gap") == 2
    assert "50,017 characters" in told.note
    assert [part.text for part in covers(told)] == ["Iris Vandermeer"]


def test_a_huge_word_under_a_cover_is_shortened() -> None:
    post = item("facebook", Surface.NOTE, "n" * 50_000)
    told = shown(post, found(post, "n" * 50_000, Element.FULL_NAME, "name", "The full name."))
    assert len(covers(told)[0].text) < 200


def test_what_a_text_holds_cannot_steer_the_page() -> None:
    post = item("twitter", Surface.POST, "a\u202eb\x00c\ud800d\r\ne\u2028f\u2066g")
    assert in_the_open(shown(post)) == "ab\ufffdc\ufffdd\ne\nfg"


@settings(deadline=None)
@given(
    st.text(alphabet="abc \n", max_size=60),
    st.lists(
        st.tuples(
            st.integers(0, 70), st.integers(0, 20), st.sampled_from([Element.AGE, Element.SEX])
        ),
        max_size=30,
    ),
)
def test_what_is_to_be_covered_never_stands_in_the_open(
    text: str, stretches: list[tuple[int, int, Element]]
) -> None:
    post = item("twitter", Surface.POST, text)
    findings = [
        Finding(detector="d", code="T10", element=element, reason=f"reason {at}", label="label",
                start=start, end=start + length)
        for at, (start, length, element) in enumerate(stretches)
    ]  # fmt: skip
    told = shown(post, *findings)
    parts = [part for line in told.lines for part in line.segments]
    assume(all(part.kind != "gap" for part in parts))
    assert "".join(part.text for part in parts) == text
    is_open = [part.kind != "cover" for part in parts for _ in part.text]
    for finding in findings:
        if finding.element is Element.AGE:
            assert not any(is_open[finding.start : finding.end])


def test_letters_go_on_after_z() -> None:
    letters = Letters()
    given_out = [letters.of(f"reason {number}") for number in range(29)]
    assert given_out[:2] == ["a", "b"]
    assert given_out[25:] == ["z", "aa", "ab", "ac"]
    assert letters.of("reason 26") == "aa"


def test_what_was_liked_can_still_be_told_apart() -> None:
    row = item("twitter", Surface.LIKE, "Fire on Foundry Lane, family of five safe")
    told = shown(row, found(row, "Foundry Lane", Element.PLACE, "street", "It tells the street."))
    assert in_the_open(told) == "Fire on , family of five safe"


def test_what_is_covered_once_is_covered_wherever_the_item_says_it_again() -> None:
    photo = item(
        "facebook", Surface.PHOTO, "Dellwood, and Dellwood once more. Dellwoodian weather.",
        media=(Media(kind="photo", caption="Mobile uploads from dellwood with Iris"),),
    )  # fmt: skip
    town = found(photo, "Dellwood", Element.PLACE, "town", "It tells the town.")
    name = found(photo, "", Element.PARTIAL_NAME, "first name", "A first name.",
                 field="media/0/caption", start=34, end=38)  # fmt: skip
    told = shown(photo, town, name)
    assert in_the_open(told) == (", and  once more. Dellwoodian weather.Mobile uploads from  with ")


def test_a_caption_that_repeats_the_text_is_not_quoted_twice() -> None:
    text = "Iris walked the stage today"
    photo = item(
        "facebook", Surface.PHOTO, text,
        media=(Media(kind="photo", caption=f"Mobile uploads\n{text}"),),
    )  # fmt: skip
    told, reasons = quote(
        Evidence(photo, (
            found(photo, "Iris", Element.PARTIAL_NAME, "first name", "A first name."),
            found(photo, "", Element.PARTIAL_NAME, "first name", "The same, in the caption.",
                  field="media/0/caption", start=15, end=19),
        )),
        Letters(),
    )  # fmt: skip
    assert [line.name for line in told.lines] == [""]
    assert len(reasons) == 2
