"""What the neighbours of an item say of whom it is about, by whole conversations.

In a conversation, "<" marks lines of the other side. None of them stands in benchmarks/quality.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from datetime import UTC, datetime, timedelta

import pytest
from msgspec import structs

from auditor import detectors
from auditor.detectors.case_talk import Context
from auditor.detectors.case_talk.context import LIFTED
from auditor.models import (
    Audience,
    Author,
    Confidence,
    Element,
    Evidence,
    Finding,
    Item,
    Person,
    Precision,
    Role,
    Source,
    Surface,
    Tier,
    Worker,
)

NOON = datetime(2022, 1, 1, 12, tzinfo=UTC)
DETECTORS = detectors.build(None, Worker(), ())

MESSAGE, POST, REPLY = Surface.DIRECT_MESSAGE, Surface.POST, Surface.REPLY


def item(
    text: str,
    surface: Surface,
    minutes: float = 0,
    *,
    thread: str = "",
    to: str = "",
    precision: Precision = Precision.SECOND,
    platform: str = "facebook",
) -> Item:
    return Item(
        ref=f"{thread}{minutes}{text}",
        platform=platform,
        surface=surface,
        source=Source("a", "b"),
        text=text.removeprefix("< "),
        posted_at=NOON + timedelta(minutes=minutes),
        precision=precision,
        author=Author.OTHER if text.startswith("< ") else Author.OWNER,
        audience=Audience.DIRECT if surface is MESSAGE else Audience.PUBLIC,
        people=(Person(role=Role.TARGET, name=to),) if to else (),
        thread=thread,
    )


def talk(surface: Surface, *lines: str, apart: float = 3) -> list[Item]:
    thread = "" if surface is POST else "t"
    return [item(line, surface, apart * number, thread=thread) for number, line in enumerate(lines)]


def settled(
    items: Sequence[Item], findings: Mapping[str, tuple[Finding, ...]] | None = None
) -> list[Evidence]:
    """The items in context; `findings` by reference instead of those of the detectors."""
    context = Context()
    known = findings or {}
    found = [
        evidence
        for one in items
        for evidence in context.enter(one, known.get(one.ref, detectors.detect(DETECTORS, one)))
    ]
    return [*found, *context.leave()]


def doubtful(confidence: Confidence = Confidence.POSSIBLE) -> Finding:
    return Finding(
        detector="case_talk",
        code="T10",
        element=Element.CLIENT_TRACE,
        reason="It is told.",
        label="client",
        confidence=confidence,
    )


def traces(evidence: Evidence) -> list[Finding]:
    return [one for one in evidence.findings if one.element is Element.CLIENT_TRACE]


def last_of(items: Sequence[Item]) -> Evidence:
    (last,) = (one for one in settled(items) if one.item is items[-1])
    return last


def alone(one: Item) -> list[Finding]:
    found = detectors.detect(DETECTORS, one)
    return [one for one in found if one.element is Element.CLIENT_TRACE]


CLIENT = "one of my clients overdosed in the bathroom at the office"
LIFT = {
    "a bare pronoun": talk(MESSAGE, CLIENT, "< is he ok??", "he made it"),
    "words that go on": talk(
        MESSAGE, "Removed two kids this morning", "< god", "same house as in May"
    ),
    "a place in time": talk(
        MESSAGE,
        "the boy on my caseload ran from placement again",
        "< where to",
        "he's back in",
    ),
    "words that point": talk(
        MESSAGE, CLIENT, "< who", "the one i told you about, with the pigeons"
    ),
    "the next post": talk(
        POST,
        "had to take a newborn from my client at the hospital today",
        "same one again. third baby.",
    ),
    "a post thread": talk(
        REPLY,
        "One of my teens on probation got his diploma today",
        "his gran wore her church hat",
    ),
    "Spanish": talk(
        MESSAGE,
        "mi usuaria perdió la custodia hoy",
        "< qué pena",
        "ella lleva trenzas desde el lunes",
    ),
}
DAMP = {
    "own family, asked about": talk(
        MESSAGE, "< how is your mum?", "he hit her and she took him back"
    ),
    "own family": talk(MESSAGE, "my mum had a fall", "she gets arrested and the kid sees it all"),
    "a dog": talk(POST, "The dog ate my keys", "he overdosed on figs again, poor thing"),
    "a series": talk(
        POST,
        "That finale of the prison drama, I am still shouting at the telly",
        "she gets arrested and the kid sees it all",
    ),
    "a series, without a pronoun": talk(
        REPLY,
        "That finale of the prison drama, I am still shouting at the telly",
        "2/2 and then the kid testifies against his own brother",
    ),
}
STAYS = {
    "a client by that word": talk(
        POST,
        "My sister's wedding was lovely",
        "My client relapsed today and I drove her to detox",
    ),
    "an act of the job": talk(
        POST,
        "Watched the whole series in one night",
        "Removed a 4yo today. His shoes were on the wrong feet.",
    ),
    "a client between": talk(
        MESSAGE,
        "my mum had a fall",
        "anyway my client was arrested at her own graduation",
        "she relapsed in the car on the way",
    ),
}
NOT_LIFTED = {
    "another subject": talk(POST, "My client got her keys today!", "Made soup. It is fine."),
    "own family named": talk(MESSAGE, CLIENT, "< awful", "my mum called btw, she's fine"),
    "own family before it": talk(
        MESSAGE,
        CLIENT,
        "< awful. how is your sister?",
        "she sends her love",
    ),
    "small talk": talk(MESSAGE, CLIENT, "< awful. takeaway?", "thai please"),
}


@pytest.mark.parametrize("kind", LIFT)
@pytest.mark.parametrize("newest_first", [False, True], ids=["oldest first", "newest first"])
def test_what_leans_on_a_client_is_about_one(kind: str, *, newest_first: bool) -> None:
    items = LIFT[kind]
    target = items[-1]
    assert not alone(target)
    read = settled(items[::-1] if newest_first else items)
    (evidence,) = (one for one in read if one.item is target)
    (trace,) = traces(evidence)
    assert (trace.reason, trace.confidence) == (LIFTED, Confidence.POSSIBLE)
    assert target.text[trace.start : trace.end]


@pytest.mark.parametrize("kind", DAMP)
def test_what_leans_on_somebody_else_is_nobodys_case(kind: str) -> None:
    *before, last = DAMP[kind]
    read = settled([*before, last], {last.ref: (doubtful(),)})
    assert [evidence.findings for evidence in read if evidence.item is last] == [()]


@pytest.mark.parametrize("kind", DAMP)
def test_what_is_likely_by_itself_is_not_hidden(kind: str) -> None:
    *before, last = DAMP[kind]
    likely = (doubtful(Confidence.LIKELY),)
    read = settled([*before, last], {last.ref: likely})
    assert [evidence.findings for evidence in read if evidence.item is last] == [likely]


def test_a_doubtful_one_stays_where_nothing_speaks_against_it() -> None:
    last = item("she gets arrested and the kid sees it all", POST, 3)
    for before in ("Rain again. Soup again.", "My client got her keys today!"):
        read = settled([item(before, POST), last], {last.ref: (doubtful(),)})
        assert read[-1].findings == (doubtful(),)


@pytest.mark.parametrize("kind", STAYS)
def test_what_is_plain_by_itself_stays(kind: str) -> None:
    items = STAYS[kind]
    assert traces(last_of(items)) == alone(items[-1]) != []


@pytest.mark.parametrize("kind", NOT_LIFTED)
def test_a_client_before_it_does_not_make_everything_case_talk(kind: str) -> None:
    assert not last_of(NOT_LIFTED[kind]).findings


def test_a_lifted_message_tells_no_content_of_its_neighbour() -> None:
    (trace,) = traces(last_of(talk(MESSAGE, CLIENT, "< is he ok??", "he made it")))
    assert "overdos" not in trace.reason
    assert trace.code == "T17"


def test_a_listed_client_beside_it_counts_like_a_plain_story() -> None:
    named = item("Imogen Castellane rang me twice", MESSAGE, thread="t")
    after = item("she's back in", MESSAGE, 2, thread="t")
    name = Finding(
        detector="client_mention",
        code="T01",
        element=Element.FULL_NAME,
        reason="It is told.",
        label="full name",
        client="C-1",
        tier=Tier.STRONG,
    )
    context = Context()
    assert not [*context.enter(named, (name,)), *context.enter(after, ())]
    kept, lifted = context.leave()
    assert kept.findings == (name,)
    assert traces(lifted)


def test_a_conversation_with_a_client_is_not_told_as_one_about_them() -> None:
    to_client, after = talk(
        MESSAGE, "hi it's your worker, can you call me", "she made it, your mum"
    )
    with_client = structs.replace(doubtful(Confidence.LIKELY), code="T16")
    read = settled([to_client, after], {to_client.ref: (with_client,)})
    assert not traces(read[-1])


@pytest.mark.parametrize(
    "after",
    [
        item("he made it", MESSAGE, 3, thread="another"),
        item("he made it", MESSAGE, 60 * 25, thread="t"),
        item("he made it", MESSAGE, 3, thread="t", platform="instagram"),
        item("< he made it", MESSAGE, 3, thread="t"),
        item("he made it", POST, 3),
        item("he made it", Surface.SEARCH, 3, thread="t"),
    ],
    ids=["thread", "day", "platform", "whose words", "surface", "no talk"],
)
def test_other_conversations_say_nothing(after: Item) -> None:
    assert not last_of([item(CLIENT, MESSAGE, thread="t"), after]).findings


def test_posts_of_a_day_without_a_time_are_not_of_one_moment() -> None:
    days = [item(text, POST, precision=Precision.DAY) for text in (CLIENT, "he made it")]
    assert not last_of(days).findings
    moments = [item(text, POST) for text in (CLIENT, "he made it")]
    assert traces(last_of(moments))


@pytest.mark.parametrize(("to", "lifts"), [("Jo Bell", True), ("Someone Else", False)])
def test_comments_below_one_persons_posts_are_one_conversation(to: str, *, lifts: bool) -> None:
    first = item("so sorry. one of my clients died last week too", Surface.COMMENT, to="Jo Bell")
    then = item("she was 23", Surface.COMMENT, 4, to=to)
    assert bool(traces(last_of([first, then]))) is lifts


def test_items_come_back_all_and_in_order() -> None:
    items = [item(f"line {number}", MESSAGE, number, thread="t") for number in range(100)]
    assert [evidence.item for evidence in settled(items)] == items


def test_two_exports_do_not_meet() -> None:
    context = Context()
    first, second = item(CLIENT, MESSAGE, thread="t"), item("he made it", MESSAGE, 1, thread="t")
    assert len([*context.enter(first, tuple(detectors.detect(DETECTORS, first)))]) == 0
    assert len([*context.leave()]) == 1
    assert not [*context.enter(second, ())]
    (evidence,) = context.leave()
    assert evidence.findings == ()


def test_memory_does_not_grow_with_the_items() -> None:
    context = Context()
    held = 0
    for number in range(500):
        one = item(CLIENT, MESSAGE, number, thread="t")
        held += 1 - len([*context.enter(one, ())])
        assert held <= 12
