"""Which items belong together: those about one listed client, and those that tell the same of an
unnamed person, close enough in time.

Bounded on purpose: an ordinary word joins nothing, an item is compared with the few that share a
telling word with it or stand near it in time, and a chain ends at twelve items.
"""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Iterable, Iterator, Sequence
from datetime import datetime, timedelta

from msgspec import Struct, structs

from auditor.exposure.clues import Clues, Link, clues_of, link, needed
from auditor.exposure.standing import is_trail
from auditor.models import Evidence

MOST_ITEMS = 12
"""Items of a chain; a longer list shows nothing that these do not."""

_MOST_SHARING = 30
"""Items that may share a word before it is taken for an ordinary one."""

_MOST_NAMING = 5
"""Items that may share a name before it is taken for that of the writer's own surroundings."""

_NEIGHBOURS = 40
_NEAR = timedelta(days=14)


class Chain(Struct, frozen=True, kw_only=True):
    """Items in the order of time, and what joins them.

    `client` is "" for an unnamed person; then `origin` is the reference of the first item of the
    whole story, which later exports leave as it is.
    """

    parts: tuple[Evidence, ...]
    client: str = ""
    origin: str = ""
    respects: tuple[str, ...] = ()
    is_sure: bool = False


def by_client(parts: Iterable[Evidence]) -> Iterator[Chain]:
    """All items about each listed client, whatever the years between."""
    groups: defaultdict[str, list[Evidence]] = defaultdict(list)
    for part in parts:
        for client in {finding.client for finding in part.findings if finding.client}:
            groups[client].append(part)
    for client in sorted(groups):
        if len(groups[client]) > 1:
            yield Chain(
                parts=tuple(sorted(groups[client], key=order)),
                client=client,
                respects=("the same client of your list",),
                is_sure=True,
            )


def by_clues(parts: Iterable[Evidence]) -> Iterator[Chain]:
    """Items without a listed client that seem to tell of the same person, at least one of them
    plainly a client."""
    unnamed = [part for part in parts if not any(finding.client for finding in part.findings)]
    unnamed.sort(key=order)
    clues = _without_common_names([clues_of(part) for part in unnamed])
    joined = _Groups(len(unnamed))
    links = sorted(_links(unnamed, clues), key=lambda one: (-one[2].weight, one[0], one[1]))
    for first, second, found in links:
        joined.join(first, second, found)
    for members, respects, is_sure in joined.found():
        chain = tuple(unnamed[place] for place in members)
        if all(is_trail(part.item, part.findings) for part in chain):
            continue
        yield Chain(parts=chain, origin=chain[0].item.ref, respects=respects, is_sure=is_sure)


def order(part: Evidence) -> tuple[float, str]:
    """Time, then reference; items without a date come first."""
    at = part.item.posted_at
    return (_moment(at).timestamp() if at else 0.0, part.item.ref)


def _links(parts: Sequence[Evidence], clues: Sequence[Clues]) -> Iterator[tuple[int, int, Link]]:
    for first, second in sorted(_candidates(parts, clues)):
        one, two = parts[first].item.posted_at, parts[second].item.posted_at
        if one is None or two is None:
            continue
        found = link(clues[first], clues[second])
        if found.weight >= needed(abs(_moment(two) - _moment(one))):
            yield first, second, found


def _candidates(parts: Sequence[Evidence], clues: Sequence[Clues]) -> set[tuple[int, int]]:
    pairs: set[tuple[int, int]] = set()
    sharing: defaultdict[object, list[int]] = defaultdict(list)
    for place, clue in enumerate(clues):
        threads = (clue.thread,) if clue.thread else ()
        for key in (*clue.words, *clue.names, *clue.accounts, *clue.links, *threads):
            sharing[key].append(place)
        if clue.age:
            pairs |= {(other, place) for other in _before(parts, clues, place)}
    for places in sharing.values():
        if len(places) <= _MOST_SHARING:
            pairs |= {(one, two) for at, one in enumerate(places) for two in places[at + 1 :]}
    return pairs


def _without_common_names(clues: Sequence[Clues]) -> list[Clues]:
    """The clues without names that many items tell: the writer's town, a colleague, a court."""
    told = Counter(name for clue in clues for name in clue.names)
    common = {name for name, times in told.items() if times > _MOST_NAMING}
    return [structs.replace(clue, names=clue.names - common) for clue in clues]


def _before(parts: Sequence[Evidence], clues: Sequence[Clues], place: int) -> Iterator[int]:
    """The items shortly before that tell the same age."""
    now = parts[place].item.posted_at
    for other in range(place - 1, max(-1, place - 1 - _NEIGHBOURS), -1):
        then = parts[other].item.posted_at
        if now is None or then is None or _moment(now) - _moment(then) > _NEAR:
            return
        if clues[other].age == clues[place].age:
            yield other


def _moment(at: datetime) -> datetime:
    """Local times without a zone can be compared with others only as if they were UTC."""
    from datetime import UTC

    return at if at.tzinfo else at.replace(tzinfo=UTC)


class _Groups:
    """Items joined into groups of at most `MOST_ITEMS`, the surest links first."""

    def __init__(self, count: int) -> None:
        self._group = list(range(count))
        self._members: dict[int, set[int]] = {place: {place} for place in range(count)}
        self._respects: defaultdict[int, list[str]] = defaultdict(list)
        self._unsure: set[int] = set()

    def join(self, first: int, second: int, found: Link) -> None:
        """Join the groups of two items unless the whole would grow too long."""
        one, two = sorted((self._group[first], self._group[second]))
        if one != two:
            if len(self._members[one]) + len(self._members[two]) > MOST_ITEMS:
                return
            for place in self._members.pop(two):
                self._group[place] = one
                self._members[one].add(place)
            self._respects[one] += self._respects.pop(two, [])
            if two in self._unsure:
                self._unsure.add(one)
            if not found.is_sure:
                self._unsure.add(one)
        self._respects[one] += found.respects

    def found(self) -> Iterator[tuple[list[int], tuple[str, ...], bool]]:
        """Groups of more than one item: members, what joins them, and whether that is sure."""
        for group, members in sorted(self._members.items()):
            if len(members) > 1:
                respects = tuple(dict.fromkeys(self._respects[group]))
                yield sorted(members), respects, group not in self._unsure
