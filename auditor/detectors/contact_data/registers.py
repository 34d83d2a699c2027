"""Numbers under which states register people, each with its check, and addresses of computers.

Sources: Canada, Social Insurance Number (nine digits, Luhn); Mexico, CURP (18 signs, sex and state
inside); France, NIR (13 digits and 97 minus the rest); Internet addresses by RFC 791 and RFC 4291.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from ipaddress import ip_address

from auditor.detectors.contact_data.numbers import luhn
from auditor.detectors.contact_data.spot import Glance, Kind, Spot

SIN = re.compile(
    r"\b(?:sin|s\.i\.n\.|social insurance(?: (?:no|number|num|#))?|nas)\b[^\n\d]{0,20}"
    r"(\d{3}[ \-]?\d{3}[ \-]?\d{3})(?![\w])(?![\-.]\d)",
    re.IGNORECASE,
)
CURP = re.compile(r"(?<!\w)[A-Z][AEIOUX][A-Z]{2}\d{6}[HMX][A-Z]{5}[A-Z0-9]\d(?!\w)")
NIR = re.compile(
    r"(?<![\w.\-])[12] ?\d\d ?(?:0[1-9]|1[0-2]|[2-9]\d) ?(?:\d\d|2[AB]) ?\d{3} ?\d{3}(?: ?(\d\d))?"
    r"(?![\w])(?![\-.]\d)"
)
_NIR_LABEL = re.compile(r"\b(?:s[eé]cu(?:rit[eé] sociale)?|nir|insee)\b", re.IGNORECASE)
IPV4 = re.compile(r"(?<![\w.\-/])\d{1,3}(?:\.\d{1,3}){3}(?![\w])(?![.\-]\d)")
IPV6 = re.compile(
    r"(?<![\w:.])(?=[0-9a-f:]{6,45}(?![\w:]))(?:[0-9a-f]{0,4}:){3,7}[0-9a-f]{0,4}", re.IGNORECASE
)
_VERSION = re.compile(
    r"(?:\bv|\b(?:version|ver|build|release|firmware|update|ios|android|chapter|section|rule|§))"
    r"\.? ?$",
    re.IGNORECASE,
)
_REACH = 40


def find(text: str, glance: Glance) -> Iterator[Spot]:
    """Register numbers that pass their check, and internet addresses."""
    if glance.digits >= 9:
        yield from _registered(text)
    if text.count(".") >= 3:
        for match in IPV4.finditer(text):
            if _is_address(match[0]) and not is_version(text, match.start()):
                yield Spot(match.start(), match.end(), Kind.IP)
    if text.count(":") >= 2:
        for match in IPV6.finditer(text):
            if _is_address(match[0]):
                yield Spot(match.start(), match.end(), Kind.IP)


def _registered(text: str) -> Iterator[Spot]:
    lower = text.lower()
    if "sin" in lower or "social insurance" in lower or "nas" in lower or "s.i.n" in lower:
        for match in SIN.finditer(text):
            if _luhn(match[1]):
                yield Spot(match.start(1), match.end(1), Kind.RECORD, True)
    for match in CURP.finditer(text):
        yield Spot(match.start(), match.end(), Kind.RECORD)
    for match in NIR.finditer(text):
        labelled = _NIR_LABEL.search(text, max(0, match.start() - _REACH), match.start())
        if (labelled or match[1]) and nir(match[0]):
            yield Spot(match.start(), match.end(), Kind.RECORD, labelled is not None)


def is_version(text: str, start: int) -> bool:
    """Whether the words before `start` make figures with points a version or a paragraph."""
    return _VERSION.search(text, max(0, start - _REACH), start) is not None


def nir(text: str) -> bool:
    """The check of French registration numbers; those without a key cannot fail it."""
    plain = text.replace(" ", "").replace("2A", "19").replace("2B", "18")
    return len(plain) == 13 or (len(plain) == 15 and 97 - int(plain[:13]) % 97 == int(plain[13:]))


def _luhn(text: str) -> bool:
    return luhn("".join(char for char in text if char.isdigit()))


def _is_address(text: str) -> bool:
    try:
        ip_address(text)
    except ValueError:
        return False
    return True
