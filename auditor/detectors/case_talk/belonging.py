"""Whose the words are: the writer's own people, somebody quoted, another trade, or a client.

Phrases are found wherever they stand; here those go out that do not say what they seem to say.
"""

from __future__ import annotations

import re
from collections.abc import Sequence

from auditor.detectors.case_talk.lexicon import Concept
from auditor.detectors.case_talk.phrase_book import Hit
from auditor.detectors.case_talk.reading import Token

Found = Hit[Concept]

OTHERWISE = frozenset(
    {"own_family", "own_friend", "own_health", "fiction", "news_far", "training", "gripe", "pet",
     "trade", "colleague", "plural", "faith", "agency_public", "celebrity", "stranger", "sport",
     "business", "elsewhere"}
)  # fmt: skip
"""Groups that speak against a client, and in their names signs that do (see `about_others`)."""
OWN = frozenset(
    {"own_family", "own_friend", "own_health", "colleague", "pet", "fiction", "celebrity"}
)
"""Groups that name somebody who is nobody's client, or the writer."""

OTHERS = frozenset({"person", "client", "client_weak"})
FOLLOWS = frozenset(
    {"pronoun", "status", "status_weak", "said", "age", "minor", "family", "celebrate", "keepsake",
     "bare", "death", "there", "trait", "image"}
)  # fmt: skip
"""Groups that tell something of whoever was spoken of last."""
_FOLLOWING = (FOLLOWS | OTHERS) - {"client"}

FIRST_PERSON_VERBS = frozenset(
    {
        "am",
        "'m",
        "was",
        "'ve",
        "'d",
        "had",
        "have",
        "got",
        "take",
        "took",
        "went",
        "started",
        "been",
    }
)
OWN_REACH = 5


PEOPLE = OWN | OTHERS | {"pronoun", "kin_bare", "age", "stranger", "plural"}
"""Groups that name somebody of whom things can be told."""
_OF_CLIENTS = PEOPLE - OWN - {"stranger", "plural"} | {
    "minor", "family", "act", "frame", "care", "legal", "there", "jargon", "status", "confirm",
    "to_you",
}  # fmt: skip
ELSEWHERE = "elsewhere:some"
_SOME, _MUCH = 2, 3
_WORK = frozenset({"status", "act", "care", "legal", "jargon", "frame", "there"})
_SOMEBODY = OTHERS | {"pronoun", "kin_bare", "age", "minor"}
_EARLY, _LATE = 4, 0.6
"""Among how many first words, and from which part of a text on, its subject mostly stands."""


def telling(hits: Sequence[Found], text: Sequence[Token]) -> tuple[Found, ...]:
    """Those of a text's phrases that say what they seem to say, of others than the writer."""
    return of_others(_of_clients(unmasked(hits, text)), text)


def _of_clients(hits: tuple[Found, ...]) -> tuple[Found, ...]:
    """Without the papers of a complaint about work: those are the office's, unless a client is
    spoken of beside them."""
    groups = {hit.label.group for hit in hits}
    if "gripe" not in groups or groups & (OTHERS - {"person"}):
        return hits
    return tuple(hit for hit in hits if hit.label.group != "document")


def of_others(hits: Sequence[Found], text: Sequence[Token]) -> tuple[Found, ...]:
    """The hits that tell something of somebody else than the writer and the writer's people.

    What is told belongs to the person spoken of last ("my brother got his chip"), or to the
    writer when "I was", "I take" stands right before it.
    """
    kept: list[Found] = []
    starts = _own_starts(hits)
    last_is_own = bool(starts) and not any(
        hit.label.group == "client" or (hit.label.group in OTHERS and hit.first not in starts)
        for hit in hits
    )
    for hit in hits:
        group = hit.label.group
        if group in OWN:
            last_is_own = True
        elif group == "client" or (group in OTHERS and hit.first not in starts):
            last_is_own = False
        if last_is_own and group in _FOLLOWING:
            continue
        if group in ("status", "status_weak") and _first_person(text, hit.first):
            continue
        kept.append(hit)
    return tuple(kept)


def _own_starts(hits: Sequence[Found]) -> frozenset[int]:
    """Tokens that a phrase for the writer's own people covers."""
    own = [hit for hit in hits if hit.label.group in OWN]
    return frozenset(place for hit in own for place in range(hit.first, hit.last + 1))


def _first_person(text: Sequence[Token], first: int) -> bool:
    """Whether "I" and a verb of being or having stand shortly before, in the same sentence."""
    for place in range(first - 1, max(-1, first - 1 - OWN_REACH), -1):
        if text[place].sentence != text[first].sentence:
            return False
        if text[place].norm in ("he", "she", "they", "who", "him", "her"):
            return False
        if text[place].norm == "i":
            return text[place + 1].norm in FIRST_PERSON_VERBS
    return False


def unmasked(hits: Sequence[Found], text: Sequence[Token]) -> tuple[Found, ...]:
    """The hits that say what they seem to say, in order of place.

    Out go those inside a phrase of another meaning, the writer's own people inside a phrase for
    clients ("one of my boys"), the own people of whoever is quoted, and what stands in a job
    title ("hospice social worker").
    """
    masked = {
        place
        for hit in hits
        if hit.label.group == "mask"
        for place in range(hit.first, hit.last + 1)
    }
    reach = _reach([hit for hit in hits if hit.label.group == "client"])
    title = _reach([hit for hit in hits if hit.label.group == "role"])
    kept = []
    for hit in hits:
        if hit.label.group in OTHERWISE:
            covered = hit.last <= reach.get(hit.first, -1)
            if covered or text[hit.first].quoted or _grown(text[hit.last]):
                continue
        elif not masked.isdisjoint(range(hit.first, hit.last + 1)):
            continue
        in_title = hit.last <= title.get(hit.first, -1)
        if not (in_title and hit.label.group in TOLD):
            kept.append(hit)
    return tuple(sorted(kept, key=lambda hit: (hit.first, hit.last, hit.label.name)))


TOLD = frozenset({"status", "care", "jargon"})


OWN_CHILD = 21
"""Years from which on "my 84yo" is nobody's child."""


def _grown(token: Token) -> bool:
    years = re.match(r"\d+", token.norm) if token.kind == "<age>" else None
    return years is not None and int(years[0]) >= OWN_CHILD


def _reach(hits: Sequence[Found]) -> dict[int, int]:
    """How far the hits that cover a token reach, by token."""
    furthest: dict[int, int] = {}
    for hit in hits:
        for place in range(hit.first, hit.last + 1):
            furthest[place] = max(hit.last, furthest.get(place, -1))
    return furthest


def about_others(hits: Sequence[Found], *, first_person: bool) -> set[str]:
    """Signs that a text is about somebody or something else than a client: who is spoken of first
    and last, that only the writer is, and how much is told of other things.

    They only ever speak against a client, so that the gate need not know of them.
    """
    groups = [hit.label.group for hit in hits]
    people = [group for group in groups if group in PEOPLE]
    signs: set[str] = set()
    if people:
        ends = ((people[0], "first"), (people[-1], "last"))
        signs.update(f"{group}:{place}" for group, place in ends if group in OTHERWISE)
    elif first_person:
        signs.add("elsewhere:only_me")
    other = sum(group in OTHERWISE for group in groups)
    if other >= _SOME:
        signs.add(ELSEWHERE)
    if other >= _MUCH:
        signs.add("elsewhere:much")
    if other > sum(group in _OF_CLIENTS for group in groups):
        signs.add("elsewhere:most")
    return signs


def where_others_stand(hits: Sequence[Found], text: Sequence[Token]) -> set[str]:
    """Signs, again only against a client, of where other things stand: at the beginning or the end
    of a text, before all work, or beside it in each sentence; and that no sentence has both
    somebody and work.
    """
    signs: set[str] = set()
    work = [hit for hit in hits if hit.label.group in _WORK]
    others = [hit for hit in hits if hit.label.group in OTHERWISE]
    worked = _sentences(work, text)
    somebody = _sentences([hit for hit in hits if hit.label.group in _SOMEBODY], text)
    if work and somebody and worked.isdisjoint(somebody):
        signs.add("elsewhere:apart")
    if not others:
        return signs
    first, last = min(hit.first for hit in others), max(hit.first for hit in others)
    if first < _EARLY:
        signs.add("elsewhere:early")
    if last > _LATE * len(text):
        signs.add("elsewhere:late")
    if work and worked <= _sentences(others, text):
        signs.add("elsewhere:beside")
    if work and first < min(hit.first for hit in work):
        signs.add("elsewhere:before")
    return signs


def _sentences(hits: Sequence[Found], text: Sequence[Token]) -> set[int]:
    return {text[hit.first].sentence for hit in hits}
