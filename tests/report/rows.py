"""Entries about people: conversations, connections, contacts, searches, tags and likes."""

from __future__ import annotations

from auditor.models import (
    Action,
    Audience,
    Author,
    Confidence,
    Element,
    Evidence,
    Exposure,
    Factor,
    Person,
    Precision,
    Reach,
    Role,
    Severity,
    Surface,
    Task,
    Term,
)
from tests.report.factories import (
    exposure,
    factors,
    found,
    item,
    task,
)

AROUND = "Colleagues, neighbours and people around the client could recognise them."
ON_LIST = "This is the full name of {} on your list."
PARTNER = "Desmond Okwuosa"
PRIVATE_WORDS = "the custody papers came today"


def conversation() -> tuple[Exposure, Task]:
    partner = (Person(role=Role.PARTICIPANT, name=PARTNER),)
    parts = []
    for day in range(1, 15):
        message = item(
            "facebook",
            Surface.DIRECT_MESSAGE,
            f"{PRIVATE_WORDS}, part {day}",
            f"2024-03-{day:02}T10:00:00",
            audience=Audience.DIRECT,
            people=partner,
            thread="t1",
            locate_hint=f"Messages > {PARTNER}",
            author=Author.OWNER if day % 2 else Author.OTHER,
        )
        reason = "C-031 on your list is part of this private conversation, by the full name."
        parts.append(
            Evidence(
                message,
                (
                    found(
                        message,
                        "",
                        Element.CONNECTION,
                        "message partner",
                        reason,
                        field="people/0",
                        code="T16",
                        client="C-031",
                        confidence=Confidence.CERTAIN,
                    ),
                ),
            )
        )
    made = exposure(
        "A private conversation with a client",
        Severity.HIGH,
        factors(3, 1, (0.25, "the case was open")),
        *parts,
        clients=("C-031",),
        people=(1, 1),
        reach=Reach.LOCAL,
        who="Whoever is part of this conversation, or sees it, could recognise the client.",
    )
    kept = task(
        made,
        "Keep it, and ask first",
        Action.PRESERVE,
        steps=("Do not delete or unsend anything.", "Note the dates.", "Tell your supervisor."),
        gates=(1, 2, 3, 4, 5),
        tell_first=True,
        route="Open Messenger. It is from 1 March 2024. Messages",
    )
    return made, kept


def friend() -> tuple[Exposure, Task]:
    row = item(
        "facebook",
        Surface.CONNECTION,
        "Thandi Marchetti",
        "2018-08-05T00:00:00",
        precision=Precision.DAY,
        people=(Person(role=Role.CONNECTION, name="Thandi Marchetti"),),
    )
    part = Evidence(
        row,
        (
            found(
                row,
                "",
                Element.CONNECTION,
                "connection",
                "C-009 on your list is among your connections, by the full name.",
                field="people/0",
                code="T15",
                client="C-009",
                confidence=Confidence.CERTAIN,
            ),
        ),
    )
    made = exposure(
        "A client among your connections",
        Severity.HIGH,
        factors(3, 1),
        part,
        clients=("C-009",),
        people=(1, 1),
    )
    ended = task(
        made,
        "Tell, then end the connection",
        Action.REMOVE_CONNECTION,
        minutes=6,
        route="Open your own list. It names [name].",
    )
    return made, ended


def contact(client: str, name: str, phone: str) -> tuple[Exposure, Task]:
    row = item(
        "instagram",
        Surface.SYNCED_CONTACT,
        name,
        people=(Person(role=Role.CONTACT, name=name, phones=(phone,)),),
    )
    part = Evidence(
        row,
        (
            found(
                row,
                "",
                Element.CONNECTION,
                "contact",
                f"{client} on your list is in an address book that you uploaded.",
                field="people/0",
                code="T19",
                client=client,
                confidence=Confidence.CERTAIN,
            ),
        ),
    )
    made = exposure(
        "A client in an address book that you uploaded",
        Severity.HIGH,
        factors(3, 1),
        part,
        clients=(client,),
        people=(1, 1),
    )
    return made, task(made, "Tell, then remove the uploaded contacts", Action.UNSYNC, minutes=9)


def searched() -> tuple[Exposure, Task]:
    row = item(
        "facebook",
        Surface.SEARCH,
        "wren haliday dellwood",
        "2024-05-09T22:10:00",
        audience=Audience.ONLY_ME,
    )
    part = Evidence(
        row,
        (
            found(
                row,
                "wren haliday",
                Element.FULL_NAME,
                "full name",
                ON_LIST.format("C-027"),
                code="T01",
                client="C-027",
            ),
            found(
                row,
                "wren haliday dellwood",
                Element.CONNECTION,
                "search",
                "C-027 on your list was searched for from your account.",
                code="T18",
                client="C-027",
            ),
        ),
    )
    why = "only you and the platform can see a search"
    cap = Factor(name="Cap", value=2.99, why=why, term=Term.NOTE)
    made = exposure(
        "A search for a client",
        Severity.MEDIUM,
        [*factors(3, 1), cap],
        part,
        score=2.99,
        clients=("C-027",),
        people=(1, 1),
        reach=Reach.CLIENT,
        who="The client could recognise this, if they come across it.",
    )
    return made, task(made, "Clear the search", Action.CLEAR_SEARCH, minutes=4)


def tagged_by_others() -> tuple[Exposure, Task]:
    post = item(
        "facebook",
        Surface.TAG,
        "Con Lucía Arroyo, nuestra trabajadora social favorita",
        "2020-02-01T09:00:00",
        author=Author.OTHER,
        audience=Audience.FRIENDS,
    )
    part = Evidence(
        post,
        (
            found(
                post,
                "Lucía Arroyo",
                Element.PARTIAL_NAME,
                "other name",
                "This is another name of C-004 on your list.",
                code="T02",
                client="C-004",
                confidence=Confidence.POSSIBLE,
            ),
        ),
    )
    made = exposure(
        "Part of a name",
        Severity.MEDIUM,
        factors(3, 0.75, (0.25, "seen by friends")),
        part,
        clients=("C-004",),
        reach=Reach.LOCAL,
        who=AROUND,
        confidence=Confidence.POSSIBLE,
    )
    return made, task(made, "Remove the tag", Action.UNTAG, gates=(1, 3, 4, 5))


def liked() -> tuple[Exposure, Task]:
    row = item(
        "twitter", Surface.LIKE, "Fire on Foundry Lane: family of five safe", "2022-10-04T08:00:00"
    )
    part = Evidence(
        row,
        (
            found(
                row,
                "Fire on Foundry Lane",
                Element.NEWS_LINK,
                "news event",
                "A like ties you to a case that was in the news.",
                code="T22",
            ),
        ),
    )
    made = exposure(
        "A like that points to a client",
        Severity.LOW,
        factors(2, 0.5, (0.25, "current")),
        part,
        reach=Reach.CLIENT,
        who="The client could recognise this.",
    )
    return made, task(made, "Take the like back", Action.UNLIKE)
