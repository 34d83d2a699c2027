"""Whose name it is: what the words around a listed name say about how far it stands.

A full name, number or handle stands by itself. A first name, surname, other name or initials are
somebody's in every town; they stand when the words around are those of the job, and fall when
they are those of family, friends, pets, stage and screen (mention_cues.toml).
"""

from __future__ import annotations

import re
import tomllib
from functools import cache
from importlib.resources import files

from auditor.detectors.case_talk.evidence import weigh
from auditor.detectors.case_talk.lexicon import lexicon
from auditor.detectors.case_talk.reading import LONGEST_STRETCH, tokens
from auditor.detectors.case_talk.setting import setting
from auditor.detectors.mention_roles import BY_ROLE, OF_NAME
from auditor.identifiers.matching.matches import ANOTHER, COMMON, ORDINARY, RARE, Match
from auditor.identifiers.sealed.payloads import Role
from auditor.identifiers.spelling.canon import canon
from auditor.identifiers.spelling.nicknames import common_names, famous
from auditor.models import Item, Tier

_BEFORE, _AFTER = 80, 70
_STANDS_FROM = 3.0
"""Points from which a partial name stands as a finding of its own."""
_COUNTS_FROM = 2.0
"""Points from which it is a medium sign."""
_RAISED = frozenset((Role.LAST, Role.FIRST, Role.NICK, Role.FOND, Role.BIRTH_DATE))
_WORK, _HINT, _AGE, _RARE = 2.5, 0.75, 1.5, 0.75
_FATE, _PERSON, _HIDDEN, _TOLD, _SERVED = 1.5, 1.0, 1.0, 1.5, 1.5
_TELLS_MUCH = frozenset((Role.FIRST, Role.ALIAS, Role.INITIALS, Role.NICK))
"""Roles that a pronoun or somebody's fate beside them says much about, when few have the name."""
_DISGUISES = (
    "hidden letters", "written backwards", "pig Latin", "spelled out", "signs between letters",
    "figures for letters", "in a rhyme", "first letters of the lines",
    "in pictures", "letters put in", "typed on another keyboard", "without its vowels",
    "as it was dictated",
)  # fmt: skip
_SHOWN_LETTERS = 3
_HANDLE_OR_TAG = re.compile(r"[#@][\w.\-]*$")
_NEXT_WORD = re.compile(r"\s+([^\W\d_][^\W_]+)")
_LAST_WORD = re.compile(r"([^\W\d_][^\W_]+)\s+$")
_AGE_AT_SCHOOL, _ATTENDED = 2.5, 2.0
_TWO_LETTERS = 2
_CALLED = "a word for the family"
_OF_FAMILY = 0.5
_BESIDE = 1.0
"""Points for a second sign of the same client, of another kind, in the same text."""
_GIVEN_NAMES = frozenset((Role.FIRST, Role.NICK, Role.FOND, Role.ALIAS))
_ON_STAGE: dict[int, Tier | None] = {RARE: Tier.STRONG, COMMON: Tier.WEAK, ORDINARY: None}
_SINGLE_WORDS = frozenset((Role.FIRST, Role.NICK, Role.FOND, Role.LAST, Role.MIDDLE))
_SHORT_FORMS = frozenset((Role.NICK, Role.FOND))
_CASES = frozenset((Role.CASE, Role.CASE_PART))
_JOINED_LETTERS = re.compile(r"\b[A-Z]{1,4}[-/]$")
_NUMBERS = frozenset((Role.PHONE, Role.EMAIL, Role.CASE, Role.HANDLE, Role.ADDRESS, Role.PLACE))


@cache
def _patterns() -> dict[str, re.Pattern[str]]:
    table = tomllib.loads(files(__package__).joinpath("mention_cues.toml").read_text("utf-8"))
    return {
        key: re.compile("|".join(f"(?:{line})" for line in lines), re.IGNORECASE)
        for key, lines in table.items()
    }


def tells_of_client(item: Item, text: str, *, listed: bool = False) -> bool:
    """Whether a text of an item is talk about a client, by the words alone; `listed` when a
    person in it is taken for one of the list."""
    book, text = lexicon(), text[:LONGEST_STRETCH]
    return weigh(setting(item), tokens(text), book, listed).score >= book.weights.threshold


class Context:
    """The words of one text, looked at once for all names in it."""

    def __init__(self, text: str, item: Item | None = None) -> None:
        self._text = text
        self._item = item
        self._found: dict[str, bool] = {}
        self._of_client: bool | None = None

    @property
    def is_of_client(self) -> bool:
        """Whether the words are about somebody whom the writer serves, whatever the names are."""
        if self._of_client is None:
            self._of_client = self._item is not None and tells_of_client(self._item, self._text)
        return self._of_client

    @property
    def _may_be_client(self) -> bool:
        """As `is_of_client`, when whoever is named is taken for a client."""
        return self._item is not None and tells_of_client(self._item, self._text, listed=True)

    def is_mine(self, match: Match) -> bool:
        """Whether "my" or "our" makes a given name that of the writer's child or pet."""
        return match.role in _GIVEN_NAMES and self._has_before(match, "mine_before")

    def is_attended(self, match: Match) -> bool:
        """Whether the words at a place say that somebody works or goes to school there."""
        after = self._text[match.end : match.end + _AFTER]
        return self._has_before(match, "attends_before") or bool(
            _patterns()["attends_after"].search(after)
        )

    def standing(self, match: Match, written: str, *, beside: bool = False) -> Tier | None:
        """How far a match stands in these words; None when it is somebody else for certain.

        `beside`: a sign of the same client that is no name (a school, a street, a date of birth)
        stands in the text too.
        """
        at_work = self.has("work")
        if match.role in _CASES and self._is_other_number(match):
            return None
        if match.role in _NUMBERS:
            return match.tier
        if self._is_somebody_else(match, written, at_work=at_work):
            return None
        is_secret = at_work and _is_hidden(match, written)
        if match.role in OF_NAME and not is_secret and self._is_own(match):
            return Tier.WEAK if match.tier is Tier.STRONG and match.commonness == RARE else None
        if match.role in _SINGLE_WORDS and (sign := self._tag_around(match)):
            if match.commonness == ORDINARY:
                in_possessive = at_work and not match.exact
                return Tier.WEAK if in_possessive else None
            if match.commonness == COMMON or (sign == "@" and match.role in _SHORT_FORMS):
                return Tier.WEAK if at_work else None
        is_full = match.role in (Role.FULL, Role.FULL_NICK)
        on_stage = match.role in OF_NAME and not at_work and self._is_on_stage(match)
        if is_full and on_stage and (match.commonness == ORDINARY or self._is_of_stage(match)):
            return None if match.commonness > RARE else Tier.WEAK
        if is_full and match.commonness > RARE and self._has_before(match, "brand_before"):
            return None
        if match.tier is Tier.STRONG:
            return _ON_STAGE[match.commonness] if on_stage else Tier.STRONG
        if on_stage:
            spoken_of = match.tier is not Tier.WEAK or self.has("hint")
            return Tier.WEAK if spoken_of else None
        points = self._points(match, written, at_work=at_work) + (_BESIDE if beside else 0)
        return self._by_points(match, points, at_work=at_work, is_full=is_full)

    def _by_points(
        self, match: Match, points: float, *, at_work: bool, is_full: bool
    ) -> Tier | None:
        """How far a name stands by all that the words around say."""
        if match.is_tied and not (at_work and _is_family(match)):
            # One of two it is; beside words of the job that is worth being told.
            return Tier.MEDIUM if at_work and points >= _STANDS_FROM else Tier.WEAK
        if points < _COUNTS_FROM and _is_anybody(match) and not self._may_be_client:
            return None
        if is_full and (match.commonness < ORDINARY or self._speaks_of_somebody(at_work=at_work)):
            # A well-known name is a client's too, where nothing speaks of the stage.
            points = max(points, _COUNTS_FROM)
        if points >= _STANDS_FROM:
            return Tier.STRONG
        return Tier.MEDIUM if points >= _COUNTS_FROM else Tier.WEAK

    def _is_other_number(self, match: Match) -> bool:
        """Whether a number is a bill's, or its figures follow other letters than listed."""
        before = self._text[max(match.start - _BEFORE, 0) : match.start]
        is_joined = match.role is Role.CASE_PART and _JOINED_LETTERS.search(before)
        return bool(is_joined) or self._has_before(match, "bill")

    def _speaks_of_somebody(self, *, at_work: bool) -> bool:
        """Whether more is told than a name: of work, of what happens to people, of a person."""
        return at_work or self.is_of_client or any(map(self.has, ("hint", "fate", "person")))

    def _is_somebody_else(self, match: Match, written: str, *, at_work: bool) -> bool:
        """Whether the words are a longer name, a shop's or a handle that anybody can have."""
        if match.commonness == ANOTHER or self._is_longer_name(match, written):
            return True
        if at_work:
            return False
        if match.role is Role.HANDLE_LIKE and _is_common_handle(written):
            return True
        return match.role is not Role.FULL and self._is_shop(match)

    def has(self, kind: str) -> bool:
        """Whether words of a kind, a key of mention_cues.toml, stand in the text."""
        if kind not in self._found:
            self._found[kind] = bool(_patterns()[kind].search(self._text))
        return self._found[kind]

    def _is_own(self, match: Match) -> bool:
        before = self._text[max(match.start - _BEFORE, 0) : match.start]
        after = self._text[match.end : match.end + _AFTER]
        patterns = _patterns()
        if patterns["own_before"].search(before) or patterns["own_after"].search(after):
            return True
        if patterns["pet_after"].search(after):
            return True
        if match.tier is Tier.STRONG or not self.has("own_life") or self.has("work"):
            return False
        return not self.is_of_client

    def _has_before(self, match: Match, kind: str) -> bool:
        before = self._text[max(match.start - _BEFORE, 0) : match.start]
        return bool(_patterns()[kind].search(before))

    def _is_on_stage(self, match: Match) -> bool:
        return self.has("stage") or self._is_of_stage(match)

    def _is_of_stage(self, match: Match) -> bool:
        """Whether the words right beside a name are those of a show, a book or a match."""
        if self._has_before(match, "stage_before"):
            return True
        after = self._text[match.end : match.end + _AFTER]
        return bool(_patterns()["stage_after"].search(after))

    def _is_longer_name(self, match: Match, written: str) -> bool:
        """Whether the next word makes it the name of somebody whom everybody knows."""
        if match.role not in OF_NAME:
            return False
        name = canon(written)
        after = _NEXT_WORD.match(self._text, match.end)
        before = _LAST_WORD.search(self._text[max(match.start - _BEFORE, 0) : match.start])
        return bool(
            (after and name + canon(after[1]) in famous())
            or (before and canon(before[1]) + name in famous())
        )

    def _tag_around(self, match: Match) -> str:
        """The sign of the hashtag or handle of which it is one word of several; "" in none."""
        before = _HANDLE_OR_TAG.search(self._text[max(match.start - _BEFORE, 0) : match.start])
        if before is None:
            return ""
        goes_on = re.match(r"[._\-]?\w", self._text[match.end : match.end + 2])
        return before[0][0] if len(before[0]) > 1 or goes_on else ""

    def _is_shop(self, match: Match) -> bool:
        after = self._text[match.end : match.end + _AFTER]
        # A possessive belongs to the name's span, as a rule.
        return bool(_patterns()["shop"].search(after))

    def _of_person(self, match: Match, written: str) -> float:
        """Points for what is told of a person of a rare name, and for a name that is hidden."""
        points = 0.0
        if match.role in OF_NAME and match.commonness < ORDINARY:
            points += _HIDDEN if _is_hidden(match, written) else 0.0
            points += _TOLD if self.has("disguise") else 0.0
        is_rare = match.commonness == RARE or match.role is Role.ALIAS
        is_surname = match.role is Role.LAST
        if not is_rare or not written[:1].isupper():
            return points
        if (is_surname or match.role in _TELLS_MUCH) and self.has("fate"):
            points += _FATE
        if match.role not in _TELLS_MUCH:
            return points
        after = self._text[match.end : match.end + _AFTER + _BEFORE]
        if _patterns()["person"].search(after):
            points += _PERSON
        return points

    def _points(self, match: Match, written: str, *, at_work: bool) -> float:
        points = BY_ROLE.get(match.role, 1.0)
        if match.role in OF_NAME:
            points += {RARE: _RARE, COMMON: 0.0, ORDINARY: -0.5}[match.commonness]
        letters = sum(letter.isalnum() for letter in written)
        if match.role is Role.INITIALS and letters <= _TWO_LETTERS and "." not in written:
            points -= 1
        if match.tier is Tier.MEDIUM and match.role in _RAISED:
            # A title, a word for the family, or a second sign of the same client.
            points += 1
        if _is_family(match) and _CALLED in match.form:
            points += _OF_FAMILY
        if at_work:
            points += _WORK
        elif self.is_of_client:
            points += _SERVED
        elif self.has("hint"):
            points += _HINT
        points += self._of_person(match, written)
        is_school = match.role in (Role.SCHOOL, Role.SCHOOL_PART)
        if match.role is Role.SCHOOL_PART and self.is_attended(match):
            points += _ATTENDED + (_PERSON if self.has("person") else 0.0)
        if not match.fits_age:
            return points
        return points + (_AGE_AT_SCHOOL if is_school else _AGE)


def _is_hidden(match: Match, written: str) -> bool:
    """Whether somebody took the trouble to write a name so that it cannot be read at once."""
    shown = sum(letter.isalpha() or not letter.isascii() for letter in written)
    return shown >= _SHOWN_LETTERS and any(how in match.form for how in _DISGUISES)


def _is_common_handle(written: str) -> bool:
    """Whether an initial and a name that many have make up a handle ("@jsmith42")."""
    word = canon(written).rstrip("0123456789")
    return word[1:] in common_names() or word[:-1] in common_names()


def _is_family(match: Match) -> bool:
    """Whether a rare surname is called a family's: whichever of its clients is meant, it is one."""
    is_called = match.role is Role.LAST and match.tier is Tier.MEDIUM
    return is_called and match.commonness == RARE


def _is_anybody(match: Match) -> bool:
    """Whether a word is a nickname that half the town has."""
    return match.role in _SHORT_FORMS and match.commonness > RARE
