"""Masks over columns: one condition each, lanes in order, columns cut to rows."""

from array import array

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from small_stores import made_events, read_whole

from timeline_app.model import OTHERS, LaneBy, Level, Mark, Review, edits
from timeline_app.store import masks
from timeline_app.store.columns import NO_LANE, TYPES, EventColumns
from timeline_app.store.conditions import Among, AtLeast, AtLevel, AtMost, OneOf

few = settings(max_examples=30)
NEVER = None
"""No condition on the columns themselves asks other tables."""


def columns_of(events):
    """Columns of plain events: those with a date first."""
    events = sorted(events, key=lambda e: (e.bounds is None, (e.bounds or [0])[0], e.id))
    arrays = {name: array(code, [0] * len(events)) for name, code in TYPES.items()}
    kinds = sorted({e.kind for e in events})
    for place, event in enumerate(events):
        arrays["ids"][place] = event.id
        arrays["confidence"][place] = event.confidence
        arrays["kind"][place] = kinds.index(event.kind)
        arrays["review"][place] = list(Review).index(event.review)
        for name, bound in zip(("start_earliest", "start_latest", "end_earliest", "end_latest"),
                               event.bounds or (0, 0, 0, 0), strict=True):  # fmt: skip
            arrays[name][place] = bound
    return EventColumns(arrays, sum(e.bounds is not None for e in events), {"kind": kinds})


def passing(found, condition, ids=NEVER):
    mask = masks.mask(found, condition, ids)
    return {found.arrays["ids"][place] for place in np.flatnonzero(mask)}


@few
@given(made_events(), st.integers(-400_000, 1_200_000))
def test_dates_at_least_and_at_most_never_let_the_undated_through(events, day):
    found = columns_of(events)
    dated = [e for e in events if e.bounds]
    assert passing(found, AtLeast("end_latest", day)) == {
        e.id for e in dated if e.bounds[3] >= day
    }
    assert passing(found, AtMost("start_earliest", day)) == {
        e.id for e in dated if e.bounds[0] <= day
    }


@few
@given(made_events(), st.integers(0, 20))
def test_confidence_counts_for_the_undated_too(events, part):
    least = part / 20
    found = columns_of(events)
    told = passing(found, AtLeast("confidence", least))
    assert told == {e.id for e in events if np.float32(e.confidence) >= np.float32(least)}
    assert passing(found, AtMost("confidence", least)) >= {e.id for e in events} - told


@few
@given(made_events(), st.sets(st.sampled_from(["vote", "visit", "other", "none"])))
def test_a_word_is_one_of_several(events, words):
    assert passing(columns_of(events), OneOf("kind", tuple(words))) == {
        e.id for e in events if e.kind in words
    }


@few
@given(made_events(), st.lists(st.integers(-3, 40)), st.sampled_from([1, 5_000]))
def test_events_among_others_are_found_however_far_apart_their_numbers_lie(events, ids, apart):
    found = columns_of(events)
    found.arrays["ids"] = array("q", [number * apart for number in found.arrays["ids"]])
    asked = []

    def answer(question, values):
        asked.append((question, values))
        return ",".join(str(number * apart) for number in ids)

    condition = Among("SELECT event FROM somewhere", ("x",))
    expected = {e.id * apart for e in events if e.id in ids}
    assert passing(found, condition, answer) == expected
    assert asked == [(condition.question, condition.values)]


LEVELS = [
    # level, with rejected: plain, hidden, put away, rejected
    (Level.KEY, False, "plain undated"),
    (Level.KEY, True, "plain undated rejected"),
    (Level.DATED, False, "plain hidden undated"),
    (Level.DATED, True, "plain hidden undated rejected"),
]


@pytest.mark.parametrize(("level", "with_rejected", "shown"), LEVELS)
def test_a_level_shows_what_it_says(store, level, with_rejected, shown):
    names = {"plain": 1, "hidden": 3, "undated": 2, "rejected": 4}
    db = store.connection
    db.run("UPDATE events SET is_hidden = (id = 3)")
    db.run("UPDATE events SET review = 'rejected' WHERE id = 4")
    found = read_whole(db)
    assert passing(found, AtLevel(level, with_rejected)) == {names[n] for n in shown.split()}
    store.apply(edits.SetHidden(3, is_hidden=True))
    found = read_whole(db)
    assert 3 not in passing(found, AtLevel(level, with_rejected)), "put away by hand"


@given(st.lists(st.booleans()), st.data())
def test_dated_and_undated_rows_are_told_apart(keep, data):
    found = columns_of([])
    found.arrays["ids"] = array("q", range(len(keep)))
    found.dated = data.draw(st.integers(0, len(keep)))
    rows, undated = masks.split(found, np.asarray(keep, np.bool_))
    told = list(range(found.dated)) if rows is None else rows.tolist()
    assert told == [place for place in range(found.dated) if keep[place]]
    assert list(undated) == [place for place in range(found.dated, len(keep)) if keep[place]]
    if rows is None:
        assert found.dated == len(keep), "a cut to all rows holds the undated too"
    every, undated = masks.split(found, None)
    assert (every is None) is (found.dated == len(keep))
    assert list(undated) == list(range(found.dated, len(keep)))


@given(st.lists(st.integers(0, 9)), st.data())
def test_a_cut_holds_the_rows_in_their_order(cells, data):
    column = array("q", cells)
    places = st.integers(0, len(cells) - 1) if cells else st.nothing()
    rows = data.draw(st.lists(places))
    assert masks.cut(column, np.asarray(rows, np.intp)).tolist() == [cells[p] for p in rows]
    assert masks.cut(column, None) is column


@given(st.lists(st.integers(0, 9), unique=True), st.sets(st.integers(0, 12)))
def test_events_are_flagged_and_nothing_else(ids, events):
    marks = array("H", [int(Mark.PLANNED)] * len(ids))
    told = masks.flagged(array("q", ids), marks, events, Mark.UNCERTAIN)
    for number, cell in zip(ids, told, strict=True):
        assert Mark(cell) == (Mark.PLANNED | Mark.UNCERTAIN if number in events else Mark.PLANNED)
    assert (told is marks) is not bool(events & set(ids))


codes = st.lists(st.integers(0, 4), max_size=20)


@given(codes)
def test_lanes_that_are_used_come_fullest_first_and_the_nameless_last(cells):
    names = (NO_LANE["person"], "b", "a", "d", "c")
    used, told = masks.lanes(names, array("H", cells), LaneBy.PERSON)
    assert [used[code] for code in told] == [names[code] for code in cells]
    counts = [cells.count(names.index(name)) for name in used]
    named = [(-count, name) for count, name in zip(counts, used, strict=True) if name != names[0]]
    assert 0 not in counts
    assert named == sorted(named)
    assert names[0] not in used[:-1]


def test_what_was_only_said_stands_below_what_was_done():
    names = ("statement", "other", "vote")
    used, _ = masks.lanes(names, array("H", [0, 0, 0, 1, 1, 2]), LaneBy.KIND)
    assert used == ("vote", "other", "statement")
    used, _ = masks.lanes(names, array("H", [0, 0, 0, 1, 1, 2]), LaneBy.PERSON)
    assert used == ("statement", "other", "vote")


@given(st.lists(st.tuples(st.integers(0, 2), st.integers(0, 3)), max_size=20))
def test_lanes_within_lanes_are_the_pairs_that_are_used(pairs):
    outer = (("x", "y", "z"), array("H", [one for one, _ in pairs]))
    names = (NO_LANE["place"], "b", "a", "c")
    used, told = masks.nested_lanes(
        outer, (names, array("H", [p for _, p in pairs]), LaneBy.PLACE)
    )
    assert len(used) == len(set(pairs)) == len(set(used))
    for (one, two), code in zip(pairs, told, strict=True):
        assert outer[0][one] in used[code]
        assert names[two] in used[code]
    groups = [pairs[list(told).index(code)][0] for code in range(len(used))]
    assert groups == sorted(groups), "in the order of the outer lanes"


def test_of_too_many_pairs_the_last_share_one_lane(monkeypatch):
    monkeypatch.setattr(masks, "MOST_NESTED", 2)
    outer = (("x", "y"), array("H", [0, 0, 1, 1]))
    used, told = masks.nested_lanes(outer, (("a", "b"), array("H", [0, 1, 0, 1]), LaneBy.PLACE))
    assert (len(used), used[-1]) == (3, OTHERS)
    assert list(told) == [0, 1, 2, 2]
    assert masks.nested_lanes(((), array("H")), (("a",), array("H"), LaneBy.PLACE))[0] == ()
