"""Rows of the columns that pass a filter, and the counts of what events have in common."""

from array import array
from collections import Counter
from dataclasses import replace

import numpy as np
import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from small_stores import filters as any_filter
from small_stores import heaps, is_visible, passes, written

from timeline_app.model import EventFilter, Level, Review, Status
from timeline_app.store import masks
from timeline_app.store.columns import TYPES, EventColumns
from timeline_app.store.selecting import _numbers, _rows_of, members

slow = settings(
    deadline=None, max_examples=80,
    suppress_health_check=[HealthCheck.function_scoped_fixture, HealthCheck.too_slow],
)  # fmt: skip


@slow
@given(heap=heaps, chosen=any_filter)
def test_what_is_not_shown_is_told_once_and_why(bare, path, heap, chosen):
    everything = chosen.at(Level.ALL)
    reasons = Counter()
    for event in heap.events:
        if passes(heap, event, chosen):
            reasons["shown"] += 1
        elif not passes(heap, event, everything):
            reasons["filter"] += 1
        else:
            assert not is_visible(event, chosen)
            by_hand = event.review is Review.REJECTED or (event.is_hidden and event.is_put_away)
            reasons["hand" if by_hand else "level"] += 1
    with written(heap, bare, path) as store:
        found = store.snapshots.take(chosen)
    hidden = found.left_out
    assert len(found) + len(found.undated) == reasons["shown"]
    assert (hidden.by_filter, hidden.by_level, hidden.by_hand) == (
        reasons["filter"], reasons["level"], reasons["hand"],
    )  # fmt: skip
    assert hidden.total + reasons["shown"] == found.total


def test_counts_find_events_whose_numbers_lie_far_apart(store):
    before = store.facets.counts()[0]
    with store.connection.atomic():
        for table, column in (
            ("event_names", "event"), ("evidence", "event"), ("event_texts", "id"),
            ("events", "id"), ("event_numbers", "id"),
        ):  # fmt: skip
            store.connection.run(f"UPDATE {table} SET {column} = {column} * 1000 + 7")  # noqa: S608
    assert store.facets.counts()[0] == before


def selecting(store):
    return store.snapshots.asked()


def test_what_passes_is_none_where_all_do(store):
    asked = selecting(store)
    assert asked.passing(EventFilter.everything()) is None
    assert asked.passing(EventFilter.everything(statuses=frozenset(Status))) is None
    told = asked.passing(EventFilter.everything(kinds=frozenset({"vote"})))
    assert told.tolist().count(True) == 1
    assert asked.count(EventFilter.everything()) == 4
    assert asked.count(EventFilter.everything(kinds=frozenset({"vote"}))) == 1


def test_a_condition_is_told_once_for_all_filters_that_hold_it(store):
    asked = selecting(store)
    asked.told.clear()
    kinds = EventFilter.everything(kinds=frozenset({"vote"}))
    asked.passing(kinds)
    asked.passing(replace(kinds, minimum_confidence=0.5))
    assert len(asked.told) == 2


def test_of_events_and_what_stands_beside_them_every_pair_counts_once(store):
    found = selecting(store).found
    told = members(found, ("1,2,2,1,99,1", "7,7,8,7,7,9"), {7: "a", 8: "b"})
    assert dict(told.counted(None)) == {"a": 2, "b": 1, "": 1}
    only_second = masks.column(found, "ids") == 2
    assert dict(told.counted(only_second)) == {"a": 1, "b": 1}
    assert dict(members(found, ("", ""), {}).counted(None)) == {}


@given(st.lists(st.integers(0, 10**6)), st.integers(1, 40))
def test_a_long_list_of_numbers_is_read_in_pieces(numbers, piece):
    with pytest.MonkeyPatch.context() as patched:
        patched.setattr("timeline_app.store.selecting._PIECE", piece)
        assert _numbers(",".join(map(str, numbers))).tolist() == numbers


@given(
    st.lists(st.integers(1, 60), unique=True, max_size=9),
    st.lists(st.integers(-2, 70)),
    st.sampled_from([1, 500]),
)
def test_every_event_has_its_row_and_others_have_none(ids, asked, apart):
    cells = {name: array(code, [0] * len(ids)) for name, code in TYPES.items()}
    cells["ids"] = array("q", [number * apart for number in ids])
    wanted = np.asarray([number * apart for number in asked], np.int64)
    rows = _rows_of(EventColumns(cells, len(ids), {}), wanted)
    assert [int(row) for row in rows] == [ids.index(a) if a in ids else -1 for a in asked]
