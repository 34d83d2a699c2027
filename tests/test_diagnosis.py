"""What `auditor doctor` says of an export: periods, parts that are missing, what to request."""

from __future__ import annotations

import json
from datetime import UTC, datetime
from pathlib import Path

import pytest

from auditor.diagnosis import Diagnosis, diagnose, missing_pages
from auditor.errors import UnrecognisedArchive
from auditor.platforms import READERS
from tests.command import run
from tests.contracts import layouts_facebook_pages, layouts_instagram
from tests.contracts.layouts_instagram import Fixture

ROOT = Path(__file__).parents[1]
SAMPLES = ROOT / "sample_exports"
MARCH_2024 = 1_710_000_000
PROFILE = "personal_information/personal_information/personal_information.json"


def export(folder: Path, files: dict[str, object]) -> Path:
    """An Instagram export in the layout of 2024 to 2026."""
    owner = {"Username": {"value": "ines.demo"}, "Name": {"value": "Ines Demo"}}
    files = {PROFILE: {"profile_user": [{"string_map_data": owner}]}, **files}
    for name, content in files.items():
        path = folder / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(content if isinstance(content, str) else json.dumps(content), "utf-8")
    return folder


def post(words: str, at: int = MARCH_2024, uri: str = "") -> dict[str, object]:
    picture = {"uri": uri, "creation_timestamp": at, "title": words}
    return {"media": [picture]}


def only(folder: Path) -> Diagnosis:
    (diagnosis,) = diagnose([folder])
    return diagnosis


def posts_file(number: int) -> str:
    return f"your_instagram_activity/media/posts_{number}.json"


def test_it_names_the_account_the_period_and_what_is_in_it(tmp_path: Path) -> None:
    words = [post("first", MARCH_2024), post("second", MARCH_2024 + 86_400 * 400)]
    found = only(export(tmp_path, {posts_file(1): words}))
    assert (found.platform, found.account.handle) == ("Instagram", "ines.demo")
    assert found.period is not None
    assert [at.year for at in found.period] == [2024, 2025]
    assert found.period[0] == datetime.fromtimestamp(MARCH_2024, UTC)
    posts = next(section for section in found.sections if section.label == "posts")
    assert (posts.there, posts.items) == (True, 2)


def test_a_part_that_is_not_in_the_archive_is_asked_for(tmp_path: Path) -> None:
    found = only(export(tmp_path, {posts_file(1): [post("words")]}))
    absent = {section.label for section in found.sections if not section.there}
    assert {"private messages", "friends and followers", "searches"} <= absent
    assert any("private messages" in sentence for sentence in found.advice)


def test_a_gap_in_the_numbering_is_a_missing_part(tmp_path: Path) -> None:
    files: dict[str, object] = {posts_file(1): [post("one")], posts_file(3): [post("three")]}
    found = only(export(tmp_path, files))
    assert found.missing_pages == (posts_file(2),)
    assert any("numbering" in sentence for sentence in found.advice)


def test_pictures_that_no_archive_holds_are_counted(tmp_path: Path) -> None:
    here, gone = "media/posts/202403/a_1.jpg", "media/posts/202403/b_2.jpg"
    words = [post("one", uri=here), post("two", MARCH_2024 + 60, uri=gone)]
    found = only(export(tmp_path, {posts_file(1): words, here: "x"}))
    assert found.missing_media == 1


def test_a_damaged_file_leads_to_a_new_download(tmp_path: Path) -> None:
    found = only(export(tmp_path, {posts_file(1): '[{"media": [{"uri": '}))
    assert found.unread
    assert "could not be read" in found.advice[0]


def test_a_whole_export_needs_nothing() -> None:
    assert only(SAMPLES / "instagram").advice == ()


@pytest.mark.parametrize("platform", [reader.platform for reader in READERS])
def test_the_samples_are_understood_by_somebody_who_never_saw_one(platform: str) -> None:
    outcome = run("doctor", SAMPLES / platform)
    assert outcome.code == 0
    assert "Rowan" in outcome.stdout
    assert "Period:" in outcome.stdout
    assert "never puts in an archive" in outcome.stdout
    assert "0 could not be read" in outcome.stdout
    assert outcome.stderr == ""


@pytest.mark.parametrize("pages", [layouts_instagram.HTML_2025, layouts_facebook_pages.HTML_2024])
def test_html_exports_are_told_as_such(pages: Fixture, tmp_path: Path) -> None:
    for name, content in pages.files.items():
        path = tmp_path / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_bytes(content)
    outcome = run("doctor", tmp_path)
    assert outcome.code == 0
    assert "Format: HTML" in outcome.stdout
    assert "request the archive as JSON as well" in " ".join(outcome.stdout.split())
    assert "; 0 could not be read" in outcome.stdout


def test_every_file_can_be_listed_with_what_became_of_it(tmp_path: Path) -> None:
    folder = export(tmp_path, {posts_file(1): [post("secret words")], "media/a.jpg": "x"})
    outcome = run("doctor", "--files", folder)
    assert f"{posts_file(1)}: 1 record" in outcome.stdout
    assert "media/a.jpg" in outcome.stdout
    assert "secret words" not in outcome.stdout


def test_an_unknown_folder_is_refused_with_a_hint(tmp_path: Path) -> None:
    (tmp_path / "letter.txt").write_text("hello", "utf-8")
    with pytest.raises(UnrecognisedArchive):
        diagnose([tmp_path])
    assert run("doctor", tmp_path).code == 3


@pytest.mark.parametrize(
    ("there", "missing"),
    [
        (["a/tweets.js", "a/tweets-part1.js"], []),
        (["a/tweets.js", "a/tweets-part2.js"], ["a/tweets-part1.js"]),
        (["inbox/x_1/message_1.json", "inbox/x_1/message_3.json"], ["inbox/x_1/message_2.json"]),
        (["inbox/x_1/message_1.json", "inbox/y_2/message_2.json"], ["inbox/y_2/message_1.json"]),
        (["ads/interest_2024.json"], []),
    ],
)
def test_pages_are_missed_by_their_numbers(there: list[str], missing: list[str]) -> None:
    assert list(missing_pages(there)) == missing
