"""Names in running text: which listed words stand together, and how surely they are one name."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator, Sequence
from functools import cached_property

from auditor.identifiers.matching.lookup import Lookup
from auditor.identifiers.matching.matches import (
    ANOTHER,
    FORM,
    MOST_CANDIDATES,
    MOST_OF_FAMILY,
    OF_FAMILY,
    ORDINARY,
    Match,
    tier_of,
)
from auditor.identifiers.matching.names.cues import commonness
from auditor.identifiers.matching.names.heard_pairs import HeardPairs, listen
from auditor.identifiers.matching.names.pairs import PairReader, Signs
from auditor.identifiers.matching.names.surroundings import GIVEN, Placed, Surroundings
from auditor.identifiers.matching.stretches.readings import MOST_NEAR, NO_APOSTROPHE, contenders
from auditor.identifiers.sealed.payloads import Role
from auditor.models import Tier

_LISTED = frozenset((Role.FIRST, Role.ALIAS, Role.LAST))
NAME_ROLES = frozenset(
    (
        Role.FIRST, Role.NICK, Role.FOND, Role.LAST, Role.ALIAS, Role.MIDDLE, Role.RELATIVE_FIRST,
        Role.RELATIVE_LAST,
    )
)  # fmt: skip


def name_matches(
    lookup: Lookup,
    line: Sequence[Placed],
    listed: Sequence[int],
    named: set[int] | None = None,
    *,
    listens: bool = True,
) -> Iterator[Match]:
    """All names of clients among the words of a text; `listed` are the places of those words.

    A single word that many clients share is passed over, but for those `named` by something
    else in the text; None when anything may decide between them. `listens`: words beside a part of
    a name are compared by their sound too.
    """
    wanted = None if named is None else _worth_reading(line, listed, named)
    if wanted is not None and not wanted:
        return
    by_client: defaultdict[int, Signs] = defaultdict(lambda: Signs({}, {}, {}))
    for place in listed:
        known = line[place].known
        for role, number in known.entries:
            if role in NAME_ROLES and (wanted is None or number in wanted):
                by_client[number].exact.setdefault(place, set()).add(role)
        for role, number, how in known.near:
            if wanted is None or number in wanted:
                by_client[number].near.setdefault(place, {}).setdefault(role, how)
        for role, number, how in known.heard:
            if wanted is None or number in wanted:
                by_client[number].heard.setdefault(place, {}).setdefault(role, how)
    if not by_client:
        return
    reader = _NameReader(lookup, line)
    if listens:
        listen(lookup, line, by_client)
    for number, signs in by_client.items():
        yield from reader.of_client(number, signs)


def _worth_reading(line: Sequence[Placed], listed: Sequence[int], named: set[int]) -> set[int]:
    """Clients with two words in the line, or with one that few share, or named otherwise."""
    once: set[int] = set()
    wanted: set[int] = set()
    for place in listed:
        known = line[place].known
        owners = {number for _, number in known.entries}
        if owners:
            wanted |= _candidates(line, place)
        elif len(known.near) <= MOST_NEAR:
            wanted.update(number for _, number, _ in known.near)
        else:
            wanted.update(number for _, number, how in known.near if how == NO_APOSTROPHE)
        if known.near or known.heard:
            owners.update([number for _, number, _ in (*known.near, *known.heard)])
        wanted |= once & owners
        wanted |= named & owners
        once |= owners
    return wanted


def _candidates(line: Sequence[Placed], place: int) -> frozenset[int]:
    """Whom a word may mean by itself; nobody when more clients share it than can be told apart.

    Beside an initial it may mean anybody whose word it is.
    """
    entries = line[place].known.entries
    beside = line[max(place - 1, 0) : place + 2]
    for one in beside:
        if len(one.known.word) == 1 or one.known.cut_off:
            return frozenset([number for _, number in entries])
    chosen = contenders(entries)
    if len(chosen) <= MOST_CANDIDATES:
        return chosen
    bearers = frozenset([number for role, number in entries if role is Role.LAST])
    if not 0 < len(bearers) <= MOST_OF_FAMILY:
        return frozenset()
    around = Surroundings(line)
    # Brothers and sisters are clients together, and "the Reids" are all of them.
    is_family = around.family_cue(place) or around.is_plural(place)
    return bearers if is_family else frozenset()


class _NameReader:
    def __init__(self, lookup: Lookup, line: Sequence[Placed]) -> None:
        self._lookup = lookup
        self._line = line
        self._around = Surroundings(line)
        self._pairs = PairReader(lookup, line, self._around)
        self._heard = HeardPairs(line, self._around)

    @cached_property
    def _has_capitals(self) -> bool:
        return any(placed.known.capital for placed in self._line)

    def of_client(self, number: int, signs: Signs) -> Iterator[Match]:
        """The readings of each word of one client, and of each two of them."""
        if len(signs.exact) + len(signs.near) > 1:
            yield from self._pairs.of_client(number, signs)
        if signs.heard:
            yield from self._heard.of_client(number, signs)
        for place, roles in signs.exact.items():
            if self._line[place].known.script:
                yield from self._run_together(number, place, roles)
        for place, roles in signs.exact.items():
            yield from self._initialled(number, place, roles, signs)
            yield from self._single(number, place, min(roles))
        for place, near in signs.near.items():
            if place not in signs.exact:
                role, how = min(near.items())
                yield from self._single_near(number, place, role, how)

    def _run_together(self, number: int, place: int, roles: set[Role]) -> Iterator[Match]:
        """Names that other scripts write as one word: given and family name in it."""
        placed = self._line[place]
        if Role.LAST in roles and Role.FIRST in roles:
            form = f"{FORM[Role.FULL]} ({placed.known.how})"
            yield Match(placed.start, placed.end, number, Role.FULL, Tier.STRONG, form, exact=False)

    def _initialled(
        self, number: int, place: int, roles: set[Role], signs: Signs
    ) -> Iterator[Match]:
        """An initial next to a word of the name."""
        for near in (place - 1, place + 1):
            if not 0 <= near < len(self._line) or near in signs.exact:
                continue
            beside = self._line[near].known
            if len(beside.word) > 1 and not (beside.cut_off and "hidden" in beside.how):
                continue
            if self._around.broken(*sorted((place, near))):
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
        initial = known.word[:1]
        if not initial.isalpha():
            return None
        # "Tell Ana I said", "a Garcia": the English words are no initials.
        if initial in "iaoye" and not self._is_initial(near):
            return None
        if Role.LAST in roles and self._owns(f"{initial}|{word}", number):
            return Role.INITIAL_LAST
        if near > place and roles & GIVEN and self._owns(f"{word}|{initial}", number):
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
        if not known.how and self._is_a_word(place, role):
            return
        form = FORM[role] + (f" ({known.how})" if known.how else "")
        tier = tier_of(role)
        if tier is Tier.MEDIUM and (level or (not known.capital and self._has_capitals)):
            tier = Tier.WEAK
        if role is Role.LAST and (cue := self._around.family_cue(place)):
            tier, form = Tier.MEDIUM, f"{form} with {cue}"
        elif role is Role.LAST and self._is_family(number, place):
            tier = Tier.MEDIUM if self._around.owns(place) else Tier.WEAK
            form = f"{form} {OF_FAMILY}"
        elif self._around.is_another(place, role):
            tier, level = Tier.WEAK, ANOTHER
        yield Match(placed.start, placed.end, number, role, tier, form, not known.how, level)

    def _is_a_word(self, place: int, role: Role) -> bool:
        """Whether what is spelled like a name is no more than a word. Of names that the list has,
        the rest of the text says so; of others the place and the spelling."""
        known = self._line[place].known
        is_letter = len(known.word) == 1 and self._around.is_of_initials(place)
        if is_letter or known.is_ordinary:
            return True
        return role not in _LISTED and self._around.only_opens(place, role)

    def _is_family(self, number: int, place: int) -> bool:
        """Whether a client's surname stands in the plural behind "the": "the Dirows"."""
        stem = self._line[place].known.word[:-1]
        return self._around.is_plural(place) and (
            (Role.LAST, number) in self._lookup.entries("w", stem)
        )

    def _single_near(self, number: int, place: int, role: Role, how: str) -> Iterator[Match]:
        """A misspelt or half hidden name by itself: the weakest sign, and only of rare names."""
        placed = self._line[place]
        known = placed.known
        if how == NO_APOSTROPHE:
            if self._around.owns(place):
                form = f"{FORM[role]} ({how})"
                yield Match(
                    placed.start, placed.end, number, role, Tier.WEAK, form, exact=False,
                    commonness=commonness(known.word[:-1]),
                )  # fmt: skip
            return
        long_enough = len(known.word) >= (4 if known.how or how == "without its vowels" else 6)
        if how == "written as it sounds" or (not known.capital and not known.how):
            long_enough = long_enough and how == "without its vowels"
        doubtful = not long_enough or commonness(known.word) or self._around.is_another(place, role)
        if doubtful and not known.script:
            return
        hows = ", ".join(dict.fromkeys(one for one in (how, known.how) if one))
        yield Match(
            placed.start, placed.end, number, role, Tier.WEAK, f"{FORM[role]} ({hows})", exact=False
        )
