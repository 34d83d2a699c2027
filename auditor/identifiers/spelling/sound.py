"""How a name sounds, roughly: one key for the spellings that people use for one sound.

Made for names of many languages written in Latin letters, so that it forgives more than it
tells apart: "Woldemikael" and "Woldemichael", "Russo" and "Rousseau", "Mokhammed" and "Mohamed".
A key says something only beside another sign of the same person.
"""

from __future__ import annotations

import re
from functools import lru_cache

_VOWELS = frozenset("aeiouy")
_NO_VOWELS = dict.fromkeys(map(ord, _VOWELS))
_REPEATED = re.compile(r"(.)\1+")
# Longer spellings first; what stands behind decides how c and g are read.
_SPELLINGS: tuple[tuple[str, re.Pattern[str] | None, str], ...] = tuple(
    (needed, re.compile(pattern) if pattern else None, sound)
    for needed, pattern, sound in (
        ("n", r"^(?:kn|gn|pn)", "n"), ("wr", r"^wr", "r"), ("wh", r"^wh", "w"), ("x", r"^x", "s"),
        ("ps", r"^ps", "s"), ("ng", r"^ng", "n"), ("mb", r"mb$", "m"),
        ("", r"(?:eau|eaux|aux|oux|eault|ault|ot|et)$", "o"),
        ("c", r"tsch|tch|cz", "c"), ("s", r"sch|sh|sz", "s"), ("", r"zh|dzh|dj", "j"),
        ("ugh", r"ough|augh", "o"), ("ph", "", "f"), ("th", "", "t"), ("dh", "", "d"),
        ("ght", "", "t"), ("kh", "", "h"), ("", r"ch|ck|gh|qu|cq", "k"),
        ("h", r"bh|mh", "v"), ("rh", "", "r"), ("ll", "", "l"), ("c", r"c(?=[eiy])", "s"),
        ("g", r"g(?=[eiy])", "j"), ("c", "", "k"), ("q", "", "k"), ("x", "", "ks"), ("z", "", "s"),
        ("w", "", "v"), ("gn", "", "n"), ("h", "", ""),
    )
)  # fmt: skip
"""Letters without which a spelling does not occur, the spelling where it is not just those, and
the sound. Looking for letters first is several times faster, and most words have few of them."""


_RHYMING = tuple(
    (re.compile(pattern), letters)
    for pattern, letters in (
        (r"oa|oe$|ow$|ough$", "o"), (r"ai|ay|ei(?!gh)|ey$", "a"), (r"ee|ea|ie", "e"),
        (r"igh", "i"), (r"c(?=[ei])", "s"), (r"ck|c", "k"), (r"ph", "f"),
        (r"(.)\1", r"\1"), (r"(?<=[^aeiouy])e$", ""),
    )
)  # fmt: skip
_DICTATED = tuple(
    (re.compile(pattern), letter)
    for pattern, letter in (
        (r"(?:ou|au|i|ei)gh(?![aeiou])", ""), (r"tch|sch|ch|sh|dg|c(?=[eiy])|[sjz]", "S"),
        (r"ph|v|f", "F"), (r"gh|kh|ck|ng|[kgqcx]", "K"), (r"th|[td]", "T"), (r"[pb]", "P"),
        (r"[mn]", "N"), (r"l", "L"), (r"r", "R"),
    )
)  # fmt: skip
"""Classes of consonants that are taken for one another; vowels, h, w and y are not heard."""


@lru_cache(maxsize=50_000)
def sound(word: str) -> str:
    """The key of a canonical word in Latin letters: its first sound and its consonants."""
    if not word.isascii():
        return ""
    heard = word
    for needed, pattern, letter in _SPELLINGS:
        if needed in heard:
            heard = pattern.sub(letter, heard) if pattern else heard.replace(needed, letter)
    if not heard:
        return ""
    first = "a" if heard[0] in _VOWELS else heard[0]
    return _squeezed(first + heard[1:].translate(_NO_VOWELS))


@lru_cache(maxsize=50_000)
def skeleton(word: str) -> str:
    """The letters of a word that are not a, e, i, o, u, doubles kept: "mrgld" of "marigold"."""
    return "".join(letter for letter in word if letter not in "aeiou")


def rhyme(word: str) -> str:
    """The end of a word from its first vowel on, on which it rhymes: "as" of "grace" and "base"."""
    start = next((place for place, letter in enumerate(word) if letter in _VOWELS), len(word))
    end = word[start:]
    for pattern, letters in _RHYMING:
        end = pattern.sub(letters, end)
    return end


@lru_cache(maxsize=10_000)
def dictated(name: str) -> str:
    """The consonants of a whole name as a machine hears them that writes down what is said.

    Where it parts the words it does not know, so that the words of a name are joined before:
    "joncarver" of "John Carver" and of "Jon car fur" come to the same.
    """
    heard = name
    for pattern, letter in _DICTATED:
        heard = pattern.sub(letter, heard)
    return _squeezed("".join(letter for letter in heard if letter.isupper()))


def dictated_names(given: str, family: str) -> frozenset[str]:
    """The keys of a listed name: a g before e or i is soft in some names and hard in others."""
    joined = given + family
    return frozenset(dictated(one) for one in (joined, re.sub(r"g(?=[eiy])", "j", joined)))


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
    return _REPEATED.sub(r"\1", letters)
