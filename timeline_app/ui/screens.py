"""Which screen a widget is on.

``QWidget.screen()`` is not to be asked in Python: the binding makes the screen a child of the
widget that was asked, and a widget that ends in a circle of references takes the screen of the
whole program with it; the next window that is made crashes.
"""

from PySide6.QtGui import QGuiApplication, QScreen
from PySide6.QtWidgets import QWidget


def screen_of(widget: QWidget) -> QScreen:
    """The screen with the middle of the widget, or of what it will stand over once shown."""
    parent = widget.parentWidget()
    shown = widget if widget.isVisible() or parent is None else parent.window()
    middle = shown.mapToGlobal(shown.rect().center())
    return QGuiApplication.screenAt(middle) or QGuiApplication.primaryScreen()
