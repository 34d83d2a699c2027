"""Which action an exposure asks for.

Deleting is surest; editing leaves a history, limiting leaves copies. What is with a client is
preserved, what others wrote is not the owner's to delete, and a picture is looked at first.
"""

from __future__ import annotations

from auditor.models import Action, Author, Confidence, Element, Exposure, Item, Severity, Surface

_ROWS = {
    Surface.CONNECTION: Action.REMOVE_CONNECTION,
    Surface.SYNCED_CONTACT: Action.UNSYNC,
    Surface.SEARCH: Action.CLEAR_SEARCH,
    Surface.LIKE: Action.UNLIKE,
    Surface.TAG: Action.UNTAG,
    Surface.PROFILE: Action.EDIT,
    Surface.DELETED: Action.LOOK,
}
_CAN_EDIT = frozenset(("facebook", "instagram"))
_CAN_LIMIT = frozenset(("facebook", "instagram"))
_EDITABLE = frozenset((Surface.POST, Surface.PHOTO, Surface.VIDEO, Surface.GROUP_POST))
_LIMITABLE = frozenset((Surface.POST, Surface.PHOTO, Surface.VIDEO, Surface.CHECK_IN))
_ASKS_FOR_HELP = "T30"
_LOOKS_BACK = "T27"
_OF_SOMEBODY_ELSE = frozenset(("T04", "T05"))


def action_of(exposure: Exposure, item: Item) -> Action:
    """The action for the item of an exposure that is done first."""
    if "T16" in exposure.codes:
        return Action.PRESERVE
    if item.surface in _ROWS:
        return _ROWS[item.surface]
    if item.author is Author.OTHER:
        return Action.ASK if item.surface is Surface.DIRECT_MESSAGE else Action.UNTAG
    if _is_only_a_picture(exposure):
        return Action.LOOK
    if item.place is not None:
        return Action.REMOVE_PLACE
    return _milder(exposure, item) or Action.DELETE


def is_current_client(exposure: Exposure) -> bool:
    """Whether a listed client of this exposure is, by the list, neither former nor deceased."""
    traits = {
        trait
        for part in exposure.evidence
        for finding in part.findings
        if finding.client
        for trait in finding.traits
    }
    return bool(exposure.clients) and not traits & {"former", "deceased"}


def _is_only_a_picture(exposure: Exposure) -> bool:
    """Whether only the caption hints at what a picture shows."""
    findings = [finding for part in exposure.evidence for finding in part.findings]
    shown = any(finding.element is Element.IMAGE for finding in findings)
    told = any(finding.client or finding.element is Element.CLIENT_TRACE for finding in findings)
    return shown and not told and exposure.confidence is not Confidence.CERTAIN


def _milder(exposure: Exposure, item: Item) -> Action | None:
    """What is enough for a light exposure, where the platform has it; None for deleting.

    A request for help can go through the agency once the details are out; a look back can be
    kept for oneself; somebody else's number can be taken out of a post.
    """
    if exposure.kind == "mosaic" or exposure.severity > Severity.MEDIUM:
        return None
    codes = set(exposure.codes)
    if item.platform in _CAN_EDIT and item.surface in _EDITABLE:
        if _ASKS_FOR_HELP in codes:
            return Action.EDIT
        if codes <= _OF_SOMEBODY_ELSE and exposure.severity is Severity.LOW:
            return Action.EDIT
    looks_back = _LOOKS_BACK in codes and exposure.severity is Severity.LOW
    if looks_back and item.platform in _CAN_LIMIT and item.surface in _LIMITABLE:
        return Action.LIMIT
    return None
