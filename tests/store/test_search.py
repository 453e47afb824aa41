"""Words in passages, as someone types."""

import pytest
from hypothesis import given
from hypothesis import strategies as st
from tellings import TEXT, document

from timeline_app.store import filters


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
    marked = [match.of(TEXT) for hit in store.search(words) for match in hit.matches]
    assert sorted(marked) == sorted(found)


def test_a_hit_says_where_and_which_events(store):
    hit = store.search("visited")[0]
    assert hit.quote == hit.span.of(TEXT)
    assert hit.document == 1
    assert [store.event(event).title for event in hit.events] == ["The bridge fell in June 2020"]


def test_as_many_hits_as_asked_for(store):
    assert len(store.search("bridge", 1)) == 1


def test_a_very_long_passage_is_quoted_around_the_hit(store):
    text = "word " * 5_000 + "needle " + "word " * 5_000
    document_id = store.add_document(document(text, path="long.txt"))
    (hit,) = store.search("needle")
    assert len(hit.quote) < 2_000
    assert hit.quote == store.words_at(document_id, hit.span)
    assert hit.matches[0].of(text) == "needle"


def test_control_characters_in_a_text_do_not_shift_the_marks(store):
    text = "A \x02strange\x03 needle."
    store.add_document(document(text, path="odd.txt"))
    (hit,) = store.search("needle")
    assert hit.matches == ()


@given(st.text(max_size=60))
def test_whatever_is_typed_is_a_question_the_index_understands(words):
    import sqlite3

    connection = sqlite3.connect(":memory:")
    connection.execute("CREATE VIRTUAL TABLE t USING fts5(x, tokenize='unicode61')")
    connection.execute("SELECT * FROM t WHERE t MATCH ?", (filters.query(words),)).fetchall()
    connection.close()


def test_events_are_found_by_title_note_and_quote(store):
    from timeline_app.model import EventFilter, edits

    assert store.found_events("coun") == [1]
    store.apply(edits.SetNote(1, "see the minutes"))
    assert store.found_events("minutes council") == [1]
    store.undo()
    assert store.found_events("minutes") == []
    assert store.ids(EventFilter(text="closing")) == store.ids(EventFilter(text="close"))
