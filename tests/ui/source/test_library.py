"""Documents of the source pane: kept, forgotten, read in a thread where they are long."""

import pytest

from timeline_app.model import EventFilter, Level, edits
from timeline_app.ui.source import library
from timeline_app.ui.source.library import Library


@pytest.fixture
def shelf(opened):
    return Library(opened)


def take(shelf, number):
    found = []
    shelf.open(number, found.append)
    return found[0] if found else None


def test_a_short_document_comes_at_once_and_is_kept(shelf):
    first = take(shelf, 1)
    assert first.document.title == "Letter"
    assert take(shelf, 1) is first
    assert take(shelf, 2) is not first


def test_an_edit_moves_passages_and_so_all_is_read_anew(shelf, opened, id_of):
    first = take(shelf, 1)
    opened.apply(edits.SetTitle(id_of("Council meets"), "Council sits"))
    assert take(shelf, 1) is not first


def test_passages_of_hidden_events_are_there_while_they_are_shown(shelf, opened, id_of):
    mayor = id_of("Mayor opens the bridge")
    opened.apply(edits.SetHidden(mayor, True, "Hide event"))
    assert take(shelf, 1).passages.event_at(5) is None
    opened.set_filter(EventFilter(level=Level.ALL))
    assert take(shelf, 1).passages.event_at(5) == mayor


def test_only_the_last_few_are_kept(shelf, opened, monkeypatch):
    monkeypatch.setattr(library, "MOST_KEPT", 1)
    first = take(shelf, 1)
    take(shelf, 2)
    assert take(shelf, 1) is not first


def test_a_long_one_is_read_in_a_thread_and_the_last_wish_counts(qtbot, shelf, monkeypatch):
    monkeypatch.setattr(library, "LONG", 10)
    found = []
    shelf.open(1, found.append)
    assert found == [], "not at once"
    shelf.open(2, found.append)
    qtbot.waitUntil(lambda: len(found) == 1, timeout=20_000)
    assert found[0].id == 2
    shelf.open(2, found.append)
    assert found[1] is found[0], "and is kept"


def test_what_is_not_there_is_known(shelf, opened):
    assert shelf.has(1)
    assert not shelf.has(99)
    opened.close()
    assert not shelf.has(1)
    assert take(shelf, 1) is None


@pytest.mark.parametrize("is_long", [False, True])
def test_a_documents_file_and_pages_are_told(qtbot, shelf, monkeypatch, is_long):
    """Of a long one at once without the letters' boxes, then once more with them."""
    if is_long:
        monkeypatch.setattr(library, "MANY_BOXES", 10)
    first, found = take(shelf, 1), []
    shelf.original(first, found.append)
    assert found[0].paths == ("/papers/letter.txt",)
    assert found[0].sha256 == first.document.sha256
    if is_long:
        qtbot.waitUntil(lambda: len(found) == 2, timeout=20_000)
    count = len(found)
    shelf.original(first, found.append)
    assert len(found) == count + 1
    assert found[-1] is found[-2], "the last one is kept"


def test_of_a_document_that_is_gone_there_is_no_file(shelf, opened):
    first, found = take(shelf, 1), []
    opened.close()
    shelf.original(first, found.append)
    assert found == []
