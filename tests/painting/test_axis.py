"""The axis: each pixel of the ground once, names that stick, ticks that hide under chips."""

import itertools

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from painted import GROUND, PLOT, SIZES, Painted, as_before, scene

from timeline_app.chart import AxisUnit, EraBand, LaneBox, TextStyle, Tick
from timeline_app.painting import LIGHT, axis, fonts
from timeline_app.painting.axis import CoveredAxis
from timeline_app.painting.theme import mixed

RIGHT = PLOT.right
HAIR = LIGHT.hair.lower()
NAME_Y = axis.upper_base(scene())


def section(x, right, label="May", suffix="", *, is_tinted=False):
    return AxisUnit(0, x, right, label, suffix, is_tinted)


def ground(**changes):
    return Painted(lambda press: axis.draw_ground(press, scene(**changes), LIGHT))


def test_the_ground_covers_everything_and_alternate_sections_are_tinted():
    made = ground(sections=(section(300, 400, is_tinted=True), section(400, 500)))
    y = int(PLOT.y + 40)
    assert not any(made.row(row, GROUND) for row in (0, int(PLOT.y), y, int(PLOT.bottom), 599))
    assert made.row(y, LIGHT.stripe) == [(301, 399)]
    assert made.row(y, HAIR) == [(148, 148), (300, 300), (400, 400)]
    assert made.row(10, LIGHT.stripe) == []


def test_hairlines_reach_from_the_axis_to_the_foot_of_the_plot():
    made = ground(sections=(section(300, 400),))
    assert made.column(300, HAIR) == [(int(SIZES.axis_top), int(PLOT.bottom) - 1)]
    assert made.column(int(PLOT.x), HAIR) == made.column(300, HAIR)


@pytest.mark.parametrize(
    ("begin", "end", "expected"),
    [(0, 200, [(149, 199)]), (800, 2_000, [(801, 887)]), (0, 100, []), (2_000, 3_000, [])],
)
def test_a_tint_that_goes_on_beyond_the_plot_ends_at_its_edge(begin, end, expected):
    made = ground(sections=(section(begin, end, is_tinted=True),))
    assert made.row(PLOT.y + 40, LIGHT.stripe) == expected


def test_weekends_are_darker_and_lie_within_the_plot():
    made = ground(weekends=((100.0, 160.7), (200.2, 220.9), (880.0, 990.0)))
    assert made.row(PLOT.y + 40, LIGHT.weekend) == [(149, 159), (200, 219), (880, 887)]
    assert made.row(PLOT.y - 1, LIGHT.weekend) == []


edges = st.lists(st.floats(0, 1_000), max_size=6).map(sorted)


@settings(max_examples=20)
@given(edges)
def test_no_pixel_of_the_plot_is_left_out_wherever_sections_begin(found):
    rows = [
        section(left, right, is_tinted=bool(number % 2))
        for number, (left, right) in enumerate(itertools.pairwise(found))
    ]
    made = ground(sections=tuple(rows))
    assert made.row(PLOT.y + 40, GROUND) == []
    assert made.row(PLOT.bottom - 1, GROUND) == []


def test_with_eras_the_plot_is_filled_in_their_tints():
    band = EraBand(1, "War", 300.0, 500.0, 0, 500.0, is_odd=False)
    assert ground(eras=(band,)).at(400, PLOT.y + 40) != LIGHT.background.lower()


def box(y, height, **changes):
    told = LaneBox(0, "Lane", "2020", 3, 0, y, height, None, is_folded=False)
    return told._replace(**changes)


def test_a_line_closes_each_lane_that_ends_in_the_plot():
    made = ground(lanes=(box(PLOT.y, 100.0), box(PLOT.y + 100, 700.0)))
    assert made.row(PLOT.y + 100, HAIR) == [(0, 899)]
    assert made.column(50, HAIR) == [(int(PLOT.y) + 100,) * 2]


def test_the_heading_of_a_group_is_a_strip_from_edge_to_edge_within_the_plot():
    made = ground(
        lanes=(box(PLOT.y - 10, 30.0, is_head=True), box(PLOT.y + 50, 28.0, is_head=True))
    )
    assert made.column(50, LIGHT.stripe) == [
        (int(PLOT.y), int(PLOT.y) + 19),
        (int(PLOT.y) + 50, int(PLOT.y) + 77),
    ]
    assert made.row(PLOT.y + 60, LIGHT.stripe)[0][0] == 0
    assert (
        made.at(50, PLOT.y + 200) == GROUND
        or made.at(50, PLOT.y + 200) == LIGHT.background.lower()
    )


NOTHING_TAKEN = CoveredAxis()


def put_axis(taken=NOTHING_TAKEN, **changes):
    return Painted(lambda press: axis.put_axis(press, scene(**changes), LIGHT, taken))


def test_a_base_line_runs_along_the_plot_and_a_fine_line_stands_at_each_tick():
    made = put_axis(ticks=(Tick(0, 200.0, "3"), Tick(0, 400.7, "4")))
    fine = mixed(LIGHT.muted, LIGHT.background, 0.6)
    firm = mixed(LIGHT.muted, LIGHT.background, 0.45)
    assert made.row(PLOT.y, firm) == [(148, 887)]
    assert made.column(200, fine) == [(int(PLOT.y) - 8, int(PLOT.y) - 1)]
    assert made.column(400, fine) == [(int(PLOT.y) - 8, int(PLOT.y) - 1)]
    assert made.column(401, fine) == []


def words_at(made, top, bottom):
    """From where to where anything is written between these heights."""
    strip = made.pixels[int(top) : int(bottom)] != int(GROUND[1:], 16)
    found = strip.any(axis=0).nonzero()[0].tolist()
    return (found[0], found[-1]) if found else None


def fine_words(made):
    return words_at(made, PLOT.y - 26, PLOT.y - 9)


def test_a_tick_has_its_label_in_its_middle_above_the_line():
    left, right = fine_words(put_axis(ticks=(Tick(0, 400.0, "2020"),)))
    wide = fonts.width("2020", TextStyle.TICK, 1.0)
    assert (left + right + 1) / 2 == pytest.approx(400, abs=1.5)
    assert right - left + 1 == pytest.approx(wide, abs=3)


@pytest.mark.parametrize(
    ("x", "is_told"), [(150, False), (188, True), (880, True), (917, True), (919, False)]
)
def test_a_label_that_would_begin_before_the_plot_is_not_told(x, is_told):
    made = put_axis(ticks=(Tick(0, x, "2020-05-03T10:15:00" if x > 900 else "2020"),))
    assert (fine_words(made) is not None) == is_told


@pytest.mark.parametrize(
    ("lower", "is_told"),
    [((), True), (((300.0, 500.0),), False), (((0.0, 385.0),), True), (((0.0, 390.0),), False),
     (((410.0, 500.0),), False), (((420.0, 500.0),), True)],
)  # fmt: skip
def test_a_label_under_a_chip_is_hidden(lower, is_told):
    made = put_axis(CoveredAxis(lower=lower), ticks=(Tick(0, 400.0, "2020"),))
    assert (fine_words(made) is not None) == is_told


def name_words(made):
    return words_at(made, NAME_Y - 14, NAME_Y + 6)


@pytest.mark.parametrize(
    ("x", "right", "begins"),
    [(300, 500, 308), (-500, 500, 156), (300, 3_000, 308), (880, 3_000, 888)],
)
def test_the_name_of_a_section_sticks_to_the_left_edge_while_it_is_in_view(x, right, begins):
    found = name_words(put_axis(sections=(section(x, right),)))
    if begins >= PLOT.right:
        assert found is None, "the axis is cut at the plot's edge"
    else:
        assert found[0] == pytest.approx(begins, abs=3)


@pytest.mark.parametrize(
    ("x", "right"), [(0, 100), (900, 990), (300, 320), (-100, 160)],
    ids=["before", "after", "too narrow", "nearly gone"],
)  # fmt: skip
def test_a_section_without_room_for_its_name_says_nothing(x, right):
    assert name_words(put_axis(sections=(section(x, right, "September"),))) is None


def test_what_comes_after_the_name_gives_way_before_it():
    name, after = (
        fonts.width(text, style, 1.0)
        for text, style in (("May", TextStyle.LANE), ("2020", TextStyle.LANE))
    )
    least = 300 + axis.GAP + name + 4
    both = put_axis(sections=(section(300, least + after + 6, "May", "2020"),))
    alone = put_axis(sections=(section(300, least + after + 4, "May", "2020"),))
    none = put_axis(sections=(section(300, least - 1, "May", "2020"),))
    assert name_words(both)[1] > 308 + name + 5
    assert name_words(alone)[1] < 308 + name + 1
    assert name_words(none) is None


@pytest.mark.parametrize(
    ("upper", "told"),
    [(((0.0, 310.0),), ""), (((350.0, 360.0),), "May"), (((0.0, 307.0),), "May 2020")],
)
def test_a_name_under_the_words_of_a_distance_is_hidden(upper, told):
    found = name_words(
        put_axis(CoveredAxis(upper=upper), sections=(section(300, 500, "May", "2020"),))
    )
    wide = {"": None, "May": 340, "May 2020": 375}[told]
    assert (found is None) if wide is None else found[1] == pytest.approx(wide, abs=8)


def test_a_text_is_put_upon_its_base_line_and_says_how_wide_it_is():
    wide = []

    def put(press):
        wide.append(axis.put_text(press, "Hx", TextStyle.META, (50, 80), (LIGHT.ink, 1.0)))

    left, _, right, bottom = Painted(put).box()
    assert wide == [fonts.width("Hx", TextStyle.META, 1.0)]
    assert (left, bottom) == (pytest.approx(50, abs=2), 79)
    assert right - left < wide[0]
    stamped = Painted(put, stamps=True).box()
    assert all(abs(a - b) <= 1 for a, b in zip(stamped, (left, _, right, bottom), strict=True))


def test_it_is_drawn_as_before():
    def put(press):
        made = scene(
            sections=(section(-50, 300, "April", "2020"), section(300, 600, is_tinted=True)),
            weekends=((200.0, 230.5),), lanes=(box(PLOT.y, 100.0), box(350.0, 28.0, is_head=True)),
            ticks=(Tick(0, 180.0, "20"), Tick(0, 320.0, "4")),
        )  # fmt: skip
        axis.draw_ground(press, made, LIGHT)
        axis.put_axis(press, made, LIGHT, NOTHING_TAKEN)

    assert as_before("axis", put)


@pytest.mark.parametrize("is_smooth", [True, False])
def test_upright_areas_are_drawn_on_whole_pixels_and_what_follows_is_smooth_again(is_smooth):
    hints = []

    def put(press):
        hint = press.painter.RenderHint.Antialiasing
        press.painter.setRenderHint(hint, is_smooth)
        for draw in (
            lambda: axis.draw_ground(press, scene(), LIGHT),
            lambda: axis.put_axis(press, scene(), LIGHT, NOTHING_TAKEN),
        ):
            draw()
            hints.append(press.painter.testRenderHint(hint))

    made = Painted(put)
    assert hints[0]
    assert len({made.at(x, PLOT.y + 40) for x in range(149, 888)}) == 1


@pytest.mark.parametrize("right", [887.5, 888.0])
def test_the_last_pixel_of_a_plot_that_ends_between_two_is_painted(right):
    plot = PLOT._replace(width=right - PLOT.x)
    made = Painted(lambda press: axis.draw_ground(press, scene(plot=plot), LIGHT))
    assert made.at(886, PLOT.y + 40) == LIGHT.background.lower()
