"""Where on which page a stretch of a text stands."""

from array import array
from itertools import pairwise

from hypothesis import given
from hypothesis import strategies as st

from timeline_app.model import Page, PageRun, Pages, Span

HEIGHT, ADVANCE = 12.0, 6.0


def laid(lines, page_of=lambda _: 1):
    """Pages on which each string is a line of its own, one space added between two."""
    boxes, runs, at = array("f"), [], 0
    for number, line in enumerate(lines):
        if not runs or runs[-1].page != page_of(number):
            runs.append(PageRun(at, page_of(number)))
        for place in range(len(line)):
            left, top = place * ADVANCE, number * HEIGHT
            boxes.extend((left, top, left + ADVANCE, top + HEIGHT))
        boxes.extend((0, 0, 0, 0))
        at += len(line) + 1
    count = max(run.page for run in runs)
    return Pages(tuple(Page(str(n)) for n in range(1, count + 1)), tuple(runs), boxes.tobytes())


def test_a_stretch_over_two_lines_has_two_rectangles():
    pages = laid(["The bridge", "fell on"])
    first, second = pages.rectangles(Span(4, 15))
    assert (first.left, first.right, first.top) == (4 * ADVANCE, 10 * ADVANCE, 0)
    assert (second.left, second.right, second.top) == (0, 4 * ADVANCE, HEIGHT)


def test_characters_that_the_reader_added_stand_nowhere():
    assert laid(["one", "two"]).rectangles(Span(3, 4)) == ()


def test_a_footnote_may_lead_back_to_an_earlier_page():
    pages = laid(["a", "b", "c"], page_of=lambda number: (1, 2, 1)[number])
    assert [pages.number_at(at) for at in (0, 2, 4)] == [1, 2, 1]
    assert [box.page for box in pages.rectangles(Span(0, 6))] == [1, 2, 1]


def test_without_pages_nothing_is_on_one():
    assert not Pages()
    assert Pages().number_at(3) == 0
    assert Pages().page_at(3) is None
    assert Pages().rectangles(Span(0, 9)) == ()


@given(st.lists(st.text("ab", min_size=1, max_size=9), min_size=1, max_size=9), st.data())
def test_rectangles_cover_every_character_once_and_in_order(lines, data):
    pages = laid(lines, page_of=lambda number: number // 3 + 1)
    length = sum(len(line) + 1 for line in lines)
    start = data.draw(st.integers(0, length))
    span = Span(start, data.draw(st.integers(start, length)))
    boxes = pages.rectangles(span)
    text = " ".join(lines) + " "
    letters = len(span.of(text).replace(" ", ""))
    assert round(sum(box.right - box.left for box in boxes) / ADVANCE) == letters
    assert all((a.page, a.top) < (b.page, b.top) for a, b in pairwise(boxes))
