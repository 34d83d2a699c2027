"""Items that say little alone and much together."""

from __future__ import annotations

import random
import re
import time

import pytest
from msgspec import structs

from auditor.exposure import Judge
from auditor.exposure.clues import clues_of
from auditor.models import (
    Audience,
    Confidence,
    Element,
    Evidence,
    Exposure,
    Finding,
    Item,
    Media,
    Person,
    Reach,
    Role,
    Severity,
    Term,
    Tier,
    Worker,
)
from tests.exposure.invented import finding, item, status, told, trace


def joined(*parts: Evidence, traces: tuple[Evidence, ...] = ()) -> list[Exposure]:
    """The mosaics that these items make."""
    judge = Judge(Worker(), ())
    found = [judge.judge(part.item, part.findings) for part in parts]
    every = judge.join([one for one in found if one], traces)
    return [one for one in every if one.kind == "mosaic"]


def post(ref: str, text: str, days: float, *pairs: tuple[Element, str]) -> Evidence:
    return told(item(text, ref=ref, days=days, audience=Audience.FRIENDS), *pairs)


SCHOOL = post(
    "facebook:1",
    "the boy at Pelham Grove drew me a volcano",
    0,
    (Element.SEX, "boy"),
    (Element.SCHOOL, "Pelham Grove"),
    (Element.HABIT, "volcano"),
)
BIRTHDAY = post(
    "twitter:2",
    "nine candles at Pelham Grove, day 3",
    3,
    (Element.SCHOOL, "Pelham Grove"),
    (Element.AGE, "nine"),
)
BROTHERS = post(
    "instagram:3",
    "nine, four brothers, and toast saved for them. Pelham Grove again",
    9,
    (Element.AGE, "nine"),
    (Element.FAMILY_SHAPE, "four brothers"),
    (Element.SCHOOL, "Pelham Grove"),
)


def test_one_case_told_in_parts_on_three_platforms_is_one_exposure() -> None:
    (mosaic,) = joined(SCHOOL, BIRTHDAY, BROTHERS)
    assert [part.item.ref for part in mosaic.evidence] == ["facebook:1", "twitter:2", "instagram:3"]
    assert mosaic.codes[0] == "T33"
    assert mosaic.confidence is Confidence.POSSIBLE


def test_a_mosaic_is_worse_than_the_worst_of_its_items() -> None:
    judge = Judge(Worker(), ())
    alone = [judge.judge(part.item, part.findings) for part in (SCHOOL, BIRTHDAY, BROTHERS)]
    (mosaic,) = joined(SCHOOL, BIRTHDAY, BROTHERS)
    assert mosaic.score > max(one.score for one in alone if one)
    assert mosaic.reach is Reach.LOCAL
    assert {one.reach for one in alone if one} == {Reach.FAMILY}


def test_it_says_why_the_items_belong_together_and_what_helps_most() -> None:
    (mosaic,) = joined(SCHOOL, BIRTHDAY, BROTHERS)
    why = [factor.why for factor in mosaic.factors if factor.name == "Why they belong together"]
    assert why
    assert "the same school or workplace" in why[0]
    assert mosaic.lowers.startswith("Taking ")
    assert "March 2021" in mosaic.lowers
    assert 0 <= mosaic.key < len(mosaic.evidence)


def test_one_detail_that_decides_is_named() -> None:
    (mosaic,) = joined(SCHOOL, BIRTHDAY)
    assert re.match(r"Taking out the \w+ in the item of \d March 2021 would", mosaic.lowers)


def test_a_boy_and_a_girl_of_one_age_are_two_people() -> None:
    def of(ref: str, text: str, *pairs: tuple[Element, str]) -> Evidence:
        return post(ref, text, 1, (Element.AGE, "nine"), *pairs)

    boy = of("1", "nine, the boy with the parrot", (Element.SEX, "boy"), (Element.HABIT, "parrot"))
    more = (Element.FAMILY_SHAPE, "three brothers")
    girl = of("2", "nine, the girl and her three brothers", (Element.SEX, "girl"), more)
    other = of("3", "nine, the boy and his three brothers", (Element.SEX, "boy"), more)
    assert not joined(boy, girl)
    assert joined(boy, other)


def test_the_named_item_is_the_one_to_begin_with() -> None:
    (mosaic,) = joined(SCHOOL, BIRTHDAY, BROTHERS)
    day = mosaic.evidence[mosaic.key].item.posted_at
    assert day is not None
    assert f"{day.day} {day:%B %Y}" in mosaic.lowers


def test_its_weight_is_s_times_i_plus_c() -> None:
    (mosaic,) = joined(SCHOOL, BIRTHDAY, BROTHERS)
    s, i, c = (
        sum(factor.value for factor in mosaic.factors if factor.term is term)
        for term in (Term.SENSITIVITY, Term.IDENTIFIABILITY, Term.CIRCUMSTANCE)
    )
    assert mosaic.score == round(s * i + c, 2)


def test_the_order_of_the_archives_is_of_no_consequence() -> None:
    assert joined(SCHOOL, BIRTHDAY, BROTHERS) == joined(BROTHERS, SCHOOL, BIRTHDAY)


def test_a_later_item_of_the_same_story_leaves_the_id() -> None:
    (before,) = joined(SCHOOL, BIRTHDAY)
    (after,) = joined(SCHOOL, BIRTHDAY, BROTHERS)
    assert before.id == after.id


def test_an_item_that_later_ones_make_superfluous_still_names_the_story() -> None:
    bare = post("facebook:0", "Pelham Grove again", -1, (Element.SCHOOL, "Pelham Grove"))
    (before,) = joined(bare, SCHOOL, BIRTHDAY)
    (after,) = joined(bare, SCHOOL, BIRTHDAY, BROTHERS)
    assert before.id == after.id


def test_weeks_apart_it_needs_more_in_common() -> None:
    def again(days: float, *pairs: tuple[Element, str]) -> Evidence:
        return post("facebook:9", "nine, and the boy at Pelham Grove owns a parrot", days, *pairs)

    age = (Element.AGE, "nine")
    rest = ((Element.SEX, "boy"), (Element.SCHOOL, "Pelham Grove"), (Element.HABIT, "parrot"))
    assert joined(BROTHERS, again(40, age, *rest))
    assert not joined(BROTHERS, again(40, age, (Element.HABIT, "parrot")))
    assert joined(BROTHERS, again(900, age, *rest))


def test_two_ages_are_two_people() -> None:
    other = post(
        "facebook:9",
        "seven, and the boy at Pelham Grove owns a parrot",
        4,
        (Element.AGE, "seven"),
        (Element.SEX, "boy"),
        (Element.SCHOOL, "Pelham Grove"),
        (Element.HABIT, "parrot"),
    )
    assert not joined(BIRTHDAY, other)


def test_posts_of_one_thread_belong_together() -> None:
    def part(number: int, text: str, *pairs: tuple[Element, str]) -> Evidence:
        where = item(text, ref=f"twitter:{number}", days=number / 100, thread="77")
        return told(where, *pairs)

    (mosaic,) = joined(
        part(1, "1/ the oldest is eleven", (Element.AGE, "eleven")),
        part(2, "2/ three sisters in the car", (Element.FAMILY_SHAPE, "three sisters")),
        part(3, "3/ she asked for the parrot", (Element.HABIT, "parrot"), (Element.SEX, "she")),
    )
    assert len(mosaic.evidence) == 3
    assert mosaic.confidence is Confidence.LIKELY


def test_answers_to_one_account_belong_together() -> None:
    def answer(number: int, text: str, *pairs: tuple[Element, str]) -> Evidence:
        target = (Person(role=Role.TARGET, handle="oddly_named"),)
        return told(item(text, ref=f"instagram:{number}", days=number, people=target), *pairs)

    (mosaic,) = joined(
        answer(1, "see you at Pelham Grove", (Element.SCHOOL, "Pelham Grove")),
        answer(5, "sixteen already", (Element.AGE, "sixteen")),
        answer(9, "your parrot is wild", (Element.HABIT, "parrot")),
    )
    assert len(mosaic.evidence) == 3


def trailing(part: Evidence) -> Evidence:
    """The same details of somebody who may be a client, or may not."""
    details = (one for one in part.findings if one.element is not Element.CLIENT_TRACE)
    weak = (structs.replace(one, tier=Tier.WEAK, detector="case_talk") for one in details)
    return Evidence(part.item, tuple(weak))


def test_details_that_are_nobodys_alone_join_a_story_that_is_a_clients() -> None:
    trails = (trailing(BIRTHDAY), trailing(BROTHERS))
    judge = Judge(Worker(), ())
    assert all(judge.judge(one.item, one.findings) is None for one in trails)
    assert all(judge.is_trace(one.item, one.findings) for one in trails)
    (mosaic,) = joined(SCHOOL, traces=trails)
    assert len(mosaic.evidence) == 3
    assert joined(traces=(*trails, trailing(SCHOOL))) == []


def test_details_that_may_be_nobodys_are_kept_within_bounds() -> None:
    judge = Judge(Worker(), ())
    trail = trailing(BIRTHDAY)
    kept = sum(judge.is_trace(trail.item, trail.findings) for _ in range(5_000))
    assert 0 < kept < 5_000


def captioned(part: Evidence) -> Evidence:
    """The same, told by a picture's caption."""
    picture = Media(kind="photo", path="a.jpg", caption=part.item.text)
    findings = tuple(structs.replace(one, field="media/0/caption") for one in part.findings)
    return Evidence(structs.replace(part.item, text="", media=(picture,)), findings)


def test_captions_join_like_text() -> None:
    (mosaic,) = joined(SCHOOL, captioned(BIRTHDAY), captioned(BROTHERS))
    assert len(mosaic.evidence) == 3


AGES = [
    ("a boy of nine", "9yo", True),
    ("nine", "nine year old", True),
    ("9 months", "9 yrs", False),
    ("9mo", "nine months old", True),
    ("nueve años", "9", True),
    ("eight", "nine", False),
]


@pytest.mark.parametrize(("first", "second", "is_same"), AGES)
def test_an_age_is_the_same_in_words_and_in_figures(
    first: str, second: str, *, is_same: bool
) -> None:
    ages = [
        clues_of(post("twitter:1", words, 0, (Element.AGE, words))).age for words in (first, second)
    ]
    assert all(ages)
    assert (ages[0] == ages[1]) is is_same


def linked(ref: str, days: float, url: str, *pairs: tuple[Element, str]) -> Evidence:
    part = post(ref, "the boy with four brothers", days, *pairs)
    return Evidence(structs.replace(part.item, urls=(url,)), part.findings)


STORY = "https://dellwoodherald.example/news/fire-on-alder-street"


@pytest.mark.parametrize(
    ("first", "second", "joins"),
    [
        (STORY, f"{STORY}/?utm_source=share", True),
        (STORY, "https://dellwoodherald.example/news/bread-fair-opens", False),
        ("https://dellwoodherald.example/", "https://dellwoodherald.example/", False),
        ("https://www.facebook.com/groups/9", "https://www.facebook.com/groups/9", False),
    ],
    ids=["one story", "two stories", "front page", "platform"],
)
def test_items_under_one_shared_link_are_joined(first: str, second: str, *, joins: bool) -> None:
    parts = (
        linked("facebook:1", 0, first, (Element.SEX, "boy")),
        linked("facebook:2", 2, second, (Element.FAMILY_SHAPE, "four brothers")),
    )
    assert bool(joined(*parts)) is joins


def by_name(ref: str, days: float, *further: Finding, tier: Tier = Tier.MEDIUM) -> Evidence:
    name = finding(Element.PARTIAL_NAME, code="T02", client="C-1", tier=tier)
    where = item("she was so brave", ref=ref, days=days, audience=Audience.FRIENDS)
    return Evidence(where, (name, *further))


def test_former_clients_are_joined_over_years() -> None:
    (mosaic,) = joined(
        by_name("facebook:1", -2500, trace("T27"), finding(Element.AGE), status(2)),
        by_name("facebook:2", -900, trace("T27"), finding(Element.FAMILY_SHAPE)),
        by_name("facebook:3", 0, trace(), finding(Element.SCHOOL), finding(Element.HABIT)),
    )
    assert mosaic.clients == ("C-1",)
    assert len(mosaic.evidence) == 3


def test_a_trace_that_is_no_exposure_alone_joins() -> None:
    full = Evidence(
        item("Imogen Castellane won the race", ref="facebook:7", days=-30),
        (finding(Element.FULL_NAME, code="T01", client="C-1", tier=Tier.MEDIUM),),
    )
    mosaics = joined(by_name("facebook:2", 0, trace(), status(4)), traces=(full,))
    assert [one.severity for one in mosaics] == [Severity.CRITICAL]


def test_the_id_of_a_clients_mosaic_is_the_clients() -> None:
    first = by_name("facebook:1", -2500, trace("T27"), finding(Element.AGE))
    details = (finding(Element.SCHOOL), finding(Element.HABIT), finding(Element.FAMILY_SHAPE))
    second = by_name("facebook:2", 0, trace(), *details)
    third = by_name("twitter:3", 90, trace(), finding(Element.RARE_EVENT), status(4))
    (before,), (after,) = joined(first, second), joined(first, second, third)
    assert before.id == after.id


def test_two_clients_are_never_joined() -> None:
    other = Evidence(
        item("he left", ref="facebook:5", days=1, audience=Audience.FRIENDS),
        (finding(Element.PARTIAL_NAME, client="C-2", tier=Tier.MEDIUM), trace(), status(4)),
    )
    assert not joined(by_name("facebook:2", 0, trace(), status(2)), other)


ORDINARY = ("took kids today", "court again", "school visit", "the family was late", "long intake")


def ordinary(count: int) -> list[Evidence]:
    """Low items as a busy account holds them: common words, common ages, any day."""
    rng = random.Random(7)  # noqa: S311 - the same invented posts every time
    parts = []
    for number in range(count):
        words = rng.choice(ORDINARY)
        pairs = [(Element.PLACE, words)] if rng.random() < 0.5 else [(Element.TIME_CUE, words)]
        text = words
        if rng.random() < 0.3:
            text = f"{words}, {rng.randint(1, 17)} years"
            pairs.append((Element.AGE, text.split(", ")[1]))
        where = item(text, ref=f"twitter:{number}", days=rng.random() * 3000)
        parts.append(told(where, *pairs))
    return parts


def test_many_ordinary_items_join_hardly_ever_and_never_run_away() -> None:
    began = time.process_time()
    mosaics = joined(*ordinary(3_000))
    assert time.process_time() - began < 20
    assert sum(len(one.evidence) for one in mosaics) < 180
    assert max((len(one.evidence) for one in mosaics), default=0) <= 12


def test_a_client_with_hundreds_of_items_gives_one_short_mosaic() -> None:
    parts = [by_name(f"facebook:{n}", n, trace(), status(2)) for n in range(400)]
    further = by_name(
        "facebook:x", 500, trace(), finding(Element.FULL_NAME, client="C-1"), status(4)
    )
    for one in joined(*parts, further):
        assert len(one.evidence) <= 12


def test_items_without_a_date_are_left_alone() -> None:
    undated = [
        told(
            item("the boy at Pelham Grove", ref=f"facebook:{n}", days=None),
            (Element.SCHOOL, "Pelham Grove"),
            (Element.SEX, "boy"),
        )
        for n in range(3)
    ]
    assert joined(*undated) == []


def test_critical_items_need_no_mosaic() -> None:
    named = Evidence(
        item(ref="facebook:1"),
        (finding(Element.FULL_NAME, client="C-1"), status(4), trace()),
    )
    assert joined(named, by_name("facebook:2", 0, trace())) == []


def test_items_are_told_by_date() -> None:
    (mosaic,) = joined(BROTHERS, SCHOOL, BIRTHDAY)
    days: list[Item] = [part.item for part in mosaic.evidence]
    assert days == sorted(days, key=lambda one: str(one.posted_at))
