"""clients.csv or clients.xlsx into `Client` values, every bad cell named by row and column.

The file is read once and never copied. What is said about it names rows and columns; a value
of the list never stands in a message.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from datetime import UTC, date, datetime
from pathlib import Path
from typing import Any, NamedTuple

from auditor.errors import ClientListError
from auditor.identifiers.clients import Client
from auditor.identifiers.table import cells, columns, dates
from auditor.identifiers.table.remark import Remark
from auditor.identifiers.table.review import review
from auditor.identifiers.table.rows import rows_of

OLDEST = 120
"""Years: a date of birth before that is taken for a slip."""


class Reading(NamedTuple):
    """A list as read: the good rows, the bad cells of the others, and what should be looked at.

    `file` is the table's name without its folder; `rows` holds the spreadsheet's row of each
    client; `left_out` counts rows that the user decided to go on without.
    """

    file: str
    clients: tuple[Client, ...]
    rows: tuple[int, ...]
    bad: tuple[Remark, ...]
    notes: tuple[Remark, ...]
    left_out: int = 0

    def __repr__(self) -> str:
        return f"Reading({len(self.clients)} clients, {len(self.bad)} bad cells)"


def read(path: Path, *, today: date | None = None) -> Reading:
    """Read the whole list. A row with a bad cell gives no client.

    Raises ClientListError when the file is no table, lacks client_id, has a heading that is
    not known, or holds no row at all.
    """
    table = rows_of(path)
    head = next(number for number, row in enumerate(table) if any(cell.strip() for cell in row))
    placed = _headings(path.name, table[head])
    rows = {
        number: _by_column(row, placed)
        for number, row in enumerate(table[head + 1 :], head + 2)
        if any(cell.strip() for cell in row)
    }
    if not rows:
        raise ClientListError(
            f"{path.name} has headings but no client.", "Add one row for every client."
        )
    reader = _RowReader(rows.values(), today or datetime.now(UTC).date())
    found: list[tuple[int, Client]] = []
    for number, row in rows.items():
        strays = any(cell.strip() for at, cell in enumerate(table[number - 1]) if at not in placed)
        client = reader.read(number, row, strays=strays)
        if client is not None:
            found.append((number, client))
    clients = tuple(client for _, client in found)
    numbers = tuple(number for number, _ in found)
    notes = (*reader.notes, *review(clients, numbers))
    return Reading(path.name, clients, numbers, tuple(reader.bad), tuple(sorted(notes)))


def good_rows(reading: Reading, *, skip_bad: bool = False) -> Reading:
    """The list of its good rows alone, with nothing in `bad`.

    Bad cells raise ClientListError unless `skip_bad`, and so does a list with no good row.
    """
    if reading.bad and (not skip_bad or not reading.clients):
        first, more = reading.bad[0], len(reading.bad) - 1
        further = f" (and {more} more)" if more else ""
        raise ClientListError(
            f"{reading.file}, {first}{further}",
            "Correct the cell and run the command again."
            if not reading.clients
            else "Correct it, or leave such rows out with --skip-bad-rows.",
        )
    rows = {remark.row for remark in reading.bad}
    return reading._replace(bad=(), left_out=reading.left_out + len(rows))


def _by_column(row: Sequence[str], placed: Mapping[int, str]) -> dict[str, str]:
    """The cells of a row by column: two phone columns as one, parts of a name as full_name."""
    found: dict[str, str] = {}
    for at, key in placed.items():
        if at < len(row):
            found[key] = f"{found[key]}|{row[at]}" if key in found else row[at]
    parts = [found.pop(key, "").strip() for key in columns.PART_KEYS]
    if any(parts) and not found.get("full_name", "").strip():
        found["full_name"] = " ".join(part for part in parts if part and not _is_blank(part))
    return found


def _is_blank(part: str) -> bool:
    """Whether a part of a name only says that there is none. "Na" and "Nil" are surnames, too."""
    return part.casefold() in cells.PLACEHOLDERS and not (part.isalpha() and len(part) <= 3)


def _headings(file: str, row: Sequence[str]) -> dict[int, str]:
    named = {at: cell for at, cell in enumerate(row) if cell.strip()}
    known = {at: key for at, cell in named.items() if (key := columns.column_of(cell))}
    if len(known) < 2 and "client_id" not in known.values():
        # Not quoted: without headings the first row is a client.
        raise ClientListError(
            f"{file} does not start with a row of column names.",
            f"The first row must hold names such as {', '.join(columns.KEYS[:4])}: "
            "see `auditor clients template`.",
        )
    for at, heading in named.items():
        if at not in known:
            near = columns.nearest(heading)
            raise ClientListError(
                f"{file}, column {at + 1}: the heading {heading.strip()[:40]!r} is not known.",
                f"Did you mean {near}?"
                if near
                else f"Rename it, or delete the column. Known: {', '.join(columns.KEYS)}.",
            )
    for key in (*columns.KEYS, *columns.PART_KEYS):
        if key not in SEVERAL and list(known.values()).count(key) > 1:
            raise ClientListError(
                f"{file} has two columns for {key}.", "Keep one of them, or join their cells."
            )
    if "client_id" not in known.values():
        raise ClientListError(
            f"{file} has no column client_id.",
            "Add one with your own reference for each client, for example C-001.",
        )
    return known


Parse = Callable[[str], Any]

SINGLE: Mapping[str, Parse] = {
    "full_name": cells.name,
    "status": cells.status,
    "name_order": cells.name_order,
}
SEVERAL: Mapping[str, tuple[str, Parse]] = {
    "aliases": ("aliases", cells.name),
    "phone": ("phones", cells.phone),
    "email": ("emails", cells.email),
    "address": ("addresses", cells.address),
    "case_number": ("case_numbers", cells.case_number),
    "handles": ("handles", cells.handle),
    "school_or_workplace": ("schools_or_workplaces", cells.school_or_workplace),
    "relatives": ("relatives", cells.relative),
    "places": ("places", cells.place),
}
DATES = ("date_of_birth", "opened_on", "closed_on")
IDENTIFYING = ("full_name", "date_of_birth", *(field for field, _ in SEVERAL.values()))


class _RowReader:
    """Turns rows into clients and gathers what was wrong."""

    def __init__(self, rows: Any, today: date) -> None:
        self.bad: list[Remark] = []
        self.notes: list[Remark] = []
        self._today = today
        self._ids: dict[str, int] = {}
        self._day_first = dates.day_first_in(
            row[key] for row in rows for key in DATES if key in row
        )

    def read(self, number: int, row: Mapping[str, str], *, strays: bool) -> Client | None:
        """The client of one row, or None with its faults in `bad`.

        `strays`: there are cells under no heading.
        """
        before = len(self.bad)
        if strays:
            self._fault(number, "", "more cells than headings: a comma may need quotation marks.")
        values = {key: self._cell(number, key, cell) for key, cell in row.items()}
        fields = self._fields(values)
        client_id = str(fields.get("client_id", ""))
        self._check_id(number, client_id)
        if len(self.bad) == before and not any(fields.get(field) for field in IDENTIFYING):
            self._fault(number, "", "nothing to look for beside client_id.")
        self._check_dates(number, fields)
        return Client(**fields) if len(self.bad) == before else None

    def _cell(self, number: int, key: str, cell: str) -> Any:
        try:
            if key in SEVERAL:
                lines = cell.replace("\n", ", ") if key == "address" else cell
                return tuple(dict.fromkeys(SEVERAL[key][1](v) for v in cells.several(lines)))
            value = cells.plain(cell)
            if not value:
                return None
            if key in DATES:
                return dates.parse(value, day_first=self._day_first)
            return SINGLE[key](value) if key in SINGLE else value
        except ValueError as error:
            self._fault(number, key, str(error))
            return None

    def _fields(self, values: Mapping[str, Any]) -> dict[str, Any]:
        fields: dict[str, Any] = {}
        for key, value in values.items():
            if value is None or key == "languages":
                continue
            fields[SEVERAL[key][0] if key in SEVERAL else key] = value
        spoken = values.get("languages") or ""
        if "name_order" not in fields and any(
            word in cells.FAMILY_NAME_FIRST for word in spoken.casefold().replace(",", " ").split()
        ):
            fields["name_order"] = "family_first"
        return fields

    def _check_id(self, number: int, client_id: str) -> None:
        if not client_id:
            self._fault(number, "client_id", "the reference is missing.")
        elif client_id in self._ids:
            self._fault(
                number, "client_id", f"the same reference stands in row {self._ids[client_id]}."
            )
        self._ids.setdefault(client_id, number)

    def _check_dates(self, number: int, fields: Mapping[str, Any]) -> None:
        born, opened, closed = (fields.get(key) for key in DATES)
        if born and (born > self._today or self._today.year - born.year > OLDEST):
            self._fault(number, "date_of_birth", "this day cannot be a date of birth.")
        if opened and closed and closed < opened:
            self._fault(number, "closed_on", "the case closes before it opens.")
        if born and closed and closed < born:
            self._fault(number, "closed_on", "the case closes before the client was born.")

    def _fault(self, row: int, column: str, message: str) -> None:
        self.bad.append(Remark(row, column, message))
