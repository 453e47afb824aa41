"""Cards and labels: titles in even lines, and all that is drawn about them."""

from types import SimpleNamespace

import pytest
from painted import GROUND, Painted, as_before
from PySide6.QtCore import QPointF, QRectF

from timeline_app.chart import Detail, DrawnEvent, Rect, TextStyle, sizes_for
from timeline_app.painting import DARK, LIGHT, cards, fonts
from timeline_app.painting.marks import Ink


def test_a_long_title_is_set_in_two_even_lines():
    title = "Council votes to rebuild the old harbour bridge after the flood of the spring"
    first, second = cards.wrapped(title, 1.0, 600.0)
    assert f"{first} {second}" == title
    widths = [fonts.width(text, TextStyle.EVENT) for text in (first, second)]
    assert max(widths) < 1.4 * min(widths)


@pytest.mark.parametrize("title", ["Bridge opens", "Donaudampfschifffahrtsgesellschaft" * 3, ""])
def test_what_is_short_or_cannot_be_broken_stays_on_one_line(title):
    assert cards.wrapped(title, 1.0, 600.0) == (title,)


def test_no_room_is_wider_than_allowed_and_unknown_events_get_some(lines):
    sizes = sizes_for(1_200, 700)
    for detail in Detail:
        found = cards.rooms(lines, [1, 2, 99], detail, sizes, 200.0)
        assert all(0 < room.width <= 200 for room in found)
    assert cards.reserved(lines, [1, 2], sizes)[0].lines == 2


def test_the_date_of_a_card_of_one_line_gives_way_before_the_title(lines):
    sizes = sizes_for(1_200, 700)
    wide, tight, narrow = (
        cards.rooms(lines, [2], Detail.SLIM, sizes, most)[0] for most in (900.0, 160.0, 60.0)
    )
    assert wide.least < wide.width
    assert tight.width == wide.least
    assert narrow.width == 60


@pytest.mark.parametrize(
    ("text", "expected"),
    [("Bridge", False), ("مجلس", True), ("מצור", True), ("2020 مجلس", True), ("Été مجلس", False)],
)
def test_the_first_strong_letter_decides_the_direction(text, expected):
    assert cards.is_right_to_left(text) is expected


def test_where_two_lines_do_not_suffice_only_the_second_is_shortened():
    title = "The commission of inquiry set by the Parisian prefect on the window deals with it"
    first, second = cards.wrapped(title, 1.0, 260.0)
    assert fonts.width(first, TextStyle.EVENT, 1.0) <= 260.0
    assert fonts.width(second, TextStyle.EVENT, 1.0) > 260.0
    assert f"{first} {second}" == title


def test_labels_of_every_detail_and_state_are_drawn_as_before(lines):
    words = lines([1, 2])

    def put(press):
        for row, detail in enumerate((Detail.CARD, Detail.SLIM, Detail.LABEL)):
            for column, state in enumerate((0, 1, 2)):
                for number in (1, 2):
                    x, y = 20.0 + 290 * column, 20.0 + 180 * row + 85 * number - 85
                    tall = {Detail.CARD: 58.0, Detail.SLIM: 27.0, Detail.LABEL: 20.0}[detail]
                    item = DrawnEvent(number, 0, detail, 1, 0, True, x, x, y, 0.0, -1.0, 0,
                                Rect(x, y, 260.0, tall), False)  # fmt: skip
                    ink = Ink(LIGHT.lane(1), LIGHT, sizes_for(1_200, 700), 0)
                    cards.put_label(press, ink, item, words[number], state)

    assert as_before("cards", put)


def test_an_event_without_words_has_a_card_all_the_same():
    def put(press):
        for row, detail in enumerate((Detail.CARD, Detail.SLIM, Detail.LABEL)):
            item = DrawnEvent(1, 0, detail, 1, 0, True, 20.0, 20.0, 90.0 * row, 0.0, -1.0, 0,
                        Rect(20.0, 20.0 + 90 * row, 200.0, 40.0), False)  # fmt: skip
            ink = Ink(LIGHT.lane(1), LIGHT, sizes_for(1_200, 700), 0)
            cards.put_label(press, ink, item, None, 0)

    assert as_before("cards-bare", put)


def bar_of(title, detail):
    """Where the bar of the lane's colour stands in a card of 260 pixels."""
    item = DrawnEvent(1, 0, detail, 1, 0, True, 20.0, 20.0, 0.0, 0.0, -1.0, 0,
                Rect(100.0, 50.0, 260.0, 58.0), False)  # fmt: skip
    ink = Ink(LIGHT.lane(1), LIGHT, sizes_for(1_200, 700), 0)
    line = SimpleNamespace(title=title, words="in 2020", quote="")
    made = Painted(lambda press: cards.put_label(press, ink, item, line, 0))
    (run,) = made.row(79, LIGHT.lane(1))
    return run


@pytest.mark.parametrize("detail", [Detail.CARD, Detail.SLIM])
def test_the_bar_stands_where_the_words_begin(detail):
    left, right = bar_of("Bridge opens", detail), bar_of("مجلس المدينة", detail)
    assert left == (107, 109)
    assert right == (350, 352)


@pytest.mark.parametrize(
    ("text", "flush", "left"), [("Bridge", False, 50), ("Bridge", True, 250), ("", True, None)]
)
def test_a_line_is_flush_right_where_it_is_written_so(text, flush, left):
    wide = fonts.width(text, TextStyle.EVENT, 1.0)
    where = (QPointF(50, 100), 200 + wide, LIGHT.ink, flush)
    made = Painted(lambda press: cards.draw_line(press.painter, text, TextStyle.EVENT, 1.0, where))
    box = made.box()
    assert (box is None) == (left is None)
    if box:
        assert box[0] == pytest.approx(left, abs=2)
        assert box[3] == pytest.approx(103, abs=2)


def test_a_label_without_a_place_is_not_drawn():
    item = DrawnEvent(1, 0, Detail.CARD, 1, 0, True, 20.0, 20.0, 0.0, 0.0, -1.0, 0, None, False)
    ink = Ink(LIGHT.lane(1), LIGHT, sizes_for(1_200, 700), 0)
    assert Painted(lambda press: cards.put_label(press, ink, item, None, 0)).box() is None


@pytest.mark.parametrize(("room", "is_whole"), [(300.0, True), (60.0, False)])
def test_a_quiet_label_is_cut_on_the_screen_and_fades_where_it_has_no_room(room, is_whole):
    item = DrawnEvent(1, 0, Detail.LABEL, 1, 0, True, 20.0, 20.0, 0.0, 0.0, -1.0, 0,
                Rect(100.0, 50.0, room, 20.0), False)  # fmt: skip
    ink = Ink(LIGHT.lane(1), LIGHT, sizes_for(1_200, 700), 0)
    line = SimpleNamespace(title="IIIIIIIIIIIIIIIIIIIIIIII", words="", quote="")
    made = Painted(lambda press: cards.put_label(press, ink, item, line, 0), stamps=True)
    inked = [x for x, _ in made.inked(LIGHT.ink, (90, 40, 700, 80))]
    wide = fonts.width(line.title, TextStyle.EVENT, 1.0)
    assert (max(inked) > 100 + wide - 10) is is_whole
    assert made.box()[2] <= 100 + max(room, wide) + 20
    if not is_whole:
        assert max(inked) < 160


def test_a_dark_card_has_deeper_shadows_and_a_hairline():
    def panel(theme):
        rect = QRectF(100, 100, 200, 60)
        return Painted(lambda press: cards.draw_panel(press.painter, theme, rect, 8.0))

    light, dark = panel(LIGHT), panel(DARK)
    assert light.at(200, 130) == LIGHT.surface.lower()
    assert dark.at(200, 130) == DARK.surface.lower()
    below = [
        sum(abs(a - b) for a, b in zip(_rgb(one.at(200, 161)), _rgb(GROUND), strict=True))
        for one in (light, dark)
    ]
    assert below[0] < below[1]


def _rgb(name):
    return [int(name[at : at + 2], 16) for at in (1, 3, 5)]
