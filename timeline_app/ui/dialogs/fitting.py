"""How large a dialog is: it grows with the text, as high as its words, never past the screen."""

from PySide6.QtCore import QSize, Qt
from PySide6.QtWidgets import QDialog

from timeline_app.ui.screens import screen_of
from timeline_app.ui.theme import Theme

EDGE = 64
"""Pixels of the screen that a dialog leaves free in each direction: frame, title, panels."""


def fit(dialog: QDialog, theme: Theme) -> None:
    """Call before it is shown.

    A size that the dialog has given itself is one at plain text and grows with the text;
    without one it is as high as its words are at its least width.
    """
    room = screen_of(dialog).availableSize() - QSize(EDGE, EDGE)
    has_size = dialog.testAttribute(Qt.WidgetAttribute.WA_Resized)
    least = min(theme.pixels(dialog.minimumWidth()), room.width())
    dialog.setMinimumWidth(least)
    if has_size:
        asked = QSize(theme.pixels(dialog.width()), theme.pixels(dialog.height()))
        dialog.resize(asked.boundedTo(room))
        return
    layout = dialog.layout()
    if layout is None or not layout.hasHeightForWidth():
        return
    dialog.ensurePolished()
    width = max(least, layout.minimumSize().width())
    dialog.resize(QSize(width, layout.totalHeightForWidth(width)).boundedTo(room))
