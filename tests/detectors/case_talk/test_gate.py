"""The gate passes by what cannot be case talk, and nothing else."""

from __future__ import annotations

import random
import unicodedata

import pytest
from hypothesis import given
from hypothesis import strategies as st
from msgspec.structs import replace

from auditor.detectors.case_talk.at_most import MostOfSigns, SumOfWords
from auditor.detectors.case_talk.belonging import OTHERWISE
from auditor.detectors.case_talk.evidence import implied, shape, thin, told_by, weigh, words_in
from auditor.detectors.case_talk.gate import Gate
from auditor.detectors.case_talk.lexicon import lexicon
from auditor.detectors.case_talk.reading import spaced, tokens
from auditor.detectors.case_talk.setting import WHERE, setting
from auditor.detectors.first_look import first_look
from auditor.models import Item, Source, Surface
from benchmarks.quality.everyday import posts
from benchmarks.quality.rows import CORPUS, item_of, read_rows

GATE = Gate(lexicon())
THRESHOLD = lexicon().weights.threshold


def lost(items: list[Item], needed: float = THRESHOLD) -> list[str]:
    """Texts that the gate keeps out although they come to the sum."""
    return [
        item.text
        for item in items
        if not GATE.opens(item.text, setting(item), needed)
        and weigh(setting(item), tokens(item.text), lexicon()).score >= needed
    ]


@pytest.mark.parametrize("needed", [THRESHOLD, 0.6, 0.2])
def test_no_row_of_the_corpus_is_lost(needed: float) -> None:
    assert lost([item_of(row) for row in read_rows([CORPUS])], needed) == []


@pytest.mark.parametrize("needed", [THRESHOLD, 0.6, 0.2])
def test_no_everyday_post_is_lost(needed: float) -> None:
    assert lost(list(posts(2_000, seed=4)), needed) == []


def test_nearly_all_everyday_posts_are_passed_by() -> None:
    items = list(posts(2_000, seed=6))
    assert sum(GATE.opens(item.text, setting(item)) for item in items) <= 100


def test_where_an_item_stands_counts() -> None:
    text, in_message = "on my way to court", frozenset({"in_message"})
    sums = [0.05 * step for step in range(40)]
    assert sum(GATE.opens(text, in_message, needed) for needed in sums) > sum(
        GATE.opens(text, frozenset(), needed) for needed in sums
    )


@pytest.mark.parametrize("text", ["she won't eat", "she won’t eat"])
def test_words_with_an_apostrophe_are_seen_whole(text: str) -> None:
    assert GATE.opens(text, needed=0.1)


def test_no_text_of_shuffled_phrases_is_lost() -> None:
    chance = random.Random(8)  # noqa: S311 - the same texts for the same seed, no secret
    rows = [item_of(row) for row in read_rows([CORPUS])]
    made = []
    for one, other in zip(
        chance.choices(rows, k=1_500), chance.choices(rows, k=1_500), strict=True
    ):
        first, second = one.text.split(), other.text.split()
        words = first[: len(first) // 2] + second[len(second) // 2 :]
        glue = chance.choice((" ", "  ", "\n", ", "))
        style = chance.choice((str, str.upper, str.title, typographic))
        made.append(replace(one, text=style(glue.join(words))))
    assert lost(made) == []
    assert lost(made, 0.3) == []


WORDS = sorted({word for row in read_rows([CORPUS]) for word in row["text"].split()})
PIECES = st.one_of(
    st.sampled_from(WORDS),
    st.sampled_from(("9yo", "9 pm", "#court", "@kin_one", "https://x.example/a", "🤐", "“", '"')),
    st.sampled_from(("my client", "told me", "my sister", "at work", "the dog", "foster", "he")),
)
GLUE = st.sampled_from((" ", " ", " ", ". ", ", ", "\n", " – ", "-", ""))


@given(st.lists(st.tuples(PIECES, GLUE), max_size=14), st.sampled_from(sorted(WHERE)))
def test_the_gate_never_expects_less_than_the_close_reading_finds(
    parts: list[tuple[str, str]], where: str
) -> None:
    text = "".join(piece + glue for piece, glue in parts)
    for setting_of_it in (frozenset({where}), frozenset[str]()):
        score = weigh(setting_of_it, tokens(text), lexicon()).score
        assert score <= 0 or GATE.opens(text, setting_of_it, score)


@pytest.mark.parametrize(
    "text",
    [
        "my client and my sister went to court",  # the writer's people are the client's
        'my brother said "my mum died" on the ward',  # quoted
        "placed her. mum told me she overdosed",  # a phrase over the end of a sentence
        "my 84yo was sectioned and cried on the ward",
    ],
)
def test_what_may_not_stand_there_is_not_held_against_a_text(text: str) -> None:
    items = [
        Item(ref="x", platform="x", surface=surface, source=Source("a", "b"), text=text)
        for surface in Surface
    ]
    assert [lost(items, 0.05 * step) for step in range(1, 40)] == [[]] * 39


def typographic(text: str) -> str:
    """The text as phones write it, with marks that are letters of their own left alone."""
    return unicodedata.normalize("NFD", text.replace("'", "’"))


@pytest.mark.parametrize(
    "text", ["he was 5150'd", "psych hold, 5150", "mother’s #court day", "CPS"]
)
def test_figures_and_signs_are_words_too(text: str) -> None:
    items = [Item(ref="x", platform="x", surface=Surface.POST, source=Source("a", "b"), text=text)]
    assert lost(items, 0.05) == []


@given(st.lists(st.tuples(PIECES, GLUE), max_size=14))
def test_more_is_supposed_than_seen(parts: list[tuple[str, str]]) -> None:
    look = first_look("".join(piece + glue for piece, glue in parts))
    present = (*look.order, *look.figures)
    for book in (lexicon().core, lexicon().rest):
        seen, alone = book.glance(spaced(look.order), look.figures, present)
        supposed, also_alone = book.suppose(present)
        assert seen & supposed == seen
        assert alone == also_alone


SUMS = SumOfWords(lexicon().words)
TOLD = st.sampled_from(("the", "my", "client", "i", "was", "you", "he", "<n>", "court", "told"))


@given(st.lists(TOLD, max_size=12))
def test_words_come_to_what_the_close_reading_counts(order: list[str]) -> None:
    weights = lexicon().words
    counted = sum(weights[word] for word in words_in(order, [""] * len(order)) & weights.keys())
    assert SUMS.of(order) == pytest.approx(counted)


CONCEPTS = (*lexicon().core.every, *lexicon().rest.every)
SIGNS = MostOfSigns(CONCEPTS, lexicon().weights.weights)
PLACES = st.sets(st.integers(0, len(CONCEPTS) - 1), max_size=12)
LENGTHS = st.integers(0, 110)


def counted_sign_by_sign(may: set[int], does: set[int], built: frozenset[str]) -> float:
    """The most that signs come to, told by the functions that the close reading uses."""
    told = told_by(CONCEPTS[place] for place in may)
    against: set[str] = set()
    if "client" not in told and "quoted" not in built:
        against = told_by(CONCEPTS[place] for place in does if CONCEPTS[place].group in OTHERWISE)
    signs = {*told, *built, "bare_pronoun", *(() if against else ("plain",))}
    certain = implied(against | (built - {"quoted"})).union(thin(signs))
    weights = lexicon().weights.weights
    most = sum(max(0.0, weights.get(sign, 0.0)) for sign in implied(signs))
    return most + sum(min(0.0, weights.get(sign, 0.0)) for sign in certain)


@given(PLACES, PLACES, LENGTHS, st.booleans(), st.sets(st.sampled_from(sorted(WHERE))))
def test_signs_come_to_what_is_counted_sign_by_sign(
    may: set[int], does: set[int], length: int, quoted: bool, where: set[str]
) -> None:
    built = frozenset(where | shape(["i", "he", "went"] * length, quoted=quoted))
    bits = [sum(1 << place for place in places) for places in (may | does, does)]
    expected = counted_sign_by_sign(may | does, does, built)
    assert SIGNS.of(bits[0], bits[1], built) == pytest.approx(expected)
