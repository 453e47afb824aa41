"""Text or page: which is seen, and when what draws pages is begun and ended."""

import pytest
from bridge import documents
from paper import STRONG, paper_at, span_of

from timeline_app.ui.pages.page_side import NO_PAGES
from timeline_app.ui.source import library


@pytest.fixture
def side(session, shown, pdf):
    """The page beside the text of a document that has pages, text in view."""
    pane, ids = shown(pdf)
    session.select((ids["Seal replaced"],))
    return pane.page


def test_what_draws_is_made_ready_a_moment_after_there_are_pages(side):
    assert side.can_show
    assert side._ahead.isActive()
    assert side.view.pictures.artist._thread is None


def test_nothing_is_begun_for_a_chronology_that_was_closed_meanwhile(side, session, qtbot):
    session.close()
    assert not side._ahead.isActive()
    qtbot.wait(side._ahead.interval() + 50)
    assert side.view.pictures.artist._thread is None


def test_who_left_off_with_a_page_begins_with_one(side, session):
    side._ahead.stop()
    session.opened.emit()
    assert not side._ahead.isActive(), "the text was wanted"
    side.restore(is_page=True, zoom=0)
    session.opened.emit()
    assert side._ahead.isActive()


def test_at_the_end_nothing_is_drawn_any_more(side):
    side.end()
    assert not side._ahead.isActive()
    side.view.pictures.artist.prepare()
    assert side.view.pictures.artist._thread is None


def test_a_page_that_cannot_be_shown_leaves_the_text_with_the_reason_until_asked_again(side):
    side.choose(is_page=True)
    assert side.is_shown
    side.pane.unavailable.emit("The file has changed.")
    assert not side.is_shown
    assert side.notice.text() == "The file has changed."
    assert side.notice.isVisible()
    side.choose(is_page=True)
    assert side.is_shown


def test_without_a_document_there_is_nothing_to_say(side):
    side.follow(None)
    assert (side.can_show, side.why_not, side.switch.isVisible()) == (False, "", False)
    assert NO_PAGES


@pytest.fixture
def long_pane(shown, pdf, monkeypatch):
    """The pane with a document so long that a worker reads where its letters stand."""
    monkeypatch.setattr(library, "MANY_BOXES", 1)
    return shown(pdf)


def test_letters_that_were_read_for_the_document_before_are_left_alone(
    qtbot, session, long_pane, drawn
):
    pane, ids = long_pane
    letter = session.store.documents.add(next(documents()))
    session.select((ids["Seal replaced"],))
    pane.page.choose(is_page=True)
    view = pane.page.view
    pane.open_document(letter)
    qtbot.waitUntil(lambda: pane._library._original is not None, timeout=20_000)
    assert not view.original.pages.boxes
    assert pane.text.isVisible()
    session.select(())
    session.select((ids["Seal replaced"],))
    drawn(pane)
    assert paper_at(view, span_of(pane, "The seal was replaced on 5 February 2019.")) == STRONG
