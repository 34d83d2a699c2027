"""Invented clients and ordinary posts for the matching benchmark: the same for the same seed."""

from __future__ import annotations

import random
from collections.abc import Iterable, Iterator, Sequence
from datetime import date, timedelta

from faker import Faker

from auditor.identifiers.clients import Client
from benchmarks.quality import everyday

SEED = 20_26
_LOCALES = (("en_US", 70), ("en_GB", 8), ("es_MX", 10), ("fr_FR", 4), ("de_DE", 4), ("pl_PL", 4))
_MIDDLE, _DOUBLE, _PARTICLE = 0.1, 0.05, 0.02
_WITH_STRANGER, _WITH_HANDLE, _WITH_TAG, _WITH_LINK = 0.06, 0.2, 0.12, 0.1
_TAGS = "mondaymood throwback blessed nofilter foodie gameday familyfirst sunset diy".split()
_SYLLABLES = [start + vowel for start in "b ch d f g h k l m n p r s st t v w z".split()
              for vowel in "a e i o u an er in on".split()]  # fmt: skip
_STREETS = (
    "Maple Birch Quarry Harbour Chapel Mill Orchard Station Larch Tannery Foundry Heron".split()
)


def clients(count: int, seed: int = SEED) -> list[Client]:
    """So many clients, with the fields that a list usually has filled in."""
    chance = random.Random(seed)  # noqa: S311 - the same list for the same seed, no secret
    names = _names(count * 2, seed)
    found = []
    for number in range(count):
        born = date(1940, 1, 1) + timedelta(days=chance.randrange(30_000))
        found.append(
            Client(
                client_id=f"C-{number:05}",
                full_name=_full_name(names, chance),
                date_of_birth=born,
                phones=(f"({chance.randrange(201, 990)}) 555-{number % 10_000:04}",),
                addresses=(f"{chance.randrange(1, 1900)} {chance.choice(_STREETS)} Street",),
                case_numbers=(f"JV-{chance.randrange(2012, 2025)}-{number:05}",),
            )
        )
    return found


def posts(count: int, seed: int = SEED) -> Iterator[str]:
    """Ordinary posts about nobody's case, with strangers' names, handles, tags and links."""
    chance = random.Random(seed)  # noqa: S311 - the same posts for the same seed, no secret
    strangers = _names(2_000, seed + 1)
    for item in everyday.posts(count, seed):
        text = item.text
        if chance.random() < _WITH_STRANGER:
            given, family = chance.choice(strangers)
            text = f"{text} {chance.choice(('thanks', 'with', 'saw', 'says'))} {given} {family}"
        if chance.random() < _WITH_HANDLE:
            given, family = chance.choice(strangers)
            text = f"@{given.lower()[:1]}{family.lower()}{chance.randrange(100)} {text}"
        if chance.random() < _WITH_TAG:
            text = f"{text} #{chance.choice(_TAGS)}"
        if chance.random() < _WITH_LINK:
            text = f"{text} https://t.example/{chance.randrange(10**9):x}"
        yield text


def with_rare_words(posts: Iterable[str], seed: int = SEED) -> Iterator[str]:
    """The posts with two more words in each, made of syllables, that hardly any other post has."""
    chance = random.Random(seed)  # noqa: S311 - the same posts for the same seed, no secret
    for post in posts:
        made = ("".join(chance.choices(_SYLLABLES, k=chance.choice((2, 3, 3, 4)))) for _ in "ab")
        yield f"{post} {' '.join(made)}"


def _names(count: int, seed: int) -> list[tuple[str, str]]:
    weights = [weight for _, weight in _LOCALES]
    makers = [Faker(locale) for locale, _ in _LOCALES]
    for number, maker in enumerate(makers):
        maker.seed_instance(seed + number)
    chance = random.Random(seed)  # noqa: S311 - the same names for the same seed, no secret
    chosen = chance.choices(makers, weights, k=count)
    return [(maker.first_name(), maker.last_name()) for maker in chosen]


def _full_name(names: Sequence[tuple[str, str]], chance: random.Random) -> str:
    given, family = chance.choice(names)
    if chance.random() < _DOUBLE:
        family = f"{family}-{chance.choice(names)[1]}"
    elif chance.random() < _PARTICLE:
        family = f"de la {family}"
    if chance.random() < _MIDDLE:
        given = f"{given} {chance.choice(names)[0]}"
    return f"{given} {family}"
