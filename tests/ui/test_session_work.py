"""What a session does in the background, and what it asks of a store that may fail."""

import pytest

from timeline_app import errors, store
from timeline_app.model import EventFilter, LaneBy, Published, PublishedFrom, edits
from timeline_app.model.when import day
from timeline_app.ui import session_work
from timeline_app.ui.work import Cancellation


def walk(steps):
    """To the end in this thread; the result, and what was told on the way."""
    told, running = [], steps(Cancellation())
    while True:
        try:
            told.append(next(running))
        except StopIteration as stop:
            return stop.value, told


def test_a_whole_file_is_looked_at_and_the_days_copy_kept(chronology):
    assert walk(session_work.looking_after(chronology, may_write=True)) == (None, ["checking"])
    assert len(store.kept(chronology)) == 1


def test_what_may_not_be_written_gets_no_copy(chronology):
    walk(session_work.looking_after(chronology, may_write=False))
    assert store.kept(chronology) == []


def test_damage_is_found(chronology):
    data = bytearray(chronology.read_bytes())
    data[20_480:24_576] = b"\x5a" * 4_096
    chronology.write_bytes(data)
    with pytest.raises(errors.DamagedChronology):
        walk(session_work.looking_after(chronology, may_write=True))
    assert store.kept(chronology) == []


@pytest.mark.parametrize(
    ("edit", "words"),
    [
        (edits.WithdrawDocument(1), "Withdrawing the document…"),
        (edits.SetPublished(1, None), "Dating the document’s events anew…"),
    ],
)
def test_what_takes_long_says_what_it_is(edit, words):
    assert session_work.DOING[type(edit)] == words


def test_in_the_other_process_a_document_is_dated_or_withdrawn(chronology):
    published = Published(day(2021, 1, 5), PublishedFrom.USER)

    def done(edit):
        running = session_work.carry_out(chronology, edit, lambda: False)
        while True:
            try:
                next(running)
            except StopIteration as stop:
                return stop.value

    assert done(edits.SetPublished(1, published)).documents
    with store.open_store(chronology, read_only=True) as reader:
        assert reader.documents.all()[0].published.when == published.when
    assert 1 in done(edits.WithdrawDocument(1)).documents
    with store.open_store(chronology, read_only=True) as reader:
        assert [row.id for row in reader.documents.all()] == [2]


def test_where_it_cannot_be_asked_an_event_counts_as_shown(opened, id_of):
    event = id_of("Council meets")
    assert session_work.is_shown(None, event, EventFilter())
    assert session_work.is_shown(opened.store, event, EventFilter())
    other = EventFilter(kinds=frozenset({"accident"}))
    assert not session_work.is_shown(opened.store, event, other)
    assert session_work.names_in(None, LaneBy.KIND) == []
    assert "meeting" in session_work.names_in(opened.store, LaneBy.KIND)
