"""Lanes from top to bottom: none overlaps, none is lost, heights follow content and zoom."""

from itertools import pairwise

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from samples import Row, chronology, day, many, rows

from timeline_app import chart
from timeline_app.chart import Detail, lanes
from timeline_app.model import Precision, moment

SIZES = chart.sizes_for(1_200, 700)


def shelf(plan, zoom, detail=Detail.CARD, folded=frozenset(), names=()):
    return lanes.shelve(lanes.stacked(plan, names, folded), folded, SIZES, zoom, detail)


@settings(max_examples=15)
@given(
    rows(),
    st.floats(-12, 0).map(lambda power: 10.0**power),
    st.sampled_from([Detail.CARD, Detail.SLIM, Detail.LABEL]),
    st.sets(st.sampled_from(["lane 0", "lane 1"])).map(frozenset),
)
def test_lanes_lie_below_each_other_with_all_their_rows_inside(see, made, zoom, detail, folded):
    plan = see(chronology(made)).plan
    found = shelf(plan, zoom, detail, folded)
    assert [one.top for one in found.berths] == pytest.approx(
        [0.0, *(one.top + one.height for one in found.berths)][:-1]
    )
    assert found.height == pytest.approx(sum(one.height for one in found.berths))
    for one in found.berths:
        assert one.is_folded == (one.lane.name in folded)
        assert len(one.row_tops) == (0 if one.is_folded else one.lane.rows)
        assert all(above < below for above, below in pairwise(one.row_tops))
        ends = one.top, one.top + one.height
        assert all(ends[0] < top < ends[1] for top in one.row_tops)
        if one.strip_height:
            assert ends[0] < one.strip_top
            assert one.strip_top + one.strip_height <= ends[1] + 1e-6


@settings(max_examples=15)
@given(rows(), st.floats(0, 3_000))
def test_a_tall_window_is_filled_as_far_as_that_looks_well(see, made, room):
    plain = shelf(see(chronology(made)).plan, 1e-6)
    found = lanes.stretched(plain, room)
    assert plain.height <= found.height <= max(room, plain.height) + 1e-6
    highest = max((one.height for one in plain.berths if one.is_open), default=0)
    for one, other in zip(plain.berths, found.berths, strict=True):
        assert 0 <= other.height - one.height <= lanes.STRETCH * highest + 1e-6
        moved = {round(b - a, 6) for a, b in zip(one.row_tops, other.row_tops, strict=True)}
        assert len(moved) <= 1
    if room <= plain.height:
        assert found is plain
    assert sum(one.top for one in found.berths) == pytest.approx(
        sum(sum(one.height for one in found.berths[:n]) for n in range(len(found.berths)))
    )


def test_folded_lanes_do_not_grow():
    folded = frozenset({"lane 0"})
    plan = chart.prepare(chronology([day(2020), day(2020, lane=1)]), sizes=SIZES, width=900)
    found = lanes.stretched(shelf(plan, 1e-6, folded=folded), 2_000)
    assert found.by_number[0].height == SIZES.folded
    assert found.by_number[1].height > shelf(plan, 1e-6).by_number[1].height
    both = frozenset({"lane 0", "lane 1"})
    assert lanes.stretched(shelf(plan, 1e-6, folded=both), 2_000).height == 2 * SIZES.folded


@pytest.mark.parametrize(
    ("detail", "short", "long"),
    [(Detail.LABEL, SIZES.label_row, SIZES.label_row),
     (Detail.SLIM, SIZES.slim_pin_row, SIZES.slim_band_row),
     (Detail.CARD, SIZES.card_pin_row, SIZES.card_band_row)],
)  # fmt: skip
def test_a_row_is_higher_where_a_stretch_is_drawn_below_its_card(detail, short, long):
    def height(row, zoom):
        plan = chart.prepare(
            chronology([row]),
            sizes=SIZES,
            width=900,
            rooms=lambda ids: [chart.WordsSize(50.0)] * len(ids),
        )
        (berth,) = shelf(plan, zoom, detail).berths
        return berth.height - 2 * SIZES.lane_pad

    days = day(2020)
    far, near = SIZES.widest_pin / moment.DAY / 2, SIZES.widest_pin / (moment.DAY - 1)
    assert height(days, far) == short
    assert height(days, near) == long
    month = Row(moment.at(2020), moment.at(2020, 2) - 1, precision=Precision.MONTH)
    assert height(month, far / 100) == long


def test_a_second_line_of_title_adds_its_height_to_a_card_alone():
    def height(lines, detail):
        plan = chart.prepare(
            chronology([day(2020)]), sizes=SIZES, width=900,
            rooms=lambda ids: [chart.WordsSize(50.0, lines)] * len(ids),
        )  # fmt: skip
        return shelf(plan, 1e-7, detail).height

    assert height(3, Detail.CARD) - height(1, Detail.CARD) == 2 * SIZES.card_line
    assert height(3, Detail.SLIM) == height(1, Detail.SLIM)
    assert height(3, Detail.LABEL) == height(1, Detail.LABEL)


def test_a_strip_is_there_until_every_label_shows():
    plan = chart.prepare(many(300, lanes=1), sizes=SIZES, width=900)
    (lane,) = plan.lanes
    assert not lane.dense_below or lane.dense_below < lane.full_from
    at = {zoom: shelf(plan, zoom, Detail.LABEL).berths[0] for zoom in (1e-9, lane.full_from)}
    assert at[1e-9].strip_height == (SIZES.density_strip if lane.dense_below else SIZES.strip)
    assert at[lane.full_from].strip_height == 0
    assert at[1e-9].height > at[lane.full_from].height


def test_the_order_that_was_chosen_comes_first():
    plan = chart.prepare(chronology([day(2020, lane=n) for n in range(3)]), sizes=SIZES, width=900)
    names = [lane.name for lane in lanes.ordered(plan.lanes, ("lane 2", "nowhere", "lane 1"))]
    assert names == ["lane 2", "lane 1", "lane 0"]
    assert lanes.stacked(plan, (), frozenset()) == list(plan.lanes)


def test_cards_are_used_where_all_lanes_nearly_fit():
    few = chart.prepare(
        chronology([day(2020, lane=n) for n in range(3)]), sizes=SIZES, width=900,
        rooms=lambda ids: [chart.WordsSize(50.0)] * len(ids),
    )  # fmt: skip
    tall = 3 * SIZES.card_pin_row
    assert lanes.detail_at(few, SIZES, 1e-7, tall / lanes.FEW_SCREENS + 1) is Detail.CARD
    assert lanes.detail_at(few, SIZES, 1e-7, tall / lanes.FEW_SCREENS - 1) is Detail.SLIM
    unmeasured = chart.prepare(many(900, lanes=1), sizes=SIZES, width=900)
    assert lanes.detail_at(unmeasured, SIZES, unmeasured.cards_from / 2, 1e9) is Detail.LABEL
    assert lanes.detail_at(unmeasured, SIZES, unmeasured.cards_from, 1e9) is Detail.CARD
    assert lanes.detail_at(unmeasured, SIZES, unmeasured.cards_from, 1.0) is Detail.LABEL
    rows_high = sum(lane.rows for lane in unmeasured.lanes) * SIZES.card_pin_row
    room = rows_high / lanes.CARD_SCREENS
    assert lanes.detail_at(unmeasured, SIZES, 1.0, 3 * room) is Detail.CARD
    assert lanes.detail_at(unmeasured, SIZES, 1.0, room / 3) is Detail.LABEL
