"""Names of people on no list, which count only where a client is spoken of."""

from __future__ import annotations

import time

import pytest
from hypothesis import given
from hypothesis import strategies as st

from auditor import detectors
from auditor.detectors.contact_data.names import could_name, unlisted
from auditor.detectors.first_look import first_look
from auditor.exposure import Judge
from auditor.models import Element, Item, Source, Surface, Tier, Worker

WORDS = (
    "Client",
    "pray for",
    "Ann",
    "Öz",
    "Étienne",
    "de la",
    "Quill-Marsh",
    "from unit 6",
    "🙏",
    "in",
)


@pytest.mark.parametrize(
    ("marked", "element"),
    [
        ("please pray for [Ottoline Brask] and her girls", Element.FULL_NAME),
        ("you mean [Ottoline Brask]? she was with us", Element.FULL_NAME),
        ("so proud of [Kwabena Oduya-Reyes] today", Element.FULL_NAME),
        ("my client [Ottoline Brask] was late", Element.FULL_NAME),
        ("[Ottoline Brask] relapsed on Sunday", Element.FULL_NAME),
        ("[Ottoline Brask]'s mom sent an orchid", Element.FULL_NAME),
        ("met with [Ottoline van der Brask] again", Element.FULL_NAME),
        ("[Kwabena] from unit 6 taught me a knot", Element.PARTIAL_NAME),
        ("that shirt! [Kwabena] from play therapy has it", Element.PARTIAL_NAME),
    ],
)
def test_a_name_with_a_person_around_it(marked: str, element: Element) -> None:
    text = marked.replace("[", "").replace("]", "")
    (one,) = unlisted(text)
    assert text[one.start : one.end] == marked[marked.index("[") + 1 : marked.index("]")]
    assert (one.element, one.tier, one.client) == (element, Tier.MEDIUM, None)


@pytest.mark.parametrize(
    "text",
    [
        "proud of Pelham Grove School today",
        "met in Harbour Street with coffee",
        "Happy Birthday Uncle Bertil",
        "prayers for North Carolina",
        "the plot: Sherlock Holmes is bored",
        "Taylor Swift is on tour",
        "Social Work Month is here",
        "Grandma Esperanza says so",
        "it was Monday Morning again",
        "Kwabena from accounting left early",
        "Ottoline Brask & Sons, plumbers",
        "i have no capitals at all",
        "Happy New Year",
    ],
)
def test_places_days_titles_and_stars_are_quiet(text: str) -> None:
    assert list(unlisted(text)) == []


def judged(text: str) -> str | None:
    source = Source("export.zip", "posts.json", "/0")
    where = Item(
        ref="facebook:1", platform="facebook", surface=Surface.POST, source=source, text=text
    )
    findings = detectors.detect(detectors.build(None, Worker(), ()), where)
    found = Judge(Worker(), ()).judge(where, findings)
    return found.severity.word if found else None


def test_a_name_alone_is_no_exposure() -> None:
    assert judged("so proud of Ottoline Brask today, what a race") is None


def test_a_name_beside_talk_of_a_client_is() -> None:
    assert judged("my client Ottoline Brask is back in detox") == "critical"


@given(st.lists(st.sampled_from((*WORDS, *"ÀÞ×Ÿß")), max_size=9), st.sampled_from((" ", "", ", ")))
def test_the_quick_look_rules_no_name_out(words: list[str], glue: str) -> None:
    text = glue.join(words)
    assert could_name(first_look(text)) or not list(unlisted(text))


def test_hostile_text_costs_linear_time() -> None:
    began = time.process_time()
    list(unlisted("Ottoline Brask " * 7_000))
    assert time.process_time() - began < 5


@pytest.mark.parametrize("name", ["Ludmila Postolache", "Leroy Abernethy-Cato"])
def test_two_words_that_are_no_words_are_a_name_by_themselves(name: str) -> None:
    text = f"refuge room 4: {name}, put her down for the health visitor"
    assert [text[one.start : one.end] for one in unlisted(text)] == [name]
