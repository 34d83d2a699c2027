"""How a name sounds, roughly: one key for the spellings that people use for one sound.

Made for names of many languages written in Latin letters, so that it forgives more than it
tells apart: "Woldemikael" and "Woldemichael", "Russo" and "Rousseau", "Mokhammed" and "Mohamed".
A key says something only beside another sign of the same person.
"""

from __future__ import annotations

import re
from functools import lru_cache

_VOWELS = frozenset("aeiouy")
# Longer spellings first; what stands behind decides how c and g are read.
_SPELLINGS = tuple(
    (re.compile(pattern), sound)
    for pattern, sound in (
        (r"^(?:kn|gn|pn)", "n"), (r"^wr", "r"), (r"^wh", "w"), (r"^x", "s"), (r"^ps", "s"),
        (r"^ng", "n"), (r"mb$", "m"), (r"(?:eau|eaux|aux|oux|eault|ault|ot|et)$", "o"),
        (r"tsch|tch|cz", "c"), (r"sch|sh|sz", "s"), (r"zh|dzh|dj", "j"),
        (r"ough|augh", "o"), (r"ph", "f"), (r"th", "t"), (r"dh", "d"), (r"ght", "t"), (r"kh", "h"),
        (r"ch|ck|gh|qu|cq", "k"),
        (r"bh|mh", "v"), (r"rh", "r"), (r"ll", "l"), (r"c(?=[eiy])", "s"), (r"g(?=[eiy])", "j"),
        (r"[cq]", "k"), (r"x", "ks"), (r"z", "s"), (r"w", "v"), (r"ñ|gn", "n"), (r"h", ""),
    )
)  # fmt: skip


@lru_cache(maxsize=50_000)
def sound(word: str) -> str:
    """The key of a canonical word in Latin letters: its first sound and its consonants."""
    if not word.isascii():
        return ""
    heard = word
    for pattern, letter in _SPELLINGS:
        heard = pattern.sub(letter, heard)
    if not heard:
        return ""
    first = "a" if heard[0] in _VOWELS else heard[0]
    rest = "".join(letter for letter in heard[1:] if letter not in _VOWELS)
    return _squeezed(first + rest)


@lru_cache(maxsize=50_000)
def skeleton(word: str) -> str:
    """The letters of a word that are not a, e, i, o, u, doubles kept: "mrgld" of "marigold"."""
    return "".join(letter for letter in word if letter not in "aeiou")


def rhyme(word: str) -> str:
    """The end of a word from its first vowel on, on which it rhymes: "ace" of "grace"."""
    start = next((place for place, letter in enumerate(word) if letter in _VOWELS), len(word))
    return word[start:]


@lru_cache(maxsize=10_000)
def bare_consonants(word: str) -> str:
    """The consonants that scripts without vowels write, as alike as those scripts need it."""
    heard = re.sub(r"^(?:al|el|l)(?=[^aeiou]{2})|^(?:al|el)(?=.{4})", "", word)
    for pattern, letter in (
        (r"kh|ch|ck", "h"), (r"th", "t"), (r"dh", "d"), (r"sh|sch|sz", "s"), (r"ph", "f"),
        (r"gh", "g"), (r"[cq]", "k"), (r"x", "ks"), (r"z", "s"), (r"j", "g"), (r"p", "b"),
        (r"v", "b"),
    ):  # fmt: skip
        heard = re.sub(pattern, letter, heard)
    return _squeezed("".join(letter for letter in heard if letter not in "aeiouywh'"))


def _squeezed(letters: str) -> str:
    return re.sub(r"(.)\1+", r"\1", letters)
