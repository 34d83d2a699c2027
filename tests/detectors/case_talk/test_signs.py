"""Which sign the words of the lists give, and whose story it makes of a text.

None of these sentences stands in the corpus of benchmarks/quality.
"""

from __future__ import annotations

import pytest

from auditor.detectors.case_talk.evidence import signs_in
from auditor.detectors.case_talk.lexicon import lexicon
from auditor.detectors.case_talk.reading import tokens


def signs(text: str) -> frozenset[str]:
    return signs_in(frozenset(), tokens(text), lexicon())


TOLD = {
    "what was said at work": ("he asked me why I came back. nobody comes back", "there"),
    "a story the writer knows": ("no comment, but I know that kitchen", "confirm"),
    "one like the other's": ("ours hid the passport in the freezer", "client_weak"),
    "words to the person": ("your old housing worker is cheering", "to_you"),
    "a first time": ("her first wage slip, framed", "celebrate"),
    "a story in pictures": ("🚗 🧸 👧", "hint"),
    "an order": ("supervision order signed at noon", "legal"),
    "a service of one country": ("second mappa this week", "jargon"),
    "on the road": ("the booster was back of my car all week", "act"),
    "what happened": ("he peed hot again", "status"),
    "dicho en el trabajo": ("me regaló una piedra pintada", "there"),
    "ya se sabe": ("sí, era nuestra", "confirm"),
    "por fin": ("le dieron las llaves a las nueve", "celebrate"),
}


@pytest.mark.parametrize("kind", TOLD)
def test_the_words_give_the_sign(kind: str) -> None:
    text, sign = TOLD[kind]
    assert sign in signs(text)


OTHERWISE = {
    "the writer's child": ("nursery run done, she bit the childminder", "own_family"),
    "the writer fosters": ("we adopted him two winters ago", "own_family"),
    "a parent by name": ("Uncle Ray relapsed at the wedding", "own_family"),
    "a death in the family": ("he slipped away at six, no flowers please", "own_family"),
    "the writer's past": ("I grew up in nine foster homes", "own_health"),
    "a friend": ("a mate of mine was sectioned", "own_friend"),
    "a series": ("that storyline where they removed the baby", "fiction"),
    "another trade": ("opposing counsel made my client cry", "business"),
    "an animal": ("kennel boy found his forever home", "pet"),
    "a thing": ("the photocopier had a psychotic episode", "trade"),
    "public affairs": ("I don't know the family but the council failed them", "news_far"),
    "a question of principle": ("imagine a kid who discloses to you", "training"),
    "people in general": ("kids in care deserve better than this", "plural"),
    "a stranger": ("a man outside the station was crying", "stranger"),
    "a colleague": ("leaving do for our longest serving duty worker", "colleague"),
    "mi vida": ("mi nena no quiere ir al jardín", "own_family"),
}


@pytest.mark.parametrize("kind", OTHERWISE)
def test_the_words_say_that_it_is_nobodys_case(kind: str) -> None:
    text, sign = OTHERWISE[kind]
    found = signs(text)
    assert sign in found
    assert "plain" not in found


ABOUT = {
    "the first spoken of": ("my daughter met a girl with a parrot", "own_family:first"),
    "the last spoken of": ("a man there knew my daughter", "own_family:last"),
    "only the writer": ("I waited at court this morning", "elsewhere:only_me"),
    "two other things": ("the sermon was longer than the novel", "elsewhere:some"),
    "much else": ("sermon, novel, photocopier, salon, leaving do", "elsewhere:much"),
    "other things early": ("the novel ends badly for the whole street", "elsewhere:early"),
    "other things late": ("it ends badly for everybody in this street novel", "elsewhere:late"),
    "beside all work": ("court in the novel, court in the sermon", "elsewhere:beside"),
    "before all work": ("the novel first. then in court", "elsewhere:before"),
    "somebody and work apart": ("she laughed. court was cold", "elsewhere:apart"),
    "more else than work": ("the sermon and the novel, then court", "elsewhere:most"),
}


@pytest.mark.parametrize("kind", ABOUT)
def test_whom_a_text_is_about_speaks_against_a_client(kind: str) -> None:
    text, sign = ABOUT[kind]
    assert sign in signs(text)


def test_that_somebody_is_spoken_of_is_a_sign() -> None:
    assert "somebody" in signs("a man slept in a tent")
    assert "somebody" not in signs("court was cold this morning")


def test_a_client_spoken_of_first_leaves_no_such_sign() -> None:
    assert not [sign for sign in signs("my client slept in a tent") if "elsewhere" in sign]
