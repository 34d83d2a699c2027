"""The list side: each client as the canonical forms by which texts could name them.

Whatever is finite is spelled out here, so that the scanning side only looks up: orders of the
name, nicknames, initials, halves of double surnames, names run together, misspellings by one
letter, numbers in every written form, schools, relatives, places.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator, Sequence
from itertools import product

from auditor.identifiers import geohash, numbers
from auditor.identifiers.canon import canon, words
from auditor.identifiers.clients import Client
from auditor.identifiers.nicknames import short_forms, wordlike
from auditor.identifiers.payloads import Entry, Role, packed

CANARY = 0xFFFF
"""The number of the planted client, who is in every list and is nobody (see `selfcheck`)."""

CANARY_CLIENT = Client(
    client_id="planted",
    full_name="Zephyrine Quarrelbourne",
    aliases=("Zeffy",),
    phones=("+1 212 555 0199",),
    emails=("z.quarrelbourne@example.invalid",),
    case_numbers=("ZQ-0000-90909",),
    handles=("twitter:@zeph_quarrel",),
    addresses=("1999 Quarrelbourne Lane",),
)

_PARTICLES = frozenset(
    "de la del las los da das do dos du di van der den von zu bin ibn al el le st ter y e".split()
)
_SUFFIXES = frozenset("jr sr ii iii iv phd md".split())
_MIDDLE_BY_CUSTOM = frozenset(("thi", "van"))
_GENERIC = frozenset(
    "school elementary primary middle high secondary academy college university nursery preschool "
    "kindergarten inc ltd llc company co the".split()
)
_SHORTEST_MISSPELT = 4


def message(kind: str, form: str) -> bytes:
    """What is hashed: the kind of form and its canonical spelling."""
    return f"{kind}\x1f{form}".encode()


def payloads(clients: Sequence[Client]) -> dict[bytes, bytes]:
    """Every form of every client, and of the planted one, as message -> payload of 32 bytes."""
    forms: defaultdict[bytes, list[Entry]] = defaultdict(list)
    for number, client in [*enumerate(clients), (CANARY, CANARY_CLIENT)]:
        for kind, form, role in forms_of(client):
            forms[message(kind, form)].append((role, number))
    return packed(forms)


def forms_of(client: Client) -> Iterator[tuple[str, str, Role]]:
    """(kind, canonical form, role) of one client; doubles may occur."""
    if client.full_name:
        family_first = client.name_order == "family_first"
        for spelling in _spellings(client.full_name):
            yield from _name_forms(spelling, family_first=family_first)
    for alias in client.aliases:
        for spelling in _spellings(alias):
            yield from _alias_forms(spelling)
    for relative in client.relatives:
        yield from _relative_forms(words(relative.name))
    yield from _number_forms(client)
    for handle in client.handles:
        name = canon(handle.rpartition(":")[2])
        if len(name) >= 3:
            yield "h", name, Role.HANDLE
    for place in client.schools_or_workplaces:
        yield from _phrase_forms(words(place), Role.SCHOOL)
    for latitude, longitude in client.places:
        for cell in geohash.around(latitude, longitude):
            yield "q", cell, Role.PLACE


def _spellings(name: str) -> Iterator[list[str]]:
    own = [word for word in words(name) if word not in _SUFFIXES]
    if own:
        yield own
    if not name.isascii():
        from anyascii import anyascii

        latin = [word for word in words(anyascii(name)) if word not in _SUFFIXES]
        if latin and latin != own:
            yield latin


def _name_forms(name: list[str], *, family_first: bool) -> Iterator[tuple[str, str, Role]]:
    if len(name) == 1:
        yield from _alias_forms(name)
        return
    given, middle, family = _parts(name, family_first=family_first)
    for first in given:
        yield from _word_forms(first, Role.FIRST)
    for nick in _nicks(given):
        yield "w", nick, Role.NICK
    for word in middle:
        yield "w", word, Role.MIDDLE
    surnames = _surnames(family)
    for last in surnames:
        yield from _word_forms(last, Role.LAST)
    yield from _joined_forms(given, middle, surnames)
    yield "g", "".join(name), Role.FULL
    for first, last in product(given, surnames):
        yield "i", f"{first[0]}|{last}", Role.INITIAL_LAST
        yield "i", f"{first}|{last[0]}", Role.FIRST_INITIAL
        yield "n", first[0] + last[0], Role.INITIALS
        for nick in _nicks([first]):
            yield "i", f"{nick}|{last[0]}", Role.FIRST_INITIAL


def _parts(name: list[str], *, family_first: bool) -> tuple[list[str], list[str], list[str]]:
    """Given names, middle names, and the words of the family name."""
    if family_first:
        given = [word for word in name[1:] if word not in _MIDDLE_BY_CUSTOM] or name[1:]
        joined = ["".join(given)] if len(given) > 1 else []
        return [*given, *joined], [word for word in name[1:] if word not in given], name[:1]
    start = next((n for n, word in enumerate(name) if n and word in _PARTICLES), 0)
    if not start:
        start = len(name) - (2 if len(name) >= 4 else 1)
    return name[:1], name[1:start], name[start:]


def _surnames(family: list[str]) -> list[str]:
    """Every word of the family name that can stand for it, and all of them joined."""
    single = [word for word in family if word not in _PARTICLES] or family
    joined = ["".join(family)] if len(family) > 1 else []
    return list(dict.fromkeys([*single, *joined]))


def _joined_forms(
    given: list[str], middle: list[str], surnames: list[str]
) -> Iterator[tuple[str, str, Role]]:
    for first, last in product(given, surnames):
        for joined in (first + last, last + first, first + "".join(middle) + last):
            if len(joined) >= 6:
                yield "g", joined, Role.FULL
        if len(last) >= 4:
            yield "g", first[0] + last, Role.HANDLE_LIKE
    for nick, last in product(_nicks(given), surnames):
        for joined in (nick + last, last + nick):
            if len(joined) >= 7:
                yield "g", joined, Role.FULL_NICK


def _nicks(given: list[str]) -> list[str]:
    nicks = {nick for name in given for nick in short_forms(name)}
    return sorted(nick for nick in nicks - set(given) if len(nick) > 1)


def _alias_forms(alias: list[str]) -> Iterator[tuple[str, str, Role]]:
    joined = "".join(alias)
    if len(alias) == 1 or joined == alias[0]:
        yield from _word_forms(alias[0], Role.ALIAS)
        if len(joined) >= 6 and joined not in wordlike():
            yield "g", joined, Role.ALIAS
        return
    first, last = alias[0], alias[-1]
    if len(last) == 1:
        yield "w", first, Role.ALIAS
        yield "i", f"{first}|{last}", Role.FIRST_INITIAL
        return
    yield from _phrase_forms(alias, Role.ALIAS)
    yield "w", first, Role.NICK
    yield "w", last, Role.LAST
    if len(joined) >= 6:
        yield "g", joined, Role.ALIAS


def _relative_forms(name: list[str]) -> Iterator[tuple[str, str, Role]]:
    if not name:
        return
    yield "w", name[0], Role.RELATIVE_FIRST
    if len(name) > 1:
        yield "w", name[-1], Role.RELATIVE_LAST
        yield "g", "".join(name), Role.RELATIVE_FULL


def _phrase_forms(phrase: list[str], role: Role) -> Iterator[tuple[str, str, Role]]:
    core = [word for word in phrase if word not in _GENERIC]
    for variant in (phrase, core, [*phrase[: len(core) + 1]]):
        joined = "".join(variant)
        if len(variant) > 1 or (len(joined) >= 6 and joined not in wordlike()):
            yield "w", variant[0], Role.PHRASE_START
            yield "p", joined, role


def _word_forms(word: str, role: Role) -> Iterator[tuple[str, str, Role]]:
    yield "w", word, role
    if len(word) >= _SHORTEST_MISSPELT:
        for form in misspellings(word):
            yield "~", form, role


def misspellings(word: str) -> Iterator[str]:
    """Marks that meet `slips` of every spelling with one letter missing, swapped or replaced.

    Position-tagged deletions: exact for one slip, and never true for two.
    """
    for place in range(len(word)):
        without = word[:place] + word[place + 1 :]
        yield f"d{without}"
        yield f"s{place}{without}"
        if place + 1 < len(word) and word[place] != word[place + 1]:
            yield f"t{word[:place]}{word[place + 1]}{word[place]}{word[place + 2 :]}"


def slips(word: str) -> Iterator[tuple[str, str]]:
    """(kind, form) to look up for a written word that may be a listed one with one slip."""
    yield "~", f"d{word}"
    yield "~", f"t{word}"
    for place in range(len(word)):
        without = word[:place] + word[place + 1 :]
        yield "~", f"s{place}{without}"
        yield "w", without


def _number_forms(client: Client) -> Iterator[tuple[str, str, Role]]:
    for phone in client.phones:
        for form in numbers.phone_forms(phone):
            yield "t", form, Role.PHONE_END if len(form) == 7 else Role.PHONE
    for email in client.emails:
        if form := numbers.email_form(email):
            yield "e", form, Role.EMAIL
    for case in client.case_numbers:
        whole = canon(case)
        for form in numbers.case_forms(case):
            is_whole = form == whole or form[:1].isalpha()
            yield "c", form, Role.CASE if is_whole else Role.CASE_PART
    for address in client.addresses:
        for place, form in enumerate(numbers.address_forms(address)):
            yield "a", form, Role.ADDRESS_PART if place else Role.ADDRESS
    if client.date_of_birth:
        yield "b", numbers.date_form(client.date_of_birth), Role.BIRTH_DATE
