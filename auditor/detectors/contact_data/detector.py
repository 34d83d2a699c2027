"""The detector: shapes of contact data, less what is the owner's, an agency's or no person's."""

from __future__ import annotations

import math
import re
from collections.abc import Callable, Iterable, Iterator, Sequence
from functools import cache

from auditor.detectors.around import Words, stretch_with
from auditor.detectors.base import passages
from auditor.detectors.contact_data import address_book, context, names, whose
from auditor.detectors.contact_data.spot import Kind, Spot
from auditor.detectors.contact_data.spots import HINTS, could_hold_any, spots
from auditor.detectors.first_look import FirstLook, first_look
from auditor.models import (
    Account,
    Author,
    Confidence,
    Element,
    Finding,
    Item,
    Surface,
    Tier,
    Worker,
)

SILENT = frozenset(
    {Surface.SYNCED_CONTACT, Surface.CONNECTION, Surface.PROFILE, Surface.SEARCH, Surface.LIKE}
)
"""Address books, graphs and the owner's own profile: other detectors, or nobody's business."""

_ABOUT: dict[Kind, tuple[str, Element, str, str]] = {
    Kind.EMAIL: ("T04", Element.EMAIL, "e-mail address", "An e-mail address of a person."),
    Kind.PHONE: ("T04", Element.PHONE, "phone number", "A phone number of a person."),
    Kind.ADDRESS: ("T04", Element.ADDRESS, "address", "An address where somebody can be found."),
    Kind.CARD: ("T04", Element.RECORD_NUMBER, "card number", "A valid payment card number."),
    Kind.IBAN: ("T04", Element.RECORD_NUMBER, "bank account", "A valid bank account number."),
    Kind.BANK: ("T04", Element.RECORD_NUMBER, "bank account", "A bank account number."),
    Kind.SSN: (
        "T04",
        Element.RECORD_NUMBER,
        "social security number",
        "Looks like a social security number.",
    ),
    Kind.RECORD: (
        "T04",
        Element.RECORD_NUMBER,
        "record number",
        "A number under which a person is kept on record.",
    ),
    Kind.PLATE: ("T04", Element.PLATE, "number plate", "The number plate of a car."),
    Kind.CASE: (
        "T09",
        Element.CASE_NUMBER,
        "case number",
        "Looks like a case number, with which anyone can look the case up.",
    ),
    Kind.DATE: ("T05", Element.BIRTH_DATE, "birth date", "A date of birth."),
}
_ROLE_MAILBOX = re.compile(
    r"(?:info|contact|hello|office|front-?desk|reception|support|help|helpdesk|admin|enquiries|"
    r"inquiries|sales|press|media|hr|jobs|careers|events?|tickets?|bookings?|orders?|billing|team|"
    r"news(?:letter)?|no-?reply|donotreply|webmaster|volunteer\w*|donat\w+|privacy|legal|feedback|"
    r"customer\w*|service|members?hip|rsvp|staff|union|local\d+|intake|referrals?|editor|letters)"
    r"(?:[.+_-]\w+)?",
    re.IGNORECASE,
)
_VENUE = re.compile(
    r"\b(?:bar|bistro|books?|brewery|bakery|caf[eé]|cent(?:er|re)|chapel|church|cinema|clinic|club|"
    r"college|diner|gallery|grill|gym|hall|hotel|inn|kitchen|library|lounge|mall|market|motel|"
    r"museum|park|pizza|pizzeria|pub|restaurant|salon|school|shop|store|studio|tavern|theatre)\b",
    re.IGNORECASE,
)
_NAME_BEFORE = re.compile(
    r"(?<!\w)(?<!\bat )[A-ZÀ-Þ][a-zà-ÿ'’]+(?:[ \-][A-ZÀ-Þ][a-zà-ÿ'’]+){1,2}, $"
)
_LABEL_REACH = 30
_TOLL_FREE = re.compile(r"(?:(?:00)?1)?(?:800|888|877|866|855|844|833|822|900|911)\d{7}")
_BRITISH_SERVICE = re.compile(r"(?:0|0?0?44)(?:800|808|300|303|333|345|844|845|870|871|116)\d+")


_HINTS = HINTS | names.CAPITALS.bits
"""Without any of these in `FirstLook.told` a text holds neither data nor a name."""


class ContactData:
    """Finds data that reaches or registers somebody, whoever it is."""

    name = "contact_data"

    def __init__(self, worker: Worker, accounts: Sequence[Account]) -> None:
        self._worker = worker
        self._emails = frozenset(
            email.casefold() for account in accounts for email in account.emails
        )
        self._phones = frozenset(
            _digits(phone)[-9:]
            for account in accounts
            for phone in account.phones
            if len(_digits(phone)) >= 7
        )

    def detect(self, item: Item, prior: Sequence[Finding]) -> Iterable[Finding]:
        """Contact data that stands in the text and is not covered by a client's already."""
        if item.surface in SILENT:
            is_listed = any(one.client for one in prior)
            if item.surface is Surface.SYNCED_CONTACT and not is_listed:
                return tuple(address_book.labelled(item))
            return ()
        if not item.media:
            # Most items by far have a text only, which tells at once that it holds nothing.
            look = first_look(item.text)
            return self._in_passage(item, "text", look, prior) if look.told & _HINTS else ()
        found: list[Finding] = []
        for field, text in passages(item):
            found += self._in_passage(item, field, first_look(text), prior)
        return found

    def _in_passage(
        self, item: Item, field: str, look: FirstLook, prior: Sequence[Finding]
    ) -> Sequence[Finding]:
        found: Sequence[Finding] = ()
        if look.told & HINTS and could_hold_any(look):
            found = (*self._findings(item, field, look.text, prior),)
        if look.told & names.CAPITALS.bits and _may_name(item, look, prior):
            found = (*found, *names.unlisted(look.text, field))
        return found

    def _findings(
        self, item: Item, field: str, text: str, prior: Sequence[Finding]
    ) -> Iterator[Finding]:
        there = spots(text)
        if not there:
            return
        taken = [(one.start, one.end) for one in prior if one.client and one.field == field]
        # Cut once for all the data of a stretch, and only where there is some that words tell of.
        words = cache(Words)
        for spot in there:
            if any(spot.start < end and start < spot.end for start, end in taken):
                continue
            at, part = stretch_with(text, spot.start, spot.end)
            placed = spot._replace(start=spot.start - at, end=spot.end - at)
            tier = self._tier(item, part, placed, words)
            if tier is not None:
                yield _finding(field, text, spot, tier)

    def _tier(
        self, item: Item, text: str, spot: Spot, words: Callable[[str], Words]
    ) -> Tier | None:
        """How far the spot counts; None when it is nobody's, or the owner's."""
        value = text[spot.start : spot.end]
        if spot.kind in (Kind.URL, Kind.IP) or self._is_own(spot.kind, value):
            return None
        if spot.kind is Kind.DATE:
            return _birth(text, spot)
        if spot.kind in whose.KINDS:
            return None if _is_public(spot.kind, value) else _of_words(item, words(text), spot)
        near = context.sentence(text, spot.start, spot.end)
        if spot.kind is Kind.CASE:
            return _case(spot, near, text)
        if spot.kind is Kind.PLATE:
            return None if context.says("own", near) else Tier.STRONG
        return _record(spot, near)

    def _is_own(self, kind: Kind, value: str) -> bool:
        if kind is Kind.EMAIL:
            return value.casefold() in self._emails
        return kind is Kind.PHONE and _digits(value.partition("x")[0])[-9:] in self._phones


def _is_public(kind: Kind, value: str) -> bool:
    """Whether a number or mailbox is a service's by its very form."""
    if kind is Kind.EMAIL:
        return _ROLE_MAILBOX.fullmatch(value.partition("@")[0]) is not None
    digits = _digits(value) if kind is Kind.PHONE else ""
    return bool(_TOLL_FREE.fullmatch(digits) or _BRITISH_SERVICE.fullmatch(digits))


def _of_words(item: Item, words: Words, spot: Spot) -> Tier | None:
    """How far data counts by the words around it; what others wrote only adds."""
    near = context.sentence(words.text, spot.start, spot.end)
    is_elsewhere = context.says("own", near) or context.says("order", near)
    if spot.kind is Kind.ADDRESS and is_elsewhere and not context.says("person", near):
        return None
    is_told = spot.labelled or (spot.kind is Kind.ADDRESS and _named(words.text, spot))
    odds = math.inf if is_told else whose.odds(item, words, spot)
    if odds >= whose.STANDS_FROM and item.author is Author.OWNER:
        return Tier.STRONG
    return Tier.WEAK if odds >= whose.COUNTS_FROM else None


def _may_name(item: Item, look: FirstLook, prior: Sequence[Finding]) -> bool:
    """Whether names of people on no list count: in the owner's own words, where no listed client
    is named."""
    if item.author is not Author.OWNER or not names.could_name(look):
        return False
    return not (prior and any(finding.client for finding in prior))


def _named(text: str, spot: Spot) -> bool:
    """Whether a person's name seems to stand right before: "Pernilla Oakes, 11 Gallows Hill"."""
    match = _NAME_BEFORE.search(text, max(0, spot.start - 60), spot.start)
    return match is not None and not _VENUE.search(match[0])


def _record(spot: Spot, words: str) -> Tier | None:
    if context.says("own", words):
        return None
    if not spot.labelled and context.says("order", words):
        return None
    return Tier.STRONG


def _case(spot: Spot, words: str, text: str) -> Tier | None:
    if context.says("order", words) or context.says("own", words):
        return None
    if spot.labelled or context.says("case", text[max(0, spot.start - 200) : spot.end + 200]):
        return Tier.STRONG
    return Tier.WEAK


def _birth(text: str, spot: Spot) -> Tier | None:
    near = text[max(0, spot.start - 45) : spot.end + 15].replace("\n", " ")
    if not context.says("birth", near) or context.says("own_family", near):
        return None
    if not re.search(r"\d{4}|[/.\-]\d\d$", text[spot.start : spot.end]):
        return Tier.WEAK
    return Tier.STRONG if context.says("birth_label", near) else Tier.MEDIUM


def _finding(field: str, text: str, spot: Spot, tier: Tier) -> Finding:
    code, element, label, reason = _ABOUT[spot.kind]
    sensitivity = 2 if spot.kind is Kind.DATE else 3 if spot.kind is Kind.CASE else 1
    label_before = text[max(0, spot.start - _LABEL_REACH) : spot.start]
    if spot.kind is Kind.RECORD and spot.labelled and context.says("of_a_service", label_before):
        code, sensitivity = "T09", 4
        reason = "A number under which a service keeps a person's record."
    return Finding(
        detector=ContactData.name,
        code=code,
        element=element,
        reason=reason,
        label=label,
        start=spot.start,
        end=spot.end,
        field=field,
        tier=tier,
        confidence=Confidence.CERTAIN if spot.labelled else Confidence.LIKELY,
        sensitivity=sensitivity,
    )


def _digits(text: str) -> str:
    return "".join(char for char in text if char.isdigit())
