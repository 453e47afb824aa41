"""What the selected passage tells fills the form of a new event, if it still is there."""

import pytest
from bridge import LETTER, span_of

from timeline_app.model import Span, edits
from timeline_app.ui import work
from timeline_app.ui.editing import proposing
from timeline_app.ui.editing.event_form import EventForm


@pytest.fixture
def form(qtbot):
    made = EventForm(None, ["other"], "Add event")
    qtbot.addWidget(made)
    made.show_passage(1, span_of(LETTER[0]), LETTER[0])
    return made


def test_without_a_chronology_nothing_is_read(form):
    proposing.fill(form, None, 1, Span(0, 5))
    assert not work._running


def test_what_is_read_over_there_has_the_passage_and_its_words(chronology):
    running = proposing._propose(chronology, 1, span_of(LETTER[0]), lambda: False)
    assert next(running) == "reading"
    with pytest.raises(StopIteration) as stopped:
        next(running)
    made, words = stopped.value.value
    assert isinstance(made, edits.AddEvent)
    assert made.document == 1
    assert words == LETTER[0]


def test_a_form_that_was_closed_meanwhile_hears_nothing(qtbot, form, chronology, monkeypatch):
    offered = []
    monkeypatch.setattr(form, "offer", lambda *what: offered.append(what))
    proposing.fill(form, chronology, 1, span_of(LETTER[0]))
    (running,) = work._running
    form.reject()
    assert running.cancellation.is_set()
    assert work.end_all()
    qtbot.wait(1)
    assert offered == []


@pytest.mark.parametrize(("span", "words"), [(Span(5, 12), "mayor opened"), (Span(4, 9), "mayor")])
def test_words_are_whole(span, words):
    assert proposing.whole_words(LETTER[0], span).of(LETTER[0]) == words
