"""One cell of a client list into a value, or a plain reason why not; never with its content."""

from __future__ import annotations

import re

from auditor.identifiers.clients import Relative

_BLANKS = re.compile(r"[^\S\n]+")
_SEVERAL = re.compile(r"[|;\n\r]+")
_SCIENTIFIC = re.compile(r"\d[.,]\d+e\+?\d+", re.IGNORECASE)
_FLOAT = re.compile(r"\d+\.0+")
_EXTENSION = re.compile(r"[\s,;]*(?:x|ext|extn|extension)\.?\s*\d{1,6}", re.IGNORECASE)
_EMAIL = re.compile(r"[^\s@,<>]+@[^\s@,<>.]+(?:\.[^\s@,<>.]+)+")
_HANDLE = re.compile(r"[\w.\-]{2,60}")
_PROFILE_LINK = re.compile(
    r"(?:https?://)?(?:www\.|m\.|mobile\.)?"
    r"(twitter|x|facebook|fb|instagram|tiktok|snapchat|threads)\.(?:com|net)"
    r"/(?:add/|profile\.php\?id=)?@?([^/?#\s]+)/?(?:[?#].*)?",
    re.IGNORECASE,
)
_COORDINATES = re.compile(r"\(?\s*(-?\d{1,3}(?:\.\d+)?)\s*[, ]\s*(-?\d{1,3}(?:\.\d+)?)\s*\)?")
_ERROR_VALUE = re.compile(r"#(?:REF!|N/A|NAME\?|VALUE!|DIV/0!|NULL!|NUM!|#+)")

PLACEHOLDERS = frozenset(
    (
        "n/a",
        "na",
        "none",
        "unknown",
        "unk",
        "tbd",
        "tba",
        "null",
        "nil",
        "nan",
        "x",
        "xx",
        "xxx",
        "-",
        "--",
        "---",
        "?",
        "??",
        ".",
        "/",
        "desconocido",
        "ninguno",
        "ninguna",
        "no_name",
        "noname",
    )
)
PLATFORMS = {
    "x": "twitter",
    "twitter": "twitter",
    "fb": "facebook",
    "facebook": "facebook",
    "ig": "instagram",
    "insta": "instagram",
    "instagram": "instagram",
    "threads": "instagram",
    "tiktok": "tiktok",
    "snapchat": "snapchat",
    "snap": "snapchat",
}
STATUSES = {
    "current": "current",
    "open": "current",
    "active": "current",
    "former": "former",
    "closed": "former",
    "past": "former",
    "inactive": "former",
    "deceased": "deceased",
    "dead": "deceased",
    "died": "deceased",
}
NAME_ORDERS = {
    "given_first": "given_first",
    "given": "given_first",
    "western": "given_first",
    "family_first": "family_first",
    "family": "family_first",
    "surname_first": "family_first",
    "eastern": "family_first",
}
FAMILY_NAME_FIRST = frozenset(
    (
        "vietnamese",
        "chinese",
        "mandarin",
        "cantonese",
        "korean",
        "japanese",
        "hungarian",
        "khmer",
        "hmong",
        "vi",
        "zh",
        "ko",
        "ja",
        "hu",
        "km",
        "hmn",
    )
)
GENERIC_PLACES = frozenset(
    (
        "school",
        "home",
        "work",
        "college",
        "university",
        "hospital",
        "unemployed",
        "retired",
        "student",
        "homeschool",
        "homeschooled",
        "self-employed",
        "escuela",
        "casa",
        "trabajo",
    )
)
_SUFFIXES = frozenset(("jr", "sr", "ii", "iii", "iv", "v", "md", "phd", "esq", "rn", "lcsw", "msw"))


class BadValue(ValueError):
    """Says what is wrong with a cell, without the cell's content."""


def plain(cell: str) -> str:
    """The cell without stray blanks; "" for "n/a" and its like. Raises BadValue for "#REF!"."""
    text = _BLANKS.sub(" ", cell.replace("\u200b", "")).strip()
    if _ERROR_VALUE.fullmatch(text):
        raise BadValue("the spreadsheet holds an error instead of a value.")
    if cell.count("\n") > 5:
        raise BadValue("many lines in one cell: a quotation mark may be missing its partner.")
    return "" if text.casefold() in PLACEHOLDERS else text


def several(cell: str) -> list[str]:
    """The values of a cell that may hold more than one."""
    return [value for part in _SEVERAL.split(cell) if (value := plain(part))]


def name(value: str) -> str:
    """A person's name, "Surname, Given" turned round."""
    if "@" in value or sum(char.isdigit() for char in value) > 2:
        raise BadValue("this is not a name; values may have slipped into the wrong column.")
    before, comma, after = (part.strip() for part in value.partition(","))
    if comma and after and after.casefold().rstrip(".") not in _SUFFIXES:
        value = f"{after} {before}"
    if sum(char.isalpha() for char in value) < 2:
        raise BadValue("a name needs at least two letters to be looked for.")
    return value


def phone(value: str) -> str:
    """A phone number as written, without its extension; only its digits are counted."""
    if _SCIENTIFIC.fullmatch(value):
        raise BadValue(
            "the spreadsheet shortened a long number. Format the column as text and type it again."
        )
    if _FLOAT.fullmatch(value):
        value = value.partition(".")[0]
    if extension := _EXTENSION.search(value):
        value = value[: extension.start()]
    digits = sum(char.isdigit() for char in value)
    if digits < 7:
        raise BadValue("a phone number needs at least seven digits.")
    if digits > 18 or sum(char.isalpha() for char in value) > 8:
        raise BadValue("this is not one phone number. Separate several by |.")
    return value


def email(value: str) -> str:
    """An e-mail address."""
    value = value.removeprefix("mailto:")
    if not _EMAIL.fullmatch(value):
        raise BadValue("this is not one e-mail address. Separate several by |.")
    return value


def address(value: str) -> str:
    """A postal address, of a street at least."""
    if len(value) < 6 or " " not in value:
        raise BadValue("too short for an address: give number, street and town.")
    return " ".join(value.split())


def case_number(value: str) -> str:
    """A docket, file or record number that cannot stand in ordinary text by chance."""
    if _SCIENTIFIC.fullmatch(value):
        raise BadValue(
            "the spreadsheet shortened a long number. Format the column as text and type it again."
        )
    if _FLOAT.fullmatch(value):
        value = value.partition(".")[0]
    signs = [char for char in value if char.isalnum()]
    if len(signs) < 4 or sum(char.isdigit() for char in signs) < 3:
        raise BadValue("too short: it needs four letters or figures, three of them figures.")
    return value


def handle(value: str) -> str:
    """An account as "platform:@name", or "@name" where the platform is not said."""
    if link := _PROFILE_LINK.fullmatch(value):
        platform, account = link[1], link[2]
    else:
        platform, colon, account = value.rpartition(":")
        if not colon:
            platform, account = "", value
    account = account.strip().removeprefix("@")
    if not _HANDLE.fullmatch(account):
        raise BadValue("this is not an account name; write it like twitter:@name.")
    if not platform:
        return f"@{account}"
    known = PLATFORMS.get(platform.strip().casefold())
    if known is None:
        raise BadValue(f"unknown platform; known are {', '.join(sorted(set(PLATFORMS.values())))}.")
    return f"{known}:@{account}"


def school_or_workplace(value: str) -> str:
    """The name of a school or an employer, not just its kind."""
    if len(value) < 3 or value.casefold() in GENERIC_PLACES:
        raise BadValue("this names a kind of place; give the name of the school or workplace.")
    return value


def relative(value: str) -> Relative:
    """ "mother: Rosa Delgado", or a name alone."""
    role, colon, who = (part.strip() for part in value.partition(":"))
    if not colon:
        return Relative("", name(value))
    if not who:
        raise BadValue("the name after the role is missing; write it like mother: Rosa Delgado.")
    return Relative(role.casefold(), name(who))


def place(value: str) -> tuple[float, float]:
    """Latitude and longitude in degrees."""
    match = _COORDINATES.fullmatch(value)
    if not match:
        raise BadValue("write latitude and longitude in degrees, for example 43.10,-87.91.")
    latitude, longitude = float(match[1]), float(match[2])
    if abs(latitude) > 90 or abs(longitude) > 180 or latitude == longitude == 0:
        raise BadValue("there is no such place; latitude comes first, then longitude.")
    return latitude, longitude


def status(value: str) -> str:
    """ "current", "former" or "deceased"."""
    return _one_of(value, STATUSES, "current, former or deceased")


def name_order(value: str) -> str:
    """ "given_first" or "family_first"."""
    return _one_of(
        value.replace(" ", "_").replace("-", "_"), NAME_ORDERS, "given_first or family_first"
    )


def _one_of(value: str, known: dict[str, str], wanted: str) -> str:
    found = known.get(value.casefold())
    if found is None:
        raise BadValue(f"write {wanted}.")
    return found
