"""Entries about posts and photos of an invented social worker."""

from __future__ import annotations

from auditor.models import (
    Action,
    Audience,
    Confidence,
    Element,
    Evidence,
    Exposure,
    Factor,
    Media,
    Place,
    Reach,
    Severity,
    Surface,
    Task,
    Term,
)
from tests.report.factories import (
    TELL,
    exposure,
    factors,
    found,
    item,
    task,
    unit,
)

CLOSE = "The client, and people close to them, could recognise this."
AROUND = "Colleagues, neighbours and people around the client could recognise them."
ON_LIST = "This is the full name of {} on your list."
FAMILY_NAME = "Quintanar"


def named_post() -> tuple[Exposure, Task]:
    post = item(
        "twitter",
        Surface.POST,
        f"So proud of Marisol {FAMILY_NAME} today. Nine months sober and she picked up the keys to "
        "her own place on Larkspur Street. This is why we do it. Harbour Family Services rocks",
        "2019-06-11T17:04:00",
        audience=Audience.PUBLIC,
        permalink="https://x.com/rowan_ashby/status/1138495720395",
    )
    name = "C-014"
    part = Evidence(
        post,
        (
            found(
                post,
                f"Marisol {FAMILY_NAME}",
                Element.FULL_NAME,
                "full name",
                ON_LIST.format(name),
                code="T01",
                client=name,
                confidence=Confidence.CERTAIN,
            ),
            found(
                post,
                "Nine months sober",
                Element.STATUS,
                "substance use",
                "It tells of somebody's recovery from substance use.",
                code="T11",
            ),
            found(
                post, "she", Element.SEX, "sex", "It tells whether the person is male or female."
            ),
            found(
                post, "her", Element.SEX, "sex", "It tells whether the person is male or female."
            ),
            found(
                post,
                "Larkspur Street",
                Element.PLACE,
                "street",
                "A place tells where the person lives, stays or was seen.",
                code="T06",
            ),
            found(
                post,
                "Harbour Family Services",
                Element.WORKPLACE,
                "employer",
                "Your employer's name tells readers how you know each other.",
                code="T14",
            ),
        ),
    )
    terms = factors(
        4,
        1,
        (0.5, "public"),
        (0.5, "it has likes, answers or shares"),
        (0.25, "the case was open"),
        why="substance use",
    )
    made = exposure(
        "A full name beside something very private",
        Severity.CRITICAL,
        [*terms, unit(Element.PLACE, 1, "a place"), unit(Element.SEX, 0.5, "the sex")],
        part,
        clients=(name,),
        people=(1, 1),
        confidence=Confidence.CERTAIN,
        lowers="Taking out the full name would lower it most.",
    )
    return made, task(
        made, "Tell, then delete it", steps=(TELL, "Open it on X.", "Choose ⋯, then Delete.")
    )


def check_in() -> tuple[Exposure, Task]:
    place = Place(basis="check_in", name="Birch House", latitude=51.07, longitude=0.69)
    spot = item(
        "facebook",
        Surface.CHECK_IN,
        "Safe and sound at Birch House. Longest night drive of my career with a mum "
        "and two little ones asleep in the back.",
        "2023-09-02T23:40:00",
        place=place,
    )
    part = Evidence(
        spot,
        (
            found(
                spot,
                "",
                Element.CONFIDENTIAL_SITE,
                "place kept secret",
                "This place is on your list of addresses that are kept secret.",
                field="place/name",
                code="T06",
            ),
            found(
                spot,
                "night drive",
                Element.TIME_CUE,
                "time",
                "The post was made the same night, so it says when the family arrived.",
            ),
            found(
                spot,
                "a mum and two little ones",
                Element.FAMILY_SHAPE,
                "family",
                "The make-up of the family is a pattern that people around it know.",
                code="T13",
            ),
            found(
                spot,
                "",
                Element.GEOTAG,
                "map point",
                "Where this was posted can be looked up on a map.",
                field="place",
                code="T06",
            ),
        ),
    )
    made = exposure(
        "A place that is kept confidential",
        Severity.CRITICAL,
        factors(4, 0.75, (0.5, "audience not recorded"), (0.5, "a picture or place goes with it")),
        part,
        reach=Reach.FAMILY,
        who=CLOSE,
        people=(1, 6),
    )
    return made, task(
        made, "Tell, then remove the place, then delete", Action.REMOVE_PLACE, minutes=8
    )


def mosaic() -> tuple[Exposure, Task]:
    one = item(
        "twitter",
        Surface.POST,
        "Long drive back from Dellwood. Four hours for one hug.",
        "2022-05-03T20:00:00",
        audience=Audience.PUBLIC,
    )
    two = item(
        "instagram",
        Surface.PHOTO,
        "Twins with a birthday on the back seat. Best cake I ever carried on my lap.",
        "2022-05-03T21:10:00",
        audience=Audience.FOLLOWERS,
    )
    three = item(
        "facebook",
        Surface.COMMENT,
        "Our office has been with them since the fire on Monday. Please be kind in the comments.",
        "2022-05-06T08:15:00",
    )
    parts = (
        Evidence(
            one,
            (
                found(
                    one,
                    "Dellwood",
                    Element.PLACE,
                    "town",
                    "A place tells where the person lives, stays or was seen.",
                ),
            ),
        ),
        Evidence(
            two,
            (
                found(
                    two,
                    "Twins with a birthday",
                    Element.FAMILY_SHAPE,
                    "family",
                    "The make-up of the family is a pattern that people know.",
                ),
            ),
        ),
        Evidence(
            three,
            (
                found(
                    three,
                    "since the fire on Monday",
                    Element.RARE_EVENT,
                    "news event",
                    "A rare event is known to everyone around.",
                ),
            ),
        ),
    )
    units = [
        unit(Element.FAMILY_SHAPE, 1, "the shape of the family"),
        unit(Element.PLACE, 1, "a place"),
        unit(Element.RARE_EVENT, 2, "a rare event or condition"),
        Factor(
            name="Why they belong together", value=0, why="the days and the town", term=Term.NOTE
        ),
    ]
    made = exposure(
        "Items that together point to one client",
        Severity.CRITICAL,
        [*factors(4, 0.75, (1.25, "the widest of the items")), *units],
        *parts,
        kind="mosaic",
        key=2,
        lowers="Taking out the rare event in the item of 6 May 2022 would lower it most.",
        clients=("C-018",),
        people=(1, 1),
        reach=Reach.LOCAL,
        who=AROUND,
    )
    return made, task(made, "Tell, then delete it", minutes=4)


def group_post() -> tuple[Exposure, Task]:
    post = item(
        "facebook",
        Surface.GROUP_POST,
        "My eight year old on the caseload told the judge she wants her dog back. "
        "I cried in the car.",
        "2021-11-14T19:22:00",
        audience=Audience.GROUP,
        group="Foster Mums of Dellwood County",
    )
    part = Evidence(
        post,
        (
            found(
                post,
                "eight year old",
                Element.AGE,
                "age",
                "An exact age narrows down sharply whom this can be.",
                code="T05",
            ),
            found(
                post,
                "on the caseload",
                Element.CLIENT_TRACE,
                "client",
                "The words tell of somebody whom the writer serves.",
            ),
            found(
                post,
                "the judge",
                Element.STATUS,
                "court matter",
                "A court step with its day is on a public calendar.",
                code="T09",
            ),
            found(
                post,
                "",
                Element.PLACE,
                "group",
                "The name of the group tells the county.",
                field="group",
                code="T21",
            ),
        ),
    )
    terms = factors(4, 0.75, (0.25, "seen by a group"))
    floor = Factor(
        name="Floor", value=3.5, why="a child in a court matter is never below 3.5", term=Term.FLOOR
    )
    made = exposure(
        "A client’s age of a child or teenager",
        Severity.HIGH,
        [*terms, floor],
        part,
        reach=Reach.LOCAL,
        who=AROUND,
        people=(5, 41),
        score=3.5,
    )
    return made, task(made, "Tell, then delete it", gates=(1, 2, 3, 5), minutes=7)


def captioned_photo() -> tuple[Exposure, Task]:
    photo = item(
        "instagram",
        Surface.PHOTO,
        "",
        "2023-06-09T12:00:00",
        audience=Audience.FOLLOWERS,
        media=(
            Media(
                kind="photo",
                path="media/posts/202306/a.jpg",
                caption="Graduation day for Iris Vandermeer!",
            ),
        ),
    )
    start = photo.media[0].caption.index("Iris")
    part = Evidence(
        photo,
        (
            found(
                photo,
                "",
                Element.FULL_NAME,
                "full name",
                "This is the full name, one letter off of C-022 on your list, in the caption.",
                field="media/0/caption",
                start=start,
                end=start + len("Iris Vandermeer"),
                code="T01",
                client="C-022",
            ),
        ),
    )
    terms = factors(3, 1, (0.25, "seen by followers"), (0.25, "a picture or place goes with it"))
    made = exposure("A full name", Severity.HIGH, terms, part, clients=("C-022",), people=(1, 1))
    return made, task(made, "Tell, then delete it")


def long_note() -> tuple[Exposure, Task]:
    before = "An ordinary sentence about the garden and the weather. " * 60
    after = " And then it rained on the allotment again." * 60
    note = item(
        "facebook",
        Surface.NOTE,
        before + "A lad from the unit, 15, learned to swim." + after,
        "2016-10-21T07:45:00",
    )
    part = Evidence(
        note,
        (
            found(
                note,
                "A lad from the unit",
                Element.CLIENT_TRACE,
                "client",
                "The words tell of somebody whom the writer serves.",
            ),
            found(note, "15", Element.AGE, "age", "An exact age narrows down whom this can be."),
        ),
    )
    made = exposure(
        "A client’s age",
        Severity.MEDIUM,
        factors(3, 0.5, (0.5, "audience not recorded")),
        part,
        reach=Reach.FAMILY,
        who=CLOSE,
        people=(12, 900),
    )
    return made, task(made, "Delete it")


def story() -> tuple[Exposure, Task]:
    made_on = "2022-11-08T16:20:00"
    told = item(
        "instagram", Surface.STORY, "home visits all day 🚗", made_on, audience=Audience.FOLLOWERS
    )
    part = Evidence(
        told,
        (
            found(
                told,
                "home visits",
                Element.TIME_CUE,
                "working time",
                "Posted from work, so whoever knows the round knows the day.",
            ),
        ),
    )
    made = exposure(
        "A remark about a client",
        Severity.LOW,
        factors(2, 0.25, (0.5, "seen by followers")),
        part,
        reach=Reach.CLIENT,
        who="The client could recognise this.",
    )
    return made, task(made, "Delete it", gates=(1, 3))
