"""The workbook, as two other programs read it."""

from datetime import datetime
from pathlib import Path

import openpyxl
import pytest
import python_calamine
from hypothesis import given
from hypothesis import strategies as st
from openpyxl.utils.escape import unescape
from random_chronologies import RandomChronology, RandomEvent, hostile, kept

from timeline_app import formats
from timeline_app.errors import ExportFailed
from timeline_app.formats import Cancelled, Options, Outgoing
from timeline_app.formats.data import to_xlsx
from timeline_app.model import EventFilter, Review, Status, edits, edtf

ALL = EventFilter.everything()
DATES = [
    "2020-05-03",
    "1900-03-01",
    "1900-02-28",
    "-0043-03-15",
    "2004-06~",
    "2020-05-03T10:15",
    "2020-05-03?",
    "2004-05-03/..",
    "1985-04-12/1985-05-01",
    "9999-12-31",
    "Y-17000",
]


def told(title, when):
    return RandomEvent(
        title, when and edtf.parse(when), "other", Status.HAPPENED, 0.5, (), (), (), (), (), None,
        "", (), Review.UNREVIEWED,
    )  # fmt: skip


@pytest.fixture(scope="module")
def book(tmp_path_factory):
    folder = tmp_path_factory.mktemp("book")
    events = (*(told(when, when) for when in DATES), told("undated", None))
    with kept(RandomChronology(("a.txt",), events), folder) as store:
        formats.export_of(store, ALL, folder / "out.xlsx")
    return openpyxl.load_workbook(folder / "out.xlsx")


@pytest.fixture(scope="module")
def hostile_file(tmp_path_factory):
    folder = tmp_path_factory.mktemp("hostile")
    with kept(hostile(), folder) as store:
        formats.export_of(store, ALL, folder / "out.xlsx", notes=True)
    return folder / "out.xlsx"


def rows(sheet):
    head, *others = sheet.iter_rows(values_only=True)
    return [dict(zip(head, row, strict=True)) for row in others]


def test_days_are_true_dates_where_spreadsheets_agree_on_them(book):
    dates = {row["Title"]: row["Date"] for row in rows(book["Events"])}
    true = {title: date for title, date in dates.items() if isinstance(date, datetime)}
    assert set(true) == {"2020-05-03", "1900-03-01", "9999-12-31"}
    assert all(title == f"{date:%Y-%m-%d}" for title, date in true.items())
    assert dates["-0043-03-15"] == "15 March 44 BCE"
    assert dates["2004-06~"] == "c. June 2004"
    assert dates["2020-05-03?"] == "perhaps 3 May 2020"
    assert dates["undated"] is None


def test_every_date_has_its_edtf_and_its_bounds(book):
    for row in rows(book["Events"]):
        if row["Title"] == "undated":
            assert row["EDTF"] is row["Earliest"] is row["Latest"] is None
            continue
        when = edtf.parse(row["Title"])
        assert row["EDTF"] == when.edtf
        bounds = (row["Earliest"], row["Latest"])
        spelled = [f"{b:%Y-%m-%d}" if isinstance(b, datetime) else b for b in bounds]
        assert tuple(spelled) == when.iso_bounds


def test_heads_stay_in_sight_and_filter(book):
    for name in ("Events", "Sources", "Quotes"):
        assert book[name].freeze_panes == "A2"
        assert book[name].auto_filter.ref.startswith("A1:")
    assert book.sheetnames == ["Events", "Sources", "Quotes", "About"]


def test_sources_and_quotes(store, tmp_path):
    formats.export_of(store, ALL, tmp_path / "out.xlsx", notes=True)
    book = openpyxl.load_workbook(tmp_path / "out.xlsx")
    (source,) = rows(book["Sources"])
    assert (source["Document"], source["Passages quoted"]) == ("a.txt", 3)
    text = store.documents.one(1).text
    for row in rows(book["Quotes"]):
        assert text[row["First character"] : row["End"]] == row["Quote"]
    assert rows(book["Events"])[0]["Note"] == "-1 to check"
    formats.export_of(store, ALL, tmp_path / "out.xlsx")
    assert rows(openpyxl.load_workbook(tmp_path / "out.xlsx")["Events"])[0]["Note"] is None


def test_no_cell_is_a_formula_or_a_link(hostile_file):
    for sheet in openpyxl.load_workbook(hostile_file):
        for row in sheet:
            for cell in row:
                assert cell.data_type in "snd"
                assert not cell.hyperlink
                text = str(cell.value or "")
                # Excel makes a formula of such a text when somebody edits it, but for this mark.
                assert not text.startswith(("=", "+", "-", "@")) or cell.quotePrefix


def test_calamine_reads_the_same(hostile_file):
    book = python_calamine.CalamineWorkbook.from_path(hostile_file)
    others = openpyxl.load_workbook(hostile_file)
    for name in ("Events", "Quotes"):
        read = [row[5] for row in book.get_sheet_by_name(name).to_python()]
        # Of texts within rows openpyxl leaves the spelling of the file as it is.
        seen = [unescape(row[5] or "") for row in others[name].iter_rows(values_only=True)]
        assert read == seen
        assert len(read) > 60


@given(st.text(st.characters(codec="utf-16"), max_size=30) | st.sampled_from(["👍" * 32_767]))
def test_a_cell_holds_what_a_cell_may_hold(text):
    cell = to_xlsx.fitting(text)
    assert len(cell.encode("utf-16-le")) // 2 <= to_xlsx.LONGEST_CELL
    assert not any(ord(letter) < 32 and letter not in "\n\t" for letter in cell)


def test_rows_beyond_the_last_are_told(store, tmp_path, monkeypatch):
    monkeypatch.setattr(to_xlsx, "MOST_ROWS", 3)
    written = formats.export_of(store, ALL, tmp_path / "out.xlsx")
    assert written.count == 2
    assert written.warnings == ("1 event is left out: a sheet has no room for them (number 3)",)


def test_the_same_chronology_is_the_same_file(store, tmp_path):
    for name in ("one.xlsx", "two.xlsx"):
        formats.export_of(store, ALL, tmp_path / name)
    assert (tmp_path / "one.xlsx").read_bytes() == (tmp_path / "two.xlsx").read_bytes()


def test_who_cancels_keeps_the_old_file(store, tmp_path):
    def stop(done, _total):
        if done:
            raise Cancelled

    out = tmp_path / "out.xlsx"
    out.write_text("old")
    with pytest.raises(Cancelled):
        formats.export(Outgoing(store, ALL, Options(), stop), out)
    assert out.read_text() == "old"
    assert [one.name for one in tmp_path.iterdir() if "part" in one.name] == []


def test_a_place_that_cannot_be_written(store, tmp_path):
    with pytest.raises(ExportFailed, match="folder does not exist"):
        formats.export_of(store, ALL, Path(tmp_path) / "none" / "out.xlsx")


def test_a_passage_stands_once_among_the_quotes(store, tmp_path):
    """Though two of its words may tell the event."""
    first, second = list(store.events(ALL))[:2]
    store.apply(edits.MergeEvents((first.id, second.id)))
    told = next(one for one in store.events(ALL) if one.id == first.id).evidence
    formats.export_of(store, ALL, tmp_path / "out.xlsx")
    found = rows(openpyxl.load_workbook(tmp_path / "out.xlsx")["Quotes"])
    places = [tuple(row.values()) for row in found]
    assert len(places) == len(set(places))
    assert len([one for one in found if one["Event"] == first.id]) == len(
        {(one.document, one.span, one.time_text, one.role) for one in told}
    )
