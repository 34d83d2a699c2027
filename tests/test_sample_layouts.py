"""The samples have the shape in which the platforms hand archives out, habits included.

They are written by hand, and a slip there would test the readers on something that no platform
ever wrote.
"""

from __future__ import annotations

import json
import re
from collections.abc import Iterator
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

import pytest

from auditor.cli.demo import sample_exports

SAMPLES = sample_exports()
TWITTER = SAMPLES / "twitter" / "data"
EPOCH_MS = 1288834974657
"""When X began to number posts by time, in milliseconds since 1970."""


def javascript(path: Path) -> tuple[str, Any]:
    """The name that a file of X assigns to, and what it assigns."""
    name, _, document = path.read_text("utf-8").partition(" = ")
    return name, json.loads(document)


TWEETS = [row["tweet"] for row in javascript(TWITTER / "tweets.js")[1]]


def strings(value: object) -> Iterator[tuple[str, str]]:
    """Every string of a document with the key that it stands under."""
    pairs = value.items() if isinstance(value, dict) else ()
    for key, inner in pairs:
        if isinstance(inner, str):
            yield key, inner
        yield from strings(inner)
    for inner in value if isinstance(value, list) else ():
        yield from strings(inner)


def test_the_manifest_of_x_counts_every_file() -> None:
    name, manifest = javascript(TWITTER / "manifest.js")
    assert name == "window.__THAR_CONFIG"
    stated = {
        file["fileName"]: (file["globalName"], int(file["count"]))
        for kind in manifest["dataTypes"].values()
        for file in kind.get("files", ())
    }
    found = {}
    for path in TWITTER.glob("*.js"):
        if path.name != "manifest.js":
            name, rows = javascript(path)
            found[f"data/{path.name}"] = name.removeprefix("window."), len(rows)
    assert stated == found


@pytest.mark.parametrize("tweet", TWEETS, ids=lambda tweet: str(tweet["id_str"]))
def test_posts_of_x_are_numbered_by_time_and_say_where_their_entities_stand(
    tweet: dict[str, Any],
) -> None:
    numbered = datetime.fromtimestamp(((int(tweet["id"]) >> 22) + EPOCH_MS) / 1000, UTC)
    created = datetime.strptime(tweet["created_at"], "%a %b %d %H:%M:%S %z %Y")
    assert abs((numbered - created).total_seconds()) <= 1
    text, entities = tweet["full_text"], tweet["entities"]
    for kind, key, mark in (
        ("hashtags", "text", "#"),
        ("user_mentions", "screen_name", "@"),
        ("urls", "url", ""),
        ("media", "url", ""),
    ):
        for entity in entities.get(kind, ()):
            start, end = map(int, entity["indices"])
            assert text[start:end] == mark + entity[key]
    assert len(entities["hashtags"]) == len(re.findall(r"#\w+", text))
    assert tweet["display_text_range"] == ["0", str(len(text))]
    assert not text.startswith("RT @") or len(text) <= 140
    assert not re.search(r"&(?!amp;|lt;|gt;)", text)
    assert not re.search(r"https?://(?!t\.co/)", text)


def test_long_posts_of_x_stand_cut_among_the_others() -> None:
    notes = [row["noteTweet"] for row in javascript(TWITTER / "note-tweet.js")[1]]
    assert len(notes) == 2
    cut = [tweet["full_text"].rstrip("…") for tweet in TWEETS if tweet["full_text"].endswith("…")]
    for note in notes:
        escaped = note["core"]["text"].replace("&", "&amp;")
        assert len(note["core"]["text"]) > 280
        assert any(escaped.startswith(text) for text in cut)
        assert note["noteTweetId"] not in {tweet["id"] for tweet in TWEETS}


def test_pictures_of_x_are_named_after_their_posts() -> None:
    named = {
        f"{tweet['id']}-{medium['media_url'].rpartition('/')[2]}"
        for tweet in TWEETS
        for medium in tweet.get("extended_entities", {}).get("media", ())
    }
    assert named == {path.name for path in (TWITTER / "tweets_media").iterdir()}


META = [
    path
    for platform in ("facebook", "instagram")
    for path in sorted((SAMPLES / platform).rglob("*.json"))
    if path.stat().st_size
]


@pytest.mark.parametrize("path", META, ids=lambda path: path.relative_to(SAMPLES).as_posix())
def test_meta_spells_every_letter_as_the_bytes_of_its_utf_8(path: Path) -> None:
    data = path.read_bytes()
    assert data.isascii()
    for _, text in strings(json.loads(data)):
        text.encode("latin-1").decode("utf-8")


@pytest.mark.parametrize("platform", ["facebook", "instagram"])
def test_meta_spells_accents_curly_and_emoji_so(platform: str) -> None:
    text = b"".join(path.read_bytes() for path in META if platform in path.parts)
    assert rb"\u00c3\u00b1" in text or rb"\u00c3\u00ad" in text
    assert rb"\u00f0\u009f" in text


@pytest.mark.parametrize("path", META, ids=lambda path: path.relative_to(SAMPLES).as_posix())
def test_pictures_of_meta_are_where_the_records_say(path: Path) -> None:
    root = SAMPLES / path.relative_to(SAMPLES).parts[0]
    for key, text in strings(json.loads(path.read_bytes())):
        if key == "uri" and text and "://" not in text:
            assert (root / text).is_file()


def test_messages_of_meta_stand_newest_first() -> None:
    threads = [path for path in META if path.name == "message_1.json"]
    assert {path.parents[1].name for path in threads} >= {"inbox", "e2ee_cutover"}
    for path in threads:
        thread = json.loads(path.read_bytes())
        times = [message["timestamp_ms"] for message in thread["messages"]]
        assert times == sorted(times, reverse=True)
        folder = path.parent.relative_to(path.parents[2]).as_posix()
        assert thread["thread_path"] == folder
        names = {person["name"] for person in thread["participants"]}
        assert {message["sender_name"] for message in thread["messages"]} <= names
