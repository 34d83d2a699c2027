"""Whether findings make an exposure, and what it says."""

from __future__ import annotations

from collections.abc import Sequence
from hashlib import blake2b

from auditor.exposure.audience import people_of, reach_of, who_of
from auditor.exposure.mosaic import joined
from auditor.exposure.rules import rules_of
from auditor.exposure.circumstances import ROWS
from auditor.exposure.identifiability import is_direct, speaks_of_client
from auditor.exposure.scoring import Score, score
from auditor.exposure.titles import title_of
from auditor.models import (
    Account,
    Confidence,
    Element,
    Evidence,
    Exposure,
    Finding,
    Item,
    Surface,
    Tier,
    Worker,
)

_IDENTITY = frozenset(
    (
        Element.PHONE, Element.EMAIL, Element.ADDRESS, Element.BIRTH_DATE, Element.RECORD_NUMBER,
        Element.PLATE, Element.FULL_NAME, Element.CASE_NUMBER,
    )
)  # fmt: skip
_SURENESS = {Confidence.CERTAIN: 0, Confidence.LIKELY: 1, Confidence.POSSIBLE: 2}


class Judge:
    """Turns what was found in an item into an exposure, or into nothing."""

    def __init__(self, worker: Worker, accounts: Sequence[Account]) -> None:
        self._worker = worker
        self._accounts = tuple(accounts)

    def judge(self, item: Item, findings: Sequence[Finding]) -> Exposure | None:
        """The exposure that these findings make; None when nobody is exposed by them."""
        standing = _standing(item, findings)
        return self._exposure((Evidence(item, standing),)) if standing else None

    def is_trace(self, item: Item, findings: Sequence[Finding]) -> bool:
        """Whether findings that make no exposure are worth keeping for a mosaic."""
        return any(finding.client and finding.tier is not Tier.WEAK for finding in findings)

    def join(
        self, exposures: Sequence[Exposure], traces: Sequence[Evidence]
    ) -> tuple[Exposure, ...]:
        """The exposures, conversations gathered into one each, and mosaics added."""
        return joined(exposures, traces, self._exposure)

    def _exposure(self, evidence: tuple[Evidence, ...], mosaic: Score | None = None) -> Exposure:
        item = evidence[0].item
        findings = tuple(finding for part in evidence for finding in part.findings)
        weight = mosaic or score(item, findings, self._worker)
        codes = tuple(dict.fromkeys(_codes(item, findings, is_mosaic=mosaic is not None)))
        reach = reach_of(item, weight)
        return Exposure(
            id=_id_of(evidence),
            kind="mosaic" if mosaic else "item",
            title="Items that together point to one client"
            if mosaic
            else title_of(item.surface, findings, codes),
            severity=weight.severity,
            score=round(weight.total, 2),
            factors=weight.factors,
            evidence=evidence,
            reach=reach,
            who=who_of(item, reach),
            confidence=_confidence(findings),
            codes=codes,
            clients=tuple(
                sorted({f.client for f in findings if f.client and _counts(f, findings)})
            ),
            people=people_of(findings, self._worker, weight),
            rules=rules_of(codes),
            lowers=_lowers(evidence, weight, self._worker),
        )


def _standing(item: Item, findings: Sequence[Finding]) -> tuple[Finding, ...]:
    """The findings that belong to the exposure; () when there is none.

    Details count only beside a person: a listed client, a trace of an unnamed one, or contact
    data of somebody. A medium sign of a client needs talk of a client, or a telling detail; a
    weak one needs talk of a client.
    """
    anchored = any(speaks_of_client(finding) for finding in findings)
    told = any(finding.element is Element.STATUS for finding in findings)
    strong = any(f.tier is Tier.STRONG and (f.client or f.element in _IDENTITY) for f in findings)
    medium = any(f.client and f.tier is Tier.MEDIUM for f in findings)
    in_rows = item.surface in ROWS or item.surface is Surface.DIRECT_MESSAGE
    site = any(f.element is Element.CONFIDENTIAL_SITE and f.tier is Tier.STRONG for f in findings)
    pictured = any(f.element is Element.IMAGE and f.tier is Tier.STRONG for f in findings)
    if not (anchored or strong or site or pictured or (medium and (told or in_rows))):
        return ()
    return tuple(f for f in findings if _counts(f, findings))


def _counts(finding: Finding, findings: Sequence[Finding]) -> bool:
    """Whether a finding stands: a weak sign does not, beside a sure sign of another client."""
    if not finding.client or finding.tier is not Tier.WEAK:
        return True
    sure = {f.client for f in findings if f.client and f.tier is not Tier.WEAK}
    anchored = any(speaks_of_client(other) for other in findings)
    return finding.client in sure or (anchored and not sure)


def _codes(item: Item, findings: Sequence[Finding], *, is_mosaic: bool) -> list[str]:
    codes = [finding.code for finding in findings]
    if any("minor" in finding.traits for finding in findings):
        codes.append("T12")
    if is_mosaic:
        codes.insert(0, "T33")
    with_client = "T16" in codes
    if item.surface is Surface.DIRECT_MESSAGE and not with_client:
        codes.append("T17")
    if item.surface in (Surface.GROUP_POST, Surface.GROUP_COMMENT):
        codes.append("T21")
    return codes


def _confidence(findings: Sequence[Finding]) -> Confidence:
    deciding = [f for f in findings if is_direct(f) or speaks_of_client(f)] or list(findings)
    return min((finding.confidence for finding in deciding), key=_SURENESS.__getitem__)


def _lowers(evidence: Sequence[Evidence], weight: Score, worker: Worker) -> str:
    """Which single detail's removal brings the weight down most."""
    if len(evidence) > 1:
        return ""
    item, findings = evidence[0].item, evidence[0].findings
    best, label = weight.total, ""
    for element in sorted({f.element for f in findings} - {Element.CLIENT_TRACE}):
        rest = [finding for finding in findings if finding.element is not element]
        total = score(item, rest, worker).total if _standing(item, rest) else 0.0
        if total < best:
            best = total
            label = next(finding.label for finding in findings if finding.element is element)
    return f"Taking out the {label} would lower it most." if label else ""


def _id_of(evidence: Sequence[Evidence]) -> str:
    refs = "\x1f".join(sorted(part.item.ref for part in evidence))
    return blake2b(refs.encode("utf-8", "surrogatepass"), digest_size=8).hexdigest()
