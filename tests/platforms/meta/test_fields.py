"""Labelled values in every form that they nest in."""

from __future__ import annotations

from auditor.platforms.meta.fields import Field, is_link, label_value, nested_media


def test_values_of_every_nesting_come_out_with_their_section() -> None:
    inner = {"title": "", "dict": [{"label": "Name", "value": "Jo Bo"}]}
    assert list(label_value({"title": "Tags", "dict": [inner]}, "")) == [
        Field("Name", "Jo Bo", section="Tags")
    ]
    assert list(label_value({"label": "Friends", "vec": [{"value": "A"}, "B", None]}, "")) == [
        Field("", "A", section="Friends"),
        Field("", "B", section="Friends"),
    ]


def test_an_object_may_stand_for_a_list_of_one() -> None:
    alone = {"title": "Owner", "dict": {"label": "Name", "value": "Jo Bo"}}
    assert list(label_value(alone, "")) == [Field("Name", "Jo Bo", section="Owner")]
    medium = {"uri": "a.jpg"}
    assert list(nested_media({"label": "Files", "media": medium})) == [medium]
    assert list(nested_media({"dict": [{"label": "Files", "media": [medium]}, "x"]})) == [medium]


def test_a_link_is_a_link_and_nothing_else() -> None:
    assert is_link("https://www.facebook.com/x")
    assert not is_link("see https://www.facebook.com/x")
    assert not is_link("httpd is a word")
