"""What the neighbours of an item say of whom it is about.

"He's back in" tells nothing by itself and everything below a message about a client; "she relapsed
again" is nobody's case where the post before is about a series or a sister. Only what falls short
is lifted, and only what is near the threshold is let go: what is plain by itself stays.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence, Set
from datetime import timedelta
from enum import StrEnum

from msgspec import structs

from auditor.detectors.case_talk.belonging import OTHERWISE, OWN
from auditor.detectors.case_talk.continuing import continuing
from auditor.detectors.case_talk.evidence import Verdict, signs_in, weigh
from auditor.detectors.case_talk.lexicon import CORE, lexicon
from auditor.detectors.case_talk.reading import Token, tokens
from auditor.detectors.case_talk.setting import setting
from auditor.detectors.case_talk.shown import DETECTOR, Stretch, details, further, trace
from auditor.detectors.case_talk.thread import TALK, Around, Bond, Neighbour, is_plain
from auditor.models import Author, Confidence, Element, Evidence, Finding, Item

LIFTED = "What stands beside it in the conversation shows that it goes on about a client."

FALLS_SHORT = 0.75
"""Sum from which on an item in a thread about a client is taken to go on about them."""

IN_DOUBT = {Bond.THREAD: 1.85, Bond.MOMENT: 1.75}
"""Sum below which somebody else before an item can be whom it speaks of."""

HARDLY = 1.3
"""Sum below which an item in a thread about a series is about it, without a pronoun too."""

_LONGEST_HINT = 30
"""Words up to which an item can lean on another to say whom it means."""

_LONGEST_LINE = 400
"""Letters up to which an item is looked at for whom it leans on."""

_ENOUGH = 2_000
"""Letters of a neighbour that say whom it speaks of."""

_OPENING = 4
"""Words among which the pronoun of an item that leans on another stands."""

_MOST_BETWEEN = 4
"""Messages that may stand between two that belong together."""

_SOON = timedelta(hours=1)
_AT_ONCE = timedelta(minutes=10)
_ABOUT_WORK = frozenset(
    {"client", "client_weak", "tie", "confirm", "document", "review", "promo", "to_client", "act",
     "frame", "ask_give"}
)  # fmt: skip
"""Groups with which an item says itself that it is about the writer's work."""

_ONE_PERSON = frozenset({"he", "she", "him", "her", "his", "ella"})
_WITH_CLIENT = "T16"
_SOMEBODY_ELSE = OWN | {"sport"}


class Subject(StrEnum):
    """Whom an item speaks of, as far as its neighbours need to know."""

    CLIENT = "client"
    ANOTHER = "another"
    NOBODY = "nobody"


class Context:
    """Takes items with what was found in each alone, and gives them back as their neighbours have
    them read. Items come back in order, a few records later."""

    def __init__(self) -> None:
        self._around = Around()

    def enter(self, item: Item, findings: tuple[Finding, ...]) -> Iterator[Evidence]:
        """Note an item; gives those that are settled by it."""
        for evidence in self._around.enter(Evidence(item, findings)):
            yield self._settled(evidence)

    def leave(self) -> Iterator[Evidence]:
        """The items that are still held back, when an export ends."""
        for evidence in self._around.leave():
            yield self._settled(evidence)

    def _settled(self, evidence: Evidence) -> Evidence:
        item, findings = evidence.item, evidence.findings
        if item.surface not in TALK or not 0 < len(item.text) <= _LONGEST_LINE:
            return evidence
        traces = [one for one in findings if one.element is Element.CLIENT_TRACE]
        if not traces:
            if not self._around.has_plain() or item.author is Author.OTHER:
                return evidence
            shown = lifted(item, self._around.of(item))
            return structs.replace(evidence, findings=(*findings, *further(shown, findings)))
        if not is_doubtful(findings, traces) or not is_about_another(item, self._around.of(item)):
            return evidence
        rest = tuple(one for one in findings if one.detector != DETECTOR)
        return structs.replace(evidence, findings=rest)


def is_doubtful(findings: Sequence[Finding], traces: Sequence[Finding]) -> bool:
    """Whether an item's case talk is near the threshold, and no client of the list is in it."""
    possible = all(one.confidence is Confidence.POSSIBLE for one in traces)
    return possible and not any(one.client for one in findings)


def lifted(item: Item, neighbours: Sequence[Neighbour]) -> Sequence[Finding]:
    """Findings of an item that is about a client only by what stands beside it; () when it is not.

    It has to lean on its neighbours: words that go on with something, a bare "he" or "she", or a
    sum that falls short. What is written to a client is told as one conversation, and needs no
    lifting. A bare pronoun alone is enough in a thread and within ten minutes; posts
    that are further apart must tell something as well.
    """
    antecedent = _antecedent(neighbours)
    if antecedent is None or _subject(antecedent.evidence) is not Subject.CLIENT:
        return ()
    if any(one.code == _WITH_CLIENT for one in antecedent.evidence.findings):
        return ()
    text = tokens(item.text)
    where = setting(item)
    signs = signs_in(where, text, lexicon())
    if not text or len(text) > _LONGEST_HINT or signs & OTHERWISE:
        return ()
    verdict = weigh(where, text, lexicon())
    in_thread = antecedent.bond is Bond.THREAD
    is_next = in_thread or abs(antecedent.apart) <= _AT_ONCE
    leans = _opens_with_pronoun(text, signs) and (is_next or bool(signs & CORE))
    falls_short = in_thread and verdict.score >= FALLS_SHORT and "someone" in signs
    if not leans and not falls_short and not continuing(text).continues:
        return ()
    told = Verdict(verdict.score, verdict.hits, signs)
    stretch = Stretch("text", 0, item.text)
    sign = trace(item, stretch, text, told, confidence=Confidence.POSSIBLE, reason=LIFTED)
    return (sign, *details(stretch, text, verdict.hits))


def is_about_another(item: Item, neighbours: Sequence[Neighbour]) -> bool:
    """Whether the neighbours show that an item near the threshold is about nobody's client.

    No neighbour may be about a client, and the item must not speak of the writer's work. It leans
    on the item before it, by "he" or "she", and there it is somebody else's; or the two stand in
    one thread, and the first speaks of a series or a book.
    """
    if any(is_plain(one.evidence) for one in neighbours):
        return False
    text = tokens(item.text)
    verdict = weigh(setting(item), text, lexicon())
    antecedent = _speaking(one for one in neighbours if one.apart <= timedelta(0))
    if antecedent is None or verdict.signs & _ABOUT_WORK or len(text) > _LONGEST_HINT:
        return False
    if _opens_with_pronoun(text, verdict.signs):
        return verdict.score < IN_DOUBT[antecedent.bond]
    in_thread = antecedent.bond is Bond.THREAD
    of_fiction = in_thread and "fiction" in _signs_of(antecedent.evidence.item)
    return of_fiction and verdict.score < HARDLY


def _opens_with_pronoun(text: Sequence[Token], signs: Set[str]) -> bool:
    """Whether the first person spoken of is a bare "he" or "she", at the beginning."""
    opening = {token.norm for token in text[:_OPENING]}
    return "bare_pronoun" in signs and not opening.isdisjoint(_ONE_PERSON)


def _signs_of(item: Item) -> frozenset[str]:
    text = item.text[:_ENOUGH]
    return signs_in(setting(item), tokens(text), lexicon())


def _antecedent(neighbours: Sequence[Neighbour]) -> Neighbour | None:
    """The neighbour that says whom an item is about: the nearest before it that speaks of
    somebody, or else, in a thread, the nearest after it."""
    before = (one for one in neighbours if one.apart <= timedelta(0))
    after = (one for one in neighbours if one.apart > timedelta(0) and one.bond is Bond.THREAD)
    return _speaking(before) or _speaking(after)


def _speaking(neighbours: Iterable[Neighbour]) -> Neighbour | None:
    for between, one in enumerate(neighbours):
        if abs(one.apart) > _SOON or between > _MOST_BETWEEN:
            return None
        if _subject(one.evidence) is not Subject.NOBODY:
            return one
        if one.bond is Bond.MOMENT:
            return None
    return None


def _subject(evidence: Evidence) -> Subject:
    if is_plain(evidence):
        return Subject.CLIENT
    text = tokens(evidence.item.text[:_ENOUGH])
    if _signs_of(evidence.item) & _SOMEBODY_ELSE or continuing(text).their_people:
        return Subject.ANOTHER
    return Subject.NOBODY
