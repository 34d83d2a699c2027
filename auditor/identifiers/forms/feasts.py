"""Feasts and holidays that fall on the same day of every year, told with the year."""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import NamedTuple

_SAINT = r"(?:st\.?|saint|sankt|san|santa|s\.)\s?"
_DAYS = {
    (1, 1): r"new year'?s?'? ?day|ano nuevo|jour de l'?an|neujahr",
    (1, 6): r"epiphany|three kings'? ?(?:day)?|dia de (?:los )?reyes|reyes magos|little christmas",
    (1, 25): r"burns'? night",
    (1, 26): r"australia day",
    (2, 1): rf"{_SAINT}bri(?:gid|de)'?s'? day|imbolc",
    (2, 2): r"groundhog day|candlemas|candelaria",
    (2, 6): r"waitangi day",
    (2, 14): rf"(?:{_SAINT})?valentine'?s?'?(?: day)?|san valentin|dia de los enamorados",
    (2, 29): r"leap ?(?:year'?s? )?day",
    (3, 1): rf"{_SAINT}david'?s'? day",
    (3, 8): r"(?:international )?women'?s'? day",
    (3, 14): r"pi day",
    (3, 17): rf"{_SAINT}pat(?:rick|ty|dy)?'?s'?(?: day)?|pad?dy'?s day",
    (4, 1): r"april fool'?s?'?(?: day)?|all fool'?s'? day",
    (4, 22): r"earth day",
    (4, 23): rf"{_SAINT}george'?s'? day|sant jordi",
    (4, 25): r"anzac day",
    (5, 1): r"may day|primero de mayo",
    (5, 5): r"cinco de mayo",
    (6, 19): r"juneteenth",
    (
        6,
        24,
    ): rf"midsummer(?:'?s)? day|{_SAINT}john'?s'? day|"
    r"(?:dia|noche) de san juan|la saint[- ]jean",
    (7, 1): r"canada day",
    (7, 4): r"independence day",
    (7, 14): r"bastille day",
    (8, 15): r"(?:feast of the )?assumption(?: day)?|ferragosto",
    (10, 31): r"hallow ?e'?en|all hallow'?s'? eve|samhain",
    (11, 1): r"all saints'? ?day|todos los santos|toussaint|allerheiligen",
    (11, 2): r"all souls'? ?day|dia de (?:los )?muertos|day of the dead",
    (11, 5): r"guy fawkes(?:'? night| day)?|bonfire night",
    (11, 11): r"(?:veterans?'?|remembrance|armistice) day|martinmas",
    (11, 30): rf"{_SAINT}andrew'?s'? day",
    (12, 6): rf"{_SAINT}nicholas'?s?'? day|nikolaus(?:tag)?",
    (12, 24): r"(?:christmas|xmas) eve|nochebuena|heiligabend|heiliger abend|"
    r"(?:la )?veille de noel|reveillon de noel",
    (12, 25): r"(?:christmas|xmas|noel|navidad) day|dia de navidad|jour de noel|weihnachtstag|"
    r"(?:(?<=on )|(?<=born )|(?<=born at ))(?:christmas|xmas|noel)",
    (12, 26): rf"boxing day|{_SAINT}(?:stephen'?s'?|steven'?s'?) day|wren day",
    (12, 31): r"new year'?s?'? ?eve|hogmanay|nochevieja|fin de ano|silvester(?:abend)?",
}
# "Christmas Eve" before "Christmas": the longer name of a day stands first.
_ORDER = sorted(_DAYS, key=lambda day: day == (12, 25))
_NAMES = "|".join(f"(?P<f{month}_{day}>{_DAYS[month, day]})" for month, day in _ORDER)
_FEAST = re.compile(rf"(?<![a-z])(?:{_NAMES})(?![a-z])")
_YEAR_BEHIND = re.compile(
    r"[\s,.\-/(]{0,3}(?:(?:born|baby|back|way|of|del?|in|the|year|morning|night)[\s,]{1,2}){0,4}"
    r"(?P<year>(?<!\d)(?:19|20)\d{2}|'\d{2})(?!\d|:\d)"
)
_YEAR_BEFORE = re.compile(r"(?<!\d)(?P<year>(?:19|20)\d{2}),?\s(?:(?:on|at|the|en|a)\s){0,2}$")
_YEAR = re.compile(r"(?<!\d)(?:(?:19|20)\d{2}|'\d{2})(?!\d)")
_WORDS = re.compile(r"[a-z]{2,}")
_HINTS = frozenset(
    "day days dia jour eve night christmas xmas noel navidad nochebuena nochevieja "
    "halloween hallowe hallow hallows samhain valentine valentines valentin reyes epiphany kings "
    "toussaint santos muertos dead allerheiligen heiligabend abend nikolaus nikolaustag silvester "
    "silvesterabend weihnachtstag hogmanay juan jean jordi mayo juneteenth candlemas candelaria "
    "martinmas assumption ferragosto imbolc patrick patricks pat patty paddy pats pattys paddys "
    "neujahr nuevo ano enamorados leapday".split()
)
"""Words of which every feast has one."""
_REACH = 16


class Feast(NamedTuple):
    """A feast with its year as written, in two figures or four, and where both stand."""

    start: int
    end: int
    month: int
    day: int
    year: str


def feasts_in(folded: str) -> Iterator[Feast]:
    """Feasts of fixed date in a folded text, with the year behind or right before them."""
    # Most texts with a figure have no year, and of the others most name no feast.
    if not _YEAR.search(folded) or _HINTS.isdisjoint(_WORDS.findall(folded)):
        return
    for match in _FEAST.finditer(folded):
        month, day = map(int, (match.lastgroup or "f0_0")[1:].split("_"))
        if year := _YEAR_BEHIND.match(folded, match.end()):
            yield Feast(match.start(), year.end(), month, day, year["year"].strip("'"))
        elif year := _YEAR_BEFORE.search(folded[: match.start()][-_REACH:]):
            start = match.start() - len(year[0])
            yield Feast(start, match.end(), month, day, year["year"])
