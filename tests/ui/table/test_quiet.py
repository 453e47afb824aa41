"""What all lists share: what a header answers, the ground of a cell, words that are cut."""

import pytest
from PySide6.QtCore import QRect, Qt
from PySide6.QtGui import QImage, QPainter
from PySide6.QtWidgets import QStyle, QStyleOptionViewItem, QTableView
from seen import inks

from timeline_app.ui.table.quiet import (
    LEFT,
    RIGHT,
    heading,
    make_quiet,
    paint_ground,
    paint_text,
    set_row_height,
)  # fmt: skip
from timeline_app.ui.theme import COLOURS, LIGHT, plain_font

Role, ACROSS, DOWN = Qt.ItemDataRole, Qt.Orientation.Horizontal, Qt.Orientation.Vertical
HEADINGS, ALIGNMENT = {0: "Date", 1: "Sources"}, {1: int(RIGHT)}
State = QStyle.StateFlag


@pytest.mark.parametrize(
    ("section", "orientation", "role", "answer"),
    [
        (0, ACROSS, Role.DisplayRole, "Date"),
        (1, ACROSS, Role.DisplayRole, "Sources"),
        (0, ACROSS, Role.TextAlignmentRole, int(LEFT)),
        (1, ACROSS, Role.TextAlignmentRole, int(RIGHT)),
        (2, ACROSS, Role.DisplayRole, None),
        (-1, ACROSS, Role.DisplayRole, None),
        (0, DOWN, Role.DisplayRole, None),
        (0, ACROSS, Role.ToolTipRole, None),
    ],
)
def test_a_header_answers_by_the_number_of_its_column(section, orientation, role, answer):
    assert heading(section, orientation, role, HEADINGS, ALIGNMENT) == answer


@pytest.fixture
def sheet(qapp):
    image = QImage(200, 32, QImage.Format.Format_RGB32)
    image.fill(0xFFFFFF)
    return image


@pytest.mark.parametrize(
    ("state", "is_hovered", "name"),
    [
        (State.State_Selected, True, "selected"), (State.State_Selected, False, "selected"),
        (State.State_None, True, "hover"), (State.State_None, False, ""),
    ],
)  # fmt: skip
def test_what_is_chosen_goes_before_what_is_pointed_at(sheet, state, is_hovered, name):
    colours, option = COLOURS[LIGHT], QStyleOptionViewItem()
    option.rect, option.state = sheet.rect(), state
    with QPainter(sheet) as painter:
        paint_ground(painter, option, colours, is_hovered=is_hovered)
    grounds = {getattr(colours, one).upper() for one in ("selected", "hover")} & inks(sheet)
    assert grounds == ({getattr(colours, name).upper()} if name else set())
    assert sheet.pixelColor(5, 31).name().upper() == colours.hair.upper(), "the line below"


def test_the_keyboard_has_its_frame(sheet):
    colours, option = COLOURS[LIGHT], QStyleOptionViewItem()
    option.rect, option.state = sheet.rect(), State.State_HasFocus
    with QPainter(sheet) as painter:
        paint_ground(painter, option, colours, is_hovered=False)
    accent = option.palette.color(option.palette.ColorRole.Accent).name()
    assert sheet.pixelColor(0, 10).name() == sheet.pixelColor(100, 0).name() == accent


@pytest.mark.parametrize(("words", "is_cut"), [("short", False), ("much longer words " * 9, True)])
@pytest.mark.parametrize("width", [0, 40, 120])
def test_words_never_go_beyond_their_room(sheet, words, width, is_cut):
    with QPainter(sheet) as painter:
        painter.setFont(plain_font(13))
        whole = painter.fontMetrics().horizontalAdvance(words)
        used = paint_text(painter, QRect(10, 0, width, 32), words, LEFT)
    if whole <= width:
        assert used == whole
    else:
        assert used <= width or width == 0
    beyond = sheet.copy(10 + width + 2, 0, 200 - width - 12, 32)
    assert inks(beyond) == {"#FFFFFF"}


def test_a_quiet_list_tells_the_row_under_the_pointer(qtbot):
    view, told = QTableView(), []
    qtbot.addWidget(view)
    make_quiet(view, "Events", told.append)
    set_row_height(view, 40)
    assert view.accessibleName() == "Events"
    assert not view.showGrid()
    view.viewportEntered.emit()
    assert told == [-1]
    assert view.verticalHeader().defaultSectionSize() == 40
