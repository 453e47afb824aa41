"""The promises of the canvas: no overlap, no jump, nothing lost, nothing hidden."""

from types import SimpleNamespace

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from samples import DAY, Row, chronology, day, many, rows

from timeline_app import chart
from timeline_app.chart import Detail
from timeline_app.model import Mark, Precision, moment

zooms = st.floats(-3, 6).map(lambda power: 2.0**power)
shares = st.floats(-1.0, 1.0)


def zoomed(sight, factor, share=0.0):
    view = sight.whole
    return view.zoomed(factor, view.width / 2).panned(share * view.width)


def labels(scene):
    return [item for item in scene.items if item.label is not None and not item.is_forced]


def overlapping(items):
    return [
        (one.id, other.id)
        for number, one in enumerate(items)
        for other in items[number + 1 :]
        if one.label.touches(other.label)
    ]


@settings(max_examples=35, deadline=None)
@given(rows(), zooms, shares)
def test_no_two_labels_overlap(see, made, factor, share):
    sight = see(chronology(made))
    for detail in (Detail.CARD, Detail.SLIM, Detail.LABEL):
        scene = sight.scene(zoomed(sight, factor, share), detail=detail)
        assert overlapping(labels(scene)) == []


@settings(max_examples=35, deadline=None)
@given(rows(), zooms, shares, shares)
def test_panning_moves_nothing_up_or_down(see, made, factor, here, there):
    sight = see(chronology(made))
    one = {item.id: item.y for item in labels(sight.scene(zoomed(sight, factor, here)))}
    other = {item.id: item.y for item in labels(sight.scene(zoomed(sight, factor, there)))}
    assert all(other[event] == y for event, y in one.items() if event in other)


@settings(max_examples=35, deadline=None)
@given(rows(), zooms, st.floats(1.0, 8.0))
def test_zooming_in_only_adds_labels(see, made, factor, closer):
    sight = see(chronology(made), height=3_000)
    before = sight.scene(zoomed(sight, factor))
    after = sight.scene(zoomed(sight, factor * closer))
    shown = {item.id for item in labels(after)}
    columns = sight.plan.columns
    since, until = after.view.since, after.view.until
    for item in labels(before):
        if columns.low[item.place] <= until and columns.high[item.place] >= since:
            assert item.id in shown


@settings(max_examples=35, deadline=None)
@given(rows(), zooms, shares)
def test_every_event_is_drawn_or_counted(see, made, factor, share):
    sight = see(chronology(made))
    tally = sight.scene(zoomed(sight, factor, share)).tally
    assert tally.drawn + tally.clustered + tally.earlier + tally.later == tally.dated
    assert tally.dated + tally.undated == len(made)


def test_the_same_holds_for_many_events(see):
    sight = see(many(30_000))
    for factor in (1, 3, 17, 150, 2_000, 40_000):
        before = None
        for share in (0.0, 0.13, 0.4):
            scene = sight.scene(zoomed(sight, factor, share / factor))
            tally = scene.tally
            assert tally.drawn + tally.clustered + tally.earlier + tally.later == tally.dated
            assert overlapping(labels(scene)) == []
            rows_now = {item.id: item.y for item in labels(scene)}
            assert all(rows_now.get(e, y) == y for e, y in (before or {}).items())
            before = rows_now


def test_clusters_do_not_touch_and_keep_their_members_while_panning(see):
    sight = see(many(400))
    view = zoomed(sight, 2)
    scene = sight.scene(view)
    assert scene.clusters
    for one in scene.clusters:
        for other in scene.clusters:
            if one is not other and one.lane == other.lane:
                assert abs(one.x - other.x) >= sight.frame.sizes.cell / 2 - 1
    inner = {(c.lane, c.since, c.until, c.size) for c in scene.clusters if 300 < c.x < 900}
    moved = {(c.lane, c.since, c.until, c.size) for c in sight.scene(view.panned(57)).clusters}
    assert inner <= moved


def test_in_a_low_pane_a_handful_of_events_keep_cards_of_one_line(see):
    made = [day(2020, 1 + n % 7, 1 + 2 * n, lane=n % 3) for n in range(12)]
    made.append(Row(moment.at(2020, 2), moment.at(2020, 4), Precision.MONTH))
    scene = see(chronology(made), height=300).scene()
    assert {item.detail for item in scene.items} == {Detail.SLIM}
    assert len(labels(scene)) > 6
    assert scene.tally.clustered == 0
    assert overlapping(labels(scene)) == []
    tall = see(chronology(made), height=1_500).scene()
    assert {item.detail for item in tall.items} == {Detail.CARD}
    for item in scene.items:
        assert item.label.height == scene.sizes.slim
        inside = item.label.y <= item.y <= item.label.bottom
        assert inside if item.is_pin else item.y > item.label.bottom


def test_without_room_for_the_date_a_card_of_one_line_is_as_wide_as_its_title(see):
    sight = see(chronology([day(2020), day(2020, 6)]), height=300)
    sight.rooms = lambda ids, _detail: [chart.WordsSize(9_000.0, least=150.0) for _ in ids]
    assert [item.label.width for item in sight.scene(detail=Detail.SLIM).items] == [150, 150]


def test_a_lane_tells_when_its_events_lie(see):
    made = [day(2020, 1, 5), day(2020, 3, 7), day(1911, lane=1)]
    spans = {box.name: box.span for box in see(chronology(made)).scene().lanes}
    assert spans == {"lane 0": "Jan – Mar 2020", "lane 1": "Sun 1 Jan 1911"}


def test_a_handful_of_events_all_have_cards(see):
    made = [day(2020, 1 + n % 7, 1 + 2 * n, lane=n % 3) for n in range(12)]
    scene = see(chronology(made)).scene()
    assert {item.detail for item in scene.items} == {Detail.CARD}
    assert len(labels(scene)) == 12
    assert scene.tally.clustered == 0
    plot = scene.plot
    assert all(plot.x <= i.label.x and i.label.right <= plot.right + 1 for i in labels(scene))


def test_eight_events_of_one_day_stand_below_each_other(see):
    scene = see(chronology([day(2020, 7, 20) for _ in range(8)], lanes=1), height=1_200).scene()
    assert len({item.y for item in labels(scene)}) == 8


def test_the_more_important_keeps_its_label(see):
    made = [day(2020, 1, 1 + n % 5, importance=0.1) for n in range(80)]
    made += [day(2020, 1, 3, importance=1.0)]
    scene = see(chronology(made, lanes=1)).scene()
    assert 81 in {item.id for item in labels(scene)}
    assert scene.tally.clustered > 0


def test_a_selected_event_is_shown_even_without_room(see):
    sight = see(chronology([day(2020, 1, 1, importance=n / 90) for n in range(90)], lanes=1))
    hidden = 1
    assert hidden not in {item.id for item in sight.scene().items}
    scene = sight.scene(selection=(hidden,))
    assert [item.is_forced for item in scene.items if item.id == hidden] == [True]
    tally = scene.tally
    assert tally.drawn + tally.clustered == tally.dated
    assert scene.guides


def test_a_folded_lane_shows_its_events_in_one_strip(see):
    made = [day(2020, 1, 1 + n, lane=n % 2) for n in range(10)]
    sight = see(chronology(made, lanes=2))
    scene = sight.scene(folded=frozenset({"lane 0"}))
    assert {item.lane for item in labels(scene)} == {1}
    assert scene.tally.drawn + scene.tally.clustered == 10
    assert scene.lanes[0].height < scene.lanes[1].height


def test_lanes_take_the_order_asked_for(see):
    sight = see(chronology([day(2020, 1, 1 + n, lane=n) for n in range(3)]))
    scene = sight.scene(order=("lane 2", "lane 0"))
    assert [box.name for box in scene.lanes] == ["lane 2", "lane 0", "lane 1"]


def test_a_stretch_keeps_its_label_in_view_while_it_is_partly_outside(see):
    made = [
        Row(moment.at(2000), moment.at(2020), Precision.INTERVAL),
        day(1999),
        day(2021),
    ]
    sight = see(chronology(made, lanes=1))
    view = zoomed(sight, 4)
    item = next(item for item in sight.scene(view).items if item.id == 1)
    assert item.left < sight.frame.plot.x
    assert item.label.x >= sight.frame.plot.x


def test_open_sides_are_known_and_events_open_on_both_count_as_undated(see):
    made = [
        Row(moment.DISTANT_PAST, moment.at(1950), Precision.INTERVAL),
        Row(moment.at(1960), moment.DISTANT_FUTURE, Precision.INTERVAL),
        Row(moment.DISTANT_PAST, moment.DISTANT_FUTURE, Precision.UNKNOWN),
        day(1955),
    ]
    scene = see(chronology(made)).scene()
    assert scene.tally.undated == 1
    assert {item.id: item.open_sides for item in scene.items} == {1: 1, 2: 2, 4: 0}


def test_links_join_what_is_drawn(see):
    made = [day(2020, 1, 1), day(2020, 3, 1, lane=1, marks=Mark.RELATIVE)]
    scene = see(chronology(made, links=((1, 2), (1, 99)))).scene()
    assert [(link.before, link.after) for link in scene.links] == [(1, 2)]
    assert "arrow" in {entry.sign for entry in scene.legend}


def test_chips_tell_what_is_out_of_view_and_undated(see):
    sight = see(chronology([day(2000 + n) for n in range(10)], undated=(77, 78)))
    chips = {chip.kind: chip.size for chip in sight.scene(zoomed(sight, 5)).chips}
    assert chips[chart.PlotChipKind.UNDATED] == 2
    assert chips[chart.PlotChipKind.EARLIER] > 0 < chips[chart.PlotChipKind.LATER]


def test_an_empty_chronology_makes_an_empty_scene(see):
    scene = see(chronology([])).scene()
    assert scene.items == ()
    assert scene.ticks
    assert scene.tally == chart.EventTally()


def test_an_empty_frame_needs_no_arrays():
    frame = chart.frame_for(900, 600)
    view = chart.fitted(moment.at(2000), moment.at(2001), frame.plot.width)
    scene = chart.blank(frame, "Title", "reading…", view)
    assert scene.ticks
    assert scene.notice == "reading…"


def test_ten_thousand_years_fit_into_one_view(see):
    made = [day(-8_000), day(-43, 3, 15), day(1), day(2020)]
    scene = see(chronology(made)).scene()
    assert scene.tally.drawn == 4
    assert "0" not in {tick.label for tick in scene.ticks}


def test_a_day_seen_closely_is_a_stretch_no_longer_a_point(see):
    sight = see(chronology([day(2020, 7, 20), day(2020, 7, 22)], lanes=1))
    item = next(i for i in sight.scene().items if i.id == 1)
    assert item.right - item.left >= 20
    assert not item.is_pin
    far = sight.whole.zoomed(1 / 50, 300)
    assert all(item.is_pin for item in sight.scene(far).items)


def test_a_row_can_be_found_for_scrolling(see):
    made = [day(2020, 7, 20) for _ in range(12)]
    sight = see(chronology(made, lanes=1), height=400)
    scene = sight.scene()
    assert scene.scroll_most > 0
    look = chart.DisplayOptions()
    spans = [
        chart.row_span(sight.plan, look, sight.frame, sight.whole.zoom, event)
        for event in range(1, 13)
    ]
    assert len({span[0] for span in spans}) == 12
    low = max(spans)
    needed = chart.moved_to_show(scene, low[0] + scene.plot.y, low[1] + scene.plot.y)
    assert 0 < needed <= scene.scroll_most
    assert chart.row_span(sight.plan, look, sight.frame, 1.0, 999) is None


def test_the_smallest_of_many_lanes_become_one(see):
    made = [day(2020, 1, 1 + n % 28, lane=n % 100) for n in range(300)]
    scene = see(chronology(made, lanes=100)).scene()
    assert len(scene.lanes) == 60
    assert scene.lanes[-1].name == "41 others"
    assert sum(box.size for box in scene.lanes) == 300
    assert DAY == 86_400


def test_a_change_of_zoom_keeps_the_lane_amid_the_plot(see):
    sight = see(many(400), height=500)
    look = chart.DisplayOptions(scroll=300.0)
    view = sight.whole
    closer = view.zoomed(60, 400)
    scroll = chart.kept_scroll(sight.plan, look, sight.frame, view.zoom, closer.zoom)
    amid = sight.frame.plot.y + 0.4 * sight.frame.plot.height

    def lane(scene):
        return chart.lane_at(scene, amid).name

    before = sight.scene(view, scroll=300.0)
    after = sight.scene(closer, scroll=scroll)
    assert lane(before) == lane(after)
    same = chart.kept_scroll(sight.plan, look, sight.frame, view.zoom, view.zoom)
    assert same == 300.0


def test_a_long_title_runs_on_to_the_next_label_of_its_row(see):
    sight = see(many(2_000), card=500.0)
    assert sight.plan.widths is None
    widest = sight.plan.widest
    for factor in (1, 40, 900):
        scene = sight.scene(zoomed(sight, factor))
        assert overlapping(labels(scene)) == []
    assert max(item.label.width for item in labels(scene)) > widest


def test_the_chip_of_a_selection_tells_the_bounds_not_what_is_drawn(see):
    made = [
        Row(moment.at(1921, 8, 1), moment.DISTANT_FUTURE, Precision.INTERVAL),
        Row(moment.DISTANT_PAST, moment.at(1925, 9) - 1, Precision.INTERVAL),
        Row(moment.at(1923, 4), moment.at(1923, 5) - 1, Precision.MONTH),
        day(1922, 3, 4),
    ]
    sight = see(chronology(made))
    told = {event: sight.scene(selection=(event,)).guides[0].words for event in (1, 2, 3, 4)}
    assert told[1].startswith("from")
    assert told[2] == "until Mon 31 Aug 1925"
    assert told[3] == "Apr 1923"
    assert told[4] == "4 Mar 1922"


def test_no_words_lie_half_under_the_card_of_a_selected_event(see):
    crowd = [day(2020, 1, 1 + number // 3, importance=number / 99) for number in range(60)]
    sight = see(chronology([*crowd, day(1900), day(2100)]))
    hidden = {*range(1, 61)} - {item.id for item in labels(sight.scene())}
    for event in sorted(hidden)[:12]:
        scene = sight.scene(selection=(event,))
        (card,) = [item.label for item in scene.items if item.is_forced]
        quiet = [item for item in scene.items if item.label and not item.is_forced]
        assert quiet
        assert not [item.id for item in quiet if item.label.touches(card)]
        before = {item.id for item in sight.scene().items}
        assert before <= {item.id for item in scene.items}, "a mark went with its words"


def test_a_person_sets_how_many_rows_a_lane_has(see):
    sight = see(chronology([day(2020, 1, 1 + number % 9) for number in range(40)]))
    many = chart.prepare(
        chronology([day(2020, 1, 1 + number % 9) for number in range(40)]),
        sizes=sight.frame.sizes, width=900, rows=2,
        rooms=lambda ids: sight.rooms(ids, None),
    )  # fmt: skip
    assert many.rows == 2 < sight.plan.rows


@settings(max_examples=35, deadline=None)
@given(st.integers(1, 6), st.integers(1, 3), st.integers(1_200, 1_800))
def test_a_title_on_the_left_leaves_the_title_before_it_alone(see, early, late, width):
    made = [day(1904, 5, 1 + n) for n in range(early)] + [day(2004, 5, 1 + n) for n in range(late)]
    sight = see(chronology(made, lanes=1), width=width, card=500.0)
    for detail in (Detail.SLIM, Detail.LABEL):
        scene = sight.scene(detail=detail)
        assert sight.plan.is_left.any()
        assert overlapping(labels(scene)) == []


@pytest.mark.parametrize(
    ("top", "bottom", "scroll"),
    [(100, 500, 50), (70, 500, 20), (20, 80, 0), (150, 510, 60), (150, 600, 80), (99, 501, 49)],
)
def test_the_plot_scrolls_no_farther_than_it_takes(top, bottom, scroll):
    scene = SimpleNamespace(plot=chart.Rect(0, 100, 900, 400), scroll=50.0, scroll_most=80.0)
    assert chart.moved_to_show(scene, top, bottom) == scroll
