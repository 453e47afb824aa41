"""The page under the mouse and the keys: pointed at, dragged over, turned, and left alone."""

import pytest
from paper import rolled, span_of
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtTest import QTest
from reportlab.lib.pagesizes import A4
from reportlab.pdfgen.canvas import Canvas

from timeline_app import readers, store
from timeline_app.model import Span, edits
from timeline_app.model.when import day
from timeline_app.ui.pages.page_sheet import PageSheet
from timeline_app.ui.source.source_pane import SourcePane

Key, Button = Qt.Key, Qt.MouseButton
CONTROL, SHIFT, PLAIN = (
    Qt.KeyboardModifier.ControlModifier,
    Qt.KeyboardModifier.ShiftModifier,
    Qt.KeyboardModifier.NoModifier,
)
LINE = "The seal was replaced on 5 February 2019."
DRAWN_LINE = "The ferry sailed on 3 May 2020."


@pytest.fixture
def view(page_pane):
    return page_pane[0].page.view


@pytest.fixture
def picture_page(qtbot, session, theme, tmp_path, drawn):
    """A document of two pages, the second of which holds a picture and no words."""
    path, db = tmp_path / "album.pdf", tmp_path / "album.db"
    canvas = Canvas(str(path), pagesize=A4, invariant=True)
    canvas.drawString(90, 700, DRAWN_LINE)
    canvas.showPage()
    canvas.rect(90, 300, 300, 300, fill=1)
    canvas.showPage()
    canvas.save()
    document = readers.read(path)
    start = document.text.index(DRAWN_LINE)
    span = Span(start, start + len(DRAWN_LINE))
    with store.open_store(db, create=True) as made:
        number = made.documents.add(document)
        made.apply(
            edits.AddEvent("Ferry sails", day(2020, 5, 3), "trip", document=number, span=span)
        )
    pane = SourcePane(session, theme)
    qtbot.addWidget(pane)
    pane.resize(700, 900)
    pane.show()
    with qtbot.waitSignal(session.snapshot_changed, timeout=20_000):
        session.adopt(store.open_store(db))
    session.select(session.shown.rows)
    pane.page.choose(is_page=True)
    view = pane.page.view
    view.go_to(2)
    drawn(pane)
    return view


def middle_of(view, span):
    return view.sheet.to_pixels(view._place.lines(span)[0]).center()


def drag(view, start, end, button=Button.LeftButton):
    QTest.mousePress(view.viewport(), button, pos=start)
    QTest.mouseMove(view.viewport(), (start + end) / 2)
    QTest.mouseMove(view.viewport(), end)
    QTest.mouseRelease(view.viewport(), button, pos=end)


def test_the_pointer_tells_what_a_click_would_do(page_pane, view):
    pane, _ = page_pane
    (tick,) = view.ticks
    for place, shape in (
        (middle_of(view, span_of(pane, LINE)), Qt.CursorShape.PointingHandCursor),
        (view.sheet.tick(tick, is_chosen=True).center(), Qt.CursorShape.PointingHandCursor),
        (view.sheet.rect.center(), Qt.CursorShape.IBeamCursor),
        (QPoint(view.viewport().width() - 2, 2), Qt.CursorShape.ArrowCursor),
    ):
        QTest.mouseMove(view.viewport(), place)
        assert view.viewport().cursor().shape() is shape


def test_a_hand_that_trembles_clicks_and_does_not_drag(session, page_pane, view):
    pane, ids = page_pane
    session.select(())
    view.go_to(3)
    place = middle_of(view, span_of(pane, LINE))
    drag(view, place, place + QPoint(2, 0))
    assert view.selected_span() is None
    assert session.selection == (ids["Seal replaced"],)


def test_the_right_button_leaves_what_is_selected_for_the_menu(qtbot, page_pane, view):
    pane, _ = page_pane
    words = span_of(pane, "seal was")
    view.select(words)
    away = view.sheet.rect.center()
    with qtbot.waitSignal(view.menu_requested) as told:
        drag(view, middle_of(view, span_of(pane, "February")), away, Button.RightButton)
        view.customContextMenuRequested.emit(away)
    assert view.selected_span() == words
    assert told.args == [view.viewport().mapToGlobal(away)]


def test_a_double_click_selects_a_word_and_on_empty_paper_nothing(page_pane, view):
    pane, _ = page_pane
    QTest.mouseDClick(
        view.viewport(), Button.LeftButton, pos=middle_of(view, span_of(pane, "February"))
    )
    assert view.selected_span() == span_of(pane, "February")
    view.select(None)
    QTest.mouseDClick(view.viewport(), Button.LeftButton, pos=view.sheet.rect.center())
    assert view.selected_span() is None


@pytest.mark.parametrize(
    ("key", "modifier"), [(Key.Key_Right, PLAIN), (Key.Key_Left, PLAIN), (Key.Key_Right, SHIFT)]
)
def test_on_a_page_without_words_keys_choose_and_select_nothing(
    qtbot, session, picture_page, key, modifier
):
    before = session.selection
    qtbot.keyClick(picture_page, key, modifier)
    assert picture_page.selected_span() is None
    assert (session.selection, picture_page.page) == (before, 2)


def test_on_a_page_without_words_the_mouse_selects_nothing(session, picture_page):
    before, paper = session.selection, picture_page.sheet.rect
    drag(picture_page, paper.center(), paper.center() + QPoint(80, 60))
    QTest.mouseDClick(picture_page.viewport(), Button.LeftButton, pos=paper.center())
    assert picture_page.selected_span() is None
    assert session.selection == before


def test_without_a_selection_the_windows_own_copy_is_let_through(qtbot, view):
    QGuiApplication.clipboard().setText("as before")
    qtbot.keyClick(view, Key.Key_C, CONTROL)
    assert QGuiApplication.clipboard().text() == "as before"


def test_the_wheel_goes_through_a_large_page_before_it_turns_it(view):
    view.set_zoom(200)
    bar = view.verticalScrollBar()
    bar.setValue(0)
    rolled(view, -120, PLAIN)
    assert view.page == 3
    assert bar.value() > 0
    bar.setValue(bar.maximum())
    rolled(view, -120, PLAIN)
    assert (view.page, bar.value()) == (4, 0)
    rolled(view, 120, PLAIN)
    assert (view.page, bar.value()) == (3, bar.maximum())


def test_a_passage_out_of_sight_is_brought_into_it_in_both_directions(session, page_pane, view):
    pane, ids = page_pane
    view.set_zoom(300)
    for bar in (view.horizontalScrollBar(), view.verticalScrollBar()):
        bar.setValue(bar.maximum())
    session.select(())
    session.select((ids["Seal replaced"],))
    seen = view.sheet.to_pixels(view._place.lines(span_of(pane, "The seal"))[0])
    assert view.viewport().rect().contains(seen.topLeft())


def test_what_a_search_found_is_lit_on_the_page_and_turned_to(page_pane, view):
    pane, _ = page_pane
    document = pane.opened.id
    found = span_of(pane, "towed")
    pane.open_document(document, (found,))
    assert view.page == 5
    before = view.viewport().grab().toImage()
    pane.open_document(document)
    assert view.viewport().grab().toImage() != before, "nothing is lit any more"


def test_before_a_file_there_is_a_desk_and_nothing_to_go_to(qtbot, theme):
    theme.apply()
    sheet = PageSheet(theme, lambda _event: "#000000")
    qtbot.addWidget(sheet)
    sheet.resize(300, 300)
    sheet.show()
    sheet.show_evidence((), None)
    sheet.go_to(2)
    picture = sheet.viewport().grab().toImage()
    desk = theme.colours.desk.lower()
    assert {picture.pixelColor(x, 150).name() for x in range(picture.width())} == {desk}
    assert (sheet.page, sheet.words, sheet.accessibleDescription()) == (1, "", "")
