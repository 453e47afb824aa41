"""Which format a file has that comes in."""

import json

import pytest

from timeline_app.errors import UnreadableDocument
from timeline_app.formats.mapping import Field, Mapping
from timeline_app.formats.opening_in import can_come_in, incoming_of, is_table, known_of

TABLE = "Date,Event\n3 May 1911,The crane fell into the harbour\n"


def titles(incoming):
    return [event.title for event in incoming.events]


@pytest.fixture
def table(tmp_path):
    path = tmp_path / "a.csv"
    path.write_text(TABLE)
    return path


def test_a_table_is_read_by_a_mapping_or_a_guess(table):
    assert titles(incoming_of(table)) == ["The crane fell into the harbour"]
    mapping = Mapping({"Date": Field.TITLE, "Event": Field.NOTE})
    assert titles(incoming_of(table, mapping=mapping)) == ["3 May 1911"]
    assert known_of(table) is None
    assert len(incoming_of(table).sha256) == 64


def test_a_sheet_of_a_program_is_known_without_a_mapping(tmp_path):
    path = tmp_path / "a.csv"
    path.write_text("Year,Month,Day,Headline\n1911,5,3,The crane fell\n")
    assert titles(known_of(path)) == ["The crane fell"]
    assert titles(incoming_of(path)) == ["The crane fell"]


def test_a_format_may_be_named_and_else_the_first_that_can_is_taken(tmp_path):
    path = tmp_path / "a.json"
    slide = {"start_date": {"year": "1911"}, "text": {"headline": "The crane fell"}}
    path.write_text(json.dumps({"events": [slide]}))
    assert titles(incoming_of(path)) == ["The crane fell"]
    assert titles(incoming_of(path, "timelinejs")) == ["The crane fell"]
    for name in ("json", "no such format", "png"):
        with pytest.raises(UnreadableDocument):
            incoming_of(path, name)


def test_what_nobody_reads_is_refused(tmp_path):
    path = tmp_path / "a.xyz"
    path.write_text("x")
    with pytest.raises(UnreadableDocument, match="xyz"):
        incoming_of(path)
    assert known_of(path) is None
    with pytest.raises(UnreadableDocument):
        incoming_of(tmp_path / "missing.csv")


def test_suffixes_that_may_hold_a_chronology(table):
    found = can_come_in()
    assert {".csv", ".xlsx", ".ics", ".json"} <= set(found)
    assert len(found) == len(set(found))
    assert is_table(table)
    assert not is_table(table.with_suffix(".ics"))
    assert is_table(table.with_suffix(".XLSX"))
