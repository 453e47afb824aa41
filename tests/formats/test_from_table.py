"""Tables of others: columns guessed, rows read, what is wrong told by row and column."""

import json

import pytest
import xlsxwriter
from openpyxl import Workbook, load_workbook

from timeline_app import formats
from timeline_app.errors import UnreadableDocument
from timeline_app.formats import Field, Mapping, MappingUnfit
from timeline_app.model import EventFilter, Level, Status

COUNSEL = """Date/Time,What happened,Who,Doc ref,Pg,Wt,Initials
5/2/19,Pump seal replaced,Brede,KI-0009,,3,jh
20/2/19,Survey by N. Arden,Arden; Oakley,KI-0001,44,2,jh
31/4/19,Report received,,KI-0013,2,1,rm
"""


def table(tmp_path, text, name="t.csv", encoding="utf-8"):
    path = tmp_path / name
    path.write_text(text, encoding=encoding)
    return path


def fields(path):
    return dict(formats.guess_columns(formats.sheets_of(path)[0]).columns)


def test_the_columns_of_counsel_are_guessed_and_read(tmp_path):
    path = table(tmp_path, COUNSEL)
    read = formats.incoming_of(path)
    assert list(fields(path).values()) == [
        Field.DATE, Field.TITLE, Field.PEOPLE, Field.SOURCE, Field.PAGE, Field.IMPORTANCE,
        Field.LEAVE_OUT,
    ]  # fmt: skip
    second = read.events[1]
    assert (second.row, second.title) == (3, "Survey by N. Arden")
    assert second.people == ("Arden", "Oakley")
    assert (second.when.edtf, second.date, second.stars) == ("2019-02-20", "20/2/19", 2)
    assert (second.passages[0].document, second.passages[0].page) == ("KI-0001", "44")
    assert second.text == "20/2/19 | Survey by N. Arden | Arden; Oakley | KI-0001 | 44 | 2 | jh"
    problem = read.problems[0]
    assert (problem.row, problem.column) == (4, "Date/Time")
    assert "no 31 April" in problem.reason


@pytest.mark.parametrize(
    ("head", "expected"),
    [
        ("Date & Time,Fact Text,Source(s),Key,Status,Linked Issues,Material",
         "date title source importance status tags note"),
        ("Year,Month,Day,Time,End Year,Headline,Text,Media,Group",
         "year month day time end_year title note leave_out kind"),
        ("message,datetime,timestamp_desc,tag", "title date kind tags"),
        ("Title,Start Date,End Date,Duration,Tags,Participant",
         "title date end note tags people"),
        ("Date Type,Date,End Date,Fact Text,Contacts,Issues",
         "date_type date end title people tags"),
    ],
)  # fmt: skip
def test_the_tables_of_known_programs(tmp_path, head, expected):
    count = head.count(",")
    path = table(tmp_path, f"{head}\n{','.join(['2019'] * (count + 1))}\n")
    assert [one.value for one in fields(path).values()] == expected.split()


def test_how_a_date_is_meant(tmp_path):
    text = (
        "Date Type,Date,End Date,Fact Text\nBefore,2019-02-05,,A\nAround,2019,,B\n"
        "Between,2019-02-05,2019-02-09,C\nFrom-To,2019-02-05,2019-02-09,D\nOn,2019-02-05,,E\n"
    )
    read = formats.incoming_of(table(tmp_path, text))
    assert [one.when.edtf for one in read.events] == [
        "[..2019-02-04]", "2019~", "[2019-02-05..2019-02-09]", "2019-02-05/2019-02-09",
        "2019-02-05",
    ]  # fmt: skip


def test_a_day_that_nothing_decides_is_asked_for_and_never_guessed(tmp_path):
    path = table(tmp_path, "Date,Event\n5/2/19,A\n")
    read = formats.incoming_of(path)
    assert read.events[0].when is None
    assert "days such as 5/2/19 can be read in two ways" in read.problems[0].reason
    told = formats.mapping_from_json(
        {"columns": {"Date": "date", "Event": "title"}, "day_first": False}
    )
    assert formats.incoming_of(path, "", told).events[0].when.edtf == "2019-05-02"


def test_names_in_another_mark_and_a_table_without_names_of_columns(tmp_path):
    path = table(tmp_path, "2019-02-05\tThe pump was replaced\n2019-02-06\tA survey was made\n")
    read = formats.incoming_of(path)
    assert [one.title for one in read.events] == ["The pump was replaced", "A survey was made"]
    assert read.events[0].when.edtf == "2019-02-05"
    path = table(tmp_path, "Date;Event;Who\n2019;It began here;Brede, Oakley\n")
    assert formats.incoming_of(path).events[0].people == ("Brede", "Oakley")


def test_whatever_the_encoding(tmp_path):
    for encoding in ("utf-8-sig", "utf-16", "cp1252"):
        path = table(tmp_path, "Date,Event\n2019,Café à Zürich\n", encoding=encoding)
        assert formats.incoming_of(path).events[0].title == "Café à Zürich"


def test_what_stands_in_quotes_parts_nothing_and_lines_may_break_in_a_cell(tmp_path):
    path = table(tmp_path, 'Date,Event,Note\n2019,"a; b; c","one\ntwo; three; four"\n\n2020,d,\n')
    first, second = formats.incoming_of(path).events
    assert (first.title, first.note) == ("a; b; c", "one\ntwo; three; four")
    assert (second.row, second.title) == (4, "d")


def test_columns_without_a_field_stay_as_notes_with_their_name(tmp_path):
    path = table(tmp_path, "Date,Event,Weather,Note\n2019,It began,rain,see log\n")
    assert formats.incoming_of(path).events[0].note == "Weather: rain\nsee log"


def test_a_row_that_says_nothing_of_what_happened_stands_for_itself(tmp_path):
    read = formats.incoming_of(table(tmp_path, "Date,Event,Who\n2019,,Brede\n,,\n2020,B,\n"))
    assert [one.title for one in read.events] == ["2019 |  | Brede", "B"]
    assert (read.problems[0].row, read.problems[0].column) == (2, "Event")


def test_marks_before_formulas_are_taken_off(tmp_path):
    path = table(tmp_path, "Date,Event,Who\n2019,'=1+1,a; '@b\n")
    event = formats.incoming_of(path).events[0]
    assert (event.title, event.people) == ("=1+1", ("a", "@b"))


@pytest.mark.parametrize(
    ("cells", "stars"),
    [("3 2 1 0", [3, 2, 1, 0]), ("5 3 1", [3, 2, 1]), ("10 5", [3, 2]), ("high low", [3, 1])],
)
def test_marks_of_any_scale_are_stars(tmp_path, cells, stars):
    rows = "".join(f"2019,A thing,{one}\n" for one in cells.split())
    read = formats.incoming_of(table(tmp_path, f"Date,Event,Rating\n{rows}"))
    assert [one.stars for one in read.events] == stars


def test_statuses_of_others(tmp_path):
    text = (
        "Date,Event,Status\n2019,A,Undisputed\n2019,B,Disputed by Us\n2019,C,odd\n2019,D,Unsure\n"
    )
    read = formats.incoming_of(table(tmp_path, text))
    told = [one.status for one in read.events]
    assert told == [Status.HAPPENED, Status.DISPUTED, None, None]
    assert [(one.row, one.column) for one in read.problems] == [(4, "Status")]


def test_a_workbook_with_true_dates_and_several_sheets(tmp_path):
    path = tmp_path / "t.xlsx"
    with xlsxwriter.Workbook(path) as book:
        day = book.add_format({"num_format": "yyyy-mm-dd"})
        book.add_worksheet("Empty")
        sheet = book.add_worksheet("Chron")
        sheet.write_row(1, 1, ["Date", "Event"])
        sheet.write_number(2, 1, 43501, day)
        sheet.write_string(2, 2, "Pump seal replaced")
    read = formats.incoming_of(path)
    assert (read.title, read.events[0].row, read.events[0].when.edtf) == ("Chron", 3, "2019-02-05")
    with pytest.raises(MappingUnfit, match="no sheet “Other”"):
        formats.incoming_of(path, "", Mapping({"Event": Field.TITLE}, sheet="Other", header_row=2))


@pytest.mark.parametrize(
    ("columns", "told"),
    [
        ({"Datum": "date"}, "row 1, column “Datum”: the table has no such column"),
        ({"Who": "title", "What happened": "title"}, "column “What happened”: another column"),
        ({"Date/Time": "date"}, "no column says what happened"),
        ({"Who": "whom"}, "column “Who”: “whom” is no field"),
    ],
)
def test_a_mapping_that_does_not_fit_says_where(tmp_path, columns, told):
    with pytest.raises(MappingUnfit, match=told):
        formats.incoming_of(
            table(tmp_path, COUNSEL), "", formats.mapping_from_json({"columns": columns})
        )


@pytest.mark.parametrize(
    "told",
    ["[]", "{}", '{"columns": 1}', '{"columns": {}, "x": 1}', '{"columns": {}, "day_first": 1}',
     '{"columns": {}, "separator": "x"}', '{"columns": {}, "header_row": -1}', "no JSON"],
)  # fmt: skip
def test_what_is_no_mapping(tmp_path, told):
    path = tmp_path / "m.json"
    path.write_text(told, encoding="utf-8")
    with pytest.raises(MappingUnfit):
        formats.read_mapping(path)


def test_a_mapping_is_kept_as_json(tmp_path):
    found = formats.guess_columns(formats.sheets_of(table(tmp_path, COUNSEL))[0])
    again = formats.mapping_from_json(json.loads(json.dumps(formats.mapping_to_json(found))))
    assert again == found


def test_what_is_no_table_is_refused(tmp_path):
    (tmp_path / "a.csv").write_bytes(b"\0\1\2\3" * 99)
    (tmp_path / "b.xlsx").write_bytes(b"PK\3\4nothing")
    (tmp_path / "c.csv").write_text("", encoding="utf-8")
    (tmp_path / "d.json").write_text('{"schema": "another"}', encoding="utf-8")
    (tmp_path / "e.odd").write_text("x", encoding="utf-8")
    for name in ("a.csv", "b.xlsx", "c.csv", "d.json", "e.odd", "gone.csv"):
        with pytest.raises(UnreadableDocument):
            formats.incoming_of(tmp_path / name)


def test_a_date_changed_beside_its_edtf_counts(tmp_path, store):
    path = tmp_path / "own.xlsx"
    formats.export_of(store, EventFilter(level=Level.ALL), path)
    book = load_workbook(path)
    sheet = book["Events"]
    sheet["B2"] = "9 May 2020"
    sheet["B3"] = "one day"
    sheet.insert_rows(4)
    sheet["B4"], sheet["F4"] = "3 February 2017", "Typed by hand"
    was = [sheet["C2"].value, sheet["C3"].value]
    book.save(path)
    read = formats.incoming_of(path)
    assert [one.when.edtf for one in read.events[:3]] == ["2020-05-09", was[1], "2017-02-03"]
    assert [one.date for one in read.events[:3]] == ["9 May 2020", was[1], "3 February 2017"]
    assert [(one.row, one.column) for one in read.problems] == [(2, "Date"), (3, "Date")]
    assert "the date was taken" in read.problems[0].reason
    assert "the EDTF beside it was taken" in read.problems[1].reason


def test_what_others_write_beside_an_edtf_says_less(tmp_path):
    text = (
        "Date,EDTF,Event\n5/3/2019,2019-03-05,A\nc. 1890,1890~,B\n12/11/2019,2019-02,C\n"
        "4 May 2020,,D\n?,,E\n"
    )
    read = formats.incoming_of(table(tmp_path, text))
    assert [one.when and one.when.edtf for one in read.events] == [
        "2019-03-05", "1890~", "2019-02", "2020-05-04", None,
    ]  # fmt: skip
    assert not read.problems, "no day is asked for where the EDTF has it"


def test_the_sheet_that_is_a_chronology_is_found(tmp_path):
    book = Workbook()
    book.active.title = "Cover"
    book.active.append(["Smith v. Jones", "PRIVILEGED"])
    book.create_sheet("Chronology").append(["Date", "Event", "Source"])
    book["Chronology"].append(["2 May 2020", "The board met", "Minutes"])
    book.create_sheet("Lists").append(["Kind"])
    book.save(tmp_path / "three.xlsx")
    read = formats.incoming_of(tmp_path / "three.xlsx")
    assert [one.title for one in read.events] == ["The board met"]
    assert read.problems[0].reason == (
        "only the sheet “Chronology” was read; the file also has “Cover”, “Lists”"
    )


def test_a_date_that_is_merged_over_rows_holds_for_each(tmp_path):
    book = Workbook()
    for row in (["Date", "Event"], ["3 May 2020", "Board met"], ["", "Vote taken"], ["", ""],
                ["4 May 2020", "Report"]):  # fmt: skip
        book.active.append(row)
    book.active.merge_cells("A2:A4")
    book.save(tmp_path / "merged.xlsx")
    read = formats.incoming_of(tmp_path / "merged.xlsx")
    assert [(one.row, one.when.edtf) for one in read.events] == [
        (2, "2020-05-03"), (3, "2020-05-03"), (5, "2020-05-04"),
    ]  # fmt: skip
