"""checklist.csv opens in any spreadsheet program and runs nothing there."""

from __future__ import annotations

import csv
import io

import pytest
from hypothesis import given
from hypothesis import strategies as st

from auditor.exposure import Judge
from auditor.models import Element, Exposure, Worker
from auditor.remediation import afterwards, tasks, write_checklist
from auditor.remediation.checklist import COLUMNS
from tests.exposure.invented import finding, item

FIRST_SIGNS = "=+-@|%＝＋－＠"


def exposure(client: str = "C-1", ref: str = "facebook:1", text: str = "") -> Exposure:
    named = finding(Element.FULL_NAME, code="T01", client=client)
    found = Judge(Worker(), ()).judge(item(text, ref=ref), [named])
    assert found is not None
    return found


def rows(*exposures: Exposure) -> list[dict[str, str]]:
    stream = io.StringIO(newline="")
    write_checklist(tasks(exposures, ()), exposures, stream)
    written = stream.getvalue()
    assert written.startswith("\ufeff")
    return list(csv.DictReader(io.StringIO(written[1:], newline="")))


def test_one_line_a_task_and_then_what_is_left_to_do() -> None:
    table = rows(exposure(), exposure(ref="facebook:2"))
    numbered = [row for row in table if row["no"]]
    assert [row["no"] for row in numbered] == ["1", "2"]
    assert [row["what to do"] for row in table if not row["no"]] == list(afterwards())


def test_nothing_found_leaves_the_headings_only() -> None:
    stream = io.StringIO(newline="")
    write_checklist((), (), stream)
    assert stream.getvalue() == "\ufeff" + ",".join(COLUMNS) + "\r\n"


@pytest.mark.parametrize("sign", FIRST_SIGNS)
@pytest.mark.parametrize("before", ["", " ", "\u00a0 "])
def test_cells_cannot_become_formulas(sign: str, before: str) -> None:
    (row, *_) = rows(exposure(client=f"{before}{sign}HYPERLINK(1)"))
    assert row["clients"].startswith("'")


@given(st.text(min_size=1, max_size=40))
def test_no_cell_of_a_task_begins_like_a_formula(client: str) -> None:
    (row, *_) = rows(exposure(client=client))
    for cell in row.values():
        assert not cell.strip(" \u00a0").startswith(tuple(FIRST_SIGNS))


@given(st.text(st.characters(exclude_categories=("C", "Z")), min_size=1, max_size=40))
def test_what_is_written_can_be_read_back(client: str) -> None:
    (row, *_) = rows(exposure(client=client))
    assert row["clients"].removeprefix("'") == client.removeprefix("'")


@given(st.text(min_size=1, max_size=40))
def test_a_cell_is_one_line(client: str) -> None:
    (row, *_) = rows(exposure(client=client))
    assert len(row["clients"].splitlines()) <= 1


def test_it_holds_no_words_of_the_item() -> None:
    told = str(rows(exposure(text="Imogen Castellane in the corridor")))
    assert "Imogen" not in told
    assert "corridor" not in told
