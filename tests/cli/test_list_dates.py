"""What became of every date, on the terminal."""

import json
import sqlite3

import pytest
from hypothesis import given
from hypothesis import strategies as st

from timeline_app import pipeline, resources, store
from timeline_app.model import Fate, LedgerEntry, Span
from timeline_app.ui.dates import loading
from timeline_app.ui.dates.rows import DateGroup
from timeline_app.wording.ledger_words import fate_in_words, read_as


def test_json_has_a_row_for_each_date(command, db):
    code, out, err = command("dates", "--db", db, "--json")
    assert (code, err) == (0, "")
    found = json.loads(out)
    assert [document["path"] for document in found["documents"]] == ["bridge.txt", "harbour.txt"]
    rows = [(row["document"], row["text"], row["fate"]) for row in found["dates"]]
    assert rows == [
        (1, "2020-05-10", "document"), (1, "3 May 2020", "event"), (1, "5 May 2020", "event"),
        (1, "7 May 2020", "event"), (2, "2020-06-02", "document"), (2, "1 June 2020", "event"),
    ]  # fmt: skip
    assert set(found["dates"][0]) == {
        "document", "start", "end", "text", "type", "value", "edtf", "fate", "events", "reason",
    }  # fmt: skip
    events = {event["id"] for event in json.loads(command("list", "--db", db, "--json")[1])}
    assert all(set(row["events"]) <= events for row in found["dates"])
    assert all(row["events"] for row in found["dates"] if row["fate"] == "event")


def test_a_table_for_people(command, db):
    code, out, err = command("dates", "--db", db)
    assert code == 0
    assert out.startswith("bridge.txt\n")
    assert "“3 May 2020”" in out
    assert "Sun 3 May 2020" in out
    assert "date of an event" in out
    assert err == "6 dates, 4 in events, 0 to look at\n"


def test_dates_in_events_are_as_many_as_the_window_tells(command, tmp_path):
    """The letters' own dates date events besides, and are told as those of the documents."""
    list(
        pipeline.import_paths([resources.path("samples", "museum", "letters")], tmp_path / "c.db")
    )
    _, _, err = command("dates", "--db", tmp_path / "c.db")
    with store.open_store(tmp_path / "c.db") as opened:
        dates = loading.read(opened)
    assert any(one.fate is Fate.DOCUMENT and one.events for one in dates.entries)
    counts = dates.counts(dates.of_document(0))
    all_of_them, in_events = counts[DateGroup.ALL], counts[DateGroup.EVENTS]
    assert err.startswith(f"{all_of_them} dates, {in_events} in events, ")


def test_a_file_without_dates_is_no_failure(command, tmp_path):
    (tmp_path / "a.txt").write_text("Nothing happened.\n")
    list(pipeline.import_paths([tmp_path / "a.txt"], tmp_path / "c.db"))
    assert command("dates", "--db", tmp_path / "c.db")[:2] == (0, "")
    assert json.loads(command("dates", "--db", tmp_path / "c.db", "--json")[1])["dates"] == []


def test_documents_of_an_older_version_are_told_and_can_be_read_again(command, db):
    with sqlite3.connect(db) as raw:
        raw.execute("DELETE FROM ledger")
        raw.execute("DELETE FROM accounted")
    raw.close()
    code, out, err = command("dates", "--db", db, "--json")
    assert (code, json.loads(out)["dates"]) == (0, [])
    assert "2 documents were read before" in err
    events = command("list", "--db", db)[1]
    code, out, err = command("dates", "--db", db, "--json", "--read-again")
    assert (code, len(json.loads(out)["dates"])) == (0, 6)
    assert "read before" not in err
    assert command("list", "--db", db)[1] == events


def test_a_missing_file_is_refused(command, tmp_path):
    code, _, err = command("dates", "--db", tmp_path / "none.db")
    assert code == 1
    assert "none.db" in err


@pytest.mark.parametrize(
    ("kind", "value", "edtf", "words"),
    [
        ("DURATION", "P4M", "", "4 months"),
        ("DURATION", "P1Y", "", "1 year"),
        ("DURATION", "PT2H", "", "2 hours"),
        ("DURATION", "PT1H30M", "", "1 hour 30 minutes"),
        ("DURATION", "P3CE", "", "3 centuries"),
        ("DURATION", "PXD", "", ""),
        ("SET", "XXXX-WXX-5", "", "every Friday"),
        ("SET", "P1W", "", "weekly"),
        ("SET", "P2D", "", "every 2 days"),
        ("DATE", "2019-03-14", "2019-03-14", "Thu 14 March 2019"),
        ("DATE", "2018-11", "2018-11/..", "since November 2018"),
        ("DATE", "", "", ""),
    ],
)
def test_what_was_understood(kind, value, edtf, words):
    entry = LedgerEntry(Span(0, 1), "x", kind, value, Fate.UNUSED, edtf=edtf)
    assert read_as(entry) == words


@given(st.text(max_size=12), st.sampled_from(["DURATION", "SET", "DATE"]), st.text(max_size=8))
def test_any_value_can_be_told(value, kind, edtf):
    assert isinstance(read_as(LedgerEntry(Span(0, 1), "x", kind, value, Fate.SET, edtf=edtf)), str)


def test_every_fate_has_its_word():
    told = {fate_in_words(LedgerEntry(Span(0, 1), "x", "DATE", "", fate)) for fate in Fate}
    assert len(told) == len(Fate)
