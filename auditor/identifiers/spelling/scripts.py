"""Names in other scripts, in Latin letters: Cyrillic, Greek, Arabic, Chinese, Japanese, Korean.

`anyascii` spells letter by letter. Japanese and Korean family names are read by their own rules,
so the most common ones stand in data/scripts.csv.
"""

from __future__ import annotations

import csv
import re
import unicodedata
from functools import cache, lru_cache
from importlib.resources import files

from auditor.identifiers.spelling.canon import words

_CAPITAL = re.compile(r"(?<=[a-z'])(?=[A-Z])")
_KANA = re.compile(r"[\u3040-\u30ff]+|[^\u3040-\u30ff]+")
_CYRILLIC = re.compile(r"[\u0400-\u04ff]")
_UKRAINIAN = str.maketrans("гГиИйЙ", "һҺыЫыЫ")
"""Letters that Ukrainian reads in its own way, as others that are spelled so: h, y, y."""
_QWERTY = "qwertyuiopasdfghjklzxcvbnm"
_RUSSIAN_KEYS = "йцукенгшщзфывапролдячсмить"
_KEYS_OF_CYRILLIC = str.maketrans(_RUSSIAN_KEYS + "іє", _QWERTY + "s'")
_CYRILLIC_KEYS = tuple(
    dict(zip(_QWERTY, keys, strict=True))
    for keys in (_RUSSIAN_KEYS, _RUSSIAN_KEYS.replace("ы", "і"))
)
_SHORTEST_GARBLED = 5
_LONG_CHINESE = 2
"""Signs of most Chinese names at least; with more, the family name may be two of them."""
_NO_VOWELS = dict.fromkeys(map(ord, "aeiou"))
_TURNED = re.compile("[ɐǝɟƃɥᴉɾʞɯɹʇʌʍʎɔ]")
_UPSIDE_DOWN = str.maketrans("ɐqɔpǝɟƃɥᴉıɾʞlɯuodbɹsʇnʌʍxʎz", "abcdefghiijklmnopqrstuvwxyz")
_WITHOUT_VOWELS = re.compile(r"[\u0590-\u08ff]")


@cache
def _readings() -> dict[str, tuple[str, ...]]:
    rows = csv.DictReader(
        (files("auditor.identifiers") / "data" / "scripts.csv").read_text("utf-8").splitlines()
    )
    found: dict[str, tuple[str, ...]] = {}
    for row in rows:
        found[row["written"]] = (*found.get(row["written"], ()), *row["latin"].split())
    return found


@lru_cache(maxsize=20_000)
def latin_words(word: str) -> tuple[str, ...]:
    """Canonical Latin words that a word of another script may be, as it stands and in parts."""
    from anyascii import anyascii

    turned = tuple(words(word[::-1].translate(_UPSIDE_DOWN))) if _TURNED.search(word) else ()
    # Folding parts Hangul into its letters; it is spelled and read by whole syllables.
    word = unicodedata.normalize("NFC", word)
    found: list[str] = [*turned]
    parts = _KANA.findall(word)
    is_japanese = any("\u3040" <= letter <= "\u30ff" for letter in word)
    for part in parts:
        spelled = anyascii(part)
        found.extend(_readings().get(part, ()))
        for length in (3, 2, 1):
            found.extend(_readings().get(part[:length], ()))
        if is_japanese and not "\u3040" <= part[0] <= "\u30ff":
            # Read the Chinese way it would be somebody else's name.
            continue
        if _CYRILLIC.search(part):
            found.extend(words(anyascii(part.translate(_UKRAINIAN))))
            found.extend(words(part.lower().translate(_KEYS_OF_CYRILLIC)))
        pieces = [piece for piece in _CAPITAL.split(spelled) if piece]
        found.extend(words(spelled))
        if len(pieces) > 1:
            # Chinese and Korean names run together, family name first.
            found.extend((*words(pieces[0]), *words("".join(pieces[1:]))))
            found.extend(words("".join(pieces[:-1])))
        if len(pieces) > _LONG_CHINESE:
            # "Ouyang" and "Sima" are family names of two signs.
            found.extend((*words("".join(pieces[:2])), *words("".join(pieces[2:]))))
    return tuple(dict.fromkeys(one for one in found if one.isascii() and len(one) > 1))


def writes_no_vowels(word: str) -> bool:
    """Whether a word is in Hebrew or Arabic letters, which leave most vowels out."""
    return bool(_WITHOUT_VOWELS.search(word))


def other_keyboard(word: str) -> tuple[str, ...]:
    """Canonical words that a Latin one may be, typed by somebody who left the keyboard on Latin
    letters and meant Cyrillic ones: "ghbdtn" is "privet"; () for what reads like a word."""
    sounding = len(word) - len(word.translate(_NO_VOWELS))
    if len(word) < _SHORTEST_GARBLED or sounding * 4 > len(word) or not word.isascii():
        return ()
    found: list[str] = []
    for spelled in _spelled_on_cyrillic_keys():
        latin = word.translate(spelled)
        found.extend((latin,) if latin.isalnum() else words(latin))
    return tuple(dict.fromkeys(one for one in found if len(one) > 1 and one != word))


@cache
def _spelled_on_cyrillic_keys() -> tuple[dict[int, str], ...]:
    """For each Cyrillic keyboard and each way to read it, what the Latin keys give in Latin
    letters: what `latin_words` makes of a word typed on it, letter by letter."""
    from anyascii import anyascii

    return tuple(
        {ord(key): anyascii(typed.translate(read)) for key, typed in keys.items()}
        for keys in _CYRILLIC_KEYS
        for read in (_UKRAINIAN, {})
    )
