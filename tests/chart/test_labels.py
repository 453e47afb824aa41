"""Where marks and their words lie: beside a pin, above a band, never beyond the next one."""

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from samples import Row, chronology, day, many, rows

from timeline_app.chart import Detail, labels
from timeline_app.model import Precision, moment

FORMS = (Detail.CARD, Detail.SLIM, Detail.LABEL)


def items(scene):
    return {item.id: item for item in scene.items if item.label is not None}


@pytest.mark.parametrize("detail", FORMS)
def test_words_stand_beside_a_pin_and_above_a_band(see, detail):
    month = Row(moment.at(2010), moment.at(2012), precision=Precision.MONTH, lane=1)
    scene = see(chronology([day(2000), month, day(2020, lane=2)])).scene(detail=detail)
    found, sizes = items(scene), scene.sizes
    pin, band, last = found[1], found[2], found[3]
    away = sizes.pin + sizes.halo + (0 if detail is Detail.LABEL else sizes.connector)
    assert pin.is_pin
    assert pin.label.x - pin.middle == pytest.approx(away)
    assert pin.label.y < pin.y < pin.label.bottom
    assert not band.is_pin
    assert band.label.bottom < band.y
    assert band.label.x == pytest.approx(band.left)
    # The last one's words would leave the picture on the right: they stand on its left.
    assert last.middle - last.label.right == pytest.approx(away)


@pytest.mark.parametrize("detail", FORMS)
def test_all_bands_of_a_row_lie_at_one_height(see, detail):
    some = [Row(moment.at(year), moment.at(year + 2)) for year in range(2000, 2040, 5)]
    sight = see(chronology(some, lanes=1))
    scene = sight.scene(detail=detail)
    by_row = {}
    for item in items(scene).values():
        assert item.detail is detail
        by_row.setdefault(int(sight.plan.row[item.place]), set()).add(item.y)
    assert all(len(heights) == 1 for heights in by_row.values())
    tops = [heights.pop() for _, heights in sorted(by_row.items())]
    assert tops == sorted(set(tops))


def test_a_band_is_as_long_as_it_is_thick_and_fades_where_it_is_open(see):
    some = [
        Row(moment.at(2000), moment.at(2000, 1, 8), precision=Precision.WEEK),
        Row(moment.at(2010), moment.DISTANT_FUTURE, lane=1),
        Row(moment.DISTANT_PAST, moment.at(2020), lane=2),
    ]
    scene = see(chronology(some)).scene()
    found, sizes, view = items(scene), scene.sizes, scene.view
    week, later, earlier = found[1], found[2], found[3]
    assert week.right - week.left == pytest.approx(sizes.widest_pin)
    assert week.middle == pytest.approx(view.to_pixel(moment.at(2000, 1, 4)) + scene.plot.x, abs=2)
    for item, left, right in ((later, 0, sizes.fade), (earlier, sizes.fade, 0)):
        assert item.right - item.left == pytest.approx(sizes.widest_pin + left + right)
        assert not item.is_pin
    middle = view.to_pixel(moment.at(2010)) + scene.plot.x
    assert later.left == pytest.approx(middle - sizes.widest_pin / 2, abs=1)


def test_a_band_that_begins_before_the_view_has_its_words_in_view(see):
    sight = see(chronology([Row(moment.at(2000), moment.at(2020)), day(2010, lane=1)]))
    view = sight.whole.zoomed(3.0, sight.whole.width / 2)
    scene = sight.scene(view)
    band = items(scene)[1]
    assert band.left < scene.plot.x
    assert band.label.x == pytest.approx(scene.plot.x + 8)


@settings(max_examples=15)
@given(rows(), st.floats(-2, 5), st.floats(-1, 1))
def test_no_words_are_wider_than_they_need_nor_wider_than_allowed(see, made, power, share):
    sight = see(chronology(made))
    view = sight.whole.zoomed(2.0**power, sight.whole.width / 2)
    for detail in FORMS:
        scene = sight.scene(view.panned(share * view.width), detail=detail)
        for item in items(scene).values():
            (room,) = sight.rooms([item.id], detail)
            assert 0 < item.label.width <= room.width
            assert item.label.width <= max(scene.sizes.label_longest, sight.plan.widest)
            assert item.left <= item.right
            assert item.core_left >= item.left
            assert item.core_right <= item.right


def test_a_card_of_two_lines_is_higher_by_one_line(see):
    scene = see(chronology([day(2000), day(2010)], lanes=1)).scene(detail=Detail.CARD)
    found = items(scene)
    # The samples' odd events have two lines of title.
    one, two = found[2].label, found[1].label
    assert two.height - one.height == scene.sizes.card_line
    assert one.height == scene.sizes.card


def test_only_events_near_the_view_are_looked_at(see):
    sight = see(many(2_000))
    view = sight.whole.zoomed(50.0, sight.whole.width / 2)
    found = labels.labelled(sight.plan, view, sight.frame.sizes)
    plan = sight.plan
    reach = (sight.frame.sizes.label_longest + sight.frame.sizes.fade) * view.seconds_per_pixel
    assert len(found) > 0
    assert list(found) == sorted(set(found.tolist()))
    for place in found.tolist():
        assert plan.zoom[place] <= view.zoom * (1 + 1e-6)
        assert plan.columns.low[place] <= view.until + reach + 1
        assert plan.columns.high[place] >= view.since - reach - 1
    inside = [
        place for place in range(len(plan))
        if plan.zoom[place] <= view.zoom
        and plan.columns.low[place] <= view.until
        and plan.columns.high[place] >= view.since
    ]  # fmt: skip
    assert set(inside) <= set(found.tolist())
