"""The published cases land in their bands by their words: items in, exposures out.

The items are invented; they tell the facts that press reports and panels named in other words,
and go through the detectors and the judging that every archive goes through.
"""

from __future__ import annotations

from pathlib import Path
from typing import Any

import pytest

from auditor import detectors, identifiers
from auditor.exposure import Judge
from auditor.identifiers.matching.index import ClientIndex
from auditor.models import (
    Audience,
    Media,
    Person,
    Place,
    Role,
    Severity,
    Surface,
    Worker,
)
from tests.exposure.invented import item

CLIENTS = """client_id,full_name,date_of_birth
C-1,Jack Brannigan,1948-02-03
C-2,Marisol Etxeberria,1990-02-03
C-3,Tamsin Wole,1995-01-01
"""

COURT = {"place": Place(basis="check_in", name="Hollis County Family Court")}
GROUP = {"surface": Surface.GROUP_POST, "audience": Audience.GROUP}
MESSAGE = {"surface": Surface.DIRECT_MESSAGE, "audience": Audience.DIRECT}
FRIENDS = {"audience": Audience.FRIENDS}
FRIEND = {
    "surface": Surface.CONNECTION,
    "audience": Audience.FRIENDS,
    "people": (Person(role=Role.CONNECTION, name="Tamsin Wole"),),
}
READ = {"engagement": 9}
PHOTO = {"media": (Media(kind="photo", path="room.jpg"),), "engagement": 30}
NOBODY = Worker()
OF_THE_HOSPITAL = Worker(employer="Larchmont Children's Hospital", role="nurse")
NURSE = Worker(role="nurse")

Case = tuple[str, dict[str, Any], Worker]

WORDS: dict[str, tuple[Severity | None, tuple[Case, ...]]] = {
    "court on a map": (
        Severity.HIGH,
        (
            (
                "In court today. High level of domestic violence, and after this the children's "
                "lives are changed for good.",
                COURT,
                NOBODY,
            ),
            (
                "In court for one of my families, a high level of domestic violence. Their lives "
                "will look different tonight.",
                COURT,
                NOBODY,
            ),
        ),
    ),
    "families called names": (
        Severity.CRITICAL,
        (
            (
                "Nightmare parents, demonic children. Today I handed a 5 and a 7 year old back to "
                "their alcoholic mum in Thornby, who then overdosed in front of them.",
                READ,
                NOBODY,
            ),
            (
                "Today returned a five and a seven year old to an alcoholic mother in Thornby. She "
                "took an overdose while they watched.",
                READ,
                NOBODY,
            ),
        ),
    ),
    "taking babies away": (
        Severity.LOW,
        (
            ("What a long day of taking babies away from people.", {}, NOBODY),
            ("took babies away all day. long one.", {}, NOBODY),
        ),
    ),
    "measles in a group": (
        Severity.CRITICAL,
        (
            (
                "We had a toddler in our ICU with measles, just back from a trip abroad. He was so "
                "sick and it was terrible to see.",
                GROUP | READ,
                OF_THE_HOSPITAL,
            ),
            (
                "For those who don't vaccinate: I nursed a toddler with measles in our ICU, home "
                "from abroad, and it was terrible.",
                GROUP | READ,
                OF_THE_HOSPITAL,
            ),
        ),
    ),
    "an injury": (
        Severity.CRITICAL,
        (
            (
                "In the ER today a woman lost three fingers to a snowblower, St Brendan's was all "
                "gloves and gauze.",
                FRIENDS | READ,
                Worker(role="physician"),
            ),
        ),
    ),
    "a patient from the news": (
        Severity.HIGH,
        (
            (
                "Looked after the man who killed the officer, the one all over the news, on my "
                "shift today.",
                FRIENDS,
                NURSE,
            ),
            (
                "So that was my patient on the news. Face to face with the man who shot a "
                "policeman. I hope he rots.",
                FRIENDS,
                NURSE,
            ),
        ),
    ),
    "a prayer for Jack": (
        Severity.CRITICAL,
        (
            (
                "Please pray for Jack, a client of mine. Vietnam vet, brain cancer, and the "
                "drinking is back.",
                GROUP | READ,
                NOBODY,
            ),
        ),
    ),
    "an empty room": (
        Severity.CRITICAL,
        (
            (
                "Our trauma bay after the man vs the 6 train. https://dellwoodnews.example/subway",
                PHOTO,
                OF_THE_HOSPITAL,
            ),
        ),
    ),
    "a child of nine, for advice": (
        Severity.MEDIUM,
        (
            (
                "Hive mind: I have a 9yo client who won't speak since the move. What would you "
                "try?",
                GROUP,
                NOBODY,
            ),
            (
                "Advice please: my 9yo client hasn't said a word since his placement changed",
                GROUP,
                NOBODY,
            ),
        ),
    ),
    "ten years ago": (
        Severity.HIGH,
        (
            ("10 years ago today we lost a little boy on my caseload.", {}, NOBODY),
            (
                "A decade ago today one of my kids at work died. He was a little boy and I still "
                "light a candle.",
                {},
                NOBODY,
            ),
        ),
    ),
    "a full name and sobriety": (
        Severity.CRITICAL,
        (
            ("So proud of Marisol Etxeberria, 6 months sober today!", {}, NOBODY),
            ("Marisol Etxeberria, 6 months clean, and the cake to prove it", {}, NOBODY),
        ),
    ),
    "a first name to a spouse": (
        Severity.HIGH,
        (
            ("rough one. Marisol relapsed and they removed the kids", MESSAGE, NOBODY),
            ("remember Tamsin? back in care again, I could cry", MESSAGE, NOBODY),
        ),
    ),
    "a friend": (Severity.HIGH, (("Tamsin Wole", FRIEND, NOBODY),)),
    "working conditions": (
        None,
        (
            ("3 staff down, 40 cases each. Again.", {}, NOBODY),
            ("Three of us out sick and everyone is carrying forty cases. Pay us.", {}, NOBODY),
        ),
    ),
}


@pytest.fixture(scope="module")
def index(tmp_path_factory: pytest.TempPathFactory) -> ClientIndex:
    path: Path = tmp_path_factory.mktemp("list") / "clients.csv"
    path.write_text(CLIENTS, "utf-8")
    return identifiers.index_of_plain_list(path)


@pytest.mark.parametrize(
    ("case", "number"),
    [(case, number) for case, (_, tried) in WORDS.items() for number in range(len(tried))],
)
def test_the_words_land_in_the_band(index: ClientIndex, case: str, number: int) -> None:
    severity, tried = WORDS[case]
    text, where, worker = tried[number]
    one = item(text, **where)
    findings = detectors.detect(detectors.build(index, worker, ()), one)
    found = Judge(worker, ()).judge(one, findings)
    assert (found.severity if found else None) is severity
