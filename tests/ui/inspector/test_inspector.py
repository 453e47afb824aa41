"""The right pane of an event: what is chosen, the keys, the way through the list."""

from inspected import chosen_event
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QToolButton

from timeline_app.model import (
    Review,
)


def test_it_shows_what_is_chosen_and_nothing_where_nothing_is(shell, page):
    assert page.title.toPlainText() == "Lorry hits the bridge"
    assert page.date.text == "Tue 9 June 2020"
    assert "exact to the day" in page.date.echo
    shell.session.select(())
    assert shell.features.inspecting.pages["event"]._stack.currentIndex() == 0


def test_the_keys_are_those_of_the_table_and_work(shell, page):
    shell.keys.choose("event.accept", "X")
    shell.features.inspecting.follow()
    assert shell.features.inspecting.foot.buttons["event.accept"].keys == "X"
    shell.features.inspecting.foot.buttons["event.accept"].click()
    assert chosen_event(shell).review is Review.ACCEPTED


def test_esc_gives_the_keyboard_back_to_the_events(shell, page):
    page.stars.setFocus()
    QTest.keyClick(page.stars, Qt.Key.Key_Escape)
    assert shell.timeline.hasFocus() or shell.panes.table.hasFocus()


def test_the_arrows_beside_the_tabs_go_through_the_list(shell):
    side = shell.panes.side
    shell.panes.show_tab("events")
    before = shell.session.selection
    for arrow in reversed(side.arrows.findChildren(QToolButton)):
        assert arrow.isVisible()
        arrow.click()
        assert (shell.session.selection == before) is (arrow.text() == "‹")
