"""Client mentions: words of an item that a listed client is named by.

The list decides what is a name; this detector decides what it means where it stands: whose
mention it is not (the worker's own people, well-known namesakes), and what is known of the
client at the date of the item.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

from auditor.detectors.client_mention.company import GIVEN, Others, with_others
from auditor.detectors.client_mention.standing import Standing
from auditor.identifiers.matching.ages import age_on
from auditor.identifiers.matching.index import ClientIndex
from auditor.identifiers.matching.matches import Match
from auditor.identifiers.sealed.payloads import Role
from auditor.identifiers.spelling.canon import canon
from auditor.models import (
    Account,
    Confidence,
    Element,
    Finding,
    Item,
    Surface,
    Tier,
    Worker,
)

# What each role is: code of the taxonomy, element, and the word on the tape.
_MEANING: dict[Role, tuple[str, Element, str]] = {
    Role.FULL: ("T01", Element.FULL_NAME, "full name"),
    Role.FULL_NICK: ("T01", Element.FULL_NAME, "full name"),
    Role.HANDLE: ("T03", Element.HANDLE, "handle"),
    Role.PHONE: ("T04", Element.PHONE, "phone number"),
    Role.EMAIL: ("T04", Element.EMAIL, "e-mail address"),
    Role.CASE: ("T09", Element.CASE_NUMBER, "case number"),
    Role.ADDRESS: ("T04", Element.ADDRESS, "address"),
    Role.ALIAS: ("T02", Element.PARTIAL_NAME, "other name"),
    Role.CASE_PART: ("T09", Element.CASE_NUMBER, "part of a case number"),
    Role.PHONE_END: ("T04", Element.PHONE, "end of a phone number"),
    Role.ADDRESS_PART: ("T04", Element.ADDRESS, "house and street"),
    Role.INITIAL_LAST: ("T02", Element.PARTIAL_NAME, "initial and surname"),
    Role.FIRST_INITIAL: ("T02", Element.PARTIAL_NAME, "first name and initial"),
    Role.HANDLE_LIKE: ("T02", Element.PARTIAL_NAME, "name in short"),
    Role.RELATIVE_FULL: ("T13", Element.FULL_NAME, "relative's name"),
    Role.FIRST: ("T02", Element.PARTIAL_NAME, "first name"),
    Role.NICK: ("T02", Element.PARTIAL_NAME, "nickname"),
    Role.FOND: ("T02", Element.PARTIAL_NAME, "short name"),
    Role.LAST: ("T02", Element.PARTIAL_NAME, "surname"),
    Role.MIDDLE: ("T02", Element.PARTIAL_NAME, "middle name"),
    Role.RELATIVE_FIRST: ("T13", Element.PARTIAL_NAME, "relative's first name"),
    Role.RELATIVE_LAST: ("T13", Element.PARTIAL_NAME, "relative's surname"),
    Role.SCHOOL: ("T06", Element.SCHOOL, "school or workplace"),
    Role.BIRTH_DATE: ("T05", Element.BIRTH_DATE, "date of birth"),
    Role.INITIALS: ("T02", Element.PARTIAL_NAME, "initials"),
    Role.PLACE: ("T06", Element.GEOTAG, "home or placement"),
    Role.EMAIL_NAME: ("T03", Element.PARTIAL_NAME, "name of an e-mail address"),
    Role.PHONE_PART: ("T04", Element.PHONE, "part of a phone number"),
    Role.CASE_TAIL: ("T09", Element.CASE_NUMBER, "end of a case number"),
    Role.SCHOOL_PART: ("T06", Element.SCHOOL, "school or workplace"),
    Role.STREET: ("T06", Element.PLACE, "street"),
}
_ROWS = frozenset((Surface.CONNECTION, Surface.SYNCED_CONTACT))
_FULL_NAMES = frozenset((Role.FULL, Role.FULL_NICK))
_POSSESSIVE = re.compile("['’]s?$")
_SUPPORT = frozenset((Role.MIDDLE, Role.SCHOOL_PART, Role.STREET))
"""Signs that say something only beside another one of the same client."""
_KIN = frozenset(
    "mum mom mam mama mammy mummy dad daddy da papa nan nana nanna gran granny grandma grandpa "
    "grandad granda auntie aunty aunt uncle sis sister bro brother cuz hubby hubs husband wifey "
    "wife mami papi abuela abuelo tia tio maman tata babcia oma opa".split()
)
"""What people call those of their family whom they write to."""
_ADULT = 18


class ClientMention:
    """Names, numbers and places of listed clients in the words and places of an item."""

    name = "client_mention"

    def __init__(self, index: ClientIndex, worker: Worker, accounts: Sequence[Account]) -> None:
        self._index = index
        own = [*worker.own_people, *(name for one in accounts for name in _names_of(one))]
        self._own = frozenset(canon(name) for name in own if name)
        # Who has a niece Imogen calls her by that, whatever the client's first name is.
        self._own_given = frozenset(canon(name.split()[0]) for name in own if name.split())
        self._surnames = frozenset(
            canon(one.name.split()[-1]) for one in accounts if len(one.name.split()) > 1
        )

    def detect(self, item: Item, prior: Sequence[Finding]) -> Iterator[Finding]:
        """Mentions in the text, in captions, in the group's name and in places."""
        if item.surface in _ROWS:
            return
        if item.text:
            yield from self._in_text(item, "text", item.text)
        for number, medium in enumerate(item.media):
            if medium.caption:
                yield from self._in_text(item, f"media/{number}/caption", medium.caption)
        if item.group:
            yield from self._in_text(item, "group", item.group)
        yield from self._at_place(item)

    def _in_text(self, item: Item, field: str, text: str) -> Iterator[Finding]:
        found = self._index.find(text, item.posted_at.date() if item.posted_at else None)
        if not found:
            return
        words = Standing(item, text)
        standing = [
            (match, tier)
            for match, others in with_others(found, text)
            if (tier := self._standing(item, words, match, text[match.start : match.end], others))
        ]
        telling = {match.number for match, tier in standing if _tells(match, tier)}
        for match, tier in standing:
            if match.number in telling:
                yield self._finding(item, field, match, tier)

    def _standing(
        self, item: Item, words: Standing, match: Match, written: str, others: Others
    ) -> Tier | None:
        name = canon(_POSSESSIVE.sub("", written))
        if name in self._own:
            return None
        if match.role in GIVEN and (
            name in self._own_given
            or (self._is_family_talk(item) and not words.is_surely_theirs(match, written, others))
        ):
            return Tier.WEAK if words.may_be_of_client(match) else None
        is_bare = item.surface is Surface.SEARCH
        if (is_bare or _is_liked(item, match)) and match.role in _FULL_NAMES:
            # Nobody writes capitals into a search field, or a sentence around the name; what was
            # liked begins with whose it is.
            return match.tier if match.tier is Tier.STRONG else Tier.MEDIUM
        return words.of(match, written, others)

    def _is_family_talk(self, item: Item) -> bool:
        """Whether it is a message between the owner and one of the family: somebody of the same
        surname, or whom the owner calls Mum or Nan."""
        return item.surface is Surface.DIRECT_MESSAGE and any(
            (words := person.name.split())
            and (canon(words[0]) in _KIN or (len(words) > 1 and canon(words[-1]) in self._surnames))
            for person in item.people
        )

    def _at_place(self, item: Item) -> Iterator[Finding]:
        places = [("place", item.place)]
        places += [(f"media/{n}/place", medium.place) for n, medium in enumerate(item.media)]
        for field, place in places:
            if place is None:
                continue
            if place.name:
                yield from self._in_text(item, f"{field}/name", place.name)
            if place.latitude is not None and place.longitude is not None:
                for match in self._index.find_place(place.latitude, place.longitude):
                    yield self._finding(item, field, match, match.tier)

    def _finding(self, item: Item, field: str, match: Match, tier: Tier) -> Finding:
        code, element, label = _MEANING[match.role]
        client = self._index.reference(match.number)
        return Finding(
            detector=self.name,
            code=code,
            element=element,
            reason=_reason(match, client, field),
            label=label,
            start=match.start,
            end=match.end,
            field=field,
            tier=tier,
            confidence=_confidence(match, tier),
            client=client,
            traits=traits(self._index, client, item),
        )


def _is_liked(item: Item, match: Match) -> bool:
    """Whether what was liked begins with the name of whose it is."""
    return item.surface is Surface.LIKE and match.start == 0


def _tells(match: Match, tier: Tier) -> bool:
    """Whether a sign says something without another one."""
    return match.role not in _SUPPORT or tier is not Tier.WEAK


def traits(index: ClientIndex, client: str, item: Item) -> tuple[str, ...]:
    """What is known of a client at the date of an item; see `Finding.traits`."""
    facts = index.facts(client)
    if facts is None:
        return ()
    day = item.posted_at.date() if item.posted_at else None
    found = []
    if facts.born_on and day and age_on(facts.born_on, day) < _ADULT:
        found.append("minor")
    if facts.status in ("deceased", "former"):
        found.append(facts.status)
    if facts.opened_on and day and facts.opened_on <= day <= (facts.closed_on or day):
        found.append("open_case")
    found += [f"matter:{letters}" for letters in facts.matters]
    return tuple(found)


def _reason(match: Match, client: str, field: str) -> str:
    where = (
        ""
        if field == "text"
        else ", in the " + ("caption" if "media" in field else "place or group")
    )
    return f"This is {match.form} of {client} on your list{where}."


def _confidence(match: Match, tier: Tier) -> Confidence:
    if tier is Tier.WEAK:
        return Confidence.POSSIBLE
    return Confidence.CERTAIN if tier is Tier.STRONG and match.exact else Confidence.LIKELY


def _names_of(account: Account) -> Iterator[str]:
    yield from (account.name, account.handle, *account.other_names)
    yield from (*account.emails, *account.phones)
