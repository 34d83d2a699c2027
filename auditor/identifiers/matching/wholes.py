"""Matches of stretches that are one form as a whole: handles, names run together, initials."""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from auditor.identifiers.matching.matches import FORM, ORDINARY, RARE, Match, tier_of
from auditor.identifiers.matching.stretches.readings import Whole
from auditor.identifiers.matching.stretches.whole_forms import CAPITALS
from auditor.identifiers.sealed.payloads import Entry, Role
from auditor.models import Tier

_THREE_INITIALS = len("A.B.C.")
_NAME_WORDS = frozenset(
    (
        Role.FIRST, Role.NICK, Role.LAST, Role.MIDDLE, Role.RELATIVE_FIRST, Role.RELATIVE_LAST,
        Role.PHRASE_START,
    )
)  # fmt: skip


def whole_matches(whole: Whole) -> Iterator[Match]:
    """Matches of a stretch that is one form as a whole; single words of names are left out."""
    for role, number in best_of(whole.entries):
        if role in _NAME_WORDS:
            continue
        form = FORM[role] + (f" ({whole.how})" if whole.how else "")
        tier, level = _tier(role, whole), _level(role, whole)
        yield Match(whole.start, whole.end, number, role, tier, form, not whole.how, level)


def _tier(role: Role, whole: Whole) -> Tier:
    """Capitals alone stand for much else; three initials with their points for hardly anything."""
    if role is Role.INITIALS and not whole.how and whole.end - whole.start >= _THREE_INITIALS:
        return Tier.MEDIUM
    return Tier.WEAK if whole.how == CAPITALS else tier_of(role)


def _level(role: Role, whole: Whole) -> int:
    return ORDINARY if role is Role.INITIALS and whole.is_acronym else RARE


def best_of(entries: Iterable[Entry]) -> list[Entry]:
    """The clearest role of each client."""
    best: dict[int, Role] = {}
    for role, number in entries:
        best[number] = min(role, best.get(number, role))
    return [(role, number) for number, role in best.items()]
