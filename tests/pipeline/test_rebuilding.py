"""Dating a document anew, in one step that can be undone."""

import pytest

from timeline_app import pipeline, store
from timeline_app.model import EventFilter, Published, PublishedFrom
from timeline_app.model.when import day

ALL = EventFilter(show_hidden=True)


@pytest.fixture
def opened(folder, path):
    list(pipeline.import_paths([folder / "harbour.txt"], path))
    with store.open_store(path) as found:
        yield found


def dates(opened):
    return {e.title: e.when.edtf for e in opened.events(ALL) if e.when}


def test_a_new_document_date_moves_what_was_counted_from_it(opened):
    before = list(opened.events(ALL))
    assert "2020-06-01" in dates(opened).values()
    said = Published(day(2021, 6, 2), PublishedFrom.USER)
    changes = pipeline.redate(opened, 1, said)
    assert changes.documents == {1}
    assert opened.document(1).published == said
    resigned = next(when for title, when in dates(opened).items() if "resigned" in title)
    assert resigned == "2021-05-31"
    assert opened.undo_label == "Change document date"
    opened.undo()
    assert list(opened.events(ALL)) == before
    opened.redo()
    assert dates(opened)[next(t for t in dates(opened) if "resigned" in t)] == "2021-05-31"


def test_taking_the_date_back_returns_to_what_the_document_says(opened):
    before = dates(opened)
    pipeline.redate(opened, 1, Published(day(2021, 6, 2), PublishedFrom.USER))
    pipeline.redate(opened, 1, None)
    assert dates(opened) == before
    assert opened.document(1).published.source is not PublishedFrom.USER


def test_rebuilding_twice_changes_nothing(opened):
    before = list(opened.events(ALL)), opened.links()
    pipeline.rebuild(opened)
    assert (list(opened.events(ALL)), opened.links()) == before
