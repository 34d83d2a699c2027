"""Short forms of given names, both ways, and words that are names only sometimes."""

from __future__ import annotations

import csv
import re
from collections.abc import Iterator
from functools import cache, lru_cache
from importlib.resources import files
from itertools import chain

from auditor.identifiers.spelling.canon import canon
from auditor.identifiers.spelling.fond_endings import romance_forms, slavic_forms, vowel_forms

_DATA = files("auditor.identifiers") / "data"
_TABLES = ("nicknames_en.csv", "nicknames_es.csv", "nicknames_eu.csv", "respellings.csv")
_WORLD = "nicknames_world.csv"
_VOWELS = "aeiouy"
_SYLLABLE = re.compile(r"[^aeiouy]*[aeiouy]+[^aeiouy]+|[^aeiouy]*[aeiouy]+")
_STEM = re.compile(r"[^aeiouy]+[aeiouy]+[^aeiouy]{1,2}")
_ENDINGS = ("", "y", "ie", "i", "ey", "o", "a", "s", "ster", "e", "z", "x", "er", "ers", "sy", "zo")
_DOUBLED = ("y", "ie", "o", "a", "er", "ers")
_BROAD = re.compile(r"^([^aeiouy]*[aeiouy])[aeiouy]*r")
_HISSING = re.compile(r"^([^aeiouy]*[aeiouy])[szc]")
_FIRST_OPEN = re.compile(r"^[^aeiouy][aeiou]")
_SHORTEST_STEM = 3
_SHORTEST_END = 4
_ONE_SYLLABLE = re.compile(r"[^aeiouy]*[aeiou]+[^aeiouy]+e?")
_FOND = ("y", "ie", "s")
_LONG_NAME = 5


@cache
def _table() -> dict[str, frozenset[str]]:
    related: dict[str, set[str]] = {}
    for name in _TABLES:
        rows = csv.DictReader((_DATA / name).read_text("utf-8").splitlines())
        for row in rows:
            full, short = canon(row["name1"]), canon(row["name2"])
            related.setdefault(full, set()).add(short)
            related.setdefault(short, set()).add(full)
    for row in csv.DictReader((_DATA / _WORLD).read_text("utf-8").splitlines()):
        for short in row["called"].split():
            related.setdefault(row["name"], set()).add(short)
            related.setdefault(short, set()).add(row["name"])
    return {name: frozenset(others) for name, others in related.items()}


def short_forms(name: str) -> frozenset[str]:
    """Names by which somebody of this canonical given name may be called, itself left out.

    A name that no table has is taken for its usual spelling: "Terrence" for "Terence".
    """
    known = _table().get(name)
    if known is not None:
        return known
    usual = _by_spelling().get(_plainly(name), frozenset())
    return frozenset(form for one in usual for form in (one, *_table()[one])) - {name}


def sibling_forms(name: str) -> frozenset[str]:
    """Fond forms of the names that this canonical given name of one syllable is itself short for:
    a listed "Kate" is "Katie" too, and "Will" is "Billy"."""
    if not _ONE_SYLLABLE.fullmatch(name):
        return frozenset()
    longer = (one for one in short_forms(name) if len(one) > len(name))
    found = {other for one in longer for other in _table().get(one, ()) if _is_fond(name, other)}
    return frozenset(found - short_forms(name) - {name})


def _is_fond(name: str, other: str) -> bool:
    """Whether a name is another with a fond ending: but for its first letter, or its last."""
    stem = name.rstrip("e")
    return other.endswith(_FOND) and len(other) > len(stem) and other[1 : len(stem)] == stem[1:]


@cache
def _by_spelling() -> dict[str, frozenset[str]]:
    """Names of the tables by what differently spelled ones have in common."""
    alike: dict[str, set[str]] = {}
    for name in _table():
        if len(name) >= _LONG_NAME:
            alike.setdefault(_plainly(name), set()).add(name)
    return {key: frozenset(names) for key, names in alike.items()}


def _plainly(name: str) -> str:
    """A name without the choices that its spellings differ in; short ones stay as they are."""
    if len(name) < _LONG_NAME:
        return name
    plain = name.replace("ph", "f").replace("ck", "k").replace("c", "k").replace("y", "i")
    plain = re.sub(r"(.)\1+", r"\1", plain)
    return re.sub(r"(?<=[^aeiou])a(?=n(?:ke|se)?$|nt$)", "e", plain)


@lru_cache(maxsize=20_000)
def diminutives(name: str) -> tuple[str, ...]:
    """Fond forms made by rule, where no table knows one: "Chasey", "Esperancita".

    English, Spanish, French and German endings on the whole name. Forms that are ordinary words
    or common names of others are left out.
    """
    if len(name) < 4 or not name.isascii():
        return ()
    return _free(name, _by_ending(name))


@lru_cache(maxsize=20_000)
def syllable_forms(name: str) -> tuple[str, ...]:
    """As `diminutives`, made of the first one or two syllables, or of a name that is its end.

    "Xiomi", "Jordy", "Tina" of Valentina, "Marky" of Marcus.
    """
    if len(name) < 4 or not name.isascii():
        return ()
    short = _free(name, chain(_by_syllables(name), vowel_forms(name)))
    long = _free(name, chain(romance_forms(name), slavic_forms(name)))
    ends = (end for end in _ends(name) if end not in wordlike())
    return tuple(dict.fromkeys((*short, *ends, *_fondly(name), *long)))


def begun_names(name: str) -> tuple[str, ...]:
    """Given names that the first one or two syllables of another are: "Pat" of Patience.

    Unlike the other short forms they may be common names, or words.
    """
    if len(name) < 4 or not name.isascii():
        return ()
    # "Mo" of Moses: two letters are enough where they are known as a name.
    opened = [name[:2]] if len(name) >= _LONG_NAME and _FIRST_OPEN.match(name) else []
    return tuple(stem for stem in (*opened, *_stems(name)) if stem in _given())


def _ends(name: str) -> Iterator[str]:
    """Given names that a longer one ends in, and its last syllables: "Quan" of Jaquan."""
    for start in range(2, len(name) - _SHORTEST_STEM):
        end = name[start:]
        is_syllables = name[start - 1] in _VOWELS and _FIRST_OPEN.match(end)
        if (start >= _SHORTEST_STEM and end in _given()) or (
            is_syllables and len(end) >= _SHORTEST_END and not is_name(end)
        ):
            yield end


def _fondly(name: str) -> tuple[str, ...]:
    """Short forms of one syllable with an ending: "Marky", "Bethie"."""
    stems = [nick for nick in sorted(short_forms(name)) if _STEM.fullmatch(nick)]
    return _free(name, (stem + ending for stem in stems for ending in ("y", "ie", "o", "s")))


def _free(name: str, forms: Iterator[str]) -> tuple[str, ...]:
    """The forms that are no ordinary words, unless people are called so, and no common names of
    others."""
    found = dict.fromkeys(
        form
        for form in forms
        if len(form) >= _SHORTEST_STEM
        and form != name
        and (form not in wordlike() or form in _given())
        and form not in common_names()
        and form not in ordinary_names()
    )
    return tuple(found)


def _by_ending(name: str) -> Iterator[str]:
    for ending in ("y", "ie", "ey", "i"):
        yield name + ending
        if name[-1] in _VOWELS:
            yield name[:-1] + ending
    if name[-1] not in _VOWELS and name[-2] != name[-1]:
        # "Chrissy", "Benny".
        yield from (name + name[-1] + ending for ending in ("y", "ie"))
    bare = name.rstrip("aeiou") or name
    # Spelling keeps the sound before an i: Esperancita, Blanquita.
    soft = bare
    if bare.endswith("z"):
        soft = bare[:-1] + "c"
    elif bare.endswith("c") and not name.endswith(("e", "i")):
        soft = bare[:-1] + "qu"
    for ending in ("ito", "ita", "illo", "illa", "inho", "inha", "ette", "chen", "lein"):
        yield soft + ending
    for ending in ("cito", "cita"):
        yield name + ending


def _stems(name: str) -> list[str]:
    cuts = [match.end() for match in _SYLLABLE.finditer(name)]
    stems = set()
    for cut in cuts[:2]:
        # "Xiom-ara" and "Xio-mara": with and without the consonant that ends the syllable.
        for end in (cut, cut - 1, cut - 2):
            if _SHORTEST_STEM <= end < len(name):
                stems.add(name[:end])
    return sorted(stems)


def _by_syllables(name: str) -> Iterator[str]:
    for stem in _stems(name):
        endings = ("", "s") if stem[-1] in _VOWELS else _ENDINGS
        for ending in endings:
            yield stem + ending
        if stem[-1] not in _VOWELS and stem[-1] != stem[-2]:
            for ending in _DOUBLED:
                yield f"{stem}{stem[-1]}{ending}"
    if broad := _BROAD.match(name):
        # "Dazza", "Gaz", "Tel": r gives way in British and Australian short forms.
        for ending in ("z", "zz", "zza", "za", "zzer", "zzie", "l"):
            yield broad[1] + ending
    if hissing := _HISSING.match(name):
        # "Naz" of Nasir, "Roz" of Rosalind.
        for ending in ("z", "zz", "zza", "zzy", "zy"):
            yield hissing[1] + ending
    if opened := _FIRST_OPEN.match(name):
        # "Jojo", "Kiki": the first syllable said twice.
        yield opened[0] * 2


@cache
def _given() -> frozenset[str]:
    return frozenset((*_table(), *(_DATA / "common_first.txt").read_text("utf-8").split()))


def is_given_name(word: str) -> bool:
    """Whether a canonical word is known as a given name."""
    return word in _given()


def is_name(word: str) -> bool:
    """Whether a canonical word is known as a name, common or short."""
    return word in _table() or word in common_names() or word in ordinary_names()


@cache
def wordlike() -> frozenset[str]:
    """Canonical words that mean something else at least as often as they name a person."""
    english = (_DATA / "wordlike.txt").read_text("utf-8").split()
    return frozenset((*english, *_lines("common_words.txt")))


@cache
def ordinary_names() -> frozenset[str]:
    """Names that are words too, in English, Spanish or French: "grace", "esperanza", "petit"."""
    return frozenset(_lines("ordinary_names.txt"))


@cache
def common_names() -> frozenset[str]:
    """Given names of more than 1 in 1,000 and surnames of more than 1 in 2,000 people (US)."""
    return frozenset(
        word
        for name in ("common_first.txt", "common_last.txt")
        for word in (_DATA / name).read_text("utf-8").split()
    )


@cache
def common_short_forms() -> frozenset[str]:
    """What people of a common given name are called in short: "jen", "liz"."""
    given = (_DATA / "common_first.txt").read_text("utf-8").split()
    return frozenset(
        form for name in given for form in _table().get(name, ()) if len(form) < len(name)
    )


@cache
def famous() -> frozenset[str]:
    """Canonical full names of people and characters whom everybody knows."""
    lines = (_DATA / "famous.txt").read_text("utf-8").splitlines()
    return frozenset(canon(line) for line in lines if line and not line.startswith("#"))


@cache
def acronyms() -> frozenset[str]:
    """Capitals that stand for no person: "dv", "cps", "tpr"."""
    return frozenset(_lines("acronyms.txt"))


@cache
def pointed_acronyms() -> frozenset[str]:
    """The same of letters with points between: "d.c.", "m.a."."""
    return frozenset(_lines("pointed_acronyms.txt"))


@cache
def short_words() -> frozenset[str]:
    """Words that capitals can spell where all is written in them: "all", "she"."""
    return frozenset(_lines("short_words.txt"))


def _lines(name: str) -> Iterator[str]:
    for line in (_DATA / name).read_text("utf-8").splitlines():
        if not line.startswith("#"):
            yield from line.split()
