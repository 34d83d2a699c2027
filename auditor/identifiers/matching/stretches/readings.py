"""What is known of the words of a stretch of text, before they are read beside others."""

from __future__ import annotations

from functools import lru_cache
from typing import NamedTuple

from auditor.identifiers.matching.matches import MOST_CANDIDATES, STRONG
from auditor.identifiers.sealed.payloads import Entry, Role
from auditor.identifiers.spelling.nicknames import common_names

_PLAINNESS = {Role.NICK: 1, Role.FOND: 2, Role.MIDDLE: 3, Role.PHRASE_START: 4}
SHORTEST_NEAR = 4
"""Letters from which a word is compared with listed names that it nearly is."""
LONG_ENOUGH = 6
"""Letters from which a misspelt name says something without another word of the name."""
NO_APOSTROPHE = "with an s and no apostrophe"
"""How a name stands in "Izos mum": said by itself where a word for kin or a home follows."""
KEY_BESIDE = "one key beside"
"""How a short name stands in "Dawb": what is beside it may be mistyped too."""
MOST_NEAR = 4
"""Entries of a misspelt word above which it could be too many clients to say anything alone."""


class Sign:
    """Why a stretch has to be looked at together with its neighbours: bits of one number."""

    NOTHING = 0
    KNOWN = 1
    DULL = 2
    NEAR = 4
    WHOLE = 8
    DIGIT = 16
    NUMBER_WORD = 32
    LETTER = 64
    HOUSE = 128
    JOINER = 256
    MAIL = 512
    SMALL_NUMBER = 1024
    PICTURE = 2048
    DAMAGED = 4096
    RHYME = 8192
    ALONE = 16384
    LINK = 32768
    PICTURES = 65536


class Known(NamedTuple):
    """A word with what the list says about it.

    `entries` are whose word it is; `near` whose it could be, misspelt or in part, with how;
    `heard` whose it could be beside another word of the name only, as somebody else spells it.
    `is_ordinary`: it means something else as well, and stands there in small letters.
    `script`: it is written in other letters than Latin ones.
    """

    start: int
    end: int
    word: str
    capital: bool
    how: str = ""
    entries: tuple[Entry, ...] = ()
    near: tuple[tuple[Role, int, str], ...] = ()
    is_ordinary: bool = False
    cut_off: bool = False
    script: bool = False
    heard: tuple[tuple[Role, int, str], ...] = ()


class Whole(NamedTuple):
    """A part of a stretch that is one form by itself: a handle, a name run together. `is_acronym`:
    these capitals mostly stand for something else ("PM", "D.C.")."""

    start: int
    end: int
    entries: tuple[Entry, ...]
    how: str
    is_acronym: bool = False


class Reading(NamedTuple):
    """What one stretch holds.

    `owners` are the clients of whose names its words are, or nearly are. Among the signs, `ALONE`
    says that it tells something without another stretch beside it.
    """

    signs: int
    words: tuple[Known, ...]
    wholes: tuple[Whole, ...] = ()
    digits: int = 0
    owners: frozenset[int] = frozenset()


def reading_of(words: list[Known], wholes: list[Whole], signs: int, digits: int = 0) -> Reading:
    owners: set[int] = set()
    alone = any(_is_telling(whole) for whole in wholes)
    named = 0
    for known in words:
        if known.entries:
            named += 1
            owners.update([number for _, number in known.entries])
            owners.update([number for _, number, _ in known.near])
            signs |= Sign.DULL if known.is_ordinary else Sign.KNOWN
            if not known.is_ordinary:
                alone |= len(contenders(known.entries)) <= MOST_CANDIDATES
            alone |= any(role is Role.PHRASE_START for role, _ in known.entries)
        elif known.near:
            named += 1
            owners.update(number for _, number, _ in known.near)
            signs |= Sign.NEAR
            alone |= _stands_alone(known)
        if known.heard:
            hearers = {number for _, number, _ in known.heard}
            # Ordinary posts hold many such words, and two of one client in hardly any.
            alone |= not owners.isdisjoint(hearers) and len(words) > 1
            owners |= hearers
            signs |= Sign.NEAR
    for whole in wholes:
        signs |= Sign.WHOLE
        owners.update(number for _, number in whole.entries)
    if alone or named > 1:
        signs |= Sign.ALONE
    return Reading(signs, tuple(words), tuple(wholes), digits, frozenset(owners))


@lru_cache(maxsize=4_000)
def contenders(entries: tuple[Entry, ...]) -> frozenset[int]:
    """The clients whose word it is most plainly: a listed name comes before a short form of one."""
    best = min((_PLAINNESS.get(role, 0) for role, _ in entries), default=0)
    return frozenset(n for role, n in entries if _PLAINNESS.get(role, 0) == best)


def _is_telling(whole: Whole) -> bool:
    """Whether a form says something that fewer clients share than could not be told apart."""
    if any(role in STRONG for role, _ in whole.entries):
        return True
    return len({number for _, number in whole.entries}) <= MOST_CANDIDATES


def _stands_alone(known: Known) -> bool:
    """Whether a word that is only nearly a name is worth a look without another beside it."""
    if known.word.endswith("s") and any(how == NO_APOSTROPHE for *_, how in known.near):
        return True
    if len(known.near) > MOST_NEAR and not known.how:
        return False
    if known.capital and any(how == KEY_BESIDE for *_, how in known.near):
        return True
    if known.how or known.script:
        return True
    if known.cut_off and any(how == "broken off" for *_, how in known.near):
        return len(known.word) > SHORTEST_NEAR
    if not set("aeiou") & set(known.word):
        return True
    return known.capital and len(known.word) >= LONG_ENOUGH and known.word not in common_names()
