"""How the labels of Meta's exports are compared, whichever language they are written in."""

from __future__ import annotations

import unicodedata
from functools import lru_cache


@lru_cache(maxsize=4096)
def plain(label: str) -> str:
    """A label as it is compared: without case, marks, spaces and punctuation."""
    decomposed = unicodedata.normalize("NFKD", label.casefold())
    return "".join(letter for letter in decomposed if letter.isalnum())


def labels(*lines: str) -> frozenset[str]:
    """A set of labels, written as lines with "|" between them."""
    return frozenset(plain(word.strip()) for line in lines for word in line.split("|"))


LATITUDE = labels(
    "Latitude|Latitud|Breitengrad|Breite|Latitudine|Breedtegraad|Vĩ độ|纬度|緯度",
)
LONGITUDE = labels(
    "Longitude|Longitud|Längengrad|Länge|Longitudine|Lengtegraad|Kinh độ|经度|經度",
)
