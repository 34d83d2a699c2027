"""What the detector says about whole items: what it must catch, and what is nobody's case.

None of these sentences stands in the corpus of benchmarks/quality.
"""

from __future__ import annotations

from itertools import pairwise

import pytest

from auditor.detectors.case_talk import CaseTalk
from auditor.detectors.case_talk.reading import stretches
from auditor.detectors.contact_data import ContactData
from auditor.models import Audience, Element, Finding, Item, Media, Source, Surface, Worker

DETECTOR = CaseTalk(Worker(), ())


def item(text: str, surface: Surface = Surface.POST, media: tuple[Media, ...] = ()) -> Item:
    return Item(
        ref="x",
        platform="twitter",
        surface=surface,
        source=Source("a", "b"),
        text=text,
        audience=Audience.PUBLIC,
        media=media,
    )


def found(text: str, surface: Surface = Surface.POST) -> list[Finding]:
    return list(DETECTOR.detect(item(text, surface), ()))


TOLD = {
    "celebration": "Six months sober today and my client picked the cake herself. So proud of her.",
    "keys": "He got his keys this morning after two years in the shelter.",
    "adoption": "Adoption day for a little girl on my caseload, the judge wore a paper crown.",
    "advice": "Hive mind: what do you do with a 12yo client who runs from every placement?",
    "retrospective": "Ten years ago today we lost a boy on my caseload. I still drive past it.",
    "prayer": "Please pray for one of my families, court is tomorrow at nine.",
    "joke": "if one more dad tells me the positive drop was poppy seeds",
    "donations": "Need a crib by tonight for a mom of twins I work with who fled with nothing.",
    "quotation": '"i don\'t want to go back there," the seven year old told me in the car',
    "someone": "somebody on my caseload overdosed today",
    "clipped": "took two kids today. no words.",
    "spanish": "hoy mi usuaria de las diez me dijo que por fin dejó al marido",
    "spanish bed": "pedí cama para un señor que duerme en la plaza y me dijeron que no hay cupo",
}
ANSWERED = {
    "confirmation": "yep that's the one",
    "warm": "can't say but you're warm 😉",
    "closed mouth": "🤐",
    "review": "we tried to help you, you missed four appointments",
    "to the client": "So proud of you, see you at group on Tuesday",
    "one of ours": "one of ours, sadly",
}
ELSEWHERE = {
    "group": (
        "Hospice SW here, have a patient who will not let his daughters visit. Ideas?",
        Surface.GROUP_POST,
    ),
    "to a spouse": (
        "you won't believe who came into the clinic today, relapsed again",
        Surface.DIRECT_MESSAGE,
    ),
    "to a client": (
        "hi it's your worker, can you call me about court tomorrow",
        Surface.DIRECT_MESSAGE,
    ),
}
EXEMPT = {
    "pay": "Twelve years in and my pay rise was two per cent. The union ballot is Friday.",
    "workload": "Three staff down, forty cases each, and the printer is on fire.",
    "management": "Our new manager scheduled the wellbeing seminar for seven in the morning.",
    "union": "Picket line tomorrow, bring gloves and a whistle.",
    "politics": "I will vote for whoever funds kinship care, and I will knock on doors for it.",
    "faith": "Our parish potluck was lovely, the choir sang and nobody burnt the rice.",
    "sexuality": "Happy pride! Married my wife nine years ago and I would do it tomorrow.",
    "whistleblowing": "I reported my own agency for faked visit logs. The regulator has it all.",
    "own health": "I was diagnosed with bipolar at thirty and my meds taste of chalk.",
    "own family": "My mum had her hip operation today and has already told off the surgeon.",
    "own children": "My 7yo drew a map of the fridge and labelled it mine.",
    "own history": "I grew up in foster care and aged out with a bin bag.",
    "advocacy": "Ask your senator to back the bill on foster care stipends.",
    "news": "The inquiry report on the children's home is out, read chapter three.",
    "statistics": "One in five young people in care changes school each year, says the study.",
    "awareness": "Overdose Awareness Day is on Sunday, candles at the bandstand.",
    "fiction": "My novel has a caseworker who buries the file in chapter nine.",
    "television": "That episode where the foster mum hides the gun? I shouted at the telly.",
    "email client": "The email client crashed again, phone case cracked too. Happy Friday!",
    "home visit": "Our cat had a home visit from the vet and hid in the oven.",
    "discharge": "Battery discharge on this laptop is a scandal.",
    "intake": "Replaced the intake manifold and only cried once.",
    "unit": "The unit tests fail on Tuesdays and nobody knows why.",
    "placement": "The ad placement on that site covers the whole recipe.",
    "designer": "A client wants the logo bigger but quieter. Design is a calling.",
    "lawyer": "My husband's client asked whether he could sue the swan.",
    "hairdresser": "Hair client cancelled her balayage, so I had lunch like a queen.",
    "trainer": "Personal training client hit a new squat record, book your spot for May.",
    "colleague": "Our colleague from reception died on Sunday, collection is in the kitchen.",
    "vignette": "Exam prep, case example two: a 40-year-old man misses three sessions.",
    "hyperbole": "I am so OCD about this spice rack that I will need detox.",
    "resource": "Any sliding-scale therapists near the harbour? Updating our list.",
    "spanish pay": "Otro mes sin cobrar las horas extra, el sindicato convoca a paro.",
}


@pytest.mark.parametrize("kind", TOLD)
def test_a_client_is_seen_in(kind: str) -> None:
    assert any(one.element is Element.CLIENT_TRACE for one in found(TOLD[kind]))


@pytest.mark.parametrize("surface", [Surface.COMMENT, Surface.REPLY])
@pytest.mark.parametrize("kind", ANSWERED)
def test_an_answer_gives_away(kind: str, surface: Surface) -> None:
    assert any(one.element is Element.CLIENT_TRACE for one in found(ANSWERED[kind], surface))


@pytest.mark.parametrize("kind", ELSEWHERE)
def test_where_it_stands_counts(kind: str) -> None:
    text, surface = ELSEWHERE[kind]
    assert any(one.element is Element.CLIENT_TRACE for one in found(text, surface))


@pytest.mark.parametrize("kind", EXEMPT)
def test_left_alone_is(kind: str) -> None:
    assert found(EXEMPT[kind]) == []


@pytest.mark.parametrize(
    "surface", [Surface.SEARCH, Surface.SYNCED_CONTACT, Surface.CONNECTION, Surface.LIKE]
)
def test_lists_of_names_are_no_talk(surface: Surface) -> None:
    assert found(TOLD["advice"], surface) == []


def test_a_client_without_a_name_is_a_trace_with_its_details() -> None:
    text = "My 9yo client told me today that the new foster home has a goat."
    by_element = {finding.element: text[finding.start : finding.end] for finding in found(text)}
    assert by_element[Element.CLIENT_TRACE].lower().endswith("client")
    assert by_element[Element.AGE] == "9yo"


def test_a_group_is_named_as_a_setting() -> None:
    text, surface = ELSEWHERE["group"]
    assert any(one.code == "T21" for one in found(text, surface))


def test_a_long_text_is_read_in_its_middle() -> None:
    filler = "la " * 10_000
    text = f"{filler}{TOLD['someone']} {filler}"
    traces = [one for one in found(text) if one.element is Element.CLIENT_TRACE]
    assert [one.start for one in traces] == [len(filler)]
    assert TOLD["someone"].startswith(text[traces[0].start : traces[0].end])
    assert len(found(text)) == len(found(TOLD["someone"]))


@pytest.mark.parametrize("before", range(9_000, 13_000, 500))
def test_no_border_between_stretches_hides_a_story(before: int) -> None:
    text = "la " * (before // 3) + TOLD["someone"] + " la" * 5_000
    assert any(one.element is Element.CLIENT_TRACE for one in found(text))


def test_stretches_cover_a_text_and_cut_no_word() -> None:
    text = "somebody " * 5_000
    cut = stretches(text)
    assert cut[0][0] == 0
    assert all(text.startswith(words, start) for start, words in cut)
    assert all(start <= last + len(words) for (last, words), (start, _) in pairwise(cut))
    assert cut[-1][0] + len(cut[-1][1]) == len(text)
    assert {word for _, words in cut for word in words.split()} == {"somebody"}


def test_captions_are_read_like_the_text() -> None:
    caption = TOLD["celebration"]
    pictures = (Media(kind="photo"), Media(kind="photo", caption=caption))
    one = item("Nice weather", media=pictures)
    traces = [shown for shown in DETECTOR.detect(one, ()) if shown.element is Element.CLIENT_TRACE]
    assert [shown.field for shown in traces] == ["media/1/caption"]
    assert caption[traces[0].start : traces[0].end].endswith("my client")


def test_a_caption_that_repeats_the_text_tells_nothing_new() -> None:
    one = item(TOLD["celebration"], media=(Media(kind="photo", caption=TOLD["celebration"]),))
    assert list(DETECTOR.detect(one, ())) == found(TOLD["celebration"])


@pytest.mark.parametrize("kind", EXEMPT)
def test_a_caption_left_alone_is(kind: str) -> None:
    one = item("", media=(Media(kind="photo", caption=EXEMPT[kind]),))
    assert list(DETECTOR.detect(one, ())) == []


@pytest.mark.parametrize(
    ("text", "is_told"),
    [
        ("Can someone from legal aid ring my client? 0491 570 737, she has no credit", True),
        ("Can someone from the choir ring my cousin? 0491 570 737, she has no credit", False),
    ],
)
def test_who_gives_the_number_of_a_client_tells_whom(text: str, is_told: bool) -> None:
    one = item(text)
    prior = [*ContactData(Worker(), ()).detect(one, ())]
    told = DETECTOR.detect(one, prior)
    assert any(each.element is Element.CLIENT_TRACE for each in told) is is_told
