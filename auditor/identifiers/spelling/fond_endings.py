"""Endings by which languages make a name small or dear: "Beatrizinha", "Ivanko", "Natka", "Ozzie".

Each function gives candidates for a canonical name of at least three letters; which of them are
free to be somebody's fond name (no words, no common names of others) is for `nicknames` to say.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

_LAST_VOWELS = re.compile(r"[aeiouy]+$")
_CLOSED = re.compile(r"[^aeiouy]*[aeiouy][^aeiouy]")
_OPENED_BY_VOWEL = re.compile(r"[aeiou][^aeiouy]")
_ROMANCE = ("inho", "inha", "zinho", "zinha", "ino", "ina", "etto", "etta", "ello", "ella")
_SLAVIC = ("ek", "ko", "ka", "ik", "chik", "usia", "enka", "ochka", "ushka", "unia")
_SLAVIC_SHORT = ("ka", "ek", "sia", "ko", "cia")
_SHORTEST = 3


def romance_forms(name: str) -> Iterator[str]:
    """Portuguese and Italian: on the whole name where it ends in a consonant, else on its stem."""
    bare = _LAST_VOWELS.sub("", name)
    hard = bare
    if bare != name and bare.endswith(("c", "g")) and name[len(bare)] not in "ei":
        # Spelling keeps the sound before an i: Thiaguinho, Francisquinha.
        hard = bare[:-1] + ("qu" if bare.endswith("c") else "gu")
    for ending in _ROMANCE:
        yield (name if ending.startswith("z") else hard) + ending


def slavic_forms(name: str) -> Iterator[str]:
    """Polish, Ukrainian, Czech and Russian: on the stem, and on the first closed syllable."""
    bare = _LAST_VOWELS.sub("", name)
    if len(bare) >= _SHORTEST:
        for ending in _SLAVIC:
            yield bare + ending
    if (closed := _CLOSED.match(name)) and len(closed[0]) < len(bare):
        for ending in _SLAVIC_SHORT:
            yield closed[0] + ending


def vowel_forms(name: str) -> Iterator[str]:
    """Names that begin with a vowel: "Ani" of Anahí, "Iggy" of Ignatius, "Ozzie" of Oswin."""
    opened = _OPENED_BY_VOWEL.match(name)
    if opened is None or len(name) <= _SHORTEST:
        return
    begun = opened[0]
    for stem in (begun, begun + begun[-1], *([begun[0] + "zz"] if begun[-1] == "s" else [])):
        for ending in ("i", "ie", "y"):
            yield stem + ending
