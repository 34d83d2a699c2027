"""Places and times from the files of pictures, whoever's export it is."""

from __future__ import annotations

import io
import json
from datetime import UTC, datetime

from PIL import Image

from auditor.models import Item, Media, Place, Source, Surface
from auditor.platforms import read_export, reader_for
from auditor.platforms.picture_facts import with_picture_facts
from tests.contracts.memory_tree import MemoryTree

HERE = Place(basis="exif", latitude=41.5, longitude=-81.7)
TWEET = {"id_str": "7", "full_text": "rain", "created_at": "Tue Dec 06 04:30:00 +0000 2022"}
POST = {"media": [{"uri": "media/posts/202403/a_1.jpg", "creation_timestamp": 1, "title": "rain"}]}
PAGE = "your_facebook_activity/posts/your_posts__check_ins__photos_and_videos_1.json"
PHOTO = {"uri": "your_facebook_activity/posts/media/a_1.jpg", "creation_timestamp": 1}
SHARED = {
    "timestamp": 1,
    "data": [{"post": "rain"}],
    "attachments": [{"data": [{"media": PHOTO}]}],
}


def located() -> bytes:
    exif = Image.Exif()
    exif.get_ifd(0x8825).update({1: "N", 2: (41.0, 30.0, 0.0), 3: "W", 4: (81.0, 42.0, 0.0)})
    exif.get_ifd(0x8769).update({0x9003: "2024:03:01 10:00:00"})
    stream = io.BytesIO()
    Image.new("RGB", (8, 8)).save(stream, "JPEG", exif=exif)
    return stream.getvalue()


def picture_in(files: dict[str, bytes]) -> Media:
    tree = MemoryTree(files)
    read = read_export(reader_for(tree), tree)
    (item,) = [one for one in read if isinstance(one, Item) and one.media]
    return item.media[0]


def test_every_reader_has_the_place_of_a_picture_from_its_file() -> None:
    tweets = f"window.YTD.tweets.part0 = {json.dumps([{'tweet': TWEET}])}".encode()
    for files in (
        {"data/tweets.js": tweets, "data/tweets_media/7-a.jpg": located()},
        {
            "your_instagram_activity/media/posts_1.json": json.dumps([POST]).encode(),
            "media/posts/202403/a_1.jpg": located(),
        },
        {PAGE: json.dumps([SHARED]).encode(), PHOTO["uri"]: located()},
    ):
        assert picture_in({str(path): data for path, data in files.items()}).place == HERE


def item(media: Media) -> Item:
    source = Source("export", "posts.json", "/0")
    return Item(ref="r", platform="twitter", surface=Surface.POST, source=source, media=(media,))


def test_what_the_export_says_itself_stands() -> None:
    told = Place(basis="geotag", latitude=1.0, longitude=2.0)
    at = datetime(2020, 1, 1, tzinfo=UTC)
    tree = MemoryTree({"a.jpg": located()})
    given = item(Media(kind="photo", path="a.jpg", place=told, taken_at=at))
    assert with_picture_facts(tree, given) is given
    partly = with_picture_facts(tree, item(Media(kind="photo", path="a.jpg", place=told)))
    assert partly.media[0].place == told
    assert partly.media[0].taken_at is not None


def test_a_picture_that_is_not_there_or_inside_a_packed_archive_is_left() -> None:
    tree = MemoryTree({"a.zip/a.jpg": located()})
    for path in ("", "gone.jpg", "a.zip/a.jpg"):
        given = item(Media(kind="photo", path=path))
        assert with_picture_facts(tree, given) is given
