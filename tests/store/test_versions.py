"""Files that were edited: the newer text counts, and what was decided goes over to it."""

from dataclasses import replace

from tellings import EXPRESSIONS, LINKS, MENTIONS, document, rebuild

from timeline_app.model import EventFilter, edits
from timeline_app.wording import worded

ALL = EventFilter.everything()


def edited(text="Another sentence. "):
    """The same file after somebody put words before its text."""
    old = document()
    return replace(old, text=old.text, sha256="f" * 64)


def test_an_edited_document_counts_once_and_keeps_what_was_decided(store):
    count = len(list(store.events(ALL)))
    store.apply(edits.SetTitle(1, "Mine"))
    newer = store.documents.add(edited(), EXPRESSIONS, MENTIONS, LINKS)
    rebuild(store)
    assert len(list(store.events(ALL))) == count
    assert store.reading.event(1).title == "Mine"
    older, new = sorted(store.documents.all(), key=lambda row: row.id)
    assert older.superseded_by == newer == new.id
    assert "older version" in worded(older.notes[-1])
    assert {e.document for event in store.events(ALL) for e in event.evidence} == {newer}
    store.documents.add(document(), EXPRESSIONS, MENTIONS, LINKS)  # the older bytes are back
    rebuild(store)
    assert len(list(store.events(ALL))) == count
    older, new = sorted(store.documents.all(), key=lambda row: row.id)
    assert (older.superseded_by, new.superseded_by) == (None, older.id)


def test_an_edited_document_keeps_the_title_that_it_was_given(store):
    store.apply(edits.SetDocumentTitle(1, "Mine"))
    newer = store.documents.add(edited(), EXPRESSIONS, MENTIONS, LINKS)
    assert next(row.title for row in store.documents.all() if row.id == newer) == "Mine"
    assert store.documents.one(newer).title == "Mine"


def test_a_copy_elsewhere_goes_on_counting(store):
    store.documents.note_path("elsewhere.txt", 1)
    store.documents.add(edited(), EXPRESSIONS, MENTIONS, LINKS)
    older = next(row for row in store.documents.all() if row.id == 1)
    assert older.superseded_by is None
    assert older.path == "elsewhere.txt"
