"""The sheet: what is lit, ticked, dragged over, chosen by keys."""

from paper import FAINT, STRONG, paper_at, rolled, span_of
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QColor, QGuiApplication
from PySide6.QtTest import QTest

from timeline_app.model import Review, edits
from timeline_app.ui.theme import DARK

SECOND = "The pilot came an hour later."
CONTROL, SHIFT = Qt.KeyboardModifier.ControlModifier, Qt.KeyboardModifier.ShiftModifier


def middle_of(view, span, share=0.5):
    """A place on the stretch, in the pane's pixels."""
    rect = view.sheet.to_pixels(view._place.lines(span)[0])
    return QPoint(round(rect.left() + share * rect.width()), rect.center().y())


def test_the_page_of_the_passage_is_shown_and_the_passage_lit(page_pane):
    pane, _ = page_pane
    view = pane.page.view
    assert view.isVisible()
    assert view.page == 3
    line = "The seal was replaced on 5 February 2019."
    assert paper_at(view, span_of(pane, line)) == STRONG
    assert paper_at(view, span_of(pane, SECOND, 2)) == "#ffffff", "nothing is told there"


def test_what_another_event_tells_is_faint(session, page_pane, drawn):
    pane, ids = page_pane
    session.select((ids["Inquiry opened"],))
    drawn(pane)
    view = pane.page.view
    assert view.page == 1
    assert paper_at(view, span_of(pane, SECOND)) == FAINT
    session.select((ids["Pilot came"],))
    assert paper_at(view, span_of(pane, SECOND)) == STRONG
    first = span_of(pane, "This inquiry was opened on 2 May 2019.")
    assert paper_at(view, first) == FAINT


def test_the_ink_stays_black_under_the_tint(page_pane):
    pane, _ = page_pane
    view = pane.page.view
    picture = view.viewport().grab().toImage()
    line = span_of(pane, "The seal was replaced on 5 February 2019.")
    rect = view.sheet.to_pixels(view._place.lines(line)[0])
    across, down = range(rect.left(), rect.right()), range(rect.top(), rect.bottom())
    spots = ((x, y) for x in across for y in down)
    assert min(QColor(picture.pixel(*spot)).lightness() for spot in spots) < 60


def test_on_a_dark_desk_the_paper_is_dimmed(page_pane, theme):
    pane, _ = page_pane
    theme.choose(DARK)
    view = pane.page.view
    colour = QColor(paper_at(view, span_of(pane, SECOND, 2)))
    assert colour.red() == colour.green() == colour.blue() == 219
    assert view.viewport().grab().toImage().pixelColor(3, 3).name() == theme.colours.desk.lower()


def test_a_click_on_a_lit_place_selects_its_event(session, page_pane, drawn):
    pane, ids = page_pane
    view = pane.page.view
    view.go_to(1)
    drawn(pane)
    place = middle_of(view, span_of(pane, SECOND))
    QTest.mouseClick(view.viewport(), Qt.MouseButton.LeftButton, pos=place)
    assert session.selection == (ids["Pilot came"],)
    QTest.mouseClick(view.viewport(), Qt.MouseButton.LeftButton, pos=view.sheet.rect.center())
    assert session.selection == (ids["Pilot came"],), "empty paper means nothing"


def test_a_tick_stands_beside_each_passage_in_its_lanes_colour(session, page_pane, theme):
    pane, ids = page_pane
    view = pane.page.view
    session.select((ids["Inquiry opened"],))
    assert {tick.event for tick in view.ticks} == {ids["Inquiry opened"], ids["Pilot came"]}
    colours = {view._colour_of(tick.event) for tick in view.ticks}
    assert len(colours) == 2, "the two kinds have lanes of their own"
    (own,) = (tick for tick in view.ticks if tick.event == ids["Inquiry opened"])
    spot = view.sheet.tick(own, is_chosen=True).center()
    assert (
        view.viewport().grab().toImage().pixelColor(spot).name()
        == view._colour_of(own.event).lower()
    )
    (other,) = (tick for tick in view.ticks if tick.event == ids["Pilot came"])
    place = view.sheet.tick(other, is_chosen=False).center()
    QTest.mouseClick(view.viewport(), Qt.MouseButton.LeftButton, pos=place)
    assert session.selection == (ids["Pilot came"],)


def test_the_keyboard_turns_pages_and_goes_from_passage_to_passage(qtbot, session, page_pane):
    pane, ids = page_pane
    view = pane.page.view
    seen = []
    for key in (Qt.Key.Key_PageDown, Qt.Key.Key_End, Qt.Key.Key_PageDown, Qt.Key.Key_PageUp,
                Qt.Key.Key_Home, Qt.Key.Key_PageUp):  # fmt: skip
        qtbot.keyClick(view, key)
        seen.append(view.page)
    assert seen == [4, 5, 5, 4, 1, 1]
    qtbot.keyClick(view, Qt.Key.Key_Right)
    assert session.selection == (ids["Inquiry opened"],)
    qtbot.keyClick(view, Qt.Key.Key_Right)
    assert session.selection == (ids["Pilot came"],)
    qtbot.keyClick(view, Qt.Key.Key_Left)
    assert session.selection == (ids["Inquiry opened"],)
    with qtbot.waitSignal(pane.left):
        qtbot.keyClick(view, Qt.Key.Key_Escape)


def test_the_wheel_turns_a_whole_page(page_pane):
    view = page_pane[0].page.view
    rolled(view, -60, Qt.KeyboardModifier.NoModifier)
    assert view.page == 3
    rolled(view, -60, Qt.KeyboardModifier.NoModifier)
    assert view.page == 4
    rolled(view, 120, Qt.KeyboardModifier.NoModifier)
    assert view.page == 3


def drag(view, start, end):
    QTest.mousePress(view.viewport(), Qt.MouseButton.LeftButton, pos=start)
    QTest.mouseMove(view.viewport(), (start + end) / 2)
    QTest.mouseMove(view.viewport(), end)
    QTest.mouseRelease(view.viewport(), Qt.MouseButton.LeftButton, pos=end)


def test_what_is_dragged_over_can_be_copied(qtbot, session, page_pane):
    pane, ids = page_pane
    view = pane.page.view
    line = "The seal was replaced on 5 February 2019."
    start = middle_of(view, span_of(pane, "seal"))
    drag(view, start, middle_of(view, span_of(pane, "February")))
    assert view.selected_span() == span_of(pane, "seal was replaced on 5 February")
    assert pane.selected_span() == view.selected_span()
    assert session.selection == (ids["Seal replaced"],), "a drag is no click"
    qtbot.keyClick(view, Qt.Key.Key_C, CONTROL)
    assert QGuiApplication.clipboard().text() == "seal was replaced on 5 February"
    qtbot.keyClick(view, Qt.Key.Key_Right, SHIFT)
    qtbot.keyClick(view, Qt.Key.Key_C, CONTROL)
    assert QGuiApplication.clipboard().text() in line
    assert QGuiApplication.clipboard().text().endswith("2019.")
    qtbot.keyClick(view, Qt.Key.Key_Escape)
    assert view.selected_span() is None


def test_words_are_selected_by_keyboard_alone(qtbot, page_pane):
    view = page_pane[0].page.view
    for _ in range(3):
        qtbot.keyClick(view, Qt.Key.Key_Right, SHIFT)
    qtbot.keyClick(view, Qt.Key.Key_C, CONTROL)
    assert QGuiApplication.clipboard().text() == "The seal was"
    qtbot.keyClick(view, Qt.Key.Key_Left, SHIFT)
    qtbot.keyClick(view, Qt.Key.Key_C, CONTROL)
    assert QGuiApplication.clipboard().text() == "The seal"


def test_a_change_of_an_event_leaves_the_page_where_it_is(qtbot, session, page_pane):
    pane, ids = page_pane
    view = pane.page.view
    original = view.original
    with qtbot.waitSignal(session.snapshot_changed):
        session.apply(edits.SetReview(ids["Seal replaced"], Review.ACCEPTED))
    assert view.original is original
    assert view.page == 3
    assert view.chosen_events == (ids["Seal replaced"],)
