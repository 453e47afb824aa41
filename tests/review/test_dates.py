"""The other dates of a passage: in text order, each once, with its words, the document's last."""

from dataclasses import replace

import pytest
from bridge import LETTER, REPORT, documents, span_of, text_of
from waiting import OF_LETTER, OF_REPORT, entry

from timeline_app import review, store
from timeline_app.model import (
    Document,
    Event,
    Evidence,
    Fate,
    Published,
    PublishedFrom,
    Span,
    Status,
)
from timeline_app.model.when import day
from timeline_app.review import MOST_DATES


@pytest.fixture
def opened(tmp_path):
    with store.open_store(tmp_path / "dates.db", create=True) as opened:
        for document, ledger in zip(documents(), (OF_LETTER, OF_REPORT), strict=True):
            opened.documents.add(document, (), (), (), ledger)
        yield opened


def telling(store, sentence, when, time=None):
    """An event of one sentence, and its document."""
    document = 1 if sentence in LETTER else 2
    quote, span = sentence, span_of(sentence)
    evidence = Evidence(document, span, Span(span.start, span.start), quote, time_span=time)
    event = Event(1, "It", "other", Status.HAPPENED, when, evidence=(evidence,))
    return event, evidence, store.documents.one(document)


def test_each_date_has_a_number_its_words_and_its_place(opened):
    event, evidence, document = telling(opened, LETTER[1], day(2020, 6, 9), OF_LETTER[1].span)
    found = review.dates_of(opened, event, evidence, document)
    assert [(c.number, c.words) for c in found] == [
        (1, "3 May 2020"), (2, "9 June 2020"), (3, ""),
    ]  # fmt: skip
    text = text_of(LETTER)
    assert all(choice.span.of(text) == choice.words for choice in found[:2])
    assert [choice.is_in_use for choice in found] == [False, True, False]
    assert found[2].is_of_document
    assert found[2].when == day(2020, 6, 10)


def test_durations_and_impossible_days_are_no_dates(opened):
    event, evidence, document = telling(opened, REPORT[1], None)
    found = review.dates_of(opened, event, evidence, document)
    assert [choice.words for choice in found] == ["Tuesday", "1 July", ""]
    assert not any(choice.is_in_use for choice in found)


def test_the_documents_day_is_in_use_where_the_event_took_it(opened):
    event, evidence, document = telling(opened, REPORT[1], day(2020, 6, 12))
    found = review.dates_of(opened, event, evidence, document)
    assert [choice.is_in_use for choice in found] == [False, False, True]


def test_without_a_passage_there_is_none(opened):
    event, _, document = telling(opened, REPORT[1], None)
    assert review.dates_of(opened, event, None, document) == ()


@pytest.fixture
def crowded(tmp_path):
    """One paragraph with a dozen dates, the same day told twice."""
    words = [f"{number} March 2019" for number in range(1, 13)] + ["4 March 2019"]
    text = "They met on " + ", on ".join(words) + "."
    entries, at = [], 0
    for word in words:
        at = text.index(word, at)
        first = entry("3 May 2020", LETTER[0], Fate.EVENT)
        edtf = f"2019-03-{int(word.split()[0]):02d}"
        span = Span(at, at + len(word))
        entries.append(replace(first, span=span, text=word, edtf=edtf, passage=Span(0, len(text))))
        at += len(word)
    published = Published(day(2019, 4, 1), PublishedFrom.HEADER)
    with store.open_store(tmp_path / "crowded.db", create=True) as opened:
        paper = Document("/papers/many.txt", "many" * 8, text, "Many", published)
        opened.documents.add(paper, (), (), (), entries)
        yield opened, text, entries


def test_of_many_the_nearest_are_taken_each_once_in_text_order(crowded):
    opened, text, entries = crowded
    last = entries[-1].span
    evidence = Evidence(1, Span(0, len(text)), Span(last.end, last.end), text, time_span=last)
    event = Event(1, "It", "other", Status.HAPPENED, day(2019, 3, 4), evidence=(evidence,))
    found = review.dates_of(opened, event, evidence, opened.documents.one(1))
    assert [choice.number for choice in found] == list(range(1, MOST_DATES + 1))
    spans = [choice.span for choice in found[:-1]]
    assert spans == sorted(spans)
    assert len({choice.when.edtf for choice in found}) == MOST_DATES
    assert [choice.span for choice in found if choice.is_in_use] == [last]
    assert found[-1].is_of_document
