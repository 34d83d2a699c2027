"""What is remembered of stretches, and that it shows nothing and changes nothing."""

from __future__ import annotations

import pytest

from auditor import identifiers
from auditor.identifiers.clients import Client
from auditor.identifiers.matching.index import ClientIndex
from auditor.identifiers.matching.stretches import readings_kept
from auditor.identifiers.matching.stretches.readings import Reading, Sign
from auditor.identifiers.matching.stretches.readings_kept import ReadingsKept

TELLING = Reading(Sign.KNOWN, ())
QUIET = Reading(Sign.NOTHING, ())


def kept() -> tuple[ReadingsKept, list[str]]:
    read: list[str] = []

    def reading(stretch: str) -> Reading:
        read.append(stretch)
        return TELLING if stretch.startswith("tell") else QUIET

    return ReadingsKept(reading), read


def test_each_stretch_is_read_once() -> None:
    readings, read = kept()
    for _ in range(2):
        assert list(map(readings.__getitem__, ["tell", "of", "tell"])) == [TELLING, None, TELLING]
    assert read == ["tell", "of"]


def test_long_links_that_are_nobodys_take_no_room() -> None:
    readings, _ = kept()
    assert readings["https://example.com/" + "x" * 40] is None
    assert len(readings) == 0


def test_it_is_full_at_the_latest_when_it_holds_so_much(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(readings_kept, "_KEPT_AT_MOST", 4)
    monkeypatch.setattr(readings_kept, "_TELLING_AT_MOST", 2)
    for words, is_full in ((["a", "b", "c"], False), (["a", "b", "c", "d"], True),
                           (["tell"], False), (["tell", "tells"], True)):  # fmt: skip
        readings, _ = kept()
        list(map(readings.__getitem__, words))
        assert readings.is_full is is_full
    readings.clear()
    assert not readings.is_full
    assert len(readings) == 0


def test_a_list_that_forgets_all_the_time_finds_the_same(monkeypatch: pytest.MonkeyPatch) -> None:
    texts = ["Olena Gritsenko called", "nobody at all", "with Olena, and Zoe Quigg's mum"]
    expected = [index().find(text) for text in texts]
    monkeypatch.setattr(readings_kept, "_KEPT_AT_MOST", 1)
    forgetful = index()
    assert [forgetful.find(text) for text in texts] == expected
    assert expected[0]


def test_it_shows_nothing_of_what_was_read() -> None:
    readings, _ = kept()
    assert readings["tell"] == TELLING
    assert "tell" not in repr(readings)


def index() -> ClientIndex:
    return identifiers.index_of_clients(
        [
            Client(client_id="OLE", full_name="Olena Gritsenko"),
            Client(client_id="ZOE", full_name="Zoe Quigg"),
        ]
    )


def test_what_was_read_before_changes_nothing() -> None:
    text = "Elena Hrytsenko called"
    expected = index().find(text)
    assert [match.number for match in expected] == [0]
    for before in ("hrytsenko", "elena, hrytsenko.", "HRYTSENKO", text):
        read = index()
        read.find(before)
        assert read.find(text) == expected
