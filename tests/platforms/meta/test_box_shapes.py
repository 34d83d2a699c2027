"""A box read by its shape is the box that its tags make, whatever stands in it."""

from __future__ import annotations

import re
from html import unescape

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from auditor.platforms.meta import box_shapes
from auditor.platforms.meta.box_shapes import LONGEST_SHAPE, read_box, resolved
from auditor.platforms.meta.box_tags import read_tags
from auditor.platforms.meta.boxes import Box

MESSAGE = (
    '<div class="_a6-g"><div class="_a6-h">{}</div><div class="_a6-p"><div>{}</div></div>'
    '<div class="_a6-o"><div>{}</div></div></div>'
)
LINKED = (
    '<div class="_a6-g"><h2 class="_a6-h"><a href="{}">{}</a></h2><div class="_a6-p">{}<div>'
    '<a href="{}">{}</a></div></div><div class="_a6-o"><a href="{}"><div>{}</div></a></div></div>'
)
TABLE = (
    '<div class="_a6-g"><div class="_a6-p"><table><tr><td>{}<div>{}</div></td></tr><tr><td>{}</td>'
    '<td><a href="{}">{}</a></td></tr></table><ul><li>{}</li><li>{}</li></ul></div></div>'
)
PIECES = st.text(max_size=6) | st.sampled_from(
    (
        "some words",
        " Jul 26, 2024 1:35:01pm\n",
        "Jo &amp; Bo&#039;s",
        "&amp;lt; &quot;",
        "&nbsp;",
        "&eacute; &amp",
        "one<br>two",
        "<b>loud</b> words",
        '<div class="_a6-p">within</div>',
        '<img src="photos/1.jpg">',
        'a href="b" ="c',
        'they wrote href="x"',
        ' href="x">',
        "https://www.facebook.com/a?b=c&amp;d=e",
        "https://example.org/a",
        "mailto:a@example.org",
        "photos/a.pdf",
        "#",
        "",
        "a < b > c",
        '"',
    )
)


def by_tags(html: str, number: int, complete: bool) -> Box:
    return read_tags(re.sub(r"<br\s*/?>", "\n", html), number, complete)


@settings(max_examples=600, deadline=None)
@given(st.sampled_from((MESSAGE, LINKED, TABLE)), st.lists(PIECES, min_size=7, max_size=7))
def test_shape_and_tags_agree(form: str, pieces: list[str]) -> None:
    html = form.format(*pieces)
    for _ in range(2):
        assert read_box(html, 3, True) == by_tags(html, 3, True)


@settings(max_examples=200, deadline=None)
@given(st.sampled_from((MESSAGE, LINKED, TABLE)), st.floats(0, 1))
def test_a_box_that_breaks_off_is_read_alike(form: str, share: float) -> None:
    html = form.format("A", "B", "C", "https://example.org/", "E", "https://example.org/2", "G")
    html = html[: int(len(html) * share)]
    assert read_box(html, 1, False) == by_tags(html, 1, False)


def test_tags_are_looked_at_once_for_boxes_of_one_shape(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(box_shapes, "_SHAPES", {})
    looked_at: list[str] = []

    def counted(html: str, number: int, complete: bool) -> Box:
        looked_at.append(html)
        return read_tags(html, number, complete)

    monkeypatch.setattr(box_shapes, "read_tags", counted)
    found = [read_box(MESSAGE.format("Jo", number, "now"), number, True) for number in range(9)]
    assert [box.blocks for box in found] == [(str(number),) for number in range(9)]
    assert len(looked_at) == 1


def test_shapes_take_no_more_room_than_they_may(monkeypatch: pytest.MonkeyPatch) -> None:
    known: dict[str, object] = {}
    monkeypatch.setattr(box_shapes, "_SHAPES", known)
    monkeypatch.setattr(box_shapes, "MOST_KNOWN_SHAPES", 5)
    for number in range(9):
        html = f'<div class="_a6-g"><div class="_a6-p {number}">words</div></div>'
        assert read_box(html, number, True).blocks == ("words",)
    assert len(known) == 5
    known.clear()
    wide = '<div class="_a6-g">' + "<i></i>" * LONGEST_SHAPE + '<p class="_a6-p">words</p></div>'
    assert read_box(wide, 1, True).blocks == ("words",)
    assert not known


@given(st.lists(st.sampled_from(("&", "amp;", "lt;", "#039;", "quot;", "gt", ";", "a", "not"))))
def test_entities_are_those_of_html(parts: list[str]) -> None:
    text = "".join(parts)
    assert resolved(text) == unescape(text)
