"""The list side: each client as the canonical forms by which texts could name them.

Whatever is finite is spelled out here, so that the scanning side only looks up: orders of the
name, nicknames, initials, halves of double surnames, names run together, misspellings by one
letter, hidden letters, numbers in every written form, schools, relatives, places.
"""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Iterator, Sequence
from itertools import product

from auditor.identifiers import addresses, dates, geohash, numbers
from auditor.identifiers.canon import canon, fold, words
from auditor.identifiers.clients import Client
from auditor.identifiers.name_parts import TITLES, NameParts, parts
from auditor.identifiers.nicknames import (
    diminutives,
    is_given_name,
    ordinary_names,
    short_forms,
    syllable_forms,
    wordlike,
)
from auditor.identifiers.payloads import Entry, Role, packed
from auditor.identifiers.sound import bare_consonants, rhyme, skeleton, sound

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

GLUED_START = 5
"""Letters of the beginning by which a name inside a longer word is looked for."""
SHORTEST_GLUED = 6
_GENERIC = frozenset(
    "school elementary primary middle high secondary academy college university nursery preschool "
    "kindergarten inc ltd llc company co the community junior charter lycee ecole colegio escuela "
    "instituto residence residencia".split()
)
_ARTICLES = frozenset("the a la le el les los las l".split())
_SHORTEST_MISSPELT = 4
_SHORTEST_INSIDE = 8
_CLEAR_PHONE = 8
"""Figures that a half hidden phone must show to point to one client."""

Form = tuple[str, str, Role]


def message(kind: str, form: str) -> bytes:
    """What is hashed: the kind of form and its canonical spelling."""
    return f"{kind}\x1f{form}".encode()


def payloads(clients: Sequence[Client]) -> dict[bytes, bytes]:
    """Every form of every client, and of the planted one, as message -> payload of 32 bytes."""
    forms: defaultdict[bytes, list[Entry]] = defaultdict(list)
    for number, client in [*enumerate(clients), (CANARY, CANARY_CLIENT)]:
        for kind, form, role in set(forms_of(client)):
            forms[message(kind, form)].append((role, number))
    return packed(forms)


def forms_of(client: Client) -> Iterator[Form]:
    """(kind, canonical form, role) of one client; doubles may occur."""
    family_first = client.name_order == "family_first"
    for spelling in _spellings(client.full_name):
        if name := parts(spelling, family_first=family_first):
            yield from _name_forms(name)
    for alias in client.aliases:
        yield from _titled_forms(words(alias))
        for spelling in _spellings(alias):
            if name := parts(spelling, family_first=family_first and " " in spelling):
                yield from _alias_forms(name)
    for relative in client.relatives:
        if name := parts(relative.name):
            yield from _relative_forms(name)
    yield from _number_forms(client)
    for handle in client.handles:
        yield from _handle_forms(handle.rpartition(":")[2])
    for place in client.schools_or_workplaces:
        yield from _phrase_forms(words(re.sub(r"\([^)]*\)", " ", place)), Role.SCHOOL)
    for latitude, longitude in client.places:
        for cell in geohash.around(latitude, longitude):
            yield "q", cell, Role.PLACE


def _spellings(name: str) -> Iterator[str]:
    if name:
        yield name
    if not name.isascii():
        from anyascii import anyascii

        yield anyascii(name)


def _name_forms(name: NameParts) -> Iterator[Form]:
    if not name.family:
        yield from _single_forms(name)
        return
    for first in name.given:
        yield from _word_forms(first, Role.FIRST)
    for nick in _nicks(name.given):
        yield "w", nick, Role.NICK
    for first in name.given:
        for form in syllable_forms(first):
            yield "w", form, Role.FOND
    for word in name.middle:
        yield "w", word, Role.MIDDLE
        if not is_given_name(word):
            # "Hector Balderrama Ruiz" has two family names, and goes by the first.
            yield from _word_forms(word, Role.LAST)
            for first in name.given:
                yield "i", f"{first[0]}|{word}", Role.INITIAL_LAST
                yield from _glued(first + word, Role.FULL)
    for last in name.family:
        yield from _word_forms(last, Role.LAST)
        for ending in ("s", "es"):
            yield "w", last + ending, Role.LAST
    yield from _joined_forms(name)
    yield from _glued(name.whole, Role.FULL)
    yield from _initial_forms(name)


def _single_forms(name: NameParts) -> Iterator[Form]:
    """Somebody with one name only: it stands for them as a listed other name does."""
    for word in name.given:
        yield from _word_forms(word, Role.ALIAS)
        if len(word) >= SHORTEST_GLUED and word not in wordlike():
            yield from _glued(word, Role.ALIAS)


def _initial_forms(name: NameParts) -> Iterator[Form]:
    for first, last in product(name.given, name.family):
        yield "i", f"{first[0]}|{last}", Role.INITIAL_LAST
        yield "i", f"{first}|{last[0]}", Role.FIRST_INITIAL
        yield "n", first[0] + last[0], Role.INITIALS
        for nick in _nicks([first]):
            yield "i", f"{nick}|{last[0]}", Role.FIRST_INITIAL
    firsts = "".join(dict.fromkeys(word[0] for word in name.given[:1]))
    middles = "".join(word[0] for word in name.middle)
    lasts = "".join(word[0] for word in name.family if word != name.family[-1])[:2]
    for letters in (
        firsts + middles + name.family[0][0],
        firsts + lasts,
        firsts + middles + lasts,
        lasts + firsts,
    ):
        if 2 <= len(letters) <= 5:
            yield "n", letters, Role.INITIALS


def _joined_forms(name: NameParts) -> Iterator[Form]:
    for first, last in product(name.given, name.family):
        for joined in (first + last, last + first, first + "".join(name.middle) + last):
            yield from _glued(joined, Role.FULL)
        if len(last) >= 4:
            yield "g", first[0] + last, Role.HANDLE_LIKE
        if len(first) >= 4 and first not in wordlike():
            yield "g", first + last[0], Role.HANDLE_LIKE
    for nick, last in product(sorted(_table_nicks(name.given)), name.family):
        if len(nick + last) >= SHORTEST_GLUED + 1:
            yield from _glued(nick + last, Role.FULL_NICK)


def _glued(joined: str, role: Role) -> Iterator[Form]:
    if len(joined) >= SHORTEST_GLUED:
        yield "g", joined, role
        yield "k", joined[:GLUED_START], role


def _table_nicks(given: Sequence[str]) -> set[str]:
    nicks = {nick for name in given for nick in short_forms(name)}
    return {nick for nick in nicks - set(given) if len(nick) > 1}


def _nicks(given: Sequence[str]) -> list[str]:
    fond = {form for name in given for form in diminutives(name)}
    return sorted(_table_nicks(given) | fond - set(given))


def _alias_forms(alias: NameParts) -> Iterator[Form]:
    if not alias.family:
        yield from _single_forms(alias)
        for form in diminutives(alias.given[-1]):
            yield "w", form, Role.FOND
        return
    first, last = alias.given[0], alias.family[0]
    if len(last) == 1:
        yield "w", first, Role.ALIAS
        yield "i", f"{first}|{last}", Role.FIRST_INITIAL
        yield from _glued(first + last, Role.ALIAS)
        yield "n", first[0] + last, Role.INITIALS
        return
    spoken = [*alias.given[:1], *alias.middle, *alias.family[:1]]
    yield from _phrase_forms(spoken, Role.ALIAS)
    if not wordlike().issuperset(spoken):
        # "Little Dwayne", "Umm Khalid": nobody else is called that.
        yield from _phrase_forms(spoken, Role.FULL_NICK)
    if alias.whole != "".join((*alias.given[:1], *alias.middle, *alias.family[:1])):
        yield "w", first, Role.PHRASE_START
        yield "p", alias.whole, Role.ALIAS
    if first in wordlike():
        # "Little Man" and "Big Roy" are names only as a whole.
        return
    yield from _word_forms(first, Role.NICK)
    for word in alias.family:
        yield from _word_forms(word, Role.LAST)
        yield "i", f"{first[0]}|{word}", Role.INITIAL_LAST
    yield "n", first[0] + last[0], Role.INITIALS
    yield from _glued(alias.whole, Role.ALIAS)


def _titled_forms(alias: list[str]) -> Iterator[Form]:
    """ "Mr. Q", "Miss Ruthie": the title is half of the name."""
    if len(alias) == 2 and alias[0] in TITLES:
        yield "w", alias[1] if len(alias[1]) > 1 else alias[0], Role.PHRASE_START
        yield "p", "".join(alias), Role.ALIAS


def _relative_forms(name: NameParts) -> Iterator[Form]:
    for first in name.given:
        yield "w", first, Role.RELATIVE_FIRST
    for nick in sorted(_table_nicks(name.given)):
        yield "w", nick, Role.RELATIVE_FIRST
    for last in name.family:
        yield "w", last, Role.RELATIVE_LAST
    if name.family:
        yield from _glued(name.whole, Role.RELATIVE_FULL)


def _handle_forms(handle: str) -> Iterator[Form]:
    name = canon(handle)
    if len(name) < 3:
        return
    yield "h", name, Role.HANDLE
    if len(name) >= _SHORTEST_INSIDE and name not in wordlike():
        # "rosie.whit" is "rosie_whit_official" elsewhere.
        yield from _glued(name, Role.HANDLE_LIKE)
    bare = name.rstrip("0123456789")
    if len(bare) >= 6 and bare not in wordlike():
        yield "h", bare, Role.HANDLE_LIKE
    folded, _ = fold(handle)
    pieces = [piece for piece in re.split(r"[^a-z0-9]+", folded) if piece]
    if len(pieces) > 1:
        yield "w", pieces[0], Role.PHRASE_START
        yield "p", name, Role.HANDLE


def _phrase_forms(phrase: list[str], role: Role) -> Iterator[Form]:
    if len(phrase) > 1 and phrase[0] in _ARTICLES:
        phrase = phrase[1:]
    core = [word for word in phrase if word not in _GENERIC]
    for variant in (phrase, core, [*phrase[: len(core) + 1]]):
        joined = "".join(variant)
        is_telling = len(joined) >= 6 and joined not in wordlike() | ordinary_names()
        # "Harrow Mills" alone is the town as well as the school of that name.
        of_place = role is Role.SCHOOL and variant is core and len(core) < len(phrase)
        if not is_telling and (len(variant) == 1 or of_place):
            continue
        # The word that says most makes texts be looked at: "hope" of "New Hope" would be in all.
        yield "w", next((w for w in variant if w not in wordlike()), variant[0]), Role.PHRASE_START
        yield "p", joined, Role.SCHOOL_PART if of_place else role


def _word_forms(word: str, role: Role) -> Iterator[Form]:
    yield "w", word, role
    if len(word) < _SHORTEST_MISSPELT:
        return
    for form in misspellings(word):
        yield "~", form, role
    for length in range(3, len(word)):
        yield "<", word[:length], role
    for length in (1, 2, 3):
        yield "m", f"{word[:length]}|{len(word)}", role
    yield "m", f"{word[0]}|{len(word)}|{word[-1]}", role
    heard, bones = sound(word), skeleton(word)
    if len(heard) >= 2:
        yield "f", heard, role
    if len(bones) >= 4 and bones != word:
        yield "v", bones, role
        # People take a y for a vowel as often as not.
        yield "v", bones[0] + bones[1:].replace("y", ""), role
    if len(end := rhyme(word)) >= 2:
        yield "y", end, role
    if len(consonants := bare_consonants(word)) >= 2:
        yield "x", consonants, role


def misspellings(word: str) -> Iterator[str]:
    """Marks that meet those of every spelling with one letter missing, swapped or replaced.

    Position-tagged deletions: exact for one slip, and never true for two. A written word W is
    tried as dW (a letter missing), tW (two swapped), sN and W without its letter N (that letter
    wrong), and as the plain word without each of its letters (one too many).
    """
    for place in range(len(word)):
        without = word[:place] + word[place + 1 :]
        yield f"d{without}"
        yield f"s{place}{without}"
        if place + 1 < len(word) and word[place] != word[place + 1]:
            yield f"t{word[:place]}{word[place + 1]}{word[place]}{word[place + 2 :]}"


def _number_forms(client: Client) -> Iterator[Form]:
    for phone in client.phones:
        for form in numbers.phone_forms(phone):
            yield "t", form, Role.PHONE_END if len(form) == 7 else Role.PHONE
        for form in numbers.phone_parts(phone):
            is_clear = len(form) > _CLEAR_PHONE and not form.endswith("|")
            yield "u", form, Role.PHONE if is_clear else Role.PHONE_PART
    for email in client.emails:
        if form := numbers.email_form(email):
            yield "e", form, Role.EMAIL
            name = canon(form.partition("@")[0])
            if len(name) >= SHORTEST_GLUED and name not in wordlike():
                yield "h", name, Role.EMAIL_NAME
    for case in client.case_numbers:
        whole = canon(case)
        for form in numbers.case_forms(case):
            is_whole = form == whole or form[:1].isalpha()
            yield "c", form, Role.CASE if is_whole else Role.CASE_PART
        if tail := numbers.case_tail(case):
            yield "l", tail, Role.CASE_TAIL
    for address in client.addresses:
        yield from _address_forms(fold(address)[0])
    if client.date_of_birth:
        yield "b", dates.date_form(client.date_of_birth), Role.BIRTH_DATE


def _address_forms(address: str) -> Iterator[Form]:
    for form, is_whole in addresses.listed_forms(address):
        yield "a", form, Role.ADDRESS if is_whole else Role.ADDRESS_PART
    for number in addresses.house_numbers(address):
        yield "#", number, Role.ADDRESS
    street, kind = addresses.street_of(address)
    if street:
        yield "s", street + kind, Role.STREET
    if house := words(addresses.named_house(address)):
        yield from _phrase_forms(house, Role.ADDRESS_PART)
