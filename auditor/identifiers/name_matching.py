"""Names in running text: which listed words stand together, and how surely they are one name."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Container, Iterator, Sequence

from auditor.identifiers.lookup import Lookup
from auditor.identifiers.matches import FORM, Match, tier_of
from auditor.identifiers.nicknames import famous, wordlike
from auditor.identifiers.payloads import Entry, Role
from auditor.identifiers.tokens import Folded, Token
from auditor.models import Tier

_GIVEN = (Role.FIRST, Role.NICK, Role.ALIAS)
_NAME_ROLES = frozenset(
    (
        Role.FIRST, Role.NICK, Role.LAST, Role.ALIAS, Role.MIDDLE, Role.RELATIVE_FIRST,
        Role.RELATIVE_LAST,
    )
)  # fmt: skip
_NEAR = 3
_SHORTEST_SLIP = 4

Places = dict[int, dict[int, set[Role]]]


def name_matches(
    lookup: Lookup, folded: Folded, tokens: Sequence[Token], entries: dict[int, tuple[Entry, ...]]
) -> Iterator[Match]:
    """All names of clients. `entries` says for a token's place whose word it is, in which role."""
    by_client: Places = defaultdict(lambda: defaultdict(set))
    for place, found in entries.items():
        for role, number in found:
            if role in _NAME_ROLES:
                by_client[number][place].add(role)
    reader = _NameReader(lookup, folded, tokens)
    for number, places in by_client.items():
        yield from reader.of_client(number, places)


class _NameReader:
    def __init__(self, lookup: Lookup, folded: Folded, tokens: Sequence[Token]) -> None:
        self._lookup = lookup
        self._folded = folded
        self._tokens = tokens

    def of_client(self, number: int, places: dict[int, set[Role]]) -> Iterator[Match]:
        """The clearest reading of each word of one client."""
        yield from self._pairs(number, places)
        for place, roles in places.items():
            yield from self._beside(number, place, roles, places)
            role = min(roles)
            tier = self._single_tier(place, role)
            if tier is not None:
                yield self._match(number, role, place, place, tier)

    def _pairs(self, number: int, places: dict[int, set[Role]]) -> Iterator[Match]:
        ordered = sorted(places)
        for index, one in enumerate(ordered):
            for other in ordered[index + 1 :]:
                if other - one > _NEAR or self._broken(one, other):
                    break
                role = _pair_role(places[one], places[other])
                if role:
                    tier = self._pair_tier(one, other, role)
                    yield self._match(number, role, one, other, tier)

    def _pair_tier(self, one: int, other: int, role: Role) -> Tier:
        if other - one > 2 or (other - one == 2 and not self._joins(one + 1)):
            return Tier.MEDIUM
        first, last = self._tokens[one].word, self._tokens[other].word
        if {first + last, last + first} & famous():
            return Tier.MEDIUM
        if {first, last} & wordlike() and not self._written_as_name(one, other):
            return Tier.WEAK
        return tier_of(role)

    def _joins(self, place: int) -> bool:
        """Whether the word between two names can be part of one name."""
        token = self._tokens[place]
        return len(token.word) == 1 or self._is_capital(token)

    def _beside(
        self, number: int, place: int, roles: set[Role], taken: Container[int]
    ) -> Iterator[Match]:
        """Initials and misspelt words next to a word of the name."""
        for near in (place - 1, place + 1):
            if (
                near in taken
                or not 0 <= near < len(self._tokens)
                or self._broken(*sorted((place, near)))
            ):
                continue
            word = self._tokens[near].word
            role = self._initialled(number, place, near, roles)
            if role:
                yield self._match(number, role, min(place, near), max(place, near), tier_of(role))
            if len(word) >= _SHORTEST_SLIP and not self._is_ordinary(word):
                slipped = {kind for kind, owner in self._lookup.slipped(word) if owner == number}
                role = _pair_role(roles, slipped)
                if role:
                    first, last = min(place, near), max(place, near)
                    tier = self._pair_tier(first, last, role)
                    match = self._match(number, role, first, last, tier)
                    yield match._replace(form=f"{match.form}, one letter off", exact=False)

    def _initialled(self, number: int, place: int, near: int, roles: set[Role]) -> Role | None:
        token, word = self._tokens[near], self._tokens[place].word
        initial = token.word if len(token.word) == 1 else ""
        if token.mask and token.mask[0] == 1:
            initial = token.word[0]
        if not initial or not initial.isalpha():
            return None
        # "Tell Ana I said": the English word for oneself is no initial.
        if initial in "ia" and not self._has_point(token):
            return None
        if Role.LAST in roles and self._owns("i", f"{initial}|{word}", number):
            return Role.INITIAL_LAST
        after = near > place
        if after and roles & set(_GIVEN) and self._owns("i", f"{word}|{initial}", number):
            return Role.FIRST_INITIAL
        return None

    def _owns(self, kind: str, form: str, number: int) -> bool:
        return any(owner == number for _, owner in self._lookup.entries(kind, form))

    def _single_tier(self, place: int, role: Role) -> Tier | None:
        tier = tier_of(role)
        token = self._tokens[place]
        if place + 1 < len(self._tokens) and not self._broken(place, place + 1):
            after = self._tokens[place + 1]
            if token.word + after.word in famous():
                return None
            # "Bart Ferris" is somebody else than a client called Bart.
            if role in _GIVEN and self._is_capital(after) and self._is_capital(token):
                return Tier.WEAK
        if tier is Tier.MEDIUM and (token.word in wordlike() and not self._is_capital(token)):
            return Tier.WEAK
        return tier

    def _is_ordinary(self, word: str) -> bool:
        return word in wordlike()

    def _written_as_name(self, one: int, other: int) -> bool:
        return self._is_capital(self._tokens[one]) and self._is_capital(self._tokens[other])

    def _is_capital(self, token: Token) -> bool:
        start, _ = self._folded.span(token.start, token.end)
        return self._folded.original[start : start + 1].isupper()

    def _has_point(self, token: Token) -> bool:
        return self._folded.text[token.end : token.end + 1] == "." or self._is_capital(token)

    def _broken(self, one: int, other: int) -> bool:
        return any(token.breaks for token in self._tokens[one + 1 : other + 1])

    def _match(self, number: int, role: Role, one: int, other: int, tier: Tier) -> Match:
        tokens = self._tokens[one : other + 1]
        start, end = self._folded.span(tokens[0].start, tokens[-1].end)
        hows = [token.how for token in tokens if token.how]
        form = FORM[role] + (f" ({hows[0]})" if hows else "")
        return Match(start, end, number, role, tier, form, exact=not hows)


def _pair_role(one: set[Role], other: set[Role]) -> Role | None:
    """What two words of a client are together, in either order."""
    for given, family in ((one, other), (other, one)):
        if Role.LAST in family:
            if Role.FIRST in given:
                return Role.FULL
            if given & {Role.NICK, Role.ALIAS}:
                return Role.FULL_NICK
            if Role.MIDDLE in given:
                return Role.INITIAL_LAST
        if Role.RELATIVE_LAST in family and Role.RELATIVE_FIRST in given:
            return Role.RELATIVE_FULL
        if Role.FIRST in given and Role.MIDDLE in family:
            return Role.FIRST_INITIAL
    return None
