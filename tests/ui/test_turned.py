"""What is painted by hand stands on the other side where a language is written from the right."""

import pytest
from hypothesis import given
from hypothesis import strategies as st
from PySide6.QtCore import QLine, QPoint, QPointF, QRect, QRectF
from PySide6.QtGui import QColor, QIcon, QImage, QPainter, QPixmap, QTransform
from PySide6.QtWidgets import QWidget

from timeline_app.ui import speech, turned
from timeline_app.wording import told_in

RED, BLUE = QColor(255, 0, 0), QColor(0, 0, 255)
SIDES = st.integers(0, 60)


@pytest.fixture
def from_right(monkeypatch):
    monkeypatch.setattr(speech, "_speech", speech._Speech("ar"))


def test_from_left_to_right_the_painter_is_itself():
    image = QImage(40, 10, QImage.Format.Format_RGB32)
    with QPainter(image) as painter:
        assert turned.turned(painter, image.rect()) is painter
    assert turned.edges(1, 2, 3, 4) == (1, 2, 3, 4)
    assert turned.visual(QRect(0, 0, 40, 10), QRect(1, 0, 5, 10)) == QRect(1, 0, 5, 10)


def test_joined_buttons_are_round_at_their_outer_ends(from_right):
    assert [turned.joined(one) for one in ("first", "middle", "last", "only")] == [
        "last", "middle", "first", "only",
    ]  # fmt: skip


def painted(draw, *, is_turned):
    """Red and blue on white, by a painter of all of it."""
    image = QImage(40, 10, QImage.Format.Format_RGB32)
    image.fill(0xFFFFFF)
    with QPainter(image) as painter:
        draw(turned.turned(painter, image.rect()) if is_turned else painter)
    return image


def picture():
    made = QPixmap(6, 6)
    made.fill(BLUE)
    return made


DRAWN = {
    "area": lambda painter: painter.fillRect(QRect(3, 2, 10, 5), RED),
    "real area": lambda painter: painter.fillRect(QRectF(3, 2, 10, 5), RED),
    "numbers": lambda painter: painter.fillRect(3, 2, 10, 5, RED),
    "line of numbers": lambda painter: (painter.setPen(RED), painter.drawLine(2, 4, 11, 4)),
    "line": lambda painter: (painter.setPen(RED), painter.drawLine(QLine(2, 4, 11, 4))),
    "points": lambda painter: (painter.setPen(RED), painter.drawLine(QPoint(2, 4), QPoint(9, 4))),
    "picture": lambda painter: painter.drawPixmap(4, 1, picture()),
    "picture at a point": lambda painter: painter.drawPixmap(QPointF(4, 1), picture()),
    "icon": lambda painter: turned.draw_icon(painter, QIcon(picture()), QRect(4, 1, 6, 6)),
}


@pytest.mark.parametrize("name", DRAWN)
def test_each_thing_is_on_the_other_side(name, from_right):
    straight = painted(DRAWN[name], is_turned=False)
    other = painted(DRAWN[name], is_turned=True)
    assert straight != other
    assert straight.transformed(QTransform().scale(-1, 1)) == other


def test_words_are_turned_to_their_side_and_not_themselves(from_right):
    """A word keeps its letters in order: it is no picture of itself in a mirror."""
    image = QImage(40, 10, QImage.Format.Format_RGB32)
    with QPainter(image) as painter:
        calls = []
        made = turned.turned(painter, QRect(0, 0, 40, 10))
        made.real = type("Spy", (), {"drawText": lambda _self, *told: calls.append(told)})()
        made.drawText(QRect(0, 0, 10, 10), 4, "ab")
    assert calls == [(QRect(30, 0, 10, 10), 4, "ab")]


@given(SIDES, SIDES, SIDES)
def test_twice_turned_is_where_it_was(x, y, wide):
    image = QImage(80, 10, QImage.Format.Format_RGB32)  # the painter does not keep it
    with QPainter(image) as painter:
        made = turned._Turned(painter, QRect(5, 0, 61, 10))
        for part in (QRect(x, y, wide, 3), QRectF(x, y, wide, 3), QPoint(x, y), QPointF(x, y)):
            assert made.turn(made.turn(part)) == part
        assert made.turn("words") == "words"


def test_a_widget_has_its_place_from_the_other_side(qtbot, from_right):
    parent = QWidget()
    qtbot.addWidget(parent)
    parent.resize(100, 20)
    child = QWidget(parent)
    turned.place(child, QRect(10, 0, 30, 20))
    assert child.geometry() == QRect(60, 0, 30, 20)
    assert turned.edges(20, 8, 12, 4) == (12, 8, 20, 4)


def test_the_name_of_a_file_stands_apart_only_in_a_language_from_the_right():
    assert turned.isolated("000_a.txt") == "000_a.txt"
    with told_in("ar"):
        assert turned.isolated("000_a.txt") == "\u2068000_a.txt\u2069"
