"""The battery that every detector of `detectors.build` has to pass."""

from __future__ import annotations

import re
import time
from datetime import UTC, datetime
from pathlib import Path

import pytest

from auditor import detectors, identifiers
from auditor.detectors.base import Detector
from auditor.models import (
    Account,
    Audience,
    Finding,
    Item,
    Media,
    Person,
    Place,
    Role,
    Source,
    Surface,
    Worker,
)
from benchmarks.quality.everyday import posts
from benchmarks.quality.rows import CORPUS, item_of, read_rows

CLIENTS = """client_id,first_name,last_name,phone,case_number
C-1,Zuleika,Thornquist,202-555-0143,JV-2021-40312
"""
ACCOUNT = Account(platform="facebook", handle="worker", name="A. Worker", bio="social worker")
WORKER = Worker(employer="Kettle County", role="social worker", own_people=("Bartholomew",))

TELLING = (
    "Zuleika Thornquist, 202-555-0143, court on 4 May, file JV-2021-40312. She is 9 now.",
    "My 14yo client told me at the shelter today that her mum relapsed again.",
    "Removed three siblings from a motel off Route 9 last night. I'm not ok.",
    "Call her mother on +1 202 555 0177 or write to kin@example.org, 12 Larch Road.",
    "can't say but you're warm 🤐 https://news.example.com/fire",
    "mi usuaria de las nueve llegó con el ojo morado y su niño de cinco años",
)
SURFACES = (Surface.POST, Surface.REPLY, Surface.DIRECT_MESSAGE, Surface.GROUP_POST, Surface.SEARCH)
HOSTILE = {
    "one letter": "a" * 100_000,
    "blanks": " " * 100_000,
    "quotation marks": '"' * 100_000,
    "digits": "5" * 100_000,
    "groups of digits": "555-0123 " * 11_000,
    "half an address": "a.b@" * 25_000,
    "streets without end": "12 Larch " * 11_000,
    "he said": "he said she told me " * 5_000,
    "client words": "my client's kid " * 6_000,
    "names": "Zuleika Thornquist " * 5_000,
    "marks": "e\u0301\u200b" * 33_000,
    "signs": "🤐👀" * 50_000,
    "no word end": "@#-_/" * 20_000,
    "lines": "\n" * 100_000,
    "brackets": "((((" * 25_000,
}
SECONDS = 6.0
"""Far above what any text here takes, and far below what a quadratic pattern would."""


def item(text: str, surface: Surface = Surface.POST) -> Item:
    """An item that has everything a detector may look at."""
    return Item(
        ref="item",
        platform="facebook",
        surface=surface,
        source=Source("archive", "posts.json", "/1"),
        text=text,
        posted_at=datetime(2021, 5, 4, 15, 30, tzinfo=UTC),
        audience=Audience.PUBLIC,
        people=(Person(role=Role.TAGGED, name="Somebody Else", handle="somebody_else"),),
        place=Place(basis="check_in", name="Kettle County Family Court"),
        media=(Media(kind="photo", path="photo.jpg", caption="car full of kiddos"),),
    )


@pytest.fixture(scope="module")
def built(tmp_path_factory: pytest.TempPathFactory) -> tuple[Detector, ...]:
    """All detectors, with a list of one client."""
    path = tmp_path_factory.mktemp("list") / "clients.csv"
    path.write_text(CLIENTS, "utf-8")
    return detectors.build(identifiers.index_of_plain_list(path), WORKER, (ACCOUNT,))


def field(one: Item, name: str) -> str:
    """The string that a finding's `field` points at."""
    value: object = one
    for part in name.split("/"):
        value = value[int(part)] if isinstance(value, tuple) else getattr(value, part)
    assert isinstance(value, str)
    return value


def everything(built: tuple[Detector, ...]) -> list[tuple[Item, Finding]]:
    """Findings over telling texts on many surfaces."""
    items = [item(text, surface) for text in TELLING for surface in SURFACES]
    return [(one, found) for one in items for found in detectors.detect(built, one)]


def test_names_are_keys_and_differ(built: tuple[Detector, ...]) -> None:
    names = [detector.name for detector in built]
    assert len(set(names)) == len(names)
    assert all(re.fullmatch(r"[a-z]+(_[a-z]+)*", name) for name in names)


def test_without_a_list_nothing_speaks_of_listed_clients() -> None:
    alone = detectors.build(None, Worker(), ())
    found = [one for text in TELLING for one in detectors.detect(alone, item(text))]
    assert found
    assert not any(one.client for one in found)


def test_every_detector_finds_something(built: tuple[Detector, ...]) -> None:
    friend = item("Zuleika Thornquist", Surface.CONNECTION)
    people = (Person(role=Role.CONNECTION, name="Zuleika Thornquist"),)
    friend = Item(
        ref="f", platform="facebook", surface=friend.surface, source=friend.source, people=people
    )
    found = [one for _, one in everything(built)] + list(detectors.detect(built, friend))
    assert {one.detector for one in found} == {detector.name for detector in built}


def test_spans_cut_words_out_of_their_field(built: tuple[Detector, ...]) -> None:
    for one, found in everything(built):
        words = field(one, found.field)
        assert 0 <= found.start <= found.end <= len(words)
        if found.end:
            cut = words[found.start : found.end]
            assert cut.strip()
            assert cut == cut.strip()


def test_codes_and_reasons_are_fit_for_the_report(built: tuple[Detector, ...]) -> None:
    for _, found in everything(built):
        assert re.fullmatch(r"T(0[1-9]|[12]\d|3[0-4])", found.code)
        assert found.reason.endswith(".")
        assert found.label
        assert 0 <= found.sensitivity <= 4


def test_reasons_and_reprs_hold_nothing_of_the_post(built: tuple[Detector, ...]) -> None:
    private = ("Zuleika", "Thornquist", "555", "40312", "example.org", "Larch", "Route 9", "14yo")
    for one, found in everything(built):
        told = f"{found.reason} {found.label} {found!r} {one!r}"
        assert not [word for word in private if word in told]


def test_the_same_item_gives_the_same_findings(built: tuple[Detector, ...]) -> None:
    assert everything(built) == everything(built)


@pytest.mark.parametrize("kind", HOSTILE)
def test_long_hostile_texts_end_quickly(built: tuple[Detector, ...], kind: str) -> None:
    one = item(HOSTILE[kind])
    before = time.process_time()
    found = detectors.detect(built, one)
    assert time.process_time() - before < SECONDS
    assert all(finding.end <= len(field(one, finding.field)) for finding in found)


def test_ordinary_text_is_left_alone(built: tuple[Detector, ...]) -> None:
    alarms = [one for one in posts(2_000, seed=5) if detectors.detect(built, one)]
    assert len(alarms) <= 40


def test_the_corpus_passes_through_whole(built: tuple[Detector, ...]) -> None:
    rows = read_rows([Path(CORPUS)])[::7]
    for row in rows:
        one = item_of(row)
        for found in detectors.detect(built, one):
            assert found.end <= len(field(one, found.field))
