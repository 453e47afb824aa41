"""All events in columns: read whole, patched row by row, and the same either way."""

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from small_stores import heaps, read_whole, written
from tellings import MENTIONS, by_title, draft_of

from timeline_app.model import OTHERS, LaneBy, Mark, Place, Review, Status, edits
from timeline_app.model.chronology import PRECISIONS
from timeline_app.model.when import day
from timeline_app.store import columns, open_store
from timeline_app.store.columns import NO_LANE, REVIEWS, TYPES


def row(found, event):
    """One event as the columns tell it."""
    place = found.arrays["ids"].index(event)
    cells = {name: column[place] for name, column in found.arrays.items()}
    lanes = {by.value: found.names[by.value][cells[by.value]] for by in LaneBy}
    return cells | lanes | {"marks": Mark(cells["marks"])}


def plainly(found):
    """Every column, those of lanes in words: a lane that nobody has any more keeps its code."""
    lanes = {by.value for by in LaneBy}
    return {
        name: [found.names[name][code] for code in column] if name in lanes else list(column)
        for name, column in found.arrays.items()
    }


def test_dated_events_stand_first_by_their_start_then_the_undated_ones(store):
    found = read_whole(store.connection)
    assert (len(found), found.dated) == (4, 2)
    starts = found.arrays["start_earliest"]
    assert starts[0] < starts[1]
    assert list(starts[2:]) == [0, 0]
    assert list(found.arrays["ids"][2:]) == sorted(found.arrays["ids"][2:])


def test_every_cell_says_what_the_event_says(store):
    for event in store.reading.listed([1, 2, 3, 4]):
        told = row(read_whole(store.connection), event.id)
        assert told["confidence"] == pytest.approx(event.confidence)
        assert told["importance"] == pytest.approx(event.importance)
        assert REVIEWS[told["review"]] is event.review
        assert (told["kind"], told["status"]) == (event.kind, str(event.status))
        assert told["document"] == "bridge.txt"
        if event.when is not None:
            assert PRECISIONS[told["precision"]] is event.when.precision
            assert [told[name] for name in columns.DATES] == [
                getattr(event.when, name) for name in columns.DATES
            ]
    visit = row(read_whole(store.connection), by_title(store, "Ana").id)
    assert (visit["person"], visit["place"]) == ("Ana Silva", "Porto")
    assert visit["organisation"] == NO_LANE["organisation"]


MARKS = {
    "status = 'planned'": Mark.PLANNED,
    "status = 'disputed'": Mark.DISPUTED,
    "is_disputed = 1": Mark.DISPUTED,
    "sources = 2": Mark.SEVERAL_SOURCES,
    "dated_by = 'relative'": Mark.RELATIVE,
    "approximate = 1": Mark.APPROXIMATE,
    "uncertain = 1": Mark.UNCERTAIN,
    "is_hidden = 1": Mark.HIDDEN,
}


@pytest.mark.parametrize("cell", MARKS)
def test_a_mark_says_what_must_be_seen(store, cell):
    store.connection.run("UPDATE events SET review = 'accepted', is_hidden = 0")
    assert row(read_whole(store.connection), 1)["marks"] == Mark(0)
    store.connection.run(f"UPDATE events SET {cell} WHERE id = 1")  # noqa: S608 - ours
    assert row(read_whole(store.connection), 1)["marks"] == MARKS[cell]


def test_put_away_is_what_a_person_hid_and_rejected_is_hidden(store):
    store.apply(edits.SetHidden(1, is_hidden=True))
    store.apply(edits.SetReview(1, Review.ACCEPTED))
    assert row(read_whole(store.connection), 1)["marks"] == Mark.HIDDEN | Mark.PUT_AWAY
    fall = by_title(store, "fell").id
    store.apply(edits.SetReview(fall, Review.REJECTED))
    assert row(read_whole(store.connection), fall)["marks"] == Mark.HIDDEN


def test_of_more_names_than_lanes_the_rest_share_the_last(store, monkeypatch):
    monkeypatch.setattr(columns, "MOST_LANES", 2)
    found = read_whole(store.connection)
    assert found.names["person"] == [NO_LANE["person"], "Ana Silva"]
    assert len(found.names["kind"]) == 2
    assert found.names["kind"][-1] == OTHERS
    assert max(found.arrays["kind"]) == 1


def test_reading_tells_how_far_it_has_come(store, monkeypatch):
    monkeypatch.setattr(columns, "AT_ONCE", 2)
    told = list(columns.reading(store.connection))
    assert told == sorted(told)
    assert told[-1] == 1.0
    assert len(told) == 2
    assert read_whole(store.connection).arrays["ids"].tolist() != []


def test_an_empty_chronology_has_empty_columns(path):
    with open_store(path, create=True) as store:
        found = read_whole(store.connection)
    assert (len(found), found.dated) == (0, 0)
    assert {name: column.typecode for name, column in found.arrays.items()} == TYPES
    assert found.names["status"] == [str(status) for status in Status]


@settings(max_examples=12)
@given(heap=heaps, gone=st.sets(st.integers(1, 12)), moved=st.sets(st.integers(1, 12)))
def test_patching_a_few_events_is_as_good_as_reading_all_anew(
    tmp_path_factory, bare, heap, gone, moved
):
    """Events that go, that get another date or lose it, and some that stay as they are."""
    path = tmp_path_factory.mktemp("patched") / "c.db"
    with written(heap, bare, path) as store:
        db = store.connection
        found = read_whole(db)
        shift = "UPDATE events SET start_earliest = start_earliest + 90000 WHERE id = ?"
        db.run_many(shift, [(event,) for event in moved])
        db.run_many(
            "UPDATE events SET start_earliest = NULL, start_latest = NULL, end_earliest = NULL, "
            "end_latest = NULL WHERE id = ?", [(event,) for event in moved if event % 3 == 0],
        )  # fmt: skip
        db.run_many("DELETE FROM events WHERE id = ?", [(event,) for event in gone])
        assert columns.patch(db, found, sorted(gone | moved | {1}))
        again = read_whole(db)
    assert (plainly(found), found.dated) == (plainly(again), again.dated)


def test_a_new_lane_cannot_be_patched_in(store):
    found = read_whole(store.connection)
    store.apply(edits.SetKind(1, "meeting"))
    assert not columns.patch(store.connection, found, [1])
    found = read_whole(store.connection)
    drafts = [
        draft_of(m, places=(Place("Lyon"),))
        for m in store.documents.mentions()
        if m.mention.span == MENTIONS[0].span
    ]
    store.rebuilding.replace_events(drafts)
    assert not columns.patch(store.connection, found, [1])


def test_an_event_that_is_added_stands_where_its_date_puts_it(store):
    found = read_whole(store.connection)
    store.apply(edits.SetWhen(by_title(store, "café").id, day(2020, 5, 20)))
    assert columns.patch(store.connection, found, [by_title(store, "café").id])
    starts = found.arrays["start_earliest"][: found.dated]
    assert found.dated == 3
    assert list(starts) == sorted(starts)
