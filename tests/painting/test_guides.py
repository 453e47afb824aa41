"""Guides: chosen dates, their chips side by side, and the distance between two events."""

import itertools

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from painted import GROUND, PLOT, Painted, as_before, scene

from timeline_app.chart import Apart, Guide, TextStyle
from timeline_app.painting import DARK, LIGHT, axis, fonts, guides
from timeline_app.painting.guides import CHIP_GAP, NO_CHIPS, AxisChips
from timeline_app.painting.theme import mixed

Y = int(PLOT.y + 60)
CHIP_Y = int(PLOT.y) - 28


def guide(left, right=None, words="3 May 2020", lane=0, *, is_today=False):
    return Guide(left, left if right is None else right, words, lane, is_today)


def lines(*some, theme=LIGHT):
    made = scene(guides=some)
    return Painted(lambda press: guides.draw_guides(press.painter, made, theme))


def test_a_moment_is_a_line_from_the_top_of_the_plot_to_its_foot():
    left, top, right, bottom = lines(guide(400.5)).box()
    assert (left, right) == (pytest.approx(400, abs=1), pytest.approx(400, abs=1))
    assert (top, bottom) == (pytest.approx(PLOT.y, abs=1), pytest.approx(PLOT.bottom, abs=1))


def test_today_is_dashed_and_a_chosen_moment_is_not():
    firm, dashed = (
        [y for y in range(int(PLOT.y) + 2, int(PLOT.bottom) - 2) if made.at(400, y) == GROUND]
        for made in (lines(guide(400.5)), lines(guide(400.5, is_today=True)))
    )
    assert not firm
    assert len(dashed) > 50


@pytest.mark.parametrize(
    ("left", "right", "columns"),
    [(300, 500, (300, 499)), (-90, 500, (148, 499)), (300, 5_000, (300, 887)), (300, 301, None),
     (0, 100, None), (900, 990, None)],
)  # fmt: skip
def test_a_chosen_stretch_is_tinted_as_far_as_it_lies_in_the_plot(left, right, columns):
    box = lines(guide(float(left), float(right))).box()
    assert (box and (box[0], box[2])) == columns
    if box:
        assert (box[1], box[3]) == (int(PLOT.y), int(PLOT.bottom) - 1)


def test_the_line_under_the_pointer_begins_above_the_axis():
    made = Painted(lambda p: guides.draw_crosshair(p.painter, scene(pointer=400.7), LIGHT))
    assert made.box() == (400, int(PLOT.y) - 8, 400, int(PLOT.bottom) - 1)
    assert made.at(400, Y) == mixed(LIGHT.muted, LIGHT.background, 0.7).lower()
    none = Painted(lambda p: guides.draw_crosshair(p.painter, scene(), LIGHT))
    assert none.box() is None


def wide(words):
    return fonts.width(words, TextStyle.CHIP, 1.0) + 16


def test_a_chip_stands_in_the_middle_of_what_can_be_seen_of_its_guide():
    whole, cut = (guides.placed(scene(guides=(g,))) for g in (guide(400), guide(-200.0, 348.0)))
    assert whole.guides == ((400 - wide("3 May 2020") / 2, 400 + wide("3 May 2020") / 2),)
    assert sum(cut.guides[0]) / 2 == pytest.approx((148 + 348) / 2)


places = st.lists(st.floats(0, 1_000), min_size=1, max_size=5)


@given(places)
def test_no_chip_lies_upon_another_and_all_are_in_the_plot_while_there_is_room(found):
    chips = guides.placed(scene(guides=tuple(guide(x, words="1974") for x in found)))
    assert chips.words is None
    assert not chips.is_above
    ordered = sorted(chips.guides)
    for one, other in itertools.pairwise(ordered):
        assert other[0] - one[1] >= CHIP_GAP - 1e-6
    assert ordered[0][0] >= PLOT.x + 2 - 1e-6
    assert ordered[-1][1] <= PLOT.right - 2 + 1e-6


def test_nothing_chosen_hides_nothing_of_the_axis():
    assert guides.placed(scene()) is NO_CHIPS
    assert NO_CHIPS.taken == axis.CoveredAxis()


def apart(near, far=None, words="2 months"):
    return Apart(near, far or near, words)


@pytest.mark.parametrize(
    ("near", "far", "middle"),
    [
        ((300.0, 500.0), (250.0, 600.0), 400),
        ((-100.0, 348.0), (-150.0, 400.0), 248),
        ((688.0, 5_000.0), (650.0, 6_000.0), 788),
        ((500.0, 400.0), (300.0, 700.0), 500),
        ((500.0, 500.0), (300.0, 700.0), 500),
    ],
)
def test_a_distance_is_told_in_the_middle_of_what_can_be_seen_of_it(near, far, middle):
    left, right = guides.placed(scene(apart=apart(near, far))).words
    assert right - left == pytest.approx(wide("2 months"))
    assert (left + right) / 2 == pytest.approx(middle)


@pytest.mark.parametrize("far", [(0.0, 147.0), (889.0, 990.0)])
def test_a_distance_out_of_sight_is_not_told(far):
    assert guides.placed(scene(apart=apart(far))).words is None


@pytest.mark.parametrize("far", [(0.0, 148.0), (888.0, 990.0)])
def test_a_distance_that_just_reaches_the_plot_is(far):
    left, right = guides.placed(scene(apart=apart(far))).words
    assert PLOT.x + 2 <= left < right <= PLOT.right - 2


def test_its_words_are_never_wider_than_the_plot():
    left, right = guides.placed(scene(apart=apart((300.0, 400.0), words="x" * 900))).words
    assert (left, right) == (PLOT.x + 2, PLOT.right - 2)


@pytest.mark.parametrize(("away", "is_above"), [(0, True), (3.9, True), (4.1, False)])
def test_words_that_would_touch_a_chip_stand_above_it(away, is_above):
    half = (wide("1974") + wide("2 months")) / 2
    for side in (-1, 1):
        x = 500 + side * (half + away)
        chips = guides.placed(
            scene(guides=(guide(x, words="1974"),), apart=apart((500.0, 500.0), (400.0, 600.0)))
        )
        assert chips.is_above == is_above
        assert chips.taken == (
            axis.CoveredAxis((chips.words,), chips.guides)
            if is_above
            else axis.CoveredAxis((), (*chips.guides, chips.words))
        )


def chips_of(*some, theme=LIGHT):
    made = scene(guides=some)
    return Painted(lambda press: guides.put_guide_chips(press, made, theme, guides.placed(made)))


@pytest.mark.parametrize("theme", [LIGHT, DARK])
def test_a_chip_is_of_its_lanes_colour_and_points_at_its_moment(theme):
    made = chips_of(guide(400.0, lane=3), theme=theme)
    name, half = theme.lane(3), wide("3 May 2020") / 2
    ((left, right),) = made.row(CHIP_Y + 3, name)
    assert (left, right) == (pytest.approx(400 - half, abs=1), pytest.approx(399 + half, abs=1))
    ((left, right),) = made.row(CHIP_Y + 22, name)
    assert (left + right) / 2 == pytest.approx(399.5, abs=1)
    assert right - left < 9
    assert made.box()[1] == CHIP_Y
    assert made.box()[3] == pytest.approx(CHIP_Y + 25, abs=1)


def test_today_is_grey():
    made = chips_of(guide(400.0, lane=3, is_today=True))
    assert made.row(CHIP_Y + 3, LIGHT.muted)
    assert not made.row(CHIP_Y + 3, LIGHT.lane(3))


@pytest.mark.parametrize(("x", "tip"), [(148.0, 156), (-900.0, 156), (888.0, 880), (9_000.0, 880)])
def test_the_point_of_a_chip_stays_below_it(x, tip):
    made = chips_of(guide(x))
    ((left, right),) = made.row(CHIP_Y + 22, LIGHT.lane(0))
    assert (left + right) / 2 == pytest.approx(tip - 0.5, abs=1)


def test_its_words_are_white_or_of_the_dark_ground():
    for theme, words in ((LIGHT, "#ffffff"), (DARK, DARK.background.lower())):
        made = chips_of(guide(400.0, words="IIIIIIII"), theme=theme)
        assert any(made.row(y, words) for y in range(CHIP_Y + 5, CHIP_Y + 15))


def distance(theme=LIGHT, chips=None, **told):
    made = scene(apart=apart(**told))
    placed = chips or guides.placed(made)
    return Painted(lambda press: guides.put_distance(press, made, theme, placed))


def test_a_line_runs_from_event_to_event_firm_where_they_are_surely_apart():
    made = distance(near=(300.0, 500.0), far=(250.0, 600.0))
    faint = mixed(LIGHT.muted, LIGHT.background, 0.45)
    y = int(PLOT.y)
    assert made.row(y, LIGHT.ink) == [(300, 499)]
    assert made.row(y, faint) == [(250, 299), (500, 599)]
    assert made.column(400, LIGHT.ink)[-1] == (y - 1, y + 1)


@pytest.mark.parametrize(
    ("near", "expected"),
    [((-50.0, 200.0), (148, 199)), ((800.0, 9_000.0), (800, 887)), ((500.0, 400.0), None)],
)
def test_the_line_ends_with_the_plot_and_events_that_may_touch_have_no_firm_one(near, expected):
    made = distance(near=near, far=(-100.0, 9_500.0))
    assert made.row(PLOT.y, LIGHT.ink) == ([expected] if expected else [])


def test_words_above_the_chips_leave_these_free():
    base = {}
    for is_above in (False, True):
        chips = AxisChips((), (400.0, 400.0 + wide("2 months")), is_above)
        made = distance(near=(300.0, 500.0), chips=chips)
        rows = [y for y in range(int(PLOT.y) - 2) if made.row(y, LIGHT.ink)]
        base[is_above] = (min(rows), max(rows))
    assert base[False][1] < PLOT.y - 9
    assert base[True][1] < CHIP_Y
    assert base[True][1] < base[False][0]


def test_without_a_distance_nothing_is_drawn():
    none = scene()
    assert Painted(lambda press: guides.put_distance(press, none, LIGHT, NO_CHIPS)).box() is None
    assert distance(near=(300.0, 500.0), chips=NO_CHIPS).box() is None


@settings(max_examples=15)
@given(st.text(max_size=30))
def test_any_words_are_put_on_one_line(words):
    made = chips_of(guide(400.0, words=words))
    assert made.box()[3] <= PLOT.y


def test_they_are_drawn_as_before():
    def put(press):
        some = guide(200.0), guide(300.0, 420.0, lane=2), guide(600.0, is_today=True)
        made = scene(guides=some, apart=apart((300.0, 500.0), (250.0, 620.0)), pointer=700.5)
        chips = guides.placed(made)
        guides.draw_guides(press.painter, made, LIGHT)
        guides.draw_crosshair(press.painter, made, LIGHT)
        guides.put_distance(press, made, LIGHT, chips)
        guides.put_guide_chips(press, made, LIGHT, chips)

    assert as_before("guides", put)
