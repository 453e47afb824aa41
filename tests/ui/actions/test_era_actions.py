"""Eras from the menus to the file and back, and on the canvas."""

import pytest
from PySide6.QtCore import QPoint, QPointF, Qt
from PySide6.QtGui import QContextMenuEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QMenu
from seen import opened

from timeline_app import chart
from timeline_app.model import edits, edtf
from timeline_app.ui.actions import era_actions, export_actions
from timeline_app.ui.editing.era_form import EraForm


@pytest.fixture
def shown(qtbot, desk):
    """The desk with one era, in May and June 2020."""
    with qtbot.waitSignal(desk.session.snapshot_changed):
        desk.session.apply(
            edits.AddEra("The opening", edtf.parse("2020-05-01"), edtf.parse("2020-06-10"))
        )
    return desk


def dialog(qtbot):
    qtbot.waitUntil(lambda: isinstance(QApplication.activeModalWidget(), EraForm))
    return QApplication.activeModalWidget()


def test_from_the_menu_to_the_canvas_and_undone(qtbot, desk):
    plain = desk.timeline.stage.frame.plot.y
    desk.menus.actions["eras.add"].trigger()
    form = dialog(qtbot)
    form.name.setText("The closure")
    form.show_dates("June 2020", "")
    with qtbot.waitSignal(desk.session.snapshot_changed):
        form.accept()
    scene = desk.timeline.stage.scene
    assert [band.name for band in scene.eras] == ["The closure"]
    assert scene.plot.y > plain
    assert desk.session.undo_label == "Add era"
    with qtbot.waitSignal(desk.session.snapshot_changed):
        desk.menus.actions["edit.undo"].trigger()
    assert desk.timeline.stage.scene.eras == ()
    assert desk.timeline.stage.frame.plot.y == plain


def test_the_era_of_the_selection_begins_with_its_dates(qtbot, desk, id_of):
    desk.session.select((id_of("Council meets"), id_of("Mayor opens the bridge")))
    desk.menus.actions["eras.of_selection"].trigger()
    form = dialog(qtbot)
    assert (form.first.text, form.last.text) == ("Sun 3 May 2020", "Thu 11 June 2020")
    form.reject()


def test_it_is_changed_and_removed_by_keyboard(qtbot, shown):
    shown.menus.actions["eras.change"].trigger()
    form = dialog(qtbot)
    assert form.name.text() == "The opening"
    with qtbot.waitSignal(shown.session.snapshot_changed):
        form._on_remove()
    assert shown.timeline.stage.scene.eras == ()
    shown.menus.actions["eras.change"].trigger()
    assert QApplication.activeModalWidget() is None


def test_it_is_changed_by_a_double_click_and_has_a_menu(qtbot, shown):
    view = shown.timeline
    scene = view.stage.scene
    rect = chart.era_rect(scene, scene.eras[0])
    at = QPoint(int(rect.x + 20), int(rect.y + rect.height / 2))
    qtbot.mouseDClick(view, Qt.MouseButton.LeftButton, pos=at)
    dialog(qtbot).reject()
    event = QContextMenuEvent(QContextMenuEvent.Reason.Mouse, at, view.mapToGlobal(at))
    QApplication.sendEvent(view, event)
    menu = view.findChildren(QMenu)[-1]
    words = [action.text() for action in menu.actions()]
    assert words == ["Change “The opening”…", "Show all of it", "Remove", "Add era…"]
    menu.actions()[1].trigger()
    since, until = view.visible_range()
    assert since < scene.view.since + (scene.view.until - scene.view.since)
    assert until - since < 80 * 86_400
    menu.close()


def test_eras_can_be_switched_off_and_the_room_is_given_back(qtbot, shown):
    view = shown.timeline
    with_strip = view.stage.frame.plot.y
    shown.menus.actions["view.eras"].trigger()
    assert view.stage.scene.eras == ()
    assert view.stage.frame.plot.y < with_strip
    assert not shown.menus.actions["view.eras"].isChecked()
    assert export_actions.pictured(shown.context, shown.session.shown.chronology).eras == ()
    assert view.hit(QPointF(300, view.stage.frame.sizes.header + 4)).era is None


def test_a_card_tells_the_whole_name_and_the_dates(qtbot, shown):
    view = shown.timeline
    scene = view.stage.scene
    rect = chart.era_rect(scene, scene.eras[0])
    qtbot.mouseMove(view, QPoint(int(rect.x + 12), int(rect.y + 8)))
    view._point_at(view.hit(QPointF(rect.x + 12, rect.y + 8)), QPointF(rect.x + 12, rect.y + 8))
    qtbot.waitUntil(view._hover_card.isVisible)
    told = view._hover_card.text()
    assert "The opening" in told
    assert "Fri 1 May 2020 – Wed 10 June 2020" in told


def test_while_nothing_may_be_changed_an_era_is_only_looked_at(qtbot, shown):
    number = shown.timeline.stage.scene.eras[0].id
    shown.session.lock("Reading…")
    for wish in ("add", "change", "remove"):
        era_actions.do(shown.context, wish, number)
        assert QApplication.activeModalWidget() is None
    assert len(shown.timeline.stage.scene.eras) == 1
    before = shown.timeline.visible_range()
    era_actions.do(shown.context, "fit", number)
    assert shown.timeline.visible_range() != before
    shown.session.lock("")


def adds(desk, act):
    act()
    form = opened(desk, EraForm)
    form.name.setText("The closure")
    form.show_dates("June 2020", "")
    form.accept()
    assert [era.name for era in desk.session.store.eras.all()] == ["The closure"]


def spans_the_selection(desk, act):
    desk.session.select(desk.session.shown.rows[1:4])
    act()
    form = opened(desk, EraForm)
    assert form.first.text
    form.reject()
    assert len(desk.session.store.eras.all()) == 1


def asks_which(desk, act):
    """Of a single one at once; of several by a menu."""
    QTest.qWait(300)
    while not desk.session.shown.chronology.eras:
        QTest.qWait(5)
    act()
    form = opened(desk, EraForm)
    form.name.setText("The long closure")
    form.accept()
    assert [era.name for era in desk.session.store.eras.all()] == ["The long closure"]


EFFECTS = {
    "eras.add": adds,
    "eras.of_selection": spans_the_selection,
    "eras.change": asks_which,
}


def test_each_row_does_what_it_says(desk, perform):
    assert {row.id for row in era_actions.ROWS} == set(EFFECTS)
    perform(EFFECTS)


def test_of_several_it_is_asked_which_and_of_none_it_is_said(desk, settled):
    era_actions.choose(desk.context)
    assert desk.status.currentMessage() == era_actions.NONE_YET
    for name, first in (("War & peace", "1914"), ("Calm", "1919")):
        year = edtf.parse(first)
        settled(lambda n=name, y=year: desk.session.apply(edits.AddEra(n, y, y)))
    era_actions.choose(desk.context)
    menu = desk.findChildren(QMenu)[-1]
    assert [action.text().split("  ·  ")[0] for action in menu.actions()] == [
        "War && peace", "Calm"
    ]  # fmt: skip
    menu.actions()[1].trigger()
    assert opened(desk, EraForm).name.text() == "Calm"
    opened(desk, EraForm).reject()
    menu.close()


@pytest.mark.parametrize("wish", ["fit", "remove", "change"])
def test_a_wish_about_an_era_that_is_gone_is_none(shown, wish):
    before = shown.session.store.eras.all()
    era_actions.do(shown.context, wish, 99)
    assert shown.session.store.eras.all() == before
    assert not any(one.isVisible() for one in shown.findChildren(EraForm))


def test_wishes_of_the_canvas_are_done(shown, settled):
    (era,) = shown.session.store.eras.all()
    shown.timeline.go_to(0)
    era_actions.do(shown.context, "fit", era.id)
    since, until = shown.timeline.visible_range()
    assert since < era.since < era.until < until
    settled(lambda: era_actions.do(shown.context, "remove", era.id))
    assert shown.session.store.eras.all() == ()


def wish(view, words):
    """What the menu of the axis offers, chosen by a person."""
    plot = view.stage.frame.plot
    at = QPoint(int(plot.x) + 300, int(plot.y) - 6)
    event = QContextMenuEvent(QContextMenuEvent.Reason.Mouse, at, view.mapToGlobal(at))
    QApplication.sendEvent(view, event)
    menu = view.findChildren(QMenu)[-1]
    next(action for action in menu.actions() if action.text() == words).trigger()
    menu.close()


def test_one_is_added_from_the_axis_and_not_while_documents_are_read(qtbot, desk):
    desk.session.lock("Reading…")
    wish(desk.timeline, "Add era…")
    assert QApplication.activeModalWidget() is None
    assert "cannot be changed while" in desk.status.currentMessage()
    desk.session.lock("")
    wish(desk.timeline, "Add era…")
    form = dialog(qtbot)
    assert form.name.text() == ""
    form.reject()


def test_an_era_picked_while_documents_began_to_be_read_is_not_changed(qtbot, shown):
    other = edtf.parse("2020-07-01")
    with qtbot.waitSignal(shown.session.snapshot_changed):
        shown.session.apply(edits.AddEra("The rest", other, other))
    shown.menus.actions["eras.change"].trigger()
    menu = next(
        one
        for one in shown.window().findChildren(QMenu)
        if any(action.text().startswith("The rest") for action in one.actions())
    )
    assert [action.text().partition("  ·  ")[0] for action in menu.actions()] == [
        "The opening", "The rest",
    ]  # fmt: skip
    shown.session.lock("Reading…")
    menu.actions()[1].trigger()
    menu.close()
    assert QApplication.activeModalWidget() is None
    shown.session.lock("")
