"""How much is in each document, and what an edited file tells otherwise than before."""

from dataclasses import replace

from tellings import EXPRESSIONS, MENTIONS, TEXT, by_title, document, rebuild

from timeline_app.model import Page, Pages, edits
from timeline_app.store import Contents


def test_pages_and_events_are_counted_by_document(store):
    pages = Pages(tuple(Page(label) for label in "12"))
    number = store.documents.add(document(TEXT + "\n\nMore.", path="more.pdf", pages=pages))
    assert store.contents.all() == {1: Contents(0, 4), number: Contents(2, 0)}


def test_an_event_counts_once_for_a_document_however_many_passages_prove_it(store):
    store.apply(edits.MergeEvents((1, by_title(store, "fell").id)))
    store.apply(edits.SetHidden(1, is_hidden=True))
    assert store.contents.all() == {1: Contents(0, 3)}


def test_what_holds_nothing_is_left_out(store):
    store.documents.add(document("Nothing here.", path="empty.txt"))
    assert set(store.contents.all()) == {1}


def test_an_edited_file_tells_what_came_what_went_and_what_stayed(store):
    text = TEXT.replace("Two days later", "Three days  later") + "\n\nOne more."
    told = replace(MENTIONS[2], span=MENTIONS[2].span.shifted(3))
    told = replace(told, passage=told.passage.shifted(3))
    newer = store.documents.add(document(text), EXPRESSIONS, [MENTIONS[0], told])
    rebuild(store)
    change = store.contents.version_change(1, newer)
    assert [words[:10] for words in change.passages.new] == ["Three days", "One more."]
    assert [words[:8] for words in change.passages.gone] == ["Two days"]
    assert "days later" in change.passages.new[0], "one space, whatever the file holds"
    assert (change.events.new, change.events.moved) == ((), ())
    assert [words[:8] for words in change.events.gone] == ["Two days", "The café"]


def test_a_file_and_itself_differ_in_nothing(store):
    change = store.contents.version_change(1, 1)
    assert (change.passages.in_short, change.events.in_short) == ("", "")
