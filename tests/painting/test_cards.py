"""Cards and labels: titles in even lines, and all that is drawn about them."""

import pytest
from painted import as_before

from timeline_app.chart import Detail, Item, Rect, TextStyle, sizes_for
from timeline_app.painting import LIGHT, cards, fonts
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
                    item = Item(number, 0, detail, 1, 0, True, x, x, y, 0.0, -1.0, 0,
                                Rect(x, y, 260.0, tall), False)  # fmt: skip
                    ink = Ink(LIGHT.lane(1), LIGHT, sizes_for(1_200, 700), 0)
                    cards.put_label(press, ink, item, words[number], state)

    assert as_before("cards", put)


def test_an_event_without_words_has_a_card_all_the_same():
    def put(press):
        for row, detail in enumerate((Detail.CARD, Detail.SLIM, Detail.LABEL)):
            item = Item(1, 0, detail, 1, 0, True, 20.0, 20.0, 90.0 * row, 0.0, -1.0, 0,
                        Rect(20.0, 20.0 + 90 * row, 200.0, 40.0), False)  # fmt: skip
            ink = Ink(LIGHT.lane(1), LIGHT, sizes_for(1_200, 700), 0)
            cards.put_label(press, ink, item, None, 0)

    assert as_before("cards-bare", put)
