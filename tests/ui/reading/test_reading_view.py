"""Reading: the story in the place of timeline and lists, with the keys of the lists."""

from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from told import chosen_title, titles_told

from timeline_app.model import Level
from timeline_app.review import StoryPieceKind
from timeline_app.ui.reading import tellings
from timeline_app.ui.reading.tellings import EventInWords


def test_it_takes_the_place_of_timeline_and_lists(desk, reading):
    assert reading.isVisible()
    assert not desk.timeline.isVisible()
    assert not desk.panes.lists.isVisible()
    assert desk.menus.actions["view.reading"].isChecked()
    assert desk.window().focusWidget() is reading.column
    assert titles_told(reading) == [
        "Mayor opens the bridge", "Lorry hits the bridge", "Bridge struck by lorry",
        "Council meets", "Repairs begin", "The ferry is sold",
    ]  # fmt: skip
    assert desk.status.count.text().startswith("Reading 6 of 6 events · 1 in May 2020")


def test_escape_gives_the_panes_back(desk, reading):
    QTest.keyClick(reading.column, Qt.Key.Key_Escape)
    assert not desk.panes.story.is_shown
    assert desk.timeline.isVisible()


def test_a_list_that_is_asked_for_ends_reading(desk, reading):
    desk.menus.run("view.documents")
    assert not reading.isVisible()
    assert desk.panes.documents.isVisible()


def test_keys_go_from_event_to_event(desk, reading):
    QTest.keyClick(reading.column, Qt.Key.Key_J)
    QTest.keyClick(reading.column, Qt.Key.Key_J)
    assert chosen_title(desk) == "Lorry hits the bridge"
    QTest.keyClick(reading.column, Qt.Key.Key_K)
    assert chosen_title(desk) == "Mayor opens the bridge"
    QTest.keyClick(reading.column, Qt.Key.Key_End)
    assert chosen_title(desk) == "The ferry is sold"
    QTest.keyClick(reading.column, Qt.Key.Key_Down)
    assert chosen_title(desk) == "The ferry is sold"
    QTest.keyClick(reading.column, Qt.Key.Key_Home)
    assert chosen_title(desk) == "Mayor opens the bridge"
    assert "Mayor opens the bridge" in reading.column.accessibleDescription()


def test_a_rejected_event_makes_room_for_the_next(qtbot, desk, reading):
    with qtbot.waitSignal(desk.session.snapshot_changed, timeout=20_000):
        desk.session.set_filter(desk.session.filter.at(Level.DATED))
    qtbot.waitUntil(lambda: reading._loading is None, timeout=20_000)
    for _ in range(2):
        QTest.keyClick(reading.column, Qt.Key.Key_J)
    with qtbot.waitSignal(desk.session.snapshot_changed, timeout=20_000):
        QTest.keyClick(reading.column, Qt.Key.Key_R)
    qtbot.waitUntil(lambda: len(titles_told(reading)) == 5, timeout=20_000)
    assert chosen_title(desk) == "Bridge struck by lorry"


def test_a_decision_scrolls_nothing(qtbot, desk, reading):
    reading.column.resize(500, 220)
    desk.window().resize(1_100, 420)
    reading.column.go_to(5)
    reading.step(1)
    place = reading.column._place
    with qtbot.waitSignal(desk.session.snapshot_changed, timeout=20_000):
        QTest.keyClick(reading.column, Qt.Key.Key_A)
    qtbot.waitUntil(lambda: reading._loading is None, timeout=20_000)
    assert reading.column._place == place


def test_a_click_shows_the_passage_where_the_source_was_away(desk, reading):
    desk.panes.set_open("source", is_open=False)
    number = next(
        n for n, part in enumerate(reading.column.story.parts) if part == StoryPieceKind.EVENT
    )
    top = dict(reading.column._seen())[number]
    QTest.mouseClick(
        reading.column.viewport(), Qt.MouseButton.LeftButton, pos=QPoint(120, round(top) + 40)
    )
    assert desk.panes.is_open("source")
    assert chosen_title(desk) == "Mayor opens the bridge"


def test_a_narrow_window_reads_without_the_source(qtbot, desk):
    desk.window().resize(1_024, 640)
    desk.menus.run("view.reading")
    assert not desk.panes.is_open("source")
    assert not desk.panes.reading.months.isVisible()
    desk.menus.run("view.reading")
    assert desk.panes.is_open("source")


def test_a_story_that_is_fetched_when_its_file_is_closed_is_told_to_nobody(qtbot, desk, reading):
    desk.session.set_filter(desk.session.filter.at(Level.DATED))
    qtbot.waitUntil(lambda: reading._loading is not None, timeout=20_000)
    desk.session.close()
    assert reading._loading is None
    qtbot.wait(300)
    assert titles_told(reading) == []
    assert reading.words == "No chronology is open"


def test_coming_back_to_the_same_story_fetches_nothing(qtbot, desk, reading):
    desk.menus.run("view.reading")
    assert not reading.isVisible()
    before = titles_told(reading)
    desk.menus.run("view.reading")
    assert reading.isVisible()
    assert reading._loading is None
    assert titles_told(reading) == before


def test_of_an_event_that_has_just_gone_there_is_an_empty_line(reading):
    assert reading.tellings.of(9_999) == EventInWords(9_999, "", "")


def test_few_tellings_are_kept(reading, monkeypatch):
    monkeypatch.setattr(tellings, "MOST_KEPT", 2)
    reading.tellings.forget()
    told = titles_told(reading)
    assert len(reading.tellings._kept) == 2
    assert titles_told(reading) == told
