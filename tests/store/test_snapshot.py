"""Columns for the canvas: filtered, laned, sorted, and the same from the kept file."""

from collections import Counter

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from tellings import by_title

from timeline_app.model import (
    EventFilter,
    LaneBy,
    Level,
    Mark,
    Precision,
    Review,
    Status,
    edits,
    parted,
)
from timeline_app.model.chronology import PRECISIONS
from timeline_app.model.when import day
from timeline_app.store import column_file, columns, open_store, snapshot

ALL = EventFilter.everything()
CHOICES = (
    EventFilter(),
    EventFilter(text="bridge"),
    EventFilter(minimum_confidence=0.5),
    EventFilter(level=Level.DATED),
    EventFilter(statuses=frozenset({Status.PLANNED, Status.HAPPENED}), until=0),
)


def test_columns_say_what_the_events_say(store):
    found = store.snapshots.take(ALL)
    assert len(found) == 2
    for place, event_id in enumerate(found.ids):
        event = store.reading.event(event_id)
        assert found.start_earliest[place] == event.when.start_earliest
        assert found.end_latest[place] == event.when.end_latest
        assert PRECISIONS[found.precision[place]] is event.when.precision
        assert found.importance[place] == pytest.approx(event.importance)
        assert found.lane_names[found.lane[place]] == event.kind
    assert set(found.undated) == {e.id for e in store.events(ALL) if e.when is None}
    assert (found.total, found.documents, found.hidden) == (4, 1, 0)


@pytest.mark.parametrize("level", Level)
@pytest.mark.parametrize("reviews", [frozenset(), frozenset({Review.REJECTED}), frozenset(Review)])
def test_columns_and_table_agree_on_every_level(store, level, reviews):
    store.apply(edits.SetHidden(1, is_hidden=True))
    store.apply(edits.SetHidden(by_title(store, "café").id, is_hidden=True))
    store.apply(edits.SetReview(by_title(store, "fell").id, Review.REJECTED))
    store.apply(edits.SetWhen(store.apply(edits.AddEvent("A ferry", None)).focus, day(2020, 5, 9)))
    chosen = EventFilter(level=level, reviews=reviews)
    found = store.snapshots.take(chosen)
    assert sorted([*found.ids, *found.undated]) == sorted(store.reading.ids(chosen))
    assert len(found) + len(found.undated) == store.reading.count(chosen)


def test_all_dated_shows_what_is_hidden_by_default_but_not_by_hand(store):
    connection = store.connection
    connection.run("UPDATE events SET is_hidden = 1 WHERE start_earliest IS NOT NULL")
    dated = [event.id for event in store.events(ALL) if event.when is not None]
    assert store.reading.ids() == []
    assert store.reading.ids(EventFilter(level=Level.DATED)) == dated
    store.apply(edits.SetHidden(dated[0], is_hidden=True))
    assert store.reading.ids(EventFilter(level=Level.DATED)) == dated[1:]
    assert list(store.snapshots.take(EventFilter(level=Level.DATED)).ids) == dated[1:]
    store.history.undo()
    assert store.reading.ids(EventFilter(level=Level.DATED)) == dated


def test_what_is_hidden_is_counted(store):
    found = store.snapshots.take()
    assert (len(found), found.undated, found.total, found.hidden) == (2, (), 4, 2)
    assert store.snapshots.take(EventFilter(kinds=frozenset({"visit"}))).hidden == 1


def test_lanes_are_the_fullest_first_and_nameless_ones_last(store):
    for event in store.events(ALL):
        store.apply(edits.SetWhen(event.id, day(2020, 5, 5)))
    found = store.snapshots.take(by=LaneBy.PERSON)
    assert found.lane_names == ("Ana Silva", "no person named")
    assert Counter(found.lane) == {0: 1, 1: 3}
    assert store.snapshots.take(by=LaneBy.PLACE).lane_names == ("Porto", "no place named")
    assert store.snapshots.take(by=LaneBy.DOCUMENT).lane_names == ("bridge.txt",)
    assert store.snapshots.take(by=LaneBy.STATUS).lane_names == ("happened",)


def test_what_was_only_said_stands_below_what_was_done(store):
    events = store.events(ALL)
    for event, kind in zip(events, ("statement", "visit", "statement", "statement"), strict=True):
        store.apply(edits.SetWhen(event.id, day(2020, 5, 5)))
        store.apply(edits.SetKind(event.id, kind))
    found = store.snapshots.take(ALL, by=LaneBy.KIND)
    assert found.lane_names == ("visit", "statement")
    assert Counter(found.lane) == {0: 1, 1: 3}


def test_marks_say_what_must_be_seen(store):
    event = by_title(store, "council").id
    store.apply(edits.SetStatus(event, Status.PLANNED))
    store.apply(edits.SetReview(event, Review.REJECTED))
    found = store.snapshots.take(ALL)
    marks = Mark(found.marks[list(found.ids).index(event)])
    assert marks == Mark.PLANNED | Mark.HIDDEN
    store.apply(edits.SetStatus(event, Status.DISPUTED))
    store.apply(edits.SetReview(event, Review.UNREVIEWED))
    found = store.snapshots.take()
    assert Mark(found.marks[0]) == Mark.DISPUTED | Mark.UNREVIEWED


def test_an_empty_chronology_is_an_empty_snapshot(path):
    with open_store(path, create=True) as store:
        for by in LaneBy:
            found = store.snapshots.take(by=by)
            assert (len(found), found.total, found.lane_names) == (0, 0, ())


def test_reading_tells_how_far_it_is(store, monkeypatch):
    whole = store.snapshots.take(ALL)
    monkeypatch.setattr(columns, "AT_ONCE", 1)
    assert list(store.snapshots.read_ahead()) == [0.5, 0.75, 1.0, 1.0]
    store.apply(edits.SetKind(1, "later"))
    assert store.snapshots.take(ALL) == whole, "a snapshot shows the moment at which it was read"
    assert store.snapshots.take(ALL) != whole


def test_a_reader_sees_one_state_and_a_writer_loses_nothing(store, monkeypatch):
    monkeypatch.setattr(columns, "AT_ONCE", 1)
    whole = store.snapshots.take(ALL)
    with open_store(store.path, read_only=True) as reader:
        walk = reader.snapshots.read_ahead()
        next(walk)
        store.apply(edits.SetKind(4, "later"))
        store.apply(edits.SetWhen(3, day(1999, 9, 9)))
        assert list(walk)
        assert reader.snapshots.take(ALL) == whole
        changed = reader.snapshots.take(ALL)
        assert changed != whole
    walk = store.snapshots.read_ahead()
    next(walk)
    store.apply(edits.SetKind(1, "sooner"))
    assert list(walk)
    assert store.reading.event(1).kind == "sooner"


def test_ids_far_apart_are_all_found(store, monkeypatch):
    with store.connection.atomic():
        store.connection.run("UPDATE sqlite_sequence SET seq = 100 WHERE name = 'events'")
    added = store.apply(edits.AddEvent("A bridge far away", day(2001, 2, 3))).focus
    assert added > 100
    monkeypatch.setattr(columns, "AT_ONCE", 7)
    assert {1, 2, 3, 4, added} == {
        *store.snapshots.take(ALL).ids,
        *store.snapshots.take(ALL).undated,
    }
    found = store.snapshots.take(EventFilter.everything(text="bridge far"))
    assert list(found.ids) == [added]
    assert store.snapshots.take(EventFilter(text="nothing such")).ids.tolist() == []


def test_kinds_may_hold_anything(store):
    for event, kind in enumerate(("a,b", "a\x1fb", "", "„ö“"), 1):
        store.connection.run("UPDATE events SET kind = ? WHERE id = ?", (kind, event))
        store.connection.run("UPDATE events SET start_earliest = ? WHERE id = ?", (event, event))
    found = store.snapshots.take(ALL)
    assert [found.lane_names[code] for code in found.lane] == ["a,b", "a b", "", "„ö“"]


@pytest.fixture
def kept(store, monkeypatch):
    """The small chronology, with its columns kept as those of a large one."""
    monkeypatch.setattr(snapshot, "WORTH_A_FILE", 1)
    store.snapshots.keep_columns()
    assert column_file.path_for(store.path).exists()
    return store


def fresh(store, chosen=ALL, by=LaneBy.KIND):
    """The snapshot without help from the file."""
    place = column_file.path_for(store.path)
    aside = place.with_suffix(".aside")
    place.rename(aside)
    try:
        return store.snapshots.take(chosen, by)
    finally:
        aside.replace(place)


def test_the_kept_columns_give_the_same_snapshot(kept):
    for by in LaneBy:
        assert kept.snapshots.take(ALL, by) == fresh(kept, by=by)


@settings(
    max_examples=15, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture]
)
@given(data=st.data())
def test_kept_columns_follow_every_edit(kept, data):
    event = st.sampled_from([1, 2, 3, 4])
    edit = data.draw(
        st.one_of(
            st.builds(
                edits.SetWhen,
                event,
                st.one_of(
                    st.none(), st.builds(day, st.integers(1990, 2030), st.just(5), st.just(3))
                ),
            ),
            st.builds(edits.SetKind, event, st.sampled_from(["vote", "visit", "brand new"])),
            st.builds(edits.SetStatus, event, st.sampled_from(Status)),
            st.builds(edits.SetReview, event, st.sampled_from(Review)),
            st.builds(edits.SetHidden, event, is_hidden=st.booleans()),
            st.builds(edits.AddEvent, st.just("by hand"), st.just(day(2001, 1, 1))),
        )
    )
    kept.apply(edit)
    assert kept.snapshots.take(ALL) == fresh(kept)
    for chosen in CHOICES:
        assert kept.snapshots.take(chosen) == fresh(kept, chosen)
    kept.history.undo()
    assert kept.snapshots.take(ALL) == fresh(kept)


@pytest.mark.parametrize(
    "damage",
    [
        lambda data: data[:0],
        lambda data: data[:40],
        lambda data: data[:-1],
        lambda data: data + b"\0",
        lambda data: b"\0" * len(data),
        lambda data: data.replace(b'"origin": "', b'"origin": "0'),
        lambda data: data.replace(b'"count": 4', b'"count": 9'),
    ],
)
def test_a_damaged_or_foreign_file_is_passed_over(kept, damage):
    place = column_file.path_for(kept.path)
    expected = kept.snapshots.take(ALL)
    place.write_bytes(damage(place.read_bytes()))
    assert kept.snapshots.take(ALL) == expected


def test_a_file_that_cannot_be_written_costs_only_time(kept):
    place = column_file.path_for(kept.path)
    place.unlink()
    place.mkdir()
    assert len(kept.snapshots.take()) == 2


def test_precisions_have_stable_codes_within_a_file():
    assert PRECISIONS[0] is Precision.SECOND


def test_lanes_within_lanes_are_the_fullest_first_in_their_group(store):
    events = store.events(ALL)
    for event, kind in zip(events, ("visit", "vote", "vote", "statement"), strict=True):
        store.apply(edits.SetWhen(event.id, day(2020, 5, 5)))
        store.apply(edits.SetKind(event.id, kind))
    plain = store.snapshots.take(ALL, by=LaneBy.PERSON)
    found = store.snapshots.take(ALL, by=LaneBy.PERSON, within=LaneBy.KIND)
    assert (plain.lane_within, found.lane_within) == (None, LaneBy.KIND)
    told = [parted(name) for name in found.lane_names]
    assert len(set(found.lane_names)) == len(told)
    assert list(dict.fromkeys(outer for outer, _ in told)) == list(plain.lane_names)
    for place, event_id in enumerate(found.ids):
        outer, inner = told[found.lane[place]]
        assert inner == store.reading.event(event_id).kind
        assert outer == plain.lane_names[plain.lane[place]]
    sizes = Counter(found.lane)
    nameless = [
        (inner != "statement", sizes[number])
        for number, (outer, inner) in enumerate(told)
        if outer == "no person named"
    ]
    assert nameless == sorted(nameless, reverse=True)


def test_the_same_lanes_within_themselves_are_not_nested(store):
    found = store.snapshots.take(ALL, by=LaneBy.KIND, within=LaneBy.KIND)
    assert found.lane_within is None
    assert found == store.snapshots.take(ALL, by=LaneBy.KIND)


def test_nothing_to_nest_has_no_lanes(store):
    found = store.snapshots.take(EventFilter(text="zzz"), LaneBy.KIND, LaneBy.PLACE)
    assert (len(found), found.lane_names) == (0, ())
