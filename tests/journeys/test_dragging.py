"""Dates changed by hand: a mark or its edge dragged along the axis of a real window."""

import pytest
from PySide6.QtCore import QEvent, QPoint, QPointF, Qt
from PySide6.QtGui import QMouseEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from timeline_app import store
from timeline_app.model import edits, edtf, moment

LEFT, NONE = Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier
SHIFT, ALT = Qt.KeyboardModifier.ShiftModifier, Qt.KeyboardModifier.AltModifier
CONTROL = Qt.KeyboardModifier.ControlModifier
EVENTS = {
    "The seal is replaced": "2019-02-05",
    "The pump stands still": "2019-03-10/2019-04-20",
    "The report is written": "2019-06",
    "The court sits": "[2019-08-02,2019-08-09]",
    "The works reopen": "2019-09-30",
}


@pytest.fixture(params=[(1024, 640, 100), (1600, 900, 100), (3840, 2160, 200)])
def desk(request, qtbot, start, tmp_path):
    path = tmp_path / "pump.db"
    with store.open_store(path, create=True) as made:
        for title, date in EVENTS.items():
            made.apply(edits.AddEvent(title, edtf.parse(date), "repair"))
    window = start(path)
    width, height, size = request.param
    window.shell.theme.set_text_size(size)
    window.resize(width, height)
    window.activateWindow()
    qtbot.waitUntil(window.isActiveWindow)
    qtbot.waitUntil(lambda: len(window.shell.session.shown) == len(EVENTS))
    window.shell.timeline.setFocus()
    fit(window.shell, 2019, 1, 14)
    yield window.shell
    window.shell.theme.set_text_size(100)


def fit(desk, year, first, count):
    since = moment.at(year, first) - 5 * moment.DAY
    until = moment.at(year + (first + count - 2) // 12, (first + count - 2) % 12 + 1)
    desk.timeline.fit(since, until)


def event(desk, title):
    store = desk.session.store
    return next(e for e in map(store.reading.event, store.reading.ids()) if e.title == title)


def item(desk, title):
    number = event(desk, title).id
    return next(one for one in desk.timeline.stage.scene.items if one.id == number)


def spot(desk, title, where="middle"):
    found = item(desk, title)
    return QPoint(round(getattr(found, where)), round(found.y))


def days(desk, count):
    return round(count * moment.DAY / desk.timeline.stage.view.seconds_per_pixel)


class Hand:
    def __init__(self, desk, title, where="middle", keys=NONE):
        self.view, self.keys = desk.timeline, keys
        desk.session.select(())  # so that its row comes into view, however low the window is
        desk.session.select((event(desk, title).id,))
        self.at = spot(desk, title, where)

    def take(self, *ways):
        QTest.mousePress(self.view, LEFT, self.keys, self.at)
        for way in ways:
            self.over(way)
        return self

    def over(self, way, keys=None):
        """To so many pixels from where it was taken up."""
        self.to = self.at + QPoint(way, 3)
        moved = QMouseEvent(
            QEvent.Type.MouseMove, QPointF(self.to), QPointF(self.view.mapToGlobal(self.to)),
            Qt.MouseButton.NoButton, LEFT, self.keys if keys is None else keys,
        )  # fmt: skip
        QApplication.sendEvent(self.view, moved)

    def drop(self):
        QTest.mouseRelease(self.view, LEFT, self.keys, self.to)

    @property
    def said(self):
        return self.view._date_tag.text


def test_a_chosen_event_follows_the_hand_and_is_kept_as_it_was_shown(qtbot, desk):
    title = "The seal is replaced"
    before, steps = event(desk, title), desk.session.undo_label
    hand = Hand(desk, title).take(days(desk, 5), days(desk, 30.2))
    is_days = "exact to the day" in hand.said
    assert is_days or hand.said.startswith("March 2019, to the month: a day is too narrow")
    assert not desk.timeline.grab().isNull()
    drawn = item(desk, title).middle
    assert abs(drawn - hand.at.x() - days(desk, 30.2)) <= days(desk, 1 if is_days else 20)
    assert event(desk, title) == before
    hand.drop()
    after = event(desk, title)
    assert hand.said == ""
    assert after.when.edtf == ("2019-03-07" if is_days else "2019-03")
    assert item(desk, title).middle == drawn  # it does not jump back until it is read anew
    qtbot.waitUntil(lambda: desk.timeline.stage.carried is None)
    assert abs(item(desk, title).middle - drawn) <= 1
    assert desk.session.undo_label == "Move event"
    assert desk.session.selection == (after.id,)
    desk.session.undo()
    assert event(desk, title).when == before.when
    assert desk.session.undo_label == steps


def test_there_and_back_in_one_drag_changes_nothing(desk):
    title = "The seal is replaced"
    label = desk.session.undo_label
    hand = Hand(desk, title).take(days(desk, 60), days(desk, -60), 0)
    assert hand.said == "Tue 5 February 2019, exact to the day"
    hand.drop()
    assert desk.session.undo_label == label
    assert desk.timeline.stage.carried is None


def test_escape_lets_go_with_nothing_changed(desk):
    title = "The seal is replaced"
    before, label = event(desk, title), desk.session.undo_label
    hand = Hand(desk, title).take(days(desk, 60))
    assert hand.said
    QTest.keyClick(desk.timeline, Qt.Key.Key_Escape)
    assert (hand.said, desk.timeline.stage.carried) == ("", None)
    hand.over(days(desk, 80))
    hand.drop()
    assert event(desk, title) == before
    assert desk.session.undo_label == label


def test_the_edges_of_a_period_move_alone_and_shift_keeps_its_length(qtbot, desk):
    title = "The pump stands still"
    fit(desk, 2019, 2, 4)
    for where, way, found in (
        ("right", 10, "2019-03-10/2019-04-30"), ("left", -3, "2019-03-07/2019-04-20"),
    ):  # fmt: skip
        before = item(desk, title)
        hand = Hand(desk, title, where).take(days(desk, way))
        drawn = item(desk, title)
        other = "left" if where == "right" else "right"
        assert abs(getattr(drawn, where) - getattr(before, where) - days(desk, way)) < 2
        assert getattr(drawn, other) == getattr(before, other)
        hand.drop()
        assert event(desk, title).when.edtf == found
        with qtbot.waitSignal(desk.session.snapshot_changed, timeout=20_000):
            desk.session.undo()
        qtbot.waitUntil(lambda there=before.right: abs(item(desk, title).right - there) < 1)
    fit(desk, 2019, 2, 4)  # a bar of messages has come, and the view has another shape
    hand = Hand(desk, title, "right").take()
    hand.over(days(desk, 10), SHIFT)
    hand.drop()
    assert event(desk, title).when.edtf == "2019-03-20/2019-04-30"


def test_a_drag_of_the_ground_pans_and_a_click_selects(desk):
    title = "The works reopen"
    since = desk.timeline.visible_range()[0]
    hand = Hand(desk, title)
    desk.session.select(())
    hand.take(-80)  # not chosen: the ground moves
    hand.drop()
    assert desk.timeline.visible_range()[0] > since
    assert event(desk, title).when.edtf == "2019-09-30"
    scene = desk.timeline.stage.scene
    seen = next(one for one in scene.items if scene.plot.contains(one.middle, one.y))
    at = QPoint(round(seen.middle), round(seen.y))
    QTest.mouseClick(desk.timeline, LEFT, NONE, at)
    assert desk.session.selection == (seen.id,)


@pytest.mark.parametrize("obstacle", ["locked", "choice"])
def test_what_may_not_be_changed_is_not_taken_up(desk, obstacle):
    title = "The court sits" if obstacle == "choice" else "The seal is replaced"
    before = event(desk, title).when
    if obstacle == "locked":
        desk.session.lock("Reading documents")
    hand = Hand(desk, title).take(days(desk, 40))
    assert (hand.said, desk.timeline.stage.carried) == ("", None)
    hand.drop()
    assert event(desk, title).when == before
    desk.session.lock("")


def test_keys_move_it_by_the_unit_of_the_zoom(qtbot, desk):
    title = "The pump stands still"
    desk.session.select((event(desk, title).id,))
    fit(desk, 2019, 3, 2)
    desk.timeline.setFocus()
    for key, modifiers, found in (
        (Qt.Key.Key_Right, CONTROL | SHIFT, "2019-03-11/2019-04-21"),
        (Qt.Key.Key_Right, ALT | SHIFT, "2019-03-11/2019-04-22"),
        (Qt.Key.Key_Left, ALT | SHIFT, "2019-03-11/2019-04-21"),
        (Qt.Key.Key_Left, CONTROL | SHIFT, "2019-03-10/2019-04-20"),
    ):
        QTest.keyClick(desk.timeline, key, modifiers)
        assert event(desk, title).when.edtf == found
    assert desk.status.count.text()
    for _ in range(4):
        desk.session.undo()
    assert desk.session.undo_label == "Add event"
