"""Words beside a name that say what it is: titles, trades, words for a family, for a sentence."""

from __future__ import annotations

import re

from auditor.identifiers.matching.matches import COMMON, ORDINARY, RARE
from auditor.identifiers.spelling.nicknames import common_names, ordinary_names, wordlike

SAINTS = frozenset("st saint san santa santo sankt sant sainte".split())
"""Words that make a name that of a church, a school or a town."""
SHORT_TITLES = frozenset("mr mrs ms mx dr st sra srta sr jr mme mlle rev sgt prof".split())
TITLES = frozenset(
    "mr mrs ms miss mx sr sra srta senor senora don dona mme mlle madame monsieur "
    "mademoiselle herr frau signora signor auntie aunty uncle mister missus".split()
)
PROFESSIONS = frozenset(
    "judge justice officer doctor dr professor prof sgt sergeant detective coach principal "
    "senator mayor president captain pastor father sister nurse attorney supervisor juez jueza "
    "juge maitre doctora".split()
)
FAMILY_WORDS = frozenset(
    "family kids kid boys girls twins siblings sibs baby children household brothers sisters "
    "case hearing file matter mom mum mama mother dad father parents son daughter brother sister "
    "grandma grandmother house home boy girl appeal trial removal placement permanency review "
    "visit intake conference meeting order assessment report plan contact strategy discharge "
    "eviction referral closure handover panel chronology bundle application interview transfer "
    "session familia hijos hijo hija nino nina caso expediente enfants famille dossier".split()
)


PERSON_WORDS = frozenset(
    "fella lad lads lass lassie lassies bairn bairns wean weans girl guy guys man woman lady "
    "couple clan crew lot brood mob sibling cousin cousins uncle aunt auntie aunty nan nanna gran "
    "granny grandad granda grandpa niece nephew wife husband widow partner ex stepdad stepmum "
    "stepmom toddler toddlers teen teens teenager newborn kiddo kiddos youngest eldest oldest "
    "grandkids grandchildren tribe household babies sons daughters trio pair elder wee chap bloke "
    "folks people place flat house".split()
)
"""Words behind a surname that say a person or family is meant, where "the" or the like stands
before it."""
HOME_WORDS = frozenset(
    "room bedroom kitchen door cot cots crib bed beds garden porch flat apartment tenancy rent "
    "landlord landlady carer carers caseworker worker teacher school class mam mammy mams mums "
    "dads daddy da foster fosters guardian bf gf boyfriend girlfriend".split()
)
"""Words behind a name with an s that make it a possessive: what somebody has or lives in."""
POINTING = frozenset(
    "the that this those these both our my wee little young old poor all every another them".split()
)


OPENERS = frozenset(
    "will may happy mark hope summer sunny bill art rich young long little good best just more "
    "love can do so an my man see say way april june august spring autumn winter rain grant chase "
    "pat sue rob drew wade lance page price case cash day days week noon sunday night star sun "
    "feliz petit petite grand grande bon bonne mercy joy merry early easy fair true blessed lucky "
    "wild free kind nice fine busy small short old new big great nobody somebody".split()
)
"""Words that open a sentence more often than a name that is spelled like them does."""
DEEDS = frozenset(
    "was had has said told got made came went ran took gave drew wrote cried won lost left brought "
    "wore ate slept sat stood held kept paid met read sang spoke knew thought found felt".split()
)
PERSON = re.compile(r"\b(?:he|she|her|him|his|hers|they|them)\b", re.IGNORECASE)


def commonness(word: str) -> int:
    """RARE, COMMON or ORDINARY; see `matches`."""
    if word in wordlike() or word in ordinary_names():
        return ORDINARY
    return COMMON if word in common_names() else RARE
