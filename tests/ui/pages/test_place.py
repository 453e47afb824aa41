"""What stands where on a page: letters, words, lines; labels and numbers of pages."""

import struct

import pytest
from hypothesis import given
from hypothesis import strategies as st

from timeline_app.model import Span
from timeline_app.model.pages import Page, PageKind, PageRun, Pages
from timeline_app.ui.pages import place, zooming
from timeline_app.ui.pages.place import MarginTick, PagePlace
from timeline_app.ui.source.passages import MarkedStretch, Weight

ROWS = ("A new pump", "was bought", "in Porto on", "the tenth.")
TEXT = "\n".join(ROWS)


def boxes():
    """Ten points a letter, a line every twenty; two lines on each of two pages."""
    for number, row in enumerate(ROWS):
        top = 20 * (number % 2)
        for column in range(len(row)):
            yield 10 * column, top, 10 * column + 10, top + 12
        if number < len(ROWS) - 1:
            yield 0, 0, 0, 0


BOXES = b"".join(struct.pack("<4f", *box) for box in boxes())
SECOND = TEXT.index("in Porto")
PAGES = Pages(
    (Page("i", 200, 100), Page("1", 200, 100)), (PageRun(0, 1), PageRun(SECOND, 2)), BOXES
)
FIRST_PAGE, SECOND_PAGE = PagePlace(PAGES, 1), PagePlace(PAGES, 2)


@given(st.integers(0, len(TEXT) - 1))
def test_a_letter_is_found_where_its_box_is(offset):
    left, top, right, bottom = struct.unpack_from("<4f", BOXES, 16 * offset)
    here = PagePlace(PAGES, PAGES.number_at(offset))
    if right > left:
        middle = (left + right) / 2, (top + bottom) / 2
        assert here.offset_at(*middle) == offset
        assert here.nearest(*middle) == offset


@given(st.floats(-500, 500), st.floats(-500, 500))
def test_from_anywhere_there_is_a_nearest_letter_of_this_page(x, y):
    assert FIRST_PAGE.nearest(x, y) in range(SECOND)
    assert SECOND_PAGE.nearest(x, y) in range(SECOND, len(TEXT))


def test_between_the_lines_no_letter_is_hit_but_one_is_nearest():
    assert FIRST_PAGE.offset_at(5, 16) is None
    assert FIRST_PAGE.nearest(200, 6) == len(ROWS[0]) - 1


def test_a_passage_over_two_pages_is_lit_on_each():
    span = Span(TEXT.index("bought"), TEXT.index(" on"))
    assert [r.page for r in FIRST_PAGE.lines(span)] == [1]
    assert [r.page for r in SECOND_PAGE.lines(span)] == [2]
    assert (FIRST_PAGE.lines(span)[0].left, FIRST_PAGE.lines(span)[0].right) == (40, 100)


def test_the_tints_are_three():
    marked = [MarkedStretch(Span(0, 5), Weight.FAINT), MarkedStretch(Span(2, 5), Weight.PASSAGE)]
    marked += [MarkedStretch(Span(6, 10), weight) for weight in (Weight.TIME, Weight.TRIGGER)]
    faint, lit, strong = FIRST_PAGE.tints(marked)
    assert ([r.left for r in faint], [r.left for r in lit]) == ([0], [20])
    assert [r.left for r in strong] == [60, 60]


def test_a_tick_reaches_from_its_first_line_to_its_last():
    (tick,) = FIRST_PAGE.ticks([(7, Span(0, SECOND + 3)), (8, Span(SECOND, SECOND + 3))])
    assert tick == MarginTick(7, 0, 32)


@given(st.text(max_size=40), st.integers(0, 39), st.integers(0, 39))
def test_words_are_whole_and_hold_both_ends(text, one, other):
    if max(one, other) >= len(text):
        return
    span = place.words_around(text, one, other)
    assert span.contains(Span(min(one, other), max(one, other) + 1))
    assert not text[: span.start] or text[span.start - 1].isspace()
    assert not text[span.end :] or text[span.end].isspace()


def test_a_selection_grows_and_shrinks_by_words():
    span = place.words_around(TEXT, 2, 2)
    grown = place.stepped(TEXT, span, 1)
    assert grown.of(TEXT) == "new pump"
    assert place.stepped(TEXT, grown, 1).of(TEXT) == "new pump\nwas"
    assert place.stepped(TEXT, grown, -1) == span
    assert place.stepped(TEXT, span, -1) == span
    last = place.words_around(TEXT, len(TEXT) - 1, len(TEXT) - 1)
    assert place.stepped(TEXT, last, 1) == last


@pytest.mark.parametrize(
    ("typed", "page"), [("i", 1), ("I ", 1), ("1", 2), ("2", 2), ("3", None), ("x", None)]
)
def test_a_page_is_meant_by_its_label_first(typed, page):
    assert place.page_named(PAGES, typed) == page


def test_label_and_number_are_told_where_they_differ():
    assert place.in_words(PAGES, 1) == "i, 1 of 2"
    plain = Pages((Page("1", 9, 9), Page("2", 9, 9)))
    assert place.in_words(plain, 2) == "2 of 2"


def test_only_paper_is_shown():
    assert place.can_be_shown(PAGES)
    assert not place.can_be_shown(Pages())
    assert not place.can_be_shown(Pages((Page("1"),)))
    assert not place.can_be_shown(Pages((Page("1", 9, 9, PageKind.SLIDE),)))


def test_the_passage_beside_the_chosen_one_round_and_round():
    ticks = [
        MarginTick(1, 0, 5),
        MarginTick(2, 10, 15),
        MarginTick(2, 20, 25),
        MarginTick(3, 30, 35),
    ]
    assert place.passage_beside(ticks, (), 1) == 1
    assert place.passage_beside(ticks, (), -1) == 3
    assert place.passage_beside(ticks, (2,), 1) == 3
    assert place.passage_beside(ticks, (2,), -1) == 1
    assert place.passage_beside(ticks, (3,), 1) == 1
    assert place.passage_beside([], (), 1) is None
    assert place.passage_beside(ticks[:1], (1,), 1) is None


@given(st.floats(1, 1_000))
def test_zooming_always_leads_on(per_cent):
    larger, smaller = zooming.beside(per_cent, 1), zooming.beside(per_cent, -1)
    assert larger > per_cent or larger == zooming.STEPS[-1]
    assert smaller < per_cent or smaller == zooming.STEPS[0]


@given(st.floats(1, 20_000), st.floats(1, 20_000), st.floats(0.01, 20))
def test_no_picture_is_larger_than_it_may_be(width, height, scale):
    drawn = zooming.drawn_at(width, height, scale)
    assert drawn <= scale + 0.001
    rounded_up = (drawn - 0.001) ** 2 if drawn > 0.001 else 0.0
    assert width * height * rounded_up <= 16_000_001
