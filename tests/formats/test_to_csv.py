"""CSV: one row an event, accents right, no cell that starts a formula."""

import csv
import io
import os
from dataclasses import replace
from pathlib import Path
from types import SimpleNamespace

import pytest
from hypothesis import given
from hypothesis import strategies as st

from timeline_app import formats
from timeline_app.errors import ExportFailed
from timeline_app.formats.data.to_csv import COLUMNS, guarded, harmless
from timeline_app.model import Event, EventFilter, Status, edtf, moment

GOLDEN = Path(__file__).parent.parent / "golden" / "chronology.csv"
HOURS = "2019-05-03T10:15/2019-05-03T10:40:05"
ALL = EventFilter.everything()


def rows(path):
    with path.open(encoding="utf-8-sig", newline="") as file:
        return list(csv.DictReader(file))


def test_the_golden_file(store, tmp_path):
    out = tmp_path / "out.csv"
    assert formats.export_of(store, ALL, out, notes=True).count == 3
    assert out.read_bytes() == GOLDEN.read_bytes()


def test_only_what_passes_the_filter(store, tmp_path):
    out = tmp_path / "out.csv"
    assert formats.export_of(store, EventFilter(), out).count == 2
    assert [row["title"] for row in rows(out)] == ['The "café" burned', "The port; closed, later"]


def test_columns(store, tmp_path):
    out = tmp_path / "out.csv"
    formats.export_of(store, ALL, out, notes=True)
    first, second, third = rows(out)
    assert list(first) == list(COLUMNS)
    assert first["start earliest"] == first["EDTF"] == "-0043-03-15"
    assert first["note"] == "'-1 to check"
    assert first["review"] == "unreviewed"
    assert second["EDTF"] == second["end latest"] == "2020-05-03"
    assert first["participants"] == "Ana Silva; '@home"
    assert first["places"] == "Córdoba"
    assert second["documents"] == "a.txt"
    assert third["title"].startswith("'=SUM")
    assert third["start earliest"] == ""


def test_hours_and_minutes_stand_in_the_cells_of_their_bounds():
    event = Event(1, "The road was closed", "other", Status.HAPPENED, edtf.parse(HOURS))
    cells = {name: cell(event, {}) for name, cell in COLUMNS.items()}
    assert cells["start earliest"] == cells["start latest"] == "2019-05-03T10:15"
    assert cells["end earliest"] == "2019-05-03T10:40:05"
    assert cells["date"] == "3 May 2019, 10:15–10:40:05"
    whole_day = replace(event, when=edtf.parse("2019-05-03/.."))
    assert COLUMNS["start latest"](whole_day, {}) == "2019-05-03"
    assert COLUMNS["end latest"](whole_day, {}) == ""


def test_every_date_can_be_read_back(store, tmp_path):
    out = tmp_path / "out.csv"
    formats.export_of(store, ALL, out, notes=True)
    events = {str(event.id): event for event in store.events(ALL)}
    for row in rows(out):
        when = events[row["id"]].when
        if when is not None:
            assert moment.from_iso_day(row["start earliest"]) == when.start_earliest
            assert moment.from_iso_day(row["end latest"]) == when.end_latest - moment.DAY + 1
            assert edtf.parse(row["EDTF"]) == when


def bounds_of(when):
    event = SimpleNamespace(when=when)
    return [COLUMNS[f"{side}"](event, {}) for side in ("start earliest", "end latest")]


def test_clock_times_are_told_to_the_minute():
    noon = edtf.parse("2020-05-03T12:30")
    assert bounds_of(noon) == ["2020-05-03T12:30", "2020-05-03T12:30"]
    assert bounds_of(edtf.parse("2020-05-03T00")) == ["2020-05-03T00:00", "2020-05-03T00:59"]
    assert bounds_of(edtf.parse("2020-05-03")) == ["2020-05-03", "2020-05-03"]
    assert bounds_of(edtf.parse("2020-05-03/..")) == ["2020-05-03", ""]


OWN = [
    "-0043-03-15",
    "-0043",
    "-0043/-0040",
    "Y-11999",
    "2020-05-03T12:30",
    "2020-05-03T12:30+02:00",
    "-004X",
    "../-0043",
    "-0043~",
    "",
]


@pytest.mark.parametrize("text", OWN)
def test_the_guard_leaves_the_programs_own_dates(text):
    assert guarded("EDTF", text) == text


@pytest.mark.parametrize(
    "text", ["-1+1", "=1+1", "-0043-03-15; =1+1", "-cmd|' /C calc'!A0", "@x", "-0043+1"]
)
def test_no_formula_passes_as_a_date(text):
    assert guarded("EDTF", text) == harmless(text) != text
    assert guarded("title", "-0043") == "'-0043"


def test_spreadsheets_are_told_the_encoding(store, tmp_path):
    formats.export_of(store, ALL, tmp_path / "out.csv", notes=True)
    assert (tmp_path / "out.csv").read_bytes().startswith(b'\xef\xbb\xbf"id",')


FORMULA = ("=", "+", "-", "@", "\t", "\r", "\n", "＝", "＋", "－", "＠")
nasty = st.text(max_size=40) | st.text(alphabet="=+-@;,\t\r\n\"' \0a＝", max_size=20)


@pytest.mark.parametrize("separator", [",", ";"])
@given(cells=st.lists(nasty, min_size=1, max_size=5))
def test_no_cell_starts_a_formula_whatever_parts_the_cells(separator, cells):
    file = io.StringIO(newline="")
    rows = csv.writer(file, quoting=csv.QUOTE_ALL)
    rows.writerow(["1", *map(harmless, cells), "0.88"])
    rows.writerow(["2", "0.75"])
    file.seek(0)
    read = list(csv.reader(file, delimiter=separator))
    assert not [c for row in read for c in row if c.lstrip(" ").startswith(FORMULA)]


def test_every_cell_is_quoted(store, tmp_path):
    formats.export_of(store, ALL, tmp_path / "out.csv", notes=True)
    lines = (tmp_path / "out.csv").read_text(encoding="utf-8-sig").splitlines()
    assert all(line.startswith('"') and line.endswith('"') for line in lines)
    assert all(line.count('","') == len(COLUMNS) - 1 for line in lines)


def test_a_cell_is_no_longer_than_spreadsheets_hold():
    assert len(harmless("x" * 100_000)) == 32_000


@pytest.mark.parametrize("write", ["csv", "json"])
def test_an_old_file_is_replaced_whole(store, tmp_path, write):
    out = tmp_path / "out.txt"
    out.write_text("before " * 100_000)
    formats.export_of(store, ALL, out, write)
    assert "before before" not in out.read_text(encoding="utf-8")
    assert sorted(p.name for p in tmp_path.iterdir()) == [
        "c.db",
        "c.db-shm",
        "c.db-wal",
        "c.db.writer",
        "out.txt",
    ]


@pytest.mark.parametrize("write", ["csv", "json"])
def test_a_failure_leaves_the_old_file_and_nothing_else(store, tmp_path, write, monkeypatch):
    out = tmp_path / "out.txt"
    out.write_text("old")
    monkeypatch.setattr(type(store.reading), "listed", failing)
    with pytest.raises(ExportFailed, match="disk is full"):
        formats.export_of(store, ALL, out, write)
    assert out.read_text() == "old"
    assert not list(tmp_path.glob(".*"))


def failing(reading, chosen):
    """What a full disk does in the middle of writing."""
    import errno

    yield reading.event(chosen[0])
    raise OSError(errno.ENOSPC, os.strerror(errno.ENOSPC))


@pytest.mark.parametrize(
    ("place", "reason"), [("none/out.csv", "folder does not exist"), ("", "it is a folder")]
)
def test_a_place_that_cannot_be_written(store, tmp_path, place, reason):
    with pytest.raises(ExportFailed, match=reason):
        formats.export_of(store, ALL, tmp_path / place, "csv")
