"""The network that reads a text as a whole: its arithmetic, its bounds, and what it is asked."""

from __future__ import annotations

import math
from importlib.resources import files

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from auditor.detectors.case_talk.detector import SILENT, TRAIL_FROM, CaseTalk
from auditor.detectors.case_talk.evidence import weigh, weigh_whole
from auditor.detectors.case_talk.lexicon import lexicon
from auditor.detectors.case_talk.reading import is_long, tokens
from auditor.detectors.case_talk.setting import setting
from auditor.detectors.case_talk.wording import (
    BUCKETS,
    LIFTS,
    LOWERS,
    PLACES,
    Network,
    network,
    numbers_of,
    opinion,
    written,
)
from auditor.models import Element, Item, Worker
from benchmarks.quality.rows import CORPUS, item_of, read_rows

NOWHERE: frozenset[str] = frozenset()


def test_words_are_read_in_order_with_figures_by_kind_and_ends_of_sentences() -> None:
    assert written(tokens('Saw Maria, 9yo. "Never again" she said')) == [
        ("saw", 0),
        ("maria", 1),
        ("<age>", 0),
        ("|", 0),
        ("never", 2),
        ("again", 2),
        ("she", 0),
        ("said", 0),
    ]


def test_a_text_without_words_says_nothing() -> None:
    assert tokens("...") == []
    assert network().log_odds((), NOWHERE) == 0.0


def test_an_unknown_word_goes_by_its_beginning_and_its_ending() -> None:
    _, beginning, ending = numbers_of("placements", {})
    assert numbers_of("placement", {})[1] == beginning
    assert numbers_of("agreements", {})[2] == ending
    assert numbers_of("placements", {"placements": 7}) == (7, 0, 0)
    assert 0 < beginning <= BUCKETS
    assert 0 < ending <= BUCKETS


@given(st.text(max_size=300), st.sets(st.sampled_from(PLACES)))
@settings(max_examples=60, deadline=None)
def test_the_opinion_keeps_within_its_bounds(text: str, where: set[str]) -> None:
    told = opinion(tokens(text), where)
    assert -LOWERS <= told <= LIFTS
    assert told == opinion(tokens(text), where)


def test_the_order_of_words_counts() -> None:
    one = network().log_odds(tokens("the judge told my client she was late"), NOWHERE)
    other = network().log_odds(tokens("my judge told she was the late client"), NOWHERE)
    assert not math.isclose(one, other, abs_tol=0.01)


def test_the_sums_are_those_that_a_network_of_this_shape_has() -> None:
    """Against the same sums written out number by number."""
    dice = np.random.default_rng(3)
    point, wide, looks, last = 3, 4, 2, 5
    sizes = {
        "beginnings": (BUCKETS + 1, point), "endings": (BUCKETS + 1, point), "seen": (5, point),
        "enter": (point, wide), "enter_bias": (wide,), "where": (len(PLACES), wide),
        "attend": (wide, looks), "attend_bias": (looks,), "sum": ((looks + 1) * wide, last),
        "sum_bias": (last,), "out": (last,), "out_bias": (), "conv_0": (3 * wide, wide),
        "conv_0_bias": (wide,), "level_0": (wide,), "level_0_bias": (wide,),
    }  # fmt: skip
    tables = {name: dice.normal(size=size) for name, size in sizes.items()}
    tables["words"] = dice.integers(-127, 127, (4, point)).astype(np.int8)
    tables["scales"] = dice.uniform(0.01, 0.02, 4)
    built = Network(("my", "client"), tables)

    numbers = [numbers_of(word, {"my": 2, "client": 3}) for word in ("my", "new", "client")]
    rows = [
        [
            tables["words"][a][i] * tables["scales"][a]
            + tables["beginnings"][b][i]
            + tables["endings"][c][i]
            + tables["seen"][1][i]
            for i in range(point)
        ]
        for a, b, c in numbers
    ]
    values = [
        [
            sum(row[i] * tables["enter"][i][k] for i in range(point))
            + tables["enter_bias"][k]
            + tables["where"][PLACES.index("in_group")][k]
            for k in range(wide)
        ]
        for row in rows
    ]
    level = []
    for row in values:
        mean = sum(row) / wide
        spread = math.sqrt(sum((x - mean) ** 2 for x in row) / wide + 1e-5)
        level.append(
            [
                (x - mean) / spread * tables["level_0"][k] + tables["level_0_bias"][k]
                for k, x in enumerate(row)
            ]
        )
    padded = [[0.0] * wide, *level, [0.0] * wide]
    for at in range(3):
        beside = [*padded[at], *padded[at + 1], *padded[at + 2]]
        for k in range(wide):
            told = tables["conv_0_bias"][k]
            told += sum(x * tables["conv_0"][i][k] for i, x in enumerate(beside))
            values[at][k] += told / (1 + math.exp(-told))
    whole: list[float] = []
    for look in range(looks):
        marks = [
            math.exp(
                sum(x * tables["attend"][k][look] for k, x in enumerate(row))
                + tables["attend_bias"][look]
            )
            for row in values
        ]
        whole += [
            sum(mark * row[k] for mark, row in zip(marks, values, strict=True)) / sum(marks)
            for k in range(wide)
        ]
    whole += [max(row[k] for row in values) for k in range(wide)]
    told = tables["out_bias"]
    for k in range(last):
        x = tables["sum_bias"][k] + sum(w * tables["sum"][i][k] for i, w in enumerate(whole))
        told += x / (1 + math.exp(-x)) * tables["out"][k]

    found = built.log_odds(tokens("my new client"), {"in_group"})
    assert found == pytest.approx(float(told), rel=1e-4, abs=1e-4)


def test_what_case_talk_ships_stays_below_five_megabytes() -> None:
    folder = files("auditor.detectors.case_talk")
    sizes = [
        len(path.read_bytes())
        for part in (folder, folder / "network", *(folder / "language").iterdir())
        for path in part.iterdir()
        if path.is_file() and not path.name.endswith(".py")
    ]
    assert 0 < sum(sizes) < 5_000_000


def test_the_sum_moves_by_the_opinion_and_by_no_more() -> None:
    text = tokens("removed two kids tonight, the little one asked me when mummy comes")
    plain = weigh(NOWHERE, text, lexicon())
    whole = weigh_whole(NOWHERE, text, lexicon())
    assert whole.hits == plain.hits
    assert whole.score == pytest.approx(plain.score + opinion(text, NOWHERE))


def test_where_no_phrase_of_the_lists_stands_nothing_is_asked() -> None:
    assert weigh_whole(NOWHERE, tokens("lovely light on the river"), lexicon()).score == 0.0


def test_what_the_opinion_lifts_is_found_and_what_it_lowers_is_not() -> None:
    """Through the detector, whose gate has to open for sums that fall short by themselves."""
    detector = CaseTalk(Worker(), ())
    lifted = lowered = 0
    for item in map(item_of, read_rows([CORPUS])):
        if item.surface in SILENT or item.media or is_long(item.text):
            continue
        text, where = tokens(item.text), setting(item)
        alone = weigh(where, text, lexicon()).score
        whole = weigh_whole(where, text, lexicon()).score
        if alone < TRAIL_FROM <= 1.0 <= whole:
            lifted += 1
            assert _is_told(detector, item)
        elif whole < 1.0 <= alone:
            lowered += 1
            assert not _is_told(detector, item)
        if lifted >= ENOUGH <= lowered:
            return
    raise AssertionError((lifted, lowered))


def _is_told(detector: CaseTalk, item: Item) -> bool:
    return any(one.element is Element.CLIENT_TRACE for one in detector.detect(item, ()))


ENOUGH = 20
