"""The self-check: planted posts about a planted client, run through this list and this machine.

Every hashed list holds one client who is nobody. Before a report may say "nothing found", posts
that name them in many forms must all be found, with this very list and key. While the table is
at hand, when the list is made, the listed clients' own values are tried as well (`doubtful`).
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from typing import NamedTuple

from auditor.identifiers.clients import Client
from auditor.identifiers.forms.of_clients import CANARY
from auditor.identifiers.matching.index import ClientIndex
from auditor.identifiers.sealed.payloads import Role
from auditor.models import SelfCheck, Tier


class Planted(NamedTuple):
    """A post about the planted client: what form it tests, and as what it must be recognised."""

    form: str
    text: str
    roles: frozenset[Role]


_NAME = frozenset((Role.FULL,))
_NICK = frozenset((Role.FULL_NICK, Role.ALIAS))
_GIVEN = frozenset((Role.ALIAS, Role.NICK, Role.FULL_NICK, Role.FULL))

PLANTED = (
    Planted("full name", "so proud of Zephyrine Quarrelbourne today", _NAME),
    Planted("small letters", "so proud of zephyrine quarrelbourne today", _NAME),
    Planted("surname first", "QUARRELBOURNE, Zephyrine on the list again", _NAME),
    Planted("possessive", "Zephyrine Quarrelbourne’s hearing went well", _NAME),
    Planted("middle initial", "saw Zephyrine M. Quarrelbourne at court", _NAME),
    Planted("across a line", "today with Zephyrine\nQuarrelbourne again", _NAME),
    Planted("joined by signs", "case notes for zephyrine_quarrelbourne are late", _NAME),
    Planted("accents", "Zéphyriné Quarrelbourné said hello", _NAME),
    Planted("full-width letters", "Ｚｅｐｈｙｒｉｎｅ Ｑｕａｒｒｅｌｂｏｕｒｎｅ today", _NAME),
    Planted("hidden characters", "Zephy\u200brine Quarrel\u00adbourne today", _NAME),
    Planted("look-alike letters", "Zephуrine Quarrelbоurne made it", _NAME),
    Planted("run together", "#JusticeForZephyrineQuarrelbourne", _NAME),
    Planted("lower-case hashtag", "#prayforzephyrinequarrelbourne", _NAME),
    Planted("handle of the name", "thank you @zephyrinequarrelbourne92", _NAME),
    Planted("letter missing", "Zephyrine Quarelbourne made it", _NAME),
    Planted("letters swapped", "Zephyrnie Quarrelbourne made it", _NAME),
    Planted("hidden letter", "Ze*hyrine Quarrelbourne made it", _NAME),
    Planted("figures for letters", "Z3phyr1ne Quarrelbourne made it", _NAME),
    Planted("stretched letters", "Zephyriiiine Quarrelbourne made it", _NAME),
    Planted("spelled out", "Z e p h y r i n e  Quarrelbourne made it", _NAME),
    Planted("other name and surname", "Zeffy Quarrelbourne called", _NICK),
    Planted("other name in quotes", "Zephyrine “Zeffy” Quarrelbourne called", _GIVEN),
    Planted(
        "initial and surname", "saw Z. Quarrelbourne at the bus", frozenset((Role.INITIAL_LAST,))
    ),
    Planted("handle", "thanks @zeph_quarrel for coming", frozenset((Role.HANDLE,))),
    Planted("phone", "call her on (212) 555-0199 tonight", frozenset((Role.PHONE,))),
    Planted("international phone", "text +1 212.555.0199", frozenset((Role.PHONE,))),
    Planted(
        "phone in words", "two one two five five five oh one nine nine", frozenset((Role.PHONE,))
    ),
    Planted("e-mail", "write to Z.Quarrelbourne@example.invalid", frozenset((Role.EMAIL,))),
    Planted(
        "e-mail in words", "z.quarrelbourne [at] example [dot] invalid", frozenset((Role.EMAIL,))
    ),
    Planted("case number", "ZQ-0000-90909 is closed", frozenset((Role.CASE,))),
    Planted("case number, other signs", "zq 0000/90909 is closed", frozenset((Role.CASE,))),
    Planted(
        "address",
        "moved out of 1999 Quarrelbourne Ln",
        frozenset((Role.ADDRESS, Role.ADDRESS_PART)),
    ),
)


def run(index: ClientIndex) -> SelfCheck:
    """How many planted posts were found; the names of the forms that were missed."""
    missed = tuple(post.form for post in PLANTED if not _found(index, post))
    return SelfCheck(len(PLANTED), len(PLANTED) - len(missed), missed)


def _found(index: ClientIndex, post: Planted) -> bool:
    return any(
        match.number == CANARY and match.role in post.roles and match.tier is not Tier.WEAK
        for match in index.find_all(post.text)
    )


class Doubtful(NamedTuple):
    """A value that its own list does not find by itself: the client's place in the table, column.

    `known`: it is recognised, but counts beside another sign of the client only.
    """

    client: int
    column: str
    known: bool


def doubtful(index: ClientIndex, clients: Sequence[Client], *, first: int) -> Iterator[Doubtful]:
    """Values that would be no finding even as they stand in the table, each tried on its own.

    `first` is the number of the first client in the list. Single names are left out: they count
    beside another sign only, as `table.review` says. House and street without the town are enough
    of an address.
    """
    for place, client in enumerate(clients):
        for column, value in _values(client):
            tiers = {m.tier for m in index.find_all(value) if m.number == first + place}
            if Tier.STRONG not in tiers and not (column == "address" and Tier.MEDIUM in tiers):
                yield Doubtful(place, column, known=bool(tiers))


def _values(client: Client) -> Iterator[tuple[str, str]]:
    if len(client.full_name.split()) > 1:
        yield "full_name", client.full_name
    yield from (("phone", value) for value in client.phones)
    yield from (("email", value) for value in client.emails)
    yield from (("address", value) for value in client.addresses)
    yield from (("case_number", value) for value in client.case_numbers)
    yield from (("handles", value.rpartition(":")[2]) for value in client.handles)
