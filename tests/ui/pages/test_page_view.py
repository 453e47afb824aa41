"""The page beside its text: lit, clicked, turned, enlarged, copied from; or why there is none."""

from itertools import pairwise

import pytest
from PySide6.QtCore import QPoint, QPointF, Qt
from PySide6.QtGui import QColor, QGuiApplication, QWheelEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from timeline_app.model import Review, Span, edits
from timeline_app.ui.pages import painter, zooming
from timeline_app.ui.pages.page_pane import LOCKED, WHY_NOT, WRONG
from timeline_app.ui.pages.page_side import NO_PAGES
from timeline_app.ui.pages.wire import CHANGED, MISSING
from timeline_app.ui.source.source_pane import SourcePane
from timeline_app.ui.theme import DARK

RIGHT = "open sesame"
SECOND = "The pilot came an hour later."
FAINT, _, STRONG = (tint.lower() for tint in painter.TINTS)
"""Of an event made by hand all words decide."""
CONTROL, SHIFT = Qt.KeyboardModifier.ControlModifier, Qt.KeyboardModifier.ShiftModifier


def text(pane):
    return pane.opened.document.text


def span_of(pane, words, occurrence=0):
    start = -1
    for _ in range(occurrence + 1):
        start = text(pane).index(words, start + 1)
    return Span(start, start + len(words))


def middle_of(view, span, share=0.5):
    """A place on the stretch, in the pane's pixels."""
    rect = view.sheet.to_pixels(view._place.lines(span)[0])
    return QPoint(round(rect.left() + share * rect.width()), rect.center().y())


def paper_at(view, span):
    """The commonest colour under a stretch: the paper's, as tinted."""
    picture = view.viewport().grab().toImage()
    rect = view.sheet.to_pixels(view._place.lines(span)[0]).adjusted(2, 2, -2, -2)
    seen = [
        picture.pixelColor(x, y).name()
        for x in range(rect.left(), rect.right())
        for y in range(rect.top(), rect.bottom())
    ]
    return max(set(seen), key=seen.count)


@pytest.fixture
def page_pane(session, shown, drawn, pdf):
    """The pane with the page of the third event in view, and the events' ids."""
    pane, ids = shown(pdf)
    session.select((ids["Seal replaced"],))
    pane.page.choose(is_page=True)
    drawn(pane)
    return pane, ids


def test_text_comes_first_and_the_switch_only_where_there_are_pages(session, shown, pdf):
    pane, ids = shown(pdf)
    assert not pane.page.is_shown
    session.select((ids["Seal replaced"],))
    assert pane.page.switch.isVisible()
    assert pane.text.isVisible()
    assert not pane.page.bar.isVisible()


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


def test_the_field_tells_label_and_number_and_takes_either(qtbot, page_pane):
    pane, _ = page_pane
    bar, view = pane.page.bar, pane.page.view
    assert (bar.field.text(), bar._rest.text()) == ("1", ", 3 of 5")
    for typed, page in (("ii", 2), ("3", 5), ("i", 1), ("nowhere", 1)):
        bar.field.setText(typed)
        qtbot.keyClick(bar.field, Qt.Key.Key_Return)
        assert view.page == page
    assert (bar._back.isEnabled(), bar._on.isEnabled()) == (False, True)
    qtbot.mouseClick(bar._on, Qt.MouseButton.LeftButton)
    assert (view.page, bar.field.text()) == (2, "ii")
    assert "Page ii, 2 of 5" in view.accessibleDescription()


def rolled(view, turn, modifiers):
    place = QPointF(view.viewport().rect().center())
    event = QWheelEvent(
        place, view.viewport().mapToGlobal(place), QPoint(), QPoint(0, turn),
        Qt.MouseButton.NoButton, modifiers, Qt.ScrollPhase.NoScrollPhase, False,
    )  # fmt: skip
    QApplication.sendEvent(view.viewport(), event)


def test_larger_and_smaller_by_wheel_and_key(qtbot, page_pane, drawn):
    pane, _ = page_pane
    view, bar = pane.page.view, pane.page.bar
    assert bar._zoom.text() == "Whole page"
    whole = view.sheet
    rolled(view, 120, CONTROL)
    first = view.zoom
    assert first in zooming.STEPS
    assert bar._zoom.text() == f"{first} %"
    qtbot.keyClick(view, Qt.Key.Key_Plus, CONTROL)
    assert view.zoom > first
    assert view.sheet.width > whole.width
    drawn(pane)
    assert view.verticalScrollBar().maximum() > 0
    rolled(view, -120, CONTROL)
    assert view.zoom == first
    qtbot.keyClick(view, Qt.Key.Key_0, CONTROL)
    assert view.zoom == zooming.WHOLE
    qtbot.waitUntil(lambda: view.sheet == whole, timeout=20_000)


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


def test_neighbours_are_drawn_ahead_and_few_are_kept(qtbot, page_pane):
    view = page_pane[0].page.view
    kept = view.pictures._kept
    qtbot.waitUntil(lambda: {wanted.page for wanted in kept} >= {2, 3, 4, 5}, timeout=30_000)
    view.go_to(4)
    assert view.pictures.picture(view._wanted(4)) is not None
    for per_cent in zooming.STEPS[:4]:
        view.set_zoom(per_cent)
        wanted = view._wanted(4)
        qtbot.waitUntil(lambda one=wanted: view.pictures.picture(one) is not None, timeout=30_000)
    assert len(kept) <= 6


def test_a_changed_file_is_not_shown_but_its_text_with_the_reason(qtbot, session, shown, pdf):
    pane, ids = shown(pdf)
    session.select((ids["Seal replaced"],))
    whole = pdf.read_bytes()
    pdf.write_bytes(whole + b"\n")
    pane.page.choose(is_page=True)
    qtbot.waitUntil(pane.page.notice.isVisible, timeout=30_000)
    assert pane.page.notice.text() == WHY_NOT[CHANGED]
    assert pane.text.isVisible()
    assert not pane.page.is_shown
    pdf.unlink()
    pane.page.choose(is_page=True)
    qtbot.waitUntil(lambda: pane.page.notice.text() == WHY_NOT[MISSING], timeout=30_000)
    pdf.write_bytes(whole)
    pane.page.choose(is_page=True)
    view = pane.page.view
    qtbot.waitUntil(
        lambda: view.pictures.picture(view._wanted(view.page)) is not None, timeout=30_000
    )
    assert pane.page.is_shown
    assert not pane.page.notice.isVisible()


def test_a_locked_file_asks_for_its_password_where_one_looks(
    qtbot, session, shown, drawn, locked_pdf
):
    pane, ids = shown(locked_pdf, RIGHT)
    session.select((ids["Seal replaced"],))
    pane.page.choose(is_page=True)
    asking = pane.page.pane
    qtbot.waitUntil(lambda: asking.is_asking, timeout=30_000)
    assert asking._asked.text() == LOCKED
    asking._password.setText("wrong")
    qtbot.keyClick(asking._password, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: asking.is_asking and asking._asked.text() == WRONG, timeout=30_000)
    asking._password.setText(RIGHT)
    qtbot.keyClick(asking._password, Qt.Key.Key_Return)
    drawn(pane)
    assert not asking.is_asking
    line = span_of(pane, "The seal was replaced on 5 February 2019.")
    assert paper_at(pane.page.view, line) == STRONG


def test_where_there_are_no_pages_a_line_says_so(opened, theme, qtbot, id_of):
    pane = SourcePane(opened, theme)
    qtbot.addWidget(pane)
    pane.show()
    opened.select((id_of("Council meets"),))
    assert not pane.page.switch.isVisible()
    assert not pane.page.notice.isVisible()
    pane.page.choose(is_page=True)
    assert pane.text.isVisible()
    assert pane.page.notice.text() == NO_PAGES
    assert pane.page.notice.isVisible()


def test_a_change_of_an_event_leaves_the_page_where_it_is(qtbot, session, page_pane):
    pane, ids = page_pane
    view = pane.page.view
    original = view.original
    with qtbot.waitSignal(session.snapshot_changed):
        session.apply(edits.SetReview(ids["Seal replaced"], Review.ACCEPTED))
    assert view.original is original
    assert view.page == 3
    assert view.chosen_events == (ids["Seal replaced"],)


@pytest.mark.parametrize("width", [240, 300, 380, 520, 700])
def test_nothing_is_cut_off_however_narrow_the_pane_is(page_pane, width):
    pane, _ = page_pane
    pane.resize(width, 560)
    QApplication.processEvents()
    bar = pane.page.bar
    seen = [part for part in bar._parts if part.isVisible()]
    assert bar.field in seen
    assert bar._zoom not in seen or width > 240
    assert len(seen) == len(bar._parts) or width < 520
    for part in seen:
        assert part.width() >= part.minimumSizeHint().width()
        assert 0 <= part.mapTo(pane, QPoint(0, 0)).x() <= pane.width() - part.width()
    edges = [(part.geometry().left(), part.geometry().right()) for part in seen]
    assert all(before[1] < after[0] for before, after in pairwise(edges))
