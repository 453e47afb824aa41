"""What a card is made of: names as chips, in as many lines as they need."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from timeline_app.ui.review.parts import CHIP, GAP, NameLines
from timeline_app.ui.theme import LIGHT, Theme

NAMES = st.lists(st.text("abc ", min_size=1, max_size=30), max_size=14)


@pytest.fixture
def row(qtbot, theme):
    made = NameLines(theme, "People")
    qtbot.addWidget(made)
    return made


@given(NAMES, st.integers(30, 500))
def test_chips_never_overlap_and_never_go_beyond_the_edge(qapp, names, width):
    row = NameLines(Theme(LIGHT), "People")
    row.show_names([("person", name) for name in names])
    places = row._places(width)
    assert len(places) == len(names)
    for number, place in enumerate(places):
        assert place.right() <= width + 1
        assert not any(place.intersects(other) for other in places[number + 1 :])
    assert row.heightForWidth(width) == (int(places[-1].bottom()) if places else 0)
    row.deleteLater()


def test_what_is_too_much_is_counted(row):
    row.show_names([("person", name) for name in "abcde"], most=2)
    assert row._shown()[-1] == ("", "+ 3")
    assert row.accessibleName() == "People: a, b, c, d, e"
    assert row.toolTip() == "a, b, c, d, e"
    row.show_names([])
    assert row.accessibleName() == "People"
    assert row.isHidden()


def test_a_second_line_begins_below_the_first(row, theme):
    row.show_names([("", "x" * 20)] * 2)
    first, second = row._places(round(row._places(10_000)[0].width()) + 5)
    assert second.top() - first.top() == theme.pixels(CHIP + GAP)
