"""Names in hashtags of small letters ("#teamfelix"): what stands around them must be words."""

from __future__ import annotations

from auditor.identifiers.matching.lookup import Lookup
from auditor.identifiers.matching.stretches.readings import Known
from auditor.identifiers.sealed.payloads import Role
from auditor.identifiers.spelling.nicknames import ordinary_names, wordlike

_NAMES = frozenset((Role.FIRST, Role.NICK, Role.ALIAS, Role.LAST))
_HOW = "inside a hashtag"
_SHORTEST_NAME = 3
_SHORTEST_TAG = 6
_LONGEST_TAG = 40
_LONGEST_WORD = 14
_OF_ONE_LETTER = frozenset("aiu")


def names_in_tag(lookup: Lookup, tag: str, start: int) -> list[Known]:
    """Single names in a run-together hashtag, `start` its place in the stretch; () in most.

    A name that is a word too says something only in the possessive: "#hopesbigday".
    """
    if not _SHORTEST_TAG <= len(tag) <= _LONGEST_TAG or not tag.isalpha() or _is_word(tag):
        return []
    before, behind = _parted(tag), _parted(tag[::-1], backwards=True)
    goes_on = {len(tag) - left for left in behind}
    owners = {place - 1 for place in goes_on if place and tag[place - 1] == "s"}
    ends = sorted(goes_on | owners, reverse=True)
    for first in sorted(before):
        for last in ends:
            if not first + _SHORTEST_NAME <= last <= first + _LONGEST_WORD:
                continue
            word, owned = tag[first:last], last in owners
            if (_is_word(word) or word in ordinary_names()) and not (owned and last + 1 < len(tag)):
                continue
            found = tuple(one for one in lookup.entries("w", word) if one[0] in _NAMES)
            if found:
                return [Known(start + first, start + last, word, False, _HOW, found)]
    return []


def _parted(tag: str, *, backwards: bool = False) -> frozenset[int]:
    """Where the beginning of a tag falls into words; of its end, when it is given backwards."""
    ends = {0}
    for begin in range(len(tag)):
        if begin in ends:
            for end in range(begin + 1, min(begin + _LONGEST_WORD, len(tag)) + 1):
                word = tag[begin:end]
                if end not in ends and _is_word(word[::-1] if backwards else word):
                    ends.add(end)
    return frozenset(ends)


def _is_word(word: str) -> bool:
    return word in wordlike() if len(word) > 1 else word in _OF_ONE_LETTER
