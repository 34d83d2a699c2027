"""Several words that are one name together, in the canonical forms that texts could hold."""

from __future__ import annotations

from collections.abc import Iterator

from auditor.identifiers.sealed.payloads import Role
from auditor.identifiers.spelling.nicknames import ordinary_names, wordlike

_GENERIC = frozenset(
    "school elementary primary middle high secondary academy college university nursery preschool "
    "kindergarten inc ltd llc company co the community junior charter lycee ecole colegio escuela "
    "instituto residence residencia composite comprehensive grammar technical alternative catholic "
    "infants infant prep preparatory montessori sixth form campus k8 collegiate polytechnic "
    "gymnasium gesamtschule szkola".split()
)
_TRADES = frozenset(
    "bakery cafe coffee diner grill kebab kebabs restaurant bar pub inn hotel motel hostel market "
    "mart supermarket store shop stores salon barbers barber nails spa garage tyres tire lube auto "
    "glass motors warehouse laundry linen cleaners cleaning service services works foods farm "
    "factory mill mills plant depot logistics transport haulage meatworks abattoir cannery "
    "nursery care childcare home homes lodge manor house wash carwash cash carry takeaway "
    "pizza chippy butchers florist pharmacy chemist clinic club gym centre center hut trading post "
    "outlet supplies supply builders roofing landscaping construction packing packers poultry "
    "and & of".split()
)
"""What a place of work is, behind its name: left out by who says where somebody works."""
ARTICLES = frozenset("the a la le el les los las l".split())
_TITLED = 2

Form = tuple[str, str, Role]
"""(kind, canonical form, role); see `of_clients.message`."""


def phrase_forms(phrase: list[str], role: Role) -> Iterator[Form]:
    """Several words that are one name together: a school, a house, another name."""
    if len(phrase) > 1 and phrase[0] in ARTICLES:
        if role is Role.ALIAS and len(phrase) == _TITLED:
            # "The Colonel" is somebody only with the article.
            yield "w", phrase[1], Role.PHRASE_START
            yield "p", "".join(phrase), role
        phrase = phrase[1:]
    core = [word for word in phrase if word not in _GENERIC]
    whole = [phrase, phrase[: len(core) + 1]]
    short = [core, *_without_trade(phrase)] if role is Role.SCHOOL else [core]
    for place, variant in enumerate((*whole, *short)):
        joined = "".join(variant)
        is_telling = len(joined) >= 6 and joined not in wordlike() | ordinary_names()
        # "Harrow Mills" alone is the town as well as the school of that name.
        is_short = place >= len(whole) and len(variant) < len(phrase)
        of_place = role is Role.SCHOOL and is_short
        if not is_telling and (len(variant) == 1 or of_place):
            continue
        # The word that says most makes texts be looked at: "hope" of "New Hope" would be in all.
        yield "w", next((w for w in variant if w not in wordlike()), variant[0]), Role.PHRASE_START
        yield "p", joined, Role.SCHOOL_PART if of_place else role
        if of_place and len(variant) == 1 and not joined.endswith("s"):
            # "Feldmans" is how people call the shop of that name.
            yield "w", f"{joined}s", Role.PHRASE_START
            yield "p", f"{joined}s", Role.SCHOOL_PART


def _without_trade(phrase: list[str]) -> Iterator[list[str]]:
    """ "Salt Barn" of "Salt Barn Bakery": the name without the words for the trade, one by one."""
    for count in range(len(phrase) - 1, 0, -1):
        yield phrase[:count]
        if phrase[count] not in _GENERIC and phrase[count] not in _TRADES:
            return
