"""Cells of the common geohash, and that an edge hides nobody."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from auditor.identifiers.forms.geohash import around, cell

LATITUDES = st.floats(-89, 89, allow_nan=False)
LONGITUDES = st.floats(-180, 180, allow_nan=False)


@pytest.mark.parametrize(
    ("latitude", "longitude", "expected"),
    [(57.64911, 10.40744, "u4pruyd"), (0.0, 0.0, "s000000"), (-25.382708, -49.265506, "6gkzwgj")],
)
def test_known_cells(latitude: float, longitude: float, expected: str) -> None:
    assert cell(latitude, longitude) == expected


@given(LATITUDES, LONGITUDES)
def test_a_step_away_is_still_around(latitude: float, longitude: float) -> None:
    near = around(latitude, longitude)
    assert cell(latitude, longitude) in near
    assert cell(latitude + 0.0005, longitude - 0.0005) in near


@given(LATITUDES, LONGITUDES)
def test_another_town_is_not_around(latitude: float, longitude: float) -> None:
    assert cell(latitude + 0.1 if latitude < 0 else latitude - 0.1, longitude) not in around(
        latitude, longitude
    )
