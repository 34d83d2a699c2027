"""What the words of a listed name are: given, middle and family names, particles, suffixes."""

from __future__ import annotations

from typing import NamedTuple

from auditor.identifiers.spelling.canon import words

PARTICLES = frozenset(
    "de la del las los da das do dos du di van der den von zu bin bint ibn abu al el le st ter ten "
    "y e ni nic ua ap af av zum zur vom dello della delle".split()
)
_SUFFIXES = frozenset("jr sr ii iii iv v phd md esq junior senior".split())
_CALLED = frozenset(("junior", "senior"))
TITLES = frozenset("mr mrs ms miss mx dr rev sr sra srta mme mlle".split())
_MIDDLE_BY_CUSTOM = frozenset(("thi", "van"))


class NameParts(NamedTuple):
    """The words of a name, canonical. `family` are the words that can stand for the surname
    alone, then all of them joined; `whole` is the name as one word."""

    given: tuple[str, ...]
    middle: tuple[str, ...]
    family: tuple[str, ...]
    whole: str


def parts(name: str, *, family_first: bool = False) -> NameParts | None:
    """The parts of a name as the table writes it; None when it is empty.

    "García, María" is turned round. A hyphen joins: "Ana-Maria Ortiz-Vega" is one given and one
    family name, each of two halves that can stand alone.
    """
    before, comma, after = name.partition(",")
    if comma and _named(after):
        name = f"{after} {before}"
        family_first = False
    units = _named(name)
    if not units:
        return None
    if len(units) == 1:
        return NameParts(_halves(units[0]), (), (), "".join(units[0]))
    whole = "".join("".join(unit) for unit in units)
    if family_first:
        return NameParts(*_turned(units), whole)
    start = _family_start(units)
    middle = tuple(word for unit in units[1:start] for word in _halves(unit))
    return NameParts(_halves(units[0]), middle, _surnames(units[start:]), whole)


def _named(name: str) -> list[list[str]]:
    """Each space-parted unit as its words, suffixes and titles left out."""
    units = [words(unit) for unit in name.split()]
    kept = [unit for unit in units if unit and unit[0] not in _SUFFIXES]
    # "Junior" is what some are called.
    kept = kept or [unit for unit in units if unit and unit[0] in _CALLED]
    if len(kept) > 1 and kept[0][0] in TITLES:
        kept = kept[1:]
    return kept


def _halves(unit: list[str]) -> tuple[str, ...]:
    joined = ["".join(unit)] if len(unit) > 1 else []
    return tuple(dict.fromkeys([*(word for word in unit if len(word) > 1), *joined])) or tuple(unit)


def _family_start(units: list[list[str]]) -> int:
    for place, unit in enumerate(units):
        if place and unit[0] in PARTICLES and place < len(units) - 1:
            # "José Ruiz de la Torre": the family name begins before the particle.
            return place if place < 3 else place - 1
    hyphenated = len(units[-1]) > 1
    return len(units) - (2 if len(units) >= 4 and not hyphenated else 1)


def _surnames(units: list[list[str]]) -> tuple[str, ...]:
    flat = [word for unit in units for word in unit]
    single = [word for word in flat if word not in PARTICLES and len(word) > 1] or flat
    found = [*single, "".join(flat)]
    found.extend("".join(unit) for unit in units if len(unit) > 1)
    without = "".join(word for word in flat if word not in PARTICLES)
    return tuple(dict.fromkeys([*found, without] if without else found))


def _turned(
    units: list[list[str]],
) -> tuple[tuple[str, ...], tuple[str, ...], tuple[str, ...]]:
    """Given, middle and family of a name that is listed family name first."""
    rest = [word for unit in units[1:] for word in unit]
    given = [word for word in rest if word not in _MIDDLE_BY_CUSTOM] or rest
    joined = ["".join(given)] if len(given) > 1 else []
    middle = tuple(word for word in rest if word not in given)
    return tuple(dict.fromkeys([*given, *joined])), middle, _surnames(units[:1])
