"""Keys for a name that was only heard, or that another alphabet or country writes otherwise.

Looser than `sound`: "Hrytsenko" and "Gritsenko", "Mokhammed" and "Muhammad", "Chowdhury" and
"Choudhary", "Xiao" and "Hsiao" have a key in common. One key holds for one way to read letters that
languages read differently (ch, j, kh, x, h for g), so that a word has up to three. Two words are
alike when they share one. That says something of a client only where both parts of the name do.
"""

from __future__ import annotations

import re
from functools import lru_cache

SHORTEST_HEARD = 2
CLEAR = 3
"""Consonants from which a key stands without vowels."""

_BEFORE = tuple(
    (re.compile(pattern), sound)
    for pattern, sound in (
        (r"^m(?:a?c|ag)(?=[^h].{3})", "mak"), (r"^(?:kn|gn|pn|ng)(?=.)", "n"), (r"^wr", "r"),
        (r"^ps(?=[aeiouy])", "s"), (r"^hs", "s"), (r"mb$", "m"), (r"pf", "f"),
        (r"(?:ough|augh)(?=t|$)", "o"), (r"(?<=[aeiou])ght", "t"), (r"eaux?$", "o"),
        (r"(?<=[^aeiouy])(?:ie|ey|ee|ei|ij|iy|yi|yy|ii|iyi|yj|y)$", "i"), (r"ck", "k"),
        (r"tsch|tch", "ch"), (r"schtsch|shch|szcz|stsch|sch|sh|sz", "s"), (r"cz", "ch"),
        (r"dzh|dj", "j"), (r"ts|tz|c(?=[eiy])", "s"), (r"ph", "f"), (r"(?<=[tdbw])h|(?<=^r)h", ""),
        (r"m[pb](?=[st])", "m"), (r"d$", "t"),
    )
)  # fmt: skip
_ANY_BEFORE = re.compile("|".join(pattern.pattern for pattern, _ in _BEFORE))
_READINGS = (
    # As in English: church, judge; h is heard at the beginning only.
    ((r"zh|ch|j", "C"), (r"kh|gh|qu?|c|g", "k"), (r"^x", "s"), (r"x", "ks"),
     (r"(?<=[aeiouy])w(?![aeiouy])", "")),
    # As in Slavic and Arabic names: kh and g are breathed as h is, j is a y, ch is rough.
    ((r"zh|rz", "s"), (r"ch|q|c", "k"), (r"kh|gh|g|(?<!s)h", "H"), (r"j", "i"), (r"^x", "s"),
     (r"x", "ks")),
    # As in Spanish and Pinyin: j and x are breathed, q is a ch.
    ((r"ch|zh", "C"), (r"q(?=u[aeio])|c|g", "k"), (r"q", "C"), (r"[jx]", "H")),
)  # fmt: skip
_COMPILED = tuple(
    tuple((re.compile(pattern), letter) for pattern, letter in reading) for reading in _READINGS
)
_READS_SPANISH = re.compile(r"[jxq]")
_IS_READ_OTHERWISE = re.compile(r"[cghw]|rz")
"""Letters without which the first two readings come to the same."""
_VOWELS = tuple(
    (re.compile(pattern), letter)
    for pattern, letter in (
        (r"^[yi](?=[aeou])", "Y"), (r"oy|oi|oe", "y"), (r"ee+|ea|ie(?!$)|y(?![aeiou])", "i"),
        (r"oo+|ou|eo|eu|u", "u"), (r"a[iy]|ei|ae", "e"), (r"au|aw|oa", "o"),
        (r"([aeiouy])[aeiouy]+", r"\1"),
    )
)  # fmt: skip
_USUAL = {
    written: usual
    for usual, others in {
        "park": "pak bak pahk", "lee": "yi rhee ri", "choi": "choe choy", "paik": "baek paek baik",
        "jung": "chung jeong jong joung", "lim": "im rim", "yoo": "yu ryu you", "roh": "noh",
        "cho": "jo joh", "shin": "sin", "woo": "wu", "yoon": "yun youn", "kwon": "gwon kweon",
        "koh": "go ko", "moon": "mun", "huh": "heo hur", "jang": "chang", "hwang": "whang",
    }.items()
    for written in others.split()
}  # fmt: skip
"""Korean family names that are written in ways that no rule for letters explains."""
_A_VOWEL = frozenset("aeiouy")
_DOUBLED = re.compile(r"(.)\1+")
_ALIKE = str.maketrans("wvz", "ffs")
_REPEATED = re.compile(r"([^aeiouy])\1+")
_WITHIN = re.compile(r"(?<=.)(?<=[aeiouy])([^aeiouy])[aeiouy](?=[^aeiouy])")


@lru_cache(maxsize=50_000)
def heard(word: str) -> tuple[str, ...]:
    """The keys of a canonical word; () for what is no word of Latin letters."""
    if len(word) < SHORTEST_HEARD or not word.isascii() or not word.isalpha():
        return ()
    spelled = _DOUBLED.sub(_single, word)
    usual = _USUAL.get(word) or _USUAL.get(spelled)
    keys = _keys(spelled)
    if usual is None:
        return keys
    return tuple(dict.fromkeys((*keys, *_keys(_DOUBLED.sub(_single, usual)))))


def _keys(spelled: str) -> tuple[str, ...]:
    if _ANY_BEFORE.search(spelled):
        for pattern, letters in _BEFORE:
            spelled = pattern.sub(letters, spelled)
    readings = _COMPILED
    if not _READS_SPANISH.search(spelled):
        readings = _COMPILED[:2] if _IS_READ_OTHERWISE.search(spelled) else _COMPILED[:1]
    return tuple(dict.fromkeys(key for reading in readings if (key := _key(spelled, reading))))


def clearness(key: str) -> int:
    """How many sounds a key holds; below `CLEAR` it is too short to say much."""
    return sum(letter not in _A_VOWEL for letter in key[1:].rstrip("-")) + 1 if key else 0


def _single(doubled: re.Match[str]) -> str:
    """A doubled consonant is heard once, while "ee" and "oo" are other vowels than "e" and "o"."""
    return doubled[0][:2] if doubled[1] in "eo" else doubled[1]


def _key(spelled: str, reading: tuple[tuple[re.Pattern[str], str], ...]) -> str:
    for pattern, letter in reading:
        spelled = pattern.sub(letter, spelled)
    # At the beginning every language breathes its h.
    begin = "h" if spelled[0] == "H" else spelled[0]
    spelled = begin + spelled[1:].replace("h", "")
    spelled = _REPEATED.sub(r"\1", spelled.translate(_ALIKE))
    consonants = "".join(letter for letter in spelled if letter not in _A_VOWEL)
    if len(consonants) >= CLEAR:
        begun = "a" if spelled[0] in _A_VOWEL else ""
        # "Bryant" is no "Barnett": two consonants begin the one name.
        cluster = "-" if not begun and spelled[1] not in _A_VOWEL else ""
        return f"{begun}{consonants}{cluster}"
    for pattern, letter in _VOWELS:
        spelled = pattern.sub(letter, spelled)
    # Between two consonants only the first vowel is heard clearly.
    return _WITHIN.sub(r"\1", spelled) if consonants else ""
