"""Rows for every label, and portions that fit on a sheet."""

import numpy as np
import samples
from hypothesis import given, settings
from hypothesis import strategies as st

from timeline_app import chart
from timeline_app.chart import packing

LENGTHS = st.lists(
    st.tuples(st.integers(0, 1_000), st.integers(0, 300), st.integers(1, 200)),
    min_size=1, max_size=40,
)  # fmt: skip


@settings(max_examples=40)
@given(LENGTHS)
def test_labels_of_a_row_never_meet_and_no_row_is_wasted(told):
    low = np.array([float(start) for start, _, _ in told])
    high = low + np.array([float(length) for _, length, _ in told])
    wide = np.array([float(width) for _, _, width in told])
    none = np.zeros(len(told))
    extents = packing.Extents(low, high, none, none, wide, none)
    rows = packing.pack_every(extents, 1.0)
    ends = np.maximum(low + wide, high)
    for row in set(rows.tolist()):
        inside = np.flatnonzero(rows == row)
        inside = inside[np.argsort(low[inside], kind="stable")]
        assert (ends[inside][:-1] <= low[inside][1:]).all()
    deepest = max(int(((low <= at) & (ends > at)).sum()) for at in low.tolist())
    assert rows.max() + 1 == max(1, deepest)


@settings(max_examples=40)
@given(samples.rows(), st.integers(1, 9))
def test_every_event_is_in_one_portion_in_the_order_of_time(rows, most):
    whole = samples.chronology(rows)
    parts = list(chart.portions(whole, lambda part: len(part.chronology) <= most))
    found = [event for part in parts for event in part.chronology.ids]
    placed = [
        event for event, row in enumerate(rows, 1)
        if row.low > samples.moment.DISTANT_PAST or row.high < samples.moment.DISTANT_FUTURE
    ]  # fmt: skip
    assert sorted(found) == placed
    assert all(0 < len(part.chronology) <= most for part in parts)
    lows = {event: row.low for event, row in enumerate(rows, 1)}
    starts = [lows[event] for event in found if lows[event] > samples.moment.DISTANT_PAST]
    firsts = [min(part.chronology.start_earliest) for part in parts]
    assert len(starts) < len(found) or firsts == sorted(firsts)
    assert all(part.ends[0] < part.ends[1] for part in parts)


@settings(max_examples=40)
@given(samples.rows())
def test_each_event_of_a_picture_of_all_titles_has_its_label(rows):
    frame = chart.frame_for(1_000, 700, is_paper=True)

    def rooms(ids, _detail=None):
        return [chart.WordsSize(90.0 + event % 7 * 40.0) for event in ids]

    part = chart.whole(samples.chronology(rows))
    plan = chart.prepare(
        part.chronology, sizes=frame.sizes, width=frame.plot.width, rooms=rooms, every=part.ends
    )
    view = chart.view_of_all(plan, frame.sizes, frame.plot.width)
    look = chart.DisplayOptions(detail=chart.Detail.CARD, is_paper=True)
    scene = chart.lay_out(plan, view, look, frame, rooms)
    labels = [(item.id, item.label) for item in scene.items]
    if scene.scroll_most == 0:
        assert sorted(event for event, _ in labels) == sorted(plan.columns.ids.tolist())
    for number, (_, label) in enumerate(labels):
        assert not any(label.touches(other) for _, other in labels[:number])
    assert not scene.clusters


def test_a_stretch_holds_what_reaches_into_it():
    rows = [samples.day(2020), samples.day(2021), samples.day(2022)]
    long = samples.Row(samples.day(2019).low, samples.day(2021, 6).high)
    since, until = samples.day(2020, 12).low, samples.day(2021, 12).high
    part = chart.within(samples.chronology([*rows, long]), since, until)
    assert sorted(part.chronology.ids) == [2, 4]
    assert part.ends == (since, until)
