"""What a screen reader is told: every part that takes the keyboard has a name, none is markup."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QAccessible
from PySide6.QtGui import Qt as QtText
from PySide6.QtWidgets import QApplication
from screens_seen import SCREENS

Role, Text = QAccessible.Role, QAccessible.Text
INSIDE = {
    Role.Cell, Role.ColumnHeader, Role.RowHeader, Role.ListItem, Role.TreeItem, Role.ScrollBar,
    Role.MenuItem, Role.PopupMenu, Role.Separator, Role.Splitter, Role.Grip,
}  # fmt: skip
"""What a part that has a name consists of."""


def seen_below(told):
    """Everything of the tree that is shown, by the widgets' own interfaces."""
    if told is None or not told.isValid() or told.state().invisible:
        return
    yield told
    if told.role() not in INSIDE:
        for number in range(told.childCount()):
            yield from seen_below(told.child(number))


def described(told):
    widget = told.object()
    kind = type(widget).__name__ if widget is not None else ""
    name = widget.objectName() if widget is not None else ""
    return f"{told.role().name} {kind} {name} {told.text(Text.Name)!r}"


def faults(window):
    """What takes the keyboard and has no name; and names that are markup."""
    QApplication.processEvents()
    taking = 0
    for told in seen_below(QAccessible.queryAccessibleInterface(window)):
        name, widget = told.text(Text.Name), told.object()
        takes_keys = (
            widget is not None
            and widget.isWidgetType()
            and widget.focusPolicy() & Qt.FocusPolicy.TabFocus
            and widget.isEnabled()
        )
        taking += bool(takes_keys)
        if takes_keys and not name.strip():
            yield f"no name: {described(told)}"
        if QtText.mightBeRichText(name):
            yield f"markup: {described(told)}"
    if not taking:
        yield "nothing takes the keyboard"


@pytest.mark.parametrize("name", SCREENS)
def test_every_part_with_the_keyboard_has_a_plain_name(window, desk, name):
    SCREENS[name](desk)
    assert list(faults(window)) == []


def test_so_it_is_on_the_welcome(window):
    assert window.shell.features.welcoming.isVisible()
    assert list(faults(window)) == []
