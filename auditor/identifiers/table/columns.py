"""The columns of a client list: their names, other headings people give them, their example."""

from __future__ import annotations

from msgspec import Struct


class Column(Struct, frozen=True):
    """One column: key, what it is for in plain words, an invented example, other headings."""

    key: str
    purpose: str
    example: str = ""
    also: tuple[str, ...] = ()


COLUMNS = (
    Column(
        "client_id",
        "your own reference; the report shows it, so it must not be the name",
        "C-001",
        ("id", "client", "client_no", "client_number", "reference", "ref", "clientid"),
    ),
    Column(
        "full_name",
        "given name first, or see name_order",
        "Imogen Castellane",
        ("name", "client_name", "fullname"),
    ),
    Column(
        "aliases",
        "nicknames, other spellings, earlier names",
        "Immy|Imogen Reyes",
        ("alias", "nickname", "nicknames", "aka", "other_names", "preferred_name", "known_as"),
    ),
    Column(
        "date_of_birth",
        "year-month-day",
        "2010-05-14",
        ("dob", "birth_date", "birthdate", "birthday", "d_o_b", "born"),
    ),
    Column(
        "phone",
        "with area code",
        "212-555-0148",
        ("phones", "phone_number", "telephone", "tel", "mobile", "cell", "phone_numbers"),
    ),
    Column(
        "email",
        "e-mail addresses",
        "immy@example.com",
        ("emails", "e_mail", "e_mails", "email_address"),
    ),
    Column(
        "address",
        "street and number, town",
        "41 Foundry Lane, Dellwood",
        ("addresses", "home_address", "street_address", "street"),
    ),
    Column(
        "case_number",
        "docket, file and record numbers",
        "JV-2022-00318",
        ("case_numbers", "case", "case_no", "case_id", "file_number", "docket", "mrn"),
    ),
    Column(
        "handles",
        "accounts, with the platform before them where you know it",
        "instagram:@immy.draws|twitter:@immy_d",
        ("handle", "social_media", "social", "usernames", "username", "accounts"),
    ),
    Column(
        "school_or_workplace",
        "its own name, not just its kind",
        "Brackenfield Middle School",
        ("school", "schools", "workplace", "employer", "school_workplace", "work"),
    ),
    Column(
        "relatives",
        "family and household, with the role before the name",
        "mother: Rosa Delgado | brother: Tim",
        ("relative", "family", "household", "household_members", "relatives_household"),
    ),
    Column("status", "current, former or deceased", "current", ("client_status", "state")),
    Column(
        "opened_on", "first day of the case", "2022-03-01", ("opened", "case_opened", "start_date")
    ),
    Column("closed_on", "last day of the case", "", ("closed", "case_closed", "end_date")),
    Column(
        "places",
        "homes and placements as latitude,longitude",
        "43.10,-87.91",
        ("place", "coordinates", "lat_long", "placements"),
    ),
    Column("name_order", "given_first or family_first", "given_first", ()),
    Column(
        "languages",
        "those in which the family name is written first set name_order",
        "English",
        ("language",),
    ),
)

NAME_PARTS = (
    Column("given_name", "", also=("first_name", "firstname", "forename", "given", "first")),
    Column("middle_name", "", also=("middle", "middle_initial", "mi")),
    Column("family_name", "", also=("last_name", "lastname", "surname", "family", "last")),
)
"""Columns that many systems export instead of full_name; they are joined in this order."""

KEYS = tuple(column.key for column in COLUMNS)
PART_KEYS = tuple(column.key for column in NAME_PARTS)
_BY_HEADING = {
    heading: column.key
    for column in (*NAME_PARTS, *COLUMNS)
    for heading in (column.key, *column.also)
}


def column_of(heading: str) -> str | None:
    """The column that a heading means, whatever its capitals, spaces and hyphens."""
    plain = "".join(char if char.isalnum() else "_" for char in heading.strip().casefold())
    return _BY_HEADING.get("_".join(part for part in plain.split("_") if part))


def nearest(heading: str) -> str:
    """The column name that a misspelt heading is closest to, "" when none is."""
    from difflib import get_close_matches

    found = get_close_matches(heading.strip().casefold(), KEYS, 1)
    return found[0] if found else ""


def template() -> str:
    """An example list in CSV: headings and two invented clients."""
    rows = ([f'"{cell}"' if "," in cell else cell for cell in row] for row in (KEYS, *_examples()))
    return "".join(",".join(row) + "\n" for row in rows)


def workbook() -> bytes:
    """The same example as an Excel workbook, with a note on every heading.

    All cells are formatted as text, so that Excel neither shortens long numbers nor turns day
    and month round.
    """
    from io import BytesIO

    from openpyxl import Workbook
    from openpyxl.comments import Comment
    from openpyxl.utils import get_column_letter

    book = Workbook()
    sheet = book.worksheets[0]
    sheet.title = "clients"
    for number, row in enumerate((KEYS, *_examples()), 1):
        for place, text in enumerate(row, 1):
            cell = sheet.cell(number, place, text or None)
            cell.number_format = "@"
    for place, column in enumerate(COLUMNS, 1):
        letter = get_column_letter(place)
        sheet.column_dimensions[letter].number_format = "@"
        sheet.column_dimensions[letter].width = 24
        sheet.cell(1, place).comment = Comment(column.purpose, "auditor")
    sheet.freeze_panes = "A2"
    data = BytesIO()
    book.save(data)
    return data.getvalue()


def _examples() -> tuple[tuple[str, ...], ...]:
    second = {
        "client_id": "C-002",
        "full_name": "Nguyễn Thị Mai Anh",
        "phone": "+1 212 555 0119",
        "status": "former",
        "closed_on": "2019-08-30",
        "name_order": "family_first",
        "languages": "Vietnamese",
    }
    return (
        tuple(column.example for column in COLUMNS),
        tuple(second.get(key, "") for key in KEYS),
    )
