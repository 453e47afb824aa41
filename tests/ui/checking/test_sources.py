"""Where passages come from: the last few documents are kept, and forgotten with a change."""

from dataclasses import replace

import paged_heap
import pump_heap as heap
import pytest

from timeline_app import readers, store
from timeline_app.model import edits
from timeline_app.ui.checking import sources
from timeline_app.ui.checking.sources import PassageSources


@pytest.fixture
def found(qtbot, session, chronology):
    made = PassageSources(session)
    with qtbot.waitSignal(session.snapshot_changed, timeout=20_000):
        session.adopt(store.open_store(chronology))
    return made


def test_documents_have_their_titles_and_are_kept(found):
    assert sorted(found.titles.values()) == ["Deck log", "Transcript, day 3"]
    assert found.document(1) is found.document(1)
    assert found.document(99) is None


def test_only_the_last_few_are_kept(found, monkeypatch):
    monkeypatch.setattr(sources, "MOST_KEPT", 1)
    first = found.document(1)
    found.document(2)
    assert found.document(1) is not first


def test_after_a_change_all_is_read_anew(found, session):
    first = found.document(1)
    session.apply(edits.SetDocumentTitle(1, "The log"))
    assert found.titles[1] == "The log"
    assert found.document(1) is not first
    session.close()
    assert found.titles == {}
    assert found.document(1) is None


def test_without_pages_there_is_no_original_and_the_row_is_cited(found):
    assert found.original(1) is None
    document = found.document(1)
    assert found.place_of(document, heap.span_of(heap.LOG, 1)).startswith("row 37")


def test_events_are_found_while_they_are_there(found, session):
    assert found.event(None) is None
    assert found.event(9_999) is None
    event = session.store.reading.ids()[0]
    assert found.event(event).id == event


def test_pages_are_kept_like_documents(qtbot, session, tmp_path, monkeypatch):
    monkeypatch.setattr(sources, "MOST_KEPT", 1)
    path = paged_heap.build(tmp_path / "paged.db", tmp_path / "one.pdf")
    with store.open_store(path) as made:
        paged_heap.printed(tmp_path / "one.pdf")
        made.documents.add(
            replace(readers.read(tmp_path / "one.pdf"), path="/papers/two.pdf", sha256="2" * 64)
        )
    made = PassageSources(session)
    with qtbot.waitSignal(session.snapshot_changed, timeout=20_000):
        session.adopt(store.open_store(path))
    first = made.original(1)
    assert made.original(1) is first
    assert (first.paths, len(first.pages.pages)) == ((str(tmp_path / "one.pdf"),), 2)
    assert made.original(2).paths == ("/papers/two.pdf",)
    assert made.original(1) is not first
