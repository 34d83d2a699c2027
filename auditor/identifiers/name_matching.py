"""Names in running text: which listed words stand together, and how surely they are one name."""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Container, Iterator, Sequence
from typing import NamedTuple

from auditor.identifiers.lookup import Lookup
from auditor.identifiers.matches import (
    ANOTHER,
    FORM,
    MOST_CANDIDATES,
    ORDINARY,
    RARE,
    Match,
    tier_of,
)
from auditor.identifiers.name_cues import (
    DEEDS,
    FAMILY_WORDS,
    OPENERS,
    PERSON,
    PROFESSIONS,
    SHORT_TITLES,
    TITLES,
    commonness,
)
from auditor.identifiers.name_roles import Pair, pair_of
from auditor.identifiers.nicknames import (
    common_names,
    famous,
    is_name,
    ordinary_names,
    short_forms,
    wordlike,
)
from auditor.identifiers.payloads import Role
from auditor.identifiers.readings import MOST_NEAR, Known, contenders
from auditor.models import Tier

_GIVEN = frozenset((Role.FIRST, Role.NICK, Role.FOND, Role.ALIAS))
NAME_ROLES = frozenset(
    (
        Role.FIRST, Role.NICK, Role.FOND, Role.LAST, Role.ALIAS, Role.MIDDLE, Role.RELATIVE_FIRST,
        Role.RELATIVE_LAST,
    )
)  # fmt: skip
_REACH = 3
"""How many words the parts of one name may be apart."""
_SAID_BY = re.compile(r"[\"”’']\s*[-–—~]+\s*$")
_SENTENCE_END = re.compile(r"[.!?;:]\s|\n\s*\n")


class Placed(NamedTuple):
    """A word in its text. `order` counts words, what stands in quotes or brackets left out;
    `gap` is what stands between it and the word before."""

    known: Known
    start: int
    end: int
    order: int
    gap: str


class _Signs(NamedTuple):
    """What the words of one client's name are, by their place in the line."""

    exact: dict[int, set[Role]]
    near: dict[int, dict[Role, str]]


def name_matches(
    lookup: Lookup, line: Sequence[Placed], named: Container[int] | None = None
) -> Iterator[Match]:
    """All names of clients among the words of a text.

    A single word that many clients share is passed over, but for those `named` by something
    else in the text; None when anything may decide between them.
    """
    wanted = None if named is None else _worth_reading(line, named)
    by_client: defaultdict[int, _Signs] = defaultdict(lambda: _Signs({}, {}))
    for place, placed in enumerate(line):
        for role, number in placed.known.entries:
            if role in NAME_ROLES and (wanted is None or number in wanted):
                by_client[number].exact.setdefault(place, set()).add(role)
        for role, number, how in placed.known.near:
            if wanted is None or number in wanted:
                by_client[number].near.setdefault(place, {}).setdefault(role, how)
    reader = _NameReader(lookup, line)
    for number, signs in by_client.items():
        yield from reader.of_client(number, signs)


def _worth_reading(line: Sequence[Placed], named: Container[int]) -> set[int]:
    """Clients with two words in the line, or with one that few share, or named otherwise."""
    once: set[int] = set()
    wanted: set[int] = set()
    for place, placed in enumerate(line):
        known = placed.known
        if not known.entries and not known.near:
            continue
        owners = {number for _, number in known.entries}
        if known.entries:
            wanted |= _candidates(line, place)
        elif len(known.near) <= MOST_NEAR:
            wanted.update(number for _, number, _ in known.near)
        owners.update(number for _, number, _ in known.near)
        wanted |= once & owners
        wanted.update(number for number in owners if number in named)
        once |= owners
    return wanted


def _candidates(line: Sequence[Placed], place: int) -> frozenset[int]:
    """Whom a word may mean by itself; nobody when more clients share it than can be told apart.

    Beside an initial it may mean anybody whose word it is.
    """
    entries = line[place].known.entries
    beside = line[max(place - 1, 0) : place + 2]
    if any(len(one.known.word) == 1 or one.known.cut_off for one in beside):
        return frozenset(number for _, number in entries)
    chosen = contenders(entries)
    return chosen if len(chosen) <= MOST_CANDIDATES else frozenset()


class _NameReader:
    def __init__(self, lookup: Lookup, line: Sequence[Placed]) -> None:
        self._lookup = lookup
        self._line = line
        self._has_capitals = any(placed.known.capital for placed in line)

    def of_client(self, number: int, signs: _Signs) -> Iterator[Match]:
        """The readings of each word of one client, and of each two of them."""
        yield from self._pairs(number, signs)
        yield from self._run_together(number, signs)
        for place, roles in signs.exact.items():
            yield from self._initialled(number, place, roles, signs)
            yield from self._single(number, place, min(roles))
        for place, near in signs.near.items():
            if place not in signs.exact:
                role, how = min(near.items())
                yield from self._single_near(number, place, role, how)

    def _pairs(self, number: int, signs: _Signs) -> Iterator[Match]:
        places = sorted(signs.exact.keys() | signs.near.keys())
        for index, one in enumerate(places):
            for other in places[index + 1 :]:
                apart = self._line[other].order - self._line[one].order
                if apart > _REACH or self._broken(one, other):
                    break
                if match := self._pair(number, one, other, signs):
                    yield match

    def _run_together(self, number: int, signs: _Signs) -> Iterator[Match]:
        """Names that other scripts write as one word: given and family name in it."""
        for place, roles in signs.exact.items():
            known = self._line[place].known
            if known.script and Role.LAST in roles and Role.FIRST in roles:
                start, end, how = self._line[place].start, self._line[place].end, known.how
                form = f"{FORM[Role.FULL]} ({how})"
                yield Match(start, end, number, Role.FULL, Tier.STRONG, form, exact=False)

    def _pair(self, number: int, one: int, other: int, signs: _Signs) -> Match | None:
        hows = [
            signs.near[place][min(signs.near[place])]
            for place in (one, other)
            if place not in signs.exact
        ]
        roles = [signs.exact.get(place) or set(signs.near[place]) for place in (one, other)]
        same = self._line[one].known.word == self._line[other].known.word
        pair = pair_of(*roles, same_word=same)
        if pair is None:
            return None
        tier = self._pair_tier(one, other, pair, len(hows))
        if tier is None:
            return None
        hows += [self._line[p].known.how for p in (one, other) if self._line[p].known.how]
        form = pair.form + (f" ({', '.join(dict.fromkeys(hows))})" if hows else "")
        words = (self._line[one].known.word, self._line[other].known.word)
        return Match(
            self._line[one].start,
            self._line[other].end,
            number,
            pair.role,
            tier,
            form,
            exact=not hows,
            commonness=ORDINARY if self._is_famous(*words) else min(map(commonness, words)),
        )

    def _is_famous(self, one: str, other: str) -> bool:
        """Whether two words are a name that everybody knows, in one spelling or another."""
        spellings = {a + b for a, b in ((one, other), (other, one))}
        spellings |= {alike + other for alike in short_forms(one)}
        return not spellings.isdisjoint(famous())

    def _pair_tier(self, one: int, other: int, pair: Pair, near: int) -> Tier | None:
        first, last = self._line[one].known, self._line[other].known
        tier = tier_of(pair.role)
        gaps = [self._line[place].gap for place in range(one + 1, other + 1)]
        if any("," in gap for gap in gaps) and pair.given_first:
            return None
        if self._is_famous(first.word, last.word):
            return _lower(tier)
        apart = self._line[other].order - self._line[one].order
        if near and not self._near_holds(one, other, near):
            return None
        if apart > 2 or (apart == 2 and not self._joins(one + 1)):
            tier = _lower(tier)
            if near or (apart > 2 and not all(self._joins(p) for p in range(one + 1, other))):
                return Tier.WEAK if near else tier
        return self._as_words(first, last, tier, pair)

    def _as_words(self, first: Known, last: Known, tier: Tier, pair: Pair) -> Tier:
        """Names that are words too count by how they are written."""
        if all(known.capital for known in (first, last)):
            return tier
        plain = [known for known in (first, last) if commonness(known.word) == ORDINARY]
        if len(plain) == 2:
            return Tier.WEAK
        if not plain or (pair.given_first and plain[0].word not in wordlike()):
            return tier
        rest = last if plain[0] is first else first
        if not pair.given_first or (rest.capital and not plain[0].capital):
            return Tier.WEAK
        return tier if commonness(rest.word) == RARE else _lower(tier)

    def _near_holds(self, one: int, other: int, near: int) -> bool:
        """Whether one or two misspelt words next to each other can be meant as this name."""
        first, last = self._line[one].known, self._line[other].known
        if self._line[other].order - self._line[one].order > 1:
            return False
        misspelt = [known for known in (first, last) if not known.entries]
        if any(known.script or "hidden letters" in known.how for known in (first, last)):
            return True
        if near == 2:
            return (
                len(first.word) >= 5
                and len(last.word) >= 5
                and not {first.word, last.word} & common_names()
                and first.capital == last.capital
            )
        return all(
            (len(known.word) >= 4 or known.cut_off)
            and known.capital == (first if known is last else last).capital
            for known in misspelt
        )

    def _joins(self, place: int) -> bool:
        """Whether a word between two names can be part of one name."""
        known = self._line[place].known
        return len(known.word) == 1 or known.capital

    def _initialled(
        self, number: int, place: int, roles: set[Role], signs: _Signs
    ) -> Iterator[Match]:
        """An initial next to a word of the name."""
        for near in (place - 1, place + 1):
            if not 0 <= near < len(self._line) or near in signs.exact:
                continue
            if self._broken(*sorted((place, near))):
                continue
            role = self._initial_role(number, place, near, roles)
            if role:
                first, last = min(place, near), max(place, near)
                tier = tier_of(role)
                if commonness(self._line[place].known.word) == ORDINARY and not (
                    self._line[place].known.capital
                ):
                    tier = Tier.WEAK
                yield Match(
                    self._line[first].start,
                    self._line[last].end,
                    number,
                    role,
                    tier,
                    FORM[role],
                    commonness=commonness(self._line[place].known.word),
                )

    def _initial_role(self, number: int, place: int, near: int, roles: set[Role]) -> Role | None:
        known, word = self._line[near].known, self._line[place].known.word
        initial = known.word[:1] if len(known.word) == 1 or known.cut_off else ""
        if len(known.word) > 1 and "hidden" not in known.how:
            initial = ""
        if not initial or not initial.isalpha():
            return None
        # "Tell Ana I said", "a Garcia": the English words are no initials.
        if initial in "iaoye" and not self._is_initial(near):
            return None
        if Role.LAST in roles and self._owns(f"{initial}|{word}", number):
            return Role.INITIAL_LAST
        if near > place and roles & _GIVEN and self._owns(f"{word}|{initial}", number):
            return Role.FIRST_INITIAL
        return None

    def _is_initial(self, place: int) -> bool:
        after = self._line[place + 1].gap if place + 1 < len(self._line) else ""
        return self._line[place].known.capital and after.startswith(".")

    def _owns(self, form: str, number: int) -> bool:
        return any(owner == number for _, owner in self._lookup.entries("i", form))

    def _single(self, number: int, place: int, role: Role) -> Iterator[Match]:
        placed = self._line[place]
        known = placed.known
        level = commonness(known.word)
        if not known.how and (known.is_ordinary or self._only_opens(place, role)):
            return
        form = FORM[role] + (f" ({known.how})" if known.how else "")
        tier = tier_of(role)
        if tier is Tier.MEDIUM and (level or (not known.capital and self._has_capitals)):
            tier = Tier.WEAK
        if role is Role.LAST and (cue := self._family_cue(place)):
            tier, form = Tier.MEDIUM, f"{form} with {cue}"
        elif self._is_another(place, role):
            tier, level = Tier.WEAK, ANOTHER
        yield Match(placed.start, placed.end, number, role, tier, form, not known.how, level)

    def _single_near(self, number: int, place: int, role: Role, how: str) -> Iterator[Match]:
        """A misspelt or half hidden name by itself: the weakest sign, and only of rare names."""
        placed = self._line[place]
        known = placed.known
        long_enough = len(known.word) >= (4 if known.how or how == "without its vowels" else 6)
        if how == "written as it sounds" or (not known.capital and not known.how):
            long_enough = long_enough and how == "without its vowels"
        doubtful = not long_enough or commonness(known.word) or self._is_another(place, role)
        if doubtful and not known.script:
            return
        hows = ", ".join(dict.fromkeys(one for one in (how, known.how) if one))
        yield Match(
            placed.start, placed.end, number, role, Tier.WEAK, f"{FORM[role]} ({hows})", exact=False
        )

    def _family_cue(self, place: int) -> str:
        """Words beside a surname that say a person or family is meant."""
        before = self._line[place - 1] if place else None
        if before and before.known.word in TITLES and not self._broken(place - 1, place):
            return "a title"
        if place + 1 == len(self._line) or self._broken(place, place + 1):
            return ""
        is_family = self._line[place + 1].known.word in FAMILY_WORDS
        return "a word for the family or the case" if is_family else ""

    def _is_another(self, place: int, role: Role) -> bool:
        """ "Bart Ferris" is somebody else than a client called Bart; "Judge Ferris" too."""
        known = self._line[place].known
        if self._is_half_of_another(place):
            return True
        if place and not self._broken(place - 1, place):
            before = self._line[place - 1].known
            if before.word in PROFESSIONS:
                return True
            if (
                role in (Role.LAST, Role.RELATIVE_LAST)
                and before.capital
                and before.word in common_names()
                and before.word not in ordinary_names()
            ):
                return True
        if place + 1 >= len(self._line) or self._broken(place, place + 1):
            return False
        after = self._line[place + 1]
        if known.word + after.known.word in famous():
            return True
        return (
            role in _GIVEN
            and known.capital
            and after.known.capital
            and after.gap in (" ", "-")
            and not after.known.cut_off
            and len(after.known.word) > 2
            and after.known.word not in wordlike()
        )

    def _is_half_of_another(self, place: int) -> bool:
        """ "Ruiz-Whitlock" is somebody else than a client called Ruiz."""
        owners = {number for _, number in self._line[place].known.entries}
        for near, gap in ((place - 1, place), (place + 1, place + 1)):
            if 0 <= near < len(self._line) and gap < len(self._line):
                beside = self._line[near].known
                if self._line[gap].gap == "-" and beside.capital and len(beside.word) > 2:
                    return owners.isdisjoint(number for _, number in beside.entries)
        return False

    def _only_opens(self, place: int, role: Role) -> bool:
        """ "Will you", "Happy birthday": a capital at the beginning says nothing.

        "April signed her lease" does: a deed follows, and somebody is spoken of.
        """
        word = self._line[place].known.word
        if commonness(word) != ORDINARY or not self._opens_sentence(place):
            return False
        # "Wood burner wanted": a surname alone begins no sentence unless it is its subject.
        is_surname = role is Role.LAST
        if not is_surname and is_name(word) and word not in OPENERS:
            return False
        if is_surname and self._family_cue(place):
            return False
        if place + 1 >= len(self._line) or self._line[place + 1].gap.strip():
            return True
        after = self._line[place + 1].known.word
        does = after in DEEDS or (after.endswith("ed") and len(after) > 4)
        if is_surname and does:
            return False
        return not (does and any(PERSON.fullmatch(one.known.word) for one in self._line))

    def _opens_sentence(self, place: int) -> bool:
        gap = self._line[place].gap
        # Behind a quotation and a dash stands who said it.
        is_speaker = bool(_SAID_BY.search(gap))
        return place == 0 or (not is_speaker and bool(re.search(r"[.!?:\n\"“(]", gap)))

    def _broken(self, one: int, other: int) -> bool:
        for place in range(one + 1, other + 1):
            before = self._line[place - 1].known.word
            could_end = len(before) > 2 and before not in SHORT_TITLES
            if could_end and _SENTENCE_END.search(self._line[place].gap):
                return True
        return False


def _lower(tier: Tier) -> Tier:
    return Tier.MEDIUM if tier is Tier.STRONG else Tier.WEAK
