"""About how many people the details of an exposure fit.

Two crowds bound it. Whoever knows the worker looks among the open cases of one worker; whoever
does not looks among all who are in touch with the agency. Each detail leaves a share of them, and
nobody knows that share well, so every share is a range and the answer is one too: the small crowd
with the small shares to the large crowd with the large ones.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from auditor.exposure.identifiability import PERSON_UNITS
from auditor.exposure.wording import words_of
from auditor.identifiers.spelling.canon import canon
from auditor.identifiers.spelling.nicknames import common_names
from auditor.models import Element, Factor, Finding, Item, Term, Tier, Worker

CATCHMENT = (50_000, 1_000_000)
"""People whom one workplace serves when the worker did not say: a small town to a large county."""

CASELOAD = (15, 60)
"""Open cases of one worker when they did not say: a specialist's to an overloaded generalist's."""

CLIENT_SHARE = (0.003, 0.03)
"""Share of the people served that an agency is in touch with; an order of magnitude."""

# Which share of a crowd one detail leaves. The reasoning stands in docs/scoring.md.
_SHARES = {
    Element.AGE: (1 / 90, 1 / 15),
    Element.BIRTH_DATE: (1 / 30_000, 1 / 5_000),
    Element.AGE_CLASS: (1 / 8, 1 / 2),
    Element.SEX: (1 / 2, 1 / 2),
    Element.ETHNICITY: (1 / 20, 1 / 3),
    Element.FAMILY_SHAPE: (1 / 30, 1 / 5),
    Element.RELATIVE: (1 / 4, 1 / 1.5),
    Element.PLACE: (1 / 20, 1 / 4),
    Element.FACILITY: (1 / 30, 1 / 5),
    Element.SCHOOL: (1 / 60, 1 / 12),
    Element.GEOTAG: (1 / 100, 1 / 10),
    Element.RARE_EVENT: (1 / 500, 1 / 30),
    Element.NEWS_LINK: (1 / 5_000, 1 / 300),
    Element.HABIT: (1 / 40, 1 / 6),
    Element.STATUS: (1 / 20, 1 / 3),
    Element.TIME_CUE: (1 / 20, 1 / 4),
}
_COMMON_NAME = (1 / 1_000, 1 / 40)
_OTHER_NAME = (1 / 50_000, 1 / 1_000)
_INITIALS = (1 / 400, 1 / 60)
_SAME_TWICE = (
    frozenset((Element.AGE, Element.AGE_CLASS, Element.BIRTH_DATE)),
    frozenset((Element.PLACE, Element.FACILITY, Element.SCHOOL, Element.GEOTAG)),
    frozenset((Element.RARE_EVENT, Element.NEWS_LINK, Element.STATUS)),
    frozenset((Element.RELATIVE, Element.FAMILY_SHAPE)),
)


def people_of(
    parts: Sequence[tuple[Item, Finding]], worker: Worker, *, is_direct: bool
) -> tuple[int, int] | None:
    """About how many people it could be, low and high; None when nothing can be counted.

    One person for direct signs. `parts` are findings with the items that they stand in.
    """
    if is_direct:
        return 1, 1
    told = {finding.element for _, finding in parts if finding.element in _SHARES}
    names = [share for item, finding in parts for share in _name_share(item, finding)]
    if not names and not told & PERSON_UNITS.keys():
        return None
    low, high = _crowds(worker)
    for share in (*_distinct(told), *names[:1]):
        low, high = low * share[0], high * share[1]
    return max(1, round(low)), max(1, round(high))


def assumption(worker: Worker, people: tuple[int, int] | None) -> list[Factor]:
    """What had to be assumed for the estimate, as a note beside the score."""
    if people is None or people == (1, 1):
        return []
    assumed = []
    if not worker.catchment:
        assumed.append(f"a workplace that serves {CATCHMENT[0]:,} to {CATCHMENT[1]:,} people")
    if not worker.caseload:
        assumed.append(f"{CASELOAD[0]} to {CASELOAD[1]} open cases")
    if not assumed:
        return []
    why = f"you did not say, so {' and '.join(assumed)} were assumed; the range is wide"
    return [Factor(name="About how many people", value=0.0, why=why, term=Term.NOTE)]


def _crowds(worker: Worker) -> tuple[float, float]:
    low = float(worker.caseload or CASELOAD[0])
    served = worker.catchment or CATCHMENT[1]
    return low, max(served * CLIENT_SHARE[1], worker.caseload or CASELOAD[1])


def _distinct(told: set[Element]) -> Iterator[tuple[float, float]]:
    """The shares of details that do not say the same thing twice; of those, the most telling."""
    left = set(told)
    for alike in _SAME_TWICE:
        ranked = sorted(alike & left, key=lambda element: (_SHARES[element], element))
        left -= set(ranked[1:])
    for element in sorted(left):
        yield _SHARES[element]


def _name_share(item: Item, finding: Finding) -> Iterator[tuple[float, float]]:
    """How many share a part of a name: 1 in 40 to 1 in 1,000 when it is common, few when not."""
    if finding.element is not Element.PARTIAL_NAME or finding.tier is Tier.STRONG:
        return
    written = words_of(item, finding)
    if finding.label == "initials":
        yield _INITIALS
    else:
        yield _COMMON_NAME if _is_common(written) else _OTHER_NAME


def _is_common(written: str) -> bool:
    return any(canon(word) in common_names() for word in written.split())
