"""Client lists as people save them: what is read, and how every bad cell is named."""

from __future__ import annotations

from datetime import date
from pathlib import Path
from typing import Any

import openpyxl
import pytest

from auditor.errors import ClientListError
from auditor.identifiers import table as client_table
from auditor.identifiers.clients import Client, Relative
from auditor.identifiers.table import columns

TODAY = date(2026, 11, 1)
SAMPLES = Path(__file__).parents[3] / "sample_exports"


def table(folder: Path, text: str, encoding: str = "utf-8") -> Path:
    path = folder / "clients.csv"
    path.write_bytes(text.encode(encoding))
    return path


def read(folder: Path, text: str, encoding: str = "utf-8") -> client_table.Reading:
    return client_table.read(table(folder, text, encoding), today=TODAY)


def one(folder: Path, heading: str, cell: str) -> client_table.Reading:
    quoted = cell.replace('"', '""')
    return read(folder, f'client_id,full_name,{heading}\nC-1,Ada Holm,"{quoted}"\n')


def workbook(folder: Path, *rows: tuple[Any, ...]) -> Path:
    book = openpyxl.Workbook()
    sheet = book.active
    assert sheet is not None
    for row in rows:
        sheet.append(row)
    path = folder / "clients.xlsx"
    book.save(path)
    return path


FULL = (
    "client_id,full_name,aliases,date_of_birth,phone,email,address,case_number,handles,"
    "school_or_workplace,relatives,status,opened_on,closed_on,places,name_order\n"
    'C-7,Zoë Quill,Zo|Z. Quill,2011-04-09,(212) 555-0107|2125550108,zo@example.org,"3 Fen Way, '
    'Apt 2, Dellwood",JV-2020-0031,twitter:@zo_q|https://www.instagram.com/zo.quill/?hl=en|@zoq,'
    "Fenside School,mother: Ivy Quill | Tam Quill,former,2020-01-02,2021-03-04,"
    '"43.1,-87.9|43.2, -87.8",given first\n'
)


def test_every_column_arrives(tmp_path: Path) -> None:
    assert read(tmp_path, FULL).clients == (
        Client(
            client_id="C-7",
            full_name="Zoë Quill",
            aliases=("Zo", "Z. Quill"),
            date_of_birth=date(2011, 4, 9),
            phones=("(212) 555-0107", "2125550108"),
            emails=("zo@example.org",),
            addresses=("3 Fen Way, Apt 2, Dellwood",),
            case_numbers=("JV-2020-0031",),
            handles=("twitter:@zo_q", "instagram:@zo.quill", "@zoq"),
            schools_or_workplaces=("Fenside School",),
            relatives=(Relative("mother", "Ivy Quill"), Relative("", "Tam Quill")),
            name_order="given_first",
            status="former",
            opened_on=date(2020, 1, 2),
            closed_on=date(2021, 3, 4),
            places=((43.1, -87.9), (43.2, -87.8)),
        ),
    )


@pytest.mark.parametrize("encoding", ["utf-8", "utf-8-sig", "utf-16", "cp1252"])
@pytest.mark.parametrize("newline", ["\n", "\r\n", "\r"])
def test_whatever_program_saved_it(tmp_path: Path, encoding: str, newline: str) -> None:
    assert read(tmp_path, FULL.replace("\n", newline), encoding) == read(tmp_path, FULL)


@pytest.mark.parametrize("first", ["", "sep=;\n"])
def test_semicolons_as_european_spreadsheets_write_them(tmp_path: Path, first: str) -> None:
    reading = read(tmp_path, f"{first}Client ID;Name;DOB\nC-1;Ada Holm;9.4.2011\nC-2;Bo Ray;x\n")
    assert [client.full_name for client in reading.clients] == ["Ada Holm", "Bo Ray"]
    assert reading.clients[0].date_of_birth == date(2011, 4, 9)
    assert reading.rows == ((3, 4) if first else (2, 3))


def test_tabs_as_a_paste_from_a_spreadsheet_gives_them(tmp_path: Path) -> None:
    reading = read(tmp_path, "client_id\tfull_name\taddress\nC-1\tAda Holm\t3 Fen Way, Dellwood\n")
    assert reading.clients[0].addresses == ("3 Fen Way, Dellwood",)


def test_rows_and_columns_without_content_are_passed_over(tmp_path: Path) -> None:
    reading = read(tmp_path, "client_id,full_name,,\n\n,,,\nC-1,Ada Holm,,\n\n")
    assert (reading.rows, reading.bad) == ((4,), ())


def test_a_workbook_with_what_excel_makes_of_values(tmp_path: Path) -> None:
    path = workbook(
        tmp_path,
        ("Client ID", "Full Name", "Date of birth", "Phone", "Case number", "Email"),
        (17, "Ada Holm", date(2010, 5, 14), 2125550148, 2022003189, None),
        (18.0, "Bo Ray", date(2011, 6, 1), 2125550149.0, "AB-2022-1", "n/a"),
        ("C-19", "Cy Dunn", 40312, None, None, "cy@example.com"),
    )
    first, second, third = client_table.read(path, today=TODAY).clients
    assert first == Client(
        client_id="17",
        full_name="Ada Holm",
        date_of_birth=date(2010, 5, 14),
        phones=("2125550148",),
        case_numbers=("2022003189",),
    )
    assert (second.client_id, second.phones, second.emails) == ("18", ("2125550149",), ())
    assert third.date_of_birth == date(2010, 5, 14)


def test_a_second_filled_sheet_is_not_left_out_silently(tmp_path: Path) -> None:
    path = workbook(tmp_path, ("client_id", "full_name"), ("C-1", "Ada Holm"))
    book = openpyxl.load_workbook(path)
    book.create_sheet("2019")["A1"] = "C-2"
    book.save(path)
    with pytest.raises(ClientListError, match="2 sheets"):
        client_table.read(path)


@pytest.mark.parametrize(
    ("data", "said"),
    [
        (b"", "empty"),
        (b"\xef\xbb\xbf \r\n", "empty"),
        (b"PK\x03\x04 not a workbook", "cannot be read as an Excel workbook"),
        (b"\xd0\xcf\x11\xe0\xa1\xb1", "old or password-protected"),
        (b"\x00\x01\x02\x00binary", "neither"),
        (b"client_id,full_name\n", "no client"),
        (b"Ada Holm,1990-01-01\nBo Ray,1991-01-01\n", "row of column names"),
        (b"full_name,phone\nAda Holm,2125550148\n", "no column client_id"),
        (b"client_id,name,full_name\nC-1,Ada Holm,Ada Holm\n", "two columns for full_name"),
    ],
)
def test_what_is_no_list_is_called_so(tmp_path: Path, data: bytes, said: str) -> None:
    path = tmp_path / "clients.csv"
    path.write_bytes(data)
    with pytest.raises(ClientListError, match=said) as caught:
        client_table.read(path)
    assert caught.value.hint
    assert "Holm" not in caught.value.message + caught.value.hint


def test_a_misspelt_heading_is_named_with_the_right_one(tmp_path: Path) -> None:
    with pytest.raises(ClientListError, match="'ful_name'") as caught:
        read(tmp_path, "client_id,ful_name\nC-1,Ada Holm\n")
    assert "full_name" in caught.value.hint


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("id,First Name,Last Name\nC-1,Ada,Holm\n", "Ada Holm"),
        ("id,Surname,Middle,Forename\nC-1,Holm,May,Ada\n", "Ada May Holm"),
        ("id,given_name,family_name,full_name\nC-1,Ada,Holm,Ada M. Holm\n", "Ada M. Holm"),
        ("id,given_name,family_name,full_name\nC-1,Ada,Holm,\n", "Ada Holm"),
        ("id,first,middle_initial,last\nC-1,Ada,n/a,Holm\n", "Ada Holm"),
        ("id,first,last\nC-1,Min Ji,Na\n", "Min Ji Na"),
    ],
)
def test_names_in_several_columns_are_one_name(tmp_path: Path, text: str, name: str) -> None:
    reading = read(tmp_path, text)
    assert [client.full_name for client in reading.clients] == [name]


def test_several_columns_of_one_kind_are_joined(tmp_path: Path) -> None:
    text = (
        "id,phone,mobile,email\nC-1,212-555-0107,212-555-0108,\nC-2,,212-555-0109,x@example.org\n"
    )
    first, second = read(tmp_path, text).clients
    assert first.phones == ("212-555-0107", "212-555-0108")
    assert second.phones == ("212-555-0109",)


BAD = [
    ("date_of_birth", "31.31.1999", "no such day"),
    ("date_of_birth", "04/05/2011", "two ways"),
    ("date_of_birth", "4/5/11", "two figures"),
    ("date_of_birth", "spring 2011", "not a date"),
    ("date_of_birth", "2031-01-01", "cannot be a date of birth"),
    ("date_of_birth", "1811-01-01", "cannot be a date of birth"),
    ("aliases", "holm@example.com", "not a name"),
    ("aliases", "Q", "two letters"),
    ("phone", "555-01", "seven digits"),
    ("phone", "2.12555E+09", "shortened"),
    ("phone", "212-555-0148, 212-555-0149", "not one phone"),
    ("email", "holm at example", "not one e-mail"),
    ("email", "a@example.com, b@example.com", "not one e-mail"),
    ("address", "home", "too short"),
    ("case_number", "A1", "too short"),
    ("case_number", "JV-22", "too short"),
    ("handles", "myspace:@holm", "unknown platform"),
    ("handles", "twitter:@!?", "not an account"),
    ("school_or_workplace", "School", "kind of place"),
    ("relatives", "stepaunt:", "missing"),
    ("status", "maybe", "current, former or deceased"),
    ("places", "Dellwood", "latitude"),
    ("places", "-187.9,43.1", "no such place"),
    ("places", "0,0", "no such place"),
    ("name_order", "backwards", "given_first"),
    ("phone", "#REF!", "error"),
]


@pytest.mark.parametrize(("heading", "cell", "said"), BAD)
def test_a_bad_cell_is_named_and_never_quoted(
    tmp_path: Path, heading: str, cell: str, said: str
) -> None:
    reading = one(tmp_path, heading, cell)
    assert reading.clients == ()
    assert [(remark.row, remark.column) for remark in reading.bad] == [(2, heading)]
    assert said in reading.bad[0].message
    assert cell not in str(reading.bad[0])


@pytest.mark.parametrize(
    ("cell", "expected"),
    [
        ("2011-04-09", date(2011, 4, 9)),
        ("2011/4/9", date(2011, 4, 9)),
        ("2011-04-09 00:00:00", date(2011, 4, 9)),
        ("9.4.2011", date(2011, 4, 9)),
        ("4/30/2011", date(2011, 4, 30)),
        ("30/4/2011", date(2011, 4, 30)),
        ("6/6/2011", date(2011, 6, 6)),
        ("April 9, 2011", date(2011, 4, 9)),
        ("9th Apr. 2011", date(2011, 4, 9)),
        ("9 de abril de 2011", date(2011, 4, 9)),
    ],
)
def test_dates_in_many_dresses(tmp_path: Path, cell: str, expected: date) -> None:
    assert one(tmp_path, "dob", cell).clients[0].date_of_birth == expected


@pytest.mark.parametrize(
    ("other", "expected"), [("30/04/2011", date(2011, 5, 4)), ("04/30/2011", date(2011, 4, 5))]
)
def test_the_rest_of_the_file_shows_whether_the_day_comes_first(
    tmp_path: Path, other: str, expected: date
) -> None:
    reading = read(tmp_path, f"id,dob,name\nC-1,04/05/2011,Ada Holm\nC-2,{other},Bo Ray\n")
    assert reading.clients[0].date_of_birth == expected


def test_a_file_that_mixes_both_orders_shows_nothing(tmp_path: Path) -> None:
    reading = read(tmp_path, "id,dob\nC-1,04/05/2011\nC-2,30/04/2011\nC-3,04/30/2011\n")
    assert [remark.row for remark in reading.bad] == [2]


@pytest.mark.parametrize(
    ("cell", "expected"),
    [
        ("Holm, Ada", "Ada Holm"),
        ("Ada Holm, Jr.", "Ada Holm, Jr."),
        (" Ada\u00a0 Holm ", "Ada Holm"),
    ],
)
def test_names_are_put_in_order(tmp_path: Path, cell: str, expected: str) -> None:
    assert read(tmp_path, f'id,name\nC-1,"{cell}"\n').clients[0].full_name == expected


@pytest.mark.parametrize(
    "cell", ["212-555-0107 x12", "212-555-0107, ext. 3", "212-555-0107x12345", "212-555-0107"]
)
def test_an_extension_is_no_part_of_a_phone_number(tmp_path: Path, cell: str) -> None:
    assert one(tmp_path, "phone", cell).clients[0].phones == ("212-555-0107",)


def test_an_unquoted_comma_does_not_shift_cells_silently(tmp_path: Path) -> None:
    reading = read(tmp_path, "id,name,address\nC-1,Ada Holm,3 Fen Way, Dellwood\nC-2,Bo Ray,\n")
    assert [(remark.row, remark.column) for remark in reading.bad] == [(2, "")]
    assert [client.client_id for client in reading.clients] == ["C-2"]


def test_a_quotation_mark_without_partner_does_not_swallow_rows(tmp_path: Path) -> None:
    rows = "".join(f"C-{number},Ada Holm,\n" for number in range(3, 20))
    try:
        reading = read(tmp_path, f'id,name,school\nC-1,Ada Holm,"Fen School\n{rows}')
    except ClientListError:
        return
    assert reading.bad


@pytest.mark.parametrize("row", ["C-1,", "C-1,n/a", ",Ada Holm"])
def test_a_row_needs_a_reference_and_something_to_look_for(tmp_path: Path, row: str) -> None:
    assert read(tmp_path, f"client_id,full_name\n{row}\n").bad[0].row == 2


def test_two_rows_cannot_share_a_reference(tmp_path: Path) -> None:
    reading = read(tmp_path, "id,name\nC-1,Ada Holm\nC-1,Bo Ray\n")
    assert [str(remark) for remark in reading.bad] == [
        "row 3, client_id: the same reference stands in row 2."
    ]


NOTED = [
    ("AdaH-17,Ada Holm,,,", "client_id", "part of the name"),
    ("AH20110409,Ada Holm,2011-04-09,,", "client_id", "initials and birth date"),
    ("ha-0904,Ada Holm,2011-04-09,,", "client_id", "initials and birth date"),
    ("JV-20-117,Ada Holm,,JV20117,", "client_id", "case or phone number"),
    ("C-2011-04-09,Ada Holm,2011-04-09,,", "client_id", "date of birth"),
    ("2: JV20117,Ada Holm,,JV-20-117,", "client_id", "case or phone number"),
    ("AMH-2011,Ada May Holm,2011-04-09,,", "client_id", "initials and birth date"),
    ("C-1,Ada,,,", "full_name", "one word only"),
    ("C-1,Ada Holm,,,Michael", "aliases", "very common"),
    ("C-1,ZoÃ« Quill,,,", "full_name", "damaged"),
    ("C-1,£ukasz Nowak,,,", "full_name", "damaged"),
    ("C-1,Ada Holm,,,AH", "aliases", "two letters"),
]


@pytest.mark.parametrize(("row", "column", "said"), NOTED)
def test_what_should_be_looked_at_is_pointed_out(
    tmp_path: Path, row: str, column: str, said: str
) -> None:
    reading = read(tmp_path, f"id,name,dob,case_number,aliases\n{row}\n")
    assert len(reading.clients) == 1
    assert [(note.row, note.column) for note in reading.notes] == [(2, column)]
    assert said in reading.notes[0].message


@pytest.mark.parametrize(
    "row",
    [
        "C-14,Ada Holm,2011-04-09,,",
        "17,Ada Holm,2017-04-09,,",
        "C-1,李小龙,,,",
        "AH-3,Ada Holm,,,",
        "C-1,Ada Holm,,,Addy",
    ],
)
def test_ordinary_rows_are_not_remarked_on(tmp_path: Path, row: str) -> None:
    assert read(tmp_path, f"id,name,dob,case_number,aliases\n{row}\n").notes == ()


def test_the_same_person_twice_is_pointed_out(tmp_path: Path) -> None:
    text = (
        "id,name,phone,email,handles\n"
        "C-1,Ada Holm,212-555-0107,a@example.org,@adah\n"
        "C-2,Holm Ada,,,\n"
        "C-3,Bo Ray,+1 212 555 0107,,\n"
        "C-4,Cy Dunn,,A@example.org,\n"
        "C-5,Di Ebner,,,@AdaH\n"
    )
    notes = read(tmp_path, text).notes
    assert [(note.row, note.column) for note in notes] == [
        (3, "full_name"),
        (4, "phone"),
        (5, "email"),
        (6, "handles"),
    ]
    assert all("row 2" in note.message for note in notes)


def test_good_rows_are_kept_only_when_asked_for(tmp_path: Path) -> None:
    path = table(tmp_path, "id,name,dob\nC-1,Ada Holm,never\nC-2,Bo Ray,x\nC-3,Cy Dunn,soon\n")
    reading = client_table.read(path)
    with pytest.raises(ClientListError, match=r"clients\.csv, row 2, date_of_birth") as caught:
        client_table.good_rows(reading)
    assert "(and 1 more)" in caught.value.message
    assert "--skip-bad-rows" in caught.value.hint
    assert [one.client_id for one in client_table.good_rows(reading, skip_bad=True).clients] == [
        "C-2"
    ]


def test_a_list_without_any_good_row_is_never_kept(tmp_path: Path) -> None:
    with pytest.raises(ClientListError):
        client_table.good_rows(read(tmp_path, "id,name\nC-1,\n"), skip_bad=True)


def test_languages_put_the_family_name_first(tmp_path: Path) -> None:
    assert one(tmp_path, "languages", "English, Vietnamese").clients[0].name_order == "family_first"
    assert one(tmp_path, "languages", "Spanish").clients[0].name_order == "given_first"


def test_the_template_is_a_good_list(tmp_path: Path) -> None:
    reading = read(tmp_path, columns.template())
    assert len(reading.clients) == 2
    assert (reading.bad, reading.notes) == ((), ())
    assert reading.clients[1].name_order == "family_first"


def test_the_sample_list_is_a_good_list() -> None:
    reading = client_table.read(SAMPLES / "clients.csv", today=TODAY)
    assert len(reading.clients) == 12
    assert (reading.bad, reading.notes) == ((), ())
