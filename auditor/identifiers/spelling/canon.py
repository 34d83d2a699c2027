"""One spelling for everything: the canonical form on which both sides of a match agree.

The list and the scanned text go through the same function, so any change here is a new
`VERSION`: lists made with another version are refused, because names would be missed.
"""

from __future__ import annotations

import re
import unicodedata
from functools import lru_cache

VERSION = 1

# Letters that Unicode does not decompose but that people write without their stroke.
_PLAIN = str.maketrans(
    {
        "ø": "o", "đ": "d", "ð": "d", "ł": "l", "ħ": "h", "ı": "i", "ŧ": "t", "ß": "ss",
        "æ": "ae", "œ": "oe", "þ": "th", "ĸ": "k", "ŋ": "n", "ƒ": "f", "ʼ": "'",
    }
)  # fmt: skip
# Cyrillic and Greek letters that look like Latin ones (UTS #39 skeletons, lower case).
_ALIKE, _LATIN = "аеорсухіјѕԁһқӏвнкмтгпαοερκντυιχβωηγ", "aeopcyxijsdhqlbhkmtrnaoepkvtuixbwny"
_LOOKALIKES = str.maketrans(_ALIKE, _LATIN)
_LOOKALIKE = re.compile(f"[{_ALIKE}]")
_APOSTROPHES = "'’ʼ‘`´＇"
TOKEN = re.compile(rf"[^\W_]+(?:[{_APOSTROPHES}][^\W_]+)*")
_POSSESSIVE = re.compile(rf"[{_APOSTROPHES}](?:s)?$", re.IGNORECASE)


def fold(text: str) -> tuple[str, list[int] | None]:
    """Lower-case text without marks, invisible and decorative characters, and where it came from.

    The second value gives for each folded character its place in `text`, with one more for the
    end; None when the places are the same. Letters of other scripts stay, look-alikes inside
    words of mixed scripts become Latin.
    """
    if text.isascii():
        return text.lower(), None
    plain = list(map(_folded_letter, text))
    result = "".join(plain)
    result = _in_one_script(result)
    if len(result) == len(text) and "" not in plain:
        return result, None
    places = [place for place, letters in enumerate(plain) for _ in letters]
    places.append(len(text))
    return result, places


_MIXED_WORD = re.compile(r"[^\W\d_]+")


@lru_cache(maxsize=20_000)
def _folded_letter(letter: str) -> str:
    if letter in _APOSTROPHES:
        return "'"
    if (
        unicodedata.category(letter) in ("Cf", "Mn", "Me")
        or letter == "\N{COMBINING GRAPHEME JOINER}"
    ):
        return ""
    decomposed = unicodedata.normalize("NFKD", unicodedata.normalize("NFKC", letter).casefold())
    kept = "".join(part for part in decomposed if unicodedata.category(part) not in ("Mn", "Cf"))
    return kept.translate(_PLAIN)


def _in_one_script(folded: str) -> str:
    if not _LOOKALIKE.search(folded):
        return folded
    return _MIXED_WORD.sub(lambda word: _unmasked_script(word[0]), folded)


def _unmasked_script(word: str) -> str:
    has_latin = any("a" <= letter <= "z" for letter in word)
    swapped = word.translate(_LOOKALIKES)
    # A word with Latin letters, or one that is wholly made of look-alikes of a Latin word.
    return swapped if has_latin and len(swapped) == len(word) else word


def canon(text: str) -> str:
    """Letters and digits only, folded and joined: "O’Brien-Løw" becomes "obrienlow"."""
    folded, _ = fold(text)
    joined = "".join(letter for letter in folded if letter.isalnum())
    # A Cyrillic letter may have stood alone until now, and stands in a Latin word from here on.
    return joined if joined.isascii() else _in_one_script(joined)


def words(text: str) -> list[str]:
    """The canonical words of a name: apostrophes joined, hyphens parted, possessives gone."""
    folded, _ = fold(text)
    return [word for word in (bare(token) for token in TOKEN.findall(folded)) if word]


def bare(token: str) -> str:
    """A folded token as a word: without its possessive ending and its apostrophes."""
    if token.isalnum():
        return token
    return "".join(part for part in _POSSESSIVE.sub("", token) if part.isalnum())
