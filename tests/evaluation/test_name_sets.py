"""The sets of names keep to their form, and the shipped weights tell whose the names are.

The weights are fitted to these sets: what is guarded here is what was reached, and says little of
new people.
"""

from __future__ import annotations

from datetime import date
from pathlib import Path

import pytest

from auditor import identifiers
from auditor.detectors.case_talk.belonging import OTHERWISE
from auditor.detectors.client_mention import whose
from benchmarks.quality.fit_names import (
    BESIDE,
    MOST_OF_A_WORD,
    SETS,
    STRETCH,
    bounds,
    fitted,
    is_word,
    names,
    namesakes,
    stretch,
)
from benchmarks.quality.logistic import Sample
from benchmarks.quality.rows import Row, item_of, read_rows

FOLDERS = sorted(SETS.iterdir())
LAST_DAY = date(2026, 1, 1)
every_set = pytest.mark.parametrize("folder", FOLDERS, ids=lambda folder: folder.name)


def rows_of(folder: Path) -> list[Row]:
    """The rows of a set."""
    return read_rows([folder / "rows.jsonl"])


@pytest.fixture(scope="module")
def samples() -> dict[str, list[Sample]]:
    """Every match of a name, by set."""
    return {folder.name: list(names(folder)) for folder in FOLDERS}


def share(found: list[Sample], *, is_so: bool) -> float:
    """How many of the client's matches, or of the others, the shipped weights let stand."""
    stands = [whose.odds(one.features.keys()) >= 0 for one in found if one.is_so is is_so]
    return sum(stands) / len(stands)


def test_there_are_many_sets() -> None:
    assert len(FOLDERS) >= 17
    assert sum(len(rows_of(folder)) for folder in FOLDERS) >= 5000


@every_set
def test_the_list_is_read_without_a_bad_cell(folder: Path) -> None:
    reading = identifiers.read_table(folder / "clients.csv", today=LAST_DAY)
    assert reading.bad == ()
    assert len(reading.clients) >= 40


@every_set
def test_names_are_marked_where_they_stand(folder: Path) -> None:
    listed = identifiers.read_table(folder / "clients.csv", today=LAST_DAY).clients
    known = {client.client_id for client in listed}
    for row in rows_of(folder):
        for name in (*row["clients"], *row["decoys"]):
            start, end = name["span"]
            assert 0 <= start < end <= len(row["text"]), row["id"]
            assert row["text"][start:end].strip() == row["text"][start:end], row["id"]
            assert name["client_id"] in known, row["id"]


@every_set
def test_rows_are_different_and_become_items(folder: Path) -> None:
    rows = rows_of(folder)
    assert len({row["id"] for row in rows}) == len(rows) == len({row["text"] for row in rows})
    for number, row in enumerate(rows):
        item = item_of(row, number)
        assert item.text and item.posted_at is not None
        assert item.posted_at.utcoffset() is not None


def test_no_row_stands_in_two_sets() -> None:
    seen = [row["id"] for folder in FOLDERS for row in rows_of(folder)]
    assert len(set(seen)) == len(seen)


@every_set
def test_clients_and_others_of_their_names_are_matched_in_every_set(
    folder: Path, samples: dict[str, list[Sample]]
) -> None:
    found = samples[folder.name]
    assert sum(one.is_so for one in found) >= 50
    assert sum(not one.is_so for one in found) >= 10
    assert {one.hand for one in found} == {folder.name}


@every_set
def test_weights_tell_whose_a_name_is_in_every_set(
    folder: Path, samples: dict[str, list[Sample]]
) -> None:
    assert share(samples[folder.name], is_so=True) >= 0.90
    assert share(samples[folder.name], is_so=False) <= 0.25


def test_weights_tell_whose_a_name_is_over_all_sets(samples: dict[str, list[Sample]]) -> None:
    found = [one for of_set in samples.values() for one in of_set]
    assert share(found, is_so=True) >= 0.97
    assert share(found, is_so=False) <= 0.06


def test_a_fit_is_repeatable(samples: dict[str, list[Sample]]) -> None:
    few = [*samples[FOLDERS[0].name], *samples[FOLDERS[1].name]]
    one, two = fitted(few), fitted(few)
    assert one.names == two.names
    assert one.weights.tolist() == two.weights.tolist()
    assert one.bias == two.bias


def test_a_fit_parts_the_names_that_it_has_seen(samples: dict[str, list[Sample]]) -> None:
    few = [*samples[FOLDERS[0].name], *samples[FOLDERS[1].name]]
    model = fitted(few)
    right = sum(
        (score >= 0) == one.is_so for score, one in zip(model.scores(few), few, strict=True)
    )
    assert right / len(few) >= 0.97


def test_a_fit_keeps_to_its_bounds(samples: dict[str, list[Sample]]) -> None:
    model = fitted([*samples[FOLDERS[0].name], *samples[FOLDERS[1].name]])
    for sign, column in model.names.items():
        weight = float(model.weights[column]) * stretch(sign)
        if is_word(sign):
            assert abs(weight) <= MOST_OF_A_WORD + 1e-4, sign
        elif sign.startswith("told"):
            assert weight >= 0, sign
        elif sign.startswith("sign "):
            assert weight <= 0 if not OTHERWISE.isdisjoint(parts(sign)) else weight >= 0, sign


def parts(sign: str) -> list[str]:
    """The groups of phrases in the name of a sign of case talk."""
    return sign.removeprefix("sign ").replace(":", "+").split("+")


def test_words_count_less_than_what_is_known() -> None:
    assert all(stretch(f"{kind} x") < 1 for kind in (*BESIDE, *STRETCH))
    assert all(is_word(f"{kind} x") for kind in (*BESIDE, *STRETCH))
    assert not any(map(is_word, ("role first", "told 0.0", "capital", "sign pet", "cue stage")))


def test_bounds_go_by_the_kind_of_a_sign() -> None:
    import numpy as np

    signs = ["word bread", "told 0.25", "sign pet", "sign status", "role first"]
    low, high = bounds(signs, np.array([2.0, 1, 1, 1, 1], np.float32))
    assert high[0] * 2.0 * stretch(signs[0]) == pytest.approx(MOST_OF_A_WORD)
    assert low[0] == -high[0]
    assert (low[1], high[2], low[3]) == (0, 0, 0)
    assert np.isinf([high[1], low[2], high[3], low[4], high[4]]).all()


def test_names_in_harmless_rows_are_nobodys_client_and_count_little() -> None:
    row = {
        "id": "x", "platform": "twitter", "surface": "post", "audience": "public",
        "created_at": "2024-05-14T12:00:00Z", "text": "My cousin Laura burnt the bread, again.",
    }  # fmt: skip
    found = list(namesakes([row]))
    assert found and not any(one.is_so for one in found)
    assert {one.care < 0.5 for one in found} == {True}
    assert list(namesakes([{**row, "text": "The bread burnt, again."}])) == []
