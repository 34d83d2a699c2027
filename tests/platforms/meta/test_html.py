"""Boxes of Meta pages: each era's classes, what stands in a box, and broken pages."""

from __future__ import annotations

import io
from html import escape

import pytest
from hypothesis import given
from hypothesis import strategies as st

from auditor.platforms.meta import html as meta_html
from auditor.platforms.meta.boxes import Box, Picture, Row
from auditor.platforms.meta.html import HtmlPage


def page(*boxes: str, head: str = "") -> HtmlPage:
    html = f"<html><head></head><body>{head}<div role='main'>{''.join(boxes)}</div></body></html>"
    return HtmlPage(io.BytesIO(html.encode()))


def only(box: str) -> Box:
    (found,) = page(box)
    return found


ERAS = {
    "2018": '<div class="pam _3-95 _2pi0 _2lej uiBoxWhite noborder">'
    '<div class="_3-96 _2pio _2lek _2lel">Title</div>'
    '<div class="_3-96 _2let"><div>Words</div></div>'
    '<div class="_3-94 _2lem"><a href="https://www.facebook.com/dyi/l/?l=T&amp;s=518">'
    "9 Jun 2019, 21:05</a></div></div>",
    "2021": '<div class="_3-95 _a6-g"><div class="_2ph_ _a6-h _a6-i">Title</div>'
    '<div class="_2ph_ _a6-p"><div><div class="_2pin"><div>Words</div></div></div></div>'
    '<div class="_3-94 _a6-o"><a href="https://www.facebook.com/dyi/l/?l=T&amp;s=518">'
    '<div class="_a72d">9 Jun 2019, 21:05</div></a></div></div>',
    "2026": '<section class="_a6-g"><h2 class="_2ph_ _a6-h _a6-i">Title</h2>'
    '<div class="_2ph_ _a6-p"><div><div class="_2pin"><div>Words</div></div></div></div>'
    '<footer class="_3-94 _a6-o"><a href="https://www.facebook.com/dyi/l/?l=T&amp;s=518">'
    '<div class="_a72d">9 Jun 2019, 21:05</div></a></footer></section>',
}


@pytest.mark.parametrize("era", ERAS)
def test_every_era_has_the_same_parts(era: str) -> None:
    box = only(ERAS[era])
    assert box.heading == "Title"
    assert box.blocks == ("Words",)
    assert box.date == "9 Jun 2019, 21:05"
    assert box.permalink == "https://www.facebook.com/dyi/l/?l=T&s=518"
    assert box.complete


@pytest.mark.parametrize("era", ERAS)
def test_boxes_are_numbered_in_order(era: str) -> None:
    found = page(*[ERAS[era]] * 3)
    assert [box.pointer for box in found] == ["box 1", "box 2", "box 3"]
    assert found.boxes == 3
    assert not found.cut_off


def test_entities_line_breaks_and_links_stay_in_the_text() -> None:
    box = only(
        '<div class="_a6-g"><div class="_a6-p"><div>it&#039;s &lt;3<br />see '
        '<a href="https://example.org/?a=1&amp;b=2">this</a> now</div><div></div></div></div>'
    )
    assert box.blocks == ("it's <3\nsee this now",)
    assert box.links == ("https://example.org/?a=1&b=2",)


def test_line_breaks_within_a_caption_are_kept() -> None:
    box = only('<div class="_a6-g"><div class="_a6-h">one\ntwo\n\nthree</div></div>')
    assert box.heading == "one\ntwo\n\nthree"


def test_a_label_with_its_value_below_or_beside_it() -> None:
    box = only(
        '<div class="_a6-g"><div class="_a6-p"><table>'
        '<tr><td colspan="2" class="_2pin _a6_q">Comment<div><div>Words</div></div></td></tr>'
        '<tr><td class="_2pin _a6_q">Time</td><td class="_2pin _a6_r">Oct 19, 2025</td></tr>'
        '<tr><td>Bare</td><td class="_a6_r">value</td></tr>'
        '<tr><td class="_a6_q">Empty<div><div></div></div></td></tr>'
        "</table></div></div>"
    )
    assert box.rows == (
        Row("Comment", "Words"),
        Row("Time", "Oct 19, 2025"),
        Row("Bare", "value"),
        Row("Empty", ""),
    )
    assert box.blocks == ()


def test_nested_tables_bear_the_heading_that_they_stand_under() -> None:
    inner = '<table><tr><td class="_a6_q">Name<div>N</div></td></tr></table>'
    by_cell = only(
        '<div class="_a6-g"><div class="_a6-p"><table><tr><td class="_a6_q">URL<div>'
        '<a href="https://example.org/p">https://example.org/p</a></div></td></tr>'
        f'<tr><td class="_a6_q">Owner<div>{inner}</div></td></tr>'
        '<tr><td class="_a6_q">After<div>A</div></td></tr></table></div></div>'
    )
    assert by_cell.rows == (
        Row("URL", "https://example.org/p", "https://example.org/p"),
        Row("Name", "N", "", "Owner"),
        Row("After", "A"),
    )
    by_box = only(
        '<div class="_a6-g"><div class="_a6-p"><table><tr><td class="_a6_q">T<div>V</div></td></tr>'
        '</table><div class="_a6-g"><h2 class="_a6-h">Owner</h2><div class="_a6-p">'
        f"{inner}</div></div></div></div>"
    )
    assert by_box.rows == (Row("T", "V"), Row("Name", "N", "", "Owner"))


def test_a_nested_heading_without_a_table_is_text() -> None:
    box = only(
        '<div class="_a6-g"><div class="_a6-p"><div>first</div></div><div class="_a6-g">'
        '<div class="_a6-h">second</div><div class="_a6-p"><div>third</div></div></div></div>'
    )
    assert sorted(box.blocks) == ["first", "second", "third"]


def test_pictures_files_and_reactions_stand_apart_from_the_words() -> None:
    box = only(
        '<div class="_a6-g"><div class="_a6-h">Someone</div><div class="_a6-p"><div><div></div>'
        '<div>hello</div><div></div><div><div><img src="media/a.jpg" class="_a6_o" /></div>'
        '<video src="media/b.mp4" class="_a6_o"></video><a href="files/c.pdf">c.pdf</a></div>'
        '<div><ul class="_a6-q"><li>😆Someone Else</li></ul></div></div></div></div>'
    )
    assert box.pictures == (
        Picture("photo", "media/a.jpg"),
        Picture("video", "media/b.mp4"),
        Picture("file", "files/c.pdf"),
    )
    assert box.listed == ("😆Someone Else",)
    assert box.blocks == ("hello", "c.pdf")


def test_details_of_a_picture_are_pairs_even_when_a_value_is_missing() -> None:
    def pair(label: str, value: str) -> str:
        return (
            f'<tr><td><div class="_a6-q">{label}</div></td>'
            f'<td><div><div class="_a6-q">{value}</div></div></td></tr>'
        )

    rows = pair("Taken", "Jan 1, 2020") + pair("Latitude", "") + pair("Longitude", "-8.5")
    box = only(
        f'<div class="_a6-g"><div class="_a6-p"><img src="a.jpg" /><table>{rows}</table>'
        "<div>caption</div></div></div>"
    )
    assert box.details == (
        Row("Taken", "Jan 1, 2020"),
        Row("Latitude", ""),
        Row("Longitude", "-8.5"),
    )
    assert box.blocks == ("caption",)
    assert box.rows == ()


def test_the_group_of_a_comment_is_told_from_the_comment() -> None:
    box = only(
        '<div class="_a6-g"><div class="_a6-p"><div><div class="_3-95"><span class="_a6_m">'
        "Group: </span>Neighbours</div>the comment</div></div></div>"
    )
    assert box.group == "Neighbours"
    assert box.blocks == ("the comment",)


def test_the_head_of_a_page() -> None:
    found = page(
        ERAS["2021"],
        head='<div class="_a70e">Your &amp; posts</div><div class="_a70f">All of them</div>'
        '<aside class="_aoaa">Generated by N on <time datetime="2025-04-21T09:14Z">Monday, 17:14 '
        "UTC+08:00</time></aside>",
    )
    assert (found.title, found.subtitle) == ("Your & posts", "All of them")
    assert found.generated_at == "2025-04-21T09:14Z"
    assert found.generated_text == "Monday, 17:14 UTC+08:00"
    assert page(head="<header><h1>Followers</h1></header>").title == "Followers"
    assert page(head='<div class="_3b0d">Old</div>').title == "Old"


def test_a_class_name_within_words_or_styles_makes_no_box() -> None:
    found = page(
        '<div class="_a6-g"><div class="_a6-p"><div>my class="_a6-g" is " _a6-g "</div></div>'
        "</div>",
        head="<style>._a6-g {color: red} ._a6-gx {}</style>",
    )
    (box,) = found
    assert box.blocks == ('my class="_a6-g" is " _a6-g "',)


def test_a_page_that_ends_inside_a_box_says_so() -> None:
    data = ("<html><body>" + ERAS["2021"] * 3).encode()
    found = HtmlPage(io.BytesIO(data[:-60]))
    assert [box.complete for box in found] == [True, True, False]
    assert found.cut_off


def test_a_tag_that_never_closes_does_not_swallow_the_page(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    monkeypatch.setattr(meta_html, "WIDEST_BOX", 2_000)
    stray = '<div class="_a6-g"><div><div class="_a6-p"><div>stray</div></div></div>'
    boxes = list(page(stray, *[ERAS["2021"]] * 200))
    assert sum(box.heading == "Title" for box in boxes) >= 190


def test_not_a_page_and_an_empty_page() -> None:
    assert not HtmlPage(io.BytesIO(b'{"a": 1}')).is_html
    assert not HtmlPage(io.BytesIO(b"")).is_html
    empty = page()
    assert empty.is_html
    assert list(empty) == []


@pytest.mark.parametrize("size", [1, 7, 64, 1000])
def test_where_the_stream_is_cut_into_chunks_does_not_matter(
    size: int, monkeypatch: pytest.MonkeyPatch
) -> None:
    html = "<html><body>" + ERAS["2021"].replace("Words", "Grüße 🎉 &amp; mehr") * 5
    whole = list(HtmlPage(io.BytesIO(html.encode())))
    monkeypatch.setattr(meta_html, "CHUNK_BYTES", size)
    assert list(HtmlPage(io.BytesIO(html.encode()))) == whole
    assert len(whole) == 5


@given(st.text(st.characters(codec="utf-8", exclude_characters="\r\x00"), max_size=80))
def test_any_words_come_out_as_they_were_written(words: str) -> None:
    box = only(f'<div class="_a6-g"><div class="_a6-p"><div>{escape(words)}</div></div></div>')
    assert "\n".join(box.blocks) == words.strip()


@given(st.binary(max_size=400))
def test_any_bytes_are_read_without_an_error(data: bytes) -> None:
    list(HtmlPage(io.BytesIO(data)))
    list(HtmlPage(io.BytesIO(b'<html><div class="_a6-g">' + data)))


@pytest.mark.parametrize("era", ERAS)
def test_the_foot_of_a_page_is_no_part_of_its_last_box(era: str) -> None:
    foot = "<div>Generated by A B on Monday<div>Contains data from 1 May to 2 June 2022</div></div>"
    html = f"<html><body><div role='main'>{ERAS[era] * 2}</div><div>{foot}</div></body></html>"
    found = list(HtmlPage(io.BytesIO(html.encode())))
    assert [box.date for box in found] == ["9 Jun 2019, 21:05"] * 2
    assert [box.blocks for box in found] == [("Words",)] * 2
    assert all(box.complete for box in found)


def test_boxes_with_dates_of_their_own_are_records_within_a_box() -> None:
    one = (
        '<div class="_a6-g"><div class="_a6-p">{}</div>'
        '<div class="_a6-o">1 Jun 2019, 21:05</div></div>'
    )
    both = one.format("A") + one.format("B")
    outer = f'<div class="_a6-g"><div class="_a6-h">Visits</div>{both}</div>'
    found = list(page(outer, one.format("C")))
    assert [box.blocks for box in found] == [(), ("A",), ("B",), ("C",)]
    assert [box.number for box in found] == [1, 2, 3, 4]
    assert found[0].heading == "Visits"


def test_several_dates_in_a_box_part_its_records() -> None:
    one = '<div class="_3-95">{}<div class="_3-94 _a6-o">{} Jun 2019, 21:05</div></div>'
    body = "".join(one.format(name, day) for day, name in enumerate(("Fair", "Ball", "Tea"), 1))
    heading = '<div class="_a6-h">Joined</div>'
    found = list(page(f'<div class="_a6-g">{heading}<div class="_a6-p">{body}</div></div>'))
    assert [box.blocks for box in found] == [("Fair",), ("Ball",), ("Tea",)]
    assert [box.date for box in found] == [f"{day} Jun 2019, 21:05" for day in (1, 2, 3)]
    assert [box.heading for box in found] == ["Joined", "", ""]
