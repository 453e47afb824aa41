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


def test_a_sentence_that_stands_in_both_leads_to_the_same_event(store):
    before = {e.evidence[0].quote: e.id for e in store.events(ALL)}
    newer = store.documents.add(edited(), EXPRESSIONS, MENTIONS, LINKS)
    rows = store.connection.all(
        "SELECT m.quote, v.event FROM mentions m JOIN evidence v ON v.mention = m.id "
        "WHERE m.document = ?",
        (newer,),
    )
    assert dict(rows) == before


def test_the_newer_text_counts_and_events_are_behind_until_they_are_put_together(store):
    def behind():
        return store.connection.value("SELECT value FROM facts WHERE name = 'behind'")

    store.connection.run("UPDATE facts SET value = 0 WHERE name = 'behind'")
    store.documents.note_path("bridge.txt", 1)
    assert not behind(), "the same bytes change nothing"
    newer = store.documents.add(edited(), EXPRESSIONS, MENTIONS, LINKS)
    assert behind() == 1
    assert store.connection.all("SELECT * FROM superseded") == [(1, newer)]


def test_of_a_file_edited_twice_only_the_newest_text_counts(store):
    for letter in "ef":
        newest = store.documents.add(
            replace(document(), sha256=letter * 64), EXPRESSIONS, MENTIONS, LINKS
        )
    told = {row.id: row.superseded_by for row in store.documents.all()}
    assert told == {1: 2, 2: 3, 3: None}
    assert newest == 3
    store.documents.note_path("bridge.txt", 1)
    told = {row.id: row.superseded_by for row in store.documents.all()}
    assert told[1] is None
    assert told[3] == 1
