"""The corpus of generated sentences: the same for a seed, with true spans, and found well."""

from __future__ import annotations

import pytest

from auditor.detectors.contact_data import Kind
from benchmarks.contact_data import KINDS, TEMPLATES, Corpus, Tally

SENTENCES = 900


@pytest.fixture(scope="module")
def tally() -> Tally:
    made = Tally()
    for text, gold in Corpus(seed=5).sentences(SENTENCES):
        made.add(text, gold)
    return made


def test_the_same_seed_gives_the_same_corpus() -> None:
    assert list(Corpus(3).sentences(50)) == list(Corpus(3).sentences(50))
    assert list(Corpus(3).sentences(50)) != list(Corpus(4).sentences(50))


def test_gold_spans_cut_out_what_was_put_there() -> None:
    for text, gold in Corpus(seed=5).sentences(200):
        assert gold
        for one in gold:
            assert text[one.start : one.end].strip()
            assert 0 <= one.start < one.end <= len(text)


def test_there_are_many_voices_and_every_type() -> None:
    assert sum(map(len, TEMPLATES.values())) >= 60
    used = {
        slot for lines in TEMPLATES.values() for line in lines for slot in KINDS if slot in line
    }
    assert used == set(KINDS)


@pytest.mark.parametrize(
    ("kind", "precision", "recall"),
    [
        (Kind.EMAIL, 1.0, 1.0),
        (Kind.URL, 1.0, 1.0),
        (Kind.SSN, 1.0, 1.0),
        (Kind.IBAN, 1.0, 1.0),
        (Kind.CARD, 1.0, 0.98),
        (Kind.PHONE, 0.98, 0.95),
        (Kind.DATE, 0.98, 0.95),
        (Kind.ADDRESS, 0.95, 0.85),
        (Kind.IP, 1.0, 1.0),
        (Kind.CASE, 1.0, 1.0),
    ],
)
def test_what_is_there_is_found(tally: Tally, kind: Kind, precision: float, recall: float) -> None:
    assert tally.gold[kind] >= 10
    assert tally.hit[kind] / tally.gold[kind] >= recall
    assert tally.right[kind] / tally.found[kind] >= precision


def test_everyday_figures_raise_no_alarm() -> None:
    quiet = Tally()
    for text in Corpus(seed=5).everyday(3_000):
        quiet.add(text, [])
    assert not quiet.found
