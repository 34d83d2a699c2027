"""Looks into pictures: the words in them, and whether faces seem to be visible.

An extra (`pip install 'auditor[media]'`): Tesseract reads the words, OpenCV's cascade of 2001
(Viola and Jones) looks for faces that look ahead. Both run on this machine and in memory; both
miss things, so a picture that they find nothing in is still one that nobody has looked at.
"""

from __future__ import annotations

import io
import os
from collections.abc import Iterator
from importlib import import_module
from importlib.util import find_spec
from pathlib import Path
from typing import Any, Self

import msgspec

from auditor.archive.tree import Tree
from auditor.errors import ArchiveError, SettingsError
from auditor.models import Item, Media

MAX_BYTES = 40 << 20
"""Bytes of a picture file above which it is left alone."""

MAX_PIXELS = 120_000_000
"""Width times height above which a picture is left alone; a phone takes up to 108 million."""

LONGEST_SIDE = 2_000
"""Pixels to which a picture is reduced: enough for the print on a photographed page."""

SUREST_WORDS = 60
"""Tesseract's confidence, 0 to 100, below which what it read is noise and not words."""

LANGUAGES = ("eng", "spa", "fra", "deu", "por", "ita", "nld")
_SUFFIXES = (".jpg", ".jpeg", ".png", ".webp", ".gif", ".bmp", ".tif", ".tiff")
_LANGUAGE_FOLDERS = (
    "/usr/share/tesseract-ocr/5/tessdata",
    "/usr/share/tesseract-ocr/4.00/tessdata",
    "/usr/share/tessdata",
    "/usr/local/share/tessdata",
    "/opt/homebrew/share/tessdata",
    "C:/Program Files/Tesseract-OCR/tessdata",
)


class PictureReader:
    """Reads the pictures of one run; counts those it looked into and those it could not."""

    def __init__(self) -> None:
        """Raises SettingsError with the way to install what is missing."""
        if find_spec("tesserocr") is None or find_spec("cv2") is None:
            raise SettingsError(
                "Reading pictures needs two more packages.",
                "Install them: pip install 'auditor[media]' (and Tesseract's language files; on "
                "Debian: apt install tesseract-ocr-eng).",
            )
        folder, languages = _language_files()
        tesserocr: Any = import_module("tesserocr")
        self._words: Any = tesserocr.PyTessBaseAPI(path=folder, lang="+".join(languages))
        cv2: Any = import_module("cv2")
        self._faces: Any = cv2.CascadeClassifier(
            f"{cv2.data.haarcascades}haarcascade_frontalface_default.xml"
        )
        self.looked_into = 0
        self.failed = 0

    def __enter__(self) -> Self:
        return self

    def __exit__(self, *_: object) -> None:
        self._words.End()

    def enrich(self, tree: Tree, item: Item) -> Item:
        """The item with the words of its pictures added to their captions, and faces counted."""
        if not any(_is_picture(media, tree) for media in item.media):
            return item
        media = tuple(
            self._looked_at(tree, one) if _is_picture(one, tree) else one for one in item.media
        )
        return msgspec.structs.replace(item, media=media)

    def _looked_at(self, tree: Tree, media: Media) -> Media:
        from PIL import UnidentifiedImageError

        try:
            picture = _opened(tree.read(media.path))
        except (ArchiveError, OSError, ValueError, UnidentifiedImageError):
            self.failed += 1
            return media
        if picture is None:
            self.failed += 1
            return media
        self.looked_into += 1
        parts = dict.fromkeys(part for part in (media.caption, self._read(picture)) if part)
        return msgspec.structs.replace(
            media, caption="\n".join(parts), faces=self._count_faces(picture)
        )

    def _read(self, picture: Any) -> str:
        self._words.SetImage(picture)
        text = str(self._words.GetUTF8Text()).strip()
        sure = int(self._words.MeanTextConf()) >= SUREST_WORDS
        return text if sure and any(letter.isalnum() for letter in text) else ""

    def _count_faces(self, picture: Any) -> int:
        numpy: Any = import_module("numpy")
        grey = numpy.asarray(picture.convert("L"))
        # A face of a person who can be recognised is at least a twelfth of the picture high.
        smallest = max(24, min(picture.size) // 12)
        found = self._faces.detectMultiScale(grey, 1.1, 6, minSize=(smallest, smallest))
        return len(found)


def _is_picture(media: Media, tree: Tree) -> bool:
    path = media.path
    return path.lower().endswith(_SUFFIXES) and path in tree and 0 < tree.size(path) <= MAX_BYTES


def _opened(data: bytes) -> Any:
    """The picture, upright and not too large; None when it has too many pixels."""
    from PIL import Image, ImageOps

    with Image.open(io.BytesIO(data)) as raw:
        if raw.width * raw.height > MAX_PIXELS:
            return None
        # Formats that can be decoded at a fraction of their size are, before they fill memory.
        raw.draft("RGB", (LONGEST_SIDE, LONGEST_SIDE))
        picture = ImageOps.exif_transpose(raw).convert("RGB")
    picture.thumbnail((LONGEST_SIDE, LONGEST_SIDE))
    return picture


def _language_files() -> tuple[str, list[str]]:
    for folder in _folders():
        languages = [name for name in LANGUAGES if (folder / f"{name}.traineddata").is_file()]
        if languages:
            return str(folder), languages
    raise SettingsError(
        "Tesseract's language files were not found.",
        "On Debian: apt install tesseract-ocr-eng. Elsewhere set TESSDATA_PREFIX to their folder.",
    )


def _folders() -> Iterator[Path]:
    if named := os.environ.get("TESSDATA_PREFIX"):
        yield Path(named)
    yield from map(Path, _LANGUAGE_FOLDERS)
