"""Words in passages, as someone types."""

import pytest
from hypothesis import given
from hypothesis import strategies as st
from tellings import TEXT, document

from timeline_app.model import EventFilter, edits
from timeline_app.model.when import day
from timeline_app.store import filters, open_store


@pytest.mark.parametrize(
    ("words", "found"),
    [
        ("bridge", ["bridge", "bridge"]),
        ("bri", ["bridge", "bridge"]),
        ("treaty not", ["treaties", "not"]),
        ("treaties", ["treaties"]),
        ("vote council", ["voted", "council"]),
        ("visits port", ["visited", "Porto"]),
        ("cafe", ["café"]),
        ("CAFÉ", ["café"]),
        ("council porto", []),
        ("signing treaties", ["signed", "treaties"]),
        ("voting clos", ["voted", "close"]),
        ('" OR * NEAR(', []),
        ("", []),
        ("  ", []),
    ],
)  # fmt: skip
def test_what_is_found_is_marked(store, words, found):
    marked = [match.of(TEXT) for hit in store.search.find(words) for match in hit.matches]
    assert sorted(marked) == sorted(found)


def test_a_hit_says_where_and_which_events(store):
    hit = store.search.find("visited")[0]
    assert hit.quote == hit.span.of(TEXT)
    assert hit.document == 1
    assert [store.reading.event(event).title for event in hit.events] == [
        "The bridge fell in June 2020"
    ]


def test_as_many_hits_as_asked_for(store):
    assert len(store.search.find("bridge", 1)) == 1


def test_a_very_long_passage_is_quoted_around_the_hit(store):
    text = "word " * 5_000 + "needle " + "word " * 5_000
    document_id = store.documents.add(document(text, path="long.txt"))
    (hit,) = store.search.find("needle")
    assert len(hit.quote) < 2_000
    assert hit.quote == store.documents.words_at(document_id, hit.span)
    assert hit.matches[0].of(text) == "needle"


def test_control_characters_in_a_text_do_not_shift_the_marks(store):
    text = "A \x02strange\x03 needle."
    store.documents.add(document(text, path="odd.txt"))
    (hit,) = store.search.find("needle")
    assert hit.matches == ()


@given(st.text(max_size=60))
def test_whatever_is_typed_is_a_question_the_index_understands(words):
    import sqlite3

    connection = sqlite3.connect(":memory:")
    connection.execute("CREATE VIRTUAL TABLE t USING fts5(x, tokenize='unicode61')")
    connection.execute("SELECT * FROM t WHERE t MATCH ?", (filters.query(words),)).fetchall()
    connection.close()


def test_events_are_found_by_title_note_and_quote(store):
    assert store.reading.ids(EventFilter.everything(text="coun")) == [1]
    store.apply(edits.SetNote(1, "see the minutes"))
    assert store.reading.ids(EventFilter.everything(text="minutes council")) == [1]
    store.history.undo()
    assert store.reading.ids(EventFilter.everything(text="minutes")) == []
    assert store.reading.ids(EventFilter(text="closing")) == store.reading.ids(
        EventFilter(text="close")
    )


def test_titles_that_hold_the_words_come_by_weight_and_none_out_of_sight(store):
    for title in ("The pump was left", "A pump arrived", "Pumping began", "The ship sailed"):
        store.apply(edits.AddEvent(title, day(2019, 2, 5)))
    ids = {event.title: event.id for event in store.events(EventFilter.everything())}
    store.apply(edits.SetImportance(ids["A pump arrived"], 3))
    found = store.search.titled("pump", 4)
    assert set(found) == {ids[title] for title in ids if "ump" in title}
    weights = [store.reading.event(event).importance for event in found]
    assert weights == sorted(weights, reverse=True)
    assert store.search.titled("pump", 1) == found[:1]
    store.apply(edits.SetHidden(ids["Pumping began"], is_hidden=True))
    assert ids["Pumping began"] not in store.search.titled("pump", 4)
    store.apply(edits.SetNote(ids["The ship sailed"], "with a pump"))
    assert ids["The ship sailed"] not in store.search.titled("pump", 4), "only titles count"
    assert store.search.titled(" * ", 4) == []


@given(st.text(max_size=20))
def test_whatever_is_typed_is_answered(template, words):
    with open_store(template, read_only=True) as store:
        assert len(store.search.titled(words, 4)) <= 4
        passages, documents = store.search.count(words, 100)
        assert documents <= passages == len(store.search.find(words, 100))


def test_passages_are_counted_only_so_far(store):
    hits = store.search.find("bridge")
    assert store.search.count("bridge", 100) == (len(hits), 1)
    assert store.search.count("bridge", 1) == (1, 1)
    assert store.search.count("", 100) == (0, 0)
