"""What frames the plot: title, legend, names of lanes, chips and minimap, in any window."""

from dataclasses import replace

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from painted import GROUND, PLOT, SIZES, Painted, as_before, scene

from timeline_app.chart import (
    LaneBox,
    Legend,
    Overview,
    PlotChip,
    PlotChipKind,
    Rect,
    TextStyle,
    sizes_for,
)
from timeline_app.model import shown
from timeline_app.painting import LIGHT, fonts, frame
from timeline_app.painting.theme import mixed
from timeline_app.wording import told_in

LANE = LIGHT.lane(2)
SIGNS = ("band", "open", "check", "arrow", "planned", "disputed", "several", "unreviewed", "pin")


def legend(*words, sign="pin"):
    return tuple(Legend(sign, one) for one in words)


def header(**changes):
    made = scene(**({"title": "Harbour"} | changes))
    return Painted(lambda press: frame.put_header(press, made, LIGHT))


def inked(made, name, area):
    return made.inked(name, area)


def test_title_and_subtitle_stand_at_the_left_one_below_the_other():
    made = header(title="IIII", subtitle="IIII")
    title, under = (
        inked(made, LIGHT.ink, (0, 0, 900, 60)),
        inked(made, LIGHT.muted, (0, 0, 900, 60)),
    )
    assert min(x for x, _ in title) == pytest.approx(SIZES.side + 2, abs=2)
    assert max(y for _, y in title) < min(y for _, y in under)
    assert max(y for _, y in title) == pytest.approx(SIZES.header / 2 - 5, abs=1)


@pytest.mark.parametrize(("height", "is_told"), [(299, False), (301, True)])
def test_the_lowest_windows_have_no_header(height, is_told):
    sizes = sizes_for(900, height)
    assert (header(sizes=sizes).box() is not None) == is_told


def test_a_low_header_has_one_line_without_the_subtitle():
    sizes = sizes_for(900, 400)
    made = header(sizes=sizes, subtitle="IIII")
    assert made.box() == header(sizes=sizes).box()
    assert made.box()[3] < 32


def test_a_title_is_shortened_before_it_leaves_the_picture():
    assert header(title="Harbour " * 90).box()[2] <= 900 - SIZES.side + 1


def lines_of(room, most, *words):
    made = frame._legend_lines(scene(legend=legend(*words)), room, most)
    return [[entry.words for entry in line] for line in made]


def need(words):
    return frame.SIGN_ROOM + frame.LEGEND_GAP + fonts.width(words, TextStyle.META, 1.0)


def test_a_legend_fills_one_line_and_then_a_second():
    words = ("exact day", "planned", "disputed", "several")
    every = sum(map(need, words))
    assert lines_of(every, 2, *words) == [list(words)]
    two = lines_of(every - 1, 2, *words)
    assert [one for line in two for one in line] == list(words)
    assert len(two) == 2
    assert lines_of(every - 1, 1, *words) == [list(words[:3])]


def test_what_fits_in_no_line_is_left_out_with_all_that_comes_after_it():
    assert lines_of(need("IIII"), 2, "IIII", "W" * 50, "I") == [["IIII"]]
    assert lines_of(need("IIII") - 1, 2, "IIII", "I") == []
    assert lines_of(10_000, 2) == []


@given(st.lists(st.sampled_from(["a", "planned", "not yet reviewed by anybody"]), max_size=9),
       st.floats(0, 900))  # fmt: skip
def test_no_line_of_a_legend_is_wider_than_its_room_and_none_is_out_of_order(words, room):
    lines = lines_of(room, 2, *words)
    assert [one for line in lines for one in line] == words[: sum(map(len, lines))]
    assert all(sum(map(need, line)) <= room for line in lines)
    assert len(lines) <= 2
    assert all(lines)


def test_two_lines_of_a_legend_are_about_as_long():
    first, second = lines_of(4.5 * need("planned"), 2, *["planned"] * 6)
    assert (len(first), len(second)) == (3, 3)


def test_a_legend_stands_at_the_right_and_never_upon_the_title():
    made = header(title="I" * 60, legend=legend("planned", "disputed"))
    right = made.box()[2]
    assert right == pytest.approx(900 - SIZES.side, abs=3)
    wide = fonts.width("I" * 60, TextStyle.TITLE, 1.0)
    marks = inked(made, LIGHT.muted, (0, 0, 900, 60))
    assert min(x for x, _ in marks) > SIZES.side + wide


def test_a_subtitle_gives_up_whole_clauses_before_it_is_cut():
    told = "60 events from 1 document  ·  3 to the day, 1 undated"
    shorter = "60 events from 1 document  ·  3 to the day"
    wide = fonts.width(shorter, TextStyle.META, 1.0)
    assert frame._whole_clauses(told, 1.0, 10_000) == shown.line(told)
    assert frame._whole_clauses(told, 1.0, wide) == shown.line(shorter)
    assert frame._whole_clauses(told, 1.0, wide - 0.5) == "60 events from 1 document"
    assert frame._whole_clauses("60 events", 1.0, 30.0).endswith("…")


@pytest.mark.parametrize("sign", SIGNS)
def test_each_sign_of_the_legend_is_grey_and_no_other_looks_so(sign):
    def drawn(one):
        made = Painted(lambda press: frame._put_sign(press, scene(), LIGHT, (one, 400.0, 300.0)))
        left, _top, right, _bottom = made.box()
        assert left >= 394
        assert right <= 400 + frame.SIGN_ROOM
        return bytes(made.image.constBits())

    others = {drawn(one) for one in SIGNS if one != sign}
    assert drawn(sign) not in others
    assert len(others) == len(SIGNS) - 1


def box(y=PLOT.y, height=100.0, **changes):
    told = LaneBox(2, "politics", "2019–2020", 3, 0, y, height, None, is_folded=False)
    return told._replace(**changes)


def gutter(*boxes, **changes):
    made = scene(**({"lanes": boxes} | changes))
    return Painted(lambda press: frame.put_gutter(press, made, LIGHT))


def bar(made):
    (run,) = made.column(SIZES.side + 1, LANE)
    return run


def test_a_lane_has_a_bar_of_its_colour_beside_its_name():
    made = gutter(box())
    top, bottom = bar(made)
    assert top == pytest.approx(PLOT.y + 16, abs=1)
    assert bottom - top + 1 == pytest.approx(28 + frame.LINE, abs=2), "two lines of words"
    assert inked(made, LIGHT.ink, (SIZES.side + 14, PLOT.y, SIZES.gutter, PLOT.y + 34))
    assert made.box()[2] < SIZES.gutter


@pytest.mark.parametrize(("y", "top"), [(PLOT.y, 134), (PLOT.y - 40, 134), (PLOT.y - 90, 96)])
def test_the_name_of_a_lane_stays_in_view_while_its_lane_is(y, top):
    made = gutter(box(y, 150.0))
    expected = max(PLOT.y, min(PLOT.y, y + 150 - 46) + 16)
    if y + 150 - 46 >= PLOT.y:
        assert bar(made)[0] == pytest.approx(expected, abs=1)
    else:
        assert bar(made)[0] < PLOT.y + 16


@pytest.mark.parametrize("y", [PLOT.y - 100.0, PLOT.bottom])
def test_lanes_out_of_sight_have_no_name(y):
    assert gutter(box(y)).box() is None


def test_nothing_of_a_lane_is_written_over_axis_or_foot():
    made = gutter(box(PLOT.y - 70), box(PLOT.bottom - 20))
    _, top, _, bottom = made.box()
    assert top >= PLOT.y
    assert bottom < PLOT.bottom


@pytest.mark.parametrize(
    ("name", "title", "shown"),
    [
        ("politics", "", "Politics"),
        ("a/b.txt", "", "a/b.txt"),
        ("letter.eml", "", "letter.eml"),
        ("no. 7 of them", "", "No. 7 of them"),
        ("", "", "—"),
        ("p1", "people", "People"),
        ("été", "", "Été"),
        ("mr. x", "", "Mr. x"),
    ],
)
def test_a_lane_is_named_with_a_capital_but_a_file_as_it_is_written(name, title, shown):
    assert frame._shown_name(box(name=name, title=title)) == shown


META = TextStyle.META


@pytest.mark.parametrize(
    ("lane", "is_roomy", "told"),
    [
        ((1, 0, "2020"), False, ("1 event · 2020",)),
        ((1_200, 0, "2020"), True, ("1,200 events · 2020",)),
        ((1_200, 3, "2020"), True, ("1,200 · 3 running · 2020",)),
    ],
)
def test_how_many_events_and_when_are_told_on_one_line(lane, is_roomy, told):
    assert frame._told(lane, 1.0, 900.0, is_roomy=is_roomy) == told


def test_where_one_line_does_not_hold_both_a_roomy_lane_has_two():
    lane = 3, 0, "1939–1945"
    both, span = (fonts.width(text, META, 1.0) for text in ("3 events · 1939–1945", "1939–1945"))
    assert frame._told(lane, 1.0, both, is_roomy=True) == ("3 events · 1939–1945",)
    assert frame._told(lane, 1.0, both - 0.5, is_roomy=True) == ("3 events", "1939–1945")
    assert frame._told(lane, 1.0, span, is_roomy=True) == ("3 events", "1939–1945")
    assert frame._told(lane, 1.0, span - 0.5, is_roomy=True) == ("3 events",)
    assert frame._told(lane, 1.0, both - 0.5, is_roomy=False) == ("3 events",)


@pytest.mark.parametrize("height", [20.0, 34.0, 59.0, 60.0, 100.0])
def test_a_bar_is_no_taller_than_its_lane(height):
    made = gutter(box(height=height))
    top, bottom = bar(made)
    assert PLOT.y <= top <= bottom <= PLOT.y + height


def test_a_group_has_a_chevron_and_its_count_instead_of_a_bar():
    made = gutter(box(is_group=True, is_folded=True, height=34.0))
    assert made.column(SIZES.side + 1, LANE) == []
    chevron = [x for x, _ in inked(made, LIGHT.muted, (0, PLOT.y, SIZES.side + 8, PLOT.y + 30))]
    assert min(chevron) >= SIZES.side
    count = inked(made, LIGHT.muted, (SIZES.side + 20, PLOT.y, SIZES.gutter, PLOT.y + 17))
    name = inked(made, LIGHT.ink, (0, PLOT.y, SIZES.gutter, PLOT.y + 17))
    assert min(x for x, _ in count) > max(x for x, _ in name)


def test_the_count_of_a_group_is_written_as_the_language_writes_numbers():
    folded = box(is_group=True, is_folded=True, height=34.0, size=1_204)
    english = gutter(folded).image
    assert gutter(folded).image == english
    with told_in("de"):
        assert gutter(folded).image != english


def test_the_lanes_of_a_group_stand_further_in():
    inside = gutter(box(group="g"))
    (run,) = inside.column(SIZES.side + frame.INDENT + 1, LANE)
    assert run
    assert inside.column(SIZES.side + 1, LANE) == []


def test_the_heading_of_an_open_group_stands_on_one_line_with_count_and_span():
    made = gutter(box(height=28.0, is_head=True))
    left, top, _, bottom = made.box()
    assert left >= SIZES.side - 1
    assert PLOT.y <= top < bottom <= PLOT.y + 28
    name = inked(made, LIGHT.ink, (0, PLOT.y, 900, PLOT.y + 28))
    told = inked(made, LIGHT.muted, (max(x for x, _ in name) + 1, PLOT.y, 900, PLOT.y + 28))
    assert min(x for x, _ in name) >= SIZES.side + frame.INDENT
    assert max(x for x, _ in told) - min(x for x, _ in told) == pytest.approx(
        fonts.width("3 events · 2019–2020", META, 1.0), abs=10
    )


def test_an_endless_heading_leaves_room_for_its_count():
    made = gutter(box(height=28.0, is_head=True, name="harbour " * 90, span="x" * 900))
    assert made.box()[2] <= 900 - SIZES.side + 1


@settings(max_examples=15)
@given(st.text(max_size=40), st.text(max_size=40), st.floats(14, 300))
def test_lanes_of_any_name_stay_in_their_gutter(name, span, height):
    made = gutter(box(height=height, name=name, span=span))
    assert made.box()[2] <= SIZES.gutter


def test_a_chip_is_a_button_with_its_words_in_the_middle():
    rect = Rect(300.0, 500.0, 120.0, 24.0)
    chip = PlotChip(PlotChipKind.EARLIER, 3, rect, 0.0, "IIIIII")
    made = Painted(lambda press: frame.put_chips(press, scene(chips=(chip,)), LIGHT))
    assert made.box() == (300, 500, 419, 523)
    assert made.at(320, 505) == LIGHT.surface.lower()
    words = inked(made, LIGHT.muted, (300, 500, 420, 524))
    middle = sum(x for x, _ in words) / len(words)
    assert middle == pytest.approx(360, abs=3)
    assert made.at(301, 501) == GROUND, "its corners are round"


AREA = Rect(148.0, 560.0, 740.0, 30.0)


def overview(**changes):
    told = {"area": AREA, "window": Rect(300.0, 556.0, 200.0, 38.0), "since": 0.0, "until": 1.0,
            "marks": (), "counts": (), "ticks": ()}  # fmt: skip
    base = Overview(**(told | changes))
    return Painted(lambda press: frame.put_overview(press, scene(overview=base), LIGHT))


def test_the_minimap_shows_the_window_onto_the_whole():
    made = overview()
    assert made.at(200, 575) == LIGHT.stripe.lower()
    assert made.at(400, 575) == LIGHT.surface.lower()
    handles = [run for run in made.row(575, LIGHT.handle) if run]
    assert {round((a + b) / 2 / 10) * 10 for a, b in handles} == {300, 500}
    line = int(PLOT.bottom + SIZES.footer)
    assert made.row(line, LIGHT.hair)[0][0] == 0


def test_events_of_the_whole_are_dots_or_lines_of_their_lanes_colour():
    made = overview(marks=((1, 600.0, 605.9, 575.0), (2, 650.0, 700.0, 580.0)))
    assert made.row(575, LIGHT.lane(1))[0] == (
        pytest.approx(600, abs=1),
        pytest.approx(605, abs=1),
    )
    line = mixed(LIGHT.lane(2), LIGHT.surface, 0.65)
    assert made.row(580, line)[0] == (pytest.approx(650, abs=2), pytest.approx(699, abs=2))
    assert made.column(675, line) == [(578, 581)]


def test_a_profile_rises_with_the_square_root_of_the_count():
    made = overview(counts=(0, 1, 4, 16), window=Rect(148.0, 556.0, 1.0, 38.0))
    name = mixed(LIGHT.muted, LIGHT.surface, 0.62)
    heights = [
        sum(b - a + 1 for a, b in made.column(148 + 92 + 185 * number, name))
        for number in range(4)
    ]
    assert heights[0] == 0
    assert heights[3] == pytest.approx(22, abs=1)
    assert heights[1] == pytest.approx(22 / 4, abs=1)
    assert heights[2] == pytest.approx(22 / 2, abs=1)


def test_a_profile_of_nothing_is_flat():
    made = overview(counts=(0, 0))
    assert made.row(575, mixed(LIGHT.muted, LIGHT.surface, 0.62)) == []


def test_what_is_asked_about_elsewhere_is_pinned_through_the_minimap():
    made = overview(pins=(600.0,))
    assert made.row(575, LIGHT.warn) == [(599, 600)]
    ((top, bottom),) = made.column(599, LIGHT.warn)
    assert (top, bottom) == (558, 591)


@pytest.mark.parametrize(("height", "is_shown"), [(7.9, False), (8.0, True)])
def test_a_minimap_without_height_is_not_drawn(height, is_shown):
    made = overview(area=Rect(148.0, 560.0, 740.0, height))
    assert (made.box() is not None) == is_shown


def test_without_a_minimap_nothing_is_drawn():
    assert Painted(lambda press: frame.put_overview(press, scene(), LIGHT)).box() is None


def test_its_ticks_stand_below_it_and_its_name_beside_it():
    made = overview(ticks=((100.0, "I"),))
    told = inked(made, LIGHT.muted, (0, 591, 900, 600))
    assert told
    assert {round(x / 10) * 10 for x, _ in told} == {250}
    name = inked(made, LIGHT.muted, (0, 560, 148, 590))
    assert min(x for x, _ in name) >= SIZES.side + 14


@pytest.mark.parametrize("height", [600, 400])
def test_it_is_drawn_as_before(height):
    sizes = sizes_for(900, height)
    words = ("exact day", "planned for later", "disputed", "several sources", "not yet reviewed")
    told = scene(
        sizes=sizes, title="The old harbour bridge", subtitle="60 events  ·  3 to the day",
        legend=tuple(Legend(sign, words[n % 5]) for n, sign in enumerate(SIGNS)),
        lanes=(
            box(), box(230.0, 60.0, running=3), box(300.0, 28.0, is_head=True),
            box(330.0, 40.0, group="g"), box(380.0, 34.0, is_group=True, is_folded=True),
            box(420.0, 90.0, span="2019–2020, and long before"),
        ),
        chips=(PlotChip(PlotChipKind.EARLIER, 3, Rect(300.0, 500.0, 120.0, 24.0), 0.0,
        "3 earlier"),),
        overview=Overview(
            AREA, Rect(300.0, 556.0, 200.0, 38.0), 0.0, 1.0,
            ((1, 600.0, 604.0, 575.0), (2, 650.0, 700.0, 580.0)), (), ((100.0, "2019"),), (720.0,),
        ),
    )  # fmt: skip

    def put(press):
        frame.put_header(press, told, LIGHT)
        frame.put_gutter(press, told, LIGHT)
        frame.put_chips(press, told, LIGHT)
        frame.put_overview(press, told, LIGHT)
        counted = told.overview._replace(counts=(0, 3, 9, 1, 0, 4))
        frame.put_overview(press, replace(told, overview=counted), LIGHT)

    assert as_before(f"frame-{height}", put)
