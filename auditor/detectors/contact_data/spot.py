"""A place in a text with the shape of contact or identity data, and of which kind it is."""

from __future__ import annotations

from enum import StrEnum
from typing import NamedTuple


class Kind(StrEnum):
    """What a spot is."""

    EMAIL = "email"
    URL = "url"
    IP = "ip"
    PHONE = "phone"
    ADDRESS = "address"
    DATE = "date"
    CARD = "card"
    IBAN = "iban"
    SSN = "ssn"
    RECORD = "record"
    BANK = "bank"
    CASE = "case"
    PLATE = "plate"


class Spot(NamedTuple):
    """Where data of one kind stands. `labelled`: a word beside it says what it is ("MRN")."""

    start: int
    end: int
    kind: Kind
    labelled: bool = False


class Glance(NamedTuple):
    """What a first look at a text shows; patterns that it rules out are not tried."""

    lower: str
    words: frozenset[str]
    digits: int
