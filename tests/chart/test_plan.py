"""What is computed once: rows, places, lanes and their groups, and what the legend needs."""

from dataclasses import replace

import pytest
from hypothesis import given, settings
from samples import Row, chronology, day, many, rows

from timeline_app import chart
from timeline_app.chart import plan as plan_room
from timeline_app.model import LaneBy, Mark, Precision, moment, nested
from timeline_app.model.chronology import empty

SIZES = chart.sizes_for(1_200, 700)


def rooms(ids):
    return [chart.WordsSize(100.0, 1 + event % 2) for event in ids]


def prepared(made, **rest):
    return chart.prepare(made, sizes=SIZES, width=900, **rest)


@settings(max_examples=15)
@given(rows())
def test_every_event_is_in_one_lane_at_one_place(made):
    plan = prepared(chronology(made), rooms=rooms)
    places = [place for lane in plan.lanes for place in lane.members.tolist()]
    assert sorted(places) == list(range(len(plan)))
    for lane in plan.lanes:
        for place in lane.members.tolist():
            event = int(plan.columns.ids[place])
            assert plan.place_of(event) == place
            assert made[event - 1].lane == lane.number
            assert plan.lane(lane.number) is lane
        assert lane.ends.tolist() == sorted(lane.ends.tolist())
        assert lane.starts.tolist() == sorted(lane.starts.tolist())
        assert lane.numbers == (lane.number,)
        assert plan.rows >= lane.rows >= 1
    assert plan.place_of(99) == plan.place_of(99) == -1


@settings(max_examples=15)
@given(rows())
def test_a_date_comes_back_with_its_four_bounds(made):
    plan = prepared(chronology(made))
    for place in range(len(plan)):
        row = made[int(plan.columns.ids[place]) - 1]
        when = plan.when(place)
        assert (when.earliest, when.latest) == (row.low, row.high)
        low, high, sides = plan.bounds(place)
        assert moment.DISTANT_PAST < low <= high < moment.DISTANT_FUTURE
        assert bool(sides) == (row.low == moment.DISTANT_PAST or row.high == moment.DISTANT_FUTURE)


def test_a_date_keeps_its_doubts():
    marks = (0, Mark.APPROXIMATE, Mark.UNCERTAIN, Mark.APPROXIMATE | Mark.UNCERTAIN)
    plan = prepared(chronology([day(2000 + n, marks=m) for n, m in enumerate(marks)]))
    doubts = [(plan.when(at).approximate, plan.when(at).uncertain) for at in range(4)]
    assert doubts == [(False, False), (True, False), (False, True), (True, True)]


def test_events_that_ended_before_a_second_are_counted():
    plan = prepared(
        chronology([day(2000), day(2001, lane=1), Row(moment.at(2000), moment.at(2009))])
    )
    for year, count in ((2000, 0), (2001, 1), (2002, 2), (2010, 3)):
        assert plan.ended_before(moment.at(year)) == count


@pytest.mark.parametrize(
    ("row", "links", "signs"),
    [
        (day(2020), (), ("pin",)),
        (day(2020, precision=Precision.MONTH), (), ("band",)),
        (Row(moment.at(2020), moment.DISTANT_FUTURE), (), ("open",)),
        (day(2020), ((1, 1),), ("pin", "arrow")),
        (day(2020, marks=Mark.PLANNED | Mark.DISPUTED), (), ("pin", "planned", "disputed")),
        (day(2020, marks=Mark.SEVERAL_SOURCES), (), ("pin", "several")),
        (day(2020, marks=Mark.UNREVIEWED | Mark.TO_CHECK), (), ("pin", "unreviewed", "check")),
        (day(2020, marks=Mark.RELATIVE), (), ("pin",)),
    ],
)
def test_the_legend_explains_the_signs_that_occur_and_no_others(row, links, signs):
    assert prepared(chronology([row], links=links)).legend == signs
    assert prepared(empty()).legend == ()


def test_the_subtitle_counts_all_that_are_listed():
    plan = prepared(chronology([day(2020), day(2021, precision=Precision.MONTH)], undated=(7,)))
    assert plan.subtitle.startswith("3 events from 2 documents")
    assert "1 undated" in plan.subtitle
    assert prepared(empty()).subtitle == ""


@pytest.mark.parametrize(
    ("count", "widest"),
    [(plan_room.FEW, SIZES.card_most), (plan_room.FEW + 1, 0.75 * SIZES.card_most)],
)
def test_where_there_are_many_cards_are_narrower(count, widest):
    plan = prepared(many(count), rooms=lambda ids: [chart.WordsSize(9_999.0)] * len(ids))
    assert plan.widest == widest
    assert set(plan.widths.tolist()) == {widest}


@pytest.mark.parametrize(
    ("count", "is_measured"), [(plan_room.EXACT, True), (plan_room.EXACT + 1, False)]
)
def test_words_are_measured_one_by_one_up_to_a_number(count, is_measured):
    asked = []

    def counting(ids):
        asked.extend(ids)
        return rooms(ids)

    plan = prepared(many(count), rooms=counting)
    assert len(asked) == (count if is_measured else 0)
    assert (plan.widths is not None) == is_measured
    assert prepared(many(9)).widths is None


@pytest.mark.parametrize(("most_rows", "wanted", "most"), [(2, 0, 2), (12, 3, 3), (2, 5, 5)])
def test_rows_stay_within_what_the_picture_or_the_person_allows(most_rows, wanted, most):
    some = [day(2020, 1, 1 + n % 3) for n in range(40)]
    plan = prepared(chronology(some, lanes=1), rooms=rooms, most_rows=most_rows, rows=wanted)
    assert plan.rows == most
    assert plan.most_rows == most_rows


def test_a_picture_of_everything_shows_every_label():
    some = [day(2020, 1, 1 + n % 3) for n in range(40)]
    ends = (float(moment.at(2020)), float(moment.at(2021)))
    plan = prepared(chronology(some, lanes=1), rooms=rooms, every=ends)
    assert plan.shows_every
    assert (plan.since, plan.until) == ends
    assert not plan.zoom.any()
    assert plan.rows == 40
    assert not prepared(chronology(some, lanes=1), rooms=rooms).shows_every


def test_links_undated_and_hidden_are_handed_on():
    made = replace(chronology([day(2020)], undated=(8,), links=((1, 2),)), hidden=3)
    plan = prepared(made)
    assert (plan.links, plan.undated, plan.hidden) == (((1, 2),), (8,), 3)
    floating = prepared(chronology([Row(moment.DISTANT_PAST, moment.DISTANT_FUTURE)]))
    assert floating.undated == (1,)
    assert len(floating) == 0


def test_groups_hold_the_events_of_their_lanes():
    names = (nested("Porto", "visit"), nested("Porto", "vote"), nested("Lima", "visit"))
    made = [day(2020, 1, 1 + n, lane=n % 3) for n in range(12)]
    plan = prepared(
        replace(chronology(made), lane_names=names, lane_within=LaneBy.KIND), rooms=rooms
    )
    porto, lima = plan.groups
    assert (porto.title, porto.number, porto.inner) == ("Porto", 3, (0, 1))
    assert (lima.title, lima.number, lima.numbers) == ("Lima", 4, (2,))
    assert [lane.title for lane in plan.lanes] == ["visit", "vote", "visit"]
    assert [lane.group for lane in plan.lanes] == ["Porto", "Porto", "Lima"]
    assert sorted([*porto.members.tolist(), *lima.members.tolist()]) == list(range(12))
    assert plan.lane(4) is lima


def test_short_words_stand_for_a_long_title_alone():
    (lane,) = prepared(chronology([day(2020)])).lanes
    assert lane.titled({lane.title: "short"}).title == "short"
    assert lane.titled({"another": "short"}) == lane


def test_many_in_a_lane_make_it_dense_far_out():
    (lane,) = prepared(many(2_000, lanes=1)).lanes
    assert lane.dense_below > 0
    half = int(900 / lane.dense_below / 2)
    inside = [int(lane.starts.searchsorted(s + half) - lane.starts.searchsorted(s - half))
              for s in lane.starts.tolist()[::20]]  # fmt: skip
    assert sorted(inside)[len(inside) // 2] == pytest.approx(plan_room.DOTS_IN_VIEW, rel=0.25)
    (few,) = prepared(many(plan_room.DOTS_IN_VIEW, lanes=1)).lanes
    assert few.dense_below == 0


@pytest.mark.parametrize("count", [20, 900])
def test_the_view_of_all_shows_every_event(count):
    plan = prepared(many(count), rooms=rooms)
    view = chart.view_of_all(plan, SIZES, 900)
    assert view.since < plan.columns.low.min()
    assert view.until > plan.columns.high.max()
