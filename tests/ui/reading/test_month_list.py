"""Months lead to their events."""

import pytest
from PySide6.QtCore import QEvent, QPoint, QPointF, Qt
from PySide6.QtGui import QMouseEvent
from seen import activate, inks

from timeline_app.review.contents import ContentsRow
from timeline_app.ui.reading.month_list import ROW, MonthList


def test_months_lead_to_their_events(desk, reading):
    stretches = reading.months._stretches
    assert [(one.words, one.count) for one in stretches] == [
        ("2020", 5), ("May", 1), ("Jun", 3), ("Jul", 1), ("No date", 1)
    ]  # fmt: skip
    assert reading.head._month.text() == "May"


STRETCHES = (
    ContentsRow("2020", 5, 0, 20, 100),
    ContentsRow("May", 2, 1, 20, 30, is_inner=True),
    ContentsRow("Jun", 3, 4, 30, 40, is_inner=True),
)


def row_of(months, row):
    """The middle of a row, in the list's pixels."""
    pixels = months._theme.pixels
    return QPoint(40, round(pixels(18) + (row + 0.5) * pixels(ROW)))


@pytest.fixture
def months(qtbot, theme):
    """A year of two months, the second of which is read."""
    theme.apply()
    made = MonthList(theme)
    qtbot.addWidget(made)
    made.show_stretches(STRETCHES, 35)
    made.show()
    activate(qtbot, made)
    return made


def chosen_by(months):
    told = []
    months.chosen.connect(told.append)
    return told


@pytest.mark.parametrize(("row", "told"), [(0, [0]), (1, [1]), (2, [4]), (3, []), (-1, [])])
def test_a_click_leads_to_the_first_event_of_its_row_and_beside_nowhere(qtbot, months, row, told):
    heard = chosen_by(months)
    qtbot.mouseClick(months, Qt.MouseButton.LeftButton, pos=row_of(months, row))
    assert heard == told


@pytest.mark.parametrize(
    ("here", "key", "told"),
    [
        (35, Qt.Key.Key_Up, [1]),
        (35, Qt.Key.Key_Down, [4]),
        (25, Qt.Key.Key_Down, [4]),
        (35, Qt.Key.Key_X, []),
        (500, Qt.Key.Key_Down, [0]),
    ],
)
def test_arrows_lead_to_the_rows_beside_the_one_that_is_read(qtbot, months, here, key, told):
    months.show_stretches(STRETCHES, here)
    heard = chosen_by(months)
    qtbot.keyClick(months, key)
    assert heard == told


@pytest.mark.parametrize("key", [Qt.Key.Key_Up, Qt.Key.Key_Down])
def test_arrows_lead_nowhere_where_nothing_is_told(qtbot, months, key):
    months.show_stretches((), 35)
    heard = chosen_by(months)
    qtbot.keyClick(months, key)
    assert heard == []


def test_the_row_under_the_pointer_is_lit_until_the_pointer_leaves(months, theme):
    hover = theme.colours.hover.upper()
    place = QPointF(row_of(months, 1))
    none, plain = Qt.MouseButton.NoButton, Qt.KeyboardModifier.NoModifier
    months.mouseMoveEvent(
        QMouseEvent(QEvent.Type.MouseMove, place, months.mapToGlobal(place), none, none, plain)
    )
    area = months.rect().adjusted(0, row_of(months, 0).y() + 14, 0, 0)
    assert hover in inks(months.grab(area).toImage())
    months.leaveEvent(QEvent(QEvent.Type.Leave))
    assert hover not in inks(months.grab(area).toImage())


def test_with_the_keyboard_a_frame_tells_where_it_is(months, theme):
    months.clearFocus()
    beside = months.grab().toImage()
    months.setFocus(Qt.FocusReason.TabFocusReason)
    assert months.grab().toImage() != beside
    months.show_stretches(STRETCHES, 500)
    framed = inks(months)
    months.clearFocus()
    assert inks(months) == framed, "nothing is read: no row is framed"
