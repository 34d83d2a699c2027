"""Street addresses: house number and street, abbreviated or not, in either order; named houses."""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import NamedTuple

from auditor.identifiers.forms.dates import Spotted
from auditor.identifiers.spelling.nicknames import wordlike

_KINDS = {
    "st": "st street str", "rd": "rd road", "ave": "ave avenue av aven", "ln": "ln lane",
    "dr": "dr drive drv", "ct": "ct court crt", "blvd": "blvd boulevard boul bd",
    "pl": "pl place", "ter": "ter terrace terr tce", "cir": "cir circle circ", "way": "way wy",
    "row": "row", "close": "close cl", "cres": "cres crescent cresc", "hwy": "hwy highway",
    "pkwy": "pkwy parkway pkway", "sq": "sq square", "gdns": "gdns gardens garden gdn",
    "grove": "grove grv", "hill": "hill", "trl": "trl trail", "walk": "walk wlk", "mews": "mews",
    "aly": "aly alley", "green": "green grn", "park": "park", "rise": "rise", "view": "view vw",
    "loop": "loop lp", "bend": "bend bnd", "run": "run", "path": "path", "pike": "pike",
    "pt": "pt point", "plz": "plz plaza", "xing": "xing crossing", "cove": "cove cv",
    "ridge": "ridge rdg", "yard": "yard", "end": "end", "wharf": "wharf", "quay": "quay",
    "pde": "pde parade", "esp": "esp esplanade", "prom": "prom promenade", "brae": "brae",
    "wynd": "wynd", "croft": "croft", "fold": "fold", "cotts": "cottages cotts",
    "mount": "mount", "lea": "lea", "dene": "dene", "copse": "copse", "garth": "garth",
    "cswy": "cswy causeway", "quad": "quadrant quad", "circus": "circus", "mead": "mead meadow",
    "vale": "vale", "hts": "heights hts", "villas": "villas", "spur": "spur", "trace": "trace",
    "drove": "drove", "bldgs": "buildings bldgs",
}  # fmt: skip
KINDS_OF_STREET = {written: short for short, forms in _KINDS.items() for written in forms.split()}
# Romance languages name the kind of street first.
_KIND_FIRST = {
    written: short
    for short, forms in {
        "rue": "rue r", "ave": "avenue av ave avenida avda", "calle": "calle c cl",
        "blvd": "boulevard bd blvd bulevar", "pl": "place pl plaza plza", "chemin": "chemin ch",
        "allee": "allee", "impasse": "impasse imp", "quai": "quai", "camino": "camino",
        "paseo": "paseo", "via": "via", "rua": "rua", "carrera": "carrera cra",
    }.items()
    for written in forms.split()
}  # fmt: skip
_KINDS_NAMED = KINDS_OF_STREET.keys() | {kind for kind in _KIND_FIRST if len(kind) > 3}
_DIRECTION = frozenset(
    "n s e w ne nw se sw north south east west northeast northwest southeast southwest".split()
)
_LINKS = frozenset("de des du la le les del los las d l el of the".split())
_ON = frozenset("on in of at along down off over up the".split())
"""Words between a house number and its street: "number 17 on Quarry Lane"."""
_UNIT_BEFORE = r"(?:(?P<unit>\d{1,4}[a-z]?)\s?/\s?)?"
""" "3/9 Banksia Court" is flat 3 of number 9, as Australia and Scotland write it."""
_DIGITS = r"\d{1,5}(?:\s?[a-d](?![^\W_])|[a-z](?![^\W_]))?(?![\d:%/])"
_NUMBER = rf"(?<![\w\-/.:$#]){_DIGITS}"
_STREET = r"[^\W\d_][\w']*(?:-[^\W\d_]\w*)*"
_HOUSE = re.compile(
    rf"(?<![\w\-/.:$#]){_UNIT_BEFORE}(?P<number>{_DIGITS})[\s,.]+"
    rf"(?P<street>{_STREET}(?:\.?\s+{_STREET}){{0,5}})"
)
_NUMBER_BEHIND = re.compile(
    rf"(?P<street>{_STREET}(?:\s+{_STREET}){{0,3}})\.?,?\s(?:no\.?\s|nr\.?\s|number\s|#\s?|n[º°]\s?)?"
    rf"(?P<number>{_NUMBER})"
)
_BOX = re.compile(r"\b(?:p\.?\s?o\.?\s?|post(?:\soffice)?\s)?box\s?#?(\d{1,6})\b")
_UNIT = re.compile(r"^(?:apt|apartment|unit|flat|suite|ste|room|rm|chambre|piso|bldg|lot)\b", re.I)
_HOME = re.compile(
    r"\b(?:house|court|lodge|manor|hostel|hall|home|centre|center|towers?|villas?|heights|residence|"
    r"inn|motel|hotel|farm|cottage|shelter|apartments|mission|refuge|foyer|unit|ward)\b"
)
_UNIT_KINDS = (
    "unit|lot|flat|apt|apartment|space|plot|pitch|trailer|caravan|chalet|room|rm|suite|ste|"
    "no|number|nr"
)
_UNIT_ALONE = re.compile(rf"(?:{_UNIT_KINDS})\.?\s?#?(?P<number>\d{{1,4}}[a-z]?)")
_UNIT_LAST = re.compile(rf"(?P<name>[a-z].*?)\s{_UNIT_ALONE.pattern}")
_UNIT_FIRST = re.compile(rf"{_UNIT_ALONE.pattern}\s(?P<name>[a-z].*)")
_UNIT_WITH_NUMBER = re.compile(rf"\b(?:{_UNIT_KINDS})\.?\s?#?\d{{1,4}}[a-z]?\b")
_UNIT_BEHIND = re.compile(
    rf"(?P<street>{_STREET}(?:\s+{_STREET}){{1,5}})[\s,.(]{{1,3}}"
    rf"(?<=[\s,.(]){_UNIT_ALONE.pattern}(?![\w:/%])"
)
_UNIT_BEFORE_NUMBER = re.compile(r"\b(?:unit|lot|space|plot|pitch|trailer|caravan|chalet)\s?#?$")
_PARK = re.compile(
    r"\b(?:(?:mobile|trailer|caravan|holiday|park) (?:homes?|park|court|estate|village|site)|"
    r"mhp|rv park|halting site)\b"
)
_PARKS = ("mobile park", "trailer park", "mobile homes", "trailer court", "park", "trailers", "mhp")
_OF_PARKS = frozenset(
    "mobile home homes park trailer court caravan holiday village estate estates community site "
    "apartments apts apartment complex flats mhp rv residences halting".split()
)
_LONGEST_STREET = 4
_VAGUE = frozenset(
    "behind near next opposite above below beside by at in c/o care unknown none no homeless "
    "somewhere between corner nfa various".split()
)


class Listed(NamedTuple):
    """A form of a listed address. `is_whole`: it singles the home out by itself."""

    form: str
    is_whole: bool


def listed_forms(written: str) -> Iterator[Listed]:
    """The forms of one listed address, folded: with its kind of street, without, box, house."""
    for unit, number, core, kind in _parsed(written):
        if unit:
            yield Listed(f"{unit}/{number}{core}{kind}", True)
        yield Listed(f"{number}{core}{kind}", True)
        yield Listed(f"{number}{core}", len(core) >= 5 and core not in wordlike())
    for number, name in _units(written):
        joined = "".join(_core(name))
        yield Listed(f"{number}{joined}", len(joined) >= 5 and joined not in wordlike())
    for match in _BOX.finditer(written):
        yield Listed(f"box{match[1]}", False)


def house_numbers(written: str) -> Iterator[str]:
    """By what an address is seen to stand in a text: its number, the words of its street, and both
    together."""
    for match in _HOUSE.finditer(written):
        number = _plain(match["number"])
        yield number
        for word in _telling(re.findall(r"[a-z']+", match["street"])[:_LONGEST_STREET]):
            yield f"{number}|{word}"
            yield word
    for number, name in _units(written):
        yield number
        for word in _words(name):
            yield f"{number}|{word}"
            yield word
    for match in _BOX.finditer(written):
        yield match[1]
        yield f"{match[1]}|box"


def _telling(street: list[str]) -> list[str]:
    """The words of a street by which it is seen; "Quay Row" has none but kinds of street."""
    named = [word for word in street if word not in _DIRECTION and word not in _LINKS]
    return [word for word in named if word not in KINDS_OF_STREET] or named


def _units(written: str) -> Iterator[tuple[str, str]]:
    """(number, name) of a unit in a named park or house: "Unit 19, Elm Park"."""
    parts = [part.strip() for part in written.split(",")]
    for place, part in enumerate(parts):
        if unit := _UNIT_ALONE.fullmatch(part):
            beside = (*parts[place + 1 : place + 2], *parts[max(place - 1, 0) : place])
        elif (unit := _UNIT_LAST.fullmatch(part)) or (unit := _UNIT_FIRST.fullmatch(part)):
            beside = (unit["name"],)
        else:
            continue
        name = next((one for one in beside if _HOME.search(one) or _PARK.search(one)), "")
        if name and not re.search(r"\d", name):
            yield _plain(unit["number"]), name
            return


def _core(name: str) -> list[str]:
    """The first words of the name of a park or house, without what it is."""
    words = [word for word in _words(name) if word and word not in _LINKS]
    while len(words) > 1 and words[-1] in _OF_PARKS:
        words.pop()
    return words[:_LONGEST_STREET]


def park_names(written: str) -> Iterator[list[str]]:
    """The other names of a park of mobile homes: "Elm Mobile Park" for "Elm Mobile Home Park"."""
    name = next((part for part in written.split(",") if _PARK.search(part)), "")
    core = _core(_UNIT_WITH_NUMBER.sub("", name).strip())
    if core and not re.search(r"\d", name):
        for kind in _PARKS:
            yield [*core, *kind.split()]


def house_in_place(written: str) -> Iterator[list[str]]:
    """A house whose name is a word, with the town or townland that makes it one house."""
    house, parts = named_house(written), [part.strip() for part in written.split(",")]
    place = parts[parts.index(house) + 1] if house in parts[:-1] else ""
    if not house or not place or re.search(r"\d", place):
        return
    words = _words(house)
    core = words[1:] if len(words) > 1 and words[0] in _LINKS else words
    if len(core) == 1:
        for link in ((), ("in",), ("at",)):
            yield [*core, *link, *_words(place)]


def named_house(written: str) -> str:
    """The name of a home or house that stands for an address without a house number."""
    parts = [part.strip() for part in written.split(",")]
    first = parts[0]
    if len(parts) > 1 and _UNIT.match(first) and _HOME.search(parts[1]):
        # "Room 8, Larch House"
        first = parts[1]
    vague = not _VAGUE.isdisjoint(first.split())
    return "" if vague or re.search(r"\d", first) or _UNIT.match(first) else first


def street_of(written: str) -> tuple[str, str]:
    """The street of a listed address, and its kind: ("tannery", "row"); "" when there is none."""
    return next(((core, kind) for *_, core, kind in _parsed(written) if kind), ("", ""))


def addresses_in(folded: str) -> Iterator[Spotted]:
    """House number and street in either order; with the kind of street first, if it is there."""
    for match in _HOUSE.finditer(folded):
        words, unit = _words(match["street"]), match["unit"]
        while words and words[0] in _ON:
            words = words[1:]
        forms = tuple(_scanned(_plain(match["number"]), words))
        if unit:
            # The flat parts those who live at one number; the number alone is all of theirs.
            forms = (*[f"{unit}/{form}" for form in forms], *forms)
        if forms:
            yield match.start(), match.end(), forms
    for match in _NUMBER_BEHIND.finditer(folded) if _names_street(folded) else ():
        words = _words(match["street"])
        number = _plain(match["number"])
        for first in range(len(words)):
            core, kind = _street(words[first:])
            if kind and core:
                yield match.start(), match.end(), (f"{number}{core}{kind}",)
    for match in _UNIT_BEHIND.finditer(folded):
        words, number = _words(match["street"]), _plain(match["number"])
        for first, word in enumerate(re.finditer(r"\S+", match["street"])):
            most = min(_LONGEST_STREET, len(words) - first)
            names = ("".join(words[first : first + count]) for count in range(most, 0, -1))
            forms = tuple(f"{number}{name}" for name in names)
            yield match.start("street") + word.start(), match.end(), forms
    for match in _BOX.finditer(folded):
        yield match.start(), match.end(), (f"box{match[1]}",)


def _names_street(folded: str) -> bool:
    return not _KINDS_NAMED.isdisjoint(re.findall(r"[a-z]+", folded))


def _scanned(number: str, words: list[str]) -> Iterator[str]:
    core, kind = _street(words)
    if kind:
        yield f"{number}{core}{kind}"
        yield f"{number}{core}"
    while words and words[0] in _DIRECTION:
        words = words[1:]
    for count in range(min(_LONGEST_STREET, len(words)), 0, -1):
        yield f"{number}{''.join(words[:count])}"


def _parsed(written: str) -> Iterator[tuple[str, str, str, str]]:
    """(unit, number, street, kind of street) of a listed address."""
    for match in _HOUSE.finditer(written):
        words = _words(match["street"])
        if words and not _UNIT.match(words[0]):
            core, kind = _street(words)
            if kind:
                yield match["unit"] or "", _plain(match["number"]), core, kind
            elif not _UNIT_BEFORE_NUMBER.search(written[: match.start()]):
                unit, number = match["unit"] or "", _plain(match["number"])
                yield unit, number, "".join(words[:_LONGEST_STREET]), ""
            return


def _street(words: list[str]) -> tuple[str, str]:
    """(name, kind) of the street that these words begin with; kind "" when none is named."""
    while words and words[0] in _DIRECTION:
        words = words[1:]
    if words and words[0] in _KIND_FIRST and len(words) > 1:
        name = [word for word in words[1 : _LONGEST_STREET + 2] if word not in _LINKS]
        return "".join(name[:2]), _KIND_FIRST[words[0]]
    place = next((n for n, word in enumerate(words) if n and word in KINDS_OF_STREET), 0)
    if place and place <= _LONGEST_STREET:
        return "".join(words[:place]), KINDS_OF_STREET[words[place]]
    return "", ""


def _words(street: str) -> list[str]:
    return [word.strip(".'").replace("'", "").replace("-", "") for word in street.split()]


def _plain(number: str) -> str:
    return number.replace(" ", "")
