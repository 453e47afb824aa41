"""Sentences with a date as plain events: passage, trigger, title, and nothing else."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from timeline_app import pipeline, readers
from timeline_app.languages import any as any_language
from timeline_app.languages.any import tables
from timeline_app.model import (
    DatedBy,
    Factuality,
    Passage,
    PassageKind,
    Published,
    PublishedFrom,
    Span,
    edtf,
)
from timeline_app.pipeline.digest import digest
from timeline_app.wording import worded

THURSDAY = Published(edtf.parse("2024-05-16"), PublishedFrom.USER)


def told(text, language="es", **more):
    return any_language.find(text, language, published=THURSDAY, **more).mentions


def test_each_dated_sentence_is_an_event_and_no_other():
    text = "El 3 de mayo de 2020 cayó el puente. Nadie murió. Ayer lo abrieron de nuevo."
    first, second = told(text)
    assert first.title == "El 3 de mayo de 2020 cayó el puente"
    assert first.passage.of(text) == "El 3 de mayo de 2020 cayó el puente."
    assert first.is_candidate
    assert first.dated_by is DatedBy.EXPLICIT
    assert second.when.edtf == "2024-05-15"


def test_two_dates_of_one_sentence_are_two_events_with_triggers_of_their_own():
    text = "La banda, detenida en marzo de 2020, será juzgada el 3 de junio de 2025."
    first, second = told(text)
    assert (first.when.edtf, second.when.edtf) == ("2020-03", "2025-06-03")
    assert first.span != second.span
    assert (first.factuality, second.factuality) == (Factuality.HAPPENED, Factuality.PLANNED)


def test_a_day_told_twice_in_a_sentence_is_one_event():
    assert len(told("Ayer llovió mucho y ayer también nevó en la sierra.")) == 1


def test_a_long_sentence_is_cut_where_a_clause_ends():
    text = (
        "El presidente de la cámara, que había viajado sin escolta a la capital de la provincia "
        "vecina, anunció ayer la compra de tres barcos, y la prensa lo celebró con titulares."
    )
    (event,) = told(text)
    assert event.title == "anunció ayer la compra de tres barcos"
    assert event.passage.of(text) == text


def test_a_title_holds_its_date_however_far_it_stands():
    text = "El puente " + "de piedra y de hierro " * 8 + "cayó ayer con estruendo sobre el río."
    (event,) = told(text)
    assert "ayer" in event.title
    assert event.title.startswith("…")


@pytest.mark.parametrize(
    ("language", "sentences"),
    [
        ("zh", ["去年桥塌了两次。", "昨天重新开放给行人！"]),
        ("ar", ["هل فاز الفريق أمس؟", " افتتح غدا من جديد."]),
        ("de", ["Am 5. Mai brannte die Halle.", " Gestern fiel sie ein."]),
        ("pl", ["Most otwarto 3 maja 2020 r. w Łodzi.", " Wczoraj runął do rzeki."]),
    ],
)
def test_sentences_end_as_their_script_ends_them(language, sentences):
    text = "".join(sentences)
    assert [event.passage.of(text) for event in told(text, language)] == [
        sentence.strip() for sentence in sentences
    ]


def test_the_documents_own_date_is_no_event():
    text = "Lugo, 16 de mayo de 2024. El museo se abrió ayer al público."
    own = Published(edtf.parse("2024-05-16"), PublishedFrom.DATELINE, Span(6, 24))
    (event,) = any_language.find(text, "es", published=own).mentions
    assert event.title == "El museo se abrió ayer al público"


def test_a_dateline_is_no_part_of_what_is_told_after_it():
    text = "Lugo, 16 de mayo de 2024 - El museo se abrió ayer al público."
    own = Published(edtf.parse("2024-05-16"), PublishedFrom.DATELINE, Span(6, 24))
    (event,) = any_language.find(text, "es", published=own).mentions
    assert event.passage.of(text) == "El museo se abrió ayer al público."


def test_furniture_tells_nothing():
    text = "Actualizado el 3 de mayo de 2020 por la redacción"
    passages = (Passage(Span(0, len(text)), PassageKind.FURNITURE),)
    assert not told(text, passages=passages)
    assert told(text)


def test_a_bare_date_tells_nothing():
    assert not told("3 de mayo de 2020")


def test_a_foreign_document_says_that_it_was_not_parsed():
    text = "El 3 de mayo de 2020 cayó el puente de la ciudad, y los vecinos lo vieron con pena."
    notes = digest(readers.from_text(text)).document.notes
    assert any("was not parsed" in worded(note) for note in notes)
    found = pipeline.annotate(text)
    assert [event["edtf"] for event in found["events"]] == ["2020-05-03"]
    assert found["times"][0]["rule"] == "any.day"


LANGUAGES = ("es", "de", "tr", "ru", "ar", "zh", "ja", "ko", "hi", "th", "fi", "xx")
SIGNS = (
    " ",
    ", ",
    ". ",
    "-",
    "/",
    "\n",
    "",
    "’",
    "。",
    "؟ ",
    " 3 ",
    " 2020 ",
    "IV",
    "12:30",
    "1.2.2020",
)


@st.composite
def texts(draw):
    """A language and words that its dates are made of, in any order."""
    language = draw(st.sampled_from(LANGUAGES))
    words = sorted(tables.words(language)) or ["x"]
    pieces = st.one_of(st.sampled_from(words), st.sampled_from(SIGNS), st.text(max_size=4))
    return language, "".join(draw(st.lists(pieces, max_size=40)))


@given(texts(), st.sampled_from([None, THURSDAY]))
def test_whatever_stands_there_spans_are_true(case, published):
    language, text = case
    found = any_language.find(text, language, published=published)
    end = 0
    for expression in found.expressions:
        assert expression.span.of(text) == expression.text
        assert expression.span.start >= end
        end = expression.span.end
    for event in found.mentions:
        date = found.expressions[event.expression]
        assert event.passage.contains(event.span)
        assert event.passage.contains(date.span)
        assert not event.span.overlaps(date.span)
        assert event.span.of(text) == event.text
        assert 0 < len(event.title) <= 91


@given(texts())
def test_a_text_reads_the_same_twice(case):
    language, text = case
    assert any_language.find(text, language) == any_language.find(text, language)
