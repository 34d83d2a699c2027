"""What two items can have in common when they tell of the same unnamed person."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Sequence
from datetime import timedelta

from msgspec import Struct

from auditor.exposure.wording import said_in, words_of
from auditor.models import Element, Evidence, Role

_WORD = re.compile(r"[^\W_]+(?:['’][^\W_]+)?")
_FEMALE = frozenset(
    "she her hers herself girl girls woman lady mom mum mother mama sister daughter wife grandma "
    "gran aunt abuela niña hija madre mujer señora ella hermana".split()
)
_MALE = frozenset(
    "he him his himself boy boys man guy lad dad father papa brother son husband grandpa uncle "
    "abuelo niño hijo padre hombre señor hermano".split()
)
# Words of places that thousands of places share; they join nothing.
_EVERYWHERE = frozenset(
    "street road avenue lane drive school elementary middle high college academy court courthouse "
    "hospital clinic ward unit shelter refuge home house apartment building center centre county "
    "city town north south east west near behind outside inside from with that this they there "
    "group foster care park church motel hotel family office agency state today tonight room floor "
    "escuela hospital calle casa juzgado centro".split()
)
_FIGURES = {
    word: str(number)
    for words in (
        "one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen "
        "sixteen seventeen eighteen nineteen twenty",
        "uno dos tres cuatro cinco seis siete ocho nueve diez once doce trece catorce quince "
        "dieciséis diecisiete dieciocho diecinueve veinte",
    )
    for number, word in enumerate(words.split(), start=1)
}
_UNDER_A_YEAR = re.compile(
    r"(?<![^\W\d_])(?:(m)(?:os?|onths?)|(w)(?:ks?|eeks?)|(d)ays?|(m)es(?:es)?|(s)emanas?)\b"
)
_NAME = re.compile(r"(?<=[^\W\d_] |[,;:] )[^\W\d_](?<=[^a-zß-ÿ])[a-zß-ÿ]{3,}(?![\w'’])")
_LONGEST = 2_000
"""Letters of an item within which names are looked for."""

_EVERYBODYS = frozenset(
    "monday tuesday wednesday thursday friday saturday sunday january february march april "
    "june july august september october november december christmas easter thanksgiving "
    "halloween ramadan eid diwali hanukkah english spanish french arabic medicaid medicare "
    "google zoom facebook instagram twitter youtube netflix jesus lord allah dios british "
    "american miss mister missus doctor judge court lunes martes jueves viernes navidad have "
    "this that they when what please love happy social worker work".split()
)
_WORDY = {
    Element.PLACE: (1.0, "the same place"),
    Element.FACILITY: (1.0, "the same place"),
    Element.SCHOOL: (1.5, "the same school or workplace"),
    Element.GEOTAG: (1.5, "the same point on the map"),
    Element.RARE_EVENT: (1.5, "the same event"),
    Element.NEWS_LINK: (1.0, "the same news"),
    Element.HABIT: (0.75, "the same habit or possession"),
    Element.FAMILY_SHAPE: (1.0, "the same family"),
    Element.ETHNICITY: (1.0, "the same origin or language"),
    Element.PARTIAL_NAME: (1.5, "the same part of a name"),
}
_PAGE = re.compile(r"https?://(?:www\.|m\.)?([\w.-]+)(/[^?#\s]{4,})")
_OWN_SITES = re.compile(r"(?:^|\.)(?:facebook|fb|instagram|twitter|x|t)\.(?:com|co|me)$")
_BACK = re.compile(
    r"\b(?:update on|remember (?:the|my|that|when)|"
    r"(?:day|part|week|round|chapter) (?:\d{1,3}|two|three)|"
    r"same (?:kid|kiddo|boy|girl|family|mom|mum|dad|house|client|guy|lady)|"
    r"(?:kid|kiddo|boy|girl|family|mom|mum|dad|client|guy|lady) (?:from|i told you about)|"
    r"follow[- ]?up|as i said|still no|\d{1,2}/\d{1,2}\b)",
    re.IGNORECASE,
)


class Clues(Struct, frozen=True, kw_only=True):
    """What an item tells of an unnamed person, in a form that can be compared.

    `words` are pairs of an element's name and a telling word of it; `names` words that are written
    as names, whatever they are names of; `accounts` the accounts that
    the item answers; `links` the pages that it points to; `looks_back`: it goes on with something
    told before.
    """

    age: str = ""
    sex: str = ""
    words: frozenset[tuple[str, str]] = frozenset()
    names: frozenset[str] = frozenset()
    accounts: frozenset[str] = frozenset()
    links: frozenset[str] = frozenset()
    thread: str = ""
    looks_back: bool = False


class Link(Struct, frozen=True, kw_only=True):
    """Why two items seem to tell of the same person: how strongly, and in which respects."""

    weight: float
    respects: tuple[str, ...]
    is_sure: bool = False


def clues_of(part: Evidence) -> Clues:
    """The clues of an item with its findings."""
    item = part.item
    addressed = (one for one in item.people if one.role in (Role.TARGET, Role.TAGGED))
    return Clues(
        age=_age(part),
        sex=_sex(part),
        words=frozenset(_words(part)),
        names=frozenset(_names(said_in(item))),
        accounts=frozenset(
            (one.handle or one.native_id).casefold()
            for one in addressed
            if one.handle or one.native_id
        ),
        links=frozenset(_links(item.urls)),
        thread=f"{item.platform}\x1f{item.thread}" if item.thread else "",
        looks_back=_looks_back(part),
    )


def link(first: Clues, second: Clues) -> Link:
    """What joins two items; weight 0 when something speaks against it.

    Two different exact ages are two people, and so are a boy and a girl who share one thing only,
    unless it is one thread.
    """
    if first.thread and first.thread == second.thread:
        return Link(weight=3.0, respects=("the same thread",), is_sure=True)
    if first.age and second.age and first.age != second.age:
        return Link(weight=0.0, respects=())
    found = list(_respects(first, second))
    weight = sum(value for value, _ in found)
    if weight and first.sex and first.sex == second.sex:
        weight += 0.5
    if weight and (first.looks_back or second.looks_back):
        weight += 0.75 if first.looks_back and second.looks_back else 0.5
    if len(found) == 1 and {first.sex, second.sex} == {"f", "m"}:
        return Link(weight=0.0, respects=())
    respects = tuple(dict.fromkeys(words for _, words in found))
    return Link(weight=weight, respects=respects)


def needed(apart: timedelta) -> float:
    """The weight that joins two items so far apart in time."""
    if apart <= timedelta(days=14):
        return 1.0 if apart <= timedelta(days=10) else 1.5
    return 2.0 if apart <= timedelta(days=60) else 2.5


def _respects(first: Clues, second: Clues) -> Iterator[tuple[float, str]]:
    if first.accounts & second.accounts:
        yield 2.0, "the same account"
    if first.links & second.links:
        yield 1.5, "the same link"
    told = {word for _, word in first.words & second.words}
    if names := (first.names & second.names) - told:
        yield (1.25 if len(names) > 1 else 0.75), "the same name of a place or person"
    if first.age and first.age == second.age:
        yield 1.0, "the same age"
    shared = {element for element, _ in first.words & second.words}
    for element in sorted(shared):
        yield _WORDY[Element(element)]


def _looks_back(part: Evidence) -> bool:
    said = said_in(part.item)[:400]
    return _BACK.search(said) is not None or any(one.code == "T27" for one in part.findings)


def _names(said: str) -> Iterator[str]:
    """Words with a capital within a sentence, but for those that everybody writes so.

    None where every other word has one: such a text is a headline.
    """
    words = [match[0].casefold() for match in _NAME.finditer(said[:_LONGEST])]
    if 2 * len(words) < len(said[:_LONGEST].split()):
        yield from (word for word in words if word not in _EVERYBODYS | _EVERYWHERE)


def _age(part: Evidence) -> str:
    """The first exact age, in figures, with its unit where it is not years."""
    for finding in part.findings:
        if finding.element is Element.AGE:
            written = words_of(part.item, finding).casefold()
            words = [_FIGURES.get(word, word) for word in _WORD.findall(written)]
            figures = re.findall(r"\d+", " ".join(words))
            unit = _UNDER_A_YEAR.search(written)
            told = "".join(figures) or " ".join(words)
            return told + (next(filter(None, unit.groups())) if unit else "")
    return ""


def _sex(part: Evidence) -> str:
    told = {
        word
        for finding in part.findings
        if finding.element is Element.SEX
        for word in _WORD.findall(words_of(part.item, finding).casefold())
    }
    female, male = bool(told & _FEMALE), bool(told & _MALE)
    return "" if female == male else "f" if female else "m"


def _links(urls: Iterable[str]) -> Iterator[str]:
    """Pages of other sites, without what tracks a visitor; a front page joins nothing."""
    for url in urls:
        page = _PAGE.match(url.casefold())
        if page and not _OWN_SITES.search(page[1]):
            yield page[1] + page[2].rstrip("/")


def _words(part: Evidence) -> Iterator[tuple[str, str]]:
    for finding in part.findings:
        if finding.element not in _WORDY:
            continue
        if finding.element is Element.FAMILY_SHAPE:
            yield finding.element.value, words_of(part.item, finding).casefold().strip()
            continue
        for word in _telling(words_of(part.item, finding)):
            yield finding.element.value, word


def _telling(written: str) -> Sequence[str]:
    words = (word.casefold() for word in _WORD.findall(written))
    return [
        word
        for word in words
        if word not in _EVERYWHERE and (len(word) >= 4 or (word.isdigit() and len(word) >= 2))
    ]
