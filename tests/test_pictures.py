"""Words and faces in pictures, with a real Tesseract and pictures drawn here."""

from __future__ import annotations

import io
from collections.abc import Iterator
from pathlib import Path

import pytest
from PIL import Image, ImageDraw, ImageFilter, ImageFont

from auditor import pictures
from auditor.archive import open_tree
from auditor.errors import SettingsError
from auditor.models import Item, Media, Source, Surface

pytestmark = pytest.mark.pictures


@pytest.fixture(scope="module")
def reader() -> Iterator[pictures.PictureReader]:
    with pictures.PictureReader() as opened:
        yield opened


def page(words: str, side: int = 900) -> Image.Image:
    picture = Image.new("RGB", (side, 160), "white")
    font = ImageFont.load_default(size=36)
    ImageDraw.Draw(picture).text((20, 50), words, fill="black", font=font)
    return picture


def drawn_face() -> Image.Image:
    picture = Image.new("L", (400, 400), 200)
    pen = ImageDraw.Draw(picture)
    pen.ellipse((100, 60, 300, 340), fill=170)
    pen.rectangle((100, 40, 300, 120), fill=60)
    for x in (155, 245):
        pen.ellipse((x - 26, 160, x + 26, 190), fill=120)
        pen.ellipse((x - 14, 162, x + 14, 190), fill=30)
        pen.rectangle((x - 30, 140, x + 30, 150), fill=70)
    pen.polygon([(200, 190), (185, 250), (215, 250)], fill=140)
    pen.ellipse((160, 275, 240, 300), fill=90)
    return picture.filter(ImageFilter.GaussianBlur(4))


def item_with(folder: Path, content: bytes, name: str = "media/a.jpg", caption: str = "") -> Item:
    path = folder / name
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_bytes(content)
    (folder / "media" / "other.txt").write_text("so that the root stays the root", "utf-8")
    (folder / "readme.txt").write_text("likewise", "utf-8")
    media = Media(kind="photo", path=name, caption=caption)
    source = Source("export", "posts.json", "/0")
    return Item(ref="r", platform="twitter", surface=Surface.POST, source=source, media=(media,))


def encoded(picture: Image.Image, form: str = "JPEG") -> bytes:
    stream = io.BytesIO()
    picture.save(stream, form)
    return stream.getvalue()


def seen(reader: pictures.PictureReader, folder: Path, item: Item) -> Media:
    return reader.enrich(open_tree(folder), item).media[0]


def test_printed_words_join_the_caption(reader: pictures.PictureReader, tmp_path: Path) -> None:
    item = item_with(tmp_path, encoded(page("Docket JV-2021-0417")), caption="my desk")
    media = seen(reader, tmp_path, item)
    assert media.caption.startswith("my desk\n")
    assert "JV-2021-0417" in media.caption
    assert media.faces == 0


def test_a_face_is_counted_and_a_blank_wall_is_not(
    reader: pictures.PictureReader, tmp_path: Path
) -> None:
    face = item_with(tmp_path / "face", encoded(drawn_face()))
    wall = item_with(tmp_path / "wall", encoded(Image.new("L", (400, 400), 200)))
    assert seen(reader, tmp_path / "face", face).faces == 1
    blank = seen(reader, tmp_path / "wall", wall)
    assert (blank.faces, blank.caption) == (0, "")


@pytest.mark.parametrize("content", [b"", b"\xff\xd8\xff", encoded(page("cut off"))[:300]])
def test_what_is_no_picture_is_counted_and_left(
    reader: pictures.PictureReader, tmp_path: Path, content: bytes
) -> None:
    before = reader.failed
    media = seen(reader, tmp_path, item_with(tmp_path, content))
    assert media.faces is None
    assert reader.failed == before + (content != b"")


def test_a_picture_with_too_many_pixels_is_left(
    reader: pictures.PictureReader, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(pictures, "MAX_PIXELS", 1_000)
    media = seen(reader, tmp_path, item_with(tmp_path, encoded(page("large"))))
    assert media.faces is None


def test_without_language_files_the_way_to_get_them_is_told(
    monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    monkeypatch.setattr(pictures, "_LANGUAGE_FOLDERS", ())
    monkeypatch.setenv("TESSDATA_PREFIX", str(tmp_path))
    with pytest.raises(SettingsError) as trouble:
        pictures.PictureReader()
    assert "tesseract-ocr-eng" in trouble.value.hint


def test_without_the_extra_the_way_to_install_it_is_told(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(pictures, "find_spec", lambda name: None)
    with pytest.raises(SettingsError) as trouble:
        pictures.PictureReader()
    assert "auditor[media]" in trouble.value.hint
