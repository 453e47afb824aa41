"""The timeline of the cover: marks by lane, as shares of the width."""

from array import array

from hypothesis import given
from hypothesis import strategies as st

from timeline_app.formats.report.strip import MOST_LANES, NARROW, strip_of
from timeline_app.model import Chronology, Mark, moment
from timeline_app.model.chronology import empty

DAY = moment.DAY


def chronology(rows, lanes=1):
    """Rows of (first day, days, lane, marks)."""
    rows = sorted(rows)
    low = array("q", [moment.at(2000) + first * DAY for first, *_ in rows])
    high = array("q", [at + days * DAY - 1 for at, (_, days, *_) in zip(low, rows, strict=True)])
    return Chronology(
        array("q", range(1, len(rows) + 1)),
        low,
        high,
        low,
        high,
        array("B", [3] * len(rows)),
        array("f", [0.5] * len(rows)),
        array("H", [row[2] for row in rows]),
        array("H", [row[3] for row in rows]),
        tuple(f"lane {n}" for n in range(lanes)),
    )


def strip(rows, lanes=1):
    numbers = {event: event for event in range(1, len(rows) + 1)}
    return strip_of(
        chronology(rows, lanes),
        numbers,
        (NARROW, lambda ids: {one: f"Event {one}" for one in ids}),
    )


rows = st.lists(
    st.tuples(
        st.integers(0, 5_000),
        st.sampled_from([1, 1, 30, 400]),
        st.integers(0, 2),
        st.sampled_from([0, 4]),
    ),
    min_size=1,
    max_size=12,
)


@given(rows)
def test_marks_lie_within_the_width_each_place_once(made):
    found = strip(made, 3)
    for lane in found.lanes:
        ends = [(round(mark.start * NARROW), round(mark.end * NARROW)) for mark in lane.marks]
        assert ends == sorted(set(ends))
        assert all(0 <= start <= end <= NARROW for start, end in ends)
        assert all(mark.title == f"Event {mark.number}" for mark in lane.marks)
    for row in (found.outer, found.inner):
        assert all(0 <= section.start < section.end <= 1 for section in row)


def test_a_day_is_a_point_and_a_year_a_bar():
    (lane,) = strip([(0, 1, 0, 0), (1_000, 400, 0, 0)]).lanes
    day, year = lane.marks
    assert day.start == day.end
    assert year.end > year.start


def test_what_several_documents_tell_is_ringed_also_where_it_hides_another():
    (lane,) = strip([(0, 1, 0, 0), (0, 1, 0, Mark.SEVERAL_SOURCES), (4_000, 1, 0, 0)]).lanes
    assert [mark.is_told_by_several for mark in lane.marks] == [True, False]


def test_the_fullest_lanes_are_shown_and_the_rest_share_one():
    made = [(n, 1, lane, 0) for lane in range(MOST_LANES + 2) for n in range(10 - lane // 5)]
    names = [lane.name for lane in strip(made, MOST_LANES + 2).lanes]
    assert len(names) == MOST_LANES
    assert names[-1] == "Other lanes"
    assert len(strip(made, MOST_LANES + 2).lanes) == MOST_LANES
    few = [(n, 1, lane, 0) for lane in range(MOST_LANES) for n in range(3)]
    assert "Other lanes" not in [lane.name for lane in strip(few, MOST_LANES).lanes]


def test_a_title_stands_where_it_has_room():
    (lane,) = strip([(0, 1, 0, 0), (4_000, 1, 0, 0)]).lanes
    assert lane.label.mark.number == 1
    assert lane.label.right == lane.marks[1].start


def test_without_a_date_there_is_no_picture():
    found = strip_of(empty(), {}, (NARROW, lambda _ids: {}))
    assert (found.lanes, found.outer, found.inner) == ((), (), ())


def test_the_axis_reaches_from_one_end_of_the_picture_to_the_other():
    found = strip([(0, 1, 0, 0), (4_000, 1, 0, 0)])
    for row in filter(None, (found.inner, found.outer)):
        assert row[0].start == 0.0
        assert row[-1].end == 1.0
        assert len({one.start for one in row}) == len(row) > 1
    assert found.inner
