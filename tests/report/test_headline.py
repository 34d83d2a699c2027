"""The first screen: nothing incomplete may look clean."""

from __future__ import annotations

import msgspec
import pytest

from auditor.models import Audit, Problem, SelfCheck, Source
from auditor.report.headline import headline_of
from auditor.report.pictures import pictures_of
from tests.report import invented
from tests.report.factories import audit


def test_clean_is_said_only_after_everything_was_read_and_found() -> None:
    headline = headline_of(invented.nothing_found())
    assert headline.clean
    assert headline.title == "Nothing was found that could let someone recognise a client."
    assert headline.read == "3 archives, 18,657 items read, every file accounted for."
    assert headline.check == "Self-check passed:"


LOST = Problem(Source("a.zip", "tweets.js", "/3"), "It has no id.")


@pytest.mark.parametrize(
    ("incomplete", "why"),
    [
        (invented.with_gaps(), "2 files and 1 record could not be read."),
        (audit(problems=(LOST,)), "1 record could not be read."),
        (invented.without_client_list(), "No client list was given"),
        (audit(self_check=SelfCheck(17, 16, ("hidden letter",))), "The self-check did not pass."),
        (audit(self_check=SelfCheck(0, 0)), "The self-check did not pass."),
        (audit(counts=()), "No item was read."),
    ],
)
def test_whatever_is_missing_stands_in_the_headline(incomplete: Audit, why: str) -> None:
    headline = headline_of(incomplete)
    assert not headline.clean
    assert headline.title.startswith(f"Nothing found so far. {why}")
    assert "nothing to delete" not in headline.lede
    assert any(gap.startswith(why) for gap in headline.gaps)


def test_only_unread_files_are_named_as_the_issue_words_it() -> None:
    gaps = msgspec.structs.replace(invented.with_gaps(), problems=())
    assert headline_of(gaps).title == "Nothing found so far. 2 files could not be read."
    assert headline_of(gaps).next_steps[0].startswith("Get what could not be read")


def test_findings_say_how_many_how_serious_and_what_is_missing() -> None:
    headline = headline_of(invented.with_entries())
    assert headline.title == "14 things in your archives could let someone recognise a client."
    assert headline.lede.startswith("Three of them come first.")
    assert "2 files and 1 record could not be read. There may be more." in headline.lede
    assert [(band.severity.word, band.count) for band in headline.bands] == [
        ("critical", 3), ("high", 6), ("medium", 3), ("low", 2),
    ]  # fmt: skip
    assert "38 pictures need your own eyes." in headline.gaps
    assert headline_of(invented.many(1)).title.startswith("One thing in your archives could")


def test_the_self_check_is_told_as_it_went() -> None:
    failed = headline_of(audit(self_check=SelfCheck(17, 16, ("hidden letter",))))
    assert (failed.check, failed.check_said) == (
        "Self-check not passed:",
        "16 of 17 planted test posts were found.",
    )
    assert headline_of(invented.without_client_list()).check == "No self-check:"


def test_pictures_are_told_with_what_is_known_and_without_their_captions() -> None:
    (look, *_) = invented.pictures()
    seen = msgspec.structs.replace(look.media, faces=2)
    (picture,) = pictures_of([msgspec.structs.replace(look, media=seen)])
    assert picture.why[-1] == "2 faces seem to be visible."
    assert picture.where == "Instagram, photo, 5 April 2023"
    assert look.media.caption not in str(picture)
    assert pictures_of([look])[0].why == look.why
