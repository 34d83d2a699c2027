"""The ledger: what came out of each file, and a Problem when the counts do not add up."""

from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from auditor.coverage import Ledger
from auditor.models import Coverage, FileStatus, Item, Problem, Source, Surface


def item(ref: str, file: str = "a.json") -> Item:
    return Item(ref=ref, platform="twitter", surface=Surface.POST, source=Source("zip", file))


def covered(records: int, status: FileStatus = FileStatus.READ, file: str = "a.json") -> Coverage:
    return Coverage(archive="zip", file=file, status=status, records=records)


def test_an_item_that_comes_twice_is_let_through_once() -> None:
    ledger = Ledger()
    assert [ledger.enter(item("a")), ledger.enter(item("b")), ledger.enter(item("a"))] == [
        True,
        True,
        False,
    ]
    ledger.enter(covered(3))
    (file,) = ledger.coverage()
    assert (file.items, file.duplicates, file.problems) == (2, 1, 0)
    assert ledger.problems() == []


def test_a_record_that_nobody_gave_is_a_problem() -> None:
    ledger = Ledger()
    ledger.enter(item("a"))
    ledger.enter(covered(5))
    (problem,) = ledger.problems()
    assert problem.source.file == "a.json"
    assert "5 records were seen but 1" in problem.message


def test_files_that_are_skipped_or_unread_owe_no_records() -> None:
    ledger = Ledger()
    ledger.enter(covered(4, FileStatus.SKIPPED))
    ledger.enter(covered(4, FileStatus.UNREAD, "b.json"))
    assert ledger.problems() == []


@given(
    refs=st.lists(st.sampled_from("abcdef"), max_size=30),
    failures=st.integers(0, 5),
    seen=st.integers(0, 40),
)
def test_the_counts_reconcile_exactly_when_every_record_is_there(
    refs: list[str], failures: int, seen: int
) -> None:
    ledger = Ledger()
    passed = sum(ledger.enter(item(ref)) for ref in refs)
    for _ in range(failures):
        ledger.enter(Problem(Source("zip", "a.json"), "broken"))
    ledger.enter(covered(seen))
    (file,) = ledger.coverage()
    assert passed == len(set(refs)) == file.items
    assert file.items + file.duplicates == len(refs)
    complaints = len(ledger.problems()) - failures
    assert complaints == (seen != len(refs) + failures)
