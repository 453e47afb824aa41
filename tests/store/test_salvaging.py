"""Rescue: what can be read of a damaged file comes into a sound one, and the rest is told."""

import sqlite3
from contextlib import closing

import pytest
from hypothesis import given
from hypothesis import strategies as st
from older import as_version
from tellings import ALL

from timeline_app import errors
from timeline_app.model import edits
from timeline_app.store import open_store, rescue
from timeline_app.store.salvaging import _rows

PAGE = 4096


def test_rescue_saves_what_can_be_read_and_leaves_the_damaged_file(store, path, tmp_path):
    store.apply(edits.SetTitle(1, "Mine"))
    store.close()
    whole = rescue(path, tmp_path / "whole.db")
    assert whole.is_whole
    with open_store(tmp_path / "whole.db") as opened:
        assert opened.reading.event(1).title == "Mine"
        assert opened.faults() == []
        assert opened.history.verify().is_whole
        opened.apply(edits.SetNote(1, "x"))
    good, saved = path.read_bytes(), 0
    for number in range(1, len(good) // PAGE):
        spoilt = bytearray(good)
        spoilt[number * PAGE : (number + 1) * PAGE] = b"\x5a" * PAGE
        path.write_bytes(spoilt)
        target = tmp_path / f"saved{number}.db"
        try:
            rescue(path, target)
        except errors.TimelineError:
            assert not target.exists()
            continue
        saved += 1
        assert path.read_bytes() == bytes(spoilt)
        with open_store(target) as opened:
            assert opened.faults() == []
            opened.check_writable()
    assert saved > len(good) // PAGE // 2


def test_a_target_that_is_there_is_never_written(store, path, tmp_path):
    (tmp_path / "mine.db").write_text("mine")
    with pytest.raises(errors.ChronologyReadOnly, match="exists already"):
        rescue(path, tmp_path / "mine.db")
    assert (tmp_path / "mine.db").read_text() == "mine"


@pytest.mark.parametrize("content", [b"", b"hello" * 900, b"SQLite format 3\0" + b"\xff" * 4096])
def test_where_nothing_of_ours_can_be_read_there_is_no_target(tmp_path, content):
    damaged, target = tmp_path / "damaged.db", tmp_path / "target.db"
    damaged.write_bytes(content)
    with pytest.raises(errors.TimelineError):
        rescue(damaged, target)
    assert not target.exists()


LOSSES = {
    "UPDATE mentions SET body = 'x' WHERE id = 1": ("mentions", 1),
    "UPDATE events SET status = 'gone' WHERE id = 1": ("events", 1),
    "DELETE FROM names": ("event_names", 3),
    "UPDATE event_texts SET participants = '{' WHERE id = 1": ("event_texts", 1),
    "INSERT INTO views (name, body) VALUES ('x', '{')": ("views", 1),
    "INSERT INTO eras (name, first, last) VALUES ('x', 'x', 'x')": ("eras", 1),
}


@pytest.mark.parametrize("statement", LOSSES)
def test_rows_that_no_chronology_holds_are_left_out_and_counted(store, path, tmp_path, statement):
    before = {row[0] for row in store.connection.all("SELECT id FROM events")}
    spoil(store, path, statement)
    saved = rescue(path, tmp_path / "saved.db")
    table, count = LOSSES[statement]
    assert saved.lost[table] == count
    assert not saved.is_whole
    assert saved.documents == []
    with open_store(tmp_path / "saved.db") as opened:
        assert opened.faults() == []
        left = {row[0] for row in opened.connection.all("SELECT id FROM events")}
        assert before - left == ({1} if table == "events" else set())


REMARKS = {
    "UPDATE documents SET notes = '{'": "notes",
    "UPDATE documents SET published = 'zzz'": "published",
    "UPDATE event_texts SET title = x'07' WHERE id = 1": "title",
}


@pytest.mark.parametrize("statement", REMARKS)
def test_neither_a_document_nor_an_event_is_lost_for_what_is_only_noted_of_it(
    store, path, tmp_path, statement
):
    spoil(store, path, statement)
    rescue(path, tmp_path / "saved.db")
    with open_store(tmp_path / "saved.db") as opened:
        assert opened.faults() == []
        assert len(opened.documents.all()) == 1
        assert len(opened.reading.ids(ALL)) == 4


def spoil(store, path, *statements):
    store.close()
    with closing(sqlite3.connect(path, isolation_level=None)) as raw:
        for statement in statements:
            raw.execute(statement)


def test_a_document_whose_text_is_gone_is_named_and_goes_with_all_that_hangs_on_it(
    store, path, tmp_path
):
    spoil(store, path, "DELETE FROM texts")
    saved = rescue(path, tmp_path / "saved.db")
    assert saved.documents == ["bridge.txt"]
    with open_store(tmp_path / "saved.db") as opened:
        assert opened.documents.all() == []
        assert len(opened.reading.ids(ALL)) == 4, "what people decided of events is kept"
        assert [event.evidence for event in opened.events(ALL)] == [()] * 4
        assert opened.faults() == []


def test_an_event_whose_title_is_gone_says_so(store, path, tmp_path):
    spoil(store, path, "DELETE FROM event_texts WHERE id = 1")
    rescue(path, tmp_path / "saved.db")
    with open_store(tmp_path / "saved.db") as opened:
        assert opened.reading.event(1).title == "Untitled (its title was lost)"


def test_a_table_that_is_gone_counts_as_one_loss_and_one_that_came_later_as_none(
    store, path, tmp_path
):
    spoil(store, path, "DROP TABLE problems", "DROP TABLE doubtful", "DROP TABLE views")
    saved = rescue(path, tmp_path / "saved.db")
    assert (saved.lost["problems"], saved.lost["doubtful"], saved.lost["views"]) == (1, 0, 0)
    assert saved.rows["events"] == 4


def test_a_file_of_an_older_version_has_lost_nothing(store, path, tmp_path):
    store.close()
    as_version(path, 9)
    assert rescue(path, tmp_path / "saved.db").is_whole


def test_the_history_goes_on_from_where_it_was_and_a_gap_still_shows(store, path, tmp_path):
    for title in ("a", "b", "c"):
        store.apply(edits.SetTitle(1, title))
    spoil(store, path, "DELETE FROM audit WHERE sequence = 3")
    rescue(path, tmp_path / "saved.db")
    with open_store(tmp_path / "saved.db") as opened:
        assert opened.history.verify().broken == 3
        opened.apply(edits.SetTitle(1, "d"))
        assert opened.history.verify().broken == 3


def test_what_is_only_derived_is_made_anew(store, path, tmp_path):
    spoil(store, path, "UPDATE facts SET value = 'x' WHERE name = 'stamp'")
    saved = rescue(path, tmp_path / "saved.db")
    assert saved.is_whole
    assert "facts" not in saved.rows
    with open_store(tmp_path / "saved.db") as opened:
        facts = dict(opened.connection.all("SELECT name, value FROM facts"))
        assert (facts["behind"], facts["withdrawn"]) == (1, 1)
        assert isinstance(facts["stamp"], int)


class Broken:
    """A table that can be read from both ends and by number, but for some rows in the middle."""

    def __init__(self, numbers, lost):
        self.rows, self.lost = [(number, str(number)) for number in numbers], lost

    def execute(self, question, values=()):
        if values:
            if values[0] in self.lost:
                raise sqlite3.DatabaseError("malformed")
            return _Answer([row for row in self.rows if row[0] == values[0]])
        return self._walk(reversed(self.rows) if question.endswith("DESC") else self.rows)

    def _walk(self, rows):
        for row in rows:
            if row[0] in self.lost:
                raise sqlite3.DatabaseError("malformed")
            yield row


class _Answer(list):
    def fetchone(self):
        return self[0] if self else None


@given(st.sets(st.integers(1, 30)), st.sets(st.integers(1, 30)))
def test_every_row_that_can_be_read_is_read_once_and_each_gap_is_counted(numbers, lost):
    lost &= numbers
    found = list(_rows(Broken(sorted(numbers), lost), "t", ["id", "word"], ("id",)))
    read = [row[0] for row in found if row is not None]
    assert sorted(read) == sorted(set(read))
    inner = {n for n in lost if numbers - lost and min(numbers - lost) < n < max(numbers - lost)}
    reached = set(read)
    if lost and numbers - lost:
        assert reached >= {n for n in numbers - lost if n < min(lost) or n > max(lost)}
    assert reached <= numbers - lost
    if not lost:
        assert reached == numbers
        assert None not in found
    elif reached and inner == lost:
        assert reached == numbers - lost
        assert found.count(None) == len(lost)
