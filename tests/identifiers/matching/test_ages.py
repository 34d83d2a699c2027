"""Ages told in a text, and figures that are none."""

from __future__ import annotations

import pytest

from auditor.identifiers.matching.ages import ages_in


@pytest.mark.parametrize(
    "text",
    ["he is 12", "she's 12 yo", "turned 12 today", "a 12-year-old", "12. best of all, 12, a"],
)
def test_an_age(text: str) -> None:
    assert 12 in ages_in(text)


@pytest.mark.parametrize(
    "text",
    [
        "the beach is 12 euro return", "now 12 days clean", "is 12 miles off", "a 12 pages form",
        "is 12 pm", "it is 12 degrees", "now 12 weeks on", "is 12:30", "tiene 12 dias",
    ],
)  # fmt: skip
def test_a_figure_that_counts_something_else(text: str) -> None:
    assert 12 not in ages_in(text)
