"""The opened client list as something to ask: whom does this text name, and how surely?

A text is parted at its spaces. Each distinct stretch is read once a run (`reading`); ordinary
text then costs one look at what was read. Only where stretches hold something of the list are
they put in a line and read together; numbers, addresses and spelled-out names are looked for only
where their trigger stands in the text.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from datetime import date

from auditor.identifiers.clients import ClientFacts
from auditor.identifiers.forms import geohash
from auditor.identifiers.forms.of_clients import EDITION
from auditor.identifiers.forms.phrases import ARTICLES
from auditor.identifiers.matching import ages
from auditor.identifiers.matching.figures import email_matches, figure_matches
from auditor.identifiers.matching.glance import BIRTHDAY_HINT, Glance, is_idle, tells_age
from auditor.identifiers.matching.heard_names import parted_surnames, told_names
from auditor.identifiers.matching.hidden_names import (
    is_parted,
    line_names,
    parted_names,
    spelled_names,
)
from auditor.identifiers.matching.lines import Line
from auditor.identifiers.matching.lookup import Lookup
from auditor.identifiers.matching.matches import FORM, ORDINARY, Match, corroborated, tier_of
from auditor.identifiers.matching.names.matching import name_matches
from auditor.identifiers.matching.rebus import rebus_names
from auditor.identifiers.matching.repair import is_damaged, repaired
from auditor.identifiers.matching.stretches.reading import Reader, bare_reading
from auditor.identifiers.matching.stretches.readings import Reading, Sign, Whole
from auditor.identifiers.matching.stretches.readings_kept import ReadingsKept
from auditor.identifiers.matching.wholes import best_of, whole_matches
from auditor.identifiers.sealed.payloads import Entry, Role
from auditor.identifiers.sealed.vault import Vault
from auditor.identifiers.spelling.canon import canon, fold
from auditor.models import ClientListInfo, Tier, Worker

_WINDOW = 20_000
_OVERLAP = 400
"""Windows overlap by more than any name is long, so that none is cut in two."""
_FEWEST_LINES = 3
_IN_LINE = Sign.JOINER | Sign.LETTER
_INITIALS = re.compile(r"(?<![^\W_])([^\W\d_])\.\s([^\W\d_])\.(?:\s([^\W\d_])\.)?(?![^\W_])")
_POINTING = [
    rf"(?<=\b{pointing} {kind}.)"
    for pointing in (
        "[Tt]he", "[Tt]hat", "[Tt]his", "[Tt]hose", "[Tt]hese", "[Ww]ee", "[Bb]oth", "[Oo]ur",
        "[Mm]y",
    )
    for kind in ("", "wee ", "little ", "young ", "old ")
]  # fmt: skip
# The capital stands first, so that the search goes from capital to capital.
_FAMILY = re.compile(
    rf"[A-ZÀ-Þ](?:(?<= .)(?:{'|'.join(_POINTING)})\w{{2,}}"
    r"|\w{2,} (?:family|kids|boys|girls|twins|siblings|brothers|sisters)\b)"
)
"""Words that may speak of all clients of one surname."""


class ClientIndex:
    """Finds listed clients in texts; see the module docstring. Prints nothing of itself.

    Without `misspellings` only exact forms and disguises are found.
    """

    def __init__(self, vault: Vault, *, misspellings: bool = True) -> None:
        self._vault = vault
        self._lookup = Lookup(vault)
        self._kept = ReadingsKept(Reader(self._lookup, misspellings=misspellings).read)
        self._listens = misspellings
        self._listed = frozenset(n for n, facts in enumerate(vault.facts) if facts.client_id)
        self._facts = {facts.client_id: facts for facts in vault.facts if facts.client_id}
        self._birthdays: dict[tuple[int, int], list[int]] = {}
        for number, facts in enumerate(vault.facts):
            if facts.client_id and facts.born_on:
                day = facts.born_on.month, facts.born_on.day
                self._birthdays.setdefault(day, []).append(number)

    def __repr__(self) -> str:
        return "ClientIndex()"

    @property
    def info(self) -> ClientListInfo:
        """What may be told about the list."""
        return self._vault.info

    @property
    def worker(self) -> Worker:
        """What the worker told about themself."""
        return self._vault.worker

    @property
    def is_of_older_edition(self) -> bool:
        """Whether the list lacks written forms that a list made today would hold."""
        return self._vault.edition < EDITION

    def reference(self, number: int) -> str:
        """The user's own reference of a client; "" for the planted one and for removed ones."""
        return self._vault.facts[number].client_id if number < len(self._vault.facts) else ""

    def facts(self, client_id: str) -> ClientFacts | None:
        """Dates and status of a client; None for a reference that is not on the list."""
        return self._facts.get(client_id)

    def find(self, text: str, on: date | None = None) -> list[Match]:
        """Every listed client that a text names, in reading order, doubles left out.

        `on` is the day of the text: an age that it tells then speaks for those who had it.
        """
        found = self.find_all(text, on)
        return [match for match in found if match.number in self._listed] if found else found

    def find_all(self, text: str, on: date | None = None) -> list[Match]:
        """As `find`, with the planted client, for the self-check."""
        dated = on is not None
        if len(text) <= _WINDOW:
            found = self._raw(text, dated=dated)
        else:
            found = [
                match._replace(start=match.start + at, end=match.end + at)
                for at in range(0, len(text), _WINDOW - _OVERLAP)
                for match in self._raw(text[at : at + _WINDOW], dated=dated)
            ]
        if on is not None:
            if found:
                found = self._with_ages(found, text, on)
            if (on.month, on.day) in self._birthdays and BIRTHDAY_HINT.search(text):
                found = [*found, *self.find_birthdays(text, on)]
        return corroborated([one for one in found if not _is_genitive(one, text)]) if found else []

    def find_place(self, latitude: float, longitude: float) -> list[Match]:
        """Clients whose listed home or placement is at a coordinate (degrees), within 300 m."""
        return self._of_entries("q", geohash.cell(latitude, longitude), 0)

    def find_handle(self, handle: str) -> list[Match]:
        """Clients with exactly this handle, of whatever platform."""
        return self._of_entries("h", canon(handle), len(handle))

    def find_birthdays(self, text: str, on: date) -> list[Match]:
        """Clients whose birthday is `on`, where a text speaks of a birthday.

        Medium when the age is told too, and right; weak otherwise.
        """
        numbers = self._birthdays.get((on.month, on.day), ())
        folded = fold(text)[0] if numbers else ""
        if not numbers or not ages.is_birthday(folded):
            return []
        told = ages.ages_in(folded)
        found = []
        for number in numbers:
            born = self._vault.facts[number].born_on
            fits = born is not None and ages.age_on(born, on) in told
            if fits or not told:
                tier = Tier.MEDIUM if fits else Tier.WEAK
                form = "the birthday and the age" if fits else "the birthday"
                found.append(
                    Match(0, len(text), number, Role.BIRTH_DATE, tier, form, fits_age=fits)
                )
        return found if len(found) == 1 else []

    def _of_entries(self, kind: str, form: str, length: int) -> list[Match]:
        return [
            Match(0, length, number, role, tier_of(role), FORM[role])
            for role, number in best_of(self._lookup.entries(kind, form))
            if self.reference(number)
        ]

    def _with_ages(self, found: list[Match], text: str, on: date) -> list[Match]:
        told = ages.ages_in(fold(text)[0])
        if not told:
            return found
        return [match._replace(fits_age=self._fits(match.number, told, on)) for match in found]

    def _fits(self, number: int, told: frozenset[int], on: date) -> bool:
        born = self._vault.facts[number].born_on if number < len(self._vault.facts) else None
        return born is not None and ages.age_on(born, on) in told

    def _raw(self, text: str, *, dated: bool, as_it_is: bool = False) -> list[Match]:
        kept = self._kept
        if kept.is_full:
            kept.clear()
        said = list(filter(None, map(kept.__getitem__, text.split())))
        lines, parted = 0, False
        if "\n" in text:
            lines = text.count("\n")
            parted = is_parted(text)
        if lines < _FEWEST_LINES and not parted and is_idle(said):
            return []
        glance = Glance(dated=dated)
        for reading in {id(one): one for one in said}.values() if len(said) > 1 else said:
            glance.add(reading)
        if glance.signs & Sign.DAMAGED and not as_it_is and is_damaged(text):
            meant, places = repaired(text)
            return [
                match._replace(start=places[match.start], end=places[match.end - 1] + 1)
                for match in self._raw(meant, dated=dated, as_it_is=True)
            ]
        glance.says_something |= parted
        return self._looked_at(text, glance, lines)

    def _looked_at(self, text: str, glance: Glance, lines: int) -> list[Match]:
        found: list[Match] = []
        if glance.has_figures:
            found.extend(figure_matches(self._lookup, text, glance.digits, glance.signs))
        if glance.has_pictures:
            found.extend(rebus_names(self._lookup, text))
        if glance.signs & Sign.MAIL:
            found.extend(email_matches(self._lookup, text))
        if lines >= _FEWEST_LINES:
            found.extend(line_names(self._lookup, text))
        if glance.signs & Sign.RHYME:
            found.extend(told_names(self._lookup, text))
        if glance.says_something or glance.signs & _IN_LINE or self._decides(glance, text, found):
            found.extend(self._in_line(text, glance, found))
        return found

    def _decides(self, glance: Glance, text: str, found: list[Match]) -> bool:
        """Whether something in the text may decide between many who share a name in it."""
        if not glance.has_crowd:
            return False
        return bool(found) or tells_age(glance, text) or bool(_FAMILY.search(text))

    def _seen(self, stretches: list[str]) -> list[Reading]:
        """The readings of stretches that were looked at already; of quiet ones the bare words."""
        known = self._kept.get
        return [known(stretch) or bare_reading(stretch) for stretch in stretches]

    def _in_line(self, text: str, glance: Glance, found: list[Match]) -> list[Match]:
        has_letters = bool(glance.signs & Sign.LETTER)
        spelled = list(spelled_names(self._lookup, text)) if has_letters else []
        if "\n" in text and is_parted(text):
            spelled += parted_names(self._lookup, text)
        line = Line(self._lookup, text, self._seen, spelled)
        beside = [match for whole in line.wholes for match in whole_matches(whole)]
        for place in line.listed:
            if line.is_phrase_start(place):
                beside.extend(self._phrases(line, place, text))
                for start, end, owners in line.swapped(place):
                    beside.extend(whole_matches(Whole(start, end, owners, "beginnings exchanged")))
        for start, end, owners in line.streets():
            beside.extend(whole_matches(Whole(start, end, owners, "")))
        if has_letters:
            beside.extend(self._initials(text))
        if not line.listed:
            return beside
        # Who is named by something else, or may be told by an age, is looked at word by word.
        named = {match.number for match in (*found, *beside)}
        decides = None if tells_age(glance, text) else named
        names = list(
            name_matches(self._lookup, line.words, line.listed, decides, listens=self._listens)
        )
        return [*names, *beside, *parted_surnames(self._lookup, text, names)]

    def _phrases(self, line: Line, place: int, text: str) -> Iterator[Match]:
        for start, end, entries in line.phrases(place):
            in_one_stretch = " " not in text[start:end] and "\n" not in text[start:end]
            for match in whole_matches(Whole(start, end, entries, "")):
                # A handle in one stretch is looked up as a whole.
                if not (in_one_stretch and match.role is Role.HANDLE):
                    yield _as_anybodys(match) if _is_titled(match, text) else match

    def _initials(self, text: str) -> Iterator[Match]:
        for match in _INITIALS.finditer(text):
            letters = canon("".join(part for part in match.groups() if part))
            found: Sequence[Entry] = self._lookup.entries("n", letters)
            yield from whole_matches(Whole(match.start(), match.end(), tuple(found), ""))


def _is_titled(match: Match, text: str) -> bool:
    """Whether another name is no more than an article and a word: "The Captain"."""
    article, _, word = text[match.start : match.end].lower().partition(" ")
    return match.role is Role.ALIAS and article in ARTICLES and " " not in word


def _as_anybodys(match: Match) -> Match:
    return match._replace(tier=Tier.WEAK, commonness=ORDINARY)


def _is_genitive(match: Match, text: str) -> bool:
    """Whether what looks like a handle is a name with its 's: "Melody's" is not a Melody S."""
    # Inside a longer word there is more than the name: "xx_rosewhit_xx's page".
    return (
        match.role is Role.HANDLE_LIKE
        and match.exact
        and not _GENITIVE.isdisjoint(text[match.start : match.end])
    )


_GENITIVE = frozenset("'’")
