"""Who could recognise the client, and about how many people the details fit."""

from __future__ import annotations

from collections.abc import Sequence

from auditor.exposure.identifiability import PERSON_UNITS, is_direct
from auditor.exposure.scoring import Score
from auditor.models import Audience, Element, Finding, Item, Reach, Worker

_CATCHMENT = 500_000
"""Population of a county, taken when the worker did not say."""

_CASELOADS = (15, 60)
"""Open cases of one worker, from specialist to overloaded; the range of published surveys."""

_CLIENT_SHARE = 0.01
"""Share of a population that is in touch with one social work agency; an order of magnitude."""

# Which share of people a detail leaves, low and high: the reasoning is in docs/scoring.md.
_SHARES = {
    Element.AGE: (1 / 90, 1 / 15),
    Element.BIRTH_DATE: (1 / 30_000, 1 / 5_000),
    Element.AGE_CLASS: (1 / 8, 1 / 3),
    Element.SEX: (1 / 2, 1 / 2),
    Element.ETHNICITY: (1 / 20, 1 / 4),
    Element.FAMILY_SHAPE: (1 / 30, 1 / 6),
    Element.RELATIVE: (1 / 4, 1 / 2),
    Element.PLACE: (1 / 20, 1 / 4),
    Element.FACILITY: (1 / 30, 1 / 5),
    Element.SCHOOL: (1 / 60, 1 / 15),
    Element.GEOTAG: (1 / 100, 1 / 10),
    Element.RARE_EVENT: (1 / 500, 1 / 50),
    Element.NEWS_LINK: (1 / 5_000, 1 / 500),
    Element.HABIT: (1 / 40, 1 / 8),
    Element.STATUS: (1 / 20, 1 / 4),
    Element.TIME_CUE: (1 / 20, 1 / 5),
}


def reach_of(item: Item, score: Score) -> Reach:
    """The widest circle that could recognise the client."""
    if score.identifiability >= 1:
        closed = item.audience in (Audience.DIRECT, Audience.ONLY_ME)
        return Reach.LOCAL if closed else Reach.ANYONE
    if score.identifiability >= 0.75:
        return Reach.LOCAL
    return Reach.FAMILY if score.identifiability >= 0.5 else Reach.CLIENT


def people_of(findings: Sequence[Finding], worker: Worker, score: Score) -> tuple[int, int] | None:
    """About how many people the details fit: one's caseload to the agency's clients.

    One person for direct signs; None when the words tell nothing that could be counted.
    """
    if any(is_direct(finding) and finding.client for finding in findings):
        return 1, 1
    told = {finding.element for finding in findings} & _SHARES.keys()
    if not told & PERSON_UNITS.keys():
        return None
    low = float(worker.caseload or _CASELOADS[0])
    high = max((worker.catchment or _CATCHMENT) * _CLIENT_SHARE, _CASELOADS[1])
    for element in told:
        share = _SHARES[element]
        low, high = low * share[0], high * share[1]
    return max(1, round(low)), max(1, round(high))


_WHO = {
    Reach.CLIENT: "The client could recognise this, if they come across it.",
    Reach.FAMILY: "The client, and people close to them, could recognise this.",
    Reach.LOCAL: "Colleagues, neighbours and people around the client could recognise them.",
    Reach.ANYONE: "Anyone who comes across it could recognise the client.",
}


def who_of(item: Item, reach: Reach) -> str:
    """The circle as a sentence."""
    if reach is Reach.LOCAL and item.audience is Audience.DIRECT:
        return "Whoever is part of this conversation, or sees it, could recognise the client."
    return _WHO[reach]
