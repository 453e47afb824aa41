"""A text with numbers before the words of its dates: the same as on the card."""

from collections.abc import Sequence

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QColor, QFont, QPainter, QPaintEvent, QTextCharFormat, QTextCursor
from PySide6.QtWidgets import QTextEdit

from timeline_app.model import Span
from timeline_app.ui.source.passage_view import MARGIN, PassageView
from timeline_app.ui.theme import Theme, plain_font

BADGE = 16
_ROOM = 6
"""Pixels between a number, what stands before it, and the words it belongs to."""
Numbered = tuple[int, Span]


class NumberedView(PassageView):
    """Each number has room of its own: the space before the words is made wider."""

    def __init__(self, theme: Theme) -> None:
        self._numbers: Sequence[Numbered] = ()
        self._widened: list[int] = []
        super().__init__(theme)
        theme.changed.connect(self._fit_numbers)

    def show_numbers(self, numbers: Sequence[Numbered]) -> None:
        """Other numbers; those of before are gone."""
        if numbers != self._numbers:
            self._numbers = numbers
            self._make_room()
            self._mark()

    def _lay_out(self, offset: int) -> None:
        self._widened = []
        super()._lay_out(offset)
        self._fit_numbers()

    def _fit_numbers(self) -> None:
        """Numbers grow with the text, and so does what is free for them."""
        self.document().setDocumentMargin(max(MARGIN, self._theme.pixels(BADGE + 8)))
        self._make_room()

    def _make_room(self) -> None:
        plain = QTextCharFormat()
        plain.setFontLetterSpacing(0)
        for position in self._widened:
            self._space_at(position).mergeCharFormat(plain)
        wide = QTextCharFormat()
        wide.setFontLetterSpacingType(QFont.SpacingType.AbsoluteSpacing)
        wide.setFontLetterSpacing(self._theme.pixels(BADGE + _ROOM))
        plain.setFontLetterSpacingType(QFont.SpacingType.AbsoluteSpacing)
        self._widened = [
            position - 1 for _, position in self._places() if self._is_space(position - 1)
        ]
        for position in self._widened:
            self._space_at(position).mergeCharFormat(wide)

    def _places(self) -> list[tuple[int, int]]:
        """Number and Qt's position of what is in the stretch that is laid out."""
        window = self.window_shown
        return [
            (number, window.to_position(span.start))
            for number, span in self._numbers
            if window.span.contains(span)
        ]

    def _is_space(self, position: int) -> bool:
        letter = self.document().characterAt(position) if position >= 0 else ""
        return bool(letter) and letter in " \t\u00a0"

    def _space_at(self, position: int) -> QTextCursor:
        cursor = QTextCursor(self.document())
        cursor.setPosition(position)
        cursor.setPosition(position + 1, QTextCursor.MoveMode.KeepAnchor)
        return cursor

    def _mark(self) -> None:
        """As any passage; the words of the numbered dates have a line under them."""
        super()._mark()
        line = QTextCharFormat()
        line.setUnderlineStyle(QTextCharFormat.UnderlineStyle.SingleUnderline)
        line.setUnderlineColor(QColor(self._theme.colours.ink))
        window, added = self.window_shown, []
        for _, span in self._numbers:
            if window.span.contains(span):
                one = QTextEdit.ExtraSelection()
                cursor = QTextCursor(self.document())
                cursor.setPosition(window.to_position(span.start))
                cursor.setPosition(window.to_position(span.end), QTextCursor.MoveMode.KeepAnchor)
                one.cursor, one.format = cursor, line
                added.append(one)
        self.setExtraSelections([*self.extraSelections(), *added])

    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        with QPainter(self.viewport()) as painter:
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            for number, position in self._places():
                self._paint_number(painter, number, position)

    def _paint_number(self, painter: QPainter, number: int, position: int) -> None:
        cursor = QTextCursor(self.document())
        cursor.setPosition(position)
        line = self.cursorRect(cursor)
        side = self._theme.pixels(BADGE)
        left = max(1, line.left() - side - self._theme.pixels(2))
        area = QRectF(left, line.center().y() - side / 2, side, side)
        colours = self._theme.colours
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(QColor(colours.accent))
        radius = self._theme.pixels(3)
        painter.drawRoundedRect(area, radius, radius)
        font = plain_font(self._theme.pixels(11))
        font.setWeight(QFont.Weight.DemiBold)
        painter.setFont(font)
        painter.setPen(QColor(colours.accent_ink))
        painter.drawText(area, Qt.AlignmentFlag.AlignCenter, str(number))
