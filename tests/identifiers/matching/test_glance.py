"""What is left after a glance names nobody, however closely it were looked at."""

from __future__ import annotations

from datetime import date
from unittest.mock import patch

from hypothesis import given, settings
from hypothesis import strategies as st

from auditor.identifiers.matching.index import ClientIndex
from tests.identifiers.matching_people import index

WORDS = (
    "rosalind Rosie Whitcombe whitcomb John Smith Brown Carver summer Fields fields Emma Stone "
    "@rosie.whit @jsmith #JohnSmith Quigg Mr. Q J. S. Larkmoor Road Street 417 26 Willow four "
    "seventeen 555-0134 503 JV-2020-00318 00318 july 19 2010 turned nine de la O Ruiz-Balderrama "
    "Thornbury school the a saw & 🌹 Jo*n r0salind smit Bj%C3%B6rn rhymes with dot at today"
).split()


@settings(max_examples=300, deadline=None)
@given(st.lists(st.sampled_from(WORDS), max_size=6), st.booleans())
def test_nothing_is_passed_by(words: list[str], dated: bool) -> None:
    text, day = " ".join(words), date(2019, 7, 19) if dated else None
    with patch("auditor.identifiers.matching.index.is_idle", return_value=False):
        looked_at = ClientIndex(index()._vault).find(text, day)
    assert index().find(text, day) == looked_at
