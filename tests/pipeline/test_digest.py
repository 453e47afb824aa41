"""One document from file to mentions: within its limits, and with what became of each date."""

import os
from dataclasses import replace
from importlib import import_module

import pytest
from hypothesis import given
from hypothesis import strategies as st

from timeline_app import confinement, errors, readers
from timeline_app.model import Part, PartKind, Published, PublishedFrom, Span
from timeline_app.model.edtf import parse
from timeline_app.pipeline.digest import (
    LONGEST_SEARCHED,
    digest,
    document_of,
    nested,
    parts_of,
    pieces,
    read,
)
from timeline_app.settings import Settings, in_force

digests = import_module("timeline_app.pipeline.digest")
"""The module, whose name the room gives to its function."""
TEXT = "The bridge fell on 3 May 2015. The council met on Tuesday."


@pytest.fixture
def settings():
    return in_force()


def codes(document):
    return [note.code for note in document.notes]


def test_a_text_comes_with_its_dates_its_mentions_and_what_became_of_each(needs_model):
    found = digest(readers.from_text(TEXT), published=parse("2015-05-08"))
    assert {e.text for e in found.expressions} == {"3 May 2015", "Tuesday"}
    told = {m.title: m.when.edtf for m in found.mentions if m.is_candidate and m.when}
    assert told == {"The bridge fell": "2015-05-03", "The council met": "2015-05-05"}
    assert {entry.text for entry in found.ledger} == {"3 May 2015", "Tuesday"}
    assert found.document.published == Published(parse("2015-05-08"), PublishedFrom.USER)


def test_a_file_and_its_text_tell_the_same(needs_model, tmp_path):
    path = tmp_path / "a.txt"
    path.write_text(TEXT)
    found = digest(path)
    again = digest(found.document)
    assert [m.title for m in found.mentions] == [m.title for m in again.mentions]
    assert found.document.path == str(path)


def test_whoever_says_when_it_was_written_is_believed(needs_model):
    said = Published(parse("2015-05-08"), PublishedFrom.HEADER)
    assert digest(readers.from_text(TEXT), published=said).document.published == said
    own = readers.from_text(TEXT, published=parse("2001"))
    assert digest(own).document.published.when == parse("2001")


def test_a_text_that_takes_too_long_keeps_what_was_found(needs_model, monkeypatch, settings):
    def late(document, text, found):
        found.expressions = digest_before.expressions
        raise confinement.TimeUp

    digest_before = digest(readers.from_text(TEXT))
    monkeypatch.setattr(digests, "_search", late)
    found = digest(readers.from_text(TEXT))
    assert codes(found.document)[-1] == "note.time-up"
    assert found.expressions == digest_before.expressions
    assert found.mentions == ()
    assert len(found.ledger) == len(found.expressions)


def test_a_text_that_takes_too_much_memory_says_so(needs_model, monkeypatch):
    def large(*_read):
        raise MemoryError

    monkeypatch.setattr(digests, "_search", large)
    assert codes(digest(readers.from_text(TEXT)).document)[-1] == "note.memory-up"


def test_only_so_much_of_a_text_is_searched(monkeypatch, needs_model):
    monkeypatch.setattr(digests, "LONGEST_SEARCHED", 30)
    found = digest(readers.from_text(TEXT))
    assert {e.text for e in found.expressions} == {"3 May 2015"}
    assert "note.searched-first" in codes(found.document)
    assert digests.LONGEST_SEARCHED < LONGEST_SEARCHED


def test_in_another_language_dates_are_found_and_it_is_said():
    text = replace(readers.from_text("El puente cayó el 3 de mayo de 2015."), language="es")
    found = digest(text)
    assert [e.when.edtf for e in found.expressions] == ["2015-05-03"]
    assert "note.other-language" in codes(found.document)


def test_what_was_guessed_in_a_picture_is_doubted_in_dates_and_mentions(needs_model):
    guessed = replace(
        readers.from_text(TEXT), doubtful=(Span(TEXT.index("3 May"), TEXT.index(" 2015")),)
    )
    found = digest(guessed, published=parse("2015-05-08"))
    assert {e.text: e.when.edtf for e in found.expressions} == {
        "3 May 2015": "2015-05-03?",
        "Tuesday": "2015-05-05",
    }
    told = {m.title: m.when.edtf for m in found.mentions if m.is_candidate and m.when}
    assert told == {"The bridge fell": "2015-05-03?", "The council met": "2015-05-05"}


@pytest.mark.parametrize(
    ("length", "seconds"), [(0, 60), (1_000_000, 210), (500_000, 135), (1, 60)]
)
def test_a_longer_text_may_take_longer(length, seconds):
    assert digests._analysing_seconds(length, Settings()) == seconds
    assert digests._analysing_seconds(length, Settings(analysing_seconds=0)) == 0


def test_a_larger_file_may_take_longer_to_read(tmp_path):
    path = tmp_path / "a.txt"
    path.touch()
    os.truncate(path, 20_000_000)
    small, none = tmp_path / "b.txt", tmp_path / "none.txt"
    small.write_text("x")
    settings = Settings()
    assert digests._reading_seconds(small, settings) == settings.reading_seconds
    assert digests._reading_seconds(path, settings) > settings.reading_seconds
    assert digests._reading_seconds(none, settings) == settings.reading_seconds
    assert digests._reading_seconds(path, Settings(reading_seconds=0)) == 0


@pytest.mark.parametrize(
    ("trouble", "code"),
    [(confinement.TimeUp, errors.ProblemCode.TIMEOUT),
     (MemoryError, errors.ProblemCode.TOO_LARGE)],
)  # fmt: skip
def test_a_file_that_is_too_much_is_a_problem_with_its_code(
    tmp_path, monkeypatch, settings, trouble, code
):
    path = tmp_path / "a.txt"
    path.write_text(TEXT)

    def too_much(*_read, **_how):
        raise trouble

    monkeypatch.setattr(readers, "read", too_much)
    monkeypatch.setattr(readers, "pieces", too_much)
    with pytest.raises(errors.UnreadableDocument) as told:
        document_of(path, settings)
    assert told.value.code is code
    (problem,) = pieces(path, settings)
    assert problem.code is code
    assert [one.code for one in read(path, settings)] == [code]


def test_a_file_that_is_not_there_is_a_problem(tmp_path, settings):
    with pytest.raises(errors.UnreadableDocument):
        digest(tmp_path / "none.txt")
    (problem,) = read(tmp_path / "none.txt", settings)
    assert isinstance(problem, errors.UnreadableDocument)


spans = st.tuples(st.integers(0, 9), st.integers(0, 9)).map(lambda two: Span(min(two), max(two)))
parts = st.lists(st.builds(Part, spans, st.sampled_from([PartKind.MESSAGE, PartKind.QUOTED])))


@given(parts, parts)
def test_parts_of_format_and_text_stand_in_one_order_the_outer_ones_first(given_ones, found):
    told = nested(given_ones, found)
    assert [(p.span.start, -p.span.end) for p in told] == sorted(
        (p.span.start, -p.span.end) for p in told
    )
    known = {p.span for p in given_ones}
    assert sorted(map(repr, told)) == sorted(
        map(repr, [*given_ones, *(p for p in found if p.span not in known)])
    )


def test_the_parts_of_a_mail_are_those_that_its_text_shows():
    mail = (
        "The inspectors arrived.\n\n"
        "On Mon, 13 May 2019 at 17:20, Bo Lind <bo@example.org> wrote:\n> The council met.\n"
    )
    found = parts_of(readers.from_text(mail))
    assert [part.published.when.edtf for part in found if part.published] == ["2019-05-13"]
    assert parts_of(readers.from_text("Plain text.")) == ()
