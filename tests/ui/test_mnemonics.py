"""Every underlined letter leads somewhere, and no two of one menu or dialog are the same."""

from collections import Counter

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import (
    QAbstractButton,
    QApplication,
    QDialog,
    QFileDialog,
    QLabel,
    QMenu,
    QTabBar,
    QWidget,
)

from timeline_app.ui.actions import EDIT, MENUS
from timeline_app.ui.actions.table import ACTIONS
from timeline_app.ui.editing.event_form import EventForm

OUTSIDE = {
    "file.quit", "file.sample", "file.practice", "file.history", "file.recent", "document.open",
    "document.show",
}  # fmt: skip
"""What closes the window or asks the desktop."""


def letter(words):
    """The underlined one, in lower case; "" where there is none."""
    _, mark, after = words.replace("&&", "").partition("&")
    return after[:1].lower() if mark and after else ""


def doubles(words):
    counted = Counter(filter(None, map(letter, words)))
    return {mark for mark, number in counted.items() if number > 1}


def menus(above):
    for action in above.actions():
        menu = action.menu()
        if isinstance(menu, QMenu):
            yield menu
            yield from menus(menu)


def test_no_two_entries_of_a_menu_share_a_letter(desk):
    bar = desk.window().menuBar()
    for menu in (bar, *menus(bar)):
        shared = doubles(action.text() for action in menu.actions())
        assert not shared, (getattr(menu, "title", str)(), shared)


def test_no_letter_of_the_menu_bar_is_the_key_of_an_action(desk):
    taken = {
        f"Alt+{letter(action.text()).upper()}" for action in desk.window().menuBar().actions()
    }
    assert not taken & {key for row in ACTIONS for key in row.keys}


def test_what_is_underlined_in_the_window_is_not_in_its_menu_bar(desk):
    texts = [action.text() for action in desk.window().menuBar().actions()]
    texts += [button.text() for button in shown(desk, QAbstractButton)]
    assert not doubles(texts)


def shown(parent, sort):
    return [one for one in parent.findChildren(sort) if one.isVisibleTo(parent)]


def faults(dialog):
    """Letters that two claim, and labels whose letter leads nowhere."""
    labels = [one for one in shown(dialog, QLabel) if one.buddy() is not None]
    buttons = shown(dialog, QAbstractButton)
    tabs = [bar.tabText(n) for bar in shown(dialog, QTabBar) for n in range(bar.count())]
    found = [
        f"{mark} twice" for mark in doubles([*(b.text() for b in (*labels, *buttons)), *tabs])
    ]
    found += [
        f"{one.text()} leads nowhere"
        for one in labels
        if letter(one.text()) and one.buddy().focusPolicy() == Qt.FocusPolicy.NoFocus
    ]
    lost = [one.text() for one in shown(dialog, QLabel) if one.buddy() is None]
    return found + [f"{words} has no field" for words in lost if words.startswith("&")]


@pytest.mark.parametrize("menu", MENUS)
def test_every_letter_of_every_dialog_leads_somewhere(desk, menu):
    seen = set()
    for row in ACTIONS:
        if row.menu.split("/")[0] != menu or row.id in OUTSIDE:
            continue
        desk.session.select(tuple(desk.session.shown.rows[1:3]))
        row.run(desk.context)
        for dialog in desk.window().findChildren(QDialog):
            if dialog.isVisible() and not isinstance(dialog, QFileDialog):
                assert faults(dialog) == [], dialog.windowTitle()
                seen.add(type(dialog).__name__)
            dialog.reject()
    assert seen or menu == EDIT


def test_alt_and_the_letter_put_the_keyboard_into_the_field(qtbot, desk):
    desk.session.select((desk.session.shown.rows[0],))
    desk.menus.run("event.edit")
    qtbot.waitUntil(lambda: isinstance(QApplication.activeModalWidget(), EventForm))
    form = QApplication.activeModalWidget()
    form.activateWindow()
    qtbot.waitUntil(form.isActiveWindow)
    for one in shown(form, QLabel):
        if one.buddy() is not None and letter(one.text()):
            key = getattr(Qt.Key, f"Key_{letter(one.text()).upper()}")
            QTest.keyClick(form.focusWidget() or form, key, Qt.KeyboardModifier.AltModifier)
            within = form.focusWidget()
            assert is_in(within, one.buddy()), one.text()
    form.close()


def is_in(inner, outer):
    while isinstance(inner, QWidget):
        if inner is outer or outer.focusProxy() is inner:
            return True
        inner = inner.parentWidget()
    return False
