"""What is said about a cell of a client table: where it stands, never what is in it."""

from __future__ import annotations

from typing import NamedTuple


class Remark(NamedTuple):
    """Something about the cell at `row` (as the spreadsheet counts) and `column` ("" for all)."""

    row: int
    column: str
    message: str

    def __str__(self) -> str:
        return f"row {self.row}, {self.column or 'whole row'}: {self.message}"
