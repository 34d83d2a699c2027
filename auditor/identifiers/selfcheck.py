"""The self-check: planted posts about a planted client, run through this list and this machine.

Every hashed list holds one client who is nobody. Before a report may say "nothing found", posts
that name them in many forms must all be found, with this very list and key.
"""

from __future__ import annotations

from auditor.identifiers.forms import CANARY
from auditor.identifiers.index import ClientIndex
from auditor.models import SelfCheck, Tier

PLANTED = {
    "full name": "so proud of Zephyrine Quarrelbourne today",
    "surname first": "QUARRELBOURNE, Zephyrine on the list again",
    "initial and surname": "saw Z. Quarrelbourne at the bus stop",
    "other name and surname": "Zeffy Quarrelbourne called",
    "accents": "Zéphyriné Quarrelbourné said hello",
    "run together": "#JusticeForZephyrineQuarrelbourne",
    "lower-case hashtag": "#prayforzephyrinequarrelbourne",
    "one letter off": "Zephyrine Quarelbourne made it",
    "hidden letter": "Zephyrine Quarrel*ourne made it",
    "spelled out": "Z e p h y r i n e  Quarrelbourne made it",
    "look-alike letters": "Zephуrine Quarrelbоurne made it",
    "handle": "thanks @zeph_quarrel for coming",
    "phone": "call her on (212) 555-0199 tonight",
    "phone in words": "two one two five five five oh one nine nine",
    "e-mail": "write to Z.Quarrelbourne@example.invalid",
    "case number": "zq 0000 90909 is closed",
    "address": "moved out of 1999 Quarrelbourne Ln",
}


def run(index: ClientIndex) -> SelfCheck:
    """How many planted posts were found; the names of the forms that were missed."""
    missed = tuple(name for name, text in PLANTED.items() if not _found(index, text))
    return SelfCheck(len(PLANTED), len(PLANTED) - len(missed), missed)


def _found(index: ClientIndex, text: str) -> bool:
    return any(
        match.number == CANARY and match.tier is not Tier.WEAK for match in index.find_all(text)
    )
