"""The date that an event would have, beside the pointer."""

import pytest
from hypothesis import given
from hypothesis import strategies as st
from PySide6.QtCore import QPoint
from PySide6.QtWidgets import QWidget
from seen import inks

from timeline_app import painting
from timeline_app.ui.timeline.date_tag import AWAY, DateTag


@pytest.fixture
def tag(qtbot):
    around = QWidget()
    qtbot.addWidget(around)
    around.resize(600, 400)
    around.show()
    made = DateTag(around)
    yield made
    around.close()


def test_below_the_pointer_or_above_where_there_is_no_room(tag):
    tag.show_text("Tue 5 February 2019", QPoint(100, 100), 1.0)
    assert (tag.x(), tag.y()) == (100 + AWAY, 100 + AWAY)
    tag.show_text("Tue 5 February 2019", QPoint(100, 390), 1.0)
    assert tag.geometry().bottom() < 390


@given(st.integers(0, 599), st.integers(0, 399), st.integers(1, 200), st.floats(1, 2))
def test_it_never_leaves_what_it_lies_over(qapp, x, y, length, scale):
    around = QWidget()
    around.resize(600, 400)
    tag = DateTag(around)
    tag.show_text("day " * length, QPoint(x, y), scale)
    assert tag.x() >= 0
    assert tag.y() >= 0
    assert tag.geometry().right() <= 600
    around.deleteLater()


def test_it_says_its_words_and_goes_without_them(tag):
    tag.show_text("exact to the day", QPoint(9, 9), 1.0)
    assert tag.isVisible()
    assert tag.accessibleName() == "exact to the day"
    bright = inks(tag)
    tag.set_theme(painting.DARK)
    assert inks(tag) != bright
    tag.show_text("", QPoint(9, 9), 1.0)
    assert not tag.isVisible()
