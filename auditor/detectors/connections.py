"""Connections: a listed client among friends, followers, contacts, message partners, searches.

The row itself is the exposure: it shows, to the platform and often to others, that worker and
client know each other (NASW Code 1.06(h); shared contacts drive "people you may know").
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from auditor.detectors.client_mention import traits
from auditor.identifiers.matching.index import ClientIndex
from auditor.identifiers.matching.matches import Match
from auditor.identifiers.sealed.payloads import Role as Form
from auditor.identifiers.spelling.canon import canon
from auditor.models import (
    Account,
    Confidence,
    Element,
    Finding,
    Item,
    Person,
    Role,
    Surface,
    Tier,
    Worker,
)

_ROW_CODES = {
    Surface.CONNECTION: ("T15", "connection", "is among your connections"),
    Surface.SYNCED_CONTACT: ("T19", "contact", "is in an address book that you uploaded"),
    Surface.SEARCH: ("T18", "search", "was searched for from your account"),
    Surface.DIRECT_MESSAGE: ("T16", "message partner", "is part of this private conversation"),
    Surface.LIKE: ("T22", "author", "wrote what you liked"),
    Surface.TAG: ("T03", "tagged person", "is tagged here"),
}
_TARGET = ("T20", "person addressed", "is the one whose content this answers")
_TAGGED = ("T03", "tagged person", "is tagged or mentioned here")
_ADDRESSED = frozenset((Role.TARGET, Role.AUTHOR, Role.RECIPIENT, Role.PARTICIPANT))


class Connections:
    """Listed clients among the people of an item."""

    name = "connections"

    def __init__(self, index: ClientIndex, worker: Worker, accounts: Sequence[Account]) -> None:
        self._index = index
        self._own = frozenset(canon(name) for name in worker.own_people if name)

    def detect(self, item: Item, prior: Sequence[Finding]) -> Iterator[Finding]:
        """One finding for each client among the item's people."""
        seen: set[str] = set()
        for number, person in enumerate(item.people):
            for match in self._matches(person):
                client = self._index.reference(match.number)
                if client not in seen:
                    seen.add(client)
                    yield self._finding(item, f"people/{number}", person, match, client)
        if item.surface is Surface.SEARCH:
            yield from self._searched(item, prior)

    def _matches(self, person: Person) -> list[Match]:
        if person.name and canon(person.name) in self._own:
            return []
        found = self._index.find_handle(person.handle) if person.handle else []
        # A handle can be a name run together, as well as a listed one.
        as_name = f"@{person.handle.lstrip('@')}" if person.handle and not found else ""
        for written in (person.name, as_name, *person.emails, *person.phones):
            if written:
                found += self._index.find(written)
        strong = [match for match in found if match.tier is Tier.STRONG]
        # A stranger's row with the same first name is no sign; an alias or initial is a weak one.
        return strong or [match for match in found if match.tier is Tier.MEDIUM]

    def _searched(self, item: Item, prior: Sequence[Finding]) -> Iterator[Finding]:
        code, label, what = _ROW_CODES[Surface.SEARCH]
        clients = {
            finding.client: finding.tier
            for finding in prior
            if finding.client and finding.tier is not Tier.WEAK
        }
        for client, tier in clients.items():
            yield Finding(
                detector=self.name,
                code=code,
                element=Element.CONNECTION,
                reason=f"{client} on your list {what}.",
                label=label,
                end=len(item.text),
                tier=tier,
                client=client,
                traits=traits(self._index, client or "", item),
            )

    def _finding(
        self, item: Item, field: str, person: Person, match: Match, client: str
    ) -> Finding:
        code, label, what = _ROW_CODES.get(
            item.surface, _TARGET if person.role in _ADDRESSED else _TAGGED
        )
        sure = match.tier is Tier.STRONG and match.exact and match.role is not Form.FULL_NICK
        return Finding(
            detector=self.name,
            code=code,
            element=Element.CONNECTION,
            reason=f"{client} on your list {what}, by {match.form}.",
            label=label,
            field=field,
            tier=match.tier,
            confidence=Confidence.CERTAIN if sure else Confidence.LIKELY,
            client=client,
            traits=traits(self._index, client, item),
        )
