"""Somebody adds a printed report and reads its events on the real page."""

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtTest import QTest
from reportlab.lib.pagesizes import A4
from reportlab.pdfgen.canvas import Canvas

from timeline_app import pipeline
from timeline_app.model import Span
from timeline_app.ui.editing.event_form import EventForm
from timeline_app.ui.pages import painter
from timeline_app.ui.source.passages import Weight, stretches

DAYS = ("3 May 2019", "9 June 2019", "11 July 2019")
STORY = "On {day} the ferry struck the breakwater at Porto."
REST = "The crew repaired the pump on the day after."


@pytest.fixture
def report(tmp_path):
    path = tmp_path / "report.pdf"
    canvas = Canvas(str(path), pagesize=A4, invariant=True)
    for day in DAYS:
        canvas.setFont("Helvetica", 14)
        canvas.drawString(80, 720, STORY.format(day=day))
        canvas.drawString(80, 690, REST)
        canvas.showPage()
    canvas.save()
    return path


def commonest(view, rect):
    picture = view.viewport().grab().toImage()
    area = rect.adjusted(1, 1, -1, -1)
    across, down = range(area.left(), area.right()), range(area.top(), area.bottom())
    seen = [picture.pixelColor(x, y).name() for x in across for y in down]
    return max(set(seen), key=seen.count)


def lit(view, weight):
    """The lines of this weight on the page, in pixels."""
    marked = stretches(view._here, view._chosen)
    lines = [line for s in marked if s.weight is weight for line in view._place.lines(s.span)]
    return [view.sheet.to_pixels(line) for line in lines]


def test_from_an_event_to_its_page_and_back(qtbot, start, report, tmp_path):
    db = tmp_path / "report.db"
    *_, last = pipeline.import_paths([report], db)
    assert last.documents == 1
    window = start(db)
    desk = window.shell
    source, session = desk.panes.source, desk.session
    view = source.page.view
    page_of = {e.id: e.evidence[0].locator.page for e in session.store.events()}
    assert set(page_of.values()) == {1, 2, 3}
    second = next(event for event, page in page_of.items() if page == 2)
    session.select((second,))
    desk.menus.actions["view.page"].trigger()
    assert desk.menus.actions["view.page"].isChecked()
    assert desk.status.paged.isVisible()
    assert desk.status.paged.text() == "Page 2 of 3 · 1 event on this page"

    wait_for_picture(qtbot, view)
    assert view.page == 2
    (passage, *_), (word, *_) = lit(view, Weight.PASSAGE), lit(view, Weight.TRIGGER)
    assert commonest(view, word) == painter.TINTS[2].lower()
    assert passage.contains(word.center())
    left_of_word = passage.adjusted(0, 0, word.left() - passage.right() - 4, 0)
    assert commonest(view, left_of_word) in {tint.lower() for tint in painter.TINTS[1:]}

    the_keys_are_the_pages(qtbot, desk, view)
    turn_and_click(qtbot, desk, view, page_of)
    copy_and_make_an_event(qtbot, desk, view)
    window.close()
    again = start(db).shell
    assert again.panes.source.page.wants_page, "the choice is remembered"


def wait_for_picture(qtbot, view):
    qtbot.waitUntil(
        lambda: view.pictures.picture(view._wanted(view.page)) is not None, timeout=60_000
    )


def the_keys_are_the_pages(qtbot, desk, view):
    """While the page has the keyboard, its keys are not the timeline's; P takes it away."""
    with qtbot.waitActive(desk.window(), timeout=20_000):
        desk.window().activateWindow()
    desk.panes.show_source()
    assert desk.window().focusWidget() is view
    before = desk.timeline.state()
    qtbot.keyClick(view, Qt.Key.Key_Plus, Qt.KeyboardModifier.ControlModifier)
    assert view.zoom > 0
    qtbot.keyClick(view, Qt.Key.Key_0, Qt.KeyboardModifier.ControlModifier)
    assert view.zoom == 0
    assert desk.timeline.state() == before
    qtbot.keyClick(view, Qt.Key.Key_P)
    assert desk.window().focusWidget() is desk.panes.source.text
    qtbot.keyClick(desk.panes.source.text, Qt.Key.Key_P)
    assert desk.window().focusWidget() is view


def turn_and_click(qtbot, desk, view, page_of):
    qtbot.keyClick(view, Qt.Key.Key_PageDown)
    wait_for_picture(qtbot, view)
    assert view.page == 3
    place = lit(view, Weight.FAINT)[0].center()
    QTest.mouseClick(view.viewport(), Qt.MouseButton.LeftButton, pos=place)
    (chosen,) = desk.session.selection
    assert page_of[chosen] == 3
    assert lit(view, Weight.PASSAGE)


def copy_and_make_an_event(qtbot, desk, view):
    session, words = desk.session, "crew repaired the pump"
    start = desk.panes.source.opened.document.text.rindex(words)
    span = Span(start, start + len(words))
    line = view.sheet.to_pixels(view._place.lines(span)[0])
    ends = QPoint(line.left() + 3, line.center().y()), QPoint(line.right() - 3, line.center().y())
    QTest.mousePress(view.viewport(), Qt.MouseButton.LeftButton, pos=ends[0])
    for place in (line.center(), ends[1]):
        QTest.mouseMove(view.viewport(), place)
    QTest.mouseRelease(view.viewport(), Qt.MouseButton.LeftButton, pos=ends[1])
    qtbot.keyClick(view, Qt.Key.Key_C, Qt.KeyboardModifier.ControlModifier)
    assert QGuiApplication.clipboard().text() == words

    desk.menus.actions["event.add"].trigger()
    (form,) = desk.findChildren(EventForm)
    assert form.title.text() == words
    form.title.setText("Pump repaired by hand")
    form.accept()
    made = next(e for e in session.store.events() if e.title == "Pump repaired by hand")
    assert made.evidence[0].span == span
    assert made.evidence[0].locator.page == 3
