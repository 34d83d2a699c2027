"""References of every layout and defect tell items apart, but for true doubles."""

from __future__ import annotations

from collections import Counter

import pytest

from auditor.coverage import Ledger
from auditor.models import Item
from auditor.platforms.twitter import TwitterReader
from tests.contracts.defects_twitter import TWITTER
from tests.contracts.layouts_twitter_shapes import Fixture
from tests.platforms.twitter.reading import tree_of

BY_NAME = pytest.mark.parametrize("fixture", TWITTER, ids=[one.name for one in TWITTER])


@BY_NAME
def test_only_what_repeats_another_item_has_its_reference(fixture: Fixture) -> None:
    records = TwitterReader().read(tree_of(fixture.files))
    refs = Counter(record.ref for record in records if isinstance(record, Item))
    assert refs.total() - len(refs) == fixture.doubles


@BY_NAME
def test_the_ledger_adds_up(fixture: Fixture) -> None:
    ledger = Ledger()
    new = sum(map(ledger.enter, TwitterReader().read(tree_of(fixture.files))))
    assert new == sum(fixture.items.values()) - fixture.doubles
    assert len(ledger.problems()) == fixture.problems
    assert sum(file.duplicates for file in ledger.coverage()) == fixture.doubles
