"""What single words say of a text by themselves: that a number, an address or a name may follow."""

from __future__ import annotations

import re
from functools import cache

from auditor.identifiers.matching.stretches.readings import Sign
from auditor.identifiers.spelling import spoken

_STARTS_PAIR = frozenset("o mc mac d n m st fitz ni nic".split())
_WORDS_OF_ONE_LETTER = frozenset("aieouy")
_SMALL_NUMBERS = frozenset(
    word for word, value in spoken.VALUES.items() if value < 10 or word in ("once", "dix", "seize")
)
_SAID_DOTS = frozenset(("dot", "punto", "arroba"))

RADIO_WORDS = frozenset(
    "alpha alfa bravo charlie delta echo foxtrot golf hotel india juliet juliett kilo lima mike "
    "november oscar papa quebec romeo sierra tango uniform victor whiskey whisky xray yankee "
    "zulu".split()
)
"""Words that are said for letters on the phone (NATO alphabet)."""
SIGN_LETTER = re.compile("[\U0001f1e6-\U0001f1ff\U0001f150-\U0001f169\U0001f170-\U0001f189]")
"""Signs that look like letters and are none to Unicode."""
_TELLS_SOUND = re.compile(r"rhym|dictat|voice|siri|autocorr|transcri|speech", re.IGNORECASE)
"""Words in a text that may tell how a name in it came to be written."""


def tells_sound(stretch: str) -> bool:
    """Whether a stretch holds a word that may tell how a name in the text came to be written."""
    if not stretch.isascii():
        return bool(_TELLS_SOUND.search(stretch))
    small = stretch.lower()
    return (
        "rhym" in small
        or "dictat" in small
        or "voice" in small
        or "siri" in small
        or "autocorr" in small
        or "transcri" in small
        or "speech" in small
    )


def signs_of_word(word: str) -> int:
    """The signs of a canonical word, bits of `Sign`."""
    signs = _signs().get(word)
    if signs is None:
        return Sign.LETTER if len(word) == 1 and word.isalpha() else Sign.NOTHING
    return signs


@cache
def _signs() -> dict[str, int]:
    """The signs of every word that has some, and of those of one letter."""
    words = (*spoken.WORDS, *_STARTS_PAIR, *_SAID_DOTS, *RADIO_WORDS, *_WORDS_OF_ONE_LETTER)
    return {word: _worked_out(word) for word in words}


def _worked_out(word: str) -> int:
    signs = Sign.NOTHING
    if word in spoken.WORDS:
        small = word in _SMALL_NUMBERS
        signs |= Sign.SMALL_NUMBER if small else Sign.NUMBER_WORD
    if word in _STARTS_PAIR:
        signs |= Sign.JOINER
    if word in _SAID_DOTS:
        signs |= Sign.MAIL
    is_letter = len(word) == 1 and word.isalpha() and word not in _WORDS_OF_ONE_LETTER
    if is_letter or word in RADIO_WORDS:
        signs |= Sign.LETTER
    return signs
