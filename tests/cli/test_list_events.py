"""list: aligned text or JSON."""

import json
import sqlite3

import pytest

from timeline_app import store
from timeline_app.cli.columns import aligned, width
from timeline_app.model import edits


def test_a_line_for_each_event_in_time_order(command, db):
    code, out, _ = command("list", "--db", db)
    assert code == 0
    days = [line[:15].strip() for line in out.splitlines()]
    assert days == sorted(days, key=lambda day: ("June" in day, day.split()[1]))
    assert "Sun 3 May 2020" in days


@pytest.mark.parametrize(
    ("options", "days"),
    [
        (["--since", "2020-05-06"], {"2020-05-07", "2020-06-01"}),
        (["--until", "4 May 2020"], {"2020-05-03"}),
        (["--since", "2020-05-04", "--until", "2020-05"], {"2020-05-05", "2020-05-07"}),
        (["--text", "córdoba"], {"2020-05-05"}),
        (["--text", "cordo"], {"2020-05-05"}),
        (["--status", "planned"], set()),
        (["--person", "Ana Silva"], {"2020-05-05"}),
        (["--place", "Lisbon", "--place", "Porto"], {"2020-06-01"}),
        (["--organisation", "Ana Silva"], set()),
        (["--known-by", "2020-05-31"], {"2020-05-03", "2020-05-05", "2020-05-07"}),
        (["--known-by", "9 May 2020"], set()),
        (["--known-by", "10 May 2020", "--kind", "visit"], {"2020-05-05"}),
        (["--kind", "visit", "--kind", "attack"], {"2020-05-05", "2020-06-01"}),
        (["--review", "accepted"], set()),
    ],
    ids=lambda value: " ".join(value) if isinstance(value, list) else None,
)
def test_what_is_listed(command, db, options, days):
    code, out, _ = command("list", "--db", db, "--json", *options)
    assert code == 0
    assert {event["edtf"] for event in json.loads(out)} == days


def test_all_shows_what_is_hidden(command, db):
    with store.open_store(db) as opened:
        opened.apply(edits.SetHidden(opened.reading.ids()[0], is_hidden=True))
    shown = json.loads(command("list", "--db", db, "--json")[1])
    every = json.loads(command("list", "--db", db, "--json", "--all")[1])
    assert len(every) > len(shown)
    assert len(command("list", "--db", db, "--all")[1].splitlines()) == len(every)


def test_each_level_lists_the_one_before_and_more(command, db):
    listed = {
        level: {
            event["id"] for event in json.loads(command("list", "--db", db, "--json", *level)[1])
        }
        for level in ((), ("--level", "key"), ("--level", "dated"), ("--level", "all"), ("--all",))
    }
    assert listed[()] == listed["--level", "key"] <= listed["--level", "dated"]
    assert listed["--level", "dated"] < listed["--level", "all"] == listed[("--all",)]


def test_no_other_level_is_understood(command, db):
    code, _, error = command("list", "--db", db, "--level", "most")
    assert code == 2
    assert "key" in error


def test_a_title_cannot_steer_the_terminal(command, db):
    with store.open_store(db) as opened:
        event = opened.reading.ids()[0]
        opened.apply(edits.SetTitle(event, "\x1b[2JBoo\nhoo\r\x07"))
    _, out, _ = command("list", "--db", db)
    assert "[2JBoo hoo" in out
    assert not set("\x1b\r\x07") & set(out)


def test_columns_count_the_cells_that_letters_take():
    assert width("日本") == 4
    assert width("e\u0301") == 1
    rows = [("日本", "x"), ("abc", "y")]
    assert list(aligned(rows, (None, None))) == ["日本  x", "abc   y"]
    assert list(aligned([("abcdef", "x")], (4, None))) == ["abc…  x"]
    assert list(aligned([], (None,))) == []


def test_a_title_of_a_million_letters_is_cut(command, db):
    with store.open_store(db) as opened:
        first, second, *_ = opened.reading.ids()
        change = "UPDATE event_texts SET title = ? WHERE id = ?"
        opened.connection.run(change, ("x" * 1_000_000, first))
        opened.connection.run(change, ("", second))
    code, out, _ = command("list", "--db", db)
    assert code == 0
    assert len(out) < 5_000
    assert "xxx…" in out
    assert "(no title)" in out


@pytest.fixture
def behind(db):
    """The chronology as an import leaves it that was killed before it put events together."""
    with store.open_store(db) as opened:
        opened.connection.run("INSERT INTO facts VALUES ('behind', 1)")
        with opened.connection.atomic():
            for table in ("events", "event_texts", "event_names", "evidence", "event_links"):
                opened.connection.run(f"DELETE FROM {table}")  # noqa: S608 - five known names
    return db


def test_a_broken_import_is_completed_first(command, behind):
    code, out, told = command("list", "--db", behind)
    assert code == 0
    assert len(out.splitlines()) == 4
    assert "completing" in told


@pytest.mark.parametrize("words", [["list"], ["list", "--json"], ["export"]])
def test_what_cannot_be_completed_is_said_and_is_no_success(command, behind, tmp_path, words):
    out = [tmp_path / "out.json"] if words == ["export"] else []
    holder = sqlite3.connect(behind, isolation_level=None)
    holder.execute("PRAGMA journal_mode = WAL")
    holder.execute("BEGIN IMMEDIATE")
    try:
        code, _, told = command(*words, "--db", behind, *out)
    finally:
        holder.close()
    assert code == 1
    assert "another program is writing this chronology" in told
    assert "could not be completed" in told
