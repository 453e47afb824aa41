"""Marks stretches of the shown text: shape and tint, never colour alone."""

from collections.abc import Iterable

from PySide6.QtGui import QColor, QTextCharFormat, QTextCursor, QTextDocument
from PySide6.QtWidgets import QTextEdit

from timeline_app.ui.source.passages import MarkedStretch, Weight
from timeline_app.ui.source.text_window import TextWindow
from timeline_app.ui.theme import Colours


def selections(
    document: QTextDocument, window: TextWindow, marked: Iterable[MarkedStretch], colours: Colours
) -> list[QTextEdit.ExtraSelection]:
    """What Qt paints over the text; the later cover the earlier."""
    formats = {weight: char_format(weight, colours) for weight in Weight}
    return [
        _selection(document, window, stretch, formats[stretch.weight])
        for stretch in marked
        if stretch.span.overlaps(window.span)
    ]


def _selection(
    document: QTextDocument, window: TextWindow, stretch: MarkedStretch, form: QTextCharFormat
) -> QTextEdit.ExtraSelection:
    result = QTextEdit.ExtraSelection()
    cursor = QTextCursor(document)
    cursor.setPosition(window.to_position(stretch.span.start))
    cursor.setPosition(window.to_position(stretch.span.end), QTextCursor.MoveMode.KeepAnchor)
    result.cursor = cursor
    result.format = form
    return result


def char_format(weight: Weight, colours: Colours) -> QTextCharFormat:
    """Faint: dotted line. Passage: marker. Time: marker and line. Trigger, hit: strong marker."""
    form = QTextCharFormat()
    if weight is Weight.FAINT:
        form.setUnderlineStyle(QTextCharFormat.UnderlineStyle.DotLine)
        form.setUnderlineColor(QColor(colours.muted))
        return form
    is_strong = weight in {Weight.TRIGGER, Weight.SEARCH}
    form.setBackground(QColor(colours.marker_strong if is_strong else colours.marker))
    form.setForeground(QColor(colours.ink))
    if weight is Weight.TIME:
        form.setUnderlineStyle(QTextCharFormat.UnderlineStyle.SingleUnderline)
        form.setUnderlineColor(QColor(colours.ink))
    return form
