"""How far a match stands where it is written.

Numbers, addresses and handles stand by themselves. A name is somebody's in every town, and so is a
school or a birthday: `whose` says from the words around how likely it is the client's.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from auditor.detectors.around import stretch_with
from auditor.detectors.client_mention import cues, whose
from auditor.detectors.client_mention.around import Surroundings, facts
from auditor.detectors.client_mention.company import Others
from auditor.identifiers.matching.matches import ANOTHER, COMMON, ORDINARY, Match
from auditor.identifiers.sealed.payloads import Role
from auditor.identifiers.spelling.canon import canon
from auditor.identifiers.spelling.nicknames import common_names, common_short_forms, famous
from auditor.models import Item, Tier

_BEFORE = 80
STANDS_FROM, COUNTS_FROM = -0.15, -1.2
"""Log odds from which on a name is a finding of its own, and from which on it adds to others."""
FULL_NAME_STANDS_FROM = -1.0
"""The same for a full name that is nobody's whom all know: it is seldom somebody else's."""
LONG_NAME_STANDS_FROM = -2.0
"""The same for a full name of three words and more, each with its capital."""
WITHIN_TAG_STANDS_FROM = 0.5
"""The same for a name that is one word of a hashtag, where few words tell whose it is."""
SURELY_STANDS_FROM = 1.0
"""The same for a name that two clients share, or that stands behind "my" or "our"."""
IN_FAMILY_STANDS_FROM = 2.5
"""The same for a name in a message to one of the family."""
PLACE_STANDS_FROM = 0.5
"""The same for a school or workplace beside which nothing tells plainly of a client."""
_OF_MANY = {COMMON: 1.0, ORDINARY: 0.6}
"""Log odds that a name loses which many bear, or which is a word too: the rows of the fit hold as
many clients as namesakes, and life holds far fewer."""
NUMBERS = frozenset((Role.PHONE, Role.EMAIL, Role.CASE, Role.HANDLE, Role.ADDRESS, Role.PLACE))
_CASES = frozenset((Role.CASE, Role.CASE_PART))
_OF_OTHERS = frozenset(
    (
        "own_before", "own_behind", "pet_behind", "brand_before", "stage_before",
        "mine_before",
    )
)  # fmt: skip
"""Turns of phrase that make a name somebody else's: of 400 names beside them 30 were clients'."""
_OF_SOME_OTHERS = frozenset(("mine_before", "stage_before"))
"""Those after which a client may be named: "our Ximena had her hearing"."""
_FULL = frozenset((Role.FULL, Role.FULL_NICK))
_PLACES = frozenset((Role.SCHOOL, Role.SCHOOL_PART, Role.STREET))
_SINGLE_WORDS = frozenset((Role.FIRST, Role.NICK, Role.FOND, Role.LAST, Role.MIDDLE, Role.ALIAS))
_OTHER = frozenset(
    (
        Role.SCHOOL, Role.SCHOOL_PART, Role.BIRTH_DATE, Role.STREET, Role.ADDRESS_PART,
        Role.PHONE_END, Role.PHONE_PART, Role.CASE_PART, Role.CASE_TAIL, Role.EMAIL_NAME,
    )
)  # fmt: skip
"""Roles of what is no name."""
_DISGUISES = (
    "hidden letters", "written backwards", "pig Latin", "spelled out", "signs between letters",
    "figures for letters", "in a rhyme", "first letters of the lines",
    "in pictures", "letters put in", "typed on another keyboard", "without its vowels",
    "as it was dictated",
)  # fmt: skip
_SHOWN_LETTERS = 3
_LONG_NAME = 3
_SIGNS = re.compile("[\u3400-\u9fff\uac00-\ud7a3]{3}")
"""A Chinese, Japanese or Korean name, which is family and given name in one."""
_HANDLE_OR_TAG = re.compile(r"[#@][\w.\-]*$")
_REST_OF_TAG = re.compile(r"[\w\-]*")
_CHEERS_BEFORE = frozenset(
    "team free justicefor justice4 prayfor pray4 prayersfor for 4 go keep let support standwith "
    "savefor save bring fightfor fight4 voicefor wewant welove bravo byebye goodluck proudof "
    "animo fuerza vamos todoscon justiciapara".split()
)
_CHEERS_BEHIND = frozenset(
    "strong stays staystrong isout isfree isback ishome gotin didit day won wins rocks "
    "matters warrior first forever".split()
)
"""Words of a hashtag around a name that stand up for somebody, or are glad for them."""
_GOES_ON = re.compile(r"[._\-]?\w")
_JOINED_LETTERS = re.compile(r"\b[A-Z]{1,4}[-/]$")
_WORD = re.compile(r"\w")
_NEXT_WORD = re.compile(r"\s+([^\W\d_][^\W_]+)")
_LAST_WORD = re.compile(r"([^\W\d_][^\W_]+)\s+$")


class Standing:
    """The words of one text, looked at once for all matches in it."""

    def __init__(self, item: Item, text: str) -> None:
        self._item, self._text = item, text
        self._near: dict[int, Surroundings] = {}

    def is_of_client(self, match: Match) -> bool:
        """Whether the words are about somebody whom the writer serves, whatever the names are."""
        return self._around(match)[0].is_of_client

    def may_be_of_client(self, match: Match) -> bool:
        """The same, when whoever is named is taken for a client."""
        return self._around(match)[0].may_be_of_client

    def is_surely_theirs(self, match: Match, written: str, others: Others) -> bool:
        """Whether the words say so plainly that a name is the client's that little speaks against
        it: "Sarah got evicted at four on a Friday", written to one's own mother."""
        return self.odds(match, written, others) >= IN_FAMILY_STANDS_FROM

    def _around(self, match: Match) -> tuple[Surroundings, Match]:
        """What stands around a match, and the match where it stands there."""
        at, part = stretch_with(self._text, match.start, match.end)
        if at not in self._near:
            self._near[at] = Surroundings(self._item, part)
        return self._near[at], match._replace(start=match.start - at, end=match.end - at)

    def of(self, match: Match, written: str, others: Others) -> Tier | None:
        """How far a match stands in these words; None when it is somebody else."""
        if self._is_other_number(match):
            return None
        if match.role in NUMBERS:
            return match.tier
        if match.role is Role.ALIAS and _SIGNS.search(written):
            return Tier.STRONG
        if match.commonness == ANOTHER or self._is_longer_name(match, written):
            return None
        if match.role in _SINGLE_WORDS and self._tag_around(match):
            return self._of_word_in_tag(match, written, others)
        if match.role in _SINGLE_WORDS and not self._is_amid_words(match):
            return Tier.WEAK
        if match.role in _PLACES:
            return self._of_place(match, written, others)
        if match.role in _OTHER:
            return self._of_number(match, written, others)
        odds = self.odds(match, written, others)
        if self._is_of_others(match, written, odds):
            return Tier.WEAK if _is_full_name(match) else None
        return self._by_odds(match, written, odds)

    def _of_word_in_tag(self, match: Match, written: str, others: Others) -> Tier:
        """ "#SundayRosieWalks" is anybody's walk, "@rosie_knits" the handle of who is spoken to."""
        told = self.may_be_of_client(match) or self._is_cheered(match)
        stands = told and self.odds(match, written, others) >= WITHIN_TAG_STANDS_FROM
        return Tier.STRONG if stands and not match.is_tied else Tier.WEAK

    def _is_cheered(self, match: Match) -> bool:
        """Whether a hashtag stands up for whoever is named in it: "#TeamMargaret", "#KekeStays"."""
        before = _HANDLE_OR_TAG.search(self._text[max(match.start - _BEFORE, 0) : match.start])
        behind = _REST_OF_TAG.match(self._text, match.end)
        if before is None or before[0][0] != "#":
            return False
        rest = behind[0].lower() if behind else ""
        return before[0][1:].lower() in _CHEERS_BEFORE or rest in _CHEERS_BEHIND

    def _of_place(self, match: Match, written: str, others: Others) -> Tier:
        """A school or street is shared with many: it needs an age, or words about somebody."""
        is_whole = match.role is Role.SCHOOL
        odds = self.odds(match, written, others)
        told = self.may_be_of_client(match) if is_whole else self._is_attended(match)
        if not (match.fits_age or told):
            return Tier.STRONG if is_whole and odds >= PLACE_STANDS_FROM else Tier.WEAK
        return Tier.STRONG if odds >= COUNTS_FROM else Tier.MEDIUM

    def _of_number(self, match: Match, written: str, others: Others) -> Tier:
        """A birthday or a part of a number is hardly ever somebody else's by chance."""
        if self.may_be_of_client(match):
            return Tier.STRONG
        stands = self.odds(match, written, others) >= STANDS_FROM
        return Tier.STRONG if stands else Tier.MEDIUM

    def _is_of_others(self, match: Match, written: str, odds: float) -> bool:
        """Whether the words right beside a name make it somebody else's, and the rest of them do
        not speak plainly of a client."""
        if match.role is Role.HANDLE_LIKE and _is_common_handle(written):
            return not self.is_of_client(match)
        beside = self._cues(match) & _OF_OTHERS
        if _is_full_name(match) or odds >= SURELY_STANDS_FROM:
            # Few call somebody of their own by both names, or "my Ximena" beside a court date.
            beside -= _OF_SOME_OTHERS
        if beside - _OF_SOME_OTHERS:
            return not self._around(match)[0].is_surely_of_client
        return bool(beside) and not self.is_of_client(match)

    def odds(self, match: Match, written: str, others: Others) -> float:
        """Log odds that a name is that of the listed client."""
        odds = whose.odds(self.signs(match, written, others))
        if match.role in _FULL:
            return odds
        is_common = match.commonness < COMMON and canon(written) in common_short_forms()
        return odds - _OF_MANY.get(COMMON if is_common else match.commonness, 0.0)

    def signs(self, match: Match, written: str, others: Others) -> frozenset[str]:
        """Everything that speaks for or against a name being the listed client's."""
        found = [*facts(match, written), *self._shape(match, written)]
        surroundings, placed = self._around(match)
        return surroundings.signs(placed).union(found, others.signs())

    def _by_odds(self, match: Match, written: str, odds: float) -> Tier | None:
        is_full_name = _is_full_name(match)
        stands_from = FULL_NAME_STANDS_FROM if is_full_name else STANDS_FROM
        if odds >= (LONG_NAME_STANDS_FROM if _is_long_name(match, written) else stands_from):
            # One of two it is: worth a second look, unless it is a name and the words are surely
            # about one of them. Of a family it is one.
            is_of_family = match.role is Role.LAST and match.tier is Tier.MEDIUM
            is_sure = match.role is not Role.INITIALS and odds >= SURELY_STANDS_FROM
            decides = not match.is_tied or is_of_family or is_sure
            return Tier.STRONG if decides else Tier.MEDIUM
        return Tier.WEAK if is_full_name or odds >= COUNTS_FROM else None

    def _shape(self, match: Match, written: str) -> Iterator[str]:
        if _is_hidden(match, written):
            yield "hidden"
        if tag := self._tag_around(match):
            yield f"within {tag}"
        yield from (f"cue {kind}" for kind in sorted(self._cues(match)))

    def _is_other_number(self, match: Match) -> bool:
        """Whether a number is a bill's, or its figures follow other letters than listed."""
        if match.role not in _CASES:
            return False
        before = self._text[max(match.start - _BEFORE, 0) : match.start]
        is_joined = match.role is Role.CASE_PART and _JOINED_LETTERS.search(before)
        return bool(is_joined) or "bill_before" in self._cues(match)

    def _cues(self, match: Match) -> frozenset[str]:
        return cues.around(self._text, match.start, match.end)

    def _is_longer_name(self, match: Match, written: str) -> bool:
        """Whether the next word makes it the name of somebody whom everybody knows."""
        if match.role in _OTHER:
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
        goes_on = _GOES_ON.match(self._text[match.end : match.end + 2])
        return before[0][0] if len(before[0]) > 1 or goes_on else ""

    def _is_amid_words(self, match: Match) -> bool:
        """Whether anything else is written than a name, which alone says nothing of whose it is."""
        return bool(_WORD.search(self._text, 0, match.start) or _WORD.search(self._text, match.end))

    def _is_attended(self, match: Match) -> bool:
        """Whether the words at a place say that somebody works or goes to school there."""
        return not {"attends_before", "attends_behind"}.isdisjoint(self._cues(match))


def _is_full_name(match: Match) -> bool:
    """Whether it is a full name, and nobody's whom everybody knows."""
    return match.role in _FULL and match.commonness < ORDINARY


def _is_long_name(match: Match, written: str) -> bool:
    """Whether it is a full name of three words and more, each with its capital: hardly anything
    else is written so, whatever the words mean one by one."""
    words = written.split()
    is_whole = match.role in _FULL and match.tier is Tier.STRONG
    return is_whole and len(words) >= _LONG_NAME and all(word[0].isupper() for word in words)


def _is_hidden(match: Match, written: str) -> bool:
    """Whether somebody took the trouble to write a name so that it cannot be read at once."""
    shown = sum(letter.isalpha() or not letter.isascii() for letter in written)
    return shown >= _SHOWN_LETTERS and any(how in match.form for how in _DISGUISES)


def _is_common_handle(written: str) -> bool:
    """Whether an initial and a name that many have make up a handle ("@jsmith42")."""
    word = canon(written).rstrip("0123456789")
    return word[1:] in common_names() or word[:-1] in common_names()
