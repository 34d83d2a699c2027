"""Titles: plain words that name a kind of detail, never a client."""

from __future__ import annotations

from collections.abc import Sequence

from auditor.models import Element, Finding, Surface, Tier

# The first pair whose elements are all there gives the title's beginning.
_BEGINNINGS: tuple[tuple[frozenset[Element], str], ...] = (
    (frozenset((Element.CASE_NUMBER,)), "A case number"),
    (frozenset((Element.CONFIDENTIAL_SITE,)), "A place that is kept confidential"),
    (frozenset((Element.FULL_NAME,)), "A full name"),
    (frozenset((Element.HANDLE,)), "A handle"),
    (frozenset((Element.PHONE,)), "A phone number"),
    (frozenset((Element.EMAIL,)), "An e-mail address"),
    (frozenset((Element.ADDRESS,)), "An address"),
    (frozenset((Element.RECORD_NUMBER,)), "A personal number"),
    (frozenset((Element.PLATE,)), "A number plate"),
    (frozenset((Element.CONFIRMATION,)), "A guess confirmed"),
    (frozenset((Element.PARTIAL_NAME,)), "Part of a name"),
    (frozenset((Element.NEWS_LINK,)), "A case that was in the news"),
    (frozenset((Element.RARE_EVENT,)), "A rare event"),
    (frozenset((Element.AGE, Element.FAMILY_SHAPE)), "A family told by age and number"),
    (frozenset((Element.FAMILY_SHAPE,)), "A family"),
    (frozenset((Element.AGE,)), "A client’s age"),
    (frozenset((Element.IMAGE,)), "A picture from work"),
)
_OF_WORK = frozenset(
    (
        "A case number", "A place that is kept confidential", "A picture from work",
        "A guess confirmed",
    )
)  # fmt: skip
"""Beginnings that say of themselves that they are about a client."""

_OF_SOMEBODY = frozenset(
    (
        "A case number", "A full name", "A handle", "A phone number", "An e-mail address",
        "An address", "A personal number", "Part of a name",
    )
)  # fmt: skip
"""Beginnings that belong to one person, and are told as theirs."""

_ROWS = {
    Surface.CONNECTION: "A client among your connections",
    Surface.SYNCED_CONTACT: "A client in an address book that you uploaded",
    Surface.SEARCH: "A search for a client",
    Surface.LIKE: "A like that points to a client",
}
_KINDS = {
    "T16": "A private conversation with a client",
    "T23": "A public answer to somebody as a client",
    "T25": "A joke or a complaint about clients",
    "T26": "Advice asked for about a client",
    "T27": "A case from years ago",
    "T29": "A case that was in the news",
    "T30": "Help asked for on behalf of a client",
    "T31": "Good news about a client",
    "T32": "A client’s story told as a success",
}
_STATUS_ENDINGS = {4: "beside something very private", 3: "beside what brought them to you"}


def title_of(surface: Surface, findings: Sequence[Finding], codes: Sequence[str]) -> str:
    """A title of at most ten words for an item with these findings."""
    if surface in _ROWS and any(f.client for f in findings):
        return _ROWS[surface]
    if surface is Surface.SYNCED_CONTACT:
        return "A contact that is labelled as a client"
    if "T16" in codes:
        return _KINDS["T16"]
    shown = {f.element for f in findings if f.tier is not Tier.WEAK or f.client}
    beginning = next((words for needed, words in _BEGINNINGS if needed <= shown), "")
    direct = beginning and beginning in {words for _, words in _BEGINNINGS[:11]}
    kind = next((words for code, words in _KINDS.items() if code in codes), "")
    if kind and not direct:
        return kind
    if not beginning:
        return (
            "A client’s story without a name"
            if _has_status(findings)
            else "A remark about a client"
        )
    if any(f.element is Element.CLIENT_TRACE or f.client for f in findings):
        return f"{beginning}{_ending(beginning, findings)}"
    if beginning in _OF_WORK:
        return beginning
    return f"{beginning} of somebody else"


def _has_status(findings: Sequence[Finding]) -> bool:
    return any(finding.element is Element.STATUS for finding in findings)


def _ending(beginning: str, findings: Sequence[Finding]) -> str:
    level = max((f.sensitivity for f in findings if f.element is Element.STATUS), default=0)
    if any("minor" in finding.traits for finding in findings) and level < 4:
        whose = " of" if beginning in _OF_SOMEBODY else ", about"
        return f"{whose} a child or teenager"
    return f" {_STATUS_ENDINGS[level]}" if level in _STATUS_ENDINGS else ""
