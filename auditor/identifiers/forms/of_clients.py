"""The list side: each client as the canonical forms by which texts could name them.

Whatever is finite is spelled out here, so that the scanning side only looks up: orders of the
name, nicknames, initials, halves of double surnames, names run together, misspellings by one
letter, hidden letters, numbers in every written form, schools, relatives, places.
"""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Iterator, Sequence

from auditor.identifiers.clients import Client
from auditor.identifiers.forms import addresses, dates, geohash, numbers
from auditor.identifiers.forms.names import (
    SHORTEST_GLUED,
    alias_forms,
    glued,
    name_forms,
    relative_forms,
    titled_forms,
)
from auditor.identifiers.forms.phrases import Form, phrase_forms
from auditor.identifiers.sealed.payloads import Entry, Role, packed
from auditor.identifiers.spelling.canon import canon, fold, words
from auditor.identifiers.spelling.name_parts import parts
from auditor.identifiers.spelling.nicknames import wordlike

EDITION = 1
"""Edition of the written forms, kept in the header of a sealed list.

Raise it with every released change after which the same table gives other forms: a new kind of
form, a nickname more, a rule of `forms` or `spelling` that writes differently. Older lists open as
before, but lack the new forms, and the user is told to make them again. Matching alone (how texts
are read and weighed) needs no new edition; what the canonicaliser does to the forms that are there
needs a new `canon.VERSION` instead, under which older lists are refused. 0 stands for all lists
that were made before there were editions.
"""

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

_OWNER = re.compile(r"['’]s\b")
_SHORTEST_INSIDE = 8
_SHORTEST_DROPPED = 7
_CLEAR_PHONE = 8
"""Figures that a half hidden phone must show to point to one client."""


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
            yield from name_forms(name)
    for alias in client.aliases:
        yield from titled_forms(words(alias))
        for spelling in _spellings(alias):
            if name := parts(spelling, family_first=family_first and " " in spelling):
                yield from alias_forms(name)
    for relative in client.relatives:
        if name := parts(relative.name):
            yield from relative_forms(name)
    yield from _number_forms(client)
    for handle in client.handles:
        yield from _handle_forms(handle.rpartition(":")[2])
    for place in client.schools_or_workplaces:
        named = re.sub(r"\([^)]*\)", " ", place)
        yield from phrase_forms(words(named), Role.SCHOOL)
        if _OWNER.search(named):
            # "St Brannoc's" is "St Brannocs" to who is in a hurry.
            yield from phrase_forms(words(_OWNER.sub("s", named)), Role.SCHOOL)
    for latitude, longitude in client.places:
        for cell in geohash.around(latitude, longitude):
            yield "q", cell, Role.PLACE


def _spellings(name: str) -> Iterator[str]:
    if name:
        yield name
    if not name.isascii():
        from anyascii import anyascii

        yield anyascii(name)


def _handle_forms(handle: str) -> Iterator[Form]:
    name = canon(handle)
    if len(name) < 3:
        return
    yield "h", name, Role.HANDLE
    if len(name) >= _SHORTEST_DROPPED:
        for place, letter in enumerate(name):
            # "@wintr.jq": who types a handle from memory leaves a vowel out.
            shorter = name[:place] + name[place + 1 :]
            if place and letter in "aeiou" and shorter not in wordlike():
                yield "h", shorter, Role.HANDLE_LIKE
    if len(name) >= _SHORTEST_INSIDE and name not in wordlike():
        # "rosie.whit" is "rosie_whit_official" elsewhere.
        yield from glued(name, Role.HANDLE_LIKE)
    bare = name.rstrip("0123456789")
    if len(bare) >= 6 and bare not in wordlike():
        yield "h", bare, Role.HANDLE_LIKE
    folded, _ = fold(handle)
    pieces = [piece for piece in re.split(r"[^a-z0-9]+", folded) if piece]
    if len(pieces) > 1:
        yield "w", pieces[0], Role.PHRASE_START
        yield "p", name, Role.HANDLE


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
        yield from phrase_forms(house, Role.ADDRESS_PART)
    for named in (*addresses.park_names(address), *addresses.house_in_place(address)):
        yield from phrase_forms(named, Role.ADDRESS_PART)
