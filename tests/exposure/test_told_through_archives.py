"""Stories told in pieces, as whole archives hold them: from files to joined exposures."""

from __future__ import annotations

import json
import zipfile
from datetime import UTC, datetime
from pathlib import Path

import pytest

from auditor import identifiers, pipeline
from auditor.models import Audit, Exposure, Severity

CLIENTS = """client_id,full_name,date_of_birth
C-1,Tamsin Wole,2004-05-06
"""
Post = tuple[str, str]
"""A day and what was posted on it."""

WEEKS: tuple[Post, ...] = (
    ("2023-09-04", "my 9yo client asked if I knew how to fold a paper crane. I did not."),
    ("2023-09-06", "the bread finally rose, second loaf on the weekend"),
    ("2023-09-11", "the nine year old with the paper cranes has four brothers and one bunk bed"),
    ("2023-09-18", "my 9yo client got moved to Pelham Grove school today, cranes and all"),
)
YEARS: tuple[Post, ...] = (
    ("2014-06-03", "Tamsin aged out of foster care today. Nobody came but me and a cake."),
    (
        "2019-06-05",
        "five years since Tamsin left foster care. she has twins and a flat in Thornby",
    ),
    ("2023-05-07", "Thinking of my old client Tamsin, her mother died of an overdose in spring."),
)
STRANGERS: tuple[Post, ...] = (
    ("2023-09-04", "my 9yo client asked if I knew how to fold a paper crane. I did not."),
    ("2023-09-11", "my 14yo client has four brothers and one bunk bed"),
)


def export(path: Path, posts: tuple[Post, ...], *, newest_first: bool = False) -> Path:
    tweets = [
        {
            "tweet": {
                "id_str": str(1_600_000_000_000_000_000 + number),
                "full_text": words,
                "created_at": f"{datetime.fromisoformat(day):%a %b %d} 17:00:00 +0000 {day[:4]}",
            }
        }
        for number, (day, words) in enumerate(posts)
    ]
    account = [{"account": {"username": "ines", "accountId": "4000"}}]
    ordered = tweets[::-1] if newest_first else tweets
    with zipfile.ZipFile(path, "w") as archive:
        archive.writestr("data/account.js", f"window.YTD.account.part0 = {json.dumps(account)}")
        archive.writestr("data/tweets.js", f"window.YTD.tweets.part0 = {json.dumps(ordered)}")
    return path


def captions(path: Path, posts: tuple[Post, ...]) -> Path:
    """An Instagram export that tells them as captions of pictures."""
    rows = [
        {
            "media": [
                {
                    "uri": f"media/posts/{number}.jpg",
                    "creation_timestamp": int(
                        datetime.fromisoformat(day).replace(tzinfo=UTC).timestamp()
                    ),
                    "title": words,
                }
            ]
        }
        for number, (day, words) in enumerate(posts)
    ]
    with zipfile.ZipFile(path, "w") as archive:
        archive.writestr("your_instagram_activity/media/posts_1.json", json.dumps(rows))
    return path


def messages(path: Path, *lines: tuple[str, str]) -> Path:
    """A Facebook export with one conversation, newest first as Facebook writes it."""
    said = [
        {"sender_name": name, "timestamp_ms": 1_650_000_000_000 + 60_000 * minute, "content": words}
        for minute, (name, words) in enumerate(lines)
    ]
    thread = {
        "participants": [{"name": "Sam Okell"}, {"name": "Ines Tilley"}],
        "messages": said[::-1],
        "title": "Sam Okell",
        "thread_path": "inbox/samokell_1011",
    }
    owner = {"profile_v2": {"name": {"full_name": "Ines Tilley"}}}
    with zipfile.ZipFile(path, "w") as archive:
        archive.writestr(
            "personal_information/profile_information/profile_information.json", json.dumps(owner)
        )
        archive.writestr(
            "your_facebook_activity/messages/inbox/samokell_1011/message_1.json",
            json.dumps(thread),
        )
    return path


def mosaics(audit: Audit) -> list[Exposure]:
    return [one for one in audit.exposures if one.kind == "mosaic"]


def days(found: Exposure) -> list[str]:
    return [f"{part.item.posted_at:%Y-%m-%d}" for part in found.evidence]


@pytest.mark.parametrize("newest_first", [False, True], ids=["oldest first", "newest first"])
def test_one_case_told_over_weeks_is_one_exposure(tmp_path: Path, *, newest_first: bool) -> None:
    audit = pipeline.audit([export(tmp_path / "a.zip", WEEKS, newest_first=newest_first)], None)
    (found,) = mosaics(audit)
    assert days(found) == ["2023-09-04", "2023-09-11", "2023-09-18"]
    assert found.score > max(one.score for one in audit.exposures if one is not found)


def test_two_platforms_tell_one_case(tmp_path: Path) -> None:
    words = export(tmp_path / "a.zip", WEEKS[:2])
    pictures = captions(tmp_path / "b.zip", WEEKS[2:])
    (found,) = mosaics(pipeline.audit([words, pictures], None))
    assert {part.item.platform for part in found.evidence} == {"twitter", "instagram"}


def test_two_children_are_two_cases(tmp_path: Path) -> None:
    audit = pipeline.audit([export(tmp_path / "a.zip", STRANGERS)], None)
    assert len(audit.exposures) == 2
    assert not mosaics(audit)


def test_a_former_client_told_over_years_is_one_exposure(tmp_path: Path) -> None:
    path = tmp_path / "clients.csv"
    path.write_text(CLIENTS, "utf-8")
    index = identifiers.index_of_plain_list(path)
    audit = pipeline.audit([export(tmp_path / "a.zip", YEARS)], index)
    (found,) = mosaics(audit)
    assert found.clients == ("C-1",)
    assert days(found) == ["2014-06-03", "2019-06-05", "2023-05-07"]
    assert found.severity is Severity.CRITICAL


def test_a_line_that_leans_on_another_is_read_with_it(tmp_path: Path) -> None:
    posts = (
        ("2023-09-04", "had to take a newborn from my client at the hospital today"),
        ("2023-09-04", "same one again. third baby."),
        ("2023-09-06", "same one again. third loaf."),
    )
    audit = pipeline.audit([export(tmp_path / "a.zip", posts, newest_first=True)], None)
    told = {part.item.text for one in audit.exposures for part in one.evidence}
    assert told == {posts[0][1], posts[1][1]}


def test_a_message_that_leans_on_another_is_read_with_it(tmp_path: Path) -> None:
    lines = (
        ("Ines Tilley", "one of my clients overdosed in the bathroom at the office"),
        ("Sam Okell", "oh no. dead?"),
        ("Ines Tilley", "he made it"),
        ("Ines Tilley", "home by seven, shall I bring bread"),
    )
    audit = pipeline.audit([messages(tmp_path / "a.zip", *lines)], None)
    told = {part.item.text for one in audit.exposures for part in one.evidence}
    assert told == {lines[0][1], lines[2][1]}
    assert {one.codes[0] for one in audit.exposures} == {"T17"}
