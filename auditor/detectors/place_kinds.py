"""Kinds of places (places.toml), and where a text speaks of one, by name or by kind only."""

from __future__ import annotations

import re
import tomllib
from bisect import bisect_left, bisect_right
from collections.abc import Iterable, Iterator, Sequence
from functools import cache
from importlib.resources import files
from typing import NamedTuple

from ahocorasick import Automaton
from msgspec import Struct

from auditor.detectors.first_look import FirstLook, Remembered, Sign, first_look
from auditor.models import Element

_SPLIT = str.maketrans(dict.fromkeys('.,;:!?()[]"“”‘*_/\\#@|\n\t\r📍—–-…', " "))
_LIKE_PLAIN = {ord("’"): "'", ord("ſ"): "s", ord("ı"): "i", 0x307: None}
"""Signs that patterns take for a plain one; the last is what is left of a small "İ"."""
_NAME = r"(?:St\.?|[A-ZÀ-Þ][\w'’\-]{1,24}|\d{1,3}(?:st|nd|rd|th))"
_COULD_BE_NAME = re.compile(r"[A-ZÀ-Þ][\w'’\-]|\d(?:st|nd|rd|th)")
"""What every _NAME holds."""
_LINK = r"(?: (?:of|the|de|del|la|las|los|and|y|&|for|at))?"
_BEFORE_KIND = r"(?:the|our|an?|in|at|to|into|from|on|her|his|their|el|la|al|del)"
_GRAVE = 4
"""Sensitivity of kinds of places that say what somebody is there for."""


class Kind(Struct, frozen=True):
    """A kind of place, as places.toml has it."""

    element: Element
    label: str
    reason: str
    sensitivity: int
    words: tuple[str, ...]
    not_: tuple[str, ...]
    confidential: bool
    own_too: bool

    @property
    def is_telling(self) -> bool:
        """Whether being there is the secret, and the writer is not likely there for themself."""
        return self.confidential and not self.own_too


class Sighting(NamedTuple):
    """Where a text speaks of a place; `is_named`: by a name, and not only by its kind."""

    kind: Kind
    start: int
    end: int
    is_named: bool


class _Matcher(NamedTuple):
    kind: Kind
    named: re.Pattern[str]
    unnamed: re.Pattern[str] | None


def sightings(text: str) -> list[Sighting]:
    """Places that a text names ("Alder Street Elementary", "the methadone clinic on Sable"), and
    those of a kind that says what somebody is there for ("on the ward")."""
    look = first_look(text)
    if not could_name_any(look) or _words_of_heads().isdisjoint((*look.order, *look.linked)):
        return []
    likely = _likely(look)
    if not likely:
        return []
    found: list[Sighting] = []
    taken: list[int] = []
    named = _named(text, likely) if _COULD_BE_NAME.search(text) else ()
    for sighting in (*named, *_unnamed(text, likely)):
        # Starts and ends in one sorted list: a free stretch lies between an end and a start.
        at = bisect_right(taken, sighting.start)
        if at % 2 == 0 and at == bisect_left(taken, sighting.end):
            taken[at:at] = [sighting.start, sighting.end]
            found.append(sighting)
    return found


def _likely(look: FirstLook) -> Sequence[_Matcher]:
    """The kinds of which a phrase, and the head of one, is in the text."""
    told = {place for _, places in _phrases().iter(_lower(look.text)) for place in places}
    if not told:
        return ()
    here = {place for chunk in look.chunks for place in _kinds_of(chunk)}
    return [_matchers()[place] for place in sorted(here & told)]


def _kinds_in(chunk: str) -> frozenset[int]:
    """The places in `_matchers` of the kinds of which a chunk holds a head."""
    heads = _heads()
    return frozenset(place for word in _words(chunk) if word in heads for place in heads[word])


_kinds_of = Remembered(_kinds_in).__getitem__


def could_name_any(look: FirstLook) -> bool:
    """A quick look, so that texts without any phrase of a place cost next to nothing."""
    told = look.told
    return bool(told & _ALONE or (told & _FIRST and told & _LAST))


def _holds_phrase(chunk: str) -> bool:
    return any(True for _ in _phrases().iter(_lower(chunk)))


@cache
def _ends() -> tuple[tuple[str, ...], tuple[str, ...]]:
    """The first and the last words of the phrases of several."""
    phrases = {phrase for kind in _kinds() for phrase in kind.words if " " in phrase}
    first = {phrase.partition(" ")[0] for phrase in phrases}
    last = {phrase.rpartition(" ")[2] for phrase in phrases}
    return tuple(first), tuple(last)


_ALONE = Sign(lambda chunk, _: _holds_phrase(chunk)).bits
"""Chunks with a phrase of one word."""
_FIRST = Sign(lambda chunk, _: _lower(chunk).endswith(_ends()[0])).bits
_LAST = Sign(lambda chunk, _: _lower(chunk).startswith(_ends()[1])).bits
"""A text with a phrase of several words has a chunk with its first and one with its last."""


def _lower(text: str) -> str:
    """A text in lower case, as patterns would take it."""
    lower = text.lower()
    return lower if lower.isascii() else lower.translate(_LIKE_PLAIN)


def kind_of_name(name: str) -> Kind | None:
    """The kind of a place by its own name, whatever its capitals; None when it tells none."""
    named = [sighting.kind for sighting in sightings(name.title()) if sighting.is_named]
    if named:
        return named[0]
    words = f" {' '.join(_words(name))} "
    for kind in _kinds():
        told = any(f" {word} " in words for word in kind.words)
        if told and not any(f" {word} " in words for word in kind.not_):
            return kind
    return None


def _named(text: str, likely: Iterable[_Matcher]) -> Iterator[Sighting]:
    for matcher in likely:
        not_ = set(matcher.kind.not_)
        for match in matcher.named.finditer(text):
            start, end = match.span()
            before = text[:start].rstrip().rpartition(" ")[2].casefold()
            inside = {word.casefold() for word in text[start:end].split()[:-1]}
            if before not in not_ and not inside & not_:
                yield Sighting(matcher.kind, start, end, True)


def _unnamed(text: str, likely: Iterable[_Matcher]) -> Iterator[Sighting]:
    for matcher in likely:
        if matcher.unnamed is not None:
            for match in matcher.unnamed.finditer(text):
                yield Sighting(matcher.kind, match.start(1), match.end(1), False)


@cache
def _kinds() -> tuple[Kind, ...]:
    table = tomllib.loads(files(__package__).joinpath("places.toml").read_text("utf-8"))
    return tuple(
        Kind(
            Element(row["element"]),
            row["label"],
            row["reason"],
            row["sensitivity"],
            tuple(row["words"]),
            tuple(row["not"]),
            row.get("confidential", False),
            row.get("own_too", False),
        )
        for row in table.values()
    )


@cache
def _matchers() -> tuple[_Matcher, ...]:
    return tuple(_Matcher(kind, _pattern(kind), _unnamed_pattern(kind)) for kind in _kinds())


def _unnamed_pattern(kind: Kind) -> re.Pattern[str] | None:
    if kind.sensitivity < _GRAVE:
        return None
    form = rf"(?<!\w){_BEFORE_KIND} ({_alternatives(kind)})(?![\w-])"
    return re.compile(form, re.IGNORECASE)


def _alternatives(kind: Kind) -> str:
    return "|".join(
        re.escape(word).replace("'", "['’]") for word in sorted(kind.words, key=len, reverse=True)
    )


def _pattern(kind: Kind) -> re.Pattern[str]:
    words = _alternatives(kind)
    forms = [
        rf"(?<![\w])(?<!\d )(?<!\d\w )(?:{_NAME}{_LINK} ){{1,5}}(?i:{words})(?![\w])",
        rf"(?<![\w])(?i:{words}) (?:on|in|at|de|del|of|off) (?:the )?{_NAME}(?: {_NAME}){{0,2}}"
        r"(?: \d{1,4}(?!\w))?",
    ]
    if titled := "|".join(_titled(kind)):
        forms.append(
            rf"(?<![\w])(?<!\d )(?:{titled})(?: (?:de|del|la|San|Santa))?(?: {_NAME}){{1,3}}"
        )
    return re.compile("|".join(forms))


def _titled(kind: Kind) -> list[str]:
    """Kinds written like a name before the name: "Hospital San Juan", "Escuela Benito Juárez"."""
    return [re.escape(word.title()) for word in kind.words if " " not in word and len(word) > 4]


def _head(phrase: str) -> str:
    """The rarest word of a phrase, taken to be the longest without apostrophe."""
    return max(phrase.translate(_SPLIT).split(), key=lambda word: ("'" not in word, len(word)))


@cache
def _heads() -> dict[str, list[int]]:
    """For each head the places in `_matchers` of the kinds that have it."""
    heads: dict[str, list[int]] = {}
    for place, matcher in enumerate(_matchers()):
        for head in {_head(phrase) for phrase in matcher.kind.words}:
            heads.setdefault(head, []).append(place)
    return heads


@cache
def _phrases() -> Automaton:
    """Finds all phrases, each with the places in `_matchers` of the kinds that have it."""
    phrases: dict[str, list[int]] = {}
    for place, matcher in enumerate(_matchers()):
        for phrase in matcher.kind.words:
            phrases.setdefault(phrase, []).append(place)
    automaton = Automaton()
    for phrase, places in phrases.items():
        automaton.add_word(phrase, places)
    automaton.make_automaton()
    return automaton


@cache
def _words_of_heads() -> frozenset[str]:
    """Words of which a text needs one to have the head of any kind: the longest of each head."""
    return frozenset(max(sorted(first_look(head).order), key=len) for head in _heads())


def _words(text: str) -> list[str]:
    return text.lower().translate(_SPLIT).split()
