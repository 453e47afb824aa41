"""What is painted by hand, from right to left where the language is: the field calls it mirroring.

Who paints reckons from the left, as everywhere; :func:`turned` gives a painter that turns the
places round and leaves words and pictures as they are.  What shows time is not turned.
"""

from typing import Any, cast

from PySide6.QtCore import QLine, QLineF, QPoint, QPointF, QRect, QRectF, QSize, Qt
from PySide6.QtGui import QIcon, QPainter, QPolygonF, QTextLayout
from PySide6.QtWidgets import QStyle, QWidget

from timeline_app.ui.speech import is_from_right
from timeline_app.wording.language import spoken_language

_OTHER_END = {"first": "last", "last": "first"}


def turned(painter: QPainter, whole: QRect | QRectF) -> QPainter:
    """The painter of this area in the direction of the language: itself from left to right."""
    return cast("QPainter", _Turned(painter, whole)) if is_from_right() else painter


def of_widget(painter: QPainter, widget: QWidget) -> QPainter:
    """The same for all of a widget."""
    return turned(painter, QRect(QPoint(), widget.size()))


def place(widget: QWidget, part: QRect) -> None:
    """Give a widget its place within its parent, reckoned from the left."""
    parent = widget.parentWidget()
    whole = QRect(QPoint(), parent.size() if parent is not None else QSize())
    widget.setGeometry(visual(whole, part))


def edges(left: int, top: int, right: int, bottom: int) -> tuple[int, int, int, int]:
    """Margins as a layout wants them, reckoned from the left.

    >>> edges(20, 8, 12, 4)
    (20, 8, 12, 4)
    """
    return (right, top, left, bottom) if is_from_right() else (left, top, right, bottom)


def joined(side: str) -> str:
    """Which end of a row of joined buttons is to be rounded, reckoned from the left.

    >>> joined("first")
    'first'
    """
    return _OTHER_END.get(side, side) if is_from_right() else side


def visual(whole: QRect, part: QRect) -> QRect:
    """A part of an area where the eye finds it."""
    right = Qt.LayoutDirection.RightToLeft
    return QStyle.visualRect(right, whole, part) if is_from_right() else part


def isolated(name: str) -> str:
    """Alone in its line: a file's name keeps the order in which it was written."""
    return spoken_language().isolated(name)


def draw_layout(painter: QPainter, layout: QTextLayout, at: QPointF) -> None:
    """Words that are laid out already, in one line."""
    if isinstance(painter, _Turned):
        wide = layout.lineAt(0).naturalTextWidth()
        layout.draw(painter.real, QPointF(painter.sum - at.x() - wide, at.y()))
    else:
        layout.draw(painter, at)


def draw_icon(painter: QPainter, icon: QIcon, area: QRect) -> None:
    """A drawing in its place; it is not turned itself."""
    if isinstance(painter, _Turned):
        icon.paint(painter.real, painter.turn(area))
    else:
        icon.paint(painter, area)


class _Turned:
    """Calls of a painter with their places turned round; all else goes on as it is."""

    def __init__(self, real: QPainter, whole: QRect | QRectF) -> None:
        self.real = real
        self.sum = 2 * whole.left() + whole.width()

    def __getattr__(self, name: str) -> Any:  # noqa: ANN401 - whatever the painter has
        call = getattr(self.real, name)
        if not name.startswith(("draw", "fill")):
            return call
        return lambda *arguments: call(*self._turned(name, arguments))

    def _turned(self, name: str, arguments: tuple[Any, ...]) -> list[Any]:
        if name == "drawPixmap":
            return self._pictured(*arguments)
        if not isinstance(arguments[0], int | float):
            return [self.turn(one) for one in arguments]
        x, y, wide, *rest = arguments
        if name == "drawLine":
            return [self.sum - 1 - x, y, self.sum - 1 - wide, *rest]
        return [round(self.sum - x - wide), y, wide, *rest]

    def _pictured(self, *arguments: Any) -> list[Any]:  # noqa: ANN401 - as drawPixmap has them
        """A picture by its corner, which is a point or two numbers."""
        *corner, picture = arguments
        at = corner[0] if len(corner) == 1 else QPointF(*corner)
        x = self.sum - at.x() - picture.deviceIndependentSize().width()
        return [QPointF(x, at.y()), picture]

    def turn(self, part: Any) -> Any:  # noqa: ANN401 - a place, or what is none
        """A place on the other side; what is no place stays."""
        match part:
            case QRect():
                return QRect(
                    QPoint(round(self.sum) - part.x() - part.width(), part.y()), part.size()
                )
            case QRectF():
                corner = QPointF(self.sum - part.x() - part.width(), part.y())
                return QRectF(corner, part.size())
            case QPoint():
                return QPoint(round(self.sum) - 1 - part.x(), part.y())
            case QPointF():
                return QPointF(self.sum - part.x(), part.y())
            case QLine() | QLineF():
                return type(part)(self.turn(part.p1()), self.turn(part.p2()))
            case QPolygonF():
                return QPolygonF([self.turn(point) for point in part.toList()])
        return part
