"""A question with its passages: place, day and reading, side by side or one above the other."""

import pump_heap as heap
import pytest
from PySide6.QtCore import QPoint, Qt

from timeline_app import store
from timeline_app.message import told as as_told
from timeline_app.model import (
    Document,
    Finding,
    FindingKind,
    Passage,
    Published,
    PublishedFrom,
    Span,
    Witness,
    edtf,
)
from timeline_app.model.when import day
from timeline_app.ui.checking.check_bar import PAIRS

Key = Qt.Key


def test_both_sentences_stand_with_place_day_and_reading(view):
    view.show_finding(heap.DATE)
    log, hearing = view.card.sides[:2]
    assert log.cap.keys == "1"
    assert hearing.cap.keys == "2"
    assert "5 February 2019: the pump seal was replaced" in log.words.accessibleName()
    assert log._place.text() == "row 37"
    assert log._written.text() == "Row of a table, written on Wed 6 February 2019, a day later"
    assert hearing._written.text().endswith("about 7 months later")
    assert "5 February" in log._read.text()
    assert log.cut.text.isVisible()
    assert log.cut.text.extraSelections()


def test_one_passage_has_its_calendar_and_a_gap_its_row(view):
    view.show_finding(heap.WEEKDAY)
    assert view.card.month.isVisible()
    assert view.card.month.accessibleName() == "14 March 2019 is a Thursday."
    assert [side for side in view.card.sides if side.isVisible()] == view.card.sides[:1]
    view.show_finding(heap.IMPOSSIBLE)
    assert view.card.month.accessibleName() == "February 2019 has 28 days."
    view.show_finding(heap.GAP)
    assert not view.card.month.isVisible()
    assert view.card.series.accessibleName() == "No. 3; missing; No. 5"


def test_at_large_text_the_sides_stand_one_above_the_other(view, theme, press):
    theme.set_text_size(200)
    view.show_finding(heap.DATE)
    one, other = view.card.sides[:2]
    assert one.x() == other.x()
    assert one.y() < other.y()
    press(Key.Key_Tab)
    bar = view.card._scroll.verticalScrollBar()
    assert bar.value() > 0
    press(Key.Key_Tab)
    assert view.focusWidget() is view.card.answers.reason
    theme.set_text_size(100)


def test_words_of_a_document_are_never_markup(session, view):
    view.show_finding(heap.NUMBER)
    assert view.card.sides[0].words.accessibleName().startswith("“")
    assert view.card.head.sentence.textFormat() is Qt.TextFormat.PlainText


def test_a_large_text_shows_each_side_whole_one_after_the_other(qapp, view, theme, press):
    theme.set_text_size(200)
    view.resize(1600, 760)
    view.show_finding(heap.DATE)
    seen = view.card._scroll.viewport().rect()
    for side in view.card.sides[:2]:
        qapp.processEvents()
        place = side.words.mapTo(view.card._scroll.viewport(), QPoint(0, side.words.height()))
        assert place.y() <= seen.bottom(), "the sentence is seen with its page"
        press(Key.Key_Tab)
    view.show_finding(heap.WEEKDAY)
    assert view.card.sides[0].width() > seen.width() * 0.9
    view.show_pile(PAIRS)
    view.take_keyboard()
    qapp.processEvents()
    bar = view.pair_card._scroll.verticalScrollBar()
    press(Key.Key_Tab)
    assert bar.value() == view.pair_card.cards[1].y()
    theme.set_text_size(100)


def shown_with(view, witness, kind=FindingKind.WEEKDAY):
    """The card of one finding in place of all others."""
    found = Finding("x" * 32, kind, as_told("It does not fit"), (witness,))
    session = view._session
    session.store.findings.put([found])
    session.adopt(store.open_store(session.path))
    view.show_finding(found.key)
    return view.card


@pytest.mark.parametrize(
    ("written", "title"),
    [
        (day(2019, 6, 1), "14 March 2019 is a Thursday."),
        (None, ""),
        (edtf.parse("2019/.."), ""),
    ],
)
def test_words_without_a_year_mean_that_of_their_document(session, view, written, title):
    """Where the document has no day of its own, or one without an end, nothing is guessed."""
    published = written and Published(written, PublishedFrom.HEADER)
    sentence = "We met on Wednesday 14 March at the office."
    number = session.store.documents.add(
        Document("/papers/note.txt", "n" * 64, sentence, "Note", published,
                 (Passage(Span(0, len(sentence))),))
    )  # fmt: skip
    start = sentence.index("Wednesday")
    words = Span(start, start + len("Wednesday 14 March"))
    card = shown_with(view, Witness(number, Span(0, len(sentence)), sentence, None, words))
    assert card.month.isVisible() is bool(title)
    assert not title or card.month.accessibleName() == title


@pytest.mark.parametrize("words", [None, Span(0, 3)], ids=["none", "elsewhere"])
def test_without_words_of_its_own_the_whole_passage_names_the_month(view, words):
    span = heap.span_of(heap.HEARING, 4)
    says = as_told("Wednesday 14 March 2019")
    quote = heap.HEARING[4]
    assert shown_with(view, Witness(2, span, quote, says, words)).month.isVisible()
    assert shown_with(view, Witness(2, span, quote, None, words)).month.isVisible()


def test_of_a_document_that_was_withdrawn_the_sentence_is_left(view):
    """Another program may have withdrawn it since the findings were read."""
    witness = Witness(99, Span(0, 4), "Then.", None, None)
    card = shown_with(view, witness)
    side = card.sides[0]
    assert "Then." in side.words.accessibleName()
    assert (side._place.text(), side._written.text(), side._read.text()) == ("", "", "")
    assert not card.month.isVisible()
