"""The page beside the text: where there is one, and what is shown where there is none."""

from paper import STRONG, paper_at, span_of
from PySide6.QtCore import Qt

from timeline_app.ui.pages.page_pane import LOCKED, WHY_NOT, WRONG
from timeline_app.ui.pages.page_side import NO_PAGES
from timeline_app.ui.pages.wire import CHANGED, MISSING
from timeline_app.ui.source.source_pane import SourcePane

RIGHT = "open sesame"


def test_text_comes_first_and_the_switch_only_where_there_are_pages(session, shown, pdf):
    pane, ids = shown(pdf)
    assert not pane.page.is_shown
    session.select((ids["Seal replaced"],))
    assert pane.page.switch.isVisible()
    assert pane.text.isVisible()
    assert not pane.page.bar.isVisible()


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
    qtbot.keyClick(asking._password, Qt.Key.Key_Return)
    assert asking.is_asking, "no password is no try"
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
