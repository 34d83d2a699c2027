"""Numbers of persons, accounts, cases and cars. Checksums where there are some, labels where not.

Checksums: Luhn for cards (ISO/IEC 7812-1), mod 97 for IBAN (ISO 13616), mod 11 for NHS numbers,
mod 23 for the Spanish DNI/NIE.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from auditor.detectors.contact_data.spot import Glance, Kind, Spot

CARD = re.compile(r"(?<![\w.+\-])(?<!\+\d)(?<!\+\d\d)\d(?:[ \-]?\d){11,18}(?![\w])(?![\-.]\d)")
_ISSUERS = re.compile(r"0604|4|5[0-9]|6[0-9]|3[0-9]|2131|1800|222[1-9]|22[3-9]|2[3-6]|27[01]|2720")
IBAN = re.compile(r"(?<!\w)[A-Z]{2}\d{2}(?: ?[A-Z0-9]{4}){2,7}(?: ?[A-Z0-9]{1,3})?(?!\w)")
SSN = re.compile(r"(?<![\w\-.])(\d{3})([\- ])(\d{2})\2(\d{4})(?![\w])(?![\-.]\d)")
NHS = re.compile(r"(?<![\w\-.])\d{3}[ \-]?\d{3}[ \-]?\d{4}(?![\w])(?![\-.]\d)")
NATIONAL_INSURANCE = re.compile(
    r"(?<!\w)(?!BG|GB|KN|NK|NT|TN|ZZ)[A-CEGHJ-PR-TW-Z][A-CEGHJ-NPR-TW-Z]"
    r"(?: ?\d\d){3} ?[A-D](?!\w)"
)
DNI = re.compile(r"(?<!\w)([XYZ]?)-?(\d{7,8})-?([A-HJ-NP-TV-Z])(?!\w)")
SORT_CODE = re.compile(
    r"(?<!\w)(?:sort(?: ?code)?|s/?c)[:\s]{0,3}\d\d[\- ]?\d\d[\- ]?\d\d(?:[\s,;/]{0,3}"
    r"(?:acc(?:oun)?t|a/c|acc)\.?(?: ?(?:no|number|#))?\.?[:\s]{0,3}\d{7,9})?",
    re.IGNORECASE,
)
ACCOUNT = re.compile(
    r"(?<!\w)(?:acc(?:oun)?t|a/c|routing|aba|cuenta)\.?(?: ?(?:no|number|num|nr|#))?\.?[:#\s]{1,3}"
    r"(?:is )?\d(?:[ \-]?\d){6,16}(?!\w)",
    re.IGNORECASE,
)
SOCIAL = re.compile(
    r"\b(?:ssn?|social(?: security)?(?: (?:no|num|number|#))?|itin|seguro social)\b[^\n\d]{0,20}"
    r"(\d{3}[\- .]?\d{2}[\- .]?\d{4})(?!\w)",
    re.IGNORECASE,
)
RECORD = re.compile(
    r"(?<!\w)(?:mrn|m\.r\.n\.|medical record|chart|patient(?: id)?|member(?: id)?|medicaid|"
    r"medicare|"
    r"insurance(?: id)?|policy|claim|passport|driver'?s? licen[cs]e|licen[cs]e|dl|nhs|"
    r"national insurance|ni|nino|alien registration|alien|a-?number|uscis|inmate|booking|"
    r"student id|badge|prisoner|pin|expediente m[eé]dico|pasaporte|p[oó]liza|afiliaci[oó]n|dni|nie|"
    r"curp)"
    r"(?: ?(?:no|num|number|nr|id|n[uú]mero|#))?\.?(?: is)?[:#\s]{1,3}"
    r"(?=[\w\- ]{0,6}\d)([A-Z]{0,4}[\- ]?\d[\dA-Z]*(?:[\- ]\d[\dA-Z]*){0,5})(?!\w)",
    re.IGNORECASE,
)
CASE = re.compile(
    r"(?<![\w\-])(?:[A-Z]{2,4}[\-–_/ ]{1,2}(?:(?:19|20)\d\d|\d\d)[\-–_/ ]{1,2}\d{3,7}"
    r"|(?:19|20)?\d\d[\-–_/ ]{1,2}[A-Z]{2,4}[\-–_/ ]{1,2}\d{3,7}"
    r"|[A-Z]{2}(?:19|20)\d\d\d{4,6})(?![\w])(?![\-–]\d)"
)
LABELLED_CASE = re.compile(
    r"(?<!\w)(?:case|docket|cause|file|petition|expediente|caso|matter|intake|referral)"
    r"(?: ?(?:no|num|number|nr|id|n[uú]m(?:ero)?|#))?\.?[:#\s]{1,3}"
    r"((?=[\w\-–/]{0,8}\d)[A-Z]{0,4}[\-–/]?\d[\dA-Z]*(?:[\-–/][\dA-Z]{1,8}){0,4})(?!\w)",
    re.IGNORECASE,
)
LABELLED_PLATE = re.compile(
    r"(?<!\w)(?:(?:licen[cs]e |number |car )?plates?|tags?|registration|reg|matr[ií]cula|placa)"
    r"(?: ?(?:no|number|#))?(?: (?:is|was|says|reads))?[:#\s]{1,3}[\"']?"
    r"([A-Z0-9]{1,4}(?:[ \-][A-Z0-9]{1,4}){0,2}|[A-Z0-9]{5,8})(?!\w)"
)
CAR_PLATE = re.compile(
    r"\b(?:car|truck|van|suv|sedan|hatchback|pickup|minivan|jeep|wagon|coupe|convertible|"
    r"motorbike|motorcycle|honda|toyota|ford|chevy|chevrolet|nissan|subaru|kia|hyundai|mazda|"
    r"volvo|bmw|audi|vw|volkswagen|tesla|civic|corolla|camry|prius|fiesta|focus|golf|corsa|coche|"
    r"camioneta)\b[^\n.!?]{0,25}?(?<![\w-])"
    r"((?-i:[A-Z]{2,3}[ \-]?\d{3,4}|\d{3,4}[ \-]?[A-Z]{2,3}|[A-Z]{2}\d\d ?[A-Z]{3}))(?![\w-])",
    re.IGNORECASE,
)
_NHS_LABEL = re.compile(r"\bnhs\b[^\n]{0,25}$", re.IGNORECASE)
_DNI_LETTERS = "TRWAGMYFPDXBNJZSQVHLCKE"


_LABELS = frozenset(
    (
        "sort code s c acc acct account a routing aba cuenta ss ssn social itin seguro mrn m "
        "medical chart patient member medicaid medicare insurance policy claim passport "
        "driver drivers license licence dl nhs national ni nino alien uscis inmate booking "
        "student badge prisoner pin expediente pasaporte póliza poliza afiliación afiliacion "
        "dni nie curp"
    ).split()
)
CASE_LABELS = frozenset(
    "case docket cause file petition expediente caso matter intake referral".split()
)
CAR_LABELS = frozenset(
    (
        "plate plates tag tags registration reg matrícula matricula placa car truck van suv "
        "sedan hatchback pickup minivan jeep wagon coupe convertible motorbike motorcycle "
        "honda toyota ford chevy chevrolet nissan subaru kia hyundai mazda volvo bmw audi vw "
        "volkswagen tesla civic corolla camry prius fiesta focus golf corsa coche camioneta"
    ).split()
)


def find(text: str, glance: Glance) -> Iterator[Spot]:
    """All numbers that are valid, or labelled as what they are."""
    words = glance.words
    if glance.digits >= 12:
        yield from _cards(text)
    if glance.digits >= 6:
        yield from _national(text)
    if glance.digits >= 5 and not _LABELS.isdisjoint(words):
        yield from _labelled(text)
    if glance.digits >= 4 and not CASE_LABELS.isdisjoint(words):
        for match in LABELLED_CASE.finditer(text):
            if sum(map(str.isdigit, match[1])) >= 4 and not _is_year(match[1]):
                yield Spot(match.start(1), match.end(1), Kind.CASE, True)
    for match in CASE.finditer(text) if glance.digits >= 5 else ():
        yield Spot(match.start(), match.end(), Kind.CASE)
    if not CAR_LABELS.isdisjoint(words):
        for pattern in (LABELLED_PLATE, CAR_PLATE):
            for match in pattern.finditer(text):
                if _is_plate(match[1]):
                    yield Spot(match.start(1), match.end(1), Kind.PLATE, True)


def _cards(text: str) -> Iterator[Spot]:
    for match in CARD.finditer(text):
        digits = re.sub(r"\D", "", match[0])
        if _ISSUERS.match(digits) and 12 <= len(digits) <= 19 and luhn(digits):
            yield Spot(match.start(), match.end(), Kind.CARD)
    for match in IBAN.finditer(text):
        if iban(match[0]):
            yield Spot(match.start(), match.end(), Kind.IBAN)


def _national(text: str) -> Iterator[Spot]:
    for match in SSN.finditer(text):
        if match[1] not in ("000", "666") and match[3] != "00" and match[4] != "0000":
            yield Spot(match.start(), match.end(), Kind.SSN)
    for match in NATIONAL_INSURANCE.finditer(text):
        yield Spot(match.start(), match.end(), Kind.RECORD)
    for match in DNI.finditer(text):
        if dni(match[1], match[2], match[3]):
            yield Spot(match.start(), match.end(), Kind.RECORD)


def _labelled(text: str) -> Iterator[Spot]:
    for match in SOCIAL.finditer(text):
        yield Spot(match.start(1), match.end(1), Kind.SSN, True)
    for match in NHS.finditer(text):
        labelled = _NHS_LABEL.search(text, max(0, match.start() - 40), match.start())
        if labelled and nhs(match[0]):
            yield Spot(match.start(), match.end(), Kind.RECORD, True)
    for pattern in (SORT_CODE, ACCOUNT):
        for match in pattern.finditer(text):
            yield Spot(match.start(), match.end(), Kind.BANK, True)
    for match in RECORD.finditer(text):
        if sum(map(str.isdigit, match[1])) >= 5:
            yield Spot(match.start(1), match.end(1), Kind.RECORD, True)


def luhn(digits: str) -> bool:
    """The check of card numbers."""
    total = 0
    for place, digit in enumerate(reversed(digits)):
        value = int(digit) * (1 + place % 2)
        total += value - 9 if value > 9 else value
    return total % 10 == 0


def iban(text: str) -> bool:
    """The check of international bank account numbers."""
    plain = text.replace(" ", "")
    if not 15 <= len(plain) <= 34:
        return False
    return int("".join(str(int(char, 36)) for char in plain[4:] + plain[:4])) % 97 == 1


def nhs(text: str) -> bool:
    """The check of NHS numbers (England, Wales, Isle of Man)."""
    digits = [int(char) for char in text if char.isdigit()]
    weighed = sum(digit * weight for digit, weight in zip(digits, range(10, 1, -1), strict=False))
    return len(digits) == 10 and (11 - weighed % 11) % 11 == digits[9]


def dni(first: str, digits: str, letter: str) -> bool:
    """The check of Spanish identity numbers of citizens and foreigners."""
    if len(digits) != (7 if first else 8):
        return False
    number = int(("XYZ".index(first) if first else 0) * 10**7) + int(digits)
    return _DNI_LETTERS[number % 23] == letter


def _is_year(text: str) -> bool:
    return re.fullmatch(r"(?:19|20)\d\d", text) is not None


def _is_plate(text: str) -> bool:
    signs = [char for char in text if char.isalnum()]
    digits = sum(map(str.isdigit, signs))
    return 4 <= len(signs) <= 8 and 1 <= digits < len(signs) and not text.islower()
