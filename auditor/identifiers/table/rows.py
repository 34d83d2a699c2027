"""A spreadsheet or text table as rows of text cells, whatever program saved it."""

from __future__ import annotations

import warnings
from datetime import datetime
from io import BytesIO, StringIO
from pathlib import Path

from auditor.errors import ClientListError

_WIDEST = 64
_SEPARATORS = (",", ";", "\t")
_SHEETS = {".xlsx", ".xlsm"}
LARGEST = 64 * 1024 * 1024
"""Bytes; a list of 100,000 clients has a fifth of it."""


def rows_of(path: Path) -> list[list[str]]:
    """All rows, the headings among them; row 1 of the spreadsheet is the first of the list.

    Reads .xlsx, and text in UTF-8, UTF-16 or Windows-1252 separated by comma, semicolon or tab.
    Raises ClientListError when the file cannot be read as a table or is empty.
    """
    try:
        if path.stat().st_size > LARGEST:
            raise ClientListError(
                f"{path.name} is too large for a client list.",
                "Keep only the columns that `auditor clients template` shows.",
            )
        data = path.read_bytes()
    except OSError as error:
        raise ClientListError(
            f"{path.name} cannot be read.", "Check the name, and close it in other programs."
        ) from error
    if not data.strip(b"\0 \t\r\n\xef\xbb\xbf"):
        raise ClientListError(
            f"{path.name} is empty.", "`auditor clients template` writes an example to start from."
        )
    if path.suffix.lower() in _SHEETS or data.startswith(b"PK\x03\x04"):
        return _from_sheet(path.name, data)
    if data.startswith(b"\xd0\xcf\x11\xe0"):
        raise ClientListError(
            f"{path.name} is an old or password-protected Excel file.",
            "Open it in Excel and save it as .xlsx without a password, or as CSV.",
        )
    return _from_text(path.name, data)


def _from_sheet(name: str, data: bytes) -> list[list[str]]:
    import pandas

    try:
        with warnings.catch_warnings():
            # openpyxl warns of styles and validation rules that it leaves out.
            warnings.simplefilter("ignore")
            sheets = pandas.read_excel(
                BytesIO(data), sheet_name=None, header=None, dtype=object, engine="openpyxl"
            )
    except Exception as error:  # whatever a broken or hostile workbook makes openpyxl raise
        raise ClientListError(
            f"{name} cannot be read as an Excel workbook.",
            "Open it and save it again as .xlsx, or as CSV.",
        ) from error
    filled = {title: sheet for title, sheet in sheets.items() if not sheet.dropna(how="all").empty}
    if not filled:
        raise ClientListError(f"{name} is empty.", "The clients belong on the first sheet.")
    if len(filled) > 1:
        raise ClientListError(
            f"{name} has {len(filled)} sheets that are not empty; only one can be the list.",
            "Move the other sheets to a file of their own, so that no client is missed.",
        )
    (sheet,) = filled.values()
    return [[_cell(value) for value in row] for row in sheet.itertuples(index=False, name=None)]


def _cell(value: object) -> str:
    if value is None or value != value:  # NaN and NaT are unequal to themselves
        return ""
    if isinstance(value, datetime):
        return value.date().isoformat()
    if isinstance(value, float) and value.is_integer():
        return str(int(value))
    return str(value)


def _from_text(name: str, data: bytes) -> list[list[str]]:
    import pandas

    text = _decoded(name, data)
    first, _, rest = text.partition("\n")
    if first.strip().casefold().startswith("sep="):
        # A line that Excel writes for itself; the blank one keeps row numbers as Excel shows them.
        separator, text = first.strip()[4:5] or "\t", "\n" + rest
        first = rest.partition("\n")[0]
    else:
        separator = max(_SEPARATORS, key=first.count)
    try:
        table = pandas.read_csv(
            StringIO(text),
            sep=separator,
            header=None,
            names=range(_WIDEST),
            dtype=str,
            keep_default_na=False,
            skip_blank_lines=False,
            engine="python",
        )
    except (ValueError, pandas.errors.ParserError) as error:
        raise ClientListError(
            f"{name} cannot be read as a table.",
            "Open it in a spreadsheet program and save it again as CSV (UTF-8) or .xlsx.",
        ) from error
    return [
        ["" if cell != cell else str(cell) for cell in row] for row in table.to_numpy().tolist()
    ]


def _decoded(name: str, data: bytes) -> str:
    wide = data.startswith((b"\xff\xfe", b"\xfe\xff"))
    encodings = ["utf-16"] if wide else ["utf-8-sig", "cp1252"]
    for encoding in encodings:
        try:
            text = data.decode(encoding)
        except UnicodeDecodeError:
            continue
        if "\0" not in text:
            return text.replace("\r\n", "\n").replace("\r", "\n")
    raise ClientListError(
        f"{name} is neither a text table nor an .xlsx workbook.",
        "Save it from your spreadsheet program as CSV (UTF-8) or .xlsx.",
    )
