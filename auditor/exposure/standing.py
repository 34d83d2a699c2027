"""Which findings stand: details count only beside a person, weak signs only beside talk."""

from __future__ import annotations

from collections.abc import Sequence

from auditor.exposure.circumstances import ROWS
from auditor.exposure.identifiability import speaks_of_client
from auditor.models import Element, Finding, Item, Surface, Tier

_IDENTITY = frozenset(
    (
        Element.PHONE, Element.EMAIL, Element.ADDRESS, Element.BIRTH_DATE, Element.RECORD_NUMBER,
        Element.PLATE, Element.FULL_NAME, Element.CASE_NUMBER, Element.CONNECTION,
    )
)  # fmt: skip
_ALONE = frozenset((Element.CONFIDENTIAL_SITE, Element.IMAGE))
_OF_THE_JOB = frozenset(("child protection",))
"""Labels of what somebody went through that hardly anybody is told of but by the job."""


def standing(item: Item, findings: Sequence[Finding]) -> tuple[Finding, ...]:
    """The findings that belong to an exposure; () when there is none.

    There is one where a client is spoken of, where something strong names or reaches a person,
    or shows a confidential place or a picture from work. A medium sign of a client needs talk of
    a client, or what somebody went through, or a row or message that is a tie by itself; a weak
    one needs talk of a client, or of child protection.
    """
    anchored = is_anchored(findings)
    strong = any(
        finding.tier is Tier.STRONG and (finding.client or finding.element in _IDENTITY | _ALONE)
        for finding in findings
    )
    medium = any(finding.client and finding.tier is Tier.MEDIUM for finding in findings)
    told = any(finding.element is Element.STATUS for finding in findings)
    tied = item.surface in ROWS or item.surface is Surface.DIRECT_MESSAGE
    if not (anchored or strong or (medium and (told or tied))):
        return ()
    return tuple(finding for finding in findings if counts(finding, findings))


def counts(finding: Finding, findings: Sequence[Finding]) -> bool:
    """Whether a finding stands.

    A weak sign of a client needs talk of a client or of child protection, or a surer sign of the
    same one; and it does not stand where the same words are a surer sign of somebody else.
    """
    if not finding.client or finding.tier is not Tier.WEAK:
        return True
    sure = [other for other in findings if other.client and other.tier is not Tier.WEAK]
    if any(other.client == finding.client for other in sure):
        return True
    return is_anchored(findings) and not any(_covers(other, finding) for other in sure)


def is_anchored(findings: Sequence[Finding]) -> bool:
    """Whether a client is spoken of: by talk of one, or by a listed name, however common, beside
    what happens in child protection."""
    if any(speaks_of_client(finding) for finding in findings):
        return True
    return any(finding.client for finding in findings) and any(
        finding.element is Element.STATUS and finding.label in _OF_THE_JOB for finding in findings
    )


def is_trail(item: Item, findings: Sequence[Finding]) -> bool:
    """Whether an item only tells details of somebody who may be a client: no exposure by itself,
    and a piece of one where others plainly tell of the same person."""
    if item.surface in ROWS or any(finding.client for finding in findings):
        return False
    return any(
        finding.detector == "case_talk" and finding.tier is Tier.WEAK for finding in findings
    )


def _covers(other: Finding, finding: Finding) -> bool:
    return other.field == finding.field and other.start < finding.end and finding.start < other.end
