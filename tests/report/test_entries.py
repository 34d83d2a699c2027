"""Entries, weights, order, facets and charts: the facts that the page shows."""

from __future__ import annotations

import msgspec
import pytest

from auditor.models import Exposure, Precision, Severity, Surface
from auditor.report import words
from auditor.report.charts import MOST_MARKS, grid_chart, rings_chart, years_chart
from auditor.report.entries import Entry, entry_of
from auditor.report.facets import NO_CLIENT, facets_of, kind_of
from auditor.report.order import beginning_of, people_of
from auditor.report.weight import weight_of
from tests.report import entries as made
from tests.report import invented, rows
from tests.report.factories import exposure, factors, when


def entries_of(audit_number: int | None = None) -> list[Entry]:
    audit = invented.with_entries() if audit_number is None else invented.many(audit_number)
    tasks = {task.exposure_id: task for task in audit.tasks}
    return [
        entry_of(number, found, tasks[found.id], "")
        for number, found in enumerate(audit.exposures, 1)
    ]


def entry(title: str) -> Entry:
    return next(one for one in entries_of() if one.title == title)


def test_the_weight_is_one_line_that_adds_up() -> None:
    weight = weight_of(made.named_post()[0])
    assert weight.equation == "4 × 1 + 1.25 = 5.25"
    assert [row.value for row in weight.rows] == ["4", "1", "1.25"]
    assert weight.rows[2].why.startswith("public (0.50), it has likes, answers or shares (0.50)")
    assert weight.begins == "begins at 4"
    assert "a place (1)" in weight.details


def test_a_raised_or_held_weight_says_why() -> None:
    raised = weight_of(made.group_post()[0])
    assert raised.equation == "4 × 0.75 + 0.25 = 3.25, raised to 3.50"
    assert raised.rows[-1].why == "a child in a court matter is never below 3.5"
    held = weight_of(rows.searched()[0])
    assert held.equation == "3 × 1 + 0 = 3, held at 2.99"
    assert held.rows[-1].why == "only you and the platform can see a search"


def test_circumstances_never_count_more_than_they_may() -> None:
    terms = factors(4, 1, (0.5, "a"), (0.5, "b"), (0.5, "c"), (0.5, "d"))
    found: Exposure = exposure("x", Severity.CRITICAL, terms, *rows.liked()[0].evidence)
    assert weight_of(found).equation == "4 × 1 + 1.50 = 5.50"
    assert weight_of(found).mark == 1


def test_a_mosaic_shows_its_chain_and_the_one_item_to_remove() -> None:
    mosaic = entry("Items that together point to one client")
    assert [part.is_key for part in mosaic.parts] == [False, False, True]
    assert mosaic.parts[2].only == "a rare event or condition"
    assert mosaic.parts[2].rest == "the shape of the family and a place"
    assert mosaic.together == "the days and the town"
    assert mosaic.place == "Twitter/X, Instagram and Facebook, 3 items"
    assert mosaic.when == "3 to 6 May 2022"
    assert [r.letter for part in mosaic.parts for r in part.reasons] == ["a", "b", "c"]


def test_a_conversation_tells_number_and_dates_and_no_name() -> None:
    talk = entry("A private conversation with a client")
    assert talk.messages == "14 private messages, 1 to 14 March 2024."
    assert len(talk.sources) == 14
    assert talk.advice is not None
    assert not talk.advice.asks
    assert rows.PARTNER not in str(talk.advice)


def test_an_address_of_elsewhere_is_told_and_not_linked() -> None:
    found, to_do = made.named_post()
    elsewhere = msgspec.structs.replace(to_do, link="http://x.com.example.net/1")
    advice = entry_of(1, found, elsewhere, "").advice
    assert advice is not None
    assert (advice.link, advice.host) == ("", "")
    assert advice.address == "http://x.com.example.net/1"


def test_the_beginning_says_what_is_won() -> None:
    won = {one.title: one.effect for one in entries_of()}
    assert won["A full name beside something very private"] == (
        "Takes away: full name, street and employer."
    )
    assert won["A private conversation with a client"].endswith("what was written is kept.")
    assert won["A client among your connections"].startswith("Takes a client off the list")
    assert won["Items that together point to one client"] == "Breaks the link between 3 items."


def test_the_link_stands_where_a_step_opens_the_item() -> None:
    advice = entry("A full name beside something very private").advice
    assert advice is not None
    assert (advice.host, advice.first, advice.route) == ("x.com", 1, "")
    without = entry("A place that is kept confidential").advice
    assert without is not None
    assert (without.link, without.route[:28]) == ("", "The archive holds no link to")


def test_the_beginning_covers_what_is_critical_and_counts_one_setting_once() -> None:
    audit = invented.with_entries()
    beginning = beginning_of(entries_of(), audit.tasks)
    assert [step.entry.severity for step in beginning.steps[:3]] == [Severity.CRITICAL] * 3
    assert beginning.covers_critical
    assert beginning.minutes == sum(step.minutes for step in beginning.steps)
    (contacts,) = [step for step in beginning.steps if step.others]
    assert contacts.title == "Two clients in the contacts you uploaded"
    many = invented.many(40)
    assert not beginning_of(entries_of(40), many.tasks).covers_critical


def test_people_are_listed_by_reference_with_every_tie() -> None:
    audit = invented.with_entries()
    listed = {one.reference: one.traces for one in people_of(entries_of(), audit.exposures)}
    assert sorted(listed) == ["C-003", "C-007", "C-009", "C-027", "C-031"]
    assert listed["C-031"][0].what == "14 private messages, 1 to 14 March 2024"
    assert listed["C-009"][0].what == "Facebook, connection, 5 August 2018"


def test_facets_count_and_hold_no_name_in_their_ids() -> None:
    audit = invented.with_entries()
    groups, marks = facets_of(audit.exposures)
    by_name = {group.name: group.facets for group in groups}
    assert [(f.label, f.count) for f in by_name["Severity"]] == [
        ("Critical", 3), ("High", 6), ("Medium", 3), ("Low", 2),
    ]  # fmt: skip
    assert by_name["Client"][-1].label == NO_CLIENT
    assert by_name["Year"][-1].label == "No date"
    ids = {facet.id for group in groups for facet in group.facets}
    assert all(len(one) <= 4 and one[0] in "spyck" for one in ids)
    assert {one for mark in marks for one in mark.split()} == ids
    assert len(marks) == len(audit.exposures)


def test_every_surface_has_a_kind_and_a_name() -> None:
    assert {kind_of(one) for one in Surface} >= {"Posts and photos", "Messages", "Other"}
    assert all(words.surface(one) and "_" not in words.surface(one) for one in Surface)
    assert words.surfaces(Surface.STORY) == "stories"
    assert words.surfaces(Surface.GROUP_POST) == "posts in groups"
    assert words.surfaces(Surface.DIRECT_MESSAGE) == "private messages"


def test_the_years_chart_shows_read_years_without_findings() -> None:
    chart = years_chart(invented.with_entries())
    by_year = {row.label: row for row in chart.rows}
    assert [chart.rows[0].label, chart.rows[-1].label] == ["2014", "No date"]
    assert (by_year["2017"].items, by_year["2017"].marks) == ("1,280", ())
    assert sum(sum(row.counts) for row in chart.rows) == 14
    assert sum(len(row.marks) for row in chart.rows) == 14


def test_charts_turn_to_bars_and_numbers_when_there_are_many() -> None:
    audit = invented.many(MOST_MARKS * 3)
    chart = years_chart(audit)
    assert not any(row.marks for row in chart.rows)
    assert max(bar.x + bar.width for row in chart.rows for bar in row.bars) <= 320
    rings = rings_chart(audit.exposures)
    assert not rings.marked
    assert sum(ring.count for ring in rings.rings) == MOST_MARKS * 3
    assert not grid_chart(audit).marked


def test_the_grid_tells_read_from_absent() -> None:
    grid = grid_chart(invented.with_entries())
    assert grid.platforms == ("Facebook", "Instagram", "Twitter/X", "Several")
    kinds = dict(grid.rows)
    assert [cell.none for cell in kinds["Messages"]] == ["0", "–", "0", ""]
    assert sum(len(cell.severities) for cells in kinds.values() for cell in cells) == 14


@pytest.mark.parametrize(
    ("estimate", "sentence"),
    [
        (None, ""),
        ((1, 1), "It points to one person."),
        ((1, 6), "It fits between one and about 6 people."),
        ((5, 41), "It fits between about 5 and 41 people."),
        ((12, 9_340), "It fits between about 12 and 9,300 people."),
        ((30, 30), "It fits about 30 people."),
    ],
)
def test_how_many_people_is_told_in_people(estimate: tuple[int, int] | None, sentence: str) -> None:
    assert "".join(words.people(estimate)) == sentence


def test_days_are_as_exact_as_they_are_known() -> None:
    moment = when("2019-06-11T17:04:00")
    assert words.day(moment) == "11 June 2019"
    assert words.day(moment, Precision.MONTH) == "June 2019"
    assert words.day(None) == "no date"
    assert words.ranged([1, 2, 3]) == "1 to 3"
    assert words.ranged([1, 3]) == "1 and 3"
    assert words.iso_day("2026-11-03") == "3 November 2026"
    assert words.iso_day("lately") == "lately"
