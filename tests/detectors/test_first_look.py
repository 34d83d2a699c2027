"""The first look never misses a word that the closer reading finds."""

from __future__ import annotations

import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from auditor.detectors.case_talk.reading import Token, bare_ages, by_kind, tokens
from auditor.detectors.first_look import Remembered, Sign, first_look
from auditor.detectors.words import NAME

PIECES = st.sampled_from(
    (
        "client", "Kids", "won't", "won’t", "mum's", "'hello'", "Médica", "nin\u0303o", "İzmir",
        "9yo", "10:30", "24/7", "9 am", "w/o", "b/c", "#court", "@kin_one", "https://x.example/a",
        "www.x", "🤐", "6pm", "5150", "½", "٣", "ﬁle", "a" * 41, "b" * 90 + "'s", "#" + "c" * 70,
        "1" * 13 + "st", "12monthsold", "@" + "d" * 50, "https://" + "e" * 220, "l'enfance",
        "word™", "\u20d0 5", "9\npm", "9 am’s", "㎏", "ŉ", "ª",
        "d'you've", "—",
    )
)  # fmt: skip
GLUE = st.sampled_from((" ", "", ".", ", ", "'", "\t", "-", "/", "_", '"'))


def told(token: Token) -> bool:
    """Whether a token is a word of its own, and not a link or a name of an account."""
    return token.kind not in ("<url>", "<handle>")


def seen(text: str) -> set[str]:
    """All words that the first look sees, inside links and hashtags too."""
    look = first_look(text)
    return {*look.order, *look.linked}


def joined(parts: list[tuple[str, str]]) -> str:
    """The pieces with what stands between them."""
    return "".join(piece + glue for piece, glue in parts)


@given(st.lists(st.tuples(PIECES, GLUE), max_size=8))
@example([("9\npm", "'"), ("won't", " ")])
def test_every_word_is_seen(parts: list[tuple[str, str]]) -> None:
    text = joined(parts)
    norms = {token.norm for token in tokens(text) if told(token)}
    assert norms <= seen(text)


@given(st.text(max_size=60))
def test_every_word_of_any_text_is_seen(text: str) -> None:
    assert {token.norm for token in tokens(text) if told(token)} <= seen(text)


@given(st.one_of(st.lists(st.tuples(PIECES, GLUE), max_size=8).map(joined), st.text(max_size=60)))
def test_the_order_is_that_of_the_closer_reading(text: str) -> None:
    look, cut = first_look(text), tokens(text)
    assert list(look.order) == [token.norm for token in cut]
    bare = frozenset(bare_ages(text))
    kinds = [
        "<n>" if token.start in bare and token.kind == "<age>" else token.kind for token in cut
    ]
    kinds = [kind.replace(NAME, "") for kind in kinds]
    assert list(look.figures) == list(by_kind(look.order, kinds))


@given(st.one_of(st.lists(st.tuples(PIECES, GLUE), max_size=8).map(joined), st.text(max_size=60)))
def test_a_second_look_is_the_first(text: str) -> None:
    look = first_look(text)
    first_look("something else")
    assert first_look(text) == look


def is_in(sign: Sign, text: str) -> bool:
    """Whether any chunk of a text tells of a sign."""
    return first_look(text).told & sign.bits != 0


@given(
    st.lists(st.tuples(PIECES, GLUE), max_size=8).map(joined),
    st.lists(st.tuples(PIECES, GLUE), max_size=8).map(joined),
)
def test_a_sign_is_seen_wherever_a_chunk_tells_of_it(known: str, text: str) -> None:
    first_look(known)
    sign = Sign(lambda chunk, words: "5" in chunk or "kids" in words)
    for one in (text, known):
        words = [word for chunk in one.split() for word in first_look(chunk).order]
        assert is_in(sign, one) == ("5" in one or "kids" in words)


KIDS = Sign(lambda chunk, _: chunk.count("k"), most=2)
BEES = Sign(lambda chunk, _: "b" in chunk)


@given(st.lists(st.sampled_from(("kids", "kk", "kkk", "b", "the")), max_size=130))
def test_signs_are_counted_however_many_chunks_tell_of_them(chunks: list[str]) -> None:
    look = first_look(" ".join(chunks))
    assert KIDS.count(look) == sum(min(2, chunk.count("k")) for chunk in chunks)
    assert BEES.count(look) == chunks.count("b")
    assert BEES.where(look) == [place for place, chunk in enumerate(chunks) if chunk == "b"]
    assert is_in(BEES, look.text) == ("b" in chunks)


def test_chunks_are_forgotten_before_they_are_too_many() -> None:
    made: list[str] = []

    def make(chunk: str) -> tuple[str, ...]:
        made.append(chunk)
        return (chunk,)

    remembered = Remembered(make, most=3)
    for chunk in ("a", "b", "a", "c", "d", "a"):
        assert remembered[chunk] == (chunk,)
        assert len(remembered) <= 3
    assert made == ["a", "b", "c", "d", "a"]


@given(st.text(max_size=60))
def test_a_digit_is_seen_in_any_script(text: str) -> None:
    assert first_look(text).has_digit == any(sign.isdecimal() for sign in text)


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("She won't eat", {"she", "won't", "eat"}),
        ("mum’s Médica", {"mum", "'s", "medica"}),
        ("my 9yo", {"my", "9yo"}),
        ("the #shelter", {"the", "shelter", "#shelter"}),
        ("", set()),
    ],
)
def test_words_are_folded(text: str, words: set[str]) -> None:
    assert seen(text) >= words
    assert "She" not in seen(text)
