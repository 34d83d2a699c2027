"""Whether findings make an exposure, and what it says."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Sequence
from hashlib import blake2b

from auditor.exposure.audience import reach_of, who_of
from auditor.exposure.conversations import conversations
from auditor.exposure.crowd import assumption, people_of
from auditor.exposure.identifiability import is_direct, speaks_of_client
from auditor.exposure.mosaic import Mosaic, mosaics
from auditor.exposure.profile import as_readers_know
from auditor.exposure.rules import rules_of
from auditor.exposure.scoring import Score, score
from auditor.exposure.standing import counts, is_trail, standing
from auditor.exposure.titles import title_of
from auditor.models import (
    Account,
    Confidence,
    Element,
    Evidence,
    Exposure,
    Finding,
    Item,
    Severity,
    Surface,
    Tier,
    Worker,
)

_SURENESS = {Confidence.CERTAIN: 0, Confidence.LIKELY: 1, Confidence.POSSIBLE: 2}
_UNSEEN = frozenset((Surface.SEARCH, Surface.SYNCED_CONTACT, Surface.DIRECT_MESSAGE, Surface.DRAFT))
"""What no reader can put together with the rest."""

_MOST_TRACES = 200
"""Traces of one client that are kept for mosaics: a name that is also a word may be everywhere."""

_MOST_TRAILS = 2_000


class Judge:
    """Turns what was found in an item into an exposure, or into nothing."""

    def __init__(self, worker: Worker, accounts: Sequence[Account]) -> None:
        self._worker = as_readers_know(worker, accounts)
        self._traces: Counter[str] = Counter()
        self._trails = 0

    def judge(self, item: Item, findings: Sequence[Finding]) -> Exposure | None:
        """The exposure that these findings make; None when nobody is exposed by them."""
        told = standing(item, findings)
        return self._exposure((Evidence(item, told),)) if told else None

    def is_trace(self, item: Item, findings: Sequence[Finding]) -> bool:
        """Whether findings that make no exposure are worth keeping for a mosaic.

        Signs of a listed client are, and details that a story elsewhere may go on with: at most
        200 items of one client, and 2,000 of nobody in particular, so that memory stays bounded.
        """
        if is_trail(item, findings):
            self._trails += 1
            return self._trails <= _MOST_TRAILS
        clients = {f.client for f in findings if f.client and f.tier is not Tier.WEAK}
        kept = [client for client in clients if self._traces[client] < _MOST_TRACES]
        self._traces.update(kept)
        return bool(kept)

    def join(
        self, exposures: Sequence[Exposure], traces: Sequence[Evidence]
    ) -> tuple[Exposure, ...]:
        """The exposures, conversations gathered into one each, and mosaics added."""
        single = [
            one if isinstance(one, Exposure) else self._conversation(one)
            for one in conversations(exposures)
        ]
        parts = [one.evidence[0] for one in single if one.severity < Severity.CRITICAL]
        seen = [one for one in (*parts, *traces) if one.item.surface not in _UNSEEN]
        found = mosaics(seen, self._worker)
        return (*single, *(self._mosaic(one) for one in found))

    def _conversation(self, evidence: tuple[Evidence, ...]) -> Exposure:
        item = evidence[0].item
        clients = sorted({f.client for part in evidence for f in part.findings if f.client})
        # Named after the conversation, so that a later message leaves it the same exposure.
        return self._exposure(evidence, key=("talk", item.platform, item.thread, *clients))

    def _exposure(self, evidence: tuple[Evidence, ...], key: tuple[str, ...] = ()) -> Exposure:
        item = evidence[0].item
        findings = tuple(finding for part in evidence for finding in part.findings)
        weight = score(item, findings, self._worker)
        codes = _codes(item, findings)
        lowers = _lowers(item, findings, weight, self._worker) if len(evidence) == 1 else ""
        return self._told(
            evidence,
            weight,
            id=_id_of(key or tuple(part.item.ref for part in evidence)),
            kind="item",
            title=title_of(item.surface, findings, codes),
            codes=codes,
            lowers=lowers,
            confidence=_confidence(findings),
        )

    def _mosaic(self, found: Mosaic) -> Exposure:
        chain = found.chain
        findings = [finding for part in chain.parts for finding in part.findings]
        codes = [code for part in chain.parts for code in _codes(part.item, part.findings)]
        # Named after the client, or the first item: later exports bring more of the same story.
        key = ("client", chain.client) if chain.client else ("story", chain.origin)
        return self._told(
            chain.parts,
            found.weight,
            id=_id_of(("mosaic", *key)),
            kind="mosaic",
            title="Items that together point to one client",
            codes=["T33", *codes],
            lowers=found.lowers,
            confidence=_confidence(findings) if chain.is_sure else Confidence.POSSIBLE,
            key=found.key,
        )

    def _told(
        self,
        evidence: tuple[Evidence, ...],
        weight: Score,
        *,
        id: str,
        kind: str,
        title: str,
        codes: Sequence[str],
        lowers: str,
        confidence: Confidence,
        key: int = 0,
    ) -> Exposure:
        widest = max(evidence, key=lambda part: _width(part, self._worker)).item
        parts = [(part.item, finding) for part in evidence for finding in part.findings]
        findings = [finding for _, finding in parts]
        reach = reach_of(widest, weight.identifiability)
        people = people_of(parts, self._worker, is_direct=weight.identifiability >= 1)
        told = tuple(dict.fromkeys(codes))
        return Exposure(
            id=id,
            kind=kind,
            title=title,
            severity=weight.severity,
            score=round(weight.total, 2),
            factors=(*weight.factors, *assumption(self._worker, people)),
            evidence=evidence,
            reach=reach,
            who=who_of(widest, reach),
            confidence=confidence,
            codes=told,
            clients=_clients(findings),
            people=people,
            rules=rules_of(told),
            lowers=lowers,
            key=key,
        )


def _width(part: Evidence, worker: Worker) -> tuple[float, float, str]:
    weight = score(part.item, part.findings, worker)
    return weight.circumstance, weight.total, part.item.ref


def _clients(findings: Sequence[Finding]) -> tuple[str, ...]:
    return tuple(sorted({f.client for f in findings if f.client and counts(f, findings)}))


def _codes(item: Item, findings: Sequence[Finding]) -> list[str]:
    talk = item.surface is Surface.DIRECT_MESSAGE
    codes = [finding.code for finding in findings if talk or finding.code != "T16"]
    if any("minor" in finding.traits for finding in findings):
        codes.append("T12")
    if talk and "T16" not in codes:
        codes.append("T17")
    if item.surface in (Surface.GROUP_POST, Surface.GROUP_COMMENT):
        codes.append("T21")
    return list(dict.fromkeys(codes))


def _confidence(findings: Sequence[Finding]) -> Confidence:
    deciding = [f for f in findings if is_direct(f) or speaks_of_client(f)] or list(findings)
    return min((finding.confidence for finding in deciding), key=_SURENESS.__getitem__)


def _lowers(item: Item, findings: Sequence[Finding], weight: Score, worker: Worker) -> str:
    """Which single detail's removal brings the weight down most."""
    best, label = weight.total, ""
    for element in sorted({finding.element for finding in findings} - {Element.CLIENT_TRACE}):
        rest = standing(item, [one for one in findings if one.element is not element])
        total = score(item, rest, worker).total if rest else 0.0
        if total < best:
            best = total
            label = next(finding.label for finding in findings if finding.element is element)
    return f"Taking out the {label} would lower it most." if label else ""


def _id_of(key: Iterable[str]) -> str:
    """Sixteen hexadecimal figures that stay the same for the same references."""
    return blake2b("\x1f".join(key).encode("utf-8", "surrogatepass"), digest_size=8).hexdigest()
